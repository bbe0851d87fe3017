/* <optim-race surface="rosenbrock" optimizers="sgd(momentum=0.9) adam(lr=0.1)">: optimizers on a surface.

   Attributes are the fields of scene.js. The address of the first race of a page, or of one with an id, holds its
   scene: #race:surface=... with "race" for its id. The children of the element are for readers without scripts. */

import { OPTIMIZERS } from "./rules.js";
import { MOST_RUNS, fieldsOf, format, formatRun, label, parse, program, race } from "./scene.js";
import { SURFACES } from "./surfaces.js";

const FIELDS = ["surface", "start", "steps", "at", "noise", "seed", "optimizers", "schedule"];
const COLOURS = ["--figure-1", "--figure-2", "--figure-3", "--figure-4"];
const DASHES = ["none", "7 4", "2 3", "10 3 2 3", "12 4", "4 2", "1 3", "8 2 2 2 2 2"]; // colour is never the only difference
const LR = { least: -5, most: 2 }; // powers of ten of the rate's slider

const colour = (i) => `var(${COLOURS[i % COLOURS.length]})`;
const dash = (i) => DASHES[i % DASHES.length];
const clamp = (value, least, most) => Math.min(Math.max(value, least), most);
const escape = (text) => `${text}`.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt()};`);

/** Five digits, and the words Python has for what is no number. */
function digits(value) {
  if (Number.isNaN(value)) return "nan";
  if (!Number.isFinite(value)) return value > 0 ? "inf" : "-inf";
  return `${Number(value.toPrecision(5))}`.replace("-", "−");
}

const STYLE = `
:host { display: block; container-type: inline-size; font-size: .7rem; line-height: 1.4; margin: 1em 0; }
* { box-sizing: border-box; }
[hidden] { display: none; }
.row { display: flex; flex-wrap: wrap; gap: .3rem .8rem; align-items: center; margin: .4rem 0; }
label { display: inline-flex; gap: .3rem; align-items: center; white-space: nowrap; }
input, select, button {
  font: inherit; color: inherit; accent-color: var(--figure-1); min-height: 28px; min-width: 28px; margin: 0;
}
input[type=number], select, button {
  background: var(--md-default-bg-color); border: 1px solid var(--md-default-fg-color--light);
  border-radius: .1rem; padding: 0 .3rem;
}
input[type=number] { width: 4.4rem; font-variant-numeric: tabular-nums; }
input[type=checkbox] { width: 18px; }
button { cursor: pointer; padding: 0 .5rem; }
:focus-visible { outline: 2px solid var(--figure-1); outline-offset: 2px; }
.plots { display: grid; gap: .6rem; }
.surface { outline: 1px solid var(--md-default-fg-color--lighter); }
.plots svg { display: block; width: 100%; height: auto; aspect-ratio: 4 / 3; font-size: 12px; fill: currentColor; }
.losses svg { aspect-ratio: 2 / 1; }
.surface { cursor: crosshair; }
.handle { cursor: move; touch-action: none; }
.axis { stroke: var(--md-default-fg-color--lighter); }
.contour { fill: none; stroke: var(--md-default-fg-color--light); stroke-width: .7; stroke-opacity: .55; }
.track { fill: none; stroke-width: 2; stroke-linejoin: round; }
.ahead { stroke-width: 1; stroke-opacity: .35; }
.time .at { flex: 1 1 8rem; min-width: 6rem; }
.time .play { min-width: 4.2rem; }
output { font-variant-numeric: tabular-nums; min-width: 7.4rem; text-align: end; }
fieldset { border: 0; margin: 0; padding: .2rem 0; border-block-start: 1px solid var(--md-default-fg-color--lightest); }
fieldset .row { display: grid; grid-template-columns: auto 1fr auto; margin: 0; gap: .1rem .6rem; }
fieldset > .row > :is(.rate, .more, .error) { grid-column: 1 / -1; }
fieldset select { justify-self: start; }
.more .row { display: flex; padding: .2rem 0 .4rem; gap: .4rem .9rem; }
legend, .quiet { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
.swatch { flex: none; width: 32px; height: 12px; }
.rate { display: flex; gap: .4rem; align-items: center; }
.rate input[type=range] { flex: 1; min-width: 5rem; }
.error { color: var(--figure-2); margin: 0; }
table { width: 100%; border-collapse: collapse; font-variant-numeric: tabular-nums; margin: .6rem 0; }
th, td { padding: .15rem .4rem; text-align: end; border-block-end: 1px solid var(--md-default-fg-color--lightest); }
:is(th, td):first-child { text-align: start; white-space: nowrap; padding-inline-start: 0; }
tbody th { font-weight: inherit; }
summary { cursor: pointer; min-height: 28px; align-content: center; }
pre {
  overflow-x: auto; margin: 0; padding: .5rem; background: var(--md-code-bg-color); color: var(--md-code-fg-color);
  font-family: var(--md-code-font-family, monospace); font-size: .65rem;
}
a { color: var(--md-typeset-a-color); }
@container (max-width: 420px) {
  table { font-size: .6rem; }
  .swatch { width: 20px; }
}
@container (min-width: 560px) {
  fieldset .row { grid-template-columns: auto auto 1fr auto; }
  fieldset > .row > .rate { grid-area: 1 / 3; }
  fieldset > .row > .remove { grid-area: 1 / 4; }
  .plots { grid-template-columns: 3fr 2fr; }
  .losses svg { aspect-ratio: auto; height: 100%; }
}
`;

const BODY = `
<div class="row">
  <label>Surface <select data-field="surface">${Object.entries(SURFACES)
    .map(([name, { label }]) => `<option value="${name}">${label}</option>`)
    .join("")}</select></label>
  <label>Start x <input type="number" step="any" data-field="x"></label>
  <label>y <input type="number" step="any" data-field="y"></label>
  <label>Steps <input type="number" min="1" max="2000" data-field="steps"></label>
  <label>Noise <input type="number" min="0" step="any" data-field="noise"></label>
  <label>Seed <input type="number" min="1" max="99999" data-field="seed"></label>
</div>
<div class="plots">
  <div class="surface" tabindex="0" role="group" aria-label="Start point" aria-describedby="keys"></div>
  <div class="losses"></div>
</div>
<p id="keys" class="quiet">Arrow keys move the start point, with Shift ten times as far.</p>
<div class="row time">
  <button class="play">Play</button>
  <button data-by="-1" aria-label="One step back">−1</button>
  <button data-by="1" aria-label="One step on">+1</button>
  <input class="at" type="range" min="0" aria-label="Step" data-field="at">
  <output></output>
</div>
<table>
  <thead><tr><th scope="col">Step <span></span></th><th scope="col">x</th><th scope="col">y</th>
    <th scope="col">loss</th><th scope="col">|gradient|</th></tr></thead>
  <tbody></tbody>
</table>
<div class="runs"></div>
<div class="row">
  <label>Add <select class="add"><option value="">an optimizer</option>${Object.entries(OPTIMIZERS)
    .map(([name, { torch }]) => `<option value="${name}">${torch}</option>`)
    .join("")}</select></label>
  <a class="link" href="#">Link to this scene</a>
</div>
<details class="code"><summary>The same run in PyTorch</summary>
  <div class="row"><button class="copy">Copy the program</button></div>
  <pre tabindex="0" role="group" aria-label="Program"><code></code></pre></details>
<p class="quiet live" aria-live="polite"></p>
`;

class OptimRace extends HTMLElement {
  connectedCallback() {
    const root = this.shadowRoot ?? this.attachShadow({ mode: "open" });
    root.innerHTML = `<style>${STYLE}</style>${BODY}`;
    this.stop = connect(this, root);
  }

  disconnectedCallback() {
    this.stop();
  }
}

/** Makes the element live; returns what ends it. */
function connect(element, root) {
  const find = (selector) => root.querySelector(selector);
  const prefix = `#${element.id || "race"}:`;
  const ownsAddress = element.id || document.querySelector("optim-race") === element;
  const still = matchMedia("(prefers-reduced-motion: reduce)");
  const [surface, losses] = [find(".surface"), find(".losses")];
  let scene, results, contour, frame, written, spoken, dragged;

  function read() {
    const attributes = FIELDS.filter((name) => element.hasAttribute(name)).map((name) => [name, element.getAttribute(name)]);
    const linked = ownsAddress && location.hash.startsWith(prefix);
    scene = parse(linked ? fieldsOf(location.hash.slice(prefix.length)) : Object.fromEntries(attributes));
    pause();
    drawRuns();
    compute();
  }

  /** A run for each optimizer; then everything that shows them. */
  function compute() {
    results = scene.runs.map((run) => race(scene, run, ratesOf(run)));
    draw();
  }

  /** The rate of each step where a schedule drives it. */
  function ratesOf() {
    return undefined; // TODO(instrument 2): rates({ ...JSON.parse(scene.schedule), lr: run.options.lr }, scene.steps).lr
  }

  function changed() {
    clearTimeout(written);
    written = setTimeout(() => {
      // Material keeps the reader's place on the page in history.state.
      if (ownsAddress) history.replaceState(history.state, "", prefix + format(scene));
      find(".link").href = prefix + format(scene);
    }, 200);
  }

  function draw() {
    for (const [field, value] of Object.entries({
      surface: scene.surface, x: scene.start[0], y: scene.start[1], steps: scene.steps, noise: scene.noise,
      seed: scene.seed,
    })) {
      const input = find(`[data-field=${field}]`);
      if (root.activeElement !== input || field === "surface") input.value = value;
    }
    find(".at").max = scene.steps;
    find(".link").href = prefix + format(scene);
    surface.setAttribute("aria-label", `Start point: x ${digits(scene.start[0])}, y ${digits(scene.start[1])}`);
    if (contour?.surface !== scene.surface) contour = { surface: scene.surface, lines: contours(SURFACES[scene.surface]) };
    scene.runs.forEach((run, i) => {
      root.querySelectorAll("summary")[i].textContent = label(run);
      const error = root.querySelectorAll(".error")[i];
      error.hidden = !results[i].error;
      error.textContent = results[i].error ? `ValueError: ${results[i].error}` : "";
    });
    drawStep();
  }

  /** Everything that changes from step to step. */
  function drawStep() {
    const { at, steps } = scene;
    find(".at").value = at;
    find("output").textContent = `step ${at} of ${steps}`;
    find(".play").textContent = frame ? "Pause" : "Play";
    surface.innerHTML = surfacePlot(scene, results, contour.lines, surface.clientWidth);
    losses.innerHTML = lossPlot(scene, results, losses.clientWidth, losses.clientHeight);
    find("thead span").textContent = at;
    find("tbody").innerHTML = scene.runs
      .map((run, i) => {
        const [place, loss, slope] = ["path", "losses", "slopes"].map((list) => results[i][list][at]);
        const numbers = results[i].error ? ["–", "–", "–", "–"] : [...place, loss, slope].map(digits);
        return `<tr><th scope="row">${swatch(i)} ${OPTIMIZERS[run.name].torch}</th>${numbers.map((text) => `<td>${text}</td>`).join("")}</tr>`;
      })
      .join("");
    find("pre code").textContent = scene.runs.length ? program(scene) : "";
    if (!frame) say();
  }

  /** For screen readers, when nothing has changed for a moment. */
  function say() {
    clearTimeout(spoken);
    spoken = setTimeout(() => (find(".live").textContent = inWords(scene, results)), 400);
  }

  function drawRuns() {
    const focused = root.activeElement?.dataset?.key;
    const open = [...root.querySelectorAll(".runs details")].map((details) => details.open);
    find(".runs").innerHTML = scene.runs.map((run, i) => runControls(run, i, open[i], scene.runs.length)).join("");
    if (focused) (find(`[data-key="${focused}"]`) ?? find(".add")).focus();
  }

  function pause() {
    cancelAnimationFrame(frame);
    frame = undefined;
  }

  function play() {
    if (still.matches) return show(scene.steps);
    const from = scene.at < scene.steps ? scene.at : 0;
    const speed = scene.steps / clamp(scene.steps * 50, 1500, 6000); // steps a millisecond
    let began;
    frame = requestAnimationFrame(function next(now) {
      began ??= now;
      scene.at = Math.min(scene.steps, Math.floor(from + (now - began) * speed));
      if (scene.at < scene.steps) frame = requestAnimationFrame(next);
      else {
        frame = undefined;
        changed();
      }
      drawStep();
    });
    clearTimeout(spoken);
    find(".play").textContent = "Pause";
  }

  function show(at) {
    pause();
    scene.at = clamp(at, 0, scene.steps);
    drawStep();
    changed();
  }

  function moveStart(x, y) {
    const [x0, x1, y0, y1] = SURFACES[scene.surface].box;
    scene.start = [clamp(x, x0, x1), clamp(y, y0, y1)].map((value) => Number(value.toFixed(3)));
    pause();
    compute();
    changed();
  }

  function input({ target }) {
    const { field, run, argument, part } = target.dataset;
    const value = target.type === "checkbox" ? target.checked : target.type === "number" ? target.valueAsNumber : target.value;
    const unread = Number.isNaN(value); // half typed, such as "-"
    if (target.matches(".add")) {
      if (scene.runs.length < MOST_RUNS) scene.runs.push({ name: value, options: {} });
      target.value = "";
      drawRuns();
    } else if (run !== undefined && target.matches("select")) {
      scene.runs[run] = { name: value, options: {} };
      drawRuns();
    } else if (unread || (field === undefined && run === undefined)) {
      return;
    } else if (argument) {
      setArgument(scene.runs[run], argument, part, value, target);
    } else if (field === "at") {
      return show(Number(value));
    } else if (field === "x" || field === "y") {
      scene.start[field === "x" ? 0 : 1] = value;
    } else {
      // A new surface has a start of its own; a longer run is shown to its end.
      const { start, at, ...others } = fieldsOf(format(scene));
      const kept = field === "surface" ? {} : { start };
      scene = { ...parse({ ...others, ...kept, [field]: `${value}` }), runs: scene.runs };
    }
    pause();
    compute();
    changed();
  }

  function setArgument({ name, options }, argument, part, value, target) {
    if (part === undefined) options[argument] = target.type === "range" ? Number((10 ** value).toPrecision(2)) : value;
    else {
      options[argument] = [...(options[argument] ?? OPTIMIZERS[name].defaults[argument])];
      options[argument][part] = value;
    }
    if (argument !== "lr") return;
    const row = target.closest("fieldset");
    const [slider, typed] = row.querySelectorAll("[data-argument=lr]");
    if (target === slider) typed.value = options.lr;
    else slider.value = Math.log10(options.lr);
    slider.setAttribute("aria-valuetext", options.lr);
  }

  function click({ target }) {
    const button = target.closest("button");
    if (button?.matches(".play")) {
      if (frame) show(scene.at);
      else play();
    } else if (button?.dataset.by) show(scene.at + Number(button.dataset.by));
    else if (button?.matches(".remove")) {
      scene.runs.splice(button.dataset.run, 1);
      drawRuns();
      compute();
      changed();
    } else if (button?.matches(".copy")) {
      navigator.clipboard.writeText(find("pre code").textContent).then(
        () => (find(".live").textContent = button.textContent = "Copied"),
        () => getSelection().selectAllChildren(find("pre code")),
      );
      setTimeout(() => (button.textContent = "Copy the program"), 2000);
    }
  }

  /** Where the pointer is on the surface. */
  function pointed(event) {
    const { left, top, width, height } = surface.firstElementChild.getBoundingClientRect();
    const [x0, x1, y0, y1] = SURFACES[scene.surface].box;
    const across = (event.clientX - left) / width;
    const down = (event.clientY - top) / height;
    return [x0 + across * (x1 - x0), y1 - down * (y1 - y0)];
  }

  // A finger drags the handle alone, so that the page can be scrolled everywhere else.
  surface.addEventListener("pointerdown", (event) => {
    dragged = event.button === 0 && (event.pointerType === "mouse" || event.target.matches(".handle"));
    if (dragged) surface.setPointerCapture(event.pointerId);
  });
  surface.addEventListener("pointermove", (event) => dragged && event.buttons && moveStart(...pointed(event)));
  surface.addEventListener("pointerup", () => (dragged = false));
  surface.addEventListener("pointercancel", () => (dragged = false));
  surface.addEventListener("click", (event) => moveStart(...pointed(event)));
  surface.addEventListener("keydown", (event) => {
    const [across, up] = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, 1], ArrowDown: [0, -1] }[event.key] ?? [];
    if (across === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    const [x0, x1] = SURFACES[scene.surface].box;
    const by = ((x1 - x0) / 400) * (event.shiftKey ? 10 : 1);
    moveStart(scene.start[0] + across * by, scene.start[1] + up * by);
  });
  root.addEventListener("input", input);
  root.addEventListener("click", click);

  const resized = new ResizeObserver(drawStep);
  const linked = () => location.hash.startsWith(prefix) && location.hash !== prefix + format(scene) && read();
  if (ownsAddress) addEventListener("hashchange", linked);
  read();
  resized.observe(surface);

  return () => {
    pause();
    clearTimeout(written);
    clearTimeout(spoken);
    resized.disconnect();
    removeEventListener("hashchange", linked);
  };
}

