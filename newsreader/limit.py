"""How large an article may be."""

LIMIT = 64 << 20
"""Bytes that an article may have, unless told otherwise: the Bible has five million."""
