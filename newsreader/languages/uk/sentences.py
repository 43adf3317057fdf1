"""Ukrainian words that decide where a sentence ends."""

from newsreader.languages.base.sentences import SentenceWords
from newsreader.languages.base.words import words
from newsreader.languages.uk.calendar import CALENDAR

SENTENCES = SentenceWords(
    titles=words(
        """
        р рр гр тов проф акад доц ім ген полк св о д-р вул пр пл обл м с
        """
    ),
    numbered=words(
        """
        стор с гл ст п пп рис табл тел т ч січ лют бер квіт трав черв лип серп вер жовт лист груд
        """
    ),
    linking=words(
        """
        т.зв напр див пор бл ім т тобто
        """
    ),
    closing=words(
        """
        р рр ст ін т.д т.п тис млн млрд грн коп дол н.е до
        """
    ),
    months=frozenset(CALENDAR.numbers_of_months),
    starters=words(
        """
        він вона воно вони ми я ви ти це цей ця ці той та ті його її їх їхній наш в у на з із зі до
        від по за про при для під над перед між без і й а але або проте однак що щоб коли якщо як
        хто де куди чому не ні так вже ще також теж тільки тепер сьогодні вчора завтра після потім
        тоді там тут усі все багато деякі інші кожен згідно попри крім раніше
        """
    ),
)
