"""For all tests."""

from __future__ import annotations

import gc

# The program is started hundreds of times in one process; looking through all that is imported
# for garbage each time would take a quarter of the tests' time.
gc.freeze()
gc.set_threshold(100_000, 50, 100)
