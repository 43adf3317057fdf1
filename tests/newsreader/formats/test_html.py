"""Saved pages: which of them are pages, what is read of one, and what is said of a bad one."""

from __future__ import annotations

import subprocess
import sys

import pytest

from newsreader.article import Role, TextMarkKind
from newsreader.formats import BEGINNING, recognised
from newsreader.formats.html import page_draft
from newsreader.reading import read
from newsreader.source import SourceError

PARAGRAPHS = """
<p>The new bridge over the <em>Skarn</em> opened on Monday, four years late, and the first lorry to
cross it carried <a href="/fish">herring</a> for the market in Ringby.</p>
<p>“We waited for it as one waits for spring,” said Ada Holm, the mayor, who cut the ribbon with a
knife that she had borrowed from the <strong>fishmonger</strong>.</p>
<p>The old bridge will be pulled down by the end of the year, and its stones will go into the wall
of the harbour, where <code>ferry.example</code> has its office.</p>
"""


def page(body: str, head: str = "") -> str:
    return f"<!DOCTYPE html><html><head>{head}</head><body>{body}</body></html>"


def lines(draft):
    return [(block.role, block.span.of(draft.text)) for block in draft.blocks]


@pytest.mark.parametrize(
    ("name", "beginning", "format_name"),
    [
        ("a.html", b"<!DOCTYPE html><html>", "html"),
        ("a", b"\n <!doctype HTML PUBLIC", "html"),
        ("a.txt", b"\xef\xbb\xbf<html lang=en>", "html"),
        ("a.txt", b"<!-- saved --><?xml version='1.0'?>\n<html>", "html"),
        ("a.txt", "<html><body>".encode("utf-16"), "html"),
        ("a.html", b"<p>It is open.</p>", "html"),
        ("a.txt", b"<p>It is open.</p>", "text"),
        ("a.html", b"The bridge is open.", "text"),
        ("a.txt", b"<Applause> The mayor opens the bridge.", "text"),
        ("a.txt", b"<html-like> signs are text", "text"),
        ("a.txt", b"< and > are signs", "text"),
        ("a.xml", b"<?xml version='1.0'?><gpx>", "text"),
    ],
)
def test_a_page_is_known_by_how_it_begins(name, beginning, format_name):
    assert recognised(name, beginning[:BEGINNING]).format.name == format_name


def test_emphasis_code_and_links_are_marks():
    draft = page_draft(
        page(f"<article><h1>Bridge opens</h1>{PARAGRAPHS}</article>"),
        address="https://ringby.example/news/bridge",
    )
    marked = {(mark.kind, mark.span.of(draft.text), mark.address) for mark in draft.marks}
    assert marked == {
        (TextMarkKind.EMPHASIS, "Skarn", None),
        (TextMarkKind.LINK, "herring", "https://ringby.example/fish"),
        (TextMarkKind.STRONG, "fishmonger", None),
        (TextMarkKind.CODE, "ferry.example", None),
    }


def test_all_of_a_whole_is_read():
    draft = page_draft("<h2>Chapter one</h2><p>It rained.<ul><li>Ada<li>Bo</ul>", whole=True)
    assert lines(draft) == [
        (Role.TITLE, "Chapter one"),
        (None, "It rained."),
        (Role.ITEM, "Ada"),
        (Role.ITEM, "Bo"),
    ]
    assert draft.title == "Chapter one"
    told = page_draft(
        "<meta name=author content='Bo Lind'><meta name=date content=2024-01-12>It.", whole=True
    )
    assert (told.text, told.byline, told.published) == ("It.", "Bo Lind", "2024-01-12")
    assert page_draft("", whole=True).text == page_draft("  no markup ", whole=False).text == ""


TEASERS = "".join(
    f"<div><h3><a href='/{number}'>The {name} of Ringby opens again</a></h3><p>It had been closed"
    f" for {number} years, and hardly anybody in town remembers it.</p></div>"
    for number, name in enumerate("harbour market bridge theatre school ferry".split(), 2)
)


