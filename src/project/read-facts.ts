import { z } from 'zod'
import { Problem } from '../spec/problem.ts'
import type { Facts } from '../spec/facts.ts'
import { nearest } from '../lib/text.ts'
import { readYaml } from './read-yaml.ts'

const texts = z.array(z.string().trim().min(1))
const factsSchema = z.strictObject({
  business: z.string().min(1).optional(),
  facts: z.array(
    z.strictObject({
      id: z.string().min(1),
      topics: texts.default([]),
      tools: z.array(z.string()).default([]),
      ask: texts.default([]),
      say: texts.min(1),
    }),
  ),
})

/**
 * Reads `facts.yaml`; throws `facts/invalid` with all its faults, or a file problem. Without `tools`
 * the names of tools are not judged.
 */
export async function readFacts(
  file: string,
  label: string,
  tools: ReadonlySet<string> | undefined,
): Promise<Facts> {
  const read = await readYaml(file, label, 'The facts file')
  const parsed = factsSchema.safeParse(read.value)
  if (!parsed.success) {
    const faults = parsed.error.issues.map(
      (issue) => `${read.place(issue.path)}: ${issue.path.join('.') || 'the file'}: ${issue.message}`,
    )
    throw Problem.of('facts/invalid', { file: label, faults })
  }
  const { business, facts } = parsed.data
  const faults: string[] = []
  const seen = new Map<string, number>()
  facts.forEach((fact, index) => {
    const place = read.place(['facts', index])
    if (seen.has(fact.id)) faults.push(`${place}: the id ${JSON.stringify(fact.id)} is used twice`)
    seen.set(fact.id, index)
    for (const tool of fact.tools) {
      if (tools && !tools.has(tool)) faults.push(`${place}: ${unknownTool(tool, tools)}`)
    }
  })
  if (faults.length > 0) throw Problem.of('facts/invalid', { file: label, faults })
  return { business, facts }
}

/** "there is no tool …; did you mean …?" */
export function unknownTool(name: string, tools: ReadonlySet<string>): string {
  const near = nearest(name, tools)
  return `there is no tool ${JSON.stringify(name)}${near ? `; did you mean ${JSON.stringify(near)}?` : '; take this out, or add the tool'}`
}
