"""What is being read, and what a key makes of it: values and functions without a terminal."""

from tui.session.outcome import Outcome
from tui.session.session import Session

__all__ = ["Outcome", "Session"]
