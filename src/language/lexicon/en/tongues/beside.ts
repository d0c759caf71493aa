import { each, listed } from '../../listed.ts'

/** Words and sayings of many places in what is told beside an entry: that it comes late, what is harmless, and what turns it around, puts it off or doubts it. */
export const tonguesBeside = {
  /** That an entry comes late. */
  late: [
    each(
      'now ko lang|ngayon ko lang|now lang|ngayon lang|kanina ko lang|late ko na|late na',
      listed`
        nalista|na lista|nailista|naisulat|nasulat|na-list|na list|nasabi|na record|narecord|naalala|na encode|
        na-encode|na log
      `,
    ),
    each(
      listed`
        nakalimutan|nalimutan|nakalimutan ko|nalimutan ko|nakalimutan kong|nalimutan kong|nakalimutan namin|
        nakalimutan na
      `,
      'ilista|isulat|irecord|i-record|i record|i-log|ilog|i log|i-list|i list|sabihin|i encode|i-encode|lista',
    ),
    listed`
      nakalimutan ko|nakalimutan ko po|nakalimutan ko kahapon|nalimutan ko|nalimutan ko po|di ko nalista|
      di ko nalista agad|hindi ko nalista|hindi ko nalista agad|hindi nalista|di nalista|hindi pa nalista|
      di pa nalista
    `,
    each(
      'likhna|likhne ka|entry karna|entry|note karna|batana|update karna|dalna|bolna',
      'bhool gaya|bhool gayi|bhul gaya|bhul gayi|bhool gaya tha|bhul gaya tha|reh gaya|reh gayi|reh gaya tha',
    ),
    each('nilisahau|nimesahau|tulisahau|tumesahau', 'kuandika|kuweka|kurekodi|kusema|kuandika hii|kuweka kwa kitabu'),
    'forget write am|don forget write am|forget to write am|forget put am|nilisahau|nimesahau|sikuandika|hatukuandika|haikuandikwa|haijaandikwa',
    each(
      'i|we',
      listed`
        forget write am|don forget write am|forget to write am|forget to put am|forget put am|no write am|no write am down|
        no remember write am|never write am
      `,
    ),
    each(
      'wey i|wey we|wey i don|that i|which i',
      'no write|no write am|never write|never write am|forget write|forget to write|no record|never record|no put|never put|no enter|never enter',
    ),
    each(
      'only|just|only now|only just|i am only|im only|were only|i only|we only',
      listed`
        noting it now|logging it now|writing it now|entering it now|putting it in now|recording it now|noting now|
        logging now|entering now|writing now|got to it now|getting to it now|remembered now|remembered it now|
        remembered|now remembered|saw the slip now|found the slip|found the slip now|found the note now|
        writing it down now|logging this now|noting this now|entering this now|getting round to it|
        getting around to it|getting round to logging it
      `,
    ),
    listed`
      just remembered|just remembered now|only remembered|slipped my mind|it slipped my mind|totally slipped my mind|
      went out of my head|clean forgot|late posting|late update|posting late|noting it late|logging it late|
      writing it late|entering it late|entry is late|back entry|backdated|backdated entry|catching up|
      catching up on entries|catching up on the book
    `,
  ].join('|'),
  /** Of the weather, trade and mishaps, beside what was done. */
  harmless: [
    each(
      'market|business|sales|biashara|dhanda|trade|shop|store|road|street|town',
      listed`
        dull|dull today|slow|slow today|very slow|dead|dead today|good|good today|no move|mbaya|nzuri|iko chini|
        iko poa|manda|thanda|thanda hai|slow hai|is slow|is slow today|is dull|is dead|is good|is good today|was slow|
        was slow today|was dead|was good|is booming|was booming|packed|packed today|was packed|is packed|heaving|
        was heaving|is heaving|mental|mental today|was mental|manic|was manic|chockers|jammed|bad|bad today|is bad
      `,
    ),
    listed`
      mahina ang benta|mahina benta|mahina ang benta ngayon|matumal|matumal ngayon|matumal ang benta|madaming tao|
      daming tao|daming bumili|maraming tao|ang init|sobrang init|ulan|umuulan|umuulan kasi|ulan ng ulan|bumabagyo|
      bagyo|brownout|brownout kasi|brownout na naman|walang kuryente|nawalan ng kuryente
    `,
    listed`
      mvua kubwa|mvua|mvua inanyesha|mvua nyingi|jua kali|baridi sana|stima imepotea|stima zimepotea|stima imeenda|
      hakuna stima|wateja wengi|watu wengi|kuna jam|jam mbaya
    `,
    listed`
      baarish|baarish ho rahi hai|bahut baarish|bahut garmi|garmi hai|bahut garmi hai|bahut thand|thand hai|bheed thi|
      bahut bheed thi|bahut bheed|bheed hai|light off|light off since|light off since morning|no light since|no light since morning|light gayi|light chali gayi|bijli gayi|bijli gul|light gul
    `,
    each(
      'no light|no power|no nepa|no electricity|no water|no network|no internet|no fuel|no stima',
      'since morning|since yesterday|all day|today|again|for two days|since|here|now|in the area',
    ),
    listed`
      light no dey|no light dey|light no dey since|network no dey|no network dey|nepa took light|nepa don take light|
      nepa don take light again|dem don take light|light don go|sun too much|
      sun too hot|sun hot|heat too much|rain too much|rain dey fall|rain don start|rain spoil market|
      hold up everywhere|traffic everywhere|traffic bad|traffic mad|eskom again|eskom strikes again|
      load shedding again|loadshedding again|stage 4|stage 6|lights out again|power is out again|power went again|
      power tripped|power trip|generator died|gen died|gen fail|fuel finished|network bad|network down|wifi down|
      wifi was down|internet down|net was down|net down|internet was down|system was down|system down|app was down|
      phone was dead|phone died|my phone died|battery died|till was down|card machine down|card machine was down|
      pos down
    `,
    listed`
      its raining|its raining here|its raining again|its raining cats and dogs|raining cats and dogs|lashing rain|
      its lashing|lashing out of the heavens|bucketing down|its bucketing down|pouring rain|its pouring|pouring down|
      its roasting|roasting today|its freezing|freezing today|baltic today|its baltic|boiling today|scorcher today|
      stinking hot|hot day|cold day|wet day|miserable day|lovely day|gorgeous day|rainy day|snow day|heatwave|
      queue out the door|queue was mad|queue out the door all day|line out the door|slammed|we got slammed|
      we were slammed|slammed all morning|run off my feet|rushed off our feet|flat out|flat out all day|
      flat out today|flat chat|mad busy|mad busy today|super busy|crazy busy|busy as|busy day|quiet day|slow day|
      dead quiet|quiet as|manic morning|crazy morning|crazy day|mental day|hectic day|hectic morning
    `,
    listed`
      short dated|short date|shortdated|near expiry|near its expiry|near their expiry|near date|near dated|
      close to expiry|close to date|close to the date|close to its date|close to their date|end of line|
      end of the line|last of the batch|last of the season|day old|a day old|day olds|day old bread|bit dented|
      a bit dented|slightly dented|dented box|dented tin|dented tins|dented packaging|damaged box|damaged packaging|
      box damaged|torn label|torn packaging|label torn|no label|no labels|bruised a bit|a bit bruised|a bit squashed|
      a bit soft|going soft|getting soft|very ripe|too ripe|overripe|over ripe
    `,
  ].join('|'),
  /** How goods were that came back: no reason to keep them from the shelf. */
  unused: listed`
    bought too many|bought too much|ordered too many|ordered too much|had too many|had too much|got too many|got too much|
    overbought|over bought|over ordered|overordered|extra ones|surplus|did not need them all|
    didnt need them all|spare|spare ones|bought extra|bought double|unused|unworn|unopened|unwashed|untouched|tags on|tags still on|tag still on|tag on|tags attached|
    tags still attached|tag still attached|with tags|with tags on|with the tags on|with tags still on|with the tag on|
    with its tags|still tagged|labels on|labels still on|still has tags|still has the tags on|has tags on|
    still in the bag|still in bag|still in its bag|still in the box|still in box|still in its box|still in packaging|
    still in the packaging|still in its packaging|still in the packet|still in the wrapper|still wrapped|still sealed|
    seal intact|seal still on|still boxed|in the box|in its box|in original box|in original packaging|
    in the original packaging|original packaging|original box|box and all|tags and all|receipt and all|like new|
    good as new|as good as new|as new|brand new|in perfect condition|perfect condition|in mint condition|
    mint condition|in perfect nick|perfect nick|in good nick|good nick|in good shape|good shape|resellable|resaleable|
    re-sellable|fit for sale|fit for resale|good to sell|good for resale|fine to sell|fine to resell|ok to resell|
    can be sold again|can be resold|can sell again|can resell|back on the shelf|back on the rail|back on shelf|
    its back on the shelf|its back on shelf|it is back on the shelf|its back in stock|its back on display|now back on the shelf|
    theyre back on the shelf|theyre back in stock|back on the rack|back on display|put back|put it back|put back on shelf|put back on the shelf|
    put it back on the shelf|put it back on the rail|put back on the rail|put it back on the rack|put it back out|
    put it back in stock|back in stock|back into stock|back to stock|goes back on the shelf|gone back on the shelf|
    gone back on the rail|gift receipt|with gift receipt|had the receipt|had receipt|has receipt|has the receipt|
    store credit|gave store credit|store credit given|got store credit|gave a credit note|credit note|
    credit note given|gave credit note|issued a credit note|got a credit note|credit note issued|unwanted gift|
    unwanted present|an unwanted gift|unwanted
  `,
  /** Turns around, puts off or doubts what stands beside it. */
  doubtful: listed`
    di|di pa|kama|mish|mesh|lissa|lesa|mafi|mafish|bukra|bokra|yimkin|yemken|inshallah|insha|belum|tak|tidak|esok|
    mungkin|hampir|rara|mba|echi|hayi|cha|kusasa|ngomso|mhlawumbe|nee|nog|nei|noy|agamikal|hoyto|illa|illai|naalai|
    daabi|okyena|parang|muntik|halos|kamuntik|tila|yata|daw|raw|kuno|ewan|sinasabi|shey|abi|je|karibu|nusura|nusra|
    takriban|agar|kya|kaise|kitna|kitne|kab|kyun|jodi|yadi|lagbhag|karib|qareeb|takreeban|ano|ilan|magkano|kailan|
    bakit|ngapi|lini|nani|nini|wapi|how|wetin|hoeveel|amper|dalk|miskien|bijna|casi|quizas|tal vez|no|non|ne|na|ni|
    hata|wala pa|hindi|wala|walang|huwag|wag|nahi|nahin|nahee|nhi|nai|mat|bado|hapana|hakuna|sio|siyo|si|neva|nor|nie|
    geen|bukas|kesho|keshokutwa|kal|parso|parson|jana|juzi|kamakalawa|besok|baka|siguro|labda|shayad|sana|
    kung|kapag|pag|pwede|puwede|gusto|chahiye|chahie|lagega|lagbe|pabili|nataka|ninataka|anataka|naomba|omba|agiza|
    ameagiza|niagize|umorder|inorder|charot|charr|chos|eme|echos|mazaak|mazak|utani|natania|galti|galat|galati|
    kimakosa|makosa|nagkamali|mali|binalik|ibinalik|bumalik|ibabalik|isinauli|alirudisha|amerudisha|wamerudisha|
    imerudishwa|zimerudishwa|rudisha|wapas|wapis|vapas|lautaya|lautayi|lauta|natuloy|tinuloy|kinansel|kinancel|
    inatarajiwa|itakuja|zitakuja|darating|parating|padating|aayega|aayegi|aayenge|aane|ayega|lega|legi|lenge|dega|
    degi|denge|karega|karenge|bechna|bechenge|bechunga|bikega|bikenge|bikne|kununua|kuuza|nitauza|tutauza|atanunua|
    atachukua|atakuja|ibebenta|bibili|bibilhin|ititinda|kukunin|kukuha|babayaran|palit|pinalit|pinalitan|peke
  `,
} as const
