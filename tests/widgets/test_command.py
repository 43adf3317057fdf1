from __future__ import annotations

from textual.app import App

from widgets.command import MOVEMENT, Command, bindings
from widgets.listing import Listing

GO = Command("go", "j,down", "go", "Go", "Go on.", "Group", footer="On")
HIDDEN = Command("hide", "[", "hide", "Hide", "Hide it.", "Group", priority=True)


def test_a_binding_has_all_that_the_command_says():
    binding = GO.binding()
    assert (binding.key, binding.action, binding.description) == ("j,down", "go", "On")
    assert (binding.id, binding.tooltip, binding.show, binding.priority) == (
        "go",
        "Go on.",
        True,
        False,
    )


def test_without_a_word_for_the_footer_it_is_not_shown_there():
    binding = HIDDEN.binding()
    assert (binding.description, binding.show, binding.priority) == ("Hide", False, True)


def test_keys_are_shown_as_a_reader_knows_them():
    app = App()
    assert GO.shown_keys(app) == ("j", "↓")
    assert HIDDEN.shown_keys(app) == ("[",)


def test_keys_that_were_changed_are_shown_as_they_are_now():
    app = App()
    app.set_keymap({GO.id: "f3,greater_than_sign"})
    assert GO.shown_keys(app) == ("f3", ">")
    assert HIDDEN.shown_keys(app) == ("[",)


def test_bindings_come_in_order():
    assert [binding.id for binding in bindings((GO, HIDDEN))] == ["go", "hide"]


def test_a_list_has_an_action_for_every_movement():
    for command in MOVEMENT:
        assert callable(getattr(Listing, f"action_{command.action}"))
