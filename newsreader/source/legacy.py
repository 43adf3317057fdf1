"""Which encoding bytes are in if they are not Unicode.

Each encoding is tried, and the one in which the bytes make the best text is taken: words by which a
language is known, letters that its words are written with, marks where a writer would set them.
If none makes a good text, it is an East Asian one, where spaces do not separate words.
"""

from __future__ import annotations

import re
from collections import Counter
from functools import cache

import regex

from newsreader.languages.detection import weigh_function_words
from newsreader.languages.letters import letters

_ENCODINGS = (
    (0.0, "cp1252"),
    (0.1, "cp1254 cp1250 cp1251 cp1253 cp1255 cp1256 cp1257 cp874"),
    (0.2, "iso8859_15 iso8859_2 iso8859_9 iso8859_7 iso8859_8 iso8859_6 iso8859_5 koi8_r koi8_u"),
    (0.2, "iso8859_13 iso8859_4 tis_620"),
    (0.5, "mac_roman mac_latin2 mac_cyrillic mac_greek mac_turkish mac_croatian mac_romanian"),
    (0.5, "cp437 cp850 cp858 cp852 cp866 cp737 cp857 cp862 cp864 cp720 cp775 cp855 cp860 cp865"),
    (0.8, "cp861 cp863 cp869 cp1125 cp1258 iso8859_16 iso8859_10 iso8859_3 iso8859_14 hp_roman8"),
    (0.8, "mac_iceland koi8_t ptcp154 kz1048 cp856"),
    (0.8, "gb18030 cp949 big5 cp932 euc_jp"),  # here for texts in Latin letters
)
"""Encodings, the commonest first, each group with a penalty for being rarer than those before."""

_EBCDIC = ((0.0, "cp037 cp500 cp1140"), (3.0, "cp273 cp1026 cp875"))
_EBCDIC_SPACE = b"@"
_EBCDIC_SPACE_SHARE = 0.08

_EAST_ASIAN = "gb18030 big5 big5hkscs cp932 shift_jis_2004 euc_jp euc_jis_2004 cp949 johab".split()
_EAST_ASIAN_SHARE = 0.25

_SAMPLE = 1 << 16
_SAMPLE_OF_WORDS = 6000
_SAMPLE_BEYOND_ASCII = 1500

_ASCII = bytes(range(0x80))
_BEYOND_ASCII = re.compile(rb"[\x80-\xff]")

_KNOWN_WORD = 2.0
_MARK = 0.7
_LETTER, _LOANED_LETTER, _NEIGHBOURS_LETTER, _FOREIGN_LETTER = 1.0, 0.5, -0.3, -1.0
_SIGN, _NO_CHARACTER = -1.0, -2.0
_BROKEN_WORD = -1.5

_AS_LIKELY = 0.5
"""With this share of the best language's words, another may be the language of the text."""

_SURE = 0.85
_LEAST = 0.3
"""What a non-ASCII character is worth on average in a text: certainly, and at the least."""

_LOANS = frozenset("àáâãäåæçèéêëìíîïñòóôõöøùúûüœÀÁÂÄÅÆÇÈÉÊÍÎÑÓÔÖØÚÜß")

_MARKS_IN_PLACE = regex.compile(
    r"""
      (?<![\p{L}\p{N}]) [“”„«»‘’‚‹¿¡]+ (?=[\p{L}\p{N}\s…(\[])   # what opens
    | (?<=[\p{L}\p{N}\p{P}\s]) [“”‘’«»›…]+ (?![\p{L}\p{N}])     # what closes
    | (?<=\p{L}) [’·\xad] (?=\p{L})                             # an apostrophe, a soft hyphen
    | (?<!\S) [–—•] (?!\S) | (?<=\w) [–—] (?=\w)                # dashes and bullets
    | (?<=[\p{P}\p{N}\p{L}]) \xa0 (?=[\p{P}\p{N}\p{L}\p{Sc}])   # a space that keeps a line whole
    | (?<=\p{N}\s?) [°‰½¼¾²³ºª] | [§©№] (?=\s?\p{N})            # what stands at a figure
    | (?<!\p{L}) [€£¥] (?!\p{L})
    """,
    regex.VERBOSE,
)
_BROKEN_WORDS = regex.compile(
    r"""
      (?<=\p{Ll}) \p{Lu}                                                # case
    | (?<=\p{L}) [^\p{L}\p{M}\p{N}\s\x00-\x7f’·–—\xad\u200c] (?=\p{L})  # a sign between letters
    | (?<=[a-z]) [^\P{L}\p{Latin}] | [^\P{L}\p{Latin}] (?=[a-z])        # two scripts
    | (?<![\u0e01-\u0e2e\u0e31-\u0e4e]) [\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]  # a Thai vowel alone
    | [\u0e40-\u0e44] (?![\u0e01-\u0e2e])
    """,
    regex.VERBOSE,
)


