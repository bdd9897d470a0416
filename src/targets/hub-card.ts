import { stringify } from 'yaml'

/** The part of a card's front matter that tells a dataset hub's loader which columns are JSON. */
export function hubFeatures(jsonColumns: readonly string[] | undefined): object {
  if (jsonColumns === undefined) return {}
  return { dataset_info: { features: jsonColumns.map((name) => ({ name, list: 'json' })) } }
}

/** A card for a folder of rows that is not the dataset's own: what its loader has to know. */
export function hubCard(dataset: string, parts: readonly string[], jsonColumns: readonly string[]): string {
  const front = {
    pretty_name: dataset,
    configs: [
      { config_name: 'default', data_files: parts.map((part) => ({ split: part, path: `${part}.jsonl` })) },
    ],
    ...hubFeatures(jsonColumns),
  }
  return `---\n${stringify(front, { lineWidth: 0 })}---\n\n# ${dataset}\n\nLoad this folder with \`load_dataset("path/to/this/folder")\` of \`datasets\` 4.7 or later: the card declares ${jsonColumns.map((name) => `\`${name}\``).join(', ')} as JSON, so that rows with other keys stay as they are.\n`
}
