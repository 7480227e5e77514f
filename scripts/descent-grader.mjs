#!/usr/bin/env node
// The command of the package: descent-grader COMMAND [arguments]. In this project, npm run COMMAND is the same.
import { readdirSync } from 'node:fs';
import { requireNode } from './node-version.mjs';

requireNode();

const [name = '--help'] = process.argv.slice(2);
if (name === 'watch') process.argv.splice(2, 1, 'test', '--watch');
const commands = readdirSync(new URL('../commands', import.meta.url))
  .filter((file) => !file.startsWith('part-'))
  .map((file) => file.replace(/\.js$/, ''));
if ([...commands, 'watch'].includes(name)) {
  await import('./start.mjs');
} else {
  const isHelp = ['-h', '--help', 'help'].includes(name);
  const said = isHelp ? '' : `There is no command ${JSON.stringify(name)}. `;
  process[isHelp ? 'stdout' : 'stderr'].write(
    `${said}The commands are ${commands.join(', ')} and watch. For help: descent-grader COMMAND --help\n`,
  );
  process.exitCode = isHelp ? 0 : 2;
}
