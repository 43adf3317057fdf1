"""An analysis for use elsewhere: the record for programs, the brief for people."""
