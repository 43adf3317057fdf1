"""A link is fetched once, within its limits, and whatever goes wrong is one sentence."""

from __future__ import annotations

import gzip
import threading
import zlib

import pytest
from web_server import serving

from newsreader.discovering import discover
from newsreader.reading import read
from newsreader.source import SourceError
from newsreader.source.web.addresses import PrivateAddressError, host_address
from newsreader.source.web.client import Urllib3Client
from newsreader.source.web.fetching import WebLimits, fetch

TEXT = "Bridge shut\n\nThe bridge at Ringby was shut on Monday.\n"


def sends(content: bytes, status: int = 200, **headers: str):
    """An answer with a body, and headers whose names have hyphens for underscores."""

    def answer(request):
        request.send_response(status)
        for name, value in headers.items():
            request.send_header(name.replace("_", "-"), value)
        request.send_header("Content-Length", str(len(content)))
        request.end_headers()
        request.wfile.write(content)

    return answer


def fetched(url, **limits):
    return fetch(url, Urllib3Client(), WebLimits(**limits))


def refused(url, **limits):
    with pytest.raises(SourceError) as told:
        fetched(url, **limits)
    sentence = str(told.value)
    assert "\n" not in sentence
    assert len(sentence) <= 300
    return sentence


def test_what_is_sent_and_what_comes_back():
    with serving(sends(TEXT.encode(), Content_Type="text/plain", ETag='"1"')) as server:
        answer = fetched(f"{server.url}/a b/ü?q=ä#part")
    assert (answer.content, answer.kind, answer.etag) == (TEXT.encode(), "text/plain", '"1"')
    ((path, headers),) = server.asked
    assert path == "/a%20b/%C3%BC?q=%C3%A4"
    assert headers["User-Agent"].startswith("newsreader/")
    assert headers["Host"] == server.url.removeprefix("http://")


@pytest.mark.parametrize(
    ("coding", "packed"),
    [
        ("gzip", gzip.compress(TEXT.encode())),
        ("deflate", zlib.compress(TEXT.encode())),
        ("deflate", zlib.compress(TEXT.encode())[2:-4]),
        ("identity", TEXT.encode()),
        ("gzip, gzip", gzip.compress(gzip.compress(TEXT.encode()))),
    ],
    ids=["gzip", "deflate", "bare deflate", "not at all", "twice"],
)
def test_packed(coding, packed):
    with serving(sends(packed, Content_Encoding=coding)) as server:
        assert fetched(server.url).content == TEXT.encode()


@pytest.mark.parametrize(
    ("kind", "content", "expected"),
    [
        ("text/plain; charset=iso-8859-1", "café".encode("latin-1"), b"\xef\xbb\xbfcaf\xc3\xa9"),
        ("text/html; charset=utf-8", "é".encode(), b"\xef\xbb\xbf\xc3\xa9"),
        ("text/html; charset=nonsense", b"\xe9", b"\xe9"),
        ("text/html; charset=ascii", b"\xe9", b"\xe9"),
        ("application/pdf; charset=latin-1", b"\xe9", b"\xe9"),
        ("text/plain; charset=latin-1", b"\xef\xbb\xbfx", b"\xef\xbb\xbfx"),
    ],
)
def test_the_charset_that_the_server_gives(kind, content, expected):
    with serving(sends(content, Content_Type=kind)) as server:
        assert fetched(server.url).content == expected


def leads_to(target):
    def answer(request):
        if request.path == "/end":
            sends(TEXT.encode())(request)
        else:
            sends(b"", 302, Location=target)(request)

    return answer


def test_redirects_are_followed():
    with serving(leads_to("/end")) as server:
        assert fetched(f"{server.url}/begin").url == f"{server.url}/end"


def test_not_for_ever():
    with serving(leads_to("/more")) as server:
        assert "leads on more than 3 times" in refused(server.url, redirects=3)
    assert len(server.asked) == 4


