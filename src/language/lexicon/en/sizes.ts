/** English words for the sizes of clothes, and what stands between goods and their size or colour. */
export const englishSizes = {
  'kind-in': 'in|in a|in the|in an|in size|in a size|in colour|in color|size|in the size|the size|a size|of',
  'size-xs': 'xs|extra small|xsmall|x-small',
  'size-s': 's|small|sml|smalls',
  'size-m': 'm|medium|med|mediums',
  'size-l': 'l|large|lge|lrg|larges',
  'size-xl': 'xl|extra large|xlarge|x-large',
  'size-xxl': 'xxl|2xl|double xl|double extra large',
} as const
