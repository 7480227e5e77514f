/** Public entry point: packs what goes back to students through their learning management system. */
export { type FeedbackReport, writeFeedback } from './write-feedback.ts';
