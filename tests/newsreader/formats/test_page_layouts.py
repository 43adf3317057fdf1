"""One article in twelve layouts, each with the furniture that its kind of page has."""

from __future__ import annotations

import pytest

from newsreader.article import Role
from newsreader.reading import read

TITLE = "Harbour wall of Ringby holds back the highest tide since 1961"
STANDFIRST = (
    "The stones of the old bridge went into it, and nobody in town had thought they would do."
)
SITE = "The Ringby Post"
FIRST = (
    "The wall around the harbour of Ringby held on Thursday night, when the sea stood higher than"
    " at any time since the flood of 1961, and not one cellar on the quay was under water."
)
SECOND = (
    "“We stood there with sandbags until four in the morning and did not need one of them,” said"
    " Ada Holm, the mayor, who had fought for the wall through three elections."
)
THIRD = (
    "It was built from the stones of the old bridge over the Skarn, which was pulled down two years"
    " ago. Engineers had warned that the stones were too soft for the sea and would not last."
)
FOURTH = (
    "The council now wants to make the wall half a metre higher before the spring. The money is to"
    " come from the port, which has earned more from herring this year than ever before."
)
HEADING = "Stones that were too soft"
ITEMS = ("Height of the wall: four metres and a half", "Length of the wall: 900 metres in all")
QUOTED = (
    "A wall is a promise that a town makes to those who come after it, and it is kept in stone."
)
CAPTION = "The wall on Friday morning, with the sea going down"

PROSE = f"<p>{FIRST}</p><p>{SECOND}</p><h2>{HEADING}</h2><p>{THIRD}</p>"
LISTED = f"<ul><li>{ITEMS[0]}</li><li>{ITEMS[1]}</li></ul>"
FIGURE = f'<figure><img src="a.jpg" alt="A wall"><figcaption>{CAPTION}</figcaption></figure>'
QUOTE = f"<blockquote><p>{QUOTED}</p></blockquote>"
MENU = "".join(f'<li><a href="/{name}">{name}</a></li>' for name in ("Fjordnews", "Sportpages"))
NAV = f'<nav class="menu"><ul>{MENU}</ul></nav>'
COOKIES = (
    '<div id="cookie-banner"><p>We value your privacy and set cookies. Accept them all?</p></div>'
)
MORE = '<p>Read more: <a href="/ferry">Ferry to Skarnholm stops for the winter</a></p>'
RELATED = (
    '<aside class="related"><h3>More from the coast</h3><ul>'
    '<li><a href="/1">Seals are back on the sandbank</a></li>'
    '<li><a href="/2">Lighthouse keeper of Skarnholm retires at last</a></li></ul></aside>'
)
COMMENTS = (
    '<section id="comments" class="comments"><h3>Comments</h3><div class="comment"><p>I told them'
    " so in 1999, when nobody wanted to hear of a wall at all.</p></div></section>"
)
FOOTER = "<footer><p>Copyright 2024 The Ringby Post. Imprint. Terms of use.</p></footer>"
SCRIPT = '<script>var tracked = "furniture";</script><style>.a { color: red }</style>'
LINKED_DATA = f"""<script type="application/ld+json">{{"@context": "https://schema.org",
"@type": "NewsArticle", "headline": "{TITLE}", "datePublished": "2024-01-12T06:30:00+01:00",
"dateModified": "2024-01-13T08:00:00+01:00", "author": [{{"@type": "Person", "name": "Bo Lind"}}],
"publisher": {{"@type": "Organization", "name": "{SITE}"}}}}</script>"""
GRAPH = f"""<script type="application/ld+json">{{"@graph": [
{{"@type": "WebPage", "name": "{TITLE} - {SITE}", "datePublished": "2024-01-12T06:30:00+00:00"}},
{{"@type": ["Article", "NewsArticle"], "headline": "{TITLE}", "author": {{"@id": "/#bo"}},
"datePublished": "2024-01-12T06:30:00+00:00"}},
{{"@type": "Person", "@id": "/#bo", "name": "Bo Lind"}},
{{"@type": "Organization", "name": "{SITE}"}}]}}</script>"""
OPEN_GRAPH = f"""<meta property="og:title" content="{TITLE} | {SITE}">
<meta property="og:site_name" content="{SITE}">
<meta property="article:published_time" content="2024-01-12T05:30:00Z">
<meta name="author" content="By Bo Lind">"""
WINDOW = f"<title>{TITLE} - {SITE}</title>"

