import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import type { Questions } from '../../../harness/core/model/questions.generated.ts';
import { compileSchema } from '../../../harness/course/shared/schema/compile-schema.ts';
import schema from '../../../schemas/questions.schema.json' with { type: 'json' };
import { knownSolution } from '../../known-solution.ts';
import { temporaryFolder } from '../folders.ts';
import { gradeHere } from './run.ts';

const HTML = '</pre><script>alert(1)</script>';

test('sheets are written beside the grades, which are the same bytes without them, and graded by nothing', async () => {
  const plain = knownSolution('01-loss', 'variants/plain.ts');
  const folder = await temporaryFolder({
    'class/student-01/01-loss/solution.ts': plain,
    'class/student-02/01-loss/solution.ts': plain.replace('{', `{ // ${HTML}`),
    'class/answers/01-loss/solution.ts': knownSolution(
      '01-loss',
      'misconceptions/gradient-points-downhill.ts',
    ),
    'class/student-04/01-loss/README.md': 'nothing',
  });
  const at = (name: string): string => path.join(folder, name);
  const read = (name: string): Promise<string> => readFile(at(name), 'utf8');
  const options = { exercise: ['01-loss'], seed: 3 };
  await gradeHere(at('class'), { ...options, out: at('without') });
  const { lines } = await gradeHere(at('class'), { ...options, out: at('with'), questions: 3 });
  expect(lines).toContain(`questions: ${at('with/questions')} (answers.html is for staff)`);
  for (const name of ['grades.json', 'gradebook.csv', 'last-run.json'])
    expect(await read(`with/${name}`)).toBe(await read(`without/${name}`));

  const text = await read('with/questions/questions.json');
  const questions = JSON.parse(text) as Questions;
  const validate = compileSchema<Questions>(schema);
  expect(validate(questions)).toBe(true);
  const sheetOf = (id: string) => questions.submissions.find((one) => one.id === id)!.exercises[0]!;
  expect(sheetOf('student-01').questions).toHaveLength(3);
  expect(sheetOf('student-04')).toEqual({ id: '01-loss', lines: [], questions: [] });
  expect(await read('with/questions/student-04.html')).toContain('no questions about 01-loss. ');

  const page = await read('with/questions/student-02.html');
  expect(page).not.toContain('<script');
  const { document } = parseHTML(page);
  expect(document.querySelectorAll('.question')).toHaveLength(sheetOf('student-02').questions.length);
  // The sheet does not give its answers away.
  for (const { reason } of sheetOf('student-02').questions.flatMap((one) => one.options))
    if (reason) expect(document.body.textContent).not.toContain(reason.replaceAll('`', ''));
  const answers = await read('with/questions/answers.html');
  expect(answers).toContain('student-01');
  expect(answers).not.toContain('<script');

  // A second run grades nothing and writes the same; the first one without the option removes the sheets.
  await gradeHere(at('class'), { ...options, out: at('without'), questions: 3 });
  expect(await read('without/questions/questions.json')).toBe(text);
  await gradeHere(at('class'), { ...options, out: at('without') });
  await expect(read('without/questions/questions.json')).rejects.toThrow('ENOENT');
});

test('a shard has no questions', async () => {
  const folder = await temporaryFolder({ 'class/student-01/01-loss/solution.ts': '' });
  const out = path.join(folder, 'out');
  const shard = { index: 1, of: 2 };
  await expect(gradeHere(path.join(folder, 'class'), { out, shard, questions: 3 })).rejects.toThrow(
    '--questions is about the whole class',
  );
});
