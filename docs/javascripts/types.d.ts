/* The shapes that the modules share, for the type check alone: no browser fetches them. */

/** An instrument on its page. */
export interface View {
  host: HTMLElement;
  root: ShadowRoot;
  signal: AbortSignal;
  find: (selector: string) => any;
}

export type Fields = Record<string, string>;

export type Pair = [number, number];
export type Point = Pair | undefined;

export interface Chart {
  title: string;
  label: string;
  width: number;
  height: number;
  left: number;
  last: number;
  range: Pair;
  log: boolean;
  lines: { name: string; values: number[] }[];
  marks: { name: string; step: number; value: number; size: number; text?: string }[];
  dots: boolean;
  at: number;
}

export interface Surface {
  label: string;
  python: string;
  value: (x: number, y: number) => number;
  gradient: (x: number, y: number) => Pair;
  box: [number, number, number, number];
  start: Pair;
  minima: Pair[];
}

export interface Run {
  name: string;
  options: Record<string, any>;
}

export interface Scene {
  surface: string;
  start: Pair;
  steps: number;
  at: number;
  noise: number;
  seed: number;
  runs: Run[];
  schedule: string;
}

export interface Result {
  error?: string | null;
  warning?: string | null;
  path: Pair[];
  losses: number[];
  slopes: number[];
  rates: (number | undefined)[];
}

/** Takes the steps of a run; returns what torch raises and says. */
export type Drive = (
  run: Run,
  steps: number,
  train: (changes?: Record<string, any>) => number,
) => Pick<Result, "error" | "warning">;

/** A schedule of a race. */
export interface Driven {
  drive: Drive;
  misread?: string;
  link?: (scene: Scene) => string;
  imports?: string;
  scheduler?: string;
  step?: string;
}

export interface Race extends View {
  scene: Scene;
  misread: string[];
  driven?: Driven;
  results: Result[];
  beginning: string;
  write: () => void;
  speak: () => void;
  frame?: number;
  sizes?: [number, number, number];
  mapped?: string;
  dragged?: boolean;
  program?: (scene: Scene, driven: Driven | undefined, results: Result[]) => string;
}

/** A scheduler and its arguments. */
/** Of torch's arguments each has its own. */
export interface Schedule extends Record<string, any> {
  kind: string;
  schedulers?: Schedule[];
}

export interface Rates {
  lr: number[];
  momentum: number[] | null;
  first: number | null;
  warning: string | null;
  error: string | null;
}

/** What the designer's address says. */
export interface Loop extends Record<string, any> {
  schedule: Schedule;
  lr: number;
  optimizer: string;
  epochs: number;
  steps_per_epoch: number;
  scheduler_step_every: string;
  order: string;
  torch: string;
  axis: string;
  losses: any; // the name of a preset, or numbers
  at: number;
}

export interface Design extends View {
  linked: () => Fields | undefined;
  save: () => void;
  state: Loop;
  misread: string[];
  run: Rates;
  losses: number[];
  momentum: string | null;
  axis: Pick<Chart, "width" | "left" | "last">;
}
