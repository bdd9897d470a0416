import { existsSync } from 'node:fs'
import { link, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { isObject, jsonIn } from '../lib/json.ts'
import { makeFolder } from '../lib/files.ts'
import { isRunning, processStart } from '../processes/process-start.ts'
import { Problem, reasonOf } from '../spec/problem.ts'

/** Where a build works: in the output folder, so that what is finished can be renamed into place. */
const workName = '.callsmith'
/** File of the store of replies in a project's own `.callsmith`. */
export const replyStoreName = 'replies.sqlite'
/** Written last: a folder with a manifest holds a whole dataset. */
const manifestName = 'manifest.json'
/** Names that a build replaces. A folder that has one of them but no manifest is somebody else's. */
const ownNames = ['README.md', 'train.jsonl', 'validation.jsonl', 'test.jsonl', 'samples.jsonl', 'tools.json']

/** An output folder that this build alone may write. */
export interface OutputFolder {
  readonly directory: string
  /** Work files: shards, and files that are not finished. It is gone after `finish`. */
  readonly work: string
  /** Where an output file is written until all are finished. */
  aside(name: string): string
  /** Renames all files written aside into place, the manifest last, and removes the work folder. */
  finish(): Promise<void>
  /** Gives the folder back and keeps the work for a later build. */
  release(): Promise<void>
}

/**
 * Claims an output folder, making it where needed. A lock of a process that is gone is taken over.
 * Throws `output/busy` when another build is at work there, and `output/unwritable`. `madeBy` names the command whose
 * earlier work may be replaced; none for a build.
 */
export async function claimOutputFolder(
  directory: string,
  now: Date,
  madeBy?: string,
): Promise<OutputFolder> {
  const work = join(directory, workName)
  const aside = join(work, 'new')
  const lock = join(work, 'lock')
  await unwritable(directory, async () => {
    const names = await readdir(directory).catch(missingIsEmpty)
    refuseForeign(directory, names)
    if (names.includes(manifestName)) await refuseOtherKind(directory, madeBy)
    await makeFolder(work)
  })
  await lockFolder(directory, lock, now)
  await unwritable(directory, async () => {
    await rm(aside, { recursive: true, force: true })
    await makeFolder(aside)
  })
  return {
    directory,
    work,
    aside: (name) => join(aside, name),
    finish: () =>
      unwritable(directory, async () => {
        await rm(join(directory, manifestName), { force: true })
        for (const name of await namesToMove(aside)) {
          await makeFolder(dirname(join(directory, name)))
          await rename(join(aside, name), join(directory, name))
        }
        await removeWork(work)
      }),
    release: async () => {
      await rm(lock, { force: true })
      await rm(aside, { recursive: true, force: true })
    },
  }
}

/** Where a dataset is built into the project folder itself, the replies of servers stay. */
async function removeWork(work: string): Promise<void> {
  const stays = (await readdir(work)).filter((name) => name.startsWith(replyStoreName))
  if (stays.length === 0) return rm(work, { recursive: true, force: true })
  for (const name of await readdir(work)) {
    if (!stays.includes(name)) await rm(join(work, name), { recursive: true, force: true })
  }
}

/** Runs a step that writes; an error of the system becomes `output/unwritable`. */
export async function unwritable<T>(directory: string, step: () => Promise<T>): Promise<T> {
  try {
    return await step()
  } catch (thrown) {
    const code = (thrown as NodeJS.ErrnoException).code
    if (thrown instanceof Problem || typeof code !== 'string') throw thrown
    throw Problem.of('output/unwritable', { directory, why: sayWhy(code) ?? `${reasonOf(thrown)}.` }, thrown)
  }
}

function sayWhy(code: string): string | undefined {
  if (code === 'ENOSPC' || code === 'EDQUOT') return 'the disk is full.'
  if (code === 'EACCES' || code === 'EPERM') return 'no permission.'
  if (code === 'EROFS') return 'the disk is read-only.'
  if (code === 'ENOTDIR' || code === 'EEXIST') return 'a file is in its place.'
  return undefined
}

function missingIsEmpty(thrown: NodeJS.ErrnoException): string[] {
  if (thrown.code === 'ENOENT') return []
  throw thrown
}

function refuseForeign(directory: string, names: readonly string[]): void {
  // A project folder has the same folder for its store of replies; that makes it no dataset.
  const ours = names.includes(workName) && !existsSync(join(directory, workName, replyStoreName))
  if (names.includes(manifestName) || ours) return
  const foreign = ownNames.filter((name) => names.includes(name))
  if (foreign.length === 0) return
  throw Problem.of('output/unwritable', {
    directory,
    why: `it holds ${foreign.join(', ')} that no build wrote, and the build would replace it.`,
  })
}

/** Other commands write a manifest too, and what they wrote is no dataset to replace. */
async function refuseOtherKind(directory: string, madeBy: string | undefined): Promise<void> {
  const manifest = jsonIn(await readFile(join(directory, manifestName), 'utf8'))
  // A manifest of ours that was cut off is taken for ours.
  if (!isObject(manifest) || typeof manifest.made_by !== 'string' || 'format' in manifest) return
  if (manifest.made_by === madeBy) return
  throw Problem.of('output/unwritable', {
    directory,
    why: `it holds what ${manifest.made_by.slice(0, 80)} wrote, and the build would replace it.`,
  })
}

/** Paths below the folder, the manifest last. */
async function namesToMove(aside: string): Promise<string[]> {
  const entries = await readdir(aside, { recursive: true, withFileTypes: true })
  const names = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(aside.length + 1))
    .toSorted()
  return [...names.filter((name) => name !== manifestName), ...names.filter((name) => name === manifestName)]
}

