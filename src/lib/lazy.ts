/** An object whose members are made when they are first asked for, and stay what they are. */
export function lazy<Made extends object>(makers: {
  readonly [Key in keyof Made]: () => Made[Key]
}): Made {
  const object = {}
  for (const key of Object.keys(makers) as (keyof Made & string)[]) {
    Object.defineProperty(object, key, {
      enumerable: true,
      configurable: true,
      get() {
        const value = makers[key]?.()
        Object.defineProperty(object, key, { value, enumerable: true })
        return value
      },
    })
  }
  return object as Made
}
