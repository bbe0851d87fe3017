// @ts-check
/* <optim-race surface="rosenbrock" optimizers="sgd(momentum=0.9) adam(lr=0.1)">: attributes are the fields of a scene.
   The address holds that of a page's first race, #race:surface=..., and of each that has an id for "race". */

/** @import { Race, Result, Scene } from "./types" */

import { chart, extremes, GREATEST, line, mark, picture, words } from "./chart.js";
import { copy, define, fieldsAt, follow, later, listen, paint, rest, say, strangers, write } from "./page.js";
import { OPTIMIZERS } from "./rules.js";
import { format, LIMITS, label, MOST_RUNS, parse, race, waits } from "./scene.js";
import { SURFACES } from "./surfaces.js";

const choices = (entries, chosen) =>
  entries.map(([name, text]) => `<option value="${name}" ${name === chosen ? "selected" : ""}>${text}`).join("");
const SCHEDULES = [
  "StepLR(step_size=50)",
  "ExponentialLR(gamma=0.99)",
  "CosineAnnealingLR(T_max=200)",
  "OneCycleLR(max_lr=0.1,total_steps=200)",
];
const within = (field) => `type="number" min="${LIMITS[field][0]}" max="${LIMITS[field][1]}" data-field="${field}"`;
const optimizers = Object.entries(OPTIMIZERS).map(([name, { torch }]) => [name, torch]);

const BODY = `
<div class="row scene">
  <label>Surface <select data-field="surface">
    ${choices(Object.entries(SURFACES).map(([name, { label }]) => [name, label]))}</select></label>
  <label>Start x <input type="number" step="any" data-field="x"></label>
  <label>y <input type="number" step="any" data-field="y"></label>
  <label>Steps <input ${within("steps")}></label>
  <label>Noise <input ${within("noise")} step="any"></label>
  <label>Seed <input ${within("seed")}></label>
</div>
<p class="told"></p>
<div class="plots">
  <div class="surface" tabindex="0" role="group" aria-describedby="keys">
    <svg class="map" viewBox="0 0 4000 3000" aria-hidden="true"><path/></svg>
    <div class="now"></div><div class="handle"></div>
  </div>
  <div class="losses"></div>
</div>
<p id="keys" class="quiet">Arrow keys move the start point, with Shift ten times as far.</p>
<div class="row time">
  <button class="play"></button>
  <button data-by="-1" aria-label="−1 step">−1</button>
  <button data-by="1" aria-label="+1 step">+1</button>
  <input class="at" type="range" min="0" aria-label="Step" data-field="at">
  <output></output>
</div>
<div class="rows" tabindex="0" role="group" aria-label="Numbers">
  <table><thead></thead><tbody></tbody></table></div>
<div class="runs"></div>
<div class="row last">
  <label>Add <select class="add">${choices([["", "an optimizer"], ...optimizers])}</select></label>
  <label>Schedule <input type="text" list="schedules" placeholder="none" data-field="schedule"></label>
  <datalist id="schedules">${SCHEDULES.map((text) => `<option>${text}`).join("")}</datalist>
  <span class="design"></span>
  <a>Link to this scene</a>
</div>
<details class="code"><summary>The same run in PyTorch</summary>
  <div class="row"><button class="copy">Copy the program</button></div>
  <pre tabindex="0" role="group" aria-label="Program"><code></code></pre></details>
<p class="quiet live" role="status"></p>
`;

/** @param {Race} view */
function start(view) {
  const { host, root, find, signal } = view;
  const surface = find(".surface");
  const owner = host.id || document.querySelector(host.localName) === host;
  view.beginning = owner ? `#${host.id || "race"}:` : "";
  // Browsers limit how often.
  view.write = later(() => owner && write(view.beginning + format(view.scene)), 200, view);
  view.speak = later(() => say(view, inWords(view.scene, view.results)), 400, view);
  listen(root, { input, change, click, toggle }, view);
  listen(surface, { keydown, click: moveTo, pointerdown, pointermove }, view);
  if (owner) follow(view.beginning, read, view);
  // It asks for sizes when the browser has them anyway, the first time, too: to ask before costs a layout.
  const resized = new ResizeObserver(async () => {
    view.sizes = [surface.clientWidth, find(".losses").clientWidth, find(".losses").clientHeight];
    await rest();
    drawPlots(view);
  });
  signal.addEventListener("abort", () => {
    pause(view);
    resized.disconnect();
  });
  read(view);
  resized.observe(surface);
}

