import type { CatalogTool, Parameter } from '../../spec/tool.ts'
import type { ReplyContext } from './abilities-of-tools.ts'
import type { View } from './result-view.ts'
import { wordsOfName } from '../../lib/text.ts'
import { nameOf, openView } from './result-view.ts'
import { say, tell } from './agent-voice.ts'
import { speakerOf } from './abilities-of-tools.ts'

const ownQuestion = 0.65
const twoQuestions = 0.35
const yoursShare = 0.4

/**
 * A question for exactly the missing parameters of a call. Where nothing in the tool is required,
 * one of them is enough, and the question says so ("the order number or the email").
 */
export function askFor(tool: CatalogTool, missing: readonly Parameter[], context: ReplyContext): string {
  const view = openView(context, speakerOf(context), tool)
  const [first, second] = missing
  if (missing.length === 1 && first !== undefined && view.random.chance(ownQuestion)) {
    const own = questionFor(view, first)
    if (own !== undefined) return own
  }
  const either = missing.length > 1 && !tool.params.some((param) => param.required)
  if (missing.length === 2 && second !== undefined && !either && view.random.chance(twoQuestions)) {
    const own = questionFor(view, first)
    const next = own === undefined ? undefined : shortQuestion(view, second)
    const both = own === undefined || next === undefined ? undefined : view.joints.twoQuestions?.(own, next)
    if (both !== undefined) return both
  }
  const { values, ask } = context.language.replies
  view.slots.set(
    'missing',
    values.listed(
      missing.map((param) => labelOf(view, param)),
      either ? 'or' : 'and',
    ),
  )
  return say(ask, view) ?? ''
}

/** "the order number", "your email", "the new address". */
function labelOf(view: View, param: Parameter): string {
  const label = nameOf(param.label, view)
  const address = isAddress(param)
  const yours =
    !address && (param.type === 'identifier' || param.type === 'email') && view.random.chance(yoursShare)
  return view.joints.missing?.(label, { yours, renewed: address && view.tags.has('act=change') }) ?? label
}

const isAddress = (param: Parameter): boolean =>
  param.type === 'address' || (param.type === 'object' && param.name.endsWith('address'))

/** What the questions for a parameter are filed under, most specific first. */
function kindsOf(param: Parameter): string[] {
  const last = wordsOfName(param.name).at(-1) ?? ''
  return [
    last === 'reason' && param.values !== undefined ? 'reason' : '',
    isAddress(param) ? 'address' : '',
    param.type,
    last,
  ]
}

function questionFor(view: View, param: Parameter): string | undefined {
  describe(view, param)
  const { questions } = view.context.language.replies
  for (const kind of kindsOf(param)) {
    const found = questions.find(({ of }) => of.includes(kind))
    const said = found && say(found.say, view)
    if (said !== undefined) return said
  }
  return undefined
}

function shortQuestion(view: View, param: Parameter): string | undefined {
  describe(view, param)
  const { lists } = view
  for (const kind of [...kindsOf(param), 'any']) {
    const name = `short_${kind}`
    const said = Object.hasOwn(lists, name) ? tell(lists[name], view) : undefined
    if (said !== undefined) return said
  }
  return undefined
}

function describe(view: View, param: Parameter): void {
  const { values } = view.context.language.replies
  view.slots.set('label', nameOf(param.label, view))
  view.slots.set('noun', nameOf(param.noun, view))
  view.slots.delete('options')
  if (param.values === undefined || param.values.length < 2 || param.values.length > 7) return
  view.slots.set(
    'options',
    values.listed(
      param.values.map((value) => values.option(String(value))),
      'or',
    ),
  )
}
