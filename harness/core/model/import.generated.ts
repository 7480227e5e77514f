// Generated from schemas/import.schema.json by npm run generate: change the schema instead.

/**
 * import.json in a class: what `npm run import` knows about its submissions and has written. Grading ignores it; feedback needs it.
 */
export interface Import {
  readonly submissions: readonly ImportedSubmission[];
}
export interface ImportedSubmission {
  /**
   * The name of the submission's folder.
   */
  readonly id: string;
  /**
   * The system that made the download.
   */
  readonly system?: 'moodle' | 'canvas';
  /**
   * Whose it is.
   */
  readonly kind: 'student' | 'group' | 'anonymous';
  /**
   * The name that the download gave.
   */
  readonly name?: string;
  /**
   * Moodle's number of the participant or group; Canvas's id of the user.
   */
  readonly number?: string;
  /**
   * The system marked the submission as late.
   */
  readonly late?: true;
  /**
   * The names that Canvas gave to what the student uploaded. Canvas takes feedback under these names.
   */
  readonly uploads: readonly Upload[];
  /**
   * What the import has written.
   */
  readonly files: readonly ImportedFile[];
}
export interface Upload {
  readonly name: string;
  /**
   * The exercise that it is the solution of; absent for archives.
   */
  readonly exercise?: string;
}
export interface ImportedFile {
  /**
   * Its path in the submission.
   */
  readonly place: string;
  /**
   * The SHA-256 hash of its bytes.
   */
  readonly hash: string;
}
