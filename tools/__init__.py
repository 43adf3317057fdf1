"""What makes the data that the program comes with; not needed to run it, and not in the wheel."""
