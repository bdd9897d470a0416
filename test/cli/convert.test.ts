import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { allTargets, buildDataset, builtInFormats } from '../../src/index.ts'
import { example } from '../bad-input/callsmith.ts'
import { rowsOf, runHere } from './run.ts'

let root = ''
let tools = ''
let samples = ''
let originals: Said[][] = []
let parallel = 0

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'callsmith-convert-test-'))
  const out = join(root, 'dataset')
  const preset = { parallel: 0.2, error_recovery: 0.1 }
  await buildDataset({ directory: example, out, overrides: { size: 60, quotas: preset }, workers: 1 })
  tools = join(out, 'tools.json')
  samples = join(out, 'samples.jsonl')
  const rows = rowsOf(await readFile(samples, 'utf8'))
  originals = rows.map(conversation)
  parallel = originals.filter((turns) =>
    turns.some(({ calls }) => calls !== undefined && calls.length > 1),
  ).length
}, 60_000)
afterAll(() => rm(root, { recursive: true }))

interface Said {
  readonly role: string
  readonly content: string | null
  readonly calls?: readonly { readonly name: string; readonly arguments: unknown }[]
}

/** What is said in a row of samples or of OpenAI's kind, without ids and marks. */
function conversation({ messages }: { messages: Record<string, unknown>[] }): Said[] {
  return messages.map(({ role, content, tool_calls: calls }) => {
    if (!Array.isArray(calls) || calls.length === 0)
      return { role: String(role), content: content as string | null }
    const read = calls.map((call) => {
      const { name, arguments: args } = call.function ?? call
      return { name, arguments: typeof args === 'string' ? JSON.parse(args) : args }
    })
    return { role: String(role), content: content === '' ? null : (content as string | null), calls: read }
  })
}

async function file(name: string, ...rows: (object | string)[]): Promise<string> {
  const path = join(root, name)
  await writeFile(path, rows.map((row) => (typeof row === 'string' ? row : JSON.stringify(row))).join('\n'))
  return path
}

async function converted(path: string, ...words: string[]) {
  const ran = await runHere('convert', path, ...words)
  return { ...ran, rows: ran.code < 2 ? rowsOf(ran.out) : [] }
}

const sequential = new Set(
  builtInFormats.names.flatMap((name) => {
    const { variants } = builtInFormats.named(name)
    return variants
      .filter((one) => !builtInFormats.named(`${name}:${one}`).carries.parallel)
      .map((one) => `${name}:${one}`)
  }),
)
const outputs = [
  ...[...allTargets.keys()].filter((name) => name !== 'trl-prompt-completion'),
  ...builtInFormats.names.flatMap((name) =>
    builtInFormats.named(name).variants.map((variant) => `${name}:${variant}`),
  ),
]

describe('there and back', () => {
  it.each(outputs)('%s', async (to) => {
    const target = allTargets.get(to)
    const loss = sequential.has(to) || (target !== undefined && target.loses.length > 0)
    const lossy = loss ? ['--allow-loss'] : []
    const there = await converted(samples, '--to', to, '--tools', tools, ...lossy)
    expect(there.err).toContain('60 rows written of 60 read')
    expect(there.code).toBe(0)
    const path = await file(`${to.replace(':', '-')}.jsonl`, there.out)
    const asText = target === undefined || target.usesText
    const back = await converted(
      path,
      '--to',
      'axolotl',
      '--allow-loss',
      ...(asText ? ['--tools', tools] : []),
    )
    expect(back.code, back.err).toBe(0)
    const same = back.rows.filter(
      (row, i) => JSON.stringify(conversation(row)) === JSON.stringify(originals[i]),
    )
    expect(same).toHaveLength(sequential.has(to) ? 60 - parallel : 60)
    if (!sequential.has(to))
      for (const [i, row] of back.rows.entries()) expect(conversation(row)).toEqual(originals[i])
    expect(back.err).not.toContain('lost')
  })

  it('trl-prompt-completion has a row for each trained turn', async () => {
    const there = await converted(samples, '--to', 'trl-prompt-completion', '--tools', tools)
    const path = await file('pc.jsonl', there.out)
    const back = await converted(path, '--to', 'axolotl')
    const ends = originals.flatMap((turns) =>
      turns.flatMap((turn, i) => (turn.role === 'assistant' ? [turns.slice(0, i + 1)] : [])),
    )
    const texts = new Set(ends.map((turns) => JSON.stringify(turns)))
    expect(back.rows.length).toBeGreaterThan(60)
    for (const row of back.rows) expect(texts).toContain(JSON.stringify(conversation(row)))
  })

  it('every shape of another trainer becomes every other one', async () => {
    const between = ['openai', 'anthropic', 'gemini', 'llama-factory', 'llama-factory-openai', 'mistral:v11']
    for (const from of between) {
      const first = await converted(samples, '--to', from, '--tools', tools, '--allow-loss')
      const path = await file('between.jsonl', ...first.out.split('\n', 12))
      for (const to of between) {
        const there = await converted(path, '--to', to, '--tools', tools, '--allow-loss')
        const back = await converted(await file('again.jsonl', there.out), '--to', 'trl', '--tools', tools)
        expect(back.rows.map(conversation), `${from} → ${to}: ${back.err}`).toEqual(originals.slice(0, 12))
      }
    }
  })
})

