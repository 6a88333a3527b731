declare const brand: unique symbol;

/** A string that could be confused with another one, told apart by the compiler: `Brand<string, 'ChoiceId'>`. */
export type Brand<T, Name extends string> = T & { readonly [brand]: Name };
