import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { readCorpus } from '../../measure/read-corpus.ts';
import { temporaryFolder } from '../folders.ts';

const EXERCISES = ['01-loss', '02-stationary-points'];
const CODE = 'export function loss() {\n  return 1;\n}\n';
const RIGHT = `## plain\nright: as in the task\n\`\`\`ts\n${CODE}\`\`\`\n`;
const WRONG = `## half\nwrong, 4 to 8.5 points: 2 for 1\nwitness: \`loss([\`\${1}\`])\`\nmistake: \`none\`\n\`\`\`diff like plain\n- return 1;\n+ return 2;\n\`\`\`\n`;

const corpusWith = (text: string, about = '# A') =>
  temporaryFolder({ 'README.md': `${about}\n`, '01-loss.md': text });

async function refusal(text: string): Promise<string> {
  const folder = await corpusWith(text);
  return readCorpus(folder, EXERCISES).then(
    () => 'read',
    ({ message }: Error) => message.replaceAll(`${folder}/`, ''),
  );
}

test('a solution has its label beside it, and code of its own or the lines in which it differs', async () => {
  const { title, solutions } = await readCorpus(
    await corpusWith(`# 01-loss\n\n${WRONG}\n${RIGHT}`),
    EXERCISES,
  );
  expect(title).toBe('A');
  expect(solutions).toEqual([
    {
      verdict: 'wrong',
      why: '2 for 1',
      witness: 'loss([`${1}`])',
      points: [4, 8.5],
      mistake: 'none',
      file: '01-loss/half.ts',
      exercise: '01-loss',
      source: CODE.replace('1', '2'),
    },
    { verdict: 'right', why: 'as in the task', file: '01-loss/plain.ts', exercise: '01-loss', source: CODE },
  ]);
});

test('code is read byte for byte: its encoding and line ends are part of what is tested', async () => {
  const code = '\uFEFFexport const a = 1;\r\n\r\n// \u2028 # ## x\n';
  const text = `## odd\r\nright: odd\r\n\`\`\`ts\r\n${code}\`\`\`\r\n`;
  const { solutions } = await readCorpus(await corpusWith(text), EXERCISES);
  expect(solutions[0]!.source).toBe(code);
});

test.each([
  [`${RIGHT}\n## b\nmaybe: x\n\`\`\`ts\n\`\`\`\n`, '01-loss.md:9: this is not a solution as '],
  [`${RIGHT}\nright: x\n`, '01-loss.md:9: this is not a solution as '],
  [`${RIGHT}\n## b\nright: x\n\`\`\`ts\n`, '01-loss.md:9: this is not a solution as '],
  [`${RIGHT}\n${RIGHT}`, '01-loss.md:9: there is another plain'],
  [RIGHT.replace('right', 'wrong'), '01-loss.md:1: a wrong solution needs a witness'],
  [WRONG, '01-loss.md:5: there is no plain with code of its own'],
  [`${RIGHT}\n${WRONG.replace('return 1', 'return 3')}`, '01-loss.md:14: plain does not have these lines'],
])('%j is refused with its line', async (text, message) => {
  expect(await refusal(text)).toContain(message);
});

test('an archive is the same corpus as the folder, and an exercise that is not there is named', async () => {
  const folder = await corpusWith(RIGHT);
  const archive = path.join(folder, 'packed.zip');
  await writeFile(archive, zipSync({ 'README.md': strToU8('# A\n'), '01-loss.md': strToU8(RIGHT) }));
  expect(await readCorpus(archive, EXERCISES)).toEqual(await readCorpus(folder, EXERCISES));
  await expect(readCorpus(archive, ['02-stationary-points'])).rejects.toThrow(
    /packed\.zip\/01-loss\.md: there is no exercise 01-loss$/,
  );
});

test('a frozen corpus that has changed is refused, in its labels and in its solutions', async () => {
  const folder = await corpusWith(RIGHT);
  const { hash, isFrozen } = await readCorpus(folder, EXERCISES);
  expect(isFrozen).toBe(false);
  await writeFile(path.join(folder, 'README.md'), `# Another\n\nFrozen: \`${hash}\`\n`);
  expect(await readCorpus(folder, EXERCISES)).toMatchObject({ hash, isFrozen: true });
  for (const changed of [RIGHT.replace('as in', 'like'), RIGHT.replace('return 1', 'return  1')]) {
    await writeFile(path.join(folder, '01-loss.md'), changed);
    await expect(readCorpus(folder, EXERCISES)).rejects.toThrow(/is frozen, and has changed since/);
  }
});

test('a folder without a title is no corpus', async () => {
  await expect(readCorpus(await temporaryFolder(), EXERCISES)).rejects.toThrow(
    /is not a corpus: it has no README\.md with a title$/,
  );
});

test('what is known is named by the file, and a name that is not there is refused', async () => {
  const about = '# A\n\n- Survives: `01-loss/half.ts`\n- Unproved: `01-loss/half.ts`';
  const read = (text: string) => corpusWith(text, about).then((folder) => readCorpus(folder, EXERCISES));
  expect(await read(`${RIGHT}\n${WRONG}`)).toMatchObject({
    survivors: ['01-loss/half.ts'],
    unproved: ['01-loss/half.ts'],
  });
  await expect(read(RIGHT)).rejects.toThrow(/README\.md: there is no solution 01-loss\/half\.ts$/);
});
