import { isObject, jsonIn, type Json, type JsonObject } from '../../lib/json.ts'

/**
 * Rows of other APIs and trainers as OpenAI-style rows, which `readRow` reads. What stands at the top of
 * a row and has no place there is kept under its own key.
 */
export function fromAnthropic(row: JsonObject): JsonObject {
  const { system, messages, tools, ...rest } = row
  const made: JsonObject[] = []
  const head = typeof system === 'string' ? system : textOf(system)
  if (head !== '') made.push({ role: 'system', content: head })
  for (const message of listOf(messages)) made.push(...anthropicMessages(message))
  return {
    ...rest,
    messages: made,
    ...(Array.isArray(tools) && {
      tools: tools
        .filter(isObject)
        .map(({ name, description, input_schema }) => openaiTool(name, description, input_schema)),
    }),
  }
}

function anthropicMessages(message: Json): JsonObject[] {
  if (!isObject(message) || !Array.isArray(message.content)) return isObject(message) ? [message] : []
  const blocks = message.content.filter(isObject)
  const { content: _, ...rest } = message
  if (message.role === 'assistant') {
    const thought = blocks.flatMap(({ type, thinking }) =>
      type === 'thinking' && typeof thinking === 'string' ? [thinking] : [],
    )
    const calls = blocks.flatMap(({ type, id, name, input }) =>
      type === 'tool_use' ? [callRow(id, name, input)] : [],
    )
    const said = blocks.filter(({ type }) => type !== 'thinking' && type !== 'tool_use')
    return [assistantRow(rest, said, thought.join('\n'), calls)]
  }
  const results = blocks.flatMap(({ type, tool_use_id, content, ...more }) =>
    type === 'tool_result'
      ? [{ ...more, role: 'tool', tool_call_id: tool_use_id, content: onlyText(content) }]
      : [],
  )
  const said = blocks.filter(({ type }) => type !== 'tool_result')
  return [...results, ...(said.length === 0 ? [] : [{ ...rest, content: onlyText(said) }])]
}

function assistantRow(
  rest: JsonObject,
  said: readonly JsonObject[],
  thought: string,
  calls: JsonObject[],
): JsonObject {
  return {
    ...rest,
    role: 'assistant',
    content: said.length === 0 && calls.length > 0 ? null : onlyText([...said]),
    ...(thought !== '' && { thought }),
    ...(calls.length > 0 && { tool_calls: calls }),
  }
}

function callRow(id: Json | undefined, name: Json | undefined, args: Json | undefined): JsonObject {
  return {
    ...(id !== undefined && { id }),
    type: 'function',
    function: { name: name ?? '', arguments: args ?? {} },
  }
}

/** Blocks of text as one text; with others among them they stay a list, so that the reader tells of those. */
function onlyText(content: Json | undefined): Json {
  if (!Array.isArray(content)) return content ?? ''
  return content.every((block) => isObject(block) && typeof block.text === 'string')
    ? textOf(content)
    : content
}

/** Gemini's `contents` with `functionCall` and `functionResponse` parts. */
export function fromGemini(row: JsonObject): JsonObject {
  const { contents, systemInstruction, system_instruction, tools, ...rest } = row
  const made: JsonObject[] = []
  const system = textOf(partsOf(systemInstruction ?? system_instruction))
  if (system !== '') made.push({ role: 'system', content: system })
  for (const content of listOf(contents)) {
    const parts = partsOf(content).filter(isObject)
    made.push(...(isObject(content) && content.role === 'model' ? [modelRow(parts)] : userRows(parts)))
  }
  return { ...rest, messages: made, ...(Array.isArray(tools) && { tools: geminiTools(tools) }) }
}

function modelRow(parts: readonly JsonObject[]): JsonObject {
  const calls = parts.flatMap(({ functionCall }) =>
    isObject(functionCall) ? [callRow(functionCall.id, functionCall.name, functionCall.args)] : [],
  )
  const thought = textOf(parts.filter((part) => part.thought === true))
  const said = parts.filter((part) => part.thought !== true && !isObject(part.functionCall))
  return assistantRow({}, said, thought, calls)
}

/** Results without an id answer the first open call of their name, as the reader of rows has it. */
function userRows(parts: readonly JsonObject[]): JsonObject[] {
  const results = parts.flatMap(({ functionResponse }) => {
    if (!isObject(functionResponse)) return []
    const { id, name, response } = functionResponse
    return [
      {
        role: 'tool',
        ...(id !== undefined && { tool_call_id: id }),
        name: name ?? '',
        content: responseText(response),
      },
    ]
  })
  const said = parts.filter((part) => !isObject(part.functionResponse))
  return [...results, ...(said.length === 0 ? [] : [{ role: 'user', content: onlyText([...said]) }])]
}

/** A result is an object there; one that only wraps a text gives the text back. */
function responseText(response: Json | undefined): string {
  if (isObject(response)) {
    const [key, ...more] = Object.keys(response)
    const only =
      more.length === 0 && (key === 'result' || key === 'output' || key === 'content')
        ? response[key]
        : undefined
    if (typeof only === 'string') return only
  }
  return typeof response === 'string' ? response : JSON.stringify(response ?? null)
}

