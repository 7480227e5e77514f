import { csv } from '../../../shared/files/write-csv.ts';
import type { ResultFormat } from './format.ts';

const COLUMNS = 'submission,exercise,check,before,after,status_before,status_after'.split(',');

/**
 * Changes since the last complete run. `exercise` is empty for totals, `check` for exercises; `before` and `after` are
 * points, empty while pending.
 */
export const changes: ResultFormat = {
  kind: 'file',
  name: 'changes.csv',
  start: () => ({
    head: csv([COLUMNS]),
    add: (submission) =>
      csv(
        submission.changes.map(({ submission: id, exercise, check, before, after }) => [
          id,
          exercise,
          check,
          before.points,
          after.points,
          before.status,
          after.status,
        ]),
      ),
  }),
};
