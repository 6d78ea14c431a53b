"""What can go wrong in a file of an ending, as a type: how a line reads when it is sound, and how with its flaw."""

from typing import Literal

from highnote.model.kinds import Homes, Strict, Text

Where = Literal["plan", "log", "letter", "access"]


class Flaw(Strict):
    """One flaw that is seeded into a file to practise on.

    In brackets stand days counted from the last one, such as `(E-8)`, and of a line of the plan its `(owner)`, its
    `(state)`, its day `(due)`, and when it is done: `(done when)`. The first of `at` is the item that forbids it.
    """

    id: Text
    where: Where
    sound: Text
    flawed: Text
    why: Text
    at: Homes
