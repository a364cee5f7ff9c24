/** A suspect as an object for `dx`: what it holds, its reasons with their points, its owners, and what settles it. */

import { inShort } from '../../diagnosis/sentences/suspect.ts';
import { formatBytes, formatCount, printable } from '../../pages/format.ts';
import { sentence } from '../../pages/json.ts';
import type { Report } from '../../report/report.ts';
import type { Reason, Suspect } from '../../report/suspect.ts';
import { type Actions, driverMembers, evidenceObject, namedTag, stepObject } from './objects.ts';
import { DECIMAL, help, listing, Shown, TABLE } from './shown.ts';

export function suspectObject(suspect: Suspect, report: Pick<Report, 'facts'>, actions: Actions): Shown {
  const { settle, bytes: held } = suspect;
  return new Shown(
    `${suspect.strength}: ${sentence(inShort(suspect))}`,
    {
      Tag: namedTag(suspect.tag, report, actions),
      Tags: listing(suspect.tags, each => namedTag(each, report, actions), 'tag'),
      Pool: suspect.pool,
      Strength: suspect.strength,
      Points: String(suspect.points),
      Outstanding: suspect.outstanding,
      ...(held !== undefined && { Bytes: held, Size: formatBytes(held) }),
      ...(suspect.frees !== undefined && { Frees: suspect.frees }),
      Reasons: listing(suspect.reasons, reasonObject, 'reason'),
      Against: listing(suspect.against, reasonObject, 'reason'),
      Owners: listing(
        suspect.owners,
        each => {
          const [members, descriptions] = driverMembers(each.name, report, actions);
          const more = { Confidence: each.confidence, Because: sentence(each.words) };
          return new Shown(
            `${printable(each.name)} (${each.confidence}: ${sentence(each.words)})`,
            Object.assign({}, members, more),
            descriptions,
          );
        },
        'owner',
      ),
      KnownLeaks: listing(
        suspect.known,
        each =>
          new Shown(`${each.name}: ${each.what}`, {
            Name: each.name,
            Source: each.source,
            What: each.what,
            Fits: each.fits.join('; '),
            Misfits: each.misfits.join('; '),
            ...(each.fixed !== undefined && { Fixed: each.fixed }),
          }),
        'leak',
      ),
      Holders: listing(
        suspect.holders,
        each =>
          new Shown(`${each.image}: ${formatCount(each.handles)} handles`, {
            Image: each.image,
            Handles: each.handles,
          }),
        'holder',
      ),
      InnocentIf: sentence(suspect.innocent),
      ...(settle && { Settle: stepObject(settle, actions) }),
      Evidence: listing(suspect.evidence, each => evidenceObject(each, actions), 'line'),
    },
    {
      Strength: help('strong, moderate or weak; dx @$poolHelp("suspects") lists all signs'),
      Points: help('the sum of all reasons; each point doubles the odds of a leak'),
      Outstanding: help('allocations not yet freed', DECIMAL),
      Bytes: help('bytes of these allocations', DECIMAL),
      Frees: help('since start-up', DECIMAL),
      Reasons: help('signs for a leak, the heaviest first', TABLE),
      Against: help('signs against a leak', TABLE),
      Owners: help('who may own the tag, the likeliest first'),
      KnownLeaks: help('public leaks that it resembles'),
      Settle: help('the one command that settles it'),
    },
  );
}

function reasonObject({ sign, points, words }: Reason): Shown {
  return new Shown(`${points > 0 ? '+' : ''}${points} ${sentence(words)}`, {
    Points: String(points),
    Sign: sign,
    Because: sentence(words),
  });
}
