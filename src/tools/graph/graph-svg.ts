import type { FlowEdge, ToolGraph } from '../../catalog/tool-graph.ts'
import { html, htmlText, trusted, type Html } from '../../lib/html.ts'
import { layeredLayout, type Layout, type LayoutEdge, type Point } from './layered-layout.ts'

/** A drawing, and how much of the graph is in it. */
export interface Drawing {
  /** A whole SVG document. */
  readonly svg: string
  readonly shown: number
  readonly of: number
}

const letter = 8.4
const small = 6.3
const nameLetters = 34
const doesLetters = 40
const nodeHeight = 40
const head = 58
const columnGap = 12

/** Draws at most `most` tools: those with the most ties, then the others in their order. */
export async function graphSvg(graph: ToolGraph, most: number): Promise<Drawing> {
  const names = chosen(graph, most)
  const tools = graph.tools.filter((tool) => names.has(tool.name))
  const flows = graph.dataFlow.filter(({ from, to }) => names.has(from) && names.has(to))
  const alike = graph.lookAlikes.filter(({ a, b }) => names.has(a) && names.has(b))
  const tied = new Set([
    ...flows.flatMap(({ from, to }) => [from, to]),
    ...alike.flatMap(({ a, b }) => [a, b]),
  ])
  const boxes = new Map(
    tools.map(({ name, does }) => [name, { width: widthOf(name, does), height: nodeHeight }]),
  )
  const edges: LayoutEdge[] = [
    ...flows.map((flow) => ({ ...flow, width: labelOf(flow).length * small + 8, height: 14, weight: 2 })),
    ...alike.map(({ a, b }) => ({ from: a, to: b, width: 0, height: 0, weight: 1 })),
  ]
  const layout = await layeredLayout(
    [...boxes].filter(([name]) => tied.has(name)).map(([id, box]) => ({ id, ...box })),
    edges,
  )
  const alone = tools.filter(({ name }) => !tied.has(name)).map(({ name }) => name)
  const width = Math.max(520, layout.width)
  const grid = gridOf(alone, boxes, width, head + layout.height)
  const height = Math.max(grid.bottom, head + layout.height) + 16
  const places = new Map([
    ...[...layout.nodes].map(([name, { x, y }]) => [name, { x, y: y + head }] as const),
    ...grid.places,
  ])
  const title = `Tools: ${graph.tools.length}. Flows of data: ${graph.dataFlow.length}. Pairs of look-alikes: ${graph.lookAlikes.length}.`
  const picture = html`<svg
    xmlns="http://www.w3.org/2000/svg"
    viewBox="0 0 ${round(width)} ${round(height)}"
    width="${round(width)}"
    height="${round(height)}"
    role="img"
    aria-label="${title}"
  >
    <title>${title}</title>
    <style>
      ${trusted(style)}
    </style>
    <defs>
      <marker id="tip" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto">
        <path class="tip" d="M0 0 L8 4 L0 8 z" />
      </marker>
    </defs>
    ${legend(tools.length, graph.tools.length)}${flows.map((flow, i) => flowLine(flow, layout, i))}${alike.map(
      ({ a, b, similarity }, i) =>
        html`<path
          class="alike"
          stroke-width="${round(1 + similarity * 2)}"
          d="${course(layout.edges[flows.length + i]?.points ?? [])}"
          ><title>${a} and ${b}: ${Math.round(similarity * 100)} % alike</title></path
        >`,
    )}${flows.map((flow, i) => flowLabel(flow, layout, i))}${tools.map(({ name, does, description }) => {
      const { x, y } = places.get(name) ?? { x: 0, y: 0 }
      const box = boxes.get(name) ?? { width: 0, height: 0 }
      return html`<g transform="translate(${round(x - box.width / 2)} ${round(y - box.height / 2)})"
        ><title>${name}: ${description.slice(0, 300)}</title
        ><rect class="box" width="${round(box.width)}" height="${box.height}" rx="6" /><text
          class="name"
          x="10"
          y="17"
          >${cut(name, nameLetters)}</text
        ><text class="does" x="10" y="32">${cut(does, doesLetters)}</text></g
      >`
    })}
  </svg>`
  return { svg: `${asXml(htmlText(picture))}\n`, shown: tools.length, of: graph.tools.length }
}

/** XML knows no control characters and no half characters, not even as references. */
function asXml(text: string): string {
  // oxlint-disable-next-line no-control-regex
  return text.toWellFormed().replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '\uFFFD')
}

/** The tools with the most ties; ties to look-alikes count by how alike the two are. */
function chosen(graph: ToolGraph, most: number): ReadonlySet<string> {
  const ties = new Map<string, number>(graph.tools.map(({ name }) => [name, 0]))
  const tie = (name: string, weight: number) => ties.set(name, (ties.get(name) ?? 0) + weight)
  for (const { from, to, declared } of graph.dataFlow)
    for (const name of [from, to]) tie(name, declared ? 1 : 0.5)
  for (const { a, b, similarity } of graph.lookAlikes) for (const name of [a, b]) tie(name, similarity)
  const ranked = [...ties].toSorted(([, a], [, b]) => b - a)
  return new Set(ranked.slice(0, most).map(([name]) => name))
}

