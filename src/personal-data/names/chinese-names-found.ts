import type { Finding } from '../spec/kinds.ts'
import { afterSet, doubtful, strongBefore } from './chinese-cues.ts'
import { chineseLexicon, type ChineseLexicon } from './chinese-lexicon.ts'

/** After these a person is likely, or a thing. */
const towards = new Set('给帮替约找跟陪')
const towardsTwo = new Set([
  '联系',
  '通知',
  '邀请',
  '提醒',
  '转给',
  '发给',
  '寄给',
  '打给',
  '告诉',
  '转账',
  '预约',
  '问问',
  '关于',
  '以及',
  '包括',
])
/** Characters that do not begin or belong to a name but follow one. */
const follows = new Set(
  '的和与或在是给，。、；：！？,.;:!? \n\t"“”\'’‘（）()【】《》您你我他她它们到从把被对将要想会能可请已也都就还了吗呢吧啊来去有为叫说做这那及以等于需使用跟让先后向同不没，]}|/',
)
const han = /[\u4e00-\u9fff]/
const role = new Set([
  '客服',
  '经理',
  '管理',
  '医生',
  '老师',
  '学生',
  '您的',
  '你的',
  '一个',
  '一名',
  '一位',
  '这个',
  '那个',
])

export interface ChineseOptions {
  /** The text is a value in data: only what is surely a name. */
  readonly strict: boolean
  readonly asked: boolean
  /** The place follows a name and 和 or a comma. */
  readonly listed?: boolean
}

/** Chinese names of persons in a text, and transliterated foreign ones with a middle dot. */
export function chineseNames(text: string, options: ChineseOptions): Finding[] {
  const known = chineseLexicon()
  const names: Finding[] = []
  let at = 0
  let last = -9
  while (at < text.length) {
    const code = text.charCodeAt(at)
    if (code < 0x4e00 || code > 0x9fff) {
      const dotted = isDot(text[at]) ? dottedAt(text, at, options.strict) : undefined
      if (dotted !== undefined) {
        while (names.length > 0 && names[names.length - 1].end > dotted.start) names.pop()
        names.push(dotted)
        at = dotted.end
        last = at
      } else at++
      continue
    }
    const listed = at - last === 1 && '和、与，,及'.includes(text[last])
    const candidate = nameAt(text, at, known, listed ? { ...options, listed } : options)
    if (candidate === undefined) {
      at++
      continue
    }
    names.push(candidate)
    at = candidate.end
    last = at
  }
  return names
}

const transliteration = new Set(
  '阿埃艾爱安昂奥巴白拜班邦保鲍贝本比彼宾冰波伯勃博布查达戴丹道得德登邓迪蒂丁东杜顿多厄恩尔法范菲费芬丰冯弗佛夫福盖冈高戈哥歌格葛根贡古瓜圭哈海汉豪赫黑亨洪胡华怀惠霍基吉加贾简杰捷金京久居卡凯坎康考柯科可克肯孔库夸昆拉莱赖兰朗劳勒雷黎里理利莉丽历立莲连廉列林琳刘柳龙隆卢鲁路露伦罗洛吕马玛迈麦曼毛茂梅门蒙孟米密缅明摩莫默姆木穆纳娜乃奈南内尼妮涅宁纽农努诺欧帕派潘庞培佩蓬皮平珀普奇齐恰乔切钦琼丘全让热仁日荣茹瑞若撒萨塞赛三桑瑟森沙莎山珊尚绍舍申什圣施史舒朔丝思斯松苏所索塔泰坦汤唐陶特腾提廷图土托陀娃瓦万旺威韦维卫魏温文翁沃乌吾伍武西希锡席夏香肖萧歇谢辛欣兴休修许雪逊雅亚延扬耶叶伊以易因英永尤于约云宰泽曾扎詹章珍芝治朱茱卓兹宗祖佐娅黛薇蕾妲婕翰顿逊哲迦娣娥洁弥梅荷耐澳泊帝蓝刚曲戴琪碧艺凡宾赫伽格莫茨伍韵',
)

