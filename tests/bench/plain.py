"""Lays out the same playbooks for Material with its defaults: the same words and lists, as its users write them."""

import shutil
from pathlib import Path

SETTINGS = """site_name: Plain
docs_dir: playbooks
site_dir: site
theme:
  name: material
  font: false
plugins:
  - search
markdown_extensions:
  - attr_list
  - toc:
      permalink: true
  - pymdownx.tasklist:
      custom_checkbox: true
  - pymdownx.superfences
"""


def plain_project(source: Path, folder: Path) -> Path:
    """Copy a project's playbooks beside settings of plain Material; vocabulary is not part of such a site."""
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(source / "playbooks", folder / "playbooks", ignore=shutil.ignore_patterns("vocabulary"))
    # Material leaves a folder "templates" out by default, so it takes another name here.
    (folder / "playbooks" / "templates").rename(folder / "playbooks" / "letters")
    (folder / "mkdocs.yml").write_text(SETTINGS)
    (folder / "playbooks" / "index.md").write_text("# Plain\n")
    return folder
