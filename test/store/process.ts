// A program of its own that writes to a store: node process.js <url> <shop> <product> <what> <name> <count>
import { openStore } from '../../src/store/open.ts'
import { tradeIn } from '../contracts/store/trade.ts'

const [url = '', shop = '', product = '', what = '', name = '', count = ''] = process.argv.slice(2)
const say = (line: string) => process.stdout.write(`${line}\n`)

const store = await openStore({ url })
say('open')
if (what === 'sell') {
  for (let number = 1; number <= Number(count); number++) {
    const event = `${name}-${number}`
    await store.write(Number(shop), unit => tradeIn(unit, Number(product), -1000n, event))
    say(event)
  }
}
if (what === 'hold') {
  await store.write(Number(shop), async () => {
    say('holding')
    await new Promise(resolve => setTimeout(resolve, Number(count)))
  })
}
await store.close()
