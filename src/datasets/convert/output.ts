import type { Format, FormatSet } from '../../spec/format.ts'
import { offeredTools, textSample } from '../../formats/text-sample.ts'
import { identity } from '../../lib/hash.ts'
import { nearest } from '../../lib/text.ts'
import type { Sample } from '../../sample/schema.ts'
import { Problem } from '../../spec/problem.ts'
import type { Encoder, Target } from '../../spec/target.ts'
import type { Tool } from '../../spec/tool.ts'
import { openChatTemplate } from '../../templates/chat-template.ts'
import { templateTarget } from '../../templates/template-target.ts'
import { defaultToday } from '../../project/settings.ts'

/** Where converted rows go: a target, or rows of plain text in a format. */
export type Output =
  | { readonly name: string; readonly target: Target; readonly format?: undefined }
  | { readonly name: string; readonly target?: undefined; readonly format: Format }

/** The output that an option names. Throws `convert/target` and `option/invalid`. */
export function outputOf(
  { to, template }: { readonly to: string; readonly template?: string },
  formats: FormatSet,
  targets: ReadonlyMap<string, Target>,
): Output {
  if (to === 'template')
    return {
      name: to,
      target: templateTarget(openChatTemplate(templateGiven(template), { today: defaultToday })),
    }
  if (template !== undefined)
    throw Problem.of('option/invalid', {
      option: '--to',
      given: to,
      expected: 'template, since --template is given',
    })
  const target = targets.get(to)
  // `openai` and `gemini` name both; the rows of their APIs are meant, as in `--target`.
  return target ? { name: to, target } : { name: to, format: formatFor(to, formats, targets) }
}

function templateGiven(template: string | undefined): string {
  if (template !== undefined) return template
  throw Problem.of('option/invalid', {
    option: '--to',
    given: 'template',
    expected: 'a chat template beside it, with --template FILE',
  })
}

function formatFor(to: string, formats: FormatSet, targets: ReadonlyMap<string, Target>): Format {
  try {
    return formats.named(to)
  } catch (thrown) {
    const known = [...new Set([...targets.keys(), 'template', ...formats.names])]
    throw Problem.of('convert/target', { given: to, near: nearest(to, known), known }, thrown)
  }
}

const keptWriters = 64

/** Encoders by the tools of a row: rows mostly offer the same. */
export function writersByTools(
  { target, format }: Output,
  formats: FormatSet,
): (tools: readonly Tool[]) => Encoder<Sample> {
  const writers = new Map<string, Encoder<Sample>>()
  const keys = new WeakMap<readonly Tool[], string>()
  return (tools) => {
    const key = keys.get(tools) ?? identity(JSON.stringify(tools))
    keys.set(tools, key)
    let write = writers.get(key)
    if (!write) {
      const byName = new Map(tools.map((tool) => [tool.name, tool]))
      write = target
        ? target.open({
            tools: byName,
            asText: (sample) => textSample(formats.named('hermes'), sample, byName),
          })
        : textRows(format, byName)
      if (writers.size >= keptWriters) writers.clear()
      writers.set(key, write)
    }
    return write
  }
}

/** Rows of plain text name the tools that they offer, so that they can be read back with the definitions. */
function textRows(format: Format, tools: ReadonlyMap<string, Tool>): Encoder<Sample> {
  return (sample) => {
    const offered = offeredTools(sample, tools).map((tool) => tool.name)
    return [JSON.stringify({ ...textSample(format, sample, tools), offered })]
  }
}
