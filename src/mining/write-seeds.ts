import { stringify } from 'yaml'
import type { seedsByLanguage } from './seed-messages.ts'

type Languages = ReturnType<ReturnType<typeof seedsByLanguage>['languages']>

/**
 * Files with their text, as `callsmith build` reads them: those of the language that has most of them in `seeds/`,
 * those of another in `seeds-zh/`, since a project is written in one.
 */
export function seedFiles(languages: Languages): Map<string, string> {
  const files = new Map<string, string>()
  languages.forEach(([language, seeds], i) => {
    const folder = i === 0 ? 'seeds' : `seeds-${fileName(language, [])}`
    const names: string[] = []
    for (const [tool, messages] of seeds.byTool()) {
      const name = fileName(tool, names)
      names.push(name)
      files.set(
        `${folder}/${name}.yaml`,
        yaml({ tool, messages: messages.map((seed) => (seed.arguments ? seed : seed.text)) }),
      )
    }
    const none = seeds.noTool()
    if (none.length > 0) files.set(`${folder}/${fileName('no-tool', names)}.yaml`, yaml({ no_tool: none }))
  })
  return files
}

function yaml(value: unknown): string {
  return stringify(value, { lineWidth: 0 })
}

/** A name as that of a file, whatever the file system; two never share one. */
function fileName(given: string, taken: readonly string[]): string {
  const base = given.replaceAll(/[^A-Za-z0-9_-]+/g, '-').slice(0, 100) || 'tool'
  const lower = new Set(taken.map((name) => name.toLowerCase()))
  if (!lower.has(base.toLowerCase())) return base
  for (let i = 2; ; i++) if (!lower.has(`${base}-${i}`.toLowerCase())) return `${base}-${i}`
}
