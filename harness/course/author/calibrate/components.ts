import { contains, type Domain, isOfKind } from '../../../core/model/domain.ts';
import { type HostValue, isList, valueAt } from '../../../core/model/shape.ts';

/** The whole value, a field, or all entries of a list. */
export interface Component {
  /** Field names; `undefined` for all entries of a list. */
  readonly path: readonly (string | undefined)[];
  /** As in JavaScript: `filter.b[]`. */
  readonly name: string;
  /** Neither a record nor a union, whose parts are places. */
  readonly of: Domain;
}

export function componentsIn(domain: Domain, name: string, path: Component['path'] = []): Component[] {
  switch (domain.kind) {
    case 'record':
      return Object.entries(domain.fields).flatMap(([field, of]) =>
        componentsIn(of, `${name}.${field}`, [...path, field]),
      );
    case 'union':
      return domain.of.flatMap((of) => componentsIn(of, name, path));
    case 'list':
      return [{ path, name, of: domain }, ...componentsIn(domain.of, `${name}[]`, [...path, undefined])];
    default:
      return [{ path, name, of: domain }];
  }
}

/** Values of the domain's kind. */
export function valuesAt(value: HostValue, { path, of }: Omit<Component, 'name'>): HostValue[] {
  if (path.length === 0) return isOfKind(of, value) ? [value] : [];
  const [field, ...rest] = path;
  const parts = field !== undefined ? [valueAt(value, [field])!] : isList(value) ? value : [];
  return parts.flatMap((part) => valuesAt(part, { path: rest, of }));
}

interface ComponentValue {
  readonly name: string;
  /** `undefined` if a field is missing. */
  readonly value: HostValue | undefined;
}

/** Finds the first part that is outside its domain or of another kind. */
export function partOutside(
  name: string,
  value: HostValue | undefined,
  domain: Domain,
  what: 'outside' | 'of another kind',
): ComponentValue | undefined {
  if (domain.kind === 'union') {
    const parts = domain.of.map((one) => partOutside(name, value, one, what));
    return parts.includes(undefined) ? undefined : parts[0];
  }
  if (!isOfKind(domain, value)) return { name, value };
  const parts =
    domain.kind === 'list'
      ? (value as readonly HostValue[]).map((one, k) => partOutside(`${name}[${k}]`, one, domain.of, what))
      : domain.kind === 'record'
        ? Object.entries(domain.fields).map(([field, of]) =>
            partOutside(`${name}.${field}`, valueAt(value, [field]), of, what),
          )
        : [];
  const part = parts.find((one) => one !== undefined);
  return part ?? (what === 'outside' && !contains(domain, value!) ? { name, value } : undefined);
}
