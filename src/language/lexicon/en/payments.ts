import { each, listed } from '../listed.ts'
import { CARDS } from './cards.ts'
import { tagalog } from './tongues/tagalog.ts'
import { SAID_OF_CREDIT } from './verbs-elsewhere.ts'

/** "I have given her the money back". */
const MONEY_BACK = each(
  each(
    'gave|given|ive given|i gave|i have given|we gave|we have given|weve given|handed|i handed|returned',
    'her|him|them|the customer|customer',
  ),
  'her money back|his money back|their money back|the money back|her money|his money|their money|back the money|back her money|back his money|a full refund|the full amount back',
)

/** English sayings that tell how it was paid, or that it is to be paid yet, or was paid back. */
export const englishPayments = listed`
    ${SAID_OF_CREDIT}|${tagalog.paid}|paid|paid cash|cash|in cash|cash sale|by cash|by card|card|paid by card|on card|
    upi|by upi|${CARDS}|e-transfer|e transfer|etransfer|by e-transfer|interac|by interac|duitnow|tng|by tng|
    via upi|gpay|by gpay|via gpay|paytm|phonepe|mpesa|m-pesa|by mpesa|via mpesa|momo|by momo|gcash|by gcash|
    via gcash|bank transfer|by bank transfer|by transfer|by cheque|contactless|eftpos|on eftpos|by eftpos|via eftpos|
    with card|with cash|on invoice|tabby|tabby payment|by tabby|via tabby|on tabby|tamara|tamara payment|by tamara|via tamara|on tamara|postpay|
    home delivery|takeaway|take away|online|wholesale|retail|gave refund|gave a refund|full refund|gave full refund|
    gave her the money|gave him the money|gave them the money|gave her the cash|gave him the cash|
    gave the money back|gave her cash back|gave him cash back|${MONEY_BACK}|
    gave a full refund|refunded in full|cash refund|refunded her|refunded him|refunded them|gave her money back|
    gave him money back|gave her her money back|gave him his money back|gave them their money back|
    gave the money back|gave her the money back|gave him the money back|gave them the money back|
    transfer entered|transfer don enter|transfer received|transfer confirmed|do transfer|did transfer|made transfer|did a transfer|made a transfer|do am transfer|
    customer do transfer|customer did transfer|customer made transfer|transfer seen|alert entered|
    pos approved|cash collected|money collected|collected cash|collected the cash|collected money|collected the money|cash is in|
    money is in|cash in the till|cash in till|money in the till|cash given|money given|cash taken|money taken|money received|cash recd|money recd|paid by phone pe|bkash|by bkash|
    gave his money back|refund given|money back|gave money back|money given back|cash given back|refund issued|
    refund paid|money refunded|cash returned|money returned|on credit|credit|on account|on tab|
    on the tab|on his tab|on her tab|on khata|khata|udhar|on udhar|on utang|utang|on loan|pay later|to pay later|
    will pay later|will pay tomorrow|will pay next week|will pay on monday|will pay on friday|pay tomorrow|will pay|
    to pay|unpaid|not paid|not paid yet|credit sale
  `
