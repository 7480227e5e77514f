import { csv } from '../../files/write-csv.ts';
import type { ResultFormat } from './format.ts';

/**
 * A row for each check whose points changed since the last complete run. The cell `check` is empty if the exercise
 * changed as a whole. Columns `before` and `after` are in points.
 */
export const changes: ResultFormat = {
  kind: 'file',
  name: 'changes.csv',
  start: () => ({
    head: csv([['submission', 'exercise', 'check', 'before', 'after']]),
    add: (submission) =>
      csv(
        submission.changes.map(({ submission: id, exercise, check, before, after }) => [
          id,
          exercise,
          check,
          before,
          after,
        ]),
      ),
  }),
};
