import { FORGING } from '../forging.ts';
import type { Hostile } from '../hostile.ts';
import { PROBING } from '../probing.ts';
import { TEXTS } from '../texts.ts';
import { ON_THE_CONSOLE, WITH_A_GRADIENT } from './callbacks.ts';
import { ASYNCHRONOUS, BUILT_INS, MEMORY } from './engine.ts';
import { AT_LOAD } from './load.ts';
import { ANSWERS, THROWN } from './values.ts';

/** Attacks on every kind of crossing between the host and the guest. */
export const CROSSINGS: readonly Hostile[] = [
  ...ON_THE_CONSOLE,
  ...WITH_A_GRADIENT,
  ...ANSWERS,
  ...THROWN,
  ...BUILT_INS,
  ...ASYNCHRONOUS,
  ...MEMORY,
  ...AT_LOAD,
  ...FORGING,
  ...PROBING,
  ...TEXTS,
];
