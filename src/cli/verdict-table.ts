import { counted, number } from './counted.ts'
import type { CheckSummary, PlacedVerdict } from '../index.ts'
import { printable } from './printable.ts'
import type { Terminal } from './terminal.ts'

interface Count {
  readonly severity: 'error' | 'warning'
  total: number
}

/** What a reader may have left out. */
const hints = [
  {
    code: 'reply/outside-facts',
    text: 'What answers may state without a tool stands in facts: give them with --facts FILE.',
  },
  { code: 'schema/unknown-tool', text: 'Rows that bring no tools are checked against --tools FILE.' },
]

/** Verdicts as a person reads them: by file, at most `most` of each code, then a table of the codes. */
export function verdictTable(most: number, colors: Terminal['colors']) {
  const { red, yellow, green, dim, bold, underline } = colors
  const counts = new Map<string, Count>()
  const byFile = new Map<string, PlacedVerdict[]>()
  const mark = (severity: 'error' | 'warning') => (severity === 'error' ? red('error') : yellow('warning'))

  return {
    add(verdict: PlacedVerdict) {
      const { check, severity, file } = verdict
      const count = counts.get(check) ?? { severity, total: 0 }
      counts.set(check, count)
      if (++count.total > most) return
      const list = byFile.get(file)
      if (list) list.push(verdict)
      else byFile.set(file, [verdict])
    },
    /** All lines; colours where there are any. */
    lines({ files, rows, errors, warnings, unchecked }: CheckSummary): string[] {
      const lines: string[] = []
      for (const [file, verdicts] of byFile) {
        lines.push(underline(printable(file)))
        for (const { line, path, check, severity, message } of verdicts.toSorted((a, b) => a.line - b.line)) {
          lines.push(
            `  ${dim(`${printable(file)}:${line}`)} ${path === '' ? '' : `${printable(path)} `}${mark(severity)} ${bold(check)} ${printable(message)}`,
          )
        }
        lines.push('')
      }
      const codes = [...counts].toSorted(
        ([a, one], [b, other]) =>
          order(one.severity) - order(other.severity) || other.total - one.total || (a < b ? -1 : 1),
      )
      for (const [code, { total }] of codes) {
        if (total > most) {
          lines.push(dim(`  … and ${number(total - most)} more of ${code} (--max ${total} shows all)`))
        }
      }
      if (codes.some(([, { total }]) => total > most)) lines.push('')
      const width = Math.max(0, ...codes.map(([code]) => code.length))
      for (const [code, { severity, total }] of codes) {
        lines.push(`  ${number(total).padStart(9)}  ${code.padEnd(width)}  ${mark(severity)}`)
      }
      if (codes.length > 0) lines.push('')
      const seen = `${number(rows)} ${rows === 1 ? 'row' : 'rows'} in ${files} ${files === 1 ? 'file' : 'files'}`
      const found = `${counted(errors, 'error')}, ${counted(warnings, 'warning')}`
      lines.push(errors > 0 ? `${red('✘')} ${seen}: ${found}` : `${green('✔')} ${seen}: ${found}`)
      if (unchecked > 0)
        lines.push(
          dim(
            `  The final state of ${number(unchecked)} ${unchecked === 1 ? 'row' : 'rows'} was not checked: only a build has the world that their calls are carried out in.`,
          ),
        )
      for (const hint of hints) if (counts.has(hint.code)) lines.push(dim(`  ${hint.text}`))
      return lines
    },
  }
}

function order(severity: 'error' | 'warning'): number {
  return severity === 'error' ? 0 : 1
}
