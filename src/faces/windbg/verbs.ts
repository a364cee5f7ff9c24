/** What a user can type in WinDbg. The help, the gallery's manifest and the registration are made of this list. */

import { ownerOf } from '../../diagnosis/derived/owner.ts';
import { brief, type More } from '../../pages/brief.ts';
import { findingPage, toDoc } from '../../pages/details.ts';
import type { Doc } from '../../pages/doc.ts';
import { formatBytes } from '../../pages/format.ts';
import { outputJson } from '../../pages/json.ts';
import { frameLines } from '../../pages/json-frame.ts';
import { explain, findRule, ruleList } from '../../pages/rule-pages.ts';
import { explainSuspects } from '../../pages/suspect-pages.ts';
import { command, type Inline, say } from '../../report/inline.ts';
import type { Report } from '../../report/report.ts';
import { step, steps } from '../../report/step.ts';
import type { Answer } from './answer.ts';
import { numberOf, tagArgument, wordArgument } from './arguments.ts';
import { chainVerbs } from './chain-verbs.ts';
import { diagnosisObject } from './diagnosis-object.ts';
import { fileVerbs } from './file-verbs.ts';
import {
  type Actions,
  driverMembers,
  findingObject,
  resourceListing,
  sessionListing,
  tagListing,
  tagObject,
} from './objects.ts';
import { ownerPage } from './owner-page.ts';
import { driverShares, driversPage, footer, resourcesPage, sessionsPage, tagsPage } from './pages.ts';
import { help, listing, Shown, TABLE } from './shown.ts';
import { snapshotVerbs } from './snapshot-verbs.ts';
import { catchPage, tagPage } from './tag-page.ts';
import type { Verb } from './verb.ts';

/** A list under a name: shown as one line, and as a table when it is opened. */
function holding(member: string, list: object): Shown {
  return new Shown(String(list), { [member]: list }, { [member]: help('a table; LINQ works on it', TABLE) });
}

function problem(sentence: string): Answer {
  return { page: [{ kind: 'paragraph', words: [sentence], indent: 0 }] };
}

const FOOT: readonly Inline[] = ['More: '];

/** Links in a brief and under it, each of which shows what it runs. */
function moreOf(): More {
  const foot: Inline[] = [...FOOT];
  for (const each of steps(
    step('verb-details'),
    step('verb-full'),
    step('verb-again'),
    step('verb-snapshot'),
    step('verb-help'),
  )) {
    if (foot.length > 1) foot.push(' ');
    foot.push(command(each));
  }
  return {
    foot,
    finding: number => step('verb-finding', { number }),
    tag: tag => step('verb-tag', { tag }),
  };
}

/** The brief; in full, everything that was found. */
function diagnosis(report: Report, actions: Actions, page: 'brief' | 'details'): Answer {
  return {
    page: page === 'brief' ? brief(report, moreOf()) : [...toDoc(report), ...footer(report)],
    object: diagnosisObject(report, actions),
  };
}

const diagnose: Verb = {
  name: 'poolDiagnose',
  syntax: 'dx @$poolDiagnose(["details" | "full" | "again" | "json"])',
  description: 'What is exhausted, who holds it, why one may believe it, and what to run now.',
  essential: true,
  ofTarget: true,
  run(work, values, actions) {
    const given = wordArgument(values[0], ['details', 'full', 'again', 'json']);
    if ('problem' in given) return problem(given.problem);
    const { word } = given;
    const report =
      word === 'details' || word === 'json' ? work.report() : work.report(word === 'full' ? 'full' : 'first');
    if (word === 'json') return { plain: frameLines(outputJson([report])) };
    return diagnosis(report, actions, word === 'details' ? 'details' : 'brief');
  },
};

const full: Verb = {
  name: 'poolFull',
  syntax: 'dx @$poolFull()',
  description: 'The diagnosis after the confirming commands that are quick.',
  ofTarget: true,
  run: (work, _values, actions) => diagnosis(work.report('full'), actions, 'brief'),
};

