"""The lexicon of entities: lists of names, and how it is built from them."""
