/* <schedule-designer>: attributes, address and controls speak the same texts: lr=0.1, schedule=StepLR(step_size=10). */

import { EXPRESSIONS, OPTIMIZERS, SCHEDULES, typeOf } from "./schedules.js";
import { compact, number, parse, program, rates, textOf, valueOf } from "./schedules.js";

const PRESETS = {
  "falls, then stays": (i) => Math.max(0.25, 0.8 ** i),
  "falls with noise": (i) => 0.2 + 0.8 ** i + 0.06 * Math.sin(5 * i * i),
  "never improves": () => 1,
};
const MOST = { epochs: 500, steps_per_epoch: 20, at: 1e4 };

const START = {
  schedule: "SequentialLR(schedulers=[LinearLR(start_factor=0.1),CosineAnnealingLR(T_max=25)],milestones=[5])",
  lr: "0.1",
  optimizer: "SGD",
  epochs: "30",
  steps_per_epoch: "1",
  scheduler_step_every: "epoch",
  order: "optimizer first",
  torch: "1.1.0 and later",
  axis: "linear",
  losses: "falls, then stays",
  at: "0",
};
const CHOICES = {
  optimizer: Object.keys(OPTIMIZERS),
  scheduler_step_every: ["epoch", "batch"],
  order: ["optimizer first", "scheduler first"],
  torch: ["1.1.0 and later", "1.0.1"],
  axis: ["linear", "logarithmic"],
};
function read(name, text) {
  const value = number(text);
  if (CHOICES[name]) return CHOICES[name].find((choice) => choice === text);
  if (name === "lr") return value;
  if (name === "losses") {
    const losses = text.split(",").map(number);
    return text in PRESETS ? text : losses.includes(undefined) ? undefined : losses;
  }
  if (name !== "schedule") return value && Math.min(Math.max(Math.round(value), 1), MOST[name]);
  try {
    return parse(text);
  } catch {}
}

const write = (name, value) => (name === "schedule" ? compact(value) : String(value));

/** The texts in the address, unless it is that of a heading. */
function address() {
  const parts = location.hash
    .slice(1)
    .split("&")
    .map((part) => part.split(/=(.*)/s));
  try {
    return parts[0][0] === "schedule" ? parts.map(([name, text]) => [name, decodeURIComponent(text)]) : [];
  } catch {
    return [];
  }
}

function example(kind, schedulers) {
  const values = {
    step_size: 10,
    milestones: [10, 20],
    gamma: 0.9,
    T_max: 30,
    T_0: 10,
    base_lr: 0.01,
    max_lr: 0.1,
    schedulers,
  };
  const asked = { step_size_up: 5, total_steps: 30, patience: 2 };
  const schedule = { kind };
  for (const [name, preset] of Object.entries(SCHEDULES[kind].arguments)) {
    if (preset === undefined) schedule[name] = values[name] ?? Object.keys(EXPRESSIONS[kind])[0];
    else if (name in asked) schedule[name] = asked[name];
  }
  if (kind === "SequentialLR") schedule.milestones = schedulers.slice(1).map((_, i) => 10 * (i + 1));
  return schedule;
}

