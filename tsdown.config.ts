import { defineConfig } from 'tsdown'

// All entries lie flat in dist: a worker module is found beside the module that starts it, there as in src.
export default defineConfig({
  entry: {
    index: 'src/index.ts',
    formats: 'src/formats.ts',
    checks: 'src/checks.ts',
    targets: 'src/targets.ts',
    tools: 'src/tools.ts',
    languages: 'src/languages.ts',
    testing: 'src/testing/index.ts',
    cli: 'src/cli/main.ts',
    'embedded-worker': 'src/engines/embedded-worker.ts',
    'make-shard': 'src/build/make-shard.ts',
    'check-range': 'src/datasets/check/check-range.ts',
    'encode-shard': 'src/build/encode-shard.ts',
    counting: 'src/testing/engine-jobs/counting.ts',
    'module-exports': 'src/importers/typescript/module-exports.ts',
    'checking-plugins': 'src/checking-plugins.ts',
    'default-plugins': 'src/default-plugins.ts',
    'open-plugs': 'src/build/open-plugs.ts',
  },
  format: 'esm',
  platform: 'node',
  target: 'node22.18',
  fixedExtension: false,
  dts: { tsgo: true },
  clean: true,
  // Packs of words, lists of names and the report's style and script are read beside the module that reads them.
  copy: [
    { from: 'src/describe/report/report-page', to: 'dist' },
    { from: 'src/language/packs', to: 'dist' },
    { from: 'src/personal-data/names/name-lists', to: 'dist' },
  ],
})
