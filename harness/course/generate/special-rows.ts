import {
  type Arguments,
  fc,
  type Special,
  type SpecialInputs,
  specialInputs,
} from '../../core/checks/index.ts';
import type { Call } from '../../core/model/call.ts';
import type { Grading } from '../../core/model/check.ts';
import type { SpecialRows } from '../../core/model/exercise-plan.ts';
import { getOrCreate } from '../../core/model/get-or-create.ts';
import { sameCall } from '../../core/model/same-answer.ts';
import { type HostValue, valueAt, withValueAt } from '../../core/model/shape.ts';
import { callRight } from '../../core/runner/index.ts';
import { tryOr } from '../files/try-or.ts';

/** The most inputs of one function. */
const MOST_ROWS = 100;
/** A row must show its specials with each of so many draws of ordinary values, the same at each run. */
const DRAWS = 3;
/** How many ways to complete a row are tried for each place. */
const CANDIDATES = 3;
/** In how many rows with a third special a pair is looked for that is not seen alone. */
const COMPANY = 12;

/** Numbers in [0, 1), the same at each run. */
function randomly(): () => number {
  let state = 1;
  return () => (state = (state * 48271) % 2147483647) / 2147483647;
}

type Specials = readonly Special[];

/** What must meet others, in this order. */
const PAIRING: readonly Special['meets'][] = ['first', 'in pairs', 'last'];

const placeOf = ({ path }: Special): string => path.join('.');
/** One place may be a part of another. */
const areApart = (one: string, other: string): boolean =>
  !`${one}.`.startsWith(`${other}.`) && !`${other}.`.startsWith(`${one}.`);
const canMeet = (one: Special, other: Special): boolean =>
  areApart(one.path.join('.'), other.path.join('.')) && one.meets !== 'never' && other.meets !== 'never';
const mustMeet = (one: Special, other: Special): boolean =>
  canMeet(one, other) && [one, other].every(({ meets }) => PAIRING.includes(meets));

/** Rows of specials that meet in one input, and are all seen in its answer. */
class Table {
  readonly rows: Specials[] = [];
  readonly #met = new Map<Special, Set<Special>>();
  readonly #random = randomly();
  readonly #specials: Specials;
  readonly #shows: (row: Specials) => boolean;

  /** @param shows whether each of some specials is seen where they meet */
  constructor(specials: Specials, shows: (row: Specials) => boolean) {
    this.#specials = specials;
    this.#shows = shows;
  }

  has(one: Special): boolean {
    return this.#met.has(one);
  }

  haveMet(one: Special, other: Special): boolean {
    return this.#met.get(one)?.has(other) === true;
  }

