import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { COMMANDS } from '../src/commands/index.ts'
import { SETTING_NAMES } from '../src/settings/settings.ts'

const readme = readFileSync('README.md', 'utf8')
/** More would make the table hard to read; the others are in the help. */
const SHOWN_EXAMPLES = 2

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ')
}

/** The commands as README shows them. */
function commandTable(): string {
  const rows = COMMANDS.map(({ examples, help, role }) => {
    const said = examples.slice(0, SHOWN_EXAMPLES).map(example => `\`${cell(example)}\``)
    return `| ${said.join(', ')} | ${cell(help)} | ${role} |`
  })
  return ['| say | what it does | who may |', '| --- | --- | --- |', ...rows].join('\n')
}

test('the table between the marks "commands" is that of the commands; `vitest -u` writes it anew', async () => {
  const marked = /(?<=<!-- commands -->\n)[\s\S]*?(?=<!-- \/commands -->)/
  expect(readme).toMatch(marked)
  await expect(readme.replace(marked, () => `${commandTable()}\n`)).toMatchFileSnapshot('../README.md')
})

test('every setting that is named is one', () => {
  const named = [...readme.matchAll(/`((?:SHOP|TELEGRAM|SLACK|DATABASE|DATA|LOG|CHARTS|QUICKCHART)_?[A-Z_]*)`/g)]
  expect(named.map(([, name]) => name).filter(name => !SETTING_NAMES.includes(name ?? ''))).toEqual([])
})
