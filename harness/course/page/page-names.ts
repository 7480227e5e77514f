import { fileNameOf } from '../shared/files/names.ts';

export const INDEX = 'index.html';

export const pageName = (submission: string): string => `${fileNameOf(submission)}.html`;
