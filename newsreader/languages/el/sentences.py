"""Greek words that decide where a sentence ends."""

from newsreader.languages.base.sentences import SentenceWords
from newsreader.languages.base.words import words
from newsreader.languages.el.calendar import CALENDAR

SENTENCES = SentenceWords(
    titles=words(
        """
        κ κκ κα δρ καθ αγ στρ
        """
    ),
    numbered=words(
        """
        αρ αριθ σελ σ κεφ άρθρ παρ εικ τηλ
        """
    ),
    linking=words(
        """
        π.χ δηλ βλ πρβλ λ.χ
        """
    ),
    closing=words(
        """
        κ.λπ κ.ά κλπ κτλ εκ δισ χιλ π.μ μ.μ π.χ μ.χ η.π.α α.ε
        """
    ),
    months=frozenset(CALENDAR.numbers_of_months),
    starters=words(
        """
        ο η το οι τα του της των τον την ένας μία μια ένα αυτός αυτή αυτό αυτοί εγώ εμείς και αλλά ή
        όμως ωστόσο αν όταν όπως που πού ποιος τι πώς γιατί σε στο στη στην στον στα με για από προς
        χωρίς μετά πριν κατά παρά δεν μη θα να ναι όχι ήδη ακόμη επίσης τώρα σήμερα χθες αύριο όλοι
        πολλοί σύμφωνα
        """
    ),
)
