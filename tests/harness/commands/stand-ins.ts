import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { temporaryFolder } from '../folders.ts';

/** Commands that come before the real ones in PATH. */
export interface StandIns {
  readonly env: { readonly PATH: string };
  /** What was called and not run, a line each. */
  readonly calls: () => Promise<string[]>;
}

/**
 * An npm that only notes down some of its commands: `npm ci` would load hundreds of megabytes, and `npm run check`
 * would run the test that calls it.
 * @param noted words after `npm`, such as `ci` or `run check`; all others go to the real npm
 */
export async function npmThatNotes(noted: readonly string[]): Promise<StandIns> {
  const bin = path.join(await temporaryFolder(), 'bin');
  const log = path.join(bin, 'calls.txt');
  const npm = path.join(bin, 'npm');
  await mkdir(bin);
  await writeFile(log, '');
  await writeFile(
    npm,
    `#!/usr/bin/env bash
PATH=\${PATH#*:}
case "$*" in
  ${noted.map((words) => `"${words}"*`).join('|')}) echo "npm $*" >>"${log}" ;;
  *) exec npm "$@" ;;
esac
`,
  );
  await chmod(npm, 0o755);
  return {
    env: { PATH: `${bin}:${process.env['PATH']}` },
    calls: async () => (await readFile(log, 'utf8')).split('\n').filter(Boolean),
  };
}
