import type { Question, Quoted } from '../../../core/model/question.ts';
import { readAs } from '../../../core/model/read-as.ts';
import { type Signature, valueAt } from '../../../core/model/shape.ts';
import { SOLUTION_FILE } from '../../../core/model/solution-file.ts';
import { optionText, partText } from '../../../core/questions/index.ts';
import { loadSolution, type SandboxHost, type SourceFiles } from '../../../core/sandbox/index.ts';
import { sourceTools } from '../../../core/sandbox/source/strip.ts';

const address = (code: string): string => `data:text/javascript,${encodeURIComponent(code)}`;

/** Unique in each program, because Node loads an address once. */
let runs = 0;

/**
 * Answers a question in Node, without the sandbox, from the call and the source that are printed.
 * @param files one of our own solutions, of a single file
 * @returns text of the true option
 */
export async function confirmedAnswer(
  { asked, call, part, function: name }: Question,
  files: SourceFiles,
  host: SandboxHost,
  exports: Signature,
): Promise<string | undefined> {
  const lines = files[SOLUTION_FILE]!.split('\n');
  const source = (asked.id === 'change' ? lines.with(asked.from.line - 1, asked.to) : lines).join('\n');
  const { code, positionOf } = loadSolution(host, { [SOLUTION_FILE]: source });
  const { code: recording, places, found, valuesAt } = sourceTools.withRecorder(code)!;
  runs += 1;
  const solution = `const console = new Proxy({}, { get: () => () => {} });\n${recording}\n// ${runs}`;
  const [, constants, expression] = /^(.*\n)?(.*)$/s.exec(
    call.slice(0, call.length - partText(part).length),
  )!;
  const passed = asked.id === 'count' && typeof asked.of === 'string' ? asked.of : undefined;
  const program = `import * as own from ${JSON.stringify(address(solution))};
const { ${name} } = own;
let evaluations = 0;
const counted = (f) => (...given) => ((evaluations += 1), f(...given));
${(constants ?? '').replace(new RegExp(`^const ${passed} = (.*);$`, 'm'), `const ${passed} = counted($1);`)}
export const answer = ${expression};
export const rows = own.${found}();
export { evaluations };`;
  const { answer, rows, evaluations } = (await import(address(program))) as {
    readonly answer: unknown;
    readonly rows: readonly (readonly number[])[];
    readonly evaluations: number;
  };
  if (passed !== undefined) return String(evaluations);
  if (asked.id === 'value' || asked.id === 'change')
    return optionText(asked, valueAt(readAs(answer, exports[name]!.returns), part));
  const at = asked.id === 'count' ? (asked.of as Quoted) : asked.at;
  const isAsked = ({ start, end }: (typeof places)[number]): boolean =>
    positionOf(start)?.line === at.line && code.slice(start, end) === at.source;
  const values = valuesAt(rows, places.findIndex(isAsked));
  return optionText(asked, asked.id === 'count' ? values.length : values);
}
