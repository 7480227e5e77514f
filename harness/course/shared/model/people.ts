import { ascending } from 'd3-array';
import { sanitizeLine } from '../../../core/explain/index.ts';
import type { Student } from './students.ts';

/** What is known about the students, by id. */
export type People = ReadonlyMap<string, Student>;

/** How people read a submission: the student's name, if one is known that the id does not say, and the id. */
export interface Person {
  readonly name?: string;
  readonly id: string;
}

/** Both are without control characters. */
export function personOf(id: string, people: People | undefined): Person {
  const name = people?.get(id)?.name;
  const shown = sanitizeLine(id);
  if (name === undefined || id.toLowerCase().includes(name.toLowerCase())) return { id: shown };
  return { name: sanitizeLine(name), id: shown };
}

// One language everywhere: the order must not depend on the machine's settings.
const { compare } = new Intl.Collator('en', { numeric: true });

/** The order of a list that people read: É is near E. Equal names are in the order of the ids. */
export function inOrderOfNames<T>(all: readonly T[], idOf: (one: T) => string, people?: People): T[] {
  const named = all.map((one) => {
    const id = idOf(one);
    return { one, id, name: personOf(id, people).name ?? id };
  });
  return named.toSorted((a, b) => compare(a.name, b.name) || ascending(a.id, b.id)).map(({ one }) => one);
}
