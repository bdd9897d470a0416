import { isObject } from '../../lib/json.ts'
import type { JsonObject } from '../../lib/json.ts'
import { nearest } from '../../lib/text.ts'
import { guardedPattern } from './guarded-pattern.ts'
import { acceptAll, child, refuse } from './rule.ts'
import type { Compile, Rule } from './rule.ts'

/** The rules of everything that is said about objects. */
export function objectRules(schema: JsonObject, compile: Compile): Rule[] {
  const rules: Rule[] = []
  if (Array.isArray(schema.required)) {
    const names = schema.required.filter((name) => typeof name === 'string')
    if (names.length > 0) rules.push(requiredRule(names))
  }
  const properties = propertiesRule(schema, compile)
  if (properties) rules.push(properties)
  const { minProperties, maxProperties } = schema
  if (typeof minProperties === 'number') {
    rules.push(
      (value, path, run) =>
        !isObject(value) ||
        Object.keys(value).length >= minProperties ||
        refuse(run, 'minProperties', path, () => `must have at least ${minProperties} fields`),
    )
  }
  if (typeof maxProperties === 'number') {
    rules.push(
      (value, path, run) =>
        !isObject(value) ||
        Object.keys(value).length <= maxProperties ||
        refuse(run, 'maxProperties', path, () => `must have at most ${maxProperties} fields`),
    )
  }
  if (schema.propertyNames !== undefined) rules.push(namesRule(compile(schema.propertyNames)))
  rules.push(...dependencyRules(schema, compile))
  return rules
}

function requiredRule(names: readonly string[]): Rule {
  return (value, path, run) => {
    if (!isObject(value)) return true
    let fits = true
    for (const name of names) {
      if (Object.hasOwn(value, name)) continue
      fits = refuse(run, 'required', child(path, name, run), () => `${name} is required and missing`)
      if (run.faults === null) return false
    }
    return fits
  }
}

/** `properties`, `patternProperties` and `additionalProperties`, which belong together. */
function propertiesRule(schema: JsonObject, compile: Compile): Rule | undefined {
  const declared = isObject(schema.properties) ? Object.entries(schema.properties) : []
  const known = new Map(declared.map(([name, one]) => [name, compile(one)]))
  const patterns = isObject(schema.patternProperties)
    ? Object.entries(schema.patternProperties).map(([source, one]) => ({
        pattern: guardedPattern(source),
        rule: compile(one),
      }))
    : []
  const rest = schema.additionalProperties
  const free = rest === undefined || rest === true
  if (patterns.length === 0 && free) return declaredRule(known)
  // With a pattern that is not run, nobody can say which names are undeclared.
  const unsure = patterns.some(({ pattern }) => !pattern.safe)
  const others = free || unsure ? acceptAll : compile(rest)
  const closed = rest === false && !unsure
  return (value, path, run) => {
    if (!isObject(value)) return true
    let fits = true
    for (const name of Object.keys(value)) {
      const rule = known.get(name)
      let covered = rule !== undefined
      let good = rule === undefined || rule(value[name], child(path, name, run), run)
      for (const one of patterns) {
        if (!one.pattern.safe || !one.pattern.test(name)) continue
        covered = true
        if (!one.rule(value[name], child(path, name, run), run)) good = false
      }
      if (!covered) {
        good = closed
          ? refuse(run, 'additionalProperties', child(path, name, run), () => undeclared(name, known))
          : others(value[name], child(path, name, run), run)
      }
      if (good) continue
      if (run.faults === null) return false
      fits = false
    }
    return fits
  }
}

/** The common case, where only declared fields are looked at. */
function declaredRule(known: ReadonlyMap<string, Rule>): Rule | undefined {
  const asked = [...known].filter(([, rule]) => rule !== acceptAll)
  if (asked.length === 0) return undefined
  const names = asked.map(([name]) => name)
  const rules = asked.map(([, rule]) => rule)
  return (value, path, run) => {
    if (!isObject(value)) return true
    let fits = true
    for (let i = 0; i < names.length; i++) {
      const name = names[i]
      if (!Object.hasOwn(value, name) || rules[i](value[name], child(path, name, run), run)) continue
      if (run.faults === null) return false
      fits = false
    }
    return fits
  }
}

function undeclared(name: string, known: ReadonlyMap<string, Rule>): string {
  const near = nearest(name, known.keys())
  const hint = near
    ? `; did you mean ${near}?`
    : known.size > 0 && known.size <= 12
      ? `; declared are ${[...known.keys()].join(', ')}`
      : ''
  return `${name} is not declared${hint}`
}

function namesRule(rule: Rule): Rule {
  return (value, path, run) => {
    if (!isObject(value)) return true
    let fits = true
    for (const name of Object.keys(value)) {
      if (rule(name, child(path, name, run), run)) continue
      if (run.faults === null) return false
      fits = false
    }
    return fits
  }
}

/** `dependentRequired`, `dependentSchemas`, and `dependencies`, which once held both. */
function dependencyRules(schema: JsonObject, compile: Compile): Rule[] {
  const entries = ['dependentRequired', 'dependentSchemas', 'dependencies'].flatMap((keyword) => {
    const table = schema[keyword]
    return isObject(table) ? Object.entries(table).map(([name, asked]) => ({ keyword, name, asked })) : []
  })
  return entries.map(({ keyword, name, asked }): Rule => {
    if (!Array.isArray(asked)) {
      const rule = compile(asked)
      return (value, path, run) => !isObject(value) || !Object.hasOwn(value, name) || rule(value, path, run)
    }
    const names = asked.filter((other) => typeof other === 'string')
    return (value, path, run) => {
      if (!isObject(value) || !Object.hasOwn(value, name)) return true
      const missing = names.find((other) => !Object.hasOwn(value, other))
      return (
        missing === undefined ||
        refuse(run, keyword, child(path, missing, run), () => `${missing} is required beside ${name}`)
      )
    }
  })
}
