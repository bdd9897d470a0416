import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'

/** Writes docs/api from the docstrings, with TypeDoc in a folder of its own (see its package.json). */
const folder = join(import.meta.dirname, 'api-reference')
const typedoc = join(folder, 'node_modules/typedoc/bin/typedoc')
if (!existsSync(typedoc))
  execFileSync('npm', ['ci', '--prefix', folder, '--no-audit', '--no-fund'], { stdio: 'inherit' })
await rm(join(folder, '../../docs/api'), { recursive: true, force: true })
execFileSync(process.execPath, [typedoc, '--options', join(folder, 'typedoc.json')], {
  cwd: folder,
  stdio: 'inherit',
})
