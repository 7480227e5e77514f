import type { Exercise } from '../../core/checks/check.ts';
import type { ExportedFunctions } from '../../core/checks/exercise-plan.ts';

/** Checks that are loaded already, by the file that defines them: those of a bundle, see `scripts/start.mjs`. */
export const known = new Map<string, Exercise<ExportedFunctions>>();
