/** Public entry point: packs what goes back to students through their learning management system. */
export { type FeedbackReport, type System, writeFeedback } from './write-feedback.ts';
