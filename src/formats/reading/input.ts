/**
 * The text that a reader walks through: what has come so far, and where it stands. Readers are
 * generators that go forward only, yield when they need text that has not come yet, and mark a place
 * before they try something, so that they can go back when it turns out to be something else. The
 * whole text and any chunking of it therefore take the same decisions.
 */
export interface Input {
  /** Text that has come and was not given up yet; another string after every yield. */
  readonly buffer: string
  /** Index in `buffer` of the next code unit; 0 after every yield. */
  at: number
  /** No more comes. */
  readonly ended: boolean
  /** Code unit before the cursor; NaN at the beginning of the text. */
  before(): number
  /** Remembers this place until `release`, which every mark needs exactly once. Marks may nest. */
  mark(): number
  /** Text between a mark and the cursor. */
  since(mark: number): string
  /** Goes back to a mark. */
  rewind(mark: number): void
  release(mark: number): void
  /** How many code units were given back by `rewind` so far. */
  readonly rewound: number
  /** Counts work that led nowhere, in code units that no chunking changes; `rewind` counts by itself. */
  wasted(units: number): void
  /** True when so much was read twice that trying on would not be linear any more. */
  readonly tired: boolean
  /**
   * Whether a look at all that is in the buffer is still worth its cost: for short cuts that give what the
   * long way gives, since the buffer depends on the chunks.
   */
  readonly mayGlance: boolean
  /** Counts a look that led nowhere, in code units. */
  glanced(units: number): void
  /** Notes that a delimiter of so many code units stands at the cursor, which a reader tries now. */
  stopped(length: number): void
  /** Notes that a reader looks for the next delimiter; inside or right behind the last one, that led nowhere. */
  resumed(): void
  push(chunk: string): void
  end(): void
}

/** Work beyond one reading of the text that hostile text may cost, as a multiple of its length. */
const patience = 2
const patienceAtLeast = 1 << 20
/** How many delimiters may turn out to be text: so many, and one more for so many code units. */
const freeRefusals = 40_000
const unitsForRefusal = 250

/** Opens an input. Long because it is one object: each of its short methods moves the same places in one buffer. */
export function openInput(): Input {
  let buffer = ''
  let ended = false
  // Offset in the whole text of buffer[0], and the code unit before it.
  let base = 0
  let beforeBuffer = Number.NaN
  // What was read since the outermost mark and is no longer in the buffer.
  let markedFrom = -1
  // How many marks stand there: the place is remembered until the last of them is released.
  let marks = 0
  let pieces: string[] = []
  let pieceFrom = 0
  let waste = 0
  let glances = 0
  let rewound = 0
  // Offset in the whole text up to which it was read: that does not depend on how it is cut.
  let furthest = 0
  let stoppedFrom = 0
  let stoppedTo = -1
  let refusals = 0

  const input: Input = {
    get buffer() {
      return buffer
    },
    at: 0,
    get ended() {
      return ended
    },
    get tired() {
      const seen = Math.max(furthest, base + input.at)
      return waste > patienceAtLeast + patience * seen || refusals > freeRefusals + seen / unitsForRefusal
    },
    get mayGlance() {
      return glances <= patienceAtLeast + patience * (base + buffer.length)
    },
    before: () => (input.at > 0 ? buffer.charCodeAt(input.at - 1) : beforeBuffer),
    get rewound() {
      return rewound
    },
    mark() {
      const here = base + input.at
      if (markedFrom < 0) {
        marks = 0
        markedFrom = here
        pieceFrom = input.at
      }
      if (here === markedFrom) marks++
      return here
    },
    since(mark) {
      if (mark >= base) return buffer.slice(mark - base, input.at)
      pieces = [pieces.join('')]
      return (pieces[0] + buffer.slice(0, input.at)).slice(mark - markedFrom)
    },
    rewind(mark) {
      const here = base + input.at
      furthest = Math.max(furthest, here)
      waste += here - mark
      rewound += here - mark
      if (mark >= base) input.at = mark - base
      else {
        // Only the pieces behind the mark are taken back, so that going back costs what it goes back.
        const back: string[] = []
        while (base > mark) {
          const piece = pieces.pop()
          if (piece === undefined) break
          base -= piece.length
          back.push(piece)
        }
        buffer = back.toReversed().join('') + buffer
        input.at = mark - base
        pieceFrom = 0
        // Nobody asks what stood before the outermost mark.
        beforeBuffer = pieces.at(-1)?.at(-1)?.charCodeAt(0) ?? Number.NaN
      }
    },
    release(mark) {
      if (mark !== markedFrom || --marks > 0) return
      markedFrom = -1
      pieces = []
    },
    wasted(units) {
      waste += units
    },
    glanced(units) {
      glances += units
    },
    stopped(length) {
      stoppedFrom = base + input.at
      stoppedTo = stoppedFrom + length
      furthest = Math.max(furthest, stoppedFrom)
    },
    resumed() {
      const here = base + input.at
      if (here > stoppedFrom && here <= stoppedTo) refusals++
      stoppedTo = -1
    },
    push(chunk) {
      const { at } = input
      if (markedFrom >= 0) {
        if (at > pieceFrom) pieces.push(buffer.slice(pieceFrom, at))
        pieceFrom = 0
      }
      if (at > 0) beforeBuffer = buffer.charCodeAt(at - 1)
      base += at
      buffer = at === 0 ? buffer + chunk : buffer.slice(at) + chunk
      input.at = 0
    },
    end() {
      ended = true
    },
  }
  return input
}

