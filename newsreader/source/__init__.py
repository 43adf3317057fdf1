"""Sources: from a file or a folder to an article."""

from newsreader.source.discovery import discover
from newsreader.source.error import SourceError, printable
from newsreader.source.reading import (
    from_bytes,
    from_text,
    read,
    read_beginning,
    standard_input,
)

__all__ = [
    "SourceError",
    "discover",
    "from_bytes",
    "from_text",
    "printable",
    "read",
    "read_beginning",
    "standard_input",
]
