/** File of a class: data about its submissions, written by an import. */
export const RECORD = 'import.json';
/** File of a class: result of the last import for each uploaded file. */
export const TABLE = 'import.csv';
/** File of a class, written by a person: the student for each name of a download. */
export const NAMES = 'names.csv';
/** Files of a class that are not submissions. */
export const CLASS_FILES: readonly string[] = ['README.md', RECORD, TABLE, NAMES];
