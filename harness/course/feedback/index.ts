/** Public entry point: packs what goes back to students: through their learning management system, or from a folder. */
export { type FeedbackReport, type Target, writeFeedback } from './write-feedback.ts';
