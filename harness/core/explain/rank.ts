import { type Explanation, explanationsOf } from '../model/explanation.ts';
import type { CheckGrade } from '../model/grades.generated.ts';
import { PATTERN_IDS, type PatternId, type Said, type SaidId } from '../model/said.ts';

/** Line in which it is said; empty: the statement. */
export type SaidLabel = '' | 'likely' | 'memory' | 'pattern' | 'where' | 'types' | 'hint';

interface RankRow<Label extends SaidLabel = SaidLabel> {
  readonly label: Label;
  /** Neither said about the same check nor looked for. */
  readonly silences?: readonly SaidId[];
  /** Silenced only by proof. */
  readonly ifProved?: readonly SaidId[];
  /** Not looked for in other checks: in all, or if it proves in those of its function. */
  readonly spares?: { readonly in: 'exercise' | 'function'; readonly ids: readonly SaidId[] };
  /** Explained even if others share its failure. */
  readonly isOwn?: true;
  /** Students read it where only inputs are shown: it reveals nothing about right answers. Never an author's text. */
  readonly isOpen?: true;
  readonly because: string;
  /** How early a student begins with such a check; default: last. */
  readonly begins?: 0 | 1;
}

/** `begins` of a failure of unknown cause. */
export const LAST = 2;

const HINTS = ['advice', 'inexact', 'hint-of-comparison', 'hint'] as const;
const ANSWERS = [...PATTERN_IDS, 'region'] as const;
const IN_SOURCE = ['one-change', 'first-nan'] as const;

type OtherRow = RankRow<Exclude<SaidLabel, 'pattern'>>;

const COMPARED: OtherRow = {
  label: '',
  because: 'a comparison says what is wrong, and not why',
};
const AUDIT: OtherRow = {
  label: '',
  isOpen: true,
  because: 'the audit says itself what it found',
};
const MISSHAPEN: OtherRow = {
  label: '',
  isOpen: true,
  because: 'a wrong shape says itself what is wrong',
  begins: 0,
};
const LIMIT: OtherRow = {
  label: '',
  isOpen: true,
  because: 'a limit says itself what is wrong',
};

/**
 * All explanations, the most telling first: the only place that decides which come first and which are left out. A silenced
 * one silences, too, so the order in which they are found does not matter.
 */
export const RANK: Readonly<
  Record<PatternId, RankRow<'pattern'>> & Record<Exclude<SaidId, PatternId>, OtherRow>
