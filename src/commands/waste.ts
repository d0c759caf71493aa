import type { MoveCommand } from './command.ts'
import { takeOut } from './moving/outflow.ts'

/** Spoiled, broken, expired, given away: stock goes down and no money comes in. */
export const waste: MoveCommand = {
  kind: 'move',
  move: 'waste',
  name: 'waste',
  role: 'staff',
  help: 'Write down what spoiled, broke, expired or was given away.',
  examples: ['threw away 2 milk', '3 milk expired', 'broke 1 tea'],
  run: (clause, context) => takeOut(clause, context, 'waste', 'Written off'),
}
