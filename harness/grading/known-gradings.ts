import type { Exercise } from '../checks/check.ts';
import type { Functions } from './exercise-plan.ts';

/** Checks that are loaded already, by the file that holds them: those of a bundle, see `scripts/start.mjs`. */
export const known = new Map<string, Exercise<Functions>>();
