"""What is known before anything is learned: weights that training starts from and stays near.

A name in a list of countries is a country's, however seldom the training texts show that one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from newsreader.entities.scorecard import Score

PRIORS: Mapping[str, Score] = {
    # feature: person, organisation, place, group, thing
    "listed:country:one": (-2, -2, 4, 0, -1),
    "listed:country:many": (-2, -2, 5, 0, -1),
    "listed:city:one": (-0.5, -0.5, 2, 0, -0.5),
    "listed:city:many": (-0.5, -0.5, 3, 0, -0.5),
    "listed:organisations:one": (-1, 4, -1, 0, 0),
    "listed:organisations:many": (-1, 6, -1, 0, 0),
    "listed:teams:one": (0, 3, 0, 0, 0),
    "listed:teams:many": (-1, 6, -1, 0, 0),
    "listed:company:one": (0, 2, 0, 0, 0),
    "listed:company:many": (0, 3, 0, 0, 0),
    "listed:things:one": (-1, -2, -1, 0, 4),
    "listed:things:many": (-1, -2, -1, 0, 5),
    "listed:holidays:one": (-1, -2, -1, 0, 4),
    "listed:holidays:many": (-1, -2, -1, 0, 5),
    "listed:groups:many": (-2, -2, -2, 6, 0),
    "only:group": (-1, -1, -1, 5, -1),
}
