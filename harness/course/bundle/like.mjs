import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** The lines of the comment that a solution's file begins with, without the slashes. @param {string} source */
export function leadingLines(source) {
  const lines = source.replace(/^\uFEFF/, '').split(/\r?\n/);
  const end = lines.findIndex((line) => !line.startsWith('//'));
  return lines.slice(0, end === -1 ? lines.length : end).map((line) => line.replace(/^\/\/\s?/, '').trim());
}

const LIKE = /^like:\s*(.*)$/;
const CHANGE = /^([-+])(?:\s+(.*)|$)/;

/** A line of that comment that says how the solution differs from a variant: it is not for students. @param {string} line */
export const isOfChange = (line) => LIKE.test(line) || CHANGE.test(line);

/** The changes that the comment states, in order: lines with `-`, and lines with `+` that take their place. */
function changesIn(lines) {
  const changes = [];
  for (const [k, line] of lines.entries()) {
    const [, sign, text = ''] = CHANGE.exec(line) ?? [];
    if (sign === undefined) continue;
    if (changes.length === 0 || (sign === '-' && changes.at(-1).to.length > 0))
      changes.push({ line: k + 1, from: [], to: [] });
    changes.at(-1)[sign === '-' ? 'from' : 'to'].push(text);
  }
  return changes;
}

/**
 * Reads a variant or a misconception. The comment of a misconception may say that it is like a variant, but for changes:
 *
 *     // The last run is missing: nothing adds it after the loop.
 *     // like: loop.ts
 *     // - return [...runs, last];
 *     // + return runs;
 *
 * @param {string} file
 * @param {string} name of the file, for errors
 * @returns {{ source: string, text: string, like?: string }} what is in the file, the whole solution, and the variant's file
 * @throws an error with `errors`, like those of esbuild, where a change does not fit
 */
export function readKnownSolution(file, name) {
  const source = readFileSync(file, 'utf8');
  const lines = leadingLines(source);
  const changes = changesIn(lines);
  const at = lines.findIndex((line) => LIKE.test(line));
  const refuse = (line, text) => {
    const errors = [{ text, location: { file: name, line, column: 0 } }];
    throw Object.assign(new Error(`${name}:${line}: ${text}`), { errors });
  };
  if (at === -1) {
    if (changes.length > 0) refuse(changes[0].line, 'write "// like: " with the name of a variant before it');
    return { source, text: source };
  }
  const [, variant] = LIKE.exec(lines[at]);
  const like = path.join(path.dirname(file), '../variants', variant);
  if (!variant.endsWith('.ts') || !existsSync(like)) refuse(at + 1, `there is no variants/${variant}`);
  if (changes.length === 0) refuse(at + 1, 'say what is replaced, "// - …", and by what, "// + …"');
  const rest = source.split(/\r?\n/).slice(lines.length);
  if (rest.join('').trim() !== '')
    refuse(lines.length + 1, `remove this code: the code is that of ${variant}`);
  const text = readFileSync(like, 'utf8').split(/\r?\n/);
  for (const { line, from, to } of changes) {
    const isFrom = (k) => from.length > 0 && from.every((one, i) => text[k + i]?.trim() === one);
    const [first, ...others] = [...text.keys()].filter(isFrom);
    if (first === undefined) refuse(line, `variants/${variant} does not have these lines: copy whole ones`);
    if (others.length > 0)
      refuse(line, `variants/${variant} has these lines ${others.length + 1} times: add the line above`);
    const [indent] = /^\s*/.exec(text[first]);
    text.splice(first, from.length, ...to.map((one) => `${indent}${one}`));
  }
  return { source, text: text.join('\n'), like };
}
