import { existsSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { bytesOf, example, run, start, temporary, until } from './callsmith.ts'

const size = ['--size', '1500', '--workers', '1']

let root = ''
let whole: Record<string, string> = {}
beforeAll(async () => {
  root = await temporary()
  const ended = await run('build', example, '--out', join(root, 'whole'), ...size)
  if (ended.code !== 0) throw new Error(ended.err)
  whole = await bytesOf(join(root, 'whole'))
}, 60_000)

async function shards(out: string): Promise<string[]> {
  const notes = join(out, '.callsmith', 'finished')
  if (!existsSync(notes)) return []
  const names = await readdir(notes, { recursive: true })
  return names.filter((name) => name.endsWith('.json'))
}

/** A build that has finished some shards and is still at work. */
async function halfway(out: string) {
  const child = start(['build', example, '--out', out, ...size])
  await until(async () => (await shards(out)).length >= 2)
  return child
}

describe('a build that is interrupted', () => {
  it('by kill -9 goes on when it is started again, and ends with the same bytes', async () => {
    const out = join(root, 'killed')
    const child = await halfway(out)
    child.kill('SIGKILL')
    expect((await child.ended).code).toBeNull()
    expect(existsSync(join(out, 'manifest.json'))).toBe(false)
    expect((await shards(out)).length).toBeGreaterThanOrEqual(2)
    const again = await run('build', example, '--out', out, ...size)
    expect(again.code, again.err).toBe(0)
    expect(await bytesOf(out)).toEqual(whole)
    expect(existsSync(join(out, '.callsmith'))).toBe(false)
  }, 60_000)

  it('by Ctrl-C keeps its shards, says how to go on, and ends with 130', async () => {
    const out = join(root, 'stopped')
    const child = await halfway(out)
    child.kill('SIGINT')
    const ended = await child.ended
    expect(ended.code).toBe(130)
    expect(ended.err).toContain(`callsmith build ${example} --out ${out}`)
    expect((await shards(out)).length).toBeGreaterThanOrEqual(2)
    expect((await run('build', example, '--out', out, ...size)).code).toBe(0)
    expect(await bytesOf(out)).toEqual(whole)
  }, 60_000)

  it('by a second Ctrl-C ends at once', async () => {
    const child = await halfway(join(root, 'twice'))
    child.kill('SIGINT')
    child.kill('SIGINT')
    expect((await child.ended).code).toBe(130)
  }, 60_000)

  it('does not let a second build into its folder', async () => {
    const out = join(root, 'busy')
    const child = await halfway(out)
    const second = await run('build', example, '--out', out, ...size)
    expect(second.code).toBe(2)
    expect(second.err).toContain(`process ${child.pid}`)
    expect((await child.ended).code).toBe(0)
    expect(await bytesOf(out)).toEqual(whole)
  }, 60_000)
})
