import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { Grades } from '../../../harness/core/model/grades.generated.ts';
import { LEVELS } from '../../../harness/core/model/levels.ts';
import { exerciseIds, misconceptionFiles } from '../../../harness/course/shared/exercises/index.ts';
import { seal } from '../../../harness/course/shared/files/sealed.ts';
import { knownSolution } from '../../known-solution.ts';
import { sharedFolder } from '../folders.ts';
import { callScript } from './call.ts';
import { unzip } from './feedback-files.ts';
import { gradeHere, ROOT } from './run.ts';
import { leaks, readable, secretsOf } from './secrets-of.ts';

/** Each exercise has so many of its misconceptions, and a crash, an endless loop, no export, and mistakes that have no name. */
const EACH = 3;
const OTHERS = [
  (text: string) => text.replaceAll(/(?<=^export function[^\n]*\{)$/gm, ' throw new Error("lost at 5151");'),
  (text: string) => text.replaceAll(/(?<=^export function[^\n]*\{)$/gm, ' for (;;);'),
  (text: string) => text.replaceAll(/^export function/gm, 'function'),
  (text: string) => text.replaceAll(' - ', ' + '),
];

const at = await sharedFolder();
const klass = path.join(at, 'class');
const out = path.join(at, 'grades');
const solutions = new Map<string, string>();

async function handIn(student: string, id: string, text: string): Promise<void> {
  await mkdir(path.join(klass, student, id), { recursive: true });
  await writeFile(path.join(klass, student, id, 'solution.ts'), text);
  solutions.set(`${student} ${id}`, text);
}

for (const id of await exerciseIds(ROOT)) {
  const names = [...(await misconceptionFiles(ROOT, id)).keys()];
  for (let k = 0; k < EACH; k += 1) {
    const name = names[Math.floor((k * names.length) / EACH)]!;
    await handIn(`student-0${k + 1}`, id, knownSolution(id, `misconceptions/${name}.ts`));
  }
  const right = knownSolution(id, 'variants/plain.ts');
  for (const [k, change] of OTHERS.entries()) await handIn(`student-0${EACH + k + 1}`, id, change(right));
}
const students = [...new Set([...solutions.keys()].map((key) => key.split(' ')[0]!))];

/** As Canvas takes it back: a page for an archive, and a comment for a file. */
const submissions = students.map((id, k) => ({
  id,
  kind: 'student',
  system: 'canvas',
  name: id,
  number: String(k),
  uploads: [
    { name: `${id}_work.zip` },
    ...[...solutions.keys()]
      .filter((key) => key.startsWith(id))
      .map((key) => ({ name: `${key.replace(' ', '_')}.ts`, exercise: key.split(' ')[1]! })),
  ],
  files: [],
}));
await writeFile(path.join(klass, 'import.json'), seal({ submissions }).text);

const grade = (options: object) => gradeHere(klass, { out, seed: 8_162_047, ...options });
await grade({ for: 'folder', shows: 'all' });
const { submissions: grades } = JSON.parse(await readFile(path.join(out, 'grades.json'), 'utf8')) as Grades;

/** The texts of the files that go back to a student, by what they are. */
async function returnedTo(student: string): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  const add = async (name: string): Promise<void> => {
    files.set(name, await readFile(path.join(out, name), 'utf8'));
  };
  await add(`feedback/${student}.html`);
  await add(`gradescope/${student}.json`);
  return files;
}

async function fromCanvas(student: string): Promise<Map<string, string>> {
  const archive = await unzip(await readFile(path.join(out, 'feedback-canvas.zip')));
  const own = Object.entries(archive).filter(([name]) => name.startsWith(student));
  const texts = own.map(async ([name, bytes]): Promise<[string, string]> => {
    const page = name.endsWith('.zip') ? Object.values(await unzip(bytes))[0]! : bytes;
    return [name, String(page)];
  });
  return new Map(await Promise.all(texts));
}

test.each(LEVELS)(
  'nothing that goes back to students has more of failed checks than “%s” says',
  async (level) => {
    await grade({ for: 'folder', shows: level });
    const returned = new Map(
      await Promise.all(students.map(async (id) => [id, await returnedTo(id)] as const)),
    );
    await grade({ for: 'canvas', shows: level });
    const seen = new Set<string>();
    for (const { id, exercises } of grades) {
      const files = new Map([...returned.get(id)!, ...(await fromCanvas(id))]);
      expect(files.size).toBe(exercises.length + 3);
      const calls = JSON.stringify(exercises.map(({ checks }) => checks.map(({ call }) => call)));
      for (const [name, text] of files) {
        const whole = readable(text);
        for (const one of exercises) {
          // A file about one exercise.
          if (name.endsWith('.ts') && !name.includes(one.id)) continue;
          const secrets = secretsOf(one, solutions.get(`${id} ${one.id}`)!, calls);
          expect(leaks(whole, secrets, level), `${name} ${one.id}`).toEqual([]);
          for (const { kind } of leaks(whole, secrets, 'points')) seen.add(kind);
        }
        if (level !== 'all') expect(text, name).not.toMatch(/class="picture"|<svg[^>]*>[^<]*<title>Your/);
        expect(readable(text).match(/courseshowsstudents/g)?.length ?? 0, name).toBe(level === 'all' ? 0 : 1);
      }
    }
    // What is looked for can be found.
    const shown = { points: [], title: ['title'], inputs: ['call', 'statement', 'title'] };
    const all = ['answer', 'call', 'cause', 'hint', 'place', 'statement', 'title'];
    expect([...seen].toSorted()).toEqual(level === 'all' ? all : shown[level]);
  },
);

test('staff see everything, whatever students see', async () => {
  const staff = async (): Promise<unknown[]> => {
    const names = await readdir(path.join(out, 'report'));
    const files = [...names.map((name) => `report/${name}`), 'junit.xml', 'summary.md', 'gradebook.csv'];
    return Promise.all(
      files.map(async (name) => {
        const text = await readFile(path.join(out, name), 'utf8');
        return text.replaceAll(/<p class="quiet">This course shows[^<]*<\/p>/g, '');
      }),
    );
  };
  await grade({ shows: 'all' });
  const before = await staff();
  await grade({ shows: 'points' });
  expect(await staff()).toEqual(before);
  const now = JSON.parse(await readFile(path.join(out, 'grades.json'), 'utf8')) as Grades;
  expect(now.submissions).toEqual(grades);
  expect(now.exercises.map(({ shows }) => shows)).toEqual(now.exercises.map(() => 'points'));
});

test('a forgotten --shows is refused, and a level that does not exist is one sentence', async () => {
  await grade({ shows: 'title' });
  await expect(grade({})).rejects.toThrow('without what they were made with: --shows title');
  for (const script of ['grade', 'release']) {
    const { status, stderr } = await callScript(`scripts/${script}.ts`, [
      path.join(at, 'x'),
      '--shows',
      'titel',
    ]);
    expect([status, stderr]).toEqual([2, 'Unknown level "titel". Did you mean title?\n']);
  }
});
