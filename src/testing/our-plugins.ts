import defaultPlugins from '../default-plugins.ts'
import type { PlugRefs } from '../build/plugs.ts'
import { pluginSet } from '../plugins/plugin-set.ts'
import type { PluginSet } from '../spec/plugins.ts'

/** The plug-ins that come with Callsmith, for tests of parts that are handed them. */
export const ourPlugins: PluginSet = pluginSet([{ from: 'ours', plugins: defaultPlugins }])

/** The same as workers are told. */
export const ourPlugs: PlugRefs = {
  opener: 'callsmith:build/open-plugs',
  plugins: ['callsmith:default-plugins'],
}
