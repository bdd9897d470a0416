import { html, type Html, type HtmlPart } from '../../lib/html.ts'

/** The head of a column; a `wide` one is not shown on a narrow screen. */
export type Column = string | { readonly wide: string }

/**
 * A table that scrolls by itself where it is too wide for the page. The first column names the row, the others are
 * figures.
 */
export function table(
  caption: string,
  columns: readonly Column[],
  rows: readonly (readonly HtmlPart[])[],
): Html {
  const kinds = columns.map((column) => (typeof column === 'string' ? 'n' : 'n wide'))
  const heads = columns.map((column, i) => {
    const name = typeof column === 'string' ? column : column.wide
    return i === 0
      ? html`<th scope="col">${name}</th>`
      : html`<th scope="col" class="${kinds[i]}">${name}</th>`
  })
  const cells = (row: readonly HtmlPart[]) =>
    row.map((cell, i) =>
      i === 0 ? html`<th scope="row">${cell}</th>` : html`<td class="${kinds[i]}">${cell}</td>`,
    )
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${caption}">
    <table>
      <caption>
        ${caption}
      </caption>
      <thead>
        <tr>
          ${heads}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (row) =>
            html`<tr>
              ${cells(row)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`
}
