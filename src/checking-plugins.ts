import { sampleChecks } from './checks/index.ts'
import { english } from './language/en/english.ts'
import type { Plugins } from './spec/plugins.ts'

/** The plug-ins that a check of files needs. Workers load this module by its reference. */
const plugins = { languages: [english], checks: sampleChecks } satisfies Plugins
export default plugins
