import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Call } from '../../../harness/core/model/call.ts';
import type { ExportedFunctions } from '../../../harness/core/model/check.ts';
import type { ExercisePlan } from '../../../harness/core/model/exercise-plan.ts';
import { PUBLIC_SEED } from '../../../harness/core/model/public-seed.ts';
import { SOLUTION_FILE, type SourceFiles } from '../../../harness/core/model/solution-file.ts';
import { planChecks } from '../../../harness/core/runner/index.ts';
import { callsOf } from '../../../harness/core/runner/purity/sample-calls.ts';

/** The functions of an exercise's reference. */
export const referenceOf = async (root: string, { reference }: ExercisePlan): Promise<ExportedFunctions> =>
  (await import(pathToFileURL(path.join(root, reference)).href)) as ExportedFunctions;

/** Some calls of the checks under a seed with their answers, as text: `[name, args, answer]`. */
export function callsUnder({ grading, ...plan }: ExercisePlan, right: ExportedFunctions, seed = PUBLIC_SEED) {
  const checks = planChecks({ grading, ...plan }, seed).filter(
    ({ check }) => check.inputs.kind === 'generated',
  );
  const calls = checks.flatMap(({ check, inputs }) =>
    callsOf({ check, inputs: inputs.slice(0, 5) }, right, grading.exports),
  );
  const rowOf = ({ name, args, outcome }: Call) =>
    [name, JSON.stringify(args), JSON.stringify('value' in outcome ? outcome.value : null)] as const;
  return calls.map(rowOf).filter(([, ...texts]) => texts.join('').length < 2000);
}

/** The first entry of the arguments that is a number with digits behind the point, as an expression. */
function entryOf(value: unknown, at: string): readonly [string, number] | undefined {
  if (typeof value === 'number') return Number.isInteger(value) ? undefined : [at, value];
  if (typeof value !== 'object' || value === null) return undefined;
  for (const [key, part] of Object.entries(value)) {
    const found = entryOf(part, `${at}?.[${JSON.stringify(key)}]`);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** As messages show numbers. */
const shortened = (text: string): string =>
  text.replaceAll(/-?\d+\.\d{12,}(?:e[-+]\d+)?/g, (number) => String(Number(Number(number).toPrecision(12))));

/** Solutions that answer the inputs of a seed from a table, and all others wrongly, by their style. */
export function cheatsFor(
  plan: ExercisePlan,
  right: ExportedFunctions,
  seed = PUBLIC_SEED,
): Record<string, SourceFiles> {
  const rows = callsUnder(plan, right, seed);
  const names = Object.keys(plan.grading.exports);
  const each = (bodyOf: (name: string) => string): string =>
    names.map((name) => `export function ${name}(...args: any[]): any {\n${bodyOf(name)}\n}`).join('\n');
  const tests = (name: string): string[] =>
    rows.flatMap(([of, args, answer]) => {
      const [at, value] = entryOf(JSON.parse(args), 'args') ?? [];
      return of !== name || at === undefined ? [] : [`  if (${at} === ${value}) return ${answer};`];
    });
  const entries = rows.map(
    ([name, args, answer]) => `  ${JSON.stringify(`${name} ${args}`)}: ${shortened(answer)},`,
  );
  const table = JSON.stringify(
    JSON.stringify(rows.map(([name, args, answer]) => [name, args, JSON.parse(answer)])),
  );
  return {
    'a chain of comparisons': { [SOLUTION_FILE]: each((name) => [...tests(name), '  return 0;'].join('\n')) },
    'a map of answers as the terminal shows them': {
      [SOLUTION_FILE]: `const ANSWERS: any = {\n${entries.join('\n')}\n};\n${each((name) => `  return ANSWERS[\`${name} \${JSON.stringify(args)}\`];`)}`,
    },
    'one text in a file of its own': {
      [SOLUTION_FILE]: `import { TABLE } from './table.ts';\n${each((name) => `  return JSON.parse(TABLE).find(([of, of2]: any) => of === '${name}' && of2 === JSON.stringify(args))?.[2];`)}`,
      'table.ts': `export const TABLE = ${table};\n`,
    },
  };
}
