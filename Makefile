# Everything is run in .venv, which is made at need. `make` alone says what there is.
PYTHON ?= python3
BIN = .venv/bin
# Which branches `make asterisk` installs, beside each other.
BRANCHES ?= 22 16

.PHONY: help demo test check bench format asterisk asterisk-stop clean

help:
	@echo 'make demo      install, and show typed actions, lists and events against a fake Asterisk'
	@echo 'make test      install with the tools for development, and run all tests'
	@echo 'make check     ruff, mypy, pyright, import-linter, and whether the generated code is up to date'
	@echo 'make bench     what an event, an action and an import cost, beside other clients (some minutes)'
	@echo 'make format    bring the code into shape, and generate'
	@echo 'make asterisk  install and start a real Asterisk for the tests (Debian or Ubuntu, as root)'

demo: .venv/installed
	@$(BIN)/python docs/examples/demo.py

test: .venv/developing
	$(BIN)/pytest

check: .venv/developing
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/python -m codegen --check
	$(BIN)/lint-imports
	$(BIN)/mypy
	$(BIN)/pyright

bench: .venv/developing
	$(BIN)/python -m tests.benchmarks --json bench.json

format: .venv/developing
	$(BIN)/python -m codegen
	$(BIN)/ruff check --fix
	$(BIN)/ruff format

asterisk: .venv/developing
	for branch in $(BRANCHES); do \
	    $(BIN)/python -m tests.asterisk.server install --branch $$branch && \
	    $(BIN)/python -m tests.asterisk.server start --branch $$branch || exit 1; done

asterisk-stop:
	for branch in $(BRANCHES); do $(PYTHON) -m tests.asterisk.server stop --branch $$branch; done

clean:
	rm -rf .venv .venv-peers

.venv/bin/python:
	$(PYTHON) -c 'import sys; sys.exit(None if sys.version_info >= (3, 11) else "ami_typed needs Python 3.11 or newer: make PYTHON=...")'
	$(PYTHON) -m venv .venv

.venv/installed: .venv/bin/python pyproject.toml
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable .
	@touch $@

.venv/developing: .venv/bin/python pyproject.toml
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[dev]'
	@touch $@ .venv/installed
