// @ts-check
/* Shows what a search finds, while it is typed. */

import { finder, places } from "./finder.js";

/** @import { Found, Section } from "./finder.js" */

const SITE = new URL("../", import.meta.url);

const dialog = /** @type {HTMLDialogElement} */ (document.getElementById("search"));
const input = /** @type {HTMLInputElement} */ (dialog.querySelector("input"));
const list = /** @type {HTMLElement} */ (dialog.querySelector("ol"));
const status = /** @type {HTMLElement} */ (dialog.querySelector("[role=status]"));

/** @type {Set<string>} */
let terms = new Set(); // of the search
/** @type {Set<string>} */
let wanted = new Set(); // on the page that comes next

const library = `${SITE}assets/minisearch.js`;
const loaded = Promise.all([import(library), fetch(`${SITE}search.json`).then((index) => index.json())]);
const finding = loaded.then(([{ default: MiniSearch }, pages]) => finder(MiniSearch, pages));

async function update() {
  const find = await finding;
  const { pages, meant, ...found } = find(input.value);
  terms = found.terms;
  list.replaceChildren(...pages.map(entry));
  status.textContent = input.value.trim() && told(pages.length, meant === input.value ? "" : meant);
}

input.addEventListener("input", update);
dialog.querySelector("form")?.addEventListener("submit", (event) => {
  event.preventDefault();
  list.querySelector("a")?.click();
});
list.addEventListener("click", (event) => {
  const to = /** @type {Element} */ (event.target).closest("a");
  if (!to || event.ctrlKey || event.metaKey) return;
  dialog.close();
  wanted = terms;
  if (to.pathname === location.pathname) highlight(); // else it does when the page has come
});
dialog.addEventListener("keydown", (event) => {
  event.stopPropagation(); // the theme turns a page at p and n
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (!step) return;
  event.preventDefault();
  /** @type {HTMLElement[]} */
  const stops = [input, ...list.querySelectorAll("a")];
  const at = stops.indexOf(/** @type {HTMLElement} */ (document.activeElement));
  stops.at((at + step) % stops.length)?.focus();
});
/** @type {any} */ (window).document$.subscribe(highlight); // the theme's: a page has come
update().catch(() => {
  status.textContent = "The search could not be loaded.";
});

/** What is said aloud, too.
 * @param {number} count
 * @param {string} meant */
const told = (count, meant) =>
  `${meant && `Showing results for “${meant}”: `}${count ? `${count} page${count > 1 ? "s" : ""}` : "No page"}`;

/** @param {Found} found */
function entry({ title, sections: [best, ...others] }) {
  const item = document.createElement("li");
  item.append(
    link(best, title, best.heading, best.excerpt),
    ...others.map((section) => link(section, "", section.heading)),
  );
  return item;
}

/** A link with what there is to say of it.
 * @param {Section} section
 * @param {string} title
 * @param {string} heading
 * @param {Section["excerpt"]} excerpt */
function link({ url }, title, heading, excerpt = []) {
  const made = document.createElement("a");
  made.href = `${SITE}${url}`;
  made.append(
    ...[part("strong", title), part("span", heading), part("small", ...excerpt.map(marked))].filter(
      (one) => one.textContent,
    ),
  );
  return made;
}

/** @param {string} name
 * @param {(string | Node)[]} content */
function part(name, ...content) {
  const element = document.createElement(name);
  element.append(...content);
  return element;
}

/** @param {[string, boolean]} piece */
const marked = ([text, found]) => (found ? part("mark", text) : text);

/** Highlights what was looked for in the page, once: the page after it has other words. */
function highlight() {
  const article = document.querySelector("article");
  if (!article || !CSS.highlights) return;
  const walker = document.createTreeWalker(article, NodeFilter.SHOW_TEXT);
  const ranges = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    for (const { start, end } of places(node.textContent ?? "", wanted)) {
      ranges.push(new StaticRange({ startContainer: node, startOffset: start, endContainer: node, endOffset: end }));
    }
  }
  CSS.highlights.set("search", new Highlight(...ranges));
  wanted = new Set();
}
