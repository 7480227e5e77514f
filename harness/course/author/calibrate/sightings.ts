import { group } from 'd3-array';
import type { Line } from '../../../core/explain/index.ts';
import type { Coverage } from './coverage.ts';

/** Units of the check's tolerance, and where they were seen. */
export interface Deviation {
  readonly check: string;
  readonly deviation: number;
  readonly solution: string;
  readonly seed: number;
}

/** Fuel of a right solution in one call, or for all checks; `most` is the limit. */
export interface Used {
  readonly by: 'call' | 'exercise';
  readonly fuel: number;
  readonly most: number;
  readonly solution: string;
  readonly seed: number;
}

/** Addressed to the author of the exercise. */
export interface BreachEvidence {
  readonly check?: string;
  readonly misconception?: string;
  /** Path relative to the project. */
  readonly file?: string;
  readonly lines?: readonly Line[];
  readonly advice?: string;
}

export interface Breach extends BreachEvidence {
  readonly sentence: string;
  readonly seed: number;
}

/** Observations of one exercise, to be judged when all seeds are done. */
export class Ledger {
  works = true;
  readonly breaches: Breach[] = [];
  readonly notes: string[] = [];
  /** Deviations of right solutions; `wrong` has those of misconceptions in checks that they fail. */
  readonly right: Deviation[] = [];
  readonly wrong: Deviation[] = [];
  readonly caught: { readonly check: string; readonly misconception: string }[] = [];
  readonly lost: { readonly misconception: string; readonly points: number }[] = [];
  /** One element for each seed under which arguments were collected. */
  readonly coverage: Coverage[] = [];
  readonly used: Used[] = [];

  breach(sentence: string, seed: number, evidence: BreachEvidence = {}): void {
    this.breaches.push({ sentence, seed, ...evidence });
  }

  add({ works, ...lists }: Sightings): void {
    this.works &&= works;
    for (const [name, list] of Object.entries(lists))
      (this[name as keyof typeof lists] as unknown[]).push(...list);
  }
}

/** Plain data, because it crosses threads. */
export type Sightings = Omit<Ledger, 'breach' | 'add'>;

const NAMED_SEEDS = 3;

export interface Report extends BreachEvidence {
  readonly sentence: string;
  readonly place?: Line;
}

/** Equal sentences of several seeds with the first evidence. */
export function reportsOf(breaches: readonly Breach[]): Report[] {
  return [...group(breaches, ({ sentence }) => sentence)].map(([sentence, same]) => {
    const sorted = same.toSorted((a, b) => a.seed - b.seed);
    const { seed: _, ...evidence } = sorted[0]!;
    const seeds = sorted.map(({ seed }) => seed);
    const named = seeds.slice(0, NAMED_SEEDS).join(', ');
    const more = seeds.length > NAMED_SEEDS ? ` and ${seeds.length - NAMED_SEEDS} more` : '';
    return { ...evidence, sentence: `${sentence} (seed${seeds.length === 1 ? '' : 's'} ${named}${more})` };
  });
}
