import { listed } from '../../listed.ts'

/** Words with which English says that an entry comes late: what was not done with it, to what, and where it was to stand. */
export const lateWords = {
  enter: listed`
    enter|write|log|record|note|mark|book|add|put|key|type|mention|update|tell|say|inform|post|register|list|jot|text|
    message|msg|sms|whatsapp|send|report|scan|capture|scribble|list down|jot down|
    key in|type in|punch in|ring in|ring up|ring through|note down|write down|write up|log in|chalk up|pass on|
    tell you|tell u|tell ya|tell you all|tell you guys|inform you|inform u|text you|text u|text it in|message you|
    msg you|entering|writing|logging|recording|noting|booking|adding|putting|typing|keying|updating|registering|texting|
    typing in|keying in|writing up|writing down|noting down|
    send you|report to you|report it to you|let you know|let u know
  `,
  entered: listed`
    entered|written|wrote|logged|recorded|noted|marked|booked|added|put|keyed|typed|updated|posted|registered|texted|
    jotted|listed|told you|told u|told ya|texted you|texted u|messaged|messaged you|reported|captured|mentioned|
    punched in|keyed in|typed in|noted down|jotted down|listed down|let you know|
    informed you|written down|wrote down|written up|wrote up|rang up|rung up|rang in|chalked up
  `,
  what: listed`
    it up|this up|that up|them up|these up|those up|up|it to you|this to you|that to you|them to you|it to the bot|
    you about it|you about that|you about this|you that|you this|you it|it out|about it|about that|about this|
    about them|
    it as well|it also|that also|that one|this one|those ones|it anywhere|it at all
  `,
  where: listed`
    in khata|in the khata|in my khata|in copy|in the copy|in the diary|in my diary|in diary|in the notebook|
    in my notebook|
    in notebook|in the ledger|in ledger|in the register|in register|on paper|on the list|on list|in the list|
    in the group|
    in the chat|in chat|sa listahan|sa notebook|anywhere|at all|
    in the rush|in all the rush
  `,
} as const
