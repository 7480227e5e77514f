/** Public entry point: the HTML report. */
export { renderClassPage } from './class-page.tsx';
export { draw, report } from './report.ts';
export { renderSubmissionPage } from './submission-page.tsx';
