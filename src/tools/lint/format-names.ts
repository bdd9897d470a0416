import { exampleTool } from '../../catalog/lint/example-tool.ts'
import type { LintRule } from '../../catalog/lint/rule.ts'
import { isObject } from '../../lib/json.ts'
import { listed } from '../../lib/text.ts'
import { recent } from '../../lib/recent.ts'
import type { Format } from '../../spec/format.ts'
import type { Tool } from '../../spec/tool.ts'

/** Names that every format can carry; the others are tried. */
const plain = /^[A-Za-z_]\w{0,63}$/

/** Names of tools and parameters that a format cannot write, or would read back as something else. */
export function formatNames(formats: () => readonly Format[]): LintRule {
  // Opened when the first odd name comes: most sets have none.
  let opened: readonly Format[] | undefined
  const able = () => (opened ??= formats().filter((format) => carries(format, 'tool_a', 'x')))
  const refusing = (name: string, parameter: string) =>
    able()
      .filter((format) => !carries(format, name, parameter))
      .map((format) => format.name)
  const asName = recent(1024, (shape: string) => refusing(shape, 'x'))
  const asParameter = recent(1024, (shape: string) => refusing('tool_a', shape))
  return {
    on: 'tool',
    code: 'tools/format-cannot-carry',
    severity: 'warning',
    about: 'A name that a format cannot write keeps its tool out of that format.',
    why: 'Each format has its own writing: in the pythonic one a call is Python, where `get-order(…)` is a subtraction; in tags a name with < ends the tag. Every name is tried with every format: written as a call and read back.',
    advice: 'Use letters, digits and _ in names, or leave the format out.',
    cost: 2,
    examples: {
      fails: [
        [exampleTool({}, { name: 'find-order' })],
        [exampleTool({ 'order-id': { type: 'string', description: 'The order' } })],
      ],
      passes: [
        [exampleTool({}, { name: 'find_order' })],
        [exampleTool({ order_id: { type: 'string', description: 'The order' } })],
      ],
    },
    run(tool) {
      const wrong = new Map<string, string[]>()
      const note = (name: string, refusing: readonly string[]) => {
        for (const format of refusing) wrong.set(format, [...(wrong.get(format) ?? []), name])
      }
      if (!plain.test(tool.name)) note(tool.name, asName.of(shapeOf(tool.name)))
      const properties = isObject(tool.parameters.properties) ? Object.keys(tool.parameters.properties) : []
      for (const name of properties) if (!plain.test(name)) note(name, asParameter.of(shapeOf(name)))
      if (wrong.size === 0) return []
      const names = [...new Set([...wrong.values()].flat())]
      const shown = names.slice(0, 3).map((name) => JSON.stringify(name))
      if (names.length > 3) shown.push(`${names.length - 3} more`)
      const which = [...wrong.keys()]
      return [
        {
          path: wrong.size > 0 && names.includes(tool.name) ? '/name' : '/parameters/properties',
          message: `The ${which.length === 1 ? 'format' : 'formats'} ${listed(which)} cannot carry the ${names.length === 1 ? 'name' : 'names'} ${listed(shown)}. Use letters, digits and _.`,
        },
      ]
    },
  }
}

/** A name that formats treat as this one: letters and digits in a row are one of them. */
function shapeOf(name: string): string {
  return name
    .replace(/[A-Za-z]+/g, 'a')
    .replace(/[0-9]+/g, '1')
    .replace(/(?:a1?[_-])+(?=a)/g, (run) => (run.includes('-') ? 'a-' : 'a_'))
}

function carries(format: Format, name: string, parameter: string): boolean {
  const tool: Tool = {
    name,
    description: '',
    parameters: { type: 'object', properties: Object.fromEntries([[parameter, { type: 'string' }]]) },
  }
  const call = { id: 'call_abc12', name, arguments: Object.fromEntries([[parameter, 'x']]) }
  try {
    format.encode({ content: null, calls: [call] }, [tool])
    return true
  } catch {
    // Every refusal is a Problem that says why; here it is enough that there is one.
    return false
  }
}