const weather = {
  type: 'function',
  function: { name: 'get_weather', description: 'Weather.', parameters: { type: 'object', properties: {} } },
}
const question = { role: 'user', content: 'Rain?' }
const answer = { role: 'assistant', content: 'No.' }
const plain = { messages: [question, answer], tools: [weather] }
const called = (name: string, args: unknown) => ({
  role: 'assistant',
  content: null,
  tool_calls: [{ id: 'c', type: 'function', function: { name, arguments: args } }],
})

describe('what would be lost', () => {
  const thinking = { messages: [question, { ...answer, thought: 'Dry.' }], tools: [weather] }

  it('is refused with its line, and nothing is written', async () => {
    const path = await file('loss.jsonl', plain, thinking)
    const out = join(root, 'loss-out.jsonl')
    for (const more of [[], ['--out', out]]) {
      const { code, err, out: written } = await runHere('convert', path, '--to', 'trl', ...more)
      expect(code).toBe(1)
      expect(err).toContain('convert/loss')
      expect(err).toContain('line 2')
      expect(err).toContain('thoughts')
      expect(written).toBe('')
    }
    expect((await readdir(root)).filter((name) => name.startsWith('loss-out'))).toEqual([])
  })

  it('is listed with its number when it is allowed', async () => {
    const path = await file('losses.jsonl', thinking, plain, thinking)
    const { code, err, rows } = await converted(path, '--to', 'trl', '--allow-loss')
    expect(code).toBe(0)
    expect(err).toContain('lost in 2 of 3 rows: The thoughts of the assistant are left out.')
    expect(rows).toHaveLength(3)
  })

  it('is what nobody reads, too: fields, and parts that are no text', async () => {
    const image = {
      role: 'user',
      content: [
        { type: 'text', text: 'See' },
        { type: 'image_url', image_url: {} },
      ],
    }
    const foreign = {
      messages: [image, { ...answer, refusal: 'no', audio: null }],
      tools: [weather],
      source: 'x',
    }
    const block = {
      role: 'user',
      content: [
        { type: 'image', source: {} },
        { type: 'text', text: 'See' },
      ],
    }
    const anthropic = { system: 'Hi', messages: [block, answer] }
    const gemini = { contents: [{ role: 'user', parts: [{ text: 'See' }, { inlineData: {} }] }] }
    const path = await file('foreign.jsonl', foreign, anthropic, gemini, { ...plain, extra: null })
    const { err, rows } = await converted(path, '--to', 'openai', '--allow-loss')
    expect(err).toContain('in 1 of 4 rows: The field "source" of the row.')
    expect(err).toContain('in 1 of 4 rows: The field "refusal" of a message.')
    expect(err).toContain('in 3 of 4 rows: Parts of messages that are not text')
    expect(err).not.toContain('"extra"')
    expect(err).not.toContain('"audio"')
    expect(rows).toHaveLength(4)
  })

  it('is an announcement or results in other words', async () => {
    const call = '<tool_call>\n{"name": "lookup_order", "arguments": {"order_id": "ORD-1"}}\n</tool_call>'
    const messages = [
      { role: 'system', content: 'Be brief. Your tool: lookup_order.' },
      { role: 'user', content: 'Where is it?' },
      { role: 'assistant', content: call },
      { role: 'tool', content: 'Result!' },
      { role: 'assistant', content: 'Oslo.' },
    ]
    const path = await file('words.jsonl', { format: 'hermes', messages, offered: ['lookup_order'] })
    const { err, rows } = await converted(path, '--to', 'openai', '--tools', tools, '--allow-loss')
    expect(err).toContain('The announcement of the tools stays in the system message')
    expect(err).toContain('Results that are not written as hermes writes them')
    expect(rows[0].messages[2].tool_calls[0].function.name).toBe('lookup_order')
  })
})

