import type { Severity } from '../../sample/schema.ts'
import type { JsonObject } from '../../lib/json.ts'
import type { CatalogTool, Parameter } from '../../spec/tool.ts'

/** Something about a tool that makes it harder to call rightly. */
export interface LintFinding {
  readonly tool: string
  readonly code: string
  readonly severity: Severity
  /** JSON pointer into the tool, such as `/parameters/properties/order_id`. */
  readonly path: string
  /** What is wrong and what to do. */
  readonly message: string
}

/** What a rule says of one place. */
export interface Remark {
  readonly path: string
  readonly message: string
}

/** One rule over one tool. */
export interface LintRule {
  readonly code: string
  readonly severity: Severity
  /** What it looks for and why. */
  readonly about: string
  run(tool: CatalogTool): Remark[]
}

/** A property of a tool at any depth. */
export interface Property {
  readonly name: string
  readonly path: string
  readonly schema: JsonObject
  readonly required: boolean
}

/** The description of a property, or an empty text. */
export function descriptionOf(schema: JsonObject): string {
  return typeof schema.description === 'string' ? schema.description : ''
}

/** All parameters of a tool with their parts, by dotted path. */
export function parametersByPath(tool: CatalogTool): Map<string, Parameter> {
  const found = new Map<string, Parameter>()
  const add = (parameter: Parameter): void => {
    found.set(parameter.path, parameter)
    parameter.parts?.forEach(add)
  }
  tool.params.forEach(add)
  return found
}
