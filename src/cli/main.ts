#!/usr/bin/env node
// Nothing is imported before the version is known: older Node fails on the imports themselves.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
if (major < 22 || (major === 22 && minor < 18)) {
  process.stderr.write(
    `callsmith needs Node 22.18 or newer; this is ${process.versions.node}. See https://nodejs.org.\n`,
  )
  process.exitCode = 2
} else {
  // Code that was compiled once is read the next time, by worker threads too. The folder is the user's own: what lies in
  // one that others can write would be run.
  const [{ enableCompileCache }, { homedir }, { join }] = await Promise.all([
    import('node:module'),
    import('node:os'),
    import('node:path'),
  ])
  enableCompileCache(join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'callsmith'))
  const { runProgram } = await import('./program.ts')
  process.exitCode = await runProgram(process.argv.slice(2))
}
