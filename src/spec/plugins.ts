import type { Check } from './check.ts'
import type { FormatFactory, FormatSet } from './format.ts'
import type { Language } from './language.ts'
import type { Target } from './target.ts'
import type { WriteContext, Writer } from './writer.ts'
import type { World } from './world.ts'

/**
 * What a caller brings to Callsmith, by kind. Each stands beside those that come with us; none may have the name of
 * another. A module that workers load has such an object for its default export, or a function that gives one.
 */
export interface Plugins {
  readonly languages?: readonly Language[]
  readonly writers?: readonly WriterPlugin[]
  readonly checks?: readonly Check[]
  readonly targets?: readonly Target[]
  /** Each makes a format; its name is that of what it makes. */
  readonly formats?: readonly FormatFactory[]
  /** The first that serves a tool carries its calls out, before the made-up results; the project's own world comes first. */
  readonly worlds?: readonly World[]
}

/** A writer before it knows what it writes for; opened once in each thread. */
export interface WriterPlugin {
  /** As `writer:` of the configuration takes it. */
  readonly name: string
  /** `languages` are those of the build, with the words that its tools call for. */
  open(context: WriteContext, languages: readonly Language[]): Writer
}

/** The plug-ins of one run: ours and those that were brought. */
export interface PluginSet {
  /** By code. */
  readonly languages: ReadonlyMap<string, Language>
  /** By name. */
  readonly writers: ReadonlyMap<string, WriterPlugin>
  readonly checks: readonly Check[]
  /** By name. */
  readonly targets: ReadonlyMap<string, Target>
  readonly formats: FormatSet
  readonly worlds: readonly World[]
}