function read(view) {
  const attributes = [...view.host.attributes].map(({ name, value }) => [name, value]);
  const linked = view.beginning ? fieldsAt(view.beginning) : undefined;
  view.misread = [];
  view.scene = parse(linked ?? Object.fromEntries(attributes), view.misread);
  const { runs: _, ...fields } = view.scene;
  view.misread.push(...strangers(linked ?? {}, [...Object.keys(fields), "optimizers"]));
  drawRuns(view);
  schedule(view);
}

async function schedule(view) {
  const text = view.scene.schedule;
  view.driven = text ? { drive: waits } : undefined;
  compute(view);
  if (!text) return;
  const { read } = await import("./driven.js");
  if (text !== view.scene.schedule || view.signal.aborted) return;
  view.driven = read(text);
  compute(view);
}

/** @param {Race} view */
function compute(view) {
  const { scene, driven } = view;
  pause(view);
  view.results = scene.runs.map((run) => race(scene, run, driven?.drive));
  draw(view);
}

/* What is drawn. */

/** @param {Race} view */
function draw(view) {
  const { root, find, scene, driven, results } = view;
  const [x, y] = scene.start;
  for (const [field, value] of Object.entries({ ...scene, x, y })) {
    const input = find(`[data-field=${field}]`);
    if (input && input !== root.activeElement) input.value = value; // not while one types
  }
  find(".at").max = scene.steps;
  const [left, top] = place(scene, 100, 100)([x, y]);
  find(".handle").style = `left: ${left}%; top: ${top}%`;
  find(".surface").setAttribute("aria-label", `Start point: ${spoken(scene.start)}`);
  drawMap(view);
  const errors = results.map(({ error }) => error ?? "");
  const common = errors.length > 1 && errors.every((error) => error === errors[0]) ? errors : [];
  const warnings = results.map(({ warning }) => warning ?? "");
  const told = new Set([...view.misread, driven?.misread ?? "", ...common, ...warnings].filter((text) => text.trim()));
  find(".told").textContent = [...told].slice(0, 5).join("\n");
  errors.forEach((error, i) => {
    root.querySelectorAll("summary")[i].textContent = label(scene.runs[i]);
    root.querySelectorAll(".error")[i].textContent = common.length ? "" : error;
  });
  find(".design").innerHTML = driven?.link?.(scene) ?? "";
  drawStep(view);
}

/** @param {Race} view */
async function drawMap(view) {
  const { surface } = view.scene;
  if (view.mapped === surface) return;
  view.mapped = surface;
  await rest();
  let path = "";
  let began = performance.now();
  for (path of contours(SURFACES[surface])) {
    if (performance.now() < began + 8) continue;
    await rest();
    began = performance.now();
  }
  if (view.mapped === surface) view.find(".map path").setAttribute("d", path);
}

/** What changes from step to step.
 * @param {Race} view */
function drawStep(view) {
  const { find, scene, driven, results, frame } = view;
  const { at, steps, runs } = scene;
  find(".at").value = at;
  find("output").textContent = `${at} of ${steps}`;
  find(".play").textContent = frame ? "Pause" : "Play";
  if (view.sizes) drawPlots(view);
  const columns = [`Step ${at}`, "x", "y", "loss", "|gradient|", ...(driven ? ["lr"] : [])];
  find("thead").innerHTML = `<tr><th scope="col">${columns.join('<th scope="col">')}`;
  find("tbody").innerHTML = results
    .map(({ path, losses, slopes, rates }, i) => {
      const [x, y] = path[at] ?? [];
      const cells = [x, y, losses[at], slopes[at], rates[at - 1]].slice(0, columns.length - 1).map(cell);
      return `<tr><th scope="row">${swatch(i)} ${label(runs[i])}${cells.join("")}`;
    })
    .join("");
  if (view.program) paint(find("code"), view.program(scene, driven, results));
  find(".row > a").href = new URL(`../explore/race/#race:${format(scene)}`, import.meta.url);
  if (!frame) view.speak();
}

/** @param {any} view */
function drawPlots({ find, scene, results, sizes }) {
  const [width, ...beside] = sizes;
  const said = inWords(scene, results);
  find(".now").innerHTML = surfacePlot(scene, results, said, width);
  find(".losses").innerHTML = lossPlot(scene, results, said, ...beside);
}

