import { expect, test } from 'vitest';
import { tableOf } from '../../../../../harness/course/class/import/file-verdict.ts';

test('files are sorted by path, and no name becomes a formula or controls a terminal', () => {
  const verdict = { status: 'left out', note: '=1+1' } as const;
  const names = ['b', '=cmd()', 'a;=cmd()', 'a\t=cmd()', 'c\u001B[2J'];
  expect(tableOf(names.map((file) => ({ file, ...verdict })))).toBe(
    [
      'file,student,status,place,note',
      "'=cmd(),,left out,,'=1+1",
      "a\t'=cmd(),,left out,,'=1+1",
      "a;'=cmd(),,left out,,'=1+1",
      "b,,left out,,'=1+1",
      "c\\u001b[2J,,left out,,'=1+1",
      '',
    ].join('\n'),
  );
});
