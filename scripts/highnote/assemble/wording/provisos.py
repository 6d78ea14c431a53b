"""Says to whoever fills a blank document when to keep a part of it."""

CHOOSE_ONE = "Choose one. "


def only_words(because: str) -> str:
    """Say when a part stands."""
    return f"Only if {because}:"


def option_words(because: str, index: int) -> str:
    """Say when to choose one of several parts; the general one has no reason."""
    when = f"if {because}:" if because else "in any other case:"
    return f"Or, {when}" if index else f"{CHOOSE_ONE}{when[0].upper()}{when[1:]}"
