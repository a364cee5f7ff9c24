/**
 * What poolinsight's verbs return inside WinDbg, for scripts that use them:
 *
 *   const diagnosis = host.currentSession.PoolInsight.Diagnose() as PoolInsight.Diagnosis;
 *
 * Lists can be iterated and have getValueAt(index). Figures of memory are bytes. A member that has no value is absent.
 */
declare namespace PoolInsight {
  /** `@$cursession.PoolInsight`. Each method prints its page and returns its object. */
  interface Verbs {
    /** `word`: `full` runs the confirming commands too, `again` reads anew, `json` prints lines for programs. */
    Diagnose(word?: 'details' | 'full' | 'again'): Diagnosis;
    Diagnose(word: 'json'): void;
    Full(): Diagnosis;
    TagList(kind?: 'nonpaged' | 'paged' | 'unlisted' | 'unknown'): object;
    /** Four characters, or the tag's value as `!poolfind` takes it. */
    TagInfo(tag: string | number): Tag;
    Owner(tag: string | number): Tag;
    Sessions(): object;
    Resources(): object;
    Drivers(): object;
    /** A log in place of the target, by its whole path; or the target of that number in it. */
    ReadLog(log: string | number): Diagnosis;
    /** `.html`, `.md`, `.json` or `.txt`. */
    Save(path: string): void;
    Help(topic?: string): void;
  }

  interface Diagnosis {
    readonly Severity: 'critical' | 'warning' | 'note' | 'healthy' | 'unknown';
    readonly Resource: string;
    readonly Confidence: 'certain' | 'likely' | 'possible';
    readonly Headline: string;
    readonly Tags: List<Tag>;
    readonly Drivers: List<Driver>;
    /** Tags that look like a leak, the strongest first. */
    readonly Suspects: List<Suspect>;
    readonly Findings: List<Finding>;
    readonly Resources: List<object>;
    readonly Sessions: List<object>;
    readonly NotChecked: List<object>;
    RunAgain(): void;
    RunFull(): void;
    PrintAgain(): void;
  }

  interface Suspect {
    readonly Tag: Tag;
    /** Every tag of the same cause. */
    readonly Tags: List<Tag>;
    readonly Pool: 'nonpaged' | 'paged';
    readonly Strength: 'strong' | 'moderate' | 'weak';
    /** The sum of all reasons, as a text with one decimal. */
    readonly Points: string;
    readonly Outstanding: number;
    readonly Bytes?: number;
    readonly Size?: string;
    readonly Frees?: number;
    readonly Reasons: List<object>;
    readonly Against: List<object>;
    readonly Owners: List<object>;
    readonly KnownLeaks: List<object>;
    readonly Holders: List<object>;
    readonly InnocentIf: string;
    readonly Settle?: Step;
    readonly Evidence: List<Evidence>;
  }

  interface Finding {
    readonly Rule: string;
    readonly Also?: string;
    readonly Severity: 'critical' | 'warning' | 'note';
    readonly Resource: string;
    readonly Confidence: 'certain' | 'likely' | 'possible';
    readonly Headline: string;
    readonly Details: List<string>;
    readonly Tags: List<Tag>;
    readonly Drivers: List<Driver>;
    readonly Evidence: List<Evidence>;
    readonly Next: List<Step>;
  }

  /** A line of the debugger's. */
  interface Evidence {
    readonly Command: string;
    readonly Line: number;
    readonly Quote: string;
    Run?(): void;
  }

  interface Step {
    readonly Command: string;
    readonly Purpose: string;
    readonly Slow: boolean;
    readonly ChangesTarget: boolean;
    Run?(): void;
  }

  interface Tag {
    readonly Tag: string;
    Show(): void;
  }

  interface Driver {
    readonly Name: string;
    Details?(): void;
  }

  interface List<T> extends Iterable<T> {
    getValueAt(index: number): T;
  }
}
