from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tui.settings import Loaded, Settings, load, settings_path

SECTIONS = ("reading", "appearance", "keys", "clipboard", "state", "readng")
NAMES = ("measure", "method", "sentences", "theme", "preset", "route", "keep", '"stop.next"', "a.b")
VALUES = (
    "80",
    "500",
    "-1",
    "true",
    '"vim"',
    '"\\u001b[31m"',
    "[1,\n2]",
    "{a=1}",
    "1e9",
    "12:00:00",
)


@pytest.fixture
def loaded(tmp_path):
    def load_text(text: str | bytes) -> Loaded:
        path = tmp_path / "settings.toml"
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
        return load(path)

    return load_text


def told(loaded: Loaded) -> list[str]:
    return [str(problem) for problem in loaded.problems]


def test_no_file_is_no_problem(tmp_path):
    assert load(tmp_path / "none.toml") == Loaded(tmp_path / "none.toml")
    assert Settings().reading.measure == 80


def test_what_is_set_is_set(loaded):
    found = loaded(
        '[reading]\nmeasure = 60\nmethod = "lexrank"\nsentences = 5\nlanguage = "de"\n'
        '[appearance]\ntheme = "nord"\n[keys]\npreset = "vim"\nstop.next = "f3"\n'
        '"stop.previous" = ["N", "shift+f3"]\n[clipboard]\nroute = "terminal"\n'
        "[state]\nkeep = false"
    )
    assert not found.problems
    reading = found.settings.reading
    assert (reading.measure, reading.method, reading.sentences) == (60, "lexrank", 5)
    assert reading.language == "de"
    assert found.settings.appearance.theme == "nord"
    assert found.settings.keys.preset == "vim"
    assert found.settings.keys.own == {"stop.next": ("f3",), "stop.previous": ("N", "shift+f3")}
    assert found.settings.clipboard.route == "terminal"
    assert found.settings.state.keep is False


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("[reading]\n\nmeasure = 500", "settings.toml:3: measure is 500: give a number from 20"),
        ("[reading]\nmeasure = true", "settings.toml:2: measure is true: give a number"),
        ("[reading]\nmeasure = 80.0", "settings.toml:2: measure is 80.0: give a number"),
        ("reading.measure = 1", "settings.toml:1: measure is 1: give"),
        ("#\nreading = { measure = 1 }", "settings.toml:2: measure is 1: give"),
        ("[reading]\nsentences = [\n1,\n2]\nmeasure = 3", "settings.toml:2: sentences is a list"),
        ("[reading]\nmethod = 'lexrnk'", '2: method is "lexrnk": give "news", "lexrank"'),
        ("[reading]\nlanguage = 'xx'", '2: language is "xx": give "auto"'),
        ("[readng]\nmeasure = 60", "1: there is no section [readng]: did you mean reading?"),
        ("[reading]\nmesure = 60", '2: [reading] has no setting "mesure": did you mean measure?'),
        ("[reading]\ntheme = 'nord'", '"theme": it belongs to [appearance].'),
        ("theme = 'nord'", "1: theme stands in no section: write it below [appearance]."),
        ("reading = 5", "1: reading is 5: write [reading] and its settings below it."),
        ("[[reading]]\nmeasure = 5", "1: reading is a list: write [reading]"),
        ("[state]\nkeep = 'yes'", '2: keep is "yes": give true or false.'),
        ("[appearance]\ntheme = 3", "2: theme is 3: give the name of a theme"),
        ("[clipboard]\nroute = 'tmux'", '2: route is "tmux": give "auto", "system" or "terminal".'),
        ("[keys]\npreset = 'emacs'", '2: preset is "emacs": give "less" or "vim".'),
        ("[keys]\n'stop.next' = 3", "2: stop.next is 3: give a key"),
        ("[keys]\nstop.next = ['n', 3]", "2: stop.next is a list: give a key"),
    ],
)
def test_what_cannot_be_keeps_its_default(loaded, text, sentence):
    found = loaded(text)
    assert sentence in told(found)[0]
    assert found.problems[0].line
    assert found.settings == Settings()


def test_one_bad_setting_leaves_the_others(loaded):
    found = loaded("[reading]\nmeasure = 500\nsentences = 5")
    assert len(found.problems) == 1
    assert (found.settings.reading.measure, found.settings.reading.sentences) == (80, 5)


