"""Sources: from the name of a file or a folder to bytes."""

from newsreader.source.content import file_content, standard_input
from newsreader.source.discovery import find_files
from newsreader.source.error import SourceError, printable

__all__ = [
    "SourceError",
    "file_content",
    "find_files",
    "printable",
    "standard_input",
]
