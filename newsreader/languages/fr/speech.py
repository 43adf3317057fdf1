"""French words for attributing speech."""

from newsreader.languages.base.speech import SpeechWords
from newsreader.languages.base.words import in_order, words

SPEECH = SpeechWords(
    cues=words(
        """
        dit disait disent déclare déclarait déclarent affirme affirmait affirment explique
        expliquait expliquent ajoute ajoutait ajoutent précise précisait précisent assure assurait
        assurent estime estimait estiment souligne soulignait soulignent indique indiquait indiquent
        raconte racontait racontent confie confiait confient répond répondait répondent demande
        demandait demandent lance lançait lancent annonce annonçait annoncent rappelle rappelait
        rappellent regrette regrettait regrettent dénonce dénonçait dénoncent insiste insistait
        insistent juge jugeait jugent martèle prévient prévenait résume résumait reconnaît
        reconnaissait reconnaissent admet admettait poursuit poursuivait conclut concluait écrit
        écrivait écrivent note notait notent observe observait évoque évoquait évoquent qualifie
        qualifiait qualifient parle parlait parlent critique critiquait accuse accusait réclame
        réclamait promet promettait plaide plaidait murmure souffle soufflait crie criait s'exclame
        s'interroge s'inquiète s'étonne s'indigne s'agace s'emporte se réjouit félicite salue
        saluait tranche ironise ironisait glisse glissait soupire sourit témoigne témoignait
        souvient nuance tempère rétorque réplique balaie appelle appelait décrit décrivait titre
        titrait fustige pointe pointait proteste rassure reprend détaille commente relève avertit
        redoute espère rit interroge interrogeait exige propose revendique cite citait pense pensait
        """
    ),
    participles=words(
        """
        dit déclaré affirmé expliqué ajouté précisé assuré estimé souligné indiqué raconté confié
        répondu demandé lancé annoncé rappelé regretté dénoncé insisté jugé martelé prévenu résumé
        reconnu admis poursuivi conclu écrit noté observé évoqué qualifié parlé critiqué accusé
        réclamé promis plaidé murmuré soufflé crié tranché ironisé glissé soupiré témoigné nuancé
        tempéré rétorqué répliqué appelé décrit titré fustigé pointé protesté rassuré repris
        détaillé commenté relevé averti redouté salué félicité exigé proposé cité réagi
        """
    ),
    auxiliaries=words(
        """
        a ont avait avaient est sont était étaient aurait va vont s'est s'était l'a m'a n'a t'a
        s'étaient
        """
    ),
    pronouns=words("il elle ils elles on je nous"),
    determiners=words(
        """
        le la les un une des ce cette ces son sa ses leur leurs mon ma mes notre nos plusieurs deux
        trois certains certaines quelques
        """
    ),
    according=words("selon d'après suivant"),
    joints=words("de du des d' et"),
    stops=words(
        """
        dans sur sous avec par pour sans chez vers contre entre depuis pendant après avant devant à
        au aux lors que qu' qui dont où quand si comme car mais ou donc ni en ne n' pas plus
        """
    ),
    clause_openers=words("que qu' qui dont où quand si comme car mais et"),
    person_endings=in_order(
        """
        eur euse trice iste ien ienne maire ministre président présidente patron patronne dirigeant
        dirigeante femme homme avocat avocate capitaine porte-parole parolier cadet aîné père mère
        fils fille élu élue député députée préfet berger éleveur ier ière propriétaire accusé
        accusée
        """
    ),
    times=words(
        """
        lundi mardi mercredi jeudi vendredi samedi dimanche hier aujourd'hui demain matin soir midi
        ensuite alors ce janvier février mars avril mai juin juillet août septembre octobre novembre
        décembre après-midi encore aussi
        """
    ),
    before_times=words("en"),
    before_addressees=words("à au aux"),
    fillers=words(
        """
        se s' lui leur y en l' ne n' pas aussi ensuite encore même également toutefois alors
        lui-même elle-même déjà toujours
        """
    ),
    as_said=words("comme"),
    past_endings=in_order("ait aient"),
    participle_endings=in_order("é és ée i u"),
    interposes=True,
    careful=True,
)
