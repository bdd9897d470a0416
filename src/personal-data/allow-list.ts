import { Problem } from '../spec/problem.ts'
import { bareOf } from './fakes/write-like.ts'
import { personalKinds, type PersonalKind } from './spec/kinds.ts'

/** What is personal by its looks and yet stays. */
export interface AllowList {
  readonly kinds: ReadonlySet<PersonalKind>
  /** True for a value that stays wherever it stands. */
  allows(kind: PersonalKind, value: string): boolean
  /** True for an argument whose values stay, in every place of the dialogue. */
  allowsArgument(tool: string, keys: readonly string[]): boolean
}

const forms =
  '`kind:ip`, `value:support@shop.com`, `argument:lookup_ip.address`, `domain:shop.com` or `prefix:+4822`'

/**
 * Reads the entries of an allow-list: `kind:`, `value:`, `argument:tool.path`, `domain:` (of e-mail
 * addresses, with its subdomains) and `prefix:` (of numbers). Throws `masking/allow` with all that it
 * does not understand.
 */
export function parseAllowList(entries: readonly string[]): AllowList {
  const kinds = new Set<PersonalKind>()
  const values = new Set<string>()
  const places = new Set<string>()
  const domains: string[] = []
  const prefixes: string[] = []
  const faults: string[] = []
  for (const entry of entries) {
    const colon = entry.indexOf(':')
    const form = entry.slice(0, Math.max(colon, 0)).trim()
    const value = entry.slice(colon + 1).trim()
    const kind = personalKinds.find((one) => one === value)
    if (value === '') faults.push(`${JSON.stringify(entry)} has nothing behind the colon.`)
    else if (form === 'kind' && kind !== undefined) kinds.add(kind)
    else if (form === 'kind')
      faults.push(`${JSON.stringify(entry)}: the kinds are ${personalKinds.join(', ')}.`)
    else if (form === 'value') values.add(sameAs(value))
    else if (form === 'argument' && /^[^.]+\..+$/.test(value)) places.add(value)
    else if (form === 'argument')
      faults.push(`${JSON.stringify(entry)} needs a tool and an argument: argument:lookup_ip.address.`)
    else if (form === 'domain') domains.push(value.replace(/^@/, '').toLowerCase())
    else if (form === 'prefix' && bareOf(value).length >= 2) prefixes.push(bareOf(value).toLowerCase())
    else if (form === 'prefix')
      faults.push(`${JSON.stringify(entry)} would allow nearly everything; give two characters or more.`)
    else faults.push(`${JSON.stringify(entry)} is none of ${forms}.`)
  }
  if (faults.length > 0) throw Problem.of('masking/allow', { faults })
  return {
    kinds,
    allows(kind, value) {
      if (kinds.has(kind) || values.has(sameAs(value))) return true
      if (kind === 'email') {
        const domain = value.slice(value.lastIndexOf('@') + 1).toLowerCase()
        return domains.some((one) => domain === one || domain.endsWith(`.${one}`))
      }
      if (prefixes.length === 0 || kind === 'person' || kind === 'address') return false
      const bare = bareOf(value).toLowerCase()
      return prefixes.some((prefix) => bare.startsWith(prefix))
    },
    allowsArgument: (tool, keys) => places.has(`${tool}.${keys.join('.')}`),
  }
}

/** The same for two writings of one value: case, spaces and separators between letters and digits do not count. */
export function sameAs(value: string): string {
  const bare = value.replaceAll(/[^\p{L}\p{N}@.]/gu, '').toLowerCase()
  return /[@a-z]/.test(bare) || /\p{L}/u.test(bare) ? bare : bareOf(value)
}
