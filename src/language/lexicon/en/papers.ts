import { listed, perhaps, perhapsBehind } from '../listed.ts'

/** What a supplier's goods come with, and no goods themselves. */
const NOTES = listed`
  delivery note|del note|deliv note|delivery docket|del docket|delivery slip|delivery order|delivery challan|
  delivery advice|del no|delivery no|delivery number|d/n|d/note|d-note|dn|grn|g.r.n|goods received note|
  goods receipt|goods receipt note|goods note|waybill|way bill|e-way bill|eway bill|e way bill|airway bill|awb|
  consignment note|con note|connote|dispatch note|despatch note|advice note|packing slip|packing list|packing note|
  gate pass|purchase order|p/o|p.o|lpo|l.p.o|asn|manifest|lorry receipt|delivery receipt|sales invoice|tax invoice|
  supplier invoice|supplier bill|proforma|transfer note|credit note
`

/** In front of the number of a paper that goods come with: "del note", "as per waybill no". */
export const NOTE_NUMBERS = perhaps(
  'per|as per|against|with|vide|under|on|from|our|their',
  perhapsBehind(`${NOTES}|docket|challan|chalan|invoice|inv|po`, 'no|no .|num|number|ref'),
)
