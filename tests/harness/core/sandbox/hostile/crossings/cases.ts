import type { Hostile } from '../hostile.ts';

export type Case = readonly [name: string, source: string, ends: Hostile['ends'], says?: RegExp];

export const cases = (group: string, list: readonly Case[]): Hostile[] =>
  list.map(([name, source, ends, says]) => ({
    name: `${group}: ${name}`,
    source,
    ends,
    ...(says === undefined ? {} : { says }),
  }));

/** The submission is the body of `answer(p, g)`. */
export const bodies = (group: string, list: readonly Case[]): Hostile[] =>
  cases(
    group,
    list.map(([name, body, ...rest]) => [name, `export const answer = (p, g) => { ${body} };`, ...rest]),
  );
