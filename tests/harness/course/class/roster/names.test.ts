import { expect, test } from 'vitest';
import type { GivenName } from '../../../../../harness/course/class/import/names.ts';
import { identify } from '../../../../../harness/course/class/roster/identify.ts';
import { toRoster } from '../../../../../harness/course/class/roster/read-roster.ts';
import { readCsv } from '../../../../../harness/course/shared/files/read-csv.ts';

test('a German list of students is a roster', () => {
  const [ann] = toRoster(
    readCsv('Vorname;Nachname;E-Mail-Adresse;ID-Nummer;Gruppen\nAnn;Groß;ann@uni.example;77;A\n', 'list.csv'),
    'list.csv',
  ).rows;
  expect(ann).toEqual({ line: 2, name: 'Ann Groß', email: 'ann@uni.example', idNumber: '77', groups: ['A'] });
  const [ben] = toRoster(readCsv('Name,Vorname,verspätet\nOno,Ben,ja\n', 'list.csv'), 'list.csv').rows;
  expect(ben).toEqual({ line: 2, name: 'Ben Ono', late: true });
});

const parse = (text: string) => toRoster(readCsv(text, 'r.csv'), 'r.csv');
const named = (id: string, name: Partial<GivenName> = {}) =>
  ({ id, kind: 'student', name: id, ...name }) as const;

test('submissions with one id are neither unknown nor missing', () => {
  expect(identify(parse('id\nann\n'), [named('ann'), named('ann')]).remarks).toEqual([]);
});

test('a name that people choose finds no row', () => {
  const roster = parse(
    'name,email\nAnn Lee,a1@x.example\nann lee,a2@x.example\nBen Ono,b@x.example\nCy Ode,c@x.example\n',
  );
  const users = ['Ann Lee_101', 'Ben Ono_102', 'Di Qu_103'].map((id) => {
    const [name, number] = id.split('_');
    return named(id, { name: name!, number: number!, system: 'moodle' });
  });
  const { ids, remarks } = identify(roster, users);
  expect([...ids]).toEqual([]);
  expect(remarks).toEqual([
    expect.stringMatching(
      /^r\.csv: no row is certainly about Ann Lee_101, Ben Ono_102, Di Qu_103\. Names do not count, because people choose them/,
    ),
    'r.csv: no submission of 4 on the roster was found: Ann Lee, ann lee, Ben Ono, Cy Ode',
  ]);
});

test('a row that two submissions could be about is named with both, and is neither missing nor theirs', () => {
  const roster = parse('email,login\na@x.example,ann\nb@x.example,ben\n');
  const { ids, remarks } = identify(roster, [named('a@x.example'), named('ann')]);
  expect([...ids]).toEqual([]);
  expect(remarks).toEqual([
    'r.csv:2: a@x.example has no row in the results, because more than one submission may be theirs: ann, a@x.example. To decide, give one another name',
    'r.csv: no submission of 1 on the roster was found: b@x.example',
  ]);
});
