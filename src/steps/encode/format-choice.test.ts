import { expect, it } from 'vitest'
import { builtInFormats } from '../../formats/format-set.ts'
import { formatChoice } from './format-choice.ts'
import { formatFolder } from './output-specs.ts'

it.each<[string[], string[], [string, number][]]>([
  [[], [], []],
  [['hermes', 'hermes'], ['hermes'], []],
  [['hermes,mistral:v11'], ['hermes', 'mistral:v11'], []],
  [['all'], [...builtInFormats.joined], []],
  [['qwen:coder', 'all'], ['qwen:coder', ...builtInFormats.joined], []],
  // The usual variant of a format is called by its name alone.
  [['claude:xml', 'claude'].slice(1), ['claude'], []],
  [
    ['mix:hermes=3', 'qwen=1', 'react'],
    ['react'],
    [
      ['hermes', 3],
      ['qwen', 1],
    ],
  ],
  [
    ['mix:hermes,qwen=0.5'.split(',').join('=1,')],
    [],
    [
      ['hermes', 1],
      ['qwen', 0.5],
    ],
  ],
  [['mix:mistral:v11=2'], [], [['mistral:v11', 2]]],
])('%j', (given, formats, mix) => {
  expect(formatChoice(given, builtInFormats)).toEqual({ formats, mix })
})

it.each([
  ['hermez', 'format/unknown'],
  ['mistral:v99', 'format/unknown'],
  ['__proto__', 'format/unknown'],
  ['mix:', 'format/unknown'],
  ['mix:hermez=1', 'format/unknown'],
  ['mix:hermes=-1', 'option/invalid'],
  ['mix:hermes=Infinity', 'option/invalid'],
  ['mix:hermes=1,hermes=2', 'option/invalid'],
  ['mix:hermes=1,mix:qwen=2', 'option/invalid'],
])('%s is refused', (given, code) => {
  expect(() => formatChoice([given], builtInFormats)).toThrow(expect.objectContaining({ code }))
})

it('no two outputs share a folder', () => {
  expect(formatFolder('mistral:v11', ['openai'])).toBe('mistral-v11')
  expect(formatFolder('openai', ['openai', 'trl'])).toBe('openai')
  expect(formatFolder('openai', ['trl', 'openai'])).toBe('openai-text')
  for (const own of ['mix', 'text', 'dpo', 'kto']) expect(formatFolder(own, ['trl'])).toBe(`${own}-text`)
})
