import { isObject, type Json } from '../lib/json.ts'
import type { Random } from '../lib/random.ts'
import type { Message } from '../sample/schema.ts'
import type { LoggedDialogue, Unread } from '../spec/log-importer.ts'
import type { Tool } from '../spec/tool.ts'
import { inferTools, type ToolInference } from './infer-tools.ts'
import { loggedTools, type LoggedTools } from '../rows/logged-tools.ts'
import { isUnread, type LogItem } from './read-logs.ts'
import { maskMessages, maskText, type ValueMask } from './mask-messages.ts'
import { languageOf, type MaskedDialogue } from './mine-sample.ts'
import { readableDialogue, type ReadableDialogue } from './readable-dialogue.ts'

/** Opens the mask of one dialogue, with its own stream of made-up values. */
export type OpenMask = (options: { random: Random; language?: string }) => ValueMask

/** Where the first pass puts what it reads. */
export interface GatherTo {
  dialogue(line: string): Promise<void>
  unread(line: string): Promise<void>
}

/** What is known when every dialogue has been read once. */
export interface Gathered {
  readonly definitions: LoggedTools
  /** Calls of tools that nothing defines, and the names of those tools by file. */
  readonly inference: ToolInference
  readonly inferred: Map<string, Set<string>>
  readonly masked: Record<string, number>
  readonly files: Map<string, { dialogues: number; unread: number }>
  readonly why: Record<string, number>
  dialogues: number
  messages: number
  joined: number
  calls: number
  unread: number
}

export interface GatherOptions {
  readonly openMask: OpenMask
  readonly random: Random
  /** Takes the calls out of the text of messages. */
  readonly decode: (dialogue: LoggedDialogue) => LoggedDialogue
  readonly language: string | undefined
  /** True where `--tools` defines what no log does. */
  readonly toolsGiven: boolean
  /** How a file is called in what is written. */
  readonly nameOf: (file: string) => string
  readonly signal: AbortSignal
  readonly progress: (dialogues: number) => void
}

/** Reads every dialogue once: masks it and puts it aside, and learns what tools there are. */
export async function gatherDialogues(
  items: AsyncIterable<LogItem>,
  to: GatherTo,
  options: GatherOptions,
): Promise<Gathered> {
  const gathered: Gathered = {
    definitions: loggedTools(),
    inference: inferTools(),
    inferred: new Map(),
    masked: {},
    files: new Map(),
    why: {},
    dialogues: 0,
    messages: 0,
    joined: 0,
    calls: 0,
    unread: 0,
  }
  let masks = 0
  const opened = (language: string | undefined) =>
    options.openMask({ random: options.random.fork(masks++), ...(language !== undefined && { language }) })
  const tell = async (unread: Unread, mask: ValueMask) => {
    noteUnread(gathered, unread, options)
    const { place, path } = unread
    const value = isTooDeep(unread.value) ? null : unread.value
    const why = maskText(unread.why, mask)
    await to.unread(
      line({ file: options.nameOf(place.file), line: place.line, path, why, value: mask.mask(value) }),
    )
  }
  for await (const item of items) {
    options.signal.throwIfAborted()
    if (isUnread(item)) {
      const mask = opened(undefined)
      if (!isTooDeep(item.unread.value)) mask.learn(item.unread.value)
      await tell(item.unread, mask)
      tally(gathered, mask)
      continue
    }
    const dialogue: LoggedDialogue = item.text === true ? options.decode(item) : item
    const readable = readableDialogue(dialogue)
    if (isTooDeep([...readable.messages, dialogue.tools ?? null])) {
      const why = `This dialogue is nested deeper than ${deepestKept} levels, and is not read.`
      await tell({ place: dialogue.place, path: '', why, value: null }, opened(undefined))
      continue
    }
    const language = options.language ?? dialogue.language ?? languageOf(readable.messages)
    const mask = opened(language === 'und' ? undefined : language)
    // All that a dialogue holds is learnt before any of it is masked.
    for (const text of readable.malformed.values()) mask.learn(text)
    for (const unread of [...dialogue.unread, ...readable.unread]) mask.learn(unread.value)
    const messages = maskMessages(readable.messages, mask)
    const given = dialogue.tools ?? []
    const list = given.length > 0 ? gathered.definitions.add(given, maskTool(mask)) : undefined
    for (const { index, why } of list?.faults ?? [])
      await tell({ place: dialogue.place, path: `/tools/${index}`, why, value: given[index] ?? null }, mask)
    for (const unread of [...dialogue.unread, ...readable.unread]) await tell(unread, mask)
    const masked = maskedDialogue(dialogue, readable, {
      file: options.nameOf(dialogue.place.file),
      messages,
      language,
      definitions: list?.numbers,
      mask,
    })
    noteCalls(gathered, masked, list !== undefined || options.toolsGiven)
    gathered.dialogues++
    gathered.messages += dialogue.messages.length
    gathered.joined += readable.joined
    fileIn(gathered, masked.file).dialogues++
    tally(gathered, mask)
    await to.dialogue(line(masked))
    options.progress(gathered.dialogues)
  }
  return gathered
}

