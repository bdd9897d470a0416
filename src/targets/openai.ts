import type { Message, Sample } from '../sample/schema.ts'
import type { Target } from '../spec/target.ts'
import type { Tool } from '../spec/tool.ts'

/**
 * Rows for OpenAI's fine-tuning: `{"messages":[…],"tools":[…]}`, keys in constant order, arguments as
 * a JSON string, `content: null` beside calls without text, `weight: 0` on a turn that must carry no
 * loss. https://platform.openai.com/docs/guides/supervised-fine-tuning
 */
export const openai: Target = {
  name: 'openai',
  loses: ['thoughts', 'expected calls, quality and lineage of a sample (they stand in samples.jsonl)'],
  open(tools) {
    // Tools repeat from row to row, so their text is made once and spliced in.
    const texts = new Map<string, string>()
    const toolsText = (names: readonly string[]): string => {
      const key = names.join('\n')
      let text = texts.get(key)
      if (text === undefined) {
        text = JSON.stringify(names.map((name) => toolRow(name, tools)))
        if (texts.size >= keptToolTexts) texts.clear()
        texts.set(key, text)
      }
      return text
    }
    return (sample: Sample) => {
      const messages = JSON.stringify(sample.messages.map(messageRow))
      return `{"messages":${messages},"tools":${toolsText(sample.tools)}}`
    }
  },
}

const keptToolTexts = 256

function toolRow(name: string, tools: ReadonlyMap<string, Tool>): object {
  const tool = tools.get(name)
  if (!tool) throw new RangeError(`openai: the sample offers a tool that is not there: ${name}`)
  return {
    type: 'function',
    function: { name: tool.name, description: tool.description, parameters: tool.parameters },
  }
}

function messageRow(message: Message): object {
  switch (message.role) {
    case 'system':
    case 'user':
      return { role: message.role, content: message.content }
    case 'tool':
      return { role: 'tool', content: message.content, tool_call_id: message.tool_call_id }
    case 'assistant':
      return {
        role: 'assistant',
        content: message.content,
        ...(message.tool_calls &&
          message.tool_calls.length > 0 && {
            tool_calls: message.tool_calls.map((call) => ({
              id: call.id,
              type: 'function',
              function: { name: call.name, arguments: JSON.stringify(call.arguments) },
            })),
          }),
        ...(message.train === false && { weight: 0 }),
      }
  }
}
