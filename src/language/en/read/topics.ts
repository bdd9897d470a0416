const common = new Set(
  (
    'a an and any are as at be been but by can could did do does for from get had has have how i if im in is it its just me my ' +
    'no not of on one or our out please so some something still that the their them then there these they thing things this ' +
    'to up was we were what when where which who will with would you your yours'
  ).split(' '),
)

/** The words that tell what a text is about, cut so that their forms meet. */
export function topics(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  return words
    .filter((word) => word.length > 1 && !common.has(word))
    .map((word) => (word.length > 5 ? word.slice(0, 5) : word.replace(/s$/, '')))
}
