// What an answer is worth: same, different, or not tried. Blanks and the place of the work folder say nothing.

/** @typedef {{ id: string, verdict: 'same' | 'different' | 'not tried' | 'recorded', got?: string, wanted?: string, question?: string, run: string }} Check */

/** The words, whatever the breaks of lines; the work folder under a name of its own. */
export function words(text, work) {
  const places = [work, work.replace(/\\/g, '\\\\')];
  return places
    .reduce((all, place) => all.split(place).join('<work>'), text)
    .replace(/<work>\\{1,2}/g, '<work>/')
    .replace(/\s+/g, ' ')
    .trim();
}

/** A step's answer against what the emulation gave for it. */
export function checkOf(step, answers, expected, work) {
  const { id, run, question } = step;
  const got = answers.get(id);
  const base = { id, run, ...(question && { question }), ...(got !== undefined && { got }) };
  if (got === undefined) return { ...base, verdict: 'not tried' };
  if (step.expect === 'record') return { ...base, verdict: 'recorded' };
  if (typeof step.expect === 'object') {
    const { pattern } = step.expect;
    const isSame = new RegExp(pattern, 'm').test(got);
    return { ...base, verdict: isSame ? 'same' : 'different', wanted: `a line with "${pattern}"` };
  }
  const wanted = expected[id];
  if (wanted === undefined)
    return { ...base, verdict: 'not tried', wanted: 'the emulation gave nothing for it' };
  return { ...base, verdict: words(got, work) === words(wanted, '<work>') ? 'same' : 'different', wanted };
}

/** A file that the script wrote, against the emulation's. */
export function fileCheck(name, got, wanted, work) {
  const base = { id: `file ${name}`, run: `the file ${name}` };
  if (got === undefined) return { ...base, verdict: 'not tried' };
  const isSame = words(got, work) === words(wanted ?? '', '<work>');
  return { ...base, got, wanted, verdict: isSame ? 'same' : 'different' };
}

/** What the script printed, without what `dx` shows of the object behind it. */
function pageIn(text) {
  // Running !vm 5: usage of every kernel-memory resource ...     !vm 5 took 1.2 s.
  const lines = text
    .split('\n')
    .filter(line => !/^Running \S.* \.\.\.$|^\S.* took [\d.]+ s\.$/.test(line.trim()));
  const own = lines.findIndex(line => line.startsWith('@$pool'));
  return lines.slice(0, own < 0 ? lines.length : own).join('\n');
}

/** Tags of markup, escapes and formats that must not be seen. */
const SEEN_MARKUP = /<\/?(?:b|u|i|link|col|exec)\b|&lt;|&amp;|%%/;

/**
 * A dump's answers against each other: what the script says in the debugger, and what the command line says of the
 * commands' own output. `headline` reads a text with the command line and gives the verdict's sentence.
 */
export function kernelChecks(plan, answers, headline) {
  const raw = plan
    .filter(({ id }) => id.startsWith('raw-') && answers.has(id))
    .map(({ id, run }) => `0: kd> ${run}\n${answers.get(id)}`)
    .join('\n');
  const wanted = raw === '' ? undefined : headline(raw);
  return plan.map(step => {
    const { id, run, question } = step;
    const got = answers.get(id);
    const base = { id, run, ...(question && { question }), ...(got !== undefined && { got }) };
    if (got === undefined) return { ...base, verdict: 'not tried' };
    if (step.expect === 'record') return { ...base, verdict: 'recorded' };
    if (typeof step.expect === 'object') return checkOf(step, answers, {}, '');
    if (step.expect === 'as-report') {
      const isSame =
        words(pageIn(got), '?') === words(pageIn(answers.get('report') ?? ''), '?') && !SEEN_MARKUP.test(got);
      return { ...base, wanted: answers.get('report'), verdict: isSame ? 'same' : 'different' };
    }
    if (wanted === undefined)
      return { ...base, verdict: 'not tried', wanted: 'the commands printed nothing' };
    const said = id === 'json' ? headline(got) : words(got, '?');
    // A page breaks the sentence, and cuts figures that its table has.
    const isSame = id === 'json' ? said === wanted : said.includes(words(wanted, '?').slice(0, 30));
    return { ...base, wanted, verdict: isSame ? 'same' : 'different' };
  });
}
