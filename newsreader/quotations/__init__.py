"""Quotations: the words between marks, and who said them."""

from newsreader.quotations.find import find_quotations
from newsreader.quotations.quotation import Quotation, QuotationKind

__all__ = ["Quotation", "QuotationKind", "find_quotations"]
