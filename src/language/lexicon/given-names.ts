import { listed } from './listed.ts'

const SOUTHERN_AFRICA = listed`
  sipho|themba|thabo|thandi|thandeka|thandiwe|nomsa|nomvula|nomfundo|nomthandazo|nombuso|nokuthula|nosipho|nolwazi|
  nompumelelo|nonhlanhla|ntombi|ntombizodwa|zanele|zandile|zodwa|zinhle|zola|zolani|zukiswa|bongani|bonginkosi|
  bongiwe|buhle|busisiwe|busi|sibusiso|sbu|sbusiso|sifiso|simphiwe|sindi|sindiswa|sindisiwe|siphokazi|sizwe|sanele|
  sandile|sabelo|senzo|sello|serame|lerato|lesedi|lebo|lebogang|lebohang|lindiwe|lindani|lindokuhle|lungile|lungelo|
  lunga|lungi|luyanda|lwazi|kagiso|karabo|katlego|kabelo|keabetswe|keitumelo|kgomotso|kgothatso|khanyi|khanyisile|
  khaya|khosi|mandla|mandisa|mpho|mpumi|mpumelelo|mthunzi|mzwandile|mzwakhe|mxolisi|musa|muzi|minenhle|dumisani|
  dumi|duduzile|dineo|ditshego|andile|anele|ayanda|ayabonga|amahle|akhona|bandile|bheki|bhekisisa|boitumelo|gugu|
  gugulethu|hlengiwe|jabu|jabulani|jabulile|langa|londiwe|londeka|makhosi|malusi|melusi|mbali|mbuso|mduduzi|menzi|
  mfundo|mlungisi|mondli|naledi|nandi|nandipha|ndumiso|neo|nhlanhla|njabulo|nkosana|nkosi|nkosinathi|nkululeko|
  nqobile|ntando|ntokozo|palesa|phila|philani|phindile|phumla|phumlani|phumzile|portia|puleng|refilwe|rethabile|
  sakhile|samkelo|sanelisiwe|sicelo|sihle|siyanda|sne|snenhlanhla|sthembiso|tebogo|teboho|tshepo|tsepo|thato|
  thembeka|thembi|thembisile|thokozani|thulani|thuli|thulisile|tumelo|tumi|tshidi|unathi|vusi|vusumuzi|wandile|xola|
  xolani|xoliswa|yanga|yolanda|zakhele|zama|zamani|ziyanda|zwelethu|tendai|tinashe|tatenda|tafadzwa|tapiwa|farai|
  kudzai|rudo|rutendo|chipo|nyasha|munashe|simbarashe|tawanda|takudzwa|blessmore|chiedza|ruvimbo|shamiso|pieter|
  hendrik|johan|jaco|jacobus|riaan|deon|danie|francois|gerhard|hennie|kobus|leon|marius|morne|schalk|stefan|sarel|
  tertius|willem|annelie|annette|anneke|elmarie|elna|hanlie|ilse|karien|liezel|liesl|marelize|mariska|marlene|riana|
  ronel|sanet|suzette|tanya|yolandi
`

