"""Packs zip files whose bytes depend on their content alone."""

import io
import zipfile
from collections.abc import Iterator, Mapping

EPOCH = (1980, 1, 1, 0, 0, 0)


def packed(parts: Mapping[str, bytes], plain_first: str = "") -> bytes:
    """Pack parts in their order; the part named `plain_first` comes first and uncompressed, as OpenDocument asks."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in sorted(parts.items(), key=lambda part: part[0] != plain_first):
            entry = zipfile.ZipInfo(name, EPOCH)
            entry.external_attr = 0o644 << 16
            entry.compress_type = zipfile.ZIP_STORED if name == plain_first else zipfile.ZIP_DEFLATED
            archive.writestr(entry, content)
    return buffer.getvalue()


def unpacked(content: bytes) -> dict[str, bytes]:
    """Return the parts of a zip file in their order."""
    return dict(parts_of(content))


def parts_of(content: bytes) -> Iterator[tuple[str, bytes]]:
    """Yield the parts of a zip file."""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        for name in archive.namelist():
            yield name, archive.read(name)
