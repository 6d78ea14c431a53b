"""Makes sentences of words: joins them, counts them, begins and ends them."""

from collections.abc import Sequence

ENDS = (".", "?", "!")


def lowered(text: str) -> str:
    """Make a text that opens a sentence run on inside one; a word in capitals stays as it is."""
    return text if text[1:2].isupper() else text[:1].lower() + text[1:]


def joined(words: Sequence[str], last: str = "and") -> str:
    """Join words as a sentence does."""
    return f"{', '.join(words[:-1])} {last} {words[-1]}" if len(words) > 1 else "".join(words)


def sentence(words: str) -> str:
    """Begin with a capital."""
    return words[:1].upper() + words[1:]


def ended(words: str) -> str:
    """End with a full stop, unless there are no words or they have ended."""
    return f"{words}." if words and not words.endswith(ENDS) else words


def counted(number: int, noun: str) -> str:
    """Say how many there are."""
    return f"{number} {noun}{'' if number == 1 else 's'}"
