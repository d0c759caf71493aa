import { each, listed } from '../../listed.ts'

const WHO = 'si|sina|po si|na si|na po si|ulit si|sila|ni|nina|po ni|na ni'

/** What Philippine shops mix into English: what was done, to whom, what is left, and how facts and questions are put. */
export const tagalog = {
  sell: [
    listed`
      nabenta ko|nabenta namin|naibenta|naibenta ko|nakabenta ako|nakabenta kami|nagbenta ako|nagbenta kami|binenta|
      binenta ko|ibinenta|na benta|na sold|nasold|na-sold|nag-sold|nagsold|nag sold|na-benta|nag-benta|naka-benta|nai-benta|nakabenta ng|nakabenta ako ng|nakabenta kami ng|nagbenta ng|nagbenta ako ng|nakabenta na|nakabenta na ako ng|benta ko|benta namin|nabili ng customer
    `,
    each('may|may isang|may customer', 'bumili|bumili ng|kumuha at nagbayad ng'),
    each('customer|suki', 'bumili|bumili ng'),
  ].join('|'),
  receive: listed`
    na deliver|na-deliver|nag-deliver|na-receive|nag-restock|nadeliver|nadeliver na|nag deliver|nagdeliver|nag deliver ng|nagdeliver ng|idineliver|dineliver|
    nareceive|na receive|natanggap|natanggap ko|nakatanggap ng|tinanggap|dumating ang|dumating na ang|
    dumating na yung|may dumating na|may dumating ng|may dumating po|may dumating po na|kararating lang|
    kakarating lang|bagong dating|bagong deliver|nag restock|nagrestock|nag restock ng|namili ako ng|namili kami ng|
    bumili ako ng|bumili kami ng|pinamili ko|nag stock ng|namili ako sa grocery|namili sa grocery|
    namili ako sa palengke|namili sa palengke|namili ako sa divisoria|namili kami sa grocery|namili kami sa palengke|
    namili ako sa puregold|namili ako|namili kami
  `,
  waste: listed`
    na-spoil|na-expire|na-damage|tinapon|tinapon ko|tinapon na|itinapon|itinapon ko|itinapon na|naitapon|natapon|tumapon|na spoil|naspoil|
    na spoiled|na expire|naexpire|na expired|nag expire|nag expired|expired na|nabulok na|napanis na|nasira na|
    nasira ng daga|nasira ng ulan|nahulog at nabasag|nahulog nabasag|nabasag ko|nabasag ng customer|nabasagan ng|
    kinain ng daga|kinagat ng daga|nginatngat ng daga|nanakaw|ninakaw|nawala|nawawala|nabasa ng ulan
  `,
  'waste-behind': 'basag|basag na|tapon|tapon na|bulok|bulok na|panis|panis na|sira|sira na|basag tapon na',
  use: listed`
    ginamit ko|ginamit namin|ginamit sa tindahan|ginamit sa bahay|kinain ko|kinain namin|kinain ng anak ko|
    kinain ng mga anak ko|kinain ng mga bata|ininom ko|ininom namin|ininom ng anak ko|inulam namin|inulam ko|
    pang ulam namin|pangulam namin|pang bahay|pambahay|konsumo|sariling gamit|sariling konsumo|personal gamit
  `,
  return: 'sinoli|isinoli|binalik|ibinalik|isinauli|sinauli|nagbalik ng|nagsoli ng',
  count: listed`
    bilang|bilang ko|bilang namin|binilang|binilang ko|nabilang ko|pagbilang ko|nagbilang ako ng|nagbilang ako|
    inventory ko
  `,
  /** Right behind a verb it says that it is done: "delivered na 2 cases". */
  done: each('na|na po|po|na rin|na nga', '|yung|ang|ung|yong|yung mga|ang mga|kami ng|ako ng|po kami ng|po ako ng')
    .replaceAll(' |', '|')
    .trim()
    .concat('|ako|ako ng|kami|kami ng|na ako ng|na kami ng|ko|namin|po ako|po kami|ako po|kami po'),
  /** Denies, or says that it nearly was, or is not yet. */
  denied: listed`
    di|di pa|di na|di po|hindi pa|hindi na|wala|walang|wala pa|wala pang|wag|wag na|huwag|huwag na|muntik|muntik na|
    muntikan|muntikan na|sana|daw|raw|kuno|kunwari|kulang|kulang ng|kulang po ng
  `,
  /** How goods were spoilt that are said to be broken, too. */
  mishap: 'nahulog|natumba|nabangga|natapakan|naipit|naupuan|nadaganan|nabitawan|nabitawan ko|nahulog ko',
  /** Says nothing in front of goods. */
  article: 'yung|yong|ung|ang|yung mga|ang mga|ung mga|mga|ng mga',
  of: 'ng',
  /** Behind goods or a price. */
  behind: listed`
    na lang|nalang|na lang po|nalang po|na lang muna|lang suki|suki|suki price|presyong suki|suki ko|sa suki|for suki|
    lang para sa suki|tawad|may tawad|lang muna|na sa list|pakilista|pakilista po|lista mo|pasok sa list|ah po
  `,
  /** Says of a figure that it is what is left. */
  left: listed`
    na lang natira|nalang natira|na lang ang natira|nalang ang natira|na lang natitira|na lang ang natitira|
    na lang po natira|na lang tira|nalang tira|na lang ang tira|ang natira|ang natitira|ang tira|tira|na lang bilang|
    na lang bilang ko|natira na lang|natira nalang|natitira na lang|tira na lang
  `,
  /** In front of who bought, or took: the verb comes first. */
  'bought-by': each('bumili|nakabili|nagbili|nabili|binili|may bumili', WHO),
  'took-by': each('kumuha|kinuha|kumuha ulit|nakakuha|kumukuha', WHO),
  paid: 'bayad|bayad na|nagbayad|nagbayad na|bayaran|binayaran|nakabayad|magbabayad|singil|siningil',
  price: {
    noun: listed`
      presyo|presyo ng|presyo po ng|presyo po|price ng|price po ng|halaga|halaga ng|bagong presyo|bagong presyo ng|
      new price ng|taas presyo|taas presyo ng|taas presyo na|baba presyo|baba presyo ng|bagsak presyo|bagsak presyo ng|benta namin sa|benta natin sa|bentahan ng
    `,
    change: listed`
      itaas|itaas mo|itaas natin|taasan|taasan mo|taasan natin|ibaba|ibaba mo|ibaba natin|babaan|babaan mo|palitan|
      palitan mo|pakipalitan|pakichange|paki change|paki update|gawin|gawin mo|gawin mong|gawin natin|i update|iupdate|
      i change|pa change|pa update|tumaas|nagtaas|bumaba|ginawa kong|ginawa ko
    `,
    to: 'sa|ng|na lang sa|maging|magiging',
    now: listed`
      na po|na ngayon|na po ngayon|na simula ngayon|na po simula ngayon|simula ngayon|mula ngayon|
      na mula ngayon|na pala|na po pala|na siya|na sya|na ang isa|na isa
    `,
    already: 'na',
    void: 'ang|yung|ng|mga|sya|siya|dito|satin|sa atin|natin|namin|muna|isa|ang isa|isang|mo|nga|kasi|ha',
  },
  alarm: {
    alarm: listed`
      sabihan mo ko|sabihan mo ako|sabihan mo kami|sabihan mo po ako|sabihan ako|sabihan nyo ako|ipaalala mo|
      ipaalala mo sakin|paalala|paalalahanan mo ako|pakisabi|pakisabi sakin|pakisabihan ako|remind mo ko|remind mo ako|
      remind nyo ko|alert mo ko|alert mo ako|notify mo ko|notify mo ako|inform mo ako|paki remind|pakiremind|paki alert|
      paki notify|pa remind|pa alert|pa notify|i remind mo ko|i alert mo ko|i remind mo ako|magsabi ka|mag alert ka|
      mag remind ka|tawagin mo ko
    `,
    condition: listed`
      pag|kapag|pagka|pag ang|kapag ang|pag yung|kapag yung|pag nasa|kapag nasa|pag umabot|kapag umabot|pag naging|
      kapag naging|pag umabot na
    `,
    level: 'bumaba sa|bumaba na sa|baba sa|baba na sa|mas mababa sa|umabot sa|umabot na sa|kulang sa|less na sa',
    dwindled: listed`
      na lang|nalang|na lang po|nalang po|na lang natira|na lang ang natira|nalang natira|na lang natitira|na lang tira|
      na lang ang
    `,
    filler: 'na|ang|yung|ung|ng|mga|lang|ha|muna|natin|namin|tayo|na po|ba|nga|sa|si|ko|ako|agad|stock ng',
  },
  question: {
    ask: listed`
      ilang|ilan ang|ilan na ang|ilan na|ilan na lang|ilan na lang ang|ilan pa|ilan pa ang|ilan po|magkano na|
      magkano ang|magkano po|meron pa ba|meron ba|meron po ba|meron pa|may natira pa|may tira pa|mayroon pa ba|
      ano ang|anong mga|anong|
      ano pa|ano pa ang|ano pang|ano na ang|wala na ba|wala na bang|wala na po ba|ano mga|ano yung mga|ano na|ano ano|
      alin|nasaan|saan|kelan|kailan|sino
    `,
    amount: 'ilang|ilan na|ilan pa|ilan na lang|magkano na',
    tag: 'bang|na bang|pa bang|po bang|ba|pa ba|po ba|na ba|ba natin|pa ba tayo|ba tayo|ba kaya|po kaya',
    left: 'pa bang|na bang|wala na ba|wala na bang|pa ba|natira|natitira|natira pa|tira|tirang|natirang|meron pa|mayroon pa|may natira',
    sold: 'nabenta|naibenta|nabentahan|binenta',
    figures: 'kinita|nabenta|benta',
    beside: listed`
      tindahan|sa tindahan|tindahan natin|dito sa tindahan|natin|namin|tayo|ko|ba|bang|pa|po|ngayon|ngayong|araw|umaga|hapon|gabi|kanina|mo|nyo|lang|nalang|mga|yung|ung|na|
      ng|
      ang|isa|isang|kay|kada|dito|doon|kaya|muna|sakin|satin|talaga|mayroon|meron|may
    `,
  },
  undo: listed`
    pabura|pabura po|burahin|burahin mo|burahin nyo|pakibura|paki bura|pakiburahin|bura|bura mo|icancel|i cancel|
    i cancel mo|pakicancel|paki cancel|pa cancel|pa undo|paki undo|i undo mo|undo mo|tanggalin mo|pakitanggal
  `,
  cancel:
    'cancel ko na|cancel ko na po|cancel ko|cancel na|cancel na po|cancel natin|cancel na natin|delete ko na|remove ko na|bura na|i delete mo|i delete na|pa delete|pakidelete|cancel mo|cancel mo na|cancel po|cancel nyo|delete mo|erase mo|remove mo|alisin mo|pakialis|paki delete',
  bare: 'yun|yon|iyon|yung huli|yung last|yung kanina|yan|ito',
  entry: 'nilista|nilista ko|sinulat ko|entry ko|huli',
  own: 'nung|nong|yong|po nung|po yung|na yung|mo yung|ko',
} as const
