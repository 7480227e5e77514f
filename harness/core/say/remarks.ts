import type { ExerciseGrade, Shows } from '../model/grades.generated.ts';
import { STARTER_ERROR } from '../model/solution-file.ts';
import { START } from '../model/words.ts';
import { LOADING } from './loading.ts';

/** Reason why a check does not count. */
export type Blocked =
  | { readonly id: 'not-loaded' }
  | { readonly id: 'after'; readonly title: string }
  /** One of the two compared functions is wrong. */
  | { readonly id: 'compares'; readonly title: string }
  /** Less than this share of the preceding points is earned. */
  | { readonly id: 'unearned'; readonly share: number }
  | { readonly id: 'later'; readonly points: number };

interface OfFunction {
  readonly function: string;
}

function shareText(share: number): string {
  if (share === 1 / 3) return 'a third';
  return share === 1 / 2 ? 'half' : `${Math.round(100 * share)} %`;
}

function blockedText(because: Blocked): string {
  switch (because.id) {
    case 'not-loaded':
      return 'not run, because solution.ts could not be loaded';
    case 'after':
      return `not run, because “${because.title}” did not pass`;
    case 'compares':
      return `not judged, because “${because.title}” did not pass, and this compares with it`;
    case 'unearned':
      return `not counted, because you have less than ${shareText(because.share)} of the points above: the answers must be right first`;
    case 'later': {
      const { points } = because;
      return `${points} ${points === 1 ? 'point is' : 'points are'} graded later, by checks that only instructors have`;
    }
  }
}

function pendingText(because: Extract<Blocked, { readonly id: 'after' | 'compares' | 'unearned' }>): string {
  switch (because.id) {
    case 'after':
      return `not run, because the grader failed on “${because.title}”`;
    case 'compares':
      return `not judged, because the grader failed on “${because.title}”, and this compares with it`;
    case 'unearned':
      return 'not judged, because too many points above are pending';
  }
}

const STATUS = {
  missing: 'There is no solution.ts.',
  'not-started': `Not started: every function still throws “${STARTER_ERROR}”.`,
  undecided: 'Undecided: an instructor must look at what was handed in.',
  'harness-error': 'Needs review: the grader itself failed here.',
} satisfies Partial<Record<ExerciseGrade['status'], string>>;

const SHOWN: Readonly<Record<Exclude<Shows, 'all'>, string>> = {
  inputs: 'the call at which a check fails, but not what is right',
  title: 'which checks fail, but not why',
  points: 'their points, but not which checks fail',
};

const AUDIT = {
  title: 'answers depend on the arguments alone, and arguments and earlier answers are left as they were',
  hint: 'Do not write into an argument, return a new array each time, and keep nothing from one call to the next.',
};

export type Part = 'lines' | { readonly element: number } | { readonly line: number };

function partText(part: Part): string {
  if (part === 'lines') return 'the number of lines';
  return 'line' in part ? `line ${part.line}` : `element ${part.element}`;
}

/** On values, exceptions and output. */
const IN_SANDBOX = {
  'big-int': () => 'a BigInt (numbers are written without the n here)',
  'getter-threw': ({ error }: { error?: string }) =>
    `a getter that threw${error === undefined ? '' : ` ${error}`}`,
  'array-of-length': ({ length }: { length: number | undefined }) =>
    `an array of length ${length ?? 'unknown'}`,
  /** Without a name if the original error already has it. */
  'not-here': ({ name = 'it' }: { name?: string }) =>
    `${name} does not exist here: there are the language and its built-ins, console, structuredClone and performance.now, but no files, network or modules of Node`,
  'common-js': () =>
    'it belongs to CommonJS, which does not exist here: write `export` before each function that is asked for, and remove the line',
  'function-of-earlier-call': ({ function: name }: OfFunction) =>
    `this ${name} belongs to an earlier call: use the one that this call was given`,
  'evaluated-while-read': ({ function: name, reading }: OfFunction & { reading: string }) =>
    `${name} cannot be evaluated while an argument of ${reading} is being read`,
  'no-more-evaluations': ({ function: name }: OfFunction) => `too many evaluations of ${name}`,
  'no-arithmetic': ({ isList }: { isList: boolean }) =>
    isList
      ? 'Arrays have no arithmetic: compute each entry, with map.'
      : 'Objects have no arithmetic: compute with their fields.',
  'output-left-out': () => '… (further output is left out)',
  'more-lines': ({ count }: { count: number }) => `… and ${count} more lines`,
  'call-above': () => 'and then the call above',
};

