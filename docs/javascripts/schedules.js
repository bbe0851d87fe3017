// @ts-check
/* The schedulers of torch 2.13.0, in its own names. A rate comes from the one before it, as in torch: past T_max and in
   a ChainedScheduler the closed formulas give other numbers. */

/** @import { Rates, Schedule } from "./types" */

import { divide, LONGEST, number, pythonNumber, quoted, raise } from "./address.js";

const required = undefined; // an argument without a default

export const EXPRESSIONS = {
  LambdaLR: {
    "lambda epoch: 0.95 ** epoch": (epoch) => 0.95 ** epoch,
    "lambda epoch: 1 / (1 + epoch)": (epoch) => 1 / (1 + epoch),
    "lambda epoch: min(1.0, (epoch + 1) / 10)": (epoch) => Math.min(1, (epoch + 1) / 10),
    "lambda epoch: max(0.0, 1 - epoch / 30)": (epoch) => Math.max(0, 1 - epoch / 30),
    "lambda epoch: min((epoch + 1) ** -0.5, (epoch + 1) * 10 ** -1.5)": (epoch) =>
      Math.min((epoch + 1) ** -0.5, (epoch + 1) * 10 ** -1.5),
  },
  MultiplicativeLR: {
    "lambda epoch: 0.95": () => 0.95,
    "lambda epoch: 0.5 if epoch % 10 == 0 else 1.0": (epoch) => (epoch % 10 === 0 ? 0.5 : 1),
    "lambda epoch: epoch / (epoch + 1)": (epoch) => epoch / (epoch + 1),
  },
  CyclicLR: {
    "lambda x: 0.9 ** x": (x) => 0.9 ** x,
    "lambda x: 0.5 * (1 + math.sin(x * math.pi / 2))": (x) => 0.5 * (1 + Math.sin((x * Math.PI) / 2)),
  },
};

/** What `cycle_momentum` moves in each. */
export const OPTIMIZERS = { SGD: "momentum", RMSprop: "momentum", Adam: "betas", AdamW: "betas", Adagrad: null };

const INTEGERS = new Set(
  (
    "step_size total_iters T_max T_0 T_mult step_size_up step_size_down total_steps epochs steps_per_epoch " +
    "patience cooldown last_epoch"
  ).split(" "),
);

const CHOICES = {
  CyclicLR: { mode: ["triangular", "triangular2", "exp_range"], scale_mode: ["cycle", "iterations"] },
  OneCycleLR: { anneal_strategy: ["cos", "linear"] },
  ReduceLROnPlateau: { mode: ["min", "max"], threshold_mode: ["rel", "abs"] },
};

/** The type of an argument, or its choices. */
export function typeOf(kind, name) {
  if (CHOICES[kind]?.[name]) return CHOICES[kind][name];
  if (name === "schedulers") return name;
  if (name === "milestones") return "list of int";
  if (name === "lr_lambda" || name === "scale_fn") return "function";
  if (typeof SCHEDULES[kind].arguments[name] === "boolean") return "bool";
  return INTEGERS.has(name) ? "int" : "float";
}

const refuse = (wrong, message) => wrong && raise("ValueError", message);
const isPositive = (value) => value > 0 && Number.isInteger(value);
const refuseUnlessPositive = (s, name) =>
  refuse(!isPositive(s[name]), `Expected positive integer ${name}, but got ${pythonNumber(s[name], "int")}`);

const divides = (b, a) => Number.isInteger(divide(a, b, "integer modulo"));

function power(a, b) {
  if (a === 0 && b < 0) raise("ZeroDivisionError", "0.0 cannot be raised to a negative power");
  const value = a ** b;
  if (!Number.isFinite(value) && Number.isFinite(a) && Number.isFinite(b)) {
    raise("OverflowError", "(34, 'Numerical result out of range')");
  }
  return value;
}

