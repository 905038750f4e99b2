/** Small checks of what arrives. By hand: a schema library would be larger than the content script. */
export type Shape<T> = (value: unknown) => value is T;

export const isNull = (value: unknown): value is null => value === null || value === undefined;

export const isText = (value: unknown): value is string => typeof value === 'string';

export const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);

export const oneOf =
  <T extends string | number>(...allowed: T[]): Shape<T> =>
  (value): value is T =>
    allowed.includes(value as T);

export const orNull =
  <T>(shape: Shape<T>): Shape<T | null> =>
  (value): value is T | null =>
    value === null || shape(value);

export const listOf =
  <T>(shape: Shape<T>): Shape<T[]> =>
  (value): value is T[] =>
    Array.isArray(value) && value.every(shape);

/** An object that has at least these fields, each of its shape. */
export const objectOf =
  <T extends object>(fields: { [K in keyof T]: Shape<T[K]> }): Shape<T> =>
  (value): value is T =>
    typeof value === 'object' &&
    value !== null &&
    Object.entries<Shape<unknown>>(fields).every(([name, shape]) => shape((value as Record<string, unknown>)[name]));
