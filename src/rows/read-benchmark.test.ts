import { existsSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readBenchmark } from './read-benchmark.ts'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'benchmark-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

async function fileOf(name: string, rows: readonly unknown[]): Promise<string> {
  const file = join(folder, name)
  await writeFile(
    file,
    rows.map((row) => `${typeof row === 'string' ? row : JSON.stringify(row)}\n`).join(''),
  )
  return file
}

describe('readBenchmark', () => {
  it('joins questions and possible answers by their identity, whichever comes first', async () => {
    const questions = await fileOf('questions.json', [
      {
        id: 'm_0',
        question: [
          [
            { role: 'system', content: 's' },
            { role: 'user', content: 'Add 1 and 2' },
          ],
        ],
      },
    ])
    const answers = await fileOf('answers.json', [
      { id: 'm_0', ground_truth: [{ add: { a: [1], b: [2, '2'], c: ['', 0] } }] },
    ])
    for (const files of [
      [questions, answers],
      [answers, questions],
    ]) {
      const [entry, ...more] = await readBenchmark(files)
      expect(more).toEqual([])
      expect(entry).toMatchObject({ id: 'm_0', said: ['Add 1 and 2'] })
      expect(entry.calls).toEqual([
        {
          name: 'add',
          arguments: [
            { name: 'a', values: [1], optional: false },
            { name: 'b', values: [2, '2'], optional: false },
            { name: 'c', values: [0], optional: true },
          ],
        },
      ])
    }
  })

  it('spreads the right values of objects inside an answer', async () => {
    const file = await fileOf('nested.json', [
      { question: 'q', ground_truth: [{ f: { p: [{ limit: [50, '50'], filter: ['public'] }] } }] },
    ])
    const [{ calls }] = await readBenchmark([file])
    expect(calls[0].arguments[0].values).toEqual([
      { limit: 50, filter: 'public' },
      { limit: '50', filter: 'public' },
    ])
  })

  it('reads conversations, prompts, xLAM rows and calls written as Python; broken lines are passed by', async () => {
    const file = await fileOf('mixed.jsonl', [
      {
        messages: [
          { role: 'user', content: 'hello there' },
          { role: 'assistant', tool_calls: [{ function: { name: 'f', arguments: '{"x":1}' } }] },
        ],
      },
      '{"broken": ',
      { prompt: 'only asked' },
      { query: 'where is it', answers: '[{"name":"find","arguments":{"id":"A1"}}]' },
      { id: 'turns', question: [[{ role: 'user', content: 'go' }]], ground_truth: [["cd(folder='temp')"]] },
    ])
    const entries = await readBenchmark([file])
    expect(entries.map(({ line, said }) => [line, said[0]])).toEqual([
      [1, 'hello there'],
      [3, 'only asked'],
      [4, 'where is it'],
      [5, 'go'],
    ])
    expect(entries.map(({ calls }) => calls[0]?.name)).toEqual(['f', undefined, 'find', 'cd'])
  })

  it('reads conversations of any shape that logs have', async () => {
    const file = await fileOf('shapes.jsonl', [
      {
        conversations: [
          { from: 'human', value: 'Add five and two.' },
          { from: 'function_call', value: '{"name":"add","arguments":{"a":5,"b":2}}' },
        ],
        tools: '[]',
      },
      {
        messages: [
          { role: 'user', content: [{ type: 'text', text: 'Where is A1?' }] },
          { role: 'assistant', content: [{ type: 'tool_use', id: 't', name: 'find', input: { id: 'A1' } }] },
        ],
      },
      {
        turns: [
          { role: 'User', text: 'Wake me at six.' },
          { role: 'API', api_name: 'AddAlarm', param_dict: { time: '06:00' }, result: {} },
        ],
      },
    ])
    const entries = await readBenchmark([file])
    expect(entries.map(({ said, calls }) => [said[0], calls[0]?.name])).toEqual([
      ['Add five and two.', 'add'],
      ['Where is A1?', 'find'],
      ['Wake me at six.', 'AddAlarm'],
    ])
  })

  it('refuses a file in which there is nothing to compare', async () => {
    const file = await fileOf('nothing.jsonl', [{ a: 1 }])
    await expect(readBenchmark([file])).rejects.toMatchObject({ code: 'benchmark/none' })
  })

  const real = join(import.meta.dirname, '../../../../shared/data/bfcl/live_multiple.jsonl.gz')
  it.skipIf(!existsSync(real))('reads the real thing: every question has words and an answer', async () => {
    const entries = await readBenchmark([real])
    expect(entries.length).toBeGreaterThan(100)
    for (const { said, calls } of entries) {
      expect(said.length).toBeGreaterThan(0)
      expect(calls.length).toBeGreaterThan(0)
    }
  })
})
