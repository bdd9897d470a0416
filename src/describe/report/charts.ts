import { html, type Html } from '../../lib/html.ts'

/** A number for people: `12,345`. */
export function whole(n: number): string {
  return Math.round(n).toLocaleString('en-US')
}

/** A share for people: `27.7 %`. */
export function percent(share: number, digits = 1): string {
  return `${(share * 100).toFixed(digits)} %`
}

export function decimal(n: number, digits = 3): string {
  return n.toFixed(digits)
}

/** A horizontal bar; `planned` draws a mark where it should reach. Shares are of the full width, 0 to 1. */
export function bar(share: number, planned?: number): Html {
  const width = Math.round(Math.min(1, Math.max(0, share)) * 1000) / 10
  const mark = planned === undefined ? undefined : Math.round(Math.min(1, Math.max(0, planned)) * 1000) / 10
  return html`<svg class="bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
    <rect class="track" width="100" height="8" />
    <rect class="fill" width="${width}" height="8" />
    ${mark !== undefined && html`<rect class="mark" x="${Math.max(0, mark - 0.4)}" width="0.8" height="8" />`}
  </svg>`
}

interface Column {
  readonly label: string
  readonly count: number
}

/** A histogram with its counts in words for those who do not see it. */
export function histogram(columns: readonly Column[], title: string): Html {
  const width = 640
  const height = 200
  const base = height - 30
  const most = Math.max(1, ...columns.map((column) => column.count))
  const slot = width / Math.max(1, columns.length)
  const words = columns
    .filter((column) => column.count > 0)
    .map((column) => `${column.label}: ${whole(column.count)}`)
  return html`<svg
    class="chart"
    viewBox="0 0 ${width} ${height}"
    role="img"
    aria-label="${`${title}. ${words.join(', ')}`}"
  >
    <title>${title}</title>
    <line class="axis" x1="0" x2="${width}" y1="${base}" y2="${base}" />
    ${columns.map(({ label, count }, i) => {
      const tall = count === 0 ? 0 : Math.max(2, (count / most) * (base - 26))
      const middle = round((i + 0.5) * slot)
      return html`<g
        ><title>${label}: ${whole(count)}</title
        ><rect
          class="fill"
          x="${round(i * slot + slot * 0.12)}"
          y="${round(base - tall)}"
          width="${round(slot * 0.76)}"
          height="${round(tall)}"
          rx="2"
        />${
          count > 0 &&
          html`<text class="value" x="${middle}" y="${round(base - tall - 6)}">${short(count)}</text>`
        }<text class="tick" x="${middle}" y="${height - 9}">${label}</text></g
      >`
    })}
  </svg>`
}

/** Small histogram of a score from 0 to 1 in tenths, with its mean. */
export function scoreHistogram(name: string, mean: number, tenths: readonly number[]): Html {
  const most = Math.max(1, ...tenths)
  const words = tenths.flatMap((count, i) =>
    count > 0 ? [`${i / 10} to ${(i + 1) / 10}: ${whole(count)}`] : [],
  )
  return html`<figure class="score">
    <figcaption><span>${name}</span> <b>${decimal(mean)}</b></figcaption>
    <svg
      viewBox="0 0 200 64"
      role="img"
      aria-label="${`${name}, mean ${decimal(mean)}. ${words.join(', ')}`}"
    >
      <line class="axis" x1="0" x2="200" y1="50" y2="50" />
      ${tenths.map((count, i) => {
        const tall = count === 0 ? 0 : Math.max(1.5, (count / most) * 46)
        return html`<rect
          class="fill"
          x="${i * 20 + 2}"
          y="${round(50 - tall)}"
          width="16"
          height="${round(tall)}"
          rx="1.5"
        />`
      })}
      <text class="tick start" x="0" y="62">0</text>
      <text class="tick end" x="200" y="62">1</text>
    </svg>
  </figure>`
}

interface Point {
  readonly x: number
  readonly y: number
}

/** A line through points that begins at zero; both axes are linear. */
export function linePlot(
  points: readonly Point[],
  title: string,
  axes: { readonly x: string; readonly y: string },
): Html {
  const [width, height, left, top, right, bottom] = [640, 240, 84, 28, 20, 50]
  const mostX = Math.max(1, ...points.map((point) => point.x))
  const mostY = niceMost(Math.max(1, ...points.map((point) => point.y)))
  const at = ({ x, y }: Point) => ({
    x: round(left + (x / mostX) * (width - left - right)),
    y: round(height - bottom - (y / mostY) * (height - top - bottom)),
  })
  const placed = points.map(at)
  const path = [at({ x: 0, y: 0 }), ...placed]
    .map(({ x, y }, i) => `${i === 0 ? 'M' : 'L'}${x} ${y}`)
    .join('')
  const words = points.map(({ x, y }) => `${whole(x)}: ${whole(y)}`).join(', ')
  const lines = [0, 0.25, 0.5, 0.75, 1].map((part) => part * mostY)
  return html`<svg
    class="chart"
    viewBox="0 0 ${width} ${height}"
    role="img"
    aria-label="${`${title}. ${words}`}"
  >
    <title>${title}</title>
    ${lines.map((y) => {
      const line = at({ x: 0, y }).y
      return html`<line class="grid" x1="${left}" x2="${width - right}" y1="${line}" y2="${line}" /><text
          class="tick end"
          x="${left - 8}"
          y="${line + 5}"
          >${short(y)}</text
        >`
    })}
    <path class="line" d="${path}" />
    ${placed.map(
      ({ x, y }, i) =>
        html`<g
          ><title>${whole(points[i].x)} ${axes.x}: ${whole(points[i].y)} ${axes.y}</title
          ><circle class="dot" cx="${x}" cy="${y}" r="5"
        /></g>`,
    )}${placed.map(
      ({ x }, i) =>
        i >= placed.length - 3 &&
        html`<text class="tick${i === placed.length - 1 ? ' end' : ''}" x="${x}" y="${height - bottom + 20}"
          >${short(points[i].x)}</text
        >`,
    )}
    <text class="tick start" x="${left}" y="14">${axes.y}</text>
    <text class="tick end" x="${width - right}" y="${height - 4}">${axes.x}</text>
  </svg>`
}

function niceMost(n: number): number {
  const step = 10 ** Math.floor(Math.log10(n))
  return (
    [1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10].map((factor) => factor * step).find((candidate) => candidate >= n) ??
    n
  )
}

function short(n: number): string {
  if (n >= 999_500) return `${(n / 1e6).toFixed(1)}M`
  if (n >= 10_000) return `${Math.round(n / 1000)}k`
  return whole(n)
}

function round(n: number): number {
  return Math.round(n * 10) / 10
}
