import type { Line } from '../../core/explain/index.ts';
import { getOrCreate } from '../../core/model/get-or-create.ts';
import { addCoverage, type Coverage } from './coverage.ts';

/** A deviation in units of its check's tolerance, and where it was seen. */
export interface Extreme {
  readonly deviation: number;
  readonly solution: string;
  readonly seed: number;
}

/** How much of its fuel a right solution has used. */
export interface Used {
  /** 1 is all of them. */
  readonly share: number;
  /** The id of the check whose limits are meant, or words for all of them. */
  readonly by: string;
  readonly solution: string;
  readonly seed: number;
}

/** How many points a wrong solution loses under some seeds. */
export interface Lost {
  readonly least: number;
  readonly most: number;
}

/** How many ways to make a function wrong were noticed, accepted, or change nothing within the contract. */
export type OperatorCounts = Readonly<Record<'noticed' | 'accepted' | 'equivalent', number>>;

/** Where a breach was seen and what to do about it, for the author. */
export interface Evidence {
  /** The check that is concerned. */
  readonly check?: string;
  /** The misconception that is concerned. */
  readonly misconception?: string;
  /** A word of `checks.ts` near which the mistake is. */
  readonly word?: string;
  /** Labelled lines: the file, the input, the numbers, what to do next. */
  readonly lines?: readonly Line[];
}

/** Something that must not be: a sentence without its seed. */
export interface Breach extends Evidence {
  readonly sentence: string;
  readonly seed: number;
}

/** What was seen of one exercise under some seeds. Plain data: it crosses threads. */
export interface Sightings {
  readonly breaches: readonly Breach[];
  /** What is worth a look, each once: nothing need be wrong. */
  readonly notes: ReadonlySet<string>;
  /** Whether there was anything to measure; if not, the breaches say why. */
  readonly works: boolean;
  /** The largest deviation of right solutions, by check. */
  readonly right: ReadonlyMap<string, Extreme>;
  /** The smallest deviation of wrong solutions that fail it, by check. */
  readonly wrong: ReadonlyMap<string, Extreme>;
  /** The misconceptions that fail it, by check. */
  readonly failedBy: ReadonlyMap<string, ReadonlySet<string>>;
  /** The points that each misconception loses. */
  readonly lost: ReadonlyMap<string, Lost>;
  /** The most that right solutions have used of their fuel; absent if none has run. */
  readonly used?: Used;
  /** What right solutions use of their fuel in each check, added up. */
  readonly fuel: ReadonlyMap<string, number>;
  readonly operators: OperatorCounts;
  /** What the arguments of the functions have been. */
  readonly coverage: Coverage;
  /** Under how many seeds that was measured. */
  readonly coveredSeeds: number;
}

/** Collects sightings under one seed after the other. */
export class Ledger implements Sightings {
  readonly breaches: Breach[] = [];
  readonly notes = new Set<string>();
  works = true;
  readonly right = new Map<string, Extreme>();
  readonly wrong = new Map<string, Extreme>();
  readonly failedBy = new Map<string, Set<string>>();
  readonly lost = new Map<string, Lost>();
  operators: OperatorCounts = { noticed: 0, accepted: 0, equivalent: 0 };
  readonly coverage: Coverage = new Map();
  coveredSeeds = 0;
  used: Used | undefined;
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

  recordUse(used: Used): void {
    // Of equal shares that of the first seed: tasks end in any order.
    const known = this.used;
    if (
      known === undefined ||
      used.share > known.share ||
      (used.share === known.share && used.seed < known.seed)
    )
      this.used = used;
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

  recordOperators(counts: Partial<OperatorCounts>): void {
    const { noticed, accepted, equivalent } = this.operators;
    this.operators = {
      noticed: noticed + (counts.noticed ?? 0),
      accepted: accepted + (counts.accepted ?? 0),
      equivalent: equivalent + (counts.equivalent ?? 0),
    };
  }

  /** @param coverage under `seeds` further seeds */
  recordCoverage(coverage: Coverage, seeds = 1): void {
    addCoverage(this.coverage, coverage);
    this.coveredSeeds += seeds;
  }

  /** Adds sightings that were made elsewhere, under other seeds. */
  add({
    breaches,
    notes,
    works,
    right,
    wrong,
    failedBy,
    lost,
    used,
    fuel,
    operators,
    coverage,
    coveredSeeds,
  }: Sightings): void {
    this.breaches.push(...breaches);
    for (const sentence of notes) this.note(sentence);
    this.works &&= works;
    for (const [check, extreme] of right) this.recordRight(check, extreme);
    for (const [check, extreme] of wrong) this.recordWrong(check, extreme);
    for (const [check, names] of failedBy) for (const name of names) this.recordCatch(check, name);
    for (const [misconception, points] of lost) this.recordLoss(misconception, points);
    if (used !== undefined) this.recordUse(used);
    for (const [check, amount] of fuel) this.recordFuel(check, amount);
    this.recordOperators(operators);
    this.recordCoverage(coverage, coveredSeeds);
  }
}

/** Seeds that are named one by one. */
const NAMED_SEEDS = 3;

const bySize = (a: number, b: number): number => a - b;

/** A breach as the author reads it. */
export interface Report extends Evidence {
  readonly sentence: string;
}

/** The breaches of all seeds, each once, with the seeds under which it was seen and the evidence of the first. */
export function reportsOf(breaches: readonly Breach[]): Report[] {
  const seedsOf = new Map<string, number[]>();
  for (const { sentence, seed } of breaches) getOrCreate(seedsOf, sentence, () => []).push(seed);
  return [...seedsOf].map(([sentence, seeds]) => {
    const named = seeds.toSorted(bySize).slice(0, NAMED_SEEDS).join(', ');
    const more = seeds.length > NAMED_SEEDS ? ` and ${seeds.length - NAMED_SEEDS} more` : '';
    const first = breaches.find((one) => one.sentence === sentence && one.seed === Math.min(...seeds))!;
    const { seed: _, ...evidence } = first;
    return { ...evidence, sentence: `${sentence} (seed${seeds.length === 1 ? '' : 's'} ${named}${more})` };
  });
}
