import { readFileSync } from 'node:fs';

const read = (name: string): string => readFileSync(new URL(name, import.meta.url), 'utf8');

const BASE_STYLE = read('../../core/explain/base.css') + read('./styles/report.css');

export const CLASS_STYLE = BASE_STYLE + read('./styles/class-page.css') + read('./styles/matrix.css');
export const SUBMISSION_STYLE =
  BASE_STYLE + read('./styles/submission-page.css') + read('./styles/source.css');
export const QUESTIONS_STYLE = BASE_STYLE + read('./styles/questions.css');
export const MATRIX_SCRIPT = read('./matrix.client.js');
