import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { builtInFormats } from '../../src/index.ts'
import { rowsOf, runHere } from './run.ts'

const parameters = {
  type: 'object',
  properties: { city: { type: 'string' }, days: { type: 'integer' } },
  required: ['city'],
  additionalProperties: false,
}
const weather = { type: 'function', function: { name: 'get_weather', description: 'Weather.', parameters } }
const hermes = '<tool_call>\n{"name": "get_weather", "arguments": {"city": "Oslo"}}\n</tool_call>'
const mistral = '[TOOL_CALLS][{"name": "get_weather", "arguments": {"city": "Bergen"}}]'
const coder =
  '<tool_call>\n<function=get_weather>\n<parameter=city>\n12\n</parameter>\n<parameter=days>\n3\n</parameter>\n</function>\n</tool_call>'

let root = ''
let tools = ''
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'callsmith-decode-'))
  tools = await file('tools.json', JSON.stringify([weather]))
})
afterAll(() => rm(root, { recursive: true }))

async function file(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(root, name)
  await writeFile(path, content)
  return path
}

async function decoded(path: string, ...more: string[]) {
  const ran = await runHere('decode', path, '--json', ...more)
  return { ...ran, rows: ran.code === 2 ? [] : rowsOf(ran.out) }
}

const call = (city: unknown) => ({ name: 'get_weather', arguments: { city } })

describe('a plain text', () => {
  it('is one reply, whatever lines it has', async () => {
    const { code, rows } = await decoded(await file('a.txt', `Let me look.\n\n${hermes}\n`))
    expect(code).toBe(0)
    expect(rows).toHaveLength(1)
    expect(rows[0]).toMatchObject({ tool_calls: [call('Oslo')], repairs: [], format: 'hermes' })
    expect(rows[0].content).toContain('Let me look.')
  })

  it('is read in the format, the variant or the model that is named', async () => {
    for (const [text, format, said] of [
      [hermes, 'hermes', 'hermes'],
      [mistral, 'mistral:v11', 'mistral:v11'],
      [hermes, 'NousResearch/Hermes-2-Pro-Mistral-7B', 'hermes'],
      [mistral, 'auto', 'mistral'],
    ] as const) {
      const { rows } = await decoded(await file('b.txt', text), '--format', format)
      expect(rows[0].tool_calls, format).toHaveLength(1)
      expect(rows[0].format, format).toBe(said)
    }
  })

  it('takes types from the tools that were offered', async () => {
    const path = await file('c.txt', coder)
    const typed = await decoded(path, '--format', 'qwen:coder', '--tools', tools)
    expect(typed.rows[0].tool_calls[0].arguments).toEqual({ city: '12', days: 3 })
    const untyped = await decoded(path, '--format', 'qwen:coder')
    expect(untyped.rows[0].tool_calls[0].arguments).toEqual({ city: '12', days: '3' })
  })

  it('stays a reply where it is a call with a field "input"', async () => {
    const text = '{"name": "get_weather", "input": "Oslo"}'
    const { code, rows } = await decoded(await file('d.txt', text), '--format', 'hermes')
    expect(code).toBe(0)
    expect(rows).toHaveLength(1)
    expect(rows[0]).not.toHaveProperty('error')
  })

  it('is told to people with its calls and what was mended', async () => {
    const path = await file(
      'e.txt',
      '<tool_call>{"name": "get_weather", "arguments": {"city": \'Oslo\'}}</tool_call>',
    )
    const { code, out } = await runHere('decode', path, '--tools', tools)
    expect(code).toBe(0)
    expect(out).toContain('call    get_weather {"city":"Oslo"}')
    expect(out).toContain('mended: single-quotes')
  })
})