const WEST_AFRICA = listed`
  kofi|kwame|kwabena|kwaku|kwasi|kwesi|kojo|kobina|kwadwo|yaw|fiifi|ebo|nii|ama|akosua|akua|abena|adwoa|adjoa|afia|
  afua|efua|ekua|esi|yaa|yaaba|araba|maame|adjei|agyei|osei|ofori|boateng|owusu|mensah|akoto|amponsah|selorm|senyo|
  edem|elikem|dela|delali|mawuli|mawusi|sena|makafui|eyram|elorm|yayra|naa|naana|nhyira|afriyie|serwaa|chidi|chika|
  chike|chima|chinedu|chinonso|chinwe|chioma|chiamaka|chibuike|chibuzor|chidera|chidinma|chiemeka|chijioke|chikodi|
  chinyere|chisom|chizoba|chukwudi|chukwuemeka|chukwuma|ebele|ebuka|echezona|ejike|ekene|emeka|emezie|enyinna|
  ezinne|ezinwa|ifeanyi|ifeoma|ifunanya|ikechukwu|ikenna|ijeoma|izuchukwu|kachi|kamsi|kanayo|kelechi|kosisochukwu|
  nkechi|nkem|nkiru|nkiruka|nneka|nnamdi|nnenna|nonso|nwachukwu|nwando|obi|obinna|obioma|ogechi|okechukwu|okeke|
  okey|okoro|onyeka|onyinye|oluchi|somto|tobenna|tobechukwu|uche|uchenna|ugo|ugochi|ugonna|uju|ujunwa|uzoma|uzo|
  zikora|abiodun|abimbola|adaeze|ada|adaobi|ade|adebayo|adebola|adedayo|adeola|adeolu|adekunle|ademola|adenike|
  aderonke|adesola|adetola|adetutu|adewale|afolabi|ajoke|akin|akinola|akinwale|alaba|amaka|anuoluwapo|ayodele|
  ayomide|ayobami|babatunde|babajide|banke|bankole|bayo|biodun|bisi|bimbo|bimpe|bolanle|bukola|bukky|bunmi|damilola|
  damilare|dapo|dayo|dele|demola|deola|dotun|dunni|ebun|eniola|fadekemi|femi|folake|folashade|fola|funke|funmi|
  funmilayo|gbenga|gboyega|idowu|ige|jide|jumoke|kayode|kehinde|kemi|kolade|kolawole|kunle|labake|lanre|lekan|
  mojisola|morenike|niyi|olabisi|olamide|oluseun|oluwaseun|olumide|olu|opeyemi|oyin|ronke|segun|sade|seun|seyi|
  shola|simisola|subomi|taiwo|temitope|temitayo|titilayo|tokunbo|tolu|toluwani|tomi|tope|toyin|tunde|tunji|wale|
  wole|yemi|yemisi|yetunde|yinka|abubakar|aliyu|aisha|aishatu|amina|aminu|bashir|bello|bilkisu|binta|danladi|fatima|
  fatimah|fatoumata|garba|habiba|hadiza|halima|hassana|hauwa|ibrahim|idris|ishaku|jamila|kabiru|khadija|lami|ladi|
  lawal|maryam|mohammed|muhammed|muhammad|mustapha|nafisa|nasir|rabiu|rakiya|rahama|rukayat|sadiq|safiya|salisu|
  sanusi|shehu|suleiman|sule|tanko|tijani|umar|usman|yakubu|yusuf|zainab|efe|ese|osas|osaze|osagie|eghosa|ejiro|
  eloho|oghenekaro|ovie|onome|tega|ebiere|preye|timi|tari|iniobong|ekaette|emem|idara|imaobong|nsikak|ubong|uduak|
  mamadou|moussa|aminata|awa|fatou|ousmane|modou|lamin|ebrima|isatou|cheikh|abdoulaye
`

const EASTERN_AFRICA = listed`
  wanjiku|wanjiru|wambui|wairimu|waithera|wangari|wangui|wangeci|wacera|nyambura|nyawira|njeri|njoki|muthoni|mumbi|
  nyokabi|gathoni|gakii|kendi|makena|mwende|mueni|mumbua|ndinda|nduku|kavata|kamau|kimani|kariuki|karanja|kinyua|
  kibet|kiprono|kiprotich|kipchoge|kipchumba|kiplagat|kipkemboi|kiprop|kimutai|cheruiyot|chebet|chepkoech|
  chepngetich|cherono|jepkosgei|jepchirchir|jeptoo|jelagat|jebet|rotich|ruto|koech|korir|langat|mutai|mutua|musyoka|
  mwangi|maina|macharia|muriuki|muriithi|mugo|mbugua|mburu|ndungu|ndegwa|ngugi|njoroge|njuguna|njenga|gitau|gichuru|
  githinji|gachanja|waweru|waithaka|wachira|otieno|ochieng|odhiambo|okoth|omondi|onyango|opiyo|ouma|owino|owuor|
  oduor|ogutu|okello|odongo|okumu|achieng|adhiambo|akinyi|akoth|anyango|apiyo|atieno|auma|awuor|awino|adongo|juma|
  hamisi|rajabu|ramadhani|saidi|salum|salma|rehema|neema|baraka|imani|asha|mwanaisha|mwajuma|zuhura|zuwena|zainabu|
  hamida|khamis|kassim|bakari|athumani|abdalla|abdallah|mwinyi|makame|nakato|nakimuli|nalubega|namukasa|namusoke|
  nansubuga|nantongo|nabukenya|nakku|babirye|kato|wasswa|ssebo|mukasa|musoke|ssali|kizza|kiggundu|lubega|lutaaya|
  sserwadda|ssempijja|byaruhanga|tumusiime|tumwesigye|kyomuhendo|kemigisha|ainembabazi|akello|apio|acen|adong|uwase|
  uwimana|mukamana|mutesi|ingabire|ishimwe|habimana|hakizimana|niyonzima|nshimiyimana|iradukunda|umutoni|umuhoza|
  abebe|abebech|alemayehu|almaz|bekele|berhanu|dawit|desta|girma|haile|hiwot|kebede|mulugeta|selam|selamawit|senait|
  solomon|tadesse|tekle|tesfaye|tigist|yared|yohannes|zerihun|abdi|abdirahman|ahmed|ayaan|deeqa|fadumo|faduma|farah|
  hodan|ifrah|ismail|jama|khadra|liban|nimco|sagal|warsame|yasmin
`

