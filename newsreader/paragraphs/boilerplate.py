"""Boilerplate: what a publisher's pages put around an article."""

from __future__ import annotations

from newsreader.article import Role
from newsreader.paragraphs.dates import AGENCY, DATE, TIME
from newsreader.paragraphs.rule import DIGITS, Rule, opening, whole, worded

_STAMPS = (
    *("publi", "updated", "posted", "created", "modified", "uploaded", "veröffentlicht"),
    *("aktualisiert", "mis à jour", "actualizado"),
)
_STAMPED = r"""
    (?: (?:first|last|originally) \s )?
    (?: published | updated | posted | created | modified | uploaded | last\ modified
      | veröffentlicht | aktualisiert | publié | mis\ à\ jour | publicado | actualizado )
    (?: \s (?:at|on|le|am|el) )? \s*
"""

RULES: tuple[Rule, ...] = (
    worded("ornament", Role.BOILERPLATE, r"[\W_]+ $ | - \s? 30 \s? - $", example="* * *"),
    worded(
        "address",
        Role.BOILERPLATE,
        r"(?: https?:// | www\. ) \S+ $",
        example="https://example.org/news/1",
        longest=400,
    ),
    worded(
        "time stamp",
        Role.BOILERPLATE,
        rf"{_STAMPED} (?: [:|] | \.: | {TIME} | {DATE} )",
        signs=_STAMPS,
        example="Published: 14:11 EST, 25 October 2013 | Updated:",
    ),
    worded(
        "time",
        Role.BOILERPLATE,
        rf"{TIME} (?: [,|\s-]+ {DATE} )? \W*$",
        signs=DIGITS,
        example="3:04 PM EDT",
    ),
    worded(
        "age",
        Role.BOILERPLATE,
        r"\d+ \s (?:minute|hour|day|week|month|year)s? \s ago \W*$",
        example="3 hours ago",
    ),
    worded(
        "reading time",
        Role.BOILERPLATE,
        r"(?:reading\ time:?\ )? \d+ [\s-] min(?:ute)?s? (?:\ read)? $",
        example="4 min read",
    ),
    worded(
        "see also",
        Role.BOILERPLATE,
        opening("read more", "see more", "watch more", "read also", "see also", "also read")
        + " | "
        + opening("read next", "watch next", "more on this story", "recommended for you")
        + " | "
        + opening("lesen sie auch", "lire aussi", "à lire aussi", "lea también")
        + " | "
        + whole("most read", "top stories", "related stories", "related articles", "related")
        + r" | (?: read | watch | also\ see | related | see | mehr\ zum\ thema ) \s? :",
        example="Read more: How the bridge was built",
    ),
    worded(
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
    ),
    worded(
        "share",
        Role.BOILERPLATE,
        opening("share this", "share on", "share via", "tweet this", "email this", "print this")
        + r""" | (?: (?: share | tweet | save | print | e-?mail | facebook | twitter | whatsapp
            | linkedin | reddit | pinterest | copy\ link ) [\s,|•·/]*+ )++ $""",
        example="Share this article",
    ),
    worded(
        "follow",
        Role.BOILERPLATE,
        r"(?: follow | (?:like|find|join) \s (?:us|me|our) ) \b [^.]{0,60} \s (?:on|at|via) \s"
        r" [^.]{0,20} (?: twitter|facebook|instagram|telegram|linkedin|whatsapp|tiktok )"
        r" | follow \s @ | (?:on\ )? twitter \s? : \s? @ | @\w+ $",
        example="Follow Jane Doe on Twitter @janedoe.",
    ),
    worded(
        "subscribe",
        Role.BOILERPLATE,
        opening("sign up for", "sign up to", "sign up now", "sign up here", "subscribe to")
        + " | "
        + opening("subscribe now", "subscribe here", "register for free", "already a subscriber")
        + r" | (?:get|receive) \s .{1,60} (?: newsletter | your\ inbox | news\ alerts )",
        example="Sign up for our daily newsletter",
    ),
    worded(
        "advertisement",
        Role.BOILERPLATE,
        whole("advertisement", "advertisment", "advertising", "sponsored", "sponsored content")
        + " | "
        + whole("promoted", "promoted content", "anzeige", "publicité", "publicidad", "werbung"),
        example="ADVERTISEMENT",
    ),
    worded(
        "rights",
        Role.BOILERPLATE,
        r"© | copyright \s (?: © | \(c\) | \d{4} | by\b ) | \(c\) \s \d{4} | "
        + opening("all rights reserved", "published with permission", "reprinted with permission"),
        example="© 2016 Example News. All rights reserved.",
        longest=400,
    ),
    worded(
        "no redistribution",
        Role.BOILERPLATE,
        r"(?: all\ rights | or | written ) \s (?: reserved | redistributed | permission ) \W* $",
        example="This material may not be published, broadcast, rewritten or redistributed.",
        longest=400,
        endings=("eserved", "redistributed", "permission"),
    ),
    worded(
        "credits",
        Role.BOILERPLATE,
        r"""[(\[—–-]* \s* (?: (?:additional|further) \s )? (?: reporting | writing | editing )
        (?: \s and \s \w+ )? \s by \s | with \s (?: inputs? | reporting | files ) \s from \s""",
        example="(Reporting by Jane Doe; Editing by John Roe)",
        longest=300,
    ),
    worded(
        "translator",
        Role.BOILERPLATE,
        r"[(\[—–-]* \s* (?: translat(?:ed|ion) | compiled | edited ) \s by \s [^,]+ $",
        example="Translated by Jane Doe.",
        longest=80,
    ),
    worded(
        "contribution",
        Role.BOILERPLATE,
        r"contributed \s (?: reporting | to \s this \s (?:report|story|article|piece) ) \W* $",
        example="Jane Doe contributed to this report.",
        longest=300,
        endings=("contributed",),
    ),
    worded(
        "note on the article",
        Role.BOILERPLATE,
        r"""[(\[]? this \s (?: article | story | post | piece | column ) \s
        (?: (?: was | has\ been | is | first | originally | also ) \s ){1,2}
        (?: published | updated | appeared | corrected | amended | edited | adapted | written ) \b
        | an? \s (?:earlier|previous) \s version \s of \s this
        | (?: correction | clarification | editor['’]s\ note ) \s? :""",
        example="This article was first published in The Example.",
        longest=400,
    ),
    worded(
        "contact",
        Role.BOILERPLATE,
        r"""\S+ @ \S+ \. \w+ $ | (?: e-?mail | contact ) \s? :
        | (?: contact | e-?mail | write\ to | reach ) \s .{0,80} \S @ \S
        | contact \s the \s (?: author | writer | reporter )""",
        example="Contact the author at jane@example.com",
    ),
    worded(
        "comments",
        Role.BOILERPLATE,
        r"""(?: (?: view | read | see | show | post | leave | add | write ) \s )?
        (?: (?: all | an? | your | the ) \s )? (?: \d+ \s )? comments? (?: \s? \(?\d+\)? )? $ | """
        + opening("join the conversation", "join the discussion", "have your say")
        + " | "
        + opening("comments are closed", "we are no longer accepting comments"),
        example="View all 12 comments",
    ),
    worded(
        "tags",
        Role.BOILERPLATE,
        r"(?: tags? | topics? | keywords | filed\ under | categor(?:y|ies) | themen ) \s? :",
        example="Tags: politics, trade",
        longest=300,
    ),
    worded(
        "origin",
        Role.BOILERPLATE,
        rf"(?: sources? | quelle | fuente ) \s? : [\w\s/.&-]{{1,40}} $ | [(\[]? {AGENCY} [)\]]? $",
        example="Source: Example Agency",
    ),
)
