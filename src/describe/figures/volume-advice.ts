import { listed } from '../../lib/text.ts'
import type { VolumeAdvice, VolumeNeed } from '../../spec/manifest.ts'
import { semanticTraits, type CatalogTool, type Parameter, type SemanticType } from '../../spec/tool.ts'

export interface VolumeInput {
  readonly tool: Pick<CatalogTool, 'name' | 'params' | 'fedBy'>
  /** Samples that call it, and those of them with several user messages. */
  readonly have: number
  readonly multiTurn: number
  /** Samples in the dataset. */
  readonly samples: number
  /** Share of all samples that was asked to be multi-turn, 0 to 1. */
  readonly multiTurnAsked: number
  /** Whether a larger dataset can be asked for, with `--size`. */
  readonly canBuild: boolean
}

const bounds: Readonly<Record<VolumeNeed, { least: number; plenty: number | undefined }>> = {
  routing: { least: 50, plenty: 100 },
  extraction: { least: 200, plenty: undefined },
  multi_turn: { least: 300, plenty: undefined },
}

/** Share of multi-turn samples from which a tool must be learned across turns. */
const notable = 0.2
const manyParameters = 3

const extracted: Partial<Record<SemanticType, string>> = {
  enum: 'is one of a fixed set and said in other words',
  boolean: 'is said by meaning',
  object: 'is nested',
  address: 'has several parts',
  list: 'is a list',
  date: 'is a date said in many ways',
  time: 'is a time said in many ways',
  date_time: 'is a time said in many ways',
  duration: 'is a duration said in many ways',
  money: 'is an amount said in many ways',
}

/** Says whether there is enough for one tool. */
export function volumeAdvice(input: VolumeInput): VolumeAdvice {
  const { tool, have, samples, canBuild } = input
  const { need, why } = needOf(input)
  const { least, plenty } = bounds[need]
  const enough = have >= least
  const size = enough || have === 0 ? undefined : roundedUp((samples * least) / have)
  return { tool: tool.name, need, have, least, plenty, enough, why, size, advice: adviceOf() }

  function adviceOf(): string {
    if (enough) {
      if (plenty === undefined) return 'Enough; more samples still sharpen the arguments.'
      return have >= plenty
        ? 'Enough; more would add little.'
        : `Enough to begin with; ${plenty} are comfortable.`
    }
    if (have === 0) return `Nothing calls it: add samples or seed messages for it, ${least} or more.`
    if (canBuild) return `Build with --size ${size} to reach ${least}.`
    return `Add about ${least - have} samples that call it.`
  }
}

function needOf(input: VolumeInput): { need: VolumeNeed; why: string } {
  const { tool, have, multiTurn, multiTurnAsked } = input
  const share = have === 0 ? 0 : multiTurn / have
  if (share >= notable) {
    return {
      need: 'multi_turn',
      why: `${multiTurn} of its ${have} samples ${multiTurn === 1 ? 'runs' : 'run'} over several turns, so values must be remembered.`,
    }
  }
  const fed = tool.fedBy.find((feed) => feed.from !== tool.name)
  if (fed && multiTurnAsked >= notable) {
    return {
      need: 'multi_turn',
      why: `Its ${fed.param.slice(1)} can come from a result of ${fed.from}, and ${Math.round(multiTurnAsked * 100)} % of the samples are asked to be multi-turn.`,
    }
  }
  return parameterNeed(tool.params)
}

function parameterNeed(params: readonly Parameter[]): { need: VolumeNeed; why: string } {
  if (params.length === 0)
    return { need: 'routing', why: 'It takes no arguments: only when to call it must be learned.' }
  const hard = params.filter((param) => !semanticTraits[param.type].verbatim)
  if (hard.length > 0) {
    const [first] = hard
    const how = extracted[first.type] ?? 'is free text'
    const others =
      hard.length === 1 ? '' : `, and so must ${listed(hard.slice(1, 4).map((param) => param.path))}`
    return { need: 'extraction', why: `${first.path} must be extracted (it ${how})${others}.` }
  }
  const names = listed(params.slice(0, 4).map((param) => param.path))
  if (params.length >= manyParameters) {
    return {
      need: 'extraction',
      why: `It takes ${params.length} arguments, which must not be mixed up: ${names}.`,
    }
  }
  return {
    need: 'routing',
    why: `${names} ${params.length === 1 ? 'is' : 'are'} copied as ${params.length === 1 ? 'it stands' : 'they stand'}.`,
  }
}

/** Rounded up to two digits that count, so that the number is easy to type. */
function roundedUp(n: number): number {
  const step = 10 ** Math.max(0, Math.floor(Math.log10(n)) - 1)
  return Math.ceil(n / step) * step
}
