import { group } from 'd3-array';
import type { Line } from '../../../core/explain/index.ts';
import type { Coverage } from './coverage.ts';

/** In units of the check's tolerance. */
export interface Deviation {
  readonly check: string;
  readonly deviation: number;
  readonly solution: string;
  readonly seed: number;
}

/** Fuel of a right solution. */
export interface Used {
  /** One call, or all checks together. */
  readonly by: 'call' | 'exercise';
  readonly fuel: number;
  /** Limit. */
  readonly most: number;
  readonly solution: string;
  readonly seed: number;
}

/** Place and remedy of a breach, for the author. */
export interface Evidence {
  readonly check?: string;
  readonly misconception?: string;
  /** Solution, relative to the project. */
  readonly file?: string;
  readonly lines?: readonly Line[];
  readonly advice?: string;
}

export interface Breach extends Evidence {
  readonly sentence: string;
  readonly seed: number;
}

/** Collects observations of one exercise under all seeds, to be judged together. */
export class Ledger {
  /** False if nothing could be measured; the breaches say why. */
  works = true;
  readonly breaches: Breach[] = [];
  readonly notes: string[] = [];
  /** Deviations of right solutions. */
  readonly right: Deviation[] = [];
  /** Deviations of wrong solutions in the checks that they fail. */
  readonly wrong: Deviation[] = [];
  readonly caught: { readonly check: string; readonly misconception: string }[] = [];
  /** Points lost under one seed. */
  readonly lost: { readonly misconception: string; readonly points: number }[] = [];
  /** One for each seed under which coverage was collected. */
  readonly coverage: Coverage[] = [];
  readonly used: Used[] = [];

  breach(sentence: string, seed: number, evidence: Evidence = {}): void {
    this.breaches.push({ sentence, seed, ...evidence });
  }

  /** Adds the sightings of later seeds. */
  add({ works, ...lists }: Sightings): void {
    this.works &&= works;
    for (const [name, list] of Object.entries(lists))
      (this[name as keyof typeof lists] as unknown[]).push(...list);
  }
}

/** Plain data of a ledger, because it crosses threads. */
export type Sightings = Omit<Ledger, 'breach' | 'add'>;

/** Seeds to name one by one. */
const NAMED_SEEDS = 3;

export interface Report extends Evidence {
  readonly sentence: string;
  readonly place?: Line;
}

/** Merges equal sentences of several seeds, with the evidence of the first. */
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
