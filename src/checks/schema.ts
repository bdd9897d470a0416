import { pointerToken } from '../lib/json-pointer.ts'
import { compileSchema, type SchemaFault, type Validator } from '../catalog/schema/compile-schema.ts'
import { isObject, type Json, type JsonObject } from '../lib/json.ts'
import { nearest } from '../lib/text.ts'
import { trainedCalls } from '../sample/walk.ts'
import type { Sample } from '../sample/schema.ts'
import type { SampleCheck } from '../spec/check.ts'
import type { CatalogTool } from '../spec/tool.ts'
import { answered, asked, chatted } from './examples.ts'
import { remembered } from './evidence/remembered.ts'
import { quoted, rule } from './verdict.ts'

const good = asked('I want $24.50 back for ORD-48213, wrong item', 'refund_order', {
  order_id: 'ORD-48213',
  reason: 'wrong_item',
  amount: 24.5,
})

const unknownTool = rule({
  code: 'schema/unknown-tool',
  severity: 'error',
  about: 'Every call is of a tool that is defined; a call of another is a hallucination.',
  examples: {
    passes: [good, chatted('hi', 'Hello!')],
    fails: [asked('Where is ORD-48213?', 'locate_order', {})],
  },
  find(sample, { tools }, tell) {
    for (const { call, path } of trainedCalls(sample)) {
      if (tools.has(call.name)) continue
      const near = nearest(call.name, tools.keys())
      const hint = near === undefined ? 'Define it, or call another' : `Did you mean ${near}`
      tell(
        `${path}/name`,
        `The tool ${quoted(call.name)} is not defined. ${hint}${near === undefined ? '.' : '?'}`,
      )
    }
  },
})

const notOffered = rule({
  code: 'schema/tool-not-offered',
  severity: 'error',
  about: 'Every call is of a tool that the sample offers; a model cannot know of another.',
  examples: {
    passes: [good],
    fails: [{ ...good, tools: ['find_order'] }],
  },
  find(sample, { tools }, tell) {
    for (const { call, path } of trainedCalls(sample))
      if (tools.has(call.name) && !sample.tools.includes(call.name))
        tell(
          `${path}/name`,
          `The tool ${quoted(call.name)} is not offered in this sample. Add it to "tools".`,
        )
  },
})

/** A fault in the arguments of a call, with the place in the sample. */
interface PlacedFault {
  readonly fault: SchemaFault
  readonly path: string
  readonly tool: string
}

const validators = new WeakMap<JsonObject, Validator>()

function validatorOf(tool: CatalogTool): Validator {
  let validator = validators.get(tool.parameters)
  if (validator === undefined) {
    validator = compileSchema(tool.parameters)
    validators.set(tool.parameters, validator)
  }
  return validator
}

const noFaults: readonly PlacedFault[] = []

const faultsOf = remembered((sample, { tools }): readonly PlacedFault[] => {
  let found: PlacedFault[] | undefined
  for (const { call, path } of trainedCalls(sample)) {
    const tool = tools.get(call.name)
    if (tool === undefined) continue
    const validator = validatorOf(tool)
    if (validator.accepts(call.arguments)) continue
    found ??= []
    for (const fault of validator.validate(call.arguments))
      found.push({ fault, path: `${path}/arguments`, tool: call.name })
  }
  return found ?? noFaults
})

interface KeywordRule {
  readonly code: string
  readonly about: string
  readonly keywords: readonly string[]
  readonly advice: string
  readonly fails: readonly Sample[]
}

/** A rule for some keywords of JSON Schema. */
function keywordRule({ code, about, keywords, advice, fails }: KeywordRule): SampleCheck {
  return rule({
    code,
    severity: 'error',
    about,
    examples: { passes: [good], fails },
    find(sample, context, tell) {
      for (const { fault, path, tool } of faultsOf(sample, context)) {
        if (!keywords.includes(fault.keyword)) continue
        // What is missing has no place of its own: the fault stands where it should have been.
        const cut = fault.keyword === 'required' || fault.keyword === 'dependentRequired'
        const at = cut ? fault.path.slice(0, fault.path.lastIndexOf('/')) : fault.path
        tell(`${path}${at}`, sentence(tool, fault, advice))
      }
    },
  })
}

function sentence(tool: string, fault: SchemaFault, advice: string): string {
  const name = fault.path.slice(1).replaceAll('/', '.')
  if (fault.keyword === 'required') return `A call of ${tool} lacks an argument: ${fault.message}. ${advice}`
  return `In a call of ${tool}, ${name === '' ? 'the arguments' : quoted(name)} ${fault.message}. ${advice}`
}

const refund = (args: JsonObject) => asked('I want my money back for ORD-48213', 'refund_order', args)
const table = (args: JsonObject) => asked('a table please', 'book_table', args)

