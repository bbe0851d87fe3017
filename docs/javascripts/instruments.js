// @ts-check
/* Loads an instrument when its element is about to be seen, also after instant navigation: other pages load this alone. */

const modules = {
  "optim-race": "./race.js",
  "schedule-designer": "./designer.js",
  "message-filter": "./messages.js",
  "sortable-table": "./sorting.js",
};

const near = new IntersectionObserver(
  (entries) => {
    for (const { isIntersecting, target } of entries) if (isIntersecting) import(modules[target.localName]);
  },
  { rootMargin: "100%" },
);

// A new page's elements replace the old ones; to observe one twice is to observe it once.
const find = () => {
  for (const element of document.querySelectorAll(Object.keys(modules).join())) near.observe(element);
};
new MutationObserver(find).observe(document, { childList: true, subtree: true });
find();
