import { printMistake } from './command-line.ts';
import { screen } from './screen.ts';

/** Editors write a file in several steps. They are one save if they follow each other within this time. */
const SAVE_MS = 100;

const CTRL_C = 3;

/** Ends this process when q is pressed; in a terminal that sends keys one by one, Ctrl-C is a key, too. */
function endAtKey(): void {
  const { stdin } = process;
  if (stdin.isTTY) stdin.setRawMode(true);
  stdin.on('data', (keys: Buffer) => {
    if (keys.includes('q')) process.exit();
    if (keys.includes(CTRL_C)) process.kill(process.pid, 'SIGINT');
  });
}

/**
 * Works once, and again after each save of a source file, until the process ends. What is saved during the work is
 * worked on afterwards. A mistake of a person is printed: half-written files are what an author has in between.
 * @param folders are watched with everything in them; one that does not exist is not
 * @returns when the first work is done
 * @throws whatever is not a mistake of a person
 */
export async function repeatAtEverySave(
  folders: readonly string[],
  work: () => Promise<void>,
): Promise<void> {
  const { watch } = await import('chokidar');
  const workOnce = async (): Promise<void> => {
    try {
      await work();
    } catch (error) {
      if (printMistake(error) === undefined) throw error;
    }
    process.stdout.write(screen().paint('dim', 'Waiting for changes. q or Ctrl-C ends.\n'));
  };
  endAtKey();
  let timer: NodeJS.Timeout | undefined;
  let working = workOnce();
  watch([...folders], { ignoreInitial: true }).on('all', (_, file) => {
    if (!/\.(?:tsx?|css|json|md)$/.test(file)) return;
    clearTimeout(timer);
    timer = setTimeout(() => (working = working.then(workOnce)), SAVE_MS);
  });
  await working;
}
