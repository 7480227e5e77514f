// The transcendental functions of the reference, and of the checks that compare with it. `Math` leaves their last digits
// to the engine: Node's versions and the browsers differ by a unit in the last place. These consist of additions,
// products and square roots, which IEEE 754 defines to the last bit, so that a grade is the same everywhere.
export { default as cos } from '@stdlib/math-base-special-cos';
export { default as hypot } from '@stdlib/math-base-special-hypot';
export { default as log10 } from '@stdlib/math-base-special-log10';
export { default as sin } from '@stdlib/math-base-special-sin';
