import { contains, type Domain, isOfKind } from '../../core/model/domain.ts';
import { type HostValue, isList, valueAt, withValueAt } from '../../core/model/shape.ts';

/** A part of a value that has a domain of its own: the whole, a field, or all entries of a list. */
export interface Place {
  /** The names of the fields on the way to it; `undefined` stands for all entries of a list. */
  readonly path: readonly (string | undefined)[];
  /** As in JavaScript: `filter.b[]`. */
  readonly name: string;
  /** Neither a record nor a union: their parts are places. */
  readonly of: Domain;
}

/** @param name of the value @param path to it */
export function placesIn(domain: Domain, name: string, path: Place['path'] = []): Place[] {
  switch (domain.kind) {
    case 'record':
      return Object.entries(domain.fields).flatMap(([field, of]) =>
        placesIn(of, `${name}.${field}`, [...path, field]),
      );
    case 'union':
      return domain.of.flatMap((of) => placesIn(of, name, path));
    case 'list':
      return [{ path, name, of: domain }, ...placesIn(domain.of, `${name}[]`, [...path, undefined])];
    default:
      return [{ path, name, of: domain }];
  }
}

type Change = (value: HostValue) => HostValue;

/** A copy with another value wherever one at a place is of the kind that its domain holds. */
export function changedAt(value: HostValue, { path, of }: Omit<Place, 'name'>, change: Change): HostValue {
  const [field, ...rest] = path;
  if (path.length === 0) return isOfKind(of, value) ? change(value) : value;
  if (field === undefined)
    return isList(value) ? value.map((entry) => changedAt(entry, { path: rest, of }, change)) : value;
  const before = valueAt(value, [field])!;
  const after = changedAt(before, { path: rest, of }, change);
  return after === before ? value : withValueAt(value, [field], after);
}

/** All values at a place that are of the kind that its domain holds. */
export function valuesAt(value: HostValue, place: Omit<Place, 'name'>): HostValue[] {
  const values: HostValue[] = [];
  changedAt(value, place, (one) => {
    values.push(one);
    return one;
  });
  return values;
}

/** A part of a value that should not be in its domain. */
interface Part {
  /** As in JavaScript: `filter.b[2]`. */
  readonly name: string;
  /** `undefined` where a field is missing. */
  readonly value: HostValue | undefined;
  readonly domain: Domain;
}

/** The first part of a value that is outside of its domain, or the first of another kind than this holds. */
export function partOutside(
  name: string,
  value: HostValue | undefined,
  domain: Domain,
  what: 'outside' | 'of another kind',
): Part | undefined {
  if (domain.kind === 'union') {
    const parts = domain.of.map((one) => partOutside(name, value, one, what));
    return parts.includes(undefined) ? undefined : parts[0];
  }
  if (!isOfKind(domain, value)) return { name, value, domain };
  const parts =
    domain.kind === 'list'
      ? (value as readonly HostValue[]).map((one, k) => partOutside(`${name}[${k}]`, one, domain.of, what))
      : domain.kind === 'record'
        ? Object.entries(domain.fields).map(([field, of]) =>
            partOutside(`${name}.${field}`, valueAt(value, [field]), of, what),
          )
        : [];
  const part = parts.find((one) => one !== undefined);
  return part ?? (what === 'outside' && !contains(domain, value!) ? { name, value, domain } : undefined);
}
