"""Makes files of questions for other programs: Moodle (GIFT), learning systems (QTI 2.1), Canvas, and Anki (text).

Each lesson has its own, and all lessons together have one of each. An id never changes, so a later import mends cards
and questions, and doubles none.
"""

from collections.abc import Callable, Iterator
from functools import partial

from highnote.assemble.files import MadeFile, known
from highnote.assemble.ingredients import Ingredients
from highnote.assemble.packages.anki import anki_text
from highnote.assemble.packages.asked import AskedLesson, asked_lesson_of
from highnote.assemble.packages.gift import gift_text
from highnote.assemble.packages.qti import qti_package
from highnote.model import Library

ALL = "training/all-questions"

Writer = Callable[[tuple[AskedLesson, ...]], bytes]


def as_text(write: Callable[[tuple[AskedLesson, ...]], str], lessons: tuple[AskedLesson, ...]) -> bytes:
    """Return a text as bytes."""
    return write(lessons).encode()


def for_canvas(lessons: tuple[AskedLesson, ...]) -> bytes:
    """Return the package for Canvas; its library takes a while to load, and most builds make none."""
    from highnote.assemble.packages.canvas import canvas_package

    return canvas_package(lessons)


WRITERS: dict[str, Writer] = {
    "gift.txt": partial(as_text, gift_text),
    "anki.txt": partial(as_text, anki_text),
    "qti.zip": qti_package,
    "canvas.zip": for_canvas,
}


def packages(library: Library, ingredients: Ingredients) -> Iterator[MadeFile]:
    """Yield the files of each lesson that asks something, and those of all lessons together."""
    books = [book for book in library.lessons if book.questions]
    groups = {f"training/{book.slug}/{book.slug}": (asked_lesson_of(book),) for book in books}
    together = {ALL: tuple(lesson for group in groups.values() for lesson in group)} if groups else {}
    for stem, group in {**groups, **together}.items():
        for ending, write in WRITERS.items():
            yield lazy_file(f"{stem}.{ending}", ingredients.published, partial(write, group))


def lazy_file(path: str, key: str, write: Callable[[], bytes]) -> MadeFile:
    """Make a file that is written when it is asked for."""
    return MadeFile(path, key, lambda: known(write()))
