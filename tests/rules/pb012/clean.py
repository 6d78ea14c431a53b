"""Folders in each other, 12 deep."""


def change(root):
    (root / "playbooks" / "/".join(["deep"] * 12)).mkdir(parents=True)
    return set()
