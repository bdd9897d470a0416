import { joinSentences } from '../join-sentences.ts'
import { abilityOf } from '../agent/abilities.ts'
import type { ReplyContext } from '../agent/abilities-of-tools.ts'
import { answerTo } from '../agent/answer.ts'
import { askFor } from '../agent/ask-for.ts'
import { chatReply } from '../agent/chat-reply.ts'
import { evasion } from '../agent/evasion.ts'
import { readBack } from '../agent/read-back.ts'
import type { Language, Move, Said, Voice } from '../../spec/language.ts'
import type { PhraseParts } from '../language.ts'
import { sayAsk } from '../say-ask.ts'
import { sayChat } from '../say-chat.ts'
import {
  quote,
  sayCorrection,
  sayNumber,
  sayPlain,
  sayPlea,
  saySeveral,
  saySituation,
} from '../say-request.ts'
import { sayValue } from '../say-value.ts'
import type { Speech } from '../speech.ts'

/**
 * The shared maker: a language out of words and a little code. It says a move by a frame of the packs
 * whose slots fit, fills the slots through `surface` and `form`, and joins with the language's joint.
 *
 * @example phraseLanguage({ code: 'pl', joint: ' ', form, surface, make, read, acts, moves, … })
 */
export function phraseLanguage(words: PhraseParts): Language {
  const language: Language = {
    get code() {
      return words.code
    },
    packs: {
      get personas() {
        return words.personas
      },
      get messages() {
        return words.messages.asks
      },
      get acts() {
        return words.anyAct === true ? undefined : new Set(Object.keys(words.acts))
      },
      get domains() {
        return words.domains ?? []
      },
    },
    form: (word, features) => words.form(word, features),
    say: (move, voice) => say(move, { words, voice }),
    compose: (sentences, style, voice) =>
      words.compose?.(sentences, style, voice) ?? joinSentences(sentences, style, words.joint),
    surface: (value, voice) => words.surface(value, voice),
    make: (parameter, random, today) => words.make(parameter, random, today),
    volunteered: (parameter) => words.volunteered?.(parameter) ?? isSaidAloud(parameter.type),
    slip: (pieces, random, tags) => words.slip?.(pieces, random, tags) ?? pieces,
    read: (text) => words.read(text),
    get forTools() {
      return words.forTools
    },
    get systemWords() {
      return words.systemWords
    },
    get resultWords() {
      return words.resultWords
    },
    get nearWords() {
      return words.nearWords
    },
    get madeUp() {
      return words.madeUp
    },
  }
  return language
}

const unsaid: ReadonlySet<string> = new Set(['object', 'number', 'url', 'unit', 'boolean', 'code', 'keyword'])
const isSaidAloud = (type: string): boolean => !unsaid.has(type)

function say(move: Move, speech: Speech): Said | undefined {
  const { words } = speech
  switch (move.does) {
    case 'ask':
      return sayAsk(move, speech)
    case 'ask_several':
      return saySeveral(move, speech)
    case 'tell':
      return sayValue(move.value, words.actOf(move.tool), move.answering, speech)
    case 'correct':
      return sayCorrection(move, speech)
    case 'quote':
      return quote(move, speech)
    case 'situation':
      return saySituation(move, speech)
    case 'mention':
      return sayNumber(move, speech)
    case 'chat':
      return sayChat(move, speech)
    case 'plead':
      return sayPlea(move, speech)
    case 'greet':
    case 'close':
    case 'confirm':
    case 'thank':
      return sayPlain(move.does, speech)
    case 'answer':
      return spoken(answerTo(move.calls, agentOf(speech)), move.does)
    case 'ask_for':
      return spoken(askFor(move.tool, move.missing, agentOf(speech)), move.does)
    case 'read_back':
      return spoken(readBack(move.call, move.tool, agentOf(speech)), move.does)
    case 'reply':
      return spoken(chatReply(move, agentOf(speech)), move.does)
    case 'evade':
      return spoken(evasion(move, agentOf(speech)), move.does)
    case 'ability':
      return spoken(abilityOf(move.tool, speech.voice.scene.tools, words, speech.voice.random), move.does)
  }
}

/** What an assistant says bears its own marks. */
function spoken(text: string, frame: string): Said | undefined {
  return text === '' ? undefined : { pieces: [text], mood: 'written', frame, says: [] }
}

function agentOf({ words, voice }: Speech): ReplyContext {
  const { tools, facts } = voice.scene
  return { random: voice.random, today: voice.today, language: words, tools, facts, tags: voice.tags }
}

/** Somebody without a persona, for words outside a conversation: of tools and facts alone. */
export function plainVoice(scene: Voice['scene'], random: Voice['random'], today: string): Voice {
  return { random, today, scene, tags: new Set(), persona: plainPersona, background: {} }
}

const plainPersona = {
  id: 'plain',
  tags: [],
  opening: 0,
  situation: 0,
  reason: 0,
  closing: 0,
  lowercase: 0,
  unpunctuated: 0,
  weight: 1,
}
