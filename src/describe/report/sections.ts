import { rejections as reasonTable } from '../../spec/rejection.ts'
import type { Manifest } from '../../spec/manifest.ts'
import type { Count, CoverageReport, Extreme } from '../figures/coverage.ts'
import type { DescribedSet } from '../figures/described-set.ts'
import { html, type Html } from '../../lib/html.ts'
import { decimal, histogram, linePlot, percent, scoreHistogram, whole } from './charts.ts'
import { table } from './table.ts'
import type { VolumeAdvice } from '../../spec/manifest.ts'
import type { Rejections } from '../figures/rejections.ts'
import { rowsPath } from '../figures/rows-path.ts'

/** How a need is called. */
const needNames = {
  routing: 'plain routing',
  extraction: 'extraction',
  multi_turn: 'multi-turn',
} as const

/** Whether each tool has enough samples, and why. */
export function volumeSection(volume: readonly VolumeAdvice[]): Html {
  return html`<section id="volume">
    <h2>Is it enough?</h2>
    <p class="lead">
      Plain routing takes 50 to 100 samples a tool, arguments that must be extracted 200 or more, multi-turn
      use 300 or more.
    </p>
    ${table(
      'Volume by tool',
      ['tool', 'has', 'needs'],
      volume.slice(0, 400).map((advice) => [
        html`<code>${advice.tool}</code> ${
            advice.enough
              ? html`<span class="badge">enough</span>`
              : html`<span class="badge short">too few</span>`
          }
          <p class="values">${needNames[advice.need]}: ${advice.why}<br />${advice.advice}</p>`,
        whole(advice.have),
        `${advice.least}${advice.plenty === undefined ? '+' : `–${advice.plenty}`}`,
      ]),
    )}
  </section>`
}

/** Distinct n-grams, self-BLEU, templates, openings and the growth of the vocabulary. */
export function varietySection({ variety }: CoverageReport): Html {
  const common = variety.commonestTemplate
  const rows: [string, string, string][] = [
    [
      'distinct 2-grams',
      decimal(variety.distinct2),
      'distinct pairs of words / all pairs; falls as a set grows',
    ],
    ['distinct 3-grams', decimal(variety.distinct3), 'the same of three words'],
    [
      'self-BLEU',
      decimal(variety.selfBleu),
      `mean over ${variety.selfBleuTexts} messages; lower is more varied`,
    ],
    ['vocabulary', whole(variety.vocabulary), `distinct words among ${whole(variety.words)}`],
    ['templates', whole(variety.templates), 'ways in which first messages are put together'],
    [
      'commonest template',
      common ? percent(common.share, 2) : 'none',
      common ? `${whole(common.count)} messages` : '',
    ],
  ]
  return html`<section id="variety">
    <h2>Variety</h2>
    <p class="lead">
      Of the first user messages. Numbers, ids and addresses count as one word each, so that fresh values do
      not pass for fresh words.
    </p>
    <div class="columns">
      <div>
        ${table(
          'Measures of variety',
          ['measure', 'value'],
          rows.map(([name, value, about]) => [
            html`${name}<br /><span class="values">${about}</span>`,
            value,
          ]),
        )}
      </div>
      <div>
        <h3>Vocabulary growth</h3>
        ${linePlot(
          variety.growth.map(({ texts, vocabulary }) => ({ x: texts, y: vocabulary })),
          'Vocabulary by number of messages',
          { x: 'messages', y: 'distinct words' },
        )}${table(
          'Commonest first words',
          ['first three words', 'messages', 'share'],
          variety.openings.map(({ key, count, share }) => [key, whole(count), percent(share)]),
        )}
      </div>
    </div>
    ${variety.sampled.length > 0 && html`<p class="note">Estimated from a sample: ${variety.sampled.join(', ')}.</p>`}
  </section>`
}

/** Words of the first user message, user messages a sample, and both ends of the scale. */
export function lengthSection({ variety, turns, longest, shortest }: CoverageReport): Html {
  const { mean, median, p95, histogram: bars } = variety.length
  return html`<section id="length">
    <h2>Length</h2>
    <p class="lead">
      The first user message has ${mean.toFixed(1)} words on average; half have ${median} or fewer, one in
      twenty more than ${p95}.
    </p>
    <h3>Messages by number of words, each bar up to the number below it</h3>
    ${histogram(
      bars.map(({ from, to, texts }) => ({ label: to === null ? `${from}+` : `${to}`, count: texts })),
      'First user messages by number of words, up to',
    )}
    <div class="columns">
      <div>${extreme('Shortest', shortest)}${extreme('Longest', longest)}</div>
      <div>${countTable('User messages in a sample', 'messages', turns)}</div>
    </div>
  </section>`
}

