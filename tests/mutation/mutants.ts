import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Stryker } from '@stryker-mutator/core';

/** A mutant and what became of it, as StrykerJS has it. */
export type MutantResult = Awaited<ReturnType<Stryker['runMutationTest']>>[number];

/** A mutant as a person reads it. */
export interface Mutant {
  /** The file's path in the project. */
  readonly file: string;
  /** The code that is changed, in one line. */
  readonly code: string;
  /** What it is changed into, in one line. */
  readonly mutant: string;
}

const inOneLine = (code: string): string => code.replaceAll(/\s+/g, ' ').trim();

const sameMutant = (a: Mutant, b: Mutant): boolean =>
  a.file === b.file && a.code === b.code && a.mutant === b.mutant;

/** The code between two positions, lines and columns counted from 1. */
function codeAt(text: string, { start, end }: MutantResult['location']): string {
  const lines = text.split('\n').slice(start.line - 1, end.line);
  lines[lines.length - 1] = lines.at(-1)!.slice(0, end.column - 1);
  lines[0] = lines[0]!.slice(start.column - 1);
  return lines.join('\n');
}

/** @param root the project's folder */
export async function toMutant(
  root: string,
  { fileName, location, replacement }: MutantResult,
): Promise<Mutant> {
  const file = path.relative(root, path.resolve(root, fileName));
  const code = codeAt(await readFile(path.join(root, file), 'utf8'), location);
  return { file, code: inOneLine(code), mutant: inOneLine(replacement ?? '') };
}

/**
 * The mutants that a page lists as equivalent: the rows of its tables that begin with three cells of code.
 * @example listedIn('| `a.ts` | `x < 0` | `x <= 0` | why |') // [{ file: 'a.ts', code: 'x < 0', mutant: 'x <= 0' }]
 */
export function listedIn(page: string): Mutant[] {
  const rows = page.matchAll(/^\| `(.+?)` +\| `(.+?)` +\| `(.+?)` +\| .+\|$/gm);
  const cell = (text: string): string => text.replaceAll(String.raw`\|`, '|');
  return [...rows].map(([, file, code, mutant]) => ({
    file: file!,
    code: cell(code!),
    mutant: cell(mutant!),
  }));
}

/** What is wrong with a list of equivalent mutants: those that survived and are not on it, and the other way round. */
export function objections(survivors: readonly Mutant[], listed: readonly Mutant[]): string[] {
  const show = ({ file, code, mutant }: Mutant): string => `${file}: \`${code}\` → \`${mutant}\``;
  const isIn = (list: readonly Mutant[]) => (one: Mutant) => list.some((other) => sameMutant(one, other));
  return [
    ...survivors.filter((one) => !isIn(listed)(one)).map((one) => `survived: ${show(one)}`),
    ...listed
      .filter((one) => !isIn(survivors)(one))
      .map((one) => `listed, but did not survive: ${show(one)}`),
  ];
}
