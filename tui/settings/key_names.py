"""The names of keys, as Textual has them."""

from __future__ import annotations

from textual.binding import Binding
from textual.keys import KEY_NAME_REPLACEMENTS, Keys, key_to_character

from tui.settings.problem import suggestion

_MODIFIERS = ("alt", "ctrl", "hyper", "meta", "shift", "super")
"""In the order that Textual writes them in."""
_ALIASES = {
    "esc": "escape",
    "return": "enter",
    "pgup": "pageup",
    "pgdn": "pagedown",
    "del": "delete",
    "ins": "insert",
    "ctrl+i": "tab",
    "ctrl+m": "enter",
    "ctrl+left_square_bracket": "escape",
}
"""Other names that people write, and keys that terminals send as another one."""
_UNBINDABLE = {",": "comma", " ": "space"}
"""Signs that mean something else in a list of keys."""
_NAMED = {key.value for key in Keys if key.value.isalnum()} - {"return"}
_SIGNS = set(KEY_NAME_REPLACEMENTS.values())


class UnknownKey(ValueError):  # noqa: N818 - what it says, not how
    """No key has that name; the message ends a sentence that says what to write."""


def canonical(name: str) -> str:
    """The one name by which Textual knows a key: "/" is "slash", "ctrl+I" is "tab".

    Raises:
        UnknownKey: there is no such key.
    """
    if len(name) == 1:
        return _sign(name)
    *modifiers, base = name.split("+")
    if not base and modifiers:  # the key + itself, as in "ctrl++"
        base = "+"
        modifiers = modifiers[:-1]
    modifiers = [modifier.strip().lower() for modifier in modifiers]
    for modifier in modifiers:
        if modifier not in _MODIFIERS:
            raise UnknownKey(f"{modifier or 'nothing'} cannot be held down: {_those_that_can()}")
    base = _base(base.strip())
    if modifiers and len(base) == 1:
        base = base.lower()
        if modifiers == ["shift"]:
            return _shifted(base)
    whole = "+".join((*sorted(set(modifiers)), base))
    return _ALIASES.get(whole, whole)


def character_of(key: str) -> str | None:
    """What a key types, by its canonical name; None if it types nothing."""
    if key in _NAMED and key != "space":
        return None
    return key_to_character(key) if key not in _SIGNS else key


def _base(name: str) -> str:
    lower = name.lower()
    if len(name) == 1:
        return _sign(name)
    if lower in _ALIASES:
        return _ALIASES[lower]
    if lower in _NAMED or lower in _SIGNS:
        return lower
    character = key_to_character(name)
    if character and character.isprintable():
        return _sign(character)
    meant = suggestion(lower, sorted(_NAMED | _SIGNS), "write the sign that it types, or its name.")
    raise UnknownKey(f"no key is called {name or 'nothing'}: {meant}")


def _sign(character: str) -> str:
    if not character.isprintable():
        raise UnknownKey("that is no key: write its name, as in space or tab.")
    if character in _UNBINDABLE:
        return _UNBINDABLE[character]
    (binding,) = Binding.make_bindings([Binding(character, "")])
    return binding.key


def _shifted(letter: str) -> str:
    if not letter.isalpha() or len(letter.upper()) != 1:
        raise UnknownKey(f"shift+{letter} is not told apart: write the sign that it types.")
    return letter.upper()


def _those_that_can() -> str:
    return f"write {', '.join(_MODIFIERS[:-1])} or {_MODIFIERS[-1]} before the +."
