import type { CorruptingFault, Fault } from '../spec/corruption.ts'
import type { FaultName, PairFault } from '../spec/fault.ts'
import { extraArgument } from './extra-argument.ts'
import { hallucinatedValue } from './hallucinated-value.ts'
import { malformedJson } from './malformed-json.ts'
import { missingArgument } from './missing-argument.ts'
import { missingCall } from './missing-call.ts'
import { needlessCall } from './needless-call.ts'
import { noPermission } from './no-permission.ts'
import { notFound } from './not-found.ts'
import { rateLimit } from './rate-limit.ts'
import { serverError } from './server-error.ts'
import { timeOut } from './time-out.ts'
import { unknownTool } from './unknown-tool.ts'
import { untoldFaults } from './untold-faults.ts'
import { wrongEnum } from './wrong-enum.ts'
import { wrongOrder } from './wrong-order.ts'
import { wrongTool } from './wrong-tool.ts'
import { wrongType } from './wrong-type.ts'

/** Every fault. Where the words of a result tell several, the first of them counts: the more exact ones stand first. */
export const allFaults: readonly Fault[] = [
  rateLimit,
  timeOut,
  noPermission,
  missingArgument,
  unknownTool,
  extraArgument,
  notFound,
  malformedJson,
  wrongEnum,
  wrongType,
  serverError,
  wrongTool,
  hallucinatedValue,
  needlessCall,
  missingCall,
  wrongOrder,
  ...untoldFaults,
]

const byName = new Map<FaultName, Fault>(allFaults.map((fault) => [fault.name, fault]))

/** A fault by its name. */
export function faultNamed(name: FaultName): Fault {
  const fault = byName.get(name)
  if (fault === undefined) throw new RangeError(`all-faults: ${name} is not listed`)
  return fault
}

/** A fault of pairs by its name. */
export function corruptionNamed(name: PairFault): CorruptingFault {
  const { corrupt, chance } = faultNamed(name)
  if (!corrupt || !chance) throw new RangeError(`all-faults: ${name} makes no pairs`)
  return { name, corrupt, chance }
}

/** The fault for which a keyword of a JSON Schema refuses a call. */
export function faultOfKeyword(keyword: string): FaultName {
  return allFaults.find(({ keywords }) => keywords?.includes(keyword))?.name ?? 'schema_fault'
}
