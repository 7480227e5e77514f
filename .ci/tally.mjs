// Counts the tests of the given reports of vitest in one line. A file that cannot be collected counts as one failure.
import { readFileSync } from 'node:fs';

const reports = process.argv.slice(2).map((file) => JSON.parse(readFileSync(file, 'utf8')));
const sum = (countIn) => reports.reduce((total, report) => total + countIn(report), 0);
const uncollected = ({ testResults }) =>
  testResults.filter(({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0)
    .length;
const passed = sum((report) => report.numPassedTests);
const failed = sum((report) => report.numFailedTests + uncollected(report));
console.log(`${passed} passed, ${failed} failed`);