/** The name around the dot at `dot`, as far as characters of transliterations go; undefined where there is none. */
function transliterated(text: string, dot: number): { start: number; end: number } | undefined {
  let start = dot
  while (start > 0 && dot - start < 6 && transliteration.has(text[start - 1])) start--
  if (start === dot) return undefined
  let end = dot
  let dots = 0
  let piece = 0
  while (end < text.length && end - dot < 24) {
    if (isDot(text[end])) {
      if (dots > 0 && piece === 0) return undefined
      dots++
      piece = 0
    } else if (transliteration.has(text[end]) && piece < 7) piece++
    else break
    end++
  }
  return piece === 0 ? undefined : { start, end }
}

function isDot(character: string): boolean {
  return character === '·' || character === '•' || character === '・'
}

/** Foreign names are mostly of known people: a private one is introduced, or stands alone in a value. */
function dottedAt(text: string, dot: number, strict: boolean): Finding | undefined {
  const around = transliterated(text, dot)
  if (around === undefined) return undefined
  let { start } = around
  while (start < dot - 1 && '为给和与是叫'.includes(text[start])) start++
  if (strict) return undefined
  const trigger = triggerBefore(text, start)
  const isTold =
    trigger !== undefined ||
    '为给和与是叫请帮'.includes(text[start - 1] ?? ' ') ||
    titleLength(text, around.end) > 0
  return isTold && !isAuthor(text, start) ? found(start, around.end, 'full', 0.75) : undefined
}

/** A known artist or author is named: 作者是…, 由…执导. */
export function isAuthor(text: string, at: number): boolean {
  return /(?:作者|导演|主演|演员|歌手|编剧|作家|画家|书籍|电影|歌曲|执导|冠军|总统|主席|首相)[^。\n]{0,40}$|关于[^。\n，：:；;]{0,12}$/.test(
    text.slice(Math.max(0, at - 48), at),
  )
}

/** 周杰伦的歌: who is named with a work is known to everybody. */
function isKnownByWork(text: string, end: number): boolean {
  return /^的(?:[新老]?歌|电影|专辑|演唱会|音乐|小说|作品|诗|画|传记|书(?!包))/.test(text.slice(end, end + 5))
}

