import type { Message, Sample } from '../../sample/schema.ts'
import { callsOf, systemOf } from '../../sample/walk.ts'
import { html, type Html } from '../../lib/html.ts'

const longestText = 3000

/** Samples to be read: conversations with calls and results folded, and a filter that needs the script. */
export function gallerySection(samples: readonly Sample[]): Html {
  const kinds = [...new Set(samples.map((sample) => sample.kind))]
  const tools = [...new Set(samples.flatMap(toolNames))].toSorted()
  const systems = new Set(samples.map((sample) => systemOf(sample)))
  const [shared] = systems.size === 1 ? systems : [undefined]
  const options = (names: readonly string[]) =>
    names.map((name) => html`<option value="${name}">${name}</option>`)
  return html`<section id="samples">
    <h2>Samples to read</h2>
    <p class="lead">${samples.length} samples, spread over kinds and tools. Calls and results unfold.</p>
    ${
      shared !== undefined &&
      html`<details class="call shared">
        <summary>system message of all of them</summary>
        <pre dir="auto">${clipped(shared)}</pre>
      </details>`
    }
    <form class="filter" hidden>
      <label
        >Kind
        <select id="filter-kind">
          <option value="">all kinds</option>
          ${options(kinds)}
        </select></label
      >
      <label
        >Tool
        <select id="filter-tool">
          <option value="">all tools</option>
          ${options(tools)}
        </select></label
      >
      <label class="wide"
        >Text
        <input id="filter-text" type="search" autocomplete="off" placeholder="words in the conversation"
      /></label>
      <p id="filter-count" role="status">${samples.length} shown</p>
    </form>
    <div class="gallery">${samples.map((sample) => conversation(sample, shared === undefined))}</div>
  </section>`
}

function toolNames(sample: Sample): string[] {
  return [...new Set(callsOf(sample).map(({ call }) => call.name))]
}

function conversation(sample: Sample, withSystem: boolean): Html {
  const marks = [sample.kind, ...sample.tags, sample.lineage.persona ?? '']
  return html`<article
    class="sample"
    data-kind="${sample.kind}"
    data-tools="${JSON.stringify(toolNames(sample))}"
  >
    <h3>
      <span class="sr">Sample </span><code>${sample.id.slice(0, 10)}</code>${marks
        .filter((mark) => mark !== '')
        .map((mark) => html` <span class="chip">${mark}</span>`)}
    </h3>
    ${sample.messages.filter((message) => withSystem || message.role !== 'system').map(bubble)}
  </article>`
}

function bubble(message: Message): Html | undefined {
  if (message.role === 'system') {
    return html`<details class="call">
      <summary>system message</summary>
      <pre dir="auto">${clipped(message.content)}</pre>
    </details>`
  }
  if (message.role === 'user') {
    return html`<p class="bubble user">
      <span class="sr">User: </span><span class="said" dir="auto">${clipped(message.content)}</span>
    </p>`
  }
  if (message.role === 'tool') {
    return html`<details class="call">
      <summary>result of <code>${message.name}</code></summary>
      <pre dir="auto">${clipped(indented(message.content))}</pre>
    </details>`
  }
  const calls = (message.tool_calls ?? []).map(
    (call) =>
      html`<details class="call made">
        <summary>calls <code>${call.name}</code></summary>
        <pre dir="auto">${clipped(JSON.stringify(call.arguments, null, 2))}</pre>
      </details>`,
  )
  const text =
    message.content !== null &&
    message.content !== '' &&
    html`<p class="bubble assistant">
      <span class="sr">Assistant: </span><span class="said" dir="auto">${clipped(message.content)}</span>
    </p>`
  return html`${text}${calls}`
}

function indented(content: string): string {
  try {
    return JSON.stringify(JSON.parse(content), null, 2)
  } catch {
    return content
  }
}

function clipped(text: string): string {
  return text.length > longestText ? `${text.slice(0, longestText)}…` : text
}
