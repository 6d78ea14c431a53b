"""High Note: load → model → validate → assemble → publish playbooks about endings."""