function swatch(i) {
  return `<svg class="swatch" viewBox="0 0 32 12" aria-hidden="true"><path d="M0 6H32" stroke="${colour(i)}"
    stroke-width="3" stroke-dasharray="${dash(i)}"/></svg>`;
}

/** The controls of one optimizer. */
function runControls({ name, options }, i, open, count) {
  const { torch, defaults } = OPTIMIZERS[name];
  const all = { ...defaults, ...options };
  const key = (rest) => `data-run="${i}" data-key="${i} ${rest}"`;
  const box = (argument, value, part) => `<input type="number" step="any" value="${value}"
    data-argument="${argument}" ${key(`${argument} ${part ?? ""}`)} ${part === undefined ? "" : `data-part="${part}"
    aria-label="${argument}[${part}]"`}>`;
  const { lr, ...others } = all;
  const controls = Object.entries(others).map(([argument, value]) => {
    if (typeof value === "boolean") {
      return `<label><input type="checkbox" data-argument="${argument}" ${key(argument)} ${value ? "checked" : ""}>
        ${argument}</label>`;
    }
    if (!Array.isArray(value)) return `<label>${argument} ${box(argument, value)}</label>`;
    return `<span>${argument} ${value.map((one, part) => box(argument, one, part)).join(" ")}</span>`;
  });
  return `<fieldset><legend>${torch}, number ${i + 1}</legend><div class="row">
    ${swatch(i)}
    <select aria-label="Optimizer" ${key("name")}>${Object.entries(OPTIMIZERS)
      .map(([other, { torch }]) => `<option value="${other}" ${other === name ? "selected" : ""}>${torch}</option>`)
      .join("")}</select>
    <button class="remove" aria-label="Remove ${torch}" ${key("remove")} ${count > 1 ? "" : "disabled"}>×</button>
    <span class="rate">lr <input type="range" min="${LR.least}" max="${LR.most}" step="0.05" value="${Math.log10(lr)}"
      aria-label="lr, logarithmic" aria-valuetext="${lr}" data-argument="lr" ${key("slider")}>
      <input type="number" step="any" min="0" value="${lr}" aria-label="lr" data-argument="lr" ${key("lr")}></span>
    <details class="more" ${open ? "open" : ""}><summary></summary><div class="row">
      ${controls.join("\n")}</div></details>
    <p class="error" hidden></p>
  </div></fieldset>`;
}

