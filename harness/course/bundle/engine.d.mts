/** The folder of the engine itself, which holds `harness/`; in the students' edition, the edition's own. */
export const ENGINE: string;

/**
 * The file of a module of the engine: its source, or in the package its JavaScript.
 * @param name its path from the engine's folder, without an ending
 * @param engine the engine's folder
 * @throws Error if there is none
 */
export function engineModule(name: string, engine?: string): string;

/** The modules that a course imports by name, by their paths for `engineModule`. */
export const PUBLIC_MODULES: Readonly<Record<`descent-grader/${'checks' | 'figures' | 'view'}`, string>>;

/** The folders at or above a folder that hold `tests/exercises/`, the nearest first. */
export function coursesAround(folder: string): readonly string[];
