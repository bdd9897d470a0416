import { ourPlugins, ourPlugs } from '../testing/our-plugins.ts'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { embeddedEngine } from '../engines/embedded.ts'
import { Problem } from '../spec/problem.ts'
import { planProject } from './build-project.ts'
import { build } from './build.ts'
import { pluginBoundary } from './plugin-boundary.ts'

describe('the boundary around plug-ins', () => {
  it('names the plug-in that threw, at once or later', async () => {
    const { run, failureOf } = pluginBoundary(100)
    const thrown = (message: string) => () => {
      throw new TypeError(message)
    }
    const caught = (work: () => unknown) => {
      try {
        work()
      } catch (error) {
        return failureOf(error)
      }
      return undefined
    }
    expect(caught(() => run('check a/b', thrown('no such key')))).toEqual({
      plugin: 'check a/b',
      message: 'no such key',
    })
    const late = run('writer slow', async () => thrown('later')())
    await expect(late.catch(failureOf)).resolves.toEqual({ plugin: 'writer slow', message: 'later' })
    expect(run('check a/b', () => 5)).toBe(5)
    expect(() => caught(thrown('not a plug-in'))).toThrow('not a plug-in')
    expect(() =>
      caught(() =>
        run('x', () => {
          throw Problem.of('stopped', { done: 0, of: 0, resume: '' })
        }),
      ),
    ).toThrow(Problem)
  })
})

describe('a build with a plug-in that throws', () => {
  let root = ''
  const engine = embeddedEngine({ workers: 2 })
  beforeAll(async () => {
    root = await mkdtemp(join(tmpdir(), 'callsmith-throwing-'))
  })
  afterAll(async () => {
    await engine.close()
    await rm(root, { recursive: true })
  })

  /** A module with a check that throws on each sample whose blueprint has a number that `every` divides. */
  async function checkThat(every: number): Promise<string> {
    const file = join(root, `throws-${every}.mjs`)
    await writeFile(
      file,
      `const check = {
         code: 'house/style', severity: 'error', needs: 'sample', about: 'No style.', examples: { passes: [], fails: [] },
         run({ lineage }) {
           if (lineage.blueprint % ${every} === 0) throw new TypeError('style of ' + lineage.blueprint)
           return []
         },
       }
       export default { checks: [check] }`,
    )
    return pathToFileURL(file).href
  }
  async function built(every: number) {
    const input = await planProject(join(import.meta.dirname, '../../examples/travel'), ourPlugins, {
      size: 60,
    })
    return build({
      input,
      out: join(root, `out-${every}`),
      plugs: { ...ourPlugs, plugins: [...ourPlugs.plugins, await checkThat(every)] },
      engine,
      version: '0.0.0',
      signal: new AbortController().signal,
      resume: '',
      now: new Date('2026-11-27T12:00:00Z'),
      clock: () => 0,
    })
  }

  it('drops the sample with the name of the plug-in, and goes on', async () => {
    const { manifest } = await built(50)
    expect(manifest.size.got).toBe(60)
    const lines = (await readFile(join(root, 'out-50/rejected.jsonl'), 'utf8')).trim().split('\n')
    const failed = lines
      .map((line) => JSON.parse(line))
      .filter(({ reasons }) => reasons.includes('plugin/failed'))
    expect(failed.length).toBeGreaterThan(1)
    for (const { blueprint, failure } of failed)
      expect(failure).toEqual({ plugin: 'check house/style', message: `style of ${blueprint}` })
  }, 60_000)

  it('stops with its name where it throws on many', async () => {
    await expect(built(2)).rejects.toMatchObject({
      code: 'plugin/failed',
      fate: 'bug',
      fields: { plugin: 'check house/style' },
    })
  }, 60_000)
})