@pytest.mark.parametrize(
    "body",
    [
        "<nav><a href='/'>Home</a> <a href='/news'>News</a></nav>",
        f"<h1>The Ringby Post</h1><main>{TEASERS}</main>",
        "<noscript>You need to enable JavaScript to run this app.</noscript><div id='root'></div>",
    ],
)
def test_a_page_without_an_article_says_so(body, tmp_path):
    file = tmp_path / "a.html"
    file.write_text(page(body))
    with pytest.raises(SourceError) as raised:
        read(str(file))
    told = f"{file} holds no article: save the page of one article, or copy its text into a file."
    assert str(raised.value) == told


def article_page(head: str = "", tail: str = "") -> str:
    return page(f"<article><h1>Bridge opens in Ringby</h1>{PARAGRAPHS}{tail}</article>", head)


def bodies(draft):
    return [text for role, text in lines(draft) if role is Role.BODY]


def test_an_empty_first_cell_keeps_its_place():
    draft = page_draft(
        "<table><tr><td><th>2019<tr><td>Ringby<td>12<tr><td><td></table>", whole=True
    )
    assert draft.text == "| 2019\n\nRingby | 12"


def test_a_table_of_figures_is_a_row_a_line_and_a_layout_is_none():
    table = "<table><tr><th>Town<th>Boats<tr><td>Ringby<td>12<tr><td><p>Skarn</p><td>9</table>"
    layout = "<table><tr><td><p>It rained.</p><p>It snowed.</p></td></tr></table>"
    draft = page_draft(table + layout, whole=True)
    assert lines(draft) == [
        (Role.TABLE, "Town | Boats"),
        (Role.TABLE, "Ringby | 12"),
        (Role.TABLE, "Skarn | 9"),
        (None, "It rained."),
        (None, "It snowed."),
    ]


def test_what_is_not_seen_is_not_read_and_quoted_words_get_their_marks():
    draft = page_draft(
        "<div style='display: none'>Preview</div><p>She said <q>It is <q>open</q></q>.</p>"
        "<template>Later</template><p hidden>Draft</p><p>Soft&shy;ly, she\nsaid&nbsp;so.</p>",
        whole=True,
    )
    assert [text for _, text in lines(draft)] == [
        "She said “It is ‘open’”.",
        "Softly, she said so.",
    ]


def test_lines_end_at_two_breaks_in_a_paragraph_and_at_one_outside_of_it():
    draft = page_draft("<p>One<br>two<br><br>three</p><div>four<br>five</div>", whole=True)
    assert [text for _, text in lines(draft)] == ["One two", "three", "four", "five"]
    draft = page_draft("<pre>One\ntwo\n \nthree</pre>", whole=True)
    assert [text for _, text in lines(draft)] == ["One two", "three"]


def test_links_are_relative_to_the_base_or_to_where_the_page_was_saved_from():
    link = "<a href='../b?c#d'>b</a> <a href='javascript:x()'>x</a> <a href='#top'>top</a>"
    saved = "<!-- saved from url=(0030)https://ringby.example/news/a -->"
    addresses = {mark.address for mark in page_draft(f"{saved}<p>{link}", whole=True).marks}
    assert addresses == {"https://ringby.example/b?c#d"}
    based = page_draft(f"<base href='https://x.example/y/z/'><p>{link}", whole=True)
    assert {mark.address for mark in based.marks} == {"https://x.example/y/b?c#d"}
    assert page_draft(f"<p>{link} <a href='http://[x'>y</a>", whole=True).marks == ()


