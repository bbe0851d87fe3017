/* Loads an instrument's module when a page holds its element, also after instant navigation. */

const INSTRUMENTS = { "optim-race": "./race.js" };

function load() {
  for (const [element, module] of Object.entries(INSTRUMENTS)) {
    if (document.querySelector(element)) import(module); // a second import of a module does nothing
  }
}

load();
new MutationObserver(load).observe(document.body, { childList: true, subtree: true });
