"""Arabic."""

from newsreader.languages.base import Language
from newsreader.languages.base.words import words

LANGUAGE = Language(
    "ar",
    "Arabic",
    function_words=words(
        """
        في من على إلى أن عن التي الذي هذا هذه ما لا لم كان كانت قد بعد قبل بين مع كما أو ثم إن كل
        وقد وفي ومن هو هي ذلك عند حتى غير قال وقال وأضاف لن يوم خلال منذ حول إنه أنه وكان عام
        """
    ),
    letters="ءآأؤإئابةتثجحخدذرزسشصضطظعغـفقكلمنهوىيًٌٍَُِّْ",
    script="arabic",
)
