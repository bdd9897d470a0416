import { createWriteStream } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { once } from 'node:events'
import { gzipSync } from 'node:zlib'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { checkDataset, type PlacedVerdict } from '../../src/index.ts'
import { run, temporary } from './callsmith.ts'

/** A row without fault, told apart by its number. */
const row = (n: number) =>
  JSON.stringify({
    messages: [
      { role: 'user', content: `What is ${n} and how do you do?` },
      { role: 'assistant', content: 'I am well, thank you.' },
    ],
  })
const rows = (...numbers: number[]) => numbers.map((n) => `${row(n)}\n`).join('')

let folder: string
beforeAll(async () => {
  folder = await temporary()
})

async function fileOf(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name)
  await writeFile(path, content)
  return path
}

const off = { 'duplicate/near': 'off', 'label/conflict': 'off' } as const

async function verdictsOf(path: string): Promise<[line: number, check: string][]> {
  const found: PlacedVerdict[] = []
  for await (const verdict of checkDataset([path], { severities: off })) found.push(verdict)
  expect(found.every((verdict) => verdict.file === path)).toBe(true)
  return found.map(({ line, check }) => [line, check])
}

describe('a file of rows', () => {
  it('without fault has no verdict', async () => {
    expect(await verdictsOf(await fileOf('good.jsonl', rows(1, 2, 3)))).toEqual([])
  })

  it.each<[string, string | Buffer, [number, string][]]>([
    [
      'a byte order mark',
      Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(rows(1, 2))]),
      [[1, 'json/byte-order-mark']],
    ],
    ['CRLF, told once', rows(1, 2, 3).replaceAll('\n', '\r\n'), [[1, 'json/carriage-return']]],
    [
      'invalid UTF-8',
      Buffer.concat([
        Buffer.from(rows(1)),
        Buffer.from(row(2).replace('What', 'W\u00e9at'), 'latin1'),
        Buffer.from('\n'),
      ]),
      [[2, 'json/invalid-utf8']],
    ],
    [
      'a lone surrogate',
      rows(1) + row(2).replace('What', String.raw`W\ud83dat`),
      [[2, 'json/lone-surrogate']],
    ],
    ['a truncated last line', rows(1, 2) + row(3).slice(0, 50), [[3, 'json/truncated']]],
    ['nothing in it', '', [[1, 'json/empty-file']]],
    ['blank lines only', '\n\n  \n', [[1, 'json/empty-file']]],
    [
      'no JSON',
      'id,text\n1,hello\n',
      [
        [1, 'json/malformed'],
        [2, 'json/malformed'],
      ],
    ],
    ['a last line without its end', rows(1) + row(2), []],
    ['a list in a line', `${rows(1)}[1]\n`, [[2, 'json/not-an-object']]],
    ['blank lines between rows', `${rows(1)}\n\n${row(2).slice(0, 30)}\n`, [[4, 'json/truncated']]],
  ])('with %s', async (name, content, expected) => {
    expect(await verdictsOf(await fileOf(`${name}.jsonl`, content))).toEqual(expected)
  })

  it('that is binary is told line by line and ends', async () => {
    const bytes = Buffer.alloc(300_000, 7)
    for (let i = 0; i < bytes.length; i++) bytes[i] = (Math.imul(i, 2654435761) >>> 13) & 255
    const found = await verdictsOf(await fileOf('binary.jsonl', bytes))
    expect(found.length).toBeGreaterThan(100)
    expect(found.every(([, check]) => check.startsWith('json/'))).toBe(true)
  })

  it('with a line of 50 MB: the line is told, the rows behind it are read, memory stays bounded', async () => {
    const path = join(folder, 'long.jsonl')
    const stream = createWriteStream(path)
    stream.write(`${rows(1)}{"messages":[{"role":"user","content":"`)
    const piece = 'x'.repeat(1 << 20)
    for (let i = 0; i < 50; i++) if (!stream.write(piece)) await once(stream, 'drain')
    stream.write(`"}]}\n${rows(2)}${row(3).slice(0, 40)}\n`)
    stream.end()
    await once(stream, 'close')
    const before = process.memoryUsage().rss
    expect(await verdictsOf(path)).toEqual([
      [2, 'json/too-long'],
      [4, 'json/truncated'],
    ])
    expect(process.memoryUsage().rss - before).toBeLessThan(400 << 20)
  })

  it('packed with gzip, and as a JSON list, has the same faults at their lines', async () => {
    const text = rows(1, 2) + row(3).slice(0, 50)
    expect(await verdictsOf(await fileOf('packed.jsonl.gz', gzipSync(text)))).toEqual([[3, 'json/truncated']])
    const values = [1, 2, 3].map((n) => JSON.parse(row(n)) as object)
    expect(await verdictsOf(await fileOf('list.json', JSON.stringify(values, null, 2)))).toEqual([])
    const faulty = JSON.stringify([...values, 5], null, 2)
    const line = faulty.split('\n').findIndex((one) => one.trim() === '5') + 1
    expect(await verdictsOf(await fileOf('faulty.json', faulty))).toEqual([[line, 'json/not-an-object']])
    const cut = faulty.slice(0, faulty.indexOf('"role"', 300))
    const [[, check]] = await verdictsOf(await fileOf('cut.json', cut))
    expect(check).toBe('json/truncated')
  })
})

