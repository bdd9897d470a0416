import { Command, CommanderError, Help, type Option } from 'commander'
import { Problem } from '../problems.ts'
import { version } from '../version.ts'
import type { CommandContext } from './command-context.ts'
import { commandsFor, termOf } from './commands.ts'
import { printableLines } from './printable.ts'
import { processTerminal, type Terminal } from './terminal.ts'

/** Runs one command line; returns the exit code: 0 done, 1 data errors, 2 wrong input, 130 stopped. */
export async function runProgram(words: readonly string[], terminal = processTerminal()): Promise<number> {
  let code = 0
  const context: CommandContext = { terminal, words, exit: (given) => (code = given) }
  try {
    const program = await programOf(context)
    await program.parseAsync([...words], { from: 'user' })
    return code
  } catch (thrown) {
    return failWith(thrown, words.includes('--json'), terminal)
  }
}

async function programOf(context: CommandContext): Promise<Command> {
  const program = new Command('callsmith')
    .description('Turns a set of tools into a verified dataset that teaches a language model to call them.')
    .version(version, '-v, --version')
    .showHelpAfterError('Add --help for the options and examples.')
    .configureHelp({ optionDescription: withDefault, subcommandTerm: termIn })
    .configureOutput({
      writeOut: (text) => context.terminal.out(text.trimEnd()),
      writeErr: (text) => context.terminal.err(printableLines(text.trimEnd())),
    })
    .exitOverride()
  for (const command of await commandsFor(context.words, context)) {
    program.addCommand(inheriting(command, program))
  }
  return program
}

/** The program's own commands are listed without being loaded; those within commands are there. */
function termIn(command: Command): string {
  const top = command.parent?.parent === null
  return (top ? termOf(command) : undefined) ?? new Help().subcommandTerm(command)
}

/** A default that is an empty list tells nobody anything. */
function withDefault(option: Option): string {
  const isEmpty = Array.isArray(option.defaultValue) && option.defaultValue.length === 0
  return isEmpty ? option.description : new Help().optionDescription(option)
}

/** Commands within commands do not take settings over by themselves. */
function inheriting(command: Command, parent: Command): Command {
  command.copyInheritedSettings(parent)
  for (const inner of command.commands) inheriting(inner, command)
  return command
}

function failWith(thrown: unknown, json: boolean, { out, err, errColors }: Terminal): number {
  if (thrown instanceof CommanderError) return thrown.exitCode === 0 ? 0 : 2
  const isProblem = thrown instanceof Problem
  const message = thrown instanceof Error ? thrown.message : String(thrown)
  if (json) {
    const code = isProblem ? thrown.code : 'bug'
    out(JSON.stringify({ error: { code, message, fields: isProblem ? boundedFields(thrown.fields) : {} } }))
  }
  if (isProblem) {
    err(`${errColors.red(thrown.code)} ${printableLines(message)}`)
    if (thrown.code === 'stopped' || thrown.code === 'logs/stopped') return 130
    return thrown.fate === 'configuration' ? 2 : 1
  }
  err(
    `${errColors.red('bug')} ${printableLines(thrown instanceof Error ? (thrown.stack ?? message) : message)}`,
  )
  err('This is a fault of Callsmith. Please report it with the lines above.')
  return 1
}

/** Faults that are given to a machine; the message counts all of them. */
const mostListed = 1000

function boundedFields(fields: Problem['fields']): Problem['fields'] {
  return Object.fromEntries(
    Object.entries(fields).map(([key, value]) => [
      key,
      Array.isArray(value) && value.length > mostListed ? value.slice(0, mostListed) : value,
    ]),
  )
}