function extreme(name: string, message: Extreme | undefined): Html | undefined {
  return (
    message &&
    html`<h3>${name}, ${whole(message.characters)} characters</h3>
      <blockquote><span class="said" dir="auto">${message.text}</span></blockquote>`
  )
}

function countTable(caption: string, head: string, counts: readonly Count[]): Html | false {
  return (
    counts.length > 0 &&
    table(
      caption,
      [head, 'samples'],
      counts.slice(0, 20).map(({ name, count }) => [name, whole(count)]),
    )
  )
}

const dimensionNames = {
  completeness: 'completeness',
  accuracy: 'accuracy',
  type_precision: 'type precision',
  no_hallucination: 'no hallucination',
  overall: 'parameters overall',
  grounding: 'grounding',
  naturalness: 'naturalness',
  novelty: 'novelty',
  sample: 'sample quality',
} as const

/** Histograms of quality, and who speaks and how. */
export function qualitySection({
  quality,
  tags,
  personas,
  classes,
  languages,
  sources,
}: CoverageReport): Html {
  return html`<section id="quality">
    <h2>Quality</h2>
    <p class="lead">
      The first five are about the arguments of calls; sample quality, by which samples are selected, also
      weighs grounding, naturalness and novelty.
    </p>
    <div class="scores">
      ${quality.map(({ dimension, mean, tenths }) => scoreHistogram(dimensionNames[dimension], mean, tenths))}
    </div>
    <div class="columns">
      <div>
        ${sources.length > 1 && countTable('Where samples come from', 'source', sources)}${countTable('Classes', 'class', classes)}${countTable('Tags', 'tag', tags)}${countTable('Languages', 'language', languages)}
      </div>
      <div>
        ${countTable(`Personas (the commonest of ${personas.length})`, 'persona', personas.slice(0, 12))}
      </div>
    </div>
  </section>`
}

/** What the reasons mean that are not codes of checks. */
const reasonNames = new Map(Object.entries(reasonTable).map(([reason, { about }]) => [reason, about]))

/** What was dropped, why, and some of it. */
export function rejectionSection({ rejections }: DescribedSet): Html {
  const { dropped, reasons } = rejections
  return html`<section id="rejected">
    <h2>Yields and rejections</h2>
    <p class="lead">
      ${whole(dropped)} candidates were dropped; all stand in <code>rejected.jsonl</code> with their reasons.
    </p>
    ${table(
      'Reasons for rejection',
      ['reason', 'candidates'],
      reasons.slice(0, 100).map((reason) => [reasonCell(reason), whole(reason.count)]),
    )}
  </section>`
}

function reasonCell({ reason, examples }: Rejections['reasons'][number]): Html {
  return html`<code>${reason}</code
    >${reasonNames.has(reason) && html`<br /><span class="values">${reasonNames.get(reason)}</span>`}${
      examples.length > 0 &&
      html`<details>
        <summary class="values">examples</summary>
        ${examples.map(
          ({ text, message }) =>
            html`<blockquote><span class="said" dir="auto">${text}</span></blockquote>
              ${message !== undefined && html`<p class="values">${message}</p>`}`,
        )}
      </details>`
    }`
}

/** Rows of the three files. */
export function splitSection(manifest: Manifest): Html {
  const { split, size } = manifest
  const parts = ['train', 'validation', 'test'] as const
  return html`<section id="split">
    <h2>Split</h2>
    <p class="lead">
      Samples that share a template, a seed message or near-identical words are one family and stay on one
      side. There are ${whole(split.families)} families; the largest has ${whole(split.largest)} samples.
    </p>
    ${table(
      'Rows by file',
      ['file', 'rows', 'share'],
      parts.map((part) => [
        rowsPath(manifest, part),
        whole(split[part]),
        percent(size.got === 0 ? 0 : split[part] / size.got),
      ]),
    )}
  </section>`
}