/** A link holds no quotation marks, so what a link runs has a name of its own. */
const details: Verb = {
  name: 'poolDetails',
  syntax: 'dx @$poolDetails()',
  description: 'The diagnosis with everything that was found.',
  run: (work, _values, actions) => diagnosis(work.report(), actions, 'details'),
};

const findingVerb: Verb = {
  name: 'poolFinding',
  syntax: 'dx @$poolFinding(2)',
  description: 'One finding of the diagnosis, whole.',
  run(work, values, actions) {
    const report = work.report();
    const number = numberOf(values[0]);
    const finding = report.findings[number - 1];
    const page = Number.isInteger(number) ? findingPage(report, number) : undefined;
    if (finding === undefined || page === undefined) {
      return problem(
        report.findings.length === 0
          ? 'The diagnosis has no findings.'
          : `Give the number of a finding, from 1 to ${report.findings.length}, as in dx @$poolFinding(1).`,
      );
    }
    return { page, object: findingObject(finding, report, actions) };
  },
};

const KINDS = ['unlisted', 'unknown', 'nonpaged', 'paged'];

const tagList: Verb = {
  name: 'poolTagList',
  syntax: 'dx @$poolTagList(["nonpaged" | "paged" | "unlisted" | "unknown"])',
  description:
    'Every pool tag, the largest first; or those of one pool, those not listed, those without a known owner.',
  run(work, values, actions) {
    const given = wordArgument(values[0], KINDS);
    if ('problem' in given) return problem(given.problem);
    const report = work.report();
    const { word } = given;
    const titles: Readonly<Record<string, string>> = {
      unlisted: "Pool tags that the debugger's list does not know",
      unknown: 'Pool tags without a known owner',
      nonpaged: 'Pool tags in nonpaged pool',
      paged: 'Pool tags in paged pool',
    };
    const keep = (row: Parameters<typeof tagObject>[0]): boolean => {
      if (word === 'unlisted') return row.unlisted;
      if (word === 'nonpaged') return (row.nonpaged?.outstanding ?? 0) > 0;
      if (word === 'paged') return (row.paged?.outstanding ?? 0) > 0;
      if (word === 'unknown') {
        return ownerOf(row, report.facts.modules?.value, report.facts.tagHits?.value) === undefined;
      }
      return true;
    };
    return {
      page: tagsPage(report, titles[word ?? ''] ?? 'Pool tags', keep),
      object: holding('Tags', tagListing(report, actions, keep)),
    };
  },
};

const tagInfo: Verb = {
  name: 'poolTagInfo',
  syntax: 'dx @$poolTagInfo("Thre" | 0x65726854)',
  description: 'What one tag is, who owns it and how sure that is, its share, and what to run.',
  run(work, values, actions) {
    const given = tagArgument(values[0]);
    if ('problem' in given) return problem(given.problem);
    const report = work.report();
    const row = report.facts.tags?.value.rows.find(each => each.tag === given.tag);
    return {
      page: tagPage(given.tag, report),
      ...(row && { object: tagObject(row, report, actions) }),
    };
  },
};

const owner: Verb = {
  name: 'poolOwner',
  syntax: 'dx @$poolOwner("Thre" | 0x65726854)',
  description:
    'Searches the images of all drivers for the bytes of a tag and names the candidates. Can take minutes.',
  run(work, values, actions) {
    const given = tagArgument(values[0]);
    if ('problem' in given) return problem(given.problem);
    const search = step('search-images', { tag: given.tag });
    if (search === undefined) {
      return problem('This tag has bytes that cannot be searched for: they are not printable.');
    }
    work.report();
    work.ask('lm');
    const report = work.ask(search.command);
    const row = report.facts.tags?.value.rows.find(each => each.tag === given.tag);
    return {
      page: ownerPage(given.tag, report, work.collected().absences.tagHits),
      ...(row && { object: tagObject(row, report, actions) }),
    };
  },
};

const sessions: Verb = {
  name: 'poolSessions',
  syntax: 'dx @$poolSessions()',
  description: 'The session pools with their failures, each a link to its processes.',
  run(work, _values, actions) {
    const report = work.report();
    return { page: sessionsPage(report), object: holding('Sessions', sessionListing(report, actions)) };
  },
};