describe('callsmith check', () => {
  it('prints file, line, path, code and what to do; exit code 1 on errors', async () => {
    const path = await fileOf('mixed.jsonl', rows(1) + row(2).replace('"assistant"', '"bot"'))
    const { code, out } = await run('check', path)
    expect(code).toBe(1)
    expect(out).toMatch(
      /mixed\.jsonl:2 \/messages\/1\/role error shape\/unknown-role The role "bot" is not known\. Use/,
    )
    expect(out).toMatch(/2 rows in 1 file: \d+ errors?, \d+ warnings?/)
  })

  it('prints one object a line with --json and nothing else', async () => {
    const path = await fileOf('json.jsonl', rows(1) + row(2).slice(0, 40))
    const { code, out } = await run('check', path, '--json')
    expect(code).toBe(1)
    const objects = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>)
    expect(objects).toHaveLength(1)
    expect(Object.keys(objects[0])).toEqual(['file', 'line', 'code', 'severity', 'path', 'message'])
    expect(objects[0]).toMatchObject({ file: path, line: 2, code: 'json/truncated', severity: 'error' })
  })

  it('prints SARIF 2.1.0 whose results refer to rules that are there', async () => {
    const path = await fileOf('sarif.jsonl', `${row(1)}\r\n{}\n`)
    const { out } = await run('check', path, '--sarif')
    const log = JSON.parse(out)
    expect(Object.keys(log).toSorted()).toEqual(['$schema', 'runs', 'version'])
    expect(log.version).toBe('2.1.0')
    const [{ tool, results }] = log.runs
    expect(tool.driver.name).toBe('callsmith')
    const ids: string[] = tool.driver.rules.map((rule: { id: string }) => rule.id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(results.length).toBeGreaterThan(1)
    for (const { ruleId, ruleIndex, level, message, locations } of results) {
      expect(ids[ruleIndex]).toBe(ruleId)
      expect(['error', 'warning', 'note', 'none']).toContain(level)
      expect(message.text).toMatch(/\S/)
      const { artifactLocation, region } = locations[0].physicalLocation
      expect(() => new URL(artifactLocation.uri, 'file:///')).not.toThrow()
      expect(region.startLine).toBeGreaterThanOrEqual(1)
    }
  })

  it.each([
    ['a file that is not there', ['no-such-file.jsonl'], 'file/not-found'],
    ['a folder', ['.'], 'file/unreadable'],
    ['an unknown code', ['x.jsonl', '--severity', 'duplicate/neer=off'], 'did you mean duplicate/near'],
    ['an unknown severity', ['x.jsonl', '--severity', 'duplicate/near=loud'], 'off, warning or error'],
    ['a date that is none', ['x.jsonl', '--today', '2026-02-30'], '--today'],
  ])('refuses %s with exit code 2', async (_, words, expected) => {
    const { code, err, out } = await run('check', ...words)
    expect(code).toBe(2)
    expect(err).toContain(expected)
    expect(out).toBe('')
  })

  it('shows at most so many verdicts of a code, and counts the others', async () => {
    const path = await fileOf('many.jsonl', '{}\n'.repeat(40))
    const { out } = await run('check', path, '--max', '3')
    expect(out.match(/error shape\/no-messages/g)).toHaveLength(3)
    expect(out).toContain('and 37 more of shape/no-messages')
  })

  it('colours only where colours are wanted', async () => {
    const path = await fileOf('plain.jsonl', '{}\n')
    expect((await run('check', path)).out).not.toContain('\u001b[')
  })
})