/** The state of the scene in a sentence for each run. */
function inWords({ surface, start, at, runs }, results) {
  const from = `${SURFACES[surface].label} from x ${digits(start[0])}, y ${digits(start[1])}, step ${at}.`;
  const each = runs.map((run, i) =>
    results[i].error
      ? `${label(run)}: ValueError: ${results[i].error}.`
      : `${label(run)}: loss ${digits(results[i].losses[at])} at x ${digits(results[i].path[at][0])}, y ${digits(results[i].path[at][1])}.`,
  );
  return [from, ...each].join(" ");
}

/** Path data through points; it ends where they leave the numbers that a browser can draw. */
function through(points) {
  const last = points.findIndex(([x, y]) => !(Math.abs(x) < 1e6 && Math.abs(y) < 1e6));
  const drawn = last < 0 ? points : points.slice(0, last);
  return drawn.length ? `M${drawn.map((point) => point.map((value) => Number(value.toFixed(1))).join(" ")).join("L")}` : "";
}

/** The tracks of all runs through `points(result)`: what is to come thin, and a dot where each is now. */
function tracks(at, results, points) {
  return results.map((result, i) => {
    const all = points(result);
    const here = through([all[at] ?? all[0]]).slice(1).split(" ");
    return `<g stroke="${colour(i)}"><path class="track ahead" d="${through(all)}"/>
      <path class="track" stroke-dasharray="${dash(i)}" d="${through(all.slice(0, at + 1))}"/>
      ${here[1] ? `<circle cx="${here[0]}" cy="${here[1]}" r="4" fill="${colour(i)}"/>` : ""}</g>`;
  }).join("");
}

