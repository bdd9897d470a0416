import type { JsonObject } from '../lib/json.ts'

/** A tool as a model sees it. `parameters` is JSON Schema and is kept whole. */
export interface Tool {
  readonly name: string
  readonly description: string
  readonly parameters: JsonObject
  /** JSON Schema of what a call returns, where known. */
  readonly returns?: JsonObject
}

/** What is known of the values of one semantic type, whatever the language. */
export interface SemanticTraits {
  /** Copied from the message as it stands. */
  readonly verbatim?: true
  /** Given by somebody and never chosen: a value that nobody has said is a hallucination. */
  readonly grounded?: true
  /** A model may work it out from what was said: the coordinates of a city. */
  readonly derived?: true
  /** It says which thing is meant, so that another value is another request. */
  readonly telling?: true
}

const traits = {
  identifier: { verbatim: true, grounded: true, telling: true },
  email: { verbatim: true, grounded: true, telling: true },
  phone: { verbatim: true, grounded: true, telling: true },
  person: { verbatim: true, grounded: true, telling: true },
  company: { verbatim: true, grounded: true },
  username: { verbatim: true, grounded: true },
  address: { grounded: true, telling: true },
  street: { grounded: true },
  city: { verbatim: true, grounded: true, telling: true },
  state: { verbatim: true, grounded: true },
  country: { verbatim: true, grounded: true },
  postal_code: { verbatim: true, grounded: true },
  place: { verbatim: true, grounded: true, telling: true },
  date: { grounded: true, telling: true },
  time: { grounded: true },
  date_time: { grounded: true },
  duration: { derived: true },
  money: { grounded: true },
  count: { verbatim: true },
  number: { verbatim: true },
  percentage: {},
  rating: {},
  year: { grounded: true },
  age: {},
  temperature: {},
  distance: {},
  weight: {},
  latitude: { derived: true },
  longitude: { derived: true },
  url: { verbatim: true, grounded: true, telling: true },
  file: { verbatim: true, grounded: true },
  language: { derived: true },
  currency: { derived: true },
  color: { derived: true },
  unit: { derived: true },
  product: { verbatim: true, grounded: true, telling: true },
  query: { verbatim: true, telling: true },
  title: { telling: true },
  message: {},
  reason: {},
  text: {},
  code: { verbatim: true, derived: true },
  keyword: { verbatim: true },
  enum: {},
  boolean: {},
  list: {},
  object: {},
} as const satisfies Record<string, SemanticTraits>

/**
 * What a parameter means, inferred by the catalog. It decides how values are made, how people say
 * them, and how a check finds them again in the words.
 */
export type SemanticType = keyof typeof traits

export const semanticTypes = Object.keys(traits) as readonly SemanticType[]

export const semanticTraits: Readonly<Record<SemanticType, SemanticTraits>> = traits

/** One value a call can carry: a leaf of the parameters, or an object that is said as one (an address). */
export interface Parameter {
  /** Where it stands in `arguments`, such as `order_id` or `address.city`. */
  readonly path: string
  readonly name: string
  readonly schema: JsonObject
  readonly type: SemanticType
  readonly required: boolean
  /** How people call it: `order number`, `email`, `party size`. */
  readonly label: string
  /** For `identifier`: what it identifies (`order`); otherwise the name's last noun. */
  readonly noun: string
  /** For `enum`: its values, as JSON. */
  readonly values?: readonly (string | number | boolean)[]
  /** For `object` and `address`: the parameters inside it. */
  readonly parts?: readonly Parameter[]
  readonly fallback?: unknown
}

/** A tool with all that the catalog knows of it. Plain data: it crosses to worker threads. */
export interface CatalogTool extends Tool {
  /** What using it does: an act of the vocabulary (`act.ts`), or the tool's own verb where nobody knows it. */
  readonly act: string
  /** What it is done to, as a singular noun: `order`, `hotel room`. */
  readonly object: string
  readonly params: readonly Parameter[]
  /** True when a call only reads; a write deserves a confirmation. */
  readonly reads: boolean
  /** Names of tools that are easily taken for it, nearest first. */
  readonly lookAlikes: readonly string[]
  /** Fields of other tools' results that can be its arguments. */
  readonly fedBy: readonly DataFlow[]
  /** Hash of the definition. */
  readonly hash: string
}

/** A field of one tool's result that can be a parameter of another. */
export interface DataFlow {
  readonly from: string
  // JSON pointer into a result of `from`, in which `*` stands for every entry of a list: `/orders/*/order_id`.
  // Undefined where the tool does not say what it returns.
  readonly field?: string
  readonly to: string
  /** JSON pointer into the arguments of `to`. */
  readonly param: string
}
