import { Problem, reasonOf } from '../spec/problem.ts'

/** A plug-in threw on a sample. */
export interface PluginFailure {
  /** Kind and name: `check house/style`. */
  readonly plugin: string
  readonly message: string
}

/** Carries out what a plug-in does for one sample; what it throws is told as its own. */
export interface PluginBoundary {
  /** Throws a `PluginThrew`, or a Problem as it is: a plug-in that throws one has said what is wrong. */
  run<T>(plugin: string, work: () => T): T
  /** What a plug-in threw, with its name; a Problem as it is. */
  named(plugin: string, thrown: unknown): Error
  /** What a plug-in threw; any other error is thrown again. Throws `plugin/failed` where too many samples failed. */
  failureOf(thrown: unknown): PluginFailure
}

/** Share of the samples of a shard on which plug-ins may throw before the build stops, and how many at least. */
const mostFailed = 0.02
const mostFailedLeast = 10

/**
 * The one boundary around plug-ins: a sample on which one throws is dropped with its reason and the build goes on; one
 * that throws on many has a fault, and the build stops with its name. It counts for one shard of so many samples, so
 * that the same build always ends the same.
 */
export function pluginBoundary(count: number): PluginBoundary {
  const most = Math.max(mostFailedLeast, Math.floor(count * mostFailed))
  let failed = 0
  const named = (plugin: string, thrown: unknown) =>
    thrown instanceof Problem ? thrown : new PluginThrew(plugin, thrown)
  return {
    named,
    run(plugin, work) {
      try {
        const result = work()
        if (!(result instanceof Promise)) return result
        return result.catch((thrown: unknown) => {
          throw named(plugin, thrown)
        }) as typeof result
      } catch (thrown) {
        throw named(plugin, thrown)
      }
    },
    failureOf(thrown) {
      if (!(thrown instanceof PluginThrew)) throw thrown
      const failure = { plugin: thrown.plugin, message: thrown.message }
      if (++failed > most) {
        throw Problem.of(
          'plugin/failed',
          { plugin: failure.plugin, why: failure.message, samples: failed },
          thrown,
        )
      }
      return failure
    },
  }
}

class PluginThrew extends Error {
  readonly plugin: string
  constructor(plugin: string, cause: unknown) {
    super(reasonOf(cause), { cause })
    this.plugin = plugin
  }
}
