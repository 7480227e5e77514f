import { canvas } from './canvas.ts';
import { folder } from './folder.ts';
import { gradescope } from './gradescope.ts';
import { moodle } from './moodle.ts';
import type { System } from './system.ts';

/** All systems. Nothing else names one. */
export const SYSTEMS: readonly System[] = [moodle, canvas, gradescope, folder];

/** @returns `undefined` for an id of no system, or for none */
export const systemOf = (id: string | undefined): System | undefined => SYSTEMS.find((one) => one.id === id);
