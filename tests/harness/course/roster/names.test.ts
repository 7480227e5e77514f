import { expect, test } from 'vitest';
import { readCsv } from '../../../../harness/course/files/read-csv.ts';
import type { Student } from '../../../../harness/course/model/students.ts';
import { identify } from '../../../../harness/course/roster/index.ts';
import { toRoster } from '../../../../harness/course/roster/read-roster.ts';

test('a German list of students is a roster', () => {
  const [ann] = toRoster(
    readCsv('Vorname;Nachname;E-Mail-Adresse;ID-Nummer;Gruppen\nAnn;Groß;ann@uni.example;77;A\n', 'list.csv'),
    'list.csv',
  ).rows;
  expect(ann).toEqual({ line: 2, name: 'Ann Groß', email: 'ann@uni.example', idNumber: '77', group: 'A' });
  const [ben] = toRoster(readCsv('Name,Vorname,verspätet\nOno,Ben,ja\n', 'list.csv'), 'list.csv').rows;
  expect(ben).toEqual({ line: 2, name: 'Ben Ono', late: true });
});

test('it is said whose folder has nothing but the beginning of an address: GitHub has logins that students choose', () => {
  const roster = toRoster(readCsv('name,email\nAnn Lee,ann@x.org\nBen Ono,ben@x.org\n', 'r.csv'), 'r.csv');
  const { remarks } = identify(roster, [{ id: 'ann' }, { id: 'ben@x.org' }]);
  expect(remarks).toEqual([
    "r.csv: found by nothing but a name, which students may choose: ann. Sure is a column Identifier, as in Moodle's grading worksheet, or ID, as in Canvas's gradebook; or id, the names of the folders",
  ]);
});

test('submissions with one id are neither unknown nor missing', () => {
  const roster = toRoster(readCsv('id\nann\n', 'r.csv'), 'r.csv');
  expect(identify(roster, [{ id: 'ann' }, { id: 'ann' }])).toMatchObject({ unknown: [], remarks: [] });
});

test('namesakes are missing on both sides: nothing says which of them is whose', () => {
  const roster = toRoster(
    readCsv(
      'name,email\nAnn Lee,a1@x.example\nann lee,a2@x.example\nBen Ono,b@x.example\nCy Ode,c@x.example\n',
      'r.csv',
    ),
    'r.csv',
  );
  const students = ['Ann Lee_101', 'Ben Ono_102', 'Di Qu_103'].map((id): Student => {
    const [name, number] = id.split('_');
    return { id, name: name!, number: number!, system: 'moodle' };
  });
  expect(identify(roster, students)).toMatchObject({
    unknown: ['Ann Lee_101', 'Di Qu_103'],
    remarks: [
      'r.csv: no row is about Ann Lee_101, Di Qu_103',
      "r.csv: found by nothing but a name, which students may choose: Ben Ono_102. Sure is a column Identifier, as in Moodle's grading worksheet, or ID, as in Canvas's gradebook; or id, the names of the folders",
      'r.csv: no submission of 3 on the roster was found: Ann Lee, ann lee, Cy Ode',
    ],
  });
});