interface Holder {
  readonly process: number
  readonly start: string | undefined
  readonly since: string
}

async function lockFolder(directory: string, lock: string, now: Date): Promise<void> {
  const mine: Holder = { process: process.pid, start: processStart(process.pid), since: now.toISOString() }
  const draft = `${lock}.${process.pid}`
  await unwritable(directory, () => writeFile(draft, JSON.stringify(mine)))
  try {
    for (let attempt = 0; attempt < 5; attempt++) {
      // A link appears with its content at once, and only for one of two builds.
      if (await linked(directory, draft, lock)) return
      const holder = await holderOf(lock)
      if (holder && isRunning(holder.process, holder.start)) {
        throw Problem.of('output/busy', { directory, process: holder.process, since: holder.since })
      }
      await removeStale(lock, holder)
    }
  } finally {
    await rm(draft, { force: true })
  }
  throw Problem.of('output/unwritable', { directory, why: `its lock ${lock} cannot be taken.` })
}

async function linked(directory: string, draft: string, lock: string): Promise<boolean> {
  try {
    await link(draft, lock)
    return true
  } catch (thrown) {
    const code = (thrown as NodeJS.ErrnoException).code
    if (code === 'EEXIST') return false
    return unwritable(directory, async () => {
      // Some file systems have no links: then the lock is made and filled in two steps.
      if (existsSync(lock)) return false
      await writeFile(lock, await readFile(draft), { flag: 'wx' })
      return true
    })
  }
}

async function holderOf(lock: string): Promise<Holder | undefined> {
  try {
    const value: unknown = JSON.parse(await readFile(lock, 'utf8'))
    if (typeof value !== 'object' || value === null || !('process' in value)) return undefined
    const { process: pid, start, since } = value as Record<string, unknown>
    if (typeof pid !== 'number') return undefined
    return { process: pid, start: typeof start === 'string' ? start : undefined, since: String(since) }
  } catch {
    return undefined
  }
}

/** Moves a stale lock away; when it turns out that a live build took it meanwhile, puts it back. */
async function removeStale(lock: string, stale: Holder | undefined): Promise<void> {
  const away = `${lock}.stale.${process.pid}`
  try {
    await rename(lock, away)
  } catch {
    return
  }
  const taken = await holderOf(away)
  if (taken && (taken.process !== stale?.process || taken.since !== stale.since)) {
    await link(away, lock).catch(() => {})
  }
  await rm(away, { force: true })
}
