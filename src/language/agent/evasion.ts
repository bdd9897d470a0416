import type { AgentMove } from '../../spec/language.ts'
import { abilityOf } from './abilities.ts'
import type { ReplyContext } from './abilities-of-tools.ts'
import { tell } from './agent-voice.ts'

/** What a model says that ought to call a tool and talks instead. */
export function evasion(
  { tool, labels, again }: Extract<AgentMove, { does: 'evade' }>,
  { random, language, tools }: ReplyContext,
): string {
  const { evasions = [], lists, joints = {} } = language.replies
  const can = abilityOf(tool, tools, language, random)
  const tags = new Set([tool.reads ? 'reads' : 'writes', `act=${tool.act}`])
  if (again) tags.add('again')
  if (labels.length > 0) tags.add('label')
  const slots = new Map([
    ['can', can],
    ['label', labels.length > 0 ? random.pick(labels) : ''],
  ])
  return tell(evasions, { random, tags, slots, lists, joints }) ?? ''
}