function bisectRight(values, value, low = 0, high = values.length) {
  const middle = (low + high) >> 1;
  if (low === high) return low;
  return value < values[middle]
    ? bisectRight(values, value, low, middle)
    : bisectRight(values, value, middle + 1, high);
}

/* `arguments`: the signature, without optimizer and last_epoch. `construct`: __init__ before LRScheduler.__init__.
   `closedForm`: _get_closed_form_lr at epoch 0, where SequentialLR asks for it. `s` is self. */
export const SCHEDULES = {
  LambdaLR: {
    arguments: { lr_lambda: required },
    getLr: (s) => s.base * s.function(s.last_epoch),
  },

  MultiplicativeLR: {
    arguments: { lr_lambda: required },
    getLr: (s, group) => (s.initial ? group.lr : group.lr * s.function(s.last_epoch)),
  },

  StepLR: {
    arguments: { step_size: required, gamma: 0.1 },
    getLr: (s, group) => (s.last_epoch && divides(s.step_size, s.last_epoch) ? group.lr * s.gamma : group.lr),
    closedForm: (s) => s.base * power(s.gamma, Math.floor(divide(0, s.step_size, "integer division or modulo"))),
  },

  MultiStepLR: {
    arguments: { milestones: required, gamma: 0.1 },
    getLr(s, group) {
      const times = s.milestones.filter((milestone) => milestone === s.last_epoch).length;
      return times ? group.lr * power(s.gamma, times) : group.lr;
    },
    closedForm: (s) => s.base * power(s.gamma, s.milestones.filter((milestone) => milestone <= 0).length),
  },

  ConstantLR: {
    arguments: { factor: 1 / 3, total_iters: 5 },
    construct(s) {
      refuse(s.factor > 1 || s.factor < 0, "Constant multiplicative factor expected to be between 0 and 1.");
    },
    getLr(s, group) {
      if (s.last_epoch === 0) return group.lr * s.factor;
      return s.last_epoch === s.total_iters ? group.lr * divide(1, s.factor) : group.lr;
    },
    closedForm: (s) => s.base * (s.factor + (s.total_iters <= 0 ? 1 - s.factor : 0)),
  },

  LinearLR: {
    arguments: { start_factor: 1 / 3, end_factor: 1, total_iters: 5 },
    construct(s) {
      refuse(
        s.start_factor > 1 || s.start_factor <= 0,
        "Starting multiplicative factor expected to be greater than 0 and less or equal to 1.",
      );
      refuse(s.end_factor > 1 || s.end_factor < 0, "Ending multiplicative factor expected to be between 0 and 1.");
    },
    getLr(s, group) {
      if (s.last_epoch === 0) return group.lr * s.start_factor;
      if (s.initial || s.last_epoch > s.total_iters) return group.lr;
      const change = s.end_factor - s.start_factor;
      return group.lr * (1 + divide(change, s.total_iters * s.start_factor + (s.last_epoch - 1) * change));
    },
    closedForm: (s) =>
      s.base * (s.start_factor + divide((s.end_factor - s.start_factor) * Math.min(s.total_iters, 0), s.total_iters)),
  },

  ExponentialLR: {
    arguments: { gamma: required },
    getLr: (s, group) => (s.initial ? group.lr : group.lr * s.gamma),
    closedForm: (s) => s.base,
  },

  PolynomialLR: {
    arguments: { total_iters: 5, power: 1 },
    getLr(s, group) {
      if (s.initial || s.last_epoch > s.total_iters) return group.lr;
      const left = (epoch) => 1 - divide(epoch, s.total_iters, "division");
      return group.lr * power(divide(left(s.last_epoch), left(s.last_epoch - 1)), s.power);
    },
    closedForm: (s) => s.base * power(1 - divide(Math.min(s.total_iters, 0), s.total_iters, "division"), s.power),
  },

  CosineAnnealingLR: {
    arguments: { T_max: required, eta_min: 0 },
    getLr(s, group) {
      const { last_epoch, T_max, eta_min, base } = s;
      if (s.initial) return group.lr;
      if (divides(2 * T_max, last_epoch - 1 - T_max)) {
        return group.lr + ((base - eta_min) * (1 - Math.cos(Math.PI / T_max))) / 2;
      }
      const height = (epoch) => 1 + Math.cos((Math.PI * epoch) / T_max);
      return divide(height(last_epoch), height(last_epoch - 1)) * (group.lr - eta_min) + eta_min;
    },
    closedForm: (s) => s.eta_min + ((s.base - s.eta_min) * (1 + Math.cos(divide(0, s.T_max)))) / 2,
  },

  CosineAnnealingWarmRestarts: {
    arguments: { T_0: required, T_mult: 1, eta_min: 0 },
    construct(s) {
      refuseUnlessPositive(s, "T_0");
      refuse(!isPositive(s.T_mult), `Expected integer T_mult >= 1, but got ${pythonNumber(s.T_mult, "int")}`);
    },
    step(s, group) {
      if (s.last_epoch < 0) {
        s.T_i = s.T_0;
        s.T_cur = 0;
        s.last_epoch = 0;
      } else {
        s.last_epoch += 1;
        s.T_cur += 1;
        if (s.T_cur >= s.T_i) {
          s.T_cur %= s.T_i;
          s.T_i *= s.T_mult;
        }
      }
      group.lr = this.getLr(s);
    },
    getLr: (s) => s.eta_min + ((s.base - s.eta_min) * (1 + Math.cos((Math.PI * s.T_cur) / s.T_i))) / 2,
  },

  CyclicLR: {
    arguments: {
      base_lr: required,
      max_lr: required,
      step_size_up: 2000,
      step_size_down: null,
      mode: "triangular",
      gamma: 1,
      scale_fn: null,
      scale_mode: "cycle",
      cycle_momentum: true,
      base_momentum: 0.8,
      max_momentum: 0.9,
    },
    construct(s, group) {
      group.lr = s.base_lr;
      s.total_size = s.step_size_up + (s.step_size_down ?? s.step_size_up);
      s.step_ratio = divide(s.step_size_up, s.total_size);
      refuse(!CHOICES.CyclicLR.mode.includes(s.mode) && s.scale_fn === null, "mode is invalid and scale_fn is None");
      if (s.scale_fn === null) s.scale_mode = s.mode === "exp_range" ? "iterations" : "cycle";
      if (s.cycle_momentum) cycleMomentum(s, group);
    },
    scale(s, x) {
      if (s.scale_fn !== null) return s.function(x);
      return { triangular: () => 1, triangular2: () => 1 / power(2, x - 1), exp_range: () => power(s.gamma, x) }[
        s.mode
      ]();
    },
    getLr(s, group) {
      const cycle = Math.floor(1 + s.last_epoch / s.total_size);
      const x = 1 + s.last_epoch / s.total_size - cycle;
      const factor = x <= s.step_ratio ? divide(x, s.step_ratio) : (x - 1) / (s.step_ratio - 1);
      const scale = this.scale(s, s.scale_mode === "cycle" ? cycle : s.last_epoch);
      if (s.cycle_momentum) group.momentum = s.max_momentum - (s.max_momentum - s.base_momentum) * factor * scale;
      const base = s.built ? s.base_lr : s.base; // the constructor's own step uses initial_lr
      return base + (s.max_lr - base) * factor * scale;
    },
  },

  OneCycleLR: {
    arguments: {
      max_lr: required,
      total_steps: null,
      epochs: null,
      steps_per_epoch: null,
      pct_start: 0.3,
      anneal_strategy: "cos",
      cycle_momentum: true,
      base_momentum: 0.85,
      max_momentum: 0.95,
      div_factor: 25,
      final_div_factor: 1e4,
      three_phase: false,
    },
    construct(s, group) {
      if (s.total_steps === null) {
        const missing = s.epochs === null || s.steps_per_epoch === null;
        refuse(missing, "You must define either total_steps OR (epochs AND steps_per_epoch)");
        refuseUnlessPositive(s, "epochs");
        refuseUnlessPositive(s, "steps_per_epoch");
        s.total_steps = s.epochs * s.steps_per_epoch;
      }
      refuseUnlessPositive(s, "total_steps");
      const up = s.pct_start * s.total_steps - 1;
      s.phases = s.three_phase
        ? [
            [up, "initial_lr", "max_lr"],
            [2 * up, "max_lr", "initial_lr"],
            [s.total_steps - 1, "initial_lr", "min_lr"],
          ]
        : [
            [up, "initial_lr", "max_lr"],
            [s.total_steps - 1, "max_lr", "min_lr"],
          ];
      const start = pythonNumber(s.pct_start);
      refuse(s.pct_start < 0 || s.pct_start > 1, `Expected float between 0 and 1 pct_start, but got ${start}`);
      refuse(
        !CHOICES.OneCycleLR.anneal_strategy.includes(s.anneal_strategy),
        `anneal_strategy must be one of 'cos' or 'linear', instead got ${s.anneal_strategy}`,
      );
      group.initial_lr = divide(s.max_lr, s.div_factor);
      group.max_lr = s.max_lr;
      group.min_lr = divide(group.initial_lr, s.final_div_factor);
      if (s.cycle_momentum) cycleMomentum(s, group);
    },
    anneal(s, start, end, pct) {
      return s.anneal_strategy === "cos"
        ? end + ((start - end) / 2) * (Math.cos(Math.PI * pct) + 1)
        : (end - start) * pct + start;
    },
    getLr(s, group) {
      const step = s.last_epoch;
      refuse(
        step > s.total_steps,
        `Tried to step ${step} times. The specified number of total steps is ${s.total_steps}`,
      );
      const at = s.phases.findIndex(([end], i) => step <= end || i === s.phases.length - 1);
      const [end, startLr, endLr] = s.phases[at];
      const start = at ? s.phases[at - 1][0] : 0;
      const pct = divide(step - start, end - start);
      const momentum = (lr) => (lr === "max_lr" ? group.base_momentum : group.max_momentum);
      if (s.cycle_momentum) group.momentum = this.anneal(s, momentum(startLr), momentum(endLr), pct);
      return this.anneal(s, group[startLr], group[endLr], pct);
    },
  },

  SequentialLR: {
    arguments: { schedulers: required, milestones: required },
    construct(s, group) {
      refuseStack(s, "SequentialLR expects at least one scheduler, but got no scheduler.");
      refuse(
        s.milestones.length !== s.schedulers.length - 1,
        "Sequential Schedulers expects number of schedulers provided to be one more than the number of milestone " +
          `points, but got number of schedulers ${s.schedulers.length} and the number of milestones to be equal ` +
          `to ${s.milestones.length}`,
      );
      s.last_epoch = 0;
      group.lr = group.initial_lr;
      undo(s);
      initialStep(s.schedulers[bisectRight(s.milestones, 0)], group);
    },
    step(s, group) {
      s.last_epoch += 1;
      const at = bisectRight(s.milestones, s.last_epoch);
      if (at > 0 && s.milestones[at - 1] === s.last_epoch) startOver(s.schedulers[at], group);
      else step(s.schedulers[at], group);
    },
  },

  ChainedScheduler: {
    arguments: { schedulers: required },
    construct: (s) =>
      refuseStack(s, "ChainedScheduler expects at least one scheduler to be chained, but got no scheduler."),
    step(s, group) {
      for (const scheduler of s.schedulers) step(scheduler, group);
    },
  },

  ReduceLROnPlateau: {
    arguments: {
      mode: "min",
      factor: 0.1,
      patience: 10,
      threshold: 1e-4,
      threshold_mode: "rel",
      cooldown: 0,
      min_lr: 0,
      eps: 1e-8,
    },
    construct(s) {
      const { mode, threshold_mode } = CHOICES.ReduceLROnPlateau;
      refuse(s.factor >= 1, "Factor should be < 1.0.");
      refuse(!mode.includes(s.mode), `mode ${s.mode} is unknown!`);
      refuse(!threshold_mode.includes(s.threshold_mode), `threshold mode ${s.threshold_mode} is unknown!`);
      s.best = s.mode === "min" ? Infinity : -Infinity;
      s.cooldown_counter = 0;
      s.num_bad_epochs = 0;
    },
    step(s, group, metric) {
      const threshold = s.mode === "min" ? -s.threshold : s.threshold;
      const limit = s.threshold_mode === "rel" ? s.best * (1 + threshold) : s.best + threshold;
      if (s.mode === "min" ? metric < limit : metric > limit) {
        s.best = metric;
        s.num_bad_epochs = 0;
      } else {
        s.num_bad_epochs += 1;
      }
      if (s.cooldown_counter > 0) {
        s.cooldown_counter -= 1;
        s.num_bad_epochs = 0;
      }
      if (s.num_bad_epochs > s.patience) {
        const reduced = Math.max(group.lr * s.factor, s.min_lr);
        if (group.lr - reduced > s.eps) group.lr = reduced;
        s.cooldown_counter = s.cooldown;
        s.num_bad_epochs = 0;
      }
    },
  },
};

