import { lazy } from '../../lib/lazy.ts'
import type { Features, Language } from '../../spec/language.ts'
import { phraseLanguage } from '../maker/phrase-language.ts'
import { packParts } from '../pack-parts/pack-parts.ts'
import type { PhraseParts } from '../language.ts'
import { shippedPacks } from '../pack-files.ts'
import { wordsOf, type Words } from '../words.ts'
import { actOf, actsOf } from './acts/acts.ts'
import { attachedSlots, wish } from './attached-slots.ts'
import { compose } from './compose.ts'
import { evidence } from './evidence.ts'
import { madeUp } from './made-up.ts'
import { nearWordsOf } from './near-words.ts'
import { noise } from './noise.ts'
import { words } from './words/packs.ts'
import { paraphrase } from './paraphrase.ts'
import { read } from './english-reader.ts'
import { resultWords } from './result-words.ts'
import { sayable } from './sayable.ts'
import { surface } from './surface.ts'
import { systemWords } from './system-words.ts'
import { plural, withArticle } from './text.ts'
import { thingsOf } from './things.ts'
import { joints } from './reply-joints.ts'
import { values } from './reply-values.ts'
import { value } from './values/value.ts'

/** Frames whose thing stands at the end, so that values may follow it: "find {thing} please". */
const endsWithThing = /\{(?:thing|it)\}(?:,? please|\[ for me\])?$/

function form(word: string, { number, article }: Features): string {
  if (article === 'a') return withArticle(word)
  const said = number === undefined || number === 1 ? word : plural(word)
  return article === 'the' ? `the ${said}` : said
}

/** English in the words of these packs: what the shared maker makes a language of. */
export function englishPartsOf(packs: Words): PhraseParts {
  const acts = actsOf(packs)
  return lazy<PhraseParts>({
    ...packParts(packs, values, joints),
    code: () => 'en',
    anyAct: () => true,
    joint: () => ' ',
    form: () => form,
    surface:
      () =>
      ({ parameter, value: said }, { random, tags }) =>
        surface(parameter, said, random, tags),
    make: () => (parameter, random, today) => value(parameter, random, { today }),
    read: () => read,
    slip: () => noise,
    forTools: () => (tools) => phraseLanguage(englishPartsOf(wordsOf(() => shippedPacks('en', tools)))),
    systemWords: () => systemWords,
    resultWords: () => resultWords,
    nearWords: () => nearWordsOf,
    madeUp: () => madeUp,
    volunteered: () => sayable,
    compose:
      () =>
      (sentences, style, { random, tags }) =>
        compose(
          sentences.map((one) => ({ ...one, pieces: paraphrase(one.pieces, random, tags) })),
          style,
        ),
    acts: () => acts,
    actOf: () => actOf(packs, acts),
    attachedSlots: () => attachedSlots,
    bears: () => (frame) => endsWithThing.test(frame.source),
    wish: () => wish,
    evidence: () => evidence,
    things: () => thingsOf(packs),
  })
}

/** English with the words of all packs. */
export const english: Language = phraseLanguage(englishPartsOf(words))
