# Everything a fresh machine needs is installed here: Python packages and node into .venv, browser packages into node_modules.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
export PATH := $(CURDIR)/$(BIN):$(PATH)
export NO_MKDOCS_2_WARNING := 1

.PHONY: serve test lint check site bench faults setup ids contract clean

serve: setup ## Open the live site
	$(BIN)/highnote serve

test: lint $(VENV)/browser ## Run every test
	npm test
	$(BIN)/python -m pytest -n 2 --dist loadfile --no-loadscope-reorder

lint: setup ## Name what is badly written in Python
	$(BIN)/ruff check --quiet
	$(BIN)/ruff format --check --quiet
	$(BIN)/mypy

check: setup ## Name every mistake with its mend
	$(BIN)/highnote check

site: setup ## Leave the site in build/site
	$(BIN)/highnote build

bench: setup $(VENV)/browser ## Print ratios against other tools
	$(BIN)/python tests/bench/bench.py

faults: setup $(VENV)/browser ## Try at length to lose what a reader typed, and print the losses
	$(BIN)/python tests/faults/faults.py

ids: setup ## Register new ids
	$(BIN)/highnote ids

contract: setup ## Write the types of the browser's data anew
	$(BIN)/python -c 'from pathlib import Path; from highnote.assemble.contract.typescript import type_modules; [Path(path).write_text(text) for path, text in type_modules().items()]'

setup: $(VENV)/ready node_modules/.ready

$(VENV)/ready: requirements.txt pyproject.toml
	$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "High Note needs Python 3.11 or newer")'
	test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.txt
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
	touch $@

node_modules/.ready: package.json package-lock.json $(VENV)/ready
	npm ci --ignore-scripts --no-audit --no-fund --loglevel=error
	touch $@

$(VENV)/browser: $(VENV)/ready
	$(BIN)/python tests/browser/find_browser.py > $@.new
	mv $@.new $@

clean:
	rm -rf build
