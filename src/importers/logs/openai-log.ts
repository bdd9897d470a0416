import { pointerToken } from '../../lib/json-pointer.ts'
import { isObject, type Json, type JsonObject, own } from '../../lib/json.ts'
import { fromOpenai } from '../rows/foreign-rows.ts'
import { rowShape } from '../rows/row-shape.ts'
import { apiImporter, toolsAt, type ChatApi, type Exchange, type Part } from './exchange.ts'
import { callsAsText } from './call-marks.ts'
import { rowImporter, type ReadDialogue, type RowImporter } from './row-importer.ts'
import { onlyKnown, unread, type Sorter } from './sort-parts.ts'
import { sortMessage, sortOpenai } from './sort-openai.ts'

const api: ChatApi = {
  name: 'openai',
  about: 'OpenAI chat rows, and logs of chat completions with their requests.',
  asks(row) {
    if (!Array.isArray(own(row, 'messages')) || typeof row.reward === 'number') return 0
    const shape = rowShape(row)
    return shape === 'openai' && row.v !== 1 ? 0.75 : 0
  },
  answers: (response) => {
    const choices = own(response, 'choices')
    return (
      Array.isArray(choices) &&
      choices.some(
        (choice) => isObject(choice) && (Object.hasOwn(choice, 'message') || Object.hasOwn(choice, 'text')),
      )
    )
  },
  read: {
    request: ['messages', 'tools', 'functions'],
    response: (response) => (isAnswer(response) ? Object.keys(response) : ['choices']),
  },
  answersAlone: isAnswer,
  messages: openaiMessages,
  tools: (request, at, sorter) => toolsAt(request, ['tools', 'functions'], at, sorter),
}

/** OpenAI chat rows and request logs. */
export function openaiLog(): RowImporter {
  const importer = apiImporter(api)
  return rowImporter({
    ...importer,
    read(row, sorter) {
      const read = importer.read(row, sorter)
      if (read === undefined) return undefined
      const answered = withAnswer(read)
      return callsAsText(answered.messages) ? { ...answered, text: true } : answered
    },
  })
}

/** An answer that was logged as a message, bare or under `message`, and not as a response with choices. */
function isAnswer(response: JsonObject): boolean {
  const choices = own(response, 'choices')
  if (Array.isArray(choices)) return false
  const message = isObject(response.message) ? response.message : response
  return (
    message.role === 'assistant' &&
    (Object.hasOwn(message, 'content') || Object.hasOwn(message, 'tool_calls'))
  )
}

/** An answer that was logged as bare text beside the messages. */
function withAnswer(read: ReadDialogue): ReadDialogue {
  if (read.messages.at(-1)?.role === 'assistant') return read
  const key = ['response', 'output', 'completion', 'answer'].find(
    (one) => typeof own(read.rest, one) === 'string',
  )
  if (key === undefined || read.messages.length === 0) return read
  const { [key]: content, ...rest } = read.rest
  return { ...read, messages: [...read.messages, { role: 'assistant', content }], rest }
}

function openaiMessages({ request, response }: Exchange, sorter: Sorter): JsonObject[] {
  const asked = request && openaiList(request.value.messages, `${request.at}/messages`, sorter)
  const answer = response && answerIn(response, sorter)
  return [...(asked ?? []), ...(answer ?? [])]
}

function answerIn({ value, at }: Part, sorter: Sorter): JsonObject[] {
  if (!isAnswer(value)) return answerOf(value.choices, `${at}/choices`, sorter)
  if (!isObject(value.message)) {
    const message = sortMessage(value, at, sorter)
    return message === undefined ? [] : [message]
  }
  const { message, ...beside } = value
  for (const [key, mark] of Object.entries(beside)) sorter.fields.set(`${at}/${pointerToken(key)}`, mark)
  const sorted = sortMessage(message, `${at}/message`, sorter)
  return sorted === undefined ? [] : [sorted]
}

/** A list of OpenAI messages, LLaMA-Factory's calls in the text of a turn too. */
export function openaiList(list: Json | undefined, path: string, sorter: Sorter): JsonObject[] {
  const sorted = sortOpenai(list, path, sorter)
  if (!sorted.some(({ role }) => role === 'function_call')) return sorted
  // What that form cannot say is told, so that nothing of it goes with the rewriting.
  const plain = sorted.map((message, i) => {
    const { role, content, ...more } = message
    for (const [key, value] of Object.entries(more))
      unread(
        sorter,
        `${path}/${i}/${key}`,
        'Beside calls under the role function_call this is not known.',
        value,
      )
    return { role, content: typeof content === 'string' ? content : plainText(content) }
  })
  return sortOpenai(fromOpenai({ messages: plain }).messages, path, sorter)
}

