import type { Fault } from '../spec/preference.ts'
import { malformedJson } from './broken-json.ts'
import { extraArgument, missingArgument } from './corrupt-arguments.ts'
import { wrongOrder, wrongTool } from './corrupt-calls.ts'
import { missingCall, needlessCall } from './corrupt-turn.ts'
import { wrongEnum, wrongType } from './corrupt-values.ts'
import type { Corruption } from './corruption.ts'
import { hallucinatedValue } from './invented-value.ts'

/** How each fault is put into an answer. */
export const corruptions: Readonly<Record<Fault, Corruption>> = {
  wrong_tool: wrongTool,
  missing_argument: missingArgument,
  extra_argument: extraArgument,
  wrong_type: wrongType,
  wrong_enum: wrongEnum,
  hallucinated_value: hallucinatedValue,
  malformed_json: malformedJson,
  needless_call: needlessCall,
  missing_call: missingCall,
  wrong_order: wrongOrder,
}
