import type { SetCheck } from '../spec/check.ts'
import { balanceChecks } from './balance.ts'
import { duplicateChecks } from './duplicate.ts'
import { labelChecks } from './label.ts'
import { leakChecks } from './leak.ts'

/** All checks of a whole set. Together they keep about 300 bytes a row. */
export const setChecks: readonly SetCheck[] = [
  ...labelChecks,
  ...balanceChecks,
  ...leakChecks,
  ...duplicateChecks,
]
