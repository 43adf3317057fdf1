"""Quotations: the words between marks, and who said them."""

from typing import TYPE_CHECKING

from newsreader.lazy_imports import importer
from newsreader.quotations.quotation import Quotation, QuotationKind

if TYPE_CHECKING:
    from newsreader.quotations.find import find_quotations

__all__ = ["Quotation", "QuotationKind", "find_quotations"]

__getattr__ = importer(__name__, {"find_quotations": "find"})
