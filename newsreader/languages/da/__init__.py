"""Danish."""

from newsreader.languages.base import Language
from newsreader.languages.base.words import words

LANGUAGE = Language(
    "da",
    "Danish",
    function_words=words(
        """
        og i at det er en til af på for med de den der som et ikke har har fra var men om sig vil
        kan efter blev være så nu også eller hun han jeg vi mod siger skal under mere når op hvor
        havde ud ved over
        """
    ),
    letters="æøåé",
    prints_dialogue=True,
)
