import { fileURLToPath } from 'node:url';
import type * as engine from '../../../shared/bundle/engine.mjs';

// Takes the place of `harness/course/shared/bundle/engine.mjs` in the students' edition, which is its own engine and its own course.

export const ENGINE: typeof engine.ENGINE = fileURLToPath(new URL('..', import.meta.url)).replace(
  /[/\\]$/,
  '',
);

export const coursesAround: typeof engine.coursesAround = () => [ENGINE];
