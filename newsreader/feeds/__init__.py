"""Feeds: what is subscribed to, asked for politely, and its entries as articles in the library.

`subscription` keeps them, `manners` is how hosts are asked, `asking` what a feed has that is new,
`fetching` puts that into a library, `opml` takes feeds in and gives them out.
"""
