// @ts-check
// Material's scripts draw these without a name. Nothing here depends on the page, so instant navigation needs no care.
const nameAll = () => {
  for (const nav of document.querySelectorAll(".md-code__nav:not([role])")) nav.setAttribute("role", "presentation");
  for (const note of document.querySelectorAll(".md-annotation__index:not([aria-label])"))
    note.setAttribute("aria-label", `Note ${note.firstElementChild?.getAttribute("data-md-annotation-id") ?? ""}`);
};
new MutationObserver(nameAll).observe(document.body, { childList: true, subtree: true });
nameAll();
