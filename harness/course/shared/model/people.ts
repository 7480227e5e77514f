import { ascending } from 'd3-array';
import { sanitizeLine } from '../../../core/explain/index.ts';
import type { Student } from './students.ts';

export type People = ReadonlyMap<string, Student>;

/** `name` is absent if it is unknown or part of the id. */
export interface Person {
  readonly name?: string;
  readonly id: string;
}

/** @returns texts without control characters */
export function personOf(id: string, people: People | undefined): Person {
  const name = people?.get(id)?.name;
  const shown = sanitizeLine(id);
  if (name === undefined || id.toLowerCase().includes(name.toLowerCase())) return { id: shown };
  return { name: sanitizeLine(name), id: shown };
}

// Fixed locale: the order must not depend on the machine.
const { compare } = new Intl.Collator('en', { numeric: true });

/** Sorts for people, É near E, then by id. */
export function inOrderOfNames<T>(all: readonly T[], idOf: (one: T) => string, people?: People): T[] {
  const named = all.map((one) => {
    const id = idOf(one);
    return { one, id, name: personOf(id, people).name ?? id };
  });
  return named.toSorted((a, b) => compare(a.name, b.name) || ascending(a.id, b.id)).map(({ one }) => one);
}
