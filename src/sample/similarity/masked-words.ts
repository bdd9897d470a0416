/**
 * Reads text as the words that matter for telling whether two texts say the same: lower case, without
 * punctuation, and with what differs from one telling to the next masked. One pass, no regular
 * expression, buffers that are used again, so that a million messages cost no garbage.
 *
 * A mask is one word: `#` for anything with a digit in it (ids, amounts, dates, numbers), `@` for an
 * e-mail address, `/` for a URL. A character of a script written without spaces is a word of its own.
 */
export interface MaskedWords {
  /** Words read since `clear`. */
  readonly count: number
  /** Two independent 32-bit hashes a word, and 1 for a character of an unspaced script. */
  readonly hashes: Int32Array
  readonly seconds: Int32Array
  readonly unspaced: Uint8Array
  clear(): void
  /** Reads a text and appends its words. */
  read(text: string): void
  /** The words from one position to another, with single spaces between them. */
  words(from: number, to: number): string
}

const separator = 0
const letter = 1
const digit = 2
const unspacedLetter = 3
const apostrophe = 4
const space = 5

/** Code units of a text that are read; what follows in a longer one does not count. */
const longest = 1 << 20

let characterTable: Uint32Array | undefined

/** For each UTF-16 code unit its lower case, and 65536 × its kind; made once, in about 20 ms. */
function characters(): Uint32Array {
  if (characterTable) return characterTable
  const table = new Uint32Array(65536)
  for (let code = 0; code < 65536; code++) {
    const character = String.fromCharCode(code)
    const small = character.toLowerCase()
    table[code] = (kindOf(character) << 16) | (small.length === 1 ? small.charCodeAt(0) : code)
  }
  characterTable = table
  return table
}

const unspacedScripts =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u

function kindOf(character: string): number {
  const code = character.charCodeAt(0)
  // High surrogates of the planes that hold ideographs; the reader takes their low half with them.
  if (code >= 0xd840 && code <= 0xd8ff) return unspacedLetter
  if (/\p{Nd}/u.test(character)) return digit
  if (/[\p{L}\p{M}]/u.test(character)) return unspacedScripts.test(character) ? unspacedLetter : letter
  if (character === "'" || character === '’') return apostrophe
  return /\s/u.test(character) ? space : separator
}

/**
 * Opens a reader. Long because its functions share cursors and growing arrays that they cannot hand to one another
 * without cost: every character of a dataset goes through here.
 */
