"""What a text consists of: places, tokens, sentences; counted the same way by every stage."""
