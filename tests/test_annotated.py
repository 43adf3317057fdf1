import re
from collections.abc import Iterable
from itertools import chain, pairwise

import pytest
from annotated import (
    NAMES,
    AnnotatedArticle,
    GoldQuotation,
    MarkupError,
    load_articles,
    parse,
    same_speaker,
    score_entities,
    score_quotations,
)

from newsreader.entities.entity import Entity, EntityKind
from newsreader.quotations.quotation import Quotation, QuotationKind
from newsreader.text.span import Span

ENGLISH = load_articles("en") + load_articles("en-hard")
each_article = pytest.mark.parametrize("article", ENGLISH, ids=lambda article: article.name)

OPENING = ("“", "‘", '"', "'")
CLOSING = ("”", "’", '"', "'")

SAMPLE = """\
{{w}}“[[thing:Salt]]”{{/}} wins

{{q Ada Reyes}}“We won.{{…}}

{{+}}“We won in [[place:Oslo]],”{{/}} [[person:Ada Reyes|Reyes]] said. [[person:Ada Reyes]] called
it {{p Ada Reyes}}“a good day.”{{/}}
"""


def test_markup_is_taken_out() -> None:
    article = parse(SAMPLE, name="sample")
    assert article.text == (
        "“Salt” wins\n\n“We won.\n\n“We won in Oslo,” Reyes said. Ada Reyes called\n"
        "it “a good day.”\n"
    )
    assert [q.kind for q in article.quotations] == ["title", "speech", "partial"]
    assert [q.speaker for q in article.quotations] == [None, "Ada Reyes", "Ada Reyes"]
    segments = [span.of(article.text) for span in article.quotations[1].segments]
    assert segments == ["“We won.", "“We won in Oslo,”"]
    mentions = article.entities[EntityKind.PERSON, "Ada Reyes"]
    assert [span.of(article.text) for span in mentions] == ["Reyes", "Ada Reyes"]
    assert article.names_of(EntityKind.PERSON, "Ada Reyes") == {"Ada Reyes", "Reyes"}


def test_a_name_may_run_over_a_line_end() -> None:
    article = parse("the [[organisation:Border Guard Service|Border\nGuard Service]] said")
    assert article.names_of(EntityKind.ORGANISATION, "Border Guard Service") == {
        "Border Guard Service"
    }


@pytest.mark.parametrize(
    ("marked", "line", "reason"),
    [
        ("ok\n{{q A}}“x”", 2, "open at the end"),
        ("“x”{{/}}", 1, "no quotation is open"),
        ("{{q A}}“x\n{{q B}}“y”{{/}}", 2, "still open"),
        ("{{q A}}{{/}}", 1, "empty"),
        ("{{q}}“x”{{/}}", 1, "have a speaker"),
        ("{{t A}}“x”{{/}}", 1, "have none"),
        ("{{z A}}“x”{{/}}", 1, "is q, p, t, w"),
        ("{{+}}“x”{{/}}", 1, "nothing to go on with"),
        ("{{q A}}“x{{…}} {{+}}“y”{{/}}", 1, "paragraph of its own"),
        ("{{q A}}“x{{…}}\n\nand {{+}}“y”{{/}}", 3, "between the segments"),
        ("{{q A}}“x{{…}}\n\n{{q A}}“y”{{/}}", 3, "never closed"),
        ("\n\n[[person]]", 3, "kind:name"),
        ("[[person:A|B|C]]", 1, "kind:name"),
        ("[[person:A| B]]", 1, "kind:name"),
        ("[[persn:A]]", 1, "persn"),
        ("[[person:A|B", 1, "loose"),
        ("{{q A}}“x” }} {{/}}", 1, "loose"),
    ],
)
def test_faulty_markup_says_where(marked: str, line: int, reason: str) -> None:
    with pytest.raises(MarkupError, match=reason) as caught:
        parse(marked, where="some.txt")
    assert str(caught.value).startswith(f"some.txt:{line}: ")


def as_found(article: AnnotatedArticle) -> list[Quotation]:
    return [Quotation(q.segments, q.kind, q.speaker) for q in article.quotations]


def entities_of(article: AnnotatedArticle) -> list[Entity]:
    return [Entity(name, kind, (), spans) for (kind, name), spans in article.entities.items()]


def test_the_gold_scores_full_marks() -> None:
    quotations = score_quotations((article, as_found(article)) for article in ENGLISH)
    assert (quotations.spans.f, quotations.speakers.recall, quotations.kinds.recall) == (100,) * 3
    entities = score_entities((article, entities_of(article)) for article in ENGLISH)
    assert (entities.names.f, entities.overlap.f, entities.identity.recall) == (100,) * 3
    assert not quotations.wrong + entities.wrong


def test_quotation_scores_tell_differences() -> None:
    article = parse(SAMPLE, name="sample")
    title, speech, partial = as_found(article)
    wrong_speaker = Quotation(speech.segments[:1], QuotationKind.PARTIAL, "Reyes")
    surplus = Quotation((Span(0, 3),), QuotationKind.SPEECH, None)
    score = score_quotations([(article, [surplus, title, wrong_speaker, partial])])
    assert (score.spans.hits, score.spans.found, score.spans.expected) == (2, 3, 3)
    assert (score.speakers.hits, score.speakers.expected) == (1, 2)
    assert (score.kinds.hits, score.kinds.expected) == (2, 3)
    assert len(score.wrong) == 4


