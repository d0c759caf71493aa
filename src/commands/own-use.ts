import type { MoveCommand } from './command.ts'
import { takeOut } from './moving/outflow.ts'

/** The shop uses something up itself. */
export const ownUse: MoveCommand = {
  kind: 'move',
  move: 'use',
  name: 'own-use',
  role: 'staff',
  help: 'Write down what the shop used itself.',
  examples: ['used 1 milk', 'took 2 soap for the shop'],
  run: (clause, context) => takeOut(clause, context, 'use', 'Used'),
}
