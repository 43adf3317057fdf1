import pytest

from newsreader.quotations.grammar.clauses import Clauses, parse
from newsreader.quotations.grammar.cue import Cue
from newsreader.quotations.grammar.extents import extent, speaker_behind
from newsreader.quotations.grammar.introductions import first_subject
from newsreader.quotations.grammar.phrases import Kind
from newsreader.quotations.grammar.subjects import subject_of
from newsreader.quotations.grammar.tagging import tag_words
from newsreader.quotations.grammar.verbs import regular_forms, verb_forms
from newsreader.quotations.grammar.words import Quoted, Tag
from newsreader.text.tokens import tokens


def clauses_of(sentence: str) -> Clauses:
    """A sentence as clauses; the character Q stands for a quotation."""
    found = tokens(sentence)
    return parse([Quoted.at(t.start, t.end) if t.text == "Q" else t for t in found])


def text_of(clauses: Clauses, phrase: int) -> str:
    found = clauses.phrases[phrase]
    return " ".join(word.token.text for word in clauses.words[found.start : found.end])


def last_verb(clauses: Clauses) -> int:
    return max(i for i, phrase in enumerate(clauses.phrases) if phrase.kind is Kind.VERB)


@pytest.mark.parametrize(
    ("lemma", "forms"),
    [
        ("cry", ("cries", "cried", "crying")),
        ("argue", ("argues", "argued", "arguing")),
        ("quip", ("quips", "quipped", "quipping")),
        ("answer", ("answers", "answered", "answering")),
        ("stress", ("stresses", "stressed", "stressing")),
        ("explain", ("explains", "explained", "explaining")),
        ("agree", ("agrees", "agreed", "agreeing")),
    ],
)
def test_regular_forms(lemma: str, forms: tuple[str, str, str]) -> None:
    assert regular_forms(lemma) == forms


@pytest.mark.parametrize(
    ("form", "cue"),
    [("said", Cue.SAYING), ("dubbed", Cue.NAMING), ("slammed", Cue.WEAK), ("went", Cue.NONE)],
)
def test_cues(form: str, cue: Cue) -> None:
    assert verb_forms()[form].cue is cue


@pytest.mark.parametrize(
    ("sentence", "word", "tag"),
    [
        ("The claims were false", "claims", Tag.NOUN),
        ("Carter claims that it works", "claims", Tag.VERB),
        ("The campaign projects that it will win", "projects", Tag.VERB),
        ("They do not hesitate to act", "hesitate", Tag.VERB),
        ("A disputed result", "disputed", Tag.NOUN),
        ("He told her story", "her", Tag.POSSESSIVE),
        ("He told her that", "her", Tag.OBJECT),
        ("He went to say it", "to", Tag.TO),
        ("He went to Paris", "to", Tag.PREPOSITION),
        ("Theresa May said so", "May", Tag.NAME),
        ("In May he left", "May", Tag.TIME),
        ("Speaking in Bonn, he left", "Speaking", Tag.ING),
        ("Carter’s plan", "’s", Tag.POSSESSIVE),
        ("It’s been good", "’s", Tag.AUXILIARY),
        ("18 million cracks in it", "cracks", Tag.NOUN),
        ("Kelly replied at once", "Kelly", Tag.NAME),
        ("Clearly moved, he left", "Clearly", Tag.ADVERB),
        ("He sought to calm his wife", "calm", Tag.VERB),
        ("Ann Brewer, an aide, calls the plan bad", "calls", Tag.VERB),
        ("The two write to him", "write", Tag.VERB),
        ("The two said so", "said", Tag.VERB),
    ],
)
def test_word_classes(sentence: str, word: str, tag: Tag) -> None:
    assert {w.token.text: w.tag for w in tag_words(tokens(sentence))}[word] is tag