const svg = (width, height, title, shapes) =>
  `<svg viewBox="0 0 ${width} ${height}" role="img"><title>${escape(title)}</title>${shapes.join("")}</svg>`;
const words = (x, y, anchor, text) => `<text x="${x}" y="${y}" text-anchor="${anchor}">${text}</text>`;

function surfacePlot(scene, results, lines, width) {
  const { box: [x0, x1, y0, y1], minima } = SURFACES[scene.surface];
  const height = width * 0.75;
  const place = ([x, y]) => [((x - x0) / (x1 - x0)) * width, ((y1 - y) / (y1 - y0)) * height];
  const [x, y] = place(scene.start);
  return svg(width, height, inWords(scene, results), [
    `<path class="contour" vector-effect="non-scaling-stroke" transform="scale(${width / 4000})" d="${lines}"/>`,
    ...minima.map(place).map(([x, y]) => `<path d="M${x - 6} ${y}h12M${x} ${y - 6}v12" stroke="currentColor"/>`),
    tracks(scene.at, results, ({ path }) => path.map(place)),
    `<circle cx="${x}" cy="${y}" r="6" fill="none" stroke="currentColor" stroke-width="2"/>
    <circle class="handle" cx="${x}" cy="${y}" r="18" fill="transparent"/>`,
    words(4, height - 4, "start", `x ${digits(x0)}, y ${digits(y0)}`),
    words(width - 4, 14, "end", `x ${x1}, y ${y1}`),
  ]);
}

