import { readdir, stat } from 'node:fs/promises'
import { extname, join, resolve } from 'node:path'
import { z } from 'zod'
import type { Facts } from '../spec/facts.ts'
import { Problem } from '../spec/problem.ts'
import type { Seed } from '../spec/seed.ts'
import { noToolReasons } from '../sample/schema.ts'
import { hasLoneSurrogate, nearest } from '../lib/text.ts'
import { unknownTool } from './read-facts.ts'
import { readYaml, type YamlFile } from './read-yaml.ts'

const text = z.string().refine((value) => value.trim() !== '', { error: 'the message is empty' })
/** Entries are judged one by one, so that a fault in one does not hide those of the others. */
const toolFile = z.strictObject({ tool: z.string().min(1), messages: z.array(z.unknown()).min(1) })
const noToolFile = z.strictObject({ no_tool: z.array(z.unknown()).min(1) })
const toolMessage = z.union([
  text.transform((value) => ({ text: value, arguments: undefined, background: undefined })),
  z.strictObject({
    text,
    arguments: z.record(z.string(), z.json()).optional(),
    background: z.record(z.string(), z.string()).optional(),
  }),
])
const noToolMessage = z.strictObject({
  kind: z.enum(noToolReasons),
  text,
  fact: z.string().optional(),
  near: z.string().optional(),
})

/** What seeds are checked against. */
export interface SeedContext {
  readonly tools: ReadonlySet<string>
  /** Faults of stated arguments of a tool, one sentence each. */
  readonly argumentFaults: (tool: string, args: unknown) => readonly string[]
  /** Undefined when the facts could not be read: then facts of seeds are not checked. */
  readonly facts: Facts | undefined
}

/**
 * Reads seed messages from files and folders (.yaml, .yml, .json; in the order of their names).
 * Throws `seeds/invalid` with all faults of all files, each with its file and line.
 */
export async function readSeeds(
  directory: string,
  paths: readonly string[],
  context: SeedContext,
): Promise<Seed[]> {
  const faults: string[] = []
  const collector = seedCollector(context, faults)
  for (const label of await filesOf(directory, paths, faults)) {
    try {
      collector.addFile(await readYaml(resolve(directory, label), label, 'The seed file'))
    } catch (thrown) {
      if (!(thrown instanceof Problem)) throw thrown
      faults.push(thrown.message)
    }
  }
  if (faults.length > 0) throw Problem.of('seeds/invalid', { faults })
  return collector.seeds
}

async function filesOf(directory: string, paths: readonly string[], faults: string[]): Promise<string[]> {
  const files: string[] = []
  for (const path of paths) {
    const found = await stat(resolve(directory, path)).catch(() => undefined)
    if (!found) faults.push(`${path}: there is no such file or folder`)
    else if (found.isFile()) files.push(path)
    else files.push(...(await filesIn(directory, path, faults)))
  }
  return [...new Set(files)]
}

async function filesIn(directory: string, folder: string, faults: string[]): Promise<string[]> {
  const files: string[] = []
  for (const name of (await readdir(resolve(directory, folder))).toSorted()) {
    if (name.startsWith('.') || name.endsWith('.md')) continue
    if (['.yaml', '.yml', '.json'].includes(extname(name))) files.push(join(folder, name))
    else
      faults.push(
        `${join(folder, name)}: seed messages stand in .yaml or .json files; move this one elsewhere`,
      )
  }
  if (files.length === 0) faults.push(`${folder}: there is no seed file in it`)
  return files
}

