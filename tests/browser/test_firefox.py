"""The way to a plan in Firefox, where it is installed: Debian calls it firefox-esr."""

import json
import shutil
from pathlib import Path

import pytest

from highnote.publish.tool import run_node

FIREFOX = shutil.which("firefox-esr") or shutil.which("firefox")
WALK = Path(__file__).with_name("firefox.mjs")


@pytest.mark.skipif(FIREFOX is None, reason="Firefox is not installed here")
def test_a_plan_is_made_in_firefox(address: str, tmp_path: Path) -> None:
    seen = json.loads(run_node("Firefox", WALK.parent, str(WALK), str(FIREFOX), str(tmp_path), address))

    assert seen["plan"].startswith("You end it because the client does not pay.")
    assert "too far from today" in seen["refused"]
    assert seen["back"].startswith("Your plan: ")
    assert "Do this first" in seen["safe"]
    assert seen["isNarrow"]
    assert seen["errors"] == []
