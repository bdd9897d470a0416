import { readdir, stat } from 'node:fs/promises'
import { extname, join, resolve } from 'node:path'
import { z } from 'zod'
import type { Facts } from '../../spec/facts.ts'
import { Problem } from '../../spec/problem.ts'
import type { Seed } from '../../spec/seed.ts'
import { noToolReasons } from '../../sample/schema.ts'
import { hasLoneSurrogate, nearest } from '../../lib/text.ts'
import { unknownTool } from './read-facts.ts'
import { readYaml, type YamlFile } from './read-yaml.ts'

const text = z.string().refine((value) => value.trim() !== '', { error: 'the message is empty' })
const toolFile = z.strictObject({
  tool: z.string().min(1),
  messages: z
    .array(z.union([text, z.strictObject({ text, arguments: z.record(z.string(), z.json()).optional() })]))
    .min(1),
})
const noToolFile = z.strictObject({
  no_tool: z
    .array(
      z.strictObject({
        kind: z.enum(noToolReasons),
        text,
        fact: z.string().optional(),
        near: z.string().optional(),
      }),
    )
    .min(1),
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
    else faults.push(`${join(folder, name)}: seed messages stand in .yaml or .json files; move this one elsewhere`)
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
  const addToolFile = (file: YamlFile, content: z.infer<typeof toolFile>) => {
    const { tool } = content
    const isKnown = context.tools.has(tool)
    if (!isKnown) note(file.place(['tool']), unknownTool(tool, context.tools))
    content.messages.forEach((message, index) => {
      const place = file.place(['messages', index])
      const seed = typeof message === 'string' ? { text: message } : message
      checkText(place, seed.text)
      if (isKnown && seed.arguments) {
        for (const fault of context.argumentFaults(tool, seed.arguments)) note(place, `arguments: ${fault}`)
      }
      seeds.push({ id: idFor(tool), tool, ...seed })
    })
  }
  const addNoToolFile = (file: YamlFile, content: z.infer<typeof noToolFile>) => {
    content.no_tool.forEach(({ kind, fact, near, ...rest }, index) => {
      const place = file.place(['no_tool', index])
      checkText(place, rest.text)
      if (near && !context.tools.has(near)) note(place, `near: ${unknownTool(near, context.tools)}`)
      if (fact && context.facts && !factIds.has(fact)) {
        const guess = nearest(fact, factIds)
        note(place, `fact: there is no fact ${JSON.stringify(fact)}${guess ? `; did you mean "${guess}"?` : ''}`)
      }
      seeds.push({
        id: idFor('no_tool'),
        tool: null,
        text: rest.text,
        reason: kind,
        ...(fact === undefined ? {} : { fact }),
        ...(near === undefined ? {} : { near }),
      })
    })
  }
  return {
    seeds,
    addFile(file: YamlFile): void {
      const isNoTool = typeof file.value === 'object' && file.value !== null && 'no_tool' in file.value
      if (isNoTool) {
        const parsed = noToolFile.safeParse(file.value, { reportInput: true })
        if (parsed.success) addNoToolFile(file, parsed.data)
        else faults.push(...sayIssues(file, parsed.error))
        return
      }
      const parsed = toolFile.safeParse(file.value, { reportInput: true })
      if (parsed.success) addToolFile(file, parsed.data)
      else faults.push(...sayIssues(file, parsed.error))
    },
  }
}

function sayIssues(file: YamlFile, error: z.ZodError): string[] {
  return error.issues.map((issue) => {
    const place = file.place(issue.path)
    if (issue.path.length === 0 && issue.code === 'invalid_type') {
      return `${place}: expected {tool, messages} or {no_tool}`
    }
    const where = issue.path.join('.')
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
  const meant = issue.errors.find((branch) => branch.some((inner) => inner.path.length > 0 || inner.code === 'custom'))
  const inner = meant?.[0]
  if (!inner) return 'expected a message, or {text, arguments}'
  return inner.path.length > 0 ? `${inner.path.join('.')}: ${inner.message}` : inner.message
}
