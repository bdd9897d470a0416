import { isObject } from '../../lib/json.ts'
import { wordsOfName } from '../../lib/text.ts'
import type { Parameter } from '../../spec/tool.ts'
import { namedThings } from './values/named-things.ts'

/** Names of settings for programs, which nobody speaks of. */
const technical =
  /\b(?:limit|offset|page|cursor|token|skip|top k|per page|page size|max results|num results|format|output|verbose|debug|timeout|callback|fields|include|exclude|sort|order|order by|sort by|orderby|locale|encoding|version|api|key|schema|metadata|headers?|raw|pretty|mode|config|options|params|parameters|payload|session|user agent|retries?|batch|index|depth|etag|nonce|fuzzy|strict|dry run|recursive|asc|desc|direction|ctx|context|random string|lang|start index|count)\b/

/** Whether people would say a value of the parameter of their own accord: a date, not a page size. */
export function sayable(parameter: Parameter): boolean {
  const name = wordsOfName(parameter.name).join(' ')
  switch (parameter.type) {
    case 'object':
    case 'number':
    case 'url':
      return false
    case 'unit':
      return /metric|celsius|fahrenheit|imperial/i.test(String(parameter.schema.description ?? ''))
    case 'boolean':
      return (
        /^(?:include|show|with|has|allow|notify|send|pets?|breakfast|vegan|vegetarian|private|public|is|urgent)\b/.test(
          name,
        ) && !technical.test(name.replace(/^include /, ''))
      )
    case 'text':
    case 'code':
    case 'keyword':
      return (
        !technical.test(name) &&
        namedThings(name) !== undefined &&
        !/\b(?:text|content|input|document|base|head)\b/.test(name)
      )
    case 'title':
    case 'query':
    case 'count':
    case 'enum':
    case 'list':
    case 'duration':
      return !technical.test(name) && (parameter.type !== 'list' || hasPlainItems(parameter))
    default:
      return true
  }
}

function hasPlainItems({ schema }: Parameter): boolean {
  const { items } = schema
  return (
    isObject(items) &&
    items.type !== 'object' &&
    items.type !== 'array' &&
    (Array.isArray(items.enum) || items.type === 'string')
  )
}
