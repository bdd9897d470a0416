import type { ActNames } from '../catalog/catalog.ts'
import { acts } from '../language/en/acts/index.ts'

/** The acts that tools are read by: the same in a build, in a check and in statistics. */
export function actsOfTools(): ActNames[] {
  return Object.entries(acts).map(([act, { verbs, reads, of }]) => ({ act, verbs, reads, ...(of && { of }) }))
}
