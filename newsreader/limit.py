"""How large an article may be, and a source of many."""

LIMIT = 64 << 20
"""Bytes that an article may have, unless told otherwise: the Bible has five million."""

LIMIT_OF_ALL = 1 << 30
"""Bytes that a source may have which holds several articles, each within its own limit."""
