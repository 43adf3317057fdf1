"""English words that names are made of and that stand beside them."""

from newsreader.languages.base.names import NameWords
from newsreader.languages.base.words import words

NAMES = NameWords(
    titles=(
        # address
        words(
            """
            mr mr. mrs mrs. ms ms. miss messrs messrs. mx madam madame monsieur mister master sir
            dame lord lady baron baroness viscount earl count countess duke duchess marquess dr dr.
            doctor prof prof. professor hon hon. rt excellency he h.e. hrh highness majesty signor
            signora señor señora senor senora herr frau don doña datuk dato' dato datin tan tun sri
            shri smt mme mlle engr engr. adv adv. advocate barrister comrade cde cde. chief elder
            alhaji hajia mallam malam otunba oba
            """
        )
        # religion
        | words(
            """
            rev rev. reverend fr fr. father mother sister brother pastor deacon vicar canon bishop
            archbishop cardinal pope patriarch metropolitan rabbi imam ayatollah grand mullah
            maulana mufti hojatoleslam sheikh sheik shaikh sheikha swami guru lama apostle saint
            """
        )
        # royalty
        | words(
            """
            king queen prince princess emperor empress emir sultan tsar shah crown maharaja
            """
        )
        # state
        | words(
            """
            president ex-president vice-president president-elect premier chancellor
            chancellor-elect minister secretary undersecretary under-secretary senator senator-elect
            sen sen. sens. congressman congresswoman representative rep rep. reps. governor
            governor-elect gov gov. govs. mayor mayor-elect councillor councilor councilman
            councilwoman cllr alderman commissioner ambassador envoy consul mp mep msp tánaiste
            taoiseach speaker deputy delegate legislator lawmaker assemblyman assemblywoman
            ombudsman attorney-general solicitor-general secretary-general director-general
            governor-general premier-designate prime-minister first-minister mla mlc mnas mna mpp td
            """
        )
        # arms and police
        | words(
            """
            gen gen. general lt lt. lieutenant col col. colonel maj maj. major capt capt. captain
            sgt sgt. sergeant cpl cpl. corporal pvt pvt. private adm adm. admiral cmdr cmdr.
            commander commodore brig brig. brigadier marshal cadet ensign midshipman officer det
            det. detective insp insp. inspector supt supt. superintendent constable pc dc dci
            sheriff trooper deputies ranger agent lt-gen major-general lieutenant-general
            lieutenant-colonel brigadier-general
            """
        )
        # law
        | words(
            """
            judge justice magistrate attorney prosecutor solicitor lawyer qc kc sc
            """
        )
        # firms, sport, letters
        | words(
            """
            ceo cfo coo cto chairman chairwoman chairperson chair director manager coach skipper
            spokesman spokeswoman spokesperson analyst economist author actor actress singer rapper
            director-designate editor-in-chief principal dean rector vice-chancellor vice-chairman
            provost founder co-founder cofounder coordinator convener convenor chieftain boss
            headmaster headteacher nurse coroner warden chef dj
            """
        )
        # more
        | words(
            """
            pol maj-general maj-gen brig-gen aunty auntie uncle aunt eng. ustad saheb sahib shaykh
            """
        )
    ),
    modifiers=words(
        """
        defence defense foreign finance financial interior home health education trade prime vice
        deputy assistant associate acting former ex late then interim outgoing incoming justice
        energy treasury labour labor agriculture transport transportation environment environmental
        economy economic security national state press chief executive first second third senior
        junior lead attorney lieutenant major brigadier rear air wing group squadron field petty
        staff managing general police information culture sports sport tourism planning opposition
        party majority minority house senate shadow special high under permanent communications
        communication technology science water oil petroleum industry commerce social internal
        external public parliamentary regional provincial district county city federal union crown
        grand cabinet presidential principal private human rights resources operations operating
        marketing legal medical political diplomatic military naval army navy intelligence housing
        development infrastructure digital climate immigration border women youth children religious
        affairs head co-chief assistant-secretary deputy-secretary editorial creative artistic
        technical sporting football cricket
        """
    ),
    honorifics=words(
        """
        mr mr. mrs mrs. ms ms. messrs messrs. mx dr dr. prof prof. hon hon. rt h.e. hrh sen sen.
        sens. rep. reps. gov. govs. gen gen. lt lt. lt-gen col col. maj maj. capt capt. sgt sgt. cpl
        cpl. pvt pvt. adm adm. cmdr cmdr. brig brig. det det. insp insp. supt supt. dci engr engr.
        adv. cde cde. rev rev. cllr shri smt mlle mme monsieur madame herr frau signor signora señor
        señora sir dame president minister senator congressman congresswoman governor mayor
        councillor commissioner ambassador professor secretary chancellor premier lieutenant colonel
        sergeant corporal admiral inspector superintendent constable spokesman spokeswoman
        spokesperson chairman chairwoman chairperson secretary-general director-general pol
        maj-general maj-gen brig-gen aunty auntie uncle aunt eng. alhaji hajia maulana ustad pope
        saheb sahib taoiseach mullah shaykh archbishop rabbi imam ayatollah
        """
    ),
    kept_titles=words("don mother lady saint st st. san"),
    former=words("ex then former"),
    roles=words(
        """
        spokesman spokeswoman spokesperson president chairman chairwoman director minister secretary
        premier chancellor governor mayor senator congressman congresswoman lawmaker lawmakers
        legislator politician parliamentarian candidate nominee leader deputy chief head boss
        commander general colonel major captain sergeant officer official inspector detective
        constable sheriff ambassador diplomat envoy delegate adviser advisor aide strategist analyst
        economist banker investor trader broker billionaire tycoon businessman businesswoman
        entrepreneur executive ceo cfo founder co-founder cofounder owner co-owner manager
        coordinator coach trainer skipper striker midfielder defender goalkeeper keeper forward
        winger fullback back-row flanker hooker prop lock centre-back left-back right-back playmaker
        quarterback pitcher catcher outfielder shortstop batsman batter bowler spinner all-rounder
        wicketkeeper opener seamer sprinter swimmer golfer cyclist boxer wrestler runner skier
        skater jockey driver rider champion medallist medalist player teammate team-mate teammates
        rival rookie veteran star referee umpire singer songwriter singer-songwriter rapper
        guitarist drummer bassist pianist violinist composer conductor musician frontman vocalist
        actor actress comedian filmmaker screenwriter playwright poet novelist writer author
        journalist reporter correspondent editor columnist broadcaster presenter anchor host
        photographer painter sculptor artist illustrator designer architect curator dancer
        choreographer model influencer blogger youtuber lawyer attorney prosecutor barrister
        solicitor judge justice magistrate professor lecturer scholar academic researcher scientist
        physicist chemist biologist engineer mathematician astronomer historian philosopher
        psychologist psychiatrist sociologist anthropologist archaeologist geologist ecologist
        epidemiologist virologist physician surgeon doctor paediatrician pediatrician oncologist
        nurse midwife paramedic dentist pharmacist veterinarian vet teacher headteacher principal
        dean rector student pupil graduate schoolboy schoolgirl teenager youth man woman boy girl
        baby child toddler grandmother grandfather priest pastor bishop archbishop cardinal pope
        monk nun imam cleric rabbi preacher missionary king queen prince princess duke duchess
        emperor monarch heir dictator dissident activist campaigner protester organiser organizer
        unionist reformer revolutionary rebel militant insurgent terrorist extremist gunman shooter
        suspect attacker killer murderer convict prisoner inmate detainee hostage victim survivor
        refugee migrant witness resident neighbour neighbor shopkeeper vendor taxi-driver fisherman
        farmer rancher villager worker labourer miner builder plumber electrician carpenter mechanic
        pilot astronaut cosmonaut sailor soldier marine airman policeman policewoman firefighter
        guard bodyguard translator interpreter librarian chef cook baker waiter bartender
        hairdresser barber philanthropist humanitarian volunteer expert specialist consultant
        technician developer programmer hacker whistleblower whistle-blower informant spy agent
        clerk accountant auditor treasurer landlord tenant customer shopper passenger commuter
        """
    ),
    kin=words(
        """
        wife husband spouse partner fiancé fiancée fiance fiancee girlfriend boyfriend widow widower
        ex-wife ex-husband son sons daughter daughters child children grandson granddaughter
        grandchildren stepson stepdaughter father mother parents dad mum mom stepfather stepmother
        grandfather grandmother grandparents brother brothers sister sisters sibling siblings twin
        half-brother half-sister uncle aunt cousin nephew niece friend colleague friends classmate
        flatmate mother-in-law father-in-law son-in-law brother-in-law namesake protégé family
        lawyer body career death birth funeral grave office biographer successor predecessor
        """
    ),
    speech_verbs=words(
        """
        said says say saying told tells tell added adds asked asks replied replies explained
        explains argued argues warned warns claimed claims insisted insists noted notes stated
        states wrote writes tweeted posted commented believes believed thinks thought feels felt
        admitted admits denied denies confirmed confirms acknowledged recalled recalls joked
        testified predicted predicts urged urges vowed vows pledged pledges promised promises
        accused accuses announced announces declared declares suggested suggests revealed reveals
        responded responds continued continues quipped lamented stressed stresses emphasised
        emphasized emphasises underlined highlighted pointed remarked observed opined mentioned
        hoped hopes wants wanted refused agreed praised criticised criticized condemned welcomed
        thanked apologised apologized spoke speaks talked shouted cried laughed smiled nodded
        shrugged resigned retired died married born lives lived grew graduated studied played plays
        scored missed beat won lost joined left moved met arrived returned appeared became served
        worked
        """
    ),
    particles=words(
        """
        de da del della delle dei degli di du dos das do la le les lo los las el al bin ibn bint van
        von der den dem ter ten te zu zum zur af av y e i ul ud abu ben bat st d' l' o' 't op aan
        auf am an und et saint ap ab
        """
    ),
    leading_particles=words("bin ibn van von de der den da di du della al el ben la le ter"),
    surname_particles=words("de del della di da dos du van von der den la le el bin al"),
    patronymics=words("bin ibn bint"),
    hyphened=words("al el ul as an ad ar at az ash abd d de"),
    forms_of_address=words("mr mr. mrs mrs. ms ms. messrs dr dr. prof prof."),
    generations=words("jr jr. sr sr. ii iii iv"),
    function_words=words(
        """
        nobody somebody everybody anybody
        a an the this that these those it its he she they we you i his her their our your my me him
        them us who whom whose which what when where why how if then than as at by for from in into
        of off on onto out over to up with without within about above across after against along
        among around before behind below beneath beside between beyond but and or nor so yet not no
        yes is are was were be been being am do does did done has have had having can could will
        would shall should may might must while whereas although though because since unless until
        once also only just even still already again ever never here there now today yesterday
        tomorrow tonight meanwhile however moreover furthermore besides instead otherwise therefore
        thus hence indeed perhaps maybe despite during under per via like unlike including such some
        any each every either neither both all another other others many much few several most more
        less least one two three four five six seven eight nine ten eleven twelve hundred thousand
        million billion first second third last next previous former latter according amid amidst
        following given regarding concerning whether nearly almost toward towards throughout upon
        too very quite rather let please thank thanks oh well ok okay sorry hello hi dear hey wow ah
        eh ongoing overall recently earlier later eventually finally initially originally currently
        previously subsequently additionally similarly likewise nevertheless nonetheless elsewhere
        apparently reportedly allegedly unfortunately fortunately published updated photo photos
        image images video file source copyright advertisement share click subscribe read related
        tags comments newsletter sponsored exclusive breaking live opinion analysis editorial
        explained watch listen speaking asked asking using based made take get got go going come see
        look make say there's it's that's don't doesn't didn't isn't aren't wasn't weren't can't
        won't wouldn't couldn't shouldn't i'm i've i'll i'd we're we've we'll they're they've you're
        he's she's what's who's let's
        """
    ),
    abbreviations=words(
        """
        ceo ceos cfo coo cto mp mps mep meps msp msps mla mlas mlc mna dsp dig ips ias mou mous r&d
        sme smes gdp gnp gni cpi ppi gst vat ipo ipos etf etfs nft nfts atm atms ev evs nev nevs suv
        suvs ngo ngos csr esg hr pr ai ict iot api apis gps gsm cctv tv tvs dvd cd pc pcs id ids iq
        sms ppe icu pcr rt-pcr lng lpg lgbt lgbtq lgbtqi lgbti phd mba ba bsc msc ma md bbq diy diys
        faq faqs am pm gmt utc usd eur gbp kwh mw gw kg km ied ieds wmd ufo ufos vip vips ceo's pow
        pows fy q1 q2 q3 q4 h1 h2 ytd roi ebitda bn mn nb ps rip sos asap tbc tba fyi dna rna hiv
        aids mrna ct mri iv ivf sim usb led lcd hd 3d 4g 5g wifi wi-fi url urls ecommerce fintech
        fdi bpo spa sez sezs pwd pwds idp idps obe cbe mbe kbe esq cnc ot fm
        """
    ),
    compound_tails=words(
        """
        led based backed born held run owned controlled occupied funded style wide area made
        brokered mediated sponsored allied linked affiliated trained educated listed bound era
        installed dominated speaking administered ruled supported imposed registered friendly
        aligned related flagged like level organised organized inspired engineered manufactured
        built drafted hosted chaired headquartered operated managed produced assisted type free only
        focused oriented centric raised sanctioned appointed designed developed supplied governed
        annexed positive negative induced hit themed branded founded
        """
    ),
    joints=words("of for in on to at against with from by and the"),
    before_the=words("of for in on against to"),
    head_joints=words("of for"),
    firm_nouns=words(
        """
        shares share stock shareholder shareholders stake dividend profit profits revenue revenues
        earnings ceo chief customers subscribers subsidiary subsidiaries executives
        """
    ),
    of_things=words("which itself"),
    locatives=words("in near across outside around into throughout from along"),
    possessives=words("'s ’s ' ’"),
    articles=words("the"),
    determiners=words("the a an this"),
    empty=words("of the a an and in by with to for at on from as"),
    given_names=words("Will May"),
    pronouns=words("I I."),
    never_owned=words(
        """
        is are was were be been has have had will would can could may might must shall should does
        did do and or but nor than in on at to from for with by as of when where which who that if
        after before because since while until during through into near not also
        """
    ),
    past_endings=("ed",),
    parties=words("R D I"),
    before_acronyms=words("group 's"),
)
