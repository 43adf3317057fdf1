"""English words that decide where a sentence ends."""

from newsreader.languages.base.sentences import SentenceWords
from newsreader.languages.base.words import phrases, words
from newsreader.languages.en.calendar import CALENDAR

SENTENCES = SentenceWords(
    titles=words(
        """
        mr mrs ms mx messrs mme mlle dr drs prof gen lt col maj sgt capt cpl pvt pfc adm cmdr cdr
        brig sen sens rep reps gov govs pres rev fr hon rt st ste sr jr supt det Sec insp insps con
        consts dep asst atty amb mt ft pte gp capts sgts lts ald comr messr esq
        """
    ),
    numbered=words(
        """
        no nos p pp vol vols ch chap chaps Art Arts sec secs para paras cl cls reg regs fig figs tab
        tabs eq eqs app ref refs par pt pts est c ca approx ver ed eds op jan feb mar apr jun jul
        aug sep sept oct nov dec circa tel ext
        """
    ),
    linking=words(
        """
        vs v cf viz e.g i.e eg ie ca approx incl esp resp aka a.k.a nr
        """
    ),
    closing=words(
        """
        inc corp ltd co cos bros plc llc lp pty mfg intl assn assoc etc al dept univ inst ave blvd
        rd hwy pkwy sq bldg st jr sr esq ph.d m.d b.a m.a b.sc m.sc d.c Ariz Ark Calif Colo Conn Del
        Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Penn Tenn Tex Va
        Vt Wash Wis Wyo Ont Que
        """
    ),
    months=frozenset(CALENDAR.numbers_of_months),
    labelled=words(
        """
        war vitamin plan hepatitis group type phase part class grade section appendix schedule
        exhibit category block gate zone terminal title volume level division formula team option
        serie series
        """
    ),
    zones=words("eastern central mountain pacific greenwich"),
    asking=words(
        """
        said says asked asks added adds wrote writes told shouted replied cried exclaimed joked
        quipped yelled screamed demanded insisted wondered recalled tweeted remarked continued mused
        repeated declared inquired urged chanted
        """
    )
    | phrases("goes on, went on, wants to know, wanted to know"),
    capitalised=words("i i’m i'm i’d i'd i’ll i'll i’ve i've"),
    starters=words(
        """
        a an the this that these those he she it they we i you his her its their our my your who
        whom whose what which when where why how there here and but or nor so yet if as at by for
        from in into of on onto to with without within after again against ago all already also
        although am among another any are around away because been before behind being below beneath
        besides between beyond both can could despite did do does don’t during each earlier either
        else even ever every everyone everything except few had has have having hence however
        instead is isn’t it’s it's he’s he's she’s she's that’s that's there’s there's they’re
        they're we’re we're i’m i'm just last later less let many may maybe meanwhile more moreover
        most much must neither never nevertheless next no nobody none nonetheless not nothing now
        often once one only other others otherwise over perhaps rather same several shall should
        since some someone something still such than then thereafter therefore though thus till
        today together tomorrow tonight too two three under unless unlike until up upon us was were
        whatever whenever whereas whether while will would yes yesterday according asked speaking
        based back mr mrs ms dr
        """
    ),
)
