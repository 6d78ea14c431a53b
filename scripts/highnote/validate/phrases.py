"""The phrases that we do not use, each with what to write instead, and words in American spelling.

Knows phrases. Where they may stand all the same, as in a quotation, is for the rule to say.
"""

import re
from itertools import product
from typing import NamedTuple

from highnote.model.markdown import Body

# A bar parts the forms of one word; an equals sign stands before what to write instead.
INSTEAD = """
    fire|fires|fired|firing a|the|this|that|our|your client|clients = end the relationship
    dump|dumps|dumped|dumping a|the|this|that|our|your client|clients = end the relationship
    sack|sacks|sacked|sacking a|the|this|that|our|your client|clients = end the relationship
    terminate|terminates|terminated|terminating a|the|this|that|our|your client|relationship = end
    client termination = ending
    please be advised = say it at once
    please note that = say it at once
    it should be noted that = say it at once
    leverage|leverages|leveraged|leveraging our|the|your|their|its|this|these = use
    utilise|utilises|utilised|utilising|utilize|utilizes|utilized|utilizing = use
    going forward = from now on
    in order to = to
    prior to = before
    subsequent to = after
    in the event that = if
    due to the fact that = because
    with regard|regards to = about
    at this point in time = now
    as per = as … says
    touch|touches|touched|touching base = talk
    circle|circles|circled|circling back = come back to it
    reach|reaches|reached|reaching out = write or call
    deep dive|dives = a close look
    low-hanging fruit = what is easy
    move|moves|moved|moving the needle = what changes
    pull|pulls|pulled|pulling the plug = end
    bite|bites|biting the bullet = do it now
    think|thinking outside the box = what is new
    win-win = what each side gains
    synergy|synergies = what each side gains
    best-in-class|world-class|cutting-edge = what is good about it
    asap = a day
    drop-dead date = last day
    whitelist|whitelists|whitelisted|whitelisting = allow
    blacklist|blacklists|blacklisted|blacklisting = block
    commence|commences|commenced|commencing = begin
    aforementioned|heretofore|hereinafter|herewith|hereby = this, or leave it out
"""
BRITISH = """
    analyze=analyse analyzed=analysed apologize=apologise apologizes=apologises authorization=authorisation
    authorize=authorise authorized=authorised behavior=behaviour behaviors=behaviours canceled=cancelled
    canceling=cancelling categorize=categorise center=centre color=colour colors=colours defense=defence
    emphasize=emphasise favor=favour favorite=favourite finalize=finalise finalized=finalised fulfill=fulfil
    honor=honour honored=honoured initialize=initialise itemize=itemise itemized=itemised labeled=labelled
    labor=labour maximize=maximise minimize=minimise minimized=minimised neighbor=neighbour offense=offence
    optimize=optimise organization=organisation organizations=organisations organize=organise organized=organised
    organizing=organising prioritize=prioritise realize=realise realized=realised recognize=recognise
    recognized=recognised rumor=rumour skillful=skilful summarize=summarise summarized=summarised theater=theatre
    traveled=travelled traveling=travelling
"""


# Too common to tell a page that has a phrase from one that does not.
COMMON = frozenset("at back be client clients event in it of order please point relationship the to with".split())


class Phrase(NamedTuple):
    """A phrase, what to write instead, the forms of its rarest word, and all ways to say it in small letters."""

    pattern: re.Pattern[str]
    instead: str
    telltale: frozenset[bytes]
    ways: tuple[bytes, ...]


def phrase_of(line: str) -> Phrase:
    """Read one line."""
    words, _, instead = line.strip().partition(" = ")
    slots = [slot.split("|") for slot in words.split()]
    pattern = r"\s+".join(f"(?:{'|'.join(map(re.escape, slot))})" for slot in slots)
    rarest = max(slots, key=lambda slot: (COMMON.isdisjoint(slot), min(map(len, slot))))
    telltale = frozenset(word.partition("-")[0].encode() for word in rarest)
    ways = tuple(" ".join(way).replace("-", " ").encode() for way in product(*slots))
    return Phrase(re.compile(rf"(?<![\w-]){pattern}(?![\w-])", re.IGNORECASE), instead, telltale, ways)


PHRASES = tuple(phrase_of(line) for line in INSTEAD.strip().splitlines())
TELLTALES = frozenset(word for phrase in PHRASES for word in phrase.telltale)
SPELLINGS = {american.encode(): british for american, _, british in (pair.partition("=") for pair in BRITISH.split())}
AMERICAN = frozenset(SPELLINGS)


def phrases_in(body: Body) -> list[Phrase]:
    """Return the phrases that a body may hold; a closer look finds where, if it does."""
    found = TELLTALES & body.words
    likely = [phrase for phrase in PHRASES if phrase.telltale & found] if found else []
    return [phrase for phrase in likely if any(way in body.flat for way in phrase.ways)]
