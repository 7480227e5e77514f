import { readdirSync, readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { taskHtml } from '../../../../../harness/course/ship/site/task-text.ts';

const documentOf = (markdown: string): Document =>
  parseHTML(`<html><body>${taskHtml(markdown)}</body></html>`).document;

test('headings are of the fourth level, links to files beside the task are their text, and comments are gone', () => {
  const { body } = documentOf(
    '# Title\n\n<!-- x -->\n\n## Part\n\n[`solution.ts`](solution.ts), [a](https://a.example)',
  );
  expect([...body.children].map(({ tagName }) => tagName)).toEqual(['H4', 'P']);
  expect(body.querySelectorAll('a')).toHaveLength(1);
  expect(body.textContent).toBe('Part\nsolution.ts, a');
});

test('HTML in a task is shown as text', () => {
  expect(documentOf('a <img src=x onerror=alert(1)>').querySelectorAll('img')).toHaveLength(0);
});

const EXERCISES = readdirSync('exercises', { withFileTypes: true }).filter((entry) => entry.isDirectory());

test.each(EXERCISES.map(({ name }) => name))('the task %s has its formulas, tables and ranges', (id) => {
  const readme = readFileSync(`exercises/${id}/README.md`, 'utf8');
  const { body } = documentOf(readme);
  expect(body.querySelectorAll('math')).toHaveLength(readme.match(/^\$\$/gmu)?.length ?? 0);
  expect(body.textContent).not.toContain('$$');
  expect(body.textContent).not.toContain('<!--');
  const headings = [...body.querySelectorAll('h4')].map(({ textContent }) => textContent);
  expect(headings).toContain('The fine print');
  expect([...body.querySelectorAll('table')].at(-1)!.textContent).toContain('what must be true');
});
