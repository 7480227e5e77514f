import type { Layout, SaidOfNames, Top } from './system.ts';
/** Public entry point: all that is known about learning management systems, and about other places of submissions. */
import { SYSTEMS } from './systems.ts';

export {
  clutterOf,
  COPY,
  isHandedIn,
  isOtherArchive,
  isSource,
  isZip,
  withUsualEnding,
} from './handed-in.ts';
export { type Classroom50Result, type Environment, toClassroom50 } from './classroom50.ts';

export {
  type Addressed,
  type Claim,
  type Field,
  type Layout,
  type MadeTable,
  notFrom,
  type Owner,
  type PackedFile,
  type Recipient,
  type SaidOfNames,
  type Segments,
  studentOrGroup,
  type StudentList,
  type System,
  type TableOptions,
  type Top,
} from './system.ts';
export { SYSTEMS, systemOf } from './systems.ts';

/**
 * Recognises the system that made a download.
 * @param top what lies on one level
 * @returns the layout of the first system that explains most of it; `undefined` if there is none
 */
export function recognise(top: Top, said: SaidOfNames): Layout | undefined {
  for (const { layout } of SYSTEMS) {
    const recognised = layout?.(top, said);
    if (recognised !== undefined) return recognised;
  }
  return undefined;
}
