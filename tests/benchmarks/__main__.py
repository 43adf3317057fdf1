"""Measures the goals of speed and memory: `python tests/benchmarks [--only NAME] [--rounds N]`.

Each is a ratio between two things measured in turn in this run, or a figure of this machine. Other
work on the machine spoils the figures.
"""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

sys.path.insert(0, str(Path(__file__).parents[1]))  # for what tests have in common
sys.path.insert(0, str(Path(__file__).parents[2]))  # the checkout, not what is installed

from batch import json
from engine import analysis, entities, quotations, summary
from goals import printed
from keys import keys, memory
from painting import folder, paint
from sending import sending
from session import session
from stored import adding, asking

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from goals import Row

BENCHMARKS: dict[str, Callable[[int], Iterable[Row]]] = {
    "paint": paint,
    "folder": folder,
    "keys": keys,
    "bytes": sending,
    "memory": memory,
    "session": session,
    "analysis": analysis,
    "entities": entities,
    "quotations": quotations,
    "summary": summary,
    "json": json,
    "adding": adding,
    "asking": asking,
}


def main() -> None:
    parser = argparse.ArgumentParser(
        prog="python tests/benchmarks", description=__doc__.split("\n")[0]
    )
    parser.add_argument(
        "--only", metavar="NAME", action="append", choices=BENCHMARKS, help=", ".join(BENCHMARKS)
    )
    parser.add_argument(
        "--rounds", metavar="N", type=int, default=7, help="of which the median is taken"
    )
    options = parser.parse_args()
    print(f"{os.cpu_count()} cores, load {os.getloadavg()[0]:.1f}, Python {sys.version.split()[0]}")
    for name in options.only or BENCHMARKS:
        for row in BENCHMARKS[name](options.rounds):
            print(printed(row), flush=True)


if __name__ == "__main__":
    main()
