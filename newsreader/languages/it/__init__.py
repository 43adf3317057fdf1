"""Italian."""

from newsreader.languages.base import Language
from newsreader.languages.base.words import words

LANGUAGE = Language(
    "it",
    "Italian",
    function_words=words(
        """
        di e il la che in a per un del è della una con non i sono da al le si nel dei alla come ha
        più lo anche gli delle dal ma su nella l d questo o se dalla ai degli cui c stato hanno era
        due suo dopo quando tra fra essere
        """
    ),
    letters="àèéìòùî",
    prints_dialogue=True,
    elided=words("l' d' un' dell' all' dall' nell' sull' coll' quell' quest' c' s' m' t' v' n'"),
)
