import { loadModule } from '../lib/module-reference.ts'
import { loadPlugins } from '../plugins/load-plugins.ts'
import { pluginSet } from '../plugins/plugin-set.ts'
import type { SampleInput } from '../project/build-input.ts'
import type { Check } from '../spec/check.ts'
import type { Workplace } from '../spec/engine.ts'
import type { PluginSet } from '../spec/plugins.ts'
import type { Target } from '../spec/target.ts'
import type { World } from '../spec/world.ts'
import type { Writer } from '../spec/writer.ts'
import type { Draw } from '../steps/draw/draw.ts'

/** What makes the samples of a shard: plug-ins opened for its tools, once in each thread. */
export interface Plugs {
  readonly draw: Draw
  readonly writer: Writer
  readonly checks: readonly Check[]
  /** Where the samples' calls in a language are carried out; checks that need a world are passed by without it. */
  readonly worldOf?: (language: string) => World | undefined
  /** Ends what the plugs have started. */
  readonly close?: () => Promise<void>
}

/** A module that opens plugs; `build/open-plugs` but in tests of the build itself. */
export interface PlugsModule {
  readonly default: (input: SampleInput, brought: PluginSet) => Promise<Plugs>
  /** By name; those of the set when absent. */
  readonly targets?: ReadonlyMap<string, Target>
}

/** Which plug-ins a build works with, as workers are told. */
export interface PlugRefs {
  /** Reference of the module that opens plugs; see `moduleUrl`. */
  readonly opener: string
  /** References of modules of plug-ins, ours first. */
  readonly plugins: readonly string[]
}

export interface LoadedPlugs {
  readonly set: PluginSet
  readonly targets: ReadonlyMap<string, Target>
  open(input: SampleInput): Promise<Plugs>
}

/** Loads what a build names, unless the plug-ins are objects of this process. */
export async function loadPlugs({ opener, plugins }: PlugRefs, place: Workplace): Promise<LoadedPlugs> {
  const { default: open, targets } = await loadModule<PlugsModule>(opener, place.directory)
  const set = place.plugins ?? pluginSet(await loadPlugins(plugins, place.directory))
  return { set, targets: targets ?? set.targets, open: (input) => open(input, set) }
}
