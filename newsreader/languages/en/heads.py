"""What English calls organisations, places and things by."""

from newsreader.languages.base.heads import HeadWords
from newsreader.languages.base.words import words

HEADS = HeadWords(
    organisation_heads=(
        # government
        words(
            """
            ministry department departments government cabinet parliament assembly congress senate
            knesset duma bundestag council councils commission commissions committee subcommittee
            court courts tribunal judiciary agency agencies authority authorities administration
            bureau board boards office secretariat directorate directorates division treasury
            chancellery inspectorate registry registrar registration customs ombudsman prosecution
            presidency embassy consulate mission delegation municipality corporation councilors
            governorate legislature taskforce unit cell branch service services
            """
        )
        # arms and police
        | words(
            """
            army navy airforce guard guards force forces corps brigade battalion regiment command
            marines infantry cavalry fleet squadron police constabulary gendarmerie militia legion
            patrol intelligence squad garda gardaí rangers coastguard
            """
        )
        # parties and movements
        | words(
            """
            party parties movement front league union unions alliance coalition bloc caucus faction
            brotherhood campaign network networks resistance rebels insurgency junta cartel gang
            mafia clan syndicate group groups wing
            """
        )
        # bodies
        | words(
            """
            association associations federation confederation organization organisation
            organizations organisations institute institutes institution institution's foundation
            foundations fund funds trust society societies club clubs chamber conference convention
            convocation consortium initiative programme program project forum panel inquiry
            secretary-general lobby guild order lodge friends watch observatory cooperative
            co-operative collective charity council's platform partnership hub lab labs
            """
        )
        # learning
        | words(
            """
            university universities college colleges school schools academy academies seminary
            conservatory polytechnic faculty laboratory laboratories research centre center centres
            centers library museum gallery archive archives campus polyclinic
            """
        )
        # health
        | words(
            """
            hospital hospitals clinic clinics medical health infirmary hospice pharmacy
            """
        )
        # media
        | words(
            """
            times post herald tribune journal gazette guardian telegraph observer chronicle mirror
            mail express star sun independent standard inquirer examiner courier dispatch sentinel
            bulletin magazine newspaper newspapers daily weekly press news media television tv radio
            broadcasting broadcaster channel fm today monitor review digest publishing publications
            publishers books records studios studio pictures films productions entertainment
            """
        )
        # business
        | words(
            """
            bank banks banking company companies corp industries industry enterprises enterprise
            holdings holding partners capital securities investment investments ventures equity
            management insurance assurance financial finance exchange stores store supermarket
            supermarkets markets retail foods food beverages brewery breweries restaurants hotels
            resorts airlines airline airways aviation aerospace motors motor automotive cars
            railways railway railroad rail transit lines shipping logistics freight energy power
            electric electricity electronics oil petroleum gas resources mining mines minerals
            metals steel aluminium aluminum cement chemicals chemical pharma pharmaceuticals
            pharmaceutical biotech therapeutics biosciences healthcare technologies technology tech
            systems software solutions semiconductor semiconductors telecom telecoms
            telecommunications communications wireless mobile broadband cable digital interactive
            games gaming robotics materials construction constructions builders engineering
            properties property realty estates developers development developments consulting
            consultants consultancy advisors advisers associates brothers bros sons works mills
            farms agro water utilities waste recycling
            """
        )
        # as Romance languages and German call them: names travel untranslated
        | words(
            """
            universidad universidade università université universität instituto institut istituto
            federación federação fédération federazione asociación associação confederación
            unión união ministerio ministério ministère ministero banco banque banca sparkasse
            partido parti partito partei movimiento movimento mouvement frente fronte consejo
            conselho conseil consiglio comité comitê comitato comisión comissão dirección direction
            policía polícia polizei gendarmería tribunal corte fiscalía procuraduría secretaría
            fundación fundação fondation fondazione stiftung sociedad sociedade société società
            gesellschaft compañía companhia compagnie compagnia empresa agencia agência agence
            agenzia agentur cámara câmara chambre camera colegio colégio collège liceo lycée
            escuela escola école scuola hospital hôpital ospedale clínica diario diário periódico
            jornal journal giornale zeitung prensa presse radio televisión televisão télévision
            editorial editora grupo groupe gruppo gruppe coordinadora colectivo coletivo sindicato
            syndicat sindacato asamblea assemblée congreso congresso parlamento parlement senado
            sénat ejército exército armée liga ligue lega deportivo sporting atlético parishad sangh
            sabha dal jamaat
            """
        )
        # sport and arts
        | words(
            """
            fc afc cf sc united rovers wanderers athletic albion hotspur wednesday villa county
            celtic thistle academical team teams racing stable orchestra philharmonic symphony choir
            sinfonia sinfonietta philharmonia
            ballet opera theatre theater band ensemble quartet trio church diocese archdiocese
            congregation mosque temple synagogue ministries parish vatican caliphate
            """
        )
    ),
    organisation_suffixes=words(
        """
        inc inc. ltd ltd. corp corp. co co. cos. plc llc llp lp l.p. ag sa s.a. sab spa s.p.a. nv
        n.v. bv b.v. gmbh kg kgaa ab asa a/s oyj oy bhd sdn berhad tbk pt kk k.k. pty pte limited
        incorporated sarl sas se ltda psc pjsc jsc ojsc saog wll pvt
        """
    ),
    organisation_cues=words(
        """
        shares share stock stocks spokesman spokeswoman spokesperson executive executives employees
        employee workers staff subsidiary unit units customers customer users headquarters profit
        profits revenue revenues sales earnings board shareholders shareholder investors management
        members member membership fighters militants militant rebels lawmakers lawmaker officials
        leadership leader leaders supporters fans fan coach manager captain striker defender
        midfielder goalkeeper player players squad boss chairman website app platform service
        services data study survey report researchers scientists journalist reporter correspondent
        branch factory plant store stores chief director products brand group company firm giant
        operator lender maker carrier insurer retailer publisher broadcaster agency newspaper
        channel conference insurgents terrorists jihadists extremists candidate candidates activists
        volunteers loyalists gunmen commander operatives lawsuit
        """
    ),
    government_cues=words(
        """
        government governments parliament police army troops forces authorities officials official
        military soldiers economy president presidency prime foreign minister ministers ministry
        embassy ambassador court courts law laws election elections airspace territory population
        citizens people nationals northern southern eastern western central biggest largest capital
        interior defence defense ruling opposition state regime central-bank currency independence
        constitution side coach
        """
    ),
    place_heads=words(
        """
        river rivers lake lakes mountain mountains mount hill hills valley desert island islands
        isle isles sea ocean bay gulf strait straits canal peninsula coast shore province state
        states county district region prefecture governorate oblast krai canton department parish
        borough municipality commune township city town village hamlet suburb neighbourhood
        neighborhood quarter street avenue road boulevard lane drive square plaza place terrace
        crescent alley way mall market bazaar bridge tunnel highway motorway expressway freeway
        turnpike interchange roundabout airport airfield airbase base barracks station port harbour
        harbor pier wharf terminal docks dam reservoir waterfall falls springs creek stream delta
        basin reef bank shoals glacier canyon gorge plateau plain plains steppe heights ridge peak
        summit cliff cliffs cape point beach forest woods woodland jungle park garden gardens zoo
        reserve sanctuary stadium arena ground oval circuit racecourse racetrack speedway palace
        castle fort fortress tower towers cathedral basilica abbey monastery mosque temple shrine
        church chapel cemetery prison jail camp crossing checkpoint border frontier corridor zone
        territory territories republic kingdom emirate emirates sultanate federation commonwealth
        principality hall building house mansion hotel residence villa villas apartments estate
        centre complex compound gate wall highlands lowlands archipelago atoll volcano oasis wadi
        coastline rd rd. ave ave. blvd blvd. st. dr. sq. hwy farm ranch mine field fields oilfield
        calle avenida rua rue strasse straße barrio bairro colonia río fiume lago lac volcán vulcão
        parque parc parco aeropuerto aeroporto aéroport estadio estádio stade stadio ciudad cidade
        torre puente ponte palacio palácio palais palazzo catedral cathédrale iglesia igreja église
        museo museu musée teatro cárcel praça quarry theatre museum memorial monument arch
        """
    ),
    place_prefixes=words(
        """
        mount mt mt. lake port fort ft ft. cape san santa santo são sao st st. saint los las el la
        le les new north south east west northern southern eastern western central upper lower
        greater inner outer northeast northwest southeast southwest rio ras wadi tel beit bab deir
        umm khan jabal jebel nova puerto porto villa ciudad gulf strait bay isle camp ain ksar kuala
        ulu bukit pulau sungai tanjung koh nakhon ban chiang phra bad sankt château chateau val mont
        col costa sierra monte cerro playa isla ilha serra campo bel nizhny veliky novo stary
        staraya
        """
    ),
    place_cues=words(
        """
        province provinces district districts region regions city town village villages county state
        states governorate municipality suburb suburbs neighbourhood neighborhood area areas airport
        border borders coast coastline island islands peninsula river valley mountains hills desert
        port harbour harbor station street road prefecture territory enclave outskirts metropolis
        locality township capital residents time constituency delta basin
        """
    ),
    thing_heads=words(
        """
        war wars battle siege revolution uprising intifada rebellion coup massacre genocide
        holocaust crisis disaster earthquake hurricane typhoon cyclone storm tsunami flood floods
        fire wildfire pandemic epidemic outbreak virus disease syndrome fever flu cup games olympics
        paralympics championship championships tournament league trophy shield medal open masters
        grand prix series marathon tour rally race derby final finals semi-final qualifier
        qualifiers friendly classic stakes regatta classico award awards prize prizes oscars emmys
        grammys honours medals festival biennale exhibition expo fair carnival parade pageant
        concert gala show convention summit conference congress forum meeting talks dialogue week
        month day year days eve anniversary holiday season christmas act acts bill law laws code
        constitution amendment treaty agreement agreements accord accords pact protocol charter
        declaration resolution resolutions directive regulation regulations decree order edict plan
        deal policy strategy initiative programme scheme project campaign operation mission missions
        report review survey study index average census budget poll election elections referendum
        primary primaries vote bible koran quran gospel testament torah veda movement doctrine
        theory theorem effect principle museum album song single symphony sonata novel trilogy saga
        poem play musical film movie documentary podcast vaccine jab missile rocket jet aircraft
        fighter helicopter tank drone satellite telescope spacecraft rover shuttle engine car truck
        phone smartphone console tablet operating browser app platform language edition version
        model class ceremony era age dynasty century fund challenge experiment scandal affair
        inquiry trial case hearings incident attack attacks bombing bombings shooting
        """
    ),
)
