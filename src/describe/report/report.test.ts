import { expect, it } from 'vitest'
import { parse } from 'yaml'
import { escapeHtml } from '../../lib/text.ts'
import { datasetCard } from '../card.ts'
import { reportPage } from './report.ts'
import { toySample, toySet } from '../figures/toy-set.ts'

const hostile = [
  `<script>alert("1")</script>`,
  `"><img src=https://evil.example/x onerror=alert(2)>`,
  `</style></title><svg onload='alert(3)'>`,
  '`|<b>\n---\nlicense: [x\n# {{7*7}} & \u0000 \ud800 \u202e',
]

/** Every tag that a report is made of; another one can only come from the data. */
const known = new Set(
  `html head meta title body header main section nav footer article h1 h2 h3 p dl div dt dd small ul li a code span
  table caption thead tbody tr th td details summary blockquote pre form label select option input br
  svg rect line path circle text g figure figcaption`.split(/\s+/),
)

it.each(hostile)('escapes %j wherever it comes from the data', (text) => {
  const samples = [toySample('a', text, text, { [text]: text }), toySample('b', undefined, text)]
  const page = reportPage(toySet(text, samples))
  const outside = page.replace(/<style>[^]*?<\/style>/, '').replace(/<script>[^]*?<\/script>/, '')
  const bare = outside.replaceAll(/"[^"]*"/g, '""')
  const tags = [...bare.matchAll(/<([a-z][a-z0-9]*)/gi)].map((match) => match[1])
  expect(tags.filter((tag) => !known.has(tag))).toEqual([])
  expect(bare).not.toMatch(/<[^>]*\son\w+\s*=/i)
  expect(page).not.toContain('\u0000')
  expect(page.isWellFormed()).toBe(true)
  expect(page).toContain(escapeHtml(text.toWellFormed().replace('\u0000', '\uFFFD')))
})

it('loads nothing and tells no time', () => {
  const page = reportPage(toySet('shop', [toySample('a', 'shop', 'where is it?', { shop: 'x' })]))
  expect(page).not.toMatch(/(?:src|href|action|data)\s*=\s*["']?(?:https?:)?\/\//i)
  expect(page).not.toMatch(/url\(|@import|fetch\(|XMLHttpRequest/i)
  expect(page).toMatch(/http-equiv="Content-Security-Policy" content="default-src &#39;none&#39;/)
  expect(page).not.toContain('123456')
  expect(page.match(/<h1>/g)).toHaveLength(1)
  for (const [table] of page.matchAll(/<table>[^]*?<\/table>/g)) expect(table).toContain('<caption>')
  for (const [svg] of page.matchAll(/<svg[^>]*>/g)) expect(svg).toMatch(/aria-label="|aria-hidden="true"/)
})

it.each(['shop', ...hostile])('writes a card with valid front matter for %j', (text) => {
  const card = datasetCard(toySet(text, [toySample('a', text, text)]))
  expect(card.startsWith('---\n')).toBe(true)
  const end = card.indexOf('\n---\n', 4)
  const front = parse(card.slice(4, end + 1))
  expect(front.task_categories).toEqual(['text-generation'])
  expect(front.size_categories).toEqual(['n<1K'])
  expect(front.configs[0].data_files).toEqual([{ split: 'train', path: 'train.jsonl' }])
  expect(front.pretty_name).toBe(text.toWellFormed().replace(/[\p{Cc}]+/gu, ' '))
  const body = card.slice(end + 5)
  expect(body).not.toMatch(/(?<!\\)<(?:script|img|svg|b)(?![^`\n]*`)/)
  expect(body.match(/^# /gm)).toHaveLength(1)
})
