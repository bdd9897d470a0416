import type { Severity } from '../sample/schema.ts'

/** A rule on a line or a row, before there is a sample: what it forbids, and text that shows it. */
export interface RowRule {
  readonly code: string
  readonly severity: Severity
  readonly about: string
  /** A line that passes, and one that fails. */
  readonly passes: string
  readonly fails: string
}

const hello = '{"messages":[{"role":"user","content":"hi"},{"role":"assistant","content":"Hello!"}]}'
const called = (args: string) =>
  `{"messages":[{"role":"user","content":"ORD-48213?"},{"role":"assistant","content":null,"tool_calls":[{"id":"a","type":"function","function":{"name":"find_order","arguments":${args}}}]}]}`
const row = (messages: string) => `{"messages":[${messages}]}`
const user = '{"role":"user","content":"hi"}'

/** Rules on the bytes and the shape of a line; the families `json`, `shape` and `schema` have some. */
export const rowRules: readonly RowRule[] = [
  {
    code: 'json/not-an-object',
    severity: 'error',
    about: 'Every line is one JSON object; a list, a number or a text is no row.',
    passes: hello,
    fails: `[${hello}]`,
  },
  {
    code: 'json/malformed',
    severity: 'error',
    about: 'Every line is JSON; a trainer stops at the first that is not.',
    passes: hello,
    fails: "{'messages': []}",
  },
  {
    code: 'json/truncated',
    severity: 'error',
    about: 'No line ends inside a value; the last line often does after a crash or a full disk.',
    passes: hello,
    fails: hello.slice(0, 60),
  },
  {
    code: 'json/duplicate-key',
    severity: 'error',
    about: 'No key stands twice in one object: parsers keep one of the two and drop the other silently.',
    passes: hello,
    fails: hello.replace('"content":"hi"', '"content":"hi","content":"bye"'),
  },
  {
    code: 'json/invalid-utf8',
    severity: 'error',
    about: 'Every line is valid UTF-8; bytes of another encoding are read as other characters.',
    passes: hello,
    fails: hello.replace('hi', 'caf\\xE9 (the byte E9, as Latin-1 writes é)'),
  },
  {
    code: 'json/lone-surrogate',
    severity: 'error',
    about: 'No text holds half of a surrogate pair, which no UTF-8 file can carry.',
    passes: hello.replace('hi', '\\ud83d\\ude00'),
    fails: hello.replace('hi', '\\ud83d'),
  },
  {
    code: 'json/lossy-number',
    severity: 'warning',
    about: 'Every number survives being read and written: 1.0 becomes 1, long integers are rounded.',
    passes: called('{"amount":24.5}'),
    fails: called('{"amount":24.50}'),
  },
  {
    code: 'json/too-long',
    severity: 'error',
    about: 'A line has at most 32 MiB; a longer one is passed by unread.',
    passes: hello,
    fails: '(a line of more than 33,554,432 bytes)',
  },
  {
    code: 'json/byte-order-mark',
    severity: 'warning',
    about: 'A file does not begin with a byte order mark, on which many JSON readers stop.',
    passes: hello,
    fails: `\\xEF\\xBB\\xBF${hello} (the bytes EF BB BF before the first brace)`,
  },
  {
    code: 'json/carriage-return',
    severity: 'warning',
    about: 'Lines end with a line feed alone, not with CRLF; it is told once a file.',
    passes: hello,
    fails: `${hello}\\r (a carriage return before the line feed)`,
  },
  {
    code: 'json/empty-file',
    severity: 'error',
    about: 'A file holds at least one row; an empty one is most often a failed download or export.',
    passes: hello,
    fails: '(a file without a row)',
  },
  {
    code: 'shape/no-messages',
    severity: 'error',
    about: 'A row has its conversation in a list "messages".',
    passes: hello,
    fails: '{"conversations":[]}',
  },
  {
    code: 'shape/bad-message',
    severity: 'error',
    about: 'Every message is an object with a role and a content.',
    passes: hello,
    fails: row(`${user},"Hello!"`),
  },
  {
    code: 'shape/unknown-role',
    severity: 'error',
    about: 'Every role is one that chat templates know: system, developer, user, assistant, tool, function.',
    passes: hello,
    fails: row(`${user},{"role":"bot","content":"Hello!"}`),
  },
  {
    code: 'shape/bad-call',
    severity: 'error',
    about: 'A call names its function: {"id", "type": "function", "function": {"name", "arguments"}}.',
    passes: called('"{\\"order_id\\":\\"ORD-48213\\"}"'),
    fails: row(`${user},{"role":"assistant","content":null,"tool_calls":[{"id":"a"}]}`),
  },
  {
    code: 'shape/missing-id',
    severity: 'warning',
    about: 'A tool result repeats the id of its call, so that it is known which call it answers.',
    passes: hello,
    fails: row(`${user},{"role":"tool","content":"ok"}`),
  },
  {
    code: 'shape/content-part',
    severity: 'warning',
    about: 'A content is text; images, sound and other parts are left out when a row is read.',
    passes: row('{"role":"user","content":[{"type":"text","text":"hi"}]}'),
    fails: row('{"role":"user","content":[{"type":"image_url","image_url":{"url":"cat.png"}}]}'),
  },
  {
    code: 'shape/bad-content',
    severity: 'error',
    about: 'A content is text, a list of parts, or null beside calls.',
    passes: hello,
    fails: row('{"role":"user","content":{"text":"hi"}}'),
  },
  {
    code: 'shape/key-order',
    severity: 'warning',
    about:
      'Rows and messages keep their keys in one order; some loaders take the first row’s columns for all.',
    passes: `${hello}\n${hello}`,
    fails: `${hello}\n{"messages":[{"content":"hi","role":"user"},{"role":"assistant","content":"Hello!"}]}`,
  },
  {
    code: 'schema/tools-parse',
    severity: 'error',
    about: 'The tools of a row are a list of definitions, or the JSON text of such a list.',
    passes: `{"tools":[],${hello.slice(1)}`,
    fails: `{"tools":"find_order",${hello.slice(1)}`,
  },
  {
    code: 'schema/bad-tool',
    severity: 'error',
    about:
      'Every tool that a row offers is a definition that can be used: a name, a JSON Schema, no name twice.',
    passes: `{"tools":[{"type":"function","function":{"name":"ping","description":"Ping.","parameters":{"type":"object","properties":{}}}}],${hello.slice(1)}`,
    fails: `{"tools":[{"type":"function","function":{"description":"Ping."}}],${hello.slice(1)}`,
  },
  {
    code: 'schema/arguments-parse',
    severity: 'error',
    about: 'The arguments of a call are one JSON object, or its JSON text.',
    passes: called('"{\\"order_id\\":\\"ORD-48213\\"}"'),
    fails: called('"{\\"order_id\\":\\"ORD-48213\\""'),
  },
]
