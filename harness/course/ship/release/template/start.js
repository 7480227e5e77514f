// Starts a command: node harness/start.js NAME [arguments]
import { requireNode } from './node-version.js';

requireNode();

process.stdout.on('error', (error) => {
  // A reader of the output, such as `head`, may stop early.
  if (error.code !== 'EPIPE') throw error;
});

const [name] = process.argv.splice(2, 1);
try {
  await import(`./${name}.js`);
} catch (error) {
  process.stderr.write(`${error?.stack ?? error}\n`);
  process.exitCode = 1;
}
