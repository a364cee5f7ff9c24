/** What the host threw, in a sentence: an Error, a COM error with a number and a description, a text, or nothing. */

interface Thrown {
  readonly message?: unknown;
  readonly description?: unknown;
  readonly number?: unknown;
}

/** Its own words, else its number in hexadecimal, else that there is no reason. Never throws. */
export function thrownSentence(reason: unknown): string {
  let text = '';
  try {
    text = wordsOf(reason);
  } catch {
    // An object that cannot even be named.
  }
  if (text === '') return 'no reason was given.';
  return /[.!?]$/.test(text) ? text : `${text}.`;
}

function wordsOf(reason: unknown): string {
  if (reason === undefined || reason === null) return '';
  if (typeof reason !== 'object' && typeof reason !== 'function') return String(reason).trim();
  const { message, description, number } = reason as Thrown;
  const code = number === undefined || number === null ? Number.NaN : Number(String(number));
  const inHex = Number.isInteger(code) ? `0x${(code >>> 0).toString(16).padStart(8, '0')}` : '';
  for (const words of [message, description]) {
    const said = words === undefined || words === null ? '' : String(words).trim();
    if (said !== '') return /0x8/i.test(said) || inHex === '' ? said : `${said} (${inHex})`;
  }
  if (inHex !== '') return `error ${inHex}`;
  const said = String(reason).trim();
  return /^\[object \w*\]$/.test(said) ? '' : said;
}