const IN_1_0_1 = ["LambdaLR", "StepLR", "MultiStepLR", "ExponentialLR", "CosineAnnealingLR", "ReduceLROnPlateau"];

const WARNING =
  "UserWarning: Detected call of `lr_scheduler.step()` before `optimizer.step()`. In PyTorch 1.1.0 and later, you " +
  "should call them in the opposite order: `optimizer.step()` before `lr_scheduler.step()`.  Failure to do this will " +
  "result in PyTorch skipping the first value of the learning rate schedule. See more details at " +
  "https://pytorch.org/docs/stable/optim.html#how-to-adjust-learning-rate";

function cycleMomentum(s, group) {
  refuse(group.momentum === null, "optimizer must support momentum or beta1 with `cycle_momentum` option enabled");
  group.cycles = true;
  group.momentum = group.max_momentum = s.max_momentum;
  group.base_momentum = s.base_momentum;
}

function refuseStack(s, none) {
  refuse(s.schedulers.length < 1, none);
  const at = s.schedulers.findIndex((scheduler) => scheduler.kind === "ReduceLROnPlateau");
  refuse(
    at >= 0,
    `${s.kind} does not support \`ReduceLROnPlateau\` scheduler as it requires additional kwargs to be specified ` +
      `when calling \`step\`, but got one at index ${at} in the given schedulers sequence.`,
  );
}

