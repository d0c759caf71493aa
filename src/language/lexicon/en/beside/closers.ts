import { listed } from '../../listed.ts'

/** How people end an entry without a comma, too, where they live: none of these words is a kind of goods. */
export const CLOSERS_ALONE = listed`
  sorted|nice one|happy days|lovely jubbly|so it is|so there is|that is it|thats it|thats that|thats them|e don do|
  e don set|na so|na im be that|no wahala|no wahala at all|no yawa|ayos|ayos na|ayos po|ayos lang|
  oks na|oks|okay na|okay na po|ok na|goods na|tapos|tapos na|yun lang|yun lang po|sige po|sige na|salamat po|
  salamat|shukran|shukran habibi|yalla|yalla bye|khalas|bas|bas itna hi|theek hai|thik hai|theek|sahi hai|done ji|
  ho gaya|hogaya|ho gya|mashallah|alhamdulillah|poa|poa sana|sawa|sawa sawa|sawa basi|basi|fiti|ni hayo tu|
  hiyo tu|lekker|lekker lekker|kiff|sharp sharp|sho|shap|shap shap|aweh|dankie|baie dankie|enkosi|ngiyabonga|cheers now|
  thanks now|thanks a mill|thanks a million|tanks|go raibh maith agat|good man|good stuff|good luck|all good|
  all grand|no bother|no bother at all|no worries|no dramas|too easy|beauty|ripper|bonzer|ta very much|ta muchly|
  ta love|ta duck|cheers mate|cheers bud|cheers pal|cheers boss|nice one mate|nice one bud|nice one lads|job done|
  jobs a good un|jobs a goodun|bobs your uncle|bish bash bosh|and thats that|shukriya|meherbani|jazakallah|barakallah
`
/** The same behind a comma only: alone some of these words may be a kind of goods, or a number. */
export const CLOSERS_PARTED = listed`
  ${CLOSERS_ALONE}|grand|grand so|grand job|lovely|lovely stuff|deadly|sound|sound out|savage|mighty|
  sweet as|cool cool|noice|done and dusted|ta|sige|ok sige|ji|ji haan|haan|acha|accha|hamdulillah|mambo poa|
  mad|madness|crazy|insane|wild|nuts|amazing|brilliant|incredible|epic|chuffed|buzzing|woohoo|woo hoo|wow|not bad|
  not bad at all|nae bad|no bad|so busy|busy busy|crazy busy|mad busy|well chuffed|dead chuffed|over the moon|get in|
  powerful|great stuff|great|superb|bang on|spot on|happy out
`
