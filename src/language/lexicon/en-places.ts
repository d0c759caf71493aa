/** English words with which a place in a shop begins; a number or letter stands behind: "shelf B2". */
export const NUMBERED_PLACES = 'shelf|rack|aisle|row|bay|drawer|counter|cupboard|cabinet|room'
/** English words that are a place by themselves. */
export const PLACES_ALONE = 'fridge|freezer|storeroom|backroom|stockroom|cellar'