function geminiTools(tools: readonly Json[]): JsonObject[] {
  return tools.filter(isObject).flatMap((tool) =>
    listOf(tool.functionDeclarations ?? tool.function_declarations)
      .filter(isObject)
      .map(({ name, description, parameters, parametersJsonSchema }) =>
        openaiTool(name, description, parametersJsonSchema ?? lowerTypes(parameters ?? {}, 0)),
      ),
  )
}

const deepestSchema = 64

/** Gemini writes types in capitals. Only values under the key `type` that are known types change. */
function lowerTypes(schema: Json, depth: number): Json {
  if (depth > deepestSchema) return schema
  if (Array.isArray(schema)) return schema.map((item) => lowerTypes(item, depth + 1))
  if (!isObject(schema)) return schema
  return Object.fromEntries(
    Object.entries(schema).map(([key, value]) => [
      key,
      key === 'type' &&
      typeof value === 'string' &&
      /^(?:STRING|NUMBER|INTEGER|BOOLEAN|ARRAY|OBJECT|NULL)$/.test(value)
        ? value.toLowerCase()
        : lowerTypes(value, depth + 1),
    ]),
  )
}

/** ShareGPT with calls as data, as LLaMA-Factory has it: `function_call` and `observation` turns. */
export function fromSharegpt(row: JsonObject): JsonObject {
  const { conversations, system, tools, ...rest } = row
  const made: JsonObject[] = []
  if (typeof system === 'string' && system !== '') made.push({ role: 'system', content: system })
  let calls = 0
  let open: string[] = []
  const turns = listOf(conversations).filter(isObject)
  for (const [i, turn] of turns.entries()) {
    const value = typeof turn.value === 'string' ? turn.value : ''
    if (turn.from === 'function_call') {
      const list = callList(value).map(({ name, arguments: args }) => callRow(`call_${++calls}`, name, args))
      open = list.map((call) => String(call.id))
      // What is no call stands in the place of one, so that the reader of rows tells of it.
      made.push({ role: 'assistant', content: null, tool_calls: list.length > 0 ? list : [value] })
    } else if (isResult(turn)) {
      const values = isResult(turns[i + 1]) ? [value] : resultsIn(value, open.length)
      for (const content of values) made.push({ role: 'tool', tool_call_id: open.shift() ?? '', content })
    } else made.push({ role: speakers.get(turn.from) ?? turn.from ?? '', content: value })
  }
  return { ...rest, messages: made, ...(tools !== undefined && tools !== null && { tools }) }
}

function isResult(turn: JsonObject | undefined): boolean {
  return turn?.from === 'observation' || turn?.from === 'tool'
}

/** LLaMA-Factory's OpenAI form: calls as JSON text under the role `function_call`; other rows stay as they are. */
export function fromOpenai(row: JsonObject): JsonObject {
  const messages = listOf(row.messages)
  if (!messages.some((message) => isObject(message) && message.role === 'function_call')) return row
  const turns = messages.filter(isObject).map(({ role, content }) => ({
    from: role === 'function_call' ? role : role === 'tool' ? 'observation' : role,
    value: content,
  }))
  const { messages: _, ...rest } = row
  return fromSharegpt({ ...rest, conversations: turns })
}

const speakers: ReadonlyMap<Json | undefined, string> = new Map([
  ['system', 'system'],
  ['human', 'user'],
  ['user', 'user'],
  ['gpt', 'assistant'],
  ['assistant', 'assistant'],
])

function callList(value: string): JsonObject[] {
  const parsed = jsonIn(value)
  return (Array.isArray(parsed) ? parsed : [parsed]).filter(isObject)
}

/** What LLaMA-Factory puts between the results of parallel calls, so that its templates close and open tags. */
const betweenResults = '\n</tool_response>\n<tool_response>\n'

/** One observation answers one call; as many results in it as there are open calls answer them all. */
function resultsIn(value: string, open: number): string[] {
  if (open < 2) return [value]
  const list = jsonIn(value)
  const several = Array.isArray(list) ? list : value.split(betweenResults)
  return several.length === open
    ? several.map((one) => (typeof one === 'string' ? one : JSON.stringify(one)))
    : [value]
}

/** TRL's prompt and completion as one conversation; the prompt carries no loss. */
export function fromPromptCompletion(row: JsonObject): JsonObject {
  const { prompt, completion, ...rest } = row
  const before = listOf(prompt).map((message) =>
    isObject(message) && message.role === 'assistant' ? { ...message, train: false } : message,
  )
  return { ...rest, messages: [...before, ...listOf(completion)] }
}

function openaiTool(
  name: Json | undefined,
  description: Json | undefined,
  parameters: Json | undefined,
): JsonObject {
  return {
    type: 'function',
    function: { name: name ?? '', description: description ?? '', parameters: parameters ?? {} },
  }
}

function partsOf(content: Json | undefined): Json[] {
  return isObject(content) ? listOf(content.parts) : []
}

function listOf(value: Json | undefined): Json[] {
  return Array.isArray(value) ? value : []
}

function textOf(blocks: Json | undefined): string {
  return listOf(blocks)
    .flatMap((block) => (isObject(block) && typeof block.text === 'string' ? [block.text] : []))
    .join('\n')
}
