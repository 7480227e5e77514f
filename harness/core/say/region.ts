import type { Json } from '../model/json.ts';
import type { Condition, QuantityName, Size } from '../model/pattern.ts';
import type { SaidOf } from '../model/said.ts';

const numberText = (value: Json): string => {
  if (typeof value !== 'number') return String(value);
  const isShort = value === 0 || (Math.abs(value) >= 1e-3 && Math.abs(value) < 1e6);
  return isShort ? String(value) : value.toExponential();
};

/** `filter.a[0]`; of a derived quantity `the ratio of the eigenvalues` */
const nameText = ({ name, derived }: QuantityName): string =>
  derived === undefined ? name : `the ${[...derived.toReversed(), name].join(' of the ')}`;

function sizeText(name: string, isAbsolute: boolean, { is, value }: Size): string {
  if (!isAbsolute) return `${name} ${is} ${numberText(value)}`;
  return is === '>' && value === 0 ? `${name} ≠ 0` : `|${name}| ${is} ${numberText(value)}`;
}

function lengthText(name: string, { is, value }: Size): string {
  const entries = value === 1 ? '1 entry' : `${numberText(value)} entries`;
  switch (is) {
    case '=':
      return value === 0 ? `${name} is empty` : `${name} has ${entries}`;
    case '≠':
      return value === 0 ? `${name} is not empty` : `${name} does not have ${entries}`;
    case '>':
      return `${name} has more than ${entries}`;
    case '≤':
      return `${name} has at most ${entries}`;
  }
}

function entriesText(name: string, { has, not }: Extract<Condition, { readonly id: 'entries' }>): string {
  if (has === 'equal') return `${not ? 'no ' : ''}two entries of ${name} are equal`;
  return `${not ? 'no' : 'an'} entry of ${name} is ${has === 'zero' ? '0' : has}`;
}

/** `steps = 0`, `x is empty`, `an entry of start is negative` */
function conditionText(where: Condition): string {
  const name = nameText(where.of);
  switch (where.id) {
    case 'number':
      return `${name} is ${where.not ? 'not ' : ''}${where.is}`;
    case 'size':
      return sizeText(name, where.isAbsolute, where);
    case 'length':
      return lengthText(name, where);
    case 'entries':
      return entriesText(name, where);
  }
}

export function regionSentence({ function: name, wrong, right, where }: SaidOf<'region'>): string {
  const calls = wrong === 1 ? 'the one' : `all ${wrong}`;
  return `Of the ${wrong + right} calls that were made, ${name} is wrong in ${calls} where ${conditionText(where)}, and right in the other ${right}.`;
}
