import { levelPicture, polesPicture, type Picture } from 'descent-grader/checks';
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
  return levelPicture(levelOf(solution), levelOf(reference));
}

export function zeroAndPolePicture({ zerosPolesGain }: Solution, { filter }: Given): Picture | undefined {
  const onTheAxis = (roots: Vector): Complex[] => roots.map((re) => ({ re, im: 0 }));
  const inPlane = ({ zeros, poles }: { readonly zeros: Vector; readonly poles: Vector }) => ({
    zeros: onTheAxis(zeros),
    poles: onTheAxis(poles),
  });
  return polesPicture(inPlane(zerosPolesGain(filter)), inPlane(reference.zerosPolesGain(filter)));
}
