import type { Student } from '../model/students.ts';
import { own } from '../schema/index.ts';

const { text } = own;

/** What is known about the students, in `students.json` and `shard.json`. */
export const STUDENTS_FORMAT: own.OwnFormat<readonly Student[]> = own.listOf(
  own.record(
    { id: text },
    {
      name: text,
      section: text,
      email: text,
      idNumber: text,
      sisId: text,
      login: text,
      late: own.oneOf(false, true),
      attempt: own.wholeNumber,
      system: own.oneOf('moodle', 'canvas'),
      kind: own.oneOf('student', 'group', 'anonymous'),
      number: own.stringLike(/^\d+$/, '101'),
      uploads: own.listOf(own.record({ name: text }, { exercise: own.string })),
    },
  ),
);
