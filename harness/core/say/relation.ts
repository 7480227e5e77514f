import { group } from 'd3-array';
import type { Json } from '../model/json.ts';
import type { Form, Pattern, ComparedSubject } from '../model/pattern.ts';
import type { SaidOf } from '../model/said.ts';
import { sameNumber } from '../model/same-answer.ts';
import { quotientOf, short } from '../model/simplified.ts';
import { storedLiteral } from '../model/text-literal.ts';

const ORDINALS = ['first', 'second', 'third', 'fourth'];
const PARTS: Readonly<Record<string, string>> = { re: 'real part', im: 'imaginary part' };

const ordinal = (index: string): string => ORDINALS[Number(index)] ?? `${Number(index) + 1}th`;

/** `second entry`, `entry [1][0]`, `real part of its second entry`, `gain`, `second coordinate` */
function partText(path: readonly string[], entry: string): string {
  const [first = '', second] = path;
  const part = PARTS[second ?? ''];
  if (part !== undefined) return `${part} of its ${partText([first], entry)}`;
  if (second !== undefined) return `${entry} [${path.join('][')}]`;
  return /^\d+$/.test(first) ? `${ordinal(first)} ${entry}` : (PARTS[first] ?? first);
}

// `the real part of its second entry` names its owner only once.
const wrongPart = (path: readonly string[], isOfPoints = false): string => {
  const article = isOfPoints || PARTS[path[1] ?? ''] !== undefined ? 'the' : 'its';
  return `${article} ${partText(path, isOfPoints ? 'coordinate of its points' : 'entry')}`;
};

/** Factors between bases of logarithms, or units of angles. */
const NAMED: readonly (readonly [name: string, value: number])[] = [
  ['ln 10', Math.LN10],
  ['1/ln 10', Math.LOG10E],
  ['ln 2', Math.LN2],
  ['1/ln 2', Math.LOG2E],
  ['π', Math.PI],
  ['1/π', 1 / Math.PI],
  ['2π', 2 * Math.PI],
  ['1/2π', 1 / (2 * Math.PI)],
  ['π/180', Math.PI / 180],
  ['180/π', 180 / Math.PI],
];

/** `2`, `1/3`, `ln 10 (2.302585093)` */
function factorText(factor: number): string {
  const named = NAMED.find(([, value]) => sameNumber(factor, value));
  if (named !== undefined) return `${named[0]} (${short(factor)})`;
  const [above, below] = quotientOf(factor) ?? [factor, 1];
  return below === 1 ? String(above) : `${above}/${below}`;
}

const FORMS: Readonly<Record<Form, (x: string) => string>> = {
  x: (x) => x,
  '1 − x': (x) => `1 − ${x}`,
  'x²': (x) => `${x}²`,
  'x − 1': (x) => `${x} − 1`,
};

const inBrackets = (term: string): string => (term.includes(' ') ? `(${term})` : term);

function timesText(times: number): string {
  if (times === 2) return 'is twice what it should be';
  if (times === 1 / 2) return 'is half of what it should be';
  return `is ${times < 0 ? '−' : ''}${factorText(Math.abs(times))} times what it should be`;
}

function termText(times: number, term: string): string {
  const factor = factorText(Math.abs(times));
  return `is off by ${times < 0 ? '−' : '+'}${factor === '1' ? '' : `${factor}·`}${inBrackets(term)}`;
}

/** `{ re: Infinity, im: 0.3333333333 }` */
const valueText = (value: Json): string => {
  if (typeof value === 'string') return storedLiteral(value);
  if (typeof value !== 'object' || value === null) return String(value);
  if (Array.isArray(value)) return `[${value.map(valueText).join(', ')}]`;
  const fields = Object.entries(value).map(([name, part]) => `${name}: ${valueText(part)}`);
  return `{ ${fields.join(', ')} }`;
};

/** `“a”, “b” or “c”` */
const anyWord = (words: readonly string[]): string =>
  words.map((word, k) => `${k === 0 ? '' : k === words.length - 1 ? ' or ' : ', '}“${word}”`).join('');

/** `“a” or “b” where “c” is right` */
function alternatives(words: Extract<Pattern, { readonly id: 'words' }>['words']): string[] {
  const alike = group(words, ([, right]) => anyWord(right));
  return [...alike].map(([right, own]) => `${anyWord(own.map(([word]) => word))} where ${right} is right`);
}

const RELATIONS: { readonly [Id in Pattern['id']]: (is: Extract<Pattern, { readonly id: Id }>) => string } = {
  nan: ({ isPart }) => (isPart ? 'contains NaN' : 'is NaN'),
  words: ({ words }) => `is ${alternatives(words).join(', and ')}`,
  constant: ({ value }) => `is ${valueText(value)}`,
  'lost-sign': () => 'has lost its sign',
  'opposite-sign': () => 'has the opposite sign',
  equal: ({ parts }) =>
    parts === 'rows'
      ? 'has equal rows'
      : `has the same ${parts === 'points' ? 'point' : 'entry'} at every place`,
  factor: ({ times }) => timesText(times),
  'argument-factor': ({ of, form, isLacking }) =>
    isLacking ? `lacks the factor ${FORMS[form](of)}` : `has the factor ${FORMS[form](of)} once too often`,
  offset: ({ by }) => `is ${Math.abs(by)} too ${by > 0 ? 'large' : 'small'}`,
  argument: ({ of }) => `is the same as ${of}`,
  term: ({ of, form, times }) => termText(times, FORMS[form](of)),
  digits: ({ digits }) => `is right to at least ${digits} digits`,
};

const isText = (is: Pattern): string => RELATIONS[is.id](is as never);

function subjectText(subject: ComparedSubject): string {
  if (subject.from !== undefined)
    return `the movement from ${subject.from} to ${subjectText({ ...subject, from: undefined } as ComparedSubject)}`;
  if ('of' in subject) return subject.of;
  if ('entryOf' in subject) return `an entry of ${subject.entryOf}`;
  return `an answer ${subject.answerOf === undefined ? 'that is compared' : `from ${subject.answerOf}`}`;
}

/** Begins a sentence; a symbol such as p₁ stays as it is. */
const capitalized = (text: string): string =>
  /^[a-z]{2,} /.test(text) ? text.charAt(0).toUpperCase() + text.slice(1) : text;

/** `has the opposite sign` */
export function relationClaim({ is, part, isOfPoints }: SaidOf<'relation'>): string {
  const which = is === undefined ? '' : isText(is);
  if (part === undefined) return which;
  return `is wrong only in ${wrongPart(part, isOfPoints)}${which === '' ? '' : `, which ${which}`}`;
}

/** Words say themselves where they are wrong, and digits depend on the case. */
function endingOf({ is, part, isEverywhere }: SaidOf<'relation'>, isByItself: boolean): string {
  if (is?.id === 'words' && part === undefined) return '';
  if (isEverywhere) return ` in every failing case${isByItself ? '' : ' of this check'}`;
  return is?.id === 'digits' && part === undefined ? ' here' : '';
}

/** @param isByItself whether the check is not named beside it */
export const relationSentence = (said: SaidOf<'relation'>, isByItself = false): string =>
  `${capitalized(subjectText(said.subject))} ${relationClaim(said)}${endingOf(said, isByItself)}.`;
