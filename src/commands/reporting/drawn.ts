import type { Chart } from '../../chat/chart.ts'
import { addDays } from '../../language/calendar.ts'
import type { Period } from '../../language/reading.ts'
import type { ChartStyle } from '../../reports/report-chart.ts'
import type { ReadContext } from '../command.ts'

/** The words that ask for a picture, for phrases. */
export const CHART = '(chart|charts|graph|graphs|plot|diagram|trend)'

/** The days of a picture for which no period was said. */
const USUAL_DAYS = 30

/** The last days up to today. */
export function lastDays({ today }: Pick<ReadContext, 'today'>): Period {
  return { from: addDays(today, 1 - USUAL_DAYS), to: addDays(today, 1), said: '' }
}

/** How the figures of pictures are written in this shop. */
export function chartStyle({ wording, today, reader }: ReadContext): ChartStyle {
  const { currency, currencyDigits, money, quantity } = wording
  const { locale, numberStyle } = reader.shop
  return { currency, currencyDigits, money, quantity, today, locale, numberStyle }
}

/** The part of what is said that a picture is, where there is one. */
export function drawn(chart: Chart | undefined): { readonly chart?: Chart } {
  return chart === undefined ? {} : { chart }
}
