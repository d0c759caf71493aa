import type { FeastLexicon } from '../feasts.ts'
import { listed } from '../listed.ts'

/** The feasts by whose names shopkeepers tell a day. */
export const englishFeasts: FeastLexicon = {
  fixed: [
    [1, 1, 'new year|new years|new years day|new year day'],
    [2, 14, 'valentines|valentines day|valentine day'],
    [3, 17, 'st patricks day|paddys day|st paddys day'],
    [10, 31, 'halloween'],
    [11, 5, 'guy fawkes|bonfire night'],
    [12, 24, 'christmas eve|xmas eve'],
    [12, 25, 'christmas|christmas day|xmas|xmas day'],
    [12, 26, 'boxing day|boxing night|st stephens day'],
    [12, 31, 'new years eve|new year eve|old years night|nye|hogmanay'],
  ],
  fromEaster: [
    [-47, 'pancake day|pancake tuesday|shrove tuesday'],
    [-46, 'ash wednesday'],
    [-7, 'palm sunday'],
    [-3, 'maundy thursday|holy thursday'],
    [-2, 'good friday'],
    [-1, 'easter saturday|holy saturday|black saturday'],
    [0, 'easter|easter sunday|easter day'],
    [1, 'easter monday'],
  ],
  moving: listed`
    eid|eid day|eid al fitr|eid ul fitr|eid al adha|eid ul adha|bakrid|diwali|diwali day|deepavali|dhanteras|holi day|onam|
    ugadi|sankranti|makar sankranti|dussehra|dasara|navratri|durga puja|raksha bandhan|ganesh chaturthi|janmashtami|
    ramadan|ramzan|lunar new year|chinese new year|black friday|cyber monday|republic day|independence day|labour day|
    labor day|thanksgiving|mothers day|fathers day|womens day|canada day|australia day|heritage day|freedom day|
    youth day|madaraka day|jamhuri day|mashujaa day|all saints day|all souls day|holy week|hanukkah|sallah|sallah day|
    undas|national day|anzac day|may day
  `,
  onlyAnnounced: 'holi|pongal|puja|pooja|rakhi|lent|passover',
}
