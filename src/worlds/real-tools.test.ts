import { existsSync, readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { expect, test } from 'vitest'
import { buildCatalog } from '../catalog/catalog.ts'
import { isObject, type JsonObject } from '../lib/json.ts'
import { mix32, random } from '../lib/random.ts'
import { english } from '../language/en/english.ts'
import { value } from '../language/en/values/value.ts'
import type { Parameter, Tool } from '../spec/tool.ts'
import { fixturesWorld } from './fixtures-world.ts'

const real = new URL('../../../shared/data/tools.jsonl.gz', import.meta.url)
const today = '2026-11-27'

function leaves(params: readonly Parameter[]): Parameter[] {
  return params.flatMap((p) => (p.parts === undefined ? [p] : [p, ...leaves(p.parts)]))
}

test.skipIf(!existsSync(real))(
  'values and results for 2,000 real tools are sound',
  { timeout: 60_000 },
  () => {
    const lines = gunzipSync(readFileSync(real))
      .toString('utf8')
      .trim()
      .split('\n')
      .filter((_, i) => i % 9 === 4)
    const names = new Set<string>()
    const tools: Tool[] = []
    for (const line of lines) {
      const tool: Tool & { parameters: JsonObject | null } = JSON.parse(line)
      if (!isObject(tool.parameters) || names.has(tool.name) || tools.length === 2000) continue
      names.add(tool.name)
      tools.push({ name: tool.name, description: tool.description, parameters: tool.parameters })
    }
    const catalog = buildCatalog(tools)
    const world = fixturesWorld(catalog, english)
    const wrong: string[] = []
    let [made, missing] = [0, 0]
    let ajv = new Ajv2020({ strict: false, logger: false })
    for (const [i, tool] of catalog.entries()) {
      if (i % 100 === 0) addFormats.default((ajv = new Ajv2020({ strict: false, logger: false })))
      const args: JsonObject = {}
      for (const p of leaves(tool.params)) {
        if (JSON.stringify(p.schema).includes('"$ref"')) continue
        let valid
        try {
          valid = ajv.compile(p.schema)
        } catch {
          continue
        }
        for (let seed = 0; seed < 3; seed++) {
          const one = value(p, random(mix32(i, seed)), { today })
          made++
          if (one === undefined) missing++
          else if (!valid(one))
            wrong.push(
              `${tool.name} ${p.path} ${p.type} ${JSON.stringify(one)} ${JSON.stringify(p.schema).slice(0, 300)}`,
            )
          if (one !== undefined && !p.path.includes('.')) args[p.name] = one
        }
      }
      const outcome = world.open(i, today).call(tool.name, args)
      expect(JSON.parse(JSON.stringify(outcome))).toEqual(outcome)
    }
    expect(made).toBeGreaterThan(10_000)
    expect(wrong).toEqual([])
    expect(missing / made).toBeLessThan(0.002)
  },
)
