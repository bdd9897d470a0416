/** A key as it stands in a JSON pointer (RFC 6901). */
export function pointerToken(key: string | number): string {
  if (typeof key === 'number') return String(key)
  return key.includes('~') || key.includes('/') ? key.replaceAll('~', '~0').replaceAll('/', '~1') : key
}

/** The pointer of what stands at a path of names joined by dots, whose last name is `name` and may hold dots. */
export function pointerOfPath(path: string, name: string): string {
  const before = path.endsWith(`.${name}`) ? path.slice(0, -name.length - 1).split('.') : []
  return [...before, name].map((key) => `/${pointerToken(key)}`).join('')
}
