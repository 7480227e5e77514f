/** Public entry point: what the names in a download say about whose files they are. */
import { canvas } from './canvas.ts';
import type { Layout } from './layout.ts';
import { moodle } from './moodle.ts';

export { clutterOf, isHandedIn, isOtherArchive, isSource, isZip, withUsualEnding } from './clutter.ts';
export { CLASS_FILES, RECORD, TABLE } from './record-names.ts';
export { type Claim, type Layout, type Owner, type Segments, studentOrGroup } from './layout.ts';

/**
 * Recognises the system that made a download.
 * @param names of the files and folders on one level, without clutter
 * @param isGroups the assignment is one of groups
 * @returns the layout that explains more than half of the names; `undefined` if there is none
 */
export function recognise(names: readonly string[], isGroups = false): Layout | undefined {
  return [moodle(isGroups), canvas(names, isGroups)].find(
    ({ claim }) => names.filter((name) => claim(name) !== undefined).length > names.length / 2,
  );
}
