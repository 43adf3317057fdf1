"""English closed word classes, and the commonest verbs that are no cues."""

from __future__ import annotations

AUXILIARIES = frozenset(
    """
    has have had having would will wo ca can cannot could may might must shall should did does do
    is are was were be been being am 's 're 've 'll 'd 'm sha ought got gets
    """.split()
)
NOT_CONTRACTIONS = frozenset(("n't", "not", "never"))
ADVERBS = frozenset(
    """
    also later then again still often even just recently reportedly previously once not now soon
    first further ever always sometimes repeatedly famously simply only apparently already
    quickly instead earlier afterward afterwards meanwhile too actually eventually finally
    thereby since n't never today yesterday tomorrow tonight both all however nevertheless
    nonetheless moreover furthermore besides additionally thus hence therefore overall
    ultimately indeed perhaps here there well separately similarly likewise privately publicly
    officially further twice maybe together alone home back up out off down away over ahead
    aside forward otherwise so rather quite very more most less least much far long almost
    nearly about around thereafter else yes no oh okay ago
    """.split()
)
DAYS_AND_MONTHS = frozenset(
    """
    monday tuesday wednesday thursday friday saturday sunday january february march april may june
    july august september october november december jan. feb. mar. apr. jun. jul. aug. sept. sep.
    oct. nov. dec. mon tue wed thu fri sat sun easter christmas
    """.split()
)
TIME_NOUNS = frozenset(
    """
    today yesterday tonight tomorrow morning afternoon evening night week weekend month year noon
    midnight day days weeks months years hours minutes moments decade decades hour minute
    """.split()
)
TIME_MODIFIERS = frozenset(
    """
    last this next late early earlier later that previous following same past recent mid a few
    several two three four five six seven eight nine ten the one each every
    """.split()
)
PREPOSITIONS = frozenset(
    """
    in on at during after before for from through by via with about of into over under against
    according between among amid without within until like unlike despite across around near
    along behind beyond regarding concerning per upon toward towards inside outside off
    alongside onto throughout aboard above below beneath beside besides except versus amongst
    amidst to than as
    """.split()
)
SUBORDINATORS = frozenset(
    """
    because while when whenever if whether although though where what how why than until unless
    once since whereas lest after before so whatever wherever
    """.split()
)
RELATIVES = frozenset(("who", "which", "whom", "whose"))
CONJUNCTIONS = frozenset(("and", "but", "or", "nor", "yet", "plus", "&"))
DETERMINERS = frozenset(
    """
    the a an this these those some many several two three four five six seven eight nine ten twelve
    dozens another other each any no most few both all more every various certain such half one
    """.split()
)
POSSESSIVES = frozenset(("his", "her", "their", "its", "our", "my", "your"))
SUBJECT_PRONOUNS = frozenset(("he", "she", "they", "it", "i", "we", "you"))
OBJECT_PRONOUNS = frozenset(
    """
    him them me us himself herself themselves itself myself ourselves yourself
    """.split()
)
INDEFINITES = frozenset(
    """
    others another many some several most few both all one none those each everyone someone nobody
    somebody everybody anyone
    """.split()
)