describe('rows that cannot be read', () => {
  it('are told with their place, and the rest goes on', async () => {
    const path = await file(
      'broken.jsonl',
      plain,
      '{"messages": [',
      '7',
      '',
      '{}',
      { messages: [] },
      { messages: [{ role: 'wizard', content: 'x' }] },
      { messages: [question, called('get_weather', '{broken')], tools: [weather] },
      { format: 'hermez', messages: [question] },
      { prompt: [question], chosen: [answer], rejected: [answer] },
      {
        conversations: [
          { from: 'human', value: 'x' },
          { from: 'function_call', value: 'no call' },
        ],
      },
      { messages: [question, answer], tools: [{ name: '' }] },
      `{"messages":[{"role":"user","content":"x"}],"tools":[],"metadata":${'['.repeat(50_000)}${']'.repeat(50_000)}}`,
      plain,
    )
    const { code, err, rows } = await converted(path, '--to', 'openai', '--allow-loss')
    expect(code).toBe(1)
    for (const line of [2, 3, 5, 6, 7, 8, 9, 10, 11, 12])
      expect(err).toContain(`broken.jsonl line ${line} cannot`)
    expect(err).toContain('preference pair')
    expect(rows.length).toBeGreaterThanOrEqual(2)
    expect(err).toContain('of 13 read')
  })

  it('are those whose tools are missing', async () => {
    const text = { format: 'hermes', messages: [question, answer], offered: ['lookup_order'] }
    for (const row of [text, { v: 1, messages: [question, answer], tools: ['lookup_order'] }]) {
      const { code, err } = await converted(await file('missing.jsonl', row), '--to', 'openai')
      expect(code).toBe(1)
      expect(err).toContain('lookup_order, whose definition is not there')
      expect(err).toContain('--tools')
    }
    const call = '<tool_call>\n{"name": "f", "arguments": {}}\n</tool_call>'
    const bare = {
      conversations: [
        { from: 'human', value: 'x' },
        { from: 'gpt', value: call },
      ],
    }
    const { err } = await converted(await file('bare.jsonl', bare), '--to', 'openai')
    expect(err).toContain('The definitions of the tools: they stand as text')
  })
})

it('reads ShareGPT rows whose calls are text and whose tools stand beside them', async () => {
  const gpt = '<tool_call>\n{"name": "get_weather", "arguments": {}}\n</tool_call>'
  const conversations = [
    { from: 'system', value: 'Words of another hand.' },
    { from: 'human', value: 'Rain?' },
    { from: 'gpt', value: gpt },
    { from: 'tool', value: '<tool_response>\n{"rain": false}\n</tool_response>' },
    { from: 'gpt', value: 'No.' },
  ]
  const path = await file('nous.jsonl', { conversations, tools: JSON.stringify([weather]) })
  const { rows, err } = await converted(path, '--to', 'openai', '--allow-loss')
  expect(rows[0].messages.map((one: { role: string }) => one.role)).toEqual([
    'system',
    'user',
    'assistant',
    'tool',
    'assistant',
  ])
  expect(rows[0].messages[2].tool_calls[0].function).toEqual({ name: 'get_weather', arguments: '{}' })
  expect(rows[0].tools).toEqual([weather])
  // What stands beside the text is not lost with it.
  expect(err).not.toContain('lost')
})

it('keys of prototypes are keys like others', async () => {
  const args = '{"__proto__":{"polluted":1},"constructor":"x","toString":2}'
  const named = ['__proto__', 'constructor', 'toString'].map(
    (name) =>
      `{"messages":[${JSON.stringify(question)},${JSON.stringify(called(name, args))}],"__proto__":{"polluted":2}}`,
  )
  const turn =
    '{"conversations":[{"from":"__proto__","value":"x"},{"from":"constructor","value":"y"}],"tools":[]}'
  const path = await file('prototype.jsonl', ...named, turn)
  for (const to of [
    'axolotl',
    'trl',
    'anthropic',
    'gemini',
    'llama-factory',
    'hermes',
    'qwen:coder',
    'sharegpt',
  ]) {
    const { err } = await converted(path, '--to', to, '--allow-loss')
    expect(err).toContain('of 4 read')
    expect(err).not.toContain('bug')
  }
  const { rows } = await converted(path, '--to', 'axolotl', '--allow-loss')
  expect(rows[0].messages[1].tool_calls[0].function).toEqual({ name: '__proto__', arguments: args })
  expect(({} as Record<string, unknown>).polluted).toBeUndefined()
})

