import type { ExerciseGrade } from '../../../../harness/core/model/grades.generated.ts';
import { UNINTERRUPTIBLE } from '../sandbox/hostile/uninterruptible.ts';

/** The kinds of a grade's pictures, by check id. */
export const picturesOf = ({ checks }: ExerciseGrade): Readonly<Record<string, string>> =>
  Object.fromEntries(checks.flatMap(({ id, picture }) => (picture ? [[id, picture.kind]] : [])));

/**
 * A solution of 06-transfer-function that is wrong for every filter, and does something else when it is called with 65
 * frequencies, as only a picture does.
 * @param happens statements; `answer()` is a call that is never interrupted
 */
export const inAPicture = (happens: string): string => `
const { cos, sin, hypot, log10 } = Math;
${UNINTERRUPTIBLE[0]!.source.replace('export ', '')}
export function frequencyResponse(filter, omega) {
  if (omega.length === 65) { ${happens} }
  return omega.map((w) => ({ re: cos(w), im: sin(w) }));
}
export const levelInDecibel = (h) => h.map(({ re, im }) => 20 * log10(hypot(re, im)));
export const zerosPolesGain = ({ b, a }) => ({ zeros: [0 - b[1] / b[0]], poles: [0 - a[1] / a[0]], gain: b[0] / a[0] });
`;
