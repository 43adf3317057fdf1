"""Sentences: paragraphs cut into spans."""

from newsreader.text.sentences.sentence import Sentence
from newsreader.text.sentences.splitting import sentence_spans

__all__ = ["Sentence", "sentence_spans"]
