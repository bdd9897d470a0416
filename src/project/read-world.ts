import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { dirname, relative, resolve } from 'node:path'
import { identity } from '../lib/hash.ts'

/** Modules of a world that are followed at most. */
const mostModules = 200

/**
 * Hash of a world module and of the files it imports by a relative path: they decide the samples too.
 * What it takes from packages is not followed.
 */
export async function worldHash(file: string): Promise<string> {
  const seen = new Set([file])
  const parts: string[] = []
  for (const path of seen) {
    const text = await readFile(path, 'utf8')
    parts.push(`${relative(dirname(file), path)} ${identity(text)}`)
    for (const [, specifier] of text.matchAll(/['"](\.{1,2}\/[^'"\n]{1,300})['"]/g)) {
      const imported = resolve(dirname(path), specifier)
      if (/\.([mc]?[jt]s|json)$/.test(imported) && existsSync(imported) && seen.size < mostModules)
        seen.add(imported)
    }
  }
  return identity(parts.toSorted().join('\n'))
}