describe('arguments that a schema forbids', () => {
  it('are left out, and told', async () => {
    const text =
      '<tool_call>{"name": "get_weather", "arguments": {"city": "Oslo", "__proto__": 1, "x": 2}}</tool_call>'
    const path = await file('f.txt', text)
    const { rows } = await decoded(path, '--format', 'hermes', '--tools', tools)
    const forbidden = text.replace('"__proto__": 1, ', '')
    const plain = await decoded(await file('g.txt', forbidden), '--format', 'hermes', '--tools', tools)
    expect(plain.rows[0].tool_calls).toEqual([call('Oslo')])
    expect(plain.rows[0].repairs).toEqual([{ code: 'forbidden-argument', call: 0 }])
    for (const one of rows[0].tool_calls) expect(Object.keys(one.arguments)).not.toContain('__proto__')
  })

  it('stay where the tool is another one, which is marked', async () => {
    const text = hermes.replace('get_weather', 'get_whether')
    const { rows } = await decoded(await file('h.txt', text), '--format', 'hermes', '--tools', tools)
    expect(rows[0]).toMatchObject({ tool_calls: [{ name: 'get_whether' }], unknown: [0], repairs: [] })
  })
})

describe('lines of inputs', () => {
  it('give one object each, in order, each in its own format', async () => {
    const texts = [hermes, mistral, '', 'No call here.']
    const formats = ['hermes', 'mistral', 'llama3', 'Qwen/Qwen2.5-7B-Instruct']
    const lines = Array.from({ length: 3000 }, (_, i) => ({
      format: formats[i % 4],
      input: texts[i % 4].replace(/Oslo|Bergen/, String(i)),
    }))
    const { code, rows } = await decoded(
      await file('many.jsonl', lines.map((one) => JSON.stringify(one)).join('\n')),
    )
    expect(code).toBe(0)
    expect(rows).toHaveLength(lines.length)
    rows.forEach((row, i) => {
      expect(Object.keys(row).slice(0, 3)).toEqual(['content', 'tool_calls', 'repairs'])
      expect(row.tool_calls).toEqual(i % 4 < 2 ? [call(String(i))] : [])
    })
  })

  it('that cannot be read give an error in their place, and the others go on', async () => {
    const lines = [
      '{broken',
      '{"input": 7}',
      '[]',
      '{"format": "hermez", "input": "x"}',
      JSON.stringify({ input: hermes }),
    ]
    const { code, rows, err } = await decoded(await file('bad.jsonl', lines.join('\r\n')))
    expect(code).toBe(1)
    expect(rows.map((row) => row.error?.code)).toEqual([
      'decode/bad-line',
      'decode/bad-line',
      'decode/bad-line',
      'format/unknown',
      undefined,
    ])
    expect(rows[0]).toMatchObject({ content: null, tool_calls: [], repairs: [] })
    expect(rows[4].tool_calls).toEqual([call('Oslo')])
    expect(err).toContain('bad.jsonl line 2')
    expect(err).toContain('did you mean "hermes"?')
  })

  it('are found from their content with --format auto, and read in one format where one is named', async () => {
    const lines = [hermes, mistral].map((input) => JSON.stringify({ format: 'react', input })).join('\n')
    const path = await file('formats.jsonl', lines)
    expect((await decoded(path, '--format', 'auto')).rows.map((row) => row.format)).toEqual([
      'hermes',
      'mistral',
    ])
    expect((await decoded(path, '--format', 'hermes')).rows.map((row) => row.tool_calls.length)).toEqual([
      1, 0,
    ])
  })

  it('bring tools of their own, in any usual shape', async () => {
    const own = { name: 'get_weather', input_schema: parameters }
    const line = JSON.stringify({ format: 'qwen:coder', input: coder, tools: [own, 3, {}] })
    expect((await decoded(await file('own.jsonl', line))).rows[0].tool_calls[0].arguments).toEqual({
      city: '12',
      days: 3,
    })
  })

  it('come packed', async () => {
    const packed = gzipSync(`${JSON.stringify({ input: hermes })}\n`)
    const { rows } = await decoded(await file('packed.jsonl.gz', packed))
    expect(rows.map((row) => row.tool_calls)).toEqual([[call('Oslo')]])
    const cut = await decoded(await file('cut.jsonl.gz', packed.subarray(0, 30)))
    expect(cut).toMatchObject({ code: 2, err: expect.stringContaining('file/unreadable') })
  })
})

