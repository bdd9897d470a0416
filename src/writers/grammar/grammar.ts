import type { WriterPlugin } from '../../spec/plugins.ts'
import { grammarWriter } from './grammar-writer.ts'

/** The grammar writer as a plug-in. */
export const grammar: WriterPlugin = {
  name: 'grammar',
  open: (context, languages) => grammarWriter(languages, context),
}
