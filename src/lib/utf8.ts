/**
 * Text of UTF-8 bytes, without a byte order mark.
 * Throws a RangeError that names line and byte where the bytes are not UTF-8.
 */
export function decodeUtf8(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (cause) {
    const at = firstInvalid(bytes)
    let line = 1
    for (let i = 0; i < at; i++) if (bytes[i] === 10) line++
    throw new RangeError(`line ${line} is not valid UTF-8 (byte ${at + 1} of the file).`, { cause })
  }
}

/** Offset of the first byte that cannot be decoded: the longest valid prefix, found by halving. */
function firstInvalid(bytes: Uint8Array): number {
  let low = 0
  let high = bytes.length
  while (low < high) {
    const middle = (low + high + 1) >> 1
    // `stream: true` lets a character be cut off at the end of the prefix.
    if (decodes(bytes.subarray(0, middle))) low = middle
    else high = middle - 1
  }
  return low
}

function decodes(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true })
    return true
  } catch {
    return false
  }
}
