import type { FaultName } from '../spec/fault.ts'
import { allFaults } from './all-faults.ts'
import { failureWords, longestEvidence } from './failure-words.ts'

/** Why a call counts as failed. */
export interface Failure {
  readonly kind: FaultName
  /** What shows it: the words of the result, or the fault in the arguments. */
  readonly evidence: string
}

/** What a result says failed; undefined where it is a success or cannot be told. */
export function failureInResult(result: string): Failure | undefined {
  const said = failureWords(result)
  return said === undefined ? undefined : { kind: kindOf(said), evidence: said.slice(0, longestEvidence) }
}

function kindOf(said: string): FaultName {
  const head = said.slice(0, 2000)
  return allFaults.find(({ told }) => told?.test(head))?.name ?? 'tool_error'
}
