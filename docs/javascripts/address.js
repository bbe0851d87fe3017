// @ts-check
/* Addresses: #race:surface=saddle&steps=100 of a race, #schedule=StepLR(step_size=10)&lr=0.1 of a designer. */

/** @import { Fields, View } from "./types" */

import { listen } from "./page.js";

/** @type {(text: string) => Fields} */
export const fieldsOf = (text) => Object.fromEntries(new URLSearchParams(text.replaceAll("+", "%2B"))); // plus is plus

/** @type {(fields: Record<string, unknown>) => string} */
export const addressOf = (fields) =>
  Object.entries(fields)
    .map(([name, value]) => `${name}=${encodeURI(String(value)).replaceAll("&", "%26")}`)
    .join("&");

/** The fields of the page's address, if it begins as those of the instrument do: with #race: or with #schedule=
 * @type {(beginning: string) => Fields | undefined} */
export const fieldsAt = (beginning) =>
  location.hash.startsWith(beginning) ? fieldsOf(location.hash.replace(/^#([^=]*:)?/, "")) : undefined;

/** In the state Material keeps the reader's place. */
export const write = (/** @type {string} */ hash) => history.replaceState(history.state, "", hash);

/** Has the view read each new address that begins so, and none at all.
 * @param {string} beginning
 * @param {(view: any) => void} read
 * @param {View} view */
export function follow(beginning, read, view) {
  const hashchange = () => {
    if (!location.hash || location.hash.startsWith(beginning)) read(view);
  };
  /** A link to it, anywhere on the page: Material would fetch the page anew. */
  const click = (_, event) => {
    const link = event.target.closest(`a[href*="${beginning}"]`);
    if (link?.pathname !== location.pathname || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    event.stopPropagation();
    location.hash = link.hash;
    view.host.scrollIntoView();
  };
  listen(window, { hashchange, click }, view);
}
