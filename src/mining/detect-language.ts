/** Characters of a text that are looked at; the rest would not change the answer. */
const looked = 4000

const englishWords = words(
  'the you is are was to of and for with this that what how please can could would have need want my your it in on do does not from will me thanks hello hi book find show get',
)
const polishWords = words(
  'nie się jest jak czy na dla że proszę do to mam chcę mi gdzie kiedy ile dzień dobry dziękuję mogę potrzebuję od po mój moje jaki jaka są tak ale już tylko przez oraz lub przy',
)
/** Words of neighbours, so that their texts are not taken for English or Polish. */
const otherWords = words(
  'der die das und ist nicht ich ein eine mit für auf bitte wie que los las una para con por est les des une pour avec dans vous je il che non sono per della het een niet van ik det og ikke jag och att är não uma você para como está je se na si co že',
)

/**
 * The language of a text by its script and its most common words: `en`, `zh`, `pl`, `ko`, `ja`; `und` where it is
 * another or cannot be told. Linear in the first 4,000 characters.
 */
export function detectLanguage(text: string): string {
  const part = text.slice(0, looked)
  const script = scriptOf(part)
  if (script !== undefined) return script
  const found = part.toLowerCase().match(/\p{L}+/gu) ?? []
  let english = 0
  let polish = 0
  let other = 0
  for (const word of found) {
    if (englishWords.has(word)) english++
    if (polishWords.has(word)) polish++
    if (otherWords.has(word)) other++
  }
  polish += Math.min(found.length, (part.match(/[ąćęłńśźż]/giu) ?? []).length / 2)
  if (polish > english && polish >= other) return 'pl'
  if (english > 0 && english >= other) return 'en'
  // A few words without any of the common ones, all in plain letters: most likely English.
  return other === 0 && found.length > 0 && !/[^\p{ASCII}\p{P}\p{S}]/u.test(part) ? 'en' : 'und'
}

/** Scripts that decide alone. A few foreign characters (a name, a city) do not. */
function scriptOf(text: string): string | undefined {
  let han = 0
  let kana = 0
  let hangul = 0
  let letters = 0
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0
    if ((code >= 0x4e00 && code <= 0x9fff) || (code >= 0x3400 && code <= 0x4dbf)) han++
    else if (code >= 0x3040 && code <= 0x30ff) kana++
    else if (code >= 0xac00 && code <= 0xd7a3) hangul++
    else if ((code >= 65 && code <= 90) || (code >= 97 && code <= 122) || code > 0xbf) letters++
  }
  // One character of these scripts says as much as two or three Latin letters.
  if (hangul > 0 && hangul >= han && hangul * 3 > letters) return 'ko'
  if (kana > 0 && (kana + han) * 3 > letters && kana * 5 > han) return 'ja'
  return han > 0 && han * 3 > letters ? 'zh' : undefined
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '))
}
