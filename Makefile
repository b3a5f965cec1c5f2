# make demo | test | lint: each sets up what it needs, the first time only.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready
NODE := tests/node/node_modules
NODE_READY := $(NODE)/.ready

PDF_PACKAGES := libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0
# The font has the widths of the one that Word has: LibreOffice breaks lines where Word does.
TEST_PACKAGES := $(PDF_PACKAGES) libreoffice-writer-nogui libreoffice-impress-nogui poppler-utils qpdf \
  fonts-crosextra-carlito chromium default-jdk-headless libjaxb-java

.DEFAULT_GOAL := help
.PHONY: help demo test fuzz docs lint format clean

help:
	@echo 'make demo    kontrollera och bygg projekten i projects/'
	@echo 'make test    kör alla tester (ett urval: make test ARGS="tests/values")'
	@echo 'make fuzz    driv 200 000 trasiga filer genom kontrollen'
	@echo 'make docs    skapa det som genereras: docs/ och schema/'
	@echo 'make lint    granska koden: ruff, mypy, import-linter'
	@echo 'make format  formatera koden'
	@echo 'make clean   ta bort .venv, output, npm-paket och mellanfiler'

# Without Pango the rest is still built: rapportgen itself says what PDF lacks.
demo: $(READY)
	@scripts/debian-packages PDF $(PDF_PACKAGES) || true
	$(BIN)/rapportgen check
	$(BIN)/rapportgen build

test: $(READY) $(NODE_READY)
	@scripts/debian-packages Testerna $(TEST_PACKAGES)
	$(BIN)/python -m pytest -n 2 $(ARGS)

# Another number of files, another seed: make fuzz FUZZ="--files 20000 --seed 2".
fuzz: $(READY)
	PYTHONPATH=tests/support $(BIN)/python -m fuzz --extremes
	PYTHONPATH=tests/support $(BIN)/python -m fuzz $(FUZZ)

docs: $(READY)
	$(BIN)/python scripts/docs

lint: $(READY)
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy
	$(BIN)/lint-imports --no-logo

format: $(READY)
	$(BIN)/ruff check --fix
	$(BIN)/ruff format

clean:
	rm -rf $(VENV) $(NODE) output dist .pytest_cache .mypy_cache .ruff_cache .import_linter_cache .hypothesis

$(READY): pyproject.toml constraints.txt
	@scripts/virtualenv $(PYTHON) $(VENV)
	@touch $@

# Without the packages the tests that need them are skipped, and fail in CI. Not `npm ci`: it demands that the lock
# file holds the builds of one package for every other system too.
$(NODE_READY): tests/node/package.json tests/node/package-lock.json | $(READY)
	@echo 'Installerar npm-paket i $(NODE)' >&2
	@cd $(NODE)/.. && $(abspath $(BIN))/npm install --no-save --ignore-scripts --loglevel=error >/dev/null && touch $(abspath $@) || \
	echo 'npm-paketen gick inte att installera. Testerna som behöver dem körs inte.' >&2
