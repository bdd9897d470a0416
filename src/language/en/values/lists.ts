import { lazy } from '../../../lib/lazy.ts'
import { coreWords } from '../words/packs.ts'

/** A city of the United States, its state code, and the first and last ZIP code of a run within it. */
export interface UsCity {
  readonly city: string
  readonly state: string
  readonly from: number
  readonly to: number
}

export interface WorldCity {
  readonly city: string
  readonly country: string
  /** Two letters. */
  readonly code: string
  readonly latitude: number
  readonly longitude: number
}

/** Word lists of the packs: `## words NAME`. */
const names = {
  providers: 'providers',
  companyDomains: 'company domains',
  companies: 'companies',
  products: 'products',
  topics: 'topics',
  queryTails: 'query tails',
  titleHeads: 'title heads',
  reasonTexts: 'reason texts',
  noteTexts: 'note texts',
  keywords: 'keywords',
  fileStems: 'file stems',
  fileFolders: 'file folders',
  handles: 'handles',
  places: 'places',
  languages: 'languages',
  languageCodes: 'language codes',
  currencies: 'currencies',
  colors: 'colors',
  units: 'units',
  tickers: 'tickers',
  coins: 'coins',
  timeZones: 'time zones',
  airports: 'airports',
  areaCodes: 'area codes',
  givenNames: 'given names',
  familyNames: 'family names',
  streetNames: 'street names',
} as const

export type ListName = keyof typeof names

/** The vocabularies that values are made from. */
export const lists = lazy<Readonly<Record<ListName, readonly string[]>>>(
  Object.fromEntries(
    Object.entries(names).map(([key, name]) => [key, () => coreWords.items(name)]),
  ) as Record<ListName, () => readonly string[]>,
)

/** The same for lists whose entries have several parts, or commas. */
export const tables = lazy<{
  readonly messageTexts: readonly string[]
  readonly usCities: readonly UsCity[]
  readonly worldCities: readonly WorldCity[]
  /** Names of states by their codes. */
  readonly stateNames: Readonly<Record<string, string>>
  /** The commonest first; a name is drawn with a type by these weights. */
  readonly streetTypes: readonly { readonly type: string; readonly weight: number }[]
}>({
  messageTexts: () => coreWords.texts('message texts'),
  usCities: () =>
    coreWords.rows('us cities').map(([city, state, zips]) => {
      const [from, to] = zips.split('-').map(Number)
      return { city, state, from, to }
    }),
  worldCities: () =>
    coreWords.rows('world cities').map(([city, country, code, latitude, longitude]) => ({
      city,
      country,
      code,
      latitude: Number(latitude),
      longitude: Number(longitude),
    })),
  stateNames: () => Object.fromEntries(coreWords.rows('states')),
  streetTypes: () =>
    coreWords.rows('street types').map(([type, weight]) => ({ type, weight: Number(weight) })),
})
