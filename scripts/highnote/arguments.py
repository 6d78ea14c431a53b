"""What can be written behind `highnote`: the commands, and what each of them takes."""

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from highnote.publish.engines import Engine

SAYS = "Check, plan, build and show playbooks."
ENGINE = "what puts the frame round the pages, if not the default"
USES = """examples:
  highnote check                                every mistake with its mend
  highnote check playbooks/endings              only those in one folder or file
  highnote check --format github                for a code host
  highnote plan playbooks/situations/events.yml  plans with dates and reasons, and what is not as expected
  highnote plan --all --before plans.txt        whose plan a change moves
  highnote build                                the whole site, in build/site
  highnote serve                                the site while you write
  highnote new ending                           a new playbook to fill in
"""


def parser() -> argparse.ArgumentParser:
    """Describe the commands; `command` is the name of the one that is wanted."""
    form = argparse.RawDescriptionHelpFormatter
    top = argparse.ArgumentParser(prog="highnote", description=SAYS, epilog=USES, formatter_class=form)
    commands = top.add_subparsers(title="commands", dest="command", required=True, metavar="COMMAND")
    check = command(commands, "check", "find every mistake and say how to mend it")
    check.add_argument("path", nargs="?", type=Path, default=Path(), help="a project, or a file or folder in one")
    check.add_argument("--format", choices=("text", "json", "github", "sarif"), default="text")
    reading = command(commands, "reading", "measure how hard each page is to read")
    reading.add_argument("path", nargs="?", type=Path, default=Path(), help="a project")
    build = command(commands, "build", "check, then build the site into build/site")
    build.add_argument("path", nargs="?", type=Path, default=Path(), help="a project")
    build.add_argument("--engine", type=engine, default="", help=ENGINE)
    serve = command(commands, "serve", "build, show the site, and build again whenever a file is saved")
    serve.add_argument("--port", type=port, default=8000)
    serve.add_argument("--engine", type=engine, default="", help=ENGINE)
    plan = command(commands, "plan", "make the plans of situations, and hold them against what is expected")
    plan.add_argument("files", nargs="*", type=Path, metavar="FILE", help="a file or folder of situations")
    plan.add_argument("--all", action="store_true", help="every situation of the project")
    plan.add_argument("--before", type=Path, metavar="FILE", help="what this command wrote before; print what moved")
    new = command(commands, "new", "start a new playbook")
    new.add_argument("kind", choices=("ending", "phase", "profession", "template", "lesson", "play"))
    new.add_argument("name", nargs="?", help="its file name, without .md")
    command(commands, "ids", "add new ids to the register of published ids")
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


def command(
    commands: "argparse._SubParsersAction[argparse.ArgumentParser]", name: str, says: str
) -> argparse.ArgumentParser:
    """Add one command."""
    return commands.add_parser(name, help=says, description=says)
