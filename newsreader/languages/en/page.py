"""What English and American publishers put around an article."""

from newsreader.languages.base.page import PageRule, PageWords
from newsreader.languages.base.words import words
from newsreader.languages.en.boilerplate import BOILERPLATE
from newsreader.role import Role

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
        r"""contributed (?<= \b contributed ) \s
        (?: reporting | to \s this \s (?:report|story|article) ) \b""",
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
    rules=BOILERPLATE + _CREDITS,
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
        national local international editorial feature features markets finance story
        """
    ),
    prose_words=words("the a an i he she they we you his her their my our"),
    prose_openings=words("it this that there but and"),
    before_authors=words("by"),
    byline_labels=words("author text"),
    author_marks=words("author byline contributor staff"),
    standfirst_marks=words("standfirst dek subtitle subhead subheading subheadline strapline"),
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
    mail={"subject": "subject", "from": "from", "date": "date", "sent": "date"}
    | dict.fromkeys(
        words(
            """
            to cc bcc reply-to sender newsgroups organization lines message-id references xref path
            approved distribution keywords summary followup-to in-reply-to mime-version content-type
            content-transfer-encoding x-mailer user-agent nntp-posting-host return-path received
            delivered-to list-id importance attachments
            """
        ),
        "",
    ),
    page_labels=words("page p."),
)
