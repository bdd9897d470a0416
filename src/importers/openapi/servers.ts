import { isObject, own } from '../../lib/json.ts'
import type { Operation } from './operations.ts'
import { objectAt, textAt, textsAt } from './read-value.ts'
import type { DescriptionFile } from './references.ts'

const mostServers = 20

/** Where the calls of an operation go: its own servers, its path's, or the document's; variables are filled with their defaults. */
export function serversReader(file: DescriptionFile): (operation: Operation) => string[] {
  const ofDocument = serversOf(own(file.root, 'servers'), file) ?? swaggerServers(file)
  return ({ operation, pathItem }) =>
    serversOf(own(operation, 'servers'), file) ?? serversOf(own(pathItem, 'servers'), file) ?? ofDocument
}

function serversOf(servers: unknown, file: DescriptionFile): string[] | undefined {
  if (!Array.isArray(servers) || servers.length === 0) return undefined
  return servers.slice(0, mostServers).flatMap((server) => {
    const url = textAt(server, 'url')
    if (url === undefined) return []
    const variables = objectAt(server, 'variables')
    const filled = url.slice(0, 2000).replace(/\{([^{}]{1,100})\}/g, (whole, name: string) => {
      const variable = own(variables, name)
      return isObject(variable) ? String(own(variable, 'default') ?? whole) : whole
    })
    return [absolute(filled, file)]
  })
}

/** A server may be told relative to where the document was found. */
function absolute(url: string, file: DescriptionFile): string {
  if (!/^https?:\/\//i.test(file.location) || /^[a-z][a-z0-9+.-]*:/i.test(url)) return url
  return URL.canParse(url, file.location) ? new URL(url, file.location).href : url
}

/** Swagger 2.0: `schemes`, `host` and `basePath`. */
function swaggerServers(file: DescriptionFile): string[] {
  const host = textAt(file.root, 'host')
  const base = textAt(file.root, 'basePath') ?? ''
  if (host === undefined) return base === '' ? [] : [absolute(base, file)]
  const schemes = textsAt(file.root, 'schemes')
  return (schemes.length > 0 ? schemes : ['https'])
    .slice(0, mostServers)
    .map((scheme) => `${scheme}://${host}${base}`)
}
