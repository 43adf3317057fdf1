"""The lexicon that comes with the program is the one that the languages' words give."""

from newsreader.entities.lexicon import lexicon
from tools.lexicon.build import english_classes, families, is_latin, listed_names


def test_the_lexicon_has_the_words_of_the_language() -> None:
    built: dict[str, set[str]] = {name: set() for name in english_classes()}
    for word, classes in lexicon().words.items():
        for name in classes & built.keys():
            built[name].add(word)
    assert built == english_classes()


def test_the_lexicon_has_the_families() -> None:
    for line in families().split("\n"):
        canonical, *others = line.split("|")
        assert all(lexicon().families[other] == canonical for other in others)


def test_what_a_list_of_names_has(tmp_path) -> None:
    path = tmp_path / "names.txt"
    path.write_text("# heading\nUN\n\n Red Cross \n", "utf-8")
    assert listed_names(path) == {"UN", "Red Cross"}


def test_latin_letters() -> None:
    assert is_latin("São Paulo")
    assert not is_latin("Москва")
