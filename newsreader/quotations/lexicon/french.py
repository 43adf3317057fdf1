"""French words for attributing speech."""

from __future__ import annotations

from newsreader.quotations.lexicon.reporting import Reporting

FRENCH = Reporting(
    cues=frozenset(
        """
        dit disait disent déclare déclarait déclarent affirme affirmait affirment explique
        expliquait expliquent ajoute ajoutait ajoutent précise précisait précisent assure
        assurait assurent estime estimait estiment souligne soulignait soulignent indique
        indiquait indiquent raconte racontait racontent confie confiait confient répond
        répondait répondent demande demandait demandent lance lançait lancent annonce annonçait
        annoncent rappelle rappelait rappellent regrette regrettait regrettent dénonce dénonçait
        dénoncent insiste insistait insistent juge jugeait jugent martèle prévient prévenait
        résume résumait reconnaît reconnaissait reconnaissent admet admettait poursuit
        poursuivait conclut concluait écrit écrivait écrivent note notait notent observe
        observait évoque évoquait évoquent qualifie qualifiait qualifient parle parlait parlent
        critique critiquait accuse accusait réclame réclamait promet promettait plaide plaidait
        murmure souffle soufflait crie criait s'exclame s'interroge s'inquiète s'étonne
        s'indigne s'agace s'emporte se réjouit réjouit félicite salue saluait tranche ironise
        ironisait glisse glissait soupire sourit témoigne témoignait se souvient souvient nuance
        tempère rétorque réplique balaie appelle appelait décrit décrivait titre titrait fustige
        pointe pointait proteste rassure reprend détaille commente relève avertit redoute espère
        rit interroge interrogeait exige propose revendique cite citait pense pensait décrit
        """.split()
    ),
    participles=frozenset(
        """
        dit déclaré affirmé expliqué ajouté précisé assuré estimé souligné indiqué raconté
        confié répondu demandé lancé annoncé rappelé regretté dénoncé insisté jugé martelé
        prévenu résumé reconnu admis poursuivi conclu écrit noté observé évoqué qualifié parlé
        critiqué accusé réclamé promis plaidé murmuré soufflé crié tranché ironisé glissé
        soupiré témoigné nuancé tempéré rétorqué répliqué appelé décrit titré fustigé pointé
        protesté rassuré repris détaillé commenté relevé averti redouté salué félicité exigé
        proposé cité réagi
        """.split()
    ),
    auxiliaries=frozenset(
        """
        a ont avait avaient est sont était étaient aurait va vont s'est s'était l'a m'a n'a t'a
        s'étaient
        """.split()
    ),
    pronouns=frozenset("il elle ils elles on je nous".split()),
    determiners=frozenset(
        """
        le la les un une des ce cette ces son sa ses leur leurs mon ma mes notre nos plusieurs deux
        trois certains certaines quelques
        """.split()
    ),
    according=frozenset(("selon", "d'après", "suivant")),
    zufolge=frozenset(),
    joints=frozenset("de du des d' et".split()),
    stops=frozenset(
        """
        dans sur sous avec par pour sans chez vers contre entre depuis pendant après avant devant
        à au aux lors que qu' qui dont où quand si comme car mais ou donc ni en ne n' pas plus
        """.split()
    ),
    clause_openers=frozenset("que qu' qui dont où quand si comme car mais et".split()),
    person_endings=tuple(
        """
        eur euse trice iste ien ienne maire ministre président présidente patron patronne
        dirigeant dirigeante femme homme avocat avocate capitaine porte-parole parolier cadet
        aîné père mère fils fille élu élue député députée préfet berger éleveur ier ière
        propriétaire accusé accusée
        """.split()
    ),
    times=frozenset(
        """
        lundi mardi mercredi jeudi vendredi samedi dimanche hier aujourd'hui demain matin soir midi
        ensuite alors ce janvier février mars avril mai juin juillet août septembre octobre novembre
        décembre après-midi encore aussi
        """.split()
    ),
    fillers=frozenset(
        """
        se s' lui leur y en l' ne n' pas aussi ensuite encore même également toutefois alors
        lui-même elle-même déjà toujours
        """.split()
    ),
    as_said=frozenset(("comme",)),
    past_endings=("ait", "aient"),
    participle_endings=("é", "és", "ée", "i", "u"),
)
