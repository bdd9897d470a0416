import type { JsonObject } from '../lib/json.ts'
import type { Language } from '../spec/language.ts'
import type { CatalogTool } from '../spec/tool.ts'

/** The arguments of a tool that a message says. */
export function argumentsIn(text: string, tool: CatalogTool, language: Language): JsonObject {
  const args: JsonObject = {}
  const reading = language.read(text)
  for (const parameter of tool.params) {
    const found = reading.value(parameter)
    if (found !== undefined) args[parameter.name] = found
  }
  return args
}
