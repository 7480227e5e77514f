import { annotations } from './annotations.ts';
import { canvas } from './canvas.ts';
import { changes } from './changes.ts';
import { checks } from './checks.ts';
import type { ResultFormat } from './format.ts';
import { gradebook } from './gradebook.ts';
import { gradesJson } from './grades-json.ts';
import { gradescope } from './gradescope.ts';
import { jobSummary } from './job-summary.ts';
import { junit } from './junit.ts';
import { moodle } from './moodle.ts';
import { report } from './report.ts';
import { students } from './students.ts';

/** All output formats of a run, in the order in which their files are completed. */
export const FORMATS: readonly ResultFormat[] = [
  gradesJson,
  gradebook,
  checks,
  changes,
  moodle,
  canvas,
  junit,
  jobSummary,
  annotations,
  gradescope,
  students,
  report,
];
