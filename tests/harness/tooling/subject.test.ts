import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { ENGINE as ROOT } from '../../../harness/course/shared/bundle/engine.mjs';

/** The subject of this repository's course, which an engine for any course does not know. */
const SUBJECT = /momentum|gradient.?descent|hessian|notebook|β₁/i;
const EXAMPLES_IN_COMMENTS = /\/\*[\s\S]*?\*\/|\/\/.*$/gm;

test('no code of the harness knows the subject of the course', () => {
  const all = readdirSync(path.join(ROOT, 'harness'), { recursive: true }) as string[];
  const files = all.filter((file) => /\.(?:tsx?|mjs|css|json|html|md)$/.test(file));
  expect(files.length).toBeGreaterThan(300);
  const codeOf = (file: string): string =>
    readFileSync(path.join(ROOT, 'harness', file), 'utf8').replaceAll(EXAMPLES_IN_COMMENTS, '');
  expect(files.filter((file) => SUBJECT.test(`${file}\n${codeOf(file)}`))).toEqual([]);
});