function undo(s) {
  if (s.schedulers) s.schedulers.forEach(undo);
  else s.last_epoch -= 1;
}

function initialStep(s, group) {
  s.steps = 0;
  s.initial = true;
  step(s, group);
  s.initial = false;
}

/** _update_lr(0): SequentialLR begins its next scheduler. */
function startOver(s, group) {
  if (s.schedulers) raise("NotImplementedError"); // they have no get_lr
  s.last_epoch = 0;
  const rule = SCHEDULES[s.kind];
  group.lr = (rule.closedForm ?? rule.getLr).call(rule, s, group);
}

function step(s, group, metric) {
  const rule = SCHEDULES[s.kind];
  if (rule.step) return rule.step(s, group, metric);
  if (s.steps === 1 && !group.stepped) group.warning = WARNING;
  s.steps += 1;
  s.last_epoch += 1;
  group.lr = rule.getLr(s, group);
}

function bind(schedule) {
  const { kind, lr: _, ...given } = schedule;
  const rule = SCHEDULES[kind];
  const unknown = Object.keys(given).find((name) => !(name in rule.arguments));
  if (unknown) raise("TypeError", `${kind}.__init__() got an unexpected keyword argument '${unknown}'`);
  const bound = { ...rule.arguments, ...given };
  const missing = Object.keys(bound)
    .filter((name) => bound[name] === required)
    .map((name) => `'${name}'`);
  if (missing.length) {
    const count = `${missing.length} required positional argument${missing.length > 1 ? "s" : ""}`;
    raise("TypeError", `${kind}.__init__() missing ${count}: ${missing.join(" and ")}`);
  }
  return bound;
}

