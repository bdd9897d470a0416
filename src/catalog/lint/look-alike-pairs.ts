import { isObject, sameJson } from '../../lib/json.ts'
import { listed, wordsOfName } from '../../lib/text.ts'
import type { CatalogTool } from '../../spec/tool.ts'
import { actOfVerb } from '../infer/verbs.ts'
import { lookAlikes } from '../infer/look-alikes.ts'
import { exampleTool } from './example-tool.ts'
import type { SetLintRule, SetRemark } from './rule.ts'

/** Similarity from which two tools are hard to tell apart. */
const alike = 0.85

/** Cards on a board, for examples. */
export const cards = {
  remove: exampleTool({}, { name: 'remove_card', description: 'Removes a card from a board for good.' }),
  delete: exampleTool({}, { name: 'delete_card', description: 'Removes a card from a board for good.' }),
  archive: exampleTool(
    {},
    {
      name: 'archive_card',
      description:
        'Puts a card aside, so that it can be brought back. Use it when somebody is done with one.',
    },
  ),
}

export const lookAlike: SetLintRule = {
  on: 'set',
  code: 'tools/look-alike',
  severity: 'warning',
  about: 'Two tools that say the same of themselves are chosen between by chance.',
  why: 'A model can only choose by what it reads. Where two tools share their deed, their object and their words, each sample that calls one of them contradicts the other, and accuracy stays near a half for both.',
  advice: 'Say in both descriptions when it is this one and not the other, or merge them.',
  cost: 12,
  examples: {
    fails: [[cards.remove, cards.delete]],
    passes: [[cards.remove, cards.archive]],
  },
  run(tools) {
    const pairs = lookAlikes(tools, alike)
    return tools.flatMap((tool, i) =>
      // Each pair is told once, at the later tool.
      pairs[i]
        .filter(({ index, similarity }) => index < i && sameAct(tool, tools[index], similarity))
        .slice(0, 3)
        .map(({ index }): SetRemark => ({
          index: i,
          path: '/description',
          message: likeness(tool, tools[index]),
        })),
    )
  },
}

/** `add_card` and `delete_card` share every word but the one that counts. */
function sameAct(a: CatalogTool, b: CatalogTool, similarity: number): boolean {
  if (a.act !== b.act || (a.object !== b.object && similarity <= 0.97)) return false
  if (a.description === b.description) return true
  // A description that names the other tool has decided.
  if (a.description.includes(b.name) || b.description.includes(a.name)) return false
  return !opposed(a, b) && !toldApart(a, b)
}

/** The words in which the names differ, but for verbs, stand in the descriptions, each in its own. */
function toldApart(a: CatalogTool, b: CatalogTool): boolean {
  const [one, other] = [wordsOfName(a.name), wordsOfName(b.name)]
  const [said, its] = [new Set(wordsOfName(a.description)), new Set(wordsOfName(b.description))]
  const own = one.filter((word) => !other.includes(word) && actOfVerb(word) === undefined)
  const theirs = other.filter((word) => !one.includes(word) && actOfVerb(word) === undefined)
  if (own.length === 0 && theirs.length === 0) return false
  // `get_section` and `get_sections`: one, and all of them.
  const many = (words: ReadonlySet<string>) =>
    ['all', 'list', 'lists', 'every', 'multiple', 'many'].some((word) => words.has(word))
  if (
    many(said) !== many(its) &&
    [...own, ...theirs].some((word) => word.endsWith('s') || word === 'all' || word === 'list')
  )
    return true
  const tells = (words: readonly string[], inside: ReadonlySet<string>, outside: ReadonlySet<string>) =>
    words.some((word) => inside.has(word) && !outside.has(word))
  return (own.length === 0 || tells(own, said, its)) && (theirs.length === 0 || tells(theirs, its, said))
}

/** Names that differ by a number or one of two opposite words say what differs. */
const opposites = [
  ['min', 'max'], ['minimum', 'maximum'], ['first', 'last'], ['start', 'end'], ['start', 'stop'], ['before', 'after'],
  ['up', 'down'], ['left', 'right'], ['in', 'out'], ['top', 'bottom'], ['next', 'previous'], ['next', 'prev'],
  ['gainers', 'losers'], ['row', 'column'], ['rows', 'columns'], ['all', 'one'], ['single', 'multiple'], ['single', 'all'],
  ['read', 'write'], ['import', 'export'], ['open', 'close'], ['lock', 'unlock'], ['enable', 'disable'], ['show', 'hide'],
  ['public', 'private'], ['horizontal', 'vertical'], ['hourly', 'daily'], ['daily', 'weekly'], ['weekly', 'monthly'],
  ['increase', 'decrease'], ['encode', 'decode'], ['encrypt', 'decrypt'], ['source', 'target'], ['from', 'to'],
].map(([a, b]) => `${a} ${b}`) // prettier-ignore
const opposite = new Set([...opposites, ...opposites.map((pair) => pair.split(' ').toReversed().join(' '))])

function opposed(a: CatalogTool, b: CatalogTool): boolean {
  const [one, other] = [wordsOfName(a.name), wordsOfName(b.name)]
  const own = one.filter((word) => !other.includes(word))
  const theirs = other.filter((word) => !one.includes(word))
  return own.some((word) => theirs.some((its) => opposite.has(`${word} ${its}`)))
}

function likeness(tool: CatalogTool, other: CatalogTool): string {
  if (tool.description === other.description && sameJson(tool.parameters, other.parameters))
    return `${tool.name} and ${other.name} are the same but for their names. Remove one, or say when each is used.`
  const [own, theirs] = [parameterNames(tool), parameterNames(other)]
  const shared = own.filter((name) => theirs.includes(name))
  const differs = [
    ...difference(tool.name, own, theirs),
    ...difference(other.name, theirs, own),
    ...(tool.description === other.description ? [] : differingWords(tool, other)),
  ]
  const both =
    shared.length > 0
      ? ` Both take ${listed(shared.slice(0, 4).concat(shared.length > 4 ? `${shared.length - 4} more` : []))}`
      : ' They share most of their words'
  const apart =
    differs.length > 0
      ? `; what differs: ${differs.slice(0, 3).join('; ')}.`
      : ' and nothing but the names differs.'
  return `${tool.name} is easily taken for ${other.name}.${both}${apart} Say in both descriptions when it is this one and not the other.`
}

function parameterNames(tool: CatalogTool): string[] {
  return isObject(tool.parameters.properties) ? Object.keys(tool.parameters.properties) : []
}

function difference(name: string, own: readonly string[], others: readonly string[]): string[] {
  const only = own.filter((one) => !others.includes(one))
  return only.length === 0 ? [] : [`only ${name} takes ${listed(only.slice(0, 3))}`]
}

function differingWords(tool: CatalogTool, other: CatalogTool): string[] {
  const [own, theirs] = [wordsOfName(tool.description), wordsOfName(other.description)]
  const [a, b] = [new Set(own), new Set(theirs)]
  const left = own.filter((word) => !b.has(word)).slice(0, 4)
  const right = theirs.filter((word) => !a.has(word)).slice(0, 4)
  if (left.length === 0 && right.length === 0) return []
  return [`the words "${left.join(' ') || '–'}" against "${right.join(' ') || '–'}"`]
}
