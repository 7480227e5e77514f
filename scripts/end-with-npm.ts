/** How often is looked, in ms. */
const LOOK_MS = 500;

/**
 * Ends this process when the one that started it has ended. npm passes SIGTERM to a shell, and some shells end without
 * passing it on: what they had started would go on for ever.
 */
export function endWithNpm(): void {
  if (process.env['npm_lifecycle_event'] === undefined) return;
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) process.exit();
  }, LOOK_MS).unref();
}
