"""Writes lists of cards: one for each page that an index leads to."""

EMPTY = '<p class="empty">There is nothing here yet.</p>'


def cards_html(cards: str) -> str:
    """Write cards as a list, or say that there are none."""
    return f'<ul class="cards">\n{cards}</ul>' if cards else EMPTY
