import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { statsOf } from './stats.ts'
import { rejectionsOf } from './figures/rejections.ts'
import { coverage } from './figures/coverage.ts'
import { toySample } from './figures/toy-set.ts'

let root = ''
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'callsmith-stats-'))
})
afterAll(() => rm(root, { recursive: true }))

const parameters = {
  type: 'object',
  properties: {
    speed: { type: 'string', enum: ['slow', 'fast'] },
    box: { type: 'object', properties: { size: { type: 'number' } }, required: ['size'] },
  },
  required: ['box'],
}

function row(size: number, speed?: string): string {
  const call = {
    id: 'c1',
    type: 'function',
    function: { name: 'ship', arguments: JSON.stringify({ box: { size }, speed }) },
  }
  return JSON.stringify({
    messages: [
      { role: 'user', content: `send a box of ${size}` },
      { role: 'assistant', content: null, tool_calls: [call] },
      { role: 'tool', tool_call_id: 'c1', content: '{}' },
      { role: 'assistant', content: 'Done.' },
    ],
    tools: [
      { type: 'function', function: { name: 'ship', description: 'Ships.', parameters } },
      { type: 'function', function: { name: 'stop', description: 'Stops.', parameters: {} } },
    ],
  })
}

it('counts tools, arguments, enum values and numbers, and passes bad lines by', async () => {
  const file = join(root, 'rows.jsonl')
  await writeFile(file, `\uFEFF${row(2, 'fast')}\r\n${row(4)}\n{"broken\n[1]\n\n${row(6, 'fast')}`)
  const stats = await statsOf([file])
  expect(stats.samples).toBe(3)
  expect(stats.unreadable).toBe(2)
  expect(stats.firstUnreadable.map(({ line }) => line)).toEqual([3, 4])
  const [ship, stop] = stats.tools
  expect(ship).toMatchObject({ name: 'ship', offered: 3, samples: 3, calls: 3 })
  expect(stop).toMatchObject({ name: 'stop', offered: 3, samples: 0, calls: 0 })
  const [speed, size] = ship.arguments ?? []
  expect(speed).toMatchObject({
    path: 'speed',
    required: false,
    given: 2,
    values: [
      { value: 'fast', count: 2 },
      { value: 'slow', count: 0 },
    ],
  })
  expect(size).toMatchObject({
    path: 'box.size',
    required: true,
    share: 1,
    distinct: 3,
    numbers: { least: 2, most: 6, mean: 4 },
  })
  expect(stats.volume.map(({ tool, need }) => [tool, need])).toEqual([
    ['ship', 'extraction'],
    ['stop', 'routing'],
  ])
})

it('refuses a file that is not there', async () => {
  await expect(statsOf([join(root, 'none.jsonl')])).rejects.toMatchObject({ code: 'file/not-found' })
})

it('counts every reason and keeps three examples of each', async () => {
  const file = join(root, 'rejected.jsonl')
  const lines = Array.from({ length: 5 }, (_, i) =>
    JSON.stringify({
      reasons: i === 0 ? ['a/b', 'c/d'] : ['a/b'],
      sample: toySample(String(i), 'ship', `text ${i}`),
    }),
  )
  await writeFile(file, `${lines.join('\n')}\n{"reasons":["write/no-words"],"blueprint":3}\n`)
  const { dropped, reasons } = await rejectionsOf(file)
  expect(dropped).toBe(6)
  expect(reasons.map(({ reason, count, examples }) => [reason, count, examples.length])).toEqual([
    ['a/b', 5, 3],
    ['c/d', 1, 1],
    ['write/no-words', 1, 0],
  ])
})

it('shows a gallery that is spread over tools and does not hang on the order of the samples', () => {
  const samples = Array.from({ length: 300 }, (_, i) =>
    toySample(`id${i}`, i < 290 ? 'ship' : `rare${i}`, `text ${i}`),
  )
  const shown = (list: typeof samples) => {
    const counter = coverage({ gallery: 15 })
    for (const sample of list) counter.add(sample)
    return counter.report().gallery.map((sample) => sample.id)
  }
  const ids = shown(samples)
  expect(ids).toHaveLength(15)
  expect(ids.filter((id) => Number(id.slice(2)) >= 290)).toHaveLength(10)
  expect(shown(samples.toReversed())).toEqual(ids)
})