@pytest.mark.parametrize(
    ("head", "published"),
    [
        ('<meta name="date" content="Fri, 12 Jan 2024 06:30:00 GMT">', "2024-01-12T06:30:00+00:00"),
        ('<meta name="pubdate" content="12 January 2024">', "2024-01-12"),
        ('<meta name="pubdate" content="1705041000">', "2024-01-12T06:30:00+00:00"),
        ('<meta name="pubdate" content="soon">', None),
        ('<link rel="canonical" href="https://a.example/2024/01/12/bridge">', "2024-01-12"),
        ('<link rel="canonical" href="https://a.example/2024/13/12/bridge">', None),
    ],
)
def test_dates_are_read_in_the_forms_that_pages_write(head, published):
    assert page_draft(article_page(head)).published == published


def test_the_day_that_the_page_shows_is_the_day_of_publication():
    head = '<meta property="article:published_time" content="2024-01-11T23:30:00Z">'
    shown = article_page(head).replace("</h1>", "</h1><p>12 January 2024</p>")
    assert page_draft(shown).published == "2024-01-12"
    assert page_draft(article_page(head)).published == "2024-01-11T23:30:00+00:00"


@pytest.mark.parametrize(
    ("author", "byline"),
    [
        ('{"@type": "Person", "name": "Bo Lind"}', "Bo Lind"),
        (
            '[{"@type": "Person", "name": "Bo Lind"}, {"name": "Ada Holm", "@type": "Person"}]',
            "Bo Lind, Ada Holm",
        ),
        ('{"@type": "Person", "name": "By Bo Lind and Ada Holm"}', "Bo Lind, Ada Holm"),
        ('{"@type": "Person", "name": "The Ringby Post"}', None),
        ('{"@type": "Person", "name": "Ringby Post Staff"}', None),
        ('{"@type": "Organization", "name": "Example Wire"}', None),
        ('{"@type": "Person", "name": "https://ringby.example/bo"}', None),
    ],
)
def test_an_author_is_no_site_and_no_company(author, byline):
    head = (
        f'<script type="application/ld+json">{{"@type": "NewsArticle", "author": {author},'
        ' "publisher": {"name": "The Ringby Post"}}</script>'
    )
    assert page_draft(article_page(head)).byline == byline


@pytest.mark.parametrize("data", ["{", "[" * 100_000, '{"@id": "a", "author": {"@id": "a"}}', "0"])
def test_metadata_that_cannot_be_read_costs_nothing(data):
    head = f'<script type="application/ld+json">{data}</script>'
    assert len(bodies(page_draft(article_page(head)))) == 3


@pytest.mark.parametrize(
    ("encoding", "declared"),
    [
        ("utf-8", "iso-8859-1"),
        ("cp1252", "iso-8859-1"),
        ("cp1252", "utf-8"),
        ("utf-16", "utf-8"),
        ("cp1252", "no-such"),
        ("cp1252", "base64"),
    ],
)
def test_the_encoding_may_be_declared_wrongly(encoding, declared):
    text = article_page(f'<meta charset="{declared}">', "<p>Der Bürgermeister aß Brötchen.</p>" * 3)
    draft = page_draft(text.encode(encoding))
    assert "Der Bürgermeister aß Brötchen." in draft.text
    assert "“We waited" in draft.text


def test_an_encoding_that_only_the_page_tells_is_believed():
    text = article_page('<meta charset="windows-1251">', "<p>Мост открыт, сказал мэр города.</p>")
    ascii_marks = text.replace("“", '"').replace("”", '"')
    assert "Мост открыт" in page_draft(ascii_marks.encode("cp1251")).text


def test_an_article_in_a_frame_or_a_shadow_is_found():
    inner = article_page().replace("&", "&amp;").replace('"', "&quot;")
    frame = page(f'<p>Menu</p><iframe srcdoc="{inner}"></iframe>')
    assert page_draft(frame).title == "Bridge opens in Ringby"
    shadow = page(f'<div><template shadowrootmode="open">{PARAGRAPHS}</template></div>')
    assert len(bodies(page_draft(shadow))) == 3


def test_pictures_within_a_saved_page_cost_nothing():
    picture = "data:image/png;base64," + "A" * 12_000_000
    assert len(bodies(page_draft(article_page("", f'<img src="{picture}"><p>End.')))) >= 3


