"""Who wrote, where and when, and what a picture shows: bylines, datelines and captions."""

from __future__ import annotations

from newsreader.article import Role
from newsreader.paragraphs.dates import AGENCY, DATE, MONTH, TIME
from newsreader.paragraphs.rule import DIGITS, Rule, worded

_WORD = r"(?: [A-ZÀ-Þ][\w’'.-]*+ | (?: de|la|von|van|der|den|bin|al|el|del|da|di ) \b )"
_NAME = rf"(?: (?! (?i: \w+day\b | {MONTH} ) ) {_WORD} (?: \s {_WORD} ){{1,4}}+ )"
_NAMES = rf"(?: {_NAME} (?: (?: , \s and | , | \s and | \s & ) \s {_NAME} ){{0,4}} )"
_SEPARATOR = r"(?: , \s | \s? [|•·–—] \s? | \s - \s )"
_POST = r"""(?i: (?: staff | reporter | correspondent | editor | writer | columnist | contributor
    | bureau ) s? \b | news \s service | agencies )"""
_DESK = r"""(?: (?: [A-Z][\w’'&.-]* | of | the | for | in | at | and | & | chief | senior | special
    | foreign | political | business | diplomatic | health | science | sports? ) \s ){0,8}"""

RULES: tuple[Rule, ...] = (
    worded(
        "label of a caption",
        Role.CAPTION,
        r"""
        (?: file \s )? (?: photo | photograph | picture | image | illustration | graphic | foto ) s?
        \s? (?: : | (?:by | credit | courtesy) \b )
        | (?: pictured | above | caption | credit ) \s? :
        | [(\[] (?: photo | image | picture | ap\ photo ) \b
        | file \s photo \b
        """,
        example="Photo: Jane Doe / Example Agency",
        longest=400,
    ),
    worded(
        "credit of a caption",
        Role.CAPTION,
        rf"""
        [(\[] [\w\s]{{0,20}} (?i:photo) [)\]] \.? $                                  # (HT Photo)
        | [(\[] (?: AP\ Photo | Photo | Photograph | Image | Picture | Getty | File ) \b
          [^)]{{0,80}} [)\]] \.? $                                             # (AP Photo/Jane Doe)
        | (?: AP\ Photo | Getty\ Images | AFP/Getty | Shutterstock ) \W* $
        | REUTERS / [\w\s.]{{3,30}} $
        | \w / \s? {AGENCY} \W* $                                            # Jane Doe/AFP
        """,
        example="A man walks past the bridge on Monday. (AP Photo/Jane Doe)",
        longest=400,
        exact=True,
        endings=("hoto", "Image", "Picture", "Getty", "Shutterstock", "File", "/"),
    ),
    worded(
        "date",
        Role.DATELINE,
        rf"{DATE} (?: [\s,|•·-]+ (?: at \s )? {TIME} )? \W*$",
        signs=DIGITS,
        example="Tuesday, 3 May 2016",
    ),
    worded(
        "dateline",
        Role.DATELINE,
        rf"""
        [A-ZÀ-Þ] [A-ZÀ-Þ\s.’'-]{{2,40}}                                      # LONDON
        (?: , \s [A-Z][\w.\s]{{1,20}} )? (?: ,? \s \w+\.? \s \d{{1,2}} (?: ,? \s \d{{4}} )? )?
        (?: \s? [(\[] {AGENCY} [)\]] (?: \s? [—–-]+ )? | \s? [—–]+ | \s --? ) $
        """,
        example="LONDON, May 3 (Reuters) —",
        exact=True,
    ),
    worded(
        "byline",
        Role.BYLINE,
        rf"""
        (?: (?: (?:Story|Text|Words|Written|Reported|Report|Analysis) \s )? [Bb]y | BY ) [\s:.]+
        (?: {_NAMES} | {AGENCY} )
        (?: (?: {_SEPARATOR} | \s ) {_DESK} (?: {_POST} \s? )? {_DESK} (?: {_NAME} | [A-Z]\w+ )? )?
        \s? \.? $
        """,
        example="By Jane Doe and John Roe, Example News",
        signs=("by",),
        exact=True,
    ),
    worded(
        "correspondent",
        Role.BYLINE,
        r"""(?: from | by ) \s (?: our | an? | the ) \s [^.!?]{0,40}
        (?: correspondent | reporter | staff | writer ) s? \b [^.!?]{0,40} $""",
        example="From Our Own Correspondent in Paris",
    ),
    worded(
        "name and post",
        Role.BYLINE,
        rf"{_NAMES} {_SEPARATOR} {_DESK} (?: {AGENCY} | {_POST} ) (?: \s {_DESK} [A-Z]\w+ )? $",
        example="Jane Doe, Reuters",
        signs=(",", "|", "•", "·", "–", "—", " - "),
        longest=100,
        exact=True,
    ),
    worded(
        "byline in other languages",
        Role.BYLINE,
        rf"""
        (?: Von | VON | Par | PAR | Por | POR | Door | Av | Af
          | (?: Autor(?:in)? | Auteur | Author | Autore | Texte? | Texto ) \s? : ) \s
        {_NAME} (?: (?: {_SEPARATOR} | \s (?:und|et|y|e|en|och|og) \s ) [^.!?]{{1,60}} )? $
        """,
        example="Von Erika Mustermann und Max Muster",
        signs=("von ", "par ", "por ", "door ", "av ", "af ", ":"),
        longest=100,
        exact=True,
    ),
)
