import type { Student } from '../model/students.ts';
import type { Addressed, Recipient } from './recipient.ts';

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
