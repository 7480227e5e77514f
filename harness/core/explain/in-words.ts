import type { Explanation } from '../model/explanation.ts';
import type { CheckGrade } from '../model/grades.generated.ts';
import type { PatternId, SaidOf } from '../model/said.ts';
import { claimOf, say } from '../say/index.ts';
import { RANK, type SaidLabel } from './rank.ts';

type Written = Pick<
  CheckGrade,
  'explanations' | 'diagnosis' | 'relation' | 'claim' | 'where' | 'hint' | 'position'
>;

/** The explanation with a label; after `ranked` at most one. */
export const explanationIn = (
  label: SaidLabel,
  explanations: readonly Explanation[],
): Explanation | undefined => explanations.find(({ said }) => RANK[said.id].label === label);

/** The fields of a grade: data and English. @param explanations `ranked` */
export function inWords(explanations: readonly Explanation[]): Written {
  const textOf = (label: SaidLabel): string | undefined => {
    const one = explanationIn(label, explanations);
    return one && say(one.said);
  };
  const pattern = explanationIn('pattern', explanations);
  const mistake = explanationIn('likely', explanations)?.said;
  const position = explanations.find((one) => one.position !== undefined)?.position;
  return {
    explanations: explanations.length > 0 ? (explanations as Written['explanations']) : undefined,
    diagnosis:
      mistake?.id === 'known-mistake'
        ? { misconception: mistake.misconception, message: mistake.text }
        : undefined,
    relation: textOf('pattern'),
    claim: pattern && claimOf(pattern.said as SaidOf<PatternId>),
    where: textOf('where'),
    hint: textOf('hint'),
    ...(position && { position }),
  };
}
