import { each, listed, perhaps } from '../../listed.ts'

/** What goes wrong with the means by which entries are sent. */
const FAULTS = each(
  perhaps(
    'my|the|our|shop|all|whole',
    listed`
      network|internet|wifi|wi-fi|net|connection|signal|phone|tablet|laptop|computer|pc|system|app|bot|server|power|
      electricity|lights|light|nepa|eskom|current|battery|data|airtime|telegram|whatsapp|slack|printer|scanner|till
    `,
  ),
  listed`
    was down|was off|was dead|was out|was gone|was slow|was bad|was flat|was charging|was finished|was low|
    was not working|wasnt working|wasnt loading|not working|were down|were off|were out|died|crashed|failed|finished|
    ran out|went off|went down|went out|hung|froze|had died|had no charge|had no data|was hanging|no charge|
    was offline|offline|been down|had crashed|kept crashing|was acting up|had finished
  `,
)

const SLIPS = 'slip|receipt|bill|invoice|note|paper|chit|page|list|docket|entry|book|it|this'
const PLACES = listed`
  in notebook|in the notebook|in my notebook|in the book|in my book|in the diary|on the slip|in the drawer|on paper|
  in my notes|in the notes|in the exercise book|on a slip|on the receipt|on the pad
`

/** Words that tell why an entry comes late, and that it does. */
export const lateTold = {
  late: [
    each(
      'late|delayed|belated|backdated|back dated|back-dated|missed|forgotten|old|overdue',
      'entry|entries|update|updates|message|text|report|capture|log|post|posting|sale|one|record|input|recording',
    ),
    each(
      'sorry for the|sorry for|apologies for the|apologies for|sorry about the|excuse the|sorry',
      listed`
        late entry|late update|late message|late report|delay|delayed update|late post|late capture|late text|late log|
        delayed entry|late one|late|lateness
      `,
    ),
    each(
      'just|only just|only|just now|only now|just only',
      'remembered|remembered now|remembered today|remember now|noticed|realised|realized|found it|found out',
    ),
    each(
      each('found|just found|only found|only just found|saw|came across|found the|found a|found my', SLIPS),
      'now|today|just now|this morning|in the drawer|in my pocket|later|after|in the bag',
    ),
    each('found|just found|only found|found it|just found it|only found it', PLACES),
    each(
      'never went|never made it|never got|didnt go|did not go|didnt make it|did not make it|hasnt gone|havent gone',
      each(
        'in|into|in to|onto|on|to',
        each('the|my|our', 'book|books|system|app|ledger|register|notebook|records|khata|sheet'),
      ),
    ),
    each(perhaps('the|a', SLIPS), 'found today|found now|found just now|found later'),
    listed`
      late|backdated|back dated|back-dated|backdating|back dating|catching up|catch up|catching up now|almost forgot|
      nearly forgot|had forgotten|remembered now|remembered today|slipped my mind|completely slipped my mind|
      it slipped my mind|totally forgot|sorry late
    `,
  ].join('|'),
  /** In front of how it was to be entered. */
  noChance: [
    each(
      'didnt get|did not get|never got|didnt have|did not have|never had|hadnt|had no|got no|havent had|havent got',
      'chance to|a chance to|the chance to|any chance to|time to|the time to|a minute to|a moment to|a second to',
    ),
    'didnt find time to|never found time to|couldnt find time to|no chance to|was too busy to|were too busy to|too busy to',
  ].join('|'),
  faults: FAULTS,
  entering: listed`
    entering|writing|logging|recording|noting|adding|putting|typing|keying|updating|registering|capturing|
    texting|typing in|keying in|writing up|writing down|noting down|posting|reporting|inputting|punching|
    punching in|telling you|informing|uploading|catching up|messaging
  `,
  now: listed`
    now|today|just now|now now|right now|late|this late|so late|only now|only today|now only|now sorry|this morning|
    late sorry|a bit late|a day late|after the fact|afterwards|after|later
  `,
  /** Days with what is theirs, and what heads an entry of them. */
  dayOwn: 'mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays|last nights|ydays|yests|last evenings',
  ownEntry: listed`
    sale|sales|entry|entries|one|ones|delivery entry|forgotten sale|missed sale|forgotten entry|missed entry|late sale|
    late entry|log|record|update|list|report
  `,
  /** In front of the day that heads an entry. */
  ofDay: listed`
    from|entry from|entry for|update from|update for|this is from|this was|this is for|sales from|sale from|record for|
    missed|missed from|late from|these are from|one from|backdated to|back dated to|back date to|dated|log for|entry of
  `,
  forDay: 'for',
  /** It could not be entered then. */
  couldNot: listed`
    couldnt|could not|cant|unable to|was unable to|wasnt able to|were unable to|so couldnt|so could not|so i couldnt|
    so we couldnt|i couldnt|we couldnt|and couldnt|didnt|so didnt|so i didnt
  `,
  /** What may be done with goods as well as with an entry. */
  ofGoods: 'send|pass on|put|book|add',
  /** "missed this one": of an entry that heads what it was. */
  missed: listed`
    missed this one|missed this|missed it|missed one|missed out|missed out on this|missed an entry|missed entry|
    missed to add|i missed this|i missed this one|we missed this|left this out|left out|left this one out|
    forgot this|forgot this one|forgot one|skipped this|skipped one|skipped this one|overlooked this|forgotten
  `,
  missing: 'no|without|there was no|had no|we had no|no any',
  means: 'network|internet|wifi|light|power|electricity|data|signal|nepa|airtime|charge|phone|current|net|battery',
}
