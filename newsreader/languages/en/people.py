"""English words for people."""

from newsreader.languages.base.people import PeopleWords
from newsreader.languages.base.words import in_order, words

PEOPLE = PeopleWords(
    titles=words(
        """
        mr. mr mrs. mrs ms. ms miss dr. dr sen. sens. rep. reps. gov. govs. lt. col. gen. sgt. capt.
        maj. cmdr. adm. rev. prof. sir dame lord lady judge justice president senator representative
        congressman congresswoman governor mayor secretary chairman chairwoman chancellor minister
        prime vice chief attorney general king queen prince princess pope cardinal bishop archbishop
        ambassador director professor doctor officer detective sheriff captain sergeant lieutenant
        colonel former ex-president then-president acting deputy undersecretary commissioner
        councilman councilwoman speaker leader majority minority spokesman spokeswoman spokesperson
        candidate nominee coach imam rabbi mullah ayatollah sheikh shah emir constable inspector
        superintendent councillor baroness baron supt. insp. cpl. brig. messrs. hon. st. father
        sister brother aunt uncle
        """
    ),
    male=words(
        """
        mr mr. sir lord king prince duke congressman councilman spokesman chairman businessman actor
        father brother uncle baron policeman pope imam rabbi man boy son husband grandfather nephew
        widower fireman salesman fisherman frontman gentleman guy lad monk priest boyfriend
        """
    ),
    female=words(
        """
        mrs mrs. ms ms. miss dame lady queen princess duchess congresswoman councilwoman spokeswoman
        chairwoman businesswoman actress mother sister aunt baroness policewoman woman girl daughter
        wife grandmother niece widow waitress nun headmistress girlfriend heroine
        """
    ),
    forms_of_address=words("Mr Mrs Ms Miss Dr Sir Dame Prof"),
    abbreviations={
        "sen": "senator",
        "rep": "representative",
        "gov": "governor",
        "gen": "general",
        "prof": "professor",
        "dr": "doctor",
        "lt": "lieutenant",
        "capt": "captain",
        "sgt": "sergeant",
        "det": "detective",
        "supt": "superintendent",
        "insp": "inspector",
        "boss": "manager",
        "coach": "manager",
        "chief": "head",
        "defense": "defence",
    },
    abbreviated=words("Sen Sens Rep Reps Gov Gen Prof Dr Lt Capt Sgt Det Supt Insp Col Maj Adm"),
    roles=words(
        """
        former ex activist actor actress administrator adviser advisor agent aide ally ambassador
        analyst anchor anchorman anchorwoman archbishop architect artist astronaut athlete attorney
        author backer banker baron baroness biologist bishop blogger boss boy brother businessman
        businesswoman campaigner candidate captain cardinal caretaker celebrity chair chairman
        chairperson chairwoman champion chancellor chef chemist chief chiefs clerk climatologist
        coach co-author co-chair co-founder colleague colonel columnist comedian commander
        commentator commissioner composer confidant confidante congressman congresswoman
        conservative consultant contributor coordinator coroner correspondent councillor councilman
        councilwoman counsel co-worker critic curator customer daughter dean defender delegate
        demonstrator deputy designer detective developer diplomat director doctor donor driver
        dramatist duke duchess ecologist economist editor eldest employee engineer entrepreneur
        epidemiologist eyewitness executive expert farmer father filmmaker financier firefighter
        footballer founder friend fundraiser general geologist girl girlfriend governor graduate
        grandmother grandfather guest head historian host husband immigrant immunologist insider
        inspector investor investigator jockey journalist judge juror justice king lady landlord
        lawmaker lawyer leader lecturer legend legislator liberal lieutenant lobbyist lord
        magistrate magnate major man manager marshal mayor member meteorologist midfielder minister
        moderator mogul mother mp musician neighbor neighbour nominee novelist nurse nutritionist
        officer official oncologist onlooker operative opponent organiser organizer owner paramedic
        mediator mediators negotiator negotiators rescuer rescuers families parent partner passenger
        pastor patient performer person pharmacist photographer physician physicist pilot player
        playwright poet policeman policewoman politician pollster pope premier presenter president
        prime priest prince princess principal prisoner producer professor programmer prosecutor
        protester psychiatrist psychologist queen rabbi ranger rapper reporter representative
        republican democrat researcher resident retiree reverend rival runner salesman scholar
        scientist secretary senator sergeant sheriff singer sister skipper socialist sociologist
        soldier solicitor son songwriter source speaker specialist speechwriter spokesman
        spokesperson spokeswoman sprinter staffer star statistician strategist striker student
        superintendent supervisor supporter surgeon surrogate survivor suspect teacher technician
        teenager theologian tory treasurer trustee tycoon undersecretary veteran vice vicar victim
        volunteer voter warden widow wife winger winner witness woman worker writer youngster
        goalkeeper rider swimmer boxer golfer umpire referee spokesmen spokeswomen officials experts
        analysts aides advisers advisors lawyers critics supporters witnesses researchers scientists
        sources economists prosecutors lawmakers leaders reporters police authorities people
        neighbors neighbours residents activists organizers organisers billionaire millionaire heir
        secretary-general constable pc pcs mps mep cm ceo pm gp da ag qc kc dr prof aunt uncle
        cousin nephew niece fiance fiancee boyfriend mate accountant actors addict administrators
        adversary airman alumnus anthropologist applicant archaeologist assistant astronomer
        attendee audience auditor barrister beneficiary blacksmith bodyguard bookseller boxer broker
        builder buyer carpenter celebrities child children citizen civilian cleric climber
        colleagues collector commuter companion complainant concierge conductor connoisseur
        contestant convict cook cop correspondents couple courier cousins creator crew crowd cyclist
        dad dancer dealer dentist descendant detainee devotee dissident dj drummer elder elders
        electrician emperor envoy evangelist explorer fan father-in-law faithful fellow female
        figure fisherman forecaster foreman gambler gardener governors guard guardian guide
        guitarist gunman gynaecologist heckler hairdresser headteacher heiress hiker historian
        homeowner hostage hunter hygienist impostor impresario individual inmate instructor
        interpreter interviewer inventor journalists juvenile keeper kid kids labourer landowner
        learner lecturer lender librarian listener lookalike look-alike maid male mathematician
        mayors mechanic medic merchant midwife militant miner missionary mob mom monarch monk
        motorist mourner mum narrator neurologist neurosurgeon newcomer nun observer occupant
        offender painter pair pal parishioner participant paramedics pedestrian peer pensioner
        persons philanthropist philosopher pianist pioneer plaintiff plumber practitioner preacher
        predecessor press programmer proponent proprietor provost psychotherapist public publicist
        pupil rabbi reader rebel receptionist recruit recruiter refugee relative reviewer reservist
        roommate sailor scout sculptor seller servant shepherd shopkeeper shopper sibling sibling
        skeptic sceptic skier sociologist spouse spy stranger stylist subscriber successor tailor
        teammate teen tenant tenants theorist thinker traveller traveler trader trainer translator
        trucker tutor twin user users vendor vet veterinarian viewer virologist visitor waiter
        walker watcher weaver wrestler youth zoologist steward stewards stewardess bandleader welder
        baker butcher tuner grower breeder lifeguard usher porter janitor organist drummer cellist
        """
    ),
    role_endings=in_order("man woman men women ist ists ian ians eer eers"),
    not_roles=words(
        """
        career careers beer beers deer veneer cheer cheers list lists checklist shortlist playlist
        blacklist watchlist mist mists twist twists wrist wrists fist fists waist gist talisman
        """
    ),
    ages=in_order("-year-old -year-olds"),
    organisations=words(
        """
        administration agency alliance ambassador army association authority ministry bank board
        broadcaster bureau cabinet campaign church city club coalition college commission committee
        company congregation consortium corporation council country court department embassy
        federation firm foundation giant government group hospital institute institution jury league
        magazine maker military network newspaper ngo office operator organisation organization
        outlet panel parliament party police prosecution publication publisher regime regulator
        retailer school senate service site station store studio team think-tank tribunal union
        university watchdog website organisers paper statement report study letter email document
        documents filing headline ad advert advertisement article editorial post tweet message memo
        note caption complaint lawsuit indictment affidavit petition resolution review book song
        administration town village county nation state kingdom province parish borough municipality
        poll survey suit passage ruling opinion verdict guidelines audit release letterhead pamphlet
        leaflet brochure booklet manual treaty constitution column pitch testimony quotation
        campaigners side team staff leadership opposition chamber academy archive diocese faculty
        fund inquiry museum orchestra project society syndicate theatre theater trust venture wing
        bloc faction militia movement senate investigation projection forecast tabloid daily weekly
        piece edition version finding findings analysis assessment memoir autobiography account
        congress secretariat treasury bureau voice guidance summary transcript
        """
    ),
    companies=words(
        """
        company firm group club union agency airline carrier bank charity party retailer body
        """
    ),
    suffixes=words("jr jr. sr sr. ii iii iv"),
)
