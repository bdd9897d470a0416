import { Command } from 'commander'
import { relative, join, resolve } from 'node:path'
import { configFromOptions } from '../command-line.ts'
import { buildDataset, targetNames, type Built } from '../index.ts'
import { printableLines } from './printable.ts'
import { list, oneOf, share, wholeNumber } from './options.ts'
import type { CommandContext } from './command-context.ts'
import { volumeLines } from './volume-lines.ts'
import { noProgress, progressOn, type Progress } from './progress.ts'

interface Options {
  out?: string
  seed?: number
  size?: number
  preset?: string
  target?: string[]
  format?: string[]
  template?: string
  noise?: number
  offer?: number
  today?: string
  workers?: number
  json?: boolean
  quiet?: boolean
}

const examples = `
Examples:
  callsmith build                                  the project in this folder, into dataset/
  callsmith build examples/customer-service --out /tmp/shop
  callsmith build shop --size 5000 --seed 7        more samples, and other ones
  callsmith build shop --target trl,llama-factory  rows for two trainers; the first at the top
  callsmith build shop --format all                every sample in all eleven tool-call formats
  callsmith build shop --format mix:hermes=3,qwen=1
  callsmith build shop --json | jq .size           for scripts

Ctrl-C stops at the next shard; the same command goes on from there.
Exit codes: 0 done, 2 the input or configuration is wrong, 130 stopped.`

/** `callsmith build`. */
export function buildCommand(context: CommandContext): Command {
  return new Command('build')
    .argument('[dir]', 'project folder', '.')
    .option('--out <dir>', 'where the dataset goes (default: dataset/ in the project)')
    .option('--seed <n>', 'another seed gives other samples', wholeNumber('--seed', 0, 0xffff_ffff))
    .option(
      '--size <n>',
      'samples in all (default: as the preset says)',
      wholeNumber('--size', 1, 10_000_000),
    )
    .option('--preset <name>', 'composition: ertas')
    .option('--target <names>', `how rows look to a trainer: ${targetNames.join(', ')}`, list)
    .option('--format <names>', 'also as text: hermes, mistral:v11, …, all, or mix:hermes=3,qwen=1', list)
    .option('--template <file>', 'also rendered with the chat template of a tokenizer_config.json or .jinja')
    .option('--writer <name>', 'who finds the words: grammar', oneOf('--writer', ['grammar'], ['teacher']))
    .option('--engine <name>', 'where shards run: embedded', oneOf('--engine', ['embedded'], ['distributed']))
    .option('--workers <n>', 'threads (default: one for each core)', wholeNumber('--workers', 1, 256))
    .option(
      '--offer <n>',
      'tools that one sample offers at most (default: 32)',
      wholeNumber('--offer', 2, 10_000),
    )
    .option('--noise <share>', 'share of samples with typing errors, 0 to 1', share('--noise'))
    .option('--today <date>', 'the date that "tomorrow" counts from')
    .option('--json', 'one JSON object on standard output')
    .option('--quiet', 'no progress')
    .addHelpText('after', examples)
    .action((dir: string, options: Options) => run(dir, options, context))
}

async function run(dir: string, options: Options, context: CommandContext): Promise<void> {
  const { terminal } = context
  const progress = options.quiet ? noProgress : progressOn(terminal, () => performance.now())
  const { seed, size, preset, target: targets, format, noise, offer, today } = options
  const template = options.template === undefined ? undefined : resolve(options.template)
  const interrupt = interruptible(terminal.err, progress)
  try {
    const built = await buildDataset({
      directory: dir,
      out: options.out ?? join(dir, 'dataset'),
      overrides: configFromOptions({ seed, size, preset, targets, format, template, noise, offer, today }),
      workers: options.workers,
      signal: interrupt.signal,
      halt: interrupt.halt,
      resume: resumeWith(context.words),
      progress: (stage, done, of) => progress.update(stage, done, of),
      warn: (sentence) => terminal.err(`${terminal.errColors.yellow('!')} ${printableLines(sentence)}`),
    })
    progress.clear()
    if (options.json) terminal.out(JSON.stringify({ directory: built.directory, ...built.manifest }))
    else tell(built, context)
  } finally {
    progress.clear()
    interrupt.end()
  }
}

