import { formatSet } from '../formats/format-set.ts'
import { isObject } from '../lib/json.ts'
import type { FormatFactory } from '../spec/format.ts'
import type { PluginSet, Plugins } from '../spec/plugins.ts'
import { Problem, reasonOf } from '../spec/problem.ts'
import { nearest } from '../lib/text.ts'

/** Plug-ins and who brought them, for people: `create()`, a module's reference. */
export interface Brought {
  readonly from: string
  readonly plugins: Plugins
}

/** What a kind of plug-in must have: members by the type that `typeof` gives. */
interface Kind {
  /** The member that holds its name. */
  readonly name: string
  readonly members: Readonly<Record<string, 'string' | 'function' | 'object' | 'boolean'>>
}

const kinds: Readonly<Record<keyof Plugins, Kind>> = {
  languages: {
    name: 'code',
    members: {
      code: 'string',
      packs: 'object',
      form: 'function',
      say: 'function',
      compose: 'function',
      surface: 'function',
      make: 'function',
      read: 'function',
    },
  },
  writers: { name: 'name', members: { name: 'string', open: 'function' } },
  checks: {
    name: 'code',
    members: {
      code: 'string',
      severity: 'string',
      needs: 'string',
      about: 'string',
      examples: 'object',
      run: 'function',
    },
  },
  targets: {
    name: 'name',
    members: { name: 'string', summary: 'string', loses: 'object', usesText: 'boolean', open: 'function' },
  },
  formats: {
    name: 'name',
    members: { name: 'string', carries: 'object', encode: 'function', decode: 'function' },
  },
  worlds: { name: 'name', members: { name: 'string', serves: 'function', open: 'function' } },
}

const names = Object.keys(kinds) as (keyof Plugins)[]
/** Names stand in options, rows and the names of folders. */
const namePattern = /^[a-z][\w./-]{0,63}$/i

/**
 * Puts plug-ins together, ours first. All faults are told at once.
 *
 * @throws Problem `plugins/invalid`: a member that is missing or of another type, a kind that nobody knows, two
 *   plug-ins of one name.
 */
export function pluginSet(brought: readonly Brought[]): PluginSet {
  const known = new Map<string, string>()
  const faults = brought.flatMap((one) => faultsOf(one, known))
  if (faults.length > 0) throw Problem.of('plugins/invalid', { faults })
  const all = brought.map(({ plugins }) => plugins)
  const byName = <Plug extends { readonly name: string }>(plugs: readonly Plug[]) =>
    new Map(plugs.map((plug) => [plug.name, plug]))
  return {
    languages: new Map(all.flatMap(({ languages = [] }) => languages).map((one) => [one.code, one])),
    writers: byName(all.flatMap(({ writers = [] }) => writers)),
    checks: all.flatMap(({ checks = [] }) => checks),
    targets: byName(all.flatMap(({ targets = [] }) => targets)),
    formats: formatSet(all.flatMap(({ formats = [] }) => formats).map((make) => [make().name, make])),
    worlds: all.flatMap(({ worlds = [] }) => worlds),
  }
}

/** What is wrong with the plug-ins of one who brings them; `known` gathers where each name stands. */
function faultsOf({ from, plugins }: Brought, known: Map<string, string>): string[] {
  if (!isObject(plugins)) return [`${from}: expected an object with ${names.join(', ')}`]
  return [
    ...Object.keys(plugins).flatMap((key) => unknownKind(key, from)),
    ...names.flatMap((kind) => {
      const given: unknown = plugins[kind] ?? []
      if (!Array.isArray(given)) return [`${from}: ${kind} must be a list`]
      return given.flatMap((one, i) => faultsIn(one, kind, `${from}: ${kind}[${i}]`, known))
    }),
  ]
}

function unknownKind(key: string, from: string): string[] {
  if (Object.hasOwn(kinds, key)) return []
  const near = nearest(key, names)
  return [
    `${from}: there is no kind of plug-in ${JSON.stringify(key)}${near ? `; did you mean ${near}?` : ''}`,
  ]
}

function faultsIn(
  given: unknown,
  kind: keyof Plugins,
  place: string,
  known: Map<string, string>,
): readonly string[] {
  const { name: nameKey, members } = kinds[kind]
  const made = kind === 'formats' ? madeBy(given) : given
  if (made instanceof Error) return [`${place} makes no format: ${made.message}`]
  if (typeof made !== 'object' || made === null) return [`${place} must be an object`]
  const held = made as Readonly<Record<string, unknown>>
  const name = held[nameKey]
  return [
    ...Object.entries(members).flatMap(([member, type]) =>
      typeof held[member] === type && held[member] !== null
        ? []
        : [`${place} needs ${nounOf(type)} ${JSON.stringify(member)}`],
    ),
    ...(typeof name === 'string' ? nameFaults(name, kind, place, known) : []),
  ]
}

const nounOf = (type: string) => (type === 'object' ? 'an object' : `a ${type}`)

function nameFaults(
  name: string,
  kind: keyof Plugins,
  place: string,
  known: Map<string, string>,
): readonly string[] {
  if (!namePattern.test(name))
    return [`${place} is named ${JSON.stringify(name)}; names are letters, digits, _, ., / and -`]
  const key = `${kind} ${name}`
  const other = known.get(key)
  if (other !== undefined)
    return [`${place} has the name ${JSON.stringify(name)}, as ${other} has; give it another`]
  known.set(key, place)
  return []
}

function madeBy(factory: unknown): unknown {
  if (typeof factory !== 'function') return new Error('it is no function')
  try {
    return (factory as FormatFactory)()
  } catch (thrown) {
    return new Error(reasonOf(thrown))
  }
}
