import type { Message, Sample } from '../../sample/schema.ts'
import type { CheckContext } from '../../spec/check.ts'
import type { Reading } from '../../spec/reading.ts'
import { readersOf, type Read } from '../../language/reading/readers.ts'
import { remembered } from './remembered.ts'

/** What the model can see before one message, in lower case. */
export interface VisibleText {
  readonly text: string
  /** Where the conversation begins, after the system message. */
  readonly start: number
  /** As each language has it that reads the dialogue; made when first asked for. */
  views(): readonly View[]
  /** True when users write in a script without spaces, or another than Latin. */
  foreign(): boolean
}

/** A visible text as one language has it. */
export interface View {
  readonly visible: VisibleText
  readonly read: Read
  /** All of it. */
  readonly all: Reading
  /** What stands after the system message. */
  said(): Reading
}

/** Texts of one sample; two calls of one message share one. */
interface VisibleTexts {
  before(message: number): VisibleText
}

/** Joins the conversation once and hands out what stands before each message. */
function visibleTexts({ messages }: Sample, readers: readonly Read[]): VisibleTexts {
  const ends: number[] = []
  let all = ''
  let start = 0
  for (let i = 0; i < messages.length; i++) {
    ends.push(all.length)
    const content = contentOf(messages[i])
    if (content !== '') all += `${content}\n`
    if (i === 0 && messages[i].role === 'system') start = all.length
  }
  // Lower case may change the length of a text; then the cuts are made in the parts.
  const lower = all.toLowerCase()
  const straight = lower.length === all.length
  const made = new Map<number, VisibleText>()
  return {
    before(message) {
      const end = ends[message] ?? all.length
      let visible = made.get(end)
      if (visible === undefined) {
        visible = visibleText(
          straight ? lower.slice(0, end) : all.slice(0, end).toLowerCase(),
          readers,
          start,
        )
        made.set(end, visible)
      }
      return visible
    },
  }
}

/** What stands before each message; all families share one look at a sample. */
export const visibleTextsOf = remembered((sample: Sample, context: CheckContext) =>
  visibleTexts(sample, readersOf(sample.language, context.languages)),
)

function contentOf(message: Message): string {
  if (message.content === null) return ''
  return message.role === 'tool' ? unescaped(message.content) : message.content
}

/** JSON in a result may write letters as `\u00e9`. */
function unescaped(content: string): string {
  if (!content.includes('\\u')) return content
  return content.replaceAll(/\\u([0-9a-fA-F]{4})/g, (_, digits: string) =>
    String.fromCharCode(Number.parseInt(digits, 16)),
  )
}

/** The views of one lower-case text; `start` is where the system message ends. */
export function visibleText(text: string, readers: readonly Read[], start = 0): VisibleText {
  let views: readonly View[] | undefined
  const visible: VisibleText = {
    text,
    start,
    views: () => (views ??= readers.map((read) => viewOf(visible, read))),
    foreign() {
      for (let i = start; i < text.length; i++) if (text.charCodeAt(i) > 0x2e7f) return true
      return false
    },
  }
  return visible
}

function viewOf(visible: VisibleText, read: Read): View {
  const { text, start } = visible
  const all = read(text)
  let said: Reading | undefined
  return { visible, read, all, said: () => (said ??= start === 0 ? all : read(text.slice(start))) }
}