function drawRuns({ root, find, scene }) {
  const focused = root.activeElement?.dataset.key;
  const open = [...root.querySelectorAll(".runs details")].map((details) => details.open);
  find(".runs").innerHTML = scene.runs.map((run, i) => runControls(run, i, open[i], scene.runs.length)).join("");
  find(".add").disabled = scene.runs.length >= MOST_RUNS;
  if (focused) (find(`[data-key="${focused}"]:enabled`) ?? find(".add")).focus();
}

/* What a reader does. */

function changed(view) {
  view.misread = [];
  compute(view);
  view.write();
}

function input(view, { target }) {
  const { scene } = view;
  const { field, run, argument, part } = target.dataset;
  const value = { checkbox: target.checked, "select-one": target.value }[target.type] ?? target.valueAsNumber;
  if (Number.isNaN(value)) return; // half typed, such as "-"
  if (field === "at") return show(view, value);
  if (field === "surface") Object.assign(scene, { surface: value, start: [...SURFACES[value].start] });
  else if (field === "x" || field === "y") scene.start["xy".indexOf(field)] = value;
  else if (field) {
    scene[field] = clamp(field === "noise" ? value : Math.round(value), Number(target.min), Number(target.max));
    if (field === "steps") scene.at = scene.steps;
  } else if (argument) setArgument(scene.runs[run], argument, part, value, target);
  else {
    scene.runs[run ?? scene.runs.length] = { name: value, options: {} };
    target.value = run ? value : "";
    drawRuns(view);
  }
  changed(view);
}

/** A field is left: it shows what runs, also where something else was typed. */
function change(view, { target }) {
  const { scene } = view;
  const { field, run, argument, part } = target.dataset;
  if (target.type === "text") {
    view.misread = [];
    scene.schedule = target.value.trim();
    schedule(view);
    view.write();
  } else if (field === "x" || field === "y") target.value = scene.start["xy".indexOf(field)];
  else if (field) target.value = scene[field];
  else if (target.type === "number") {
    const { name, options } = scene.runs[run];
    const value = options[argument] ?? OPTIMIZERS[name].defaults[argument];
    target.value = Array.isArray(value) ? value[part] : value;
  }
}

function setArgument({ name, options }, argument, part, value, target) {
  const old = options[argument] ?? OPTIMIZERS[name].defaults[argument];
  if (Array.isArray(old)) options[argument] = Object.assign([...old], { [part]: value });
  else options[argument] = target.type === "range" ? Number((10 ** value).toPrecision(2)) : value;
  if (argument !== "lr") return;
  const [slider, typed] = target.parentNode.querySelectorAll("input");
  if (target === slider) typed.value = options.lr;
  else slider.value = thumb(options.lr);
  slider.setAttribute("aria-valuetext", options.lr);
}

function click(view, { target }) {
  const { scene, frame } = view;
  if (target.matches(".play")) {
    if (frame) show(view, scene.at);
    else play(view);
  } else if (target.dataset.by) show(view, scene.at + Number(target.dataset.by));
  else if (target.matches(".remove")) {
    scene.runs.splice(target.dataset.run, 1);
    drawRuns(view);
    changed(view);
  } else if (target.matches(".copy")) copy(view, target);
}

async function toggle(view, { target }) {
  if (!target.matches(".code")) return;
  ({ program: view.program } = await import("./program.js"));
  drawStep(view);
}

/** @param {Race} view */
function play(view) {
  const { scene } = view;
  if (matchMedia("(prefers-reduced-motion: reduce)").matches) return show(view, scene.steps);
  const from = scene.at < scene.steps ? scene.at : 0;
  const speed = scene.steps / clamp(scene.steps * 50, 1500, 6000); // steps a millisecond
  let began;
  view.frame = requestAnimationFrame(function next(now) {
    began ??= now;
    const at = Math.floor(from + (now - began) * speed);
    if (at >= scene.steps) return show(view, scene.steps);
    view.frame = requestAnimationFrame(next);
    scene.at = at;
    drawStep(view);
  });
}

function pause(view) {
  cancelAnimationFrame(view.frame);
  view.frame = undefined;
}

function show(view, at) {
  pause(view);
  view.scene.at = clamp(at, 0, view.scene.steps);
  drawStep(view);
  view.write();
}

