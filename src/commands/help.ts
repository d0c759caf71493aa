import type { Slots } from '../language/reading.ts'
import { reaches } from '../people/member.ts'
import { type Command, type Outcome, type ReadCommand, type ReadContext, say } from './command.ts'

/** So many examples of a kind are shown before somebody asks for all of them. */
const SHOWN_EXAMPLES = 6

/** The examples that an answer about a topic shows. */
const TOPIC_EXAMPLES = 5

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
      'help [me] [(with|about|on|for)] [the] {text}',
      'how (do|can|to) [(i|we|you)] [use] [(this|it|the bot|you)]',
      '(what|how much) can (i|you|we) (say|do|ask|write) [here]',
      '(what|who) are you',
      'how (do|can) i {text}',
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
  const found = commands.find(command => isAbout(command, topic))
  if (found === undefined) return say(`There is no help on "${slots.text}". There is on: ${names(allowed)}`)
  const may = reaches(context.role, found.role) ? '' : ` Only for: ${found.role}.`
  return say(`${found.help}${may}`, ...found.examples.slice(0, TOPIC_EXAMPLES).map(example => `• ${example}`))
}

function overview(commands: readonly Command[], most: number): Outcome {
  const lines = KINDS.flatMap(({ kind, title }) => {
    const own = commands.filter(command => command.kind === kind)
    const examples = own.map(command => command.examples[0]).filter(example => example !== undefined)
    if (examples.length === 0) return []
    const more = examples.length > most ? ' …' : ''
    return [`${title}: ${examples.slice(0, most).join(' · ')}${more}`]
  })
  const all = most === SHOWN_EXAMPLES ? 'All there is: help all. ' : ''
  return say(...lines, `${all}More on one thing: help sell. Took it down wrong? undo`)
}

/** By its name, else by a word that begins one of its examples. */
function isAbout(command: Command, topic: string): boolean {
  if (command.name === topic || command.name.replaceAll('-', ' ') === topic) return true
  if (command.kind === 'move' && command.move === topic) return true
  return command.examples.some(example => example.toLowerCase().split(/\W+/u).includes(topic))
}

function names(commands: readonly Command[]): string {
  return commands.map(command => command.name.replaceAll('-', ' ')).join(', ')
}
