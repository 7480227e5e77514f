/** The class report: a page of the class and a page of each submission. */
export { renderClassPage } from './class-page.tsx';
export { renderSubmissionPage } from './submission-page.tsx';
