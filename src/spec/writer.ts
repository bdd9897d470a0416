import type { Blueprint } from './blueprint.ts'
import type { Facts } from './facts.ts'
import type { Seed } from './seed.ts'
import type { CatalogTool } from './tool.ts'
import type { Message } from '../sample/schema.ts'

/** What a writer may use. It is the same for every blueprint of a build. */
export interface WriteContext {
  readonly tools: ReadonlyMap<string, CatalogTool>
  readonly seeds: readonly Seed[]
  readonly facts: Facts
  /** The system message of every sample, or undefined for none. */
  readonly system: string | undefined
  /** Samples that the build is to have: whole messages are used less where they would wear out. */
  readonly size: number
}

/** A blueprint in words. */
export interface Draft {
  readonly messages: Message[]
  /** What shaped the first user message: moves and frames, values left out. */
  readonly template: string
  /** Seed messages whose pieces stand in the words, by `tool#number`. */
  readonly seeds: string[]
  readonly tags: string[]
  /** 0 to 1: how near the words are to how people write, as far as the writer can tell. */
  readonly naturalness: number
}

/** Turns a blueprint into words; undefined when it cannot (the reason is counted). */
export interface Writer {
  readonly name: string
  write(blueprint: Blueprint): Draft | undefined | Promise<Draft | undefined>
}

export type WriterFactory = (context: WriteContext) => Writer
