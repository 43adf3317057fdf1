"""`newsreader`, also as `python -m tui`."""

import gc
import sys
import warnings

from tui.ending.signals import end_at_once


def main() -> None:
    """Run the command line and end the process with its exit status."""
    gc.disable()  # starting makes many objects and drops none; what runs longer enables it again
    end_at_once()
    if not sys.warnoptions:  # libraries warn of what no reader can change
        warnings.simplefilter("ignore")
    try:
        from tui.on_screen import are_sources, has_screen, read_sources

        if are_sources(sys.argv[1:]) and has_screen():
            sys.exit(read_sources(sys.argv[1:]))
        from tui.command_line import newsreader

        newsreader(prog_name="newsreader")
    except Exception as error:  # noqa: BLE001 - a traceback is for who asks for it
        from tui.ending.failure import tell

        sys.exit(tell(error))


if __name__ == "__main__":
    main()
