import type { Block, Button, Json, Reply } from '../chat/reply.ts'
import type { Ask, Said } from '../commands/command.ts'
import type { Entry } from '../ledger/entry.ts'
import { movementsData } from '../reports/books.ts'
import type { ShopReader } from '../store/port.ts'
import { habitsOf } from './settings.ts'

/** What is told of one line. */
export interface Part {
  readonly said: Pick<Said, 'blocks' | 'buttons' | 'data' | 'file' | 'chart'>
  /** The entries that the line wrote. */
  readonly entries: readonly Entry[]
}

/** The value of an option that calls a question off. */
export const CANCEL = 'cancel'

/** How many buttons stand in a row when their labels are short. */
const BUTTONS_A_ROW = 3
const SHORT_LABEL_CHARACTERS = 12

/** Puts the parts of a message's answer and the question that is left into one reply. */
export async function compose(parts: readonly Part[], ask: Ask | undefined, reader: ShopReader): Promise<Reply> {
  const blocks: Block[] = parts.flatMap(part => numbered(part))
  if (ask !== undefined) blocks.push({ kind: 'text', text: ask.text })
  const buttons = [...(ask === undefined ? [] : optionRows(ask)), ...parts.flatMap(part => part.said.buttons ?? [])]
  const entries = parts.flatMap(part => part.entries)
  const undo = undoButtons(entries)
  const rows = undo.length === 0 ? buttons : [...buttons, undo]
  const data = await dataOf(parts, entries, ask, reader)
  const file = parts.find(part => part.said.file !== undefined)?.said.file
  const chart = parts.find(part => part.said.chart !== undefined)?.said.chart
  return {
    blocks: joined(blocks),
    ...(rows.length === 0 ? {} : { buttons: rows }),
    ...(data === undefined ? {} : { data }),
    ...(file === undefined ? {} : { file }),
    ...(chart === undefined ? {} : { chart }),
  }
}

/** The number of the entry stands at the end of the first line: "Sold 3 Soap. 7 left. ₹135.00 · #12". */
function numbered({ said, entries }: Part): readonly Block[] {
  const numbers = entries.map(entry => `#${entry.number}`).join(' ')
  const [first, ...others] = said.blocks
  if (numbers === '' || first === undefined) return said.blocks
  if (first.kind !== 'text') return [{ kind: 'text', text: numbers }, ...said.blocks]
  const [line = '', ...lines] = first.text.split('\n')
  return [{ kind: 'text', text: [`${line} · ${numbers}`, ...lines].join('\n') }, ...others]
}

function joined(blocks: readonly Block[]): readonly Block[] {
  const result: Block[] = []
  for (const block of blocks) {
    const last = result.at(-1)
    if (block.kind === 'text' && last?.kind === 'text') {
      result[result.length - 1] = { kind: 'text', text: `${last.text}\n${block.text}` }
    } else result.push(block)
  }
  return result
}

function optionRows(ask: Ask): readonly (readonly Button[])[] {
  const options = ask.options.map(({ label, value }): Button => ({ label, action: { kind: 'answer', value } }))
  const cancel: Button = { label: ask.callOff ?? 'Cancel', action: { kind: 'answer', value: CANCEL } }
  const short = options.every(option => [...option.label].length <= SHORT_LABEL_CHARACTERS)
  const width = short ? BUTTONS_A_ROW : 1
  const rows: Button[][] = []
  for (let start = 0; start < options.length; start += width) rows.push(options.slice(start, start + width))
  return [...rows, [cancel]]
}

function undoButtons(entries: readonly Entry[]): readonly Button[] {
  const live = entries.filter(entry => entry.kind === 'entry')
  return live.map(({ number }) => ({
    label: live.length === 1 ? 'Undo' : `Undo #${number}`,
    action: { kind: 'say', text: `undo #${number}` },
  }))
}

async function dataOf(
  parts: readonly Part[],
  entries: readonly Entry[],
  ask: Ask | undefined,
  reader: ShopReader,
): Promise<Json | undefined> {
  if (entries.length > 0) return entriesData(entries, reader)
  if (ask !== undefined) return { question: ask.question, options: ask.options.map(option => option.label) }
  return parts.find(part => part.said.data !== undefined)?.said.data
}

async function entriesData(entries: readonly Entry[], reader: ShopReader): Promise<Json> {
  const [catalog, members] = [await reader.catalog(), await reader.members()]
  const names = {
    productNames: new Map(catalog.products.map(product => [product.id, product.name])),
    memberNames: new Map(members.map(member => [member.id, member.name])),
    currencyDigits: habitsOf(reader.shop).currencyDigits,
  }
  const told = entries.map(entry => ({ entry: entry.number, movements: movementsData(entry, names) }))
  const [only] = told
  return told.length === 1 && only !== undefined ? only : { entries: told }
}