export function maskedWords(): MaskedWords {
  const table = characters()
  let hashes = new Int32Array(1024)
  let seconds = new Int32Array(1024)
  let unspaced = new Uint8Array(1024)
  let ends = new Int32Array(1024)
  let letters = new Uint16Array(1024)
  let count = 0
  let used = 0

  const makeRoom = (length: number): void => {
    if (count + length > hashes.length) {
      const larger = (count + length) * 2
      hashes = enlarged(hashes, new Int32Array(larger))
      seconds = enlarged(seconds, new Int32Array(larger))
      unspaced = enlarged(unspaced, new Uint8Array(larger))
      ends = enlarged(ends, new Int32Array(larger))
    }
    if (used + length > letters.length) letters = enlarged(letters, new Uint16Array((used + length) * 2))
  }
  /** Appends a word of one character: a mask, or a character of an unspaced script. */
  const append = (code: number, wide: number): void => {
    if (code <= 0xffff) letters[used++] = code
    else {
      letters[used++] = 0xd7c0 + (code >>> 10)
      letters[used++] = 0xdc00 | (code & 0x3ff)
    }
    hashes[count] = finished(Math.imul(code + 0x51ed27, 0x9e3779b1))
    seconds[count] = finished(Math.imul(code + 0x2f0b41, 0x27d4eb2f))
    unspaced[count] = wide
    ends[count++] = used
  }
  /** Appends the word that begins at `from`; gives where it ends. */
  const readWord = (text: string, from: number, length: number): number => {
    let at = from
    let end = used
    let first = 0x811c9dc5
    let second = 0x1b873593
    let digits = false
    for (; at < length; at++) {
      const code = text.charCodeAt(at)
      const entry = table[code]
      const kind = entry >>> 16
      if (kind === letter || kind === digit) {
        if (kind === digit) digits = true
        const small = entry & 0xffff
        letters[end++] = small
        first = Math.imul(first ^ small, 0x01000193)
        second = Math.imul(second ^ small, 0x5bd1e995)
        second ^= second >>> 15
      } else if (kind !== apostrophe && !(joins(code) && at + 1 < length && inside(text, at, digits))) break
    }
    if (digits) append(35, 0)
    else {
      used = end
      hashes[count] = finished(first)
      seconds[count] = finished(second)
      unspaced[count] = 0
      ends[count++] = end
    }
    return at
  }
  /** Whether a joining mark stands inside an id, an amount or a date, not between words. */
  const inside = (text: string, at: number, digits: boolean): boolean => {
    const after = table[text.charCodeAt(at + 1)] >>> 16
    return digits ? after === digit || after === letter : after === digit && tight(text.charCodeAt(at))
  }
  const endOfRun = (text: string, from: number, length: number): number => {
    let at = from
    for (; at < length; at++) {
      const kind = table[text.charCodeAt(at)] >>> 16
      if (kind === space || kind === unspacedLetter) break
    }
    return at
  }

  return {
    get count() {
      return count
    },
    get hashes() {
      return hashes
    },
    get seconds() {
      return seconds
    },
    get unspaced() {
      return unspaced
    },
    clear() {
      count = 0
      used = 0
    },
    read(text) {
      const length = Math.min(text.length, longest)
      makeRoom(length)
      let at = 0
      // Where the run of characters without a space began that is being read, and what stood before.
      let run = 0
      let runCount = count
      let runUsed = used
      while (at < length) {
        const code = text.charCodeAt(at)
        const kind = table[code] >>> 16
        if (kind === letter || kind === digit) at = readWord(text, at, length)
        else if (kind === space || kind === unspacedLetter) {
          if (kind === unspacedLetter) {
            const character = text.codePointAt(at) ?? code
            append(character, 1)
            at += character > 0xffff ? 2 : 1
          } else at++
          run = at
          runCount = count
          runUsed = used
        } else {
          const mask = at === run ? 0 : maskOf(text, run, at)
          if (mask !== 0) {
            count = runCount
            used = runUsed
            append(mask, 0)
            at = endOfRun(text, at, length)
          } else at++
        }
      }
    },
    words(from, to) {
      let text = ''
      for (let i = from; i < to; i++) {
        if (i > from) text += ' '
        for (let at = i === 0 ? 0 : ends[i - 1]; at < ends[i]; at++) text += String.fromCharCode(letters[at])
      }
      return text.toWellFormed()
    },
  }
}

/** The mask for a run in which a mark at `at` shows that it is an e-mail address or a URL; 0 if not. */
function maskOf(text: string, run: number, at: number): number {
  const code = text.charCodeAt(at)
  if (code === 64) return isAddress(text, at) ? 64 : 0
  if (code === 58) return text.startsWith('://', at) ? 47 : 0
  return code === 46 && at - run === 3 && text.slice(run, at).toLowerCase() === 'www' ? 47 : 0
}

function finished(h: number): number {
  const x = Math.imul(h ^ (h >>> 15), 0x85ebca6b)
  return x ^ (x >>> 13)
}

/** `- _ . , : /`: they may stand inside an id, an amount, a time or a date. */
function joins(code: number): boolean {
  return code === 45 || code === 95 || code === 46 || code === 44 || code === 58 || code === 47
}

/** `-` and `_` join letters to the digits after them (`ORD-48213`); `broken,2 of them` is two words. */
function tight(code: number): boolean {
  return code === 45 || code === 95
}

/** `@` with a name after it that has a dot inside. */
function isAddress(text: string, sign: number): boolean {
  for (let at = sign + 2; at < text.length && at < sign + 256; at++) {
    const code = text.charCodeAt(at)
    if (code <= 32) return false
    if (code === 46) return at + 1 < text.length && text.charCodeAt(at + 1) > 46
  }
  return false
}

function enlarged<Buffer extends Int32Array | Uint16Array | Uint8Array>(from: Buffer, to: Buffer): Buffer {
  to.set(from)
  return to
}
