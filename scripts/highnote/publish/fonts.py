"""Makes the fonts of the site from pinned packages: only the characters and weights that the pages use.

Knows font files. What looks how is said in overrides/styles/type.css.
"""

import hashlib
import io
import json
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from functools import partial
from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING

from highnote.assemble.files import Draft, MadeFile, drafted_file, text_file

if TYPE_CHECKING:
    from fontTools.ttLib import TTFont

PACKAGES = "node_modules/@fontsource-variable"
ASCII = "".join(map(chr, range(0x20, 0x7F)))
SIGNS = "\u00a0£§·×–—‘’“”…€"
LETTERS = "ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÑÒÓÔÕÖØÙÚÛÜÝßàáâãäåæçèéêëìíîïñòóôõöøùúûüýÿŒœ"
LATIN_1 = "".join(map(chr, range(0xA0, 0x100)))
MORE_SIGNS = "ıŒœ\u2009\u2010\u2011\u202f–—‘’“”†•…′‹›€™←↑→↓−"
NAMES = (1, 4, 6)
LEGAL_NAMES = (0, 13, 14)


@dataclass(frozen=True, slots=True)
class Face:
    """One font to make: its name, its source below PACKAGES, its weights, its characters and its features."""

    name: str
    source: str
    weight: float | tuple[float, float]
    characters: str
    features: tuple[str, ...]
    lining_figures: bool = False


FACES = (
    Face(
        "sans",
        "source-sans-3/files/source-sans-3-latin-wght-normal.woff2",
        (400, 600),
        ASCII + LATIN_1 + MORE_SIGNS,
        ("kern", "tnum"),
    ),
    Face(
        "serif",
        "alegreya/files/alegreya-latin-wght-normal.woff2",
        600,
        ASCII + SIGNS + LETTERS,
        ("kern",),
        lining_figures=True,
    ),
    Face(
        "serif-italic",
        "alegreya/files/alegreya-latin-wght-italic.woff2",
        500,
        ASCII + SIGNS,
        ("kern",),
        lining_figures=True,
    ),
)


def fonts(root: Path) -> Iterator[MadeFile]:
    """Yield assets/fonts/*.woff2; the same sources give the same bytes."""
    for face in FACES:
        source = root / PACKAGES / face.source
        draft = Draft(font_key(source, face), partial(font_bytes, source, face))
        yield drafted_file(f"assets/fonts/{face.name}.woff2", draft)
    yield text_file("assets/fonts/licences.txt", licences_text(root))


def licences_text(root: Path) -> str:
    """Return the licences of the packages, as they ask for."""
    packages = sorted({face.source.partition("/")[0] for face in FACES})
    return "\n----\n\n".join(
        (root / PACKAGES / package / "LICENSE").read_text(encoding="utf-8") for package in packages
    )


def font_key(source: Path, face: Face) -> str:
    """Return a hash of everything that a font is made from."""
    digest = hashlib.sha256(source.read_bytes())
    digest.update(json.dumps([version("fonttools"), asdict(face)], sort_keys=True).encode())
    return digest.hexdigest()


def font_bytes(source: Path, face: Face) -> bytes:
    """Cut a font down to a face and return it as WOFF2."""
    from fontTools.ttLib import TTFont
    from fontTools.varLib.instancer import instantiateVariableFont

    font = TTFont(source, recalcTimestamp=False)
    if face.lining_figures:
        use_lining_figures(font)
    # Instancing drops the variations of empty glyphs, which the subsetter then looks for: so the subset comes first.
    subset(font, face)
    small = instantiateVariableFont(font, {"wght": face.weight})
    rename(small, f"High Note {face.name}")
    small.flavor = "woff2"
    out = io.BytesIO()
    small.save(out)
    return out.getvalue()


def use_lining_figures(font: "TTFont") -> None:
    """Make figures as high as capitals the usual ones: the others read as letters, "R06" as "Ro6" and "1." as "I."."""
    rules = font["GSUB"].table
    wanted = [feature.Feature for feature in rules.FeatureList.FeatureRecord if feature.FeatureTag == "lnum"]
    lookups = {index for feature in wanted for index in feature.LookupListIndex}
    parts = [part for index in lookups for part in rules.LookupList.Lookup[index].SubTable]
    lining = {old: new for part in parts for old, new in part.mapping.items()}
    for names in font["cmap"].tables:
        names.cmap = {code: lining.get(name, name) for code, name in names.cmap.items()}


def subset(font: "TTFont", face: Face) -> None:
    """Leave only a face's characters and features; hints are of no use to the screens of today."""
    from fontTools.subset import Options, Subsetter

    options = Options(
        layout_features=list(face.features), hinting=False, notdef_outline=True, name_IDs=[2, *NAMES, *LEGAL_NAMES]
    )
    subsetter = Subsetter(options)
    subsetter.populate(text=face.characters)
    subsetter.subset(font)


def rename(font: "TTFont", name: str) -> None:
    """Give a changed font a name of its own: the Open Font License reserves the old one for the old one."""
    for record in font["name"].names:
        if record.nameID in NAMES:
            record.string = name.replace(" ", "") if record.nameID == 6 else name
