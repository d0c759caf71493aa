import type { MoveCommand } from './command.ts'
import { takeOut } from './moving/outflow.ts'

/** Goods leave for another branch, which keeps books of its own. */
export const transfer: MoveCommand = {
  kind: 'move',
  move: 'transfer',
  name: 'transfer',
  role: 'staff',
  help: 'Write down goods that left for another branch.',
  examples: ['transfer out 4 soap to galway shop', 'sent 2 tea to the other branch'],
  run: (clause, context) => takeOut(clause, context, 'transfer', 'Sent away'),
}
