"""Links: what they lead to, asked for once and kept.

    answer = kept_or_fetched("https://example.org/article", cache=folder)

One module, `client`, knows how the web is asked; `fetching` what is asked for and what is refused;
`cache` keeps it.
"""
