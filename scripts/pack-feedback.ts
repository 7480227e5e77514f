import { mkdir, stat } from 'node:fs/promises';
import { sanitizeLine } from '../harness/core/explain/index.ts';
import type { System } from '../harness/core/model/students.ts';
import { type FeedbackReport, writeFeedback } from '../harness/course/feedback/index.ts';
import { UserError } from '../harness/course/files/user-error.ts';
import { readUserFile } from '../harness/course/files/user-file.ts';
import { reportWriteErrors } from '../harness/course/files/write-file.ts';

export interface PackOptions {
  readonly for: System;
  readonly out?: string;
  readonly worksheet?: string;
  readonly column: string;
}

/** Where each system takes the files. */
const PLACES: Readonly<Record<System, readonly string[]>> = {
  moodle: [
    'In the assignment: Actions, "Upload multiple feedback files in a zip" for the archive, "Upload grading worksheet" for the CSV file.',
  ],
  canvas: ['In the assignment: "Upload Submissions" for the archive.'],
};

/** At most so many students are named. */
const MAX_NAMED = 20;

async function render(
  { archive, students, worksheet, refused }: FeedbackReport,
  system: System,
): Promise<string[]> {
  const { size } = await stat(archive);
  const kibibytes = Math.ceil(size / 1024).toLocaleString('en');
  const left = [...refused].map(([id, reason]) => `${sanitizeLine(id)}: no feedback: ${reason}`);
  return [
    ...left.slice(0, MAX_NAMED),
    ...(left.length > MAX_NAMED ? [`… and ${left.length - MAX_NAMED} more`] : []),
    ...(left.length > 0 ? [''] : []),
    `feedback:  ${archive} (${students} ${students === 1 ? 'student' : 'students'}, ${kibibytes} KiB)`,
    ...(worksheet ? [`worksheet: ${worksheet.file} (${worksheet.filled} grades)`] : []),
    ...PLACES[system],
  ];
}

/**
 * Packs the feedback on a class, and prints where it goes.
 * @returns whether every student gets feedback through this system
 * @throws UserError
 */
export async function feedbackFor(grades: string, options: PackOptions): Promise<boolean> {
  const { for: system, out = grades, worksheet: file, column } = options;
  if (file !== undefined && system !== 'moodle') throw new UserError('--worksheet is for Moodle only');
  const worksheet = file === undefined ? undefined : { file, text: readUserFile(file), column };
  await reportWriteErrors(out, mkdir(out, { recursive: true }));
  const report = await writeFeedback(grades, { system, out, worksheet });
  process.stdout.write(`${(await render(report, system)).join('\n')}\n`);
  return report.refused.size === 0;
}
