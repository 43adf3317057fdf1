"""Italian words for attributing speech."""

from newsreader.languages.base.speech import SpeechWords
from newsreader.languages.base.words import in_order, words

SPEECH = SpeechWords(
    cues=words(
        """
        disse dice dicono dissero diceva dicevano afferma affermano affermò affermava dichiara
        dichiarano dichiarò spiega spiegano spiegò spiegava aggiunge aggiungono aggiunse aggiungeva
        precisa precisano precisò assicura assicurano assicurò sottolinea sottolineano sottolineò
        ricorda ricordano ricordò racconta raccontano raccontò raccontava risponde rispondono
        rispose replica replicano replicò ribatte ribattono ribatté chiede chiedono chiese chiedeva
        domanda domandano domandò annuncia annunciano annunciò avverte avvertono avvertì ammette
        ammettono ammise riconosce riconoscono riconobbe lamenta lamentano lamentò denuncia
        denunciano denunciò critica criticano criticò insiste insistono insistette sostiene
        sostengono sostenne commenta commentano commentò osserva osservano osservò conclude
        concludono concluse scrive scrivono scrisse definisce definiscono definì descrive descrivono
        descrisse confessa confessano confessò confida confidano confidò rivela rivelano rivelò
        riferisce riferiscono riferì ribadisce ribadiscono ribadì rilancia rilanciano rilanciò
        attacca attaccano attaccò accusa accusano accusò promette promettono promise grida gridano
        gridò esclama esclamò mormora mormorò sussurra sussurrò sospira sospirò ironizza ironizzò
        scherza scherzò ride rise sorride sorrise sbotta sbottò tuona tuonò taglia tagliò chiosa
        chiosò nota notano notò rileva rilevano rilevò segnala segnalano segnalò evidenzia
        evidenziano evidenziò prosegue proseguono proseguì continua continuano continuò puntualizza
        puntualizzò premette premise obietta obiettò riassume riassunse ritiene ritengono ritenne
        pensa pensano pensò crede credono considera considerano considerò giudica giudicano giudicò
        esorta esortano esortò invoca invocano parla parlano parlò saluta salutò loda lodano lodò
        legge cita citano citò bolla bollano bollò vede vedono suggerisce suggeriscono suggerì
        auspica auspicano auspicò stima stimano stimò rassicura rassicurano rassicurò protesta
        protestano protestò esulta esultò recita recitava
        """
    ),
    participles=words(
        """
        detto affermato dichiarato spiegato aggiunto precisato assicurato sottolineato ricordato
        raccontato risposto replicato ribattuto chiesto domandato annunciato avvertito ammesso
        riconosciuto lamentato denunciato criticato insistito sostenuto commentato osservato
        concluso scritto definito descritto confessato confidato rivelato riferito ribadito
        rilanciato attaccato accusato promesso gridato esclamato mormorato sussurrato sospirato
        ironizzato scherzato riso sorriso sbottato tuonato tagliato chiosato notato rilevato
        segnalato evidenziato proseguito continuato puntualizzato premesso obiettato riassunto
        ritenuto pensato considerato giudicato esortato parlato lodato citato bollato suggerito
        auspicato stimato rassicurato protestato esultato
        """
    ),
    auxiliaries=words("ha hanno aveva avevano ho abbiamo avrebbe avrebbero"),
    pronouns=words("lui lei loro egli ella essi io noi"),
    determiners=words(
        """
        il lo la i gli le l' un uno una un' questo questa questi queste quel quello quella quei
        quegli quelle suo sua suoi sue mio mia nostro nostra alcuni alcune due tre quattro diversi
        diverse molti molte altri altre altro altra
        """
    ),
    according=words("secondo"),
    as_said=words("come"),
    joints=words("di del dello della dell' dei degli delle d' e"),
    possessives=words("suo sua suoi sue loro mio mia nostro nostra"),
    relatives=words("che"),
    gerund_endings=in_order("ando endo"),
    stops=words(
        """
        a ad al allo alla all' ai agli alle in nel nello nella nell' nei negli nelle con col per su
        sul sullo sulla sull' sui sugli sulle da dal dallo dalla dall' dai dagli dalle tra fra
        contro verso dopo prima durante senza entro fino oltre sotto sopra davanti dietro presso che
        chi cui quale quali quando se perché mentre dove come ma o né non anche più
        """
    ),
    clause_openers=words("che chi cui quando se perché mentre dove ma e"),
    person_endings=in_order(
        """
        tore trice sore tora iere iera ista ario aria aio aia ente ante nte tico tica logo loga
        grafo grafa ministro ministra sindaco sindaca assessore assessora presidente portavoce
        prefetto prefetta consigliere consigliera avvocato avvocata giudice pm procuratore preside
        deputato deputata senatore senatrice capo capogruppo segretario segretaria tecnico
        allenatore uomo donna ragazzo ragazza bambino bambina manager esperto esperta legale essa
        sore sora ziato ziata anziano anziana pensionato pensionata madre padre figlio figlia moglie
        marito fratello sorella vicino vicina operaio operaia delegato delegata imputato imputata
        medico
        """
    ),
    times=words(
        """
        lunedì martedì mercoledì giovedì venerdì sabato domenica ieri oggi domani stamattina stamani
        stasera mattina pomeriggio sera notte poi ieri gennaio febbraio marzo aprile maggio giugno
        luglio agosto settembre ottobre novembre dicembre
        """
    ),
    before_times=words("in nel nella"),
    before_addressees=words("a ad al allo alla all' ai agli alle"),
    fillers=words(
        """
        si lo gli le mi ci ne poi ancora anche inoltre infine però invece quindi allora già subito
        sempre intanto così pure pertanto infatti tuttavia dunque
        """
    ),
    past_endings=in_order("ò arono irono ava avano eva evano"),
    participle_endings=in_order("ato uto ito"),
    drops_subjects=True,
    interposes=True,
    careful=True,
)
