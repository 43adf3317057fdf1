"""What is raised where a recogniser was asked for that is not installed."""


class MissingPipelineError(RuntimeError):
    """spaCy, or a pipeline for an article's language, is not installed; says how to get it."""
