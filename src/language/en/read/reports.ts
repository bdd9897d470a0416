/** Words that say of a call that it worked. */
const successWords = [
  'success',
  'has been',
  'have been',
  'is done',
  'all done',
  'all set',
  'is now',
  'i have ',
  "i've ",
  'i’ve ',
  'is booked',
  'is confirmed',
  'done!',
  'done.',
  'is on its way',
  'taken care of',
]
/** Words of a failure, or of anything else than success. */
const failureWords = [
  'not ',
  "n't",
  'n’t',
  'unable',
  'cannot',
  'fail',
  'sorry',
  'error',
  'problem',
  'trouble',
  'unfortunately',
  'issue',
  'no order',
  'invalid',
  'wrong',
  'refused',
  'declined',
  'denied',
  'went',
  'apolog',
  'couldnt',
  'cant',
  'no longer',
  'already',
  'only',
  '?',
]
const requestWords = [
  'please',
  'could you',
  'can you',
  'let me know',
  'tell me',
  'share',
  'send me',
  'i need',
  "i'll need",
  'i’ll need',
  'give me',
  'i just need',
  'provide',
  'would need',
  'may i have',
  'just need',
]

/** The words of a text that say that it worked; undefined where words of a failure stand beside them. */
export function successIn(text: string): string | undefined {
  const word = successWords.find((one) => text.includes(one))
  return word === undefined || failureWords.some((one) => text.includes(one)) ? undefined : word
}

/** Whether a text asks for something. */
export function asksIn(text: string): boolean {
  return requestWords.some((word) => text.includes(word))
}

/** Whether a text says what people say around a request. */
export function isCourtesyIn(text: string): boolean {
  return /\b(?:thanks?|thank you|thankful|sorry|hello|hi|hey|hope|hoping|grateful|cheers|appreciated?|perfect)\b/i.test(
    text,
  )
}
