"""The long trials name tests that are there, and settings that these tests read."""

import pytest

from tests.faults.faults import ROOT, TRIALS, Trial

EACH = pytest.mark.parametrize("trial", TRIALS, ids=lambda trial: trial.what)


@EACH
def test_a_trial_names_tests_that_are_there_and_settings_that_they_read(trial: Trial) -> None:
    texts = [(ROOT / test).read_text() for test in trial.tests]

    for setting in trial.settings:
        assert any(setting in text for text in texts), setting
