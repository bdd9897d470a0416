/** What the command line needs beside the public entries; nothing of it is public. */
import { nearest } from './lib/text.ts'
import type { Severities } from './checks/severities.ts'
import { parseConfig, type Config } from './spec/config.ts'
import { Problem } from './spec/problem.ts'

export { outcomeChoices } from './mining/outcome-filter.ts'
export { exampleNames } from './project/init-project.ts'
export { toolsBeside } from './rows/tools-beside.ts'
export { toolsFileLines } from './tools/import/tools-file.ts'

/** Severities from texts such as `reply/outside-facts=warning`; refuses codes that are not among those known. */
export function severitiesFromOptions(given: readonly string[], known: readonly string[]): Severities {
  const severities: Record<string, 'error' | 'warning' | 'off'> = {}
  for (const one of given) {
    const [code, severity = ''] = one.split('=', 2)
    const wrong = (expected: string) =>
      Problem.of('option/invalid', { option: '--severity', given: one, expected })
    if (!known.includes(code)) {
      const near = nearest(code, known)
      throw wrong(
        `code=off, code=warning or code=error with a known code${near ? `; did you mean ${near}` : ''}`,
      )
    }
    if (severity !== 'error' && severity !== 'warning' && severity !== 'off')
      throw wrong('off, warning or error after the =')
    severities[code] = severity
  }
  return severities
}

/** The configuration that options ask for, checked as a configuration file is; undefined ones are left out. */
export function configFromOptions(options: Readonly<Record<string, unknown>>): Config {
  const given = Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined))
  const { config, faults } = parseConfig(given)
  if (!config || faults.length > 0) {
    throw Problem.of('config/invalid', {
      file: 'The command line',
      faults: faults.map((fault) => `--${fault}`),
    })
  }
  return config
}
