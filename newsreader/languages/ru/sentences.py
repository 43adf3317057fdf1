"""Russian words that decide where a sentence ends."""

from newsreader.languages.base.sentences import SentenceWords
from newsreader.languages.base.words import words
from newsreader.languages.ru.calendar import CALENDAR

SENTENCES = SentenceWords(
    titles=words(
        """
        г гг гр тов проф акад доц им ген полк св о д-р ул пр пл пос обл р д с
        """
    ),
    numbered=words(
        """
        стр с гл ст п пп рис табл тел т ч № янв фев апр авг сент окт нояб дек
        """
    ),
    linking=words(
        """
        т.е т.н т.к напр см ср ок около им т к н
        """
    ),
    closing=words(
        """
        г гг в вв др пр т.д т.п тыс млн млрд трлн руб коп долл н.э до и.о
        """
    ),
    months=frozenset(CALENDAR.numbers_of_months),
    starters=words(
        """
        он она оно они мы я вы ты это этот эта эти тот та те его её ее их наш в во на с со к ко из
        от по за о об у при для под над перед между без до и а но или однако что чтобы когда если
        как кто где куда почему зачем не нет да уже ещё еще также тоже только теперь сегодня вчера
        завтра после затем тогда там тут здесь все всё многие некоторые другие каждый согласно
        несмотря кроме ранее
        """
    ),
)