/** Losses over steps, on a logarithmic axis from 1e-16 to ten thousand times the loss at the start. */
function lossPlot({ at, steps, runs }, results, width, height) {
  const { log10, floor, ceil, max, min } = Math;
  const start = results[0]?.losses[0] || 1;
  let [lowest, highest] = [start, start];
  for (const loss of results.flatMap(({ losses }) => losses)) {
    if (loss < lowest) lowest = max(loss, 1e-16);
    if (loss > highest) highest = min(loss, 1e4 * start);
  }
  const most = ceil(log10(highest));
  const least = min(floor(log10(lowest)), most - 1);
  const [left, right, above, below] = [40, width - 8, 20, height - 24];
  const x = (step) => left + (step / steps) * (right - left);
  const y = (loss) => below - ((log10(max(loss, 1e-17)) - least) / (most - least)) * (below - above);
  const grid = [];
  for (let power = least; power <= most; power += ceil((most - least) / 5)) {
    const level = y(10 ** power);
    grid.push(`<path class="axis" d="M${left} ${level}H${right}"/>`);
    grid.push(words(left - 4, level + 4, "end", power < -2 || power > 3 ? `1e${power}` : 10 ** power));
  }
  const title = runs.map((run, i) => `${label(run)} ${digits(results[i].losses[at])}`).join(", ");
  return svg(width, height, `Losses on a logarithmic axis, step ${at} of ${steps}: ${title}`, [
    `<clipPath id="inside"><path d="M${left - 5} ${above - 5}H${width}V${below + 5}H${left - 5}Z"/></clipPath>`,
    ...grid,
    `<path class="axis" d="M${x(at)} ${above}V${below}"/>`,
    `<g clip-path="url(#inside)">${tracks(at, results, ({ losses }) => losses.map((loss, t) => [x(t), y(loss)]))}</g>`,
    words(4, 11, "start", "loss"),
    words(left, height - 6, "start", 0),
    words((left + right) / 2, height - 6, "middle", "step"),
    words(right, height - 6, "end", steps),
  ]);
}

