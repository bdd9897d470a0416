import { describe, expect, it } from 'vitest'
import { Problem } from '../spec/problem.ts'
import { faultsOfPacks } from './check-packs.ts'
import { parsePack } from './pack.ts'
import { shippedPacks } from './pack-files.ts'
import { textOf, expand } from './phrase.ts'
import { random } from '../lib/random.ts'
import { wordsOf } from './words.ts'

const head = 'pack: shop\nlanguage: en\n'

function faultsOf(text: string): string {
  try {
    parsePack(text, 'shop/en/x.phrases')
  } catch (thrown) {
    expect(thrown).toBeInstanceOf(Problem)
    expect((thrown as Problem).code).toBe('pack/invalid')
    return (thrown as Problem).message
  }
  return ''
}

describe('parsePack', () => {
  const text = `# About refunds.
${head}
# How it is asked for.
## act refund
way: changes
verb: refund|pay back
### commands
(please|) refund {thing}
\\# refund
### follow-ups
+ more
## list more
and {it} too
## words shops
Alder & Finch, Blue Canoe,
Larkspur
## table sizes
small | 1
large |  | 3`

  it('reads blocks, fields, lists, words and tables', () => {
    const words = wordsOf(() => [parsePack(text, 'x')])
    const refund = words.block('act', 'refund')
    expect(refund?.field('verb')).toBe('refund|pay back')
    expect(refund?.phrases('commands').map((p) => p.slots)).toEqual([new Set(['thing']), new Set()])
    expect(refund?.lines('follow-ups')).toEqual(['and {it} too'])
    expect(words.items('shops')).toEqual(['Alder & Finch', 'Blue Canoe', 'Larkspur'])
    expect(words.rows('sizes')).toEqual([
      ['small', '1'],
      ['large', '', '3'],
    ])
    expect(words.phrases('act', 'nothing', 'commands')).toEqual([])
    expect(words.phrases('act', 'refund', 'commands')).toBe(words.phrases('act', 'refund', 'commands'))
    const slot = () => ['x']
    const said = refund
      ?.phrases('commands')
      .map((p) => textOf(expand(p, { random: random(1), tags: new Set(), slot, list: () => [] })))
    expect(said?.[1]).toBe('# refund')
  })

  it('puts the lists of several packs together, in their order', () => {
    const packs = [parsePack('## chat small_talk\nhello', 'a'), parsePack('## chat small_talk\nhi', 'b')]
    expect(
      wordsOf(() => packs)
        .phrases('chat', 'small_talk')
        .map((p) => p.source),
    ).toEqual(['hello', 'hi'])
  })

  it('gives every phrase of a file the tag of its head', () => {
    const words = wordsOf(() => [parsePack('tag: domain=shop\n## chat small_talk\n@angry hello', 'a')])
    expect(words.phrases('chat', 'small_talk')[0].needs).toEqual(['angry', 'domain=shop'])
  })

  it.each([
    ['an unknown kind', '## acts refund\nhello', ':3: there is no kind of block "acts" (did you mean act?)'],
    [
      'an unknown list',
      '## act refund\n### comands\nhello',
      ':4: there is no list "comands" (did you mean commands?)',
    ],
    ['an unknown field', '## act refund\nwais: changes', ':4: there is no field "wais" (did you mean way?)'],
    ['a field that stands twice', '## act refund\nway: reads\nway: reads', ':5: the field way stands twice'],
    ['a line without a list', '## act refund\nhello', ':4: a line stands before the first ### heading'],
    ['a line without a block', 'hello', ':3: a line stands before the first ## heading'],
    ['a list without a block', '### commands', ':3: a ### heading stands before the first ## heading'],
    [
      'a heading where there is none',
      '## chat small_talk\n### commands',
      ':4: this block takes no ### headings',
    ],
    [
      'a block that stands twice',
      '## chat question\na\n## chat question\nb',
      ':5: ## chat question stands in line 3 already',
    ],
    [
      'a list that stands twice',
      '## act refund\n### commands\na\n### commands\nb',
      ':6: ### commands stands twice',
    ],
    ['a heading without a name', '## act', ':3: the heading names no act'],
    ['a comment without its blank', '#hello', ':3: a comment has a blank after its #'],
    ['a line that is too long', `## chat question\n${'a'.repeat(2001)}`, ':4: the line has 2001 characters'],
    ['a name of the machine', '## constructor x', ':3: there is no kind of block "constructor"'],
  ])('refuses %s, and tells file and line', (_what, body, told) => {
    expect(faultsOf(head + body)).toContain(`shop/en/x.phrases${told}`)
  })

  it('tells all faults at once, fifty at most, and does not read on for ever', () => {
    const told = faultsOf(`${head}${'## nothing here\n'.repeat(100_000)}`)
    expect(told.match(/:\d+: /g)).toHaveLength(50)
    expect(faultsOf('a'.repeat(9 << 20))).toContain('are the most; split it')
  })
})

describe('phrases of a pack', () => {
  const told = (line: string) =>
    faultsOfPacks([parsePack(`${head}## chat small_talk\nhi\n${line}`, 'x.phrases')])

  it.each([
    ['a bracket that stays open', 'hello (you', 'x.phrases:5: phrase: missing )'],
    ['a bracket too many', 'hello} you', 'x.phrases:5: phrase: unexpected }'],
    ['a list that is nowhere', 'hello <you>', 'x.phrases:5: there is no list <you>'],
    ['lines that are nowhere', '+ you', 'x.phrases:5: there is no list you to put in here'],
    [
      'brackets within brackets',
      '('.repeat(900),
      'x.phrases:5: phrase: brackets within brackets, more than 20 deep',
    ],
  ])('%s is found with its file and line', (_what, line, fault) => {
    expect(told(line).join('\n')).toContain(fault)
  })

  it('are refused when they are wanted, with file and line', () => {
    const words = wordsOf(() => [parsePack('## chat small_talk\nhello (you', 'x.phrases')])
    expect(() => words.phrases('chat', 'small_talk')).toThrow('x.phrases:2: phrase: missing )')
  })

  it('stand in one file of a domain, and never in none', () => {
    const packs = ['a', 'b'].map((file) => parsePack(`${head}## chat small_talk\nhi`, file))
    expect(faultsOfPacks(packs)).toEqual(['b:3: ## chat small_talk stands in a:3 already'])
    expect(faultsOfPacks([parsePack('## chat small_talk', 'c')])).toEqual([
      'c:1: ## chat small_talk holds no line',
    ])
  })
})

it('a condition of a pack names acts that are known', () => {
  for (const wrong of ['refunds', 'act refnd'])
    expect(faultsOf(`load for: act track, ${wrong}\n## chat question\nhi`)).toContain(
      `:1: load for takes \`act NAME\`, of an act that is known, and \`noun NAME\`, not "${wrong}"`,
    )
})

it('the packs that come with Callsmith have no fault', () => {
  const packs = shippedPacks('en')
  expect(packs.length).toBeGreaterThan(20)
  expect(faultsOfPacks(packs)).toEqual([])
  for (const { file, head: fields } of packs) {
    const [domain, language] = file.split('/')
    expect([fields.get('pack'), fields.get('language')], file).toEqual([domain, language])
  }
})