const resources: Verb = {
  name: 'poolResources',
  syntax: 'dx @$poolResources()',
  description: 'Every resource with its usage, its limit and its headroom.',
  run(work) {
    const report = work.report();
    return { page: resourcesPage(report), object: holding('Resources', resourceListing(report)) };
  },
};

const drivers: Verb = {
  name: 'poolDrivers',
  syntax: 'dx @$poolDrivers()',
  description: 'The drivers and kernel components behind the tags, those first that hold most.',
  run(work, _values, actions) {
    work.report();
    const report = work.ask('lm');
    const object = listing(
      driverShares(report),
      each => {
        const [members, descriptions] = driverMembers(each.name, report, actions);
        const figures = {
          NonPaged: formatBytes(each.nonpaged),
          Paged: formatBytes(each.paged),
          FoundBy: each.foundBy,
          Tags: each.tags.join(' '),
        };
        return new Shown(each.name, Object.assign({}, members, figures), descriptions);
      },
      'driver',
    );
    return { page: driversPage(report), object: holding('Drivers', object) };
  },
};

const catchLeak: Verb = {
  name: 'poolCatch',
  syntax: 'dx @$poolCatch("Thre" | 0x65726854)',
  description: 'How to catch the next allocation of a tag on a live target; runs nothing.',
  run(work, values) {
    const given = tagArgument(values[0]);
    if ('problem' in given) return problem(given.problem);
    return { page: catchPage(given.tag, work.debugger.target().dumpFile === undefined) };
  },
};

const helpVerb: Verb = {
  name: 'poolHelp',
  essential: true,
  syntax: 'dx @$poolHelp(["rule" | "suspects"])',
  description: 'The verbs; what one rule says, measures, and when it misleads; or how suspects are weighed.',
  always: true,
  anywhere: true,
  run(_work, values) {
    const [value] = values;
    if (value === undefined) return { page: helpPage() };
    if (value === 'suspects') return { page: explainSuspects() };
    const rule = typeof value === 'string' ? findRule(value) : undefined;
    return rule === undefined
      ? problem('There is no such rule. dx @$poolHelp() names them all.')
      : { page: explain(rule) };
  },
};

export const verbs: readonly Verb[] = [
  diagnose,
  full,
  details,
  findingVerb,
  tagList,
  tagInfo,
  owner,
  sessions,
  resources,
  drivers,
  ...chainVerbs,
  catchLeak,
  ...snapshotVerbs,
  ...fileVerbs,
  helpVerb,
];

/** Verbs that concern the printing itself; they are run by the entry. */
export const PRINTING = {
  again: {
    name: 'poolAgain',
    syntax: 'dx @$poolAgain()',
    description: 'The diagnosis anew, although the target has not moved.',
  },
  reprint: { name: 'poolReprint', syntax: 'dx @$poolReprint()', description: 'The last page once more.' },
  short: { name: 'poolinsight', syntax: '!poolinsight', description: 'Short for dx @$poolDiagnose().' },
} as const;

function helpPage(): Doc {
  const nodes: Doc[number][] = [];
  for (const each of [...verbs, PRINTING.again, PRINTING.reprint, PRINTING.short]) {
    nodes.push({ kind: 'paragraph', words: [each.syntax], indent: 0, tone: 'strong' });
    nodes.push({ kind: 'paragraph', words: [each.description], indent: 4 });
  }
  return [
    { kind: 'heading', words: say`poolinsight: who ate the kernel's memory` },
    ...nodes,
    { kind: 'blank' },
    {
      kind: 'paragraph',
      words: [
        'None of them changes the target; poolSnapshot and poolSave write a file. What can take minutes says so before it begins.',
      ],
      indent: 0,
    },
    { kind: 'blank' },
    { kind: 'paragraph', words: ['Rules (dx @$poolHelp("name") explains one):'], indent: 0, tone: 'subdued' },
    ...ruleList(),
  ];
}
