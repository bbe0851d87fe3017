// @ts-check
/* Charts of lines over the optimizer steps, as SVG in the pixels of the page. */

/** @import { Chart, Point } from "./types" */

import { escaped } from "./page.js";

const [TOP, RIGHT, BOTTOM] = [24, 14, 34]; // room for the words around a chart

/** @type {(chart: Chart) => string} */
export function chart({ title, label, width, height, left, last, range, log, lines, marks, dots, at }) {
  const [right, bottom] = [width - RIGHT, height - BOTTOM];
  const [low, high] = ends(range, log);
  const scale = log ? Math.log10 : Number;
  const x = (step) => across({ width, left, last }, step);
  const y = (scaled) => TOP + ((bottom - TOP) * (high - scaled)) / (high - low);
  /** @returns {Point} */
  const place = (step, value) =>
    Math.abs(value) <= GREATEST && scale(value) > low - 1e-3 ? [x(step), y(scale(value))] : undefined;
  return picture(width, height, title, [
    ...ticks(low, high, height / 50, log).map((tick) => {
      const value = log && Math.abs(tick) > 3 ? `1e${tick}` : round(log ? 10 ** tick : tick);
      return `<path class="grid" d="M${left} ${y(tick)}H${right}"/>${words(left - 8, y(tick) + 4, "end", value)}`;
    }),
    ...ticks(0, last, right / 80, true).map(
      (tick) => `<path class="grid" d="M${x(tick)} ${bottom}v5"/>${words(x(tick), bottom + 18, "middle", tick)}`,
    ),
    words(4, 13, "start", label),
    words(right, height - 2, "end", "optimizer step"),
    `<path class="cursor" d="M0 ${TOP}V${bottom}" transform="translate(${x(at)})"/>`,
    ...lines.map(({ name, values }) => {
      const points = values.map((value, step) => place(step, value));
      return line(name, points) + (dots ? `<path class="dots ${name}" d="${pen(points, "M", "h0")}"/>` : "");
    }),
    ...marks.map(({ name, step, value, size, text }) => mark(name, place(step, value), size, text)),
  ]);
}

/** Where a chart has a step.
 * @type {(chart: Pick<Chart, "width" | "left" | "last">, step: number) => number} */
export const across = ({ width, left, last }, step) => left + ((width - RIGHT - left) * step) / last;

/** Of a value in a chart: axes that go further leave the numbers of JavaScript. */
export const GREATEST = 1e300;

/** The least and the greatest; of nothing, those of an axis all the same.
 * @type {(values: number[]) => [number, number]} */
export function extremes(values) {
  const finite = values.filter((value) => Math.abs(value) <= GREATEST);
  return finite.length ? [Math.min(...finite), Math.max(...finite)] : [0.1, 1];
}

export const round = (value) => String(Number(value.toPrecision(6)));

export const picture = (width, height, title, shapes) =>
  `<svg viewBox="0 0 ${width} ${height}" role="img"><title>${escaped(title)}</title>${shapes.join("")}</svg>`;

export const words = (x, y, anchor, text) => `<text x="${x}" y="${y}" text-anchor="${anchor}">${text}</text>`;

/** A line through the points, broken where one is missing.
 * @type {(name: string, points: Point[]) => string} */
export const line = (name, points) => `<path class="line ${name}" d="${pen(points, "L")}"/>`;

/** A circle around a point that is there, and words beside it.
 * @type {(name: string, point: Point, size: number, text?: string) => string} */
export const mark = (name, point, size, text = "") =>
  point
    ? `<g class="${name}"><circle cx="${point[0]}" cy="${point[1]}" r="${size}"/>
      ${words(point[0] + 12, point[1] + 18, "start", text)}</g>`
    : "";

const pen = (points, next, after = "") =>
  points
    .map((point, i) => (point ? `${points[i - 1] ? next : "M"}${point.map(short).join(" ")}${after}` : ""))
    .join("");

const short = (value) => Number(value.toFixed(1));

/** Of an axis: whole powers of ten where it is logarithmic, and never one and the same. */
function ends([low, high], log) {
  if (!log) return [low, low === high ? high + (Math.abs(high) || 1) : high];
  const top = Math.ceil(Math.log10(high) - 1e-9);
  return [Math.min(top - 1, Math.floor(Math.log10(low) + 1e-9)), top];
}

/** Round numbers, `count` of them or a few less. */
function ticks(low, high, count, whole) {
  const power = 10 ** Math.floor(Math.log10((high - low) / count));
  const factor = [1, 2, 5].find((factor) => factor * power * count >= high - low) ?? 10;
  const step = Math.max(whole ? 1 : 0, factor * power);
  const first = Math.ceil(low / step - 1e-9);
  return Array.from({ length: Math.floor(high / step + 1e-9) - first + 1 }, (_, i) =>
    Number(((first + i) * step).toPrecision(9)),
  );
}
