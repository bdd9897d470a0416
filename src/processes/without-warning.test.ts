import { once } from 'node:events'
import { expect, it } from 'vitest'
import { withoutWarning } from './without-warning.ts'

it('keeps one warning back and shows the others, then all again', async () => {
  const before = process.emitWarning
  const shown: string[] = []
  const note = (warning: Error) => shown.push(warning.message)
  process.on('warning', note)
  try {
    const other = once(process, 'warning')
    const value = await withoutWarning('SQLite', async () => {
      process.emitWarning('SQLite is an experiment', 'ExperimentalWarning')
      process.emitWarning('the disk is old', 'TestWarning')
      return 5
    })
    await other
    expect(value).toBe(5)
    expect(shown).toEqual(['the disk is old'])
    await expect(withoutWarning('x', async () => Promise.reject(new Error('failed')))).rejects.toThrow(
      'failed',
    )
    expect(process.emitWarning).toBe(before)
  } finally {
    process.off('warning', note)
  }
})
