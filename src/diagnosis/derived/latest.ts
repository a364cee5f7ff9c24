/**
 * What was computed of a table, kept until it is asked of another: many rules ask the same of one target. A WeakMap would
 * do, but its values hold the table's rows; then V8 keeps dead tables until its next full collection, which doubled the
 * time of a diagnosis on a machine of 5,000 tags. So does keeping two of them.
 */
export function latest<K extends object, V>(make: (of: K) => V): (of: K) => V {
  let kept: { readonly of: K; readonly made: V } | undefined;
  return of => {
    if (kept?.of !== of) kept = { of, made: make(of) };
    return kept.made;
  };
}