> = {
  'known-mistake': {
    label: 'likely',
    silences: ['remembers', 'slip', 'kept', ...ANSWERS, ...IN_SOURCE, ...HINTS],
    spares: { in: 'exercise', ids: IN_SOURCE },
    because: 'it says more than its answers and its place',
    begins: 0,
    isOwn: true,
  },
  remembers: {
    label: 'memory',
    silences: ['slip', ...ANSWERS, ...HINTS],
    because: 'an answer that depends on earlier calls says nothing about its arguments',
    begins: 1,
    isOwn: true,
  },
  'one-change': {
    label: 'where',
    silences: ['first-nan', 'slip', 'kept', 'region'],
    ifProved: HINTS,
    because: 'a line with which checks pass says more than a region, and no more than that it may be there',
    begins: 0,
  },
  'first-nan': {
    label: 'where',
    silences: ['slip', 'kept', 'region'],
    ifProved: HINTS,
    spares: { in: 'function', ids: ['one-change'] },
    because: 'it is a fact, and a change is a guess',
    begins: 0,
  },
  slip: {
    label: 'where',
    silences: ['region', ...HINTS],
    because: 'a line says more than a number',
    begins: 0,
  },
  kept: { label: 'where', because: 'it says where what is remembered is', begins: 0 },
  inverted: {
    label: 'pattern',
    silences: ['exchanged', 'entries', 'relation', 'region', ...HINTS],
    because: 'hints are about answers that are nearly right',
    begins: 0,
  },
  exchanged: {
    label: 'pattern',
    silences: ['entries', 'relation', 'hint'],
    because: 'it names the arguments',
  },
  entries: {
    label: 'pattern',
    silences: ['relation', 'inexact', 'hint'],
    because: 'it says where in the answer to look',
  },
  relation: {
    label: 'pattern',
    ifProved: ['hint'],
    because: 'the hint suspects what may be right',
  },
  region: {
    label: 'where',
    silences: ['hint-of-comparison', 'hint'],
    because: 'the hint suspects what is right elsewhere',
  },
  type: { label: 'types', silences: HINTS, because: 'the hint suspects what may be right' },
  'too-slow': LIMIT,
  'too-many-evaluations': LIMIT,
  'out-of-memory': LIMIT,
  'stack-full': LIMIT,
  'too-large': LIMIT,
  'engine-failed': LIMIT,
  'not-loaded-again': LIMIT,
  wrong: COMPARED,
  'built-otherwise': COMPARED,
  'no-root': COMPARED,
  'converges-slowly': COMPARED,
  'evaluated-too-often': COMPARED,
  'wrong-verdict': COMPARED,
  statement: COMPARED,
  'remembers-call': AUDIT,
  'overwrites-answer': AUDIT,
  'made-function-changes': AUDIT,
  'changes-argument': AUDIT,
  'one-array': AUDIT,
  'writes-into-frozen': AUDIT,
  'throws-at-frozen': { ...AUDIT, begins: 0 },
  'not-exported': MISSHAPEN,
  'returned-promise': MISSHAPEN,
  'returned-nothing': MISSHAPEN,
  misshapen: MISSHAPEN,
  'wrong-argument': MISSHAPEN,
  threw: {
    label: '',
    isOpen: true,
    because: 'an exception says itself what is wrong',
    begins: 0,
  },
  advice: {
    label: 'hint',
    silences: ['inexact', 'hint-of-comparison', 'hint'],
    because: 'it is about what is known',
  },
  inexact: {
    label: 'hint',
    silences: ['hint-of-comparison', 'hint'],
    because: 'it names parts of the source',
  },
  'hint-of-comparison': { label: 'hint', silences: ['hint'], because: 'it is about less' },
  hint: { label: 'hint', because: 'it is about all that a check asks' },
};

const ORDER = Object.keys(RANK);
const placeOf = ({ said }: Explanation): number => ORDER.indexOf(said.id);

const silences = ({ said, proves }: Explanation, id: SaidId): boolean => {
  const { silences: always = [], ifProved = [] } = RANK[said.id];
  return always.includes(id) || (proves && ifProved.includes(id));
};

/** Explanations of a check that are said, in order. */
export const ranked = (all: readonly Explanation[]): Explanation[] =>
  all
    .filter(({ said: { id } }) => !all.some((one) => silences(one, id)))
    .toSorted((a, b) => placeOf(a) - placeOf(b));

/** How early a student begins with a failure: less is earlier. */
export function urgencyOf(check: CheckGrade): number {
  return Math.min(...explanationsOf(check).map(({ said }) => RANK[said.id].begins ?? LAST), LAST);
}

const functionOf = (said: Said): string | undefined => ('function' in said ? said.function : undefined);

export class Explanations {
  readonly #of = new Map<string, Explanation[]>();

  add(check: string, ...found: readonly Explanation[]): void {
    this.#of.set(check, [...(this.#of.get(check) ?? []), ...found]);
  }

  of(check: string): readonly Explanation[] {
    return ranked(this.#of.get(check) ?? []);
  }

  /** True if, as far as is known, an explanation would be said: others are not looked for. */
  wants(
    id: SaidId,
    { check, function: name }: { readonly check?: string; readonly function?: string },
  ): boolean {
    const all = [...this.#of.values()].flat();
    const own = check === undefined ? [] : (this.#of.get(check) ?? []);
    return !(
      own.some((one) => silences(one, id)) ||
      all.some(({ said, proves }) => {
        const { spares } = RANK[said.id];
        if (spares?.ids.includes(id) !== true) return false;
        return spares.in === 'exercise' || (proves && functionOf(said) === name);
      })
    );
  }
}
