/** Rows as trainers want them, and chat templates, without the rest of Callsmith. */
export { allTargets, targetNames } from './targets/all-targets.ts'
export { openChatTemplate, type ChatTemplate } from './templates/chat-template.ts'
export { templateTarget } from './templates/template-target.ts'
export { warningsOf, type TemplateWarning } from './templates/warnings.ts'
export type * from './spec/target.ts'
