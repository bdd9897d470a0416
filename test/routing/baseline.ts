// Scratch
import { readFileSync, readdirSync } from 'node:fs'
import { parse } from 'yaml'
import { accuracy, trainClassifier } from './linear-classifier.ts'
const seeds = readdirSync('examples/customer-service/seeds').flatMap((f) => {
  const d = parse(readFileSync('examples/customer-service/seeds/' + f, 'utf8'))
  return d.tool ? d.messages.map((m) => ({ text: m.text ?? m, label: d.tool })) : d.no_tool.map((m) => ({ text: m.text, label: 'no_tool' }))
})
const held = readFileSync('test/held-out/messages.jsonl', 'utf8').trim().split('\n').map((l) => JSON.parse(l)).map((r) => ({ text: r.text, label: r.tool }))
const t = Date.now()
console.log('seeds only', seeds.length, accuracy(trainClassifier(seeds), held), Date.now() - t)
const ten = Object.values(Object.groupBy(seeds, (s) => s.label)).flatMap((x) => x.slice(0, 10))
console.log('10 per tool', accuracy(trainClassifier(ten), held))
if (process.argv[2]) {
  const rows = readFileSync(process.argv[2], 'utf8').trim().split('\n').map((l) => JSON.parse(l)).map((r) => ({
    text: r.messages.find((m) => m.role === 'user').content,
    label: r.messages.flatMap((m) => m.tool_calls ?? [])[0]?.function.name ?? 'no_tool' }))
  const c = trainClassifier(rows)
  console.log('train', rows.length, accuracy(c, held))
  const conf = {}
  for (const h of held) { const p = c(h.text); if (p !== h.label) conf[h.label + '→' + p] = (conf[h.label + '→' + p] ?? 0) + 1 }
  console.log(conf)
}
