import type { PlannedCall } from '../../spec/story.ts'
import type { CatalogTool, Parameter } from '../../spec/tool.ts'
import type { Json } from '../../lib/json.ts'
import type { ReplyContext } from './abilities-of-tools.ts'
import type { View } from './result-view.ts'
import { valueAt } from '../../lib/at-path.ts'
import { isObject } from '../../lib/json.ts'
import { nameOf, openView, put } from './result-view.ts'
import { standsForWhole } from './field-role.ts'
import { readArguments } from './read-result.ts'
import { say, tell } from './agent-voice.ts'
import { speakerOf } from './abilities-of-tools.ts'

/** Says what a call is about to do, with the values of its arguments, and asks for a yes. */
export function readBack(call: PlannedCall, tool: CatalogTool, context: ReplyContext): string {
  const speaker = speakerOf(context)
  const { replies } = context.language
  const view = openView(context, speaker, tool)
  readArguments(view, call.arguments)
  view.slots.set('a.object', replies.values.withArticle(nameOf(tool.object, view)))
  const given = saidArguments(view, tool, call)
  if (given !== '') put(view, 'given', given)
  const object = nameOf(tool.object, view)
  const deed = view.joints.deed?.(tool.act, object) ?? object
  view.slots.set('deed', deed)
  const { reason } = call.arguments
  if (
    typeof reason === 'string' &&
    reason !== 'other' &&
    tool.params.some(({ name, values }) => name === 'reason' && values !== undefined)
  )
    view.slots.set('cause', replies.values.option(reason))
  const left = tool.params.filter((param) => !Object.hasOwn(call.arguments, param.name))
  if (left.some(standsForWhole)) view.tags.add('full')
  const act = speaker.acts.get(tool.name)
  const anyAct = replies.acts.find(({ words }) => words.includes('*'))
  const summary = (act && tell(act.plan, view)) ?? (anyAct && tell(anyAct.plan, view)) ?? deed
  view.slots.set('summary', summary)
  return say(replies.confirm, view) ?? ''
}

/** "Lisbon, check-in Thursday, March 5, two guests": for acts that have no frame for their arguments. */
function saidArguments(view: View, tool: CatalogTool, call: PlannedCall): string {
  const said: string[] = []
  for (const param of tool.params) {
    const value = valueAt(call.arguments, param.path)
    if (value !== undefined && value !== null) said.push(saidArgument(view, param, value))
  }
  return said.slice(0, 6).join(said.some((one) => one.includes(',')) ? '; ' : ', ')
}

const bareTypes = new Set([
  'city',
  'place',
  'person',
  'company',
  'product',
  'title',
  'country',
  'address',
  'money',
])

function saidArgument(view: View, param: Parameter, value: Json): string {
  const { values } = view.context.language.replies
  if (isObject(value))
    return (
      view.slots.get('address') ??
      `${nameOf(param.label, view)} ${Object.values(value)
        .filter((part) => typeof part !== 'object')
        .join(', ')}`
    )
  if (Array.isArray(value))
    return `${nameOf(param.label, view)} ${values.listed(value.filter((part) => !isObject(part)).map(String))}`
  if (typeof value === 'boolean')
    return `${nameOf(param.label, view)}: ${view.joints.yesNo?.(value) ?? String(value)}`
  if (param.type === 'money' && typeof value === 'number')
    return values.money(value, view.currency, view.random)
  if (param.type === 'date' && typeof value === 'string')
    return `${nameOf(param.label, view)} ${values.date(value, view.context.today, view.random).bare}`
  return bareTypes.has(param.type)
    ? String(value)
    : `${nameOf(param.label, view)} ${param.type === 'enum' ? values.option(String(value)) : value}`
}
