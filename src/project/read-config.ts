import { existsSync } from 'node:fs'
import { basename, join } from 'node:path'
import { loadConfig } from 'c12'
import { Problem, reasonOf } from '../spec/problem.ts'
import { readYaml } from './read-yaml.ts'

const names = ['ts', 'mts', 'js', 'mjs', 'yaml', 'yml', 'json'].map((ending) => `callsmith.config.${ending}`)

/**
 * Finds and reads the configuration of a project folder; the value is not checked yet.
 * Throws `config/not-found`, or `config/unreadable` also where two configurations compete.
 */
export async function readConfig(directory: string): Promise<{ file: string; value: unknown }> {
  const found = names.filter((name) => existsSync(join(directory, name)))
  if (found.length === 0) throw Problem.of('config/not-found', { directory })
  const file = join(directory, found[0])
  if (found.length > 1) {
    throw Problem.of('config/unreadable', {
      file,
      why: `${found.slice(1).join(' and ')} stands beside it. Keep one of them.`,
    })
  }
  try {
    const value = /\.[mc]?[jt]s$/.test(file) ? await importConfig(directory, file) : await readData(file)
    return { file, value }
  } catch (thrown) {
    if (thrown instanceof Problem) {
      throw Problem.of(
        'config/unreadable',
        { file, why: String(thrown.fields.why ?? thrown.message) },
        thrown,
      )
    }
    throw Problem.of('config/unreadable', { file, why: reasonOf(thrown) }, thrown)
  }
}

async function readData(file: string): Promise<unknown> {
  const { value } = await readYaml(file, basename(file), 'The configuration')
  // An empty file is an empty configuration: everything has a default.
  return value ?? {}
}

/** c12 reads TypeScript on any Node; every other source of configuration it knows is off. */
async function importConfig(directory: string, file: string): Promise<unknown> {
  const { config } = await loadConfig({
    cwd: directory,
    configFile: file,
    configFileRequired: true,
    rcFile: false,
    globalRc: false,
    packageJson: false,
    dotenv: false,
    envName: false,
    extend: false,
    giget: false,
    jitiOptions: { fsCache: false, moduleCache: false, alias: { callsmith: ownEntry() } },
  })
  return config
}

/** So that `import { defineConfig } from 'callsmith'` works in a folder without node_modules. */
function ownEntry(): string {
  const source = import.meta.url.endsWith('.ts')
  return new URL(source ? '../index.ts' : './index.js', import.meta.url).pathname
}
