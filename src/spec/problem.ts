import { counted, listed } from '../lib/text.ts'

/**
 * Every error that Callsmith raises on purpose, in one table. A message says what is wrong, where,
 * and what to do next. Three fates (docs/problems.md): a `configuration` problem is refused before
 * work starts (exit 2), a `data` problem stands in the data that was read (exit 1), a `bug` stops
 * the run (exit 1).
 */
interface Definition<Fields> {
  fate: 'configuration' | 'data' | 'bug'
  retryable?: boolean
  message: (fields: Fields) => string
}

const define = <Fields>(definition: Definition<Fields>) => definition

export const problems = {
  'config/not-found': define<{ directory: string }>({
    fate: 'configuration',
    message: (f) =>
      `There is no callsmith.config.ts, .yaml or .json in ${f.directory}. Run \`callsmith init ${f.directory}\` to make a project there.`,
  }),
  'config/unreadable': define<{ file: string; why: string }>({
    fate: 'configuration',
    message: (f) => `${f.file} cannot be read as configuration: ${f.why}`,
  }),
  'config/invalid': define<{ file: string; faults: string[] }>({
    fate: 'configuration',
    message: (f) => `${f.file} has ${counted(f.faults.length, 'fault')}:\n${bullets(f.faults)}`,
  }),
  'config/impossible-quotas': define<{ faults: string[] }>({
    fate: 'configuration',
    message: (f) => `The quotas cannot be met:\n${bullets(f.faults)}`,
  }),
  'file/not-found': define<{ file: string; what: string; do: string }>({
    fate: 'configuration',
    message: (f) => `${f.what} ${f.file} does not exist. ${f.do}`,
  }),
  'file/unreadable': define<{ file: string; why: string }>({
    fate: 'configuration',
    message: (f) => `${f.file} cannot be read: ${f.why}`,
  }),
  'tools/none': define<{ file: string; expected?: string }>({
    fate: 'configuration',
    message: (f) =>
      `${f.file} holds no tool definition. Expected ${f.expected ?? 'a JSON list of {"type":"function","function":{name, description, parameters}}.'}`,
  }),
  'tools/not-recognised': define<{ source: string; candidates: readonly string[]; known: readonly string[] }>(
    {
      fate: 'configuration',
      message: (f) =>
        f.candidates.length === 0
          ? `${f.source} looks like no tools that are known here. Say what it is with --from: ${f.known.join(', ')}.`
          : `${f.source} looks like ${f.candidates.join(' or ')}, but not surely. Say which with --from ${f.candidates[0]}.`,
    },
  ),
  'source/too-large': define<{ source: string; most: number; do: string }>({
    fate: 'configuration',
    message: (f) =>
      `${f.source} is larger than ${Math.round(f.most / (1 << 20))} MiB, the most that is read. ${f.do}`,
  }),
  'tools/invalid': define<{ faults: string[] }>({
    fate: 'configuration',
    message: (f) =>
      `The tool definitions have ${counted(f.faults.length, 'fault')}:\n${bullets(f.faults, 20)}\n${f.faults.length > 20 ? '`callsmith tools lint FILE --json` lists all of them. ' : ''}Tools of another dialect become what is expected here with \`callsmith tools import\`.`,
  }),
  'tools/module': define<{ file: string; why: string }>({
    fate: 'configuration',
    message: (f) =>
      `${f.file} cannot be run for its tools: ${f.why}. Correct it, or leave --run-code out to read it as text.`,
  }),
  'seeds/invalid': define<{ faults: string[] }>({
    fate: 'configuration',
    message: (f) => `The seed messages have ${counted(f.faults.length, 'fault')}:\n${bullets(f.faults)}`,
  }),
  'pack/invalid': define<{ faults: string[] }>({
    fate: 'configuration',
    message: (f) =>
      `The packs of words have ${counted(f.faults.length, 'fault')}:\n${bullets(f.faults)}\nCorrect the lines named; docs/packs.md tells how a pack is written.`,
  }),
  'samples/invalid': define<{ faults: string[] }>({
    fate: 'configuration',
    message: (f) => `The given samples have ${counted(f.faults.length, 'fault')}:\n${bullets(f.faults)}`,
  }),
  'facts/invalid': define<{ file: string; faults: string[] }>({
    fate: 'configuration',
    message: (f) => `${f.file} has ${counted(f.faults.length, 'fault')}:\n${bullets(f.faults)}`,
  }),
  'world/invalid': define<{ file: string; why: string }>({
    fate: 'configuration',
    message: (f) =>
      `${f.file} is not a world: ${f.why} Its default export must be the object that defineWorld takes; see docs/worlds.md.`,
  }),
  'world/failed': define<{ file: string; tool: string; why: string }>({
    fate: 'bug',
    message: (f) =>
      `The handler of ${f.tool} in ${f.file} threw: ${f.why} A handler reports a failure by returning fail(code, message), and throws only for a bug.`,
  }),
  'output/unwritable': define<{ directory: string; why: string }>({
    fate: 'configuration',
    message: (f) =>
      `The output folder ${f.directory} cannot be written: ${f.why} Choose another with --out DIR, or free it.`,
  }),
  'output/busy': define<{ directory: string; process: number; since: string }>({
    fate: 'configuration',
    message: (f) =>
      `Another build (process ${f.process}, since ${f.since}) is writing ${f.directory}. Wait for it, stop it, or choose another folder with --out DIR.`,
  }),
  'init/not-empty': define<{ directory: string; holds: string }>({
    fate: 'configuration',
    message: (f) =>
      `${f.directory} is not empty (it holds ${f.holds}). Name a new folder: \`callsmith init my-dataset\`.`,
  }),
  'format/unknown': define<{ given: string; near?: string | undefined; known: readonly string[] }>({
    fate: 'configuration',
    message: (f) =>
      `There is no format ${JSON.stringify(f.given)}${f.near === undefined ? '' : `; did you mean ${JSON.stringify(f.near)}?`} Known: ${f.known.join(', ')}.`,
  }),
  'format/module': define<{ file: string; why: string }>({
    fate: 'configuration',
    message: (f) => `${f.file} registers no format: ${f.why} See docs/formats/own.md.`,
  }),
  'convert/target': define<{ given: string; near: string | undefined; known: readonly string[] }>({
    fate: 'configuration',
    message: (f) =>
      `There is no target or format ${JSON.stringify(f.given)}${f.near === undefined ? '.' : `; did you mean ${JSON.stringify(f.near)}?`} Known: ${f.known.join(', ')}.`,
  }),
  'convert/source': define<{ given: string; near: string | undefined; known: readonly string[] }>({
    fate: 'configuration',
    message: (f) =>
      `There is no shape or format of rows ${JSON.stringify(f.given)}${f.near === undefined ? '.' : `; did you mean ${JSON.stringify(f.near)}?`} Known: ${f.known.join(', ')}.`,
  }),
  'logs/shape': define<{ given: string; near: string | undefined; known: readonly string[] }>({
    fate: 'configuration',
    message: (f) =>
      `There is no shape of logs ${JSON.stringify(f.given)}${f.near === undefined ? '.' : `; did you mean ${JSON.stringify(f.near)}?`} Known: ${f.known.join(', ')}.`,
  }),
  'convert/row': define<{ file: string; line: number; why: string }>({
    fate: 'data',
    message: (f) => `${f.file} line ${f.line} cannot be converted: ${f.why}`,
  }),
  'convert/loss': define<{ file: string; line: number; to: string; losses: readonly string[] }>({
    fate: 'data',
    message: (f) =>
      `${f.file} line ${f.line} would lose something as ${f.to}:\n${bullets(f.losses)}\nNothing was written. Add --allow-loss to convert all the same, with a list of what was lost.`,
  }),
  'decode/bad-line': define<{ file: string; line: number; why: string }>({
    fate: 'data',
    message: (f) =>
      `${f.file} line ${f.line} is no text to decode: ${f.why}. Expected {"format": …, "input": "…", "tools"?: […]}.`,
  }),
  'plugins/invalid': define<{ faults: string[] }>({
    fate: 'configuration',
    message: (f) =>
      `The plug-ins have ${counted(f.faults.length, 'fault')}:\n${bullets(f.faults)}\nSee docs/plugins.md.`,
  }),
  'plugins/module': define<{ module: string; why: string }>({
    fate: 'configuration',
    message: (f) =>
      `${f.module} brings no plug-ins: ${f.why} Its default export must be an object with languages, writers, checks, targets, formats or worlds, or a function that gives one; see docs/plugins.md.`,
  }),
  'plugin/unknown': define<{
    kind: string
    given: string
    near: string | undefined
    known: readonly string[]
  }>({
    fate: 'configuration',
    message: (f) =>
      `There is no ${f.kind} ${JSON.stringify(f.given)}${f.near === undefined ? '.' : `; did you mean ${JSON.stringify(f.near)}?`} Known: ${f.known.join(', ')}.`,
  }),
  'format/cannot-carry': define<{ format: string; what: string; do: string }>({
    fate: 'data',
    message: (f) => `The format ${f.format} cannot carry ${f.what}. ${f.do}`,
  }),
  'template/unreadable': define<{ what: string; why: string }>({
    fate: 'configuration',
    message: (f) =>
      `${f.what} cannot be read as a chat template: ${f.why} Hand in a tokenizer_config.json that has "chat_template", or a .jinja file.`,
  }),
  'template/failed': define<{ why: string }>({
    fate: 'data',
    message: (f) => `The chat template refuses these messages: ${f.why}`,
  }),
  'benchmark/none': define<{ file: string }>({
    fate: 'configuration',
    message: (f) =>
      `${f.file} holds nothing to hold rows against: no line of it has a question, a prompt or a conversation. Name a benchmark (BFCL's JSON Lines, or rows of messages).`,
  }),
  'option/invalid': define<{ option: string; given: string; expected: string }>({
    fate: 'configuration',
    message: (f) => `${f.option} is ${JSON.stringify(f.given)}, expected ${f.expected}.`,
  }),
  'option/missing': define<{ option: string; expected: string }>({
    fate: 'configuration',
    message: (f) => `The ${f.option} is missing. Give ${f.expected}.`,
  }),
  stopped: define<{ done: number; of: number; resume: string }>({
    fate: 'configuration',
    message: (f) =>
      `${f.of === 0 ? 'Stopped before the first shard.' : `Stopped after ${f.done} of ${f.of} shards; they are kept.`} To go on where it stopped: ${f.resume}`,
  }),
  'mcp/unreachable': define<{ server: string; why: string }>({
    fate: 'configuration',
    message: (f) =>
      `The MCP server ${f.server} cannot be used: ${f.why} ${/^https?:/.test(f.server) ? 'Correct the address (that of a document ends in .json or .yaml), see that the server runs,' : 'Run it by hand to see what it says,'} or give it longer with a timeout; see docs/importing-mcp.md.`,
  }),
  'mcp/gave-up': define<{ server: string; deaths: number; why: string }>({
    fate: 'configuration',
    message: (f) =>
      `The MCP server ${f.server} ended ${counted(f.deaths, 'time')} in a row while it carried calls out, the last time because ${f.why} Its answers so far are kept: mend it and build again.`,
  }),
  'replies/unusable': define<{ file: string; why: string }>({
    fate: 'configuration',
    message: (f) =>
      `The store of replies ${f.file} cannot be used: ${f.why} Free it, or remove it: then all is asked again.`,
  }),
  'blob/missing': define<{ hash: string; what: string }>({
    fate: 'configuration',
    message: (f) =>
      `The blob ${f.hash} (${f.what}) is not in the store. Somebody removed it, or this machine reaches another store: see that all use the same one, and build again.`,
  }),
  'blob/altered': define<{ hash: string; place: string }>({
    fate: 'configuration',
    message: (f) =>
      `The blob ${f.hash} in ${f.place} no longer holds what was put there: it was changed or cut off. Build again: it is made anew.`,
  }),
  'plugin/failed': define<{ plugin: string; why: string; samples: number }>({
    fate: 'bug',
    message: (f) =>
      `The ${f.plugin} threw on ${f.samples} samples of one shard, the last time: ${f.why} A plug-in may fail on a sample now and then (docs/rejections.md); one that fails so often must be mended.`,
  }),
  'project/differs': define<{ file: string }>({
    fate: 'configuration',
    message: (f) =>
      `${f.file} is not the same file here as where the build was started. Copy the project whole, with all that the file imports, and build again.`,
  }),
  'logs/stopped': define<{ done: number }>({
    fate: 'configuration',
    message: (f) =>
      `Stopped after ${f.done} dialogues; nothing was written, and what was in the folder before is still there.`,
  }),
  'masking/allow': define<{ faults: string[] }>({
    fate: 'configuration',
    message: (f) =>
      `The allow-list of masking has ${counted(f.faults.length, 'fault')}:\n${bullets(f.faults)}\nSee docs/personal-data.md.`,
  }),
  'language/not-there': define<{ asked: string; there: readonly string[] }>({
    fate: 'configuration',
    message: (f) =>
      `Nobody brought the language ${f.asked}. There ${f.there.length === 1 ? 'is' : 'are'} ${listed(f.there) || 'none'}. Choose one of these in the configuration, or bring the language as a plug-in.`,
  }),
  'language/no-people': define<{ language: string }>({
    fate: 'configuration',
    message: (f) =>
      `The world asks for made-up people or places, and the language ${f.language} has none. Let the world bring its own, or add \`madeUp\` to the language.`,
  }),
  'language/twice': define<{ code: string; modules: readonly string[] }>({
    fate: 'configuration',
    message: (f) =>
      `The language ${f.code} is brought twice: by ${f.modules.join(' and by ')}. Hand in one of them.`,
  }),
  'language/no-words': define<{ language: string; tools: readonly string[] }>({
    fate: 'configuration',
    message: (f) =>
      `The language ${f.language} has no words for what these tools do, and no general act \`do\`: ${f.tools.join(', ')}. Give its packs words for these acts, or words for \`do\`.`,
  }),
  'not-yet': define<{ what: string; instead: string }>({
    fate: 'configuration',
    message: (f) => `${f.what} is not in this version. ${f.instead}`,
  }),
} satisfies Record<string, Definition<never>>

