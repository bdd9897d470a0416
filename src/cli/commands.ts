import { Command } from 'commander'
import type { CommandContext } from './command-context.ts'

/** A command as the help lists it; its code is loaded only when it is the one to run. */
interface CommandEntry {
  readonly name: string
  readonly usage: string
  readonly about: string
  load(): Promise<(context: CommandContext) => Command>
}

const entries: readonly CommandEntry[] = [
  {
    name: 'init',
    usage: '[options] [dir]',
    about: 'Make a project folder from an example.',
    load: async () => (await import('./init.ts')).initCommand,
  },
  {
    name: 'build',
    usage: '[options] [dir]',
    about: 'Build the dataset of a project folder.',
    load: async () => (await import('./build.ts')).buildCommand,
  },
  {
    name: 'check',
    usage: '[options] <file...>',
    about: 'Check any dataset of tool calls, ours or not.',
    load: async () => (await import('./check.ts')).checkCommand,
  },
  {
    name: 'convert',
    usage: '[options] <file>',
    about: 'Turn rows of one shape or format into those of another.',
    load: async () => (await import('./convert.ts')).convertCommand,
  },
  {
    name: 'decode',
    usage: '[options] <file...>',
    about: "Read a model's text back into tool calls.",
    load: async () => (await import('./decode.ts')).decodeCommand,
  },
  {
    name: 'logs',
    usage: '',
    about: 'Work on dialogue logs.',
    load: async () => (await import('./logs.ts')).logsCommand,
  },
  {
    name: 'stats',
    usage: '[options] <files...>',
    about: 'Tell what stands in dataset files: tools, kinds, arguments, lengths, variety, volume.',
    load: async () => (await import('./stats.ts')).statsCommand,
  },
  {
    name: 'tools',
    usage: '',
    about: 'Work on tool definitions.',
    load: async () => (await import('./tools.ts')).toolsCommand,
  },
]

/**
 * The commands of a command line: those that its words name in full, the others only by name and purpose. One command
 * needs a tenth of what all of them load.
 */
export async function commandsFor(words: readonly string[], context: CommandContext): Promise<Command[]> {
  // `callsmith help build` names its command second.
  const named = new Set(words.filter((word) => !word.startsWith('-')).slice(0, 2))
  return Promise.all(
    entries.map(async ({ name, usage, about, load }) => {
      const command = named.has(name) ? (await load())(context) : new Command(name).usage(usage)
      return command.description(about)
    }),
  )
}

/** How the list of commands shows one: its name and what it takes. */
export function termOf(command: Command): string | undefined {
  const entry = entries.find(({ name }) => name === command.name())
  return entry && `${entry.name} ${entry.usage}`.trimEnd()
}
