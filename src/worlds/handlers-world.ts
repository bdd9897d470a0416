import { isObject, type Json } from '../lib/json.ts'
import { mix32, random } from '../lib/random.ts'
import { Problem, reasonOf } from '../spec/problem.ts'
import type { MadeUp } from '../spec/made-up.ts'
import type { Outcome, Proposal, Session, World } from '../spec/world.ts'
import { Failure, type OpenWorld, type WorldKit, type WorldModule } from './define-world.ts'

const fail: WorldKit['fail'] = (code, message, kind) => new Failure(code, message, kind)
const salt = 0x776f726c

/**
 * The world that a project's own `world.ts` describes. `name` is its file, for messages; `madeUp` is what its
 * language has of people and places. Throws `world/invalid` when the module is not a world, `world/failed` when a
 * handler throws.
 */
export function handlersWorld(module: unknown, name: string, madeUp: MadeUp = nothingMadeUp): World {
  const definition = checked(module, name)
  // The names of its tools are known only from an opened world; one is opened to read them.
  const tools = new Set(
    Object.keys(openWorld(definition, { file: name, seed: 0, today: '2026-01-01', madeUp }).tools),
  )
  return {
    name,
    serves: (tool) => tools.has(tool),
    open: (seed, today) => session(openWorld(definition, { file: name, seed, today, madeUp }), name),
  }
}

/** For a language that knows no people and no places. */
const nothingMadeUp: MadeUp = { person: unknown, email: unknown, address: unknown }

function unknown(): never {
  throw Problem.of('language/no-people', { language: 'of this build' })
}

function checked(module: unknown, file: string): WorldModule {
  const open = isObject(module) ? (module as Record<string, unknown>).open : undefined
  if (typeof open !== 'function') {
    throw Problem.of('world/invalid', { file, why: 'it has no function `open`.' })
  }
  return module as WorldModule
}

interface Opening {
  readonly file: string
  readonly seed: number
  readonly today: string
  readonly madeUp: MadeUp
}

function openWorld(definition: WorldModule, { file, seed, today, madeUp }: Opening): OpenWorld {
  let opened: unknown
  try {
    // Neighbouring seeds begin alike in this generator, so they are mixed first.
    opened = definition.open({ random: random(mix32(salt, seed)), today, fail, madeUp })
  } catch (thrown) {
    throw Problem.of('world/invalid', { file, why: `\`open\` threw: ${reasonOf(thrown)}.` }, thrown)
  }
  const why = faultOf(opened)
  if (why !== undefined) throw Problem.of('world/invalid', { file, why })
  return opened as OpenWorld
}

function faultOf(opened: unknown): string | undefined {
  if (opened instanceof Promise) return '`open` is async; it must return at once.'
  if (!isObject(opened)) return '`open` must return { tools, propose, state }.'
  const { tools, propose, state } = opened as unknown as Record<string, unknown>
  if (!isObject(tools)) return '`open` returned no `tools`.'
  for (const name in tools)
    if (typeof tools[name] !== 'function') return `\`tools.${name}\` is not a function.`
  if (propose !== undefined && !isObject(propose)) return '`propose` is not an object of functions.'
  if (isObject(propose)) {
    for (const name in propose) {
      if (typeof propose[name] !== 'function') return `\`propose.${name}\` is not a function.`
    }
  }
  return state === undefined || typeof state === 'function' ? undefined : '`state` is not a function.'
}

function session(world: OpenWorld, file: string): Session {
  const settle = (tool: string, result: unknown): Outcome => {
    if (result instanceof Failure) {
      const { code, message, kind } = result
      return { ok: false, error: { kind, code, message } }
    }
    if (!isJson(result, 0)) {
      throw Problem.of('world/failed', { file, tool, why: 'what it returned is not JSON.' })
    }
    return { ok: true, value: result }
  }
  const failed = (tool: string, thrown: unknown): Problem =>
    thrown instanceof Problem
      ? thrown
      : Problem.of('world/failed', { file, tool, why: `${reasonOf(thrown)}.` }, thrown)
  return {
    call(name, args) {
      if (!Object.hasOwn(world.tools, name)) return unknownTool(name)
      try {
        const result: unknown = world.tools[name](args)
        if (!(result instanceof Promise)) return settle(name, result)
        return result.then(
          (value: unknown) => settle(name, value),
          (thrown: unknown) => {
            throw failed(name, thrown)
          },
        )
      } catch (thrown) {
        throw failed(name, thrown)
      }
    },
    propose(name, turn, wish = {}): Proposal | undefined {
      const { propose } = world
      if (propose === undefined || !Object.hasOwn(propose, name)) return undefined
      try {
        return propose[name]({ turn, wish })
      } catch (thrown) {
        throw Problem.of(
          'world/failed',
          { file, tool: `propose.${name}`, why: `${reasonOf(thrown)}.` },
          thrown,
        )
      }
    },
    state: () => stateOf(world, file),
    close() {},
  }
}

function stateOf({ state }: OpenWorld, file: string): Json | undefined {
  if (state === undefined) return undefined
  const failed = (why: string, thrown?: unknown) =>
    Problem.of('world/failed', { file, tool: '`state`', why }, thrown)
  let value: unknown
  try {
    value = state()
  } catch (thrown) {
    throw failed(`${reasonOf(thrown)}.`, thrown)
  }
  if (!isJson(value, 0)) throw failed('what it returned is not JSON.')
  return value
}

/** The outcome of a call to a tool that is not there. */
export function unknownTool(name: string): Outcome {
  return {
    ok: false,
    error: { kind: 'unknown_tool', code: 'unknown_tool', message: `There is no tool named ${name}.` },
  }
}

function isJson(value: unknown, depth: number): value is Json {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return true
  if (typeof value === 'number') return Number.isFinite(value)
  if (typeof value !== 'object' || depth > 50) return false
  if (Array.isArray(value)) return value.every((item) => isJson(item, depth + 1))
  for (const key in value) {
    if (!isJson((value as Record<string, unknown>)[key], depth + 1)) return false
  }
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}
