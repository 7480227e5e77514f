import type { GradePosition } from '../model/grades.generated.ts';
import type { PatternId, Said, SaidId, SaidOf } from '../model/said.ts';
import { AUDIT } from './audit.ts';
import { COMPARISONS } from './comparison.ts';
import { entriesClaim, entriesSentence } from './entries.ts';
import { LIMITS } from './limits.ts';
import { regionSentence } from './region.ts';
import { relationClaim, relationSentence } from './relation.ts';
import { type Remark, REMARKS } from './remarks.ts';
import { SHAPES } from './shape.ts';
import { changeSentence, firstNaNSentence, inexactSentence, SLIPS } from './source.ts';

const ADVICE: Readonly<Record<SaidOf<'advice'>['about'], string>> = {
  nan: 'NaN comes from an entry that does not exist, such as x[-1], or x[2] of two (they count from 0), from 0/0, ∞ − ∞, or a root, logarithm or arc cosine that does not exist: print the numbers from which it is computed.',
  equal: 'Is one array stored at each place and changed afterwards, or one value computed?',
};

const exchanged = ({ one, other }: SaidOf<'exchanged'>): string =>
  `is right for a call with ${one} and ${other} exchanged`;

const inverted = ({ refused, right, accepted }: SaidOf<'inverted'>): string =>
  `answers false in ${refused === right ? 'all' : `${refused} of`} ${right} calls where true is right, and true in all ${accepted} where false is right`;

const en: { readonly [Id in SaidId]: (said: SaidOf<Id>) => string } & typeof REMARKS = {
  ...REMARKS,
  ...LIMITS,
  ...SHAPES,
  ...COMPARISONS,
  ...AUDIT,
  threw: ({ function: name, error }) => `${name} threw ${error}`,
  'known-mistake': ({ text }) => text,
  remembers: ({ evaluated, isShown }) =>
    `Your code remembers something between calls: the same call ${evaluated === undefined ? 'gives another answer' : `evaluates ${evaluated} differently`} ${isShown ? 'after the call below' : 'after earlier calls'}.`,
  relation: (said) => relationSentence(said),
  inverted: (said) => `${said.function} ${inverted(said)}: is a \`!\` too many, or one missing?`,
  exchanged: (said) => `Each answer of ${said.function} ${exchanged(said)}.`,
  entries: entriesSentence,
  region: regionSentence,
  slip: ({ kind, elsewhere }) =>
    `${elsewhere === undefined ? '' : `${elsewhere.file}:${elsewhere.line}  `}${SLIPS[kind]}`,
  kept: ({ line }) =>
    `The variable in line ${line} is outside of the function, so it is kept from one call to the next.`,
  'first-nan': firstNaNSentence,
  'one-change': (said) => changeSentence(said),
  type: ({ text }) => text,
  advice: ({ about }) => ADVICE[about],
  inexact: inexactSentence,
  'hint-of-comparison': ({ text }) => text,
  hint: ({ text }) => text,
};

export const say = (said: Said | Remark): string => en[said.id](said as never);

/** A sentence for a list of exercises, without the check, its place and its numbers. */
export function sayInShort(said: Said, position?: GradePosition): string {
  switch (said.id) {
    case 'remembers':
      return 'Your code remembers something between calls.';
    case 'relation':
      return relationSentence(said, true);
    case 'wrong-verdict':
      return COMPARISONS[said.id]({ ...said, asked: [] });
    case 'one-change':
      return changeSentence(said, position);
    default:
      return say(said);
  }
}

const CLAIMS: { readonly [Id in PatternId]: (said: SaidOf<Id>) => string } = {
  inverted,
  exchanged,
  entries: entriesClaim,
  relation: relationClaim,
};

/** A pattern without its subject: `has the opposite sign`. */
export const claimOf = (said: SaidOf<PatternId>): string => CLAIMS[said.id](said as never);
