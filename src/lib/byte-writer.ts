/** Bytes written one after another into memory that grows. */
export interface ByteWriter {
  /** Bytes written so far. */
  readonly length: number
  /** Appends a text as UTF-8; half a surrogate pair becomes U+FFFD. */
  text(text: string): void
  bytes(bytes: Uint8Array): void
  /** What was written, as a view that the next write may leave behind. */
  written(): Uint8Array
  /** Forgets what was written and keeps the memory for what comes. */
  clear(): void
}

/** Opens a writer with room for so many bytes. */
export function byteWriter(room = 1 << 16): ByteWriter {
  let memory = Buffer.allocUnsafeSlow(Math.max(16, room))
  let length = 0
  const reserve = (more: number): void => {
    if (length + more <= memory.length) return
    const larger = Buffer.allocUnsafeSlow(Math.max(memory.length * 2, length + more))
    larger.set(memory.subarray(0, length))
    memory = larger
  }
  return {
    get length() {
      return length
    },
    text(text) {
      // A UTF-16 code unit takes at most three bytes.
      reserve(text.length * 3)
      length += memory.write(text, length)
    },
    bytes(bytes) {
      reserve(bytes.length)
      memory.set(bytes, length)
      length += bytes.length
    },
    written: () => memory.subarray(0, length),
    clear() {
      length = 0
    },
  }
}
