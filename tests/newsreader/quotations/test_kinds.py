import pytest

from newsreader.articles import from_text
from newsreader.quotations import find_quotations
from newsreader.quotations.titles import is_title_case
from newsreader.quotations.wording import wording

CASES = [
    ("“We won,” she said.", "speech"),
    ("But “we won. They lost,” she said.", "speech"),
    ("Carter said he was “confident that it would produce more.”", "partial"),
    ("Peter Santilli called it “distasteful”.", "partial"),
    ("They met under a so-called “bathroom bill” in Texas.", "term"),
    ("He was known as “Big Jim” to all.", "term"),
    ("The aide had put in a request for “a favor” that day.", "partial"),
    ("Mr Romney’s “47 percent” comment hurt him badly.", "partial"),
    ("She refused to say the words “radical reform” on stage.", "partial"),
    ("The marchers left with chants of “Feel the Heat” on Friday.", "partial"),
    ("The shop had a “corner nook” by the door.", "term"),
    ("William “Bill” Owens left the room.", "term"),
    ("Her novel “Salt and Water” came out.", "title"),
    ("She is the star of “Scandal,” a series.", "title"),
    ("In an interview with “Fox and Friends,” Donald Trump smiled.", "title"),
    ("His first record, “Proof,” was made in a barn.", "title"),
    ("She has written a book about it, “Soft Landings.” It sold well.", "title"),
    ("He confessed it in “Loads and Lullabies,” his memoir.", "title"),
    ("It was voted “Best in Show” at the fair.", "term"),
    ("The “Ten Trees” initiative began in May.", "term"),
    ("It has “breakthrough” status now, Ann Carter said.", "term"),
    ("他读过《红楼梦》。", "title"),
]


@pytest.mark.parametrize(("text", "kind"), CASES)
def test_kinds(text: str, kind: str) -> None:
    article = from_text(text, language="en")
    (quotation, *_) = find_quotations(article, article.page(), ())
    assert quotation.kind == kind


def test_speech_goes_on_behind_its_attribution() -> None:
    article = from_text("“It is late,” she said, “and we must go.”", language="en")
    first, second = find_quotations(article, article.page(), ())
    assert (first.kind, second.kind) == ("speech", "speech")


@pytest.mark.parametrize(
    ("words", "expected"),
    [("Orange Is the New Black", True), ("Paper Moon over Splott", True), ("We won", False)],
)
def test_title_case(words: str, expected: bool) -> None:
    assert is_title_case(words.split(), wording("en").small_words) is expected
