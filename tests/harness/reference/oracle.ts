import { readFileSync } from 'node:fs';
import type { Complex, Filter, Vector } from '../../../reference/index.ts';

/** One run of both descents, computed by numpy: `steps` + 1 points of shape (2) in each list. */
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

/** One one-pole filter, analysed by scipy's freqz, tf2zpk and lfilter. */
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

/** Reads the numbers of numpy and scipy, with NaN and infinities as numbers; see tests/golden/README.md. */
export function readGolden(): Golden {
  const file = new URL('../../golden/notebook.json', import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8'), (_, value) => (notInJson.has(value) ? Number(value) : value));
}
