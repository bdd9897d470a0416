import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { runProgram } from './program.ts'
import { processTerminal } from './terminal.ts'

let root = ''
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'callsmith-cli-stats-'))
  const call = { id: 'c', type: 'function', function: { name: 'ship', arguments: '{"to":"Oslo"}' } }
  const row = {
    messages: [
      { role: 'user', content: 'ship it to Oslo' },
      { role: 'assistant', content: null, tool_calls: [call] },
    ],
  }
  const parameters = { type: 'object', properties: { to: { type: 'string' } }, required: ['to'] }
  const tool = { type: 'function', function: { name: 'ship', description: 'Ships.', parameters } }
  await writeFile(join(root, 'rows.jsonl'), `${JSON.stringify(row)}\nnonsense \u001b[31m\n`)
  await writeFile(join(root, 'tools.json'), JSON.stringify([tool]))
})
afterAll(() => rm(root, { recursive: true }))

async function run(...words: string[]) {
  const lines: string[] = []
  const terminal = {
    ...processTerminal(),
    live: false,
    out: (line: string) => void lines.push(line),
    err: () => {},
  }
  return { code: await runProgram(words, terminal), lines }
}

it('prints one JSON object, with the tools that lie beside the rows', async () => {
  const { code, lines } = await run('stats', join(root, 'rows.jsonl'), '--json')
  expect(code).toBe(0)
  expect(lines).toHaveLength(1)
  const stats = JSON.parse(lines[0])
  expect(stats).toMatchObject({ samples: 1, unreadable: 1 })
  expect(stats.tools[0].arguments[0]).toMatchObject({ path: 'to', required: true, given: 1 })
  expect(stats.volume[0]).toMatchObject({ tool: 'ship', have: 1, enough: false })
})

it('prints tables for people, and tells of lines that are no rows', async () => {
  const { code, lines } = await run('stats', join(root, 'rows.jsonl'))
  const text = lines.join('\n')
  expect(code).toBe(0)
  expect(text).toMatch(/^ {2}ship +1 +1 +0$/m)
  expect(text).toMatch(/ship\.to \* +100\.0 % +1/)
  expect(text).toContain('rows.jsonl:2')
  expect(text).not.toContain('\u001b')
})

it('ends with 2 for a file that is not there', async () => {
  expect((await run('stats', join(root, 'none.jsonl'), '--json')).code).toBe(2)
})