@pytest.mark.parametrize(
    ("sentence", "phrases"),
    [
        ("US Defence Secretary Ashton Carter drove home the message",
         ["US Defence Secretary Ashton Carter", "drove", "the message"]),
        ("Virginia delegate Beau Correll has repeatedly declined to say",
         ["Virginia delegate Beau Correll", "has repeatedly declined to say"]),
        ("In the debate Trump said", ["In", "the debate", "Trump", "said"]),
        ("On Tuesday night Ms. May told Reuters",
         ["On Tuesday night", "Ms. May", "told", "Reuters"]),
        ("former Secretary of State Hillary Clinton said",
         ["former Secretary of State Hillary Clinton", "said"]),
        ("David Albright and Serena Vergantini of the institute wrote",
         ["David Albright and Serena Vergantini", "of", "the institute", "wrote"]),
        ("will continue to be a champion", ["will continue to be", "a champion"]),
    ],
)  # fmt: skip
def test_phrases(sentence: str, phrases: list[str]) -> None:
    clauses = clauses_of(sentence)
    assert [text_of(clauses, index) for index in range(len(clauses.phrases))] == phrases


@pytest.mark.parametrize(
    ("sentence", "subject"),
    [
        ("Ashton Carter said", "Ashton Carter"),
        ("In a statement Carter said", "Carter"),
        ("During the talks in Bonn, Carter said", "Carter"),
        ("A spokesman for the White House said", "A spokesman"),
        ("Carter, the defence secretary, said", "Carter"),
        ("Carter, 54, of London, said", "Carter"),
        ("Tom Ridge, a former secretary of homeland security, said", "Tom Ridge"),
        ("Carter, who had met Obama in May, said", "Carter"),
        ("The man who met Obama said", "The man"),
        ("Carter (centre) said", "Carter"),
        ("Carter on Monday said", "Carter"),
        ("Carter smiled and said", "Carter"),
        ("Carter said she was right and added", "Carter"),
        ("Carter praised the plan, saying", "Carter"),
        ("Carter criticised the accord adopted in Paris, saying", "Carter"),
        ("Carter denied that a shake-up was coming, explaining", "Carter"),
        ("The audience gathered in the hall followed", "The audience"),
        ("Carter said Trump believed", "Trump"),
        ("hours after Sanders said", "Sanders"),
        ("That led her to declare", "her"),
        ("Ryan and Trump met, with Trump calling", "Trump"),
        ("Cruz himself said", "Cruz"),
        ("They both denounced", "They"),
        ("Anton, president of the club said", "Anton"),
        ("WASHINGTON, Dec. 8 (UPI) — Clinton said", "Clinton"),
        ("Senator Shelby, who heads the committee, which oversees the bank, said",
         "Senator Shelby"),
        ("Ann Packer, who is head of the fund said", "Ann Packer"),
        ("Barred from entering Peru, Carter’s aide rallied voters, saying", "Carter ’s aide"),
        ("As the crowd began to chant, Silverman rose and joked", "Silverman"),
        ("A strategist said Clinton must choose whose side she is on, saying", "A strategist"),
        ("He said she did not recall it and added", "He"),
    ],
)  # fmt: skip
def test_the_subject_of_the_last_verb(sentence: str, subject: str) -> None:
    clauses = clauses_of(sentence)
    found = subject_of(clauses, last_verb(clauses))
    assert found is not None
    assert text_of(clauses, found) == subject


def test_the_first_subject_skips_introductions() -> None:
    clauses = clauses_of("Asked on Monday whether he would go, the coach said no")
    found = first_subject(clauses, 0, len(clauses.phrases))
    assert found is not None
    assert text_of(clauses, found) == "the coach"


@pytest.mark.parametrize(
    ("sentence", "words"),
    [
        ("A spokesman for the White House said", "A spokesman for the White House"),
        ("A source involved in the talks said", "A source involved in the talks"),
        ("Trump’s spokeswoman, Hope Hicks, said", "Trump ’s spokeswoman , Hope Hicks"),
        ("Trump’s claim was false", "Trump"),
        ("Carter in Bonn said", "Carter"),
        ("One Republican in the room said", "One Republican in the room"),
    ],
)
def test_what_names_a_source(sentence: str, words: str) -> None:
    clauses = clauses_of(sentence)
    first, last = extent(clauses, 0, last_verb(clauses))
    assert " ".join(word.token.text for word in clauses.words[first:last]) == words


def test_a_document_gives_way_to_its_author() -> None:
    clauses = clauses_of("A document filed by state attorney Dave Aronberg shows it")
    noun = speaker_behind(clauses, 0, len(clauses.phrases))
    assert text_of(clauses, noun) == "state attorney Dave Aronberg"
