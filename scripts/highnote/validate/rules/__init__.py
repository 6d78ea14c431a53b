"""The rules that are written by hand, one to a file: `pbNNN_the_good_state.py`, with the good state as its docstring.

`check_playbook(playbook)` yields what is wrong with one playbook, `check_phase(phase)` and its like with one of a kind,
and `check_library(overview, today)` with all together.
"""
