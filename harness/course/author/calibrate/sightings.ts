import { group } from 'd3-array';
import type { Line } from '../../../core/explain/index.ts';
import type { Coverage } from './coverage.ts';

/** A deviation in units of its check's tolerance, and where it was seen. */
export interface Deviation {
  readonly check: string;
  readonly deviation: number;
  readonly solution: string;
  readonly seed: number;
}

/** How much fuel a right solution has used. */
export interface Used {
  /** In one call, or for all checks together. */
  readonly by: 'call' | 'exercise';
  readonly fuel: number;
  /** What it may use. */
  readonly most: number;
  readonly solution: string;
  readonly seed: number;
}

/** Where a breach was seen and what to do about it, for the author. */
export interface Evidence {
  /** The check that is concerned. */
  readonly check?: string;
  /** The misconception that is concerned. */
  readonly misconception?: string;
  /** The solution, by path from the project's folder. */
  readonly file?: string;
  /** Labelled lines: the input, the numbers. */
  readonly lines?: readonly Line[];
  /** What to do next. */
  readonly advice?: string;
}

/** Something that must not be: a sentence without its seed. */
export interface Breach extends Evidence {
  readonly sentence: string;
  readonly seed: number;
}

/** Collects what is seen of one exercise, under one seed after the other; what follows from all of it is judged later. */
export class Ledger {
  /** Whether there was anything to measure; if not, the breaches say why. */
  works = true;
  readonly breaches: Breach[] = [];
  /** What is worth a look: nothing need be wrong. */
  readonly notes: string[] = [];
  /** Of right solutions. */
  readonly right: Deviation[] = [];
  /** Of wrong solutions, in checks that they fail. */
  readonly wrong: Deviation[] = [];
  readonly caught: { readonly check: string; readonly misconception: string }[] = [];
  /** The points that a misconception loses under one seed. */
  readonly lost: { readonly misconception: string; readonly points: number }[] = [];
  /** What the arguments of the functions have met, under each seed for which that was looked at. */
  readonly coverage: Coverage[] = [];
  readonly used: Used[] = [];

  breach(sentence: string, seed: number, evidence: Evidence = {}): void {
    this.breaches.push({ sentence, seed, ...evidence });
  }

  /** Adds what was seen elsewhere, under later seeds. */
  add({ works, ...lists }: Sightings): void {
    this.works &&= works;
    for (const [name, list] of Object.entries(lists))
      (this[name as keyof typeof lists] as unknown[]).push(...list);
  }
}

/** What a ledger has collected: plain data, as which it crosses threads. */
export type Sightings = Omit<Ledger, 'breach' | 'add'>;

/** Seeds that are named one by one. */
const NAMED_SEEDS = 3;

/** A breach as the author reads it. */
export interface Report extends Evidence {
  readonly sentence: string;
  /** The line that names its file and line, where that is known. */
  readonly place?: Line;
}

/** The breaches of all seeds, each once, with the seeds under which it was seen and the evidence of the first. */
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
