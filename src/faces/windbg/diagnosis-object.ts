/** A diagnosis as an object for `dx`: what is exhausted, who looks like a leak, and everything found. */
import { sentence } from '../../pages/json.ts';
import type { Report } from '../../report/report.ts';
import {
  type Actions,
  driverListing,
  everyTag,
  findingObject,
  notCheckedListing,
  resourceListing,
  sessionListing,
} from './objects.ts';
import { action, help, listing, Shown, TABLE } from './shown.ts';
import { suspectObject } from './suspect-object.ts';

export function diagnosisObject(report: Report, actions: Actions): Shown {
  const { verdict } = report;
  return new Shown(
    `${verdict.severity.toUpperCase()}: ${sentence(verdict.headline)}`,
    {
      Severity: verdict.severity,
      Resource: verdict.resource,
      Confidence: verdict.confidence,
      Headline: sentence(verdict.headline),
      Tags: everyTag(report, actions),
      Drivers: driverListing(verdict.drivers, report, actions),
      Suspects: listing(report.suspects, each => suspectObject(each, report, actions), 'suspect'),
      Findings: listing(report.findings, each => findingObject(each, report, actions), 'finding'),
      Resources: resourceListing(report),
      Sessions: sessionListing(report, actions),
      NotChecked: notCheckedListing(report),
      RunAgain: () => actions.again(),
      RunFull: () => actions.full(),
      PrintAgain: () => actions.reprint(),
    },
    {
      Severity: help(
        'critical, warning, note, healthy (looked at, nothing found) or unknown (not enough to look at)',
      ),
      Resource: help('what is exhausted or nearest to it'),
      Confidence: help('certain, likely or possible; one snapshot never makes a leak certain'),
      Headline: help('the verdict in a sentence'),
      Tags: help('every pool tag that !poolused printed, the largest first', TABLE),
      Drivers: help('drivers that the verdict names'),
      Suspects: help('tags that look like a leak, the strongest first'),
      Findings: help('everything found, the gravest first'),
      Resources: help('how much of each resource is used', TABLE),
      Sessions: help('the session pools', TABLE),
      NotChecked: help('rules that could not run, with the command that each lacks', TABLE),
      RunAgain: action('Run again', 'Runs the commands anew and prints the diagnosis'),
      RunFull: action('Run full', 'Runs the confirming commands too, those that are quick'),
      PrintAgain: action('Print again', 'Prints this diagnosis once more', true),
    },
  );
}
