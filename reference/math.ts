// The transcendental functions of the reference and of the checks. The last digits of those in `Math` depend on the
// engine: versions of Node and browsers differ by one unit in the last place. The functions here use only additions,
// products and square roots, which IEEE 754 defines to the last bit, so that a grade is the same everywhere.
export { default as cos } from '@stdlib/math-base-special-cos';
export { default as hypot } from '@stdlib/math-base-special-hypot';
export { default as log10 } from '@stdlib/math-base-special-log10';
export { default as sin } from '@stdlib/math-base-special-sin';