LAYOUTS = {
    "semantic": (
        WINDOW + LINKED_DATA,
        (
            f"{COOKIES}<header>{NAV}</header><main><article><h1>{TITLE}</h1>"
            f'<p class="standfirst">{STANDFIRST}</p><p class="byline">By Bo Lind</p>{FIGURE}{PROSE}'
            f"{LISTED}{MORE}<p>{FOURTH}</p>{QUOTE}<p>It is five metres wide.</p></article>"
            f"{RELATED}{COMMENTS}</main>{FOOTER}"
        ),
    ),
    "blog": (
        WINDOW + OPEN_GRAPH,
        (
            f'<div id="page">{NAV}<div class="post"><h1 class="entry-title">{TITLE}</h1>'
            '<div class="entry-meta"><time datetime="2024-01-12">12 January 2024</time> by '
            f'<a rel="author" href="/author/bo">Bo Lind</a></div><div class="entry-content">{PROSE}'
            f'<p>{FOURTH}</p></div><div class="sharedaddy"><h3>Share this</h3>{MENU}</div></div>'
            f'{COMMENTS}<div id="sidebar" class="widget-area">{RELATED}</div></div>{FOOTER}'
        ),
    ),
    "hashed": (
        f"<title>{TITLE}</title>" + GRAPH,
        (
            f'<div id="__next"><div class="css-1a2b"><ul class="css-9z">{MENU}</ul></div>'
            f'<div class="css-77"><div class="css-3c"><h1 class="css-4d">{TITLE}</h1></div>'
            f'<div class="css-5e">{PROSE}<p>{FOURTH}</p></div></div><div class="css-6f">'
            '<h2>Most read</h2><h3><a href="/1">Seals are back on the sandbank</a></h3>'
            "<p>They had been away for twelve years, the warden says.</p></div></div>"
        ),
    ),
    "tables": (
        f'<title>{SITE}: {TITLE}</title><meta name="publisher" content="{SITE}">',
        (
            f'<table><tr><td width="120">{MENU}</td><td><font size="5"><b>{TITLE}</b></font><br>'
            f"by Bo Lind, 12 January 2024<br><br>{FIRST}<br><br>{SECOND}<br><br><b>{HEADING}</b>"
            f"<br><br>{THIRD}<br><br>{FOURTH}</td></tr></table>"
        ),
    ),
    "microdata": (
        WINDOW + f'<meta property="og:site_name" content="{SITE}">',
        (
            f'{NAV}<div itemscope itemtype="http://schema.org/NewsArticle"><h1 itemprop="headline">'
            f'{TITLE}</h1><span itemprop="author">Bo Lind</span> <time itemprop="datePublished"'
            f' datetime="2024-01-12T06:30">Friday</time><div itemprop="articleBody">{PROSE}'
            f"<p>{FOURTH}</p></div></div>{COMMENTS}"
        ),
    ),
    "no heading": (
        WINDOW + OPEN_GRAPH,
        f'{COOKIES}{NAV}<div class="article-body">{PROSE}<p>{FOURTH}</p></div>{FOOTER}',
    ),
    "header apart": (
        WINDOW + OPEN_GRAPH,
        (
            f'{NAV}<header class="hero"><h1>{TITLE}</h1><p>{STANDFIRST}</p></header>'
            f'<div class="columns"><div class="content">{PROSE}<p>{FOURTH}</p></div>'
            f'<div class="side">{RELATED}</div></div>{FOOTER}'
        ),
    ),
    "in chunks": (
        WINDOW + LINKED_DATA,
        (
            f'<article><h1>{TITLE}</h1><div class="chunk"><p>{FIRST}</p><p>{SECOND}</p></div>'
            '<div class="ad-slot"><p>Advertisement</p></div>'
            f'<div class="chunk"><h2>{HEADING}</h2><p>{THIRD}</p><p>{FOURTH}</p></div></article>'
            f'<div class="newsletter"><p>Sign up for our newsletter, miss no tide.</p></div>'
        ),
    ),
    "amp": (
        WINDOW + GRAPH,
        (
            f'<amp-sidebar id="s" hidden><ul>{MENU}</ul></amp-sidebar><article class="amp-wp">'
            f'<header><h1>{TITLE}</h1></header><div class="amp-wp-article-content">{PROSE}'
            f'<p>{FOURTH}</p></div></article><amp-ad type="x"></amp-ad>{FOOTER}'
        ),
    ),
    "boxes within": (
        f"<title>{TITLE} | News | {SITE}</title>" + LINKED_DATA,
        (
            f"{NAV}<article><h1>{TITLE}</h1>{FIGURE}<p>{FIRST}</p>{RELATED}<p>{SECOND}</p>"
            f'<div class="newsletter-signup"><p>Sign up for our newsletter, miss no tide.</p>'
            f"</div><h2>{HEADING}</h2><p>{THIRD}</p>{MORE}<p>{FOURTH}</p>{MORE}</article>{COMMENTS}"
        ),
    ),
    "form": (
        WINDOW,
        (
            f'<form id="aspnetForm" action="/"><div id="top">{MENU}</div><h1>{TITLE}</h1>'
            '<p class="date">Published: January 12, 2024</p>'
            f'<div class="story">{PROSE}<p>{FOURTH}</p></div>'
            '<p class="author">By Bo Lind</p><input type="text" value="Search"></form>'
        ),
    ),
    "front of the site": (
        f"<title>{SITE} – {TITLE}</title>" + OPEN_GRAPH,
        (
            f'<h1 class="logo"><a href="/">{SITE}</a></h1>{NAV}<section><h2>{TITLE}</h2>'
            f'<div class="text">{PROSE}<p>{FOURTH}</p></div></section>{RELATED}{FOOTER}'
        ),
    ),
}