function seedCollector(context: SeedContext, faults: string[]) {
  const seeds: Seed[] = []
  const counts = new Map<string, number>()
  const places = new Map<string, string>()
  const factIds = new Set(context.facts?.facts.map((fact) => fact.id))

  const note = (place: string, message: string) => faults.push(`${place}: ${message}`)
  const idFor = (owner: string) => {
    const number = (counts.get(owner) ?? 0) + 1
    counts.set(owner, number)
    return `${owner}#${number}`
  }
  const checkText = (place: string, message: string) => {
    if (hasLoneSurrogate(message)) note(place, 'the message holds half of a surrogate pair')
    const key = message.toLowerCase().split(/\s+/).join(' ').trim()
    const first = places.get(key)
    if (first) note(place, `the same message stands at ${first}`)
    else places.set(key, place)
  }
  /** One entry of a file, or undefined once its faults are noted. */
  const entryOf = <T>(
    schema: z.ZodType<T>,
    file: YamlFile,
    path: [string, number],
    value: unknown,
  ): T | undefined => {
    const parsed = schema.safeParse(value, { reportInput: true })
    if (parsed.success) return parsed.data
    faults.push(...sayIssues(file, parsed.error, path))
    return undefined
  }
  const addToolFile = (file: YamlFile, { tool, messages }: z.infer<typeof toolFile>) => {
    const isKnown = context.tools.has(tool)
    if (!isKnown) note(file.place(['tool']), unknownTool(tool, context.tools))
    messages.forEach((value, index) => {
      const entry = entryOf(toolMessage, file, ['messages', index], value)
      if (!entry) return
      const place = file.place(['messages', index])
      checkText(place, entry.text)
      const stated = entry.arguments
      if (isKnown && stated) {
        for (const fault of context.argumentFaults(tool, stated)) note(place, `arguments: ${fault}`)
      }
      const { background } = entry
      const told = { ...(stated && { arguments: stated }), ...(background && { background }) }
      seeds.push({ id: idFor(tool), tool, text: entry.text, ...told })
    })
  }
  const addNoToolFile = (file: YamlFile, entries: readonly unknown[]) => {
    entries.forEach((value, index) => {
      const entry = entryOf(noToolMessage, file, ['no_tool', index], value)
      if (!entry) return
      const place = file.place(['no_tool', index])
      const { kind, fact, near } = entry
      checkText(place, entry.text)
      if (near && !context.tools.has(near)) note(place, `near: ${unknownTool(near, context.tools)}`)
      if (fact && context.facts && !factIds.has(fact)) {
        const guess = nearest(fact, factIds)
        note(
          place,
          `fact: there is no fact ${JSON.stringify(fact)}${guess ? `; did you mean "${guess}"?` : ''}`,
        )
      }
      const id = idFor('no_tool')
      seeds.push({
        id,
        tool: null,
        text: entry.text,
        reason: kind,
        ...(fact && { fact }),
        ...(near && { near }),
      })
    })
  }
  return {
    seeds,
    addFile(file: YamlFile): void {
      const isNoTool = typeof file.value === 'object' && file.value !== null && 'no_tool' in file.value
      if (isNoTool) {
        const parsed = noToolFile.safeParse(file.value, { reportInput: true })
        if (parsed.success) addNoToolFile(file, parsed.data.no_tool)
        else faults.push(...sayIssues(file, parsed.error))
        return
      }
      const parsed = toolFile.safeParse(file.value, { reportInput: true })
      if (parsed.success) addToolFile(file, parsed.data)
      else faults.push(...sayIssues(file, parsed.error))
    },
  }
}

function sayIssues(file: YamlFile, error: z.ZodError, within: readonly PropertyKey[] = []): string[] {
  return error.issues.map((issue) => {
    const path = [...within, ...issue.path]
    const place = file.place(path)
    if (path.length === 0 && issue.code === 'invalid_type') {
      return `${place}: expected {tool, messages} or {no_tool}`
    }
    const where = path.join('.')
    const input = typeof issue.input === 'string' ? issue.input : undefined
    const guess =
      issue.code === 'invalid_value' && input ? nearest(input, issue.values.map(String)) : undefined
    const hint = guess ? `; did you mean ${JSON.stringify(guess)}?` : ''
    return `${place}: ${where === '' ? '' : `${where}: `}${messageOf(issue)}${hint}`
  })
}

/** For a message that is neither text nor object, the reason of the branch that was meant. */
function messageOf(issue: z.core.$ZodIssue): string {
  if (issue.code !== 'invalid_union') return issue.message
  const meant = issue.errors.find((branch) =>
    branch.some((inner) => inner.path.length > 0 || inner.code === 'custom'),
  )
  const inner = meant?.[0]
  if (!inner) return 'expected a message, or {text, arguments}'
  return inner.path.length > 0 ? `${inner.path.join('.')}: ${inner.message}` : inner.message
}
