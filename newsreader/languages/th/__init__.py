"""Thai."""

from newsreader.languages.base import Language

LANGUAGE = Language(
    "th",
    "Thai",
    letters="กขคฆงจฉชซฌญฎฏฐฑฒณดตถทธนบปผฝพฟภมยรฤลวศษสหฬอฮฯะาำเแโใไๅๆัิีึืฺุู็่้๊๋์ํ",
)
