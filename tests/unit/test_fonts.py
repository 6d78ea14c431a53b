"""The fonts of the site, cut from pinned packages."""

import io

import pytest
from fontTools.pens.boundsPen import BoundsPen
from fontTools.ttLib import TTFont

from highnote.publish.fonts import FACES, PACKAGES, Face, font_bytes
from tests.real_project import ROOT


def height(font: TTFont, sign: str) -> float:
    """Return how high a sign of a font is."""
    glyphs = font.getGlyphSet()
    pen = BoundsPen(glyphs)
    glyphs[font.getBestCmap()[ord(sign)]].draw(pen)
    assert pen.bounds
    return pen.bounds[3]


@pytest.fixture(scope="module", params=FACES, ids=lambda face: face.name)
def face(request: pytest.FixtureRequest) -> Face:
    return request.param


@pytest.fixture(scope="module")
def font(face: Face) -> TTFont:
    return TTFont(io.BytesIO(font_bytes(ROOT / PACKAGES / face.source, face)))


def test_a_font_has_its_characters_and_no_others(font: TTFont, face: Face) -> None:
    assert set(font.getBestCmap()) <= set(map(ord, face.characters))
    assert set(map(ord, "AZaz09.,")) <= set(font.getBestCmap())


def test_figures_are_as_high_as_capitals(font: TTFont) -> None:
    assert {sign for sign in "0123456789" if height(font, sign) < 0.9 * height(font, "H")} == set()


def test_a_changed_font_does_not_keep_the_name_that_is_reserved(font: TTFont, face: Face) -> None:
    assert font["name"].getDebugName(1) == f"High Note {face.name}"
