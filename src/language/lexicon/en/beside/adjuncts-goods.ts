import type { GoodsAdjunct } from '../../adjuncts.ts'
import { each, listed } from '../../listed.ts'

const HARMED = listed`
  cap|lid|seal|top|cover|handle|wrapper|wrapping|packaging|packing|label|cork|nozzle|pump|zip|strap|stitching
`

/** English word groups that stand around an entry of goods that came in, went off, came back, were counted or moved. */
export const englishGoodsAdjuncts: Readonly<Record<GoodsAdjunct, string>> = {
  'adjunct-receipt': [
    each(
      'driver|rider|truck|van|lorry|rep|supplier',
      'waiting|gone|just left|has left|has gone|left|is waiting|still here|was waiting|was early|was late|in a hurry',
    ),
    each(
      'checked|counted|weighed|all checked|counted and checked|all counted|double checked|unloaded|offloaded',
      listed`
        and signed|and correct|and ok|and okay|and fine|and good|and all correct|and confirmed|and stacked|and shelved|
        and packed away|and put away|at the door|at the gate|on arrival|and signed for|at the back door
      `,
    ),
    each('nothing|no items|none of it|none of them', 'missing|broken|damaged|short|torn|leaking|cracked|expired'),
    each(
      'no|without|zero',
      listed`
        damages|damage|breakages|breakage|shortages|shortage|short|defects|missing items|discrepancy|discrepancies|
        problems|issues|damaged ones|broken ones
      `,
    ),
    each(
      'put|put it|put them|stacked|placed|packed|stored|kept|shelved|all put|already put|now',
      [
        'in the fridge|in the freezer|in the cooler|in the back|in the back room|in the storeroom|in the store room',
        'on the shelf|on the shelves|on shelf|on display|away|out back|in the godown|in the cold room|in the chiller',
      ].join('|'),
    ),
    listed`
      all correct|all present|all present and correct|all accounted for|count checked|count correct|count ok|counts ok|
      in good order|in good condition|all in good condition|good quality|good condition|nice quality|still sealed|
      all sealed|seals intact|seal intact|a bit late|a bit early|bit late|slightly late|late as usual|as ordered|
      as expected|as per order|as per po|as per invoice|as promised|just as ordered|exactly as ordered|in the storeroom|
      in the freezer|in the fridge|signed for|all signed for|signed by me|i signed|i signed for it|i signed for them|paid the driver|
      paid on delivery|paid driver cash|paid driver
    `,
  ].join('|'),
  'adjunct-waste': [
    each(
      'past|over|beyond|well past|way past|just past|gone past|past the',
      listed`
        the date|its date|date|its best|their best|best before|the best before|its best before|best by|use by|its use by|
        sell by|its sell by|the sell by date|the use by date|the best before date|expiry|its expiry|their expiry|
        the expiry date
      `,
    ),
    each(HARMED, 'broken|off|gone|cracked|torn|came off|missing|split|damaged|loose|came loose|ripped|popped'),
    each('torn|ripped|split|damaged|crushed|burst', 'packaging|packing|wrapper|wrapping|seal|lid'),
    each('fridge|freezer|power|cooler|chiller', 'failure|failed|outage|breakdown|trouble|problem'),
    each(
      'not fit|unfit|not good|no good|not safe|unsafe|not ok|not okay|too far gone',
      'to sell|for sale|to eat|to use|to drink|to serve|for customers|for anyone|for human consumption',
    ),
    each('cant be|cannot be|could not be|couldnt be', 'saved|sold|used|eaten|rescued|salvaged|served'),
    each('no one|nobody', 'bought it|bought them|wanted it|wanted them|would buy it|would buy them|took it|touched it'),
    each('didnt|did not|wouldnt|would not', 'sell|move|shift|keep|last'),
    each(
      'left from|left over from|leftover from|left overs from',
      'yesterday|last night|the day before|yesterdays bake',
    ),
    each('too', 'old|ripe|soft|hard|far gone|wet|smelly|squashed|brown|dry|mushy|bruised'),
    each('when', 'the fridge died|the power went|the fridge went|the freezer died|the fridge broke|the lights went'),
    each(
      'due to|because of|thanks to',
      'heat|the heat|rain|the rain|power cut|the power cut|humidity|the humidity|no light',
    ),
    listed`
      out of date|out-of-date|expired yesterday|expired this morning|expired last week|expired last night|expired today|
      in the sun|left in the sun|left out in the sun|left out overnight|left out of the fridge|left outside|left out|
      by mistake|my fault|all my fault|my bad|his fault|her fault|stinking|smelling|smelling bad|beyond saving|
      beyond repair|beyond use|what a waste|such a waste|such a pity|what a pity|total loss|bottom of the box|
      at the bottom of the box|bottom of the crate|sad to say|had to bin them|had to bin it
    `,
  ].join('|'),
  'adjunct-use':
    'to clean the counter|to wash the cups|to wash my hands|to wash up|to mop up|to make tea|to make lunch',
  'adjunct-customer-return': [
    each('no longer|not|never|didnt', 'needed|wanted|required|need it|want it|used|opened|needed anymore'),
    each('bought|ordered|taken|picked up|picked', 'by mistake|in error|too many|too much|by accident|the wrong one'),
    each(
      'had|has|already had|already has|have|got',
      'one already|some already|one at home|plenty at home|enough already',
    ),
    each(
      'back on|back to|back into|back in|put back on|put back in|returned to|went back on',
      'the shelf|shelf|stock|the shelves|the fridge',
    ),
    each('wrong', 'size|colour|color|brand|item|one|type|flavour|flavor|kind|model|shade|product|ones|variety'),
    each(
      'full refund|refund|money|cash|store credit',
      'given|returned|given back|handed back|paid back|paid out|done|issued',
    ),
    listed`
      not happy|not happy with it|not happy with them|didnt like it|did not like it|didnt like them|didnt fit|
      did not fit|doesnt fit|does not fit|doesnt work|does not work|wouldnt work|already has one|unused|unopened|
      still good|still sealed|still new|still in box|still in the box|still wrapped|good as new|as good as new|like new|
      in good condition|without receipt|with receipt|receipt shown|receipt seen|showed receipt|showed the receipt|
      with no receipt
    `,
  ].join('|'),
  'adjunct-supplier-return': [
    each(
      'credit note|credit|refund',
      'to follow|given|awaited|pending|promised|requested|received|agreed|coming|due|issued|to come',
    ),
    each('replacement', 'to follow|awaited|pending|promised|requested|agreed|coming|due|to come'),
    each(
      'awaiting|waiting for|waiting on|for',
      'credit|credit note|the credit note|a credit|a credit note|refund|replacement|exchange',
    ),
    each('wrong', 'size|colour|color|brand|item|one|type|flavour|flavor|kind|model|delivery|order|items|product'),
    each('delivered|sent|shipped|supplied|dropped', 'in error|by mistake|twice by mistake|by accident|wrongly'),
    each(
      'damaged|broken|cracked|leaking|torn|crushed|bad',
      'on arrival|in transit|when it came|when they came|on delivery',
    ),
    each(
      'rep|driver|the rep|the driver|courier|their driver|supplier driver',
      'collected|collected it|collected them|took it|took them|signed|signed for it|signed for them|has them|picked up',
    ),
    each(
      'collected by|signed by|picked up by|taken by|signed for by',
      'rep|driver|the rep|the driver|courier|the courier',
    ),
    each('with|on|by', 'the driver|the van|the truck|the rep|the lorry|their driver|their van|their truck'),
    listed`
      not ordered|never ordered|not what we ordered|not what i ordered|we didnt order it|we didnt order them|
      over delivered|over-delivered|short dated|short-dated|near expiry|close to expiry|expired|out of date|
      poor quality|bad quality|low quality|leaking
    `,
  ].join('|'),
  'adjunct-count': [
    each('on the', 'roll|reel|spool|coil|rope roll|cable roll|wire roll|chain roll'),
    each(
      'including|incl|incl.|counting|with',
      'the back|back room|the back room|storeroom|the storeroom|the fridge|the freezer|display|the display|the window|the store',
    ),
    listed`
      double checked|double-checked|triple checked|front and back|front and back room|shelf and back|shelf and storeroom|
      back and front|all told|all in|in total|in all|all together|altogether|exact|exactly|spot on|on the dot|
      in the cooler|in the storeroom|in the box|in the shop|as at today|as of today|as of tonight|as of now|as at now|
      same as book|same as the book|as per book|tallies|tallied|tally|tallies with book|tallies with the book|matches|
      matches the book|matching with book|matches book|same as in book|same as system|as in the book|
      at opening|at close|at closing|at present|at the moment|by two of us|by both of us
    `,
  ].join('|'),
  'adjunct-transfer': listed`
    on request|by request|at their request|as requested|signed for|all signed for|with the driver|by hand|by bike|by van|
    by car|on foot|in the van|on the truck|they ran out|they were out|they had none|they asked for it|they were low
  `,
}
