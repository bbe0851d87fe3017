// @ts-check
/* What the instruments do alike on their page: they begin and end, listen, wait, speak and are copied. */

/** @import { View } from "./types" */

const STYLE = new URL("../assets/instruments.css", import.meta.url);

/** A custom element: `start` draws `body` once its style is here, and until then its own children are seen.
 * @param {string} name
 * @param {string} body
 * @param {(view: any) => void} start */
export function define(name, body, start) {
  customElements.define(
    name,
    class extends HTMLElement {
      connectedCallback() {
        this.ending = new AbortController();
        const { signal } = this.ending;
        const root = this.shadowRoot ?? this.attachShadow({ mode: "open" });
        root.innerHTML = `<slot></slot><link rel="stylesheet" href="${STYLE}">`;
        const find = (/** @type {string} */ selector) => root.querySelector(selector);
        const begin = async () => {
          find("link")?.insertAdjacentHTML("afterend", body);
          await rest();
          if (signal.aborted) return;
          this.classList.add("drawn");
          start({ host: this, root, signal, find });
        };
        listen(find("link"), { load: begin, error: begin }, { signal });
      }

      disconnectedCallback() {
        this.ending?.abort();
      }
    },
  );
}

/** Calls the listeners with the view, until it ends.
 * @param {any} target
 * @param {Record<string, (view: any, event: any) => void>} listeners
 * @param {Pick<View, "signal">} view */
export function listen(target, listeners, view) {
  for (const [type, listener] of Object.entries(listeners)) {
    // Captured: some do not bubble, and Material listens to clicks, too.
    target.addEventListener(type, (event) => listener(view, event), { signal: view.signal, capture: true });
  }
}

/** A pause for the browser to draw, and to answer its reader: a slow phone would stand still for half a second. */
export const rest = () => new Promise((wake) => setTimeout(wake));

/** `work`, but `ms` after the last of its calls.
 * @param {() => void} work
 * @param {number} ms
 * @param {View} view */
export function later(work, ms, { signal }) {
  let timer = 0;
  signal.addEventListener("abort", () => clearTimeout(timer));
  return () => {
    clearTimeout(timer);
    timer = setTimeout(work, ms);
  };
}

/** To screen readers, politely.
 * @param {View} view
 * @param {string} text */
export function say({ find }, text) {
  find(".live").textContent = text;
}

/** The program, to the clipboard; where there is none it is selected.
 * @param {View} view
 * @param {Element} button */
export async function copy(view, button) {
  const code = view.find("code");
  try {
    await navigator.clipboard.writeText(code.textContent);
  } catch {
    return getSelection()?.selectAllChildren(code);
  }
  button.textContent = "Copied";
  say(view, "Copied");
}

export const escaped = (/** @type {string} */ text) =>
  text.replace(/[&<"]/g, (character) => `&#${character.charCodeAt(0)};`);
