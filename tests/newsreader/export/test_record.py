"""The record of the seed's article, held against what a careful reader finds in it."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from newsreader import analyse, from_text, read
from newsreader.export.record import json_line, record
from newsreader.library import content_key

SEED = next((Path(__file__).parents[3] / "seeds").glob("*.txt"))
CARTER = "Ashton Carter"
QUOTES = [
    (585, 604, "partial", CARTER, [[585, 604]], (496, 530)),
    (882, 1025, "partial", "the coalition", [[882, 1025]], (853, 866)),
    (1236, 1314, "partial", CARTER, [[1236, 1314]], (1217, 1223)),
    (1496, 1576, "speech", CARTER, [[1496, 1576]], (1577, 1583)),
    (1601, 1657, "speech", CARTER, [[1601, 1657]], (1658, 1660)),
    (1672, 1784, "speech", CARTER, [[1672, 1784]], (1785, 1787)),
    (2018, 2041, "partial", CARTER, [[2018, 2041]], (1980, 2001)),
    (2587, 2812, "speech", CARTER, [[2587, 2711], [2713, 2812]], (2813, 2815)),
]
"""Start, end, kind, speaker, segments and the place of the speaker's mention."""


@pytest.fixture(scope="module")
def seed() -> dict:
    return json.loads(json_line(analyse(read(str(SEED)))))


def test_the_fields_and_their_order(seed):
    assert list(seed) == [
        "source",
        "key",
        "format",
        "url",
        "site",
        "title",
        "byline",
        "published",
        "modified",
        "language",
        "words",
        "text",
        "paragraphs",
        "links",
        "summary",
        "quotes",
        "entities",
        "problems",
    ]
    assert seed["source"] == str(SEED)
    assert seed["title"] == "US to get more resources from allies to fight ISIS"
    assert (seed["byline"], seed["published"], seed["language"]) == (None, None, "en")
    assert seed["words"] == 480
    assert seed["format"] == "text"
    assert (seed["url"], seed["site"], seed["modified"]) == (None, None, None)
    assert (seed["links"], seed["problems"]) == ([], [])


def test_the_key_is_what_the_article_is_remembered_by(seed):
    assert seed["key"] == content_key(seed["text"])


def test_a_quotation_tells_the_rule_that_saw_its_speaker_and_how_sure_it_is(seed):
    for quote in seed["quotes"]:
        assert isinstance(quote["rule"], str)
        assert 0 < quote["confidence"] <= 1


def test_a_quotation_that_nobody_says_has_no_rule():
    nobody = analyse(from_text("“It is not safe at all here.”\n"))
    (quote,) = record(nobody)["quotes"]
    assert (quote["speaker"], quote["rule"], quote["confidence"]) == (None, None, 0.0)


def test_dates_and_amounts_have_a_value_where_it_is_certain():
    article = from_text("They paid $2m on 3 May 2016, Ada Holm said.")
    values = {e["name"]: e["value"] for e in record(analyse(article))["entities"]}
    assert values["3 May 2016"] == "2016-05-03"
    assert values["Ada Holm"] is None


def test_the_text_is_the_file_to_the_character(seed):
    assert seed["text"] == SEED.read_bytes().decode("utf-8")


def test_paragraphs_have_roles(seed):
    roles = [paragraph["role"] for paragraph in seed["paragraphs"]]
    assert roles[:4] == ["title", "standfirst", "boilerplate", "body"]
    assert set(roles[3:]) == {"body"}


def test_the_quotations_and_who_says_them(seed):
    found = [
        (
            quote["start"],
            quote["end"],
            quote["kind"],
            quote["speaker"],
            quote["segments"],
            (quote["speaker_mention"]["start"], quote["speaker_mention"]["end"]),
        )
        for quote in seed["quotes"]
    ]
    assert found == QUOTES


def test_a_mention_says_what_stands_there(seed):
    for quote in seed["quotes"]:
        mention = quote["speaker_mention"]
        assert mention["text"] == seed["text"][mention["start"] : mention["end"]]


def test_the_summary_is_three_sentences_of_the_body(seed):
    assert seed["summary"]["method"] == "news"
    assert len(seed["summary"]["sentences"]) == 3
    body = [p for p in seed["paragraphs"] if p["role"] == "body"]
    for sentence in seed["summary"]["sentences"]:
        assert seed["text"][sentence["start"] : sentence["end"]] == sentence["text"]
        assert any(p["start"] <= sentence["start"] < sentence["end"] <= p["end"] for p in body)
    starts = [sentence["start"] for sentence in seed["summary"]["sentences"]]
    assert starts == sorted(starts)


def test_scores_have_six_decimals_at_most(seed):
    scores = [sentence["score"] for sentence in seed["summary"]["sentences"]]
    assert scores == [round(score, 6) for score in scores]


ENTITIES = {
    ("person", CARTER): 8,
    ("person", "Barack Obama"): 1,
    ("organisation", "NATO"): 6,
    ("organisation", "US European Command"): 1,
    ("place", "United States"): 5,
    ("place", "Iraq"): 4,
    ("place", "Syria"): 3,
    ("place", "Washington"): 3,
    ("place", "Mosul"): 2,
    ("place", "Raqqa"): 1,
    ("place", "Stuttgart"): 1,
    ("place", "New Zealand"): 1,
    ("group", "Kurdish"): 1,
    ("date", "Wednesday"): 1,
    ("date", "this summer"): 1,
    ("figure", "two percent of output"): 1,
}


def test_the_entities_and_how_often_each_is_named(seed):
    found = {(e["kind"], e["name"]): len(e["mentions"]) for e in seed["entities"]}
    assert {key: found.get(key) for key in ENTITIES} == ENTITIES


def test_one_group_under_three_names_is_one_entity(seed):
    (group,) = (e for e in seed["entities"] if "ISIL" in (e["name"], *e["aliases"]))
    names = {seed["text"][m["start"] : m["end"]] for m in group["mentions"]}
    assert names == {"ISIS", "ISIL", "Islamic State"}
    assert len(group["mentions"]) == 10


def test_a_speaker_is_the_same_object_as_the_entity():
    analysis = analyse(read(str(SEED)))
    people = [q.person for q in analysis.quotations if q.speaker == CARTER]
    assert people
    assert all(person in analysis.entities for person in people)
    assert all(person is people[0] for person in people)


def test_a_record_is_one_line_of_plain_json(tmp_path):
    path = tmp_path / "a.txt"
    path.write_text("Title\n\n“It’s [/b] \\ over,”\nsaid Ada Holm.\n", encoding="utf-8")
    analysis = analyse(read(str(path)))
    line = json_line(analysis)
    assert "\n" not in line
    assert json.loads(line) == json.loads(json.dumps(record(analysis)))


@pytest.mark.parametrize(
    "name", ["a\x1b\x9b\x7f", "a\u202e\u2066", "a\u2028\u2029", "a\udcff", "ü橋"]
)
def test_a_name_is_written_so_that_it_acts_on_no_terminal_and_read_as_it_is(name):
    line = json_line(analyse(from_text("It’s over, said Ada Holm.", name)))
    assert json.loads(line)["source"] == name
    assert not re.search("[\x00-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069]", line)
    assert ("ü" in line) == ("ü" in name)
    line.encode()
