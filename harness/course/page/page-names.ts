import { fileNameOf } from '../shared/files/names.ts';

/** The file name of the class page, which links to all others. */
export const INDEX = 'index.html';

/** The file name of the page of a submission. @param submission its id */
export const pageName = (submission: string): string => `${fileNameOf(submission)}.html`;
