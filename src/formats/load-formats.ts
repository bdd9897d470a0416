import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { formatKit, type OpenFormat } from './kit.ts'
import { builtInFormats } from './format-set.ts'
import type { FormatFactory, FormatSet } from '../spec/format.ts'
import { Problem, reasonOf } from '../spec/problem.ts'

/** The formats of a set, ours unless told, and those of modules of own ones, in their order. Throws `format/module`. */
export async function loadFormats(
  files: readonly string[],
  known: FormatSet = builtInFormats,
): Promise<FormatSet> {
  if (files.length === 0) return known
  return known.with((await Promise.all(files.map(ownFormats))).flat())
}

/**
 * Loads a module of own formats: its default export is a function that makes a format from the kit, or a
 * list of such functions. This runs the module's own code.
 */
async function ownFormats(file: string): Promise<(readonly [name: string, factory: FormatFactory])[]> {
  const refuse = (why: string, cause?: unknown) => Problem.of('format/module', { file, why }, cause)
  let loaded: { default?: unknown }
  try {
    loaded = await import(pathToFileURL(resolve(file)).href)
  } catch (thrown) {
    throw refuse(`${reasonOf(thrown)}.`, thrown)
  }
  const given: unknown[] = Array.isArray(loaded.default) ? loaded.default : [loaded.default]
  return given.map((open) => {
    if (typeof open !== 'function')
      throw refuse('its default export must be a function that makes a format, or a list of them.')
    const factory: FormatFactory = (options) => (open as OpenFormat)(formatKit, options)
    return [nameOf(factory, refuse), factory] as const
  })
}

/** Names stand in options, rows and the names of folders. */
const namePattern = /^[\w][\w.-]{0,63}$/

function nameOf(factory: FormatFactory, refuse: (why: string, cause?: unknown) => Problem): string {
  let made: unknown
  try {
    made = factory()
  } catch (thrown) {
    throw refuse(`making its format failed: ${reasonOf(thrown)}.`, thrown)
  }
  const name = made instanceof Object && 'name' in made ? made.name : undefined
  if (typeof name === 'string' && namePattern.test(name)) return name
  throw refuse(
    'its format needs a name of letters, digits, _, . and -, as `defineFormat` of the kit takes it.',
  )
}
