"""The kinds of page that the site has, each with one page that stands for it."""

PHASE = "phases/access/"
LESSON = "training/m1-why-endings-matter/"
LETTER = "templates/t21-disengagement-letter/"
PAGES = {
    "home": "./",
    "ending": "endings/r06-non-payment/",
    "phase": PHASE,
    "profession": "professions/it-managed-services/",
    "template": LETTER,
    "register": "templates/t17-access-register/",
    "lesson": LESSON,
    "slides": "training/m4-the-conversation/slides/",
    "play": "plays/p1-the-440-email/",
    "plays": "plays/",
    "planner": "training/plan/",
    "drills": "training/drills/",
    "practise": "training/practise/",
    "slip": "training/slip/",
    "faults": "training/faults/s04-a/",
    "guide": "why/",
    "start": "start/",
    "endings": "endings/",
    "phases": "phases/",
    "subject": "professions/late-payment/",
    "safe": "endings/r09-harassment/",
    "professions": "professions/",
    "differences": "differences/",
    "ideas": "ideas/",
    "templates": "templates/",
    "training": "training/",
    "roles": "roles/",
    "find": "find/",
    "sheets": "sheets/",
    "sources": "sources/",
    "glossary": "glossary/",
    "rule": "rules/pb204/",
    "decision": "decisions/case-log/",
    # A host shows it at any depth, so its addresses begin at the host's root.
    "nowhere": "/404.html",
}
# The kinds whose pages have parts of their own; the others are lists of cards or of links.
OWN = ("home", "ending", "phase", "profession", "template", "register", "lesson", "guide", "start", "find", "nowhere")