/** Waits for more text; false when there is none. */
export function* more(input: Input): Generator<void, boolean> {
  if (input.ended) return false
  yield
  return true
}

/** The code unit at the cursor; NaN at the end of the text. */
export function* peek(input: Input): Generator<void, number> {
  while (input.at >= input.buffer.length) if (!(yield* more(input))) return Number.NaN
  return input.buffer.charCodeAt(input.at)
}

/** True when the text goes on with `literal`; the cursor stays. */
export function* ahead(input: Input, literal: string): Generator<void, boolean> {
  for (;;) {
    if (input.buffer.length - input.at >= literal.length) return input.buffer.startsWith(literal, input.at)
    if (!literal.startsWith(input.buffer.slice(input.at))) return false
    if (!(yield* more(input))) return false
  }
}

/** Reads `literal` if the text goes on with it. */
export function* accept(input: Input, literal: string): Generator<void, boolean> {
  if (!(yield* ahead(input, literal))) return false
  input.at += literal.length
  return true
}

/** Reads the first of several literals that the text goes on with; put longer ones first. */
export function* acceptOneOf(input: Input, literals: readonly string[]): Generator<void, string | undefined> {
  for (const literal of literals) if (yield* accept(input, literal)) return literal
  return undefined
}

/** Reads `literal`, and white space before it; without the literal the cursor stays. */
export function* acceptPastSpace(input: Input, literal: string): Generator<void, boolean> {
  const mark = input.mark()
  yield* skipSpace(input)
  const found = yield* accept(input, literal)
  if (!found) input.rewind(mark)
  input.release(mark)
  return found
}

/** True for the white space of JSON, and the no-break space that models mix in. */
export function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09 || code === 0xa0
}

/** Reads white space; the cursor then stands at something else or at the end. */
export function* skipSpace(input: Input): Generator<void> {
  yield* skipWhile(input, isSpace)
}

/** Reads on while the code units satisfy a test. */
export function* skipWhile(input: Input, test: (code: number) => boolean): Generator<void> {
  for (;;) {
    const { buffer } = input
    let { at } = input
    while (at < buffer.length && test(buffer.charCodeAt(at))) at++
    input.at = at
    if (at < buffer.length || !(yield* more(input))) return
  }
}

/** Reads and returns code units while they satisfy a test, at most `limit` of them. */
export function* takeWhile(
  input: Input,
  test: (code: number) => boolean,
  limit = 1024,
): Generator<void, string> {
  let taken = ''
  for (;;) {
    const { buffer } = input
    const from = input.at
    let { at } = input
    while (at < buffer.length && taken.length + at - from < limit && test(buffer.charCodeAt(at))) at++
    taken += buffer.slice(from, at)
    input.at = at
    if (at < buffer.length || taken.length >= limit || !(yield* more(input))) return taken
  }
}

/** Letters, digits and `_ - . : /`: what stands in the names of tools. */
export function isNamePart(code: number): boolean {
  return (
    (code >= 0x61 && code <= 0x7a) ||
    (code >= 0x41 && code <= 0x5a) ||
    (code >= 0x2d && code <= 0x3a) ||
    code === 0x5f ||
    code > 0x7f
  )
}
