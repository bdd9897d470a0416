import type { Format, FormatOptions } from '../spec/format.ts'
import { defineFormat } from './define/define-format.ts'
import { readCallList, readCalls } from './reading/call-value.ts'
import { delimiters, takeUntil, textUntil } from './reading/delimiters.ts'
import { accept, skipSpace } from './reading/input.ts'
import { readValue } from './reading/value.ts'

/** What a module of own formats is handed, so that it need not import this package. */
export const formatKit = {
  defineFormat,
  delimiters,
  textUntil,
  takeUntil,
  readCalls,
  readCallList,
  readValue,
  accept,
  skipSpace,
} as const
export type FormatKit = typeof formatKit

/** The default export of a module of own formats; `options` choose the variant, where there are several. */
export type OpenFormat = (kit: FormatKit, options?: FormatOptions) => Format
