/* <schedule-designer>: put a schedule together, see the rate that each optimizer step uses, take the program away.

   The state is one plain object. Attributes give its beginning, the address (after #) what the reader made of it. */

import { compact, parse, program } from "./schedule-text.js";
import { EXPRESSIONS, OPTIMIZERS, SCHEDULES, rates, typeOf } from "./schedules.js";

const ORDERS = ["optimizer first", "scheduler first"];
const PRESETS = {
  "falls, then stays": (i) => Math.max(0.25, 0.8 ** i),
  "falls, then rises": (i) => (i < 8 ? 0.8 ** i : 0.8 ** 7 + 0.02 * (i - 7)),
  "falls with noise": (i) => 0.2 + 0.8 * 0.85 ** i + 0.06 * Math.sin(5 * i * i),
  "never improves": () => 1,
  "accuracy: rises, then stays": (i) => Math.min(0.8, 1 - 0.8 ** i),
};

/* How each part of the state is read from an attribute or the address; undefined is what it cannot be. */
const oneOf = (choices) => (text) => choices.find((choice) => choice === text);
const whole = (low, high) => (text) =>
  /^\d+$/.test(text) ? Math.min(Math.max(Number(text), low), high) : undefined;
const STATE = {
  schedule: parse,
  lr: (text) => (text.trim() && Number.isFinite(Number(text)) ? Number(text) : undefined),
  optimizer: oneOf(Object.keys(OPTIMIZERS)),
  epochs: whole(1, 500),
  batches: whole(1, 20),
  per: oneOf(["epoch", "batch"]),
  order: oneOf(ORDERS),
  version: oneOf(["1.1.0", "1.0.1"]),
  axis: oneOf(["linear", "log"]),
  losses(text) {
    if (Object.hasOwn(PRESETS, text)) return text;
    const numbers = text.split(",").map(Number);
    return text && numbers.every(Number.isFinite) ? numbers : undefined;
  },
  at: whole(0, 9999), // the step whose values are read
};
const START = {
  schedule:
    "SequentialLR(schedulers=[LinearLR(start_factor=0.1),CosineAnnealingLR(T_max=25)],milestones=[5])",
  lr: "0.1",
  optimizer: "SGD",
  epochs: "30",
  batches: "1",
  per: "epoch",
  order: "optimizer first",
  version: "1.1.0",
  axis: "linear",
  losses: "falls, then stays",
  at: "0",
};

/** The state as texts; `get` gives the text of a part, or null. A text that cannot be read is left out. */
function read(get, texts) {
  const state = {};
  for (const [name, value] of Object.entries(STATE)) {
    const text = get(name);
    try {
      if (text !== null && value(text) !== undefined) state[name] = text;
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
    }
  }
  return { ...texts, ...state };
}

const write = (state) => Object.fromEntries(Object.keys(STATE).map((name) => [name, text(name, state[name])]));
const text = (name, value) => (name === "schedule" ? compact(value) : String(value));

/** The texts in the address, or null where it is another's: a heading, another instrument. */
function fromAddress() {
  const parts = location.hash.slice(1).split("&").map((part) => part.split(/=(.*)/s));
  if (parts[0][0] !== "schedule") return null;
  const named = new Map();
  for (const [name, value = ""] of parts) {
    try {
      named.set(name, decodeURIComponent(value));
    } catch {} // a stray % says nothing
  }
  return (name) => named.get(name) ?? null;
}

function toAddress(texts, start) {
  return Object.entries(texts)
    .filter(([name, value]) => name === "schedule" || value !== start[name])
    .map(([name, value]) => `${name}=${encodeURI(value).replace(/[#&+']/g, (c) => `%${c.charCodeAt(0).toString(16)}`)}`)
    .join("&");
}

