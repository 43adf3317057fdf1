"""The reading screen: an article, and what is known of it beside it."""
