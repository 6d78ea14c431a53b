"""Stage 3, validate: hold the library against every rule and return all problems.

Knows the rules: what reading finds, what names lead to, and those written by hand in rules/. Changes nothing.
"""

from highnote.validate.problems import compared, examined, validate
from highnote.validate.registry import all_rules
from highnote.validate.rule import Rule

__all__ = ["Rule", "all_rules", "compared", "examined", "validate"]
