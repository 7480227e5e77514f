import { inject } from 'vitest';

/**
 * The cases of a test that repeats the same for many: `npm run check -- long` runs it for all, every push for some.
 * @param sample what a push needs to notice that the whole kind is broken
 */
export const sampled = <T>(all: readonly T[], sample: readonly T[]): readonly T[] =>
  inject('cases') === 'all' ? all : sample;
