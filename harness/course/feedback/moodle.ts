import type { MoodleBonus } from '../model/course.generated.ts';
import { hasPending } from '../model/pending.ts';
import type { Student } from '../model/students.ts';
import { fullMarks, type Total } from '../model/total.ts';
import type { GradedClass } from './read-results.ts';
import { type Addressed, type Recipient, sameNumber } from './recipient.ts';
import type { WorksheetGrade } from './worksheet.ts';

/** What a Moodle assignment gets of the grades of a class. */
export interface MoodleGrades {
  readonly grades: readonly WorksheetGrade[];
  /** The maximum grade of the assignment. */
  readonly maxPoints: number;
  /** The points of those who have more than the maximum, by id; their grade is the maximum. */
  readonly capped: ReadonlyMap<string, number>;
  /** What is earned and open where points are pending, so that there is no grade, by id. */
  readonly pending: ReadonlyMap<string, Total>;
}

/**
 * The grades of the participants of a Moodle assignment. Moodle ignores a row whose grade is above the maximum, so none is.
 * @param bonus whether the bonus counts in the maximum (`raise`)
 */
export function moodleGrades(
  { grades: { exercises, submissions }, students }: Pick<GradedClass, 'grades' | 'students'>,
  bonus: MoodleBonus = 'cap',
): MoodleGrades {
  const full = fullMarks(exercises);
  const maxPoints = bonus === 'raise' ? full.points : full.maxPoints;
  const capped = new Map<string, number>();
  const pending = new Map<string, Total>();
  const unclear = sameNumber(students);
  const grades = submissions.flatMap((submission): WorksheetGrade[] => {
    const { system, kind, number, name = '', email = '' } = students.get(submission.id) ?? {};
    if (system !== 'moodle' || kind === 'group' || number === undefined || unclear.has(submission.id))
      return [];
    if (hasPending(submission)) {
      pending.set(submission.id, submission);
      return [{ number, name, email, points: undefined }];
    }
    if (submission.points > maxPoints) capped.set(submission.id, submission.points);
    return [{ number, name, email, points: Math.min(submission.points, maxPoints) }];
  });
  return { grades, maxPoints, capped, pending };
}

/** A name as a part of a folder's name; Moodle does not read it. Users choose their names. */
const plainName = (name: string): string =>
  /^.{0,40}/su.exec(name.replaceAll(/[^\p{L}\p{M}\p{N}'-]+/gu, ' '))![0].trim();

/**
 * Where Moodle's "Upload multiple feedback files in a zip" expects the page of a student (mod/assign/feedback/file/
 * importziplib.php): the second part of the folder's name, after the first underscore, is the number of the participant.
 * The last underscore is for Moodle before 4.1.
 */
export function moodleAddress(student: Student | undefined): Addressed {
  const { system, kind, name = 'Participant', number, memberOf } = student ?? {};
  if (number === undefined && memberOf !== undefined)
    return { refused: 'of a group, and the roster has no column Identifier, as in the grading worksheet' };
  if (system !== 'moodle') return { refused: 'not imported from Moodle' };
  if (kind === 'group' || number === undefined)
    return { refused: 'of a group: Moodle takes feedback files for single students only' };
  const folder = `${plainName(name)}_${number}_assignsubmission_file_`;
  return { files: ({ page }: Recipient) => [{ name: `${folder}/feedback.html`, content: page() }] };
}