/** Milliseconds that threads get to be ended after a second Ctrl-C. */
const haltPatience = 1500

/** The first Ctrl-C stops at the next shard, or after three seconds; the second at once. */
function interruptible(say: (line: string) => void, progress: Progress) {
  const stop = new AbortController()
  const halt = new AbortController()
  const onSignal = (signal: NodeJS.Signals) => {
    if (halt.signal.aborted) return die(signal)
    if (stop.signal.aborted) {
      halt.abort()
      return void setTimeout(die, haltPatience, signal).unref()
    }
    stop.abort()
    progress.clear()
    say('Stopping at the next shard. Press Ctrl-C again to stop at once.')
  }
  // By the signal itself, after which a shell says 130 too: `process.exit` waits for every thread, and
  // a thread that cannot be ended is why we are here.
  const die = (signal: NodeJS.Signals) => {
    end()
    process.kill(process.pid, signal)
  }
  const end = () => {
    process.off('SIGINT', onSignal)
    process.off('SIGTERM', onSignal)
  }
  process.on('SIGINT', onSignal)
  process.on('SIGTERM', onSignal)
  return {
    signal: stop.signal,
    halt: halt.signal,
    end,
  }
}

/** The command that goes on: the same again. */
function resumeWith(words: readonly string[]): string {
  const script = process.env.npm_lifecycle_event
  if (script !== undefined && script !== 'npx') return `npm run ${script}`
  return ['callsmith', ...words]
    .map((word) => (/^[\w./:=,@-]+$/.test(word) ? word : JSON.stringify(word)))
    .join(' ')
}

const sourceNames: ReadonlyMap<string, string> = new Map([
  ['grammar', 'the grammar'],
  ['log', 'logs'],
  ['failure', 'failures'],
  ['rule', 'rules'],
])

function tell({ directory, manifest }: Built, { terminal }: CommandContext): void {
  const { bold, dim, green, yellow } = terminal.colors
  const { size, split, kinds, notes } = manifest
  const here = (name: string) => {
    const path = relative(process.cwd(), join(directory, name))
    return path.startsWith('..') ? join(directory, name) : path || '.'
  }
  const percent = (value: number) => `${(value * 100).toFixed(1)} %`.padStart(8)
  terminal.out('')
  terminal.out(
    `${green('✔')} ${bold(`${size.got} samples`)} of ${size.planned}: train ${split.train}, validation ${split.validation}, test ${split.test}`,
  )
  const sources = Object.entries(manifest.sources)
  if (sources.length > 1)
    terminal.out(
      `  from ${sources.map(([source, count]) => `${sourceNames.get(source) ?? source} ${count}`).join(', ')}`,
    )
  terminal.out('')
  terminal.out(
    dim(`  ${'kind'.padEnd(16)}${'asked'.padStart(8)}${'planned'.padStart(9)}${'got'.padStart(8)}`),
  )
  for (const [kind, { asked, planned, got }] of Object.entries(kinds)) {
    terminal.out(`  ${kind.padEnd(16)}${percent(asked)} ${percent(planned)}${percent(got)}`)
  }
  for (const note of notes) terminal.out(`  ${yellow('!')} ${printableLines(note)}`)
  for (const line of volumeLines(manifest.volume, terminal)) terminal.out(line)
  terminal.out('')
  terminal.out(`  Dataset  ${here('')}`)
  for (const name of ['report.html', 'README.md']) {
    if (Object.hasOwn(manifest.files, name)) {
      terminal.out(`  ${(name === 'README.md' ? 'Card' : 'Report').padEnd(9)}${here(name)}`)
    }
  }
}
