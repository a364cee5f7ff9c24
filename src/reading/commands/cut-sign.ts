// ...
// [...]
// […]
// . . .
const CUT = /^[ \t]{0,12}\[?(?:\.{3,6}|…|\. \. \.)\]? {0,8}$/;

/** Whether a line is the sign of an author who left lines out: then a list is not whole. */
export function isCutSign(text: string): boolean {
  return CUT.test(text);
}
