"""The score says in a picture and in words what the phases are; the picture has room for one phase and for fifteen."""

import re

import pytest

from highnote.assemble.pages.score import list_score_svg, place_svg, score_html, score_of, sign_svg
from highnote.model import Library
from tests.small_playbooks import PHASE
from tests.small_project import library_of

SOFT = PHASE.replace("  required: yes\n", "")


def way_out(*windows: str, phase: str = SOFT) -> Library:
    """Model phases that run in these windows."""
    ids = [f"P{chr(65 + index)}A" for index in range(len(windows))]
    return library_of(
        {
            f"playbooks/phases/{index + 1:02}-phase-{index + 1}.md": phase.replace("LVE", name)
            .replace("window: E-20..E", f"window: {windows[index]}")
            .replace("title: Leave the lighthouse", f"title: Step {index + 1}")
            for index, name in enumerate(ids)
        }
    )


@pytest.mark.parametrize("count", [1, 2, 3, 15])
def test_there_is_a_note_for_each_phase_and_all_lie_in_the_picture(count: int) -> None:
    library = way_out(*["E-20..E"] * count)

    picture = str(score_html(library))

    width, height = map(float, re.search(r'viewBox="0 0 (\S+) (\S+)"', picture).groups())
    notes = [
        (float(x), float(y))
        for x, y in re.findall(r'class="stem"[^>]*></path><g transform="translate\((\S+) (\S+)\)"', picture)
    ]
    assert len(notes) == count
    assert all(0 < x < width and 0 < y < height for x, y in notes)
    assert notes == sorted(notes, key=lambda note: note[0])


def test_the_last_note_before_the_last_day_is_the_highest() -> None:
    score = score_of(way_out("E-90..E-70", "E-60..E-50", "E-1..E+30", "E+14..E+365").phases)

    assert [note.kind for note in score.notes] == ["", "", "high", "encore"]
    assert max(score.notes, key=lambda note: note.place) is score.notes[2]
    assert score.notes[2].x < score.last_day < score.notes[3].x


def test_the_words_name_the_gates_and_the_encore() -> None:
    picture = str(score_html(way_out("E-90..E-70", "E+14..E+365", phase=PHASE)))

    assert 'role="img"' in picture
    assert "It rises to the last day: Step 1." in picture
    assert "A gate that cannot be skipped stands after Step 1 and Step 2." in picture
    assert "After the last day, more lightly: Step 2." in picture


def test_only_a_gate_that_cannot_be_skipped_has_a_fermata() -> None:
    assert "score-gate" not in str(score_html(way_out("E-20..E", "E-10..E")))
    assert str(score_html(way_out("E-20..E", "E-10..E", phase=PHASE))).count("score-gate") == 2


def test_no_phases_make_no_picture() -> None:
    assert score_html(library_of({})) is None


def test_the_place_of_a_phase_is_picked_out_once() -> None:
    library = way_out("E-90..E-70", "E-60..E-50", "E-1..E+30")

    assert str(place_svg(library, library.phases[1])).count("is-here") == 1
    assert str(sign_svg(library, library.phases[1])).count('class="note"') == 1


def test_a_list_has_a_note_for_each_item_that_names_it() -> None:
    assert re.findall('data-note="([^"]+)"', str(list_score_svg(["LVE-01", "LVE-02"]))) == ["LVE-01", "LVE-02"]
