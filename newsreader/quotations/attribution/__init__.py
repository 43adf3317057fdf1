"""Attribution: which words of the text name the source of a quotation."""
