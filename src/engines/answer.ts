import { Problem, type ProblemCode } from '../spec/problem.ts'

/** What one thread answers another: an error crosses threads as plain data. */
export type Answer<T> =
  | { readonly value: T }
  | { readonly problem: { readonly code: ProblemCode; readonly fields: Readonly<Record<string, unknown>> } }
  | { readonly error: { readonly message: string; readonly stack: string | undefined } }

/** Carries work out and tells what came of it. */
export async function answerOf<T>(work: () => Promise<T>): Promise<Answer<T>> {
  try {
    return { value: await work() }
  } catch (thrown) {
    if (thrown instanceof Problem) return { problem: { code: thrown.code, fields: thrown.fields } }
    const error = thrown instanceof Error ? thrown : new Error(String(thrown))
    return { error: { message: error.message, stack: error.stack } }
  }
}

/** The value of an answer, or the error thrown anew. */
export function resultOf<T>(answer: Answer<T>): T {
  if ('value' in answer) return answer.value
  if ('problem' in answer) {
    // Fields come from the same table on the other side, so they fit their code.
    throw Problem.of(answer.problem.code, answer.problem.fields as never)
  }
  const error = new Error(answer.error.message)
  error.stack = answer.error.stack
  throw error
}
