/** What the figures of a chart are: money of a currency (ISO 4217), or a quantity in a unit. */
export type ChartMeasure =
  | { readonly kind: 'money'; readonly currency: string }
  | { readonly kind: 'quantity'; readonly unit: string }

/** The figures of a chart under one title, one for each label, as decimals ("-12.50"); null is "not known". */
export interface ChartSeries {
  readonly title: string
  readonly values: readonly (string | null)[]
}

/** What a picture shows, as a value that can be kept as JSON. */
export interface Chart {
  /** By business day, or one bar for each name, the most important first. */
  readonly kind: 'days' | 'bars'
  readonly title: string
  readonly subtitle?: string
  /** Dates (2026-11-03) in their order for `days`, names for `bars`. */
  readonly labels: readonly string[]
  /** The first is what the chart is about; a second one is what it is compared with. */
  readonly series: readonly ChartSeries[]
  readonly measure: ChartMeasure
  /** BCP 47: how figures and dates are written. */
  readonly locale: string
  /** How the shop groups figures, e.g. `1,234.5`, as its texts do; as the locale does when absent. */
  readonly numberStyle?: string
}
