import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { dictionary as english } from '@zxcvbn-ts/language-en'
import { dictionary as polish } from '@zxcvbn-ts/language-pl'
import { pinyin } from 'pinyin-pro'

/**
 * Makes the text files in `src/personal-data/names/name-lists/` from pinned packages of npm. Lists that no package
 * holds are kept: they are read, set in order of form (one blank, lines of one width) and written again. A second run
 * changes nothing; CI runs this and asks for a clean `git diff`.
 */
const folder = join(import.meta.dirname, '..', 'src', 'personal-data', 'names', 'name-lists')
const widest = 110

interface NameList {
  /** What stands at the head of the file: what the words are, their order, where they come from. */
  readonly about: readonly string[]
  /** Makes the list; without it the words that stand in the file are kept. */
  readonly make?: () => readonly string[]
  /** One entry a line, which may have blanks. */
  readonly phrases?: true
}

const registers = {
  male: polish.maleFirstnames,
  female: polish.femaleFirstnames,
}

/** Names in both registers belong to the sex that bears them more often. */
function namesOf(sex: 'male' | 'female'): string[] {
  const other = registers[sex === 'male' ? 'female' : 'male']
  const rank = (list: readonly string[], name: string) => list.indexOf(name) + 1 || Infinity
  return registers[sex].filter((name) => rank(other, name) > rank(registers[sex], name))
}

/** Frequent words, less given names and what is far more often a family name. */
function polishWords(): string[] {
  const names = new Set([
    ...registers.male,
    ...registers.female,
    ...kept('english-male-given'),
    ...kept('english-female-given'),
    'polski',
    'polska',
    'niski',
    'łaski',
  ])
  const familiesToo = ['król', 'zając', 'wróbel', 'wilk', 'lis', 'lew', 'sikora', 'duda', 'baran', 'kowal']
  return [
    ...familiesToo,
    ...polish.commonWords.filter((word) => !names.has(word) && !/[.-]/.test(word)),
  ].slice(0, 12_006)
}

interface DictionaryWord {
  readonly word: string
  readonly count: number
  readonly tag: string
}

/** The dictionary of jieba in its order: words of Han characters, how often they were counted, part of speech. */
function jiebaWords(length: number): DictionaryWord[] {
  const file = createRequire(import.meta.url).resolve('@node-rs/jieba/dict.txt')
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => line.split(' '))
    .map(([word, count, tag]) => ({ word, count: Number(count), tag }))
    .filter(({ word }) => [...word].length === length && /^\p{Script=Han}+$/u.test(word))
}

/** Counted often, but only because somebody is called so. */
const onlyNames = new Set(
  '刘翔 张宁 李俊 李娜 李强 李渊 李珊 李铁 李鹏 杨柳 杨维 沈思 王平 王明 白雪 胡佳 陈云 陈列 高强 高超'.split(
    ' ',
  ),
)

/** Words that must not be taken for a name; those that begin with a family name count even where they are rare. */
function chineseWordsOfTwo(): string[] {
  const families = new Set(kept('chinese-family'))
  return jiebaWords(2)
    .filter(({ word, count, tag }) => {
      if (!families.has(word[0])) return count >= 120
      if (tag === 'ns') return true
      return tag.startsWith('nr') ? count >= 120 && !onlyNames.has(word) : count >= 5
    })
    .map(({ word }) => word)
}

function chineseWordsOfThree(): string[] {
  const families = new Set(kept('chinese-family'))
  return jiebaWords(3)
    .filter(({ word, count, tag }) => families.has(word[0]) && count >= 5 && !tag.startsWith('nr'))
    .map(({ word }) => word)
}

/** Characters that are read in another way as family names, or that names read in another way. */
const readInNames: Readonly<Record<string, string>> = Object.fromEntries(
  '卜bo 调diao 佛fu 镐gao 阚han 勒lei 缪miao 牟mou 区ou 朴piao 俟qi 仇qiu 单shan 解xie 乐yue 曾zeng 查zha 徵zheng'
    .split(' ')
    .map((entry) => [entry[0], entry.slice(1)]),
)

/** Every character of names under its syllable: `zhang张章`. */
function pinyinSyllables(): string[] {
  const characters = new Set(
    ['chinese-family', 'chinese-compound-family', 'chinese-given-characters'].flatMap((name) => [
      ...kept(name).join(''),
    ]),
  )
  const bySyllable = new Map<string, string>()
  for (const character of characters) {
    const syllable = readInNames[character] ?? pinyin(character, { toneType: 'none', v: true })
    bySyllable.set(syllable, (bySyllable.get(syllable) ?? '') + character)
  }
  return [...bySyllable].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([syllable, all]) => syllable + all)
}

