import type { Chart } from './chart.ts'

/** A piece of a reply: lines of text, a heading, or a table that each platform aligns in its own way. */
export type Block =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'table'; readonly columns: readonly Column[]; readonly rows: readonly (readonly string[])[] }

/** A column of a table; figures stand to the right. */
export interface Column {
  readonly title: string
  readonly align: 'left' | 'right'
}

/** What pressing a button does: it says a text in the presser's name, or answers the open question with a value. */
export type Action =
  | { readonly kind: 'say'; readonly text: string }
  | { readonly kind: 'answer'; readonly value: string }

/** A button under a reply. */
export interface Button {
  readonly label: string
  readonly action: Action
}

/** JSON: how a reply's figures are told to programs. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json }

/** What the bot says, before any platform has put it into its own form. */
export interface Reply {
  readonly blocks: readonly Block[]
  readonly buttons?: readonly (readonly Button[])[]
  /** The reply as a value, see the pipe's `data`. */
  readonly data?: Json
  /** Path of a file to send along, relative to the data folder. */
  readonly file?: string
  /** What the picture to send along shows; it is drawn from this when the reply is sent, and `image` is its path. */
  readonly chart?: Chart
  /** Path of a picture to send along, relative to the data folder. */
  readonly image?: string
}

/** What the bot says of its own accord; what people asked for goes before it. */
export const UNASKED = ['alert', 'notice', 'summary'] as const
/** What the bot says of its own accord. */
export type Unasked = (typeof UNASKED)[number]

/** A reply as it is kept: its id is unique and lasting. */
export interface StoredReply {
  readonly id: string
  readonly shop: string
  readonly platform: string
  readonly chat: string
  /** The id of the message that it answers; absent when the bot speaks of its own accord. */
  readonly replyTo?: string
  /** The earlier reply that this one replaces. */
  readonly updates?: { readonly id: string; readonly sentAs?: string }
  /** What it is when the bot speaks of its own accord; absent on answers. */
  readonly unasked?: Unasked
  readonly reply: Reply
  /** The platform's id of the message, once it was sent. */
  readonly sentAs?: string
}

/** The id under which button `index` (counted through all rows) of a reply is pressed: at most 64 bytes. */
export function buttonId(replyId: string, index: number): string {
  return `${replyId}.${index}`
}

/** The reply and the index that a button id names, or undefined when it is none of ours. */
export function readButtonId(id: string): { replyId: string; index: number } | undefined {
  const match = /^([0-9a-z]{8,40})\.(\d{1,3})$/.exec(id)
  return match?.[1] === undefined ? undefined : { replyId: match[1], index: Number(match[2]) }
}
