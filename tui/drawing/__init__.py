"""Drawing: the terminal is sent only what differs from what it shows.

Textual sends a whole pane again where one row of it has changed, and each piece of text with all of
its colours. Over a slow line that is felt, and a recording or a multiplexer has to keep it.
"""
