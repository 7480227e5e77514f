import { getOrCreate } from '../../../core/model/get-or-create.ts';
import { UserError } from '../../shared/files/user-error.ts';
import { fullNameOf, type GivenName } from '../import/names.ts';
import type { Roster, RosterRow } from './read-roster.ts';

/** Pairs the rows of a roster with submissions. */
export interface Matches {
  readonly rows: ReadonlyMap<string, RosterRow>;
  /** Rows that name the group of a submission, by its id; none is about the submission itself. */
  readonly members: ReadonlyMap<string, readonly RosterRow[]>;
  /** Rows that could be about several submissions. */
  readonly between: ReadonlyMap<RosterRow, readonly NamedSubmission[]>;
  /** Usually students who handed in nothing. */
  readonly absent: readonly RosterRow[];
  /** Submissions without a row, also of a member. */
  readonly strangers: readonly string[];
}

/** A submission with all names that downloads gave to it. */
export interface NamedSubmission {
  readonly id: string;
  readonly isGroup: boolean;
  readonly names: readonly GivenName[];
}

const keysFor = (what: string | undefined, value: string | undefined): string[] =>
  value === undefined ? [] : [`${what} ${value}`];

const LABELS = ['login', 'email', 'idNumber', 'sisId'] as const;

/** Logins and addresses ignore case. */
const keysForLabels = (labels: Partial<Readonly<Record<(typeof LABELS)[number], string>>>): string[] =>
  LABELS.flatMap((label) => keysFor(label, labels[label]?.toLowerCase()));

/** Texts that no two students share, the surest first. */
const keysOfRow = (row: RosterRow): readonly (readonly string[])[] => [
  keysFor('id', row.id),
  keysFor(row.system, row.number),
  keysForLabels(row),
];

/**
 * Without names that people choose: of a repository the login alone, because it may be called like the id of another
 * student, and of a system's user the number alone.
 */
function keysOfSubmission({ id, isGroup, names }: NamedSubmission): readonly (readonly string[])[] {
  if (isGroup) return [[], [], []];
  const own = names.filter((name) => isGiven(id, [name]));
  const numbers = names.flatMap(({ system, number }) => keysFor(system, number));
  const logins = own.flatMap(({ login }) => keysForLabels({ login }));
  if (logins.length > 0) return [[], numbers, logins];
  const isNumbered = own.some(({ number }) => number !== undefined);
  const labels = { login: id, email: id, idNumber: id, sisId: id };
  return [keysFor('id', id), numbers, isNumbered ? [] : keysForLabels(labels)];
}

function finderOf<T>(values: readonly T[], keysOf: (value: T) => readonly string[]) {
  const index = new Map<string, T[]>();
  for (const value of values) for (const key of keysOf(value)) getOrCreate(index, key, () => []).push(value);
  return (keys: readonly string[]): T[] => [...new Set(keys.flatMap((key) => index.get(key) ?? []))];
}

/** True for an id that follows from a name that a system gave. */
const isGiven = (id: string, names: readonly GivenName[]) => names.some((name) => id === fullNameOf(name));

/**
 * Submissions of groups, by the exact name that a row must have. Members choose it: by a part of it, or by another
 * name, a group could take another's place. A repository has the name of its team alone.
 */
const finderOfGroups = (submissions: readonly NamedSubmission[]) =>
  finderOf(submissions, ({ id, names }) => [
    ...(isGiven(id, names) ? [] : [id]),
    ...names.map(({ name, login }) => login ?? name.normalize('NFC')),
  ]);

/**
 * Finds the row for each submission, and the members of groups, by texts that are equal and unique on both sides; for a
 * group by its name in the column `group`.
 * @throws UserError if two rows are about one submission
 */
export function match({ file, rows }: Roster, submissions: readonly NamedSubmission[]): Matches {
  const matched = new Map<string, RosterRow>();
  const used = new Set<RosterRow>();
  const contested = new Map<RosterRow, readonly NamedSubmission[]>();
  const faults: string[] = [];
  for (const rung of [0, 1, 2]) {
    const free = rows.filter((row) => !used.has(row));
    const rowsBy = finderOf(free, (row) => keysOfRow(row)[rung]!);
    const submissionsBy = finderOf(submissions, (one) => keysOfSubmission(one)[rung]!);
    for (const submission of submissions) {
      const [row, ...others] = rowsBy(keysOfSubmission(submission)[rung]!);
      if (row === undefined || others.length > 0) continue;
      const rivals = submissionsBy(keysOfRow(row)[rung]!);
      if (rivals.length > 1) {
        contested.set(row, rivals);
        continue;
      }
      const first = matched.get(submission.id);
      // A login may be the id of another student.
      if (first !== undefined && rung === 2) continue;
      if (first === undefined) matched.set(submission.id, row);
      else faults.push(`${file}:${row.line}: about ${submission.id}, and so is line ${first.line}`);
      used.add(row);
    }
  }
  if (faults.length > 0) throw new UserError(faults);
  const groupsWith = finderOfGroups(submissions.filter(({ isGroup }) => isGroup));
  const members = new Map<string, RosterRow[]>();
  const between = new Map<RosterRow, readonly NamedSubmission[]>();
  const absent: RosterRow[] = [];
  for (const row of rows.filter((one) => !used.has(one))) {
    const found = contested.get(row) ?? groupsWith(row.groups ?? []);
    if (found.length === 0) absent.push(row);
    else if (found.length > 1) between.set(row, found);
    else getOrCreate(members, found[0]!.id, (): RosterRow[] => []).push(row);
  }
  const ofBetween = [...between.values()].flat().map(({ id }) => id);
  const named = new Set([...matched.keys(), ...members.keys(), ...ofBetween]);
  return {
    rows: matched,
    members,
    between,
    absent,
    strangers: submissions.map(({ id }) => id).filter((id) => !named.has(id)),
  };
}
