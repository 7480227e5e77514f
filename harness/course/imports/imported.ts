import type { UndecidedFiles } from '../model/students.ts';
import { own } from '../schema/index.ts';

const HASH = own.stringLike(/^sha256-[0-9a-f]{64}$/, `sha256-${'0123456789abcdef'.repeat(4)}`);

const IMPORTED_FILE = own.record({
  /** Its path in the submission: `04-momentum/solution.ts`. */
  place: own.string,
  /** The SHA-256 hash of its bytes. */
  hash: HASH,
});

const UNDECIDED_FILES = own.record({ files: own.listOf(own.string), source: HASH });

const IMPORTED_SUBMISSION = own.record(
  {
    /** The name of the submission's folder. */
    id: own.text,
    kind: own.oneOf('student', 'group', 'anonymous'),
    /** What the student uploaded to Canvas. */
    uploads: own.listOf(own.record({ name: own.text }, { exercise: own.string })),
    /** What the import has written. */
    files: own.listOf(IMPORTED_FILE),
  },
  {
    /** The system that made the download. */
    system: own.oneOf('moodle', 'canvas'),
    /** The name that the download gave. */
    name: own.string,
    /** Moodle's number of the participant or group; Canvas's id of the user. */
    number: own.stringLike(/^\d+$/, '101'),
    /** The system marked the submission as late. */
    late: own.oneOf(true),
    /** Files that may be the solution of an exercise without one. */
    undecided: own.record<Record<string, UndecidedFiles>>({}, {}, UNDECIDED_FILES),
  },
);

/** `import.json` in a class: what `npm run import` knows about its submissions and has written. */
export const IMPORT_FORMAT = own.record(
  { submissions: own.listOf(IMPORTED_SUBMISSION) },
  {
    /** What the last import could assign to no student. */
    unassigned: own.listOf(own.string),
  },
);

export type ImportedFile = own.TypeOf<typeof IMPORTED_FILE>;
export type ImportedSubmission = own.TypeOf<typeof IMPORTED_SUBMISSION>;
export type Import = own.TypeOf<typeof IMPORT_FORMAT>;
