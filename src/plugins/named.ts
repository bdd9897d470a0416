import { nearest } from '../lib/text.ts'
import { Problem } from '../spec/problem.ts'

/** The plug-in of a name. Throws `plugin/unknown`, which lists those there are. */
export function named<Plug>(plugs: ReadonlyMap<string, Plug>, given: string, kind: string): Plug {
  const found = plugs.get(given)
  if (found !== undefined) return found
  const known = [...plugs.keys()]
  throw Problem.of('plugin/unknown', { kind, given, near: nearest(given, known), known })
}
