import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { readScenario } from '../harness/course/exercises/index.ts';
import { svgDocument } from '../harness/course/pictures/index.ts';
import type { Scenario } from '../tests/scenarios/scenario.generated.ts';
import { type Figure, notebookFigures } from '../views/notebook-figures.ts';

/** Draws all figures of the notebook. @param root the project's folder, which holds the scenarios of the experiments */
export async function drawNotebook(root: string): Promise<Figure[]> {
  const folder = path.join(root, 'tests/scenarios');
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json')).toSorted();
  const scenarios = await Promise.all(
    names.map((name) => readScenario<Scenario>(root, path.join(folder, name))),
  );
  return notebookFigures(svgDocument, scenarios);
}