@pytest.mark.parametrize(
    ("target", "reason"),
    [
        ("file:///etc/passwd", "leads to file:"),
        ("gopher://a.example/", "leads to gopher:"),
        ("http://localhost/", "leads to localhost, which is in a private network"),
        ("http://10.0.0.1/", "leads to 10.0.0.1, which is in a private network"),
        ("http://[::1]/", "leads to ::1, which is in a private network"),
        ("http://[::ffff:10.0.0.1]/", "which is in a private network"),
        ("http://169.254.169.254/", "which is in a private network"),
        ("http://0.0.0.0/", "which is in a private network"),
        ("http://2130706433/", "private network"),
        ("http://[bad/", "leads to what is no address"),
    ],
)
def test_where_nobody_may_be_led(target, reason):
    with serving(leads_to(target)) as server:
        assert reason in refused(server.url)


@pytest.mark.parametrize(
    ("url", "reason"),
    [
        ("ftp://a.example/", "is neither http nor https"),
        ("http://", "names no host"),
        ("http://127.0.0.1:1/", "cannot be reached"),
        ("http://127.0.0.1:99999/", "is no address"),
        ("https://127.0.0.1:1/", "cannot be reached"),
        (f"http://{'a' * 70}.example/", "is no address"),
    ],
)
def test_addresses_that_lead_nowhere(url, reason):
    assert reason in refused(url)


@pytest.mark.parametrize(
    ("status", "reason"),
    [
        (401, "asks for a password"),
        (402, "asks for money"),
        (403, "refuses to be read by programs"),
        (404, "does not exist"),
        (500, "the server says 500"),
        (304, "the server says 304"),
    ],
)
def test_what_a_server_says_instead(status, reason):
    with serving(sends(b"" if status == 304 else b"no", status)) as server:
        assert reason in refused(server.url)


def test_too_large():
    with serving(sends(b"x" * 5000)) as server:
        assert "is larger than" in refused(server.url, size=4999)
    with serving(sends(gzip.compress(bytes(10 << 20)), Content_Encoding="gzip")) as server:
        assert "is larger than" in refused(server.url, unpacked=1 << 20)


@pytest.mark.parametrize(
    ("coding", "content"),
    [("br", b"x"), ("gzip", b"no gzip"), ("gzip", gzip.compress(TEXT.encode())[:-20])],
    ids=["br", "nonsense", "cut"],
)
def test_packed_wrongly(coding, content):
    with serving(sends(content, Content_Encoding=coding)) as server:
        assert "cannot be read" in refused(server.url)


def test_a_server_that_never_ends():
    ended = threading.Event()

    def answer(request):
        request.send_response(200)
        request.end_headers()
        while not ended.wait(0.01):
            request.wfile.write(b"x")

    with serving(answer) as server:
        assert "did not come within 0.3 seconds" in refused(server.url, seconds=0.3)
        ended.set()


def test_a_server_that_says_nothing():
    ended = threading.Event()
    with serving(lambda _: ended.wait(60)) as server:
        assert "did not come within 0.2 seconds" in refused(server.url, seconds=0.2)
        ended.set()


def test_a_connection_that_breaks():
    def answer(request):
        request.send_response(200)
        request.send_header("Content-Length", "100")
        request.end_headers()
        request.wfile.write(b"x")
        request.close_connection = True

    with serving(answer) as server:
        assert "the connection broke" in refused(server.url)


@pytest.mark.parametrize("address", ["127.0.0.1", "::1", "192.168.1.1", "100.64.0.1", "224.0.0.1"])
def test_private_addresses(address):
    with pytest.raises(PrivateAddressError):
        host_address(address, 80, may_be_private=False)
    assert host_address(address, 80, may_be_private=True) == address


# As sources


def test_a_link_is_an_article_and_is_asked_for_once():
    with serving(sends(TEXT.encode(), Content_Type="text/plain")) as server:
        article = read(f"{server.url}/bridge#part")
        assert list(discover([f"{server.url}/bridge"])) == [f"{server.url}/bridge"]
    assert (article.title, article.text) == ("Bridge shut", TEXT)
    assert article.url == f"{server.url}/bridge"
    assert len(server.asked) == 1
    assert read(f"{server.url}/bridge").text == TEXT  # though nobody answers any more


def test_a_link_that_leads_nowhere_costs_itself_alone(tmp_path):
    (tmp_path / "a.txt").write_text(TEXT)
    found = list(discover(["http://127.0.0.1:1/", str(tmp_path / "a.txt")]))
    assert isinstance(found[0], SourceError)
    assert found[1] == str(tmp_path / "a.txt")
