"""German words for attributing speech."""

from newsreader.languages.base.speech import SpeechWords
from newsreader.languages.base.words import in_order, words

SPEECH = SpeechWords(
    cues=words(
        """
        sagt sagte sagten sagen erklärt erklärte erklärten meint meinte meinten betont betonte
        betonten teilte teilten teilt mitteilte mitteilten kündigte kündigt kündigten ankündigte
        schrieb schreibt schrieben schreiben berichtet berichtete berichteten ergänzte ergänzt fügte
        fügt hinzufügte fragt fragte fragten antwortet antwortete antworteten rief ruft riefen warnt
        warnte warnten fordert forderte forderten nennt nannte nannten nennen bezeichnet bezeichnete
        bezeichneten kritisiert kritisierte kritisierten lobt lobte lobten findet fand glaubt
        glaubte bekräftigt bekräftigte versichert versicherte behauptet behauptete räumt räumte
        einräumte gesteht gestand weist wies zurückwies spricht sprach sprachen erzählt erzählte
        erzählten erinnert erinnerte erwidert erwiderte entgegnet entgegnete heißt hieß lautet
        lautete urteilt urteilte beklagt beklagte beteuert beteuerte verkündet verkündete verspricht
        versprach bestätigt bestätigte begründete begründet zitiert zitierte vermutet vermutete
        hofft hoffte klagt klagte bedauert bedauerte resümiert resümierte bilanziert bilanzierte
        twitterte postete sah sieht äußerte äußert würdigte würdigt verteidigte mahnt mahnte
        appellierte flüsterte brüllte murmelte scherzte witzelte jubelte schwärmt schwärmte freut
        freute stellte stellt hält hielt wirft warf vorwarf versicherten befand zeigte zeigt sagts
        notierte kommentierte kommentiert
        """
    ),
    participles=words(
        """
        gesagt erklärt betont mitgeteilt angekündigt geschrieben berichtet gefragt geantwortet
        gewarnt gefordert genannt bezeichnet kritisiert gelobt bekräftigt versichert behauptet
        eingeräumt gesprochen erzählt bestätigt zitiert beklagt
        """
    ),
    auxiliaries=words("hat hatte haben hatten habe hätte wird soll will wollte"),
    pronouns=words("er sie es wir ich man"),
    determiners=words(
        """
        der die das den dem des ein eine einen einem einer eines sein seine seiner seinen ihr ihre
        ihrer ihren dieser diese dieses kein keine mehrere viele einige zwei drei beide unser unsere
        """
    ),
    objects=words("den dem"),
    according=words("laut so gemäß"),
    according_behind=words("zufolge"),
    joints=words("der des von vom zu zum zur für bei beim und"),
    stops=words(
        """
        in an auf mit nach vor über unter gegen um durch ohne seit während wegen trotz bis dass ob
        weil wenn als wie aber oder denn doch sondern nicht auch noch schon nur dann da im aus
        gegenüber ins ans zwischen hinter neben trotzdem darüber darunter dafür dagegen dabei damit
        danach davor deshalb deswegen daher darum dennoch zwar doch wenig weniger meist manchmal
        oft selten bald mittlerweile ebenso ebenfalls stattdessen zunächst gleichzeitig vielleicht
        offenbar immerhin insgesamt hier dort jetzt heute gestern
        """
    ),
    clause_openers=words("dass ob weil wenn als wie aber oder denn doch sondern und"),
    person_endings=in_order(
        """
        er in or ist ent ant ge eute mann frau chef junge mädchen sprecher leiter schütze jüngere
        ältere
        """
    ),
    times=words(
        """
        am montag dienstag mittwoch donnerstag freitag samstag sonntag gestern heute morgen abend
        nachmittag vormittag mittag nacht woche zuletzt später danach zuvor dazu damals januar
        februar märz april mai juni juli august september oktober november dezember montagabend
        dienstagabend
        """
    ),
    before_times=words("am in"),
    fillers=words(
        """
        auch noch dann sich es dazu jedoch aber nun selbst dabei zudem außerdem erneut wieder
        inzwischen hinzu zugleich später anschließend daraufhin schließlich einmal etwa
        """
    ),
    as_said=words("wie"),
    past_endings=in_order("te ten elt ert"),
    participle_endings=in_order("t en"),
    nouns_capitalised=True,
)