describe('where it goes', () => {
  it('a Parquet file for the Hugging Face layout', async () => {
    const out = join(root, 'rows.parquet')
    const { code } = await runHere(
      'convert',
      samples,
      '--to',
      'huggingface',
      '--tools',
      tools,
      '--out',
      out,
      '--allow-loss',
    )
    expect(code).toBe(0)
    const bytes = await readFile(out)
    expect(bytes.subarray(0, 4).toString()).toBe('PAR1')
    expect(bytes.subarray(-4).toString()).toBe('PAR1')
    const back = await converted(out, '--to', 'axolotl')
    expect(back.code, back.err).toBe(0)
    expect(back.rows.map(conversation)).toEqual(originals)
    const none = await runHere('convert', samples, '--to', 'trl', '--tools', tools, '--out', out)
    expect(none).toMatchObject({ code: 2, err: expect.stringContaining('--to huggingface') })
  })

  it('says of a Parquet file that is none what is wrong with it', async () => {
    const path = await file('broken.parquet', 'PAR1 and nothing else')
    const broken = await runHere('convert', path, '--to', 'axolotl')
    expect(broken).toMatchObject({ code: 2, err: expect.stringContaining('file/unreadable') })
    const missing = await runHere('convert', join(root, 'none.parquet'), '--to', 'axolotl')
    expect(missing).toMatchObject({ code: 2, err: expect.stringContaining('file/not-found') })
  })

  it('a file, whole, with its folder', async () => {
    const out = join(root, 'new', 'folder', 'rows.jsonl')
    await runHere('convert', samples, '--to', 'axolotl', '--tools', tools, '--out', out)
    expect(rowsOf(await readFile(out, 'utf8'))).toHaveLength(60)
    const under = join(samples, 'x.jsonl')
    const refused = await runHere('convert', samples, '--to', 'axolotl', '--tools', tools, '--out', under)
    expect(refused).toMatchObject({ code: 2, err: expect.stringContaining('output/unwritable') })
  })

  it('a chat template of your own', async () => {
    const template = join(root, 'own.jinja')
    await writeFile(template, '{% for m in messages %}[{{ m.role }}] {{ m.content }}\n{% endfor %}')
    const path = await file('template.jsonl', plain, { messages: [question, answer] })
    const words = ['--to', 'template', '--template', template, '--allow-loss']
    const { rows } = await converted(path, ...words)
    expect(rows).toEqual(Array.from({ length: 2 }, () => ({ text: '[user] Rain?\n[assistant] No.\n' })))
    const throwing = join(root, 'throwing.jinja')
    await writeFile(throwing, "{{ raise_exception('not for me') }}")
    const failed = await converted(path, '--to', 'template', '--template', throwing, '--allow-loss')
    expect(failed).toMatchObject({ code: 1, rows: [], err: expect.stringContaining('not for me') })
  })
})

describe('names that are not known', () => {
  it.each([
    [['--to', 'axolotle'], 'did you mean "axolotl"?'],
    [['--to', 'trl', '--from', 'antropic'], 'did you mean "anthropic"?'],
    [['--to', 'template'], '--template FILE'],
    [['--to', 'trl', '--template', 'x.jinja'], 'x.jinja'],
    [['--to', 'trl', '--tools', 'none.json'], 'none.json'],
  ])('%j', async (words, said) => {
    const { code, err, out } = await runHere('convert', samples, ...words)
    expect(code).toBe(2)
    expect(err).toContain(said)
    expect(out).toBe('')
  })
})

it('reads packed rows, and an empty file as none', async () => {
  const packed = join(root, 'packed.jsonl.gz')
  await writeFile(packed, gzipSync(JSON.stringify(plain)))
  expect((await converted(packed, '--to', 'openai')).rows).toHaveLength(1)
  const empty = await converted(await file('empty.jsonl'), '--to', 'openai')
  expect(empty).toMatchObject({ code: 0, rows: [], err: '0 rows written of 0 read\n' })
  const none = await converted(join(root, 'none.jsonl'), '--to', 'openai')
  expect(none).toMatchObject({ code: 2, err: expect.stringContaining('file/not-found') })
})
