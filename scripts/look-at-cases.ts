// Shows how one format scores: node scripts/look-at-cases.ts hermes [core|tolerance] [file]. For the eye only.
import { builtInFormats } from '../src/formats/format-set.ts'
import { decodeChunks, readCases, scoreCase, toolsOf } from '../test/formats/score.ts'

const [name, tier = 'core', file = 'cases.jsonl.gz', caseFormat = name] = process.argv.slice(2)
const format = builtInFormats.named(name)
const cases = (await readCases(file)).filter(
  (one) => one.format === caseFormat && (tier === 'all' || one.tier === tier),
)
let right = 0
let asserted = 0
let contentRight = 0
let chunked = 0
for (const one of cases) {
  const { turn, calls, content } = scoreCase(format, one)
  if (calls) right++
  if (content !== undefined) asserted++
  if (content) contentRight++
  const split =
    JSON.stringify(decodeChunks(format, [...one.input], toolsOf(one))) ===
    JSON.stringify(format.decode(one.input, toolsOf(one)))
  if (split) chunked++
  if (calls && content !== false && split) continue
  console.log(
    `${calls ? '' : 'CALLS '}${content === false ? 'CONTENT ' : ''}${split ? '' : 'CHUNKS '}${one.id} ${one.mode} ${one.variant}`,
  )
  console.log('  in   ', JSON.stringify(one.input.slice(0, 400)))
  console.log(
    '  want ',
    JSON.stringify(one.expected_calls),
    one.content_asserted ? JSON.stringify(one.expected_content) : '-',
  )
  console.log(
    '  got  ',
    JSON.stringify(turn.calls),
    JSON.stringify(turn.content),
    turn.repairs.map((r) => r.code).join(),
  )
  if (one.note) console.log('  note ', one.note)
}
console.log(
  `${name} ${tier}: calls ${right}/${cases.length}, content ${contentRight}/${asserted}, same by character ${chunked}/${cases.length}`,
)
