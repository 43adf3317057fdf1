import pytest

from newsreader.article import Role
from widgets.article_pane.spacing import rows_after

LETTERS = {role.value[0] + role.value[1]: role for role in Role}
LETTERS |= {"he": Role.HEADING, "bo": Role.BODY, "by": Role.BYLINE, "bp": Role.BOILERPLATE}


@pytest.mark.parametrize(
    ("roles", "rows"),
    [
        ("", []),
        ("bo", [0]),
        ("bo bo", [1, 0]),
        ("ti bo bo", [2, 1, 0]),
        ("ti st by da bo", [1, 1, 0, 2, 0]),
        ("ti bp ca bo", [1, 1, 2, 0]),
        ("ti he bo he bo", [2, 0, 1, 0, 0]),
        ("bo ti bo", [1, 1, 0]),
        ("ti bp", [1, 0]),
        ("ti it it bo it", [2, 0, 1, 1, 0]),
        ("ti bo ta ta it bl bl", [2, 1, 0, 1, 1, 1, 0]),
    ],
)
def test_air(roles, rows):
    assert rows_after([LETTERS[letters] for letters in roles.split()]) == rows
