"""Dates, times and agencies as they stand around articles; for verbose regular expressions."""

from __future__ import annotations

_MONTHS = (
    "january jan januar janvier enero",
    "february feb februar février febrero",
    "march mar märz mars marzo",
    "april apr avril abril",
    "may mai mayo",
    "june jun juni juin junio",
    "july jul juli juillet julio",
    "august aug août agosto",
    "september sept sep septembre septiembre",
    "october oct oktober octobre octubre",
    "november nov novembre noviembre",
    "december dec dezember décembre diciembre",
)
MONTHS = {name: number for number, names in enumerate(_MONTHS, 1) for name in names.split()}
"""Names of months in English, German, French and Spanish, in lower case, and their numbers."""

MONTH = rf"(?: (?:{'|'.join(MONTHS)}) \b \.? )"
DAY = r"""
    (?: (?: (?: mon | tues? | wed(?:nes)? | thu(?:rs)? | fri | sat(?:ur)? | sun ) (?:day)?
          | montag | dienstag | mittwoch | donnerstag | freitag | samstag | sonntag
          | lundi | mardi | mercredi | jeudi | vendredi | samedi | dimanche
          | lunes | martes | miércoles | jueves | viernes | sábado | domingo ) \b [.,]* \s+ )?
"""
DATE = rf"""
    (?: {DAY} (?: \d{{1,2}} (?:st|nd|rd|th|er|\.)? \s+ (?:de\s)? {MONTH} ,? \s+ (?:de\s)? \d{{4}}
                | {MONTH} \s+ \d{{1,2}} (?:st|nd|rd|th)? ,? \s+ \d{{4}} )
      | \d{{4}}-\d{{2}}-\d{{2}} (?: T [\d:.]+ (?: Z | [+-]\d\d:?\d\d )? )?
      | \d{{1,2}} [./] \d{{1,2}} [./] (?: \d{{4}} | \d{{2}} ) \b )
"""
TIME = r"""
    (?: \d{1,2} [:.] \d{2} (?: \s? [ap]\.?m\b\.? )? | \d{1,2} \s? [ap]\.?m\b\.? )
    (?: \s+ \(? [A-Z]{2,4}\b \)? )?
"""
AGENCY = r"""
    (?: AP | AFP | UPI | DPA | PTI | ANI | IANS | EFE | ANSA | TASS | CNN | BBC | PA | IPS | NAN
      | Associated\ Press | Agence\ France-Presse | Reuters | Xinhua | Bloomberg | Kyodo | Yonhap )
"""
