import type { JSX } from 'preact';
import { pictureFigure } from '../../core/figures/index.ts';
import type { Picture } from '../../core/model/grades.generated.ts';

const DrawnFailure = ({ picture }: { readonly picture: Picture }): JSX.Element =>
  pictureFigure(picture, { isFile: false });

export default DrawnFailure;
