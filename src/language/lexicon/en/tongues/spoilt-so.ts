import { each, listed, perhaps } from '../../listed.ts'

const PIDGIN = listed`
  ${each('mould|mold|fungus|water|rain|ant|ants|rat|rats|weevil|weevils|insect|insects|worm|worms|cockroach', 'don enter|don enter am|don enter inside|enter am|don chop am|chop am|don spoil am|spoil am|don touch am|don full am|dey inside')}|
  ${perhaps('e|it|dem|them|all|everything', 'don spoil|don rotten|don rot|don sour|don bad|don expire|don mould|don break|don melt|don dry|don stale|don smell|don leak|don burst|don soak')}
`
const HINDI = perhaps(
  'wo|woh|ye|yeh|sab|saare|sara',
  listed`
    kharab ho gaya|kharab ho gaye|kharab ho gya|kharab hogaya|kharab hai|kharab tha|kharab the|kharab nikla|
    kharab nikle|sad gaya|sad gaye|sadh gaya|sadh gaye|toot gaya|toot gaye|tut gaya|tut gaye|phat gaya|phat gaye|
    fungus lag gaya|fungus lag gayi|keede lag gaye|keeda lag gaya|kide lag gaye|chuha kha gaya|chuhe kha gaye|
    expire ho gaya|expire ho gaye|basi ho gaya|basi ho gaye|jal gaya|jal gaye|bheeg gaya|bheeg gaye
  `,
)
const TAGALOG = perhaps(
  'kasi',
  listed`
    sira na|sira na po|sira|nasira|nasira na|nasira na po|bulok na|nabulok|nabulok na|panis na|panis|napanis|
    napanis na|expired na|inamag|inamag na|may amag|may amag na|amag na|nabasag|basag na|basag|natapon|
    kinain ng daga|kinagat ng daga|nilanggam|nilanggam na|tunaw na|natunaw|natunaw na|nabasa|nabasa na
  `,
)
const SWAHILI = 'haribika|oza|vunjika|mwagika|pasuka|chacha|expire|kauka|lowa|liwa na panya'
  .split('|')
  .flatMap(spoilt => ['ime', 'zime', 'yame', 'ume'].map(subject => `${subject}${spoilt}`))
  .concat('panya wamekula', 'panya amekula')
  .join('|')
const ENGLISH = listed`
  ${each('mould|mold|fungus|ants|ant|water|rain|weevils|weevil|insects|worms|mice|rats', 'got in|got in it|got in them|got into it|got into them|got inside|in it|in them|inside|all over it|all over them|got to it|got to them|got at it|got at them')}|
  ${perhaps('its|theyve|they|it|has|have|all|they have|it has', 'gone off|went off|gone bad|went bad|gone mouldy|went mouldy|gone moldy|went moldy|gone rotten|gone sour|gone hard|gone stale')}
`

/** What made goods worthless that were taken off the stock, as people of many tongues say it. */
export const SPOILT_SO = `${PIDGIN}|${HINDI}|${TAGALOG}|${SWAHILI}|${ENGLISH}`
