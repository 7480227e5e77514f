/** The time between looks at the parent, in ms. */
const LOOK_MS = 500;

/**
 * Ends this process when the one that started it has ended. npm passes SIGTERM to a shell, and some shells end without
 * passing it on: their children would run forever.
 */
export function endWithNpm(): void {
  if (process.env['npm_lifecycle_event'] === undefined) return;
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) process.exit();
  }, LOOK_MS).unref();
}
