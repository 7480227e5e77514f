/** Public entry point: the HTML report. */
export { renderClassPage } from './class-page.tsx';
export { INDEX, report } from './report.ts';
export { renderSubmissionPage } from './submission-page.tsx';