function keydown(view, event) {
  const keys = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, 1], ArrowDown: [0, -1] };
  if (!keys[event.key] || event.ctrlKey || event.metaKey || event.altKey) return;
  event.preventDefault();
  const [across, up] = keys[event.key];
  const { surface, start } = view.scene;
  const [x0, x1] = SURFACES[surface].box;
  const by = ((x1 - x0) / 400) * (event.shiftKey ? 10 : 1);
  moveStart(view, start[0] + across * by, start[1] + up * by);
}

/** A finger drags the handle alone: everywhere else it scrolls the page. */
function pointerdown(view, event) {
  view.dragged = event.pointerType === "mouse" || event.target.matches(".handle");
  if (view.dragged) view.find(".surface").setPointerCapture(event.pointerId);
}

function pointermove(view, event) {
  if (view.dragged && event.buttons === 1) moveTo(view, event);
}

function moveTo(view, { clientX, clientY }) {
  const { left, top, width, height } = view.find(".surface").getBoundingClientRect();
  const [x0, x1, y0, y1] = SURFACES[view.scene.surface].box;
  moveStart(view, x0 + ((clientX - left) / width) * (x1 - x0), y1 - ((clientY - top) / height) * (y1 - y0));
}

function moveStart(view, x, y) {
  const [x0, x1, y0, y1] = SURFACES[view.scene.surface].box;
  view.scene.start = [clamp(x, x0, x1), clamp(y, y0, y1)].map((value) => Number(value.toFixed(3)));
  changed(view);
}

/* The parts of the drawing. */

const clamp = (value, least, most) => Math.min(Math.max(value, least), most);

const short = (value) => (Math.abs(value) < 1e-4 && value ? value.toExponential() : `${value}`);
const digits = (value) =>
  short(Number(value.toPrecision(5)))
    .replace("NaN", "nan")
    .replace("Infinity", "inf")
    .replaceAll("-", "−");

const cell = (value) => `<td>${value === undefined ? "–" : digits(value)}`;
const spoken = ([x, y]) => `x ${digits(x)}, y ${digits(y)}`;

const nameOf = (i) => `run${i + 1}`; // its colour and its dashes are in the stylesheet
const swatch = (i) =>
  `<svg class="swatch" viewBox="0 0 32 12" aria-hidden="true">${line(nameOf(i), [
    [0, 6],
    [32, 6],
  ])}</svg>`;

/** Where its slider has a rate: at the left end what has no logarithm. */
const thumb = (lr) => Math.log10(Math.max(lr, 1e-5));

function runControls({ name, options }, i, open, count) {
  const { torch, defaults } = OPTIMIZERS[name];
  const { lr, ...others } = { ...defaults, ...options };
  const key = (text) => `data-run="${i}" data-key="${i} ${text}"`;
  const fields = Object.entries(others).flatMap(([argument, value]) =>
    [value].flat().map((one, part) => {
      const text = Array.isArray(value) ? `${argument}[${part}]` : argument;
      const type = typeof one === "boolean" ? `checkbox" ${one ? "checked" : ""}` : `number" step="any" value="${one}"`;
      const data = `data-argument="${argument}" data-part="${part}" ${key(text)}`;
      return `<label>${text} <input ${data} type="${type}></label>`;
    }),
  );
  return `<fieldset aria-label="${torch}, number ${i + 1}"><div class="row">
    ${swatch(i)}
    <select aria-label="Optimizer" ${key("name")}>${choices(optimizers, name)}</select>
    <button class="remove" aria-label="Remove ${torch}" ${key("remove")} ${count > 1 ? "" : "disabled"}>×</button>
    <span class="rate">lr <input type="range" min="-5" max="2" step="0.05" value="${thumb(lr)}"
      aria-label="lr, logarithmic" aria-valuetext="${lr}" data-argument="lr" ${key("slider")}>
      <input type="number" step="any" min="0" value="${lr}" aria-label="lr" data-argument="lr" ${key("lr")}></span>
    <details class="more" ${open ? "open" : ""}><summary></summary><div class="row">${fields.join("")}</div></details>
    <p class="error"></p>
  </div></fieldset>`;
}

