// @ts-check
/* Opens the search. What is behind it is loaded then, and no page pays for it before. */

const dialog = /** @type {HTMLDialogElement} */ (document.getElementById("search"));

const openSearch = () => {
  if (dialog.open) return;
  dialog.showModal();
  dialog.querySelector("input")?.select(); // what was searched for last
  import("./results.js");
};

/** Whether what is typed there is somebody else's.
 * @param {KeyboardEvent} event */
const taken = (event) => {
  const at = /** @type {HTMLElement} */ (event.composedPath()[0]); // inside of an instrument, too
  return (
    event.ctrlKey || event.metaKey || event.altKey || at.isContentEditable || /input|select|textarea/.test(at.localName)
  );
};

// Here, so that it closes while the rest is still on its way.
dialog.addEventListener("click", ({ target }) => {
  const beside = target === dialog;
  if (beside || /** @type {Element} */ (target).closest("[data-search-close]")) dialog.close();
});
document.querySelector("[data-search-open]")?.addEventListener("click", openSearch);
document.addEventListener("keydown", (event) => {
  if (!["/", "s", "f"].includes(event.key) || taken(event)) return;
  event.preventDefault(); // else the letter is the first of the search
  openSearch();
});
