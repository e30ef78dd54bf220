/** Nominal types: a string that only its own constructor may call an id. */
declare const brand: unique symbol;

export type Brand<T, Name extends string> = T & { readonly [brand]: Name };
