/* Loads an instrument when its element is on the page, also after instant navigation: every other page loads this alone. */

const modules = {
  "optim-race": "./race.js",
  "schedule-designer": "./designer.js",
};

function load() {
  for (const tag of Object.keys(modules).filter((tag) => document.querySelector(tag))) {
    import(modules[tag]);
    delete modules[tag];
  }
  if (!Object.keys(modules).length) watch.disconnect();
}

const watch = new MutationObserver(load);
watch.observe(document, { childList: true, subtree: true });
load();
