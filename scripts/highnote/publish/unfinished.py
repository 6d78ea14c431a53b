"""What is raised when a built site may not be published."""


class Unfinished(Exception):
    """The built site may not be published; `reasons` say why."""

    def __init__(self, reasons: list[str]) -> None:
        super().__init__("\n".join(reasons))
        self.reasons = reasons
