/** URL of a module beside another one (`import.meta.url`): from source, or bundled, where all entries lie together. */
export function siblingUrl(name: string, beside: string): string {
  return new URL(`./${name}.${beside.endsWith('.ts') ? 'ts' : 'js'}`, beside).href
}
