import type { PlacedVerdict, RuleSummary } from '../index.ts'

export interface SarifOptions {
  readonly rules: readonly RuleSummary[]
  readonly version: string
  readonly write: (text: string) => Promise<void>
}

const schema = 'https://json.schemastore.org/sarif-2.1.0.json'

/**
 * Writes verdicts as one SARIF 2.1.0 log, piece by piece, so that any number of them fits.
 * https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
export async function writeSarif(
  verdicts: AsyncIterable<PlacedVerdict>,
  { rules, version, write }: SarifOptions,
): Promise<void> {
  const driver = {
    name: 'callsmith',
    version,
    rules: rules.map(({ code, severity, about }) => ({
      id: code,
      shortDescription: { text: about },
      defaultConfiguration: { level: severity },
    })),
  }
  const numbers = new Map(rules.map(({ code }, i) => [code, i]))
  await write(
    `{"$schema":"${schema}","version":"2.1.0","runs":[{"tool":{"driver":${JSON.stringify(driver)}},"columnKind":"utf16CodeUnits","results":[`,
  )
  let separator = '\n'
  for await (const { check, severity, message, file, line, path } of verdicts) {
    const ruleIndex = numbers.get(check)
    const result = {
      ruleId: check,
      ...(ruleIndex !== undefined && { ruleIndex }),
      level: severity,
      message: { text: message },
      locations: [
        {
          physicalLocation: { artifactLocation: { uri: uriOf(file) }, region: { startLine: line } },
          ...(path !== '' && { logicalLocations: [{ fullyQualifiedName: path }] }),
        },
      ],
    }
    await write(`${separator}${JSON.stringify(result)}`)
    separator = ',\n'
  }
  await write('\n]}]}\n')
}

/** A path as a relative or file URI. */
function uriOf(file: string): string {
  const encoded = file.replaceAll('\\', '/').split('/').map(encodeURIComponent).join('/')
  return encoded.startsWith('/') ? `file://${encoded}` : encoded
}
