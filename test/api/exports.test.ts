import { execFileSync } from 'node:child_process'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'

/**
 * The public surface: every value that an entry exports, and the rooms that it loads. It changes on purpose only, with
 * `UPDATE_EXPORTS=1 npx vitest run test/api`, and is reviewed by its diff.
 */
const root = join(import.meta.dirname, '../..')
const record = join(import.meta.dirname, 'exports.json')
const entries = ['index', 'formats', 'checks', 'targets', 'tools', 'languages', 'testing/index']

interface Surface {
  readonly values: Readonly<Record<string, string>>
  /** Rooms of src that are loaded with it. */
  readonly loads: readonly string[]
}

/** Loads an entry in a process of its own and says what came with it. */
function surfaceOf(entry: string): Surface {
  const script = `
    import { registerHooks } from 'node:module'
    const loaded = new Set()
    registerHooks({ load(url, context, next) { loaded.add(url); return next(url, context) } })
    const source = ${JSON.stringify(join(root, 'src'))}
    const entry = await import(source + '/${entry}.ts')
    const rooms = [...loaded].flatMap((url) => {
      const path = url.startsWith('file:') ? new URL(url).pathname : ''
      return path.startsWith(source + '/') ? [path.slice(source.length + 1).split('/')[0]] : []
    })
    const values = Object.fromEntries(Object.entries(entry).map(([name, value]) => [name, typeof value]).sort())
    console.log(JSON.stringify({ values, loads: [...new Set(rooms.filter((room) => !room.endsWith('.ts')))].sort() }))`
  return JSON.parse(
    execFileSync(process.execPath, ['--input-type=module', '--eval', script], { encoding: 'utf8' }),
  )
}

it('is what it was', { timeout: 60_000 }, async () => {
  const now = Object.fromEntries(entries.map((entry) => [entry, surfaceOf(entry)]))
  if (process.env.UPDATE_EXPORTS) await writeFile(record, `${JSON.stringify(now, null, 2)}\n`)
  expect(now).toEqual(JSON.parse(await readFile(record, 'utf8')))
})

it('lets the parts be loaded without the rest', { timeout: 60_000 }, () => {
  for (const entry of ['formats', 'targets', 'tools']) {
    const { loads } = surfaceOf(entry)
    for (const room of ['build', 'language', 'writers', 'mining', 'engines', 'checks', 'worlds'])
      expect(loads, entry).not.toContain(room)
  }
  expect(surfaceOf('checks').loads).not.toContain('writers')
})
