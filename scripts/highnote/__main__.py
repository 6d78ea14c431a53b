"""The command `highnote`: check, reading, build, serve, new and ids. The only module that prints.

Exit codes: 0 clean, 1 problems, 2 wrong use.
"""

import argparse
import gc
import os
import sys
from collections.abc import Callable, Sequence
from datetime import date
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import TYPE_CHECKING

from highnote.problem import Problem

if TYPE_CHECKING:
    from highnote.publish.engines import Engine

ENGINE = "what puts the frame round the pages, if not the default"
USES = """examples:
  highnote check                                every mistake with its mend
  highnote check playbooks/endings              only those in one folder or file
  highnote check --format github                for a code host
  highnote build                                the whole site, in build/site
  highnote serve                                the site while you write
  highnote new ending                           a new playbook to fill in
"""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code."""
    options = parser().parse_args(arguments)
    gc.disable()  # what a command makes lives until it ends; collecting it costs a tenth of a check
    try:
        return options.run(options)
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:
        sys.stderr.close()
        return 1
    finally:
        gc.enable()


def parser() -> argparse.ArgumentParser:
    """Describe the commands."""
    says, form = __doc__.splitlines()[0], argparse.RawDescriptionHelpFormatter
    top = argparse.ArgumentParser(prog="highnote", description=says, epilog=USES, formatter_class=form)
    commands = top.add_subparsers(title="commands", required=True, metavar="COMMAND")
    check = command(commands, "check", run_check, "find every mistake and say how to mend it")
    check.add_argument("path", nargs="?", type=Path, default=Path(), help="a project, or a file or folder in one")
    check.add_argument("--format", choices=("text", "json", "github", "sarif"), default="text")
    reading = command(commands, "reading", run_reading, "measure how hard each page is to read")
    reading.add_argument("path", nargs="?", type=Path, default=Path(), help="a project")
    build = command(commands, "build", run_build, "check, then build the site into build/site")
    build.add_argument("path", nargs="?", type=Path, default=Path(), help="a project")
    build.add_argument("--engine", type=engine, default="", help=ENGINE)
    serve = command(commands, "serve", run_serve, "build, show the site, and build again whenever a file is saved")
    serve.add_argument("--port", type=port, default=8000)
    serve.add_argument("--engine", type=engine, default="", help=ENGINE)
    new = command(commands, "new", run_new, "start a new playbook")
    new.add_argument("kind", choices=("ending", "phase", "profession", "template", "lesson"))
    new.add_argument("name", nargs="?", help="its file name, without .md")
    command(commands, "ids", run_ids, "add new ids to the register of published ids")
    return top


def port(text: str) -> int:
    """Read the number of a port; 0 is any that is free."""
    number = int(text)
    if not 0 <= number <= 65535:
        raise ValueError
    return number


def engine(name: str) -> "Engine":
    """Find an engine by its name; no name is that of the default."""
    from highnote.publish.engines import DEFAULT, ENGINES

    if name and name not in ENGINES:
        raise argparse.ArgumentTypeError(f'there is no engine "{name}"; there are {" and ".join(ENGINES)}')
    return ENGINES[name] if name else DEFAULT


def command(commands: argparse._SubParsersAction, name: str, run: Callable, says: str) -> argparse.ArgumentParser:
    """Add one command."""
    added = commands.add_parser(name, help=says, description=says)
    added.set_defaults(run=run)
    return added


def run_check(options: argparse.Namespace) -> int:
    """Check a project, or a part of one."""
    from highnote.check import check
    from highnote.project import inside, project_of

    root = project_of(options.path)
    if root is None:
        return no_project(options.path)
    problems = check(root, date.today())
    problems = [problem for problem in problems if inside(problem, options.path, root)]
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
    gc.enable()  # a live site goes on for hours
    try:
        for outcome in serve(root, options.port, options.engine):
            print_outcome(outcome.problems, outcome.failure, outcome.words)
            sys.stdout.flush()
    except PortTaken as error:
        return wrong_use(f"port {options.port} cannot be used: {error}; choose another with --port")
    return 0


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
    try:
        return version("highnote")
    except PackageNotFoundError:
        return "0"


if __name__ == "__main__":
    sys.exit(main())
