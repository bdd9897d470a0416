import { openPlugs } from './build/open-plugins.ts'
import type { Plugs } from './build/plugins.ts'
import { languages } from './default-languages.ts'
import type { SampleInput } from './project/build-input.ts'
import { allTargets } from './targets/all-targets.ts'

export { languages }

/** The plugs of a build unless others are handed in: workers load this module by its reference. */
export default function defaultPlugs(input: SampleInput): Promise<Plugs> {
  return openPlugs(input, languages)
}

/** Every target by name. */
export const targets = allTargets