/** What Chinese words before a name in Latin letters say of it: 我叫 surely, 客户 perhaps. */
export function introducedBefore(text: string, at: number): 'strong' | 'medium' | 'none' {
  const before = text.charCodeAt(at - 1)
  if (!(before > 0x2e80) && !/[\s:"]/.test(text[at - 1] ?? '')) return 'none'
  const trigger = triggerBefore(text, at)
  return trigger === undefined ? 'none' : doubtful.has(trigger) ? 'medium' : 'strong'
}

function triggerBefore(text: string, at: number): string | undefined {
  let end = at
  while (end > 0 && at - end < 3 && /[：:\s"“「『是为叫有写填]/.test(text[end - 1])) end--
  for (const stop of end === at ? [at] : [at, end]) {
    for (let length = 4; length >= 2; length--) {
      const trigger = text.slice(Math.max(0, stop - length), stop)
      if (strongBefore.get(length)?.has(trigger) === true)
        return stop !== at && /[：:]/.test(text.slice(stop, at)) ? '名：' : trigger
    }
  }
  const five = text.slice(Math.max(0, at - 5), at)
  return five === '我的名字是' ? five : undefined
}

function nameAt(
  text: string,
  at: number,
  known: ChineseLexicon,
  options: ChineseOptions,
): Finding | undefined {
  const two = text.slice(at, at + 2)
  const familyLength = known.compound.has(two) ? 2 : known.family.has(text[at]) ? 1 : 0
  if (familyLength === 0) return undefined
  const rest = at + familyLength
  const trigger = triggerBefore(text, at)
  if (isDot(text[at - 1] ?? '') || text[at - 1] === '.') return undefined
  // Family names that are words of grammar: only after words that surely introduce a name.
  if (grammatical.has(text[at]) && familyLength === 1 && (trigger === undefined || doubtful.has(trigger)))
    return undefined
  if (isSurnameTold(text, at)) return found(at, rest, 'family', 0.85)
  const titled = titleLength(text, rest)
  // 王先生, 欧阳女士
  if (titled > 0 && !crossesWord(text, at, known)) {
    if (!(familyLength === 1 && known.words.has(text.slice(at, at + 2))))
      return found(at, rest, 'family', 0.85)
  }
  const surely = trigger !== undefined && !doubtful.has(trigger)
  for (const length of lengths(text, rest, known, surely || options.asked)) {
    const end = rest + length
    const given = text.slice(rest, end)
    if (!allHan(given) || /[的了吗呢吧]/.test(given) || isDot(text[end] ?? '')) continue
    const full = text.slice(at, end)
    const beforeTitle = titleLength(text, end) > 0
    if (surely || beforeTitle) {
      if (surely && !known.words.has(full)) return found(at, end, 'full', 0.9)
      if (surely && length > 0 && known.given.has(given[0])) return found(at, end, 'full', 0.8)
      if (
        beforeTitle &&
        !crossesWord(text, at, known) &&
        !known.words.has(full) &&
        looksGiven(given, known, 900)
      )
        return found(at, end, 'full', 0.85)
      continue
    }
    if (isSelfNamed(text, at, end, given, trigger, known)) return found(at, end, 'full', 0.75)
    if (trigger !== undefined || (options.asked && at <= 4)) {
      if (
        !known.words.has(full) &&
        !role.has(two) &&
        (familyLength === 2 || !known.words.has(two) || (length === 2 && looksGiven(given, known, 400))) &&
        looksGiven(given, known, familyLength === 2 ? 99_999 : 1100)
      )
        return found(at, end, 'full', 0.8)
      continue
    }
    if (options.strict && !alone(text, at, end)) {
      if (!(length >= 2 && standsApart(text, at, end))) continue
    }
    if (isKnownByWork(text, end)) continue
    if (isLikely(text, at, rest, end, known, options)) return found(at, end, 'full', 0.7)
    if (doubtfulFamily.has(text[at]) && !alone(text, at, end)) continue
    if (isNameBySelf(text, at, rest, end, known)) return found(at, end, 'full', 0.6)
  }
  return undefined
}

/** 我是骆烨霖。 Nothing but a family name and two characters that are no word, however rare they are. */
function isSelfNamed(
  text: string,
  at: number,
  end: number,
  given: string,
  trigger: string | undefined,
  known: ChineseLexicon,
): boolean {
  if (trigger !== '我是' && trigger !== '我就是' && trigger !== '本人') return false
  if (given.length !== 2 || han.test(text[end] ?? '')) return false
  return ![text.slice(at, end), text.slice(at, at + 2), given].some((word) => known.words.has(word))
}

/** 我姓王, 免贵姓李, 她姓赵. */
function isSurnameTold(text: string, at: number): boolean {
  return text[at - 1] === '姓' && '我您他她贵'.includes(text[at - 2] ?? ' ') && !han.test(text[at + 1] ?? '')
}

/** Lengths of the given name to try: two characters first, unless the second begins the next word. */
function lengths(text: string, rest: number, known: ChineseLexicon, surely: boolean): readonly number[] {
  const second = text[rest + 1] ?? ''
  const third = text[rest + 2] ?? ''
  if (!han.test(second) || (follows.has(second) && !known.given.has(second))) return [1]
  // 给杨杰发一封邮件
  if (verbs.has(second) && towards.has(text[rest - 2] ?? '') && han.test(third)) return [1, 2]
  // 吕平和姜玉: two persons, where a family name stands behind 和.
  if ('和与跟及'.includes(second) && known.family.has(third) && han.test(text[rest + 3] ?? '')) return [1, 2]
  if (follows.has(second) && (known.given.get(second) ?? 9999) > 300) return [1, 2]
  if (han.test(third) && known.words.has(second + third) && !follows.has(third))
    return surely ? [1, 2] : [1, 2]
  return [2, 1]
}

function isFrequentFamily(text: string, at: number, rest: number, known: ChineseLexicon): boolean {
  return rest - at === 2 || known.frequent.has(text[at])
}

function isNameBySelf(text: string, at: number, rest: number, end: number, known: ChineseLexicon): boolean {
  const full = text.slice(at, end)
  if (
    known.words.has(full) ||
    (rest - at === 1 && known.words.has(text.slice(at, at + 2))) ||
    crossesWord(text, at, known)
  )
    return false
  const given = text.slice(rest, end)
  if (
    known.words.has(given) &&
    given.length === 2 &&
    !looksGiven(given, known, isFrequentFamily(text, at, rest, known) && alone(text, at, end) ? 400 : 120)
  )
    return false
  const isFrequent = rest - at === 2 || known.frequent.has(text[at])
  const next = text[end] ?? ''
  if (han.test(next) && known.words.has(text[end - 1] + next)) return false
  if (given.length === 1) {
    // Two characters are too often a word: only where nothing else touches them.
    const rank = doubtfulFamily.has(text[at]) ? 60 : isFrequent ? 400 : 160
    return alone(text, at, end) && looksGiven(given, known, rank)
  }
  if (han.test(next) && !follows.has(next) && !verbs.has(next)) {
    return isFrequent && looksGiven(given, known, 220)
  }
  return looksGiven(given, known, isFrequent ? 450 : 250)
}

/** After 给, 联系 or another name, and before a verb, a particle or the end. */
function isLikely(
  text: string,
  at: number,
  rest: number,
  end: number,
  known: ChineseLexicon,
  options: ChineseOptions,
): boolean {
  const invited =
    options.listed === true ||
    towards.has(text[at - 1] ?? '') ||
    towardsTwo.has(text.slice(Math.max(0, at - 2), at))
  if (!invited) return false
  const isFrequent = rest - at === 2 || known.frequent.has(text[at])
  const full = text.slice(at, end)
  if (known.words.has(full) || (rest - at === 1 && known.words.has(text.slice(at, at + 2)))) return false
  const next = text[end] ?? ''
  if (han.test(next) && !follows.has(next) && !verbs.has(next)) return false
  return looksGiven(text.slice(rest, end), known, isFrequent ? (end - rest > 1 ? 900 : 420) : 250)
}

const grammatical = new Set('和都有可以后要相由那从别并通')
/** Family names that are words as often: not without a sign that a person is meant. */
const doubtfulFamily = new Set('于时应向全成连经曾常')
const verbs = new Set('打发寄订预买付转留提加登注申查取联约安邀通明今昨下上')

function looksGiven(given: string, known: ChineseLexicon, rank: number): boolean {
  for (const character of given) if ((known.given.get(character) ?? 9999) > rank) return false
  return given.length > 0
}

/** The character before and `at` are one word, so that no name begins here: 高|兴 in 高兴王. */
function crossesWord(text: string, at: number, known: ChineseLexicon): boolean {
  const previous = text[at - 1]
  if (previous === undefined || !han.test(previous)) return false
  return known.words.has(previous + text[at]) && !'我是叫给和与为跟请'.includes(previous)
}

function alone(text: string, at: number, end: number): boolean {
  return standsApart(text, at, end) && !han.test(text[end] ?? '') && !han.test(text[at - 1] ?? '')
}

function standsApart(text: string, at: number, end: number): boolean {
  const left = text[at - 1]
  const right = text[end]
  return (
    (left === undefined || !han.test(left) || follows.has(left)) &&
    (right === undefined || !han.test(right) || follows.has(right))
  )
}

function titleLength(text: string, at: number): number {
  return afterSet.has(text.slice(at, at + 2)) ? 2 : 0
}

function allHan(text: string): boolean {
  for (const character of text) if (!han.test(character)) return false
  return text.length > 0
}

function found(start: number, end: number, detail: string, confidence: number): Finding {
  return { start, end, kind: 'person', detail, confidence }
}