function inWords({ surface, start, at, runs, schedule }, results) {
  const each = results.map(({ error, path, losses }, i) => {
    const state = path[at] ? `loss ${digits(losses[at])} at ${spoken(path[at])}` : error;
    return `${label(runs[i])}: ${state}.`;
  });
  return [`${SURFACES[surface].label} from ${spoken(start)}, ${schedule && `${schedule}, `}step ${at}.`, ...each].join(
    " ",
  );
}

function place({ surface }, width, height) {
  const [x0, x1, y0, y1] = SURFACES[surface].box;
  return ([x, y]) => [((x - x0) / (x1 - x0)) * width, ((y1 - y) / (y1 - y0)) * height];
}

/** A line for each run, thin where it is to come. */
const tracks = (all, at, draw) =>
  all.flatMap((values, i) => [draw(`ahead ${nameOf(i)}`, values), draw(nameOf(i), values.slice(0, at + 1))]);

function surfacePlot(scene, results, said, width) {
  const {
    box: [x0, x1, y0, y1],
    minima,
  } = SURFACES[scene.surface];
  const height = width * 0.75;
  const drawn = place(scene, width, height);
  const [x, y] = drawn(scene.start);
  const near = (point) => (point.every((value) => Math.abs(value) < 1e6) ? point : undefined); // a browser can draw it
  const paths = results.map(({ path }) => path.map((point) => near(drawn(point))));
  return picture(width, height, said, [
    ...minima.map(drawn).map(([x, y]) => `<path d="M${x - 6} ${y}h12M${x} ${y - 6}v12" stroke="currentColor"/>`),
    ...tracks(paths, scene.at, line),
    ...paths.map((path, i) => mark(nameOf(i), path.slice(0, scene.at + 1).at(-1), 4)),
    `<circle cx="${x}" cy="${y}" r="6" fill="none" stroke="currentColor" stroke-width="2"/>`,
    words(4, height - 4, "start", spoken([x0, y0])),
    words(width - 4, 14, "end", spoken([x1, y1])),
  ]);
}

/** Losses between 1e-16 and ten thousand times the first. */
function lossPlot({ at, steps }, results, said, width, height) {
  const first = results[0]?.losses[0] || 1;
  const most = Math.min(1e4 * first, GREATEST);
  const all = results.map(({ losses }) => losses.map((loss) => clamp(loss, 1e-16, most)));
  return chart({
    title: `Losses. ${said}`,
    label: "loss",
    width,
    height,
    left: 44,
    last: steps,
    range: extremes(all.flat()),
    log: true,
    lines: tracks(all, at, (name, values) => ({ name, values })),
    marks: all.map((values, i) => {
      const step = Math.min(at, values.length - 1);
      return { name: nameOf(i), step, value: values[step], size: 4 };
    }),
    dots: false,
    at,
  });
}

/** Contour lines of log(1 + loss), growing row by row, by marching squares: of the loss itself they break up in a
    valley. A grid of 161 times 121 points, 25 apart, each a number n. */
function* contours({ value, box: [x0, x1, , y1] }) {
  const side = (x1 - x0) / 160;
  const column = (n) => n % 161;
  const row = (n) => Math.floor(n / 161);
  const heights = [];
  for (let n = 0; n < 161 * 121; n++) {
    if (!column(n)) yield "";
    heights.push(Math.log1p(value(x0 + column(n) * side, y1 - row(n) * side)));
  }
  const gap = Math.max(...heights) / 15;
  const levels = heights.map((height) => Math.round(height / gap)); // that are below
  let path = "";
  for (let n = 0; n < 161 * 120; n++) {
    const corners = [n, n + 1, n + 162, n + 161];
    if (!column(n + 1)) yield path;
    else if (corners.some((corner) => levels[corner] !== levels[n])) cross(corners);
  }
  yield path;

  function cross(corners) {
    const below = corners.map((corner) => levels[corner]);
    for (let level = Math.min(...below); level < Math.max(...below); level++) {
      let pen = "M";
      corners.forEach((from, i) => {
        const to = corners[(i + 1) % 4];
        if (levels[from] > level === levels[to] > level) return;
        const share = ((level + 0.5) * gap - heights[from]) / (heights[to] - heights[from]);
        const across = (axis) => Math.round(25 * (axis(from) + share * (axis(to) - axis(from))));
        path += `${pen}${across(column)} ${across(row)}`;
        pen = pen === "M" ? "L" : "M";
      });
    }
  }
}

define("optim-race", BODY, start);
