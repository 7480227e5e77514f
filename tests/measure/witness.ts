import type { CallOutcome, LoadFailure } from '../../harness/core/model/call.ts';
import { sameAnswer } from '../../harness/core/model/same-answer.ts';
import type { Signature } from '../../harness/core/model/shape.ts';
import { SOLUTION_FILE } from '../../harness/core/model/solution-file.ts';
import { loadSolution, type SandboxHost, type SourceFiles } from '../../harness/core/sandbox/index.ts';

/** The solution beside a module that asks it. */
const ASKED = 'asked.ts';
const ANSWER = 'witness';

/** The export that an expression names last. */
function namedLast(expression: string, names: readonly string[]): string | undefined {
  const words = expression.match(/[\p{ID_Start}_$][\p{ID_Continue}$]*/gu) ?? [];
  return words.findLast((word) => names.includes(word));
}

/** What an expression that uses a solution's functions comes to. */
async function valueOf(
  host: SandboxHost,
  { [SOLUTION_FILE]: solution = '', ...others }: SourceFiles,
  expression: string,
  exports: Signature,
): Promise<CallOutcome | LoadFailure> {
  const names = Object.keys(exports);
  const asking = [
    `import * as solution from './${ASKED}';`,
    // By its namespace, because an export that is missing would be an error of the import.
    `const { ${names.join(', ')} } = solution;`,
    `export function ${ANSWER}() { return (${expression}\n); }`,
  ].join('\n');
  const files = { ...others, [ASKED]: solution, [SOLUTION_FILE]: asking };
  const opened = await loadSolution(host, files).open();
  if (opened.kind !== 'open') return opened;
  const { returns } = exports[namedLast(expression, names)!]!;
  try {
    return opened.sandbox.call(ANSWER, { parameters: [], returns }, []).outcome;
  } finally {
    opened.sandbox.close();
  }
}

/**
 * Proves that a solution is wrong: an expression has another value with its functions than with those of the reference.
 * @returns what is wrong with the witness, as the end of a sentence; `undefined` if it proves it
 */
export async function faultOfWitness(
  host: SandboxHost,
  solution: SourceFiles,
  reference: SourceFiles,
  witness: string,
  exports: Signature,
): Promise<string | undefined> {
  if (namedLast(witness, Object.keys(exports)) === undefined)
    return `names none of ${Object.keys(exports).join(', ')}`;
  const right = await valueOf(host, reference, witness, exports);
  if (right.kind !== 'returned') return `has no value with the reference: ${right.message}`;
  const given = await valueOf(host, solution, witness, exports);
  return given.kind === 'returned' && sameAnswer(given.value, right.value)
    ? 'has the same value with the reference'
    : undefined;
}
