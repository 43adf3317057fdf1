"""Ending: whatever ends the program, the terminal is as it was and what the reader had is kept.

A signal or the loss of the terminal has the application leave as by the reader's own key, and the
process ends with the status 128 + n. An exception that nobody expected leaves in the same way, and
is one sentence.
"""
