"""Makes the small picture of a sheet: its first page in three tones, which is a few kilobytes."""

import io

from PIL import Image

from highnote.assemble.print.typeset import png_bytes

# 24 points to the inch make A4 198 pixels wide.
INCH = 24
BLACK, DARK, WHITE = 0, 140, 255
DARKEST, LIGHTEST = 130, 232


def picture_bytes(main: str, data: str) -> bytes:
    """Return the picture of a sheet on A4."""
    with Image.open(io.BytesIO(png_bytes(main, data, "a4", INCH))) as page:
        toned = page.convert("L").point(tone)
    small, written = toned.quantize(3), io.BytesIO()
    small.save(written, "PNG", optimize=True)
    return written.getvalue()


def tone(light: int) -> int:
    """Return the tone that a light comes nearest to."""
    if light > LIGHTEST:
        return WHITE
    return DARK if light > DARKEST else BLACK
