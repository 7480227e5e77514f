import { fileNameOf } from '../files/names.ts';

/** The file name of the class page, which links to all others. */
export const INDEX = 'index.html';

/** The file name of the page that shows look-alikes side by side. No submission's page has it (`fileNameOf`). */
export const LOOK_ALIKES = 'index.look-alikes.html';

/** The file name of the page of a submission. @param submission its id */
export const pageName = (submission: string): string => `${fileNameOf(submission)}.html`;
