import checkingPlugins from './checking-plugins.ts'
import { worldChecks } from './checks/index.ts'
import type { Plugins } from './spec/plugins.ts'
import { allTargets } from './targets/all-targets.ts'
import { grammar } from './writers/grammar/grammar.ts'

/** All plug-ins that come with Callsmith. Workers load this module by its reference. */
const plugins: Plugins = {
  ...checkingPlugins,
  checks: [...checkingPlugins.checks, ...worldChecks],
  writers: [grammar],
  targets: [...allTargets.values()],
}
export default plugins
