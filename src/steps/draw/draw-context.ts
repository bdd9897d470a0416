import type { Random } from '../../lib/random.ts'
import type { Language } from '../../spec/language.ts'
import type { Facts } from '../../spec/facts.ts'
import type { Story } from '../../spec/story.ts'
import type { CatalogTool } from '../../spec/tool.ts'
import type { Session } from '../../spec/world.ts'
import type { Lines } from './seed-lines.ts'

/** What stories are drawn from that offer the same tools. */
export interface DrawSources {
  readonly offered: readonly CatalogTool[]
  readonly names: readonly string[]
  /** The same by name. */
  readonly tools: ReadonlyMap<string, CatalogTool>
  /** Those that can be called beside another. */
  readonly parallel: readonly CatalogTool[]
  /** Hand-written lines by tool. */
  readonly lines: Pick<ReadonlyMap<string, Lines>, 'get'>
  readonly facts: Facts
  readonly language: Language
  /** ISO date. */
  readonly today: string
}

/** What one story is drawn from. */
export interface DrawContext extends DrawSources {
  /** The persona's. */
  readonly tags: ReadonlySet<string>
  readonly dice: Random
  /** The world, opened for this story. */
  readonly session: Session
}

/** A story, and whether its calls fit together; undefined when none was found. */
export type Drawn = (Story & { readonly fits: boolean }) | undefined