function plainText(content: Json | undefined): string {
  if (Array.isArray(content))
    return content
      .map((part) => (typeof part === 'string' ? part : String(own(part, 'text') ?? JSON.stringify(part))))
      .join('\n')
  return content === undefined || content === null ? '' : JSON.stringify(content)
}

const choiceKeys = new Set(['message', 'text', 'role'])

/** The first answer belongs to the dialogue; others of the same request are told. */
function answerOf(choices: Json | undefined, path: string, sorter: Sorter): JsonObject[] {
  const made: JsonObject[] = []
  for (const [i, choice] of (Array.isArray(choices) ? choices : []).entries()) {
    const place = `${path}/${i}`
    if (made.length > 0) unread(sorter, place, 'Another answer to the same request.', choice)
    else if (!isObject(choice)) unread(sorter, place, 'This choice is no object.', choice)
    else {
      const { message: raw, text } = onlyKnown(choice, place, choiceKeys, sorter)
      const given = isObject(raw) ? raw : typeof text === 'string' ? { content: text } : undefined
      if (given === undefined) unread(sorter, place, 'This choice holds no message.', choice)
      else {
        const message = sortMessage({ role: 'assistant', ...given }, `${place}/message`, sorter)
        if (message) made.push(message)
      }
      if (isObject(raw) && typeof text === 'string' && text !== raw.content)
        unread(sorter, `${place}/text`, 'A text beside a message.', text)
    }
  }
  return made
}

/** Rows of our own `samples.jsonl`. */
export function samplesLog(): RowImporter {
  return rowImporter({
    name: 'samples',
    about: 'Records of Callsmith: lines of samples.jsonl.',
    recognises: (row) => (row.v === 1 && Array.isArray(own(row, 'messages')) ? 0.97 : 0),
    read(row, sorter) {
      const { messages, tools, ...rest } = row
      // They name their tools; the definitions stand in tools.json.
      const named = Array.isArray(tools) && tools.every((tool) => typeof tool === 'string')
      return {
        messages: sortOpenai(messages, '/messages', sorter),
        tools: named ? undefined : toolsAt(row, ['tools'], '', sorter),
        rest: named ? { ...rest, tools } : rest,
      }
    },
  })
}

/** TRL's prompt and completion, and preference pairs: what was preferred is the dialogue. */
export function promptCompletionLog(): RowImporter {
  return rowImporter({
    name: 'prompt-completion',
    about: 'Rows of TRL and OpenAI with prompt and completion, or with a preferred and a rejected answer.',
    recognises(row) {
      const [prompt, answer] = sides(row)
      if (!Array.isArray(prompt.value) || !Array.isArray(answer.value)) return 0
      return rowShape(row) === 'prompt-completion' || rowShape(row) === 'preference' ? 0.95 : 0
    },
    read(row, sorter) {
      const [prompt, answer] = sides(row)
      const { prompt: _p, [answer.key]: _a, tools: _t, functions: _f, input, ...rest } = row
      const left = isObject(input)
        ? Object.fromEntries(Object.entries(input).filter(([key]) => key !== 'messages' && key !== 'tools'))
        : {}
      const messages = [
        ...openaiList(prompt.value, prompt.path, sorter),
        ...openaiList(answer.value, `/${answer.key}`, sorter),
      ]
      return {
        messages,
        tools: toolsAt(
          isObject(input) ? input : row,
          ['tools', 'functions'],
          isObject(input) ? '/input' : '',
          sorter,
        ),
        text: callsAsText(messages),
        rest: {
          ...rest,
          ...(isObject(input)
            ? Object.keys(left).length > 0 && { input: left }
            : input !== undefined && { input }),
        },
      }
    },
  })
}

function sides(row: JsonObject) {
  const input = own(row, 'input')
  const prompt = isObject(input)
    ? { value: own(input, 'messages'), path: '/input/messages' }
    : { value: own(row, 'prompt'), path: '/prompt' }
  const key =
    ['completion', 'chosen', 'preferred_output'].find((one) => Array.isArray(own(row, one))) ?? 'completion'
  return [prompt, { value: own(row, key), key }] as const
}
