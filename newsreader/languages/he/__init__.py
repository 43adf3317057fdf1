"""Hebrew."""

from newsreader.languages.base import Language
from newsreader.languages.base.words import words

LANGUAGE = Language(
    "he",
    "Hebrew",
    function_words=words(
        """
        של את על לא כי הוא זה עם גם כל אם היא או אבל היה אמר אמרה כך לאחר אחרי בין יותר ביום אך זו
        הם אני אין יש רק עוד מה לפני הזה מי אחד היתה הייתה להיות כדי שלא
        """
    ),
    letters="אבגדהוזחטיךכלםמןנסעףפץצקרשת",
    script="hebrew",
)
