/** Many targets on the page: a row each, which opens its report; then what they share. */
import { docHtml, escaped } from '../../pages/html.ts';
import { type Summary, sharedNodes, sortedSummaries, summaryWords } from '../logs/fleet.ts';

/** `summaries` in the order of their targets' numbers. */
export function fleetHtml(summaries: readonly Summary[], unread: number): string {
  const numbers = new Map(summaries.map((each, at) => [each, at] as const));
  const rows = sortedSummaries(summaries).map(each => {
    const { severity, resource, tag, owner, log } = summaryWords(each);
    return `<tr><td><b class="label ${each.severity}">${escaped(severity)}</b></td><td>${escaped(resource)}</td><td>${tag === '' ? '' : `<code>${escaped(tag)}</code>`}</td><td>${escaped(owner)}</td><td><button type="button" class="go" data-target="${numbers.get(each) ?? 0}">${escaped(log)}</button></td></tr>`;
  });
  const head = ['Severity', 'Resource', 'Suspect', 'Owner', 'Log'].map(
    each => `<th scope="col"><button type="button" class="sort">${each}</button></th>`,
  );
  const none = unread > 0 ? ` <small>${unread} not read</small>` : '';
  return `<article><h1>${summaries.length} targets${none}</h1>
<div class="wide"><table><thead><tr>${head.join('')}</tr></thead><tbody>${rows.join('')}</tbody></table></div>
${docHtml(sharedNodes(summaries), undefined, 2)}</article>`;
}
