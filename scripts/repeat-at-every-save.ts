/** Editors write a file in several steps. They are one save if they follow each other within this time. */
const SAVE_MS = 100;

/**
 * Works once, and again after each save of a source file, until the process ends. What is saved during the work is
 * worked on afterwards.
 * @param folders are watched with everything in them
 * @returns when the first work is done
 */
export async function repeatAtEverySave(
  folders: readonly string[],
  work: () => Promise<void>,
): Promise<void> {
  const { watch } = await import('chokidar');
  let timer: NodeJS.Timeout | undefined;
  let working = work();
  watch([...folders], { ignoreInitial: true }).on('all', (_, file) => {
    if (!/\.(?:ts|json)$/.test(file)) return;
    clearTimeout(timer);
    timer = setTimeout(() => (working = working.then(work)), SAVE_MS);
  });
  await working;
}
