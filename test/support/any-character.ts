import fc from 'fast-check';

/** Every code point but halves of a pair, as fast-check's own unit `binary`, whose list of them takes more than a second to make. */
export const anyCharacter: fc.Arbitrary<string> = fc
  .oneof(
    { weight: 0xd800, arbitrary: fc.integer({ min: 0, max: 0xd7ff }) },
    { weight: 0x110000 - 0xe000, arbitrary: fc.integer({ min: 0xe000, max: 0x10ffff }) },
  )
  .map(code => String.fromCodePoint(code));
