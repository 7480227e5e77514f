import type { Mismatched, ValueKind } from '../model/pattern.ts';
import type { AskedCalls, SaidOf } from '../model/said.ts';

const KINDS = { number: 'a number', list: 'a list', object: 'an object' };
const kindText = (kind: ValueKind): string => (typeof kind === 'string' ? KINDS[kind] : kind.word);

/** A rule, and how a value breaks it; perhaps empty. */
function ruleText(is: Mismatched): readonly [rule: string, found: string] {
  switch (is.id) {
    case 'kind':
      return [`should be ${kindText(is.wanted)}`, `; yours is ${kindText(is.found)}`];
    case 'size': {
      const [one, many] = is.isNumeric ? ['number', 'numbers'] : ['entry', 'entries'];
      return [`should have ${is.wanted} ${is.wanted === 1 ? one : many}`, `; yours has ${is.found}`];
    }
    case 'field':
      return [`should have the field ${is.name}`, ''];
  }
}

const short = (value: number): string => String(Number(value.toPrecision(3)));

const askedText = ({ function: name, calls, more }: AskedCalls): string =>
  calls.length === 0
    ? `it got no answer from ${name}`
    : `it asked ${calls.join(' and ')}${more === 0 ? '' : `, and ${more} more`}`;

export const COMPARISONS = {
  wrong: ({ what }: SaidOf<'wrong'>) => `${what} is wrong`,
  'built-otherwise': ({ what, place, is }: SaidOf<'built-otherwise'>) => {
    const [rule, found] = ruleText(is);
    return `${what} ${rule}${place === '' ? '' : ` at ${place}`}${found}`;
  },
  'no-root': ({ what }: SaidOf<'no-root'>) => `${what} should be 0 up to rounding`,
  'converges-slowly': ({ what, order, divides, due }: SaidOf<'converges-slowly'>) =>
    `${what} should be of order ${order}: half the step divides the error by about ${due}, not by ${short(divides)}`,
  'evaluated-too-often': ({ what, times, most }: SaidOf<'evaluated-too-often'>) =>
    `${what} was evaluated ${times} times; ${most} ${most === 1 ? 'is' : 'are'} enough`,
  'wrong-verdict': ({ accepts, what, asked }: SaidOf<'wrong-verdict'>) =>
    `your test ${accepts ? 'accepts' : 'refuses'} ${what}${asked.length === 0 ? '' : `: ${asked.map(askedText).join('; ')}`}`,
  statement: ({ text }: SaidOf<'statement'>) => text,
};
