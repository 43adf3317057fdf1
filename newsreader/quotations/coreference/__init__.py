"""Coreference: which person, organisation or description a source is."""
