import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { DescribedSet } from '../figures/described-set.ts'
import { html, htmlText, trusted, type Html } from '../../lib/html.ts'
import { percent, whole } from './charts.ts'
import { gallerySection } from './conversations.ts'
import { argumentsSection, compositionSection, toolsSection } from './composition.ts'
import {
  lengthSection,
  qualitySection,
  rejectionSection,
  splitSection,
  varietySection,
  volumeSection,
} from './sections.ts'

/**
 * The report of a dataset as one HTML file that loads nothing. Everything that comes from the data is
 * escaped; beyond that, the page's policy lets no script run but its own and no address be loaded.
 */
export function reportPage(set: DescribedSet): string {
  const [style, script] = [pageFile('report.css'), pageFile('report.js')]
  const scriptHash = createHash('sha256').update(script).digest('base64')
  const policy = `default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-${scriptHash}'; base-uri 'none'; form-action 'none'`
  const page = html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${policy}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="referrer" content="no-referrer" />
        <title>${set.manifest.name}: dataset report</title>
        ${trusted(`<style>${style}</style>`)}
      </head>
      <body>
        ${headline(set)}
        <main>
          ${compositionSection(set)} ${volumeSection(set.volume)} ${toolsSection(set)}
          ${argumentsSection(set)} ${varietySection(set.coverage)} ${lengthSection(set.coverage)}
          ${qualitySection(set.coverage)} ${rejectionSection(set)} ${splitSection(set.manifest)}
          ${gallerySection(set.coverage.gallery)}
        </main>
        ${foot(set)} ${trusted(`<script>${script}</script>`)}
      </body>
    </html> `
  return htmlText(page)
}

/** A file of the page that holds no data: it goes in as it stands. */
function pageFile(name: string): string {
  return readFileSync(join(import.meta.dirname, 'report-page', name), 'utf8')
}

const places = [
  ['composition', 'Composition'],
  ['volume', 'Is it enough?'],
  ['tools', 'Tools'],
  ['arguments', 'Arguments'],
  ['variety', 'Variety'],
  ['length', 'Length'],
  ['quality', 'Quality'],
  ['rejected', 'Rejected'],
  ['split', 'Split'],
  ['samples', 'Samples'],
] as const

function headline({ manifest, coverage, sampled, rejections, volume }: DescribedSet): Html {
  const { size, split } = manifest
  const enough = volume.filter((advice) => advice.enough).length
  const common = coverage.variety.commonestTemplate
  return html`<header>
    <p class="eyebrow">Dataset report</p>
    <h1>${manifest.name}</h1>
    <p class="meta">
      Preset ${manifest.preset}, seed ${manifest.seed}, ${manifest.languages.join(', ')}, target
      ${manifest.targets.join(', ')}, build <code>${manifest.hash}</code>.
    </p>
    <dl class="tiles">
      <div>
        <dt>Samples</dt>
        <dd>${whole(size.got)}<small>of ${whole(size.planned)} planned</small></dd>
      </div>
      <div>
        <dt>Split</dt>
        <dd>
          ${whole(split.train)}<small
            >train, ${whole(split.validation)} validation, ${whole(split.test)} test</small
          >
        </dd>
      </div>
      <div>
        <dt>Tools with enough</dt>
        <dd>${enough} of ${volume.length}<small>see below</small></dd>
      </div>
      <div>
        <dt>Commonest template</dt>
        <dd>${common ? percent(common.share) : 'none'}<small>of first messages</small></dd>
      </div>
      <div>
        <dt>Self-BLEU</dt>
        <dd>${coverage.variety.selfBleu.toFixed(2)}<small>lower is more varied</small></dd>
      </div>
      <div>
        <dt>Dropped</dt>
        <dd>${whole(rejections.dropped)}<small>candidates, each with a reason</small></dd>
      </div>
    </dl>
    ${sampled !== undefined && html`<p class="callout">${sampled}</p>`}
    ${manifest.notes.map((note) => html`<p class="callout">${note}</p>`)}
    <nav aria-label="Sections">
      <ul>
        ${places.map(([id, name]) => html`<li><a href="#${id}">${name}</a></li>`)}
      </ul>
    </nav>
  </header>`
}

function foot({ manifest }: DescribedSet): Html {
  return html`<footer>
    <p>
      Made by Callsmith ${manifest.versions.callsmith}. The same inputs give the same report, byte for byte.
      Counts by machine are in <code>manifest.json</code>, dropped samples in <code>rejected.jsonl</code>.
    </p>
  </footer>`
}
