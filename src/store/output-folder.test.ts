import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chmod, mkdir, mkdtemp, readFile, readdir, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { claimOutputFolder, unwritable } from './output-folder.ts'
import { processStart } from '../processes/process-start.ts'

const noon = new Date('2026-11-27T12:00:00Z')
let folder = ''
beforeEach(async () => {
  folder = join(await mkdtemp(join(tmpdir(), 'callsmith-output-')), 'dataset')
})

const lockOf = (holder: object) => writeFile(join(folder, '.callsmith', 'lock'), JSON.stringify(holder))

describe('output folder', () => {
  it('shows the files only when all are finished, and leaves no work behind', async () => {
    const output = await claimOutputFolder(folder, noon)
    await writeFile(output.aside('train.jsonl'), 'rows')
    await writeFile(output.aside('manifest.json'), '{}')
    expect(await readdir(folder)).toEqual(['.callsmith'])
    await output.finish()
    expect((await readdir(folder)).toSorted()).toEqual(['manifest.json', 'train.jsonl'])
    expect(await readFile(join(folder, 'train.jsonl'), 'utf8')).toBe('rows')
  })

  it('refuses what another command of ours wrote, and takes a dataset, also one that was cut off', async () => {
    await mkdir(folder)
    const manifest = join(folder, 'manifest.json')
    await writeFile(manifest, JSON.stringify({ made_by: 'callsmith logs import', version: '0' }))
    await expect(claimOutputFolder(folder, noon)).rejects.toMatchObject({
      code: 'output/unwritable',
      fields: { why: expect.stringContaining('callsmith logs import') },
    })
    expect(await readdir(folder)).toEqual(['manifest.json'])
    for (const text of [JSON.stringify({ format: 'callsmith-dataset/1' }), '{"format": "calls']) {
      await writeFile(manifest, text)
      await (await claimOutputFolder(folder, noon)).release()
    }
  })

  it('refuses a second build while the first is at work, naming its process and time', async () => {
    const output = await claimOutputFolder(folder, noon)
    await expect(claimOutputFolder(folder, noon)).rejects.toMatchObject({
      code: 'output/busy',
      fields: { process: process.pid, since: '2026-11-27T12:00:00.000Z' },
    })
    await output.release()
    await (await claimOutputFolder(folder, noon)).release()
  })

  it('lets exactly one of many through', async () => {
    const claims = await Promise.allSettled(Array.from({ length: 8 }, () => claimOutputFolder(folder, noon)))
    expect(claims.filter((claim) => claim.status === 'fulfilled')).toHaveLength(1)
  })

  it('takes over the lock of a process that is gone', async () => {
    const child = spawn('true')
    await new Promise((resolve) => child.on('exit', resolve))
    await mkdir(join(folder, '.callsmith'), { recursive: true })
    await lockOf({ process: child.pid, start: '1', since: 'then' })
    const output = await claimOutputFolder(folder, noon)
    expect(existsSync(output.work)).toBe(true)
  })

  it.skipIf(processStart(process.pid) === undefined)(
    'takes over where the process number was given again',
    async () => {
      await mkdir(join(folder, '.callsmith'), { recursive: true })
      await lockOf({ process: process.pid, start: '1', since: 'then' })
      const output = await claimOutputFolder(folder, noon)
      expect(existsSync(output.work)).toBe(true)
    },
  )

  it('takes over a lock that holds nothing readable', async () => {
    await mkdir(join(folder, '.callsmith'), { recursive: true })
    await writeFile(join(folder, '.callsmith', 'lock'), '')
    const output = await claimOutputFolder(folder, noon)
    expect(existsSync(output.work)).toBe(true)
  })

  it('does not replace files that no build wrote', async () => {
    await mkdir(folder)
    await writeFile(join(folder, 'README.md'), '# mine')
    await expect(claimOutputFolder(folder, noon)).rejects.toMatchObject({ code: 'output/unwritable' })
    expect(await readFile(join(folder, 'README.md'), 'utf8')).toBe('# mine')
  })

  it('says when a file is in the place of the folder', async () => {
    await writeFile(folder, '')
    await expect(claimOutputFolder(folder, noon)).rejects.toMatchObject({ code: 'output/unwritable' })
  })

  it.skipIf(process.getuid?.() === 0)('says when there is no permission', async () => {
    await mkdir(folder)
    await chmod(folder, 0o500)
    await expect(claimOutputFolder(folder, noon)).rejects.toThrow('no permission')
  })

  it.skipIf(!existsSync('/dev/full'))('says when the disk is full', async () => {
    await expect(unwritable(folder, () => writeFile('/dev/full', 'x'))).rejects.toThrow('the disk is full')
  })

  it('lets a bug through as it is', async () => {
    const bug = new TypeError('bug')
    await expect(unwritable(folder, () => Promise.reject(bug))).rejects.toBe(bug)
  })
})
