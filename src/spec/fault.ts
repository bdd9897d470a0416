/**
 * Every way in which a call or its result goes wrong: the one list for preference pairs, for error recovery and for the
 * classing of failed calls. `where`: in the call (the model did it), in the world, or only in the dialogue around it.
 * `pairs`: a right answer can be made wrong by it. `mined`: its name in mined files, where that is older.
 */
export const faultTable = {
  wrong_tool: { where: 'call', pairs: true, about: 'calls a look-alike tool' },
  missing_argument: { where: 'call', pairs: true, about: 'leaves a required argument out' },
  extra_argument: {
    where: 'call',
    pairs: true,
    about: 'adds an argument that the tool does not have',
    mined: 'unknown_argument',
  },
  wrong_type: { where: 'call', pairs: true, about: 'gives an argument the wrong type' },
  wrong_enum: { where: 'call', pairs: true, about: 'gives a value outside the enum', mined: 'bad_enum' },
  hallucinated_value: { where: 'call', pairs: true, about: 'gives a value that nobody said' },
  malformed_json: { where: 'call', pairs: true, about: 'writes arguments that are no JSON' },
  needless_call: { where: 'call', pairs: true, about: 'calls a tool where none was due' },
  missing_call: { where: 'call', pairs: true, about: 'calls no tool where one was due' },
  wrong_order: { where: 'call', pairs: true, about: 'calls in the wrong order' },
  unknown_tool: { where: 'call', about: 'calls a tool that is not on offer' },
  schema_fault: { where: 'call', about: 'breaks the schema of the tool in another way' },
  not_found: { where: 'world', about: 'what it is about is not there' },
  invalid: { where: 'world', about: 'an argument is missing or cannot be taken' },
  refused: { where: 'world', about: 'a rule of the back end forbids it: refunded already, too late' },
  no_permission: { where: 'world', about: 'nobody is logged in, or not allowed' },
  time_out: { where: 'world', about: 'no answer came in time' },
  rate_limit: { where: 'world', about: 'there were too many calls' },
  server_error: { where: 'world', about: 'the back end is away or broken' },
  tool_error: { where: 'world', about: 'it failed, and nothing says how' },
  user_corrected: { where: 'dialogue', about: 'worked, and then the user put it right' },
  repeated_call: { where: 'dialogue', about: 'is made again right after it worked' },
} as const satisfies Readonly<
  Record<
    string,
    {
      readonly where: 'call' | 'world' | 'dialogue'
      readonly about: string
      readonly pairs?: true
      readonly mined?: string
    }
  >
>

export type FaultName = keyof typeof faultTable

/** Names of the faults whose entry has a property. */
type WithEntry<Property> = {
  [Name in FaultName]: (typeof faultTable)[Name] extends Property ? Name : never
}[FaultName]

/** What can be put into a right answer. */
export type PairFault = WithEntry<{ pairs: true }>

/** Why a call fails in a world, whatever code the back end gives it. */
export type FailureKind = WithEntry<{ where: 'world' }> | 'unknown_tool'

/** Every fault that pairs are made with, in the order of the table. */
export const pairFaults = Object.keys(faultTable).filter(
  (name) => 'pairs' in faultTable[name as FaultName],
  // The keys of a constant object, filtered by what the type is made of.
) as [PairFault, ...PairFault[]]

/** The name of a fault in mined samples, bad cases and reports. */
export function minedName(name: FaultName): string {
  const entry = faultTable[name]
  return 'mined' in entry ? entry.mined : name
}
