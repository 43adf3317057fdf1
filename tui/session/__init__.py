"""What is being read, and what a key makes of it: values and functions that know no terminal."""

from tui.session.outcome import Outcome
from tui.session.session import Session

__all__ = ["Outcome", "Session"]
