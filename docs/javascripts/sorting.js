// @ts-check
/* Makes the headings of the next table buttons that sort its rows: by number or by text, up and then down. */

const NUMBER = /^[-+]?\d[\d.]*(?:e[-+]?\d+)?/i;

/** Numbers first, in either direction, then the texts.
 * @param {string} a
 * @param {string} b
 * @param {number} sign */
const compare = (a, b, sign) => {
  const [x, y] = [a, b].map((text) => Number(NUMBER.exec(text)?.[0] ?? "NaN"));
  if (Number.isNaN(x) !== Number.isNaN(y)) return Number.isNaN(x) ? 1 : -1;
  return sign * (Number.isNaN(x) ? a.localeCompare(b) : x - y);
};

/** @param {HTMLTableElement} table
 * @param {HTMLTableCellElement} heading */
const sort = (table, heading) => {
  const down = heading.ariaSort === "ascending";
  for (const each of table.tHead?.rows[0].cells ?? []) each.ariaSort = null;
  heading.ariaSort = down ? "descending" : "ascending";
  const text = (/** @type {HTMLTableRowElement} */ row) => row.cells[heading.cellIndex].textContent?.trim() ?? "";
  const [body] = table.tBodies;
  body.append(...[...body.rows].sort((a, b) => compare(text(a), text(b), down ? -1 : 1)));
};

customElements.define(
  "sortable-table",
  class extends HTMLElement {
    connectedCallback() {
      const tables = /** @type {NodeListOf<HTMLTableElement>} */ (document.querySelectorAll("article table"));
      const below = Node.DOCUMENT_POSITION_FOLLOWING;
      const table = [...tables].find((one) => this.compareDocumentPosition(one) & below);
      if (!table) return;
      for (const heading of table.tHead?.rows[0].cells ?? []) {
        const button = document.createElement("button");
        button.append(...heading.childNodes);
        button.addEventListener("click", () => sort(table, heading));
        heading.append(button);
      }
    }
  },
);
