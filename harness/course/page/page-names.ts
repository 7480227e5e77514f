import { fileNameOf } from '../shared/files/names.ts';

/** Class page. */
export const INDEX = 'index.html';

/** Page of a submission. @param submission id */
export const pageName = (submission: string): string => `${fileNameOf(submission)}.html`;
