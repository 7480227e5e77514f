import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Lines of the comment that a solution's file begins with, without slashes. @param {string} source */
export function leadingLines(source) {
  const lines = source.replace(/^\uFEFF/, '').split(/\r?\n/);
  const end = lines.findIndex((line) => !line.startsWith('//'));
  return lines.slice(0, end === -1 ? lines.length : end).map((line) => line.replace(/^\/\/\s?/, '').trim());
}

const LIKE = /^like:\s*(.*)$/;

/**
 * Without those for the grader: from `like:` on, they say how the solution differs from a variant.
 * @param {readonly string[]} lines
 */
export function withoutChanges(lines) {
  const at = lines.findIndex((line) => LIKE.test(line));
  return at === -1 ? lines : lines.slice(0, at);
}

/**
 * Changes that lines state, in order: those with `-`, and those with `+` that take their place.
 * @param {readonly string[]} lines
 * @param {number} first the number of the first one
 * @param {(line: number, text: string) => never} refuse
 * @returns {{ line: number, from: string[], to: string[] }[]}
 */
export function changesIn(lines, first, refuse) {
  const changes = [];
  for (const [k, text] of lines.entries()) {
    const [, sign, code] =
      /^([-+])\s*(.*)$/.exec(text) ?? refuse(first + k, 'begin this line with "// -" or "// +"');
    if (sign === '-' && changes.at(-1)?.to.length !== 0) changes.push({ line: first + k, from: [], to: [] });
    if (changes.length === 0) refuse(first + k, 'write "// - " with the line that it replaces before it');
    changes.at(-1)[sign === '-' ? 'from' : 'to'].push(code);
  }
  return changes;
}

/**
 * Makes changes in lines of a text, whatever their indentation.
 * @param {string} text
 * @param {ReturnType<typeof changesIn>} changes
 * @param {string} name of the text, for errors
 * @param {(line: number, text: string) => never} refuse
 */
export function withChanges(text, changes, name, refuse) {
  const lines = text.split(/\r?\n/);
  for (const { line, from, to } of changes) {
    const isFrom = (k) => from.every((one, i) => lines[k + i]?.trim() === one);
    const [first, ...others] = [...lines.keys()].filter(isFrom);
    if (first === undefined) refuse(line, `${name} does not have these lines: copy whole ones`);
    if (others.length > 0)
      refuse(line, `${name} has these lines ${others.length + 1} times: add the line above`);
    const [indent] = /^\s*/.exec(lines[first]);
    lines.splice(first, from.length, ...to.map((one) => `${indent}${one}`));
  }
  return lines.join('\n');
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
  const rest = source.split(/\r?\n/).slice(lines.length);
  const refuse = (line, text) => {
    const errors = [{ text, location: { file: name, line, column: 0 } }];
    throw Object.assign(new Error(`${name}:${line}: ${text}`), { errors });
  };
  const at = withoutChanges(lines).length;
  if (at === lines.length) {
    const change = lines.findIndex((line) => /^[-+](?:\s|$)/.test(line));
    if (change !== -1) refuse(change + 1, 'write "// like: " with the name of a variant before it');
    const late = rest.findIndex((line) => LIKE.test(line.replace(/^\/\/\s?/, '')));
    if (late !== -1)
      refuse(lines.length + late + 1, 'the comment that the file begins with has ended before this line');
    return { source, text: source };
  }
  const [, variant] = LIKE.exec(lines[at]);
  const like = path.join(path.dirname(file), '../variants', variant);
  if (!variant.endsWith('.ts') || !existsSync(like)) refuse(at + 1, `there is no variants/${variant}`);
  const changes = changesIn(lines.slice(at + 1), at + 2, refuse);
  if (changes.length === 0) refuse(at + 1, 'say what is replaced, "// - …", and by what, "// + …"');
  if (rest.join('').trim() !== '')
    refuse(lines.length + 1, `remove this code: the code is that of ${variant}`);
  const text = withChanges(readFileSync(like, 'utf8'), changes, `variants/${variant}`, refuse);
  return { source, text, like };
}
