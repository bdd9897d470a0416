import { isObject, own } from '../../lib/json.ts'
import type { Json, JsonObject } from '../../lib/json.ts'
import type { Operation } from './operations.ts'
import { objectAt, textAt, textsAt } from './read-value.ts'
import type { DescriptionFile, References } from './references.ts'

/** The security schemes of a description: OpenAPI's, or Swagger's `securityDefinitions`. */
export interface SecuritySchemes {
  /** `header x-api-key` for every key that a scheme sends. */
  readonly secrets: ReadonlySet<string>
  /** The alternatives of an operation, each a list of schemes that are needed together; undefined when none are named. */
  neededBy(operation: Operation): Json[] | undefined
}

export function readSecurity(file: DescriptionFile, references: References): SecuritySchemes {
  const table = {
    ...objectAt(file.root, 'securityDefinitions'),
    ...objectAt(objectAt(file.root, 'components'), 'securitySchemes'),
  }
  const schemes = new Map<string, JsonObject>()
  const secrets = new Set<string>()
  for (const [name, given] of Object.entries(table)) {
    const followed = references.follow(given, file)
    if (followed.why !== undefined) continue
    const scheme = describeScheme(name, followed.node)
    schemes.set(name, scheme)
    if (scheme.type === 'apiKey')
      secrets.add(`${String(scheme.in)} ${String(scheme.parameter).toLowerCase()}`)
  }
  return {
    secrets,
    neededBy({ operation }) {
      const needed = own(operation, 'security') ?? own(file.root, 'security')
      if (!Array.isArray(needed) || needed.length === 0) return undefined
      return needed
        .slice(0, 50)
        .filter(isObject)
        .map((alternative) =>
          Object.keys(alternative)
            .slice(0, 20)
            .map((name): JsonObject => {
              const scopes = textsAt(alternative, name).slice(0, 100)
              return { ...(schemes.get(name) ?? { name }), ...(scopes.length > 0 && { scopes }) }
            }),
        )
    },
  }
}

/** The scheme without its prose: its type and where it goes. */
function describeScheme(name: string, scheme: JsonObject): JsonObject {
  const type = textAt(scheme, 'type') ?? 'unknown'
  if (type === 'apiKey')
    return { name, type, in: textAt(scheme, 'in') ?? 'header', parameter: textAt(scheme, 'name') ?? name }
  if (type === 'basic')
    return { name, type: 'http', scheme: 'basic', in: 'header', parameter: 'Authorization' }
  if (type === 'http')
    return {
      name,
      type,
      scheme: textAt(scheme, 'scheme') ?? 'bearer',
      in: 'header',
      parameter: 'Authorization',
    }
  return {
    name,
    type,
    ...((type === 'oauth2' || type === 'openIdConnect') && { in: 'header', parameter: 'Authorization' }),
  }
}