function construct(schedule, group) {
  const schedulers = schedule.schedulers?.map((inner) => construct(inner, group));
  const s = { kind: schedule.kind, last_epoch: -1, ...bind(schedule), ...(schedulers && { schedulers }) };
  s.function = EXPRESSIONS[s.kind]?.[s.lr_lambda ?? s.scale_fn];
  const rule = SCHEDULES[s.kind];
  rule.construct?.(s, group);
  if (schedulers || s.kind === "ReduceLROnPlateau") return s;

  s.base = group.initial_lr ??= group.lr;
  initialStep(s, group);
  s.built = true;
  return s;
}

const FLOAT32 = (2 - 2 ** -23) * 2 ** 127; // the largest

/** What an optimizer's step of float32 parameters raises at such a rate. */
function refuseStep(optimizer, { lr, momentum }, step) {
  const size = Math.abs(OPTIMIZERS[optimizer] === "betas" ? divide(lr, 1 - momentum ** step) : lr);
  if (size > FLOAT32 && size < Infinity) {
    raise("RuntimeError", "value cannot be converted to type float without overflow");
  }
}

/** The rates that `steps` optimizer steps use, one scheduler.step() for `every` of them; ReduceLROnPlateau gets the
    `losses` in turn, or what `train` returns from a step. `momentum` is null where nothing moves it, `first` is the
    constructor's rate. */