def detect_encoding(data: bytes) -> str | None:
    """Python's name for the encoding of a text; None if the bytes are not text.

    Args:
        data: neither ASCII nor UTF-8, with hardly a control character in it.
    """
    sample = _sample(data)
    if sample.count(_EBCDIC_SPACE) > max(sample.count(b" "), _EBCDIC_SPACE_SHARE * len(sample)):
        worth, encoding = _best(_EBCDIC, sample[:_SAMPLE_BEYOND_ASCII], {})
        return encoding if worth > 0 else None
    words = sample.split()
    beyond = b" ".join(word for word in words if not word.isascii())[:_SAMPLE_BEYOND_ASCII]
    plain = b" ".join(word for word in words if word.isascii())[:_SAMPLE_OF_WORDS]
    worth, encoding = _best(_ENCODINGS, beyond, weigh_function_words(plain.decode()))
    if len(sample.translate(None, _ASCII)) < _EAST_ASIAN_SHARE * len(sample):
        return encoding
    average = worth / len(beyond.translate(None, _ASCII))
    if average >= _SURE:
        return encoding
    return _east_asian(sample) or (encoding if average >= _LEAST else None)


def _sample(data: bytes) -> bytes:
    """A part of the data that has non-ASCII bytes, in whole lines if there are lines."""
    first = _BEYOND_ASCII.search(data)
    start = max(0, first.start() - _SAMPLE // 2) if first else 0
    sample = data[start : start + _SAMPLE]
    return sample if start + _SAMPLE >= len(data) else sample[: sample.rfind(b"\n") + 1] or sample


def _best(
    groups: tuple[tuple[float, str], ...], sample: bytes, plain: dict[str, float]
) -> tuple[float, str]:
    """The encoding in which a sample makes the best text, and what the text is worth.

    Args:
        groups: encodings, with the penalty for each group of them.
        sample: the words with non-ASCII bytes.
        plain: how strongly the other words suggest each language.
    """
    return max(
        (
            (_worth(sample.decode(encoding, errors="replace"), plain) - penalty, encoding)
            for penalty, encodings in groups
            for encoding in encodings.split()
        ),
        key=lambda found: found[0],
    )


def _worth(text: str, plain: dict[str, float]) -> float:
    """What a text is worth in the language that makes the most of it."""
    known = weigh_function_words(text)
    evidence = Counter(plain)
    evidence.update(known)
    best = max(evidence.values(), default=0.0)
    signs = {sign: n for sign, n in Counter(text).items() if not sign.isascii()}
    in_any_language = {sign: n * _value(sign) for sign, n in signs.items()}
    in_one_language = max(
        sum(signs[sign] * _LETTER - in_any_language[sign] for sign in signs.keys() & alphabet)
        + _KNOWN_WORD * known.get(language, 0.0)
        for language, alphabet in letters().items()
        if evidence[language] >= _AS_LIKELY * best
    )
    in_place = sum(map(len, _MARKS_IN_PLACE.findall(text)))
    broken = len(_BROKEN_WORDS.findall(text))
    return (
        sum(in_any_language.values())
        + in_one_language
        + (_MARK - _SIGN) * in_place
        + _BROKEN_WORD * broken
    )


def _value(sign: str) -> float:
    """What a non-ASCII sign is worth if it is no letter of the language nor in its right place."""
    if sign in _LOANS:
        return _LOANED_LETTER
    if sign.isalpha():
        return _NEIGHBOURS_LETTER if sign in _latin_letters() else _FOREIGN_LETTER
    return _NO_CHARACTER if sign == "\ufffd" or sign < "\xa0" else _SIGN


@cache
def _latin_letters() -> frozenset[str]:
    return frozenset(
        letter for alphabet in letters().values() for letter in alphabet if letter < "\u0250"
    )


def _east_asian(sample: bytes) -> str | None:
    from charset_normalizer import from_bytes

    best = from_bytes(sample, cp_isolation=_EAST_ASIAN).best()
    return None if best is None else best.encoding
