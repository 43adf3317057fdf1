"""English words around quotation marks."""

from newsreader.languages.base.quoting import QuotingWords
from newsreader.languages.base.words import phrases, words

QUOTING = QuotingWords(
    works=words(
        """
        titled entitled headlined directed starred reprised song songs film films movie movies book
        books novel novels show shows series album albums sitcom sitcoms documentary musical
        magazine podcast drama comedy thriller single play opera poem essay memoir bestseller
        programme program episode column exhibition painting blockbuster classic Album Film roman
        Roman record records debut sculpture sculptures installation symphony sonata concerto mural
        documentaries musicals plays operas poems essays memoirs paintings exhibitions autobiography
        biography trilogy sequel ballet portrait anthology collection
        """
    ),
    parts_of_works=words(
        """
        host hosts star stars author authors creator creators director directors producer producers
        cast casts episode episodes finale finales season seasons version versions sequel sequels
        """
    ),
    links=words("of on to"),
    broadcasters=words("NBC CBS ABC CNN MSNBC HBO PBS BBC ITV Netflix"),
    makers=phrases("by, directed by, starring, written by"),
    inside=words("in"),
    schemes=words(
        """
        scheme schemes promotion promotions offer campaign campaigns initiative initiatives
        programme program programmes programs project projects plan tariff account prize prizes
        award awards trophy title medal badge category tour festival day days week contest
        competition challenge app brand range logo law laws
        """
    ),
    methods=words(
        """
        status technology technique method theory effect syndrome phenomenon sign signs banner
        banners placard placards poster posters sticker stickers badge badges hat hats t-shirt
        t-shirts T-shirt T-shirts
        """
    ),
    awarding=phrases(
        """
        voted, crowned, named, declared, win, wins, won, award, awarded, the award, the prize,
        the title, the title of
        """
    ),
    small_words=words(
        """
        a an the of in on at by for from to with and but or nor as is it vs vs. de la le du over
        into near under after before off out up upon
        """
    ),
    naming=phrases(
        """
        so-called, nicknamed, known as, a.k.a., aka, the word, the term, the phrase, the name, the
        title, the acronym, the nickname, the label, the hashtag, come to be called, came
        to be called, the pseudonym, the codename, the code name, code-named, codenamed, the motto,
        the slogan
        """
    ),
    known=words("known nicknamed remembered"),
    known_as=words("as"),
    uttering=words(
        """
        say says saying said use used uses using utter utters uttered uttering chant chants chanted
        chanting
        """
    ),
    utterances=phrases(
        """
        word, the word, a word, words, the words, a words, term, the term, a term, terms, the terms,
        a terms, phrase, the phrase, a phrase, phrases, the phrases, a phrases
        """
    ),
    voicing=phrases(
        """
        call, calls, cry, cries, chant, chants, shout, shouts, slogan, slogans, message, messages,
        motto, mottos, call of, calls of, cry of, cries of, chant of, chants of, shout of, shouts
        of, slogan of, slogans of, message of, messages of, motto of, mottos of, saying, chanting,
        shouting, yelling, interjecting
        """
    ),
    predicating=words("as a an is was are were be"),
    elisions=words("tis twas em cause til till n bout round cos s"),
    said=words(
        """
        said says told added adds asked wrote writes explained noted tweeted replied continued
        """
    ),
    said_before=words("he she they it I we"),
    said_behind=words("he she the a an Mr Ms"),
    asking=words("q question"),
    answering=words("a answer"),
)
