"""German words that decide where a sentence ends."""

from newsreader.languages.base.sentences import SentenceWords
from newsreader.languages.base.words import words
from newsreader.languages.de.calendar import CALENDAR

SENTENCES = SentenceWords(
    titles=words(
        """
        hr hrn fr frl dr drs prof dipl ing mag med phil jur habil rer nat hon st sr jr gen lt obst
        """
    ),
    numbered=words(
        """
        nr nrn s bd bde abs art kap abb tab ziff rn anm aufl pos jan feb mär apr jun jul aug sep
        sept okt nov dez ca tel
        """
    ),
    linking=words(
        """
        z d u o i v a ca bzw vgl evtl ggf inkl exkl zzgl abzgl einschl insb insbes sog bspw resp gem
        geb gest verh ehem max min mind ungef z.b d.h u.a s.o s.u i.d.r o.ä v.a
        """
    ),
    closing=words(
        """
        usw etc mio mrd tsd str pl jh jhd jhdt co corp inc ltd bros ag n.chr v.chr chr uhr eur
        """
    ),
    months=frozenset(CALENDAR.numbers_of_months),
    before_ordinals=words(
        """
        am vom zum beim im ins ans ab bis seit auf zur der die das den dem des
        ein eine einen einer einem eines dieser diese dieses diesem diesen jeder jedem jeden jede
        jedes mein meine meinen meinem meiner meines dein deine deinen deinem deiner deines
        sein seine seinen seinem seiner seines ihr ihre ihren ihrem ihrer ihres
        unser unsere unseren unserem unserer unseres euer eure euren eurem eurer
        kein keine keinen keinem keiner welcher welche welches welchem welchen
        """
    ),
    labelled=words(
        "vitamin plan hepatitis phase block gate zone terminal level division team option serie"
    ),
    starters=words(
        """
        der die das den dem des ein eine einer eines einem einen er sie es wir ich du ihr man dieser
        diese dieses diesen diesem jener jene jenes sein seine seiner ihre ihrer unser unsere mein
        meine und aber oder denn doch sondern in im an am auf aus bei beim bis durch für gegen
        hinter mit nach neben ohne seit über um unter vom von vor während wegen zu zum zur zwischen
        als also auch da dabei dadurch dafür dagegen daher damit danach dann daran darauf darum dass
        davon dazu deshalb dennoch dort einige erst etwa hier immer ist ja jetzt kein keine manche
        mehr nicht noch nun nur ob obwohl schon seitdem sind so sowohl statt trotz viele vielmehr
        war waren warum was weil weiter weitere wenn wer wie wieder wo zudem zuletzt zuvor zwar
        heute gestern morgen allerdings jedoch trotzdem darüber darunter dafür wenig weniger meist
        manchmal oft selten bald später früher inzwischen mittlerweile schließlich ebenso ebenfalls
        stattdessen außerdem zunächst anschließend gleichzeitig vielleicht offenbar immerhin
        insgesamt genau ganz eben viel vieles alles nichts niemand jemand jeder
        """
    ),
)