describe('what is no use', () => {
  it('an empty file is an empty reply, and no line of inputs', async () => {
    const empty = { content: expect.toBeOneOf([null, '']), tool_calls: [], repairs: [] }
    expect((await decoded(await file('empty.txt', ''))).rows).toEqual([expect.objectContaining(empty)])
    expect((await decoded(await file('empty.jsonl', '\n\n'))).rows).toEqual([])
  })

  it('binary noise and deep brackets are text', async () => {
    const noise = Uint8Array.from({ length: 50_000 }, (_, i) => (i * 7919 + (i >> 3)) % 256)
    for (const content of [noise, '['.repeat(100_000), `<tool_call>${'{"a":'.repeat(100_000)}`]) {
      const { code, rows } = await decoded(await file('noise.bin', content))
      expect(code).toBe(0)
      expect(rows).toHaveLength(1)
      expect(rows[0].tool_calls).toEqual([])
    }
  })

  it('ten megabytes without a call are read in time', async () => {
    const text = 'The weather in Oslo is {fine}, [they] say. '.repeat(250_000)
    const before = performance.now()
    const { rows } = await decoded(await file('long.txt', text))
    expect(performance.now() - before).toBeLessThan(5000)
    expect(rows[0].tool_calls).toEqual([])
    expect(rows[0].content).toHaveLength(text.length)
  })

  it('a file that is not there, a folder, or a name that no format has ends with 2', async () => {
    for (const name of ['none.txt', 'none.jsonl.gz'])
      expect(await decoded(join(root, name))).toMatchObject({
        code: 2,
        err: expect.stringContaining('file/not-found'),
      })
    expect(await decoded(root)).toMatchObject({ code: 2, err: expect.stringContaining('file/unreadable') })
    const wrong = await decoded(tools, '--format', 'hermez')
    expect(wrong).toMatchObject({ code: 2, err: expect.stringContaining('did you mean "hermes"?') })
    expect(JSON.parse(wrong.out).error.code).toBe('format/unknown')
  })
})

it('reads standard input', async () => {
  const main = join(import.meta.dirname, '..', '..', 'src/cli/main.ts')
  const child = spawn(process.execPath, [main, 'decode', '-', '--json'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  child.stdin.end(hermes)
  let out = ''
  for await (const chunk of child.stdout) out += String(chunk)
  expect(rowsOf(out)[0].tool_calls).toEqual([call('Oslo')])
})

const cases = join(import.meta.dirname, '..', '..', '..', 'shared/data/parsers/cases.jsonl.gz')

describe.skipIf(!existsSync(cases))('real cases (skipped: the file is not there)', () => {
  it('come out of the command as out of the formats', async () => {
    const given = rowsOf(gunzipSync(await readFile(cases)).toString()).filter(
      (one) => typeof one.input === 'string',
    )
    const own = given.map(({ format, input }) => JSON.stringify({ format, input })).join('\n')
    const { rows } = await decoded(await file('cases.jsonl', own))
    expect(rows).toHaveLength(given.length)
    expect(rows.length).toBeGreaterThan(500)
    rows.forEach((row, i) => {
      const turn = builtInFormats.named(given[i].format).decode(given[i].input)
      expect(row.content, given[i].input).toBe(turn.content)
      const calls = turn.calls.map(({ name, arguments: args }) => ({ name, arguments: args }))
      expect(JSON.stringify(row.tool_calls)).toBe(JSON.stringify(calls))
      expect(row.repairs).toEqual(turn.repairs)
    })
  })
})
