import { csv } from './csv.ts';
import type { ResultFormat } from './format.ts';

/** A row for each check whose points changed since the last complete run; no check where the whole exercise changed. */
export const changes: ResultFormat = {
  kind: 'file',
  name: 'changes.csv',
  start: () => ({
    head: csv([['submission', 'exercise', 'check', 'before', 'after']]),
    add: ({ changes: own }) =>
      csv(
        own.map(({ submission, exercise, check, before, after }) => [
          submission,
          exercise,
          check,
          before,
          after,
        ]),
      ),
  }),
};
