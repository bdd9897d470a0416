import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'
import { reportPage } from '../src/describe/report/report.ts'
import { toySample, toySet } from '../src/describe/figures/toy-set.ts'

const browser = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser'].find(
  (path) => path !== undefined && existsSync(path),
)
if (!browser)
  process.stderr.write('report-in-browser: skipped, there is no chromium here (apt-get install chromium)\n')

/** Runs in a page around the report: looks at it as a phone does, and works its filter. */
const probe = `
addEventListener('load', () => {
  const frame = document.querySelector('iframe').contentDocument
  const shown = () => frame.querySelectorAll('.sample:not([hidden])').length
  const set = (id, value) => {
    const field = frame.getElementById(id)
    field.value = value
    field.dispatchEvent(new Event('input', { bubbles: true }))
    return shown()
  }
  const found = {
    width: frame.documentElement.clientWidth,
    content: frame.documentElement.scrollWidth,
    filterShown: !frame.querySelector('.filter').hidden,
    all: shown(),
    noTool: set('filter-kind', 'no_tool'),
    again: set('filter-kind', ''),
    text: set('filter-text', 'needle'),
    none: set('filter-text', 'nothing has this'),
    told: frame.getElementById('filter-count').textContent,
    textAgain: set('filter-text', ''),
    tool: set('filter-tool', 'ship'),
    broken: frame.defaultView.broken === true,
  }
  document.body.textContent = 'FOUND' + JSON.stringify(found) + 'END'
})`

async function look(page: string): Promise<{ found: Record<string, unknown>; messages: string[] }> {
  const wrapper = `<!doctype html><body><iframe src="/report" style="width:360px;height:800px;border:0"></iframe><script>${probe}</script></body>`
  const server = createServer((request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8')
    response.statusCode = request.url === '/report' || request.url === '/' ? 200 : 204
    response.end(request.url === '/report' ? page : request.url === '/' ? wrapper : undefined)
  })
  const profile = await mkdtemp(join(tmpdir(), 'callsmith-chromium-'))
  try {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const address = server.address()
    const port = typeof address === 'object' && address ? address.port : 0
    const flags = [
      '--headless',
      '--no-sandbox',
      '--hide-scrollbars',
      '--disable-gpu',
      '--disable-background-networking',
      '--no-first-run',
      '--enable-logging=stderr',
      `--user-data-dir=${profile}`,
      '--virtual-time-budget=4000',
      '--dump-dom',
    ]
    const { stdout, stderr } = await promisify(execFile)(
      browser ?? '',
      [...flags, `http://127.0.0.1:${port}/`],
      {
        maxBuffer: 1 << 26,
        timeout: 50_000,
      },
    )
    const found = /FOUND(.*?)END/.exec(stdout)?.[1]
    const messages = stderr.split('\n').filter((line) => line.includes(':CONSOLE'))
    return { found: found === undefined ? {} : JSON.parse(found), messages }
  } finally {
    server.close()
    await rm(profile, { recursive: true, force: true, maxRetries: 5 })
  }
}

describe.skipIf(!browser)('the report in a browser', () => {
  it('fits a phone, filters its samples, says nothing on the console, and runs nothing of the data', async () => {
    const long = `a_tool_with_a_very_long_name_${'x'.repeat(120)}`
    const attack = '<img src=x onerror="window.broken=true"><script>window.broken=true</script>'
    const samples = [
      toySample('a', 'ship', 'please ship it'),
      toySample('b', 'ship', `needle ${attack}`),
      toySample('c', long, 'x'.repeat(500)),
      toySample('d', undefined, 'hello'),
    ]
    const { found, messages } = await look(reportPage(toySet(`${long} ${attack}`, samples)))
    expect(messages).toEqual([])
    expect(found).toEqual({
      width: 360,
      content: 360,
      filterShown: true,
      all: 4,
      noTool: 1,
      again: 4,
      text: 1,
      none: 0,
      told: '0 shown',
      textAgain: 4,
      tool: 2,
      broken: false,
    })
  }, 60_000)
})
