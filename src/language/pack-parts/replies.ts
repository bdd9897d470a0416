import { lazy } from '../../lib/lazy.ts'
import type {
  ActReplyWords,
  AgentJoints,
  AnswerWords,
  ReplyWords,
  TopicWords,
  ValueWords,
} from '../reply-words.ts'
import type { Phrase } from '../phrase.ts'
import { itemsOf } from '../pack.ts'
import type { WordBlock, Words } from '../words.ts'

/** What the assistant says; how values are said is code of the language. */
export function repliesOf(words: Words, values: ValueWords, joints: AgentJoints = {}): ReplyWords {
  const say = (name: string) => () => words.phrases('say', name)
  return lazy<ReplyWords>({
    answer: () => answerOf(words),
    acts: () => words.blocks('deed').map(deed),
    ask: say('ask'),
    questions: () =>
      words.blocks('question').map((block) => ({ of: itemsOf(block.name), say: block.phrases('') })),
    confirm: say('confirm'),
    chat: () => byName(words, 'chat-reply'),
    cues: () => words.blocks('cue').map((block) => ({ tag: block.name, words: block.items('') })),
    factLeads: say('fact leads'),
    factTails: say('fact tails'),
    evasions: say('evasions'),
    unknown: say('unknown'),
    lists: () => byName(words, 'list'),
    values: () => values,
    joints: () => joints,
  })
}

function answerOf(words: Words): AnswerWords {
  const topics = () =>
    words
      .blocks('reply')
      .toSorted((a, b) => Number(a.field('rank')) - Number(b.field('rank')))
      .map(topic)
  return lazy<AnswerWords>({
    topics,
    failures: () =>
      words.blocks('failure').map((block) => ({ codes: itemsOf(block.name), say: block.phrases('') })),
    sympathy: () => words.phrases('say', 'sympathy'),
    joiners: () => words.phrases('say', 'joiners'),
    offers: () => words.phrases('say', 'offers'),
  })
}

function topic(block: WordBlock): TopicWords {
  return lazy<TopicWords>({
    name: () => block.name,
    needs: () => itemsOf(block.field('needs') ?? ''),
    core: () => block.phrases('core'),
    details: () => block.phrases('details'),
    offers: () => block.phrases('offers'),
  })
}

function deed(block: WordBlock): ActReplyWords {
  return lazy<ActReplyWords>({
    words: () => itemsOf(block.name),
    can: () => block.phrases('can'),
    plan: () => block.phrases('plan'),
    done: () => block.phrases('done'),
  })
}

function byName(words: Words, kind: string): Record<string, readonly Phrase[]> {
  return lazy(Object.fromEntries(words.blocks(kind).map((block) => [block.name, () => block.phrases('')])))
}
