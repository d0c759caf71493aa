import { each, listed } from '../listed.ts'

const WALLETS = listed`
  visa|visa card|mastercard|master card|amex|american express|debit|debit card|apple pay|applepay|google pay|googlepay|
  samsung pay|stc pay|stcpay|benefit pay|benefitpay|benefit|careem pay|payit|botim|paypal|zelle|cash app|cashapp|venmo|
  paymaya|maya|shopeepay|shopee pay|grabpay|grab pay|opay|palmpay|moniepoint|kuda|airtel money|mtn momo|mtn money|
  vodafone cash|telecel cash|voda cash|at money|ecocash|snapscan|zapper|yoco|capitec pay|payshap|instant eft|lynk|
  nagad|bhim|bhim upi|amazon pay|mobikwik|qr code|qr|card machine|pos machine|pos|card swipe|nol|nol card|mada|knet|
  benefit app|sadad|tap to pay|tap and pay|bank app|mobile money|e wallet|ewallet|wallet|qr ph|instapay|pesonet
`

/** How a sale was paid, by the name of the card, the wallet or the machine. */
export const CARDS = [
  listed`
    visa|visa card|mastercard|master card|amex|american express|debit card|apple pay|applepay|google pay|googlepay|
    samsung pay|stc pay|stcpay|benefit pay|benefitpay|careem pay|payit|paypal|zelle|cash app|cashapp|venmo|paymaya|
    shopeepay|shopee pay|grabpay|grab pay|palmpay|moniepoint|airtel money|mtn momo|mtn money|vodafone cash|
    telecel cash|voda cash|ecocash|snapscan|capitec pay|payshap|instant eft|bhim upi|amazon pay|mobikwik|card swipe|
    swipe|swipe card|swiped card|debit|nol card|mada|knet|tap to pay|tap and pay|mobile money|pos payment|upi payment|
    card payment|cash payment|momo payment|mpesa payment|gcash payment|bank payment|mobile payment|visa payment|
    qr payment|paid full|full payment|payment done|payment ok|payment received
  `,
  each('by|via|on|with|using|through|paid|paid by|paid via|paid with|paid on|paid using|pay by|pay with', WALLETS),
].join('|')
