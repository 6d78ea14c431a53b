"""One rule to a file: `pbNNN_the_good_state.py`, with a docstring, and `check(library, today)` that yields findings."""
