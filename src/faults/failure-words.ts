import { isObject, jsonIn, own, type Json, type JsonObject } from '../lib/json.ts'

/** Characters of a result that are read, and of its evidence that are kept. */
const longestResult = 20_000
export const longestEvidence = 200

/** The words in which a result says that it failed; undefined where it is a success or cannot be told. Precision comes first. */
export function failureWords(result: string): string | undefined {
  const text = result.trim()
  if (text === '') return undefined
  const value = /^[[{"]/.test(text) ? jsonIn(text) : undefined
  if (value === undefined) return saidInText(text)
  if (typeof value === 'string') return saidInText(value)
  return isObject(value) ? saidInObject(value, 0) : undefined
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
