"""English cues: the verbs and nouns by which a text says that somebody speaks."""

from __future__ import annotations

from enum import IntEnum


class Cue(IntEnum):
    """How strongly a verb says that the words beside it are somebody's own."""

    NONE = 0
    WEAK = 1
    """reacts or values: praise, slam, show"""
    NAMING = 2
    """gives something a name: call, dub, describe"""
    SAYING = 3
    """takes speech as its object: say, warn, tweet"""


SAYING = """
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
    wail warn whisper wonder write yell yelp instruct chant inscribe caption say type blog crack
    chuckle deadpan drawl stammer stutter
""".split()

NAMING = """
    accuse brand call characterise characterize christen compare deem denounce depict describe dub
    entitle label liken name nickname paint portray quote refer tag term title
""".split()

WEAK = """
    applaud appeal approve assail assess attack attribute backtrack bash believe blame blast boo
    challenge charge cheer chastise cite commend commit condemn consider credit criticise criticize
    debate decry defend deride detail direct disagree dismiss disparage dispute doubt
    endorse estimate expect express fear feel find forecast frame guess hail highlight hold hope
    imagine introduce invoke jab jeer justify know lambast lambaste laud lash lecture list love mean
    mock mouth noise outline oppose paraphrase peg pan phrase point praise preach present press
    promote propose punctuate question rail rap rate rebuff rebuke rebut recite recognise recognize
    recommend refute regret reject relay request restate ridicule rip rule salute savage see
    show sing slam speak spell suspect swear sign swipe talk tap taunt tease thank think threaten
    tout trash trumpet underline underscore understand use value view voice want welcome worry
""".split()

IRREGULAR = {
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
}

NOUN_LIKE = frozenset(
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
    voice voices vow vows want whisper worry worries write blog blogs hail chime
    """.split()
)
"""Forms that are nouns more often than not; they are verbs behind a subject only."""

SPEECH_NOUNS = frozenset(
    """
    accusation accusations account admission advice affidavit allegation allegations analysis
    announcement document documents answer answers appeal argument arguments assertion
    assertions assessment assurance attack belief blog boast broadside call calls cartoon claim
    claims column comment comments complaint concession condemnation confession contention
    criticism declaration demand demands denial description editorial email emails essay
    explanation exclamation filing greeting insistence interview invitation joke jokes judgment
    judgement lament language letter line lyrics manifesto mantra memo message messages motto
    note notice opinion op-ed phrase piece plan plea pledge post posting posts prediction
    proclamation promise proposal quip reference references refrain remark remarks reply report
    request response responses retort rhetoric ruling slogan speech statement statements
    suggestion summary testimony threat tirade tweet tweets tweetstorm verdict video view views
    vow warning word words question questions quote quotes caption
    """.split()
)
"""Nouns for what is said: “Carter’s warning that …” is said by Carter."""
