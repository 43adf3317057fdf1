"""English verbs: those by which a text says that somebody speaks, and the commonest others."""

from newsreader.languages.base.verbs import VerbWords
from newsreader.languages.base.words import in_order, words

VERBS = VerbWords(
    saying=in_order(
        """
        acknowledge add admit advise affirm allege announce answer argue ask assert assure aver avow
        beam bellow bemoan blurt boast brag caution chide chime claim clarify comment complain
        concede conclude concur confess confide confirm contend continue counter crow cry declare
        demand deny disclose echo elaborate email emphasise emphasize enthuse exclaim explain exult
        fume gasp gripe growl grumble gush hint holler imply indicate inform inquire insist instruct
        interject interrupt intone joke jest lament laugh maintain marvel mention moan mumble murmur
        muse mutter narrate note object observe offer opine order plead pledge ponder post pray
        predict proclaim promise pronounce protest quip rail rant react read reason reassure recall
        reckon recount reflect reiterate rejoin relate remark remember remind repeat reply report
        respond retort retweet reveal roar scoff scold scream shout shriek shrug sigh signal smile
        snap snarl sneer snort speculate state stress suggest summarise summarize surmise sympathise
        tell testify text theorise theorize thunder translate tweet urge utter venture volunteer vow
        wail warn whisper wonder write yell yelp chant inscribe caption say type blog crack chuckle
        deadpan drawl stammer stutter
        """
    ),
    naming=in_order(
        """
        accuse brand call cast characterise characterize christen compare deem denounce depict
        describe dub entitle label liken name nickname paint portray quote refer tag term title
        """
    ),
    reacting=in_order(
        """
        applaud appeal approve assail assess attack attribute backtrack bash believe blame blast boo
        challenge charge cheer chastise cite commend commit condemn consider credit criticise
        criticize debate decry defend deride detail direct disagree dismiss disparage dispute doubt
        endorse estimate expect express fear feel find forecast frame guess hail highlight hold hope
        imagine introduce invoke jab jeer justify know lambast lambaste laud lash lecture list love
        mean mock mouth noise outline oppose paraphrase peg pan phrase point praise preach present
        press promote propose punctuate question rail rap rate rebuff rebuke rebut recite recognise
        recognize recommend refute regret reject relay request restate ridicule rip rule salute
        savage see show sing slam speak spell suspect swear sign swipe talk tap taunt tease thank
        think threaten tout trash trumpet underline underscore understand use value view voice want
        welcome worry
        """
    ),
    others=in_order(
        """
        bear abandon accept achieve act agree aim allow appear apply approach arrive assume attempt
        attend avoid ban base become begin belong block break bring build buy carry catch cause
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
        convey conduct contact pursue face shake bend bite blow burn dig drink feed freeze
        hang lean lend light ride ring sink slide spin split spread spring swing tear wake weep
        project forward shrug gesture glance ignite spark prompt fuel feature mark wave nod pause
        grin interview visit mount issue hand target attract refrain resign release record sue
        scrawl carve chalk stitch embroider spray daub tattoo engrave emblazon stencil scribble etch
        scratch stamp sew
        """
    ),
    irregular={
        "say": "says said said saying",
        "tell": "tells told told telling",
        "write": "writes wrote written writing",
        "speak": "speaks spoke spoken speaking",
        "think": "thinks thought thought thinking",
        "read": "reads read read reading",
        "hold": "holds held held holding",
        "find": "finds found found finding",
        "show": "shows showed shown showing",
        "sing": "sings sang sung singing",
        "swear": "swears swore sworn swearing",
        "feel": "feels felt felt feeling",
        "know": "knows knew known knowing",
        "mean": "means meant meant meaning",
        "see": "sees saw seen seeing",
        "understand": "understands understood understood understanding",
        "forecast": "forecasts forecast forecast forecasting",
        "refer": "refers referred referred referring",
        "concur": "concurs concurred concurred concurring",
        "commit": "commits committed committed committing",
        "admit": "admits admitted admitted admitting",
        "regret": "regrets regretted regretted regretting",
        "quip": "quips quipped quipped quipping",
        "slam": "slams slammed slammed slamming",
        "rap": "raps rapped rapped rapping",
        "rip": "rips ripped ripped ripping",
        "rebut": "rebuts rebutted rebutted rebutting",
        "jab": "jabs jabbed jabbed jabbing",
        "snap": "snaps snapped snapped snapping",
        "chat": "chats chatted chatted chatting",
        "tag": "tags tagged tagged tagging",
        "pan": "pans panned panned panning",
        "peg": "pegs pegged pegged pegging",
        "tap": "taps tapped tapped tapping",
        "brag": "brags bragged bragged bragging",
        "dub": "dubs dubbed dubbed dubbing",
        "nickname": "nicknames nicknamed nicknamed nicknaming",
        "aver": "avers averred averred averring",
        "spell": "spells spelled spelt spelling",
        "label": "labels labeled labelled labelling",
        "signal": "signals signaled signalled signalling",
        "blog": "blogs blogged blogged blogging",
        "relay": "relays relayed relayed relaying",
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
    },
    cue_nouns=words(
        """
        answer answers appeal appeals attack attacks blast boast brand brands call calls challenge
        challenges charge charges claim claims comment comments complain counter crack cracks cry
        cries debate debates demand demands detail details doubt doubts echo email emails estimate
        estimates fear fears feel forecast forecasts guess hint hints hope hopes joke jokes label
        labels laugh lecture list lists love name names note notes object objects offer offers order
        orders pan phrase pledge pledges point points post posts present press promise promises
        protest protests question questions quote quotes rant rate rates read reason reasons regret
        remark remarks reply report reports request requests response retort rip rule rules shout
        shouts show shows sign signal signals signs smile state states stress swipe tag talk talks
        term terms text texts title titles tweet tweets type types use uses value values view views
        voice voices vow vows want whisper worry worries blog blogs hail chime
        """
    ),
    other_nouns=words(
        """
        chalk stitch spray tattoo stencil scratch stamp stamps
        act acts aim aims approach attempt attempts ban bans base block break breaks call cast cause
        causes change changes close contact cost costs cover cut cuts deal deals delay delays draw
        drive drop drops end ends face faces fall fight fights fill fire fires force forces form
        forms fuel gain gains hand hands hate help hit hits hurt increase increases issue issues
        join jump kick lack launch lead leads leave left lie lies lift like likes look looks mark
        marks match matches meeting mount move moves need needs open order own pass pay pick picks
        plan plans play plays prompt push raise record records release releases remains result
        results return returns rise run runs set sets share shares shift shot shots sit sleep slip
        spark stand stands start starts stay stick stop stops strike strikes struggle struggles
        study studies support target targets ring ride light split spread spring swing tear wake
        project projects forward drink feed touch travel trust turn turns visit visits vote votes
        wait walk walks wave waves win wins wish wishes work works building beginning opening
        understanding feature features interview interviews shut living hearing fighting training
        shooting setting hiding
        """
    ),
    speech_nouns=words(
        """
        accusation accusations account admission advice affidavit allegation allegations analysis
        announcement document documents answer answers appeal argument arguments assertion
        assertions assessment assurance attack belief blog boast broadside call calls cartoon claim
        claims column comment comments complaint concession condemnation confession contention
        criticism declaration demand demands denial description editorial email emails essay
        explanation exclamation filing greeting insistence interview invitation joke jokes judgment
        judgement lament language letter line lyrics manifesto mantra memo message messages motto
        note notice opinion op-ed phrase piece plan position plea pledge point post posting posts
        prediction proclamation promise proposal quip reference references refrain remark remarks
        reply report request response responses retort rhetoric ruling slogan speech statement
        statements suggestion summary testimony threat tirade tweet tweets tweetstorm verdict video
        view views vow warning word words question questions quote quotes caption
        """
    ),
    perceiving=words("hear see watch let make have had has having help catch"),
    wording=words("words phrase telling formulation"),
    announcing=words("from"),
    asking=words("ask question quiz interview press grill interrogate consult"),
    claiming=words("that"),
    inscribing=words(
        """
        paint scrawl carve chalk stitch embroider spray daub tattoo engrave emblazon stencil
        inscribe scribble etch scratch stamp sew ink
        """
    ),
    bearers=words(
        """
        sign signs signboard signboards signpost signposts banner banners placard placards poster
        posters notice notices noticeboard blackboard whiteboard chalkboard billboard
        billboards plaque plaques label labels sticker stickers badge badges button buttons t-shirt
        t-shirts tee shirt shirts sweatshirt hoodie hat hats cap caps card cards postcard postcards
        tag tags nameplate graffiti mural murals tattoo tattoos headstone headstones gravestone
        gravestones tombstone tombstones epitaph inscription inscriptions wristband wristbands
        armband armbands flag flags pennant doormat mat mug mugs marquee sampler box boxes bag bags
        cushion apron door wall walls fence gate window van lorry truck ribbon wreath balloon
        balloons bumper wrapper packet bottle jar scoreboard arch pillar
        """
    ),
    nicknaming=words("nickname christen"),
    calling=words("call term name nickname dub refer know speak talk"),
    generic=words("people everybody everyone anybody anyone many most"),
    namers=words(
        """
        locals residents villagers islanders townspeople sailors fishermen pilots miners climbers
        engineers scientists researchers astronomers biologists chemists physicists geologists
        surgeons psychologists linguists historians archaeologists botanists insiders staff crew
        team friends family relatives fans classmates neighbours neighbors colleagues teammates
        staffers pupils professionals traders brokers bakers cooks chefs
        gamers programmers breeders growers enthusiasts regulars old-timers
        """
    ),
    telling=words("tell inform"),
    addressing=words("tell inform remind assure advise warn ask inquire answer promise instruct"),
    doubling=in_order("quip quit"),
    undoubled=in_order("er en el on it et al or ot"),
    quoting=words("quote cite"),
    putting=words("put puts"),
    relaying=words("saying telling"),
)
