/** Public entry point: renders the pages of the class report. */
export { renderClassPage } from './class-page.tsx';
export { INDEX, pageName } from './page-names.ts';
export { renderQuestionsPage } from './questions-page.tsx';
export { renderSubmissionPage } from './submission-page.tsx';
