"""Sentences: paragraphs cut into spans."""

from newsreader.sentences.sentence import Sentence
from newsreader.sentences.splitting import sentence_spans, split_sentences

__all__ = ["Sentence", "sentence_spans", "split_sentences"]
