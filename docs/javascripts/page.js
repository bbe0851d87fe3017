// @ts-check
/* What the instruments do alike on their page: they begin and end, listen, wait, speak, follow its address and are
   copied. */

/** @import { Fields, View } from "./types" */

import { fieldsOf, quoted } from "./address.js";

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
  const words = button.textContent;
  let done = "Copied";
  try {
    await navigator.clipboard.writeText(code.textContent);
  } catch {
    getSelection()?.selectAllChildren(code);
    done = "Selected";
  }
  if (words === done) return;
  button.textContent = done;
  say(view, done);
  setTimeout(() => (button.textContent = words), 2000);
}

/* The address. */

/** What it says; a mail program may have encoded it whole. */
function said() {
  const { hash } = location;
  try {
    return hash.includes("=") ? hash : decodeURIComponent(hash);
  } catch {
    return hash;
  }
}

/** The fields of the page's address, if it begins as those of the instrument do: with #race: or with #schedule=
 * @type {(beginning: string) => Fields | undefined} */
export const fieldsAt = (beginning) =>
  said().startsWith(beginning) ? fieldsOf(said().replace(/^#([^=]*:)?/, "")) : undefined;

/** In the state Material keeps the reader's place. */
export const write = (/** @type {string} */ hash) => history.replaceState(history.state, "", hash);

/** Has the view read each new address that begins so, and none at all.
 * @param {string} beginning
 * @param {(view: any) => void} read
 * @param {View} view */
export function follow(beginning, read, view) {
  const hashchange = () => {
    if (!location.hash || said().startsWith(beginning)) read(view);
  };
  /** A link to it, anywhere on the page: Material would fetch the page anew. */
  const click = (_, event) => {
    const link = event.target.closest(`a[href*="${beginning}"]`);
    if (link?.pathname !== location.pathname || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    event.stopPropagation();
    history.pushState(null, "", link.hash); // to set location.hash would have Material fetch it all the same
    read(view);
    view.host.scrollIntoView();
  };
  listen(window, { hashchange, click }, view);
}

/** A sentence for each field that the instrument has not.
 * @type {(fields: Fields, known: string[]) => string[]} */
export const strangers = (fields, known) =>
  Object.keys(fields)
    .filter((name) => !known.includes(name))
    .map((name) => `The address has ${quoted(name)}, which is none of ${known.join(", ")}.`);

/* Python, coloured as the site colours it. */

const TOKENS = /(#.*|"[^"\n]*"|\b(?:def|except|for|from|import|in|lambda|return|try|while|yield)\b|\b\d[\w.]*)/;

/** @type {(element: Element, program: string) => void} */
export function paint(element, program) {
  const kind = (token) => ({ "#": "comment", '"': "string" })[token[0]] ?? (/^\d/.test(token) ? "number" : "keyword");
  element.innerHTML = program
    .split(TOKENS)
    .map((text, i) => (i % 2 ? `<span class="${kind(text)}">${escaped(text)}</span>` : escaped(text)))
    .join("");
}

export const escaped = (/** @type {string} */ text) =>
  text.replace(/[&<"]/g, (character) => `&#${character.charCodeAt(0)};`);