export type ProblemCode = keyof typeof problems
type FieldsOf<Code extends ProblemCode> = Parameters<(typeof problems)[Code]['message']>[0]

/** An error from the table: `code` and `fields` are for machines, `message` is for people. */
export class Problem extends Error {
  override readonly name = 'Problem'
  readonly code: ProblemCode
  readonly fields: Readonly<Record<string, unknown>>
  readonly fate: 'configuration' | 'data' | 'bug'
  readonly retryable: boolean

  private constructor(code: ProblemCode, fields: Record<string, unknown>, message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause })
    const definition: Definition<never> = problems[code]
    this.code = code
    this.fields = fields
    this.fate = definition.fate
    this.retryable = definition.retryable ?? false
  }

  static of<Code extends ProblemCode>(code: Code, fields: FieldsOf<Code>, cause?: unknown): Problem {
    const definition = problems[code] as unknown as Definition<FieldsOf<Code>>
    return new Problem(code, fields, definition.message(fields), cause)
  }
}

/** The message of whatever was thrown. */
export function reasonOf(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : String(thrown)
}

/** A list for people; what is beyond `most` is counted. */
function bullets(lines: readonly string[], most = 50): string {
  const more = lines.length > most ? [`  … and ${(lines.length - most).toLocaleString('en')} more`] : []
  return [...lines.slice(0, most).map((line) => `  - ${line}`), ...more].join('\n')
}
