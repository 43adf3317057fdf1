"""A light grammar of English news prose: word classes, phrases, and the subjects of verbs.

It is no parser: it finds as much of a sentence's shape as it takes to tell who said something.
"""
