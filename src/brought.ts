import { fileURLToPath } from 'node:url'
import { moduleReference } from './lib/module-reference.ts'
import { loadPlugins } from './plugins/load-plugins.ts'
import { pluginSet } from './plugins/plugin-set.ts'
import type { Engine } from './spec/engine.ts'
import type { PluginSet, Plugins } from './spec/plugins.ts'
import { Problem } from './spec/problem.ts'

/** What `create` is handed: plug-ins as objects, or as modules that worker threads load too. */
export interface CreateOptions extends Plugins {
  /**
   * Modules of plug-ins: URLs, packages, or `./files` of the working folder. Each has an object of plug-ins for its
   * default export, or a function that gives one.
   */
  readonly modules?: readonly (string | URL)[]
  /** Where shards run. Default: threads; objects of this process keep the work in this process. */
  readonly engine?: Engine
}

/** Plug-ins as those who build and check need them. */
export interface BroughtPlugins {
  readonly engine: Engine | undefined
  /** Whether some are objects of this process, which cross to no thread. */
  readonly inProcess: boolean
  /** References of modules, ours first; files by where they stand from the project in `directory`. */
  references(ours: string, directory: string): readonly string[]
  /** All of them, loaded in this process. Throws `plugins/invalid` and `plugins/module`. */
  load(ours: string, directory?: string): Promise<PluginSet>
}

/** Nobody brought anything. */
export const nothingBrought: BroughtPlugins = broughtBy({})

/** Takes what was handed in; nothing is loaded or judged before it is asked for. */
export function broughtBy({ modules = [], engine, ...plugins }: CreateOptions): BroughtPlugins {
  const inProcess = Object.keys(plugins).length > 0
  const references = (ours: string, directory: string) => [
    ours,
    ...modules.map((module) => referenceOf(module, directory)),
  ]
  return {
    engine,
    inProcess,
    references,
    async load(ours, directory = process.cwd()) {
      if (inProcess && engine && engine.inProcess !== true)
        throw Problem.of('plugins/invalid', {
          faults: [
            `create(): objects do not cross to the engine ${engine.name}; hand them in as a module, or take inlineEngine()`,
          ],
        })
      const loaded = await loadPlugins(references(ours, directory), directory)
      return pluginSet(inProcess ? [...loaded, { from: 'create()', plugins }] : loaded)
    },
  }
}

function referenceOf(module: string | URL, directory: string): string {
  const named = typeof module === 'string' ? module : module.href
  return moduleReference(named.startsWith('file:') ? fileURLToPath(named) : named, directory)
}