export function rates(schedule, steps, options = {}) {
  const { optimizer = "SGD", every = 1, order = "optimizer first", torch, losses = [1], train } = options;
  const momentum = [];
  /** @type {Rates} */
  const run = { lr: [], momentum: null, first: null, warning: null, error: null };
  const group = { lr: schedule.lr, momentum: OPTIMIZERS[optimizer] && 0.9 };
  try {
    refuse(group.lr < 0, `Invalid learning rate: ${pythonNumber(group.lr)}`);
    if (torch === "1.0.1" && !IN_1_0_1.includes(schedule.kind)) {
      raise("ImportError", `cannot import name '${schedule.kind}' from 'torch.optim.lr_scheduler'`);
    }
    const scheduler = construct(schedule, group);
    run.first = group.lr;
    // Before 1.1.0 the first step() wrote the first rate once more.
    let again = torch === "1.0.1" && scheduler.kind !== "ReduceLROnPlateau";
    let calls = 0;
    const next = (loss = losses[Math.min(calls, losses.length - 1)]) => {
      if (!again) step(scheduler, group, loss);
      again = false;
      calls += 1;
    };
    for (let i = 0; i < steps; i++) {
      if (order === "scheduler first" && i % every === 0) next();
      if (!train) refuseStep(optimizer, group, i + 1);
      run.lr.push(group.lr);
      momentum.push(group.momentum);
      group.stepped = true;
      const loss = train?.(group.lr, group.cycles && group.momentum);
      if (order === "optimizer first" && (i + 1) % every === 0) next(loss);
    }
  } catch (/** @type {any} */ error) {
    if (!error.python) throw error;
    run.error = String(error);
  }
  run.warning = (torch !== "1.0.1" && group.warning) || null; // the warning came in 1.2.0
  if (group.cycles) run.momentum = momentum;
  return run;
}

/* The same as text: StepLR(step_size=10) in an address, and a whole program. */

