import { canonicalJson } from '../../lib/json.ts'
import type { JsonObject } from '../../lib/json.ts'
import { child, quietly, refuse } from './rule.ts'
import type { Compile, Rule } from './rule.ts'

/** The rules of everything that is said about lists. */
export function arrayRules(schema: JsonObject, compile: Compile): Rule[] {
  const rules: Rule[] = []
  const { minItems, maxItems } = schema
  if (typeof minItems === 'number') {
    rules.push(
      (value, path, run) =>
        !Array.isArray(value) ||
        value.length >= minItems ||
        refuse(run, 'minItems', path, () => `must have at least ${minItems} items, not ${value.length}`),
    )
  }
  if (typeof maxItems === 'number') {
    rules.push(
      (value, path, run) =>
        !Array.isArray(value) ||
        value.length <= maxItems ||
        refuse(run, 'maxItems', path, () => `must have at most ${maxItems} items, not ${value.length}`),
    )
  }
  const items = itemsRule(schema, compile)
  if (items) rules.push(items)
  if (schema.contains !== undefined) rules.push(containsRule(schema, compile(schema.contains)))
  if (schema.uniqueItems === true) {
    rules.push(
      (value, path, run) =>
        !Array.isArray(value) ||
        allDifferent(value) ||
        refuse(run, 'uniqueItems', path, () => 'must not hold the same item twice'),
    )
  }
  return rules
}

/** `prefixItems` and `items`, and `items` as a list with `additionalItems` as older drafts write it. */
function itemsRule(schema: JsonObject, compile: Compile): Rule | undefined {
  const old = Array.isArray(schema.items)
  const listed = old ? schema.items : schema.prefixItems
  const prefix = Array.isArray(listed) ? listed.map(compile) : []
  const restSchema = old ? schema.additionalItems : schema.items
  if (prefix.length === 0 && restSchema === undefined) return undefined
  const rest = restSchema === undefined ? undefined : compile(restSchema)
  return (value, path, run) => {
    if (!Array.isArray(value)) return true
    let fits = true
    const end = rest ? value.length : Math.min(value.length, prefix.length)
    for (let i = 0; i < end; i++) {
      const rule = i < prefix.length ? prefix[i] : rest
      if (rule === undefined || rule(value[i], child(path, i, run), run)) continue
      if (run.faults === null) return false
      fits = false
    }
    return fits
  }
}

function containsRule(schema: JsonObject, rule: Rule): Rule {
  const least = typeof schema.minContains === 'number' ? schema.minContains : 1
  const most = typeof schema.maxContains === 'number' ? schema.maxContains : Infinity
  return (value, path, run) => {
    if (!Array.isArray(value)) return true
    let found = 0
    for (const item of value) if (quietly(rule, item, run)) found++
    if (found < least) {
      return refuse(
        run,
        'contains',
        path,
        () => `must hold at least ${least} items of the asked kind, not ${found}`,
      )
    }
    return (
      found <= most ||
      refuse(
        run,
        'maxContains',
        path,
        () => `must hold at most ${most} items of the asked kind, not ${found}`,
      )
    )
  }
}

function allDifferent(items: readonly unknown[]): boolean {
  if (items.length < 2) return true
  const seen = new Set<unknown>()
  for (const item of items) {
    // Text is marked, so that the string "[1]" is not taken for the list [1].
    const key =
      typeof item === 'object' && item !== null
        ? `j${canonicalJson(item)}`
        : typeof item === 'string'
          ? `s${item}`
          : item
    if (seen.has(key)) return false
    seen.add(key)
  }
  return true
}
