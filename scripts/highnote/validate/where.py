"""Says where the guide for authors lists the fields of a file."""

KINDS = {
    "playbooks/endings/": "an ending",
    "playbooks/phases/": "a phase",
    "playbooks/professions/": "a profession",
    "playbooks/templates/": "a template",
    "playbooks/training/": "a lesson",
    "playbooks/plays/": "a play",
    "playbooks/vocabulary/": "the vocabulary",
    "playbooks/situations/": "a situation",
}


def where_fields_are_listed(path: str) -> str:
    """Return the sentence that ends a mend about a field."""
    kind = next((words for folder, words in KINDS.items() if path.startswith(folder)), "")
    return (
        f"The fields of {kind} are listed in docs/write/kinds.md."
        if kind
        else "A page has title, summary, review_by and sources."
    )