const zxcvbn = 'through zxcvbn-ts (MIT)'
const lists: Readonly<Record<string, NameList>> = {
  'english-male-given': {
    about: [
      'Given names of men in the United States, lower case, by alphabet.',
      'Source: social security statistics, as `first_names_male` of the provider en_US of Faker for Python (MIT). Kept: npm has no copy.',
    ],
  },
  'english-female-given': {
    about: [
      'Given names of women in the United States, lower case.',
      'Source: social security statistics, as `first_names_female` of the provider en_US of Faker for Python (MIT). Kept: npm has no copy.',
    ],
  },
  'english-other-given': {
    about: [
      'Given names whose sex the list does not tell, lower case, by alphabet, less those of the two lists above.',
      `Source: US census, \`firstnames\` of @zxcvbn-ts/language-en (MIT; the facts are in the public domain).`,
    ],
    make: () => {
      const sexed = new Set([...kept('english-male-given'), ...kept('english-female-given')])
      return english['firstnames-en'].filter((name) => /^[a-z]+$/.test(name) && !sexed.has(name))
    },
  },
  'english-recent-given': {
    about: [
      'Given names frequent today in Britain, Ireland, India, Africa and among newcomers, that the other lists lack.',
      'Source: gathered by hand for this project. Kept.',
    ],
  },
  'english-family': {
    about: [
      'The 12,000 most frequent family names of the United States, lower case, most frequent first.',
      `Source: US census of 1990 and 2000 (public domain), ${zxcvbn}.`,
    ],
    make: () => english['lastnames-en'].slice(0, 12_000),
  },
  'english-words': {
    about: [
      'English words that are no names, the most frequent first.',
      'Source: counted in lower case in technical documentation. The texts were not recorded, so the count cannot be repeated. Kept.',
    ],
  },
  'polish-male-given': {
    about: [
      'Given names of men, lower case, the most frequent first; names of both sexes stand with the sex that bears them more.',
      `Source: living people in the PESEL register (Ministry of Digital Affairs, open data, CC0), ${zxcvbn}.`,
    ],
    make: () => namesOf('male'),
  },
  'polish-female-given': {
    about: [
      'Given names of women, lower case, the most frequent first; names of both sexes stand with the sex that bears them more.',
      `Source: living people in the PESEL register (Ministry of Digital Affairs, open data, CC0), ${zxcvbn}.`,
    ],
    make: () => namesOf('female'),
  },
  'polish-family': {
    about: [
      'The 12,000 most frequent family names in the form men bear, lower case, the most frequent first.',
      `Source: living people in the PESEL register (Ministry of Digital Affairs, open data, CC0), ${zxcvbn}.`,
    ],
    make: () => polish.maleLastnames.slice(0, 12_000),
  },
  'polish-words': {
    about: [
      'Polish words in any form, the most frequent first, less given names.',
      `Source: film subtitles (OpenSubtitles 2018), ${zxcvbn}.`,
    ],
    make: polishWords,
  },
  'chinese-family': {
    about: [
      'Family names of one character.',
      'Source: the Hundred Family Surnames (a classic) and `last_names` of the provider zh_CN of Faker for Python (MIT). Kept.',
    ],
  },
  'chinese-frequent-family': {
    about: ['The most frequent family names, most frequent first.', 'Source: as of chinese-family. Kept.'],
  },
  'chinese-compound-family': {
    about: ['Family names of two characters.', 'Source: the Hundred Family Surnames. Kept.'],
  },
  'chinese-given-characters': {
    about: [
      'Characters of given names, the most frequent first.',
      'Source: counted over the personal names of three characters in the dictionary of jieba (MIT), eight or more; the first',
      'two hundred stand by how frequent they are today, by a list that was not recorded. Kept.',
    ],
  },
  'chinese-words-of-two': {
    about: [
      'Words of two characters: frequent ones, and rarer ones that begin with a family name.',
      'Source: the dictionary of jieba (MIT), in its order.',
    ],
    make: chineseWordsOfTwo,
  },
  'chinese-words-of-three': {
    about: [
      'Words of three characters that begin with a family name.',
      'Source: the dictionary of jieba (MIT), in its order.',
    ],
    make: chineseWordsOfThree,
  },
  'chinese-modern-words': {
    about: [
      'Words younger than the dictionary of jieba, and groups of words that begin like a name.',
      'Source: gathered by hand for this project. Kept.',
    ],
  },
  'pinyin-syllables': {
    about: [
      'Syllables, each with the characters of names that are read so.',
      'Source: pinyin-pro (MIT), with the readings that characters have in names.',
    ],
    make: pinyinSyllables,
  },
  places: {
    about: [
      'Places of one word, lower case, that are given or family names too or stand beside names.',
      'Source: gathered by hand for this project. Kept.',
    ],
  },
  'non-person-words': {
    about: [
      'Words that in a run of capitals, or after one, say: a place, an organisation, a thing, a theorem.',
      'Source: gathered by hand for this project. Kept.',
    ],
  },
  brands: {
    about: [
      'Brands, products and assistants that are names of persons as well, lower case.',
      'Source: gathered by hand for this project. Kept.',
    ],
  },
  'brand-phrases': {
    about: [
      'Whole brands, places, works and public figures; where such a run of words stands no private person is found in it.',
      'Source: gathered by hand for this project. Kept.',
    ],
    phrases: true,
  },
}

function fileOf(name: string): string {
  return join(folder, `${name}.txt`)
}

/** The entries that stand in the file of a list. */
function kept(name: string): string[] {
  const text = readFileSync(fileOf(name), 'utf8').replace(/^#.*\n/gm, '')
  return text.split(lists[name].phrases ? '\n' : /\s+/).filter((entry) => entry !== '')
}

function linesOf(words: readonly string[]): string[] {
  const made: string[] = []
  let line = ''
  for (const word of words) {
    // A Han character is two columns wide.
    const columns = [...line, ...word].reduce((sum, character) => sum + (character > '\u2e80' ? 2 : 1), 1)
    if (line !== '' && columns > widest) {
      made.push(line)
      line = ''
    }
    line += line === '' ? word : ` ${word}`
  }
  return line === '' ? made : [...made, line]
}

for (const [name, list] of Object.entries(lists)) {
  const entries = [...new Set((list.make?.() ?? kept(name)).map((entry) => entry.normalize('NFC')))]
  const body = list.phrases ? entries : linesOf(entries)
  writeFileSync(fileOf(name), [...list.about.map((line) => `# ${line}`), ...body, ''].join('\n'))
}
