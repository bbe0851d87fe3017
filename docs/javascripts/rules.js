// @ts-check
/* The update rules of torch.optim on a list of numbers, in torch's order of operations: start(), then each step(). */

import { divide, pythonNumber } from "./address.js";

/** Name in an address: the class in torch.optim and its arguments with their defaults.
 * @type {Record<string, { torch: string, defaults: Record<string, any> }>} */
export const OPTIMIZERS = {
  sgd: {
    torch: "SGD",
    defaults: { lr: 1e-3, momentum: 0, dampening: 0, weight_decay: 0, nesterov: false, maximize: false },
  },
  adagrad: {
    torch: "Adagrad",
    defaults: { lr: 1e-2, lr_decay: 0, weight_decay: 0, initial_accumulator_value: 0, eps: 1e-10, maximize: false },
  },
  rmsprop: {
    torch: "RMSprop",
    defaults: { lr: 1e-2, alpha: 0.99, eps: 1e-8, weight_decay: 0, momentum: 0, centered: false, maximize: false },
  },
  adadelta: {
    torch: "Adadelta",
    defaults: { lr: 1, rho: 0.9, eps: 1e-6, weight_decay: 0, maximize: false },
  },
  adam: {
    torch: "Adam",
    defaults: {
      lr: 1e-3,
      betas: [0.9, 0.999],
      eps: 1e-8,
      weight_decay: 0,
      amsgrad: false,
      maximize: false,
      decoupled_weight_decay: false,
    },
  },
  adamw: {
    torch: "AdamW",
    defaults: { lr: 1e-3, betas: [0.9, 0.999], eps: 1e-8, weight_decay: 1e-2, amsgrad: false, maximize: false },
  },
  adamax: {
    torch: "Adamax",
    defaults: { lr: 2e-3, betas: [0.9, 0.999], eps: 1e-8, weight_decay: 0, maximize: false },
  },
  nadam: {
    torch: "NAdam",
    defaults: {
      lr: 2e-3,
      betas: [0.9, 0.999],
      eps: 1e-8,
      weight_decay: 0,
      momentum_decay: 4e-3,
      decoupled_weight_decay: false,
      maximize: false,
    },
  },
  radam: {
    torch: "RAdam",
    defaults: {
      lr: 1e-3,
      betas: [0.9, 0.999],
      eps: 1e-8,
      weight_decay: 0,
      decoupled_weight_decay: false,
      maximize: false,
    },
  },
  rprop: {
    torch: "Rprop",
    defaults: { lr: 1e-2, etas: [0.5, 1.2], step_sizes: [1e-6, 50], maximize: false },
  },
  asgd: {
    torch: "ASGD",
    defaults: { lr: 1e-2, lambd: 1e-4, alpha: 0.75, t0: 1e6, weight_decay: 0, maximize: false },
  },
};

const RULES = { sgd, adagrad, rmsprop, adadelta, adam, adamw: adam, adamax, nadam, radam, rprop, asgd };

/** An optimizer before its first step; `options` are those that differ from torch's defaults. */
export function start(name, options, x) {
  return { name, options: { ...OPTIMIZERS[name].defaults, ...options }, step: 0, x: [...x] };
}

/** One optimizer.step(): moves `state.x`; `changes` are the options that a schedule drives. */
export function step(state, grad, changes) {
  const { name, x } = state;
  const options = { ...state.options, ...changes };
  const { lr, weight_decay = 0, decoupled_weight_decay = name === "adamw" } = options;
  state.step += 1;
  let g = options.maximize ? grad.map((value) => -value) : grad;
  if (weight_decay !== 0 && !decoupled_weight_decay) g = g.map((value, i) => value + weight_decay * x[i]);
  if (weight_decay !== 0 && decoupled_weight_decay) each(x, (i) => (x[i] *= 1 - lr * weight_decay));
  RULES[name](state, g, options);
  return state;
}

const each = (x, change) => {
  for (let i = 0; i < x.length; i++) change(i);
};

/** torch.lerp: two formulas, so that both ends are met exactly. */
const lerp = (from, to, weight) => (weight < 0.5 ? from + weight * (to - from) : to - (to - from) * (1 - weight));

/** A list in `state`, as long as x, that keeps its values from step to step. */
const kept = (state, name, first = 0) => (state[name] ??= state.x.map(() => first));

function sgd(state, g, { lr, momentum, dampening, nesterov }) {
  const { x } = state;
  if (momentum === 0) return each(x, (i) => (x[i] += -lr * g[i]));
  const first = !state.momentum_buffer; // it starts as the gradient itself: no dampening
  state.momentum_buffer ??= [...g];
  const buf = state.momentum_buffer;
  each(x, (i) => {
    if (!first) buf[i] = buf[i] * momentum + (1 - dampening) * g[i];
    x[i] += -lr * (nesterov ? g[i] + momentum * buf[i] : buf[i]);
  });
}

