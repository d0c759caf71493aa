import { listed } from '../listed.ts'
import { IN_VEHICLE } from './told/people.ts'

/** English words with which a place in a shop begins; a number or letter stands behind: "shelf B2". */
export const NUMBERED_PLACES = 'shelf|rack|aisle|row|bay|drawer|counter|cupboard|cabinet|room'
/** English words that are a place by themselves. */
export const PLACES_ALONE = 'fridge|freezer|storeroom|backroom|stockroom|cellar'

/** Where somebody is from, as it is said behind them. */
export const WHERE_FROM = [
  listed`
      next door|nextdoor|upstairs|downstairs|across the road|across the street|over the road|over the way|across|
      opposite|down the road|down the street|down the lane|up the road|up the street|up the hill|round the corner|
      around the corner|on the corner|at the corner|on the high street|on the high st|nearby|in town|in the village|
      in the mall|in the market|at the market|on the main road|on main street|at the junction|by the station|
      at the station|outside|beside us|behind us|near us|near by|from next door|from upstairs|from downstairs|
      from across the road|from across the street|from down the road|from up the road|from the corner|
      from round the corner|from the office|from the school|from the church|from the site|from the hotel|
      from the village|from the gym|from the salon|from the bank|from the hospital|from the clinic|from the street|
      from the area|from the estate|from the building|from the flats|from town|from abroad|from earlier|
      ${IN_VEHICLE}|sa kanto|sa tapat|sa kabila|sa kapitbahay|sa taas|sa baba|sa likod|sa looban|from the flats|
      in the flats|from the block|from the complex|from the compound|from the barangay|
    from the society|from the colony|from the hostel|from the stall|from the taxi rank|at the rank|at the stop|
    from yesterday|from last week|from the other day|from this morning|on the second floor|on the first floor|
      on the ground floor|on 1st floor|on 2nd floor|in the building
    `,
].join('|')
