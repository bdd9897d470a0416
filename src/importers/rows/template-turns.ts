/** A turn of a conversation that was written out as one text. */
export interface TemplateTurn {
  readonly role: 'system' | 'user' | 'assistant' | 'tool'
  readonly content: string
}

type Role = TemplateTurn['role']

/** What the roles of chats are called; any other name is that of a tool. */
export const roles: ReadonlyMap<string, Role> = new Map([
  ['system', 'system'],
  ['developer', 'system'],
  ['user', 'user'],
  ['human', 'user'],
  ['assistant', 'assistant'],
  ['gpt', 'assistant'],
  ['model', 'assistant'],
] as const)

/** A template whose turns name their role behind an opening mark. */
interface Headed {
  readonly open: string
  /** What ends the name of the role. */
  readonly header: string
  /** What ends a turn. Marks alone may be text: a turn opens only behind one of these. */
  readonly close: readonly string[]
}

const headed: readonly Headed[] = [
  { open: '<|im_start|>', header: '\n', close: ['<|im_end|>'] },
  {
    open: '<|start_header_id|>',
    header: '<|end_header_id|>',
    close: ['<|eot_id|>', '<|eom_id|>', '<|end_of_text|>'],
  },
  { open: '<|header_start|>', header: '<|header_end|>', close: ['<|eot|>', '<|eom|>'] },
  { open: '<|start_of_role|>', header: '<|end_of_role|>', close: ['<|end_of_text|>'] },
  { open: '<start_of_turn>', header: '\n', close: ['<end_of_turn>'] },
]

/** A template whose marks say the role, and the mark that comes next ends a turn. */
interface Marked {
  readonly sign: string
  readonly marks: readonly (readonly [string, Role])[]
  readonly close: readonly string[]
}

const marked: readonly Marked[] = [
  {
    sign: '<｜User｜>',
    marks: [
      ['<｜User｜>', 'user'],
      ['<｜Assistant｜>', 'assistant'],
      ['<｜tool▁outputs▁begin｜>', 'tool'],
    ],
    close: ['<｜end▁of▁sentence｜>', '<｜tool▁outputs▁end｜>'],
  },
  {
    sign: '<|user|>',
    marks: [
      ['<|system|>', 'system'],
      ['<|user|>', 'user'],
      ['<|assistant|>', 'assistant'],
      ['<|observation|>', 'tool'],
      ['<|tool|>', 'tool'],
    ],
    close: ['<|end|>', '<|endoftext|>', '</s>'],
  },
]

/** Marks that begin a text, and are no part of it. */
const beginnings = [
  '<|begin_of_text|>',
  '<｜begin▁of▁sentence｜>',
  '<s>',
  '<bos>',
  '[gMASK]<sop>',
  '<|endoftext|>',
]

/**
 * The turns of a text that a chat template wrote: ChatML, Llama 2, 3 and 4, Gemma, Granite, Mistral, Phi,
 * GLM, DeepSeek. None where no template's marks are found. Calls and results stay as they are written.
 */
export function templateTurns(text: string): TemplateTurn[] {
  const body = withoutBeginning(text)
  for (const template of headed) if (body.includes(template.open)) return headedTurns(body, template)
  for (const template of marked) if (body.includes(template.sign)) return markedTurns(body, template)
  return body.includes('[INST]') ? instructionTurns(body) : []
}

function withoutBeginning(text: string): string {
  const body = text.startsWith('\uFEFF') ? text.slice(1) : text
  const begin = beginnings.find((mark) => body.startsWith(mark))
  return begin === undefined ? body : body.slice(begin.length)
}

function headedTurns(text: string, { open, header, close }: Headed): TemplateTurn[] {
  const turns: TemplateTurn[] = []
  let at = text.indexOf(open)
  // What stands before the first mark belongs to no role; as a template writes it, it is an instruction.
  if (text.slice(0, at).trim() !== '') turns.push({ role: 'system', content: text.slice(0, at).trim() })
  while (at >= 0) {
    const from = at + open.length
    let next = text.indexOf(open, from)
    while (next >= 0 && endOfTurn(text, from, next, close) < 0) next = text.indexOf(open, next + 1)
    const piece = text.slice(from, next < 0 ? text.length : endOfTurn(text, from, next, close))
    const line = piece.indexOf(header)
    const name = (line < 0 ? piece : piece.slice(0, line)).trim().toLowerCase()
    const raw = line < 0 ? '' : piece.slice(line + header.length)
    const content = next < 0 ? withoutClose(raw, close) : raw
    const role = roles.get(name) ?? 'tool'
    // Llama leaves an empty line behind its header. A prompt for the next answer is no turn.
    const plain = header === '\n' ? content : content.replace(/^\n{1,2}/, '')
    if (next >= 0 || plain !== '' || role !== 'assistant') turns.push({ role, content: plain })
    at = next
  }
  return turns
}

/** Where the closing mark stands that ends a turn right before the next one opens; -1 for none. */
function endOfTurn(text: string, from: number, next: number, close: readonly string[]): number {
  let end = next
  while (end > from && /\s/.test(text[end - 1])) end--
  const mark = close.find((one) => text.endsWith(one, end) && end - one.length >= from)
  return mark === undefined ? -1 : end - mark.length
}

