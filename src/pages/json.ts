import type {
  FindingJson,
  NotCheckedJson,
  Output,
  ReasonJson,
  ReportJson,
  SuspectJson,
  VerdictJson,
} from '../report/contract.ts';
import type { Inline } from '../report/inline.ts';
import type { Report, RuleOutcome } from '../report/report.ts';
import type { Reason, Suspect } from '../report/suspect.ts';
import { version } from '../report/version.ts';
import { formatBytes, formatCount, formatShare, formatTag } from './format.ts';

/** A report as the contract has it. Texts of the target's stay exactly as they were read. */
export function toJson(report: Report): ReportJson {
  return {
    target: report.title,
    verdict: verdictJson(report.verdict),
    findings: report.findings.map(findingJson),
    suspects: report.suspects.map(suspectJson),
    notChecked: notChecked(report.outcomes),
    unread: report.unread,
    unreadCount: report.unreadCount,
    troubles: report.troubles,
    facts: report.facts,
  };
}

/** The whole contract, in one text. */
export function outputJson(reports: readonly Report[]): string {
  const output: Output = { schema: 2, tool: { name: 'poolinsight', version }, reports: reports.map(toJson) };
  return JSON.stringify(output);
}

export function verdictJson(verdict: Report['verdict']): VerdictJson {
  return {
    severity: verdict.severity,
    resource: verdict.resource,
    headline: sentence(verdict.headline),
    confidence: verdict.confidence,
    tags: verdict.tags,
    drivers: verdict.drivers,
  };
}

export function findingJson(finding: Report['findings'][number]): FindingJson {
  return {
    rule: finding.rule,
    ...(finding.pattern !== undefined && { pattern: finding.pattern }),
    also: finding.also ?? [],
    severity: finding.severity,
    confidence: finding.confidence,
    resource: finding.resource,
    headline: sentence(finding.headline),
    details: finding.details.map(sentence),
    tags: finding.tags,
    drivers: finding.drivers,
    evidence: finding.evidence,
    next: finding.next.map(({ command, purpose, slow, changesTarget }) => ({
      command,
      purpose,
      slow,
      changesTarget,
    })),
  };
}

export function suspectJson(suspect: Suspect): SuspectJson {
  const { owners, known, innocent, settle, reasons, against, ...same } = suspect;
  return {
    ...same,
    reasons: reasons.map(reasonJson),
    against: against.map(reasonJson),
    owners: owners.map(({ name, clue, confidence, words }) => ({
      name,
      clue,
      confidence,
      says: sentence(words),
    })),
    knownLeaks: known,
    innocentIf: sentence(innocent),
    ...(settle && { settle: settle.command }),
  };
}

function reasonJson({ sign, points, words }: Reason): ReasonJson {
  return { sign, points, says: sentence(words) };
}

function notChecked(outcomes: readonly RuleOutcome[]): NotCheckedJson[] {
  const list: NotCheckedJson[] = [];
  for (const outcome of outcomes) {
    if (outcome.outcome !== 'not-checked') continue;
    list.push({
      rule: outcome.rule,
      missing: outcome.missing.map(({ fact, absence, ask }) => ({
        fact,
        reason: absence.reason,
        ...(absence.said && { said: absence.said.text }),
        ...(ask && { command: ask.command }),
      })),
    });
  }
  return list;
}

/** A sentence as plain text. */
export function sentence(words: readonly Inline[]): string {
  return words.map(plain).join('');
}

function plain(word: Inline): string {
  if (typeof word === 'string') return word;
  switch (word.kind) {
    case 'bytes':
      return formatBytes(word.bytes);
    case 'count':
      return formatCount(word.count);
    case 'share':
      return formatShare(word.share);
    case 'tag':
      return formatTag(word.tag);
    case 'driver':
    case 'name':
      return word.name;
    case 'command':
      return word.step.command;
    default:
      return unreachable(word);
  }
}

function unreachable(value: never): never {
  throw new Error(`A kind of value has no plain text: ${JSON.stringify(value)}`);
}
