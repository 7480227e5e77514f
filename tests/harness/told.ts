import { inWords, ranked } from '../../harness/core/explain/index.ts';
import type { CheckGrade } from '../../harness/core/model/grades.generated.ts';
import type { Said } from '../../harness/core/model/said.ts';

/** What a grade has of explanations that do not prove where the mistake is. */
export const told = (...said: readonly Said[]): Partial<CheckGrade> =>
  inWords(ranked(said.map((one) => ({ said: one, proves: false }))));