FURNITURE = (
    "Fjordnews",
    "cookies",
    "Read more",
    "Ferry to",
    "Seals",
    "Lighthouse",
    "Most read",
    "in 1999",
    "newsletter",
    "Advertisement",
    "Share this",
    "Copyright",
    "tracked",
    "color",
    "Search",
)


@pytest.fixture(params=LAYOUTS)
def article(request, tmp_path):
    head, body = LAYOUTS[request.param]
    file = tmp_path / "saved.html"
    text = f'<!DOCTYPE html><html lang="en"><head>{SCRIPT}{head}</head><body>{body}</body></html>'
    file.write_text(text, encoding="utf-8")
    return read(str(file))


def of(article, role):
    return [one.span.of(article.text) for one in article.paragraphs if one.role is role]


def test_the_text_is_the_article_and_nothing_else(article):
    assert [text for text in of(article, Role.BODY) if len(text) > 80] == [
        FIRST,
        SECOND,
        THIRD,
        FOURTH,
    ]
    assert of(article, Role.HEADING) == [HEADING]
    assert not [word for word in FURNITURE if word in article.text]


def test_title_byline_and_dates_are_told_once(article):
    assert article.title == TITLE
    assert of(article, Role.TITLE) == [TITLE]
    assert article.byline == "Bo Lind"
    assert of(article, Role.BYLINE) == ["Bo Lind"]
    assert article.published[:10] == "2024-01-12"
    assert article.text.count(TITLE) == article.text.count("Bo Lind") == 1
    assert article.language == "en"


def read_layout(name, tmp_path):
    head, body = LAYOUTS[name]
    file = tmp_path / "saved.html"
    file.write_text(f"<!DOCTYPE html><html><head>{head}</head><body>{body}</body></html>")
    return read(str(file))


def test_items_quotations_captions_and_the_standfirst_keep_their_roles(tmp_path):
    article = read_layout("semantic", tmp_path)
    assert of(article, Role.ITEM) == list(ITEMS)
    assert of(article, Role.BLOCKQUOTE) == [QUOTED]
    assert of(article, Role.CAPTION) == [CAPTION]
    assert of(article, Role.STANDFIRST) == [STANDFIRST]
    roles = [paragraph.role for paragraph in article.paragraphs[:4]]
    assert roles == [Role.TITLE, Role.STANDFIRST, Role.BYLINE, Role.CAPTION]
    assert (article.site, article.modified) == (SITE, "2024-01-13T08:00:00+01:00")
