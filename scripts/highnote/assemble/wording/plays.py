"""Says what pages and sheets share about a conversation to play."""

SAYS_WORDS = "The playbook says:"
OUTCOME_WORDS = {
    "well": "An ending you can be proud of",
    "mixed": "An ending you can live with",
    "badly": "An ending that will cost you",
}
