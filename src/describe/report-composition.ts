import type { ArgumentCoverage } from './argument-coverage.ts'
import type { ToolCoverage } from './coverage.ts'
import type { DescribedSet } from './described-set.ts'
import { html, type Html } from '../lib/html.ts'
import { bar, percent, whole } from './report-charts.ts'

/** Tools that get a table of their arguments. */
const mostTools = 200

/** A table that scrolls by itself where it is too wide for the page. */
export function table(caption: string, head: Html, rows: readonly Html[]): Html {
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${caption}">
    <table>
      <caption>
        ${caption}
      </caption>
      <thead>
        <tr>
          ${head}
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>
  </div>`
}

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
      html`<th scope="col">kind</th>
        <th scope="col" class="n">asked</th>
        <th scope="col" class="n">planned</th>
        <th scope="col" class="n">got</th>`,
      kinds.map(
        ([kind, { asked, planned, got }]) =>
          html`<tr>
            <th scope="row">${kind}${bar(got / most, planned / most)}</th>
            <td class="n">${percent(asked)}</td>
            <td class="n">${percent(planned)}</td>
            <td class="n">${percent(got)}</td>
          </tr>`,
      ),
    )}
    <details>
      <summary>All ${manifest.cells.length} quotas</summary>
      ${table(
        'Samples by quota, and what became of the candidates',
        html`<th scope="col">quota</th>
          <th scope="col" class="n">planned</th>
          <th scope="col" class="n">got</th>
          <th scope="col" class="n">candidates</th>
          <th scope="col" class="n">refused</th>
          <th scope="col" class="n">duplicate</th>`,
        cells.map(
          (cell) =>
            html`<tr>
              <th scope="row">${cell.name}</th>
              <td class="n">${whole(cell.planned)}</td>
              <td class="n">${whole(cell.got)}</td>
              <td class="n">${whole(cell.candidates)}</td>
              <td class="n">${whole(cell.rejected + cell.unwritten)}</td>
              <td class="n">${whole(cell.exact + cell.near)}</td>
            </tr>`,
        ),
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
      html`<th scope="col">tool</th>
        <th scope="col" class="n">planned</th>
        <th scope="col" class="n">got</th>
        <th scope="col" class="n">calls</th>
        <th scope="col" class="n wide">multi-turn</th>`,
      tools.map((tool) => {
        const own = planned.get(tool.name) ?? { planned: 0, got: 0 }
        return html`<tr>
          <th scope="row"><code>${tool.name}</code>${bar(own.got / most, own.planned / most)}</th>
          <td class="n">${whole(own.planned)}</td>
          <td class="n">${whole(own.got)}</td>
          <td class="n">${whole(tool.calls)}</td>
          <td class="n wide">${whole(tool.multiTurn)}</td>
        </tr>`
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
          html`<th scope="col">argument</th>
            <th scope="col" class="n">given</th>
            <th scope="col" class="n">distinct</th>`,
          rows.map(argumentRow),
        )
  const about = html`<p class="note" dir="auto">${clipped(description, 400)}</p>`
  return open
    ? html`<details class="tool" open>
        <summary><code>${tool.name}</code></summary>
        ${about}${body}
      </details>`
    : html`<details class="tool">
        <summary><code>${tool.name}</code></summary>
        ${about}${body}
      </details>`
}

function argumentRow(argument: ArgumentCoverage): Html {
  const { path, required, declared, share, distinct } = argument
  const mark = declared ? (required ? 'required' : 'optional') : 'not declared'
  return html`<tr>
    <th scope="row">
      <code>${path}</code> <span class="values">${mark}</span>${bar(share)}<span class="values"
        >${valuesOf(argument)}</span
      >
    </th>
    <td class="n">${percent(share, 0)}</td>
    <td class="n">${whole(distinct)}</td>
  </tr>`
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
