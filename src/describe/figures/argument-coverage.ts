import { distinctCounter } from '../../lib/distinct-counter.ts'
import { hash32 } from '../../lib/hash.ts'
import { isObject, type Json, type JsonObject } from '../../lib/json.ts'
import { leavesOf } from '../../sample/walk.ts'

/** How one argument of a tool is covered. */
export interface ArgumentCoverage {
  /** Where it stands in the arguments: `order_id`, `address.city`. */
  readonly path: string
  readonly required: boolean
  /** Whether the schema knows it. */
  readonly declared: boolean
  /** Calls that give it, and their share of the tool's calls. */
  readonly given: number
  readonly share: number
  /** Distinct values; an estimate above 4,096. */
  readonly distinct: number
  /** Values of an enum or of few values with their counts; declared ones that never occur stand with 0. */
  readonly values: readonly { readonly value: string; readonly count: number }[] | undefined
  readonly numbers: { readonly least: number; readonly most: number; readonly mean: number } | undefined
}

export interface ArgumentCounter {
  add(args: JsonObject): void
  report(calls: number): ArgumentCoverage[]
}

interface Counts {
  given: number
  lastCall: number
  distinct: ReturnType<typeof distinctCounter>
  /** Counts by value until they are too many; then undefined. */
  values: Map<string, number> | undefined
  numbers: number
  sum: number
  least: number
  most: number
}

const mostValues = 24
const mostPaths = 60
/** Distinct values that are not an enum are listed only when they are this few. */
const fewValues = 8

/** Counts the arguments of one tool's calls. */
export function argumentCounter(parameters: JsonObject | undefined): ArgumentCounter {
  const declared = declaredPaths(parameters)
  const counts = new Map<string, Counts>()
  let call = 0
  return {
    add(args) {
      call++
      for (const { param, value } of leavesOf(args)) {
        const own = countsOf(counts, param, declared)
        if (!own) continue
        if (own.lastCall !== call) own.given++
        own.lastCall = call
        note(own, value)
      }
    },
    report(calls) {
      const paths = new Set([...declared.keys(), ...counts.keys()])
      return [...paths].map((path): ArgumentCoverage => {
        const own = counts.get(path)
        const known = declared.get(path)
        return {
          path,
          required: known?.required ?? false,
          declared: known !== undefined,
          given: own?.given ?? 0,
          share: calls === 0 ? 0 : (own?.given ?? 0) / calls,
          distinct: own?.distinct.count ?? 0,
          values: valuesOf(own, known?.values),
          numbers:
            own && own.numbers > 0
              ? { least: own.least, most: own.most, mean: own.sum / own.numbers }
              : undefined,
        }
      })
    },
  }
}

function countsOf(counts: Map<string, Counts>, path: string, declared: ReadonlyMap<string, Declared>) {
  const known = counts.get(path)
  if (known || (counts.size >= mostPaths && !declared.has(path))) return known
  const fresh: Counts = {
    given: 0,
    lastCall: -1,
    distinct: distinctCounter(4096),
    values: new Map(),
    numbers: 0,
    sum: 0,
    least: Infinity,
    most: -Infinity,
  }
  counts.set(path, fresh)
  return fresh
}

function note(own: Counts, value: string | number | boolean | null): void {
  const text = String(value)
  own.distinct.add(hash32(text))
  if (own.values) {
    own.values.set(text, (own.values.get(text) ?? 0) + 1)
    if (own.values.size > mostValues) own.values = undefined
  }
  if (typeof value !== 'number') return
  own.numbers++
  own.sum += value
  own.least = Math.min(own.least, value)
  own.most = Math.max(own.most, value)
}

function valuesOf(
  own: Counts | undefined,
  declared: readonly string[] | undefined,
): ArgumentCoverage['values'] {
  if (!declared && (!own?.values || own.values.size > fewValues)) return undefined
  const all = new Map<string, number>((declared ?? []).slice(0, mostValues).map((value) => [value, 0]))
  for (const [value, count] of own?.values ?? []) all.set(value, count)
  return [...all]
    .map(([value, count]) => ({ value, count }))
    .toSorted((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
}

interface Declared {
  readonly required: boolean
  readonly values: readonly string[] | undefined
}

/** The leaves that a schema names. Objects are entered, lists count under their own name. */
function declaredPaths(parameters: JsonObject | undefined): Map<string, Declared> {
  const found = new Map<string, Declared>()
  const enter = (schema: JsonObject, before: string, required: boolean, depth: number): void => {
    const properties = isObject(schema.properties) ? schema.properties : {}
    const must: readonly Json[] = Array.isArray(schema.required) ? schema.required : []
    for (const [name, property] of Object.entries(properties)) {
      if (!isObject(property) || found.size >= mostPaths) continue
      const path = before === '' ? name : `${before}.${name}`
      const needed = required && must.includes(name)
      const inner = isObject(property.items) ? property.items : property
      if (isObject(inner.properties) && depth < 6) enter(inner, path, needed, depth + 1)
      else found.set(path, { required: needed, values: enumOf(inner) })
    }
  }
  if (parameters) enter(parameters, '', true, 0)
  return found
}

function enumOf(schema: JsonObject): string[] | undefined {
  return Array.isArray(schema.enum) && schema.enum.length > 0
    ? schema.enum.map((value) => (typeof value === 'object' ? JSON.stringify(value) : String(value)))
    : undefined
}
