import type { SaidOf } from '../model/said.ts';

type Entries = SaidOf<'entries'>;

/** `above 1 or below -1` */
const limitsText = ({ above, below }: Extract<Entries['is'], { readonly id: 'bounded' }>): string =>
  [above === undefined ? '' : `above ${above}`, below === undefined ? '' : `below ${below}`]
    .filter(Boolean)
    .join(' or ');

export function entriesClaim({ is }: Entries): string {
  if (is.id === 'bounded') return `has no number ${limitsText(is)}`;
  if (is.id === 'wrong-from') return `is right before entry [${is.index}], and wrong from there on`;
  return is.atOverflow
    ? 'ends at the first entry that is not finite'
    : 'ends too early, after entries that are right';
}

export function entriesSentence({ function: name, wrong, is }: Entries): string {
  if (is.id === 'bounded')
    return `No number in the answers of ${name} is ${limitsText(is)}, but in each of its ${wrong} wrong answers a right one would be.`;
  const answers = `In all ${wrong} wrong answers of ${name}`;
  if (is.id === 'ends-early')
    return `${answers} a list ends too early: ${is.atOverflow ? 'its last entry is the first one that is not finite, and it must go on' : 'the entries that it has are right, and the others are missing'}.`;
  const { index, wrongThere } = is;
  const which = wrongThere === wrong ? '' : `in ${wrongThere} of them `;
  return `${answers} the entries [0] to [${index - 1}] are right, and ${which}[${index}] is the first wrong one: what changes in your code after ${index} entries?`;
}