const SOUTH_ASIA = listed`
  aarav|aarti|abhay|abhijit|abhinav|abhishek|aditi|aditya|ajay|ajit|akash|akhil|akshay|amar|amit|amitabh|amol|
  amrita|anand|anandi|anil|anita|anjali|anju|ankit|ankita|ankur|anuj|anup|anupama|anuradha|anushka|aparna|archana|
  arjun|arun|aruna|arvind|ashish|ashok|ashwin|asif|atul|avinash|ayesha|ayush|babita|balaji|bharat|bharati|bhavna|
  bhavesh|bhaskar|bhupesh|bikram|bimal|bindu|chetan|chirag|chitra|damini|debashish|deepa|deepak|deepika|deepti|dev|
  devika|devendra|dhanush|dharmesh|dhruv|dilip|dinesh|divya|durga|falguni|farhan|gagan|ganesh|gaurav|gautam|gayatri|
  geeta|girish|gopal|govind|gurpreet|gurmeet|hari|harish|harpreet|harsha|hema|hemant|himanshu|hitesh|indira|indu|
  ishaan|ishita|jagdish|jasmeet|jaspreet|jatin|jaya|jayant|jayesh|jignesh|jitendra|juhi|jyoti|kailash|kalpana|
  kamala|kamlesh|kanchan|karan|karthik|kartik|karthika|kavita|kavitha|ketan|kirti|kishore|krishna|krishnan|kriti|
  kunal|lakshman|lalita|lalit|lata|laxman|laxmi|leela|lokesh|madhav|madhuri|mahendra|mahesh|malini|mamta|manasi|
  mandeep|manish|manisha|manju|manoj|meena|meenakshi|meera|megha|mehul|milind|mohan|mohit|monika|mukesh|mukta|
  murali|nagesh|nalini|namrata|nandini|naresh|narendra|naveen|navin|neelam|neeraj|neeta|neha|nidhi|nikhil|nikita|
  nilesh|nirmala|nisha|nishant|nitin|omkar|padma|pallavi|pankaj|parag|parth|parvati|payal|pooja|poonam|prabha|
  prabhu|pradeep|prakash|pramod|pranav|prasad|prashant|prateek|pratik|pratibha|praveen|preeti|prem|prerna|priya|
  priyanka|pushpa|rachna|radha|raghav|raghu|rahul|raj|raja|rajan|rajani|rajat|rajeev|rajendra|rajesh|raju|rajiv|
  rakesh|ram|raman|ramesh|ramya|rani|ranjit|rashmi|ratan|ravi|ravindra|reena|rekha|renu|renuka|reshma|rina|ritesh|
  ritu|rohan|rohini|rohit|roopa|ruchi|rupali|rupesh|sachin|sadhana|sagar|sahil|sameer|sandeep|sandhya|sangeeta|
  sanjana|sanjay|sanjeev|santosh|sapna|sarala|saraswati|sarita|satish|saurabh|savita|seema|shalini|shankar|shanti|
  sharad|sharmila|shashi|sheela|sheetal|shilpa|shivam|shivani|shobha|shraddha|shreya|shruti|shubham|shweta|
  siddharth|smita|smriti|sneha|sonal|sonali|sonia|sonu|soumya|sridhar|srinivas|subhash|sudha|sudhir|sujata|sukhdev|
  suman|sumit|sunil|sunita|suraj|surendra|suresh|surya|sushil|sushma|swapna|swati|tanvi|tarun|tejas|trupti|tushar|
  uday|uma|umesh|urmila|usha|vaibhav|vandana|varsha|varun|vasant|veena|venkat|venkatesh|vidya|vijay|vijaya|vikas|
  vikram|vimal|vimala|vinay|vineet|vinita|vinod|vipul|virendra|vishal|vivek|yamini|yash|yashoda|yogesh|abdul|abdur|
  anwar|arif|aslam|bilal|faisal|farida|farooq|fazal|feroz|ghulam|habib|hamid|imran|iqbal|irfan|javed|junaid|kamran|
  karim|khalid|mahmud|majid|mansoor|naeem|nadeem|nargis|nasreen|nazia|nusrat|parveen|qasim|rafiq|rahim|rashid|
  rehana|rizwan|rubina|saima|sajid|salim|saleem|salman|shabana|shabnam|shahid|shakeel|shazia|sohail|tahir|tariq|
  tasneem|wasim|yasin|zahid|zeenat|zubair|ruksana|mizan|mizanur|rafiqul|shafiq|sumaiya|taslima|nimal|kumari|
  chaminda|dilani|ishara|kasun|lasantha|mahinda|nuwan|priyantha|ruwan|sanduni|sunethra|thilak|bishnu|bishal|sita|
  gita|kumar|pema|dorji|tashi|tenzin
`

