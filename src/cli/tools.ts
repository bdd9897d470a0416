import { Command } from 'commander'
import type { CommandContext } from './command-context.ts'
import { toolsLintCommand } from './tools-lint.ts'
import { toolsImportCommand } from './tools-import.ts'
import { toolsGraphCommand } from './tools-graph.ts'

/** `callsmith tools`. */
export function toolsCommand(context: CommandContext): Command {
  const tools = new Command('tools')
  tools.addCommand(toolsLintCommand(context))
  tools.addCommand(toolsGraphCommand(context))
  tools.addCommand(toolsImportCommand(context))
  return tools
}
