import { hash } from 'node:crypto'

/** A 32-bit hash of the UTF-16 code units of a text (murmur3 mixing). Not for identities. */
export function hash32(text: string, seed = 0): number {
  let h = seed ^ 0x9747b28c
  for (let i = 0; i < text.length; i++) {
    h = Math.imul(h ^ text.charCodeAt(i), 0xcc9e2d51)
    h = (h << 13) | (h >>> 19)
    h = (Math.imul(h, 5) + 0xe6546b64) | 0
  }
  h ^= text.length
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return (h ^ (h >>> 16)) >>> 0
}

/** The identity of a text or of bytes: the first `length` hexadecimal digits of its SHA-256. */
export function identity(content: string | Uint8Array, length = 32): string {
  return hash('sha256', content, 'hex').slice(0, length)
}