const PHILIPPINES_AND_AROUND = listed`
  jun|junjun|jojo|jhun|jhon|jhoy|jonjon|joemar|jomar|jomel|jerome|jericho|jestoni|jenelyn|jennylyn|jhenny|jovelyn|
  joselito|josefina|josie|juanito|juan|julio|kristel|kristine|lando|leah|liza|lito|liezl|lorna|lourdes|lorenzo|
  loida|luisa|luzviminda|maricel|maricar|maricris|marites|marilou|marilyn|marivic|marlon|marvin|mario|mariz|maribel|
  melchor|merly|merlinda|michelle|myrna|nardo|nenita|nestor|nilo|nimfa|noel|noli|nonoy|norma|norberto|ofelia|onofre|
  orlando|pablo|paquito|paolo|pedro|pepito|perlita|pilar|ramil|ramon|randy|raul|rey|reynaldo|ricardo|rico|rizalina|
  roberto|rodel|rodolfo|rodrigo|rogelio|roland|rolando|romeo|romulo|romy|ronaldo|ronnel|rosalie|rosalinda|rosario|
  rowena|ruben|rudy|salvador|santiago|sheila|sherwin|shirley|teodoro|teresita|tessie|tomas|vangie|vicente|vilma|
  virgie|virgilio|wilma|wilfredo|yolly|zenaida|aileen|alma|alvin|amado|amparo|analyn|anabel|andres|angelito|
  annaliza|antonio|arlene|armando|arnel|arnold|arturo|aurora|benjie|benigno|bernadette|bongbong|carlito|carlos|
  carmelita|carmen|cecilia|celia|chito|clarita|conching|corazon|cora|crisanto|cristina|danilo|danny|dante|darwin|
  dindo|dionisio|divina|dodong|dondon|edgar|edgardo|eduardo|edwin|efren|elena|eliza|elmer|elsa|emilio|enrique|
  erlinda|ernesto|esmeralda|estrella|evelyn|felipe|ferdie|fernando|fidel|flor|florencio|francisco|freddie|gerardo|
  gina|glenda|gregorio|gilbert|glenn|helen|henry|imelda|inday|ising|isko|jaime|javier|jaypee|nena|nene|ningning|
  nonong|boyet|totoy|tonyo|pining|berto|ambo|andoy|badong|caloy|goryo|islaw|kiko|kulas|pinang|siso|tasyo|temyong|
  teban|agus|budi|dewi|siti|wati|yanti|putri|joko|bambang|slamet|eko|dwi|hendra|rizal|nurul|farid|hafiz|azman|azlan|
  aminah|faridah|rosli|zulkifli|mei|wei|ming|nguyen|thanh|minh|linh|huong|tuan|duc
`