function gridOf(
  names: readonly string[],
  boxes: ReadonlyMap<string, { readonly width: number; readonly height: number }>,
  width: number,
  top: number,
) {
  const places = new Map<string, Point>()
  let x = 16
  let y = top + nodeHeight / 2 + 8
  for (const name of names) {
    const box = boxes.get(name)?.width ?? 0
    if (x > 16 && x + box > width - 16) {
      x = 16
      y += nodeHeight + columnGap
    }
    places.set(name, { x: x + box / 2, y })
    x += box + columnGap
  }
  return { places, bottom: names.length === 0 ? top : y + nodeHeight / 2 }
}

function flowLine(flow: FlowEdge, layout: Layout, i: number): Html {
  return html`<path
    class="${flow.declared ? 'flow' : 'flow guess'}"
    marker-end="url(#tip)"
    d="${course(layout.edges[i]?.points ?? [])}"
    ><title>${sayFlow(flow)}</title></path
  >`
}

function flowLabel(flow: FlowEdge, layout: Layout, i: number): Html | undefined {
  const label = layout.edges[i]?.label
  return (
    label &&
    html`<text class="label" x="${round(label.x)}" y="${round(label.y + head + 4)}">${labelOf(flow)}</text>`
  )
}

function labelOf({ fields: [first, ...more] }: FlowEdge): string {
  return `${cut(first.param.slice(1), 28)}${more.length === 0 ? '' : ` +${more.length}`}`
}

function sayFlow({ from, to, fields, declared }: FlowEdge): string {
  const said = fields.map(({ field, param }) => `${from} ${field} → ${to} ${param}`)
  return `${said.join('\n')}${declared ? '' : '\n(from what the tools do; no result is declared)'}`
}

function legend(shown: number, of: number): Html {
  return html`<g class="legend"
    ><path class="flow" d="M16 22 H46" marker-end="url(#tip)" /><text x="54" y="26"
      >a result feeds an argument</text
    ><path class="flow guess" d="M232 22 H262" marker-end="url(#tip)" /><text x="270" y="26">likely so</text
    ><path class="alike" stroke-width="2" d="M344 22 H374" /><text x="382" y="26">easily mistaken</text
    >${shown < of && html`<text x="16" y="46">${shown} of ${of} tools, those with the most ties</text>`}</g
  >`
}

/** A line through points, rounded between them. */
function course(points: readonly Point[]): string {
  if (points.length === 0) return ''
  const at = ({ x, y }: Point) => `${round(x)} ${round(y + head)}`
  let path = `M${at(points[0])}`
  for (let i = 1; i < points.length - 1; i++) {
    const [here, next] = [points[i], points[i + 1]]
    const end = i === points.length - 2 ? next : { x: (here.x + next.x) / 2, y: (here.y + next.y) / 2 }
    path += ` Q${at(here)} ${at(end)}`
  }
  return points.length === 2 ? `${path} L${at(points[1])}` : path
}

function widthOf(name: string, does: string): number {
  return 20 + Math.max(wide(cut(name, nameLetters)) * letter, wide(cut(does, doesLetters)) * small, 60)
}

/** Letters, where one of a wide script counts as two. */
function wide(text: string): number {
  let count = 0
  for (const character of text)
    count += /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\uff00-\uff60]/.test(character) ? 2 : 1
  return count
}

function cut(text: string, most: number): string {
  const characters = [...text]
  return characters.length <= most ? text : `${characters.slice(0, most - 1).join('')}…`
}

function round(n: number): number {
  return Math.round(n * 10) / 10
}

const style = `
svg { background: #fff; font: 12px ui-sans-serif, system-ui, sans-serif; --line: #5b6b80; --box: #f4f6f9; --ink: #16202c; --soft: #5b6b80; --alike: #c2410c; }
.box { fill: var(--box); stroke: #c3ccd8; }
.name { font-weight: 600; fill: var(--ink); }
.does, .label { font-size: 10.5px; fill: var(--soft); }
.label { text-anchor: middle; paint-order: stroke; stroke: #fff; stroke-width: 3px; }
.legend text { fill: var(--soft); }
.flow { fill: none; stroke: var(--line); stroke-width: 1.4; }
.guess { stroke-dasharray: 5 4; opacity: .75; }
.alike { fill: none; stroke: var(--alike); stroke-dasharray: 2 4; stroke-linecap: round; }
.tip { fill: var(--line); }
@media (prefers-color-scheme: dark) {
  svg { background: #11161d; --line: #93a4ba; --box: #1c2530; --ink: #e8eef6; --soft: #9fb0c4; --alike: #fb923c; }
  .box { stroke: #3a4757; } .label { stroke: #11161d; }
}`
