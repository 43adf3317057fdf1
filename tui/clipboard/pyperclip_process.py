"""Run by `tui.clipboard.system`: copies its standard input and prints how."""

from __future__ import annotations

import sys

import pyperclip

if __name__ == "__main__":
    text = sys.stdin.buffer.read().decode("utf-8")
    try:
        pyperclip.copy(text)
    except (pyperclip.PyperclipException, OSError) as error:
        sys.exit(str(error).partition(". ")[0])
    sys.stdout.write(pyperclip.copy.__name__)
