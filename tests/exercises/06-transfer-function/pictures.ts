import { levelPicture, polesPicture, type Picture, signalPicture } from 'descent-grader/checks';
import { frequencyGrid } from '#reference/frequency-grid.ts';
import { onePole } from '#reference/one-pole-filter.ts';
import * as reference from '#reference/transfer-function.ts';
import type { Filter, Vector } from '#reference/types.ts';
import type { Complex } from './complex.ts';

export interface Solution extends Pick<typeof reference, 'levelInDecibel' | 'zerosPolesGain'> {
  readonly frequencyResponse: (...given: Parameters<typeof reference.frequencyResponse>) => Complex[];
}

interface Given {
  readonly filter: Filter;
}

export const ofTheMomentum = ({ momentumCoeff }: { readonly momentumCoeff: number }): Given => ({
  filter: onePole(momentumCoeff),
});

export function responsePicture(solution: Solution, { filter }: Given): Picture | undefined {
  // Both levels are the reference's: the student's own has a check of its own.
  const levelOf =
    ({ frequencyResponse }: Pick<Solution, 'frequencyResponse'>) =>
    (omega: Vector): Vector =>
      reference.levelInDecibel(frequencyResponse(filter, omega));
  const levels = levelPicture(levelOf(solution), levelOf(reference));
  const omega = frequencyGrid(65);
  const yours = solution.frequencyResponse(filter, omega);
  if (levels !== undefined || yours.length !== omega.length) return levels;
  // The magnitude is right, the phase is not.
  const imaginary = (h: readonly Complex[]): Vector => h.map(({ im }) => im);
  const right = reference.frequencyResponse(filter, omega);
  const over = { label: 'frequency Ω/π', values: omega.map((value) => value / Math.PI) };
  return signalPicture('Im H', imaginary(yours), imaginary(right), over);
}

/** The levels of the values that the check gives, in their order. */
export function levelsPicture(
  { levelInDecibel }: Solution,
  { h }: { readonly h: readonly Complex[] },
): Picture | undefined {
  return signalPicture('20·log₁₀|H[k]| (dB)', levelInDecibel([...h]), reference.levelInDecibel([...h]));
}

export function zeroAndPolePicture({ zerosPolesGain }: Solution, { filter }: Given): Picture | undefined {
  const onTheAxis = (roots: Vector): Complex[] => roots.map((re) => ({ re, im: 0 }));
  const inPlane = ({ zeros, poles }: { readonly zeros: Vector; readonly poles: Vector }) => ({
    zeros: onTheAxis(zeros),
    poles: onTheAxis(poles),
  });
  return polesPicture(inPlane(zerosPolesGain(filter)), inPlane(reference.zerosPolesGain(filter)));
}
