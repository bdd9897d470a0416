import { isObject, type JsonObject } from '../lib/json.ts'
import type { CatalogTool, Parameter, SemanticType } from '../spec/tool.ts'

/** What is known of the place that a value stands in. */
export interface ParameterPlace {
  readonly type: SemanticType | undefined
  readonly schema: JsonObject | undefined
  /** Name of the parameter. */
  readonly name: string
  /** What the catalog knows of it. */
  readonly parameter: Parameter | undefined
}

const unknownPlace: ParameterPlace = { type: undefined, schema: undefined, name: '', parameter: undefined }
const placesOf = new WeakMap<CatalogTool, Map<string, ParameterPlace>>()

/** What a tool says of one of its parameters, by dotted path without indices. */
export function placeOf(tool: CatalogTool | undefined, param: string): ParameterPlace {
  if (tool === undefined) return unknownPlace
  let places = placesOf.get(tool)
  if (places === undefined) {
    places = new Map()
    placesOf.set(tool, places)
  }
  let place = places.get(param)
  if (place === undefined) {
    place = findPlace(tool, param)
    // Free-form objects could bring names without end.
    if (places.size < 1000) places.set(param, place)
  }
  return place
}

function findPlace(tool: CatalogTool, param: string): ParameterPlace {
  let schema: JsonObject | undefined = tool.parameters
  for (const key of param.split('.')) {
    schema = itemOf(schema)
    const properties: unknown = schema?.properties
    schema =
      isObject(properties) && Object.hasOwn(properties, key) && isObject(properties[key])
        ? properties[key]
        : undefined
  }
  const known = tool.params.find((one) => one.path === param || one.path.replaceAll('[]', '') === param)
  const name = param.slice(param.lastIndexOf('.') + 1)
  const inner = itemOf(schema)
  // The words of a list stand at the list, the values of its items at the items.
  const merged = inner !== schema && inner?.description === undefined ? { ...schema, ...inner } : inner
  return { type: known?.type, schema: merged ?? known?.schema, name, parameter: known }
}

function itemOf(schema: JsonObject | undefined): JsonObject | undefined {
  let at = schema
  for (let depth = 0; depth < 8 && at !== undefined && isObject(at.items); depth++) at = at.items
  return at
}
