import { readFile } from 'node:fs/promises'
import { demandPlainFile } from '../lib/plain-file.ts'
import { Problem, reasonOf } from '../spec/problem.ts'
import { openChatTemplate } from '../templates/chat-template.ts'

/**
 * The text of a chat template or of a tokenizer configuration, once it is known to be one. Throws
 * `file/not-found`, `file/unreadable` and `template/unreadable`, each with the name of the file.
 */
export async function readTemplate(file: string): Promise<string> {
  const text = await textOf(file)
  try {
    openChatTemplate(text)
  } catch (thrown) {
    if (!(thrown instanceof Problem) || thrown.code !== 'template/unreadable') throw thrown
    throw Problem.of('template/unreadable', { what: file, why: String(thrown.fields.why) }, thrown)
  }
  return text
}

async function textOf(file: string): Promise<string> {
  try {
    await demandPlainFile(file)
    return await readFile(file, 'utf8')
  } catch (thrown) {
    if (thrown instanceof Error && 'code' in thrown && thrown.code === 'ENOENT')
      throw Problem.of('file/not-found', {
        file,
        what: 'The chat template',
        do: 'Name a tokenizer_config.json or a .jinja file.',
      })
    throw Problem.of('file/unreadable', { file, why: reasonOf(thrown) }, thrown)
  }
}
