import { fc } from '../../../core/checks/index.ts';
import {
  type Arguments,
  argumentsOf,
  type Kind,
  type Rows,
  rowsOfFunction,
} from '../../../core/inputs/index.ts';
import { type Call, valueOf } from '../../../core/model/call.ts';
import type { Grading } from '../../../core/model/check.ts';
import { largestOf } from '../../../core/model/closeness.ts';
import type { SpecialRows } from '../../../core/model/exercise-plan.ts';
import { getOrCreate } from '../../../core/model/get-or-create.ts';
import { sameAnswer } from '../../../core/model/same-answer.ts';
import { valueAt, withValueAt } from '../../../core/model/shape.ts';
import { type Check, openNatively } from '../../../core/runner/index.ts';

const MOST_ROWS = 100;
/** Ordinary values with all of which a row must show its kinds. */
const DRAWS = 3;
/** Kinds to try for each place. */
const CANDIDATES = 3;
/** Third kinds tried for a pair that does not show alone. */
const COMPANY = 12;

/** Numbers in [0, 1), the same at each run. */
function randomly(): () => number {
  let state = 1;
  return () => (state = (state * 48271) % 2147483647) / 2147483647;
}

type Kinds = readonly Kind[];

const PAIRING: readonly Kind['pairing'][] = ['first', 'in pairs', 'last'];

const placeOf = ({ path }: Kind): string => path.join('.');
/** One place may be a part of another. */
const areApart = (one: string, other: string): boolean =>
  !`${one}.`.startsWith(`${other}.`) && !`${other}.`.startsWith(`${one}.`);
const canMeet = (one: Kind, other: Kind): boolean =>
  areApart(one.path.join('.'), other.path.join('.')) && one.pairing !== 'never' && other.pairing !== 'never';
const mustMeet = (one: Kind, other: Kind): boolean =>
  canMeet(one, other) && [one, other].every(({ pairing }) => PAIRING.includes(pairing));

/** Rows whose kinds are all visible in the answer to one input. */
class Table {
  readonly rows: Kinds[] = [];
  readonly #met = new Map<Kind, Set<Kind>>();
  readonly #random = randomly();
  readonly #kinds: Kinds;
  readonly #shows: (row: Kinds) => boolean;

  constructor(kinds: Kinds, shows: (row: Kinds) => boolean) {
    this.#kinds = kinds;
    this.#shows = shows;
  }

  haveMet(one: Kind, other: Kind): boolean {
    return this.#met.get(one)?.has(other) === true;
  }

