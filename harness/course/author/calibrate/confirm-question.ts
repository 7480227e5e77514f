import type { Question } from '../../../core/model/question.ts';
import { readAs } from '../../../core/model/read-as.ts';
import { valueAt, type Signature } from '../../../core/model/shape.ts';
import { SOLUTION_FILE } from '../../../core/model/solution-file.ts';
import { partText, shown, shownInOrder } from '../../../core/questions/index.ts';
import { loadSolution, type SandboxHost, type SourceFiles } from '../../../core/sandbox/index.ts';
import { sourceTools } from '../../../core/sandbox/source/strip.ts';

const address = (code: string): string => `data:text/javascript,${encodeURIComponent(code)}`;

/** What a solution prints is not for authors. */
const SILENT = 'const console = new Proxy({}, { get: () => () => {} });';

let runs = 0;

/** Runs the call of a question as it is printed, in Node. @param code JavaScript of the solution, which is loaded anew */
async function runPrinted(
  { call, part, function: name, asked }: Question,
  code: string,
  more: readonly string[] = [],
) {
  const lines = call.slice(0, call.length - partText(part).length).split('\n');
  const expression = lines.pop()!;
  const passed =
    asked.id === 'count' && asked.of === 'function' && asked.line === undefined ? asked.name : '';
  const constants = lines.map((line) =>
    line.startsWith(`const ${passed} = `)
      ? line.replace(/ = (?<text>.*);$/, ' = (...given) => { evaluated += 1; return ($<text>)(...given); };')
      : line,
  );
  runs += 1;
  const program = [
    `import * as own from ${JSON.stringify(address(`${SILENT}\n${code}\n// ${runs}`))};`,
    `const { ${name} } = own;`,
    'let evaluated = 0;',
    ...constants,
    `export const answer = ${expression};`,
    `export const more = [evaluated, ${more.map((one) => `own.${one}()`).join(', ')}];`,
  ];
  return (await import(address(program.join('\n')))) as {
    readonly answer: unknown;
    readonly more: readonly unknown[];
  };
}

/** A source in which a line is another one, as a question says it. */
const withLine = (files: SourceFiles, line: number, from: string, to: string): SourceFiles => {
  const lines = files[SOLUTION_FILE]!.split('\n');
  return {
    [SOLUTION_FILE]: lines
      .with(
        line - 1,
        lines[line - 1]!.replace(from, () => to),
      )
      .join('\n'),
  };
};

/**
 * Answers a question about a right solution without the sandbox: it runs the call and the source that are printed, in Node.
 * @param files one of our own solutions, of a single file
 * @returns the text of the true option
 */
export async function confirmedAnswer(
  question: Question,
  files: SourceFiles,
  host: SandboxHost,
  exports: Signature,
): Promise<string | undefined> {
  const { asked, function: name, part } = question;
  const changed =
    asked.id === 'change' ? withLine(files, asked.from.line, asked.from.source, asked.to) : files;
  const { code, positionOf } = loadSolution(host, changed);
  if (asked.id === 'value' || asked.id === 'change') {
    const { answer } = await runPrinted(question, code);
    return shown(valueAt(readAs(answer, exports[name]!.returns), part));
  }
  if (asked.id === 'count' && asked.of === 'function' && asked.line === undefined)
    return String((await runPrinted(question, code)).more[0]);
  const { code: recording, places, counts, values } = sourceTools.withRecorder(code)!;
  const { more } = await runPrinted(question, recording, [counts, values]);
  const [, times, rows] = more as [number, readonly number[], readonly (readonly number[])[]];
  const placesAt = (line: number | undefined, source?: string): readonly number[] =>
    places.flatMap((one, k) =>
      positionOf(one.start)?.line === line &&
      (source ?? one.name) === (source ? code.slice(one.start, one.end) : one.name)
        ? [k]
        : [],
    );
  if (asked.id === 'case') {
    const lineOf = (text: string): number => Number(text.split(':')[0]);
    const runsOf = (text: string): boolean =>
      placesAt(lineOf(text)).some(
        (k) => text.endsWith(code.slice(places[k]!.start, places[k]!.end)) && times[k]! > 0,
      );
    const those = question.options.filter(({ text }) => runsOf(text) === asked.runs);
    return those.length === 1 ? those[0]!.text : undefined;
  }
  const [place] =
    'at' in asked
      ? placesAt(asked.at.line, asked.at.source)
      : places.flatMap(({ role, name: own }, k) => (role === 'function' && own === asked.name ? [k] : []));
  if (place === undefined) return undefined;
  if (asked.id === 'count') return String(times[place]);
  const own = rows.filter(([of]) => of === place);
  return shownInOrder(own.map(([, length, ...numbers]) => (length === -1 ? numbers[0] : numbers)));
}
