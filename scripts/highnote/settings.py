"""Reads of mkdocs.yml, which is the engine's, what we need to know too."""

from dataclasses import dataclass
from pathlib import Path

import yaml


@dataclass(frozen=True, slots=True)
class Settings:
    """The address of the site, and the one that opens a file of the project for a change; empty where there is none."""

    site_url: str
    edit_base: str


class Unsettled(Exception):
    """The settings of the site cannot be read; the message says why."""


class Loader(yaml.SafeLoader):
    """Reads the engine's own tags as nothing."""


Loader.add_multi_constructor("", lambda *_: None)


def settings_of(root: Path) -> Settings:
    """Read the settings of a project; raises Unsettled."""
    try:
        settings = yaml.load((root / "mkdocs.yml").read_bytes(), Loader)
    except (OSError, yaml.YAMLError) as error:
        raise Unsettled(f"mkdocs.yml cannot be read: {error}") from None
    if not isinstance(settings, dict):
        raise Unsettled("mkdocs.yml cannot be read: it holds no settings")
    repository, edit = settings.get("repo_url"), settings.get("edit_uri")
    edit_base = f"{repository.rstrip('/')}/{edit.strip('/')}/" if repository and edit else ""
    return Settings(settings.get("site_url") or "", edit_base)
