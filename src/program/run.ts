import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { systemClock } from '../clock.ts'
import { type Config, readConfig, surroundings } from '../config.ts'
import { chat, pipe, speakerAt, start } from '../main.ts'
import { readArguments, type Task, USAGE } from './arguments.ts'
import { runDemo } from './demo.ts'
import { backUp, checkBooks, type Errand, exportBooks, importFile } from './errands.ts'
import { InputClock } from './input-clock.ts'
import { createPinoLog } from './pino-log.ts'
import { plainWords } from './plain-words.ts'
import { type Program, withProgram } from './program.ts'
import { programVersion } from './version.ts'
import type { World } from './world.ts'

/** Tasks that are nothing without books. */
const NEEDS_BOOKS: readonly Task['kind'][] = ['export', 'check', 'backup']

type BookTask = Exclude<Task, { kind: 'help' | 'version' | 'demo' }>

/** Runs the program with these arguments; gives its exit status. Only bugs of ours reject. */
export async function run(words: readonly string[], world: World): Promise<number> {
  const task = readArguments(words)
  if (typeof task === 'string') {
    world.errors.write(`${task}\n\n${USAGE}`)
    return 2
  }
  if (task.kind === 'help' || task.kind === 'version') {
    world.output.write(task.kind === 'help' ? USAGE : `${programVersion()}\n`)
    return 0
  }
  const reading = readConfig(world.environment, surroundings(world.environment, world.folder))
  if (reading.kind === 'faults') {
    world.errors.write(`The settings cannot be used:\n${reading.faults.map(fault => `  ${fault}\n`).join('')}`)
    return 1
  }
  for (const warning of reading.warnings) world.errors.write(`Warning: ${warning}\n`)
  try {
    return await runWith(reading.config, task, world)
  } catch (error) {
    const words = plainWords(error)
    if (words === undefined) throw error
    world.errors.write(`${words}\n`)
    return 1
  }
}

async function runWith(
  config: Config,
  task: Exclude<Task, { kind: 'help' | 'version' }>,
  world: World,
): Promise<number> {
  const log = logOf(config, task, world)
  world.onFault(error => log.error({ err: error }, 'A fault that nobody caught'))
  if (task.kind === 'demo') return await runDemo(config, world, log)
  const path = config.databaseUrl.replace(/^file:/, '')
  if (NEEDS_BOOKS.includes(task.kind) && !existsSync(path)) {
    world.errors.write(`There are no books yet: no file ${path}\n`)
    return 1
  }
  const inputClock = task.kind === 'pipe' && task.clock === 'input' ? new InputClock(systemClock) : undefined
  const clock = inputClock ?? systemClock
  return await withProgram(config, { clock, log }, program => carryOut(task, program, world, inputClock))
}

async function carryOut(task: BookTask, program: Program, world: World, inputClock?: InputClock): Promise<number> {
  const at = (path: string) => resolve(world.folder, path)
  switch (task.kind) {
    case 'start':
      return await start(program, world)
    case 'chat':
      return await chat(program, world, { speaker: speakerAt(world, task.as) })
    case 'pipe':
      return await pipe(program, world, inputClock)
    case 'import':
      return tell(await importFile(program, at(task.path), speakerAt(world, task.as)), world)
    case 'export': {
      const path = task.path === undefined ? undefined : at(task.path)
      return tell(await exportBooks(program, task.format, path, speakerAt(world, task.as)), world)
    }
    case 'check':
      return tell(await checkBooks(program), world)
    case 'backup':
      return tell(await backUp(program, task.path === undefined ? undefined : at(task.path)), world)
  }
}

function tell({ status, output, errors }: Errand, world: World): number {
  world.output.write(output)
  world.errors.write(errors)
  return status
}

/** Where people read the conversation, the log only speaks up when something is wrong. */
function logOf({ logLevel, telegram, slack }: Config, { kind }: Task, { errors }: World) {
  const isService = kind === 'pipe' || (kind === 'start' && (telegram !== undefined || slack !== undefined))
  const secrets = [telegram?.token, slack?.botToken, slack?.appToken].filter(secret => secret !== undefined)
  return createPinoLog({ level: logLevel ?? (isService ? 'info' : 'warn'), secrets, write: line => errors.write(line) })
}
