import type { Piece, Said, Scene, UserMove } from '../spec/language.ts'
import type { CatalogTool } from '../spec/tool.ts'
import type { PhraseParts } from './language.ts'
import { textOf, type Phrase } from './phrase.ts'
import { numberInPassing } from './say-request.ts'
import { choose, has, nameOf, tell, tellOne, type Speech } from './speech.ts'

type Chat = Extract<UserMove, { readonly does: 'chat' }>

/** At most this share of the messages of a reason are whole lines, and a line comes back so often. */
const mostLines = 0.8
const reuse = 2

const slots: ReadonlySet<string> = new Set(['thing', 'a', 'b', 'c'])
const slotsWithItem: ReadonlySet<string> = new Set([...slots, 'item'])

/** A message that needs no tool: a whole line, or a phrase about what the near tool is for. */
export function sayChat({ reason, near }: Chat, speech: Speech): Said | undefined {
  const { words, voice } = speech
  const { tools, perReason } = voice.scene
  const lines = linesOf(reason, speech)
  if (voice.random.chance(Math.min(mostLines, (lines.length * reuse) / Math.max(1, perReason)))) {
    const line = choose(lines, speech, (q) => [...q.slots].every((slot) => slot === 'number'))
    if (line) {
      const pieces = tell(line, speech, (name) => (name === 'number' ? numberInPassing(speech) : undefined))
      return { pieces, mood: 'written', frame: `${reason}/message: ${line.source}`, says: [] }
    }
  }
  const tool = tools.get(near ?? '')
  const own = (tool && words.actOf(tool).near[reason]) ?? []
  const list = own.length > 0 ? own : (words.moves.chat[reason] ?? [])
  const known = voice.background.item === undefined ? slots : slotsWithItem
  const covered = reason === 'not_covered' ? coveredBy(voice.scene, words) : undefined
  const p = choose(list, speech, (q) => has(q, known) && !(covered && isCovered(q, covered)))
  if (!p) return undefined
  const wishes = voice.random.shuffle([...tools.values()])
  const pieces = tell(p, speech, (name): readonly Piece[] | undefined => {
    if (name === 'thing') return tool ? [words.things.general(tool.object)] : undefined
    const at = 'abc'.indexOf(name)
    return at < 0 ? undefined : wish(wishes[at % wishes.length], speech)
  })
  const asks = words.read(textOf(pieces)).isQuestion()
  return { pieces, mood: asks ? 'question' : 'statement', frame: `${reason}: ${p.source}`, says: [] }
}

/** The whole lines of a reason that fit the domains of the tools, made once for a build. */
const lines = new WeakMap<
  Scene,
  { readonly words: PhraseParts; readonly byReason: Map<string, readonly Phrase[]> }
>()

function linesOf(reason: Chat['reason'], { words, voice }: Speech): readonly Phrase[] {
  let known = lines.get(voice.scene)
  if (known?.words !== words) {
    known = { words, byReason: new Map() }
    lines.set(voice.scene, known)
  }
  const found = known.byReason.get(reason)
  if (found) return found
  const others = new Set((words.domains ?? []).map(({ tag }) => tag).filter((tag) => !voice.tags.has(tag)))
  const fitting = (words.messages.noTool[reason] ?? []).filter(
    (p) => !p.needs.some((need) => others.has(need)),
  )
  known.byReason.set(reason, fitting)
  return fitting
}

/** A bare verb phrase for what a tool does, without any value: "track a package". */
function wish(tool: CatalogTool, speech: Speech): readonly Piece[] {
  const { words, voice } = speech
  const frame = choose(words.actOf(tool).commands, speech, (q) =>
    [...q.slots].every((slot) => slot === 'thing'),
  )
  if (frame) return tell(frame, speech, { thing: [words.things.plain(tool, voice.random)] })
  const things = [words.form(nameOf(tool.object, speech), { number: 2 })]
  return tellOne(words.moves.help, speech, { things }) ?? things
}

/** Words of what the offered tools do: a message with one of them is not out of their reach. */
const covered = new WeakMap<Scene, { readonly words: PhraseParts; readonly verbs: ReadonlySet<string> }>()

function coveredBy(scene: Scene, words: PhraseParts): ReadonlySet<string> {
  const known = covered.get(scene)
  if (known?.words === words) return known.verbs
  const vague = new Set(words.moves.vagueVerbs)
  const verbs = new Set<string>()
  for (const tool of scene.tools.values()) {
    for (const verb of words.actOf(tool).verbs) {
      for (const word of verb.split(' ')) if (!vague.has(word)) verbs.add(word)
    }
  }
  covered.set(scene, { words, verbs })
  return verbs
}

function isCovered(p: Phrase, verbs: ReadonlySet<string>): boolean {
  const words = p.source.toLowerCase().match(/\p{L}+/gu) ?? []
  return words.some((word) => verbs.has(word))
}
