import { addCoverage, type Coverage } from '../../core/checks/coverage.ts';

/** A deviation in units of its check's tolerance, and where it was seen. */
export interface Extreme {
  readonly deviation: number;
  readonly solution: string;
  readonly seed: number;
}

/** How many points a wrong solution loses under some seeds. */
export interface Lost {
  readonly least: number;
  readonly most: number;
}

/** Something that must not be: a sentence without its seed. */
export interface Breach {
  readonly sentence: string;
  readonly seed: number;
}

/** What was seen of one exercise under some seeds. Plain data: it crosses threads. */
export interface Sightings {
  readonly breaches: readonly Breach[];
  /** The largest deviation of right solutions, by check. */
  readonly right: ReadonlyMap<string, Extreme>;
  /** The smallest deviation of wrong solutions that fail it, by check. */
  readonly wrong: ReadonlyMap<string, Extreme>;
  /** The misconceptions that fail it, by check. */
  readonly failedBy: ReadonlyMap<string, ReadonlySet<string>>;
  /** The points that each misconception loses. */
  readonly lost: ReadonlyMap<string, Lost>;
  /** What the arguments of the functions have been. */
  readonly coverage: Coverage;
  /** Under how many seeds that was measured. */
  readonly coveredSeeds: number;
}

/** Collects sightings under one seed after the other. */
export class Ledger implements Sightings {
  readonly breaches: Breach[] = [];
  readonly right = new Map<string, Extreme>();
  readonly wrong = new Map<string, Extreme>();
  readonly failedBy = new Map<string, Set<string>>();
  readonly lost = new Map<string, Lost>();
  readonly coverage: Coverage = new Map();
  coveredSeeds = 0;

  breach(sentence: string, seed: number): void {
    this.breaches.push({ sentence, seed });
  }

  seenRight(check: string, extreme: Extreme): void {
    const known = this.right.get(check);
    if (known === undefined || extreme.deviation > known.deviation) this.right.set(check, extreme);
  }

  seenWrong(check: string, extreme: Extreme): void {
    const known = this.wrong.get(check);
    if (known === undefined || extreme.deviation < known.deviation) this.wrong.set(check, extreme);
  }

  caught(check: string, misconception: string): void {
    this.failedBy.set(check, (this.failedBy.get(check) ?? new Set()).add(misconception));
  }

  loses(misconception: string, { least, most }: Lost): void {
    const known = this.lost.get(misconception) ?? { least, most };
    this.lost.set(misconception, { least: Math.min(least, known.least), most: Math.max(most, known.most) });
  }

  /** @param coverage under `seeds` further seeds */
  covered(coverage: Coverage, seeds = 1): void {
    addCoverage(this.coverage, coverage);
    this.coveredSeeds += seeds;
  }

  /** Takes over what somebody else saw, under other seeds. */
  add({ breaches, right, wrong, failedBy, lost, coverage, coveredSeeds }: Sightings): void {
    this.breaches.push(...breaches);
    for (const [check, extreme] of right) this.seenRight(check, extreme);
    for (const [check, extreme] of wrong) this.seenWrong(check, extreme);
    for (const [check, names] of failedBy) for (const name of names) this.caught(check, name);
    for (const [misconception, points] of lost) this.loses(misconception, points);
    this.covered(coverage, coveredSeeds);
  }
}

/** Seeds that are named one by one. */
const NAMED_SEEDS = 3;

const bySize = (a: number, b: number): number => a - b;

/** The breaches of all seeds as sentences, each once, with the seeds under which it was seen. */
export function sentencesOf(breaches: readonly Breach[]): string[] {
  const seedsOf = new Map<string, number[]>();
  for (const { sentence, seed } of breaches) seedsOf.set(sentence, [...(seedsOf.get(sentence) ?? []), seed]);
  return [...seedsOf].map(([sentence, seeds]) => {
    const named = seeds.toSorted(bySize).slice(0, NAMED_SEEDS).join(', ');
    const more = seeds.length > NAMED_SEEDS ? ` and ${seeds.length - NAMED_SEEDS} more` : '';
    return `${sentence} (seed${seeds.length === 1 ? '' : 's'} ${named}${more})`;
  });
}
