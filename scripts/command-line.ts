import path from 'node:path';
import { Command, CommanderError, type CommandUnknownOpts } from '@commander-js/extra-typings';
import { sanitize, sanitizeLine } from '../harness/core/explain/index.ts';
import { BrokenExercise } from '../harness/core/model/broken-exercise.ts';
import { coursesAround } from '../harness/course/shared/bundle/engine.mjs';
import { programName } from '../harness/course/shared/bundle/index.mjs';
import { UserError } from '../harness/course/shared/files/user-error.ts';
import { courseRoot } from './root.ts';

/** What `--help` says besides arguments and options. */
interface Manual {
  /** What the command does. */
  readonly description: string;
  /** Calls, and what each of them does. */
  readonly examples: readonly (readonly [call: string, effect: string])[];
  /** What exit statuses mean, where that matters; 2 always means that the call, or a file of the course, is wrong. */
  readonly exitStatuses?: Readonly<Record<number, string>>;
}

/** Rows in two columns below a heading. */
function section(heading: string, rows: readonly (readonly [string, string])[]): string {
  const width = Math.max(...rows.map(([term]) => term.length));
  return ['', heading, ...rows.map(([term, text]) => `  ${term.padEnd(width)}  ${text}`)].join('\n');
}

/** Says which files were written, and what to do next. */
export function printWritten(
  files: readonly string[],
  heading: string,
  next: readonly (readonly [call: string, effect: string])[],
): void {
  process.stdout.write(`${files.map(sanitizeLine).join('\n')}\n${section(`${heading}\n`, next)}\n`);
}

/** `npm run grade -- merge`: what a user types before the arguments. */
function callOf(command: CommandUnknownOpts): string {
  return command.parent ? `${callOf(command.parent)} ${command.name()}` : command.name();
}

/** `error: unknown option '--sed'\n(Did you mean --seed?)` in one line. */
function inOneLine({ message, code }: CommanderError, command: Command): string {
  const { problem = '', suggestion } = /^error: (?<problem>.*?)(?:\n\((?<suggestion>.*)\))?$/s.exec(
    message,
  )!.groups!;
  const sentence = (problem.charAt(0).toUpperCase() + problem.slice(1)).replace(/[^.]$/, '$&.');
  if (suggestion !== undefined) return `${sentence} ${suggestion}`;
  return code === 'commander.invalidArgument' ? sentence : `${sentence} For help: ${callOf(command)} --help`;
}

/**
 * A command with the project's habits: `--help` has examples and exit statuses, and any mistake in a call is a
 * `UserError` of one line.
 * @param call what a user types before the arguments, such as `npm run grade --`
 */
export function createCommand(call: string, { description, examples, exitStatuses }: Manual): Command {
  const command = new Command(call)
    .description(description)
    .helpOption('-h, --help', 'show this help')
    .helpCommand(false)
    .option('--version', 'show the version, with a hash of everything that decides results')
    .on('option:version', () => {
      process.stdout.write(`${programName(coursesAround(process.cwd())[0])}\n`);
      throw new CommanderError(0, 'commander.version', '');
    })
    .addHelpText('after', section('Examples:', examples))
    .configureOutput({ writeErr: () => {} }) // runCommand prints errors
    .exitOverride((error) => {
      throw error.exitCode === 0 ? error : new UserError(inOneLine(error, command));
    });
  if (exitStatuses === undefined) return command;
  const statuses = { ...exitStatuses, 2: 'the call was wrong, or a check or fixture is: lines say why' };
  return command.addHelpText('after', section('Exit status:', Object.entries(statuses)));
}

/** A `Command`, whatever the types of its arguments and options. */
interface Runnable {
  readonly parseAsync: () => Promise<unknown>;
}

/** Prints a mistake of a person. @returns the exit status of the command; `undefined` if it is an error of the harness */
export function printMistake(error: unknown): number | undefined {
  if (error instanceof UserError) {
    process.stderr.write(error.lines.map((line) => `${sanitizeLine(line)}\n`).join(''));
    return error.exitStatus;
  }
  if (!(error instanceof BrokenExercise)) return undefined;
  // A file of the course itself: its author reads where.
  process.stderr.write(`${sanitize(error.message.replaceAll(`${courseRoot()}${path.sep}`, ''))}\n`);
  return 2;
}

/**
 * Runs a command on the arguments of this process, and sets its exit status.
 * @throws whatever is neither a mistake in the call nor in a file of the project: Node prints it with its stack trace
 */
export async function runCommand(command: Runnable): Promise<void> {
  try {
    await command.parseAsync();
  } catch (error) {
    if (error instanceof CommanderError) return; // --help or --version, which are printed already
    const status = printMistake(error);
    if (status === undefined) throw error;
    process.exitCode = status;
  }
}
