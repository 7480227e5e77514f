import { canvas } from './canvas.ts';
import { folder } from './folder.ts';
import { gradescope } from './gradescope.ts';
import { moodle } from './moodle.ts';
import type { Layout, StudentOrGroup, System } from './system.ts';

/** All systems. Nothing else names one. */
export const SYSTEMS: readonly System[] = [moodle, canvas, gradescope, folder];

export const systemOf = (id: string | undefined): System | undefined => SYSTEMS.find((one) => one.id === id);

/**
 * Finds the first system that explains more than half of a download's names.
 * @param names at its top, without clutter
 * @param kind as the instructor says it
 */
export function recognise(names: readonly string[], kind?: StudentOrGroup): Layout | undefined {
  for (const { id, name, claims } of SYSTEMS) {
    const claim = claims?.(names, kind);
    const claimed = claim === undefined ? [] : names.filter((one) => claim(one) !== undefined);
    if (claim !== undefined && claimed.length > names.length / 2)
      return { system: id, title: `a download from ${name}`, claim };
  }
  return undefined;
}
