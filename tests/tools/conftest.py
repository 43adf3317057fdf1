"""The tools are part of the checkout only; what is installed is looked for before it."""

import sys
from pathlib import Path

sys.path.append(str(Path(__file__).parents[2]))
