import { fileURLToPath } from 'node:url';
import type * as engine from '../../../shared/bundle/engine.mjs';

// Replaces `harness/course/shared/bundle/engine.mjs` in the students' edition, where engine and course are one.

export const ENGINE: typeof engine.ENGINE = fileURLToPath(new URL('..', import.meta.url)).replace(
  /[/\\]$/,
  '',
);

export const coursesAround: typeof engine.coursesAround = () => [ENGINE];