def test_entity_scores_tell_differences() -> None:
    article = parse(
        "[[person:Ada Reyes]] of [[place:Oslo]] and [[person:Ada Reyes|Reyes]]. [[date:May]]"
    )
    found = [
        Entity("Ada", EntityKind.PERSON, (), (Span(0, 3),)),
        Entity("Reyes", EntityKind.PERSON, (), (Span(22, 27),)),
        Entity("May", EntityKind.PERSON, (), (Span(29, 32),)),
    ]
    score = score_entities([(article, found)])
    assert (score.names.hits, score.names.found, score.names.expected) == (1, 3, 3)
    assert (score.overlap.hits, score.overlap.found, score.overlap.expected) == (2, 3, 3)
    assert (score.identity.hits, score.identity.expected) == (0, 1)
    assert score.by_kind[EntityKind.DATE].recall == 0
    assert score.by_kind[EntityKind.PERSON].f == pytest.approx(40)
    assert len(score.wrong) == 6


@pytest.mark.parametrize(
    ("expected", "got", "same"),
    [
        ("Ada Reyes", "Ada Reyes", True),
        ("Ada Reyes", "Reyes", False),
        ("Ada Reyes", None, False),
        ("World Food Programme", "WFP", True),
        ("a spokesman", "spokesman for the port", True),
        ("a spokesman", "the minister", False),
        (None, "they", True),
        (None, None, True),
        (None, "Ada Reyes", False),
    ],
)
def test_speakers_are_compared(expected: str | None, got: str | None, same: bool) -> None:
    article = parse(
        "[[person:Ada Reyes]] of the [[organisation:World Food Programme]] "
        "([[organisation:World Food Programme|WFP]])"
    )
    assert same_speaker(article, expected, got) is same


@each_article
def test_quotations_carry_their_marks(article: AnnotatedArticle) -> None:
    for quotation in article.quotations:
        texts = [span.of(article.text) for span in quotation.segments]
        assert all(text.startswith(OPENING) for text in texts)
        assert not any("\n\n" in text for text in texts)
        assert texts[-1].endswith(CLOSING)
        assert not any(text.endswith(("”", '"')) for text in texts[:-1])


@each_article
def test_no_quotation_is_forgotten(article: AnnotatedArticle) -> None:
    segments = chain.from_iterable(q.segments for q in article.quotations)
    mentions = chain.from_iterable(article.entities.values())
    rest = blank(article.text, chain(segments, mentions), "x")
    assert not re.findall(r".{0,20}(?:[“”‘\"]|''|(?<!\w)'|(?<!\w)’).{0,20}", rest)


@each_article
def test_spans_never_overlap(article: AnnotatedArticle) -> None:
    segments = [span for quotation in article.quotations for span in quotation.segments]
    mentions = sorted(chain.from_iterable(article.entities.values()))
    for spans in (segments, mentions):
        assert spans == sorted(spans)
        assert not any(a.overlaps(b) for a, b in pairwise(spans))


@each_article
def test_no_mention_is_forgotten(article: AnnotatedArticle) -> None:
    """No name of an entity stands unmarked, nor any capitalised word of a person's name."""
    rest = blank(article.text, chain.from_iterable(article.entities.values()))
    names = set()
    for kind, name in article.entities:
        if kind in NAMES or kind is EntityKind.GROUP:
            names |= article.names_of(kind, name)
        if kind is EntityKind.PERSON:
            names |= {word for word in name.split() if word[0].isupper()}
    names |= {name.upper() for name in names}
    found = re.findall(rf"(?<!\w)(?:{'|'.join(map(re.escape, names))})(?!\w)", rest)
    assert not found


@each_article
def test_speakers_are_named_in_full(article: AnnotatedArticle) -> None:
    """A speaker who is called by a person's surname is that person, under the full name."""
    persons = {name for kind, name in article.entities if kind is EntityKind.PERSON}
    surnames = {name.split()[-1] for name in persons}
    for quotation in article.quotations:
        if quotation.speaker and quotation.speaker not in persons:
            assert quotation.speaker not in surnames
            assert quotation.speaker.casefold() in whole(article)


def test_the_articles_are_many_and_various() -> None:
    assert len(ENGLISH) >= 40
    assert sum(is_multi_paragraph(article.quotations) for article in ENGLISH) >= 8
    kinds = {kind for article in ENGLISH for kind, _ in article.entities}
    assert kinds == set(EntityKind)
    assert all(90 <= len(article.text.split()) <= 350 for article in ENGLISH)


def is_multi_paragraph(quotations: tuple[GoldQuotation, ...]) -> bool:
    return any(len(quotation.segments) > 1 for quotation in quotations)


def blank(text: str, spans: Iterable[Span], character: str = " ") -> str:
    """The text with a character in place of each one of the spans."""
    characters = list(text)
    for span in spans:
        characters[span.start : span.end] = character * len(span)
    return "".join(characters)


def whole(article: AnnotatedArticle) -> str:
    """All that may name a speaker: the text and the canonical names, without regard to case."""
    names = " ".join(name for _, name in article.entities)
    return " ".join(f"{article.text} {names}".split()).casefold()
