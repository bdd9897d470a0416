import { describe, expect, it } from 'vitest'
import { configJsonSchema, parseConfig } from './config.ts'
import { pairFaults } from './fault.ts'

describe('configuration', () => {
  it('accepts an empty one', () => {
    expect(parseConfig({})).toEqual({ config: {}, faults: [] })
  })

  it('names every fault at once, with its place and the nearest known key', () => {
    const { config, faults } = parseConfig({
      presett: 'ertas',
      preset: 'ertass',
      size: -1,
      today: 'yesterday',
      split: { train: 0.9, validaton: 0.1 },
    })
    expect(config).toBeUndefined()
    const text = faults.join('\n')
    expect(text).toContain('presett: unknown key; did you mean "preset"?')
    expect(text).toMatch(
      /preset: expected "ertas" or "academy" or "hermes" or "bielik"; did you mean "ertas"\?/,
    )
    expect(text).toMatch(/^size: /m)
    expect(text).toMatch(/^today: /m)
    expect(text).toContain('split.validaton: unknown key; did you mean "validation"?')
    expect(faults.length).toBeGreaterThanOrEqual(6)
  })

  it('refuses a split that does not add up', () => {
    expect(parseConfig({ split: { train: 0.9, validation: 0.2, test: 0.1 } }).faults).toEqual([
      'split: train, validation and test must add up to 1',
    ])
  })

  it('names the faults of preference pairs', () => {
    expect(
      parseConfig({ preference: { shapes: ['dpo', 'kto'], perSample: 2, faults: { wrong_enum: 3 } } }).faults,
    ).toEqual([])
    const { faults } = parseConfig({
      preference: { shapes: ['dpoo'], perSampel: 1, faults: { wrong_enumm: 1 } },
    })
    const text = faults.join('\n')
    expect(text).toContain('preference.shapes.0: expected "dpo" or "kto"; did you mean "dpo"?')
    expect(text).toContain('preference.perSampel: unknown key; did you mean "perSample"?')
    expect(text).toContain('preference.faults.wrong_enumm: unknown key; did you mean "wrong_enum"?')
    const none = Object.fromEntries(pairFaults.map((fault) => [fault, 0]))
    expect(parseConfig({ preference: { shapes: ['kto'], faults: none } }).faults).toEqual([
      'preference.faults: at least one fault must have a weight above 0',
    ])
  })

  it('names the faults of a world of servers, where they stand', () => {
    const server = { command: ['npx', '-y', 'some-server'], env: { TOKEN: '${TOKEN}' } }
    expect(parseConfig({ world: { mcp: [server, { url: 'http://localhost:1/mcp' }] } }).faults).toEqual([])
    expect(parseConfig({ world: { mcp: { comand: ['x'] }, fresh: 'sampel' } }).faults).toEqual([
      'world.mcp.comand: unknown key; did you mean "command"?',
      'world.mcp: a server has either a command (["npx", "-y", "…"]) or a url',
      'world.fresh: expected "thread" or "sample"; did you mean "sample"?',
    ])
    expect(parseConfig({ world: { mcp: [{ command: 'npx' }] } }).faults[0]).toMatch(
      /^world\.mcp\.0\.command: expected a list of the program and its arguments/,
    )
    expect(parseConfig({ world: 3 }).faults[0]).toMatch(/^world: expected a file such as world\.ts/)
  })

  it('refuses what is not an object', () => {
    expect(parseConfig(null).faults).toHaveLength(1)
    expect(parseConfig('ertas').faults[0]).toMatch(/^the configuration: /)
  })

  it('has a JSON Schema that refuses unknown keys', () => {
    expect(configJsonSchema()).toMatchObject({ type: 'object', additionalProperties: false })
  })
})
