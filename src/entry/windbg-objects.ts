/** What `dx` shows of a report: small objects with one line of text each. */
import type { Host } from '../debugger/windbg-api.d.ts';
import { sentence } from '../render/json.ts';
import type { Finding, Report } from '../report/report.ts';
import type { Step } from '../report/step.ts';

declare const host: Host;

/** The result of `dx @$poolDiagnose()`. */
export class Diagnosis {
  readonly Severity: string;
  readonly Resource: string;
  readonly Confidence: string;
  readonly Headline: string;
  readonly Tags: Listing<string>;
  readonly Drivers: Listing<string>;
  readonly Findings: Listing<FindingObject>;

  constructor(report: Report) {
    const { verdict } = report;
    this.Severity = verdict.severity;
    this.Resource = verdict.resource;
    this.Confidence = verdict.confidence;
    this.Headline = sentence(verdict.headline);
    this.Tags = new Listing(verdict.tags);
    this.Drivers = new Listing(verdict.drivers);
    this.Findings = new Listing(report.findings.map(each => new FindingObject(each)));
  }

  toString(): string {
    return `${this.Severity.toUpperCase()}: ${this.Headline}`;
  }
}

class FindingObject {
  readonly Rule: string;
  readonly Severity: string;
  readonly Resource: string;
  readonly Confidence: string;
  readonly Headline: string;
  readonly Details: Listing<string>;
  readonly Evidence: Listing<string>;
  readonly Next: Listing<StepObject>;

  constructor(finding: Finding & { readonly rule: string }) {
    this.Rule = finding.rule;
    this.Severity = finding.severity;
    this.Resource = finding.resource;
    this.Confidence = finding.confidence;
    this.Headline = sentence(finding.headline);
    this.Details = new Listing(finding.details.map(sentence));
    this.Evidence = new Listing(
      finding.evidence.map(each => `${each.command} line ${each.line}: ${each.quote}`),
    );
    this.Next = new Listing(finding.next.map(each => new StepObject(each)));
  }

  toString(): string {
    return `${this.Severity.toUpperCase()}: ${this.Headline}`;
  }
}

class StepObject {
  readonly Command: string;
  readonly Purpose: string;

  constructor(step: Step) {
    this.Command = step.command;
    this.Purpose = step.purpose;
  }

  toString(): string {
    return `${this.Command} - ${this.Purpose}`;
  }
}

/** A list that shows its elements by their index, and nothing of an array's own. */
class Listing<T> {
  private readonly __items: readonly T[];

  constructor(items: readonly T[]) {
    this.__items = items;
  }

  *[Symbol.iterator](): IterableIterator<unknown> {
    for (let i = 0; i < this.__items.length; i++) yield new host.indexedValue(this.__items[i], [i]);
  }

  getDimensionality(): number {
    return 1;
  }

  getValueAt(index: unknown): T {
    const value = this.__items[Number(index)];
    if (value === undefined) throw new RangeError(`There are only ${this.__items.length} elements.`);
    return value;
  }

  toString(): string {
    const many = this.__items.length;
    return many === 1 ? '1 element' : `${many} elements`;
  }
}
