"""English words that refer to somebody."""

from newsreader.languages.base.reference import ReferenceWords
from newsreader.languages.base.words import words
from newsreader.languages.en.grammar import GRAMMAR

REFERENCE = ReferenceWords(
    male=words("he his him himself"),
    female=words("she her herself"),
    telling=words("he his himself she herself"),
    things=words("it its"),
    author=words("i my"),
    subjects=words("he she they it i we who"),
    definite=words("the"),
    indefinite=words("a an one another some"),
    persons=words(
        """
        man woman boy girl teenager teen youngster youth lad lady gentleman person pensioner
        """
    ),
    taken_up=words("one another"),
    resumptive=words("the"),
    articles=words("the a an"),
    introducing=words("a an one"),
    determiners=GRAMMAR.determiners,
    possessives=GRAMMAR.possessives,
    prepositions=GRAMMAR.prepositions,
    joining=words("and"),
    apposition=words("the a an who its his her their former"),
    copulas=words("is was"),
    copula_articles=words("the a an"),
    title_ends=words(
        """
        said says told that with by to from in on at between against and but when as after
        """
    ),
    clause_starts=words("and but said"),
)
