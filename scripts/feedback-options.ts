import { Option } from '@commander-js/extra-typings';
import { SYSTEMS } from '../harness/course/lms/index.ts';

/** The systems that take feedback. */
export const takers = SYSTEMS.filter(({ feedback }) => feedback !== undefined);
/** Those with a worksheet. */
export const withWorksheet = takers.filter(({ feedback }) => feedback!.table?.isWorksheet);

/** `--for SYSTEM` */
export const forOption = () =>
  new Option('--for <SYSTEM>', 'what takes feedback: a page for each student is packed for it').choices(
    takers.map(({ id }) => id),
  );

/** `--worksheet CSV` */
export const worksheetOption = () =>
  new Option(
    '--worksheet <CSV>',
    `the grading worksheet of ${withWorksheet.map(({ name }) => name).join(' or ')}, to be filled in`,
  );

/** `--column NAME` */
export const columnOption = () =>
  new Option('--column <NAME>', 'the heading of its column of grades (default: Grade)');
