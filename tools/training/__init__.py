"""The weights of entities: how they are learned from annotated and invented sentences."""
