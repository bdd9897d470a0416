export { signer } from '../sample/signature.ts'
export type { Signature, Signer, SignerOptions } from '../sample/signature.ts'
