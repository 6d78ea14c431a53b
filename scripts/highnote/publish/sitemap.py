"""Writes the list of all pages that search engines read; it needs the full address of the site."""

from collections.abc import Iterable, Iterator

from markupsafe import escape

from highnote.assemble.files import MadeFile, text_file
from highnote.assemble.pages.page import LazyPage


def sitemap(pages: Iterable[LazyPage], site_url: str) -> Iterator[MadeFile]:
    """Yield sitemap.xml if the address of the site is known."""
    if site_url:
        addresses = sorted(f"{site_url.rstrip('/')}/{page.url}" for page in pages)
        rows = "".join(f"<url><loc>{escape(address)}</loc></url>\n" for address in addresses)
        yield text_file(
            "sitemap.xml", f'<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n{rows}</urlset>\n'
        )
