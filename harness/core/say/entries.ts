import type { SaidOf } from '../model/said.ts';

type Entries = SaidOf<'entries'>;

export function entriesClaim({ is }: Entries): string {
  if (is.id === 'wrong-from') return `is right before entry [${is.index}], and wrong from there on`;
  return is.atOverflow
    ? 'ends at the first entry that is not finite'
    : 'ends too early, after entries that are right';
}

export function entriesSentence({ function: name, wrong, is }: Entries): string {
  const answers = `In all ${wrong} wrong answers of ${name}`;
  if (is.id === 'ends-early')
    return `${answers} a list ends too early: ${is.atOverflow ? 'its last entry is the first one that is not finite, and it must go on' : 'the entries that it has are right, and the others are missing'}.`;
  const { index, wrongThere } = is;
  const which = wrongThere === wrong ? '' : `in ${wrongThere} of them `;
  return `${answers} the entries [0] to [${index - 1}] are right, and ${which}[${index}] is the first wrong one: what changes in your code after ${index} entries?`;
}
