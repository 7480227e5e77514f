// Runs a command of this folder in a process of its own, which may be killed: node scripts/supervise.mjs NAME [arguments]
//
// No limit of a worker is a limit of its process: one allocation that is too large aborts the process, and where memory
// is short, the system kills it. The command then starts again and goes on from its journal.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Signals by which the system or V8 ends a process. All others come from a person. */
const CRASHES = new Set(['SIGABRT', 'SIGBUS', 'SIGFPE', 'SIGILL', 'SIGKILL', 'SIGSEGV', 'SIGSYS', 'SIGTRAP']);
const FORWARDED = ['SIGINT', 'SIGTERM', 'SIGHUP'];

// Windows has no signals: a crash is an exit status, Ctrl-C reaches every process of the console, and what is sent to a
// process ends it at once, whatever it is writing.
const isWindows = process.platform === 'win32';
/** Node's own abort, and the statuses of the system from 0xC0000000 on, but for that of Ctrl-C. */
const isCrashStatus = (status) => status === 134 || (status >= 0xc0000000 && status !== 0xc000013a);

/** The name of the crash that ended a process, if one did. */
function crashOf(status, signal) {
  if (isWindows && isCrashStatus(status)) return `status ${status}`;
  return CRASHES.has(signal) ? signal : undefined;
}

const program = fileURLToPath(new URL('start.mjs', import.meta.url));

/** Pairs as JSON that the process was grading when it was killed: each is tried alone, before all others. */
const suspects = new Set();
/** Pairs during which it was killed twice although nothing else was graded, with the signal: they are not tried again. */
const culprits = new Map();

/**
 * Runs the command once.
 * @returns how it ended, and the pairs that it was grading then
 */
function run() {
  const inFlight = new Set();
  const child = spawn(process.execPath, [...process.execArgv, program, ...process.argv.slice(2)], {
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    // In its own group Ctrl-C reaches it once, through this process, and not a second time from the terminal.
    detached: !isWindows,
    env: {
      ...process.env,
      DESCENT_GRADER_SUPERVISED: JSON.stringify({ suspects: [...suspects], culprits: [...culprits] }),
    },
  });
  child.on('message', ({ began, ended }) => {
    if (began !== undefined) inFlight.add(began);
    else inFlight.delete(ended);
  });
  const forward = (signal) => isWindows || child.kill(signal);
  for (const signal of FORWARDED) process.on(signal, forward);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status, signal) => {
      for (const name of FORWARDED) process.off(name, forward);
      resolve({ status, signal, inFlight });
    });
  });
}

for (;;) {
  const { status, signal, inFlight } = await run();
  const crash = crashOf(status, signal);
  if (crash === undefined) {
    process.exitCode = status ?? 1;
    if (signal !== null) process.kill(process.pid, signal);
    break;
  }
  if (inFlight.size === 0) {
    process.stderr.write(
      `The grading process was ended by ${crash}. Run the same command again to continue.\n`,
    );
    process.exitCode = 1;
    break;
  }
  process.stderr.write(`The grading process was ended by ${crash}. It starts again and continues.\n`);
  for (const pair of inFlight)
    if (inFlight.size === 1 && suspects.has(pair)) culprits.set(pair, crash);
    else suspects.add(pair);
}
