// The transcendental functions of the reference and of the checks. The last digits of those in `Math` depend on the
// engine: versions of Node and browsers differ by one unit in the last place. The functions here use only additions,
// products and square roots, which IEEE 754 defines to the last bit, so that a grade is the same everywhere.
import cosine from '@stdlib/math-base-special-cos';
import hypotenuse from '@stdlib/math-base-special-hypot';
import logarithm from '@stdlib/math-base-special-log10';
import sine from '@stdlib/math-base-special-sin';

// Constants of this module, not exports of CommonJS that are passed on: Rolldown gives those names that differ from
// build to build.
export const cos = cosine;
export const hypot = hypotenuse;
export const log10 = logarithm;
export const sin = sine;
