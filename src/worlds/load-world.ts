import { stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { Problem, reasonOf } from '../spec/problem.ts'
import type { MadeUp } from '../spec/made-up.ts'
import type { World } from '../spec/world.ts'
import { handlersWorld } from './handlers-world.ts'

/**
 * Imports a project's `world.ts` (Node strips the types; `.js` and `.mjs` do as well) and opens it as
 * a world. Throws `file/not-found` or `world/invalid`. This runs the project's own code.
 */
export async function loadWorld(file: string, madeUp?: MadeUp): Promise<World> {
  const path = resolve(file)
  const found = await stat(path).catch(() => undefined)
  if (found === undefined || !found.isFile()) {
    throw Problem.of('file/not-found', {
      file,
      what: 'The world',
      do: 'Write one (docs/worlds.md), or leave `world` out of the configuration.',
    })
  }
  let module: { readonly default?: unknown }
  try {
    module = await import(pathToFileURL(path).href)
  } catch (thrown) {
    const reason = reasonOf(thrown)
    const advice = reason.includes('outside a module')
      ? ' Put {"type": "module"} into a package.json beside it.'
      : ''
    throw Problem.of('world/invalid', { file, why: `importing it failed: ${reason}.${advice}` }, thrown)
  }
  if (module.default === undefined)
    throw Problem.of('world/invalid', { file, why: 'it has no default export.' })
  return handlersWorld(module.default, file, madeUp)
}
