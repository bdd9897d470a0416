import type { Sample, Verdict } from '../sample/schema.ts'
import { atPointer } from '../sample/walk.ts'
import type { Check, CheckContext } from '../spec/check.ts'
import type { CatalogTool } from '../spec/tool.ts'

/** What the suite needs of a test runner; vitest, jest, node:test and mocha all have it. */
export interface SuiteRunner {
  describe(name: string, body: () => void): void
  it(name: string, body: () => void | Promise<void>): void
}

/**
 * The contract of a sample check, as tests on its own examples: what should pass passes, what
 * should fail fails with the check's own code at a place that exists, nothing is changed, and twice
 * the same gives the same. Throws plain errors, so any runner will do.
 */
export function checkSuite(
  { describe, it }: SuiteRunner,
  check: Check,
  tools: readonly CatalogTool[],
  more: Partial<Omit<CheckContext, 'tools'>> = {},
): void {
  const context: CheckContext = {
    tools: new Map(tools.map((tool) => [tool.name, tool])),
    facts: more.facts,
    languages: more.languages ?? new Map(),
    today: more.today,
    ...(more.benchmark && { benchmark: more.benchmark }),
  }
  const run = async (given: Sample) => {
    const sample = frozen(structuredClone(given))
    return check.needs === 'world'
      ? check.run(sample, { ...context, world: check.examples.world })
      : check.run(sample, context)
  }

  describe(check.code, () => {
    it('is named family/rule and says what it forbids', () => {
      demand(
        /^[a-z]+\/[a-z0-9]+(?:-[a-z0-9]+)*$/.test(check.code),
        `the code "${check.code}" is not family/rule`,
      )
      demand(check.about.length > 20 && check.about.endsWith('.'), '"about" is not a sentence')
    })
    it('has examples that pass and examples that fail', () => {
      demand(check.examples.passes.length > 0, 'no example passes')
      demand(check.examples.fails.length > 0, 'no example fails: a check that cannot fail is no check')
    })
    check.examples.passes.forEach((sample, i) => {
      it(`lets example ${i + 1} pass`, async () => {
        const verdicts = await run(sample)
        demand(verdicts.length === 0, `said ${JSON.stringify(verdicts)} of a sample that should pass`)
      })
    })
    check.examples.fails.forEach((sample, i) => {
      it(`fails example ${i + 1}`, async () => {
        const verdicts = await run(sample)
        demand(verdicts.length > 0, 'said nothing of a sample that should fail')
        for (const verdict of verdicts) demandSound(check, sample, verdict)
        demand(
          JSON.stringify(await run(sample)) === JSON.stringify(verdicts),
          'said something else the second time',
        )
      })
    })
  })
}

function demandSound(check: Check, sample: Sample, verdict: Verdict): void {
  demand(verdict.check === check.code, `the verdict has the code ${verdict.check}`)
  demand(verdict.severity === check.severity, `the verdict has the severity ${verdict.severity}`)
  demand(atPointer(sample, verdict.path) !== undefined, `there is nothing at ${verdict.path}`)
  demand(
    !/undefined|\[object|NaN/.test(verdict.message.replaceAll(/"[^"]*"/g, '')) &&
      /[.?!]$/.test(verdict.message),
    `the message is no sentence: ${verdict.message}`,
  )
}

function demand(condition: boolean, otherwise: string): asserts condition {
  if (!condition) throw new Error(otherwise)
}

/** Freezes a value and all that is in it, so that a check that writes throws. */
function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value)
    for (const inner of Object.values(value)) frozen(inner)
  }
  return value
}
