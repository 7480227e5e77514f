import { ANSWERS, THROWN } from './answers.ts';
import { ON_THE_CONSOLE, WITH_A_GRADIENT } from './crossings/callbacks.ts';
import { ASYNCHRONOUS, BUILT_INS, MEMORY } from './crossings/engine.ts';
import { AT_LOAD } from './crossings/load.ts';
import * as crossings from './crossings/values.ts';
import { CAUGHT, RECURSIVE, REFUSED } from './deep.ts';
import { ENDLESS, READING } from './endless.ts';
import { FORGING } from './forging.ts';
import type { Hostile } from './hostile.ts';
import { HUNGRY } from './hungry.ts';
import { PARSING_BOMBS } from './parsing.ts';
import { PROBING } from './probing.ts';
import { TEXTS } from './texts.ts';
import { UNINTERRUPTIBLE } from './uninterruptible.ts';
import { WORLD } from './world.ts';

const bombs: readonly Hostile[] = PARSING_BOMBS.map((bomb) => ({ ...bomb, ends: { load: 'syntax' } }));

/** All hostile submissions, by what they attack. */
export const GROUPS: Readonly<Record<string, readonly Hostile[]>> = {
  loops: [...ENDLESS, ...READING],
  recursion: [...RECURSIVE, ...CAUGHT, ...REFUSED],
  memory: [...HUNGRY, ...MEMORY],
  'built-ins': BUILT_INS,
  'built-ins that never poll': UNINTERRUPTIBLE,
  'asynchronous code': ASYNCHRONOUS,
  'the world of the guest': WORLD,
  'while it loads': AT_LOAD,
  'the console': ON_THE_CONSOLE,
  'the gradient': WITH_A_GRADIENT,
  throws: [...THROWN, ...crossings.THROWN],
  'returned values': [...ANSWERS, ...crossings.ANSWERS],
  forging: FORGING,
  probing: PROBING,
  'source text': [...bombs, ...TEXTS],
};
