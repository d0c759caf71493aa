import { readdirSync } from 'node:fs'
import { describe, it } from 'vitest'
import { play, readConversations } from '../harness/table.ts'

const folder = new URL('./', import.meta.url)

for (const file of readdirSync(folder).filter(name => name.endsWith('.txt'))) {
  describe(file.replace('.txt', ''), () => {
    for (const conversation of readConversations(new URL(file, folder))) {
      it(conversation.title, () => play(conversation))
    }
  })
}
