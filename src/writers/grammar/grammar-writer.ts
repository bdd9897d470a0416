import { mix32, random, type Random } from '../../lib/random.ts'
import type { Language, Persona } from '../../language/language.ts'
import type { Message } from '../../sample/schema.ts'
import type { Blueprint } from '../../spec/blueprint.ts'
import { callsOfTurn, carriedCalls, resultText, type Round, type Turn } from '../../spec/story.ts'
import type { Draft, WriteContext, Writer } from '../../spec/writer.ts'
import type { CatalogTool, Parameter } from '../../spec/tool.ts'
import { chatWords, coveredWords, type ChatContext } from './chat.ts'
import { factFinder } from './fact-finder.ts'
import { induce } from './induce.ts'
import { message, naturalnessOf } from './message.ts'
import { tell, type Person } from './person.ts'
import { textOf } from '../../language/phrase.ts'
import type { Request } from './request.ts'
import { answerTo, askFor, chatReply, readBack, type ReplyContext } from './reply.ts'
import { turnWords } from './turns.ts'

/**
 * Writes without any model: induces templates from the seed messages, recombines them with the
 * language's own words, and answers from results and facts. Deterministic: the words of a blueprint
 * follow from its seed.
 */
export function grammarWriter(language: Language, context: WriteContext): Writer {
  const personas = new Map(language.personas.map((persona) => [persona.id, persona]))
  const pieces = new Map(
    [...context.tools.values()].map((tool) => [tool.name, induce(context.seeds, tool, language)]),
  )
  const chat: ChatContext = {
    tools: context.tools,
    facts: context.facts,
    seeds: context.seeds.filter((seed) => seed.tool === null),
    covered: coveredWords(context.tools, language),
    perReason: context.size / 30,
  }
  const facts = factFinder(context.facts)
  const domain = domainOf(context.tools)
  const identifier = [...context.tools.values()]
    .flatMap((tool) => tool.params)
    .find((p) => p.type === 'identifier')

  return {
    name: 'grammar',
    write(blueprint) {
      const persona = personas.get(blueprint.persona) ?? language.personas[0]
      const person = personOf(blueprint, persona, language, { domain, identifier })
      const reply: ReplyContext = {
        random: random(mix32(blueprint.seed, 7)),
        today: blueprint.today,
        language,
        tools: context.tools,
        facts: context.facts,
        business: context.facts.business,
        tags: person.tags,
      }
      const messages: Message[] = []
      if (context.system !== undefined) messages.push({ role: 'system', content: context.system })
      let template = ''
      const seeds: string[] = []
      for (const turn of blueprint.turns) {
        const words =
          turn.does === 'chat'
            ? chatTurn(turn, messages.length > 1, person, chat)
            : turnWords(turn, person, { tools: context.tools, pieces })
        if (!words) return undefined
        const text = message(words.sentences, person, { openings: words.openings, noisy: blueprint.noisy })
        messages.push({ role: 'user', content: text })
        if (template === '') template = words.template
        seeds.push(...words.seeds)
        if (turn.does !== 'chat') {
          messages.push(...answered(turn, context.tools, reply))
          continue
        }
        const given = turn.fact ?? words.fact
        const said = saidIn(words.sentences)
        // A seed says itself what answers it; for other words the facts are searched.
        const found =
          given === undefined && words.seeds.length === 0 && asksForFacts(turn.reason)
            ? facts.find(said)
            : undefined
        if (found && !found.sure) return undefined
        // A remark that shares a fact's words does not ask for it.
        if (found?.fact && turn.reason === 'near_miss' && !said.includes('?') && !language.asks(said))
          return undefined
        const fact = context.facts.facts.find((f) => f.id === given) ?? found?.fact
        messages.push({
          role: 'assistant',
          content: chatReply({ reason: turn.reason, fact, near: turn.near, userText: text, said }, reply),
        })
      }
      const first = messages.find((m) => m.role === 'user')?.content ?? ''
      return {
        messages,
        template,
        seeds,
        tags: blueprint.noisy ? ['misspelling'] : [],
        naturalness: naturalnessOf(first),
      } satisfies Draft
    },
  }
}

