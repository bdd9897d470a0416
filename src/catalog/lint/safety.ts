import { isObject } from '../../lib/json.ts'
import { walkSchema } from '../schema/walk-schema.ts'
import type { LintRule, Remark } from './rule.ts'

/** What a text says that speaks past its reader to a model, and how it is called. */
const signs: readonly (readonly [RegExp, string])[] = [
  [
    /\b(?:ignore|disregard|forget|override)\s+(?:all\s+|any\s+|the\s+|your\s+)*(?:previous|prior|above|earlier|preceding|system|other)\s+(?:instruction|prompt|message|rule|direction|context)/i,
    'tells the model to ignore its instructions',
  ],
  [
    /\b(?:do not|don't|never|without)\s+(?:tell|inform|mention|reveal|show|notify|let|telling|informing|mentioning)\b[^.]{0,40}\b(?:the )?user\b[^.]{0,60}\b(?:about|this|that you|know|what)\b/i,
    'asks to hide something from the user',
  ],
  [/<\s*\/?\s*(?:important|system|secret|hidden|admin)\s*>/i, 'holds a tag that poses as an instruction'],
  [
    /<\|(?:im_start|im_end|system|endoftext|assistant)\|>|\[\/?INST\]/i,
    "holds control tokens of a model's chat template",
  ],
  [
    /(?:~|\/home\/\w+|\/root)\/\.(?:ssh|aws|cursor|config\/gcloud|netrc|gnupg)\b|\bid_rsa\b/i,
    'points at secret files',
  ],
  [
    /\b(?:send|forward|upload|leak|exfiltrate|pass)\b[^.]{0,60}\b(?:conversation history|chat history|system prompt|api keys?|credentials|passwords?)\b[^.]{0,60}\b(?:to|as)\b\s+(?:https?:|this parameter|the \w+ (?:argument|parameter)|[\w.]+@)/i,
    'asks for secrets to be passed on',
  ],
  [
    /[\u{e0020}-\u{e007f}]|[\u202a-\u202e\u2066-\u2069]|(?:[\u200b\u2060\ufeff].?){3,}/u,
    'holds invisible characters that a reader does not see',
  ],
]

const injection: LintRule = {
  code: 'tools/injection',
  severity: 'error',
  about: 'A description that instructs the model beyond its tool can take a conversation over.',
  run(tool) {
    const remarks: Remark[] = []
    const look = (text: unknown, path: string) => {
      if (typeof text !== 'string') return
      const found = signs.find(([sign]) => sign.test(text))
      if (found)
        remarks.push({
          path,
          message: `The description ${found[1]}. Remove that, or do not use a tool from this source.`,
        })
    }
    look(tool.description, '/description')
    for (const { schema, path } of walkSchema(tool.parameters)) {
      if (isObject(schema)) look(schema.description, `/parameters${path}/description`)
    }
    return remarks
  },
}

const name: LintRule = {
  code: 'tools/name',
  severity: 'warning',
  about: 'Most providers take names of up to 64 letters, digits, _ and -.',
  run: (tool) =>
    /^[a-zA-Z0-9_-]{1,64}$/.test(tool.name)
      ? []
      : [
          {
            path: '/name',
            message: `Many providers refuse the name ${tool.name}. Use up to 64 of a-z, A-Z, 0-9, _ and -.`,
          },
        ],
}

export const safetyRules: readonly LintRule[] = [injection, name]
