import { readFileSync } from 'node:fs';
import type { Complex, Filter, Vector } from '../../../reference/index.ts';

/** One run of both descents, as numpy computed it; points of shape (2), `steps` + 1 of each kind. */
export interface GoldenExperiment {
  readonly id: string;
  readonly start: Vector;
  readonly stepSize: number;
  readonly momentumCoeff: number;
  readonly steps: number;
  readonly gd: Vector[];
  readonly momentum: Vector[];
  readonly momentumZ: Vector[];
}

/** One one-pole filter, as scipy computed it: freqz, tf2zpk and lfilter. */
export interface GoldenFilter extends Filter {
  readonly momentumCoeff: number;
  readonly omega: Vector;
  readonly h: Complex[];
  readonly levelDb: Vector;
  readonly zeros: Complex[];
  readonly poles: Complex[];
  readonly gain: number;
  readonly impulseResponse: Vector;
  readonly input: Vector;
  readonly output: Vector;
}

export interface Golden {
  readonly experiments: GoldenExperiment[];
  readonly filters: GoldenFilter[];
}

const notInJson = new Set<unknown>(['NaN', 'Infinity', '-Infinity']);

/** The numbers of numpy and scipy, NaN and the infinities among them; see tests/golden/README.md. */
export function readGolden(): Golden {
  const file = new URL('../../golden/notebook.json', import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8'), (_, value) => (notInJson.has(value) ? Number(value) : value));
}
