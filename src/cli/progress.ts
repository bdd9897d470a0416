import type { Terminal } from './terminal.ts'

/** Shows how far the stages of a command are. */
export interface Progress {
  update(stage: string, done: number, of: number): void
  /** Ends the bar's line, so that other text starts on a fresh one. */
  clear(): void
}

const barWidth = 28
/** The bar is drawn at most this often, in milliseconds. */
const interval = 80

/** A bar that is drawn over on a terminal; elsewhere one plain line when a stage is done. */
export function progressOn(terminal: Terminal, clock: () => number): Progress {
  return terminal.live ? bar(terminal, clock) : plainLines(terminal)
}

/** Shows nothing. */
export const noProgress: Progress = { update: () => {}, clear: () => {} }

function bar(terminal: Terminal, clock: () => number): Progress {
  let drawn = -Infinity
  let shown = false
  const { cyan, dim } = terminal.errColors
  return {
    update(stage, done, of) {
      const now = clock()
      if (done < of && now - drawn < interval) return
      drawn = now
      shown = true
      const full = of === 0 ? barWidth : Math.round((done / of) * barWidth)
      const line = `${stage.padEnd(8)}${cyan('━'.repeat(full))}${dim('━'.repeat(barWidth - full))} ${done}/${of}`
      terminal.raw(`\r\u001b[K${line}`)
    },
    clear() {
      if (shown) terminal.raw('\r\u001b[K')
      shown = false
    },
  }
}

function plainLines(terminal: Terminal): Progress {
  const told = new Set<string>()
  return {
    update(stage, done, of) {
      const line = `${stage}: ${done} of ${of}`
      if (done < of || told.has(line)) return
      told.add(line)
      terminal.err(line)
    },
    clear() {},
  }
}