/** Contour lines of log(1 + loss) by marching squares, as path data of 4000 by 3000: of the loss itself they would
    break up in a valley. */
function contours({ value, box: [x0, x1, y0, y1] }, across = 96, down = 72, levels = 14) {
  const heights = Array.from({ length: down + 1 }, (_, j) =>
    Array.from({ length: across + 1 }, (_, i) =>
      Math.log1p(value(x0 + (i / across) * (x1 - x0), y1 - (j / down) * (y1 - y0)))));
  const all = heights.flat();
  const [least, most] = [Math.min(...all), Math.max(...all)];
  let path = "";
  for (let k = 0; k < levels; k++) {
    const level = least + ((k + 0.5) / levels) * (most - least);
    for (let j = 0; j < down; j++) {
      for (let i = 0; i < across; i++) {
        const corners = [[i, j], [i + 1, j], [i + 1, j + 1], [i, j + 1]];
        const crossings = [];
        corners.forEach(([ci, cj], c) => {
          const [di, dj] = corners[(c + 1) % 4];
          const [one, other] = [heights[cj][ci] - level, heights[dj][di] - level];
          if (one < 0 === other < 0) return;
          const share = one / (one - other);
          crossings.push(`${Math.round(((ci + share * (di - ci)) / across) * 4000)} ${Math.round(((cj + share * (dj - cj)) / down) * 3000)}`);
        });
        for (let c = 0; c + 1 < crossings.length; c += 2) path += `M${crossings[c]}L${crossings[c + 1]}`;
      }
    }
  }
  return path;
}

if (!customElements.get("optim-race")) customElements.define("optim-race", OptimRace);
