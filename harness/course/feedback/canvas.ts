import { buffer } from 'node:stream/consumers';
import { explainDecision, explainOpen, sanitizeLine } from '../../core/explain/index.ts';
import { SOLUTION_FILE } from '../../core/model/solution-file.ts';
import type { Student, Upload } from '../model/students.ts';
import { type PackedFile, zipped } from './archive.ts';
import type { Addressed, Recipient } from './recipient.ts';

/** Lines as a comment of TypeScript. */
const commented = (lines: readonly string[]): string =>
  lines.map((line) => `// ${line.replaceAll('\t', '    ')}`.trimEnd()).join('\n');

/** The student's own file, below what the grader says about it. */
function annotated(exercise: string, { submission, text }: Recipient): string {
  const { grade } = submission;
  const decision = explainDecision(grade);
  const lines = [
    ...text(exercise),
    '',
    `All exercises together: ${grade.points} of ${grade.maxPoints} points${explainOpen(grade)}.`,
    ...(decision === undefined ? [] : [sanitizeLine(decision)]),
  ];
  return `${commented(lines)}\n\n${submission.sources[exercise]?.[SOLUTION_FILE] ?? ''}`;
}

async function fileFor({ name, exercise }: Upload, recipient: Recipient): Promise<PackedFile> {
  if (exercise !== undefined) return { name, content: annotated(exercise, recipient) };
  return { name, content: await buffer(zipped([{ name: 'feedback.html', content: recipient.page() }])) };
}

/**
 * What Canvas's "Upload Submissions" takes for a student (infer_comment_context_from_filename in its assignment model):
 * the name that Canvas gave to an upload, from which it reads the user and the file. Students see the file under the name
 * that they gave to it. So the feedback on an archive is an archive with the student's page, and the feedback on
 * `solution.ts` is that file with a comment. All members of a group see it (generate_comments_from_files).
 */
export function canvasAddress(student: Student | undefined): Addressed {
  const { system, uploads: all = [] } = student ?? {};
  if (system !== 'canvas') return { refused: 'not imported from Canvas' };
  // No archive can hold a file of such a name.
  const uploads = all.filter(({ name }) => !/[/\\]/u.test(name));
  if (uploads.length === 0) return { refused: 'nothing was imported that Canvas could return' };
  return {
    files: (recipient) => {
      // An archive is of no exercise, and always returned.
      const graded = new Set([undefined, ...recipient.submission.grade.exercises.map(({ id }) => id)]);
      const returned = uploads.filter(({ exercise }) => graded.has(exercise));
      return Promise.all(returned.map((upload) => fileFor(upload, recipient)));
    },
  };
}
