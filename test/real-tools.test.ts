import { existsSync, readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { buildCatalog } from '../src/catalog/catalog.ts'
import { toolsFromJson } from '../src/catalog/tools-from-json.ts'
import { sampleChecks } from '../src/checks/index.ts'
import { english } from '../src/language/en/english.ts'
import { random } from '../src/lib/random.ts'
import { assembleSample } from '../src/steps/assemble-sample.ts'
import { openDraw } from '../src/steps/draw/draw.ts'
import { candidates, plan } from '../src/steps/plan/plan.ts'
import { presets } from '../src/steps/plan/presets.ts'
import { fixturesWorld } from '../src/worlds/fixtures-world.ts'
import { grammarWriter } from '../src/writers/grammar/grammar-writer.ts'

const data = new URL('../../shared/data/tools.jsonl.gz', import.meta.url)
const today = '2026-11-27'
const facts = { business: undefined, facts: [] }

/** Writes the samples of one tool set; the messages of rejected ones, and how many were made. */
async function sweep(definitions: unknown[], seed: number): Promise<{ made: number; rejected: string[] }> {
  const tools = buildCatalog(toolsFromJson(definitions, 'set').tools)
  const planned = plan({ preset: presets.ertas, seed, tools, facts, size: 20 })
  const byName = new Map(tools.map((tool) => [tool.name, tool]))
  const draw = openDraw({
    plan: planned,
    tools,
    seeds: [],
    facts,
    languages: [{ language: english, share: 1, world: fixturesWorld(tools, english) }],
    today,
  })
  const writer = grammarWriter(english, {
    tools: byName,
    seeds: [],
    facts,
    system: undefined,
    size: planned.size,
  })
  const context = { tools: byName, facts, today, languages: new Map([['en', english]]) }
  const rejected: string[] = []
  let made = 0
  for (const cell of candidates(
    planned.cells.map((one) => one.quota),
    seed,
    0,
  )) {
    const blueprint = await draw(made, cell)
    const draft = blueprint && (await writer.write(blueprint))
    made++
    if (!draft) {
      rejected.push(`no words for ${planned.cells[cell].name}`)
      continue
    }
    const { sample, mislabelled } = assembleSample(blueprint, draft, writer.name)
    const verdicts = [...mislabelled, ...sampleChecks.flatMap((check) => check.run(sample, context))]
    rejected.push(
      ...verdicts
        .filter((verdict) => verdict.severity === 'error')
        .slice(0, 1)
        .map((verdict) => verdict.message),
    )
  }
  return { made, rejected }
}

describe.skipIf(!existsSync(data))('sets of tools that nobody wrote for us', () => {
  it('all are written, and hardly any sample is rejected', { timeout: 60_000 }, async () => {
    const lines = gunzipSync(readFileSync(data)).toString().trim().split('\n')
    const dice = random(2026)
    let made = 0
    const rejected: string[] = []
    for (let set = 0; set < 40; set++) {
      const picked = new Map(
        Array.from({ length: 5 }, () => {
          const { name, description, parameters } = JSON.parse(lines[dice.int(lines.length)])
          return [name, { name, description, parameters }] as const
        }),
      )
      const one = await sweep([...picked.values()], set)
      made += one.made
      rejected.push(...one.rejected)
    }
    expect(made).toBeGreaterThan(700)
    expect(rejected.length / made, rejected.slice(0, 10).join('\n')).toBeLessThan(0.03)
  })
})
