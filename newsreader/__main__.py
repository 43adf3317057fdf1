"""`python -m newsreader`: the program, where it is installed with the engine.

The command line is above the engine, which imports nothing of it: it is asked for by the name under
which it was installed, as the `newsreader` script asks for it.
"""

import sys
from importlib.metadata import entry_points


def main() -> None:
    """Run what the distribution has installed as `newsreader`."""
    for script in entry_points(group="console_scripts", name="newsreader"):
        sys.exit(script.load()())
    sys.exit("newsreader is not installed: install it with pip, or run `python -m tui`")


if __name__ == "__main__":
    main()
