import { formatKit } from '../../src/formats/kit.ts'
import { english } from '../../src/language/en/english.ts'
import { grammar } from '../../src/writers/grammar/grammar.ts'
import type { Plugins } from '../../src/spec/plugins.ts'
import angle from '../../examples/own-format/angle-format.ts'

const { forTools: _, ...plain } = english

/** One small plug-in of each kind, with a mark that a test can find. */
const plugins = {
  languages: [{ ...plain, code: 'en-house' }],
  writers: [
    {
      name: 'house',
      open(context, languages) {
        const writer = grammar.open(context, languages)
        return { name: 'house', write: (blueprint) => writer.write(blueprint) }
      },
    },
  ],
  checks: [
    {
      code: 'house/every-seventh',
      severity: 'error',
      needs: 'sample',
      about: 'No blueprint has a number that seven divides.',
      examples: { passes: [], fails: [] },
      run: ({ lineage }) =>
        lineage.blueprint !== undefined && lineage.blueprint % 7 === 0
          ? [{ check: 'house/every-seventh', severity: 'error', path: '', message: 'Seven divides it.' }]
          : [],
    },
    {
      code: 'house/says-seven',
      severity: 'warning',
      needs: 'sample',
      about: 'Nobody says seven.',
      examples: { passes: [], fails: [] },
      run: ({ messages }) =>
        JSON.stringify(messages).includes('hello seven')
          ? [{ check: 'house/says-seven', severity: 'warning', path: '', message: 'Seven is said.' }]
          : [],
    },
  ],
  targets: [
    {
      name: 'house',
      summary: 'The number of messages.',
      source: '',
      loses: [],
      usesText: false,
      open: () => (sample) => [JSON.stringify({ house: sample.messages.length })],
    },
  ],
  formats: [() => ({ ...angle(formatKit), name: 'house' })],
  worlds: [
    {
      name: 'house',
      serves: (tool) => tool === 'get_weather',
      open: () => ({
        call: () => ({ ok: true, value: { report: 'house weather' } }),
        propose: () => undefined,
        state: () => ({}),
        close: () => {},
      }),
    },
  ],
} satisfies Plugins
export default plugins
