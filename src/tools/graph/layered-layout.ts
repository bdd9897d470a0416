/** The only importer of dagre: nodes and edges to places, left to right. */
export interface LayoutNode {
  readonly id: string
  readonly width: number
  readonly height: number
}

export interface LayoutEdge {
  readonly from: string
  readonly to: string
  /** Room for its label; 0 for none. */
  readonly width: number
  readonly height: number
  /** How strongly the two are kept near each other. */
  readonly weight: number
}

export interface Point {
  readonly x: number
  readonly y: number
}

/** Middles of nodes, courses of edges and places of their labels. */
export interface Layout {
  readonly width: number
  readonly height: number
  readonly nodes: ReadonlyMap<string, Point>
  /** In the order of the edges that were given. */
  readonly edges: readonly { readonly points: readonly Point[]; readonly label: Point | undefined }[]
}

/** Places a directed graph in layers from left to right; the same graph gives the same places. */
export async function layeredLayout(
  nodes: readonly LayoutNode[],
  edges: readonly LayoutEdge[],
): Promise<Layout> {
  const { Graph, layout } = await import('@dagrejs/dagre')
  const graph = new Graph({ multigraph: true })
  graph.setGraph({ rankdir: 'LR', nodesep: 18, ranksep: 56, edgesep: 12, marginx: 16, marginy: 16 })
  graph.setDefaultEdgeLabel(() => ({}))
  for (const { id, width, height } of nodes) graph.setNode(id, { width, height })
  edges.forEach(({ from, to, width, height, weight }, i) =>
    graph.setEdge(from, to, { width, height, weight, labelpos: 'c' }, String(i)),
  )
  layout(graph)
  const { width = 0, height = 0 } = graph.graph()
  return {
    width,
    height,
    nodes: new Map(nodes.map(({ id }) => [id, pointOf(graph.node(id))])),
    edges: edges.map(({ from, to, width: labelled }, i) => {
      const edge = graph.edge(from, to, String(i))
      const points = (edge.points ?? []).map(pointOf)
      if (labelled === 0) return { points, label: undefined }
      const label = pointOf(edge)
      return { points: through(label, labelled, points), label }
    }),
  }
}

/** An edge is rounded at its points and would miss its label: it runs level for the length of the label. */
function through(label: Point, width: number, points: readonly Point[]): Point[] {
  return points.flatMap((point, i) => {
    if (point.x !== label.x || point.y !== label.y || i === 0) return [point]
    const half = points[i - 1].x > point.x ? -width / 2 : width / 2
    return [
      { x: point.x - half, y: point.y },
      { x: point.x + half, y: point.y },
    ]
  })
}

function pointOf({ x = 0, y = 0 }: { x?: number; y?: number }): Point {
  return { x, y }
}
