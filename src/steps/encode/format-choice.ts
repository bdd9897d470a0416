import type { FormatSet } from '../../spec/format.ts'
import { said } from '../../spec/format.ts'
import { Problem } from '../../spec/problem.ts'

/** Which formats a build writes: each of them in a folder of its own, and at most one mixture. */
export interface FormatChoice {
  readonly formats: readonly string[]
  /** Weight of each format in the mixture; empty for none. */
  readonly mix: readonly (readonly [format: string, weight: number])[]
}

/**
 * Reads what `--format` and the configuration take: `hermes`, `mistral:v11`, `all`, or
 * `mix:hermes=3,qwen=1`, one or several. Throws `format/unknown` and `option/invalid`.
 */
export function formatChoice(given: readonly string[], known: FormatSet): FormatChoice {
  const formats = new Set<string>()
  let mix: FormatChoice['mix'] = []
  for (const one of joinedMix(given)) {
    if (one === 'all') for (const name of known.joined) formats.add(name)
    else if (one.startsWith('mix:')) {
      if (mix.length > 0) throw refused(one, 'one mixture at most')
      mix = mixOf(one, known)
    } else formats.add(said(known.named(one)))
  }
  return { formats: [...formats], mix }
}

/** A list that was split at its commas, with the parts of a mixture put together again. */
function joinedMix(given: readonly string[]): string[] {
  const joined: string[] = []
  for (const one of given.flatMap((text) => text.split(','))) {
    const text = one.trim()
    const last = joined.at(-1)
    if (text === '') continue
    if (text.includes('=') && !text.startsWith('mix:') && last?.startsWith('mix:'))
      joined[joined.length - 1] = `${last},${text}`
    else joined.push(text)
  }
  return joined
}

const mostWeight = 1e6

function mixOf(given: string, known: FormatSet): [string, number][] {
  const mix = given
    .slice('mix:'.length)
    .split(',')
    .map((part): [string, number] => {
      const at = part.lastIndexOf('=')
      const weight = at < 0 ? 1 : Number(part.slice(at + 1))
      if (!(weight > 0 && weight <= mostWeight))
        throw refused(
          given,
          `a mixture such as mix:hermes=3,qwen=1, with weights above 0 and up to ${mostWeight}`,
        )
      return [said(known.named(at < 0 ? part : part.slice(0, at))), weight]
    })
  if (new Set(mix.map(([format]) => format)).size < mix.length)
    throw refused(given, 'each format once in a mixture')
  return mix
}

function refused(given: string, expected: string): Problem {
  return Problem.of('option/invalid', { option: '--format', given, expected })
}