/** A schedule of `kind` worth looking at for so many scheduler steps: values for what has no default. */
function example(kind, steps, schedulers) {
  const third = Math.max(1, Math.round(steps / 3));
  return {
    kind,
    ...{
      LambdaLR: { lr_lambda: Object.keys(EXPRESSIONS.LambdaLR)[0] },
      MultiplicativeLR: { lr_lambda: Object.keys(EXPRESSIONS.MultiplicativeLR)[0] },
      StepLR: { step_size: third },
      MultiStepLR: { milestones: [third, 2 * third] },
      ExponentialLR: { gamma: 0.9 },
      PolynomialLR: { total_iters: steps },
      CosineAnnealingLR: { T_max: steps },
      CosineAnnealingWarmRestarts: { T_0: third },
      CyclicLR: { base_lr: 0.01, max_lr: 0.1, step_size_up: Math.max(1, Math.round(steps / 6)) },
      OneCycleLR: { max_lr: 0.1, total_steps: steps },
      ReduceLROnPlateau: { patience: 2 },
      SequentialLR: { schedulers, milestones: schedulers.slice(1).map((_, i) => third * (i + 1)) },
      ChainedScheduler: { schedulers },
    }[kind],
  };
}

const round = (value) => String(Number(value.toPrecision(6)));

/** An element with properties, attributes (where no property fits) and children. */
function h(tag, properties, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(properties ?? {})) {
    if (name in element) element[name] = value;
    else element.setAttribute(name, value);
  }
  element.append(...children);
  return element;
}

const field = (label, control) => h("label", null, h("span", null, label), control);

function select(choices, value, change) {
  const options = choices.map((choice) => {
    const [key, words] = [choice].flat();
    return h("option", { value: key, selected: key === value }, words ?? key);
  });
  return h("select", { onchange: (event) => change(event.target.value) }, ...options);
}

function numberInput(value, type, change, limits) {
  const step = (number) => (type === "int" ? 1 : 10 ** (Math.floor(Math.log10(Math.abs(number) || 1)) - 1));
  return h("input", {
    type: "number",
    step: step(value),
    ...limits,
    value: value ?? "",
    oninput({ target }) {
      target.step = step(target.valueAsNumber);
      change(target.value === "" ? undefined : target.valueAsNumber);
    },
  });
}

