const WISHING =
  '[(can you|could you|can we|could we|please|i want to|want to|need to|we need to|i need to|have to|i have to|we have to|lets|we should|i should|we must|i must|we are going to|im going to|time to)]'
const SOMEWHAT =
  '[(a bit|a little|a little bit|abit|slightly|a touch|a tad|a notch|small|small small|some|somewhat|a lot|konti|kidogo|thoda)]'
const DUE =
  '(needs changing|needs to change|needs updating|needs an update|needs to be changed|needs to be updated|needs to be raised|needs to be lowered|needs raising|needs lowering|needs fixing|needs adjusting|needs to go up|needs to go down|needs to come down|must go up|must go down|must come down|must change|should go up|should go down|should come down|has to go up|has to go down|has to come down|has to change|have to change|to be changed|to be updated|is to go up|is to go down|is out of date|is outdated)'
const NOUN = '[(selling|sale|retail|shelf)] (price|rate)'

/** How people wish a price changed without saying what it shall be. */
export const PRICE_WISHES: readonly string[] = [
  `${WISHING} (put|push|bring|bump|move|take|turn|mark|knock) [the] ${NOUN} (of|for|on) [(a|the|our|all the)] {product} (up|down|higher|lower) ${SOMEWHAT}`,
  `${WISHING} (put up|put down|push up|bring up|bring down|bump up|bump|take up|take down|mark up|mark down|raise|increase|reduce|lower|drop|cut|slash|hike|up|change|adjust|update|review) [the] ${NOUN} (of|for|on) [(a|the|our|all the)] {product} ${SOMEWHAT}`,
  `${WISHING} (put|push|bring|bump|move|take|mark|knock) [(the|our)] {product} ${NOUN} (up|down|higher|lower) ${SOMEWHAT}`,
  `${WISHING} (put up|put down|push up|bring up|bring down|bump up|bump|take up|take down|mark up|mark down|raise|increase|reduce|lower|drop|cut|slash|hike|up|review) [(the|our)] {product} ${NOUN} ${SOMEWHAT}`,
  `${WISHING} (put|push|bump|move|mark|knock) [(the|our)] {product} (up|down) (a bit|a little|a little bit|abit|slightly|a touch|a tad|a notch|a shade) [please]`,
  `[(the|our)] {product} ${NOUN} (increase|increased|hike|raise|reduce|reduction|change|update|revise|revision) ${SOMEWHAT} [please]`,
  `[(the|our)] {product} ${NOUN} ${DUE} ${SOMEWHAT} [please]`,
  `[the] ${NOUN} (of|for|on) [(a|the|our)] {product} ${DUE} ${SOMEWHAT} [please]`,
  `${WISHING} make [(the|our)] {product} ${SOMEWHAT} (cheaper|dearer|more expensive|less expensive|pricier|costlier|more affordable)`,
  `[(the|our)] {product} (should|must|has to|needs to|have to|need to) (cost more|cost less|be cheaper|be dearer|be more expensive|be less expensive|be pricier) ${SOMEWHAT}`,
]
