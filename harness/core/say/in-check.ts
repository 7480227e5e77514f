import type { RemarkOf } from '../model/remark.ts';

const AUDIT = {
  title: 'answers depend on the arguments alone, and arguments and earlier answers are left as they were',
  hint: 'Do not write into an argument, return a new array each time, and keep nothing from one call to the next.',
};

function partText(part: RemarkOf<'part'>['part']): string {
  if (part === 'lines') return 'the number of lines';
  return 'line' in part ? `line ${part.line}` : `element ${part.element}`;
}

/** Titles and subjects of the engine's own checks. */
export const IN_CHECK = {
  audit: ({ text }: RemarkOf<'audit'>) => AUDIT[text],
  part: ({ part, of }: RemarkOf<'part'>) => `${partText(part)} of ${of}`,
  'a-right': ({ noun }: RemarkOf<'a-right'>) => `a right ${noun}`,
  'a-wrong': ({ noun, group }: RemarkOf<'a-wrong'>) => `a wrong ${noun}, one of group ${group}`,
  judges: ({ function: name, what, noun }: RemarkOf<'judges'>) =>
    `${name} ${noun === undefined ? '' : `accepts every right ${noun}, and `}refuses ${what}`,
};