function personOf(
  blueprint: Blueprint,
  persona: Persona,
  language: Language,
  { domain, identifier }: { domain: readonly string[]; identifier: Parameter | undefined },
): Person {
  const tags = new Set(persona.tags)
  for (const about of domain) tags.add(about)
  tags.add(`today=${blueprint.today}`)
  for (const [key, value] of Object.entries(blueprint.background)) tags.add(`${key}=${value}`)
  if (blueprint.background.item !== undefined) tags.add('item')
  if (blueprint.background.urgency === 'high') tags.add('high')
  // What an enum argument means may rule words in or out: "I have it here" and `not_received`.
  for (const turn of blueprint.turns) {
    for (const call of 'wants' in turn ? [turn.wants] : callsOfTurn(turn)) {
      for (const value of Object.values(call.arguments))
        if (typeof value === 'string' && value.length < 30) tags.add(value)
    }
  }
  if (blueprint.noisy) tags.add('casual')
  const dice: Random = random(mix32(blueprint.seed, 3))
  return {
    language,
    persona,
    tags,
    dice,
    background: blueprint.background,
    today: blueprint.today,
    identifier,
  }
}

const shopNouns = new Set(['order', 'purchase', 'cart', 'refund', 'parcel', 'shipment', 'product'])

/** Acts whose words are those of a shop: where no tool does them, an order may be anything. */
const shopActs = new Set(['find', 'track', 'refund', 'redirect'])

/** What the tools are about, for phrases that only fit there. */
function domainOf(tools: ReadonlyMap<string, CatalogTool>): readonly string[] {
  const nouns = [...tools.values()].flatMap((tool) => [tool.object, ...tool.params.map((p) => p.noun)])
  const acts = [...tools.values()].map((tool) => `act=${tool.act}`)
  const sells = [...tools.values()].some((tool) => shopActs.has(tool.act))
  return sells && nouns.some((noun) => shopNouns.has(noun)) ? ['domain=shop', ...acts] : acts
}

/** What is said before greetings, closings and slips come to it. */
function saidIn(sentences: Request['sentences']): string {
  return sentences.map(({ pieces, mood }) => textOf(pieces) + (mood === 'question' ? '?' : '')).join(' ')
}

function asksForFacts(reason: string): boolean {
  return (
    reason === 'near_miss' || reason === 'hypothetical' || reason === 'question' || reason === 'not_covered'
  )
}

/** A chat turn within a conversation that had calls is a word of thanks. */
function chatTurn(turn: Extract<Turn, { does: 'chat' }>, later: boolean, person: Person, chat: ChatContext) {
  if (!later) return chatWords(turn, person, chat)
  const thanks = person.dice.pick(person.language.moves.thanks)
  return {
    sentences: [{ pieces: tell(thanks, person), mood: 'statement' as const }],
    template: 'thanks',
    seeds: [],
    openings: false,
  }
}

/** What the assistant does about a user message that is about calls. */
function answered(
  turn: Exclude<Turn, { does: 'chat' }>,
  tools: ReadonlyMap<string, CatalogTool>,
  reply: ReplyContext,
): Message[] {
  if (turn.does === 'underspecify') {
    const tool = toolNamed(turn.wants.name, tools)
    const missing = tool.params.filter((p) => turn.missing.includes(p.path))
    return [{ role: 'assistant', content: askFor(tool, missing, reply) }]
  }
  if (turn.does === 'propose') {
    return [{ role: 'assistant', content: readBack(turn.wants, toolNamed(turn.wants.name, tools), reply) }]
  }
  const last = turn.rounds[turn.rounds.length - 1]
  return [
    ...turn.rounds.flatMap(carriedOut),
    { role: 'assistant', content: answerTo(carriedCalls(last), reply) },
  ]
}

function toolNamed(name: string, tools: ReadonlyMap<string, CatalogTool>): CatalogTool {
  const tool = tools.get(name)
  if (!tool) throw new RangeError(`grammar: ${name} is not among the tools`)
  return tool
}

/** The calls of a round, and what each came back with. */
function carriedOut(round: Round): Message[] {
  return [
    {
      role: 'assistant',
      content: null,
      ...(round.thought !== undefined && { thought: round.thought }),
      tool_calls: round.calls.map(({ id, name, arguments: args }) => ({ id, name, arguments: args })),
      ...(!round.train && { train: false }),
    },
    ...round.calls.map(({ id, name }, i): Message => {
      return { role: 'tool', tool_call_id: id, name, content: resultText(round.outcomes[i]) }
    }),
  ]
}
