import { each, listed, perhaps } from '../../listed.ts'

/** English words of how a sale was paid, and how the goods are fetched or sent. */
export const paidAndFetched = {
  'pay-how': [
    each(
      perhaps('paid|split|she paid|he paid|they paid|paying', 'half|part|some|half and half|half n half|split|partly'),
      listed`
        cash half card|cash part card|cash some card|cash and half card|cash and part card|cash half upi|
        cash half gpay|cash half transfer|cash half mpesa|cash half gcash|cash rest card|cash rest gpay|
        card half cash|card part cash|now half friday|now half later|now half tomorrow|now half monday|
        now half next week|now half month end|now half on friday|now half on delivery|
        now rest friday|now rest later|now rest tomorrow|now and half later|now and half friday|in cash|by card
      `,
    ),
    each(
      'split|shared|split it|split the bill|split the payment|paid split|half and half',
      listed`
        between cash and card|cash and card|card and cash|cash and transfer|cash/card|between two cards|
        across two cards|between card and cash|cash upi|between cash and upi|between cash and mpesa|
        between cash and gcash|between the two|between them
      `,
    ),
    each(
      'on|with|by|via|through|using',
      listed`
        afterpay|after pay|klarna|zip|zippay|zip pay|laybuy|payflex|mobicred|openpay|humm|payjustnow|sezzle|
        affirm|atome|pay later|paylater|billease|spaylater|lipa later|gift card|a gift card|gift voucher|
        a gift voucher|store credit|loyalty points|points|exact change|coins|all coins|loose change|
        crumpled notes|his pocket money|her pocket money|their pocket money|pocket money|small notes|big notes|
        crisp notes|us dollars|dollars|euros|a tap|apple watch|his watch|her watch|his phone|her phone|
        his moms card|moms card|her mums card|company card|the company card|work card|her card|his card
      `,
    ),
    listed`
      all in coins|in coins|all coins|in loose change|in small notes|exact change|exact money|had exact change|
      tapped|tapped card|tapped his card|tapped her card|tapped phone|tap and go|swiped card|swiped her card|
      swiped his card|chip and pin
    `,
    each(
      'cheque|check|payment|money|cash|transfer|eft|balance|funds|wire|gcash|mpesa|upi',
      listed`
        to follow|to come|pending|still pending|not yet received|not received yet|not in yet|not yet in|
        hasnt come|hasnt come yet|hasnt come in|has not come|yet to come|yet to drop|never drop|never enter|
        not reflecting|not reflecting yet|on the way|coming|coming tomorrow|coming friday|promised|
        promised friday|promised tomorrow|confirmed|received ok|reflected|cleared|seen|verified|came through|
        went through|through|done|successful|in|entered|dropped|landed
      `,
    ),
    each(
      listed`
        proof|proof of payment|pop|screenshot|slip|deposit slip|receipt|confirmation|mpesa message|message|code|
        alert|credit alert
      `,
      'sent|shown|seen|received|checked|confirmed|shared|attached|verified|came|entered',
    ),
    each(
      'paid|paid with|paid in|she paid|he paid',
      listed`
        all coins|coins|loose change|exact change|exact|in full|upfront|up front|in advance|on the spot|
        straight away|right away|there and then|small notes|tap|by tap|contactless
      `,
    ),
  ].join('|'),
  'change-given': 'gave|gave him|gave her|gave them|gave back|returned|handed back|gave customer|needed|wanted|got',
  'is-change': 'change|in change|as change|change back|back in change|balance',
  'with-note': perhaps('paid|paid me|paid us|she paid|he paid', 'with a|with|gave a|gave me a|using a|in a|by'),
  'is-note': 'note|bill|notes|bills|rupee note|naira note|peso bill|dollar bill|pound note|rand note|bob note',
  'fetched-later': [
    each(
      perhaps(
        listed`
          customer|client|she|he|they|shes|hes|theyre|the customer|will|theyll|shell|hell|he will|she will|
          they will|lorry|truck|van|bakkie|driver|boda|wife|husband|his wife|her husband|son|driver
        `,
        listed`
          collecting|picking up|picking it up|picking them up|picks up|collects|coming back for it|
          coming back for them|coming for it|coming to collect|coming to pick up|collect|pick up|pick it up|
          pick them up|fetch it|fetch them|fetching it|fetching them|to collect|to pick up|will collect|
          will pick up|sending someone
        `,
      ),
      listed`
        later|later today|tomorrow|tomorrow morning|tonight|this evening|this afternoon|after work|after lunch|
        after school|on friday|on saturday|on monday|friday|saturday|monday|in the morning|on the way home|
        before closing|in an hour|next week|soon
      `,
    ),
    each(
      perhaps(
        'i am|im|we are|well|ill|will|to',
        listed`
          posting|posting it|posting them|shipping|shipping it|shipping them|sending it|sending them|mailing it|
          mailing them|delivering|delivering it|delivering them|dropping it off|dropping them off|couriering it|
          couriering them|post it|post them|ship it|ship them|deliver it|deliver them|drop it off|drop them off
        `,
      ),
      listed`
        later|later today|tomorrow|tomorrow morning|tonight|this evening|this afternoon|after work|after lunch|
        after closing|on friday|on saturday|on monday|friday|saturday|monday|in the morning|on the way home|
        to her|to him|to them
      `,
    ),
    each(
      'already|all|just|been|was|were|have been|has been|',
      'posted|shipped|couriered|mailed|packed and posted|packed and shipped|packed and ready|wrapped and posted',
    ).replaceAll(/(^|\|) /gu, '$1'),
  ].join('|'),
  'fetched-now': each(
    perhaps(
      'customer|client|she|he|they|the customer',
      listed`
        collecting|picking up|picking it up|picking them up|coming back|coming for it|coming to collect|
        will collect|will pick up|collects|picks up
      `,
    ),
    'at|around|by|about|after|before',
  ),
}
