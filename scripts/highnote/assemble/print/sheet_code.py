"""Makes the code that says which list a sheet of paper is, as rows of dark and light squares."""

import segno


def code_rows(text: str) -> list[str]:
    """Return the rows of the code, `1` for dark; a quarter of it may be smudged."""
    code = segno.make_qr(text, error="q", boost_error=False)
    return ["".join("1" if dark else "0" for dark in row) for row in code.matrix]
