"""Ending: whatever ends the program, the terminal is as it was and the reader's work is kept.

On a signal or the loss of the terminal the application leaves as by a key, and the
process ends with status 128 + n. An unexpected exception ends it in the same way, and is reported
in one sentence.
"""
