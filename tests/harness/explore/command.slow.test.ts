import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { expect, test } from 'vitest';

/** Whether something answers there. */
const answers = (address: string): Promise<boolean> =>
  fetch(address).then(
    ({ ok }) => ok,
    () => false,
  );

test('npm run explore serves the page until npm is ended', async () => {
  const npm = spawn('npm', ['run', '--silent', 'explore', '--', '--no-open', '--port', '0'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let address: string | undefined;
  for await (const line of createInterface(npm.stdout)) {
    address = /http:\S+/.exec(line)?.[0];
    if (address !== undefined) break;
  }
  expect(await answers(address!)).toBe(true);
  const ended = once(npm, 'exit');
  npm.kill('SIGTERM');
  await ended;
  await expect.poll(() => answers(address!)).toBe(false);
});
