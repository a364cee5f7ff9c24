export interface KnownLeak {
  readonly id: string;
  readonly tags: readonly string[];
  readonly driver?: string;
  readonly what: string;
  readonly fixed?: string;
  readonly name: string;
  readonly source: string;
}
export function knownLeaksOf(_tag: string): readonly KnownLeak[] {
  return [];
}
