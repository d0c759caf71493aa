import type { Upload } from './form.ts'

/** A button as the Bot API was given it. */
export interface Key {
  readonly text: string
  readonly callback_data: string
}

/** A message of a chat, a person's or the bot's. */
export interface Entry {
  readonly id: number
  readonly chatId: number
  readonly topicId: number | undefined
  readonly fromBot: boolean
  kind: 'text' | 'photo' | 'document'
  /** As a person reads it: the text, or the caption. */
  text: string
  /** As it was sent. */
  html: string
  keys: readonly (readonly Key[])[]
  readonly quotes: number | undefined
  file: Upload | undefined
}

/** The chats that the bot is in and what stands in them. */
export class Chats {
  readonly bot: { readonly id: number }
  readonly known = new Map<number, { readonly topics: readonly number[] }>()
  readonly entries: Entry[] = []
  private lastId = 100

  constructor(bot: { readonly id: number }) {
    this.bot = bot
  }

  open(chatId: number, topics: readonly number[] = []): void {
    this.known.set(chatId, { topics })
  }

  add(content: Omit<Entry, 'id'>): Entry {
    this.lastId += 1
    const entry = { id: this.lastId, ...content }
    this.entries.push(entry)
    return entry
  }

  find(chatId: number, id: number): Entry | undefined {
    return this.entries.find(entry => entry.chatId === chatId && entry.id === id)
  }

  ofBot(chatId: number): readonly Entry[] {
    return this.entries.filter(entry => entry.chatId === chatId && entry.fromBot)
  }
}
