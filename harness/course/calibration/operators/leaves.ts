import type { Domain, Domains, Lengths, Range } from '../../../core/model/domain.ts';
import type { FunctionSignature, HostValue } from '../../../core/model/shape.ts';

/** A part of an argument that has a domain of its own: a number, or the entries of a list, or a list. */
export interface Leaf {
  /** The parameter's place among the arguments. */
  readonly index: number;
  /** The names of the fields on the way to it; `undefined` stands for all entries of a list. */
  readonly path: readonly (string | undefined)[];
  /** As in JavaScript: `filter.b[]`. */
  readonly name: string;
  readonly of:
    | { readonly kind: 'number'; readonly range: Range }
    | { readonly kind: 'list'; readonly lengths: Lengths };
}

function* leavesIn(domain: Domain, index: number, path: Leaf['path'], name: string): Generator<Leaf> {
  switch (domain.kind) {
    case 'number':
      yield { index, path, name, of: { kind: 'number', range: domain } };
      break;
    case 'list':
      yield { index, path, name, of: { kind: 'list', lengths: domain.lengths } };
      yield* leavesIn(domain.of, index, [...path, undefined], `${name}[]`);
      break;
    case 'record':
      for (const [field, of] of Object.entries(domain.fields))
        yield* leavesIn(of, index, [...path, field], `${name}.${field}`);
      break;
    default:
  }
}

/** The parts of a function's arguments, by the domains of its parameters; those without a domain have none. */
export const leavesOf = ({ parameters }: FunctionSignature, domains: Domains): Leaf[] =>
  parameters.flatMap((parameter, index) => {
    const domain = domains[parameter];
    return domain === undefined ? [] : [...leavesIn(domain, index, [], parameter)];
  });

type Change = (value: HostValue) => HostValue;

function changedAt(value: HostValue, path: Leaf['path'], change: Change): HostValue {
  if (path.length === 0) return change(value);
  const [field, ...rest] = path;
  if (field === undefined)
    return (value as readonly HostValue[]).map((entry) => changedAt(entry, rest, change));
  const fields = value as Readonly<Record<string, HostValue>>;
  // A domain may give the entries of a list fields 0, 1, …
  const copy = Array.isArray(fields) ? [...(fields as readonly HostValue[])] : { ...fields };
  (copy as Record<string, HostValue>)[field] = changedAt(fields[field]!, rest, change);
  return copy;
}

/** The arguments, with another value at each place of a leaf. */
export const withLeaf = (args: readonly HostValue[], { index, path }: Leaf, change: Change): HostValue[] =>
  args.map((arg, k) => (k === index ? changedAt(arg, path, change) : arg));

/** All values of a leaf. */
export function valuesAt(args: readonly HostValue[], leaf: Leaf): HostValue[] {
  const values: HostValue[] = [];
  withLeaf(args, leaf, (value) => {
    values.push(value);
    return value;
  });
  return values;
}
