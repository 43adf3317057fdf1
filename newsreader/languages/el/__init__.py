"""Greek."""

from newsreader.languages.base import Language
from newsreader.languages.base.words import words

LANGUAGE = Language(
    "el",
    "Greek",
    function_words=words(
        """
        και το του να η της ο τα των με για που την τον από θα είναι στο στη στην οι σε ότι δεν τη
        στον τις τους μια ένα αυτό ως κατά μετά αλλά στις στα είχε έχει πως όταν προς πριν όπως
        """
    ),
    letters="αβγδεζηθικλμνξοπρσςτυφχψωάέήίόύώϊϋΐΰ",
    prints_dialogue=True,
    script="greek",
)
