"""Plans of situations: has them made by the program of the browser, and holds them against what is expected.

Knows situations and reports. Does not know how a plan is made: that is written once, in `scripts/browser/plan/`.
"""

from highnote.plans.chosen import chosen
from highnote.plans.compared import moved_text
from highnote.plans.expected import misses
from highnote.plans.made import plans_of
from highnote.plans.text import closing_text, plan_text

__all__ = ["chosen", "closing_text", "misses", "moved_text", "plan_text", "plans_of"]
