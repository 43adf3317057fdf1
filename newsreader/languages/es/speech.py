"""Spanish words for attributing speech."""

from newsreader.languages.base.speech import SpeechWords
from newsreader.languages.base.words import in_order, words

SPEECH = SpeechWords(
    cues=words(
        """
        dijo dice dicen dijeron decía decían declaró declara declararon afirmó afirma afirmaron
        explicó explica explicaron explicaba añadió añade añadieron agregó agrega agregaron aseguró
        asegura aseguraron señaló señala señalaron indicó indica indicaron subrayó subraya
        subrayaron destacó destaca destacaron recordó recuerda recordaron contó cuenta contaron
        contaba respondió responde respondieron contestó contesta preguntó pregunta preguntaron
        advirtió advierte advirtieron anunció anuncia anunciaron admitió admite reconoció reconoce
        reconocieron lamentó lamenta lamentaron denunció denuncia denunciaron criticó critica
        criticaron insistió insiste insistieron sostuvo sostiene sostienen sostuvieron manifestó
        manifiesta manifestaron expresó expresa expresaron comentó comenta comentaron apuntó apunta
        apuntaron precisó precisa matizó matiza concluyó concluye escribió escribe escribieron
        calificó califica calificaron llamó llama llamaron describió describe definió define pidió
        pide pidieron exigió exige exigieron reclamó reclama prometió promete confesó confiesa
        resumió resume gritó grita gritaron exclamó exclama murmuró susurró sentencia bromeó bromea
        ironizó zanjó replicó replica opinó opina opinan cree creen consideró considera consideran
        acusó acusa habló habla hablaron defendió defiende celebró celebra relató relata narró
        detalló detalla reiteró reitera tachó tacha alertó alerta citó cita rezaba reza tildó aclaró
        aclara informó informa suspiró sonrió descartó valoró valora piensa pensó deslizó recalcó
        remató sentenció relataba repitió repite
        """
    ),
    participles=words(
        """
        dicho declarado afirmado explicado añadido agregado asegurado señalado indicado subrayado
        destacado recordado contado respondido preguntado advertido anunciado admitido reconocido
        lamentado denunciado criticado insistido sostenido manifestado expresado comentado apuntado
        precisado concluido escrito calificado llamado descrito definido pedido exigido reclamado
        prometido confesado resumido acusado hablado defendido celebrado detallado reiterado tachado
        alertado citado informado valorado
        """
    ),
    auxiliaries=words("ha han había habían he hemos"),
    pronouns=words("él ella ellos ellas yo nosotros"),
    determiners=words(
        """
        el la los las un una unos unas este esta estos estas su sus mi mis nuestro nuestra varios
        varias algunos algunas dos tres otro otra ese esa
        """
    ),
    according=words("según"),
    joints=words("de del y e"),
    stops=words(
        """
        a al en con por para sin sobre desde hasta entre tras ante bajo contra durante que quien
        quienes cuando si como porque pero o donde ni no cuyo cuya mientras
        """
    ),
    clause_openers=words("que quien quienes cuando si porque pero y e"),
    person_endings=in_order(
        """
        dor dora tor tora sor sora ista ero era ario aria ente enta nte ico ica ministro ministra
        alcalde alcaldesa mujer hombre acusado acusada portavoz edil abogado abogada letrado letrada
        concejal concejala juez jueza madre padre hijo hija titular bióloga biólogo autor autora
        """
    ),
    times=words(
        """
        lunes martes miércoles jueves viernes sábado domingo ayer hoy mañana anoche tarde noche
        luego después este entonces enero febrero marzo abril mayo junio julio agosto septiembre
        octubre noviembre diciembre
        """
    ),
    before_times=words("en"),
    before_addressees=words("a al ante"),
    fillers=words(
        """
        se me te nos os lo le les la los también ya no además luego después entonces incluso aún
        siempre nunca
        """
    ),
    as_said=words("como"),
    past_endings=in_order("ó aron ieron aba"),
    participle_endings=in_order("ado ido"),
    interposes=True,
)