def test_problems_come_in_the_order_of_the_lines(loaded):
    found = loaded("[state]\nkeep = 1\n[nothing]\n[reading]\nmeasure = 1\nsentences = 0\n")
    assert [problem.line for problem in found.problems] == [2, 3, 5, 6]


def test_lines_are_counted_past_strings_lists_and_line_ends(loaded):
    found = loaded(
        '[appearance]\r\ntheme = """\r\n[reading]\r\nmeasure = 1\r\n"""\r\n'
        "[keys]\r\n'stop.next' = [  # ]\r\n  'n',\r\n]\r\n[reading] # x\r\nmeasure = 1\r\n"
    )
    assert [problem.line for problem in found.problems] == [11]


@pytest.mark.parametrize(
    ("text", "line"),
    [("[reading]\nmeasure = \n", 2), ("a = 1\na = 2\n", 2), ("a = [1,\n", 1), ("\n\n[reading", 3)],
)
def test_a_syntax_error_names_its_line(loaded, text, line):
    found = loaded(text)
    (problem,) = found.problems
    assert problem.line == line
    assert "this is not TOML" in str(problem)
    assert "\n" not in str(problem)
    assert found.settings == Settings()


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"[reading]\ntheme = '\xff'", "settings.toml:2: this line is not UTF-8"),
        (b"a = " + b"[" * 100_000, "nested too deeply"),
        (b"a = " + b"9" * 5_000, "too many digits"),
        (b"#" * (1 << 19), "too large"),
    ],
)
def test_a_file_that_is_no_settings_file(loaded, content, sentence):
    assert sentence in told(loaded(content))[0]


def test_a_byte_order_mark_is_no_matter(loaded):
    assert loaded(b"\xef\xbb\xbf[reading]\nmeasure = 60").settings.reading.measure == 60


def test_a_folder_is_no_settings_file(tmp_path):
    (problem,) = load(tmp_path).problems
    assert "cannot be read" in str(problem)


def test_a_problem_is_found_a_line_later_too(loaded):
    found = loaded("[appearance]\ntheme = 'nrod'")
    problem = found.problem("appearance.theme", "there is no theme nrod.")
    assert str(problem) == "settings.toml:2: there is no theme nrod."
    assert found.problem("reading.measure", "it").line is None


def test_the_variable_names_the_file(monkeypatch, tmp_path):
    monkeypatch.setenv("NEWSREADER_SETTINGS", str(tmp_path / "mine.toml"))
    assert settings_path() == tmp_path / "mine.toml"
    (problem,) = load().problems
    assert "does not exist" in str(problem)
    monkeypatch.setenv("NEWSREADER_SETTINGS", "")
    assert settings_path().name == "settings.toml"


def test_reading_settings_imports_no_textual_and_without_a_file_no_toml(tmp_path):
    path = tmp_path / "settings.toml"
    code = (
        "import sys; from pathlib import Path; from tui import settings;"
        "settings.load(Path(sys.argv[1]));"
        "print(*(name for name in ('textual', 'tomllib', 'sumy') if name in sys.modules))"
    )

    def imported() -> list[str]:
        run = [sys.executable, "-c", code, str(path)]
        root = Path(__file__).parents[3]
        env = os.environ | {"PYTHONPATH": str(root)}
        return subprocess.run(
            run, capture_output=True, text=True, check=True, env=env
        ).stdout.split()

    assert imported() == []
    path.write_text('[reading]\nmeasure = 60\nmethod = "lsa"\n[keys]\nzoom = "n"\n')
    assert imported() == ["tomllib"]


def check_any(content: bytes) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "settings.toml")
        path.write_bytes(content)
        found = load(path)
    for problem in found.problems:
        assert str(problem).isprintable()
        assert problem.line is None or 1 <= problem.line <= content.count(b"\n") + 1


@settings(max_examples=60, deadline=None)
@given(
    st.binary(max_size=80) | st.text(alphabet="[]{}=\"'#.,\n\r\\ a1", max_size=60).map(str.encode)
)
def test_any_file_at_all_is_read(content):
    check_any(content)


@settings(max_examples=60, deadline=None)
@given(
    st.lists(
        st.sampled_from(SECTIONS).map("[{}]".format)
        | st.tuples(st.sampled_from(NAMES), st.sampled_from(VALUES)).map(" = ".join),
        max_size=12,
    )
)
def test_any_lines_of_toml_are_read(lines):
    check_any("\n".join(lines).encode())
