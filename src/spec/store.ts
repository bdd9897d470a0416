/** Name of a blob: the SHA-256 of its bytes in 64 hexadecimal digits. */
export type Hash = string

/**
 * Blobs by the hash of their bytes: a folder, memory, or a service that all machines of a build reach. Bytes
 * that were put or got may not be changed.
 */
export interface Store {
  /**
   * The bytes of a blob; undefined when it is not there. Bytes that do not have this hash any more are never
   * handed out: throws `blob/altered`.
   */
  get(hash: Hash): Promise<Uint8Array | undefined>
  /** Keeps a blob, whole or not at all, and returns its name. Putting the same bytes again changes nothing. */
  put(bytes: Uint8Array): Promise<Hash>
}
