import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { embeddedEngine } from '../../engines/embedded.ts'
import type { PlacedVerdict } from '../../spec/check.ts'
import { checkFiles, type CheckFilesOptions } from './check-files.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'callsmith-check-test-'))
})
afterAll(() => rm(folder, { recursive: true }))

const tool = (name: string) => ({
  type: 'function',
  function: {
    name,
    description: `Uses ${name}.`,
    parameters: { type: 'object', properties: { id: { type: 'string' } } },
  },
})
const call = (user: string, name: string, args: object) => ({
  messages: [
    { role: 'user', content: user },
    {
      role: 'assistant',
      content: null,
      tool_calls: [{ id: 'a', type: 'function', function: { name, arguments: JSON.stringify(args) } }],
    },
  ],
})

const plugins = ['callsmith:checking-plugins']

async function check(
  lines: readonly unknown[],
  options: Partial<CheckFilesOptions> = {},
  name = 'rows.jsonl',
) {
  const path = join(folder, name)
  await writeFile(
    path,
    lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n'),
  )
  const engine = options.engine ?? embeddedEngine({ workers: 1 })
  const verdicts: PlacedVerdict[] = []
  const run = checkFiles([path], { plugins, ...options, engine })
  try {
    for await (const verdict of run) verdicts.push(verdict)
  } finally {
    await engine.close()
  }
  return { verdicts, codes: verdicts.map(({ line, check: code }) => `${line} ${code}`), summary: run.summary }
}

describe('checkFiles', () => {
  it('judges calls by the tools of their own row', async () => {
    const find = { ...call('find AB-1041', 'find', { id: 'AB-1041' }), tools: [tool('find')] }
    const seek = { ...call('seek AB-7731 for me', 'find', { id: 'AB-7731' }), tools: [tool('seek')] }
    const { codes, summary } = await check([find, seek, find.messages])
    expect(codes).toContain('2 schema/unknown-tool')
    expect(codes).not.toContain('1 schema/unknown-tool')
    expect(summary).toMatchObject({ files: 1, rows: 3 })
  })

  it('takes tools from --tools where rows bring none', async () => {
    const tools = join(folder, 'mine.json')
    await writeFile(tools, JSON.stringify([tool('find')]))
    const row = call('find AB-1041', 'find', { id: 'AB-1041', colour: 'red' })
    expect((await check([row])).codes).toContain('1 schema/unknown-tool')
    expect((await check([row], { tools })).codes).not.toContain('1 schema/unknown-tool')
  })

  it('tells tools that are none', async () => {
    const twice = {
      ...call('find AB-1041', 'find', { id: 'AB-1041' }),
      tools: [tool('find'), tool('find'), { x: 1 }],
    }
    const { verdicts } = await check([twice])
    expect(verdicts.filter((one) => one.check === 'schema/bad-tool').map((one) => one.path)).toEqual([
      '/tools/1',
      '/tools/2',
    ])
  })

  it('watches the order of keys over the whole file', async () => {
    const row = {
      messages: [
        { role: 'user', content: 'hello there you' },
        { role: 'assistant', content: 'Hello!' },
      ],
    }
    const turned = {
      messages: [
        { content: 'hello again you', role: 'user' },
        { role: 'assistant', content: 'Hello!' },
      ],
    }
    expect((await check([row, row, turned])).codes).toContain('3 shape/key-order')
  })

  it('changes severities and leaves out what is off', async () => {
    const row = call('find AB-1041', 'seek', { id: 'AB-1041' })
    const { verdicts } = await check([row, row], {
      severities: { 'schema/unknown-tool': 'warning', 'duplicate/exact': 'off', 'duplicate/near': 'error' },
    })
    const found = new Map(verdicts.map((one) => [one.check, one.severity]))
    expect(found.get('schema/unknown-tool')).toBe('warning')
    expect(found.has('duplicate/exact')).toBe(false)
    expect(found.get('duplicate/near')).toBe('error')
  })

  it('counts the rows whose final state only a build can check', async () => {
    const row = call('Note it.', 'note', { id: '7' })
    const left = { ...row, tools: [tool('note')], expect: { calls: [], final_state: { notes: 1 } } }
    const { summary } = await check([left, { ...row, tools: [tool('note')], expect: { calls: [] } }])
    expect(summary).toMatchObject({ rows: 2, unchecked: 1 })
  })

  it('survives arguments nested deeper than any stack', async () => {
    const deep = `${'{"a":'.repeat(9000)}1${'}'.repeat(9000)}`
    const row = `{"messages":[{"role":"user","content":"go"},{"role":"assistant","tool_calls":[{"id":"a","function":{"name":"f","arguments":${deep}}}]}]}`
    expect((await check([row, '{"messages":[]}'])).codes).toContain('2 shape/first-turn')
  })

  it('says the same of a large file with one worker and with two, at the right lines', async () => {
    const padding = 'All is well here. '.repeat(40)
    const lines: unknown[] = []
    const wrong: string[] = []
    for (let n = 1; n <= 9000; n++) {
      const text = `Message ${n}: ${padding.slice(0, 300 + ((n * 7919) % 420))}`
      const bad = n % 700 === 0
      if (bad) wrong.push(`${n} shape/unknown-role`)
      lines.push({
        messages: [
          { role: bad ? 'bot' : 'user', content: text },
          { role: 'assistant', content: 'Good.' },
        ],
      })
    }
    const options = { wholeSet: false }
    const one = await check(lines, { ...options, engine: embeddedEngine({ workers: 1 }) }, 'large.jsonl')
    const two = await check(lines, { ...options, engine: embeddedEngine({ workers: 2 }) }, 'large.jsonl')
    expect(one.summary.bytes).toBeGreaterThan(4 << 20)
    expect(two).toEqual(one)
    expect(one.codes.filter((code) => code.endsWith('unknown-role'))).toEqual(wrong)
    expect(one.summary.rows).toBe(9000)
  })
})