VERBS = """
    bear abandon accept achieve act agree aim allow appear apply approach arrive assume attempt
    attend avoid ban base become begin belong block break bring build buy carry cast catch cause
    cease change choose close come compete contain contribute convince cost cover create cut
    deal decide decline defeat delay deserve destroy develop die discuss draw drive drop earn
    eat elect emerge enable encourage end endanger enjoy ensure enter escape evolve exist expand
    fail fall fight fill finish fire flee fly follow force forget form gain gather get give go
    grow happen hate hear help hide hire hit hurt ignore impose improve include increase insert
    intend invest invite involve join jump keep kick kill lack launch lead learn leave let lie
    lift like live look lose lower make manage match meet miss move need occur open operate
    order organise organize own participate pass pay permit pick plan play pose prefer prepare
    prevent produce protect prove provide publish pull push put raise reach receive reduce
    refuse relax rely remain remove replace require resist result retire return rise run save
    seek seem sell send serve set share shift shoot shut sit sleep slip solve spend stand start
    stay steal stick stop strike struggle study succeed suffer support survive take teach tend
    throw touch travel treat trust try turn vote wait walk wear win wish withdraw work aspire
    convey carve conduct contact pass pursue face shake bend bite blow burn dig drink feed
    freeze hang lean lend light ride ring sink slide spin split spread spring swing tear wake
    weep project forward shrug gesture glance ignite spark prompt fuel earn feature mark draw
    wave nod pause grin interview visit mount issue hand target attract refrain resign release
    record publish sue
""".split()
IRREGULAR_VERBS = {
    "become": "becomes became become becoming",
    "bear": "bears bore born bearing",
    "begin": "begins began begun beginning",
    "break": "breaks broke broken breaking",
    "bring": "brings brought brought bringing",
    "build": "builds built built building",
    "buy": "buys bought bought buying",
    "cast": "casts cast cast casting",
    "catch": "catches caught caught catching",
    "choose": "chooses chose chosen choosing",
    "come": "comes came come coming",
    "cut": "cuts cut cut cutting",
    "deal": "deals dealt dealt dealing",
    "draw": "draws drew drawn drawing",
    "drive": "drives drove driven driving",
    "drop": "drops dropped dropped dropping",
    "eat": "eats ate eaten eating",
    "fall": "falls fell fallen falling",
    "fight": "fights fought fought fighting",
    "flee": "flees fled fled fleeing",
    "fly": "flies flew flown flying",
    "forget": "forgets forgot forgotten forgetting",
    "get": "gets got gotten getting",
    "give": "gives gave given giving",
    "go": "goes went gone going",
    "grin": "grins grinned grinned grinning",
    "grow": "grows grew grown growing",
    "hear": "hears heard heard hearing",
    "hide": "hides hid hidden hiding",
    "hit": "hits hit hit hitting",
    "hurt": "hurts hurt hurt hurting",
    "keep": "keeps kept kept keeping",
    "lead": "leads led led leading",
    "leave": "leaves left left leaving",
    "let": "lets let let letting",
    "lose": "loses lost lost losing",
    "make": "makes made made making",
    "meet": "meets met met meeting",
    "nod": "nods nodded nodded nodding",
    "pay": "pays paid paid paying",
    "plan": "plans planned planned planning",
    "prefer": "prefers preferred preferred preferring",
    "put": "puts put put putting",
    "rise": "rises rose risen rising",
    "run": "runs ran run running",
    "seek": "seeks sought sought seeking",
    "sell": "sells sold sold selling",
    "send": "sends sent sent sending",
    "set": "sets set set setting",
    "bend": "bends bent bent bending",
    "bite": "bites bit bitten biting",
    "blow": "blows blew blown blowing",
    "dig": "digs dug dug digging",
    "drink": "drinks drank drunk drinking",
    "feed": "feeds fed fed feeding",
    "freeze": "freezes froze frozen freezing",
    "hang": "hangs hung hung hanging",
    "lend": "lends lent lent lending",
    "light": "lights lit lit lighting",
    "ride": "rides rode ridden riding",
    "ring": "rings rang rung ringing",
    "shake": "shakes shook shaken shaking",
    "sink": "sinks sank sunk sinking",
    "slide": "slides slid slid sliding",
    "spin": "spins spun spun spinning",
    "split": "splits split split splitting",
    "spread": "spreads spread spread spreading",
    "spring": "springs sprang sprung springing",
    "swing": "swings swung swung swinging",
    "tear": "tears tore torn tearing",
    "wake": "wakes woke woken waking",
    "weep": "weeps wept wept weeping",
    "shoot": "shoots shot shot shooting",
    "shut": "shuts shut shut shutting",
    "sit": "sits sat sat sitting",
    "slip": "slips slipped slipped slipping",
    "spend": "spends spent spent spending",
    "stand": "stands stood stood standing",
    "steal": "steals stole stolen stealing",
    "stick": "sticks stuck stuck sticking",
    "stop": "stops stopped stopped stopping",
    "strike": "strikes struck struck striking",
    "take": "takes took taken taking",
    "teach": "teaches taught taught teaching",
    "throw": "throws threw thrown throwing",
    "wear": "wears wore worn wearing",
    "win": "wins won won winning",
    "withdraw": "withdraws withdrew withdrawn withdrawing",
}
NOUN_VERBS = frozenset(
    """
    act acts aim aims approach attempt attempts ban bans base block break breaks call cast cause
    causes change changes close contact cost costs cover cut cuts deal deals delay delays draw drive
    drop drops end ends face faces fall fight fights fill fire fires force forces form forms fuel
    gain gains hand hands hate help hit hits hurt increase increases issue issues join jump kick
    lack launch lead leads leave left lie lies lift like likes look looks mark marks match matches
    meeting mount move moves need needs open order own pass pay pick picks plan plans play plays
    prompt push raise record records release releases remains result results return returns rise
    run runs set sets share shares shift shot shots sit sleep slip spark stand stands start starts
    stay stick stop stops strike strikes struggle struggles study studies support target targets
    ring ride light split spread spring swing tear wake project projects forward drink feed
    touch travel trust turn turns visit visits vote votes wait walk walks wave waves win wins wish
    wishes work works building beginning opening understanding feature features interview interviews
    record cast shut beginning living hearing fighting training shooting setting hiding
    """.split()
)
ADJECTIVES_IN_ED = frozenset(
    """
    united so-called unnamed retired self-described self-styled divided hundred indeed red convicted
    unidentified wounded limited armed mixed naked sacred wicked rugged beloved shed bed seed need
    speed breed greed weed deed feed exceed proceed succeed bred sped fled led bleed creed reed
    tweed unprecedented aged celebrated renowned biased embattled seasoned distinguished disgraced
    ill-fated left-leaning right-leaning newly-elected experienced three-legged alleged purported
    """.split()
)
ROLE_NOUNS = frozenset(
    """
    former ex activist actor actress administrator adviser advisor agent aide ally ambassador
    analyst anchor anchorman anchorwoman archbishop architect artist astronaut athlete attorney
    author backer banker baron baroness biologist bishop blogger boss boy brother businessman
    businesswoman campaigner candidate captain cardinal caretaker celebrity chair chairman
    chairperson chairwoman champion chancellor chef chemist chief chiefs clerk climatologist
    coach co-author co-chair co-founder colleague colonel columnist comedian commander
    commentator commissioner composer confidant confidante congressman congresswoman
    conservative consultant contributor coordinator coroner correspondent councillor councilman
    councilwoman counsel co-worker critic curator customer daughter dean defender delegate
    demonstrator deputy designer detective developer diplomat director doctor donor driver
    dramatist duke duchess ecologist economist editor eldest employee engineer entrepreneur
    epidemiologist eyewitness executive expert farmer father filmmaker financier firefighter
    footballer founder friend fundraiser general geologist girl girlfriend governor graduate
    grandmother grandfather guest head historian host husband immigrant immunologist insider
    inspector investor investigator jockey journalist judge juror justice king lady landlord
    lawmaker lawyer leader lecturer legend legislator liberal lieutenant lobbyist lord
    magistrate magnate major man manager marshal mayor member meteorologist midfielder minister
    moderator mogul mother mp musician neighbor neighbour nominee novelist nurse nutritionist
    officer official oncologist onlooker operative opponent organiser organizer owner paramedic
    mediator mediators negotiator negotiators rescuer rescuers families parent partner passenger
    pastor patient performer person pharmacist photographer physician physicist pilot player
    playwright poet policeman policewoman politician pollster pope premier presenter president
    prime priest prince princess principal prisoner producer professor programmer prosecutor
    protester psychiatrist psychologist queen rabbi ranger rapper reporter representative
    republican democrat researcher resident retiree reverend rival runner salesman scholar
    scientist secretary senator sergeant sheriff singer sister skipper socialist sociologist
    soldier solicitor son songwriter source speaker specialist speechwriter spokesman
    spokesperson spokeswoman sprinter staffer star statistician strategist striker student
    superintendent supervisor supporter surgeon surrogate survivor suspect teacher technician
    teenager theologian tory treasurer trustee tycoon undersecretary veteran vice vicar victim
    volunteer voter warden widow wife winger winner witness woman worker writer youngster
    goalkeeper defender captain manager coach driver rider jockey swimmer boxer golfer umpire
    referee spokesmen spokeswomen officials experts experts analysts aides advisers advisors
    lawyers critics supporters witnesses researchers scientists sources economists prosecutors
    lawmakers leaders reporters police authorities people neighbors neighbours residents
    activists organizers organisers candidate billionaire millionaire heir entrepreneur
    secretary-general constable pc pcs mp mps mep cm ceo pm gp da ag qc kc dr prof justice aunt
    uncle cousin nephew niece partner fiance fiancee boyfriend mate
    """.split()
)
ORGANISATION_NOUNS = frozenset(
    """
    administration agency alliance ambassador army association authority ministry bank board
    broadcaster bureau cabinet campaign church city club coalition college commission committee
    company congregation consortium corporation council country court department embassy federation
    firm foundation giant government group hospital institute institution jury league magazine
    maker military network newspaper ngo office operator organisation organization outlet panel
    parliament party police prosecution publication publisher regime regulator retailer school
    senate service site station store studio team think-tank tribunal union university watchdog
    website organisers paper statement report study letter email document documents filing
    headline sign banner poster ad advert advertisement article editorial post tweet message memo
    note caption complaint lawsuit indictment affidavit petition resolution review book song
    """.split()
)
TITLES = frozenset(
    """
    mr. mr mrs. mrs ms. ms miss dr. dr sen. sens. rep. reps. gov. govs. lt. col. gen. sgt. capt.
    maj. cmdr. adm. rev. prof. sir dame lord lady judge justice president senator representative
    congressman congresswoman governor mayor secretary chairman chairwoman chancellor minister
    prime vice chief attorney general king queen prince princess pope cardinal bishop archbishop
    ambassador director professor doctor officer detective sheriff captain sergeant lieutenant
    colonel former ex-president then-president acting deputy undersecretary commissioner
    councilman councilwoman speaker leader majority minority spokesman spokeswoman spokesperson
    candidate nominee coach imam rabbi mullah ayatollah sheikh shah emir constable inspector
    superintendent councillor baroness baron supt. insp. cpl. brig. messrs. hon. st. father
    sister brother aunt uncle
    """.split()
)
INTRODUCTIONS = frozenset(
    """
    speaking asked when while as if although though because once since given citing responding
    according despite until whether noting referring appearing calling pressed including based
    following addressing writing using seeking trying facing unlike where standing sitting looking
    describing pointing arguing saying recalling talking having amid
    """.split()
)
PARTICLES = frozenset(
    "de la von van der bin al el del da di den du ibn abu le ben ter dos das do e y al- st.".split()
)
