import { buildCatalog } from '../catalog/catalog.ts'
import type { JsonObject } from '../lib/json.ts'
import { random } from '../lib/random.ts'
import type { CarriedCall } from '../spec/story.ts'
import type { Facts } from '../spec/facts.ts'
import type { Language } from '../spec/language.ts'
import type { Seed } from '../spec/seed.ts'
import type { CatalogTool, Tool } from '../spec/tool.ts'

/**
 * A small shop for tests of writers, targets and stages: five tools of different make, a few seed
 * messages and two facts.
 */
const orderId: JsonObject = { type: 'string', description: 'The order number (format: ORD-XXXXX)' }

const definitions: readonly Tool[] = [
  {
    name: 'find_order',
    description: 'Find an order by its number or by email.',
    parameters: {
      type: 'object',
      properties: { order_id: orderId, email: { type: 'string', format: 'email' } },
      required: [],
    },
  },
  {
    name: 'refund_order',
    description: 'Refund an order.',
    parameters: {
      type: 'object',
      properties: {
        order_id: orderId,
        reason: { type: 'string', enum: ['defective', 'wrong_item', 'not_received', 'changed_mind'] },
        amount: { type: 'number', description: 'Amount in USD' },
      },
      required: ['order_id', 'reason'],
    },
  },
  {
    name: 'update_address',
    description: 'Change the delivery address of an order.',
    parameters: {
      type: 'object',
      properties: {
        order_id: orderId,
        address: {
          type: 'object',
          properties: { street: { type: 'string' }, city: { type: 'string' }, state: { type: 'string' } },
          required: ['street', 'city'],
        },
      },
      required: ['order_id', 'address'],
    },
  },
  {
    name: 'escalate_to_human',
    description: 'Hand over to a human agent.',
    parameters: {
      type: 'object',
      properties: {
        reason: { type: 'string', description: 'Why a person is needed' },
        priority: { type: 'string', enum: ['normal', 'high'] },
      },
      required: [],
    },
  },
  {
    name: 'check_weather',
    description: 'Get the weather of a city.',
    parameters: { type: 'object', properties: { city: { type: 'string' } }, required: ['city'] },
  },
]

export const shopTools: readonly CatalogTool[] = buildCatalog(definitions)

/** One of the shop's tools; throws where there is none of the name. */
export function shopTool(name: string): CatalogTool {
  const tool = shopTools.find((one) => one.name === name)
  if (!tool) throw new RangeError(`toy shop: no tool ${name}`)
  return tool
}

export const shopSeeds: readonly Seed[] = [
  { id: 'find_order#1', tool: 'find_order', text: 'can you pull up ORD-48213 for me' },
  {
    id: 'find_order#2',
    tool: 'find_order',
    text: 'What did I buy last month? mia.k@example.org is what I signed up with.',
  },
  {
    id: 'refund_order#1',
    tool: 'refund_order',
    text: 'The handle snapped off on day one. Refund for ORD-55120 please.',
    arguments: { order_id: 'ORD-55120', reason: 'defective' },
  },
  {
    id: 'refund_order#2',
    tool: 'refund_order',
    text: 'two plates came in pieces, I want the $16.50 for those back. ORD-29542',
    arguments: { order_id: 'ORD-29542', reason: 'defective', amount: 16.5 },
  },
  {
    id: 'update_address#1',
    tool: 'update_address',
    text: "it's ORD-79328 not ORD-79238, and it should go to 14 Birch Lane, Salem",
    arguments: { order_id: 'ORD-79328', address: { street: '14 Birch Lane', city: 'Salem' } },
  },
  { id: 'no_tool#1', tool: null, text: 'you people are the best', reason: 'small_talk' },
  {
    id: 'no_tool#2',
    tool: null,
    text: 'can I send shoes back after six weeks?',
    reason: 'question',
    fact: 'returns',
  },
]

export const shopFacts: Facts = {
  business: 'Oak & Ash',
  facts: [
    {
      id: 'returns',
      topics: ['returns', 'send back'],
      tools: ['refund_order'],
      ask: ['How long do I have to send something back?', 'What is your return policy?'],
      say: ['You can send things back within 30 days.'],
    },
    {
      id: 'shipping',
      topics: ['shipping', 'delivery cost'],
      tools: ['update_address'],
      ask: ['What does standard delivery cost?'],
      say: ['Standard delivery costs $4.95.'],
    },
  ],
}

/** A call as a plan holds it, carried out with success. */
export function planned(name: string, args: JsonObject, more: Partial<CarriedCall> = {}): CarriedCall {
  return {
    id: 'call_1',
    name,
    arguments: args,
    from: {},
    forms: {},
    outcome: { ok: true, value: { status: 'success', ...args } },
    ...more,
  }
}

/** Somebody who writes in a language, with the dice of a seed. */
export function shopper(
  language: Language,
  seed: number,
  tags: readonly string[] = [],
  background: Readonly<Record<string, string>> = {},
) {
  const { personas } = language.packs
  return {
    language,
    persona: personas[seed % personas.length],
    tags: new Set(tags),
    random: random(seed),
    background,
    today: '2026-11-27',
    scene: {
      tools: new Map(shopTools.map((tool) => [tool.name, tool])),
      facts: shopFacts,
      identifier: shopTool('find_order').params.find((p) => p.type === 'identifier'),
      perReason: 10,
    },
  }
}
