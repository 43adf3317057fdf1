"""Thai."""

from newsreader.languages.base import Language
from newsreader.languages.base.script import Unspaced

LANGUAGE = Language(
    "th",
    "Thai",
    letters="กขคฆงจฉชซฌญฎฏฐฑฒณดตถทธนบปผฝพฟภมยรฤลวศษสหฬอฮฯะาำเแโใไๅๆัิีึืฺุู็่้๊๋์ํ",
    script="thai",
    # nobody has measured it: the mean of all languages
    unspaced=Unspaced("[\u0e01-\u0e2e\u0e30-\u0e3a\u0e40-\u0e4e]", 863 / 184, 184),
)