function design(host, style) {
  const start = read((name) => host.getAttribute(name), START);
  const owner = document.querySelector("schedule-designer") === host; // one element of a page has the address
  let state;
  let run;
  let width = 0;
  let saving;
  let telling;

  const readout = h("p", { className: "readout" });
  const charts = h("div", { className: "charts" });
  const cursor = h("input", { type: "range", min: 0, ariaLabel: "Read the values at step" });
  const words = h("div", { className: "words" });
  const controls = h("div", { className: "controls" });
  const status = h("p", { className: "unseen", role: "status" });
  const code = h("code");
  const table = h("details", null, h("summary", null, "Table"), h("div", { className: "rows", tabIndex: 0, role: "region", ariaLabel: "Table of the rates" }));
  host.replaceChildren(
    style,
    readout,
    charts,
    cursor,
    words,
    controls,
    h(
      "section",
      { className: "program", ariaLabel: "The same run in PyTorch" },
      h("strong", null, "The same run in PyTorch"),
      button("Copy code", (event) => copy(event.target)),
      button("Download CSV", download),
      h("pre", { tabIndex: 0, role: "region", ariaLabel: "Program" }, code),
    ),
    table,
    status,
  );

  const calls = () => (state.per === "epoch" ? state.epochs : state.epochs * state.batches);
  const every = () => (state.per === "epoch" ? state.batches : 1);
  const losses = () =>
    Array.isArray(state.losses)
      ? state.losses
      : Array.from({ length: calls() }, (_, i) => Number(PRESETS[state.losses](i).toFixed(3)));
  const loss = (i, values = losses()) => values[Math.min(i, values.length - 1)];

  function restore() {
    const get = owner && fromAddress();
    if (state && !get && location.hash) return; // the address of a heading changes nothing
    const texts = get ? read(get, start) : start;
    state = Object.fromEntries(Object.entries(texts).map(([name, value]) => [name, STATE[name](value)]));
    build();
    draw();
  }

  function changed() {
    draw();
    clearTimeout(saving);
    saving = setTimeout(() => owner && history.replaceState(history.state, "", `#${toAddress(write(state), start)}`), 300);
    clearTimeout(telling);
    telling = setTimeout(() => (status.textContent = words.textContent), 600);
  }

  function set(name, value) {
    if (value === undefined) return;
    state[name] = value;
    changed();
  }

  /* Controls. They are built anew when the structure of the schedule changes, and keep the keyboard's place. */

  function build(focus) {
    const { schedule } = state;
    const radios = (name, legend, choices) =>
      h(
        "fieldset",
        { role: "radiogroup" },
        h("legend", null, legend),
        ...choices.map(([value, label]) =>
          h(
            "label",
            { className: "choice" },
            h("input", { type: "radio", name: `${name}-of-schedule`, checked: state[name] === value, onchange: () => set(name, value) }),
            label,
          ),
        ),
      );
    const restart = (name) => (value) => {
      set(name, value);
      if (schedule.kind === "ReduceLROnPlateau") build(`${name}`);
    };
    controls.replaceChildren(
      h("div", null, scheduler(schedule, "scheduler"), ...(schedule.kind === "ReduceLROnPlateau" ? [lossFields()] : [])),
      h(
        "div",
        null,
        h(
          "fieldset",
          null,
          h("legend", null, "Loop"),
          h(
            "div",
            { className: "fields" },
            field("optimizer", select(Object.keys(OPTIMIZERS), state.optimizer, (value) => set("optimizer", value))),
            field("lr", numberInput(state.lr, "float", (value) => set("lr", value))),
            field("epochs", numberInput(state.epochs, "int", (value) => set("epochs", value && STATE.epochs(String(value))), { min: 1, max: 500 })),
            field("optimizer steps per epoch", numberInput(state.batches, "int", (value) => set("batches", value && STATE.batches(String(value))), { min: 1, max: 20 })),
            field("scheduler.step() once per", select(["epoch", "batch"], state.per, restart("per"))),
          ),
        ),
        radios("order", "Order", [
          ["optimizer first", "optimizer.step(), then scheduler.step()"],
          ["scheduler first", "scheduler.step(), then optimizer.step()"],
        ]),
        radios("version", "torch", [
          ["1.1.0", "1.1.0 and later"],
          ["1.0.1", "1.0.1"],
        ]),
        radios("axis", "Axis of the rate", [
          ["linear", "linear"],
          ["log", "logarithmic"],
        ]),
      ),
    );
    if (focus) controls.querySelector(`[data-key="${focus}"]`)?.focus();
  }

  /** The fields of one scheduler; `place` is where it stands in a SequentialLR or ChainedScheduler. */
  function scheduler(schedule, path, place) {
    const { kind } = schedule;
    const kindSelect = select(Object.keys(SCHEDULES), kind, (chosen) => {
      const inside = schedule.schedulers ?? [{ ...schedule }, example("ExponentialLR", calls(), [])];
      for (const name of Object.keys(schedule)) delete schedule[name];
      Object.assign(schedule, example(chosen, calls(), inside));
      build(path);
      changed();
    });
    kindSelect.dataset.key = path;
    const stacked = schedule.schedulers;
    return h(
      "fieldset",
      { className: "scheduler" },
      h("legend", null, place ? `${place.index + 1} of ${place.list.length}` : "Scheduler"),
      h("div", { className: "head" }, field("class", kindSelect), ...(place ? [moves(place)] : [])),
      h("div", { className: "fields" }, ...Object.keys(SCHEDULES[kind].arguments).filter((name) => name !== "schedulers").map((name) => argument(schedule, name))),
      ...(stacked
        ? [
            h("ol", null, ...stacked.map((inner, index) => h("li", null, scheduler(inner, `${path}-${index}`, { schedule, list: stacked, index, path })))),
            h("p", null, keyed(`${path}-add`, button("Add a scheduler", () => add(schedule, path, stacked.length)))),
          ]
        : []),
    );
  }

  function argument(schedule, name) {
    const { kind } = schedule;
    const type = typeOf(kind, name);
    const preset = SCHEDULES[kind].arguments[name];
    const value = schedule[name] === undefined ? preset : schedule[name];
    const give = (given) => {
      if (given === undefined && preset !== null) schedule[name] = undefined; // required: torch says what is missing
      else schedule[name] = given ?? preset;
      if (schedule[name] === undefined) delete schedule[name];
      changed();
    };
    if (type === "bool") return field(name, h("input", { type: "checkbox", checked: value, onchange: (event) => give(event.target.checked) }));
    if (Array.isArray(type)) return field(name, select(type, value, give));
    if (type === "function") {
      const choices = Object.keys(EXPRESSIONS[kind]);
      const control = select(preset === null ? ["None", ...choices] : choices, value ?? "None", (chosen) => give(chosen === "None" ? null : chosen));
      const labelled = field(name, control);
      labelled.className = "wide";
      return labelled;
    }
    if (type === "list of int") {
      return field(name, h("input", {
        type: "text",
        value: (value ?? []).join(", "),
        oninput: (event) => give((event.target.value.match(/-?\d+/g) ?? []).map(Number)),
      }));
    }
    const control = numberInput(value, type, give);
    if (preset === null) control.placeholder = "None";
    return field(name, control);
  }

  /** Buttons that move a stacked scheduler, and the same by keys on any of them. */
  function moves({ schedule, list, index, path }) {
    const move = (by) => {
      const to = index + by;
      if (to < 0 || to >= list.length) return;
      [list[index], list[to]] = [list[to], list[index]];
      build(`${path}-${to}-${by < 0 ? "up" : "down"}`);
      changed();
    };
    const remove = () => {
      list.splice(index, 1);
      schedule.milestones?.splice(Math.max(0, index - 1), 1);
      build(list.length ? `${path}-${Math.min(index, list.length - 1)}-remove` : `${path}-add`);
      changed();
    };
    const keys = {
      ArrowUp: () => move(-1),
      ArrowDown: () => move(1),
      Delete: remove,
      Insert: () => add(schedule, path, index + 1),
      "+": () => add(schedule, path, index + 1),
    };
    const number = `scheduler ${index + 1}`;
    const key = (name, element) => keyed(`${path}-${index}-${name}`, element);
    const up = key("up", button("↑", () => move(-1), `Move ${number} up`));
    const down = key("down", button("↓", () => move(1), `Move ${number} down`));
    up.ariaDisabled = index === 0; // not disabled: the keyboard's place would be lost
    down.ariaDisabled = index === list.length - 1;
    return h(
      "span",
      {
        className: "moves",
        role: "group",
        ariaLabel: `Place of ${number}`,
        title: "Keys: ↑ ↓ move, + adds one after it, Delete removes",
        onkeydown(event) {
          if (!keys[event.key]) return;
          event.preventDefault();
          keys[event.key]();
        },
      },
      up,
      down,
      key("remove", button("Remove", remove, `Remove ${number}`)),
    );
  }

  function add(schedule, path, index) {
    const { schedulers, milestones } = schedule;
    schedulers.splice(index, 0, example("ExponentialLR", calls(), []));
    if (milestones && schedulers.length > 1) {
      const [before, after] = [milestones[index - 2] ?? 0, milestones[index - 1] ?? calls()];
      milestones.splice(index - 1, 0, Math.round((before + after) / 2));
    }
    build(`${path}-${index}`);
    changed();
  }

  function lossFields() {
    const own = Array.isArray(state.losses);
    const shown = Math.min(calls(), 100);
    const inputs = Array.from({ length: shown }, (_, i) =>
      field(String(i), numberInput(loss(i), "float", (value) => {
        if (value !== undefined) setLoss(i, value);
      })));
    return h(
      "fieldset",
      null,
      h("legend", null, "The loss that scheduler.step(loss) gets"),
      keyed("losses", field("curve", select([...(own ? [["own", "your own"]] : []), ...Object.keys(PRESETS)], own ? "own" : state.losses, (value) => {
        if (value === "own") return;
        set("losses", value);
        build("losses");
      }))),
      h("details", { open: lossesOpen, ontoggle: (event) => (lossesOpen = event.target.open) }, h("summary", null, "Each value"), h("div", { className: "fields losses" }, ...inputs)),
      h("p", null, "Or draw on the curve above."),
    );
  }
  let lossesOpen = false;

  function setLoss(index, value) {
    const values = Array.from({ length: Math.max(calls(), index + 1) }, (_, i) => loss(i));
    values[index] = value;
    set("losses", values);
  }

  /* The picture and what it says. */

  function draw() {
    const { schedule, lr, order, version } = state;
    const steps = state.epochs * state.batches;
    const options = { ...state, every: every(), losses: losses() };
    run = rates({ ...schedule, lr }, steps, options);
    const late = version === "1.0.1";
    const wrong = schedule.kind !== "ReduceLROnPlateau" && late === (order === "optimizer first") && run.first !== null;
    const right = wrong ? rates({ ...schedule, lr }, steps, { ...options, order: ORDERS.find((other) => other !== order) }) : null;

    cursor.max = Math.max(0, run.lr.length - 1);
    cursor.value = state.at;
    const plateau = schedule.kind === "ReduceLROnPlateau";
    const panels = [
      {
        label: "learning rate (lr)",
        height: 300,
        log: state.axis === "log",
        lines: [
          ...(right ? [{ values: right.lr, className: "ghost" }] : []),
          { values: run.lr, className: "lr" },
        ],
        marks: !wrong ? [] : late
          ? [[0, run.first, ""], [every(), run.first, `${round(run.first)} used twice`]]
          : [[0, run.first, `${round(run.first)} skipped`]],
        title: summary(),
      },
    ];
    if (run.momentum) {
      const label = OPTIMIZERS[state.optimizer] === "betas" ? "beta1" : "momentum";
      const [low, high] = extremes(run.momentum);
      panels.push({
        label, height: 130, lines: [{ values: run.momentum, className: "momentum" }], tight: true,
        title: `${label} over the same steps, from ${round(low)} to ${round(high)}`,
      });
    }
    if (plateau) {
      const values = Array.from({ length: steps }, (_, i) => loss(Math.floor(i / every()), options.losses));
      const [low, high] = extremes(values);
      panels.push({ label: "loss given to scheduler.step(loss)", height: 150, lines: [{ values, className: "loss" }], edit: true,
        title: `The loss over the same steps, from ${round(low)} to ${round(high)}` });
    }
    charts.replaceChildren(...panels.map((panel) => chart(panel, steps)));
    point();

    words.replaceChildren(
      ...[
        [summary()],
        wrong && [late
          ? `The first rate, ${round(run.first)}, is used twice: every later one comes one ${state.per} late.`
          : `The first rate, ${round(run.first)}, is skipped: every later one comes one ${state.per} early. Dashed: the right order.`],
        run.warning && [run.warning, "python"],
        run.error && [run.error.replaceAll("\\n", " "), "python error"],
      ].filter(Boolean).map(([words, className = ""]) => h("p", { className }, words)),
    );
    code.textContent = complete(schedule) ? program({ ...state, losses: losses() }, Boolean(run.momentum)) : "";
    rows();
  }

  function summary() {
    const { lr } = run;
    const name = state.schedule.kind;
    if (!lr.length) return `${name} uses no rate.`;
    const [low, high] = extremes(lr);
    const at = (value) => `${round(value)} (step ${lr.indexOf(value)})`;
    return (
      `${name}, ${lr.length} optimizer step${lr.length > 1 ? "s" : ""}: the rate begins at ${round(lr[0])} and ends at ${round(lr.at(-1))}; ` +
      `highest ${at(high)}, lowest ${at(low)}.`
    );
  }

  /** One panel: lines over the optimizer steps. */
  function chart({ label, height, log, lines, marks = [], title, tight, edit }, steps) {
    const [left, right, top, bottom] = [64, 14, 24, 34];
    const values = lines.flatMap((line) => line.values).concat(marks.map((mark) => mark[1])).filter((v) => Number.isFinite(v) && (!log || v > 0));
    let [low, high] = values.length ? extremes(values) : [0, 1];
    if (log) {
      high = 10 ** Math.ceil(Math.log10(high) - 1e-9);
      low = 10 ** Math.floor(Math.log10(Math.max(low, high * 1e-10)) + 1e-9);
      if (low === high) low /= 10;
    } else {
      if (!tight) [low, high] = [Math.min(0, low), Math.max(0, high)];
      if (low === high) high += Math.abs(high) || 1;
    }
    const scale = log ? Math.log10 : Number;
    const x = (step) => left + ((width - left - right) * step) / Math.max(1, steps - 1);
    const y = (value) => top + (height - top - bottom) * (1 - (scale(value) - scale(low)) / (scale(high) - scale(low)));
    const shown = (value) => Number.isFinite(value) && (!log || value >= low * (1 - 1e-9));
    const at = (step, value) => `${x(step).toFixed(1)} ${y(value).toFixed(1)}`;
    const path = (values) =>
      values.map((value, i) => (shown(value) ? `${i && shown(values[i - 1]) ? "L" : "M"}${at(i, value)}` : "")).join("");
    const yTicks = log ? decades(low, high) : nice(low, high, height > 200 ? 5 : 3);
    const xTicks = nice(0, Math.max(1, steps - 1), width > 560 ? 8 : 4).filter(Number.isInteger);
    const body = [
      ...yTicks.map((t) => `<path class="grid" d="M${left} ${y(t)}H${width - right}"/><text x="${left - 8}" y="${y(t) + 4}" text-anchor="end">${round(t)}</text>`),
      ...xTicks.map((t) => `<path class="grid" d="M${x(t)} ${height - bottom}v5"/><text x="${x(t)}" y="${height - bottom + 18}" text-anchor="middle">${t}</text>`),
      `<text x="4" y="13">${label}</text><text x="${width - right}" y="${height - 2}" text-anchor="end">optimizer step</text>`,
      `<path class="cursor" d="M0 ${top}V${height - bottom}"/>`,
      ...lines.map(({ values, className }) =>
        `<path class="line ${className}" d="${path(values)}"/>` +
        (steps <= 60 && className !== "ghost" ? `<path class="dots ${className}" d="${values.map((v, i) => (shown(v) ? `M${at(i, v)}h0` : "")).join("")}"/>` : "")),
      ...marks.filter(([step, value]) => step < steps && shown(value)).map(([step, value, words]) => {
        const near = y(value) < top + 24 ? 18 : -10;
        return `<circle class="mark" cx="${x(step)}" cy="${y(value)}" r="7"/><text class="mark" x="${x(step) + 12}" y="${y(value) + near}">${words}</text>`;
      }),
    ];
    const holder = h("div");
    holder.innerHTML = `<svg role="img" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"><title></title>${body.join("")}</svg>`;
    const svg = holder.firstChild;
    svg.firstChild.textContent = title;
    svg.place = (step) => svg.querySelector(".cursor").setAttribute("transform", `translate(${x(step)} 0)`);
    const under = (event) => {
      const box = svg.getBoundingClientRect();
      const step = Math.round(((event.clientX - box.left - left) / (width - left - right)) * (steps - 1));
      const value = low + (1 - (event.clientY - box.top - top) / (height - top - bottom)) * (high - low);
      return [Math.min(Math.max(step, 0), steps - 1), Math.max(0, value)];
    };
    svg.onpointermove = (event) => {
      const [step, value] = under(event);
      if (edit && event.buttons) drawn(step, value);
      else visit(step);
    };
    if (edit) {
      svg.classList.add("edit");
      svg.onpointerdown = (event) => drawn(...under(event));
    }
    return svg;
  }

  function drawn(step, value) {
    setLoss(Math.floor(step / every()), Number(value.toPrecision(3)));
    build();
  }

  function visit(step) {
    state.at = step;
    cursor.value = step;
    point();
  }

  /** Say and show the values at the step that is read. */
  function point() {
    const step = Math.min(state.at, run.lr.length - 1);
    const parts = step < 0 ? ["no optimizer step"] : [
      `step ${step}`,
      `epoch ${Math.floor(step / state.batches)}`,
      `lr ${round(run.lr[step])}`,
      ...(run.momentum ? [`${OPTIMIZERS[state.optimizer] === "betas" ? "beta1" : "momentum"} ${round(run.momentum[step])}`] : []),
      ...(state.schedule.kind === "ReduceLROnPlateau" ? [`loss ${round(loss(Math.floor(step / every())))}`] : []),
    ];
    readout.textContent = parts.join(" · ");
    cursor.ariaValueText = parts.join(", ");
    for (const svg of charts.children) svg.place(Math.max(step, 0));
  }

  /* Numbers to take away. */

  function numbers() {
    const plateau = state.schedule.kind === "ReduceLROnPlateau";
    const moved = run.momentum && (OPTIMIZERS[state.optimizer] === "betas" ? "beta1" : "momentum");
    return [
      ["step", "epoch", "lr", ...(moved ? [moved] : []), ...(plateau ? ["loss"] : [])],
      ...run.lr.map((lr, step) => [
        step, Math.floor(step / state.batches), lr,
        ...(moved ? [run.momentum[step]] : []), ...(plateau ? [loss(Math.floor(step / every()))] : []),
      ]),
    ];
  }

  function rows() {
    if (!table.open) return;
    const [head, ...body] = numbers();
    const most = 1000;
    table.lastChild.replaceChildren(
      h("table", null,
        h("thead", null, h("tr", null, ...head.map((name) => h("th", { scope: "col" }, name)))),
        h("tbody", null, ...body.slice(0, most).map((row) => h("tr", null, ...row.map((value) => h("td", null, round(value))))))),
      ...(body.length > most ? [h("p", null, `The first ${most} steps. The CSV has all ${body.length}.`)] : []),
    );
  }

  function download() {
    const link = h("a", { href: URL.createObjectURL(new Blob([`${numbers().join("\n")}\n`], { type: "text/csv" })), download: "rates.csv" });
    link.click();
    URL.revokeObjectURL(link.href);
  }

  async function copy(button) {
    await navigator.clipboard.writeText(code.textContent);
    button.textContent = "Copied";
    setTimeout(() => (button.textContent = "Copy code"), 1500);
  }

  cursor.oninput = () => visit(cursor.valueAsNumber);
  cursor.onchange = changed;
  table.ontoggle = rows;

  const resized = new ResizeObserver(() => {
    if (host.clientWidth === width || !host.clientWidth) return;
    width = host.clientWidth;
    if (state) draw();
  });
  width = host.clientWidth || 640;
  restore();
  resized.observe(host);
  addEventListener("hashchange", restore);
  return () => {
    resized.disconnect();
    removeEventListener("hashchange", restore);
    clearTimeout(saving);
    clearTimeout(telling);
  };
}

