import type { Fault } from '../spec/corruption.ts'

export const unknownTool: Fault = {
  name: 'unknown_tool',
  told: /(?:unknown|no such) (?:tool|function|action)|(?:tool|function) [^.]{0,40}(?:not found|does not exist|is not defined)/iu,
}