const keywordFamilies: readonly KeywordRule[] = [
  {
    code: 'schema/required',
    about: 'Every required argument is given; without it the call cannot be carried out.',
    keywords: ['required', 'dependentRequired'],
    advice: 'Give it, or let the assistant ask for it.',
    fails: [refund({ order_id: 'ORD-48213' })],
  },
  {
    code: 'schema/type',
    about: 'Every argument has the type that the schema says; "3" is not 3.',
    keywords: ['type'],
    advice: 'Write the value in that type.',
    fails: [table({ date: '2026-12-01', party_size: '4' }), refund({ order_id: 48213, reason: 'defective' })],
  },
  {
    code: 'schema/enum',
    about: 'A value that the schema lists is one of the list, letter for letter.',
    keywords: ['enum', 'const'],
    advice: 'Use one of the listed values.',
    fails: [refund({ order_id: 'ORD-48213', reason: 'broken' })],
  },
  {
    code: 'schema/format',
    about: 'A date, e-mail, URL and so on is written as its format says.',
    keywords: ['format'],
    advice: 'Rewrite it in that form.',
    fails: [table({ date: 'tomorrow' })],
  },
  {
    code: 'schema/pattern',
    about: 'A text matches the pattern of the schema.',
    keywords: ['pattern'],
    advice: 'Correct the value.',
    fails: [refund({ order_id: '48213', reason: 'defective' })],
  },
  {
    code: 'schema/bounds',
    about: 'Numbers, lengths and counts keep to the limits of the schema.',
    keywords: [
      'minimum',
      'maximum',
      'exclusiveMinimum',
      'exclusiveMaximum',
      'multipleOf',
      'minLength',
      'maxLength',
      'minItems',
      'maxItems',
      'uniqueItems',
      'contains',
      'maxContains',
      'minProperties',
      'maxProperties',
    ],
    advice: 'Choose a value within the limits.',
    fails: [
      table({ date: '2026-12-01', party_size: 40 }),
      refund({ order_id: 'ORD-48213', reason: 'other', amount: -1 }),
    ],
  },
]

const keyworded = new Set(keywordFamilies.flatMap((family) => family.keywords)).add('additionalProperties')

const invalid = rule({
  code: 'schema/invalid',
  severity: 'error',
  about: 'The arguments satisfy the whole JSON Schema of the tool, its combinations and conditions too.',
  examples: {
    passes: [good],
    fails: [asked('mend it', 'repair', { kind: 1 })],
  },
  find(sample, context, tell) {
    for (const { fault, path, tool } of faultsOf(sample, context))
      if (!keyworded.has(fault.keyword))
        tell(
          `${path}${fault.path}`,
          sentence(tool, fault, 'Compare the arguments with the schema of the tool.'),
        )
  },
})

const unknownArgument = rule({
  code: 'schema/unknown-argument',
  severity: 'error',
  about: 'Every argument is declared by its tool, unless the schema allows others in so many words.',
  examples: {
    passes: [good, answered('k@lee.org', 'find_order', { email: 'k@lee.org' }, 'none', 'I found nothing.')],
    fails: [
      asked('Where is ORD-48213?', 'find_order', { order_id: 'ORD-48213', verbose: true }),
      refund({ order_id: 'ORD-48213', reason: 'other', speed: 'fast' }),
      asked('ORD-48213 to 9 Elm Road, Reno', 'change_address', {
        order_id: 'ORD-48213',
        address: { street: '9 Elm Road', city: 'Reno', planet: 'Earth' },
      }),
    ],
  },
  find(sample, context, tell) {
    const told: string[] = []
    const once = (path: string, message: string) => {
      if (told.includes(path)) return
      told.push(path)
      tell(path, message)
    }
    for (const { call, path } of trainedCalls(sample)) {
      const tool = context.tools.get(call.name)
      if (tool !== undefined)
        undeclared(call.arguments, tool.parameters, `${path}/arguments`, call.name, 0, once)
    }
    for (const { fault, path, tool } of faultsOf(sample, context))
      if (fault.keyword === 'additionalProperties')
        once(`${path}${fault.path}`, sentence(tool, fault, 'Remove it.'))
  },
})

const deepest = 32
const opening = [
  '$ref',
  'allOf',
  'anyOf',
  'oneOf',
  'if',
  'patternProperties',
  'dependentSchemas',
  'dependencies',
]

function undeclared(
  value: Json,
  schema: Json | undefined,
  path: string,
  tool: string,
  depth: number,
  tell: (path: string, message: string) => void,
): void {
  if (!isObject(schema) || depth > deepest) return
  if (Array.isArray(value)) {
    if (isObject(schema.items))
      for (let i = 0; i < value.length; i++)
        undeclared(value[i], schema.items, `${path}/${i}`, tool, depth + 1, tell)
    return
  }
  if (!isObject(value)) return
  const open =
    schema.additionalProperties === true ||
    isObject(schema.additionalProperties) ||
    opening.some((keyword) => Object.hasOwn(schema, keyword))
  const declared = isObject(schema.properties) ? schema.properties : undefined
  // An object inside the arguments without declared fields is free-form; the arguments themselves are not.
  const closed = !open && (declared !== undefined || depth === 0)
  for (const name of Object.keys(value)) {
    if (declared !== undefined && Object.hasOwn(declared, name)) {
      const inner = value[name]
      if (typeof inner === 'object')
        undeclared(inner, declared[name], `${path}/${pointerToken(name)}`, tool, depth + 1, tell)
    } else if (closed) {
      const near = declared === undefined ? undefined : nearest(name, Object.keys(declared))
      const hint = near === undefined ? 'Remove it.' : `Did you mean ${near}?`
      tell(`${path}/${pointerToken(name)}`, `The tool ${tool} declares no argument ${quoted(name)}. ${hint}`)
    }
  }
}

/** Calls against the definitions of their tools. */
export const schemaChecks: readonly SampleCheck[] = [
  unknownTool,
  notOffered,
  ...keywordFamilies.map(keywordRule),
  unknownArgument,
  invalid,
]
