/** Names of machines, users and domains: where a log gives them away, and which of them may be replaced wherever they stand. */
import { tagBinary } from '../../knowledge/tag-binaries.ts';

export type NameKind = 'machine' | 'user' | 'domain';

/** Letters of names, in Europe's alphabets. */
const LETTER = 'A-Za-z\\u00c0-\\u024f';
const NAME = `[${LETTER}\\d][${LETTER}\\d._-]{0,62}`;

// Machine Name: "WEB01"
export const LABEL = new RegExp(
  `^(\\s{0,40}(?:Machine ?Name|Computer ?Name|Host ?Name)\\s{0,20}[:=]\\s{0,20}"?)(${NAME})`,
  'i',
);

// COMPUTERNAME=WEB01   USERDOMAIN=CONTOSO   LOGONSERVER=\\DC01
export const VARIABLE = new RegExp(
  `\\b((COMPUTERNAME|USERNAME|USERDOMAIN(?:_ROAMINGPROFILE)?|USERDNSDOMAIN|LOGONSERVER|CLIENTNAME)=(?:\\\\\\\\)?)(${NAME}(?: ${NAME}){1,2}(?=\\s{0,20}$)|${NAME})`,
  'gi',
);

/** What a variable of that name holds. */
export function kindOfVariable(name: string): NameKind {
  return KINDS[name.toLowerCase()] ?? 'domain';
}

const KINDS: Readonly<Record<string, NameKind>> = {
  computername: 'machine',
  logonserver: 'machine',
  clientname: 'machine',
  username: 'user',
};

// C:\Users\ann\   C:/Users/ann/   C:\\Users\\ann   C:\Documents and Settings\ann
const PROFILE =
  /[\\/](?:Users|Documents and Settings)[\\/]{1,2}([^\\/:*?"'<>|\r\n\t]{1,40}?)(?=[\\/"'<>|\t;,)\]]|$)|(?:^|[\s"'=:[(])\/home\/([^\\/:*?"'<>|\s]{1,40})/gi;

// CONTOSO\ann
export const ACCOUNT = new RegExp(
  `(^|[\\s("'\\[=:])([A-Za-z][A-Za-z0-9-]{1,14})\\\\([${LETTER}][${LETTER}\\d_.-]{0,30})(?=$|[\\s)"'\\],;])`,
  'g',
);

// ann.smith@contoso.com
export const ADDRESS =
  /\b([A-Za-z0-9][\w.+-]{0,63})@([A-Za-z0-9][A-Za-z0-9-]{0,62}(?:\.[A-Za-z0-9-]{1,62}){1,4})\b/g;

// \\FILES01\dumps
const SERVER = new RegExp(
  `(?<![\\w?\\\\.:])\\\\\\\\([${LETTER}][${LETTER}\\d.-]{0,62})\\\\(?=[^\\s\\\\])`,
  'g',
);

/** What is no account: NT AUTHORITY\SYSTEM, and relative paths of Windows. */
const NO_DOMAIN =
  /^(?:authority|builtin|service|nt|device|driver|drivers|filesystem|registry|systemroot|system32|syswow64|windows|sessions|basenamedobjects|knowndlls|callback|objecttypes|global|arcname|windowstations|machine|software|system|winsxs|control|services|currentcontrolset|microsoft|users|documents|program|files)$/i;
const A_FILE = /\.(?:sys|dll|exe|dmp|pdb|log|txt|inf|cat|mui|drv|ocx|cpl|json|html?|csv|zip|cab|js|ts)$/i;

/** Undefined where the words are no account. A tag of four characters may hold a backslash. */
export function isAccount(domain: string, user: string): boolean {
  return domain.length + user.length >= 4 && !NO_DOMAIN.test(domain) && !A_FILE.test(user);
}

/** Mail of anybody, and names that stand in every log. */
const PUBLIC_MAIL =
  /^(?:gmail|outlook|hotmail|live|yahoo|icloud|proton|gmx|web|mail|microsoft|example|github)$/i;

/** Words that debuggers and people write for other things: such a name is replaced in its own place only. */
const COMMON = new Set(
  `system admin administrator administrators user users guest public default defaultuser owner account root local localhost
   localservice networkservice service services network domain workgroup machine computer host hostname desktop laptop server client
   home office work test tests temp build debug debugger kernel windows microsoft win32 driver drivers device devices program
   programs process processes thread threads session sessions pool pools paged nonpaged tag tags type bytes alloc allocs
   free frees freed diff used usage total size count commit committed limit page pages file files memory physical virtual
   available avail peak current maximum minimum max min shared resident zero cache caches lock locks handle handles object
   objects event events token tokens image name path module modules symbol symbols start end base binary unknown none null
   other others all any and for the not are was has have with from that this see can will get set run new old now
   info support sales contact mail help dump dumps case log logs report data web sql prod dev app apps main master node
   vm host01 nonp irp irps mdl thre toke proc ntfs tcpip ndis http https afd mm nt io ex ob se cm ke hal version number
   warning error failed note critical healthy certain likely possible`.split(/\s+/),
);

/** Words of ours. */
const OURS = /^(?:path|machine|user|domain|program|address|log)\d*$/i;

const SHORTEST = 3;
const TAG_LENGTH = 4;

/** Whether a name may be replaced wherever it stands: figures, tags and the words of the debugger must stay. */
export function isTelling(name: string): boolean {
  const word = name.toLowerCase();
  if (name.length < SHORTEST || /^[\d._-]+$/.test(name) || COMMON.has(word) || OURS.test(name)) return false;
  if (name.length > TAG_LENGTH) return true;
  const forms = [name, word, name.toUpperCase(), name.charAt(0).toUpperCase() + word.slice(1)];
  return !forms.some(form => tagBinary(form.padEnd(TAG_LENGTH))?.exact === true);
}

/** Tells each name that the line gives away, with its kind. */
export function namesIn(text: string, tell: (kind: NameKind, name: string) => void): void {
  const label = LABEL.exec(text)?.[2];
  if (label !== undefined) withFirst('machine', label, tell);
  if (text.indexOf('=') >= 0) {
    for (const found of all(VARIABLE, text)) {
      withFirst(kindOfVariable(found[2] ?? ''), found[3] ?? '', tell);
    }
  }
  if (text.indexOf('@') >= 0) {
    for (const [, user = '', domain = ''] of all(ADDRESS, text)) {
      tell('user', user);
      if (!PUBLIC_MAIL.test(domain.split('.')[0] ?? '')) withFirst('domain', domain, tell);
    }
  }
  if (!/[\\/]/.test(text)) return;
  for (const [, windows, posix] of all(PROFILE, text)) {
    const user = (windows ?? posix ?? '').trim();
    if (user !== '' && !/^(?:all users|default user|public)$/i.test(user)) tell('user', user);
  }
  for (const [, , domain = '', user = ''] of all(ACCOUNT, text)) {
    if (!isAccount(domain, user)) continue;
    tell('domain', domain);
    tell('user', user);
  }
  for (const [, server = ''] of all(SERVER, text)) withFirst('machine', server, tell);
}

/** web01.contoso.com is also known as web01. */
function withFirst(kind: NameKind, name: string, tell: (kind: NameKind, name: string) => void): void {
  tell(kind, name);
  const dot = name.indexOf('.');
  if (dot > 0 && kind !== 'user') tell(kind, name.slice(0, dot));
}

function all(expression: RegExp, text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  expression.lastIndex = 0;
  for (let next = expression.exec(text); next !== null; next = expression.exec(text)) {
    found.push(next);
    if (next[0] === '') expression.lastIndex++;
  }
  return found;
}
