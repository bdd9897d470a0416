import type { JsonObject } from '../../lib/json.ts'
import { acceptAll, quietly, refuse } from './rule.ts'
import type { Compile, Rule, Run, SchemaFault } from './rule.ts'

/** The rules of `allOf`, `anyOf`, `oneOf`, `not` and `if`. */
export function combinationRules(schema: JsonObject, compile: Compile): Rule[] {
  const rules: Rule[] = []
  if (Array.isArray(schema.allOf)) rules.push(...schema.allOf.map(compile))
  if (Array.isArray(schema.anyOf)) {
    const branches = schema.anyOf.map(compile)
    rules.push(
      (value, path, run) =>
        branches.some((branch) => quietly(branch, value, run)) ||
        refuseBranches('anyOf', branches, value, path, run),
    )
  }
  if (Array.isArray(schema.oneOf)) rules.push(oneOfRule(schema.oneOf.map(compile)))
  if (schema.not !== undefined) {
    const rule = compile(schema.not)
    rules.push(
      (value, path, run) =>
        !quietly(rule, value, run) ||
        refuse(run, 'not', path, () => 'must not have the form that `not` forbids'),
    )
  }
  if (schema.if !== undefined) {
    const condition = compile(schema.if)
    const then = schema.then === undefined ? acceptAll : compile(schema.then)
    const otherwise = schema.else === undefined ? acceptAll : compile(schema.else)
    rules.push((value, path, run) => (quietly(condition, value, run) ? then : otherwise)(value, path, run))
  }
  return rules
}

function oneOfRule(branches: readonly Rule[]): Rule {
  return (value, path, run) => {
    let fitting = 0
    for (const branch of branches) if (quietly(branch, value, run) && ++fitting > 1) break
    if (fitting === 1) return true
    if (fitting === 0) return refuseBranches('oneOf', branches, value, path, run)
    return refuse(run, 'oneOf', path, () => 'fits more than one of the forms of which it may fit only one')
  }
}

/** When only one form has the right type, its own faults say more than "fits none of the forms". */
function refuseBranches(
  keyword: string,
  branches: readonly Rule[],
  value: unknown,
  path: string,
  run: Run,
): false {
  const held = run.faults
  if (held === null) return false
  const near: SchemaFault[][] = []
  for (const branch of branches) {
    const faults: SchemaFault[] = []
    run.faults = faults
    branch(value, path, run)
    const other = faults.some(
      (fault) => fault.path === path && ['type', 'const', 'enum'].includes(fault.keyword),
    )
    if (faults.length > 0 && !other) near.push(faults)
  }
  run.faults = held
  if (near.length === 1) {
    held.push(...near[0])
    return false
  }
  return refuse(run, keyword, path, () => `fits none of the ${branches.length} forms that are allowed here`)
}
