export { signer } from '../sample/signature.ts'
export type { Signer } from '../sample/signature.ts'
