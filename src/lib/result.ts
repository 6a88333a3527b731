/** What may well fail is returned, not thrown: a value, or the reason why there is none. */
export type Result<T, E> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: E };

/** The good outcome. */
export const yes = <T>(value: T): Result<T, never> => ({ ok: true, value });

/** The other outcome, with its reason. */
export const no = <E>(error: E): Result<never, E> => ({ ok: false, error });