function adagrad(state, g, { lr, lr_decay, initial_accumulator_value, eps }) {
  const { x } = state;
  const sum = kept(state, "sum", initial_accumulator_value);
  const clr = lr / (1 + (state.step - 1) * lr_decay);
  each(x, (i) => {
    sum[i] += g[i] * g[i];
    x[i] += (-clr * g[i]) / (Math.sqrt(sum[i]) + eps);
  });
}

function rmsprop(state, g, { lr, alpha, eps, momentum, centered }) {
  const { x } = state;
  const square_avg = kept(state, "square_avg");
  const grad_avg = kept(state, "grad_avg");
  const buf = kept(state, "momentum_buffer");
  each(x, (i) => {
    square_avg[i] = square_avg[i] * alpha + (1 - alpha) * g[i] * g[i];
    if (centered) grad_avg[i] = lerp(grad_avg[i], g[i], 1 - alpha);
    const avg = Math.sqrt(centered ? square_avg[i] - grad_avg[i] * grad_avg[i] : square_avg[i]) + eps;
    if (momentum > 0) {
      buf[i] = buf[i] * momentum + g[i] / avg;
      x[i] += -lr * buf[i];
    } else {
      x[i] += (-lr * g[i]) / avg;
    }
  });
}

function adadelta(state, g, { lr, rho, eps }) {
  const { x } = state;
  const square_avg = kept(state, "square_avg");
  const acc_delta = kept(state, "acc_delta");
  each(x, (i) => {
    square_avg[i] = square_avg[i] * rho + (1 - rho) * g[i] * g[i];
    const delta = (Math.sqrt(acc_delta[i] + eps) / Math.sqrt(square_avg[i] + eps)) * g[i];
    acc_delta[i] = acc_delta[i] * rho + (1 - rho) * delta * delta;
    x[i] += -lr * delta;
  });
}

/** The two running averages of Adam and its kin; calls `change(i, exp_avg, exp_avg_sq)` for each number. */
function averages(state, g, [beta1, beta2], change) {
  const exp_avg = kept(state, "exp_avg");
  const exp_avg_sq = kept(state, "exp_avg_sq");
  each(g, (i) => {
    exp_avg[i] = lerp(exp_avg[i], g[i], 1 - beta1);
    exp_avg_sq[i] = exp_avg_sq[i] * beta2 + (1 - beta2) * g[i] * g[i];
    change(i, exp_avg[i], exp_avg_sq[i]);
  });
}

function adam(state, g, { lr, betas, eps, amsgrad }) {
  const { x, step } = state;
  const step_size = divide(lr, 1 - betas[0] ** step); // a schedule can drive it to 1
  const bias_correction2_sqrt = Math.sqrt(1 - betas[1] ** step);
  const max_exp_avg_sq = kept(state, "max_exp_avg_sq");
  averages(state, g, betas, (i, exp_avg, exp_avg_sq) => {
    max_exp_avg_sq[i] = Math.max(max_exp_avg_sq[i], exp_avg_sq);
    const denom = Math.sqrt(amsgrad ? max_exp_avg_sq[i] : exp_avg_sq) / bias_correction2_sqrt + eps;
    x[i] += (-step_size * exp_avg) / denom;
  });
}

function adamax(state, g, { lr, betas: [beta1, beta2], eps }) {
  const { x } = state;
  const exp_avg = kept(state, "exp_avg");
  const exp_inf = kept(state, "exp_inf");
  const clr = divide(lr, 1 - beta1 ** state.step);
  each(x, (i) => {
    exp_avg[i] = lerp(exp_avg[i], g[i], 1 - beta1);
    exp_inf[i] = Math.max(exp_inf[i] * beta2, Math.abs(g[i]) + eps);
    x[i] += (-clr * exp_avg[i]) / exp_inf[i];
  });
}

function nadam(state, g, { lr, betas, eps, momentum_decay }) {
  const { x, step } = state;
  const bias_correction2 = 1 - betas[1] ** step;
  const mu = betas[0] * (1 - 0.5 * 0.96 ** (step * momentum_decay));
  const mu_next = betas[0] * (1 - 0.5 * 0.96 ** ((step + 1) * momentum_decay));
  state.mu_product = (state.mu_product ?? 1) * mu;
  const of_grad = (-lr * (1 - mu)) / (1 - state.mu_product);
  const of_average = (-lr * mu_next) / (1 - state.mu_product * mu_next);
  averages(state, g, betas, (i, exp_avg, exp_avg_sq) => {
    const denom = Math.sqrt(exp_avg_sq / bias_correction2) + eps;
    x[i] += (of_grad * g[i]) / denom;
    x[i] += (of_average * exp_avg) / denom;
  });
}

