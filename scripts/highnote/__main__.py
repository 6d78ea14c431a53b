"""The command `highnote`: check, plan, reading, build, serve, new and ids. The only module that prints.

Exit codes: 0 clean, 1 problems, 2 wrong use.
"""

import argparse
import gc
import os
import sys
from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path

from highnote.arguments import parser
from highnote.problem import Problem


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code."""
    options = parser().parse_args(arguments)
    gc.disable()  # what a command makes lives until it ends; collecting it costs a tenth of a check
    try:
        return COMMANDS[options.command](options)
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:
        sys.stderr.close()
        return 1
    finally:
        gc.enable()


def run_check(options: argparse.Namespace) -> int:
    """Check a project, or a part of one."""
    from highnote.check import check
    from highnote.project import inside, project_of

    root = project_of(options.path)
    if root is None:
        return no_project(options.path)
    found = check(root, date.today())
    problems = [problem for problem in found if inside(problem.place.path, options.path, root)]
    print_problems(problems, options.format)
    return exit_code(problems)


def run_reading(options: argparse.Namespace) -> int:
    """Print the reading grade of each page."""
    from highnote.load import load
    from highnote.model import model
    from highnote.project import project_of
    from highnote.validate.reading import reading_report

    root = project_of(options.path)
    if root is None:
        return no_project(options.path)
    print(reading_report(model(load(root))))
    return 0


def run_build(options: argparse.Namespace) -> int:
    """Build the site of a project; with a problem, nothing is published."""
    from highnote.project import built, project_of

    root = project_of(options.path)
    if root is None:
        return no_project(options.path)
    outcome = built(root, options.engine, date.today())
    print_outcome(outcome.problems, outcome.failure, outcome.words)
    return 1 if outcome.words is None else 0


def run_serve(options: argparse.Namespace) -> int:
    """Show the site while its author writes."""
    from highnote.project import project_of
    from highnote.serve import PortTaken, serve

    root = project_of(Path())
    if root is None:
        return no_project(Path())
    try:
        for outcome in serve(root, options.port, options.engine):
            print_outcome(outcome.problems, outcome.failure, outcome.words)
            sys.stdout.flush()
    except PortTaken as error:
        return wrong_use(f"port {options.port} cannot be used: {error}; choose another with --port")
    return 0


def run_plan(options: argparse.Namespace) -> int:
    """Print the plans of situations, or only what moved; 1 if one of them is not as expected."""
    from highnote.plans import chosen, closing_text, misses, moved_text, plan_text, plans_of
    from highnote.project import checked, project_of
    from highnote.publish import ToolFailed

    if not options.files and not options.all:
        return wrong_use("name a file of situations, or say --all")
    paths = options.files or [Path()]
    unfit = next((path for path in paths if project_of(path) is None), None)
    root = project_of(paths[0])
    if root is None or unfit:
        return no_project(unfit or paths[0])
    library, problems = checked(root, date.today())
    if exit_code(problems):
        print_problems([problem for problem in problems if not problem.reminder], "text")
        print("No plan was made.")
        return 1
    situations = chosen(library, paths, root)
    if not situations:
        return wrong_use(f"there is no situation in {', '.join(map(str, paths))}")
    try:
        before = options.before.read_text(encoding="utf-8") if options.before else ""
        reports = plans_of(library, situations)
    except OSError as error:
        return wrong_use(f"{options.before} cannot be read: {error.strerror}")
    except ToolFailed as error:
        print(error, file=sys.stderr)
        return 1
    plans = list(zip(situations, reports, strict=True))
    missed = {situation.id: misses(situation, report) for situation, report in plans}
    text = "\n\n".join(plan_text(situation, report, missed[situation.id]) for situation, report in plans)
    print(moved_text(before, text) if options.before else text)
    print(f"\n{closing_text(missed)}")
    return 1 if any(missed.values()) else 0


def run_new(options: argparse.Namespace) -> int:
    """Write a new playbook to fill in."""
    from highnote.new import AlreadyThere, NotAName, new_playbook
    from highnote.project import project_of

    root = project_of(Path())
    if root is None:
        return no_project(Path())
    try:
        path = os.path.relpath(new_playbook(root, options.kind, options.name, date.today()))
    except (AlreadyThere, NotAName) as error:
        return wrong_use(str(error))
    print(f"{path} is ready to fill in. `highnote check {path}` names what is still missing.")
    return 0


def run_ids(options: argparse.Namespace) -> int:
    """Register the ids that are new; an id cannot be taken back, so the project must be without problems."""
    from highnote.project import REGISTER, checked, project_of, register_ids

    root = project_of(Path())
    if root is None:
        return no_project(Path())
    library, problems = checked(root, date.today())
    if exit_code(problems):
        print_problems(problems, "text")
        print("No id was registered.")
        return 1
    added = register_ids(root, library)
    print(f"{len(added)} ids added to {REGISTER}." if added else "Every id is registered.")
    return 0


COMMANDS: dict[str, Callable[[argparse.Namespace], int]] = {
    "check": run_check,
    "plan": run_plan,
    "reading": run_reading,
    "build": run_build,
    "serve": run_serve,
    "new": run_new,
    "ids": run_ids,
}


def print_problems(problems: Sequence[Problem], form: str) -> None:
    """Print problems in one of the formats."""
    from highnote import report

    if form == "sarif":
        from highnote.validate import all_rules

        print(report.sarif_report(problems, [(rule.code, rule.says) for rule in all_rules()], tool_version()))
    else:
        text = {"text": report.text_report, "json": report.json_report, "github": report.github_report}[form](problems)
        print(text) if text else None


def print_outcome(problems: Sequence[Problem], failure: str, words: str | None) -> None:
    """Print what a build came to."""
    if problems:
        print_problems(problems, "text")
    if failure:
        print(failure, file=sys.stderr)
    print(words or "Nothing was published.")


def exit_code(problems: Sequence[Problem]) -> int:
    """Return 1 if a problem stops publication; reminders do not."""
    return 1 if any(not problem.reminder for problem in problems) else 0


def no_project(path: Path) -> int:
    """Say that a path is in no project."""
    if not path.exists():
        return wrong_use(f'there is no file or folder "{path}"')
    return wrong_use(f'"{path}" is in no project: no folder here or above holds playbooks/')


def wrong_use(text: str) -> int:
    """Say what was wrong with the command."""
    print(f"highnote: {text}", file=sys.stderr)
    return 2


def tool_version() -> str:
    """Return the version of this package."""
    from importlib.metadata import PackageNotFoundError, version

    try:
        return version("highnote")
    except PackageNotFoundError:
        return "0"


if __name__ == "__main__":
    sys.exit(main())