function withoutClose(text: string, close: readonly string[]): string {
  const last = Math.max(...close.map((mark) => text.lastIndexOf(mark)))
  return last < 0 ? text : text.slice(0, last)
}

function markedTurns(text: string, { marks, close }: Marked): TemplateTurn[] {
  const turns: TemplateTurn[] = []
  let role: Role = 'system'
  let from = 0
  const end = (to: number) => {
    let content = text.slice(from, to)
    if (content.startsWith('\n')) content = content.slice(1)
    let trimmed = content.trimEnd()
    for (let mark; (mark = close.find((one) => trimmed.endsWith(one))) !== undefined;) {
      trimmed = trimmed.slice(0, -mark.length).trimEnd()
      content = trimmed
    }
    if (content.trim() !== '') turns.push({ role, content })
  }
  for (;;) {
    const next = firstOf(text, marks, from)
    end(next?.at ?? text.length)
    if (next === undefined) return turns
    role = next.value
    from = next.at + next.mark.length
  }
}

function firstOf<T>(text: string, marks: readonly (readonly [string, T])[], from: number) {
  // Every mark begins with the same sign, so that the text is passed over once.
  const sign = marks[0][0][0]
  for (let at = text.indexOf(sign, from); at >= 0; at = text.indexOf(sign, at + 1)) {
    const found = marks.find(([mark]) => text.startsWith(mark, at))
    if (found) return { at, mark: found[0], value: found[1] }
  }
  return undefined
}

type Step = 'system' | 'tools' | 'user' | 'results' | 'assistant'

const instructionMarks: readonly (readonly [string, Step])[] = [
  ['[SYSTEM_PROMPT]', 'system'],
  ['[/SYSTEM_PROMPT]', 'assistant'],
  ['[AVAILABLE_TOOLS]', 'tools'],
  ['[/AVAILABLE_TOOLS]', 'assistant'],
  ['[INST]', 'user'],
  ['[/INST]', 'assistant'],
  ['[TOOL_RESULTS]', 'results'],
  ['[/TOOL_RESULTS]', 'assistant'],
]

const stepRoles: Readonly<Record<Step, Role>> = {
  system: 'system',
  tools: 'system',
  user: 'user',
  results: 'tool',
  assistant: 'assistant',
}

const ends = ['</s>', '<s>']

/** Llama 2 and Mistral. Tools and results keep their marks, by which a format knows them. */
function instructionTurns(text: string): TemplateTurn[] {
  const turns: TemplateTurn[] = []
  let step: Step = 'assistant'
  let from = 0
  for (;;) {
    const next = firstOf(text, instructionMarks, from)
    let content = text.slice(from, next?.at ?? text.length).trim()
    for (let mark; (mark = ends.find((one) => content.endsWith(one))) !== undefined;)
      content = content.slice(0, -mark.length).trim()
    for (let mark; (mark = ends.find((one) => content.startsWith(one))) !== undefined;)
      content = content.slice(mark.length).trim()
    if (step === 'tools') content = `[AVAILABLE_TOOLS]${content}[/AVAILABLE_TOOLS]`
    if (step === 'results') content = `[TOOL_RESULTS]${content}[/TOOL_RESULTS]`
    if (step === 'user') {
      const close = content.startsWith('<<SYS>>') ? content.indexOf('<</SYS>>') : -1
      if (close >= 0) {
        turns.push({ role: 'system', content: content.slice('<<SYS>>'.length, close).trim() })
        content = content.slice(close + '<</SYS>>'.length).trim()
      }
    }
    if (content !== '') turns.push({ role: stepRoles[step], content })
    if (next === undefined) return turns
    step = next.value
    from = next.at + next.mark.length
  }
}

const labels: ReadonlyMap<string, Role> = new Map([
  ['system', 'system'],
  ['user', 'user'],
  ['human', 'user'],
  ['customer', 'user'],
  ['client', 'user'],
  ['assistant', 'assistant'],
  ['ai', 'assistant'],
  ['bot', 'assistant'],
  ['agent', 'assistant'],
  ['tool', 'tool'],
  ['function', 'tool'],
  ['observation', 'tool'],
] as const)

/** The turns of a transcript whose lines begin with a speaker's name and a colon; none where it has no two. */
export function transcriptTurns(text: string): TemplateTurn[] {
  const turns: { role: Role; lines: string[] }[] = []
  for (const line of text.replaceAll('\r\n', '\n').split('\n')) {
    const said = /^[#*\s]{0,6}([A-Za-z]{2,12})[*\s]{0,3}:[* ]{0,3}/.exec(line)
    const role = said === null ? undefined : labels.get(said[1].toLowerCase())
    if (said !== null && role !== undefined) turns.push({ role, lines: [line.slice(said[0].length)] })
    else if (turns.length > 0) turns.at(-1)?.lines.push(line)
    else if (line.trim() !== '') turns.push({ role: 'system', lines: [line] })
  }
  const speaking = turns.filter(({ role }) => role === 'user' || role === 'assistant')
  return speaking.length < 2
    ? []
    : turns.map(({ role, lines }) => ({ role, content: lines.join('\n').trim() }))
}
