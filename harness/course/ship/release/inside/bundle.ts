import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ENGINE } from '../../../shared/bundle/engine.mjs';
import type * as bundle from '../../../shared/bundle/index.mjs';
import { nameProgram } from '../../../shared/bundle/sources.mjs';

// Takes the place of `harness/course/shared/bundle/` in the students' edition: nothing is bundled there.

export const programName: typeof bundle.programName = () => {
  const release = readFileSync(path.join(ENGINE, 'harness/release.json'));
  return nameProgram(hash('sha256', release, 'hex').slice(0, 32));
};

export { keptFiles } from '../../../shared/bundle/kept.mjs';
