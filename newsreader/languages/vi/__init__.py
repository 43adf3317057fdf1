"""Vietnamese, known only so that it is not taken for a neighbour."""

from newsreader.languages.base import Language
from newsreader.languages.base.words import words

LANGUAGE = Language(
    "vi",
    "Vietnamese",
    function_words=words(
        """
        và của là có trong được cho một không với các người những đã này để khi từ đến về ở cũng ra
        tại theo sẽ vào nhiều như
        """
    ),
    letters="àáâãèéêìíòóôõùúýăđĩũơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ",
    is_named=False,
)
