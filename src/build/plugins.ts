import { loadModule } from '../lib/module-reference.ts'
import type { SampleInput } from '../project/build-input.ts'
import type { Languages } from '../language/languages-module.ts'
import type { Check } from '../spec/check.ts'
import type { World } from '../spec/world.ts'
import type { Target } from '../spec/target.ts'
import type { Writer } from '../spec/writer.ts'
import type { Draw } from '../steps/draw/draw.ts'

/** What makes the samples of a shard, opened once in each thread. */
export interface Plugs {
  readonly draw: Draw
  readonly writer: Writer
  readonly checks: readonly Check[]
  /** Where the samples' calls in a language are carried out; checks that need a world are passed by without it. */
  readonly worldOf?: (language: string) => World | undefined
  /** By code: who reads the samples. */
  readonly languages: Languages
  /** Ends what the plugs have started. */
  readonly close?: () => Promise<void>
}

/** A module that brings the plugs; workers load it by its reference. */
export interface PlugsModule {
  readonly default: (input: SampleInput) => Promise<Plugs>
  /** By name. */
  readonly targets: ReadonlyMap<string, Target>
}

/** Loads a module of plugs by its reference (see `moduleUrl`), for a project in `directory`. */
export async function loadPlugs(reference: string, directory: string): Promise<PlugsModule> {
  return loadModule(reference, directory)
}
