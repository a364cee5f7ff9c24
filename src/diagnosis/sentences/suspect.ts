import { WORTH_A_NAME } from '../../knowledge/known-leak-fit.ts';
import { tagNote } from '../../knowledge/tags/index.ts';
import type { Who } from '../../report/finding.ts';
import { bytes, count, driver, type Inline, name, say, tag } from '../../report/inline.ts';
import type { Suspect } from '../../report/suspect.ts';

/** The suspect in one phrase: tag, size, number, frees. */
export function inShort({ tag: own, bytes: held, outstanding, frees, allocs, pool }: Suspect): Inline[] {
  const size = held === undefined ? [] : say`${bytes(held)} in `;
  const freed =
    frees === undefined || allocs === undefined || frees > allocs / 10
      ? []
      : frees === 0
        ? say`, none ever freed`
        : say`, ${count(frees)} ever freed`;
  return say`${tag(own)}, ${size}${count(outstanding)} allocations of ${pool} pool${freed}`;
}

/** The owner of such a tag only counts or caches what others hold. */
const OF_OTHERS = ['mirror', 'cache'];

/** The driver that a verdict names for a suspect; none where the likeliest owner is no driver, or one of many. */
export function culpritOf({ owners: [owner], against }: Suspect): string | undefined {
  if (owner === undefined || owner.clue === 'kind' || !/\.sys$/i.test(owner.name)) return undefined;
  const ownsTag = owner.clue === 'listed' || owner.clue === 'known';
  return ownsTag && against.some(each => OF_OTHERS.indexOf(each.sign) >= 0) ? undefined : owner.name;
}

/** The reasons with their points, the heaviest first: one sentence for it, one against. */
export function forAndAgainst({ reasons, against }: Suspect): Inline[][] {
  const said = reasons.length > 0 ? [say`For: ${reasonList(reasons)}.`] : [];
  if (against.length > 0) said.push(say`Against: ${reasonList(against)}.`);
  return said;
}

function reasonList(reasons: Suspect['reasons']): Inline[] {
  const words: Inline[] = [];
  reasons.forEach((each, place) => {
    const sum = `${each.points > 0 ? '+' : ''}${each.points.toFixed(1)}`;
    words.push(...say`${place > 0 ? '; ' : ''}${each.words} (${sum})`);
  });
  return words;
}

const MOST_TAGS = 3;

/** Its tags as rows of the brief: the first with the owner, the others as what goes along. */
export function whoIs(suspect: Suspect): Who[] {
  const { tag: own, tags, bytes: held, outstanding } = suspect;
  const first: Who = {
    name: tag(own),
    ...(held === undefined ? { count: outstanding } : { bytes: held }),
    what: ownerPhrase(suspect),
  };
  const others = tags.filter(each => each !== own).slice(0, MOST_TAGS - 1);
  return [
    first,
    ...others.map((each): Who => ({ name: tag(each), what: say`allocated together with ${tag(own)}` })),
  ];
}

const kindOfTag = (own: string): string | undefined => tagNote(own)?.note.kind;

/** `likely wcifs.sys: known leak microsoft/WSL issue 41296`. */
function ownerPhrase({ tag: own, owners, holders, against, known }: Suspect): Inline[] {
  if (holders.length > 0) {
    const words: Inline[] = [];
    holders.slice(0, 2).forEach((each, place) => {
      words.push(...say`${place > 0 ? ' and ' : ''}${name(each.image)}`);
    });
    return say`${words}, by their handles`;
  }
  const [owner] = owners;
  if (owner === undefined) return say`owner not known`;
  if (owner.clue === 'kind') {
    const words: Inline[] = [];
    owners
      .filter(each => each.clue === 'kind')
      .slice(0, 3)
      .forEach((each, place) => {
        words.push(...say`${place > 0 ? ', ' : ''}${name(each.name)}`);
      });
    return say`possibly ${words}`;
  }
  const ofOthers = against.some(each => OF_OTHERS.indexOf(each.sign) >= 0);
  const leak = known.find(each => each.score >= WORTH_A_NAME);
  const like = leak === undefined || owner.clue === 'known-leak' ? [] : say`; fits known leak ${leak.name}`;
  if (ofOthers && (owner.clue === 'listed' || owner.clue === 'known'))
    return kindOfTag(own) === 'cache'
      ? say`a cache (${name(owner.name)})${like}`
      : say`objects that others keep (${name(owner.name)})${like}`;
  if (owner.clue === 'listed') return say`${driver(owner.name)}${like}`;
  return say`${owner.confidence === 'possible' ? 'possibly' : 'likely'} ${driver(owner.name)}: ${owner.words}${like}`;
}