const ENGLISH_AND_IRISH = listed`
  aaron|abigail|adam|adrian|agnes|aidan|aine|alan|albert|alex|alexander|alexandra|alfie|alfred|alice|alison|amanda|
  amelia|amy|andrea|andrew|andy|angela|ann|anna|anne|annie|anthony|antoinette|aoife|archie|arthur|ashley|audrey|
  barbara|barry|beatrice|becky|ben|benjamin|bernard|bernie|beth|betty|beverley|brenda|brendan|brian|brianna|bridget|
  bronagh|bruce|callum|cameron|carl|carmel|carol|caroline|catherine|cathal|cathy|charles|charlie|charlotte|chloe|
  chris|christine|christopher|ciara|ciaran|cian|claire|clare|clodagh|clive|colette|colin|colleen|colm|conor|connor|
  craig|cynthia|dana|daniel|daphne|darragh|darren|dave|david|davy|deborah|debbie|declan|deirdre|denise|dennis|denis|
  derek|dermot|desmond|diana|diane|diarmuid|dominic|donal|donald|donna|doreen|doris|dorothy|douglas|duncan|dylan|
  eamon|eamonn|eddie|edith|edmund|edward|eileen|eimear|elaine|eleanor|elizabeth|ella|ellen|ellie|emily|emma|enda|
  eoghan|eoin|eric|erin|ethan|eugene|eva|fergal|fergus|fiona|fionn|fionnuala|florence|frances|francis|fred|freddy|
  gareth|gary|gavin|gemma|geoff|george|gerald|geraldine|gerard|gillian|gladys|gordon|graham|grainne|greg|gregory|
  hannah|harold|harriet|harry|helena|hilary|howard|hugh|ian|isaac|isabel|isabella|isobel|jacob|jacqueline|jackie|
  jake|james|jamie|jane|janet|janice|jason|jeff|jeffrey|jemma|jennifer|jenny|jeremy|jess|jessica|jill|jim|jimmy|
  joan|joanna|joanne|joe|joel|john|johnny|jonathan|joseph|josephine|josh|joshua|joyce|judith|judy|julia|julian|
  julie|justin|kaitlyn|karen|karl|kate|katherine|kathleen|kathryn|kathy|katie|katy|keith|kelly|ken|kenneth|kenny|
  kerry|kevin|kieran|kim|kirsty|kyle|laura|lauren|lawrence|leanne|lee|leonard|leslie|lewis|liam|lillian|linda|
  lindsay|lisa|logan|lorcan|lorraine|louis|louise|lucas|lucy|luke|lydia|lynn|lynne|mabel|maeve|maggie|mairead|
  malcolm|margaret|maria|marian|marjorie|martha|martin|mary|matthew|matt|maureen|maurice|maxine|megan|melanie|
  melissa|michael|micheal|mick|mike|mildred|millie|molly|monica|moira|muriel|nancy|naomi|natalie|natasha|nathan|
  neil|nellie|niall|niamh|nicholas|nicola|nicole|nigel|nora|noreen|norman|nuala|oisin|oliver|olivia|orla|oscar|owen|
  padraig|pamela|patricia|patrick|paul|paula|pauline|peggy|peter|phil|philip|phillip|philomena|phyllis|rachel|ralph|
  raymond|rebecca|reggie|rhys|richard|robbie|robert|roger|roisin|ronald|ronan|ronnie|rory|rosaleen|rosemarie|ross|
  roy|russell|ruth|ryan|sabrina|sadie|sally|sam|samantha|samuel|sandra|saoirse|sara|sarah|scott|seamus|sean|
  sebastian|shane|shannon|sharon|shaun|shauna|sheena|siobhan|simon|sinead|sonya|sophia|sophie|stacey|stan|stanley|
  stephanie|stephen|steve|steven|stewart|stuart|susan|susanna|suzanne|sylvia|tadhg|tara|teresa|terence|terry|
  theresa|thomas|tiffany|tim|timothy|tina|toby|tom|tommy|tony|tracey|tracy|trevor|tyler|una|ursula|valerie|vanessa|
  vera|vernon|veronica|victor|victoria|vincent|virginia|vivian|walter|wayne|wendy|wilfred|william|willie|winifred|
  winnie|yvonne|zach|zachary|zoe
`

