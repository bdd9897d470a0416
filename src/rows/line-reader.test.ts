import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkLine } from '../checks/json.ts'
import { lineReader } from './line-reader.ts'

const maxBytes = 1 << 20
const bytes = (text: string) => Buffer.from(text)

const told = (all: readonly object[]) => all.map((one) => JSON.stringify(one)).toSorted()

/** What one reader says of the lines, in turn. */
function read(lines: readonly string[]) {
  const readLine = lineReader(maxBytes)
  return lines.map((line) => {
    const { value, verdicts } = readLine(bytes(line))
    return { value: JSON.stringify(value), verdicts: told(verdicts) }
  })
}

/** What is said of each line by itself, read whole. */
function readWhole(lines: readonly string[]) {
  return lines.map((line) => {
    const { value, verdicts } = checkLine(bytes(line), { maxBytes })
    return { value: JSON.stringify(value), verdicts: told(verdicts) }
  })
}

const tools =
  '[{"type":"function","function":{"name":"find","parameters":{"properties":{"tools":[1,2],"x":{}}}}}]'
const messages = '"messages":[{"role":"user","content":"hi \\"tools\\":[] }]"}]'

describe('lines with tools', () => {
  it.each([
    ['at the end', [`{${messages},"tools":${tools}}`]],
    ['with spaces', [`{ ${messages}, "tools": ${tools} }`]],
    ['at the start', [`{"tools":${tools},${messages}}`]],
    ['in the middle', [`{"a":1,"tools":${tools},${messages},"b":2}`]],
    ['under the old key', [`{${messages},"functions":${tools}}`]],
    ['twice', [`{"tools":${tools},${messages},"tools":${tools}}`]],
    ['only inside', [`{${messages},"extra":{"tools":${tools}}}`]],
    ['as a text', [`{${messages},"tools":${JSON.stringify(tools)}}`]],
    ['with what JSON would lose', [`{${messages},"tools":[{"name":"a","name":"b","x":1.0,"y":"\\ud83d"}]}`]],
    [
      'broken',
      [
        `{${messages},"tools":[{"name":"a",}]}`,
        `{${messages} "tools":${tools}}`,
        `{${messages},"tools":${tools}`,
      ],
    ],
    [
      'that end as the last ones did',
      [
        `{${messages},"tools":${tools}}`,
        `{"messages":[{"tools":${tools}}`,
        `{"a":{"tools":${tools}}}`,
        `"tools":${tools}}`,
      ],
    ],
    [
      'of a prefix of the last',
      [`{"tools":${tools},"a":1}`, `{"tools":${tools}1,"a":1}`, `{"tools":${tools} ,"a":1}`],
    ],
    ['and no object', [`[${tools}]`, 'null', '', '"tools"']],
  ])('%s are read as whole lines are', (_, lines) => {
    const twice = [...lines, ...lines]
    expect(read(twice)).toEqual(readWhole(twice))
  })

  it('are parsed once for each distinct text', () => {
    const readLine = lineReader(maxBytes)
    const [one, two] = [1, 2].map((n) => readLine(bytes(`{"n":${n},"tools":${tools}}`)).value?.tools)
    expect(one).toBe(two)
    const other = readLine(bytes(`{"n":3,"tools":${tools.replace('find', 'seek')}}`)).value?.tools
    expect(other).not.toBe(one)
    expect(readLine(bytes(`{"tools":${tools},"n":4}`)).value?.tools).toBe(one)
  })
})

it('any objects, cut anywhere, are read as whole lines are', () => {
  const row = fc.record(
    {
      messages: fc.json({ maxDepth: 2 }),
      tools: fc.constantFrom(tools, '[]', '[1.50]', '{"tools":[1]}'),
      extra: fc.json({ maxDepth: 2 }),
    },
    { requiredKeys: [] },
  )
  const line = fc
    .tuple(row, fc.nat({ max: 400 }), fc.constantFrom(',', ' , '), fc.boolean())
    .map(([parts, cut, comma, whole]) => {
      const text = `{${Object.entries(parts)
        .map(([key, value]) => `"${key}":${value}`)
        .join(comma)}}`
      return whole ? text : text.slice(0, cut)
    })
  fc.assert(
    fc.property(fc.array(line, { maxLength: 6 }), (lines) => {
      expect(read(lines)).toEqual(readWhole(lines))
    }),
    { numRuns: 400 },
  )
})
