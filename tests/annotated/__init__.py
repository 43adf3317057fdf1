"""Articles annotated by hand: how they are read, and how a result is held against them.

The articles stand in `tests/articles/<language>/*.txt`. Every one was invented for these tests.
Those in `en-hard` are English too: features, releases and others full of what is read with
difficulty (signs, slogans, works, descriptions for names). They have floors of their own.

What a careful reader finds is marked inline, and the loader takes the marks out again:

    {{q Ada Reyes}}“We won,”{{/}} she said.     speech: a clause or more, with or without a cue
    called it {{p Ada Reyes}}“a good day”{{/}}  partial: words inside the reporter's sentence
    the so-called {{t}}“fat tax”{{/}}           term: scare quotes, a nickname, words as words
    her novel {{w}}“Salt”{{/}}                  title of a work
    [[person:Ada Reyes|Reyes]]                  a mention of the entity Ada Reyes
    [[person:Ada Reyes]]                        the same, where the text is the canonical name

A speaker is the canonical full name of the article, a description as it stands ("a diplomatic
source"), or `?` where nobody can tell. A quotation that runs over paragraphs is one quotation:

    {{q Ada Reyes}}“First part.{{…}}

    {{+}}“Second part,”{{/}} she said.

Marks of quotation are inside. A quotation within a quotation is not marked, it belongs to the
outer one. Of words that are split by the reporter ("“We won,” she said, “but barely.”"), each part
is a quotation.

What counts as an entity:

* Mentions go without titles of office, determiners and possessive endings. What is marked lies
  outside of other mentions: no "US" within "US Navy".
* Person: also where only a surname, a first name or a nickname stands.
* Organisation: firms, parties, clubs, institutions, courts, schools, ministries, newspapers,
  journals and armed groups by name; a club that is called by its town is an organisation.
* Place: countries (their national teams and their governments too), regions, towns, streets,
  rivers, buildings and grounds by name. "US" in "US officials" is a place.
* Group: nationalities, peoples, religions, and members of parties ("Democrats").
* Date: a day, week, month, season of the year, feast, year or decade that can be found on a
  calendar, also relative to the article ("Tuesday", "last year", "this summer"); no times of day,
  no durations, no vague past.
* Money: a sum with its currency. Figure: percentages, and numbers with a unit of measure that is
  not one of time; no bare counts, scores or ages.
* Thing: events, competitions, works, laws, products, share indices and vessels by name.
"""

from annotated.article import NAMES, AnnotatedArticle, GoldQuotation
from annotated.entity_score import EntityScore, score_entities
from annotated.loading import ARTICLES, analysed, analysis_of, load, load_articles
from annotated.markup import MarkupError, parse
from annotated.outcome import outcome
from annotated.quotation_score import QuotationScore, same_speaker, score_quotations

__all__ = [
    "ARTICLES",
    "NAMES",
    "AnnotatedArticle",
    "EntityScore",
    "GoldQuotation",
    "MarkupError",
    "QuotationScore",
    "analysed",
    "analysis_of",
    "load",
    "load_articles",
    "outcome",
    "parse",
    "same_speaker",
    "score_entities",
    "score_quotations",
]
