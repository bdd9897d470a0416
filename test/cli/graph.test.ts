import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runHere } from './run.ts'

let root = ''
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'callsmith-graph-'))
})
afterAll(() => rm(root, { recursive: true }))

const id = (name: string) => ({
  type: 'object',
  properties: { [name]: { type: 'string' } },
  required: [name],
})
const shop = [
  {
    name: 'find_order',
    description: 'Find an order of a customer by its e-mail address.',
    parameters: id('email'),
    returns: { type: 'object', properties: { order_id: { type: 'string' }, total: { type: 'number' } } },
  },
  { name: 'cancel_order', description: 'Cancel an order that has not left yet.', parameters: id('order_id') },
  { name: 'get_weather', description: 'Get the weather of a city.', parameters: id('city') },
  { name: 'fetch_weather', description: 'Get the weather for a city.', parameters: id('city') },
  { name: 'tell_joke', description: 'Tell <b>a joke</b> & "laugh".', parameters: { type: 'object' } },
]

async function fileOf(name: string, tools: readonly unknown[]): Promise<string> {
  const file = join(root, name)
  await writeFile(file, JSON.stringify(tools))
  return file
}

describe('tools graph', () => {
  it('gives look-alikes and data flow as JSON', async () => {
    const { code, out } = await runHere('tools', 'graph', await fileOf('shop.json', shop), '--json')
    expect(code).toBe(0)
    const graph = JSON.parse(out)
    expect(graph.tools.map((tool: { name: string }) => tool.name)).toEqual(shop.map((tool) => tool.name))
    expect(graph.dataFlow).toEqual([
      {
        from: 'find_order',
        to: 'cancel_order',
        fields: [{ field: '/order_id', param: '/order_id' }],
        declared: true,
      },
    ])
    expect(graph.lookAlikes).toHaveLength(1)
    expect(graph.lookAlikes[0]).toMatchObject({ a: 'get_weather', b: 'fetch_weather' })
    expect(graph.lookAlikes[0].similarity).toBeGreaterThan(0.8)
  })

  it('draws every tool and every tie, the same each time, with nothing of a description as markup', async () => {
    const out = join(root, 'shop.svg')
    const file = await fileOf('shop.json', shop)
    expect((await runHere('tools', 'graph', file, '--out', out)).code).toBe(0)
    const svg = await readFile(out, 'utf8')
    for (const { name } of shop) expect(svg).toContain(`>${name}</text`)
    expect(svg.match(/class="flow"/g)).toHaveLength(2) // the flow, and the legend's
    expect(svg.match(/class="alike"/g)).toHaveLength(2)
    expect(svg).not.toContain('<b>')
    expect(svg).toContain('&lt;b&gt;a joke')
    expect((await runHere('tools', 'graph', file)).out).toBe(svg)
  })

  it('draws the tools with the most ties of a large set, and says so', async () => {
    const many = Array.from({ length: 300 }, (_, i) => ({
      name: `tool_${i}_${i % 7 === 0 ? 'invoice' : `thing${i}`}`,
      description: i % 7 === 0 ? 'Print an invoice on paper.' : `Does number ${i} of all things there are.`,
      parameters: { type: 'object' },
    }))
    const { err, out } = await runHere('tools', 'graph', await fileOf('many.json', many), '--max', '20')
    expect(err).toContain('tools: 300,')
    expect(err).toContain('The 20 tools with the most ties are drawn.')
    expect(out.match(/class="name"/g)).toHaveLength(20)
    expect(out).toContain('20 of 300 tools')
  })

  it('refuses what holds no tools', async () => {
    expect((await runHere('tools', 'graph', await fileOf('none.json', []))).code).toBe(2)
  })

  it('draws each tie through its label', async () => {
    const out = join(root, 'labels.svg')
    const file = await fileOf('labels.json', shop)
    await runHere('tools', 'graph', file, '--out', out)
    const svg = await readFile(out, 'utf8')
    const [, labelX, labelY] = /<text class="label" x="([\d.]+)" y="([\d.]+)"/.exec(svg) ?? []
    const course = / d="(M[^"]+)"\s*><title>find_order/.exec(svg)?.[1] ?? ''
    // The course runs level at the label, from its left to its right; its text stands 4 lower.
    const controls = [...course.matchAll(/Q([\d.]+) ([\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)])
    const level = controls.filter(([, y]) => Math.abs(y + 4 - Number(labelY)) < 0.2).map(([x]) => x)
    expect(level.some((x) => x < Number(labelX)) && level.some((x) => x > Number(labelX))).toBe(true)
  })
})
