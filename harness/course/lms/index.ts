/** Public entry point: all that is known about learning management systems, and about other places of submissions. */
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
  type StudentField,
  type WriterOfFile,
  type WriterOfFolder,
  type Format,
  type GivenTable,
  type Layout,
  type MadeTable,
  notFrom,
  type Owner,
  type PackedFile,
  type Recipient,
  type ResultFile,
  type Segments,
  type StudentList,
  type StudentOrGroup,
  type System,
} from './system.ts';
export { recognise, SYSTEMS, systemOf } from './systems.ts';
