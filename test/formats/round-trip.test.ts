import { describe, expect, it } from 'vitest'
import { builtInFormats } from '../../src/formats/format-set.ts'
import { Problem } from '../../src/spec/problem.ts'
import { formatSuite } from '../../src/testing/index.ts'
import { fitted, randomTools, randomTurns } from './random-turns.ts'

/**
 * Share of random turns that a format may refuse. Those turns are cruel: one string in three holds somebody's
 * delimiter. Formats that escape nothing have to refuse more.
 */
const mostRefused: Readonly<Record<string, number>> = {
  // Raw values without escapes: one that holds a tag would be cut by every engine.
  'qwen:coder': 0.08,
  // Arguments that no schema declares: their types are guessed when read, so "42" beside 42 is refused.
  'claude:plain': 0.04,
  'claude:antml': 0.04,
  'claude:legacy': 0.04,
  'minimax:m2': 0.04,
  'minimax:m3': 0.04,
  // Names inside objects stand without quotes: one that holds a quote, a brace or a blank cannot be written.
  'gemini:functiongemma': 0.16,
  'gemini:gemma4': 0.16,
  // One of the four tools is called send-mail, which Python cannot write.
  'gemini:tool_code': 0.3,
  'pythonic:list': 0.3,
  'pythonic:llama4': 0.3,
  'pythonic:olmo3': 0.3,
  'pythonic:lfm2': 0.3,
}
const usually = 0.02

const turns = randomTurns(10_000)
const few = randomTurns(300, 2)

const named = builtInFormats.names.flatMap((name) =>
  builtInFormats.named(name).variants.map((variant) => `${name}:${variant}`),
)

describe.each(named)('%s', (name) => {
  const format = builtInFormats.named(name)
  formatSuite(
    { describe, it },
    {
      format,
      tools: randomTools,
      turns: few.map((turn) => fitted(turn, format.carries)),
      mostRefused: mostRefused[name] ?? usually,
    },
  )

  it('gives 10,000 random turns back, or refuses them', () => {
    let refused = 0
    for (const given of turns) {
      const turn = fitted(given, format.carries)
      try {
        // Encoding reads back and compares by itself; what it lets pass is compared by the suite above too.
        format.encode(turn, randomTools)
      } catch (thrown) {
        if (!(thrown instanceof Problem) || thrown.code !== 'format/cannot-carry') throw thrown
        refused++
      }
    }
    expect(refused / turns.length).toBeLessThanOrEqual(mostRefused[name] ?? usually)
  })
})
