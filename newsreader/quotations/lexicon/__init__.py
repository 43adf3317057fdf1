"""Word lists that the rules of attribution run on, a module for each language."""
