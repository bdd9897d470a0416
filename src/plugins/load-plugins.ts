import { loadModule } from '../lib/module-reference.ts'
import type { Plugins } from '../spec/plugins.ts'
import { Problem, reasonOf } from '../spec/problem.ts'
import type { Brought } from './plugin-set.ts'

/** What a module of plug-ins has for its default export. */
type PluginsModule = { readonly default?: Plugins | (() => Plugins | Promise<Plugins>) }

/**
 * Loads modules of plug-ins by their references (see `moduleUrl`), for a project in `directory`. This runs their code.
 *
 * @throws Problem `plugins/module` for one that cannot be loaded or has no default export.
 */
export function loadPlugins(references: readonly string[], directory: string): Promise<Brought[]> {
  return Promise.all(
    references.map(async (from) => {
      const refuse = (why: string, cause?: unknown) =>
        Problem.of('plugins/module', { module: from, why }, cause)
      try {
        const { default: given } = await loadModule<PluginsModule>(from, directory)
        const plugins = typeof given === 'function' ? await given() : given
        if (typeof plugins !== 'object' || plugins === null)
          throw refuse('It has no object as its default export.')
        return { from, plugins }
      } catch (thrown) {
        throw thrown instanceof Problem ? thrown : refuse(`${reasonOf(thrown)}.`, thrown)
      }
    }),
  )
}