function radam(state, g, { lr, betas, eps }) {
  const { x, step } = state;
  const bias_correction1 = 1 - betas[0] ** step;
  const bias_correction2 = 1 - betas[1] ** step;
  const rho_inf = 2 / (1 - betas[1]) - 1;
  const rho_t = rho_inf - (2 * step * betas[1] ** step) / bias_correction2;
  const rect = Math.sqrt(((rho_t - 4) * (rho_t - 2) * rho_inf) / ((rho_inf - 4) * (rho_inf - 2) * rho_t));
  averages(state, g, betas, (i, exp_avg, exp_avg_sq) => {
    const update = (exp_avg / bias_correction1) * lr;
    x[i] -= rho_t > 5 ? update * (Math.sqrt(bias_correction2) / (Math.sqrt(exp_avg_sq) + eps)) * rect : update;
  });
}

function rprop(state, g, { lr, etas: [etaminus, etaplus], step_sizes: [step_size_min, step_size_max] }) {
  const { x } = state;
  const prev = kept(state, "prev");
  const step_size = kept(state, "step_size", lr); // later changes of lr change nothing, as in torch
  each(x, (i) => {
    const sign = Math.sign(g[i] * prev[i]);
    const factor = sign > 0 ? etaplus : sign < 0 ? etaminus : 1;
    step_size[i] = Math.min(Math.max(step_size[i] * factor, step_size_min), step_size_max);
    prev[i] = sign < 0 ? 0 : g[i];
    x[i] -= Math.sign(prev[i]) * step_size[i];
  });
}

function asgd(state, g, { lr, lambd, alpha, t0 }) {
  const { x, step } = state;
  const ax = kept(state, "ax");
  const { eta = lr, mu = 1 } = state; // set by the step before: a new lr counts one step later, as in torch
  each(x, (i) => {
    x[i] *= 1 - lambd * eta;
    x[i] += -eta * g[i];
    ax[i] = mu === 1 ? x[i] : ax[i] + (x[i] - ax[i]) * mu;
  });
  state.eta = lr / (1 + lambd * lr * step) ** alpha;
  state.mu = 1 / Math.max(1, step - t0);
}

/** The arguments that torch checks, in its order. */
const CHECKED = {
  sgd: ["lr", "momentum", "weight_decay", "nesterov"],
  adagrad: ["lr", "lr_decay", "weight_decay", "initial_accumulator_value", "eps"],
  rmsprop: ["lr", "eps", "momentum", "weight_decay", "alpha"],
  adadelta: ["lr", "rho", "eps", "weight_decay"],
  adam: ["lr", "eps", "betas", "weight_decay"],
  adamw: ["lr", "eps", "betas", "weight_decay"],
  adamax: ["lr", "eps", "betas", "weight_decay"],
  nadam: ["lr", "eps", "betas", "weight_decay", "momentum_decay"],
  radam: ["lr", "eps", "betas", "weight_decay"],
  rprop: ["lr", "etas"],
  asgd: ["lr", "weight_decay"],
};

/** What is wrong with an argument, where that is not to be negative. */
const WRONG = {
  lr: (lr) => lr < 0 && `Invalid learning rate: ${pythonNumber(lr)}`,
  eps: (eps) => eps < 0 && `Invalid epsilon value: ${pythonNumber(eps)}`,
  rho: (rho) => (rho < 0 || rho > 1) && `Invalid rho value: ${pythonNumber(rho)}`,
  betas(betas) {
    const index = betas.findIndex((beta) => beta < 0 || beta >= 1);
    return index >= 0 && `Invalid beta parameter at index ${index}: ${pythonNumber(betas[index])}`;
  },
  etas: ([minus, plus]) =>
    !(0 < minus && minus < 1 && 1 < plus) && `Invalid eta values: ${pythonNumber(minus)}, ${pythonNumber(plus)}`,
  nesterov: (nesterov, { momentum, dampening }) =>
    nesterov && (momentum <= 0 || dampening !== 0) && "Nesterov momentum requires a momentum and zero dampening",
};

/** What torch raises for these options, if it does: of two that are wrong it names the first. */
export function refusal(name, options) {
  const all = { ...OPTIMIZERS[name].defaults, ...options };
  const told = CHECKED[name].map((argument) => {
    const value = all[argument];
    const wrong = WRONG[argument];
    return wrong ? wrong(value, all) : value < 0 && `Invalid ${argument} value: ${pythonNumber(value)}`;
  });
  return told.find(Boolean);
}
