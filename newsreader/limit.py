"""How large an article may be, and a source that holds many."""

LIMIT = 64 << 20
"""Bytes that an article may have, unless told otherwise: the Bible has five million."""

LIMIT_OF_ALL = 1 << 30
"""Bytes that a source of several articles may have and may unpack to, unless told otherwise."""
