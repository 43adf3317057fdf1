"""German words for attributing speech."""

from __future__ import annotations

from newsreader.quotations.lexicon.reporting import Reporting

GERMAN = Reporting(
    cues=frozenset(
        """
        sagt sagte sagten sagen erklärt erklärte erklärten meint meinte meinten betont betonte
        betonten teilte teilten teilt mitteilte mitteilten kündigte kündigt kündigten ankündigte
        schrieb schreibt schrieben schreiben berichtet berichtete berichteten ergänzte ergänzt
        fügte fügt hinzufügte fragt fragte fragten antwortet antwortete antworteten rief ruft
        riefen warnt warnte warnten fordert forderte forderten nennt nannte nannten nennen
        bezeichnet bezeichnete bezeichneten kritisiert kritisierte kritisierten lobt lobte
        lobten findet fand glaubt glaubte bekräftigt bekräftigte versichert versicherte
        behauptet behauptete räumt räumte einräumte gesteht gestand weist wies zurückwies
        spricht sprach sprachen erzählt erzählte erzählten erinnert erinnerte erwidert erwiderte
        entgegnet entgegnete heißt hieß lautet lautete urteilt urteilte beklagt beklagte
        beteuert beteuerte verkündet verkündete verspricht versprach bestätigt bestätigte
        begründete begründet zitiert zitierte vermutet vermutete hofft hoffte klagt klagte
        bedauert bedauerte resümiert resümierte bilanziert bilanzierte twitterte postete sah
        sieht äußerte äußert lobte würdigte würdigt verteidigte mahnt mahnte appellierte
        flüsterte brüllte murmelte scherzte witzelte jubelte schwärmt schwärmte freut freute
        stellte stellt hält hielt wirft warf vorwarf versicherten befand zeigte zeigt sagts
        notierte kommentierte kommentiert
        """.split()
    ),
    participles=frozenset(
        """
        gesagt erklärt betont mitgeteilt angekündigt geschrieben berichtet gefragt geantwortet
        gewarnt gefordert genannt bezeichnet kritisiert gelobt bekräftigt versichert behauptet
        eingeräumt gesprochen erzählt bestätigt zitiert beklagt
        """.split()
    ),
    auxiliaries=frozenset("hat hatte haben hatten habe hätte wird soll will wollte".split()),
    pronouns=frozenset("er sie es wir ich man".split()),
    determiners=frozenset(
        """
        der die das den dem des ein eine einen einem einer eines sein seine seiner seinen ihr ihre
        ihrer ihren dieser diese dieses kein keine mehrere viele einige zwei drei beide unser unsere
        """.split()
    ),
    according=frozenset(("laut", "so", "gemäß")),
    zufolge=frozenset(("zufolge",)),
    joints=frozenset("der des von vom zu zum zur für bei beim und".split()),
    stops=frozenset(
        """
        in an auf mit nach vor über unter gegen um durch ohne seit während wegen trotz bis dass ob
        weil wenn als wie aber oder denn doch sondern der,die nicht auch noch schon nur dann da
        im aus gegenüber ins ans zwischen hinter neben
        """.split()
    ),
    clause_openers=frozenset("dass ob weil wenn als wie aber oder denn doch sondern und".split()),
    person_endings=tuple(
        """
        er in or ist ent ant ge eute mann frau chef junge mädchen sprecher leiter schütze
        jüngere ältere
        """.split()
    ),
    times=frozenset(
        """
        am montag dienstag mittwoch donnerstag freitag samstag sonntag gestern heute morgen
        abend nachmittag vormittag mittag nacht woche zuletzt später danach zuvor dazu damals
        januar februar märz april mai juni juli august september oktober november dezember
        montagabend dienstagabend
        """.split()
    ),
    fillers=frozenset(
        """
        auch noch dann sich es dazu jedoch aber nun selbst dabei zudem außerdem erneut wieder
        inzwischen hinzu zugleich später anschließend daraufhin schließlich einmal etwa
        """.split()
    ),
    as_said=frozenset(("wie",)),
    past_endings=("te", "ten", "elt", "ert"),
    participle_endings=("t", "en"),
    nouns_capitalised=True,
)
