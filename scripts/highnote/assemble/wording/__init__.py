"""Says what pages, sheets and documents share, once: each sentence has one home here."""
