// @ts-check
/* The surfaces: a loss of two numbers, at least 0 for a logarithmic axis, its gradient, and the same loss in PyTorch.
   `box`, [x from, x to, y from, y to], is four to three as the plot: a gradient is at right angles to the contours. */

/** @import { Surface } from "./types" */

const { cos, sin, PI } = Math;

/** @type {Record<string, Surface>} */
export const SURFACES = {
  quadratic: {
    label: "ill-conditioned quadratic",
    python: "0.5 * (x**2 + 25 * y**2)",
    value: (x, y) => 0.5 * (x * x + 25 * y * y),
    gradient: (x, y) => [x, 25 * y],
    box: [-4, 4, -3, 3],
    start: [-3, 2],
    minima: [[0, 0]],
  },
  rosenbrock: {
    label: "Rosenbrock",
    python: "(1 - x) ** 2 + 100 * (y - x**2) ** 2",
    value: (x, y) => (1 - x) ** 2 + 100 * (y - x * x) ** 2,
    gradient: (x, y) => [-2 * (1 - x) - 400 * x * (y - x * x), 200 * (y - x * x)],
    box: [-2, 2, -1, 2],
    start: [-1.2, 1],
    minima: [[1, 1]],
  },
  himmelblau: {
    label: "Himmelblau",
    python: "(x**2 + y - 11) ** 2 + (x + y**2 - 7) ** 2",
    value: (x, y) => (x * x + y - 11) ** 2 + (x + y * y - 7) ** 2,
    gradient: (x, y) => {
      const a = x * x + y - 11;
      const b = x + y * y - 7;
      return [4 * x * a + 2 * b, 2 * a + 4 * y * b];
    },
    box: [-6, 6, -4.5, 4.5],
    start: [-0.5, -1],
    minima: [
      [3, 2],
      [-2.805118, 3.131313],
      [-3.77931, -3.283186],
      [3.584428, -1.848127],
    ],
  },
  beale: {
    label: "Beale",
    python: "(1.5 - x + x * y) ** 2 + (2.25 - x + x * y**2) ** 2 + (2.625 - x + x * y**3) ** 2",
    value: (x, y) => (1.5 - x + x * y) ** 2 + (2.25 - x + x * y ** 2) ** 2 + (2.625 - x + x * y ** 3) ** 2,
    gradient: (x, y) => {
      const a = 1.5 - x + x * y;
      const b = 2.25 - x + x * y ** 2;
      const c = 2.625 - x + x * y ** 3;
      return [
        2 * a * (y - 1) + 2 * b * (y ** 2 - 1) + 2 * c * (y ** 3 - 1),
        2 * a * x + 4 * b * x * y + 6 * c * x * y ** 2,
      ];
    },
    box: [-4, 4, -3, 3],
    start: [1, 1.5],
    minima: [[3, 0.5]],
  },
  saddle: {
    label: "saddle",
    python: "0.5 * x**2 + 0.25 * (y**2 - 1) ** 2",
    value: (x, y) => 0.5 * x * x + 0.25 * (y * y - 1) ** 2,
    gradient: (x, y) => [x, y * (y * y - 1)],
    box: [-2, 2, -1.5, 1.5],
    start: [1.5, 0.001],
    minima: [
      [0, -1],
      [0, 1],
    ],
  },
  rastrigin: {
    label: "Rastrigin",
    python: "20 + x**2 - 10 * torch.cos(2 * torch.pi * x) + y**2 - 10 * torch.cos(2 * torch.pi * y)",
    value: (x, y) => 20 + x * x - 10 * cos(2 * PI * x) + y * y - 10 * cos(2 * PI * y),
    gradient: (x, y) => [2 * x + 20 * PI * sin(2 * PI * x), 2 * y + 20 * PI * sin(2 * PI * y)],
    box: [-4, 4, -3, 3],
    start: [-3.3, 2.3],
    minima: [[0, 0]],
  },
  ravine: {
    label: "narrow ravine",
    python: "0.05 * x**2 + 5 * (y - x / 2) ** 2",
    value: (x, y) => 0.05 * x * x + 5 * (y - x / 2) ** 2,
    gradient: (x, y) => [0.1 * x - 5 * (y - x / 2), 10 * (y - x / 2)],
    box: [-8, 8, -6, 6],
    start: [-7, -1],
    minima: [[0, 0]],
  },
};

/** Pairs uniform in (-size, size), by Park and Miller's generator: exact in JavaScript and in Python. */
export function noises(seed, size) {
  let state = (seed * 1000003) % 2147483647;
  const next = () => {
    state = (state * 16807) % 2147483647;
    return size * ((2 * state) / 2147483647 - 1);
  };
  return () => [next(), next()];
}
