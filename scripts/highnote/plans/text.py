"""Writes the plan of a situation as text, so that two editions of the content can be compared line by line."""

from collections.abc import Iterator, Mapping, Sequence

from highnote.assemble.contract.cases import PlanReport, ReportedDay, ReportedItem
from highnote.assemble.wording.sentences import counted
from highnote.model.situations import Situation

INDENT = "    "


def plan_text(situation: Situation, report: PlanReport, missed: Sequence[str]) -> str:
    """Write a plan: its title, and everything else below it, indented."""
    lines = (*head_lines(report), *item_lines(report), *left_out_lines(report), *missed_lines(missed))
    return "\n".join((f"{situation.id} {situation.title}", *(f"{INDENT}{line}" for line in lines)))


def closing_text(missed: Mapping[str, Sequence[str]]) -> str:
    """Say how many situations there are, and which of them expect something else."""
    failing = [name for name, sentences in missed.items() if sentences]
    if not failing:
        return f"{counted(len(missed), 'situation')}, and every expectation holds."
    return f"{counted(len(missed), 'situation')}. Something else is expected in {', '.join(failing)}."


def head_lines(report: PlanReport) -> Iterator[str]:
    """Yield what a plan says as a whole."""
    items = f"{counted(len(report.items), 'item')}, {len(report.left_out)} left out"
    yield f"ending {report.ending or 'not known'}: {items}"
    yield (
        f"last day {day_text(report.last_day)}, notice {day_text(report.notice)}, "
        f"talk {day_text(report.conversation)}, invoice {day_text(report.invoice)}"
    )
    certain = " ".join(hold.id for hold in report.holds if hold.certain)
    possible = " ".join(hold.id for hold in report.holds if not hold.certain)
    yield f"holds {certain or 'none'}" + (f"; possible {possible}" if possible else "")
    yield f"floor {report.floor or 'not known'}" + (f", last safe day {report.latest_safe_day}" if report.floor else "")
    yield "gates " + (", ".join(f"{gate.phase} {gate.day}" for gate in report.gates) or "none")
    if report.next:
        yield f"next question {report.next.facet}: up to {counted(report.next.most, 'item')} less"
    yield from report.says
    if report.better_days:
        yield f"better last days {', '.join(map(str, report.better_days))}"


def day_text(day: ReportedDay) -> str:
    """Write a day, and whether it is only supposed."""
    return f"{day.day}" if day.given else f"{day.day} (supposed)"


def item_lines(report: PlanReport) -> Iterator[str]:
    """Yield the items by their days, each with its reasons, and with its warnings below it."""
    for item in report.items:
        yield f"{due_text(item)} {item.id} {item.owner}: {'; '.join(item.because)}"
        yield from (f"{INDENT}! {warning}" for warning in item.warnings)


def due_text(item: ReportedItem) -> str:
    """Write when an item is due."""
    first, last = item.due[0], item.due[-1]
    if item.kind == "window" or (item.kind == "weekly" and first != last):
        return f"{first}..{last}" + (" weekly" if item.kind == "weekly" else "")
    return ", ".join(map(str, item.due))


def left_out_lines(report: PlanReport) -> Iterator[str]:
    """Yield what is left out, with the answers that removed it."""
    for entry in report.left_out:
        yield f"without {entry.id}: {'; '.join(entry.because)}"


def missed_lines(missed: Sequence[str]) -> Iterator[str]:
    """Yield the expectations that do not hold."""
    yield from (f"EXPECTED OTHERWISE: {sentence}" for sentence in missed)