const [LEFT, RIGHT] = [64, 14];
const round = (value) => String(Number(value.toPrecision(6)));
const escape = (text) => text.replace(/[&<"]/g, (character) => `&#${character.charCodeAt(0)};`);
const extremes = (values) => [Math.min(...values), Math.max(...values)];

/* Controls. Their names: a part of the state, or the path of a scheduler and an argument. */

function control(name, label, value, choices, whole = name in MOST) {
  const options = choices?.map((choice) => `<option${choice === value ? " selected" : ""}>${escape(choice)}</option>`);
  const step = whole ? 1 : 10 ** (Math.floor(Math.log10(Math.abs(value) || 1)) - 1);
  const type = Array.isArray(value) ? "text" : "number";
  return `<label class="${label}"><span>${label}</span>${
    choices
      ? `<select name="${name}">${options.join("")}</select>`
      : `<input name="${name}" type="${type}" step="${step}" value="${value ?? ""}">`
  }</label>`;
}

function argument(schedule, path, name) {
  const { kind } = schedule;
  const preset = SCHEDULES[kind].arguments[name];
  const value = schedule[name] ?? preset;
  const type = typeOf(kind, name);
  const known = { bool: ["True", "False"], function: Object.keys(EXPRESSIONS[kind] ?? {}) }[type] ?? type;
  const choices = Array.isArray(known) && (preset === null ? ["None", ...known] : known);
  return control(
    `${path}:${name}`,
    name,
    choices ? textOf(kind, name, value) : value,
    choices || undefined,
    type === "int",
  );
}

function button(action, path, label, words = label) {
  return `<button type="button" value="${action} ${path}" aria-label="${words}">${label}</button>`;
}

/** The fieldset of a scheduler; `path` says where it stands: "", "0", "1", "1.0". */
function fieldset(schedule, path = "") {
  const place = path.replace(/\d+/g, (index) => +index + 1);
  const move = (action, sign) => button(action, path, sign, `${action} scheduler ${place}`);
  const moves =
    path &&
    `<span class="moves" title="Keys: ↑ ↓ + Delete">${
      move("up", "↑") + move("down", "↓") + move("add", "+") + move("remove", "×")
    }</span>`;
  return `<fieldset><legend>Scheduler ${place}</legend><div class="head">${
    control(`${path}:kind`, "class", schedule.kind, Object.keys(SCHEDULES)) + moves
  }</div><div>${inside(schedule, path)}</div></fieldset>`;
}

function inside(schedule, path) {
  const { kind, schedulers } = schedule;
  const names = Object.keys(SCHEDULES[kind].arguments).filter((name) => name !== "schedulers");
  const at = (i) => path + (path && ".") + i;
  const stack =
    schedulers?.map((inner, i) => fieldset(inner, at(i))).join("") +
    button("add", at(schedulers?.length - 1), "Add a scheduler");
  return `<div class="fields">${names.map((name) => argument(schedule, path, name)).join("")}</div>${schedulers ? stack : ""}`;
}

/** Lines over the optimizer steps, as SVG. */
function chart({ label, height, log, lines, marks = [], title, tight }, x, steps) {
  const [left, right, top, bottom] = [x(0), x(steps - 1), 24, 34];
  const values = lines.flatMap((line) => line[1]).filter((v) => Number.isFinite(v) && (!log || v > 0));
  let [low, high] = values.length ? extremes(values) : [0, 1];
  if (log) {
    high = 10 ** Math.ceil(Math.log10(high) - 1e-9);
    low = Math.min(high / 10, 10 ** Math.floor(Math.log10(Math.max(low, high * 1e-9)) + 1e-9));
  } else if (!tight) {
    [low, high] = [Math.min(0, low), Math.max(0, high)];
  }
  if (low === high) high += Math.abs(high) || 1;
  const scale = log ? Math.log10 : Number;
  const y = (value) => top + ((height - top - bottom) * (scale(high) - scale(value))) / (scale(high) - scale(low));
  const shown = (value) => Number.isFinite(value) && (!log || value >= low * 0.999);
  const at = (value, i) => `${x(i).toFixed(1)} ${y(value).toFixed(1)}`;
  const path = (values, line) =>
    values.map((v, i) => (shown(v) ? `${line && shown(values[i - 1]) ? "L" : "M"}${at(v, i)}h0` : "")).join("");
  const body = [
    ...roundNumbers(scale(low), scale(high), height / 50, log).map((t) => {
      const value = log ? 10 ** t : t;
      return `<path class="grid" d="M${left} ${y(value)}H${right}"/><text x="${left - 8}" y="${y(value) + 4}" text-anchor="end">${round(value)}</text>`;
    }),
    ...roundNumbers(0, Math.max(1, steps - 1), right / 80, true).map(
      (t) =>
        `<path class="grid" d="M${x(t)} ${height - bottom}v5"/><text x="${x(t)}" y="${height - bottom + 18}" text-anchor="middle">${t}</text>`,
    ),
    `<text x="4" y="13">${label}</text><text x="${right}" y="${height - 2}" text-anchor="end">optimizer step</text>`,
    `<path class="cursor" d="M0 ${top}V${height - bottom}"/>`,
    ...lines.map(
      ([name, values]) =>
        `<path class="line ${name}" d="${path(values, true)}"/><path class="dots ${name}" d="${steps > 60 ? "" : path(values)}"/>`,
    ),
    ...marks
      .filter(([step, value]) => step < steps && shown(value))
      .map(
        ([step, value, words]) =>
          `<circle class="mark" cx="${x(step)}" cy="${y(value)}" r="7"/><text class="mark" x="${x(step) + 12}" y="${y(value) + 18}">${words}</text>`,
      ),
  ];
  return `<svg role="img" width="100%" height="${height}"><title>${title}</title>${body.join("")}</svg>`;
}

function roundNumbers(low, high, count, whole) {
  const power = 10 ** Math.floor(Math.log10((high - low) / count));
  const step = Math.max(whole ? 1 : 0, [1, 2, 5, 10].find((factor) => factor * power * count >= high - low) * power);
  const first = Math.ceil(low / step - 1e-9);
  return Array.from({ length: Math.floor(high / step + 1e-9) - first + 1 }, (_, i) =>
    Number(((first + i) * step).toPrecision(9)),
  );
}

const FRAME = `
<p class="readout"></p>
<div class="charts"></div>
<input type="range" min="0" aria-label="Read the values at step">
<div class="words"></div>
<div class="controls"></div>
<div class="head"><strong>The same run in PyTorch</strong>
<button type="button" value="copy">Copy code</button> <a href="#" download="rates.csv">Download CSV</a></div>
<pre><code tabindex="0" role="region" aria-label="Program"></code></pre>
<details><summary>Table</summary><div class="rows" tabindex="0" role="region" aria-label="Table"></div></details>
<p class="unseen" role="status"></p>`;

function design(host) {
  const frame = document.createElement("div");
  frame.innerHTML = FRAME;
  host.querySelectorAll(":scope > :not(link)").forEach((fallback) => fallback.remove());
  host.append(frame);
  const [readout, charts, cursor, words, controls, , pre, table, status] = frame.children;
  const [code, rows] = [pre.firstChild, table.lastChild];
  const owner = document.querySelector("schedule-designer") === host; // one element of a page has the address
  let [state, run, losses, momentum, saving] = [];

  const every = () => (state.scheduler_step_every === "epoch" ? state.steps_per_epoch : 1);
  const loss = (step) => losses[Math.min(Math.floor(step / every()), losses.length - 1)];
  const find = (path) =>
    path
      .split(".")
      .filter(Boolean)
      .reduce((schedule, i) => schedule.schedulers[i], state.schedule);

  function restore() {
    const parts = owner ? address() : [];
    if (state && location.hash && !parts.length) return; // a heading
    state = {};
    const attributes = Object.keys(START).map((name) => [name, host.getAttribute(name) ?? ""]);
    for (const [name, text] of [...Object.entries(START), ...attributes, ...parts]) {
      if (name in START) state[name] = read(name, text) ?? state[name];
    }
    build();
    draw();
    if (parts.length) host.scrollIntoView();
  }

  function save() {
    const texts = Object.keys(START).map((name) => [name, write(name, state[name])]);
    const parts = texts.filter(
      ([name, text]) => name === "schedule" || text !== (host.getAttribute(name) ?? START[name]),
    );
    const hash = parts.map(([name, text]) => `${name}=${encodeURI(text).replaceAll("&", "%26")}`).join("&");
    if (owner) history.replaceState(history.state, "", `#${hash}`);
    status.textContent = words.textContent;
  }

  function changed() {
    draw();
    clearTimeout(saving);
    saving = setTimeout(save, 400);
  }

  /** Make the controls anew and keep the keyboard's place. */
  function build(focus) {
    const curve = Array.isArray(state.losses) ? "yours" : state.losses;
    const loop = Object.keys(START).slice(1, 9);
    controls.innerHTML = `<div>${fieldset(state.schedule)}</div><div><fieldset><legend>Loop</legend><div class="fields">${loop
      .map((name) => control(name, name.replaceAll("_", " "), state[name], CHOICES[name]))
      .join("")}</div></fieldset><fieldset><legend>Loss for scheduler.step(loss)</legend>${control(
      "losses",
      "curve",
      curve,
      [...Object.keys(PRESETS), "yours"],
    )}<div class="fields losses"></div></fieldset></div>`;
    if (focus) [...controls.querySelectorAll("select, button")].find((c) => (c.name || c.value) === focus)?.focus();
  }

  controls.oninput = ({ target }) => {
    const { name, value } = target;
    const [path, part] = name.split(":");
    if (part === "kind") {
      const schedule = find(path);
      const schedulers = schedule.schedulers ?? [{ ...schedule }, example("ExponentialLR")];
      for (const key of Object.keys(schedule)) delete schedule[key];
      Object.assign(schedule, example(value, schedulers));
      target.closest("fieldset").lastChild.innerHTML = inside(schedule, path);
    } else if (path === "loss") {
      if (number(value) === undefined) return;
      state.losses = losses.with(part, +value);
      controls.querySelector("[name=losses]").value = "yours";
    } else if (part) {
      const schedule = find(path);
      const optional = SCHEDULES[schedule.kind].arguments[part];
      schedule[part] = valueOf(schedule.kind, part, value) ?? (optional === null ? null : undefined);
      if (schedule[part] === undefined) delete schedule[part]; // torch says what is missing
    } else {
      state[name] = read(name, value) ?? state[name];
    }
    changed();
  };

  function restack(action, path) {
    const places = path.split(".");
    const index = Number(places.pop());
    const parent = places.join(".");
    const { schedulers, milestones } = find(parent);
    const at = (i, key) => `${key} ${parent}${parent && "."}${i}`;
    const to = index + { up: -1, down: 1 }[action];
    if (action === "remove") {
      schedulers.splice(index, 1);
      milestones?.splice(Math.max(0, index - 1), 1);
      build(schedulers.length ? at(Math.max(0, index - 1), action) : at(-1, "add"));
    } else if (action === "add") {
      schedulers.splice(index + 1, 0, example("ExponentialLR"));
      if (schedulers.length > 1) milestones?.splice(index, 0, (milestones[index - 1] ?? 0) + 5);
      build(`${at(index + 1, "").trim()}:kind`);
    } else if (schedulers[to]) {
      [schedulers[index], schedulers[to]] = [schedulers[to], schedulers[index]];
      build(at(to, action));
    }
    changed();
  }

  frame.onclick = async ({ target }) => {
    const [action, path] = target.closest("button")?.value.split(" ") ?? [];
    if (action === "copy") {
      await navigator.clipboard.writeText(code.textContent);
      status.textContent = target.textContent = "Copied";
    } else if (target.download) {
      target.href = `data:text/csv,${encodeURIComponent(numbers().join("\n"))}`;
    } else if (action) {
      restack(action, path);
    }
  };

  controls.onkeydown = (event) => {
    const action = { ArrowUp: "up", ArrowDown: "down", "+": "add", Delete: "remove" }[event.key];
    if (!action || !event.target.closest(".moves")) return;
    event.preventDefault();
    restack(action, event.target.value.split(" ")[1]);
  };

  function draw() {
    const { schedule, lr, order, torch, epochs, steps_per_epoch } = state;
    const steps = epochs * steps_per_epoch;
    const plateau = schedule.kind === "ReduceLROnPlateau";
    const preset = PRESETS[state.losses];
    losses = Array.from({ length: steps / every() }, (_, i) =>
      preset ? Number(preset(i).toFixed(3)) : state.losses[Math.min(i, state.losses.length - 1)],
    );
    const options = { ...state, every: every(), losses };
    run = rates({ ...schedule, lr }, steps, options);
    momentum = run.momentum && (OPTIMIZERS[state.optimizer] === "betas" ? "beta1" : "momentum");
    const late = torch === "1.0.1";
    const wrong = !plateau && late === (order === "optimizer first") && run.lr.length > 0;
    const right = wrong ? rates({ ...schedule, lr }, steps, { ...options, order: CHOICES.order[+late] }).lr : [];
    const outcome = `${wrong && round(run.first)} ${late ? "used twice" : "skipped"}`;
    const mark = [late ? every() : 0, run.first, outcome];

    const said = summary();
    const panels = [
      {
        label: "learning rate (lr)",
        height: 300,
        log: state.axis !== "linear",
        lines: [["ghost", right], ["lr", run.lr]],
        marks: wrong ? [[0, run.first, ""], mark] : [],
        title: said,
      },
    ];
    const second = (name, label, values, tight) =>
      panels.push({
        label,
        height: 140,
        lines: [[name, values]],
        tight,
        title: `${label}, from ${extremes(values).map(round).join(" to ")}`,
      });
    if (momentum && run.lr.length) second("momentum", momentum, run.momentum, true);
    if (plateau && run.lr.length) second("loss", "loss", [...run.lr.keys()].map(loss));
    charts.innerHTML = panels.map((panel) => chart(panel, x, steps)).join("");
    cursor.max = Math.max(0, run.lr.length - 1);
    point();

    const lines = [
      said,
      wrong && `First rate ${outcome}: all others come ${late ? "late" : "early"}. Dashed: the right order.`,
      run.warning,
      run.error,
    ];
    words.innerHTML = lines
      .map((line, i) => (line ? `<p${i > 1 ? ' class="python"' : ""}>${escape(line)}</p>` : ""))
      .join("");
    code.textContent = program({ ...state, losses }, momentum);
    if (table.open) tabulate();
    const fields = controls.querySelector(".losses");
    fields.parentNode.hidden = !plateau;
    if (!plateau || fields.matches(":focus-within")) return;
    fields.innerHTML = losses
      .slice(0, 100)
      .map((value, i) => control(`loss:${i}`, i, value))
      .join("");
  }

  function summary() {
    const { lr } = run;
    if (!lr.length) return state.schedule.kind;
    const [low, high] = extremes(lr).map((value) => `${round(value)} at step ${lr.indexOf(value)}`);
    return `${state.schedule.kind}, ${lr.length} optimizer steps: lr from ${round(lr[0])} to ${round(lr.at(-1))}, highest ${high}, lowest ${low}.`;
  }

  function point() {
    const step = Math.min(state.at, run.lr.length - 1);
    const [names, values] = numbers(step < 0 ? [] : [step]);
    readout.textContent = values ? names.map((name, i) => `${name} ${round(values[i])}`).join(" · ") : "";
    cursor.value = step;
    cursor.ariaValueText = readout.textContent;
    charts.querySelectorAll(".cursor").forEach((line) => line.setAttribute("transform", `translate(${x(step)})`));
  }

  const last = () => Math.max(1, state.epochs * state.steps_per_epoch - 1);
  const x = (step) => LEFT + ((charts.clientWidth - LEFT - RIGHT) * Math.max(0, step)) / last();

  charts.onpointermove = ({ clientX }) => {
    const pixel = clientX - charts.getBoundingClientRect().left - LEFT;
    state.at = Math.max(0, Math.round((pixel / (x(last()) - LEFT)) * last()));
    point();
  };
  cursor.oninput = () => {
    state.at = +cursor.value;
    point();
  };
  cursor.onchange = changed;

  /** Names, then the rows of all steps, or of one. */
  function numbers(steps = [...run.lr.keys()]) {
    const columns = { step: (i) => i, epoch: (i) => Math.floor(i / state.steps_per_epoch), lr: (i) => run.lr[i] };
    if (momentum) columns[momentum] = (i) => run.momentum[i];
    if (state.schedule.kind === "ReduceLROnPlateau") columns.loss = loss;
    return [Object.keys(columns), ...steps.map((i) => Object.values(columns).map((value) => value(i)))];
  }

  function tabulate() {
    const [names, ...all] = numbers();
    const cells = (row, tag) => `<tr>${row.map((cell) => `<${tag}>${cell}</${tag}>`).join("")}</tr>`;
    rows.innerHTML = `<table>${cells(names, "th")}${all
      .slice(0, 1000)
      .map((row) => cells(row.map(round), "td"))
      .join("")}</table>`;
  }
  table.ontoggle = tabulate;

  restore();
  addEventListener("resize", draw);
  addEventListener("hashchange", restore);
  return () => {
    removeEventListener("resize", draw);
    removeEventListener("hashchange", restore);
    clearTimeout(saving);
  };
}

customElements.define(
  "schedule-designer",
  class extends HTMLElement {
    connectedCallback() {
      const style = document.createElement("link");
      style.rel = "stylesheet";
      style.href = new URL("../assets/designer.css", import.meta.url);
      style.onload = style.onerror = () => this.isConnected && (this.close = design(this));
      this.append(style);
    }
    disconnectedCallback() {
      this.close?.();
    }
  },
);
