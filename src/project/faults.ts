import { Problem, type ProblemCode } from '../spec/problem.ts'

/** Collects the faults of a whole project, so that all of them are told at once (law 9). */
export interface Faults {
  /** Adds faults; `problem` makes the problem that is thrown when all faults are of this kind. */
  add(faults: readonly string[], problem: (faults: string[]) => Problem): void
  /** Runs a step; a configuration problem it throws is noted, and undefined is returned. */
  attempt<T>(step: () => Promise<T>): Promise<T | undefined>
  /** Throws one problem if there was any fault; `where` names the project. */
  throwIfAny(where: string): void
}

export function faultList(): Faults {
  const groups: { faults: string[]; problem: Problem }[] = []
  return {
    add(faults, problem) {
      if (faults.length > 0) groups.push({ faults: [...faults], problem: problem([...faults]) })
    },
    async attempt(step) {
      try {
        return await step()
      } catch (thrown) {
        if (!(thrown instanceof Problem) || thrown.fate !== 'configuration') throw thrown
        groups.push({ faults: faultsOf(thrown), problem: thrown })
        return undefined
      }
    },
    throwIfAny(where) {
      if (groups.length === 0) return
      const codes = new Set<ProblemCode>(groups.map((group) => group.problem.code))
      if (groups.length === 1) throw groups[0].problem
      const faults = groups.flatMap((group) => group.faults)
      if (codes.size === 1 && codes.has('seeds/invalid')) throw Problem.of('seeds/invalid', { faults })
      throw Problem.of('config/invalid', { file: where, faults })
    },
  }
}

function faultsOf(problem: Problem): string[] {
  const { faults } = problem.fields
  return Array.isArray(faults) ? faults.map(String) : [problem.message]
}
