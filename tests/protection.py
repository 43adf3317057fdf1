"""A folder that may be read and not written, by root neither.

with protected_folder() as folder:
    (folder.path / "kept").touch()
    with folder.protected():
        (folder.path / "new").touch()  # raises PermissionError
"""

from __future__ import annotations

import os
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

_NOBODY = 65534


class ProtectedFolder:
    """A folder whose protection can be switched on.

    Attributes:
        path: where it is.
    """

    def __init__(self, path: Path) -> None:
        self.path = path

    @contextmanager
    def protected(self, *, files_too: bool = True) -> Iterator[None]:
        """Let nothing be made or deleted there, and no file be changed unless they are left out.

        Root, to whom permissions do not apply, is somebody else meanwhile.
        """
        for file in self.path.iterdir():
            file.chmod(0o444 if files_too else 0o666)
        self.path.chmod(0o555)
        user = os.geteuid()
        if user == 0:
            os.seteuid(_NOBODY)
        try:
            yield
        finally:
            if user == 0:
                os.seteuid(0)
            self.path.chmod(0o755)


@contextmanager
def protected_folder() -> Iterator[ProtectedFolder]:
    """An empty folder, which is gone in the end."""
    if not hasattr(os, "geteuid"):
        pytest.skip("Windows lets files be made in a folder whatever its mode")
    with TemporaryDirectory() as folder:
        Path(folder).chmod(0o755)
        yield ProtectedFolder(Path(folder))
