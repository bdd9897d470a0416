import { canonicalJson, isObject } from '../../lib/json.ts'
import { listed } from '../../lib/text.ts'
import type { CatalogTool } from '../../spec/tool.ts'
import { exampleTool } from './example-tool.ts'
import { cards, lookAlike } from './look-alike-pairs.ts'
import type { LintRule, SetLintRule, SetRemark } from './rule.ts'

/** Tokens of one definition beyond which a few of them fill a context. */
const largest = 2000

const duplicate: SetLintRule = {
  on: 'set',
  code: 'tools/duplicate',
  severity: 'error',
  about: 'A name can stand for one tool only.',
  why: 'A call names its tool. With two of a name nobody knows which was meant, providers refuse the request, and Callsmith refuses the set.',
  advice: 'Rename one of them, or remove it.',
  cost: 20,
  examples: {
    fails: [[cards.remove, { ...cards.archive, name: 'remove_card' }]],
    passes: [[cards.remove, cards.archive]],
  },
  run(tools) {
    const first = new Map<string, number>()
    return tools.flatMap((tool, index): SetRemark[] => {
      const earlier = first.get(tool.name)
      if (earlier === undefined) {
        first.set(tool.name, index)
        return []
      }
      const other = tools[earlier]
      const same =
        tool.description === other.description &&
        canonicalJson(tool.parameters) === canonicalJson(other.parameters)
      const what = same
        ? 'stands twice, both times the same. Remove one.'
        : 'is the name of an earlier tool too. Rename one of them, or remove it.'
      return [{ index, path: '/name', message: `${tool.name} ${what}` }]
    })
  },
}

const clash: SetLintRule = {
  on: 'set',
  code: 'tools/parameter-clash',
  severity: 'warning',
  about: 'One identifier with two types in one set cannot be handed from tool to tool.',
  why: 'What one tool gives as `order_id` another takes as `order_id`. Where one has a number and the other a text, the model carries the wrong one over, and chains of calls break at that place.',
  advice: 'Give the parameter the same type everywhere, or another name.',
  cost: 4,
  examples: {
    fails: [
      [
        exampleTool({ order_id: { type: 'string', description: 'The order' } }),
        exampleTool(
          { order_id: { type: 'integer', description: 'The order to cancel' } },
          {
            name: 'cancel_order',
            description:
              'Cancels an order that has not left yet. Use it when the customer does not want it any more.',
          },
        ),
      ],
    ],
    passes: [
      [
        exampleTool({ order_id: { type: 'string', description: 'The order' } }),
        exampleTool(
          { order_id: { type: 'string', description: 'The order to cancel' } },
          {
            name: 'cancel_order',
            description:
              'Cancels an order that has not left yet. Use it when the customer does not want it any more.',
          },
        ),
      ],
    ],
  },
  run(tools) {
    // In thousands of tools from everywhere the same name is no promise.
    if (tools.length > 300) return []
    const uses = new Map<string, Map<string, number[]>>()
    tools.forEach((tool, index) => {
      const properties = isObject(tool.parameters.properties) ? tool.parameters.properties : {}
      for (const [name, schema] of Object.entries(properties)) {
        if (!/.(?:_id|Id|ID|_number|Number)$/.test(name) || !isObject(schema)) continue
        const type = schema.type === 'integer' ? 'number' : schema.type
        if (type !== 'string' && type !== 'number') continue
        const types = uses.get(name) ?? new Map<string, number[]>()
        uses.set(name, types)
        types.set(type, [...(types.get(type) ?? []), index])
      }
    })
    return [...uses].flatMap(([name, types]) => {
      if (types.size < 2) return []
      const [common, rare] = [...types].toSorted((a, b) => b[1].length - a[1].length)
      return rare[1].map((index): SetRemark => ({
        index,
        path: `/parameters/properties/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`,
        message: `${name} is a ${rare[0]} here and a ${common[0]} in ${tools[common[1][0]].name}${common[1].length > 1 ? ` and ${common[1].length - 1} more` : ''}. Give it one type, or another name.`,
      }))
    })
  },
}

const setTooLarge: SetLintRule = {
  on: 'set',
  code: 'tools/set-too-large',
  severity: 'warning',
  about: 'A set that fills the context leaves no room for the conversation.',
  why: 'All tools that are offered stand in the prompt of every sample. When their definitions take more than the context, rows are cut by the trainer, usually at the end, where the calls are.',
  advice: 'Offer a few tools in a sample, shorten the longest, or name a larger context with --context.',
  cost: 0,
  examples: {
    fails: [
      Array.from({ length: 60 }, (_, i) =>
        exampleTool(
          {
            note: {
              type: 'string',
              description:
                `Remark ${i}. ${'It says what the customer wants to be done about the order. '.repeat(12)}`.trim(),
            },
          },
          {
            name: `tool_${i}`,
            description: `${'abcdefghijklmnopqrstuvwxyz'.slice(i % 20, (i % 20) + 6)}${i} is looked up for a customer here.`,
          },
        ),
      ),
    ],
    passes: [[cards.remove, cards.archive]],
  },
  run(tools, { context }) {
    const sizes = tools.map((tool) => sizeOf(tool))
    const total = sizes.reduce((sum, size) => sum + size, 0)
    if (total <= context) return []
    const longest = sizes
      .map((size, i) => ({ size, name: tools[i].name }))
      .toSorted((a, b) => b.size - a.size)
      .slice(0, 3)
      .map(({ size, name }) => `${name} (${number(size)})`)
    const fitting = Math.max(1, Math.floor(context / 2 / (total / tools.length)))
    return [
      {
        index: undefined,
        path: '',
        message: `The ${number(tools.length)} tools take about ${number(total)} tokens together, and ${number(context)} is the context. Offer at most ${number(fitting)} in a sample, or shorten the longest: ${listed(longest)}.`,
      },
    ]
  },
}

const tooLarge: LintRule = {
  on: 'tool',
  code: 'tools/too-large',
  severity: 'warning',
  about: 'A definition of thousands of tokens crowds everything else out of the prompt.',
  why: 'It is paid for in every request and every row. A small model with a context of 8,192 tokens has room for a handful of such tools, and none for the conversation.',
  advice: 'Split the tool, or move documentation out of its descriptions.',
  cost: 8,
  examples: {
    fails: [
      [
        exampleTool(
          Object.fromEntries(
            Array.from({ length: 60 }, (_, i) => [
              `field_${i}`,
              {
                type: 'string',
                description: `What the form asks in its line number ${i + 1}. `.repeat(5).trim(),
              },
            ]),
          ),
        ),
      ],
    ],
    passes: [[exampleTool({})]],
  },
  run(tool) {
    const size = sizeOf(tool)
    return size <= largest
      ? []
      : [
          {
            path: '',
            message: `The definition takes about ${number(size)} tokens. Split the tool, or shorten its descriptions.`,
          },
        ]
  },
}

function sizeOf({ name, description, parameters }: CatalogTool): number {
  return tokenCount(JSON.stringify({ name, description, parameters }))
}

function number(n: number): string {
  return n.toLocaleString('en')
}

export const setRules: readonly SetLintRule[] = [lookAlike, duplicate, clash, setTooLarge]
export const sizeRules: readonly LintRule[] = [tooLarge]

/**
 * About how many tokens a text takes: four letters of Latin writing, or one character of Chinese,
 * Japanese or Korean, are one. Right within a fifth or so for the usual vocabularies.
 */
function tokenCount(text: string): number {
  let wide = 0
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) >= 0x2e80) wide++
  return Math.ceil((text.length - wide) / 4 + wide)
}
