import type { ArgumentCoverage } from '../figures/argument-coverage.ts'
import type { ToolCoverage } from '../figures/coverage.ts'
import type { DescribedSet } from '../figures/described-set.ts'
import { html, type Html, type HtmlPart } from '../../lib/html.ts'
import { bar, percent, whole } from './charts.ts'
import { table } from './table.ts'

/** Tools that get a table of their arguments. */
const mostTools = 200

/** Asked, planned and got for each kind, and within kinds for each cell. */
export function compositionSection({ manifest }: DescribedSet): Html {
  const kinds = Object.entries(manifest.kinds)
  const most = Math.max(0.0001, ...kinds.map(([, kind]) => Math.max(kind.got, kind.planned)))
  const cells = manifest.cells.slice(0, 400)
  return html`<section id="composition">
    <h2>Asked, planned, got</h2>
    <p class="lead">The bar is what the dataset holds; the mark on it is what was planned.</p>
    ${table(
      'Share of the samples by kind',
      ['kind', 'asked', 'planned', 'got'],
      kinds.map(([kind, { asked, planned, got }]) => [
        html`${kind}${bar(got / most, planned / most)}`,
        percent(asked),
        percent(planned),
        percent(got),
      ]),
    )}
    <details>
      <summary>All ${manifest.cells.length} quotas</summary>
      ${table(
        'Samples by quota, and what became of the candidates',
        ['quota', 'planned', 'got', 'candidates', 'refused', 'duplicate'],
        cells.map((cell) => [
          cell.name,
          whole(cell.planned),
          whole(cell.got),
          whole(cell.candidates),
          whole(cell.rejected + cell.unwritten),
          whole(cell.exact + cell.near),
        ]),
      )}
    </details>
  </section>`
}

/** Planned and got for each tool, its calls, and the kinds it stands in. */
export function toolsSection({ manifest, coverage }: DescribedSet): Html {
  const planned = new Map<string, { planned: number; got: number }>()
  for (const { tool, ...cell } of manifest.cells) {
    if (tool === undefined) continue
    const sum = planned.get(tool) ?? { planned: 0, got: 0 }
    planned.set(tool, { planned: sum.planned + cell.planned, got: sum.got + cell.got })
  }
  const tools = coverage.tools.slice(0, mostTools)
  const most = Math.max(1, ...[...planned.values()].map((tool) => Math.max(tool.planned, tool.got)))
  return html`<section id="tools">
    <h2>Tools</h2>
    <p class="lead">
      Planned and got count the samples that are about a tool; calls count every call of it, in parallel and
      multi-turn samples too.
    </p>
    ${table(
      'Samples by tool',
      ['tool', 'planned', 'got', 'calls', { wide: 'multi-turn' }],
      tools.map((tool) => {
        const own = planned.get(tool.name) ?? { planned: 0, got: 0 }
        return [
          html`<code>${tool.name}</code>${bar(own.got / most, own.planned / most)}`,
          whole(own.planned),
          whole(own.got),
          whole(tool.calls),
          whole(tool.multiTurn),
        ]
      }),
    )}${more(coverage.tools.length)}
  </section>`
}

/** How each argument is covered, tool by tool. */
export function argumentsSection({ coverage, tools: descriptions }: DescribedSet): Html {
  const described = new Map(descriptions.map((tool) => [tool.name, tool.description]))
  const tools = coverage.tools.filter((tool) => tool.arguments !== undefined).slice(0, mostTools)
  return html`<section id="arguments">
    <h2>Arguments</h2>
    <p class="lead">How often a call gives each argument, and which values it takes.</p>
    ${tools.map((tool, i) => argumentsOf(tool, described.get(tool.name) ?? '', i < 12))}${more(coverage.tools.length)}
  </section>`
}

function argumentsOf(tool: ToolCoverage, description: string, open: boolean): Html {
  const rows = tool.arguments ?? []
  const body =
    rows.length === 0
      ? html`<p class="note">It takes no arguments.</p>`
      : table(
          `Arguments of ${tool.name} in ${whole(tool.calls)} calls`,
          ['argument', 'given', 'distinct'],
          rows.map(argumentRow),
        )
  return html`<details class="tool" ${open && openMark}>
    <summary><code>${tool.name}</code></summary>
    <p class="note" dir="auto">${clipped(description, 400)}</p>
    ${body}
  </details>`
}

const openMark = html`open`

function argumentRow(argument: ArgumentCoverage): HtmlPart[] {
  const { path, required, declared, share, distinct } = argument
  const mark = declared ? (required ? 'required' : 'optional') : 'not declared'
  return [
    html`<code>${path}</code> <span class="values">${mark}</span>${bar(share)}<span class="values"
        >${valuesOf(argument)}</span
      >`,
    percent(share, 0),
    whole(distinct),
  ]
}

function valuesOf({ values, numbers }: ArgumentCoverage): string {
  const parts = (values ?? []).map(({ value, count }) => `${clipped(value)} ${whole(count)}`)
  if (numbers)
    parts.unshift(`${numbers.least} to ${numbers.most}, mean ${Math.round(numbers.mean * 100) / 100}`)
  return parts.join(', ')
}

function clipped(text: string, longest = 160): string {
  return text.length > longest ? `${text.slice(0, longest)}…` : text
}

function more(tools: number): Html | false {
  return (
    tools > mostTools && html`<p class="note">The first ${mostTools} of ${whole(tools)} tools are shown.</p>`
  )
}
