/** Public entry point: renders the pages of the class report. */
export { renderClassPage } from './class-page.tsx';
export { type FoundLookAlikes, renderLookAlikesPage } from './look-alikes.tsx';
export { renderSubmissionPage } from './submission-page.tsx';
