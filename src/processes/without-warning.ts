/**
 * Carries a step out while warnings of Node that hold a text are not shown; all others are. Node warns of its SQLite,
 * which it still calls an experiment: that is nothing for our users. It is for the moment of an import, since nothing
 * else of this process can warn in a way of its own meanwhile.
 */
export async function withoutWarning<T>(holding: string, step: () => Promise<T>): Promise<T> {
  const emit = process.emitWarning
  process.emitWarning = (warning: string | Error, ...rest: unknown[]) => {
    if (String(warning).includes(holding)) return
    Reflect.apply(emit, process, [warning, ...rest])
  }
  try {
    return await step()
  } finally {
    process.emitWarning = emit
  }
}
