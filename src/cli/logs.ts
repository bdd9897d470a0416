import { Command } from 'commander'
import type { CommandContext } from './command-context.ts'
import { logsImportCommand } from './logs-import.ts'

/** `callsmith logs`. */
export function logsCommand(context: CommandContext): Command {
  return new Command('logs').addCommand(logsImportCommand(context))
}
