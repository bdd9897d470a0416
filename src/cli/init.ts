import { cancel, intro, outro, select, text } from '@clack/prompts'
import { Command } from 'commander'
import { exampleNames } from '../command-line.ts'
import { examplesFolder, initProject, Problem } from '../index.ts'
import type { CommandContext } from './command-context.ts'
import { printable } from './printable.ts'

interface Options {
  example?: string
  json?: boolean
}

const examples = `
Examples:
  callsmith init my-shop                              asks what to start from
  callsmith init my-shop --example customer-service   five tools of a shop, ready to build
  callsmith init my-shop --example blank              one tool, to be replaced by yours`

/** `callsmith init`. */
export function initCommand(context: CommandContext): Command {
  return new Command('init')
    .argument('[dir]', 'folder to make')
    .option('--example <name>', 'customer-service, travel or blank')
    .option('--json', 'one JSON object on standard output')
    .addHelpText('after', examples)
    .action((dir: string | undefined, options: Options) => run(dir, options, context))
}

async function run(dir: string | undefined, options: Options, { terminal }: CommandContext): Promise<void> {
  const asks = terminal.interactive && !options.json && (dir === undefined || options.example === undefined)
  const chosen = asks
    ? await ask(dir, options.example)
    : { directory: dir ?? '.', example: options.example ?? 'customer-service' }
  const files = await initProject({ ...chosen, examples: examplesFolder })
  if (options.json) {
    terminal.out(JSON.stringify({ directory: chosen.directory, files }))
    return
  }
  if (!asks) for (const file of files) terminal.out(`  ${terminal.colors.green('+')} ${printable(file)}`)
  const next = `callsmith build${chosen.directory === '.' ? '' : ` ${chosen.directory}`}`
  if (asks) outro(`${files.length} files. Next: ${next}`)
  else terminal.out(`\nNext: ${printable(next)}`)
  if (chosen.example === 'blank')
    terminal.out('tools/, seeds/ and facts.yaml hold an example each: put your own in their place.')
}

async function ask(
  dir: string | undefined,
  example: string | undefined,
): Promise<{ directory: string; example: string }> {
  intro('callsmith init')
  const directory =
    dir ?? answered(await text({ message: 'Where should the project go?', initialValue: 'my-dataset' }))
  const options = (await exampleNames(examplesFolder)).map((name) => ({ value: name, label: name }))
  const chosen = example ?? answered(await select({ message: 'What should it start from?', options }))
  return { directory, example: chosen }
}

function answered(answer: string | symbol): string {
  if (typeof answer === 'string') return answer
  cancel('Nothing was made.')
  throw Problem.of('stopped', { done: 0, of: 0, resume: 'callsmith init' })
}
