/** Tools as they stand in files: reading them, with what is wrong in them told. Loads nothing else. */
export { readTools } from './catalog/read-tools.ts'
export type { Tool } from './spec/tool.ts'