  /** New pairs if a kind joins a row; 0 if it cannot. */
  #gain(one: Kind, row: Kinds): number {
    if (one.pairing === 'in pairs' || !row.every((other) => canMeet(one, other))) return 0;
    const fresh = row.filter((other) => mustMeet(one, other) && !this.haveMet(one, other)).length;
    return fresh === 0 && this.#met.has(one) ? 0 : fresh + this.#random();
  }

  /** Adds a row, completed by kinds that remain visible together. */
  add(first: Kinds): void {
    const row = [...first];
    const tried = new Map<string, number>();
    const others = this.#kinds
      .map((kind) => ({ kind, gain: this.#gain(kind, first) }))
      .toSorted((one, other) => other.gain - one.gain);
    for (const { kind } of others) {
      const tries = tried.get(placeOf(kind)) ?? 0;
      if (tries === CANDIDATES || this.#gain(kind, row) === 0) continue;
      tried.set(placeOf(kind), tries + 1);
      if (this.#shows(row.concat(kind))) row.push(kind);
    }
    for (const one of row) {
      const known = getOrCreate(this.#met, one, () => new Set());
      for (const other of row) known.add(other);
    }
    this.rows.push(row);
  }

  /** A row in which both kinds are visible, perhaps with a third. */
  around(one: Kind, other: Kind): Kinds | undefined {
    const pair = [one, other];
    if (this.#shows(pair)) return pair;
    const others = this.#kinds.filter((third) => pair.every((own) => canMeet(own, third)));
    for (let k = 0; k < Math.min(COMPANY, others.length); k += 1) {
      const row = [...pair, others[Math.floor(this.#random() * others.length)]!];
      if (this.#shows(row)) return row;
    }
    return undefined;
  }
}

/** Relative to an answer's largest number; smaller differences are invisible, because checks have scales of their own. */
const UNSEEN = 1e-12;

/** A kind is visible if changing it alone changes the right answer. */
function visibleIn(
  { withRow, isWithin }: Rows,
  ask: (input: Arguments) => Call | undefined,
  isSame: (one: Call, other: Call) => boolean,
): (row: Kinds) => boolean {
  const drawn = (row: Kinds, seed: number): Arguments =>
    fc.sample(withRow(row.map(({ label }) => label)), { seed, numRuns: 1 })[0]!;
  const ordinary = Array.from({ length: DRAWS }, (_, k) => drawn([], 1000 + k));
  return (row) =>
    ordinary.every((others, k) => {
      const input = drawn(row, k + 1);
      const answer = isWithin(input) ? ask(input) : undefined;
      return (
        answer !== undefined &&
        row.every(({ path, relation }) => {
          // A relation to a value that is 0 is the special value 0 again.
          if (relation !== undefined && valueAt(input, path) === 0) return false;
          const changed = withValueAt(input, path, valueAt(others, path)!) as Arguments;
          const other = ask(changed);
          return other === undefined || !isSame(answer, other);
        })
      );
    });
}

function rowsOf(name: string, grading: Grading, given: fc.Arbitrary<Arguments>): SpecialRows {
  const { right, normalForms = {} } = grading;
  const inputs = rowsOfFunction(name, grading, given);
  const { parameters } = grading.exports[name]!;
  const native = openNatively(() => right);
  const ask = (input: Arguments): Call | undefined => {
    const call = native.call(name, grading.exports[name]!, argumentsOf(input, parameters));
    return call.outcome.kind === 'returned' ? call : undefined;
  };
  const normalForm = normalForms[name] ?? ((answer: unknown) => answer);
  const formOf = (answer: unknown, { args }: Call): unknown =>
    normalForm(answer as never, ...(args as never[]));
  const isAsSeen = (one: unknown, other: unknown): boolean =>
    sameAnswer(one, other, UNSEEN * Math.max(largestOf(one), largestOf(other)));
  const shows = visibleIn(inputs, ask, (one, other) => {
    const [a, b] = [valueOf(one), valueOf(other)];
    return isAsSeen(a, b) || isAsSeen(formOf(a, one), formOf(b, other));
  });
  const table = new Table(inputs.kinds, shows);
  const [hidden, left]: [Kinds[], Kinds[]] = [[], []];
  const pairing = PAIRING.flatMap((rank) => inputs.kinds.filter(({ pairing: own }) => own === rank));
  // Pairs kinds of one rank before the next rank begins.
  for (const [k, one] of pairing.entries())
    for (const other of pairing.slice(0, k)) {
      if (!mustMeet(one, other) || table.haveMet(one, other)) continue;
      const row = table.around(one, other);
      if (row === undefined) hidden.push([other, one]);
      else if (table.rows.length < MOST_ROWS) table.add(row);
      else left.push([other, one]);
    }
  const labels = (rows: readonly Kinds[]) => rows.map((row) => row.map(({ label }) => label));
  return { rows: labels(table.rows), hidden: labels(hidden), left: labels(left) };
}

export const specialRowsOf = (grading: Grading<Check>): Readonly<Record<string, SpecialRows>> =>
  Object.fromEntries(
    grading.checks.flatMap(({ judges, inputs }) =>
      judges === undefined || inputs.generated === undefined
        ? []
        : [[judges, rowsOf(judges, grading, inputs.generated.arbitrary as fc.Arbitrary<Arguments>)]],
    ),
  );
