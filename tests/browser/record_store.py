"""A record store that holds a course to the rules of cmi5, and plays the learning system that launches it."""

import json
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import parse_qs, urlencode, urlsplit

Json = dict[str, Any]

CMI5 = "https://w3id.org/xapi/cmi5/context/categories/cmi5"
MOVE_ON = "https://w3id.org/xapi/cmi5/context/categories/moveon"
SESSION = "https://w3id.org/xapi/cmi5/context/extensions/sessionid"
ACTOR = {"objectType": "Agent", "account": {"homePage": "https://lms.example", "name": "learner-7"}}
ACTIVITY = "https://lms.example/activities/m4"
REGISTRATION = "6a1f2f9e-7c1b-4a51-9d2a-1f0c6f3f8a10"
DEFINED = ("initialized", "completed", "passed", "failed", "terminated")
TOKEN = "bGVhcm5lcjpzZWNyZXQ="


@dataclass
class Store:
    """What one registration has come to: its statements, its state, and every breach of a rule."""

    mode: str = "Normal"
    statements: list[Json] = field(default_factory=list)
    visit: list[Json] = field(default_factory=list)
    state: str | None = None
    faults: list[str] = field(default_factory=list)
    asked: list[str] = field(default_factory=list)
    is_fetched: bool = False
    back: str = ""

    def launch(self, base: str, file: str) -> str:
        """Begin a visit; return the address that opens the course."""
        self.visit, self.is_fetched, self.back = [], False, f"{base}back"
        words = {
            "endpoint": f"{base}xapi/",
            "fetch": f"{base}fetch",
            "actor": json.dumps(ACTOR),
            "registration": REGISTRATION,
            "activityId": ACTIVITY,
        }
        return f"{base}{file}?{urlencode(words)}"

    @property
    def verbs(self) -> list[str]:
        """Return what was said in this visit, but for the single answers."""
        return [verb for statement in self.visit if (verb := verb_of(statement)) != "answered"]

    def answer(self, method: str, address: str, headers: Any, body: bytes) -> tuple[int, str]:
        """Answer a request; return its status and its text."""
        parts = urlsplit(address)
        self.asked.append(f"{method} {parts.path.rsplit('/', 1)[-1]}")
        if parts.path.endswith("/fetch"):
            return self.fetch()
        if headers.get("Authorization") != f"Basic {TOKEN}" or not headers.get("X-Experience-API-Version"):
            self.faults.append(f"{method} {parts.path} comes without its token or its version")
        if parts.path.endswith("/statements"):
            return self.take(json.loads(body))
        if parts.path.endswith("/activities/state"):
            return self.hold(method, parse_qs(parts.query), body)
        # What learners like is asked for too; most have said nothing of it.
        return 404, ""

    def fetch(self) -> tuple[int, str]:
        """Give the token, once."""
        if self.is_fetched:
            self.faults.append("the token is fetched twice")
            return 200, json.dumps({"error-code": "1", "error-text": "It was fetched before."})
        self.is_fetched = True
        return 200, json.dumps({"auth-token": TOKEN})

    def hold(self, method: str, query: dict[str, list[str]], body: bytes) -> tuple[int, str]:
        """Give or take the state; that of the launch is ours."""
        if query["stateId"] == ["LMS.LaunchData"]:
            template = {"contextActivities": {"grouping": [{"id": "urn:x"}]}, "extensions": {SESSION: "visit-1"}}
            launch = {"contextTemplate": template, "launchMode": self.mode, "moveOn": "CompletedAndPassed"}
            return 200, json.dumps({**launch, "masteryScore": 0.8, "returnURL": self.back})
        if method == "PUT":
            self.state = body.decode()
            return 204, ""
        return (404, "") if self.state is None else (200, self.state)

    def take(self, given: Any) -> tuple[int, str]:
        """Take statements, and hold each against the rules."""
        statements = given if isinstance(given, list) else [given]
        for statement in statements:
            self.faults += faults_of(statement, self.visit, self.statements)
            self.visit.append(statement)
            self.statements.append(statement)
        return 200, json.dumps([statement["id"] for statement in statements])


def verb_of(statement: Json) -> str:
    """Return the last word of a verb."""
    return str(statement["verb"]["id"]).rpartition("/")[2]


def faults_of(statement: Json, visit: list[Json], before: list[Json]) -> list[str]:
    """Return what is wrong with a statement: sections 9.3 to 9.6 of cmi5."""
    verb, said, known = verb_of(statement), list(map(verb_of, visit)), list(map(verb_of, before))
    context = statement["context"]
    categories = [each["id"] for each in context.get("contextActivities", {}).get("category", [])]
    score = statement.get("result", {}).get("score")
    wrong = {
        "comes before initialized": not said and verb != "initialized",
        "comes after terminated": "terminated" in said,
        "comes twice in a visit": verb in DEFINED and verb in said,
        "comes twice": verb in ("completed", "passed") and verb in known,
        "comes after passed": verb == "failed" and "passed" in known,
        "speaks of another learner": statement["actor"] != ACTOR,
        "speaks of another registration": context.get("registration") != REGISTRATION,
        "names no visit": context.get("extensions", {}).get(SESSION) != "visit-1",
        "is not marked as one of cmi5": verb in DEFINED and CMI5 not in categories,
        "does not count": verb in ("completed", "passed", "failed") and MOVE_ON not in categories,
        "has a score that does not fit": bool(score) and (score["scaled"] >= 0.8) != (verb == "passed"),
        "has a score that it may not have": bool(score) and verb not in ("passed", "failed"),
        "has no duration": verb in DEFINED[1:] and not statement["result"].get("duration"),
    }
    return [f"{verb} {words}" for words, is_wrong in wrong.items() if is_wrong]
