import { openPlugs } from './build/open-plugins.ts'
import { allTargets } from './targets/all-targets.ts'

/** The plugs of a build unless others are handed in: workers load this module by its reference. */
export default openPlugs

/** Every target by name. */
export const targets = allTargets