function button(label, onclick, ariaLabel) {
  return h("button", { type: "button", onclick, ...(ariaLabel && { ariaLabel }) }, label);
}

/** Name an element, or the control in a label, so that build() finds it again. */
function keyed(key, element) {
  (element.control ?? element).dataset.key = key;
  return element;
}

/** No argument without a default is missing: there is a program to show. */
function complete(schedule) {
  return Object.entries(SCHEDULES[schedule.kind].arguments).every(
    ([name, preset]) => preset !== undefined || schedule[name] !== undefined,
  ) && (schedule.schedulers ?? []).every(complete);
}

const extremes = (values) => values.reduce(([low, high], v) => [Math.min(low, v), Math.max(high, v)], [Infinity, -Infinity]);

/** About `count` round numbers from low to high. */
function nice(low, high, count) {
  const rough = (high - low) / count;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = power * [1, 2, 5, 10].find((factor) => factor * power >= rough * 0.999);
  const first = Math.ceil(low / step - 1e-9);
  return Array.from({ length: Math.floor(high / step + 1e-9) - first + 1 }, (_, i) => Number(((first + i) * step).toPrecision(12)));
}

function decades(low, high) {
  const [from, to] = [Math.round(Math.log10(low)), Math.round(Math.log10(high))];
  const every = Math.ceil((to - from) / 6);
  return Array.from({ length: Math.floor((to - from) / every) + 1 }, (_, i) => 10 ** (to - i * every)).map((v) => Number(v.toPrecision(1)));
}

customElements.define(
  "schedule-designer",
  class extends HTMLElement {
    connectedCallback() {
      const style = h("link", { rel: "stylesheet", href: new URL("../assets/designer.css", import.meta.url).href });
      style.onload = style.onerror = () => {
        style.onload = style.onerror = null; // it loads again where design() puts it
        if (this.isConnected) this.close = design(this, style);
      };
      this.append(style);
    }
    disconnectedCallback() {
      this.close?.();
    }
  },
);
