import { listed } from '../listed.ts'

/** How English heads a list of the goods of a shop that nobody has entered yet. */
export interface StockListWords {
  /** The list is what the shop has: "opening stock". */
  readonly opening: string
  /** The list may be what came in, so that a sum in it may be what it cost: "add". */
  readonly added: string
  /** The list is what there is of goods that are known: "stock". */
  readonly stated: string
  /** The list tells selling prices: "new prices". */
  readonly prices: string
  /** In front of a sum: "at". */
  readonly priced: string
  /** Lines of these words alone are sums, costs and appointments: "Grand total". */
  readonly noGoods: string
  /** Whatever stands behind these is no goods: "rent for march". */
  readonly costs: string
  /** A line that holds one of these tells of people: "owes". */
  readonly ofPeople: string
}

/** The English words around a list of goods. */
export const englishStockLists: StockListWords = {
  opening: listed`
    opening stock|opening stocks|opening balance|opening balances|opening inventory|opening list|opening stock list|
    my opening stock|our opening stock|the opening stock|this is my opening stock|here is my opening stock|
    starting stock|start stock|starting inventory|initial stock|initial inventory|beginning stock|beginning inventory|
    stock to begin with|stock to start with|my stock|our stock|my stocks|our stocks|my stock list|our stock list|
    my inventory|our inventory|my products|our products|my items|our items|my goods|our goods|my stock is|
    our stock is|here is my stock|here is our stock|this is my stock|this is our stock|here are my products|
    these are my products|these are our products|my current stock|our current stock|stock in hand|stock on hand|
    we have in stock|in stock|new products|new items|product list|products list|items list|item list|inventory list|
    stock list
  `,
  added:
    'add|add these|add this|add these items|add these products|add products|add items|add stock|please add|pls add',
  stated: listed`
    stock|stocks|inventory|current stock|closing stock|closing stocks|closing balance|closing inventory|todays stock|
    today's stock|stock today|stock now|stock count|stock take|stocktake|stock taking|physical stock|physical count|
    stock balance|stock check|the stock|shop stock|stock update|stock position|stock report
  `,
  prices: listed`
    price|prices|price list|pricelist|the prices|my prices|our prices|my price list|our price list|new price|new prices|
    selling price|selling prices|sale prices|retail prices|our selling prices|my selling prices|rate|rates|rate list|
    new rates|todays prices|today's prices|todays rates|today's rates|current prices|updated prices|price update|
    prices update|price updates|price change|price changes|prices today|prices now|price list today|set prices|
    set these prices|update prices|change prices|new price list|prices from today
  `,
  priced: 'at|@|rate|price|priced|mrp|for|=|each|sp',
  noGoods: listed`
    total|totals|subtotal|sub|sub-total|grand|net|gross|items|item|amount|sum|qty|quantity|gst|cgst|sgst|igst|vat|tax|taxes|
    discount|balance|transport|transportation|freight|rent|salary|salaries|wages|wage|room|meeting|shelf|bus|table|flat|
    phone|mobile|tel|telephone|contact|charges|charge|cost|paid|due|no|number|am|pm|of|the|for
  `,
  costs: 'total items|grand total|rent|salary|salaries|wages|freight|gst|cgst|sgst|igst|vat|meeting',
  ofPeople: 'owes|owe|owed|vs|versus',
}
