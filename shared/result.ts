/** What a call gives when failing is part of its life: a value, or a problem with a tag. */
export type Result<Value, Problem extends Tagged = Tagged> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problem: Problem };

/** A problem is told apart by its `kind`; the other fields fill the sentence a person reads. */
export interface Tagged {
  readonly kind: string;
}

export const ok = <Value>(value: Value): { readonly ok: true; readonly value: Value } => ({ ok: true, value });

export const failed = <Problem extends Tagged>(
  problem: Problem,
): { readonly ok: false; readonly problem: Problem } => ({
  ok: false,
  problem,
});

/** Closes a switch over a union: a case that was forgotten does not compile. */
export function never(value: never): never {
  throw new Error(`Unexpected case: ${JSON.stringify(value)}`);
}
