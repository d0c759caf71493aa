import { mkdir, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { drawHere } from '../../../src/charts/draw.ts'
import { holdChart } from '../../../src/charts/held.ts'
import { textChart } from '../../../src/charts/text-chart.ts'
import { EXAMPLES } from './charts.ts'

const folder = resolve('charts-examples')

test('the pictures of all examples are written to charts-examples, with a page that shows them', async () => {
  await mkdir(folder, { recursive: true })
  const sections: string[] = []
  for (const [name, chart] of Object.entries(EXAMPLES)) {
    const png = await drawHere(holdChart(chart))
    await writeFile(join(folder, `${name}.png`), png)
    sections.push(section(name, textChart(chart).join('\n')))
  }
  await writeFile(join(folder, 'index.html'), page(sections))
  expect(sections).toHaveLength(Object.keys(EXAMPLES).length)
})

function section(name: string, text: string): string {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  return `<section><h2>${name}</h2><img src="${name}.png" alt="${name}"><pre>${escaped}</pre></section>`
}

/** The pictures as wide as on a phone. */
function page(sections: readonly string[]): string {
  return `<!doctype html><meta charset="utf-8"><title>Charts</title>
<style>body { font-family: sans-serif; background: #ddd } section { display: inline-block; vertical-align: top; margin: 1em } img { width: 8cm; display: block }</style>
${sections.join('\n')}
`
}
