import type { MoveCommand } from './command.ts'
import { takeOut } from './moving/outflow.ts'

/** Goods go back to the supplier. */
export const supplierReturn: MoveCommand = {
  kind: 'move',
  move: 'supplier-return',
  name: 'supplier-return',
  role: 'staff',
  help: 'Write down goods sent back to the supplier.',
  examples: ['returned 5 rice to supplier', 'sent back 2 milk to supplier'],
  run: (clause, context) => takeOut(clause, context, 'supplier-return', 'Sent back'),
}
