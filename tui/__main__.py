"""`newsreader`, also as `python -m tui`."""

import gc


def main() -> None:
    """Run the command line and end the process with its exit status."""
    gc.disable()  # starting makes many objects and drops none; what runs longer enables it again
    from tui.command_line import newsreader

    newsreader(prog_name="newsreader")


if __name__ == "__main__":
    main()
