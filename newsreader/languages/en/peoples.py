"""What English calls peoples, faiths and political families."""

from newsreader.languages.base.peoples import PeopleNames
from newsreader.languages.base.words import words

PEOPLES = PeopleNames(
    nationalities=words(
        """
        afghan afghans afghani albanian albanians algerian algerians andorran angolan angolans
        antiguan argentine argentines argentinian argentinians argentinean armenian armenians aruban
        australian australians aussie aussies austrian austrians azerbaijani azerbaijanis azeri
        azeris bahamian bahamians bahraini bahrainis bangladeshi bangladeshis barbadian bajan
        belarusian belarusians belarussian belgian belgians belizean beninese bermudian bhutanese
        bolivian bolivians bosnian bosnians motswana batswana botswanan brazilian brazilians
        bruneian bulgarian bulgarians burkinabe burkinabé burmese burundian burundians cambodian
        cambodians cameroonian cameroonians canadian canadians chadian chadians chilean chileans
        chinese colombian colombians comorian congolese croatian croatians cuban cubans cypriot
        cypriots czech czechs dane danes danish djiboutian dominican dominicans dutch dutchman
        dutchwoman ecuadorian ecuadorians ecuadorean ecuadoreans egyptian egyptians emirati emiratis
        eritrean eritreans estonian estonians ethiopian ethiopians faroese fijian fijians filipino
        filipinos filipina philippine finn finns finnish french frenchman frenchmen frenchwoman
        gabonese gambian gambians georgian georgians german germans ghanaian ghanaians greek greeks
        greenlandic grenadian guatemalan guatemalans guinean guineans guyanese haitian haitians
        honduran hondurans hongkonger hongkongers hungarian hungarians icelander icelanders
        icelandic indian indians indonesian indonesians iranian iranians iraqi iraqis israeli
        israelis italian italians ivorian ivorians jamaican jamaicans japanese jordanian jordanians
        kazakh kazakhs kazakhstani kenyan kenyans korean koreans kosovan kosovar kosovars kuwaiti
        kuwaitis kyrgyz lao laotian laotians latvian latvians lebanese basotho mosotho liberian
        liberians libyan libyans lithuanian lithuanians luxembourgish macedonian macedonians
        malagasy malawian malawians malay malays malaysian malaysians maldivian maldivians malian
        malians maltese mauritanian mauritanians mauritian mauritians mexican mexicans moldovan
        moldovans monegasque mongolian mongolians montenegrin montenegrins moroccan moroccans
        mozambican mozambicans namibian namibians nepalese nepali nepalis kiwi kiwis nicaraguan
        nicaraguans nigerian nigerians nigerien nigeriens norwegian norwegians omani omanis
        pakistani pakistanis palestinian palestinians panamanian panamanians paraguayan paraguayans
        peruvian peruvians pole poles polish portuguese qatari qataris romanian romanians russian
        russians rwandan rwandans salvadoran salvadorans salvadorean samoan samoans saudi saudis
        senegalese serbian serbians seychellois singaporean singaporeans slovak slovaks slovakian
        slovene slovenes slovenian slovenians somali somalis spaniard spaniards spanish sudanese
        surinamese swazi swede swedes swedish swiss syrian syrians taiwanese tajikistani tanzanian
        tanzanians thai thais timorese togolese tongan tongans trinidadian trinidadians tunisian
        tunisians turk turks turkish ugandan ugandans ukrainian ukrainians uruguayan uruguayans
        uzbekistani vanuatuan venezuelan venezuelans vietnamese yemeni yemenis zambian zambians
        zimbabwean zimbabweans
        """
    ),
    groups=words(
        """
        muslim muslims islamic islamist islamists christian christians catholic catholics protestant
        protestants jewish jew jews hindu hindus buddhist buddhists sikh sikhs jain jains sunni
        sunnis shiite shiites shia shias shi'ite shi'ites shi'a alawite alawites druze yazidi
        yazidis ismaili ahmadi ahmadis sufi sufis salafi salafis salafist wahhabi evangelical
        evangelicals pentecostal anglican anglicans methodist methodists baptist baptists lutheran
        lutherans presbyterian mormon mormons quaker orthodox coptic copts copt maronite maronites
        zoroastrian taoist confucian atheist zionist zionists jihadist republican republicans
        democrat democrats democratic communist communists conservative conservatives liberal
        liberals socialist socialists marxist marxists maoist maoists leninist nazi nazis neo-nazi
        fascist tory tories labourite unionist kurd kurds kurdish arab arabs arabic arabian persian
        persians turkic turkmen uighur uighurs uyghur uyghurs tamil tamils sinhalese rohingya
        rohingyas tutsi tutsis hutu hutus serb serbs croat croats bosniak bosniaks slav slavs slavic
        latino latinos latina latinas hispanic hispanics african-american african-americans
        asian-american caucasian gypsy roma romani sinti inuit métis metis navajo cherokee sioux
        lakota mohawk cree ojibwe anishinaabe dene haida maya mayan mayans aztec inca quechua aymara
        guarani mapuche maori māori maoris aboriginal aboriginals aborigine aborigines indigenous
        polynesian melanesian zulu zulus xhosa afrikaner afrikaners afrikaans yoruba yorubas igbo
        igbos hausa hausas fulani tuareg tuaregs berber berbers amazigh bedouin bedouins oromo
        oromos amhara amharas tigrayan tigrayans kikuyu luo maasai masai dinka nuer ashanti akan ewe
        wolof swahili shona ndebele pashtun pashtuns pashto dari tajik tajiks hazara hazaras uzbek
        uzbeks baloch baluch punjabi punjabis sindhi sindhis bengali bengalis gujarati gujaratis
        marathi kashmiri kashmiris assamese malayali telugu kannada dalit dalits brahmin tibetan
        tibetans mongol mongols han hui manchu hmong karen kachin shan mon rakhine dayak javanese
        sundanese acehnese papuan papuans moro moros tatar tatars chechen chechens ossetian
        ossetians abkhaz circassian cossack cossacks catalan catalans basque basques galician breton
        corsican flemish walloon walloons scots scottish scot welsh welshman irish irishman english
        englishman englishmen englishwoman cornish briton britons british brit brits bavarian
        sicilian sicilians tuscan venetian roman romans prussian saxon soviet soviets ottoman
        ottomans byzantine yugoslav czechoslovak african africans asian asians european europeans
        american americans australasian arctic scandinavian scandinavians nordic baltic balkan
        caribbean mediterranean eurasian latin oceanian western westerner westerners easterner
        afro-american anglo-saxon hebrew mandarin cantonese urdu hindi farsi yiddish sanskrit gaelic
        texan texans californian californians new-yorker floridian hawaiian hawaiians alaskan
        alaskans londoner londoners parisian parisians berliner berliners muscovite muscovites
        mumbaikar mumbaikars liverpudlian glaswegian mancunian scouser houthi houthis sandinista
        sandinistas peronist peronists kirchnerist chavista chavistas algonquin algonquins
        """
    ),
)
