import type { MessageEntity } from 'grammy/types'

/** Who the bot is on Telegram. */
export interface Self {
  readonly id: number
  readonly username: string
}

/** A text without the bot's name, and whether it was said to the bot. */
export interface Heard {
  readonly text: string
  readonly spokenTo: boolean
}

// A name right behind a letter is part of a mail address, one behind a command belongs to the command.
const MENTION = /[ \t]*(?<![\p{L}\p{N}_@/])@(\w+)(?:[,:](?=\s|$))?[ \t]*/gu
const NAMED_COMMAND = /^[ \t]*(\/\w+)@(\w+)/gm
const COMMAND = /^\/\w{1,64}(?:\s|$)/

/**
 * Takes the bot's own name out of a text: "@shopbot sold 3 soap", "/sold@shopbot 3 soap", also where a person without
 * a user name is mentioned by an entity. A command for another bot is not for us: undefined.
 */
export function hear(said: string, entities: readonly MessageEntity[], self: Self): Heard | undefined {
  const isSelf = (name: string) => name.toLowerCase() === self.username.toLowerCase()
  const first = /^\/\w+@(\w+)/.exec(said)?.[1]
  if (first !== undefined && !isSelf(first)) return undefined

  const { text: unmarked, found } = withoutTextMentions(said, entities, self.id)
  let named = found
  const replace = (all: string, instead: string, name: string) => {
    if (!isSelf(name)) return all
    named = true
    return instead
  }
  const text = unmarked
    .replace(NAMED_COMMAND, (all, command: string, name: string) => replace(all, command, name))
    .replace(MENTION, (all, name: string) => replace(all, ' ', name))
  return { text: named ? trimLines(text) : text, spokenTo: named || COMMAND.test(text) }
}

function withoutTextMentions(said: string, entities: readonly MessageEntity[], id: number) {
  const own = entities
    .filter(entity => entity.type === 'text_mention' && entity.user.id === id)
    .sort((one, other) => other.offset - one.offset)
  // Telegram counts offsets in UTF-16 units, as strings do here.
  const text = own.reduce((rest, { offset, length }) => rest.slice(0, offset) + rest.slice(offset + length), said)
  return { text, found: own.length > 0 }
}

function trimLines(text: string): string {
  return text
    .split('\n')
    .map(line => line.trim())
    .join('\n')
    .trim()
}
