import type { Vector } from '../types.ts';

interface State { beta: number[]; z: number[] }

function gradient(beta: number[]): number[] {
  const y = beta[1] - 1;
  return [2 * (beta[0] - 2), 4 * y ** 3 - 2 * y];
}

function plain(state: State, h: number): void {
  const g = gradient(state.beta);
  state.beta[0] -= h * g[0];
  state.beta[1] -= h * g[1];
}

function heavy(state: State, h: number, m: number): void {
  state.beta[0] -= h * state.z[0];
  state.beta[1] -= h * state.z[1];
  const g = gradient(state.beta);
  state.z[0] = (1 - m) * g[0] + m * state.z[0];
  state.z[1] = (1 - m) * g[1] + m * state.z[1];
}

function record(start: Vector, steps: number, advance: (s: State) => void): number[][] {
  const state: State = { beta: structuredClone(start) as number[], z: [0, 0] };
  const path = [structuredClone(state.beta)];
  for (let k = 0; k < steps; k++) {
    advance(state);
    path.push(structuredClone(state.beta));
  }
  return path;
}

function outcome(path: number[][]) {
  const [x, y] = path[path.length - 1];
  if (!Number.isFinite(x) || !Number.isFinite(y)) return 'diverged';
  const r = 1 / Math.sqrt(2);
  const close = (u: number, v: number) => Math.abs(u - v) < 0.01;
  if (close(x, 2) && close(y, 1 + r)) return 'minimum-1';
  if (close(x, 2) && close(y, 1 - r)) return 'minimum-2';
  if (close(x, 2) && close(y, 1)) return 'saddle';
  return 'not-converged';
}

export function experiment({ start, stepSize, momentumCoeff, steps }: { start: Vector; stepSize: number; momentumCoeff: number; steps: number }) {
  const gd = record(start, steps, (s) => plain(s, stepSize));
  const momentum = record(start, steps, (s) => heavy(s, stepSize, momentumCoeff));
  return { gd, momentum, gdOutcome: outcome(gd), momentumOutcome: outcome(momentum) };
}
