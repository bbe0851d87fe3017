// @ts-check
/* Texts that others read: addresses, #race:surface=saddle&steps=100 of a race, #schedule=StepLR(step_size=10)&lr=0.1 of
   a designer; and Python's, worded as 3.11 words them. */

/** @import { Fields } from "./types" */

/** @type {(text: string) => Fields} */
export const fieldsOf = (text) => Object.fromEntries(new URLSearchParams(text.replaceAll("+", "%2B"))); // plus is plus

/** @type {(fields: Record<string, unknown>) => string} */
export const addressOf = (fields) =>
  Object.entries(fields)
    .map(([name, value]) => `${name}=${encodeURI(String(value)).replaceAll("&", "%26")}`)
    .join("&");

/** A part of it that a sentence has room for. */
export const quoted = (text) => `“${text.length > 60 ? `${text.slice(0, 60)}…` : text}”`;

/** What is longer is not read: it would keep its reader waiting. */
export const LONGEST = 3000;

export const number = (text) => (text?.trim() && Number.isFinite(+text) ? +text : undefined);

/* Python. */

export function pythonNumber(value, type = "float") {
  if (Number.isInteger(value) && Math.abs(value) < 1e16) return type === "float" ? value.toFixed(1) : String(value);
  const exponent = Math.abs(value) < 1e-4 || Math.abs(value) >= 1e16;
  return exponent ? value.toExponential().replace(/e([+-])(\d)$/, "e$10$2") : String(value);
}

/** The error prints as the last line of a traceback. */
export const raise = (name, message = "") => {
  throw Object.assign(new Error(message), { name, python: true });
};

/** Where JavaScript would go on with NaN or Infinity. */
export const divide = (a, b, what = "float division") =>
  b === 0 ? raise("ZeroDivisionError", `${what} by zero`) : a / b;
