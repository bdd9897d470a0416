import { describe, expect, it } from 'vitest'
import { builtInFormats } from '../../src/formats/format-set.ts'
import { random } from '../../src/lib/random.ts'
import { casesThere, decodeChunks, readCases, scoreCase, toolsOf, type Case } from './score.ts'

const cases = casesThere ? await readCases() : []
const others = casesThere ? await readCases('cases_other_formats.jsonl.gz') : []

/** Names in the other file by our formats; what is not here nobody asked for. */
const otherNames: Readonly<Record<string, RegExp>> = {
  deepseek:
    /^other:(deepseek_v3|deepseek_v3_1|deepseekv3_1|deepseek_v3\.1|deepseek_r1|llama-cpp-deepseek-r1)$/,
  kimi: /^other:(kimi_k2|Kimi-K2.*)$/,
  glm: /^other:(glm4\.5|glm4\.5\/4\.7|glm4\.7|glm47|glm4|glm5|glm_4_5|GLM-4\.7-Flash)$/,
  harmony: /^other:(gpt-oss harmony|openai-gpt-oss-120b)$/,
  granite: /^other:(granite3|granite-20b-fc|granite)$/,
  minimax: /^other:(minimax_m3|minimaxm3)$/,
}

function share(some: readonly Case[], format: (one: Case) => string): { calls: number; content: number } {
  let right = 0
  let asserted = 0
  let content = 0
  for (const one of some) {
    const score = scoreCase(builtInFormats.named(format(one)), one)
    if (score.calls) right++
    if (score.content !== undefined) asserted++
    if (score.content) content++
  }
  return { calls: right / Math.max(1, some.length), content: content / Math.max(1, asserted) }
}

describe.skipIf(!casesThere)(
  `what real engines read from real text${casesThere ? '' : ' (skipped: the case files are not there)'}`,
  () => {
    const tier = (name: string) => cases.filter((one) => one.tier === name)

    it('reads at least 97 % of the core cases as they do, and 95 % in each format', () => {
      expect(tier('core').length).toBeGreaterThan(500)
      expect(share(tier('core'), (one) => one.format).calls).toBeGreaterThanOrEqual(0.97)
      for (const name of builtInFormats.joined) {
        const own = tier('core').filter((one) => one.format === name)
        expect(own.length, name).toBeGreaterThan(10)
        expect(share(own, () => name).calls, name).toBeGreaterThanOrEqual(0.95)
      }
    })

    it('keeps the text beside the calls of core cases', () => {
      // What differs are policies: peers drop text behind calls, or leave thoughts in the text (docs/formats).
      expect(share(tier('core'), (one) => one.format).content).toBeGreaterThanOrEqual(0.94)
    })

    it('reads at least 85 % of the malformed cases as a peer does, and 82 % of those in which it finds calls', () => {
      const mended = tier('tolerance').filter((one) => one.expected_calls.length > 0)
      expect(mended.length).toBeGreaterThan(50)
      expect(share(mended, (one) => one.format).calls).toBeGreaterThanOrEqual(0.82)
      expect(share(tier('tolerance'), (one) => one.format).calls).toBeGreaterThanOrEqual(0.85)
    })

    it('reads the core cases of the other formats', () => {
      for (const [name, pattern] of Object.entries(otherNames)) {
        const own = others.filter((one) => one.tier === 'core' && pattern.test(one.format))
        expect(own.length, name).toBeGreaterThan(5)
        expect(share(own, () => name).calls, name).toBeGreaterThanOrEqual(0.95)
      }
    })

    it('reads every case the same however it is cut', () => {
      const dice = random(20)
      const all = [
        ...cases.map((one) => ({ one, name: one.format })),
        ...others.flatMap((one) =>
          Object.entries(otherNames).flatMap(([name, pattern]) =>
            pattern.test(one.format) ? [{ one, name }] : [],
          ),
        ),
      ]
      const different = all.filter(({ one, name }) => {
        const format = builtInFormats.named(name)
        const tools = toolsOf(one)
        const whole = JSON.stringify(format.decode(one.input, tools))
        const cuts = [[...one.input], randomChunks(one.input, dice), randomChunks(one.input, dice)]
        if (one.chunks && one.chunks.join('') === one.input) cuts.push([...one.chunks])
        return cuts.some((chunks) => JSON.stringify(decodeChunks(format, chunks, tools)) !== whole)
      })
      expect(different.map(({ one }) => one.id)).toEqual([])
    })
  },
)

function randomChunks(text: string, dice: ReturnType<typeof random>): string[] {
  const chunks: string[] = []
  for (let from = 0; from < text.length;) {
    const to = from + 1 + Math.floor(dice.next() * 12)
    chunks.push(text.slice(from, to))
    from = to
  }
  return chunks
}
