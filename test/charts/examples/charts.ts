import type { Chart, ChartMeasure } from '../../../src/chat/chart.ts'

const GROCERIES = [
  'Basmati rice 5 kg',
  'Sunflower oil',
  'Milk 1 L',
  'Lux soap',
  'Tea',
  'Sugar',
  'Atta 10 kg',
  'Salt',
  'Toor dal',
  'Biscuits',
  'Shampoo',
  'Eggs',
  'Bread',
  'Coffee',
  'Chips',
  'Cola',
  'Butter',
  'Matches',
  'Candles',
  'Detergent',
  'Ghee',
] as const

/** Charts as shops have them, easy and hard ones, by the name of their picture. */
export const EXAMPLES: Readonly<Record<string, Chart>> = {
  'month-with-comparison': {
    ...days('Sales, last 30 days', '2026-10-05', 30, rupees()),
    subtitle: '₹4,82,350, up 12% on the 30 days before',
    series: [
      { title: 'Last 30 days', values: wave(30, 16_000, 5_200, 1) },
      { title: '30 days before', values: wave(30, 14_200, 4_100, 4) },
    ],
  },
  month: days('Sales of Soap, last 30 days', '2026-10-05', 30, { kind: 'quantity', unit: 'pcs' }, wave(30, 14, 8, 2)),
  week: {
    ...days('Sales, last 7 days', '2026-11-02', 7, dollars()),
    locale: 'en-US',
    series: [
      { title: 'Last 7 days', values: ['812.50', '640.00', '910.25', '1203.10', '1480.00', '1655.40', '420.00'] },
      { title: 'Week before', values: ['790.00', '700.00', '655.50', '1100.00', '1530.00', '1490.00', null] },
    ],
  },
  'week-without-comparison': {
    ...days('Sales, last 7 days', '2026-11-02', 7, dollars()),
    locale: 'en-US',
    series: [{ title: 'Sales', values: ['812.50', '640.00', '910.25', '1203.10', '1480.00', '1655.40', '420.00'] }],
  },
  'twelve-days': days('Sales, 24 October to 4 November', '2026-10-24', 12, rupees(), wave(12, 15_000, 6_000, 3)),
  quarter: {
    ...days('Sales, last 90 days', '2026-08-06', 90, rupees()),
    series: [
      { title: 'Last 90 days', values: wave(90, 16_000, 6_000, 5) },
      { title: '90 days before', values: wave(90, 12_000, 6_000, 9) },
    ],
  },
  year: days('Sales, last 12 months', '2025-11-04', 366, rupees(), wave(366, 16_000, 7_000, 7)),
  'many-products': {
    ...bars('Best sellers, November', rupees(), {}),
    labels: Array.from({ length: 21 }, (_, index) => GROCERIES[index % GROCERIES.length] ?? ''),
    series: [{ title: 'November', values: Array.from({ length: 21 }, (_, index) => `${41_250 - index * 1_875}.00`) }],
  },
  'products-with-comparison': {
    ...bars('Best sellers, this week', rupees(), {}),
    labels: GROCERIES.slice(0, 8),
    series: [
      { title: 'This week', values: ['8120', '7400', '5200', '4100', '3975', '2100', '1500', '350'] },
      { title: 'Week before', values: ['6900', '7900', '3100', '4300', null, '2600', '900', '800'] },
    ],
  },
  'long-names': bars('Best sellers of the shop with the very long name at the market square, last 30 days', dollars(), {
    'Premium Extra Virgin Cold Pressed Olive Oil 1 Litre Glass Bottle': '1240.50',
    Donaudampfschifffahrtsgesellschaftskapitänsmütze: '980.00',
    'Organic Wholegrain Basmati Rice, 25 kg sack, for restaurants': '455.75',
    Soap: '31.20',
  }),
  arabic: {
    ...bars(
      'الأكثر مبيعًا هذا الأسبوع',
      { kind: 'money', currency: 'EGP' },
      {
        'صابون لوكس (500 جم)': '1250.00',
        'زيت عباد الشمس 1 لتر': '980.50',
        أرز: '700.00',
        'شاي Lipton 100': '310.00',
      },
    ),
    locale: 'ar-EG',
  },
  hebrew: {
    ...days('מכירות, 7 ימים אחרונים', '2026-11-02', 7, { kind: 'money', currency: 'ILS' }, wave(7, 1_800, 600, 2)),
    locale: 'he-IL',
  },
  chinese: {
    ...bars(
      '本周畅销商品',
      { kind: 'money', currency: 'CNY' },
      {
        '舒肤佳香皂（一百二十五克装）': '1250.00',
        东北大米: '980.50',
        '龍鳳餃子 (繁體)': '700.00',
        '石鹸 せっけん セッケン': '310.00',
        '비누 쌀': '120.00',
      },
    ),
    locale: 'zh-CN',
  },
  hindi: {
    ...bars('इस सप्ताह सबसे ज़्यादा बिका', rupees(), {
      'लक्स साबुन': '12500.00',
      'चावल (बासमती)': '9800.50',
      'ক্রিম বিস্কুট': '7000.00',
      'சமையல் எண்ணெய்': '3100.00',
      క్షీరం: '2100.00',
      ಹಾಲು: '1900.00',
      പാൽ: '1700.00',
      'ઘઉંનો લોટ': '1500.00',
      ਦੁੱਧ: '1300.00',
      කිරි: '900.00',
    }),
    locale: 'hi-IN',
  },
  thai: {
    ...days('ยอดขาย 7 วัน', '2026-11-02', 7, { kind: 'money', currency: 'THB' }, wave(7, 5_800, 1_600, 4)),
    locale: 'th-TH',
  },
  emoji: bars(
    'Best sellers 🛒',
    { kind: 'quantity', unit: 'pcs' },
    {
      '🍎 Apples': '120',
      '🧼 Soap': '80',
      '👩‍🍳 Spices ❤️': '61',
      '🇮🇳 Flags': '12',
      'Мыло № 5': '9',
      '★ Ελιές → ½ ™': '4',
    },
  ),
  'negative-day': days('Sales, last 7 days', '2026-11-02', 7, dollars(), [
    '310.00',
    '120.00',
    '-85.50',
    '205.00',
    '0',
    '410.00',
    '95.00',
  ]),
  'negative-bars': bars('Gross profit by product', dollars(), { Rice: '310.00', Milk: '42.00', Oil: '-120.50' }),
  'one-day': days('Sales, today', '2026-11-08', 1, dollars(), ['310.00']),
  'one-bar': bars('Best sellers, today', dollars(), { Soap: '310.00' }),
  'no-sales': days('Sales, last 7 days', '2026-11-02', 7, rupees(), ['0', '0', '0', '0', '0', '0', '0']),
  'nothing-at-all': bars('Best sellers, today', rupees(), {}),
  lakhs: days('Sales, last 7 days', '2026-11-02', 7, rupees(), [
    '1250000',
    '980000.50',
    '1110000',
    '870000',
    '1520000',
    '2250000',
    '310000',
  ]),
  yen: {
    ...days('売上、過去7日間', '2026-11-02', 7, { kind: 'money', currency: 'JPY' }, wave(7, 58_000, 9_000, 4)),
    locale: 'ja-JP',
  },
  dinars: {
    ...bars(
      'Best sellers, this week',
      { kind: 'money', currency: 'KWD' },
      { Dates: '1240.250', Coffee: '310.125', Water: '9.005' },
    ),
    locale: 'en-KW',
  },
}

