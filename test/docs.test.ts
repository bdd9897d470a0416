import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { documents } from '../scripts/docs.ts'

const root = join(import.meta.dirname, '..')
const files = documents()

describe('generated documents', () => {
  it.each([...files.keys()])('%s is what `npm run docs` writes', (path) => {
    expect(readFileSync(join(root, path), 'utf8')).toBe(files.get(path))
  })

  it('leave no page of a check that is gone', () => {
    const pages = readdirSync(join(root, 'docs/checks')).map((name) => `docs/checks/${name}`)
    expect(pages.filter((page) => !files.has(page))).toEqual([])
    expect(pages.length).toBeGreaterThan(50)
  })
})
