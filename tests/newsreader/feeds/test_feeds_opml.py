"""Lists of feeds in OPML, in and out, hostile ones too."""

from __future__ import annotations

import pytest

from newsreader.feeds.opml import OpmlError, read, written
from newsreader.feeds.subscription import Feed

LIST = """\
<?xml version="1.0" encoding="iso-8859-1"?>
<opml version="1.0"><head><title>Mine</title></head><body>
<outline text="News"><outline text="Scotland &amp; isles">
  <outline type="rss" text="The Ringby Post" xmlUrl="https://ringby.example/feed?a=1&amp;b=2"/>
</outline></outline>
<outline type="rss" title="Fähren" xmlUrl="http://ferry.example/"/>
<outline type="rss" text="Twice" xmlUrl="http://ferry.example/"/>
<outline text="Secrets" xmlUrl="file:///etc/passwd"/>
</body></opml>
"""
FEEDS = [
    Feed("https://ringby.example/feed?a=1&b=2", "The Ringby Post", "News\tScotland & isles"),
    Feed("http://ferry.example/", "Fähren"),
]


def test_in_and_out_again():
    assert read(LIST.encode("latin-1")) == FEEDS
    lines = "\n".join(written([*FEEDS, Feed("http://c.example/", "<\x01>", "News")]))
    again = {feed.url: feed for feed in read(lines.encode())}
    assert [again[feed.url] for feed in FEEDS] == FEEDS
    assert again["http://c.example/"] == Feed("http://c.example/", "<>", "News")


BOMB = (
    "<!DOCTYPE opml [<!ENTITY a 'ha'>"
    + "".join(f"<!ENTITY a{n} '{f'&a{n - 1 if n else str()};' * 10}'>" for n in range(9))
    + "]><opml><body><outline text='&a8;'/></body></opml>"
)


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "is damaged in line 1"),
        (b"<opml><body>\n<outline", "is damaged in line 2"),
        (b"<html></html>", "is no OPML"),
        (b"\xff\xfe\x00", "is damaged"),
        (BOMB.encode(), "declares entities"),
        (b"<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><opml/>", "declares entities"),
        (b"<opml>" + b"<outline text='a'>" * 9999, "too deep"),
        (b"<?xml version='1.0' encoding='nonsense'?><opml/>", "encoding"),
    ],
)
def test_what_is_no_list(data, reason):
    with pytest.raises(OpmlError, match=reason):
        read(data)