@pytest.mark.parametrize(
    "markup",
    [
        "<html><body>" + "<div>" * 10_000 + PARAGRAPHS,
        "<html><body><article>" + PARAGRAPHS + "<ul><li>a" * 900 + PARAGRAPHS,
        "<html><body><p>" + "<a href='/'>a</a> " * 30_000,
    ],
)
def test_a_page_that_would_take_too_long_says_so(markup, tmp_path):
    file = tmp_path / "a.html"
    file.write_text(markup)
    with pytest.raises(
        SourceError, match=r"is nested too deeply|elements in one paragraph"
    ) as told:
        read(str(file))
    assert len(str(told.value)) < 300


@pytest.mark.parametrize(
    "damaged",
    [
        article_page()[:-120],
        article_page() + "<!-- " + "x" * 100_000,
        '<!DOCTYPE html [<!ENTITY a "&b;&b;"><!ENTITY b "&a;&a;">]>' + article_page("", "<p>&a;"),
        article_page().replace("<p>", "<p><b><i>").replace("</article>", "</div></td></b>"),
        article_page().replace("opened", "ope\x00ned\x1b[31m"),
    ],
)
def test_a_damaged_page_is_read_as_far_as_it_goes(damaged, tmp_path):
    file = tmp_path / "a.html"
    file.write_text(damaged)
    article = read(str(file))
    assert article.text.count("the first lorry") == 1
    assert article.text.isprintable() or set(
        filter(lambda c: not c.isprintable(), article.text)
    ) == {"\n"}


def mhtml(*parts: str) -> bytes:
    bodies = "".join(
        f"--x\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n"
        f"Content-Location: https://ringby.example/{number}\r\n\r\n{part}\r\n"
        for number, part in enumerate(parts)
    )
    return (
        "From: <Saved by Blink>\r\nSnapshot-Content-Location: https://ringby.example/news/a\r\n"
        'MIME-Version: 1.0\r\nContent-Type: multipart/related; type="text/html"; boundary="x"\r\n'
        f"\r\n{bodies}--x\r\nContent-Type: image/png\r\n\r\nxxxx\r\n--x--\r\n"
    ).encode()


def test_a_page_saved_with_its_parts_is_read(tmp_path):
    file = tmp_path / "a.mhtml"
    file.write_bytes(mhtml(article_page()))
    article = read(str(file))
    assert (article.title, article.format) == ("Bridge opens in Ringby", "mhtml")
    assert article.url == "https://ringby.example/news/a"
    assert [mark.address for mark in article.marks if mark.address] == [
        "https://ringby.example/fish"
    ]
    file.write_bytes(mhtml(page("<p>Menu</p>"), page("<p>Ad</p>"), article_page()))
    assert read(str(file)).title == "Bridge opens in Ringby"
    file.write_bytes(mhtml(article_page())[:900])
    assert "opened on Monday" in read(str(file)).text


def test_a_saved_page_without_a_page_says_so(tmp_path):
    file = tmp_path / "a.mht"
    for parts, told in (((), "holds no page"), ((page("Menu"),), "holds no article")):
        file.write_bytes(mhtml(*parts))
        with pytest.raises(SourceError, match=f"a.mht {told}: save the page"):
            read(str(file))


def test_a_mail_with_pictures_is_no_saved_page():
    mail = mhtml(article_page()).replace(b"<Saved by Blink>", b"ada@ringby.example")
    mail = mail.replace(b"Snapshot-Content-Location", b"X-Snapshot")
    assert recognised("a.eml", mail[:BEGINNING]).format.name != "mhtml"


def test_who_reads_text_imports_no_parser():
    code = (
        "import sys; from newsreader.reading import read;"
        "from newsreader.formats import recognised;"
        "print(recognised('a.txt', b'<Applause> It is open.').format.name);"
        "print(sorted({name.partition('.')[0] for name in sys.modules} & {'lxml', 'trafilatura'}))"
    )
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert told.stdout == "text\n[]\n"


