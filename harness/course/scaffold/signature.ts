import ts from 'typescript';
import { UserError } from '../files/user-error.ts';
import { answerOf, declarationOf, type Part, partOf } from './part.ts';

/** A parameter with what is written of it. */
export interface Parameter extends Part {
  readonly name: string;
}

/** The function of a new exercise. */
export interface Signature {
  readonly name: string;
  /** At least one. */
  readonly parameters: readonly Parameter[];
  /** The parameters of the function that it returns, if it returns one. */
  readonly further: readonly Parameter[];
  /** What it answers, or the function that it returns. */
  readonly returns: Part;
}

const EXAMPLES = '"average(signal: vector): number" or "root(f: (x: number) => number, a: number): number"';

/**
 * Reads the signature of the function of a new exercise, in TypeScript; shapes are types, too.
 * @param texts one signature
 * @throws UserError that says what one is
 * @example parseSignature(['average(signal: vector): number'])
 */
export function parseSignature(texts: readonly string[]): Signature {
  const refuse = (why: string): never => {
    throw new UserError(`"${texts.join(', ')}": ${why}`);
  };
  const one = texts.length === 1 ? declarationOf(texts[0]!) : undefined;
  if (one?.name === undefined || one.type === undefined || one.parameters.length === 0)
    return refuse(`a new exercise begins with one function, of at least one argument, such as ${EXAMPLES}`);
  const refuseType = (what: string): never =>
    refuse(`there is no shape for ${what}: docs/authoring.md, "All shapes", has those that there are`);
  const returned = ts.isFunctionTypeNode(one.type) ? one.type : undefined;
  const returns = answerOf(returned?.type ?? one.type, refuseType);
  const read = ({
    name,
    type,
    initializer,
    questionToken,
    dotDotDotToken,
  }: ts.ParameterDeclaration): Parameter =>
    ts.isIdentifier(name) && (initializer ?? questionToken ?? dotDotDotToken) === undefined
      ? { name: name.text, ...partOf(type, returns.compared !== 'agree', refuseType) }
      : refuseType(`the parameter ${name.getText()}`);
  return {
    name: one.name.text,
    parameters: one.parameters.map(read),
    further: (returned?.parameters ?? []).map(read),
    returns,
  };
}
