import type { Button } from '../chat/reply.ts'
import type { Slots } from '../language/reading.ts'
import { reaches } from '../people/member.ts'
import { type Command, type Outcome, type ReadCommand, type ReadContext, say } from './command.ts'

/** So many examples of a kind are shown before somebody asks for all of them. */
const SHOWN_EXAMPLES = 6

/** The examples that an answer about a topic shows. */
const TOPIC_EXAMPLES = 5

/** What is asked and set most comes first; the others follow in the order of the list. */
const FIRST = [
  'stock',
  'report',
  'low',
  'price',
  'profit',
  'best-sellers',
  'product-new',
  'set-price',
  'reorder-point',
  'packs',
  'import',
  'settings',
]

/** What can be tried at once. */
const BUTTONS = [
  { command: 'stock', text: 'stock' },
  { command: 'low', text: 'low' },
  { command: 'report', text: 'report today' },
]

/** These need no place in a list of what can be said: they are offered where they are of use. */
const UNLISTED = new Set(['help', 'undo', 'cancel'])

const KINDS = [
  { kind: 'move', title: 'Write what happened' },
  { kind: 'read', title: 'Ask' },
  { kind: 'write', title: 'Set up' },
] as const

/** Help that knows all commands; it is made where the list of them is. */
export function createHelp(commands: readonly Command[]): ReadCommand {
  const help: ReadCommand = {
    kind: 'read',
    name: 'help',
    role: 'viewer',
    help: 'See what you can say.',
    examples: ['help', 'help sell', 'help all'],
    phrases: [
      '(help|commands|command|menu|start|hi|hello|hey|options|usage|examples|instructions)',
      'help me',
      'help [me] [(with|about|on|for)] [the] {text}',
      'how (do|can|to) [(i|we|you)] [use] [(this|it|the bot|you)]',
      '(what|how much) can (i|you|we) (say|do|ask|write) [here]',
      '(what|who) are you',
      'how (do i|can i|do we|can we|to) {text}',
    ],
    run: async (slots, context) => answer(slots, context, [...commands, help]),
  }
  return help
}

function answer(slots: Slots, context: ReadContext, commands: readonly Command[]): Outcome {
  const allowed = commands.filter(command => reaches(context.role, command.role))
  if (slots.text === undefined) return overview(allowed, SHOWN_EXAMPLES)
  const topic = slots.text.toLowerCase().trim()
  if (topic === 'all' || topic === 'everything') return overview(allowed, Number.POSITIVE_INFINITY)
  const found = commands.find(command => isNamed(command, topic)) ?? nearest(topic, commands)
  if (found === undefined) return say(`There is no help on "${slots.text}". There is on: ${names(allowed)}`)
  const may = reaches(context.role, found.role) ? '' : ` Only for: ${found.role}.`
  return say(`${found.help}${may}`, ...found.examples.slice(0, TOPIC_EXAMPLES).map(example => `• ${example}`))
}

function overview(commands: readonly Command[], most: number): Outcome {
  const lines = KINDS.flatMap(({ kind, title }) => {
    const own = commands.filter(command => command.kind === kind && !UNLISTED.has(command.name)).sort(byUse)
    const examples = own.map(command => command.examples[0]).filter(example => example !== undefined)
    if (examples.length === 0) return []
    const more = examples.length > most ? ' …' : ''
    return [`${title}: ${examples.slice(0, most).join(' · ')}${more}`]
  })
  const all = most === SHOWN_EXAMPLES ? 'All there is: help all. ' : ''
  const shown = new Set(commands.map(command => command.name))
  const buttons = BUTTONS.filter(({ command }) => shown.has(command)).map(
    ({ text }): Button => ({ label: text, action: { kind: 'say', text } }),
  )
  const undo = shown.has('undo') ? ' Took it down wrong? undo' : ''
  return { ...say(...lines, `${all}More on one thing: help stock.${undo}`), buttons: [buttons] }
}

function byUse(one: Command, other: Command): number {
  const [first, second] = [one, other].map(({ name }) => FIRST.indexOf(name))
  return (first === -1 ? FIRST.length : (first ?? 0)) - (second === -1 ? FIRST.length : (second ?? 0))
}

function isNamed(command: Command, topic: string): boolean {
  return command.name.replaceAll('-', ' ') === topic.replaceAll('-', ' ')
}

/** The command in whose name and examples most words of the topic are; the name counts twice. */
function nearest(topic: string, commands: readonly Command[]): Command | undefined {
  const words = topic.split(/\W+/u).filter(word => word !== '')
  const points = (command: Command) => {
    const example = new Set(command.examples.flatMap(text => text.toLowerCase().split(/\W+/u)))
    const name = command.name.split('-')
    return words.reduce((sum, word) => sum + (name.includes(word) ? 2 : 0) + (example.has(word) ? 1 : 0), 0)
  }
  const [best] = commands.filter(command => points(command) > 0).sort((one, other) => points(other) - points(one))
  return best
}

function names(commands: readonly Command[]): string {
  return commands.map(command => command.name.replaceAll('-', ' ')).join(', ')
}
