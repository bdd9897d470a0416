import type { Fault } from '../spec/corruption.ts'

/** Faults that no word of a result tells: they are seen in the schema, in the dialogue, or in a world of ours. */
export const untoldFaults: readonly Fault[] = [
  { name: 'schema_fault' },
  { name: 'tool_error', vague: true },
  { name: 'invalid' },
  { name: 'refused' },
  { name: 'user_corrected' },
  { name: 'repeated_call' },
]
