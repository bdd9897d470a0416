import type { ActNames } from '../catalog/catalog.ts'
import { actVerbs } from '../language/en/acts/act-verbs.ts'

/** The acts that tools are read by: the same in a build, in a check and in statistics. */
export function actsOfTools(): ActNames[] {
  return Object.entries(actVerbs).map(([act, { verbs, reads, of }]) => ({
    act,
    verbs,
    reads,
    ...(of && { of }),
  }))
}
