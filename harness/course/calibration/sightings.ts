import { group } from 'd3-array';
import type { Line } from '../../core/explain/index.ts';
import { getOrCreate } from '../../core/model/get-or-create.ts';
import { addCoverage, type Coverage } from './coverage.ts';

/** A deviation in units of its check's tolerance, and where it was seen. */
export interface Extreme {
  readonly deviation: number;
  readonly solution: string;
  readonly seed: number;
}

/** How much fuel a right solution has used. */
export interface Used {
  readonly fuel: number;
  /** What it may use. */
  readonly most: number;
  readonly solution: string;
  readonly seed: number;
}

/** How many points a wrong solution loses under some seeds. */
export interface Lost {
  readonly least: number;
  readonly most: number;
}

/** How many ways to make a function wrong were noticed, accepted, or change nothing within the contract. */
export type OperatorCounts = Record<'noticed' | 'accepted' | 'equivalent', number>;

/** Where a breach was seen and what to do about it, for the author. */
export interface Evidence {
  /** The check that is concerned. */
  readonly check?: string;
  /** The misconception that is concerned. */
  readonly misconception?: string;
  /** A word of `checks.ts` near which the mistake is. */
  readonly word?: string;
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

/** Collects what is seen of one exercise, under one seed after the other. */
export class Ledger {
  readonly breaches: Breach[] = [];
  /** What is worth a look, each once: nothing need be wrong. */
  readonly notes = new Set<string>();
  /** Whether there was anything to measure; if not, the breaches say why. */
  works = true;
  /** The largest deviation of right solutions, by check. */
  readonly right = new Map<string, Extreme>();
  /** The smallest deviation of wrong solutions that fail it, by check. */
  readonly wrong = new Map<string, Extreme>();
  /** The misconceptions that fail it, by check. */
  readonly failedBy = new Map<string, Set<string>>();
  /** The points that each misconception loses. */
  readonly lost = new Map<string, Lost>();
  readonly operators: OperatorCounts = { noticed: 0, accepted: 0, equivalent: 0 };
  /** What the arguments of the functions have been. */
  readonly coverage: Coverage = new Map();
  /** Under how many seeds that was measured. */
  coveredSeeds = 0;
  /** The most that right solutions have used, in one call and for all checks together; empty if none has run. */
  readonly used = new Map<'call' | 'exercise', Used>();
  /** What right solutions use of their fuel in each check, added up. */
  readonly fuel = new Map<string, number>();

  breach(sentence: string, seed: number, evidence: Evidence = {}): void {
    this.breaches.push({ sentence, seed, ...evidence });
  }

  note(sentence: string): void {
    this.notes.add(sentence);
  }

  recordRight(check: string, extreme: Extreme): void {
    const known = this.right.get(check);
    if (known === undefined || extreme.deviation > known.deviation) this.right.set(check, extreme);
  }

  recordFuel(check: string, fuel: number): void {
    this.fuel.set(check, (this.fuel.get(check) ?? 0) + fuel);
  }

  recordUse(where: 'call' | 'exercise', used: Used): void {
    // The first seed of equal ones: tasks end in any order.
    const known = this.used.get(where);
    if (known === undefined || used.fuel > known.fuel || (used.fuel === known.fuel && used.seed < known.seed))
      this.used.set(where, used);
  }

  recordWrong(check: string, extreme: Extreme): void {
    const known = this.wrong.get(check);
    if (known === undefined || extreme.deviation < known.deviation) this.wrong.set(check, extreme);
  }

  recordCatch(check: string, misconception: string): void {
    getOrCreate(this.failedBy, check, () => new Set()).add(misconception);
  }

  recordLoss(misconception: string, { least, most }: Lost): void {
    const known = this.lost.get(misconception) ?? { least, most };
    this.lost.set(misconception, { least: Math.min(least, known.least), most: Math.max(most, known.most) });
  }

  recordOperators({ noticed = 0, accepted = 0, equivalent = 0 }: Partial<OperatorCounts>): void {
    this.operators.noticed += noticed;
    this.operators.accepted += accepted;
    this.operators.equivalent += equivalent;
  }

  /** @param coverage under `seeds` further seeds */
  recordCoverage(coverage: Coverage, seeds = 1): void {
    addCoverage(this.coverage, coverage);
    this.coveredSeeds += seeds;
  }

  /** Adds sightings that were made elsewhere, under other seeds. */
  add(seen: Sightings): void {
    this.breaches.push(...seen.breaches);
    for (const sentence of seen.notes) this.note(sentence);
    this.works &&= seen.works;
    for (const [check, extreme] of seen.right) this.recordRight(check, extreme);
    for (const [check, extreme] of seen.wrong) this.recordWrong(check, extreme);
    for (const [check, names] of seen.failedBy) for (const name of names) this.recordCatch(check, name);
    for (const [misconception, points] of seen.lost) this.recordLoss(misconception, points);
    for (const [where, used] of seen.used) this.recordUse(where, used);
    for (const [check, amount] of seen.fuel) this.recordFuel(check, amount);
    this.recordOperators(seen.operators);
    this.recordCoverage(seen.coverage, seen.coveredSeeds);
  }
}

/** What a ledger has collected: plain data, as which it crosses threads. */
export type Sightings = Omit<Ledger, 'breach' | 'note' | 'add' | `record${string}`>;

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