function rupees(): ChartMeasure {
  return { kind: 'money', currency: 'INR' }
}

function dollars(): ChartMeasure {
  return { kind: 'money', currency: 'USD' }
}

function days(
  title: string,
  first: string,
  count: number,
  measure: ChartMeasure,
  values: readonly string[] = [],
): Chart {
  const start = Date.parse(`${first}T00:00:00Z`)
  const labels = Array.from({ length: count }, (_, day) =>
    new Date(start + day * 86_400_000).toISOString().slice(0, 10),
  )
  return { kind: 'days', title, labels, series: [{ title: 'Sales', values }], measure, locale: 'en-IN' }
}

function bars(title: string, measure: ChartMeasure, figures: Readonly<Record<string, string>>): Chart {
  const series = [{ title: 'Sales', values: Object.values(figures) }]
  return {
    kind: 'bars',
    title,
    labels: Object.keys(figures),
    series,
    measure,
    locale: measure.kind === 'money' && measure.currency === 'INR' ? 'en-IN' : 'en-US',
  }
}

/** Figures that go up and down with the week, as those of shops do, the same at every run. */
function wave(count: number, middle: number, swing: number, seed: number): readonly string[] {
  return Array.from({ length: count }, (_, day) => {
    const noise = Math.sin((day + 1) * seed * 12.9898) * 0.6
    return (middle + swing * (Math.sin((day * 2 * Math.PI) / 7) + noise)).toFixed(middle > 1_000 ? 2 : 0)
  })
}