/** An argument as Python reads it. */
export function textOf(kind, name, value) {
  const type = typeOf(kind, name);
  if (value === null) return "None";
  if (type === "bool") return value ? "True" : "False";
  if (type === "list of int") return `[${value}]`;
  return type === "int" || type === "float" ? pythonNumber(value, type) : value;
}

export function argumentIn(kind, name, text, depth = 0) {
  const type = typeOf(kind, name);
  const items = () => split(text.replace(/^[[(](.*)[\])]$/s, "$1"));
  const whole = (values) => (values.includes(undefined) ? undefined : values);
  if (text === "None" && SCHEDULES[kind].arguments[name] === null) return null;
  if (type === "schedulers") return items().map((item) => parse(item, depth + 1));
  if (type === "list of int") return whole(items().map(number));
  if (type === "bool") return { True: true, False: false }[text];
  if (type === "function") return Object.keys(EXPRESSIONS[kind]).find((known) => known === text);
  return Array.isArray(type)
    ? type.find((choice) => [choice, `"${choice}"`, `'${choice}'`].includes(text))
    : number(text);
}

/** What a reader may write there. */
function wanted(kind, name) {
  const type = typeOf(kind, name);
  if (type === "bool") return "True or False";
  if (type === "list of int") return "numbers in brackets, such as [10, 20]";
  const choices = type === "function" ? Object.keys(EXPRESSIONS[kind] ?? {}) : type;
  return Array.isArray(choices) ? `one of these: ${choices.join(", or ")}` : "a number";
}

/** The arguments that differ from torch's: [name, text]. */
function given(schedule, nested) {
  const { kind } = schedule;
  return Object.entries(SCHEDULES[kind].arguments)
    .filter(([name, preset]) => schedule[name] !== undefined && schedule[name] !== preset)
    .map(([name]) => [name, name === "schedulers" ? nested(schedule[name]) : textOf(kind, name, schedule[name])]);
}

export function compact(schedule) {
  const parts = given(schedule, (inner) => `[${inner.map(compact)}]`);
  return `${schedule.kind}(${parts.map(([name, text]) => `${name}=${text}`)})`;
}

const DEEPEST = 8;

/** What compact() writes, or who knows torch: arguments by place, a name with its modules, the optimizer. Nothing else,
    for it becomes a program to copy. Throws a sentence for its reader. */
export function parse(text, depth = 0) {
  const complain = (wrong, sentence) => {
    if (wrong) throw new SyntaxError(sentence);
  };
  complain(text.length > LONGEST, `A schedule may have ${LONGEST} characters, this one has ${text.length}.`);
  complain(depth > DEEPEST, `A scheduler may stand in ${DEEPEST} others, not in more.`);
  const [, kind = "", inside = ""] =
    /^(?:(?:torch\.)?(?:optim\.)?lr_scheduler\.)?(\w+)\((.*)\)$/s.exec(text.trim()) ?? [];
  const open = text.split("(").length > text.split(")").length;
  complain(open, `A bracket is open at the end of ${quoted(text)}: a part of it may be missing.`);
  complain(!kind, `${quoted(text)} is no scheduler. One is written as in Python: StepLR(step_size=10).`);
  const known = Object.keys(SCHEDULES);
  complain(!known.includes(kind), `torch has no scheduler named ${quoted(kind)}. It has ${known.join(", ")}.`);
  const names = Object.keys(SCHEDULES[kind].arguments);
  const schedule = { kind };
  const parts = split(inside).filter((part) => !/^(optimizer *= *)?optimizer$/.test(part));
  parts.forEach((part, i) => {
    const [, name = names[i], value = part] = /^(\w+) *=(?!=) *(.*)$/s.exec(part) ?? [];
    complain(!names.includes(name), `${kind} has no argument for ${quoted(part)}. It has ${names.join(", ")}.`);
    complain(Object.hasOwn(schedule, name), `${kind} has ${name} twice.`);
    schedule[name] = argumentIn(kind, name, value, depth);
    complain(
      schedule[name] === undefined,
      `${name} of ${kind} cannot be ${quoted(value)}. It is ${wanted(kind, name)}.`,
    );
  });
  return schedule;
}