function maskedDialogue(
  dialogue: LoggedDialogue,
  readable: ReadableDialogue,
  known: {
    readonly file: string
    readonly messages: Message[]
    readonly language: string
    readonly definitions: readonly number[] | undefined
    readonly mask: ValueMask
  },
): MaskedDialogue {
  const { shape, id, today, outcome, place } = dialogue
  const { file, messages, language, definitions, mask } = known
  const malformed = [...readable.malformed].map(([call, text]) => [call, maskText(text, mask)] as const)
  const label = outcome?.label === undefined ? undefined : maskText(outcome.label, mask)
  return {
    file,
    line: place.line,
    shape,
    ...(id !== undefined && { id: maskText(id, mask) }),
    messages,
    malformed: Object.fromEntries(malformed),
    ...(definitions && { definitions }),
    language,
    ...(today !== undefined && { today }),
    ...(outcome && { outcome: { ...outcome, ...(label !== undefined && { label }) } }),
  }
}

/** Counts calls, and learns from those of tools that nothing defines. */
function noteCalls(
  gathered: Gathered,
  { file, messages, malformed }: MaskedDialogue,
  defined: boolean,
): void {
  for (const message of messages) {
    if (message.role !== 'assistant') continue
    for (const call of message.tool_calls ?? []) {
      gathered.calls++
      if (defined || Object.hasOwn(malformed, call.id)) continue
      let names = gathered.inferred.get(file)
      if (!names) gathered.inferred.set(file, (names = new Set()))
      names.add(call.name)
      gathered.inference.add(call.name, call.arguments)
    }
  }
}

/** Deeper values are not walked when they are masked, so they are not written either. */
const deepestKept = 190

function isTooDeep(value: unknown, depth = 0): boolean {
  if (typeof value !== 'object' || value === null) return false
  return depth > deepestKept || Object.values(value).some((inner) => isTooDeep(inner, depth + 1))
}

const mostReasons = 100

function noteUnread(gathered: Gathered, { place, why }: Unread, { nameOf }: GatherOptions): void {
  gathered.unread++
  fileIn(gathered, nameOf(place.file)).unread++
  const reason = withoutValues(why)
  if (Object.keys(gathered.why).length < mostReasons || Object.hasOwn(gathered.why, reason))
    gathered.why[reason] = (gathered.why[reason] ?? 0) + 1
}

function tally(gathered: Gathered, mask: ValueMask): void {
  for (const { kind, values } of mask.counts()) gathered.masked[kind] = (gathered.masked[kind] ?? 0) + values
}

function fileIn({ files }: Gathered, name: string): { dialogues: number; unread: number } {
  let known = files.get(name)
  if (!known) files.set(name, (known = { dialogues: 0, unread: 0 }))
  return known
}

/** Words of definitions are masked; their names and values stay, or calls would no longer fit them. */
function maskTool(mask: ValueMask): (tool: Tool) => Tool {
  return (tool) => {
    const parameters = maskDescriptions(tool.parameters, mask, 0)
    return {
      ...tool,
      description: maskText(tool.description, mask),
      parameters: isObject(parameters) ? parameters : tool.parameters,
    }
  }
}

const deepest = 60

function maskDescriptions(schema: Json, mask: ValueMask, depth: number): Json {
  if (depth > deepest) return schema
  if (Array.isArray(schema)) return schema.map((item) => maskDescriptions(item, mask, depth + 1))
  if (!isObject(schema)) return schema
  return Object.fromEntries(
    Object.entries(schema).map(([key, value]) => [
      key,
      key === 'description' && typeof value === 'string'
        ? maskText(value, mask)
        : maskDescriptions(value, mask, depth + 1),
    ]),
  )
}

/** A reason without what it quotes, so that reasons can be counted. */
function withoutValues(why: string): string {
  return why.replaceAll(/"[^"]*"/g, '"…"').slice(0, 200)
}

function line(value: unknown): string {
  return `${JSON.stringify(value)}\n`
}
