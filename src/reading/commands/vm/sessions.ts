/** The section of `!vm 4` on terminal server sessions: the older form (`2372K`) and the newer (`3060 Kb`). */
import type { Line } from '../../facts/line.ts';
import type { KbRow, Session, Sessions } from '../../facts/sessions.ts';

type Draft<T> = { -readonly [K in keyof T]: T[K] };

//         Terminal Server Memory Usage By Session:
const HEADING = /^[ \t]{0,40}Terminal Server Memory Usage By Session/i;

//         Session Paged Pool Maximum is 32768K
//         Session View Space Maximum is 20480K
const MAXIMUM = /^[ \t]{0,40}Session (Paged Pool|View Space) Maximum is[ \t]{0,20}(\d{1,20})[ \t]{0,4}Kb?/i;

//         Session ID 9 @ f79b5000:
// Session ID 0 @ fffff88002dfa000:
const SESSION =
  /^[ \t]{0,40}Session ID[ \t]{1,4}(\d{1,10})[ \t]{1,4}@[ \t]{0,4}([0-9a-f`]{8,17}):?[ \t]{0,40}$/i;

//         Paged Pool Usage:       32552K
// NonPaged Usage:        316 Kb
// Commit Usage:         6484 Kb
const USAGE =
  /^[ \t]{0,40}(Paged Pool|NonPaged(?: Pool)?|Commit) Usage:[ \t]{0,20}(\d{1,20})[ \t]{0,4}Kb?[ \t]{0,40}$/i;

//         *** 7837 Pool Allocation Failures ***
// **_ 7837 Pool Allocation Failures _**
const FAILURES = /^[ \t*_]{0,80}(\d{1,20}) Pool Allocation Failures(?=[ \t]{0,8}(?:[*_]|$))/i;

// Session Summary
const SUMMARY = /^[ \t]{0,40}Session Summary:?[ \t]{0,40}$/i;

export interface SessionsReader {
  line(text: string, line: number): boolean;
  /** Undefined when no session and no maximum was read. */
  end(): Sessions | undefined;
}

export function beginsSessions(text: string): boolean {
  return HEADING.test(text);
}

export function sessionsReader(): SessionsReader {
  const sessions: Draft<Session>[] = [];
  const found: Draft<Sessions> = { sessions };
  let into: Draft<Session> | Draft<NonNullable<Sessions['summary']>> | undefined;

  return {
    line(text, line) {
      if (HEADING.test(text)) return true;
      const maximum = MAXIMUM.exec(text);
      if (maximum !== null) {
        const row: KbRow = { line, text, kb: Number(maximum[2]) };
        if (/^P/i.test(maximum[1] ?? '')) found.pagedPoolMax = row;
        else found.viewSpaceMax = row;
        return true;
      }
      const session = SESSION.exec(text);
      if (session !== null) {
        const draft = { line, text, id: Number(session[1]), address: plain(session[2]) };
        sessions.push(draft);
        into = draft;
        return true;
      }
      if (SUMMARY.test(text)) {
        into = found.summary = {};
        return true;
      }
      return into !== undefined && takeUsage(into, { line, text });
    },
    end() {
      const something = sessions.length > 0 || found.pagedPoolMax !== undefined;
      return something ? found : undefined;
    },
  };
}

function takeUsage(into: Draft<Session> | Draft<NonNullable<Sessions['summary']>>, at: Line): boolean {
  const failures = FAILURES.exec(at.text);
  if (failures !== null) {
    if ('id' in into) into.failures = { line: at.line, text: at.text, count: Number(failures[1]) };
    return true;
  }
  const usage = USAGE.exec(at.text);
  if (usage === null) return false;
  const row: KbRow = { line: at.line, text: at.text, kb: Number(usage[2]) };
  const what = (usage[1] ?? '').toLowerCase();
  if (what === 'commit') into.commit = row;
  else if (what === 'paged pool') into.pagedPool = row;
  else into.nonpagedPool = row;
  return true;
}

function plain(address = ''): string {
  return address.replace(/`/g, '').toLowerCase();
}
