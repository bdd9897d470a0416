import { isObject, jsonIn, own, type Json, type JsonObject } from '../lib/json.ts'

/** Kinds of failed calls: those that the schema shows, those that the result says, those that the dialogue shows. */
const failureKinds = [
  'unknown_tool',
  'malformed_json',
  'missing_argument',
  'unknown_argument',
  'wrong_type',
  'bad_enum',
  'schema_fault',
  'not_found',
  'time_out',
  'rate_limit',
  'no_permission',
  'server_error',
  'tool_error',
  'user_corrected',
  'repeated_call',
] as const
export type FailureKind = (typeof failureKinds)[number]

/** Why a call counts as failed. */
export interface Failure {
  readonly kind: FailureKind
  /** What shows it: the words of the result, or the fault in the arguments. */
  readonly evidence: string
}

/** Characters of a result that are read, and of its evidence that are kept. */
const longestResult = 20_000
const longestEvidence = 200

/** What a result says failed; undefined where it is a success or cannot be told. Precision comes first. */
export function failureInResult(result: string): Failure | undefined {
  const text = result.trim()
  if (text === '') return undefined
  const value = /^[[{"]/.test(text) ? jsonIn(text) : undefined
  const said =
    value === undefined || typeof value === 'string'
      ? saidInText(typeof value === 'string' ? value : text)
      : isObject(value)
        ? saidInObject(value, 0)
        : undefined
  if (said === undefined) return undefined
  return { kind: kindOfWords(said), evidence: said.slice(0, longestEvidence) }
}

const openers =
  /^\W{0,3}(?:error|exception|traceback|runtimeerror|valueerror|typeerror|keyerror|failed to|failure|request failed|http(?: error)? [45]\d\d|[45]\d\d (?:bad request|unauthorized|forbidden|not found|internal server error|service unavailable|too many requests)|timed? ?out|rate limit|błąd|wystąpił błąd|nie udało się|错误|出错|失败|请求失败|오류|에러|실패)(?![\p{L}\p{N}_])/iu
/** Sentences that are an error all by themselves. */
const wholeErrors =
  /^(?:[\w ]{1,60} (?:not found|does not exist|timed out|is not available|access denied)|permission denied|access denied|unauthorized|未找到[^。]{0,40}|[^。]{0,40}不存在|nie znaleziono[^.]{0,60})[.!。]?$/iu

function saidInText(text: string): string | undefined {
  const head = text.slice(0, longestResult)
  if (openers.test(head)) return head
  return head.length <= 120 && wholeErrors.test(head) ? head : undefined
}

const failedStates = new Set(['error', 'failed', 'failure', 'fail', 'exception'])
const wrappers = ['output', 'result', 'response', 'data', 'body']
const messageKeys = [
  'message',
  'error_message',
  'errorMessage',
  'detail',
  'details',
  'reason',
  'msg',
  'description',
]

function saidInObject(object: JsonObject, depth: number): string | undefined {
  for (const key of ['error', 'errors', 'exception', 'err', 'Error', 'error_message', 'errorMessage']) {
    const value = own(object, key)
    if (!isNothing(value)) return wordsOf(value, object)
  }
  const keys = Object.keys(object).length
  const flagged =
    own(object, 'isError') === true ||
    own(object, 'is_error') === true ||
    own(object, 'success') === false ||
    own(object, 'ok') === false
  if (flagged) return wordsOf(undefined, object)
  const state = own(object, 'status') ?? own(object, 'state') ?? own(object, 'result')
  // A record may well have the state "failed" (a payment): only a short answer, or one that explains itself, says it of the call.
  if (typeof state === 'string' && failedStates.has(state.toLowerCase()) && (keys <= 3 || hasMessage(object)))
    return wordsOf(undefined, object)
  for (const key of ['status_code', 'statusCode', 'http_status', 'status', 'code']) {
    const code = own(object, key)
    if (
      typeof code === 'number' &&
      code >= 400 &&
      code <= 599 &&
      keys <= 4 &&
      (key !== 'code' || hasMessage(object))
    )
      return `${code} ${wordsOf(undefined, object)}`
  }
  if (depth > 1) return undefined
  for (const key of wrappers) {
    const inner = own(object, key)
    if (isObject(inner)) {
      const said = saidInObject(inner, depth + 1)
      if (said !== undefined) return said
    } else if (typeof inner === 'string' && inner.length < 2000) {
      const said = saidInText(inner.trim())
      if (said !== undefined) return said
    }
  }
  return undefined
}

/** `"error": null`, `0`, `"none"` say that all is well. */
function isNothing(value: Json | undefined): boolean {
  if (value === undefined || value === null || value === false || value === 0 || value === '') return true
  if (Array.isArray(value)) return value.length === 0
  if (isObject(value)) return Object.keys(value).length === 0
  return typeof value === 'string' && /^(?:none|null|no|false|0|ok)$/i.test(value.trim())
}

function hasMessage(object: JsonObject): boolean {
  return messageKeys.some((key) => typeof own(object, key) === 'string')
}

function wordsOf(value: Json | undefined, object: JsonObject): string {
  if (typeof value === 'string') {
    const more = messageKeys.map((key) => own(object, key)).find((one) => typeof one === 'string')
    return typeof more === 'string' && more !== value ? `${value}: ${more}` : value
  }
  if (value === undefined || value === true) {
    const said = messageKeys.map((key) => own(object, key)).find((one) => typeof one === 'string')
    return typeof said === 'string' ? said : JSON.stringify(object).slice(0, longestEvidence)
  }
  return JSON.stringify(value).slice(0, longestEvidence * 2)
}

/** What kind of failure the words are of, the more exact ones first. */
const rules: readonly (readonly [FailureKind, RegExp])[] = [
  [
    'rate_limit',
    /rate.?limit|too many requests|quota exceeded|\b429\b|limit zapytań|请求过于频繁|频率限制|요청 한도/iu,
  ],
  [
    'time_out',
    /tim(?:ed?|e)[ -]?out|deadline exceeded|\b(?:408|504)\b|przekroczono (?:limit )?czas|超时|시간 ?초과/iu,
  ],
  [
    'no_permission',
    /unauthori[sz]ed|forbidden|permission|access denied|not allowed|authenticat|log(?:ged)? ?in|(?:invalid|expired|wrong) (?:session|token|password|credentials)|(?:session|token|password|credentials)[^.]{0,30}(?:invalid|expired|incorrect|wrong)|\b(?:401|403)\b|brak uprawnień|brak dostępu|没有权限|无权|未授权|权限|권한/iu,
  ],
  [
    'missing_argument',
    /missing|is required|required (?:argument|parameter|field|property)|must provide|brakuj|wymagan|缺少|必填|누락|필수/iu,
  ],
  [
    'unknown_tool',
    /(?:unknown|no such) (?:tool|function|action)|(?:tool|function) [^.]{0,40}(?:not found|does not exist|is not defined)/iu,
  ],
  [
    'unknown_argument',
    /unexpected (?:keyword )?argument|unknown (?:argument|parameter|field)|unrecognized (?:argument|parameter)/iu,
  ],
  [
    'not_found',
    /not found|no (?:such|matching|results?|records?|entr(?:y|ies))|does(?: not|n't) exist|cannot (?:be found|find)|could ?n(?:o|')t find|unable to find|\b404\b|nie znaleziono|nie istnieje|未找到|找不到|不存在|没有找到|찾을 수 없|존재하지/iu,
  ],
  [
    'malformed_json',
    /(?:invalid|malformed|cannot parse|unable to parse) (?:json|arguments)|json ?decode|jsondecode/iu,
  ],
  [
    'bad_enum',
    /must be one of|not one of|is not a valid (?:option|choice|value)|unsupported (?:value|option|unit|currency)/iu,
  ],
  [
    'wrong_type',
    /(?:must|should|has to) be (?:an? )?(?:string|number|integer|int|float|boolean|list|array|object|date)|type ?error|could not convert|invalid literal|(?:invalid|wrong) (?:type|format)|not a valid (?:date|number|integer|email)|does not match (?:the )?format/iu,
  ],
  [
    'server_error',
    /internal (?:server )?error|service unavailable|bad gateway|server error|\b50[0-35]\b|temporarily unavailable|connection (?:refused|reset|error)|błąd serwera|服务器|서버/iu,
  ],
]

function kindOfWords(said: string): FailureKind {
  const head = said.slice(0, 2000)
  return rules.find(([, pattern]) => pattern.test(head))?.[0] ?? 'tool_error'
}
