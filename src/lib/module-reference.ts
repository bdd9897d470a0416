import { createRequire } from 'node:module'
import { basename, isAbsolute, join, relative, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

const own = 'callsmith:'
const ofProject = 'project:'

/**
 * The URL of a module that a job names, on this machine: `callsmith:build/make-shard` is one of our own,
 * `project:jobs/mine.ts` a file of the project in `directory`, `./…`, an absolute path or a URL what it says, and
 * anything else a package that the project can import.
 */
export function moduleUrl(reference: string, directory: string): string {
  if (reference.startsWith(own)) return ownModule(reference.slice(own.length))
  if (reference.startsWith(ofProject))
    return pathToFileURL(resolve(directory, reference.slice(ofProject.length))).href
  if (/^[a-z][a-z+.-]*:/i.test(reference)) return reference
  return pathToFileURL(createRequire(join(directory, 'package.json')).resolve(reference)).href
}

/** A module as a job names it: a file by where it stands from the project in `directory`, whatever else as it is. */
export function moduleReference(module: string, directory: string): string {
  if (!module.startsWith('.') && !isAbsolute(module)) return module
  return `${ofProject}${relative(resolve(directory), resolve(module))}`
}

/** From source by its path in `src`; bundled, all entries lie together. */
function ownModule(path: string): string {
  const isSource = import.meta.url.endsWith('.ts')
  return new URL(isSource ? `../${path}.ts` : `./${basename(path)}.js`, import.meta.url).href
}

/** Loads a module that a job names. The caller knows what it exports. */
export async function loadModule<T>(reference: string, directory: string): Promise<T> {
  return import(moduleUrl(reference, directory))
}