  /** How much is gained where a special joins a row; 0 if it cannot. */
  #gain(one: Special, row: Specials): number {
    if (one.meets === 'in pairs' || !row.every((other) => canMeet(one, other))) return 0;
    const fresh = row.filter((other) => mustMeet(one, other) && !this.haveMet(one, other)).length;
    return fresh === 0 && this.has(one) ? 0 : fresh + this.#random();
  }

  /** Adds a row with some specials that show each other, and as many more as then still show all. */
  add(first: Specials): void {
    const row = [...first];
    const tried = new Map<string, number>();
    const others = this.#specials
      .map((special) => ({ special, gain: this.#gain(special, first) }))
      .toSorted((one, other) => other.gain - one.gain);
    for (const { special } of others) {
      const tries = tried.get(placeOf(special)) ?? 0;
      if (tries === CANDIDATES || this.#gain(special, row) === 0) continue;
      tried.set(placeOf(special), tries + 1);
      if (this.#shows(row.concat(special))) row.push(special);
    }
    for (const one of row) {
      const known = getOrCreate(this.#met, one, () => new Set());
      for (const other of row) known.add(other);
    }
    this.rows.push(row);
  }

  /** A row with two specials in which both are seen; perhaps a third is needed for that. */
  around(one: Special, other: Special): Specials | undefined {
    const pair = [one, other];
    if (this.#shows(pair)) return pair;
    const others = this.#specials.filter((third) => pair.every((own) => canMeet(own, third)));
    for (let k = 0; k < Math.min(COMPANY, others.length); k += 1) {
      const row = [...pair, others[Math.floor(this.#random() * others.length)]!];
      if (this.#shows(row)) return row;
    }
    return undefined;
  }
}

/** Whether each of some specials is seen in the right answer where they meet: changing it alone changes the answer. */
function visibleIn(
  { withRow, isWithin, argumentsOf }: SpecialInputs,
  ask: (args: readonly HostValue[]) => Call | undefined,
  isSame: (one: Call, other: Call) => boolean,
): (row: Specials) => boolean {
  const drawn = (row: Specials, seed: number): Arguments =>
    fc.sample(withRow(row.map(({ label }) => label)), { seed, numRuns: 1 })[0]!;
  const ordinary = Array.from({ length: DRAWS }, (_, k) => drawn([], 1000 + k));
  return (row) =>
    ordinary.every((others, k) => {
      const input = drawn(row, k + 1);
      const answer = isWithin(input) ? ask(argumentsOf(input)) : undefined;
      return (
        answer !== undefined &&
        row.every(({ path, relation }) => {
          // Of a 0 it is that 0, which meets the others by itself.
          if (relation !== undefined && valueAt(input, path) === 0) return false;
          const changed = withValueAt(input, path, valueAt(others, path)!) as Arguments;
          const other = ask(argumentsOf(changed));
          return other === undefined || !isSame(answer, other);
        })
      );
    });
}

function rowsOf(name: string, grading: Grading, given: fc.Arbitrary<Arguments>): SpecialRows {
  const { right, normalForms = {} } = grading;
  const inputs = specialInputs(name, grading, given);
  // It may refuse what is not within the contract.
  const ask = (args: readonly HostValue[]): Call | undefined =>
    tryOr(undefined, () => callRight(right, { name, args }));
  const shows = visibleIn(inputs, ask, (one, other) => sameCall(one, other, normalForms[name]));
  const { specials } = inputs;
  const table = new Table(specials, shows);
  const [hidden, left]: [Specials[], Specials[]] = [[], []];
  const ranked = (...of: Special['meets'][]) =>
    of.flatMap((rank) => specials.filter(({ meets }) => meets === rank));
  const addAlone = (those: Specials): void => {
    for (const one of those) if (!table.has(one) && shows([one])) table.add([one]);
  };
  addAlone(ranked('never', 'by chance'));
  const pairing = ranked(...PAIRING);
  // Row by row of the triangle: what comes first has met all others that come first before the ends begin.
  for (const [k, one] of pairing.entries())
    for (const other of pairing.slice(0, k)) {
      if (!mustMeet(one, other) || table.haveMet(one, other)) continue;
      const row = table.around(one, other);
      if (row === undefined) hidden.push([other, one]);
      else if (table.rows.length < MOST_ROWS) table.add(row);
      else left.push([other, one]);
    }
  // What nothing shows beside another special.
  addAlone(pairing);
  const labels = (rows: readonly Specials[]) => rows.map((row) => row.map(({ label }) => label));
  return { rows: labels(table.rows), hidden: labels(hidden), left: labels(left) };
}

/** The inputs in which special values meet, by the name of each function that a check judges. */
export const specialRowsOf = (grading: Grading): Readonly<Record<string, SpecialRows>> =>
  Object.fromEntries(
    grading.checks.flatMap((check) =>
      check.kind === 'purity' || check.judges === undefined || check.inputs.kind !== 'generated'
        ? []
        : [[check.judges, rowsOf(check.judges, grading, check.inputs.arbitrary as fc.Arbitrary<Arguments>)]],
    ),
  );