/** Titles, hints and subjects of the engine's checks. */
const IN_CHECK = {
  audit: ({ text }: { text: keyof typeof AUDIT }) => AUDIT[text],
  part: ({ part, of }: { part: Part; of: string }) => `${partText(part)} of ${of}`,
  'a-right': ({ noun }: { noun: string }) => `a right ${noun}`,
  'a-wrong': ({ noun, group }: { noun: string; group: number }) => `a wrong ${noun}, one of group ${group}`,
  /** With a noun if the test must also accept all right implementations. */
  judges: ({ function: name, what, noun }: OfFunction & { what: string; noun?: string | undefined }) =>
    `${name} ${noun === undefined ? '' : `accepts every right ${noun}, and `}refuses ${what}`,
};

/** Sentences for students besides explanations of failures, by id. Each types its data. */
export const REMARKS = {
  ...LOADING,
  ...IN_SANDBOX,
  ...IN_CHECK,
  blocked: ({ because }: { because: Blocked }) => blockedText(because),
  unwritten: ({ function: name }: OfFunction) => `${name} is not implemented yet`,
  /** Without the error where students must not see it. */
  'grader-failed': ({ error }: { error?: string | undefined }) =>
    `The grader itself failed on this check${error === undefined ? '.' : `: ${error}`}`,
  /** Without exercises if all are meant. */
  shows: ({ level, exercises }: { level: keyof typeof SHOWN; exercises?: readonly string[] | undefined }) =>
    `${exercises === undefined ? 'This course' : `In ${exercises.join(', ')}, this course`} shows students ${SHOWN[level]}.`,
  'at-call': () => 'fails at this call',
  /** Replaces the details of a check that did not finish. */
  ended: ({ outcome }: { outcome: 'threw' | 'limit' }) =>
    outcome === 'threw' ? 'Your code throws an exception.' : 'Your code meets a limit.',
  /** Replaces the titles of checks. */
  'every-check': ({ isOpen }: { isOpen: boolean }) =>
    isOpen ? 'checks that are pending' : 'every check passes',
  /** Replaces a repeated explanation. */
  again: () => 'same as above',
  /** Replaces an explanation of many checks, shown above them. */
  'at-the-top': () => 'fails for the reason at the top',
  shared: ({ count, isStart }: { count: number; isStart: boolean }) =>
    `${count} of the checks below fail.${isStart ? '' : ` Begin at “${START}”.`}`,
  'first-difference': ({ index }: { index: number }) => `(first difference at index ${index})`,
  /** Points wait for a person, because the grader failed in another check. */
  pending: ({ because }: { because: Parameters<typeof pendingText>[0] }) => pendingText(because),
  'diagnosis-failed': ({ reason }: { reason: string }) => `the diagnosis failed: ${reason}`,
  'to-review': ({ count }: { count: number }) => {
    const [subject, whose] = count === 1 ? ['1 grade needs', 'its'] : [`${count} grades need`, 'their'];
    return `${subject} review, so ${whose} points are pending. Pending cells of the gradebook are empty.`;
  },
  weightings: ({
    labels,
    hasBonus,
    hasOptional,
  }: {
    labels: readonly string[];
    hasBonus: boolean;
    hasOptional: boolean;
  }) =>
    [
      `In the total: ${labels.join(', ')}.`,
      ...(hasBonus ? ['Bonus points are not in its maximum.'] : []),
      ...(hasOptional ? ['Optional exercises are in neither the total nor its maximum.'] : []),
    ].join(' '),
  'all-blocked': () => 'All checks are blocked until the solution can be loaded.',
  /** Condition in a task; without a title for its last check. */
  'counts-from': ({ share, title }: { share: number; title: string | undefined }) =>
    `${title === undefined ? 'The last row' : `“${title}”`} counts only where at least ${shareText(share)} of the points above it is earned: answers must be right first.`,
  status: ({ status }: { status: keyof typeof STATUS }) => STATUS[status],
  open: ({ points, maxPoints, pending }: { points: number; maxPoints: number; pending: number }) =>
    `Earned: ${points} of ${maxPoints} points. Open until an instructor has looked: ${pending}.`,
  unfinished: () => 'Part of the grading did not finish and was skipped.',
  /** Only a comment if there are no points. */
  decision: ({
    points,
    maxPoints,
    comment,
  }: {
    points?: number | undefined;
    maxPoints: number;
    comment: string;
  }) =>
    points === undefined
      ? `An instructor says: ${comment}`
      : `An instructor gave ${points} of ${maxPoints} points: ${comment}`,
  'total-decided': () => 'An instructor decided about the total of all exercises.',
};

type Remarks = typeof REMARKS;
export type RemarkOf<Id extends keyof Remarks> = { readonly id: Id } & (Remarks[Id] extends () => string
  ? unknown
  : Readonly<Parameters<Remarks[Id]>[0]>);
export type Remark = { [Id in keyof Remarks]: RemarkOf<Id> }[keyof Remarks];
