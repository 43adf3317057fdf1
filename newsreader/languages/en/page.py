"""What English and American publishers put around an article."""

from newsreader.article import Role
from newsreader.languages.base.page import PageRule, PageWords, labelled, opening, whole
from newsreader.languages.base.words import words

_BOILERPLATE = (
    PageRule(
        "age",
        Role.BOILERPLATE,
        r"\d+ \s (?:minute|hour|day|week|month|year)s? \s ago \W*$",
        example="3 hours ago",
        beginnings=tuple("0123456789"),
    ),
    PageRule(
        "reading time",
        Role.BOILERPLATE,
        r"(?:reading\ time:?\ )? \d+ [\s-] min(?:ute)?s? (?:\ read)? $",
        example="4 min read",
        signs=("min",),
    ),
    PageRule(
        "see also",
        Role.BOILERPLATE,
        opening("read more", "see more", "watch more", "read also", "see also", "also read")
        + " | "
        + opening("read next", "watch next", "more on this story", "recommended for you")
        + " | "
        + whole("most read", "top stories", "related stories", "related articles", "related")
        + " | "
        + labelled("read", "watch", "also see", "related", "see"),
        example="Read more: How the bridge was built",
        beginnings=(
            "read",
            "see",
            "watch",
            "also",
            "more on",
            "recommended",
            "most",
            "top",
            "related",
        ),
    ),
    PageRule(
        "click",
        Role.BOILERPLATE,
        opening("click here", "tap here", "click on", "click through", "scroll down for")
        + " | "
        + opening("skip to content", "continue reading", "story continues", "article continues")
        + " | "
        + opening("watch the video", "watch video", "play video", "view gallery")
        + " | "
        + whole("loading", "close", "menu", "home", "enlarge this image"),
        example="Scroll down for video",
        beginnings=(
            *("click", "tap", "scroll", "skip", "continue", "story", "article", "watch", "play"),
            *("view", "loading", "close", "menu", "home", "enlarge"),
        ),
    ),
    PageRule(
        "share",
        Role.BOILERPLATE,
        opening("share this", "share on", "share via", "tweet this", "email this", "print this")
        + r""" | (?: (?: share | tweet | save | print | e-?mail | facebook | twitter | whatsapp
            | linkedin | reddit | pinterest | copy\ link ) [\s,|•·/]*+ )++ $""",
        example="Share this article",
        beginnings=(
            *("share", "tweet", "email", "e-mail", "print", "save", "facebook", "twitter"),
            *("whatsapp", "linkedin", "reddit", "pinterest", "copy"),
        ),
    ),
    PageRule(
        "follow",
        Role.BOILERPLATE,
        r"""(?: follow | (?:like|find|join) \s (?:us|me|our) ) \b [^.]{0,60} \s (?:on|at|via) \s
        [^.]{0,20} (?: twitter|facebook|instagram|telegram|linkedin|whatsapp|tiktok )
        | follow \s @ | (?:on\ )? twitter \s? : \s? @ | @\w+ $""",
        example="Follow Jane Doe on Twitter @janedoe.",
        beginnings=("follow", "like", "find", "join", "on twitter", "twitter", "@"),
    ),
    PageRule(
        "subscribe",
        Role.BOILERPLATE,
        opening("sign up for", "sign up to", "sign up now", "sign up here", "subscribe to")
        + " | "
        + opening("subscribe now", "subscribe here", "register for free", "already a subscriber")
        + r" | (?:get|receive) \s .{1,60} (?: newsletter | your\ inbox | news\ alerts )",
        example="Sign up for our daily newsletter",
        beginnings=("sign up", "subscribe", "register", "already a", "get", "receive"),
    ),
    PageRule(
        "advertisement",
        Role.BOILERPLATE,
        whole("advertisement", "advertisment", "advertising", "sponsored", "sponsored content")
        + " | "
        + whole("promoted", "promoted content"),
        example="ADVERTISEMENT",
        beginnings=("advert", "sponsored", "promoted"),
    ),
    PageRule(
        "rights",
        Role.BOILERPLATE,
        r"copyright \s (?: © | \(c\) | \d{4} | by\b ) | \(c\) \s \d{4} | "
        + opening("all rights reserved", "published with permission", "reprinted with permission"),
        example="Copyright 2016 Example News. All rights reserved.",
        signs=("copyright", "(c)", "all rights", "with permission"),
        longest=400,
    ),
    PageRule(
        "no redistribution",
        Role.BOILERPLATE,
        r"(?: all\ rights | or | written ) \s (?: reserved | redistributed | permission ) \W* $",
        example="This material may not be published, broadcast, rewritten or redistributed.",
        longest=400,
        endings=("eserved", "redistributed", "permission"),
    ),
    PageRule(
        "credits",
        Role.BOILERPLATE,
        r"""[(\[—–-]* \s* (?: (?:additional|further) \s )? (?: reporting | writing | editing )
        (?: \s and \s \w+ )? \s by \s | with \s (?: inputs? | reporting | files ) \s from \s""",
        example="(Reporting by Jane Doe; Editing by John Roe)",
        beginnings=(
            *("(", "[", "—", "–", "-"),
            *("additional", "further", "reporting", "writing", "editing", "with "),
        ),
        longest=300,
    ),
    PageRule(
        "translator",
        Role.BOILERPLATE,
        r"[(\[—–-]* \s* (?: translat(?:ed|ion) | compiled | edited ) \s by \s [^,]+ $",
        example="Translated by Jane Doe.",
        signs=(" by ",),
        longest=80,
    ),
    PageRule(
        "contribution",
        Role.BOILERPLATE,
        r"contributed \s (?: reporting | to \s this \s (?:report|story|article|piece) ) \W* $",
        example="Jane Doe contributed to this report.",
        longest=300,
        endings=("contributed",),
    ),
    PageRule(
        "note on the article",
        Role.BOILERPLATE,
        r"""[(\[]? this \s (?: article | story | post | piece | column ) \s
        (?: (?: was | has\ been | is | first | originally | also ) \s ){1,2}
        (?: published | updated | appeared | corrected | amended | edited | adapted | written ) \b
        | an? \s (?:earlier|previous) \s version \s of \s this
        | (?: correction | clarification | editor['’]s\ note ) \s? :""",
        example="This article was first published in The Example.",
        beginnings=(
            *("this", "(this", "[this", "a ", "an ", "correction", "clarification", "editor"),
        ),
        longest=400,
    ),
    PageRule(
        "contact",
        Role.BOILERPLATE,
        r"""(?: e-?mail | contact ) \s? :
        | (?: contact | e-?mail | write\ to | reach ) \s .{0,80} \S @ \S
        | contact \s the \s (?: author | writer | reporter )""",
        example="Contact the author at jane@example.com",
        signs=("mail", "contact", "@"),
    ),
    PageRule(
        "comments",
        Role.BOILERPLATE,
        r"""(?: (?: view | read | see | show | post | leave | add | write ) \s )?
        (?: (?: all | an? | your | the ) \s )? (?: \d+ \s )? comments? (?: \s? \(?\d+\)? )? $ | """
        + opening("join the conversation", "join the discussion", "have your say")
        + " | "
        + opening("comments are closed", "we are no longer accepting comments"),
        example="View all 12 comments",
        signs=("comment", "join the", "have your say"),
    ),
    PageRule(
        "tags",
        Role.BOILERPLATE,
        labelled("tag", "tags", "topic", "topics", "keywords", "filed under")
        + " | "
        + labelled("category", "categories"),
        example="Tags: politics, trade",
        beginnings=("tag", "topic", "keywords", "filed", "categor"),
        longest=300,
    ),
)
_CREDITS = (
    PageRule(
        "label of a caption",
        Role.CAPTION,
        r"""
        (?: file \s )? (?: photo | photograph | picture | image | illustration | graphic ) s?
        \s? (?: : | (?:by | credit | courtesy) \b )
        | (?: pictured | above | caption | credit ) \s? :
        | [(\[] (?: photo | image | picture | ap\ photo ) \b
        | file \s photo \b
        """,
        example="Photo: Jane Doe / Example Agency",
        beginnings=(
            *("file", "photo", "picture", "image", "illustration", "graphic", "above", "caption"),
            *(
                "credit",
                "(photo",
                "(image",
                "(picture",
                "(ap",
                "[photo",
                "[image",
                "[picture",
                "[ap",
            ),
        ),
        longest=400,
    ),
    PageRule(
        "credit of a caption",
        Role.CAPTION,
        r"""
        [(\[] [\w\s]{0,20} (?i:photo) [)\]] \.? $                                    # (HT Photo)
        | [(\[] (?: AP\ Photo | Photo | Photograph | Image | Picture | Getty | File ) \b
          [^)]{0,80} [)\]] \.? $                                             # (AP Photo/Jane Doe)
        | (?: AP\ Photo | Getty\ Images | AFP/Getty | Shutterstock ) \W* $
        | REUTERS / [\w\s.]{3,30} $
        """,
        example="A man walks past the bridge on Monday. (AP Photo/Jane Doe)",
        longest=400,
        exact=True,
        endings=("hoto", "Image", "Picture", "Getty", "Shutterstock", "File", "/"),
    ),
    PageRule(
        "byline",
        Role.BYLINE,
        r"""
        (?: (?: (?:Story|Text|Words|Written|Reported|Report|Analysis) \s )? [Bb]y | BY ) [\s:.]+
        (?: (?! <day> ) <names> | <agency> )
        (?: (?: <separator> | \s ) <desk> (?: <post> \s? )? <desk> (?: <name> | [A-Z]\w+ )? )?
        \s? \.? $
        """,
        example="By Jane Doe and John Roe, Example News",
        exact=True,
        beginnings=(
            *("by", "story by", "text by", "words by", "written by"),
            *("reported by", "report by", "analysis by"),
        ),
    ),
    PageRule(
        "correspondent",
        Role.BYLINE,
        r"""(?: from | by ) \s (?: our | an? | the ) \s [^.!?]{0,40}
        (?: correspondent | reporter | staff | writer ) s? \b [^.!?]{0,40} $""",
        example="From Our Own Correspondent in Paris",
        beginnings=("from ", "by "),
    ),
)
_AMONG_SENTENCES = (
    PageRule(
        "contribution",
        Role.BOILERPLATE,
        r"\b contributed \s (?: reporting | to \s this \s (?:report|story|article) ) \b",
        example="Ada Quill contributed to this report from Port Moss.",
    ),
    PageRule(
        "invitation",
        Role.BOILERPLATE,
        r"^\W* (?i: scroll\ down | click\ (?:below|on) ) \b",
        example="Scroll down to see the ferry.",
    ),
    PageRule(
        "see also",
        Role.BOILERPLATE,
        r"^\W* (?: ALSO\s? )? READ (?= [^a-z] | [A-Z] )",
        example="ALSO READ | Ferry stops",
    ),
    PageRule(
        "who is where",
        Role.CAPTION,
        r"[(\[] (?: [\w,]+ \s ){0,3} (?: left|right|above|below|centre|center ) [)\]]",
        example="Ida Moss (left) and Ada Quill (second from right) at the pier.",
    ),
)

