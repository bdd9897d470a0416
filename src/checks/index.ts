import type { SampleCheck, WorldCheck } from '../spec/check.ts'
import { benchmarkChecks } from './benchmark.ts'
import { finalStateCheck } from './final-state.ts'
import { groundingChecks } from './grounding.ts'
import { realismChecks } from './realism.ts'
import { replyChecks } from './reply.ts'
import { safetyChecks } from './safety.ts'
import { schemaChecks } from './schema.ts'
import { shapeChecks } from './shape.ts'

export { checkLine, lineCodes } from './json.ts'
export { keyOrder, shapeSetChecks } from './shape-set.ts'

/** All checks of one sample, in order of cost. */
export const sampleChecks: readonly SampleCheck[] = [
  ...shapeChecks,
  ...schemaChecks,
  ...realismChecks,
  ...groundingChecks,
  ...replyChecks,
  ...safetyChecks,
  ...benchmarkChecks,
]

/** The checks that carry calls out: only who has the world of the samples can run them. */
export const worldChecks: readonly WorldCheck[] = [finalStateCheck]
