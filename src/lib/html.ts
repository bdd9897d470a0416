import { escapeHtml } from './text.ts'

// A key that no data can bring: what was not made by `html` is text and gets escaped.
const markup: unique symbol = Symbol('markup')

/** A piece of HTML that is safe to put into a page. */
export interface Html {
  readonly [markup]: string
}

export type HtmlPart = string | number | Html | false | undefined | readonly HtmlPart[]

/**
 * Template tag for HTML: everything between `${}` is escaped unless it was made by this tag. A line break
 * of the template, with the indentation around it, is one space: how code is laid out is not in the page.
 */
export function html(strings: TemplateStringsArray, ...parts: readonly HtmlPart[]): Html {
  return { [markup]: strings.map(squeezed).reduce((all, text, i) => all + textOf(parts[i - 1]) + text) }
}

function squeezed(text: string): string {
  return text.replaceAll(/[ \t]*\n\s*/g, ' ')
}

/** Text that is HTML already and holds no data: style and script. */
export function trusted(text: string): Html {
  return { [markup]: text }
}

export function htmlText(part: Html): string {
  return part[markup]
}

function textOf(part: HtmlPart): string {
  if (part === undefined || part === false) return ''
  if (typeof part === 'string') return escapeHtml(visible(part))
  if (typeof part === 'number') return String(part)
  if (isList(part)) return part.map(textOf).join('')
  return part[markup]
}

function isList(part: readonly HtmlPart[] | Html): part is readonly HtmlPart[] {
  return Array.isArray(part)
}

/** Control characters and halves of surrogate pairs cannot stand in a page. */
function visible(text: string): string {
  let clean = ''
  for (const character of text.toWellFormed()) {
    const code = character.charCodeAt(0)
    clean += (code < 32 && code !== 9 && code !== 10 && code !== 13) || code === 127 ? '\uFFFD' : character
  }
  return clean
}
