import type { LanguageReaders, Reading } from '../../spec/reading.ts'
import { plainReader } from './text-reader.ts'

/** Reads a text in lower case. */
export type Read = (text: string) => Reading

const plainAlone: readonly Read[] = [plainReader]

/**
 * Who reads a dialogue: its language; where nobody brought that, all the languages there are, as its figures,
 * names and loan words are theirs too; without any, figures and letters alone.
 */
export function readersOf(language: string, languages: LanguageReaders): readonly Read[] {
  const own = languages.get(language)
  if (own !== undefined) return [own.read]
  return languages.size === 0 ? plainAlone : [...languages.values()].map(({ read }) => read)
}

/** The ISO date that a text states as today's, as the first reader has it that finds one. */
export function statedToday(text: string, readers: readonly Read[]): string | undefined {
  const lower = text.toLowerCase()
  for (const read of readers) {
    const stated = read(lower).statedToday()
    if (stated !== undefined) return stated
  }
  return undefined
}
