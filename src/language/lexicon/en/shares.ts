import { listed, perhapsBehind } from '../listed.ts'
import type { ShareKind } from '../shares.ts'

const SOUND = 'good|fine|ok|okay|intact|sound|undamaged|perfect|usable|sellable|saleable|unbroken|proper'

/** English words that tell of a part of the goods in front of them. */
export const englishShares: Readonly<Record<ShareKind, string>> = {
  'of-all-that': listed`
    of them|of those|of these|of em|of it|of that|of this|of which|of the lot|of the total|of the stock|of the goods|
    of the batch|of the delivery|of the order|of the shipment|of the consignment|out of them|out of it|out of those|
    out of these|out of that|out of which
  `,
  'of-which': 'of which|out of which|in which|from which|of whom',
  'sound-goods': perhapsBehind(SOUND, 'ones|one|pieces|pcs|units|items'),
}