PAGE = PageWords(
    rules=_BOILERPLATE + _CREDITS,
    sentence_rules=_AMONG_SENTENCES,
    stamps=words("published updated posted created modified uploaded"),
    updates=words("updated modified"),
    before_stamps=words("first last originally"),
    after_stamps=words("at on"),
    source_labels=words("source sources"),
    sections=words(
        """
        news world politics business sport sports opinion comment analysis exclusive breaking uk us
        europe asia africa economy technology science health culture entertainment lifestyle travel
        national local international editorial feature features markets finance
        """
    ),
    prose_words=words("the a an i he she they we you his her their my our"),
    prose_openings=words("it this that there but and"),
    byline_labels=words("author text"),
    conjunctions=words("and"),
    posts=words(
        """
        staff staffs reporter reporters correspondent correspondents editor editors writer writers
        columnist columnists contributor contributors bureau bureaus agencies
        """
    )
    | {"news service"},
    desk_words=words(
        """
        of the for in at and chief senior special foreign political business diplomatic health
        science sport sports
        """
    ),
    announcing=words("is was are were said says told state states asked add adds"),
    agencies=words(
        """
        AP UPI PTI ANI IANS CNN BBC PA IPS NAN Reuters Bloomberg CBC CP HLN NPR SAPA
        """
    )
    | {"Associated Press", "The Associated Press"},
)
