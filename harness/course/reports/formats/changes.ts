import { csv } from '../../files/write-csv.ts';
import type { ResultFormat } from './format.ts';

const COLUMNS = ['submission', 'exercise', 'check', 'before', 'after'] as const;

/**
 * A row for each check whose points changed since the last complete run. The cell `check` is empty if the exercise
 * changed as a whole. Columns `before` and `after` are in points.
 */
export const changes: ResultFormat = {
  kind: 'file',
  name: 'changes.csv',
  start: () => ({
    head: csv([COLUMNS]),
    add: (submission) => csv(submission.changes.map((change) => COLUMNS.map((column) => change[column]))),
  }),
};
