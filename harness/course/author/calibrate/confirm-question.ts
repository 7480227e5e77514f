import { leavesOf } from '../../../core/model/parts.ts';
import type { LineChange, Question } from '../../../core/model/question.ts';
import { readAs } from '../../../core/model/read-as.ts';
import { type Signature, valueAt } from '../../../core/model/shape.ts';
import { SOLUTION_FILE } from '../../../core/model/solution-file.ts';
import { hasRecord, optionText } from '../../../core/questions/index.ts';
import { loadSolution, type SandboxHost, type SourceFiles } from '../../../core/sandbox/index.ts';
import { sourceTools } from '../../../core/sandbox/source/strip.ts';

const importCode = (code: string): Promise<Readonly<Record<string, unknown>>> =>
  import(`data:text/javascript,${encodeURIComponent(code)}`);

/** Unique in each module, because Node loads an address once. */
let runs = 0;

/**
 * Answers a question in Node, without the sandbox, from the call and the source that are printed.
 * @param files one of our own solutions, of a single file
 * @returns where it disagrees: text of the true option, or value that a change is said to give, and what Node gives
 */
export async function disagreements(
  question: Question,
  files: SourceFiles,
  host: SandboxHost,
  exports: Signature,
): Promise<readonly (readonly [said: string, confirmed: string | undefined])[]> {
  const found: [string, string | undefined][] = [];
  for (const [k, { text, change }] of question.options.entries()) {
    if (k !== question.right && change === undefined) continue;
    const answer = await answerInNode(question, change, files, host, exports).catch(String);
    if (answer !== text) found.push([text, answer]);
  }
  return found;
}

async function answerInNode(
  { asked, call, part, function: name }: Question,
  change: LineChange | undefined,
  files: SourceFiles,
  host: SandboxHost,
  exports: Signature,
): Promise<string | undefined> {
  const lines = files[SOLUTION_FILE]!.split('\n');
  const source = change ? lines.with(change.from.line - 1, change.to) : lines;
  const { code, positionOf } = loadSolution(host, { [SOLUTION_FILE]: source.join('\n') });
  const probed = sourceTools.withProbes(code)!;
  runs += 1;
  const own = await importCode(
    `const console = new Proxy({}, { get: () => () => {} });\n${probed.code}\n// ${runs}`,
  );
  const last = call.lastIndexOf('\n') + 1;
  const { make } = (await importCode(
    `export const make = (${name}) => {\n${call.slice(0, last)}return ${call.slice(last)};\n};`,
  )) as { readonly make: (solution: unknown) => unknown };
  const answer = make(own[name]);
  if (asked.id === 'value' || asked.id === 'change') {
    const { returns } = exports[name]!;
    const read = readAs(answer, returns);
    if (hasRecord(returns) && [...leavesOf(answer)].length > [...leavesOf(read)].length)
      return 'a value with other fields';
    return optionText(asked.id, valueAt(read, part));
  }
  const place = probed.places.findIndex(
    ({ start, end }) =>
      positionOf(start)?.line === asked.at.line && code.slice(start, end) === asked.at.source,
  );
  const rows = (own[probed.rows] as () => readonly (readonly number[])[])();
  const values = probed.valuesAt(rows, place);
  return optionText(asked.id, asked.id === 'count' ? values.length : values);
}
