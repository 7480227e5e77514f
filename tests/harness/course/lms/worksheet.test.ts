import { expect, test } from 'vitest';
import { fillWorksheet, newWorksheet } from '../../../../harness/course/lms/moodle.ts';

const GRADES = [
  { number: '101', name: 'Jane Doe', email: 'jane@example.org', points: 7.5 },
  { number: '102', name: '=cmd()', email: '', points: undefined },
];

test('a new worksheet has the columns that Moodle reads, an empty grade while points are pending, and no formulas', () => {
  const { text, filled } = newWorksheet(GRADES, 10);
  expect(filled).toBe(1);
  expect(text).toBe(
    [
      'Identifier,Full name,Email address,Grade,Maximum Grade,Last modified (grade)',
      'Participant 101,Jane Doe,jane@example.org,7.5,10,',
      "Participant 102,'=cmd(),,,10,",
      '',
    ].join('\n'),
  );
});

test('a name holds no formula behind what a spreadsheet may take for a separator, and no control characters', () => {
  const [, row = ''] = newWorksheet([{ ...GRADES[0]!, name: 'a;=cmd()\u001B[2J' }], 10).text.split('\n');
  expect(row).toBe("Participant 101,a;'=cmd()\\u001b[2J,jane@example.org,7.5,10,");
});

const OPTIONS = { file: 'w.csv', column: 'Grade', maxPoints: 10 };
const HEADING = 'Identifier,"Full name",Status,Grade,"Maximum Grade","Last modified (grade)"';

test("grades are filled into Moodle's own worksheet, and every other cell stays as it is", () => {
  const text = `\uFEFF${HEADING}\r\n"Participant 101","Doe, Jane",Submitted,,10.00,-\r\n"Participant 102",X,Submitted,4.00,10.00,-\r\n"Participant 999",Y,"No submission",,10.00,-\r\n`;
  const { text: filled, filled: count } = fillWorksheet(text, GRADES, OPTIONS);
  expect(filled.split('\n')).toEqual([
    'Identifier,Full name,Status,Grade,Maximum Grade,Last modified (grade)',
    'Participant 101,"Doe, Jane",Submitted,7.5,10.00,-',
    'Participant 102,X,Submitted,4.00,10.00,-',
    'Participant 999,Y,No submission,,10.00,-',
    '',
  ]);
  expect(count).toBe(1);
});

test('a worksheet in another language and with another separator is filled in as well', () => {
  const text = 'ID;Vollständiger Name;Bewertung;Bestwertung\nTeilnehmer/in 101;Jane Doe;;10,00\n';
  expect(fillWorksheet(text, GRADES, { ...OPTIONS, column: 'Bewertung' }).text).toBe(
    'ID;Vollständiger Name;Bewertung;Bestwertung\nTeilnehmer/in 101;Jane Doe;7.5;10,00\n',
  );
});

test('what is not the worksheet of this assignment is refused with file and line', () => {
  const refused = (text: string, sentence: string): void =>
    expect(() => fillWorksheet(text, GRADES, OPTIONS)).toThrow(sentence);
  refused(
    'a,b\n1,2\n',
    'w.csv:1: no column is named "Grade". Add --column with the heading of the grades: b',
  );
  refused('a|b\n1|2\n', 'w.csv:1: one column only, so it is no grading worksheet');
  refused(`${HEADING}\nJane,X,,,10,-\n`, 'w.csv:2: "Jane" has no number of a participant');
  refused(
    `${HEADING}\nParticipant 101,X,,,10,-\nParticipant 102,X,,,100,-\n`,
    'w.csv:3: the maximum grade is 100, but 10 points are possible. Set it in Moodle, and download the worksheet again.',
  );
});
