import type { DialogueOutcome } from '../spec/log-importer.ts'

/** Which dialogues become samples by what became of them; all of them give bad cases. */
export interface OutcomeFilter {
  /** `not-failed` keeps those whose outcome is not known too. */
  readonly outcome: 'not-failed' | 'success' | 'failure' | 'any'
  readonly minReward?: number
  readonly label?: string
}

export const outcomeChoices = ['not-failed', 'success', 'failure', 'any'] as const

/** Why a dialogue is set aside; undefined where it stays. */
export function outcomeReason(
  outcome: DialogueOutcome | undefined,
  filter: OutcomeFilter,
): string | undefined {
  const { outcome: asked, minReward, label } = filter
  const success = outcome?.success
  if (asked === 'not-failed' && success === false && minReward === undefined) return 'outcome/failed'
  if (asked === 'success' && success !== true) return success === false ? 'outcome/failed' : 'outcome/unknown'
  if (asked === 'failure' && success !== false) return 'outcome/not-failed'
  if (minReward !== undefined && (outcome?.reward === undefined || outcome.reward < minReward))
    return 'outcome/reward'
  if (label !== undefined && outcome?.label?.toLowerCase() !== label.toLowerCase()) return 'outcome/label'
  return undefined
}
