"""English closed word classes."""

from newsreader.languages.base.grammar import GrammarWords
from newsreader.languages.base.words import in_order, words

GRAMMAR = GrammarWords(
    auxiliaries=words(
        """
        has have had having would will wo ca can cannot could may might must shall should did does
        do is are was were be been being am 's 're 've 'll 'd 'm sha ought got gets
        """
    ),
    contractions=words("'re 've 'll 'd 'm"),
    modals=words("do does did will would can could may might must shall should wo ca cannot"),
    passive=words("is are was were be been being am 's 're 'm got get gets"),
    not_finite=words("be been being having"),
    infinitives=words("be have do not"),
    after_contraction=words("been not a the going"),
    adverbs=words(
        """
        also later then again still often even just recently reportedly previously once not now soon
        first further ever always sometimes repeatedly famously simply only apparently already
        quickly instead earlier afterward afterwards meanwhile too actually eventually finally
        thereby since n't never today yesterday tomorrow tonight both all however nevertheless
        nonetheless moreover furthermore besides additionally thus hence therefore overall
        ultimately indeed perhaps here there well separately similarly likewise privately publicly
        officially twice maybe together alone home back up out off down away over ahead aside
        forward otherwise so rather quite very more most less least much far long almost nearly
        about around thereafter else yes no oh okay ago
        """
    ),
    not_adverbs=words(
        """
        family ally assembly reply supply rally bully anomaly monopoly butterfly homily italy
        sicily daly reilly o'reilly kelly connolly donnelly connelly gormly hely
        """
    ),
    grading=words("nearly almost about more most around"),
    calendar=words(
        """
        monday tuesday wednesday thursday friday saturday sunday january february march april may
        june july august september october november december jan. feb. mar. apr. jun. jul. aug.
        sept. sep. oct. nov. dec. mon tue wed thu fri sat sun easter christmas
        """
    ),
    names_too=words("may march april june august sun jan mon"),
    time_nouns=words(
        """
        today yesterday tonight tomorrow morning afternoon evening night week weekend month year
        noon midnight day days weeks months years hours minutes moments decade decades hour minute
        """
    ),
    time_modifiers=words(
        """
        last this next late early earlier later that previous following same past recent mid a few
        several two three four five six seven eight nine ten the one each every
        """
    ),
    time_prepositions=words("on in at by since until during for"),
    prepositions=words(
        """
        in on at during after before for from through by via with about of into over under against
        according between among amid without within until like unlike despite across around near
        along behind beyond regarding concerning per upon toward towards inside outside off
        alongside onto throughout aboard above below beneath beside besides except versus amongst
        amidst to than as
        """
    ),
    clause_prepositions=words("after before since until than"),
    subordinators=words(
        """
        because while when whenever if whether although though where what how why than until unless
        once since whereas lest after before so whatever wherever
        """
    ),
    accompanying=words("as while when after before until"),
    relatives=words("who which whom whose"),
    conjunctions=words("and but or nor yet plus &"),
    determiners=words(
        """
        the a an this these those some many several two three four five six seven eight nine ten
        twelve dozens another other each any no most few both all more every various certain such
        half one
        """
    ),
    demonstratives=words("this these"),
    describing=words("a an one some another"),
    possessives=words("his her their its our my your"),
    owners=words("his her their"),
    subject_pronouns=words("he she they it i we you"),
    object_pronouns=words(
        """
        him them me us himself herself themselves itself myself ourselves yourself
        """
    ),
    indefinites=words(
        """
        others another many some several most few both all one none those each everyone someone
        nobody somebody everybody anyone
        """
    ),
    dummies=words("it this"),
    floating=words("both all each himself herself themselves itself"),
    introductions=words(
        """
        speaking asked when while as if although though because once since given citing responding
        according despite until whether noting referring appearing calling pressed including based
        following addressing writing using seeking trying facing unlike where standing sitting
        looking describing pointing arguing saying recalling talking having amid
        """
    ),
    adjectives_in_ed=words(
        """
        united so-called unnamed retired self-described self-styled divided hundred indeed red
        convicted unidentified wounded limited armed mixed naked sacred wicked rugged beloved shed
        bed seed need speed breed greed weed deed feed exceed proceed succeed bred sped fled led
        bleed creed reed tweed unprecedented aged celebrated renowned biased embattled seasoned
        distinguished disgraced ill-fated left-leaning right-leaning newly-elected experienced
        three-legged alleged purported
        """
    ),
    after_verb=words("a an the his her their its that this these him them it"),
    not_after_verb=words("of and or from in on"),
    after_name_verb=words("that to her as"),
    plural_endings=in_order("s people"),
    plurals=words("children men women folk police"),
    noun_endings=in_order("ss us is"),
)