const ARABIC = listed`
  abdulaziz|abdullah|abdulrahman|adel|adnan|ahlam|ahmad|alaa|ali|alia|amal|amani|amin|amira|ammar|anas|asma|aya|
  ayman|aziz|basma|bassam|bushra|dina|eman|essam|fadi|fahad|farouk|fatma|fawzi|ghada|ghassan|hamad|hamza|hana|hanan|
  hani|hasan|hassan|hatem|hayat|heba|hiba|hisham|huda|hussain|hussein|iman|jamal|jawad|kamal|kareem|khaled|khalil|
  laila|lamia|layla|leila|lina|lubna|maha|mahmoud|majed|malak|manal|mariam|marwa|marwan|maysa|mohamed|mohammad|mona|
  mounir|mourad|munira|mustafa|nabil|nadia|nagla|nahla|najwa|nawal|noor|noura|nour|omar|omnia|osama|othman|rabab|
  rami|rana|rania|rasha|rashed|reem|rima|saad|sabah|saeed|salah|saleh|samar|sami|samia|samir|samira|sayed|shadi|
  shaimaa|sherif|suhail|suad|tamer|tarek|walid|wael|wafa|waleed|yara|yasmeen|yasser|younes|youssef|yousef|yusra|
  zahra|zaid|zayed|zaki|ziad
`

const EUROPE = listed`
  agata|agnieszka|aleksandra|andrzej|aneta|anastazja|bartek|bartosz|beata|bogdan|bozena|czeslaw|danuta|darek|
  dariusz|dorota|edyta|elzbieta|ewa|ewelina|franek|grazyna|grzegorz|halina|hanna|henryk|irena|iwona|izabela|jacek|
  jadwiga|janek|janusz|jaroslaw|jarek|jerzy|jolanta|jozef|justyna|kamil|kamila|karol|karolina|kasia|kasper|
  katarzyna|kazimierz|kinga|krystyna|krzysiek|krzysztof|leszek|lukasz|maciej|maciek|magda|magdalena|malgorzata|
  malwina|marcin|marek|mariola|mariusz|marta|marzena|mateusz|michal|mieczyslaw|mikolaj|milosz|miroslaw|natalia|
  pawel|piotr|przemek|przemyslaw|radek|radoslaw|rafal|renata|ryszard|slawek|slawomir|stanislaw|stefania|sylwia|
  szymon|tadeusz|tomasz|tomek|urszula|wanda|wieslaw|wiktor|wiktoria|witek|wojciech|wojtek|zbigniew|zbyszek|zdzislaw|
  zofia|zosia|zuzanna|alessandro|alejandro|alvaro|amelie|andrei|anke|anja|antoine|astrid|beatriz|benoit|bianca|
  birgit|bjorn|bogdana|camille|carla|catarina|celine|chiara|claudia|claudio|cristian|diego|dieter|dimitri|dmitri|
  elif|emmanuel|enzo|erik|esteban|fabio|federica|francesca|francesco|franz|fritz|gabriel|gabriela|gabriella|giorgio|
  giovanni|giulia|giuseppe|gloria|gonzalo|guillermo|gunter|gustavo|hans|heike|helga|hugo|ignacio|igor|ines|ingrid|
  ioana|irina|ivan|ivana|jean|jens|joao|jorge|jose|jurgen|karin|katja|klaus|laszlo|lars|leonardo|lorena|luca|lucia|
  luigi|luis|manuel|manuela|marco|marcos|margarita|mariana|marina|markus|mateo|matteo|mehmet|miguel|mihai|milan|
  natasa|nikolai|nuno|olga|oleg|pascal|patricio|petra|philippe|pierre|radu|rafael|raquel|roberta|rosa|ruslan|sabine|
  salvatore|sandro|sergei|sergio|silvia|simona|sofia|svetlana|sven|tatiana|thierry|tiago|uwe|valentina|vasile|
  vladimir|wolfgang|xavier|yves|yvette|zoltan
`

const GIVEN = new Set(
  [
    SOUTHERN_AFRICA,
    WEST_AFRICA,
    EASTERN_AFRICA,
    SOUTH_ASIA,
    PHILIPPINES_AND_AROUND,
    ENGLISH_AND_IRISH,
    ARABIC,
    EUROPE,
  ].flatMap(names => names.split('|')),
)

/** Is a word, in lower case, a name that people are given, and no everyday word and no goods? */
export function isGivenName(word: string): boolean {
  return GIVEN.has(word)
}
