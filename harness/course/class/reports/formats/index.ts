import { SYSTEMS } from '../../../lms/index.ts';
import { changes } from './changes-csv.ts';
import type { ResultFormat } from './format.ts';
import { gradesJson } from './grades-json.ts';
import { jobSummary } from './job-summary.ts';
import { junit } from './junit.ts';
import { report } from './report.ts';

/** In the order in which files are completed. */
export const FORMATS: readonly ResultFormat[] = [
  gradesJson,
  changes,
  ...SYSTEMS.flatMap(({ grades }) => grades ?? []),
  junit,
  jobSummary,
  report,
];
