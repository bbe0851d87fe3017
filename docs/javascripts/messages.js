// @ts-check
/* Narrows a list of messages to those that share the most words with what a reader pastes. */

const WORD = /[\p{L}_]{3,}/gu; // numbers are those of somebody's program
const NEAR = 0.75; // of the words that the best one shares

/** @param {string} text */
const wordsOf = (text) => new Set(text.toLowerCase().match(WORD) ?? []);

customElements.define(
  "message-filter",
  class extends HTMLElement {
    connectedCallback() {
      const list = /** @type {HTMLElement} */ (document.querySelector("article .generated ul"));
      const items = [...list.children].map((item) => ({
        item: /** @type {HTMLElement} */ (item),
        words: wordsOf(item.textContent ?? ""),
      }));
      this.innerHTML =
        '<label>Your message <input type="search" autocomplete="off" spellcheck="false"></label> <span role="status"></span>';
      const status = /** @type {HTMLElement} */ (this.querySelector("[role=status]"));
      this.addEventListener("input", ({ target }) => {
        const asked = [...wordsOf(/** @type {HTMLInputElement} */ (target).value)];
        const shared = items.map(({ words }) => asked.filter((word) => words.has(word)).length);
        const best = Math.max(...shared);
        items.forEach(({ item }, i) => {
          item.hidden = asked.length > 0 && (best === 0 || shared[i] < NEAR * best);
        });
        const shown = items.filter(({ item }) => !item.hidden).length;
        status.textContent = asked.length ? `${shown} of ${items.length}` : "";
      });
    }
  },
);
