"""English words that marks stand in."""

from newsreader.languages.base.tokens import TokenWords
from newsreader.languages.base.words import words

TOKENS = TokenWords(
    abbreviations=words(
        """
        Mr Mrs Ms Messrs Dr Prof Gen Col Lt Maj Capt Sgt Cpl Adm Cmdr Brig Sen Sens Rep Reps Gov
        Govs Rev Hon Supt Insp St Ste Jr Sr Inc Ltd Corp Co Cos Bros Mt Ft Ave Blvd No Nos vs
        Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec
        """
    ),
    after_numbers=words("st nd rd th s bn m k pm am"),
    endings=words("n't 's 're 've 'll 'd 'm"),
)
