import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** The `tools.json` of the dataset that a file belongs to: beside it, or above its folder of a format or target. */
export function toolsBeside(file: string): string | undefined {
  if (file === '-') return undefined
  const folder = dirname(file)
  return [join(folder, 'tools.json'), join(folder, '..', 'tools.json')].find((path) => existsSync(path))
}