def test_trafilatura_brings_nothing_that_is_not_needed():
    code = (
        "import sys; from newsreader.formats.html.extraction import extracted;"
        "print(sorted({name.partition('.')[0] for name in sys.modules}"
        " & {'trafilatura', 'urllib3', 'courlan', 'htmldate', 'justext', 'dateparser'}));"
        "import trafilatura; print(trafilatura.load_html('<p>a</p><p>b</p>') is not None)"
    )
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert told.stdout == "[]\nTrue\n"


@pytest.mark.parametrize(
    ("window", "title"),
    [
        ("Bridge opens in Ringby", "Bridge opens in Ringby"),
        ("Bridge opens in Ringby | News | post.example", "Bridge opens in Ringby"),
        ("Ringby: Bridge opens | The Ringby Post", "Ringby: Bridge opens"),
        ("The Ringby Post: Bridge opens", "Bridge opens"),
        ("Bridge - and road - open", "Bridge - and road - open"),
    ],
)
def test_the_name_of_the_site_is_no_part_of_the_title(window, title):
    head = (
        f"<title>{window}</title><meta property='og:site_name' content='The Ringby Post'>"
        "<link rel='canonical' href='https://www.post.example/a'>"
    )
    assert page_draft(page(f"<article>{PARAGRAPHS}</article>", head)).title == title


@pytest.mark.parametrize(
    ("line", "byline"),
    [
        ("By Bo Lind", "Bo Lind"),
        ("<span class='page-byline'>ByBo Lind</span>", "Bo Lind"),
        ("by Bo Lind, 12 January 2024", "Bo Lind"),
        ("By Bo Lind and Ada Holm, Example News", "Bo Lind, Ada Holm"),
        ("By Bo Lind, Ada Holm", "Bo Lind, Ada Holm"),
        ("Von Bo Lind | 12. Januar 2024", "Bo Lind"),
        ("<a href='/authors/bo'>Bo Lind</a> Ringby Post", "Bo Lind"),
        ("Edited by <a href='/about'>Bo Lind</a>", None),
        ("By the harbour", None),
    ],
)
def test_a_byline_names_people_alone(line, byline):
    text = article_page("<base href='https://ringby.example'>")
    assert page_draft(text.replace("</h1>", f"</h1><p>{line}</p>")).byline == byline


def test_metadata_is_clean_whatever_it_holds(tmp_path):
    told = '{"@type": "Article", "headline": "Fish &amp; chips\\u2028in\\u001b[31m Ringby"}'
    file = tmp_path / "a.html"
    head = f'<script type="application/ld+json">{told}</script>'
    file.write_text(page(f"<article>{PARAGRAPHS}</article>", head))
    assert read(str(file)).title == "Fish & chips in[31m Ringby"


@pytest.mark.parametrize(
    "head",
    [
        (
            '<script type="application/ld+json">{"@type": "NewsArticle", "headline": "A",'
            ' "isAccessibleForFree": false}</script>'
        ),
        (
            '<script type="application/ld+json">{"@type": "NewsArticle", "headline": "A",'
            ' "isAccessibleForFree": "False"}</script>'
        ),
        (
            '<meta property="article:content_tier" content="locked"><meta property="og:type"'
            ' content="article">'
        ),
    ],
)
def test_a_page_that_has_to_be_paid_for_says_so_unless_there_is_an_article(head, tmp_path):
    path = tmp_path / "page.html"
    teaser = (
        "<p>The new bridge over the Skarn opened on Monday, four years late, to the joy of all.</p>"
    )
    path.write_text(page(f"<article><h1>Bridge opens in Ringby</h1>{teaser}</article>", head))
    with pytest.raises(SourceError, match="is behind a paywall: log in with a browser"):
        read(str(path))
    path.write_text(article_page(head))
    assert "waits for spring" in read(str(path)).text
