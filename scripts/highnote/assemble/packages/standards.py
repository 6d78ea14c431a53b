"""Names the standards by which learning systems take a course, and the packages that are made of one."""

WHOLE = "training/whole-course"
STANDARDS = {"scorm12": "SCORM 1.2", "scorm2004": "SCORM 2004", "cmi5": "cmi5"}


def package_path(course: str, standard: str) -> str:
    """Return the path of a package."""
    return f"{course}.{standard}.zip"
