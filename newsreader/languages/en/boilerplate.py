"""Kinds of paragraphs that are no part of an article, as English pages word them."""

from newsreader.languages.base.page import PageRule, labelled, opening, whole
from newsreader.role import Role

BOILERPLATE = (
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
    PageRule(
        "press release",
        Role.BOILERPLATE,
        opening("for immediate release", "for release", "embargoed until", "under embargo")
        + " | "
        + whole("press release", "news release", "media release", "notes to editors", "ends")
        + " | "
        + labelled("media contact", "press contact", "media enquiries", "media inquiries"),
        example="FOR IMMEDIATE RELEASE",
        beginnings=("for ", "embargoed", "under", "press", "news", "media", "notes", "ends"),
    ),
)