/** The parts between the commas that stand in no bracket. */
function split(text) {
  const parts = [""];
  let depth = 0;
  for (const character of text) {
    if (character === "," && !depth) {
      parts.push("");
      continue;
    }
    if ("([".includes(character)) depth += 1;
    if (")]".includes(character)) depth -= 1;
    parts[parts.length - 1] += character;
  }
  return parts.map((part) => part.trim()).filter(Boolean);
}

export function construction({ kind, ...schedule }, indent = "") {
  const inner = `${indent}    `;
  const items = given(
    { kind, ...schedule },
    (list) =>
      `[${block(
        list.map((one) => construction(one, `${inner}    `)),
        inner,
      )}]`,
  );
  const named = items.map(([name, text]) => `${name}=${Array.isArray(typeOf(kind, name)) ? `"${text}"` : text}`);
  if (kind !== "ChainedScheduler") named.unshift("optimizer");
  return `${kind}(${schedule.schedulers ? block(named, indent) : named.join(", ")})`;
}

const block = (items, indent) => `\n${items.map((item) => `${indent}    ${item},\n`).join("")}${indent}`;

const kinds = (schedule) => [schedule.kind, ...(schedule.schedulers ?? []).flatMap(kinds)];

export const imports = (schedule) =>
  `${construction(schedule).includes("math.") ? "import math\n\n" : ""}import torch
from torch.optim.lr_scheduler import ${[...new Set(kinds(schedule))].sort().join(", ")}`;

/** The program that uses the rates; `cycles`: it moves the momentum. */
export function program(
  { schedule, lr, optimizer, epochs, steps_per_epoch, scheduler_step_every, order, torch, losses },
  cycles,
) {
  const plateau = schedule.kind === "ReduceLROnPlateau";
  const moved = cycles && OPTIMIZERS[optimizer];
  const metrics = losses
    .map((loss) => pythonNumber(loss))
    .join(", ")
    .replace(/(.{60,78},) /g, "$1\n    ");
  const step = `scheduler.step(${plateau ? "next(losses)" : ""})`;
  const at = (where, line) => (where === `${order} ${scheduler_step_every}` ? [line] : []);
  return [
    `"""The learning rate that each optimizer step uses, on torch ${torch}."""`,
    "",
    imports(schedule),
    "",
    "model = torch.nn.Linear(1, 1)",
    `optimizer = torch.optim.${optimizer}(model.parameters(), lr=${pythonNumber(lr)}` +
      `${moved === "momentum" ? ", momentum=0.9" : ""})`,
    `scheduler = ${construction(schedule)}`,
    "",
    `batches = [(torch.ones(1), torch.zeros(1))] * ${steps_per_epoch}  # your data`,
    ...(plateau ? [`losses = [  # yours\n    ${metrics},\n]`, "losses = iter(losses)"] : []),
    "group = optimizer.param_groups[0]",
    `for epoch in range(${epochs}):`,
    ...at("scheduler first epoch", `    ${step}`),
    "    for inputs, targets in batches:",
    "        optimizer.zero_grad()",
    "        loss = torch.nn.functional.mse_loss(model(inputs), targets)",
    "        loss.backward()",
    ...at("scheduler first batch", `        ${step}`),
    "        optimizer.step()",
    `        print(f"epoch {epoch} lr {group['lr']:.6g}` +
      ({ betas: " beta1 {group['betas'][0]:.6g}", momentum: " momentum {group['momentum']:.6g}" }[moved] ?? "") +
      '")',
    ...at("optimizer first batch", `        ${step}`),
    ...at("optimizer first epoch", `    ${step}`),
    "",
  ].join("\n");
}
