#!/usr/bin/env node
"use strict";

// src/pages/format.ts
var UNITS = ["bytes", "KB", "MB", "GB", "TB", "PB", "EB"];
function formatCount(value) {
  const digits = Math.round(value).toFixed(0);
  let grouped = "";
  for (let i = 0; i < digits.length; i++) {
    const left = digits.length - i;
    if (i > 0 && left % 3 === 0 && digits.charAt(i - 1) !== "-") grouped += ",";
    grouped += digits.charAt(i);
  }
  return grouped;
}
function formatCounted(value, noun) {
  return `${formatCount(value)} ${noun}${value === 1 ? "" : "s"}`;
}
function formatBytes(value) {
  let unit = 0;
  let amount3 = value;
  while (amount3 >= 1023.5 && unit < UNITS.length - 1) {
    amount3 /= 1024;
    unit++;
  }
  if (unit === 0) return `${formatCount(value)} bytes`;
  return `${amount3 >= 99.95 ? formatCount(amount3) : amount3.toFixed(1)} ${UNITS[unit]}`;
}
function formatShare(value) {
  return `${(value * 100).toFixed(1)}%`;
}
function formatDuration(seconds) {
  const days = Math.floor(seconds / 86400);
  const hours = Math.floor(seconds % 86400 / 3600);
  const minutes = Math.floor(seconds % 3600 / 60);
  if (days > 0) return `${formatCount(days)} d ${hours} h`;
  return hours > 0 ? `${hours} h ${minutes} min` : `${minutes} min`;
}
function formatTag(tag2) {
  const shown = tag2.replace(/ {1,4}$/, "");
  return shown === "" || / /.test(shown) ? `'${tag2}'` : shown;
}
function printable(text2) {
  return text2.replace(/\t/g, "    ").replace(/[^\x20-\x7e]/g, "?");
}

// src/pages/spans.ts
var GAP = "  ";
var KEEP = "\xA0";
function spans(words2, tone) {
  return words2.map((word) => {
    const span = inline(word);
    return tone === void 0 || span.tone !== void 0 ? span : spanOf(span.text, tone, span.link);
  });
}
function inline(word) {
  if (typeof word === "string") return { text: printable(word) };
  switch (word.kind) {
    case "bytes":
      return kept(formatBytes(word.bytes));
    case "count":
      return kept(formatCount(word.count));
    case "share":
      return kept(formatShare(word.share));
    case "tag":
      return kept(formatTag(printable(word.tag)), "strong", word.step);
    case "driver":
      return kept(printable(word.name), "strong", word.step);
    case "name":
      return { text: printable(word.name) };
    case "command":
      return word.step.asLink && !word.step.changesTarget ? { text: printable(word.step.command), link: word.step.command } : kept(printable(word.step.command), "strong");
    default:
      return unreachable(word);
  }
}
function kept(text2, tone, step2) {
  return spanOf(text2.replace(/ /g, KEEP), tone, step2?.command);
}
function spanOf(text2, tone, link) {
  const span = { text: text2 };
  if (tone !== void 0) span.tone = tone;
  if (link !== void 0) span.link = link;
  return span;
}
function withText(span, text2) {
  return spanOf(text2, span.tone, span.link);
}
function length(line2) {
  return line2.reduce((sum2, span) => sum2 + span.text.length, 0);
}
function joined(line2) {
  const pieces = [];
  line2.forEach((span, at) => {
    const last2 = pieces[pieces.length - 1];
    const next = line2[at + 1];
    const between2 = span.tone === void 0 && span.link === void 0 && withoutBlanksAtEnd(span.text) === "" && next?.link === void 0;
    const tone = between2 && next !== void 0 && last2?.tone === next.tone ? last2?.tone : span.tone;
    if (last2 !== void 0 && last2.link === void 0 && span.link === void 0 && last2.tone === tone) {
      pieces[pieces.length - 1] = withText(last2, last2.text + span.text);
    } else pieces.push(span);
  });
  return pieces;
}
function trimEnd(line2) {
  const shown = line2.map(
    (span) => span.text.indexOf(KEEP) < 0 ? span : withText(span, span.text.replace(/\u00a0/g, " "))
  );
  let last2 = shown[shown.length - 1];
  while (last2 !== void 0 && last2.link === void 0) {
    const text2 = withoutBlanksAtEnd(last2.text);
    if (text2 === last2.text && text2 !== "") break;
    if (text2 !== "") {
      shown[shown.length - 1] = withText(last2, text2);
      break;
    }
    shown.pop();
    last2 = shown[shown.length - 1];
  }
  return shown;
}
function withoutBlanksAtEnd(text2) {
  let end = text2.length;
  while (end > 0 && text2.charCodeAt(end - 1) === BLANK) end--;
  return end === text2.length ? text2 : text2.slice(0, end);
}
var BLANK = 32;
function unreachable(value) {
  throw new Error(`A kind of page element has no layout: ${JSON.stringify(value)}`);
}

// src/pages/wrap.ts
function wrap(words2, width, hang, lead) {
  const lines4 = [];
  let line2 = [...lead];
  let used = length(lead);
  let empty = true;
  const room = Math.max(20, width - hang);
  for (const atom of atoms(words2, room)) {
    const needed = atom.width + (atom.blank && !empty ? 1 : 0);
    if (!empty && used + needed > width) {
      lines4.push(line2);
      line2 = [{ text: " ".repeat(hang) }];
      used = hang;
      empty = true;
    }
    if (atom.blank && !empty) {
      line2.push({ text: " " });
      used++;
    }
    line2.push(...atom.spans);
    used += atom.width;
    empty = false;
  }
  lines4.push(line2);
  return lines4;
}
function atoms(words2, room) {
  const list11 = [];
  let open2;
  let blank = false;
  const add2 = (span) => {
    const tooLong = open2 !== void 0 && open2.width + span.text.length > room;
    if (open2 === void 0 || blank || tooLong) {
      open2 = { spans: [], width: 0, blank: blank || tooLong };
      list11.push(open2);
      blank = false;
    }
    open2.spans.push(span);
    open2.width += span.text.length;
  };
  for (const span of words2) {
    const pieces = span.link === void 0 ? span.text.split(" ") : [span.text];
    pieces.forEach((piece, place2) => {
      if (place2 > 0) blank = true;
      for (let at = 0; at < piece.length; at += room) {
        if (at > 0) {
          open2 = void 0;
          blank = true;
        }
        add2(withText(span, piece.slice(at, at + room)));
      }
    });
  }
  return list11;
}
var DOTS = "...";
function shortened(lines4, most, width) {
  if (most === void 0 || lines4.length <= most) return lines4;
  const kept2 = lines4.slice(0, most);
  const last2 = [...kept2[most - 1] ?? []];
  let used = length(last2);
  while (used + DOTS.length > width) {
    const span = last2.pop();
    if (span === void 0) break;
    used -= span.text.length;
    const room = width - DOTS.length - used;
    if (span.link === void 0 && room > 0) {
      last2.push(withText(span, span.text.slice(0, room)));
      used += Math.min(room, span.text.length);
    }
  }
  last2.push({ text: DOTS });
  kept2[most - 1] = last2;
  return kept2;
}
var LEAST_CLAUSE = 0.35;
function clipped(text2, room) {
  if (text2.length <= room) return text2;
  let end = 0;
  const clause = /[,;:] | \(/g;
  for (let at = clause.exec(text2); at !== null && at.index <= room; at = clause.exec(text2)) end = at.index;
  if (end >= room * LEAST_CLAUSE) return text2.slice(0, end);
  const word = text2.lastIndexOf(" ", room - DOTS.length);
  return `${text2.slice(0, word > 0 ? word : Math.max(0, room - DOTS.length))}${DOTS}`;
}

// src/pages/table.ts
function layoutTable(columns, rows, indent) {
  const lead = { text: " ".repeat(indent) };
  const title2 = [lead];
  for (const column of columns) {
    if (title2.length > 1) title2.push({ text: GAP });
    title2.push({ text: padded(column.title, column), tone: "subdued" });
  }
  const lines4 = columns.every((column) => column.title === "") ? [] : [title2];
  for (const row2 of rows) {
    const line2 = [lead];
    columns.forEach((column, at) => {
      if (at > 0) line2.push({ text: GAP });
      for (const span of layoutCell(row2[at] ?? { words: [] }, column)) line2.push(span);
    });
    lines4.push(line2);
  }
  return lines4;
}
function layoutCell(cell2, column) {
  const list11 = spans(cell2.words, void 0);
  let text2 = "";
  for (const span of list11) text2 += span.text;
  if (text2.length > column.width) {
    text2 = column.clauses === true ? clipped(text2, column.width) : `${text2.slice(0, Math.max(0, column.width - 3))}...`;
  }
  const room = { text: " ".repeat(Math.max(0, column.width - text2.length)) };
  const { step: step2 } = cell2;
  const tone = cell2.tone ?? (list11.length === 1 ? list11[0]?.tone : void 0);
  const shown = step2?.asLink === true && !step2.changesTarget ? { text: text2, link: step2.command } : tone === void 0 ? { text: text2 } : { text: text2, tone };
  return column.right === true ? [room, shown] : [shown, room];
}
function padded(text2, column) {
  return column.right === true ? text2.padStart(column.width) : text2.padEnd(column.width);
}

// src/pages/layout.ts
var WIDTH = 100;
function layout(doc, width = WIDTH) {
  const lines4 = [];
  for (const node of doc) lines4.push(...withBefore(layoutNode(node, width), node));
  return lines4.map((line2) => joined(trimEnd(line2)));
}
var BEFORE = 2;
function withBefore(lines4, node) {
  if (!("before" in node) || node.before === void 0) return lines4;
  const [first, ...rest] = lines4;
  const [lead, ...spans2] = first ?? [];
  const text2 = `${" ".repeat(BEFORE)}${node.before}`;
  if (lead === void 0 || withoutBlanksAtEnd(lead.text.slice(0, text2.length)) !== "") return lines4;
  return [[{ text: text2, tone: "subdued" }, withText(lead, lead.text.slice(text2.length)), ...spans2], ...rest];
}
function layoutNode(node, width) {
  switch (node.kind) {
    case "blank":
      return [[]];
    case "line":
      return [[{ text: "-".repeat(width), tone: "subdued" }]];
    case "heading":
      return layoutHeading(node.words, node.aside, width);
    case "paragraph": {
      const label = node.label;
      const labelWidth = label ? Math.max(label.width, label.text.length + 1) : 0;
      const hang = node.indent + labelWidth;
      const lead = [{ text: " ".repeat(node.indent) }];
      if (label) {
        lead.push(spanOf(label.text, label.tone, label.link?.command));
        lead.push({ text: " ".repeat(labelWidth - label.text.length) });
      }
      const { aside, most } = node;
      const room = aside === void 0 ? width : width - aside.text.length - GAP.length;
      const lines4 = shortened(wrap(spans(node.words, node.tone), room, hang, lead), most, room);
      return aside === void 0 ? lines4 : withAside(lines4, aside, width);
    }
    case "quote":
      return [layoutQuote(node, width)];
    case "table":
      return layoutTable(node.columns, node.rows, node.indent);
    case "step":
      return layoutStep(node, width);
    default:
      return unreachable(node);
  }
}
function withAside(lines4, aside, width) {
  const [first = [], ...rest] = lines4;
  const text2 = printable(aside.text);
  const gap = { text: " ".repeat(Math.max(GAP.length, width - length(first) - text2.length)) };
  return [[...first, gap, spanOf(text2, "subdued", aside.link?.command)], ...rest];
}
function layoutHeading(words2, aside, width) {
  const lines4 = wrap(spans(words2, "strong"), width, 0, []);
  const first = lines4[0];
  if (aside === void 0 || first === void 0) return lines4;
  const text2 = printable(aside);
  const room = width - length(first) - text2.length;
  if (room >= 2) {
    lines4[0] = [...first, { text: " ".repeat(room) }, { text: text2, tone: "subdued" }];
    return lines4;
  }
  const indent = Math.max(2, width - text2.length);
  return [...lines4, ...wrap([{ text: text2, tone: "subdued" }], width, 2, [{ text: " ".repeat(indent) }])];
}
function layoutQuote(node, width) {
  const place2 = `line ${node.line}`;
  const room = node.width - GAP.length - place2.length;
  const command = printable(node.command);
  const source = command.length > room - 1 ? `${command.slice(0, Math.max(0, room - 4))}...` : command;
  const gap = " ".repeat(Math.max(1, room - source.length));
  const lead = `${" ".repeat(node.indent)}${source}${gap}${place2}${GAP}`;
  const quote2 = withoutBlanksAtEnd(printable(node.text));
  const rest = Math.max(10, width - lead.length);
  const fitting = quote2.length > rest ? quote2.replace(/ {2,}/g, GAP).replace(/^ +/, "") : quote2;
  const shown = fitting.length > rest ? `${fitting.slice(0, rest - 3)}...` : fitting;
  if (node.step === void 0 || source === "") return [{ text: lead, tone: "subdued" }, { text: shown }];
  return [
    { text: " ".repeat(node.indent) },
    { text: source, link: node.step.command },
    { text: `${gap}${place2}${GAP}`, tone: "subdued" },
    { text: shown }
  ];
}
function layoutStep(node, width) {
  const { step: step2, indent, width: commandWidth, most } = node;
  const marks = [];
  if (step2.slow) marks.push("slow");
  if (step2.changesTarget) marks.push("changes the target");
  const mark = marks.length > 0 ? ` (${marks.join(", ")})` : "";
  const command = printable(step2.command);
  const lead = [
    { text: " ".repeat(indent) },
    step2.asLink && !step2.changesTarget ? { text: command, link: step2.command } : { text: command, tone: "strong" }
  ];
  const hang = indent + commandWidth;
  const gap = commandWidth - command.length;
  const room = width - (gap >= 2 ? hang : 0) - mark.length;
  const words2 = `${most === 1 ? clipped(step2.purpose, room) : step2.purpose}${mark}`;
  if (gap >= 2) {
    lead.push({ text: " ".repeat(gap) });
    return shortened(wrap([{ text: words2 }], width, hang, lead), most, width);
  }
  const lines4 = [lead, ...wrap([{ text: words2 }], width, hang, [{ text: " ".repeat(hang) }])];
  return shortened(lines4, most, width);
}

// src/diagnosis/rules/doc.ts
var HEADINGS = [
  ["why", "Why it matters"],
  ["measures", "What is measured"],
  ["misleads", "When it misleads"],
  ["whatToDo", "What to do"]
];
function docOf({ prose }) {
  const [head2 = "", ...parts] = prose.split("\n## ");
  const [title2 = "", ...says] = head2.split("\n");
  const doc = {
    title: title2.replace("# ", ""),
    says: flat(says),
    why: "",
    measures: "",
    misleads: "",
    whatToDo: ""
  };
  for (const part3 of parts) {
    const [heading, ...lines4] = part3.split("\n");
    const known4 = HEADINGS.find((each) => each[1] === heading);
    if (known4) doc[known4[0]] = flat(lines4);
  }
  return doc;
}
function flat(lines4) {
  return lines4.filter((line2) => line2 !== "").join(" ");
}

// src/report/evidence.ts
function evidence(reading2, ...lines4) {
  const list11 = [];
  for (const each of lines4) {
    if (each === void 0) continue;
    const command = each.command ?? reading2.source.command;
    if (list11.some((other) => other.line === each.line && other.command === command)) continue;
    list11.push({ command, line: each.line, quote: each.text });
  }
  return list11;
}

// src/report/inline.ts
var bytes = (value) => ({ kind: "bytes", bytes: value });
var kilobytes = (value) => ({ kind: "bytes", bytes: value * 1024 });
var count = (value) => ({ kind: "count", count: value });
var share = (value) => ({ kind: "share", share: value });
var tag = (value) => ({ kind: "tag", tag: value });
var name = (value) => ({ kind: "name", name: value });
var driver = (value) => ({ kind: "driver", name: value });
function say(words2, ...values) {
  const sentence2 = [];
  for (let i = 0; i < words2.length; i++) {
    const text2 = words2[i];
    if (text2 !== void 0 && text2 !== "") sentence2.push(text2);
    const value = values[i];
    if (value === void 0) continue;
    if (Array.isArray(value)) sentence2.push(...value);
    else sentence2.push(value);
  }
  return sentence2;
}

// src/knowledge/steps.ts
var catalogue = {
  vm: { command: "!vm 1", purpose: "usage and maximum of every kernel-memory resource" },
  "vm-whole": {
    command: "!vm 5",
    purpose: "usage of every resource, and the session pools, without processes"
  },
  "vm-sessions": { command: "!vm 4", purpose: "session pool of each session, with its failures" },
  "vm-regions": { command: "!vm 0x21", purpose: "use of the kernel address space, by region" },
  "vm-processes": { command: "!vm", purpose: "usage of every resource, and processes by commit charge" },
  "vm-page-writes": { command: "!vm 0x8", purpose: "the log of page-file writes" },
  "vm-writer-threads": { command: "!vm 3", purpose: "stacks of the memory-management threads" },
  "tags-nonpaged": {
    command: "!poolused 3",
    purpose: "pool tags by nonpaged pool, with allocations and frees"
  },
  "tags-paged": { command: "!poolused 5", purpose: "pool tags by paged pool, with allocations and frees" },
  "tags-paged-brief": { command: "!poolused 4", purpose: "pool tags by paged pool" },
  "tag-counts": { command: "!poolused 1 {tag}", purpose: "allocations and frees of this tag in both pools" },
  "tag-description": {
    command: "!poolused 0 {tag}",
    purpose: "the whole description of this tag, with its binary"
  },
  "tags-session": { command: "!poolused 0x8", purpose: "tags of the session pool of the current session" },
  "tags-session-paged": { command: "!poolused 0xc", purpose: "the same, by paged session pool" },
  "find-blocks-nonpaged": {
    command: "!poolfind {tagValue} 0",
    purpose: "blocks with this tag in nonpaged pool",
    slow: true
  },
  "find-blocks-paged": {
    command: "!poolfind {tagValue} 1",
    purpose: "blocks with this tag in paged pool",
    slow: true
  },
  "search-images": {
    command: "!for_each_module s-b @#Base @#End {tagBytes}",
    purpose: "driver images that hold the four bytes of this tag",
    slow: true
  },
  "pool-block": { command: "!pool 0x{address} 2", purpose: "the pool block at this address" },
  "big-pool-map": {
    command: "!xpool -map",
    purpose: "the map of nonpaged pool pages (old kdex2x86 extension)"
  },
  modules: { command: "lm", purpose: "loaded and unloaded modules" },
  "module-details": {
    command: "lmv m {module}",
    purpose: "version and dates of this module, loaded or unloaded"
  },
  "session-list": { command: "!session", purpose: "the sessions on this machine" },
  "session-processes": { command: "!sprocess {session}", purpose: "the processes of session {session}" },
  "switch-process-form": {
    command: ".process /r /p EPROCESS",
    purpose: "makes one of them the current process: put its address for EPROCESS",
    form: true
  },
  "switch-process": { command: ".process /r /p 0x{address}", purpose: "makes this process the current one" },
  processes: { command: "!process 0 0", purpose: "every process with its handle count", slow: true },
  "process-handles": { command: "!handle 0 0 0x{address}", purpose: "the handles of this process, counted" },
  "process-memory": {
    command: "!process 0x{address} 1",
    purpose: "times, quotas and commit charge of this process"
  },
  "completion-packets": {
    command: "!icpleak",
    purpose: "the completion port with the most queued packets",
    slow: true
  },
  "named-objects": { command: "!object \\BaseNamedObjects", purpose: "named objects of services" },
  "device-links": { command: "!object \\GLOBAL??", purpose: "symbolic links to devices" },
  object: { command: "!object 0x{address}", purpose: "handle and pointer count of this object" },
  locks: { command: "!locks", purpose: "held resources, their owners and waiters" },
  "pte-summary": { command: "!sysptes 1", purpose: "free system PTEs and the largest free run" },
  "pte-users": { command: "!sysptes 4", purpose: "who reserved system PTEs, where tracking is on" },
  memusage: { command: "!memusage 0x8", purpose: "physical pages by use" },
  "memusage-files": { command: "!memusage", purpose: "physical pages by file", slow: true },
  filecache: { command: "!filecache", purpose: "the file cache by file" },
  defwrites: { command: "!defwrites", purpose: "deferred writes of the cache manager" },
  hives: { command: "!reg hivelist", purpose: "registry hives and their sizes" },
  "open-keys": { command: "!reg openkeys 0", purpose: "open registry keys", slow: true },
  "filter-list": { command: "!fltkd.filters", purpose: "file-system filter drivers" },
  "filter-volumes": { command: "!fltkd.volumes", purpose: "filter instances by volume" },
  irps: { command: "!irpfind", purpose: "outstanding I/O requests and their drivers", slow: true },
  "nbl-pools": { command: "!ndiskd.nblpool", purpose: "pools of net buffer lists and their owners" },
  "pending-nbls": { command: "!ndiskd.pendingnbls", purpose: "net buffer lists not given back" },
  "net-filters": { command: "!ndiskd.netadapter", purpose: "network adapters with their filters" },
  "alpc-ports": { command: "!alpc /lpp", purpose: "ALPC ports of the current process" },
  tokens: { command: "!object \\Sessions", purpose: "session objects, which hold tokens" },
  "verifier-pool": { command: "!verifier 3", purpose: "pool allocations of verified drivers" },
  threads: { command: "!stacks 2", purpose: "kernel stacks of all threads", slow: true },
  "etw-loggers": { command: "!wmitrace.strdump", purpose: "running trace sessions and their buffers" },
  transactions: { command: "!tx", purpose: "kernel transactions" },
  "work-queues": { command: "!exqueue 0xf", purpose: "system worker queues with stacks", slow: true },
  target: { command: "vertarget", purpose: "system version and uptime" },
  "bug-check": { command: ".bugcheck", purpose: "the stop code and its parameters" },
  "symbol-server": { command: ".symfix", purpose: "looks for symbols on Microsoft's server from now on" },
  "reload-kernel": { command: ".reload /f nt", purpose: "loads the kernel's symbols", slow: true },
  "load-kdexts": { command: ".load kdexts", purpose: "loads the kernel debugger extensions" },
  "break-on-tag": {
    command: "ed nt!PoolHitTag {tagValue}",
    purpose: "breaks at the next allocation or free of this tag",
    changesTarget: true
  },
  "enable-tagging": {
    command: "gflags -r +ptg",
    purpose: "turns pool tagging on (before Server 2003), then restart",
    changesTarget: true,
    elsewhere: true
  },
  "list-filters": {
    command: "fltmc instances",
    purpose: "filter drivers on the machine itself",
    elsewhere: true
  },
  "list-traces": {
    command: "logman query -ets",
    purpose: "trace sessions on the machine itself",
    elsewhere: true
  },
  "list-callouts": {
    command: "netsh wfp show state",
    purpose: "filtering-platform callouts, on the machine itself",
    elsewhere: true
  },
  "list-connections": {
    command: "netstat -abno",
    purpose: "connections by process, on the machine itself",
    elsewhere: true
  },
  "smb-sessions": {
    command: "Get-SmbSession",
    purpose: "clients of the file server, in PowerShell on the machine itself",
    elsewhere: true
  },
  "list-shadows": {
    command: "vssadmin list shadows",
    purpose: "shadow copies, on the machine itself",
    elsewhere: true
  },
  poolmon: {
    command: "poolmon -b",
    purpose: "pool tags as they change, on the machine itself",
    elsewhere: true
  },
  // Our own verbs inside WinDbg: only pages printed there offer them.
  "verb-diagnose": { command: "dx @$poolDiagnose()", purpose: "the diagnosis on half a screen" },
  "verb-details": { command: "dx @$poolDetails()", purpose: "everything that was found" },
  "verb-finding": { command: "dx @$poolFinding({number})", purpose: "this finding, whole" },
  "verb-full": {
    command: "dx @$poolFull()",
    purpose: "the diagnosis after the confirming commands that are quick"
  },
  "verb-again": { command: "dx @$poolAgain()", purpose: "the diagnosis anew" },
  "verb-reprint": { command: "dx @$poolReprint()", purpose: "the last page once more" },
  "verb-tags": { command: "dx @$poolTagList()", purpose: "every pool tag, the largest first" },
  "verb-tag": { command: "dx @$poolTagInfo({tagValue})", purpose: "what this tag is, and whose" },
  "verb-owner": {
    command: "dx @$poolOwner({tagValue})",
    purpose: "searches the images of all drivers for the owner of this tag",
    slow: true
  },
  "verb-catch": {
    command: "dx @$poolCatch({tagValue})",
    purpose: "how to catch the next allocation of this tag on a live target"
  },
  "verb-resources": { command: "dx @$poolResources()", purpose: "every resource with its headroom" },
  "verb-sessions": { command: "dx @$poolSessions()", purpose: "the session pools" },
  "verb-session": {
    command: "dx @$poolSession({session})",
    purpose: "the processes of session {session}, each a link that switches to it"
  },
  "verb-session-tags": {
    command: "dx @$poolSessionTags()",
    purpose: "the tags of the session pool that the current process sees"
  },
  "verb-blocks": {
    command: "dx @$poolBlocks({tagValue})",
    purpose: "samples blocks with this tag",
    slow: true
  },
  "verb-drivers": { command: "dx @$poolDrivers()", purpose: "the drivers behind the tags" },
  "verb-snapshot": {
    command: "dx @$poolSnapshot()",
    purpose: "keeps the figures of this moment, to compare with a later one"
  },
  "verb-compare": { command: "dx @$poolCompare()", purpose: "what grew since the oldest snapshot" },
  "verb-snapshots": { command: "dx @$poolSnapshots()", purpose: "the snapshots taken so far" },
  "verb-help": { command: "dx @$poolHelp()", purpose: "all verbs, and the rules" }
};
var stepTemplates = catalogue;

// src/report/step.ts
function step(id, parts = {}) {
  const template = stepTemplates[id];
  let missing = false;
  const fill = (text2) => text2.replace(/\{(\w+)\}/g, (_, part3) => {
    const value = safePart(part3, parts);
    if (value === void 0) missing = true;
    return value === void 0 ? "" : value;
  });
  const command = fill(template.command);
  const purpose2 = fill(template.purpose);
  if (missing) return void 0;
  return {
    id,
    command,
    purpose: purpose2,
    slow: template.slow === true,
    changesTarget: template.changesTarget === true,
    asLink: template.elsewhere !== true && template.form !== true
  };
}
function steps(...list11) {
  const seen = /* @__PURE__ */ new Set();
  const kept2 = [];
  for (const each of list11) {
    if (each === void 0 || seen.has(each.command)) continue;
    seen.add(each.command);
    kept2.push(each);
  }
  return kept2;
}
function safePart(part3, parts) {
  switch (part3) {
    case "session":
      return parts.session !== void 0 && Number.isInteger(parts.session) && parts.session >= 0 && parts.session < 1e6 ? String(parts.session) : void 0;
    case "number":
      return parts.number !== void 0 && Number.isInteger(parts.number) && parts.number > 0 && parts.number < 1e4 ? String(parts.number) : void 0;
    case "tag":
      return parts.tag === void 0 ? void 0 : tagMask(parts.tag);
    case "tagValue":
      return parts.tag === void 0 ? void 0 : tagValue(parts.tag);
    case "tagBytes":
      return parts.tag === void 0 ? void 0 : tagBytes(parts.tag);
    case "module":
      return parts.module !== void 0 && /^[A-Za-z0-9_][A-Za-z0-9_.-]{0,63}$/.test(parts.module) ? parts.module : void 0;
    case "address":
      return parts.address !== void 0 && /^[0-9A-Fa-f]{1,16}$/.test(parts.address) ? parts.address : void 0;
    default:
      return void 0;
  }
}
function tagMask(tag2) {
  if (tag2.length !== 4) return void 0;
  const mask = tag2.replace(/[^A-Za-z0-9_+]/g, "?");
  return mask === "????" ? void 0 : mask;
}
function codes(tag2) {
  if (tag2.length !== 4) return void 0;
  const list11 = [];
  for (let i = 0; i < 4; i++) {
    const code2 = tag2.charCodeAt(i);
    if (code2 < 32 || code2 > 126 || code2 === 46) return void 0;
    list11.push(code2);
  }
  return list11;
}
var hex = (code2) => (code2 < 16 ? "0" : "") + code2.toString(16);
function tagValue(tag2) {
  const list11 = codes(tag2);
  return list11 && `0x${list11.reverse().map(hex).join("")}`;
}
function tagBytes(tag2) {
  const list11 = codes(tag2);
  return list11?.map((code2) => `0x${hex(code2)}`).join(" ");
}

// src/knowledge/limits.ts
var MB = 1024 * 1024;
var GB = 1024 * MB;
var POOL_NEAR_MAXIMUM = 0.8;
var POOL_FULL = 0.9;
var NONPAGED_OF_MEMORY_NOTE = 0.1;
var NONPAGED_OF_MEMORY_WARNING = 0.2;
var NONPAGED_OF_MEMORY_CRITICAL = 0.4;
var PAGED_OF_COMMIT_NOTE = 0.1;
var PAGED_OF_COMMIT_WARNING = 0.2;
var PAGED_OF_COMMIT_CRITICAL = 0.4;
var POOL_WORTH_A_WORD = 512 * MB;
var SESSION_POOL_NEAR_MAXIMUM = 0.8;
var SESSION_POOL_FULL = 0.95;
var FREE_PTES_WARNING = 2e4;
var FREE_PTES_CRITICAL = 8e3;
var COMMIT_WARNING = 0.8;
var COMMIT_CRITICAL = 0.9;
var COMMIT_ENOUGH = 32 * GB;
var COMMIT_NOT_CRITICAL = 16 * GB;
var AVAILABLE_WARNING = 0.1;
var AVAILABLE_CRITICAL = 0.05;
var AVAILABLE_LEAST = 64 * MB;
var AVAILABLE_ENOUGH = 8 * GB;
var AVAILABLE_NOT_CRITICAL = 4 * GB;
var LOCK_WAITERS_NOTE = 10;
var LOCK_WAITERS_WARNING = 50;
var LOCK_CONTENTION = 1e6;
var UNLOADED_REPEATEDLY = 3;
var FAMILY_OF_MAXIMUM_NOTE = 0.2;
var FAMILY_OF_MAXIMUM_WARNING = 0.4;
var FAMILY_OF_BOUND_NOTE = 0.05;
var FAMILY_OF_BOUND_WARNING = 0.1;
var FAMILY_WORTH_A_WORD = GB;
var LOCKSTEP_LEAST = 1e4;
var LOCKSTEP_APART = 0.02;
var LOCKSTEP_PAIR_APART = 5e-3;
var HANDLES_WORTH_A_LOOK = 1e4;
var ZOMBIES_NOTE = 20;
var ZOMBIES_WARNING = 500;
var MODIFIED_NOTE = 0.2;
var RESIDENT_AVAILABLE_NOTE = 0.1;
var RESIDENT_AVAILABLE_WARNING = 0.05;
var LOCKED_NOTE = 0.15;
var LOCKED_WARNING = 0.3;
var KERNEL_STACKS_NOTE = 0.03;
var KERNEL_STACKS_WARNING = 0.1;
var KERNEL_STACKS_LEAST = 256 * MB;
var PTE_RUN_FRAGMENTED = 0.05;
var LONG_UPTIME_SECONDS = 180 * 86400;
var UNACCOUNTED_SHARE = 0.25;
var UNACCOUNTED_LEAST = 32 * MB;
var DOMINANT_LEAST = 512 * MB;
var DOMINANT_WARNING = 2 * GB;
var FEW_FAILURES = 100;
var COMMIT_AT_LIMIT = 0.98;
var COMMIT_GROWTH = 0.1;
var POOL_EXPLAINS = 0.2;
var MOST_FINDINGS = 5;
var LOCKSTEP_BY_CHANCE = 1e-3;
var LOCKSTEP_MEMBER_BY_CHANCE = 0.05;
var FAMILY_POOL_IN_USE = 0.6;

// src/diagnosis/derived/sound-memory.ts
var RESIDENT = [
  "availablePages",
  "lockedIoPages",
  "modifiedPages",
  "modifiedNoWritePages",
  "nonpagedPoolUsage",
  "nonpagedPoolNxUsage",
  "kernelStacks",
  "pagesForMdls",
  "contigMemPages",
  "pagesForAwe",
  "nonpagedPoolCommit"
];
function soundMemory(memory) {
  const known4 = judged.get(memory);
  if (known4 !== void 0) return known4;
  const sound = judge(memory);
  judged.set(memory, sound);
  return sound;
}
var judged = /* @__PURE__ */ new WeakMap();
function judge(memory) {
  const rows = {};
  const unsound = [];
  const ram = memory.rows.physicalMemory?.pages;
  for (const id of Object.keys(memory.rows)) {
    const row2 = memory.rows[id];
    if (row2 === void 0) continue;
    const why = doubt(id, row2, memory, ram);
    if (why === void 0) rows[id] = row2;
    else unsound.push({ id, row: row2, why });
  }
  return { rows, unsound };
}
var MOVES = 1.05;
var BOUNDS = [
  ["commitLimit", ["committedPages", "pagedPoolUsage"]],
  ["nonpagedPoolMax", ["nonpagedPoolUsage", "nonpagedPoolNxUsage"]],
  ["pagedPoolMax", ["pagedPoolUsage"]]
];
var NEVER_ZERO = ["physicalMemory", "commitLimit"];
function doubt(id, row2, memory, ram) {
  if (row2.pages > Number.MAX_SAFE_INTEGER) return "above-counters";
  if (row2.kb !== row2.pages * 4 && row2.kb !== row2.pages * 8) return "pages-and-kb";
  if (row2.pages === 0 && NEVER_ZERO.includes(id)) return "zero";
  if (ram !== void 0 && ram > 0 && row2.pages > ram && RESIDENT.includes(id)) return "above-memory";
  if (id === "pagedPoolUsage") {
    const max = memory.rows.pagedPoolMax?.pages;
    const limit = memory.rows.commitLimit?.pages;
    if (max !== void 0 && limit !== void 0 && row2.pages > max && row2.pages > limit) {
      return "above-maximum-and-commit";
    }
  }
  const bounded2 = BOUNDS.find((each) => each[0] === id)?.[1] ?? [];
  const tooLarge = bounded2.some((part3) => {
    const value = memory.rows[part3]?.pages ?? 0;
    const isFalse2 = value > Number.MAX_SAFE_INTEGER || ram !== void 0 && ram > 0 && value > ram && RESIDENT.includes(part3);
    return value > row2.pages * MOVES && !isFalse2;
  });
  return tooLarge && row2.pages > 0 ? "below-part" : void 0;
}

// src/diagnosis/derived/available.ts
var LEAST_COUNTS_FROM = 8 * AVAILABLE_LEAST;
function availableShortage(memory) {
  const { availablePages: available, physicalMemory: ram } = soundMemory(memory).rows;
  if (available === void 0 || ram === void 0 || ram.pages === 0) return void 0;
  const bytes2 = available.kb * 1024;
  const part3 = available.pages / ram.pages;
  const least = ram.kb * 1024 >= LEAST_COUNTS_FROM ? AVAILABLE_LEAST : 0;
  if (bytes2 < least || part3 < AVAILABLE_CRITICAL && bytes2 < AVAILABLE_NOT_CRITICAL) return "critical";
  return part3 < AVAILABLE_WARNING && bytes2 < AVAILABLE_ENOUGH ? "warning" : void 0;
}

// src/diagnosis/derived/failures.ts
function notice(memory, id) {
  return memory?.notices.find((each) => each.id === id);
}

// src/diagnosis/derived/pressure.ts
function pageKb(memory) {
  const row2 = memory.rows.physicalMemory;
  return row2 !== void 0 && row2.pages > 0 && row2.kb === row2.pages * 8 ? 8 : 4;
}
function nonpagedPressure(memory) {
  const { rows } = soundMemory(memory);
  if (rows.nonpagedPoolUsage === void 0) return void 0;
  const usage2 = rows.nonpagedPoolUsage;
  const nx = rows.nonpagedPoolNxUsage;
  if (memory.rows.nonpagedPoolNxUsage !== void 0 && nx === void 0) return void 0;
  const usedKb = usage2.kb + (nx?.kb ?? 0);
  return against(usedKb, present(usage2, nx), rows.nonpagedPoolMax, rows.physicalMemory, "memory");
}
function pagedPressure(memory) {
  const { rows } = soundMemory(memory);
  const usage2 = rows.pagedPoolUsage;
  if (usage2 === void 0) return void 0;
  return against(usage2.kb, [usage2], rows.pagedPoolMax, rows.commitLimit, "commit-limit");
}
function against(usedKb, used, maximum, bound, boundName) {
  const real = maximum !== void 0 && maximum.kb > 0 && (bound === void 0 || maximum.kb <= bound.kb);
  const limit = real ? maximum : bound;
  if (limit === void 0 || limit.kb === 0) return void 0;
  return {
    usedKb,
    limitKb: limit.kb,
    share: usedKb / limit.kb,
    yardstick: real ? "maximum" : boundName,
    rows: [...used, limit]
  };
}
function present(...rows) {
  return rows.filter((row2) => row2 !== void 0);
}
var SHARES = {
  nonpaged: {
    note: NONPAGED_OF_MEMORY_NOTE,
    warning: NONPAGED_OF_MEMORY_WARNING,
    critical: NONPAGED_OF_MEMORY_CRITICAL
  },
  paged: {
    note: PAGED_OF_COMMIT_NOTE,
    warning: PAGED_OF_COMMIT_WARNING,
    critical: PAGED_OF_COMMIT_CRITICAL
  }
};
function poolTrouble(memory, group) {
  const pressure = group === "nonpaged" ? nonpagedPressure(memory) : pagedPressure(memory);
  if (pressure === void 0) return void 0;
  const banner = notice(memory, group === "nonpaged" ? "excessive-nonpaged-pool" : "excessive-paged-pool");
  const failed3 = notice(memory, "pool-allocations-failed") !== void 0;
  const severity2 = byShare(pressure, group, failed3);
  if (severity2 === void 0 && banner === void 0) return void 0;
  return {
    group,
    pressure,
    severity: severity2 ?? "note",
    ...banner && { banner },
    onlyWarned: severity2 === void 0
  };
}
function byShare(pressure, group, failed3) {
  if (pressure.yardstick === "maximum") {
    if (pressure.share >= POOL_FULL) return "critical";
    if (pressure.share >= POOL_NEAR_MAXIMUM) return failed3 ? "critical" : "warning";
    return void 0;
  }
  if (pressure.usedKb * 1024 < POOL_WORTH_A_WORD) return void 0;
  const shares = SHARES[group];
  if (pressure.share >= shares.critical) return "critical";
  if (pressure.share >= shares.warning) return "warning";
  return pressure.share >= shares.note ? "note" : void 0;
}
function poolThatExplains(memory, kb) {
  const found = ["nonpaged", "paged"].map((group) => poolTrouble(memory, group)).filter(
    (each) => each !== void 0 && each.severity !== "note" && each.pressure.usedKb >= kb * POOL_EXPLAINS
  );
  const [first, second] = found;
  return second && first && second.pressure.usedKb > first.pressure.usedKb ? second : first;
}

// src/knowledge/tags/cache.ts
var cacheTags = [
  {
    tag: "CcSc",
    pool: "nonpaged",
    owner: "nt!cc",
    kind: "cache",
    what: "shared cache maps, one per cached file",
    growsWhen: "many files are cached",
    normal: "in step with the files in the cache",
    next: ["filecache", "defwrites"],
    source: "pooltag.txt of the debugger",
    trust: "documented"
  },
  {
    tag: "CcBc",
    pool: "either",
    owner: "nt!cc",
    kind: "cache",
    what: "control blocks of pinned metadata",
    growsWhen: "much metadata waits to be written",
    next: ["defwrites", "filecache"],
    source: "pooltag.txt of the debugger",
    trust: "documented"
  },
  {
    tag: "CcVa",
    pool: "nonpaged",
    owner: "nt!cc",
    kind: "cache",
    what: "tables of cached views",
    growsWhen: "large files are cached",
    next: ["filecache"],
    source: "pooltag.txt of the debugger",
    trust: "documented"
  },
  {
    tag: "CcVp",
    pool: "nonpaged",
    owner: "nt!cc",
    kind: "cache",
    what: "arrays of cached views",
    growsWhen: "large files are cached",
    next: ["filecache"],
    source: "pooltag.txt of the debugger",
    trust: "documented"
  },
  {
    tag: "CcOb",
    pool: "either",
    owner: "nt!cc",
    kind: "cache",
    what: "control blocks of several pinned ranges at once",
    growsWhen: "much metadata waits to be written",
    next: ["defwrites", "filecache"],
    source: "pooltag.txt of the debugger",
    trust: "documented"
  },
  {
    tag: "sm??",
    pool: "nonpaged",
    owner: "nt!store",
    kind: "cache",
    what: "the store of compressed memory",
    growsWhen: "memory is short and pages are compressed",
    normal: "under memory pressure, and not a leak",
    next: ["memusage", "vm"],
    source: "pooltag.txt of the debugger",
    trust: "documented"
  },
  {
    tag: "smNp",
    pool: "nonpaged",
    owner: "nt!store",
    kind: "cache",
    what: "nonpaged part of the store of compressed memory",
    growsWhen: "memory is short and pages are compressed",
    normal: "under memory pressure, and not a leak",
    next: ["memusage", "vm"],
    source: "pooltag.txt of the debugger",
    trust: "documented"
  },
  {
    tag: "smCB",
    pool: "nonpaged",
    owner: "nt!store",
    kind: "cache",
    what: "control structures of the store of compressed memory",
    growsWhen: "memory is short and pages are compressed",
    normal: "under memory pressure, and not a leak",
    next: ["memusage", "vm"],
    source: "pooltag.txt of the debugger",
    trust: "documented"
  },
  {
    tag: "smSt",
    pool: "nonpaged",
    owner: "nt!store",
    kind: "cache",
    what: "the store of compressed memory itself",
    growsWhen: "memory is short and pages are compressed",
    normal: "under memory pressure, and not a leak",
    next: ["memusage", "vm"],
    source: "pooltag.txt of the debugger",
    trust: "documented"
  },
  {
    tag: "smBt",
    pool: "nonpaged",
    owner: "nt!store",
    kind: "cache",
    what: "trees by which compressed pages are found",
    growsWhen: "memory is short and pages are compressed",
    normal: "under memory pressure, and not a leak",
    next: ["memusage", "vm"],
    source: "pooltag.txt of the debugger",
    trust: "documented"
  },
  {
    tag: "smRg",
    pool: "nonpaged",
    owner: "nt!store",
    kind: "cache",
    what: "regions of the store of compressed memory",
    growsWhen: "memory is short and pages are compressed",
    normal: "under memory pressure, and not a leak",
    next: ["memusage", "vm"],
    source: "pooltag.txt of the debugger",
    trust: "documented"
  }
];

// src/knowledge/tags/capture.ts
var captureTags = [
  {
    tag: "NPBL",
    pool: "nonpaged",
    owner: "npcap.sys",
    kind: "cause",
    what: "packets that an older Npcap copied from the loopback",
    growsWhen: "programs capture loopback traffic, or that old version leaks",
    next: ["nbl-pools", "pending-nbls", "net-filters"],
    source: "nmap/npcap source; nmap/nmap issue 1966",
    trust: "documented"
  },
  {
    tag: "NPBW",
    pool: "nonpaged",
    owner: "npcap.sys",
    kind: "cause",
    what: "packets that an older Npcap is about to send",
    growsWhen: "programs send packets faster than they leave",
    next: ["nbl-pools", "pending-nbls", "net-filters"],
    source: "nmap/npcap source",
    trust: "documented"
  },
  {
    tag: "NpCD",
    pool: "nonpaged",
    owner: "npcap.sys",
    kind: "cause",
    what: "captured packets of Npcap",
    growsWhen: "programs capture and do not read, or an old version leaks",
    next: ["nbl-pools", "pending-nbls", "net-filters"],
    source: "nmap/npcap source; nmap/npcap issue 688",
    trust: "documented"
  },
  {
    tag: "NpNL",
    pool: "nonpaged",
    owner: "npcap.sys",
    kind: "cause",
    what: "copies of net buffer lists of Npcap",
    growsWhen: "programs capture and do not read, or an old version leaks",
    next: ["nbl-pools", "pending-nbls", "net-filters"],
    source: "nmap/npcap source; nmap/npcap issue 688",
    trust: "documented"
  },
  {
    tag: "NpNB",
    pool: "nonpaged",
    owner: "npcap.sys",
    kind: "cause",
    what: "copies of net buffers of Npcap",
    growsWhen: "programs capture and do not read, or an old version leaks",
    next: ["nbl-pools", "pending-nbls", "net-filters"],
    source: "nmap/npcap source; nmap/npcap issue 688",
    trust: "documented"
  },
  {
    tag: "NpPD",
    pool: "nonpaged",
    owner: "npcap.sys",
    kind: "cause",
    what: "packet bytes that Npcap copied",
    growsWhen: "programs capture and do not read, or an old version leaks",
    next: ["nbl-pools", "pending-nbls", "net-filters"],
    source: "nmap/npcap source; nmap/npcap issue 688",
    trust: "documented"
  },
  {
    tag: "NpSN",
    pool: "nonpaged",
    owner: "npcap.sys",
    kind: "cause",
    what: "net buffers that Npcap captures from",
    growsWhen: "programs capture and do not read",
    next: ["nbl-pools", "pending-nbls", "net-filters"],
    source: "nmap/npcap source",
    trust: "documented"
  },
  {
    tag: "NpBL",
    pool: "nonpaged",
    owner: "npcap.sys",
    kind: "cause",
    what: "packets that Npcap copied from the loopback",
    growsWhen: "programs capture loopback traffic and do not read",
    next: ["nbl-pools", "pending-nbls", "net-filters"],
    source: "nmap/npcap source",
    trust: "documented"
  },
  {
    tag: "NpBW",
    pool: "nonpaged",
    owner: "npcap.sys",
    kind: "cause",
    what: "packets that Npcap is about to send",
    growsWhen: "programs send packets faster than they leave",
    next: ["nbl-pools", "pending-nbls", "net-filters"],
    source: "nmap/npcap source",
    trust: "documented"
  },
  {
    tag: "NpPP",
    pool: "nonpaged",
    owner: "npcap.sys",
    kind: "cause",
    what: "packet pool of Npcap",
    growsWhen: "programs send packets faster than they leave",
    next: ["nbl-pools", "pending-nbls", "net-filters"],
    source: "nmap/npcap source",
    trust: "documented"
  },
  {
    tag: "NpOP",
    pool: "nonpaged",
    owner: "npcap.sys",
    kind: "mirror",
    what: "captures that programs opened with Npcap",
    growsWhen: "programs open captures and do not close them",
    next: ["processes"],
    source: "nmap/npcap source",
    trust: "documented"
  },
  {
    tag: "NpFM",
    pool: "nonpaged",
    owner: "npcap.sys",
    kind: "cause",
    what: "Npcap attached to an adapter",
    normal: "at one per adapter",
    next: ["net-filters"],
    source: "nmap/npcap source",
    trust: "documented"
  },
  {
    tag: "NpPF",
    pool: "either",
    owner: "npcap.sys",
    kind: "mirror",
    what: "capture filters of Npcap",
    growsWhen: "programs open captures and do not close them",
    next: ["processes"],
    source: "nmap/npcap source",
    trust: "documented"
  },
  {
    tag: "4321",
    pool: "nonpaged",
    kind: "cause",
    what: "probably an old Npcap, seen in a report on its leak",
    growsWhen: "programs capture packets",
    next: ["nbl-pools", "pending-nbls", "net-filters", "search-images"],
    source: "heuristic",
    trust: "heuristic"
  },
  {
    tag: "WDiv",
    pool: "nonpaged",
    owner: "WinDivert64.sys",
    kind: "cause",
    what: "packets and rules of WinDivert",
    growsWhen: "a program diverts packets and does not read them",
    next: ["list-callouts", "net-filters", "processes"],
    source: "basil00/WinDivert source",
    trust: "documented"
  },
  {
    tag: "wgnt",
    pool: "nonpaged",
    owner: "wireguard.sys",
    kind: "cause",
    what: "WireGuard tunnels and their packets",
    growsWhen: "a tunnel queues packets that it cannot send",
    next: ["net-filters", "pending-nbls"],
    source: "WireGuard/wireguard-nt source",
    trust: "documented"
  },
  {
    tag: "ebpf",
    pool: "either",
    owner: "ebpfcore.sys",
    kind: "cause",
    what: "general data of eBPF for Windows",
    growsWhen: "programs are loaded and not unloaded",
    next: ["modules"],
    source: "microsoft/ebpf-for-windows source",
    trust: "documented"
  },
  {
    tag: "emap",
    pool: "either",
    owner: "ebpfcore.sys",
    kind: "cause",
    what: "maps of eBPF for Windows",
    growsWhen: "a map holds many entries",
    next: ["modules"],
    source: "microsoft/ebpf-for-windows source",
    trust: "documented"
  },
  {
    tag: "eprg",
    pool: "either",
    owner: "ebpfcore.sys",
    kind: "cause",
    what: "programs of eBPF for Windows",
    growsWhen: "programs are loaded and not unloaded",
    next: ["modules"],
    source: "microsoft/ebpf-for-windows source",
    trust: "documented"
  },
  {
    tag: "erbf",
    pool: "either",
    owner: "ebpfcore.sys",
    kind: "cause",
    what: "ring buffers of eBPF for Windows",
    growsWhen: "ring buffers are many or large",
    next: ["modules"],
    source: "microsoft/ebpf-for-windows source",
    trust: "documented"
  },
  {
    tag: "eepc",
    pool: "either",
    owner: "ebpfcore.sys",
    kind: "cause",
    what: "blocks that eBPF for Windows frees later",
    growsWhen: "programs change faster than old data is freed",
    next: ["modules"],
    source: "microsoft/ebpf-for-windows source",
    trust: "documented"
  },
  {
    tag: "ebfN",
    pool: "either",
    owner: "netebpfext.sys",
    kind: "cause",
    what: "network hooks of eBPF for Windows",
    growsWhen: "a program is attached to busy hooks",
    next: ["list-callouts", "modules"],
    source: "microsoft/ebpf-for-windows source",
    trust: "documented"
  }
];

// src/knowledge/tags/devices.ts
var devicesTags = [
  {
    tag: "Aml?",
    pool: "nonpaged",
    owner: "acpi.sys",
    kind: "cause",
    what: "interpreter of the firmware language",
    growsWhen: "firmware methods loop",
    next: ["modules", "threads"],
    source: "pooltag.txt of the debugger",
    trust: "documented"
  },
  {
    tag: "AmlH",
    pool: "nonpaged",
    owner: "acpi.sys",
    kind: "fixed",
    what: "heap of the interpreter of the firmware language",
    growsWhen: "firmware methods loop",
    normal: "as one block of 1 MB",
    next: ["modules", "threads"],
    source: "pooltag.txt of the debugger; dumpanalysis.org, part 13c",
    trust: "documented"
  },
  {
    tag: "AcpM",
    pool: "either",
    owner: "acpi.sys",
    kind: "cause",
    what: "miscellaneous data of ACPI",
    growsWhen: "firmware methods loop",
    next: ["modules"],
    source: "pooltag.txt of the debugger; windows-driver-docs, page of !poolused",
    trust: "documented"
  },
  {
    tag: "AcpD",
    pool: "nonpaged",
    owner: "acpi.sys",
    kind: "cause",
    what: "devices of ACPI",
    growsWhen: "firmware methods loop",
    normal: "in step with the devices",
    next: ["modules"],
    source: "pooltag.txt of the debugger; windows-driver-docs, page of !poolused",
    trust: "documented"
  },
  {
    tag: "AcpA",
    pool: "either",
    owner: "acpi.sys",
    kind: "cause",
    what: "data of ACPI",
    next: ["modules"],
    source: "MicrosoftDocs/windows-driver-docs, page of !poolused",
    trust: "documented"
  },
  {
    tag: "AcpB",
    pool: "either",
    owner: "acpi.sys",
    kind: "cause",
    what: "buffers of ACPI",
    next: ["modules"],
    source: "MicrosoftDocs/windows-driver-docs, page of !poolused",
    trust: "documented"
  },
  {
    tag: "AcpF",
    pool: "nonpaged",
    owner: "acpi.sys",
    kind: "cause",
    what: "data of ACPI",
    next: ["modules"],
    source: "MicrosoftDocs/windows-driver-docs, page of !poolused",
    trust: "documented"
  },
  {
    tag: "AcpO",
    pool: "nonpaged",
    owner: "acpi.sys",
    kind: "cause",
    what: "data of ACPI",
    next: ["modules"],
    source: "MicrosoftDocs/windows-driver-docs, page of !poolused",
    trust: "documented"
  },
  {
    tag: "Hal ",
    pool: "nonpaged",
    owner: "hal.dll",
    kind: "fixed",
    what: "general data of the hardware layer",
    growsWhen: "adapters have many transfer resources",
    normal: "at up to tens of MB",
    next: ["modules"],
    source: "pooltag.txt of the debugger",
    trust: "documented"
  },
  {
    tag: "HalD",
    pool: "nonpaged",
    owner: "hal.dll",
    kind: "fixed",
    what: "transfer buffers of the hardware layer",
    growsWhen: "devices cannot reach all memory and need copies",
    normal: "at up to tens of MB",
    next: ["modules"],
    source: "pooltag.txt of the debugger",
    trust: "documented"
  },
  {
    tag: "HidU",
    pool: "nonpaged",
    owner: "hidusb.sys",
    kind: "cause",
    what: "input devices on USB",
    growsWhen: "a device comes and goes",
    next: ["modules"],
    source: "heuristic",
    trust: "heuristic"
  },
  {
    tag: "HidC",
    pool: "either",
    owner: "hidclass.sys",
    kind: "cause",
    what: "reports of input devices",
    growsWhen: "a device comes and goes, or nobody reads its reports",
    normal: "at a few hundred blocks",
    next: ["modules"],
    source: "pooltag.txt of the debugger; windows-driver-docs, PoolMon page",
    trust: "documented"
  },
  {
    tag: "HidP",
    pool: "nonpaged",
    owner: "hidparse.sys",
    kind: "cause",
    what: "descriptions of input devices",
    growsWhen: "a device comes and goes",
    normal: "at a few hundred blocks",
    next: ["modules"],
    source: "pooltag.txt of the debugger; windows-driver-docs, PoolMon page",
    trust: "documented"
  },
  {
    tag: "usbp",
    pool: "nonpaged",
    owner: "usbport.sys",
    kind: "cause",
    what: "USB host controllers",
    growsWhen: "a device comes and goes or transfers are pending",
    next: ["modules", "irps"],
    source: "pooltag.txt of the debugger",
    trust: "documented"
  },
  {
    tag: "UHUB",
    pool: "either",
    owner: "usbhub.sys",
    kind: "cause",
    what: "USB hubs",
    growsWhen: "a device comes and goes",
    next: ["modules"],
    source: "pooltag.txt of the debugger",
    trust: "documented"
  },
  {
    tag: "USBD",
    pool: "either",
    owner: "usbd.sys",
    kind: "cause",
    what: "requests to USB devices",
    growsWhen: "a device comes and goes or transfers are pending",
    next: ["modules", "irps"],
    source: "pooltag.txt of the debugger",
    trust: "documented"
  },
  {
    tag: "8042",
    pool: "nonpaged",
    owner: "i8042prt.sys",
    kind: "fixed",
    what: "PS/2 keyboard and mouse",
    normal: "at a few blocks",
    next: ["modules"],
    source: "MicrosoftDocs/windows-driver-docs, page of !poolused",
    trust: "documented"
  },
  {
    tag: "ohci",
    pool: "nonpaged",
    kind: "cause",
    what: "FireWire host controllers",
    next: ["modules"],
    source: "MicrosoftDocs/windows-driver-docs, page of !poolused",
    trust: "documented"
  },
  {
    tag: "COMX",
    pool: "nonpaged",
    owner: "serial.sys",
    kind: "cause",
    what: "serial ports",
    growsWhen: "a port is opened again and again",
    next: ["modules", "irps"],
    source: "microsoft/Windows-driver-samples, serial source",
    trust: "documented"
  }
];

// src/knowledge/tags/drawing.ts
var drawingTags = [
  {
    tag: "Gh?5",
    pool: "session",
    owner: "win32k.sys",
    kind: "mirror",
    what: "bitmaps",
    growsWhen: "a program does not delete its bitmaps",
    next: ["tags-session", "vm-sessions", "session-list"],
    source: "pooltag.txt of the debugger",
    trust: "documented"
  },
  {
    tag: "Gla5",
    pool: "session",
    owner: "win32k.sys",
    kind: "mirror",
    what: "reserve list of bitmaps",
    growsWhen: "a program does not delete its bitmaps",
    next: ["tags-session", "vm-sessions", "session-list"],
    source: "pooltag.txt of the debugger",
    trust: "documented"
  },
  {
    tag: "Gh?1",
    pool: "session",
    owner: "win32k.sys",
    kind: "mirror",
    what: "device contexts",
    growsWhen: "a program does not release its device contexts",
    next: ["tags-session", "vm-sessions", "session-list"],
    source: "pooltag.txt of the debugger",
    trust: "documented"
  },
  {
    tag: "Gla1",
    pool: "session",
    owner: "win32k.sys",
    kind: "mirror",
    what: "reserve list of device contexts",
    growsWhen: "a program does not release its device contexts",
    next: ["tags-session", "vm-sessions", "session-list"],
    source: "pooltag.txt of the debugger",
    trust: "documented"
  },
  {
    tag: "Gh?4",
    pool: "session",
    owner: "win32k.sys",
    kind: "mirror",
    what: "regions",
    growsWhen: "a program does not delete its regions",
    next: ["tags-session", "vm-sessions", "session-list"],
    source: "pooltag.txt of the debugger",
    trust: "documented"
  },
  {
    tag: "Gla4",
    pool: "session",
    owner: "win32k.sys",
    kind: "mirror",
    what: "reserve list of regions",
    growsWhen: "a program does not delete its regions",
    next: ["tags-session", "vm-sessions", "session-list"],
    source: "pooltag.txt of the debugger",
    trust: "documented"
  },
  {
    tag: "Gh?8",
    pool: "session",
    owner: "win32k.sys",
    kind: "mirror",
    what: "palettes",
    growsWhen: "a program does not delete its palettes",
    next: ["tags-session", "vm-sessions", "session-list"],
    source: "pooltag.txt of the debugger",
    trust: "documented"
  },
  {
    tag: "Gh?:",
    pool: "session",
    owner: "win32k.sys",
    kind: "mirror",
    what: "fonts that programs made",
    growsWhen: "a program does not delete its fonts",
    next: ["tags-session", "vm-sessions", "session-list"],
    source: "pooltag.txt of the debugger",
    trust: "documented"
  },
  {
    tag: "Gh?@",
    pool: "session",
    owner: "win32k.sys",
    kind: "mirror",
    what: "brushes",
    growsWhen: "a program does not delete its brushes",
    next: ["tags-session", "vm-sessions", "session-list"],
    source: "pooltag.txt of the debugger",
    trust: "documented"
  },
  {
    tag: "Gtmp",
    pool: "session",
    owner: "win32k.sys",
    kind: "cache",
    what: "buffers for one drawing operation",
    growsWhen: "programs draw or print",
    next: ["tags-session", "vm-sessions", "session-list"],
    source: "pooltag.txt of the debugger",
    trust: "documented"
  },
  {
    tag: "GTmp",
    pool: "session",
    owner: "win32k.sys",
    kind: "cache",
    what: "buffers for one drawing operation",
    growsWhen: "programs draw or print",
    normal: "with as many frees as allocations",
    next: ["tags-session", "vm-sessions", "session-list"],
    source: "pooltag.txt of the debugger",
    trust: "documented"
  },
  {
    tag: "Gcac",
    pool: "session",
    owner: "win32k.sys",
    kind: "cache",
    what: "cache of drawn letters",
    growsWhen: "many fonts and sizes are in use",
    next: ["tags-session", "vm-sessions", "session-list"],
    source: "pooltag.txt of the debugger",
    trust: "documented"
  },
  {
    tag: "Ttfd",
    pool: "session",
    owner: "win32k.sys",
    kind: "cache",
    what: "TrueType fonts",
    growsWhen: "many fonts are loaded",
    next: ["tags-session", "vm-sessions", "session-list"],
    source: "pooltag.txt of the debugger",
    trust: "documented"
  },
  {
    tag: "TTFC",
    pool: "session",
    owner: "win32k.sys",
    kind: "cache",
    what: "cache of TrueType fonts",
    growsWhen: "many fonts are loaded",
    next: ["tags-session", "vm-sessions", "session-list"],
    source: "pooltag.txt of the debugger",
    trust: "documented"
  },
  {
    tag: "Bmfd",
    pool: "session",
    owner: "win32k.sys",
    kind: "cache",
    what: "bitmap fonts",
    growsWhen: "many fonts are loaded",
    next: ["tags-session", "vm-sessions", "session-list"],
    source: "pooltag.txt of the debugger; windows-driver-docs, PoolMon examples",
    trust: "documented"
  },
  {
    tag: "Gpff",
    pool: "session",
    owner: "win32k.sys",
    kind: "cache",
    what: "font files",
    growsWhen: "many fonts are loaded",
    next: ["tags-session", "vm-sessions", "session-list"],
    source: "pooltag.txt of the debugger",
    trust: "documented"
  },
  {
    tag: "Drsd",
    pool: "paged",
    kind: "cause",
    what: "graphics objects of printer drivers",
    growsWhen: "a printer driver leaks with every print job",
    normal: "at its old level again after printing",
    next: ["tags-session", "vm-sessions", "session-list", "modules"],
    source: "MicrosoftDocs/windows-driver-docs, PoolMon examples",
    trust: "documented"
  },
  {
    tag: "Dsrd",
    pool: "paged",
    kind: "cause",
    what: "graphics objects of printer drivers",
    growsWhen: "a printer driver leaks with every print job",
    normal: "at its old level again after printing",
    next: ["tags-session", "vm-sessions", "session-list", "modules"],
    source: "MicrosoftDocs/windows-driver-docs, PoolMon examples",
    trust: "documented"
  },
  {
    tag: "sidg",
    pool: "nonpaged",
    owner: "win32k.sys",
    kind: "mirror",
    what: "events that drawing and printing wait for",
    growsWhen: "print jobs are many",
    next: ["tags-session", "vm-sessions", "session-list"],
    source: "MicrosoftDocs/windows-driver-docs, page of !poolused",
    trust: "documented"
  }
];

// src/knowledge/tags/file-server.ts
var fileServerTags = [
  {
    tag: "LS??",
    pool: "either",
    owner: "srv.sys",
    kind: "cache",
    what: "data of the old file server",
    growsWhen: "clients are many or the disk is slow",
    next: ["smb-sessions", "work-queues", "irps"],
    source: "pooltag.txt of the debugger",
    trust: "documented"
  },
  {
    tag: "LSwi",
    pool: "nonpaged",
    owner: "srv.sys",
    kind: "cache",
    what: "work items of the old file server",
    growsWhen: "clients are many or work items are stuck behind a slow disk",
    normal: "up to its limit of work items",
    next: ["smb-sessions", "work-queues", "irps"],
    source: "pooltag.txt of the debugger",
    trust: "documented"
  },
  {
    tag: "LSwn",
    pool: "nonpaged",
    owner: "srv.sys",
    kind: "cache",
    what: "work items of the old file server",
    growsWhen: "clients are many or work items are stuck behind a slow disk",
    normal: "up to its limit of work items",
    next: ["smb-sessions", "work-queues", "irps"],
    source: "pooltag.txt of the debugger",
    trust: "documented"
  },
  {
    tag: "LSbf",
    pool: "nonpaged",
    owner: "srv.sys",
    kind: "cache",
    what: "buffers of the old file server",
    growsWhen: "clients are many or the disk is slow",
    next: ["smb-sessions", "work-queues", "irps"],
    source: "pooltag.txt of the debugger",
    trust: "documented"
  },
  {
    tag: "LSrf",
    pool: "paged",
    owner: "srv.sys",
    kind: "mirror",
    what: "files that clients opened on the old file server",
    growsWhen: "clients keep files open",
    normal: "in step with the files of clients",
    next: ["smb-sessions", "work-queues", "irps"],
    source: "pooltag.txt of the debugger",
    trust: "documented"
  },
  {
    tag: "LStc",
    pool: "paged",
    owner: "srv.sys",
    kind: "mirror",
    what: "connections of clients to shares of the old file server",
    growsWhen: "clients stay connected",
    normal: "in step with the clients",
    next: ["smb-sessions", "work-queues", "irps"],
    source: "pooltag.txt of the debugger",
    trust: "documented"
  },
  {
    tag: "LS2?",
    pool: "either",
    owner: "srv2.sys",
    kind: "cache",
    what: "objects and buffers of the file server",
    growsWhen: "clients are many or the disk is slow",
    normal: "in step with the clients",
    next: ["smb-sessions", "work-queues", "irps"],
    source: "pooltag.txt of the debugger",
    trust: "documented"
  },
  {
    tag: "LS0?",
    pool: "nonpaged",
    owner: "srvnet.sys",
    kind: "cache",
    what: "reserve lists of buffers of the file server, by size",
    growsWhen: "clients are many or the disk is slow",
    normal: "in step with the clients",
    next: ["smb-sessions", "work-queues", "irps"],
    source: "pooltag.txt of the debugger",
    trust: "documented"
  },
  {
    tag: "LS1?",
    pool: "nonpaged",
    owner: "srvnet.sys",
    kind: "cache",
    what: "reserve lists of buffers of the file server, by size",
    growsWhen: "clients are many or the disk is slow",
    normal: "in step with the clients",
    next: ["smb-sessions", "work-queues", "irps"],
    source: "pooltag.txt of the debugger",
    trust: "documented"
  },
  {
    tag: "LS20",
    pool: "nonpaged",
    owner: "srvnet.sys",
    kind: "cache",
    what: "reserve list of the largest buffers of the file server",
    growsWhen: "clients are many or the disk is slow",
    normal: "in step with the clients",
    next: ["smb-sessions", "work-queues", "irps"],
    source: "pooltag.txt of the debugger",
    trust: "documented"
  }
];

// src/knowledge/tags/file-system-support.ts
var fileSystemSupportTags = [
  {
    tag: "FSim",
    pool: "either",
    owner: "nt!fsrtl",
    kind: "mirror",
    what: "maps of file clusters",
    growsWhen: "large files are fragmented",
    next: ["memusage-files", "filecache"],
    source: "pooltag.txt of the debugger",
    trust: "documented"
  },
  {
    tag: "FSro",
    pool: "either",
    owner: "nt!fsrtl",
    kind: "mirror",
    what: "opportunistic locks and other helpers of file systems",
    growsWhen: "many files are shared with network clients",
    next: ["processes"],
    source: "pooltag.txt of the debugger",
    trust: "documented"
  },
  {
    tag: "FSun",
    pool: "either",
    owner: "nt!fsrtl",
    kind: "mirror",
    what: "other helpers of file systems",
    next: ["filter-list"],
    source: "pooltag.txt of the debugger",
    trust: "documented"
  },
  {
    tag: "TunL",
    pool: "paged",
    owner: "nt!fsrtl",
    kind: "cache",
    what: "entries of the tunnel cache, which keeps names of just deleted files",
    growsWhen: "files are deleted and created in quick succession",
    next: ["filter-list"],
    source: "pooltag.txt of the debugger",
    trust: "documented"
  },
  {
    tag: "TunP",
    pool: "paged",
    owner: "nt!fsrtl",
    kind: "cache",
    what: "the tunnel cache of names of just deleted files",
    growsWhen: "files are deleted and created in quick succession",
    next: ["filter-list"],
    source: "pooltag.txt of the debugger",
    trust: "documented"
  },
  {
    tag: "Tun4",
    pool: "paged",
    owner: "nt!fsrtl",
    kind: "cache",
    what: "the tunnel cache of names of just deleted files",
    growsWhen: "files are deleted and created in quick succession",
    next: ["filter-list"],
    source: "pooltag.txt of the debugger",
    trust: "documented"
  },
  {
    tag: "TunK",
    pool: "paged",
    owner: "nt!fsrtl",
    kind: "cache",
    what: "the tunnel cache of names of just deleted files",
    growsWhen: "files are deleted and created in quick succession",
    next: ["filter-list"],
    source: "pooltag.txt of the debugger",
    trust: "documented"
  },
  {
    tag: "D2d ",
    pool: "paged",
    owner: "nt!rtl",
    kind: "mirror",
    what: "names of devices translated to drive letters",
    growsWhen: "a filter asks for the names of very many open files",
    normal: "in step with File",
    next: ["filter-list", "filter-volumes"],
    source: "pooltag.txt of the debugger; microsoft/WSL issue 41296",
    trust: "documented"
  },
  {
    tag: "FIcs",
    pool: "either",
    owner: "fileinfo.sys",
    kind: "mirror",
    what: "what the file-information filter keeps on a stream",
    growsWhen: "prefetching follows many files",
    normal: "in step with the open files",
    next: ["filter-list", "filter-volumes", "tags-paged"],
    source: "pooltag.txt of the debugger",
    trust: "documented"
  }
];

// src/knowledge/tags/file-systems.ts
var fileSystemsTags = [
  {
    tag: "ReF?",
    pool: "either",
    owner: "refs.sys",
    kind: "cache",
    what: "structures of open files and volumes on ReFS",
    growsWhen: "metadata is cached by deduplication or a backup",
    next: ["filecache", "memusage"],
    source: "pooltag.txt of the debugger",
    trust: "documented"
  },
  {
    tag: "MS??",
    pool: "either",
    owner: "refs.sys",
    kind: "cache",
    what: "the metadata store of ReFS",
    growsWhen: "metadata is cached by deduplication or a backup",
    next: ["filecache", "memusage"],
    source: "pooltag.txt of the debugger",
    trust: "documented"
  },
  {
    tag: "Fat?",
    pool: "either",
    owner: "fastfat.sys",
    kind: "mirror",
    what: "structures of open files on FAT volumes",
    growsWhen: "removable media are scanned",
    next: ["filter-volumes"],
    source: "pooltag.txt of the debugger",
    trust: "documented"
  },
  {
    tag: "FatC",
    pool: "paged",
    owner: "fastfat.sys",
    kind: "mirror",
    what: "contexts of opens on FAT volumes",
    growsWhen: "file objects on FAT volumes stay referenced",
    next: ["filter-volumes"],
    source: "microsoft/Windows-driver-samples, fastfat source",
    trust: "documented"
  },
  {
    tag: "FatF",
    pool: "paged",
    owner: "fastfat.sys",
    kind: "mirror",
    what: "control blocks of files on FAT volumes",
    growsWhen: "many files on FAT volumes stay open or cached",
    next: ["filter-volumes"],
    source: "microsoft/Windows-driver-samples, fastfat source",
    trust: "documented"
  },
  {
    tag: "FatN",
    pool: "nonpaged",
    owner: "fastfat.sys",
    kind: "mirror",
    what: "nonpaged part of file control blocks on FAT volumes",
    growsWhen: "many files on FAT volumes stay open or cached",
    next: ["filter-volumes"],
    source: "microsoft/Windows-driver-samples, fastfat source",
    trust: "documented"
  },
  {
    tag: "FatE",
    pool: "nonpaged",
    owner: "fastfat.sys",
    kind: "mirror",
    what: "locks of file control blocks on FAT volumes",
    growsWhen: "many files on FAT volumes stay open or cached",
    next: ["filter-volumes"],
    source: "microsoft/Windows-driver-samples, fastfat source",
    trust: "documented"
  },
  {
    tag: "FatI",
    pool: "nonpaged",
    owner: "fastfat.sys",
    kind: "mirror",
    what: "contexts of requests to FAT volumes",
    growsWhen: "requests to FAT volumes stay pending",
    next: ["irps"],
    source: "microsoft/Windows-driver-samples, fastfat source",
    trust: "documented"
  },
  {
    tag: "FatB",
    pool: "paged",
    owner: "fastfat.sys",
    kind: "cache",
    what: "allocation bitmaps of FAT volumes",
    growsWhen: "volumes are large",
    next: ["filecache"],
    source: "microsoft/Windows-driver-samples, fastfat source",
    trust: "documented"
  },
  {
    tag: "Cdcc",
    pool: "paged",
    owner: "cdfs.sys",
    kind: "mirror",
    what: "contexts of opens on CD volumes",
    growsWhen: "file objects on CD volumes stay referenced",
    next: ["filter-volumes"],
    source: "microsoft/Windows-driver-samples, cdfs source",
    trust: "documented"
  },
  {
    tag: "Cdfd",
    pool: "paged",
    owner: "cdfs.sys",
    kind: "mirror",
    what: "control blocks of files on CD volumes",
    growsWhen: "many files on CD images stay open or cached",
    next: ["filter-volumes"],
    source: "microsoft/Windows-driver-samples, cdfs source",
    trust: "documented"
  },
  {
    tag: "Cdfi",
    pool: "paged",
    owner: "cdfs.sys",
    kind: "mirror",
    what: "control blocks of directories on CD volumes",
    growsWhen: "many directories on CD images stay open",
    next: ["filter-volumes"],
    source: "microsoft/Windows-driver-samples, cdfs source",
    trust: "documented"
  },
  {
    tag: "Cdfn",
    pool: "nonpaged",
    owner: "cdfs.sys",
    kind: "mirror",
    what: "nonpaged part of file control blocks on CD volumes",
    growsWhen: "many files on CD images stay open or cached",
    next: ["filter-volumes"],
    source: "microsoft/Windows-driver-samples, cdfs source",
    trust: "documented"
  },
  {
    tag: "Cdic",
    pool: "nonpaged",
    owner: "cdfs.sys",
    kind: "mirror",
    what: "contexts of requests to CD volumes",
    growsWhen: "requests to CD volumes stay pending",
    next: ["irps"],
    source: "microsoft/Windows-driver-samples, cdfs source",
    trust: "documented"
  },
  {
    tag: "Sis?",
    pool: "either",
    kind: "cause",
    what: "probably blocks of single-instance storage on old volumes",
    growsWhen: "volumes with single-instance storage are busy",
    next: ["search-images"],
    source: "heuristic",
    trust: "heuristic"
  },
  {
    tag: "Sisw",
    pool: "either",
    kind: "cause",
    what: "probably work of single-instance storage on old volumes",
    growsWhen: "volumes with single-instance storage are busy",
    next: ["search-images"],
    source: "heuristic",
    trust: "heuristic"
  }
];

// src/knowledge/tags/filtering-platform.ts
var filteringPlatformTags = [
  {
    tag: "WfpC",
    pool: "nonpaged",
    owner: "netio.sys",
    kind: "mirror",
    what: "callouts of the filtering platform",
    growsWhen: "a firewall, VPN or virus scanner adds callouts",
    next: ["list-callouts", "net-filters", "modules"],
    source: "pooltag.txt of the debugger",
    trust: "documented"
  },
  {
    tag: "WfpF",
    pool: "nonpaged",
    owner: "netio.sys",
    kind: "mirror",
    what: "filters of the filtering platform",
    growsWhen: "a firewall adds rules without end",
    next: ["list-callouts", "net-filters", "modules"],
    source: "pooltag.txt of the debugger",
    trust: "documented"
  },
  {
    tag: "WfpI",
    pool: "nonpaged",
    owner: "netio.sys",
    kind: "mirror",
    what: "indexes of the filtering platform",
    growsWhen: "a firewall adds rules without end",
    next: ["list-callouts", "net-filters", "modules"],
    source: "pooltag.txt of the debugger",
    trust: "documented"
  },
  {
    tag: "WfpH",
    pool: "nonpaged",
    owner: "netio.sys",
    kind: "mirror",
    what: "hash tables of the filtering platform",
    growsWhen: "a firewall adds rules without end",
    next: ["list-callouts", "net-filters", "modules"],
    source: "pooltag.txt of the debugger",
    trust: "documented"
  },
  {
    tag: "WfpM",
    pool: "nonpaged",
    owner: "netio.sys",
    kind: "mirror",
    what: "match data of the filtering platform",
    growsWhen: "a firewall adds rules without end",
    next: ["list-callouts", "net-filters", "modules"],
    source: "pooltag.txt of the debugger",
    trust: "documented"
  },
  {
    tag: "WfpL",
    pool: "nonpaged",
    owner: "netio.sys",
    kind: "mirror",
    what: "layers of the filtering platform",
    growsWhen: "a firewall adds rules without end",
    next: ["list-callouts", "net-filters", "modules"],
    source: "pooltag.txt of the debugger",
    trust: "documented"
  },
  {
    tag: "Wfpn",
    pool: "nonpaged",
    owner: "netio.sys",
    kind: "mirror",
    what: "what the filtering platform keeps on a net buffer list",
    growsWhen: "a callout driver keeps packets",
    next: ["list-callouts", "pending-nbls", "net-filters"],
    source: "pooltag.txt of the debugger",
    trust: "documented"
  },
  {
    tag: "Fecf",
    pool: "nonpaged",
    owner: "netio.sys",
    kind: "mirror",
    what: "what the filtering platform keeps while a callout thinks",
    growsWhen: "a callout driver does not complete its decisions",
    next: ["list-callouts", "net-filters", "modules"],
    source: "pooltag.txt of the debugger; microsoft/Windows-driver-samples issue 1191",
    trust: "documented"
  },
  {
    tag: "StCc",
    pool: "nonpaged",
    owner: "netio.sys",
    kind: "mirror",
    what: "what the filtering platform keeps on a data stream",
    growsWhen: "a callout driver keeps stream data",
    next: ["list-callouts", "net-filters", "modules"],
    source: "pooltag.txt of the debugger",
    trust: "documented"
  },
  {
    tag: "StBn",
    pool: "nonpaged",
    owner: "netio.sys",
    kind: "mirror",
    what: "net buffer lists of inspected streams",
    growsWhen: "a callout driver keeps stream data",
    next: ["nbl-pools", "pending-nbls", "net-filters"],
    source: "MicrosoftDocs/windows-driver-docs, page of !ndiskd.nblpool",
    trust: "documented"
  },
  {
    tag: "Wfra",
    pool: "nonpaged",
    owner: "netio.sys",
    kind: "mirror",
    what: "net buffer lists of the filtering platform",
    growsWhen: "a callout driver keeps packets",
    next: ["nbl-pools", "pending-nbls", "net-filters"],
    source: "MicrosoftDocs/windows-driver-docs, page of !ndiskd.nblpool",
    trust: "documented"
  },
  {
    tag: "bnvW",
    pool: "nonpaged",
    owner: "wfplwfs.sys",
    kind: "mirror",
    what: "net buffer lists of the filtering platform below IP",
    growsWhen: "a callout driver keeps frames",
    next: ["nbl-pools", "pending-nbls", "net-filters"],
    source: "MicrosoftDocs/windows-driver-docs, page of !ndiskd.nblpool",
    trust: "documented"
  },
  {
    tag: "Wfdp",
    pool: "nonpaged",
    owner: "wfplwfs.sys",
    kind: "mirror",
    what: "net buffer lists of the filtering platform below IP",
    growsWhen: "a callout driver keeps frames",
    next: ["nbl-pools", "pending-nbls", "net-filters"],
    source: "MicrosoftDocs/windows-driver-docs, page of !ndiskd.nblpool",
    trust: "documented"
  },
  {
    tag: "acrl",
    pool: "nonpaged",
    owner: "tcpip.sys",
    kind: "cause",
    what: "TCP/IP data, as far as one report shows",
    growsWhen: "a VPN that splits traffic runs beside a file sharing program",
    next: ["list-callouts", "net-filters"],
    source: "qbittorrent/qBittorrent issue 17218",
    trust: "case"
  },
  {
    tag: "Al??",
    pool: "nonpaged",
    kind: "cause",
    what: "state of the network firewall or of ALPC, by the other two letters",
    growsWhen: "a firewall, VPN or virus scanner holds connections",
    next: ["list-callouts", "alpc-ports"],
    source: "heuristic",
    trust: "heuristic"
  },
  {
    tag: "AlCi",
    pool: "nonpaged",
    owner: "tcpip.sys",
    kind: "mirror",
    what: "credentials that the firewall layer keeps for a connection",
    growsWhen: "a firewall, VPN or virus scanner holds connections",
    normal: "in step with the connections",
    next: ["list-callouts", "net-filters", "modules"],
    source: "pooltag.txt of the debugger",
    trust: "documented"
  },
  {
    tag: "AlPi",
    pool: "nonpaged",
    owner: "tcpip.sys",
    kind: "mirror",
    what: "process data that the firewall layer keeps",
    growsWhen: "a firewall, VPN or virus scanner holds connections",
    normal: "in step with the processes",
    next: ["list-callouts", "net-filters", "modules"],
    source: "pooltag.txt of the debugger",
    trust: "documented"
  },
  {
    tag: "AlP4",
    pool: "nonpaged",
    owner: "tcpip.sys",
    kind: "mirror",
    what: "IPv4 peers that the firewall layer keeps",
    growsWhen: "a firewall, VPN or virus scanner holds connections",
    normal: "in step with the connections",
    next: ["list-callouts", "net-filters", "modules"],
    source: "pooltag.txt of the debugger",
    trust: "documented"
  },
  {
    tag: "AlE5",
    pool: "nonpaged",
    owner: "tcpip.sys",
    kind: "mirror",
    what: "endpoints that the firewall layer keeps",
    growsWhen: "a firewall, VPN or virus scanner holds connections",
    normal: "in step with the connections",
    next: ["list-callouts", "net-filters", "modules"],
    source: "pooltag.txt of the debugger",
    trust: "documented"
  },
  {
    tag: "IpSI",
    pool: "nonpaged",
    owner: "ipsec.sys",
    kind: "fixed",
    what: "what IP security allocates when it starts",
    normal: "at a fixed number of blocks",
    next: ["modules"],
    source: "MicrosoftDocs/windows-driver-docs, PoolMon examples",
    trust: "documented"
  },
  {
    tag: "IpFI",
    pool: "nonpaged",
    owner: "ipsec.sys",
    kind: "mirror",
    what: "filters of IP security",
    growsWhen: "a policy has very many rules",
    normal: "in step with the rules",
    next: ["modules"],
    source: "MicrosoftDocs/windows-driver-docs, PoolMon examples",
    trust: "documented"
  },
  {
    tag: "IpEQ",
    pool: "nonpaged",
    owner: "ipsec.sys",
    kind: "cause",
    what: "event queue of IP security",
    normal: "at a few blocks",
    next: ["modules"],
    source: "MicrosoftDocs/windows-driver-docs, PoolMon examples",
    trust: "documented"
  },
  {
    tag: "StCx",
    pool: "nonpaged",
    owner: "netio.sys",
    kind: "mirror",
    what: "contexts of callouts on a data stream",
    growsWhen: "a callout driver keeps stream data",
    next: ["list-callouts", "net-filters", "modules"],
    source: "pooltag.txt of the debugger",
    trust: "documented"
  },
  {
    tag: "AlP5",
    pool: "nonpaged",
    owner: "tcpip.sys",
    kind: "mirror",
    what: "state that the firewall layer keeps for a connection",
    growsWhen: "very many connections are open, or a callout does not let go of them",
    next: ["list-callouts", "net-filters", "modules"],
    source: "pooltag.txt of the debugger",
    trust: "documented"
  },
  {
    tag: "AlP6",
    pool: "nonpaged",
    owner: "tcpip.sys",
    kind: "mirror",
    what: "IPv6 peers that the firewall layer keeps",
    growsWhen: "very many peers are spoken to, or a callout does not let go of them",
    next: ["list-callouts", "net-filters", "modules"],
    source: "pooltag.txt of the debugger",
    trust: "documented"
  },
  {
    tag: "AlSs",
    pool: "nonpaged",
    owner: "tcpip.sys",
    kind: "mirror",
    what: "security contexts that the firewall layer keeps for a socket",
    growsWhen: "very many sockets are open, or a callout does not let go of them",
    next: ["list-callouts", "net-filters", "modules"],
    source: "pooltag.txt of the debugger",
    trust: "documented"
  },
  {
    tag: "AleE",
    pool: "nonpaged",
    owner: "tcpip.sys",
    kind: "mirror",
    what: "endpoints as the firewall layer sees them",
    growsWhen: "very many sockets are open, or a callout does not let go of them",
    next: ["list-callouts", "net-filters", "modules"],
    source: "pooltag.txt of the debugger",
    trust: "documented"
  },
  {
    tag: "AleD",
    pool: "nonpaged",
    owner: "tcpip.sys",
    kind: "mirror",
    what: "remote endpoints as the firewall layer sees them",
    growsWhen: "very many peers are spoken to, or a callout does not let go of them",
    next: ["list-callouts", "net-filters", "modules"],
    source: "pooltag.txt of the debugger",
    trust: "documented"
  },
  {
    tag: "AleU",
    pool: "nonpaged",
    owner: "tcpip.sys",
    kind: "mirror",
    what: "connections that wait for a callout to decide",
    growsWhen: "a callout driver does not complete its decisions",
    next: ["list-callouts", "net-filters", "modules"],
    source: "pooltag.txt of the debugger",
    trust: "documented"
  },
  {
    tag: "Wfp?",
    pool: "nonpaged",
    owner: "netio.sys",
    kind: "mirror",
    what: "what the filtering platform keeps",
    growsWhen: "a firewall, VPN or virus scanner adds filters or callouts",
    next: ["list-callouts", "net-filters", "modules"],
    source: "pooltag.txt of the debugger",
    trust: "documented"
  }
];

// src/knowledge/tags/filters.ts
var filtersTags = [
  {
    tag: "FMfn",
    pool: "paged",
    owner: "fltmgr.sys",
    kind: "cache",
    what: "cache of file names that filters asked for",
    growsWhen: "a virus scanner asks for names of very many files, or a filter does not release them",
    normal: "in step with the open files",
    next: ["filter-list", "filter-volumes", "list-filters"],
    source: "pooltag.txt of the debugger; microsoft/WSL issue 41296",
    trust: "documented"
  },
  {
    tag: "FMsl",
    pool: "either",
    owner: "fltmgr.sys",
    kind: "mirror",
    what: "lists of the contexts that filters hung on streams",
    growsWhen: "many files stay open, cached or referenced by a filter",
    normal: "in step with the open files",
    next: ["filter-list", "filter-volumes", "tags-paged"],
    source: "pooltag.txt of the debugger; dumpanalysis.org, part 13c",
    trust: "documented"
  },
  {
    tag: "FMfz",
    pool: "either",
    owner: "fltmgr.sys",
    kind: "mirror",
    what: "lists of the contexts that filters hung on files",
    growsWhen: "many files stay open, cached or referenced by a filter",
    normal: "in step with the open files",
    next: ["filter-list", "filter-volumes", "tags-paged"],
    source: "pooltag.txt of the debugger",
    trust: "documented"
  },
  {
    tag: "FMfc",
    pool: "either",
    owner: "fltmgr.sys",
    kind: "mirror",
    what: "contexts that filters hung on files",
    growsWhen: "a filter does not release its contexts",
    normal: "in step with the open files",
    next: ["filter-list", "filter-volumes", "tags-paged"],
    source: "pooltag.txt of the debugger; microsoft/WSL issue 40804",
    trust: "documented"
  },
  {
    tag: "FMwi",
    pool: "nonpaged",
    owner: "fltmgr.sys",
    kind: "mirror",
    what: "work items of filters",
    growsWhen: "a filter queues work faster than it is done",
    next: ["filter-list", "work-queues"],
    source: "pooltag.txt of the debugger; microsoft/WSL issue 40804",
    trust: "documented"
  },
  {
    tag: "FMic",
    pool: "nonpaged",
    owner: "fltmgr.sys",
    kind: "mirror",
    what: "requests on their way through the filters",
    growsWhen: "a filter keeps requests pending",
    next: ["irps", "filter-list"],
    source: "pooltag.txt of the debugger",
    trust: "documented"
  },
  {
    tag: "FOCX",
    pool: "paged",
    owner: "nt!fsrtl",
    kind: "mirror",
    what: "contexts that filters hung on file objects",
    growsWhen: "a filter does not release its contexts",
    normal: "in step with File",
    next: ["filter-list", "filter-volumes", "tags-paged"],
    source: "pooltag.txt of the debugger; microsoft/WSL issue 40804",
    trust: "documented"
  },
  {
    tag: "WCsc",
    pool: "paged",
    owner: "wcifs.sys",
    kind: "cause",
    what: "stream contexts of the container isolation filter",
    growsWhen: "containers or WSL run and the filter keeps files referenced",
    normal: "at a few hundred blocks",
    next: ["filter-list", "filter-volumes", "list-filters"],
    source: "microsoft/WSL issue 40804; microsoft/Windows-Containers issue 646",
    trust: "case"
  },
  {
    tag: "WCfc",
    pool: "paged",
    owner: "wcifs.sys",
    kind: "cause",
    what: "file contexts of the container isolation filter",
    growsWhen: "containers or WSL run and the filter keeps files referenced",
    normal: "at a few hundred blocks",
    next: ["filter-list", "filter-volumes", "list-filters"],
    source: "microsoft/Windows-Containers issue 646",
    trust: "case"
  },
  {
    tag: "WCri",
    pool: "paged",
    owner: "wcifs.sys",
    kind: "cause",
    what: "reparse data of the container isolation filter",
    growsWhen: "containers or WSL run and the filter keeps files referenced",
    normal: "at a few hundred blocks",
    next: ["filter-list", "filter-volumes", "list-filters"],
    source: "microsoft/Windows-Containers issue 646",
    trust: "case"
  },
  {
    tag: "Luaf",
    pool: "either",
    owner: "luafv.sys",
    kind: "cause",
    what: "file virtualisation for programs without rights",
    growsWhen: "old programs write to protected folders",
    next: ["filter-list"],
    source: "pooltag.txt of the debugger",
    trust: "documented"
  },
  {
    tag: "Wof?",
    pool: "either",
    owner: "wof.sys",
    kind: "mirror",
    what: "what the filter of compressed system files keeps on a file",
    growsWhen: "many compressed files stay open",
    next: ["filter-list", "filter-volumes", "tags-paged"],
    source: "pooltag.txt of the debugger",
    trust: "documented"
  },
  {
    tag: "Cld?",
    pool: "either",
    owner: "cldflt.sys",
    kind: "mirror",
    what: "what the filter of cloud files keeps on a file",
    growsWhen: "a synchronised folder is scanned",
    next: ["filter-list", "list-filters"],
    source: "pooltag.txt of the debugger",
    trust: "documented"
  },
  {
    tag: "SQSF",
    pool: "nonpaged",
    owner: "storqosflt.sys",
    kind: "mirror",
    what: "probably what the storage quality filter keeps on a file object",
    growsWhen: "file objects stay referenced",
    normal: "in step with File",
    next: ["filter-list", "filter-volumes"],
    source: "microsoft/WSL issue 41296",
    trust: "case"
  },
  {
    tag: "MPsc",
    pool: "paged",
    owner: "WdFilter.sys",
    kind: "mirror",
    what: "stream contexts of the Defender filter",
    growsWhen: "very many files are open or scanned",
    normal: "in step with the open files",
    next: ["filter-list", "filter-volumes", "list-filters"],
    source: "heuristic",
    trust: "heuristic"
  },
  {
    tag: "MPhc",
    pool: "paged",
    owner: "WdFilter.sys",
    kind: "mirror",
    what: "handle contexts of the Defender filter",
    growsWhen: "very many files are open or scanned",
    normal: "in step with the open files",
    next: ["filter-list", "filter-volumes", "list-filters"],
    source: "heuristic",
    trust: "heuristic"
  },
  {
    tag: "MP??",
    pool: "paged",
    kind: "cause",
    what: "probably blocks of the Defender filter",
    growsWhen: "very many files are open or scanned",
    next: ["filter-list", "search-images"],
    source: "heuristic",
    trust: "heuristic"
  },
  {
    tag: "MFE0",
    pool: "either",
    kind: "cause",
    what: "probably blocks of a McAfee or Trellix driver",
    growsWhen: "that driver leaks",
    next: ["search-images", "filter-list"],
    source: "heuristic",
    trust: "heuristic"
  },
  {
    tag: "MFE?",
    pool: "either",
    kind: "cause",
    what: "probably blocks of a McAfee or Trellix driver",
    growsWhen: "that driver leaks",
    next: ["search-images", "filter-list"],
    source: "heuristic",
    trust: "heuristic"
  },
  {
    tag: "Mfe?",
    pool: "either",
    kind: "cause",
    what: "probably blocks of a McAfee or Trellix driver",
    growsWhen: "that driver leaks",
    next: ["search-images", "filter-list"],
    source: "heuristic",
    trust: "heuristic"
  }
];

// src/knowledge/tags/graphics.ts
var graphicsTags = [
  {
    tag: "DxgK",
    pool: "either",
    owner: "dxgkrnl.sys",
    kind: "cause",
    what: "general data of the graphics kernel",
    growsWhen: "programs use the graphics processor heavily, or its driver leaks",
    next: ["modules", "processes"],
    source: "pooltag.txt of the debugger",
    trust: "documented"
  },
  {
    tag: "ViMm",
    pool: "either",
    owner: "dxgkrnl.sys",
    kind: "cause",
    what: "the video memory manager",
    growsWhen: "programs use the graphics processor heavily, or its driver leaks",
    normal: "at a few MB",
    next: ["modules", "processes"],
    source: "pooltag.txt of the debugger; dumpanalysis.org, part 13c",
    trust: "documented"
  },
  {
    tag: "Vi12",
    pool: "either",
    owner: "dxgmms2.sys",
    kind: "cause",
    what: "the video memory manager",
    growsWhen: "programs use the graphics processor heavily, or its driver leaks",
    next: ["modules", "processes"],
    source: "pooltag.txt of the debugger",
    trust: "documented"
  },
  {
    tag: "Vi54",
    pool: "either",
    owner: "dxgmms2.sys",
    kind: "cause",
    what: "the video memory manager",
    growsWhen: "programs use the graphics processor heavily, or its driver leaks",
    next: ["modules", "processes"],
    source: "pooltag.txt of the debugger",
    trust: "documented"
  },
  {
    tag: "Vi??",
    pool: "either",
    kind: "cause",
    what: "the video memory manager, or Driver Verifier where it is on",
    growsWhen: "programs use the graphics processor heavily, or its driver leaks",
    next: ["modules", "verifier-pool"],
    source: "pooltag.txt of the debugger",
    trust: "documented"
  },
  {
    tag: "NV??",
    pool: "either",
    owner: "nvlddmkm.sys",
    kind: "cause",
    what: "the NVIDIA display driver",
    growsWhen: "programs use the graphics processor heavily, or the driver leaks",
    next: ["modules"],
    source: "pooltag.txt of the debugger",
    trust: "documented"
  },
  {
    tag: "Nv??",
    pool: "either",
    owner: "nvlddmkm.sys",
    kind: "cause",
    what: "the NVIDIA display driver",
    growsWhen: "programs use the graphics processor heavily, or the driver leaks",
    next: ["modules"],
    source: "pooltag.txt of the debugger",
    trust: "documented"
  },
  {
    tag: "NVRM",
    pool: "nonpaged",
    owner: "nvlddmkm.sys",
    kind: "cause",
    what: "resource manager of the NVIDIA display driver",
    growsWhen: "programs use the graphics processor heavily, or the driver leaks",
    next: ["modules"],
    source: "heuristic",
    trust: "heuristic"
  },
  {
    tag: "NV_x",
    pool: "session",
    kind: "fixed",
    what: "an older NVIDIA display driver",
    growsWhen: "the driver starts",
    normal: "at about 14 MB of session pool at rest",
    next: ["tags-session", "modules"],
    source: "heuristic",
    trust: "heuristic"
  },
  {
    tag: "VM3D",
    pool: "either",
    kind: "cause",
    what: "probably the display driver of VMware guests",
    next: ["modules", "search-images"],
    source: "heuristic",
    trust: "heuristic"
  },
  {
    tag: "thdd",
    pool: "paged",
    owner: "win32k.sys",
    kind: "mirror",
    what: "handle table of DirectDraw and 3D",
    growsWhen: "programs make many drawing surfaces",
    next: ["tags-session", "processes"],
    source: "MicrosoftDocs/windows-driver-docs, page of !poolused",
    trust: "documented"
  },
  {
    tag: "DC??",
    pool: "either",
    owner: "win32kbase.sys",
    kind: "mirror",
    what: "surfaces that the desktop composes",
    growsWhen: "programs make many surfaces",
    next: ["tags-session", "processes"],
    source: "pooltag.txt of the debugger",
    trust: "documented"
  }
];

// src/knowledge/tags/io.ts
var ioTags = [
  {
    tag: "Irp ",
    pool: "nonpaged",
    owner: "nt!io",
    kind: "mirror",
    what: "I/O request packets",
    growsWhen: "requests are pending and nobody completes them",
    normal: "at a few thousand",
    next: ["irps", "tags-nonpaged"],
    source: "pooltag.txt of the debugger",
    trust: "documented"
  },
  {
    tag: "Irpl",
    pool: "nonpaged",
    owner: "nt!io",
    kind: "mirror",
    what: "large I/O request packets of the reserve lists",
    growsWhen: "requests are pending and nobody completes them",
    normal: "at a few thousand",
    next: ["irps", "tags-nonpaged"],
    source: "pooltag.txt of the debugger",
    trust: "documented"
  },
  {
    tag: "Irps",
    pool: "nonpaged",
    owner: "nt!io",
    kind: "mirror",
    what: "small I/O request packets of the reserve lists",
    growsWhen: "requests are pending and nobody completes them",
    normal: "at a few thousand",
    next: ["irps", "tags-nonpaged"],
    source: "pooltag.txt of the debugger",
    trust: "documented"
  },
  {
    tag: "Mdl ",
    pool: "nonpaged",
    owner: "nt!io",
    kind: "mirror",
    what: "memory descriptor lists of drivers",
    growsWhen: "a driver does not free its lists or leaves pages locked",
    normal: "at a few thousand",
    next: ["tags-nonpaged", "vm", "irps"],
    source: "pooltag.txt of the debugger; nmap/nmap issue 1966",
    trust: "documented"
  },
  {
    tag: "Io  ",
    pool: "either",
    owner: "nt!io",
    kind: "cause",
    what: "general allocations of the I/O manager, buffers of requests among them",
    growsWhen: "requests with buffers stay pending",
    next: ["irps"],
    source: "pooltag.txt of the debugger",
    trust: "documented"
  },
  {
    tag: "IoSB",
    pool: "nonpaged",
    owner: "nt!io",
    kind: "mirror",
    what: "system buffers of I/O requests",
    growsWhen: "requests with buffers stay pending",
    next: ["irps"],
    source: "pooltag.txt of the debugger",
    trust: "documented"
  },
  {
    tag: "IoNm",
    pool: "paged",
    owner: "nt!io",
    kind: "mirror",
    what: "file names given when a file was opened",
    growsWhen: "file objects stay referenced",
    normal: "in step with File",
    next: ["filter-list", "filter-volumes", "processes"],
    source: "pooltag.txt of the debugger; microsoft/WSL issue 40804",
    trust: "documented"
  },
  {
    tag: "IoFE",
    pool: "either",
    owner: "nt!io",
    kind: "mirror",
    what: "extensions of file objects, as far as one report shows",
    growsWhen: "file objects stay referenced",
    normal: "in step with File",
    next: ["filter-list", "filter-volumes", "processes"],
    source: "microsoft/WSL issue 40804",
    trust: "case"
  },
  {
    tag: "IoSe",
    pool: "paged",
    owner: "nt!io",
    kind: "mirror",
    what: "security descriptors of devices",
    growsWhen: "a driver is loaded and unloaded in a loop",
    next: ["modules"],
    source: "pooltag.txt of the debugger; Microsoft KB950162",
    trust: "documented"
  },
  {
    tag: "Icp ",
    pool: "nonpaged",
    owner: "nt!io",
    kind: "mirror",
    what: "packets queued to completion ports",
    growsWhen: "a process queues packets and no thread takes them out",
    normal: "at a few thousand",
    next: ["completion-packets", "processes"],
    source: "pooltag.txt of the debugger; windows-driver-docs, page of !icpleak",
    trust: "documented"
  },
  {
    tag: "IoCc",
    pool: "nonpaged",
    owner: "nt!io",
    kind: "mirror",
    what: "contexts of completion ports",
    growsWhen: "a process does not drain or close its completion ports",
    normal: "at a few thousand",
    next: ["completion-packets", "processes"],
    source: "pooltag.txt of the debugger",
    trust: "documented"
  },
  {
    tag: "Pp  ",
    pool: "paged",
    owner: "nt!pnp",
    kind: "cause",
    what: "plug-and-play data",
    growsWhen: "a driver is loaded and unloaded in a loop, or firmware variables are read in a loop",
    normal: "at a few MB",
    next: ["modules"],
    source: "pooltag.txt of the debugger; Microsoft KB950162; TheCruZ/EFI_Driver_Access issue 1",
    trust: "documented"
  },
  {
    tag: "idle",
    pool: "nonpaged",
    owner: "nt!po",
    kind: "cause",
    what: "idle handlers of power management",
    normal: "at a few blocks",
    next: ["tag-counts"],
    source: "MicrosoftDocs/windows-driver-docs, page of !poolused",
    trust: "documented"
  }
];

// src/knowledge/tags/memory-manager.ts
var memoryManagerTags = [
  {
    tag: "MmSt",
    pool: "paged",
    owner: "nt!mm",
    kind: "cache",
    what: "prototype page-table entries of section objects",
    growsWhen: "many or large files are cached or mapped, as in a backup or a scan of shares",
    normal: "on file servers, and rarely a leak on 64-bit",
    next: ["memusage-files", "filecache"],
    source: "pooltag.txt of the debugger; Microsoft KB312362",
    trust: "documented"
  },
  {
    tag: "MmCa",
    pool: "nonpaged",
    owner: "nt!mm",
    kind: "mirror",
    what: "control areas of mapped files",
    growsWhen: "many files stay cached or mapped",
    normal: "in step with the files in the cache",
    next: ["memusage-files", "filecache"],
    source: "pooltag.txt of the debugger",
    trust: "documented"
  },
  {
    tag: "MmCi",
    pool: "nonpaged",
    owner: "nt!mm",
    kind: "mirror",
    what: "control areas of mapped images",
    growsWhen: "many different images are mapped",
    normal: "in step with loaded images",
    next: ["modules", "processes"],
    source: "pooltag.txt of the debugger",
    trust: "documented"
  },
  {
    tag: "MmSm",
    pool: "paged",
    owner: "nt!mm",
    kind: "cache",
    what: "segments of mapped data files",
    growsWhen: "many or large files are cached or mapped",
    normal: "in step with MmSt",
    next: ["memusage-files", "filecache"],
    source: "pooltag.txt of the debugger",
    trust: "documented"
  },
  {
    tag: "MmSc",
    pool: "paged",
    owner: "nt!mm",
    kind: "cache",
    what: "subsections of mapped data files",
    growsWhen: "many or large files are cached or mapped",
    normal: "in step with MmSt",
    next: ["memusage-files", "filecache"],
    source: "pooltag.txt of the debugger",
    trust: "documented"
  },
  {
    tag: "MmSd",
    pool: "paged",
    owner: "nt!mm",
    kind: "cache",
    what: "further subsections of mapped data files",
    growsWhen: "mapped files are extended again and again",
    normal: "in step with MmSt",
    next: ["memusage-files", "filecache"],
    source: "pooltag.txt of the debugger",
    trust: "documented"
  },
  {
    tag: "MmCm",
    pool: "nonpaged",
    owner: "nt!mm",
    kind: "fixed",
    what: "physically contiguous memory that drivers asked for",
    growsWhen: "a network or storage driver reserves its transfer buffers",
    normal: "as a few large blocks from the start of a driver",
    next: ["modules", "find-blocks-nonpaged"],
    source: "pooltag.txt of the debugger",
    trust: "documented"
  },
  {
    tag: "Cont",
    pool: "nonpaged",
    kind: "fixed",
    what: "physically contiguous memory of device drivers",
    growsWhen: "a network or storage driver reserves its transfer buffers",
    normal: "as a few large blocks from the start of a driver",
    next: ["modules", "find-blocks-nonpaged"],
    source: "pooltag.txt of the debugger",
    trust: "documented"
  },
  {
    tag: "ConT",
    pool: "nonpaged",
    kind: "fixed",
    what: "start-up reservation seen on idle machines, its owner not recorded",
    normal: "at a few hundred blocks and several MB",
    next: ["search-images"],
    source: "heuristic",
    trust: "heuristic"
  },
  {
    tag: "MmPb",
    pool: "either",
    owner: "nt!mm",
    kind: "fixed",
    what: "bitmaps of the page files",
    growsWhen: "page files are very large",
    normal: "at a size that follows the page files",
    next: ["vm"],
    source: "pooltag.txt of the debugger",
    trust: "documented"
  },
  {
    tag: "MmIo",
    pool: "nonpaged",
    owner: "nt!mm",
    kind: "cause",
    what: "records of mapped device memory",
    growsWhen: "a driver maps device memory and does not unmap it",
    next: ["pte-users", "modules"],
    source: "pooltag.txt of the debugger",
    trust: "documented"
  },
  {
    tag: "Mm  ",
    pool: "either",
    owner: "nt!mm",
    kind: "cause",
    what: "general allocations of the memory manager",
    next: ["tag-counts"],
    source: "pooltag.txt of the debugger",
    trust: "documented"
  },
  {
    tag: "Vad ",
    pool: "nonpaged",
    owner: "nt!mm",
    kind: "mirror",
    what: "descriptors of address ranges in processes",
    growsWhen: "a process has a huge number of regions or views",
    next: ["vm-processes", "processes"],
    source: "pooltag.txt of the debugger",
    trust: "documented"
  },
  {
    tag: "VadS",
    pool: "nonpaged",
    owner: "nt!mm",
    kind: "mirror",
    what: "short descriptors of private address ranges in processes",
    growsWhen: "a process has a huge number of private regions",
    next: ["vm-processes", "processes"],
    source: "pooltag.txt of the debugger",
    trust: "documented"
  },
  {
    tag: "Vadl",
    pool: "nonpaged",
    owner: "nt!mm",
    kind: "mirror",
    what: "long descriptors of address ranges in processes",
    growsWhen: "a process has a huge number of views",
    next: ["vm-processes", "processes"],
    source: "pooltag.txt of the debugger",
    trust: "documented"
  },
  {
    tag: "VadF",
    pool: "nonpaged",
    owner: "nt!mm",
    kind: "mirror",
    what: "descriptors of address ranges of a rarer kind",
    growsWhen: "a process has a huge number of regions or views",
    next: ["vm-processes", "processes"],
    source: "pooltag.txt of the debugger",
    trust: "documented"
  },
  {
    tag: "Pool",
    pool: "nonpaged",
    owner: "nt!ex",
    kind: "fixed",
    what: "tables that the pool itself needs, such as that of large blocks",
    growsWhen: "very many blocks larger than a page are outstanding",
    normal: "as a few large blocks",
    next: ["tags-nonpaged"],
    source: "pooltag.txt of the debugger",
    trust: "documented"
  }
];

// src/knowledge/tags/messages.ts
var messagesTags = [
  {
    tag: "AlMs",
    pool: "paged",
    owner: "nt!alpc",
    kind: "mirror",
    what: "ALPC messages",
    growsWhen: "a server does not read its messages",
    normal: "at a few thousand",
    next: ["alpc-ports", "processes", "threads"],
    source: "pooltag.txt of the debugger",
    trust: "documented"
  },
  {
    tag: "AlIn",
    pool: "paged",
    owner: "nt!alpc",
    kind: "mirror",
    what: "internal data of ALPC ports",
    growsWhen: "a server does not read its messages",
    next: ["alpc-ports", "processes"],
    source: "pooltag.txt of the debugger",
    trust: "documented"
  },
  {
    tag: "AlHa",
    pool: "paged",
    owner: "nt!alpc",
    kind: "mirror",
    what: "handle tables of ALPC ports",
    growsWhen: "connections stay open",
    normal: "in step with ALPC",
    next: ["alpc-ports", "processes"],
    source: "pooltag.txt of the debugger",
    trust: "documented"
  },
  {
    tag: "AlRe",
    pool: "paged",
    owner: "nt!alpc",
    kind: "mirror",
    what: "reserved blocks of ALPC ports",
    growsWhen: "connections stay open",
    normal: "in step with ALPC",
    next: ["alpc-ports", "processes"],
    source: "pooltag.txt of the debugger",
    trust: "documented"
  },
  {
    tag: "AlVi",
    pool: "paged",
    owner: "nt!alpc",
    kind: "mirror",
    what: "views through which ALPC messages share memory",
    growsWhen: "large messages are not read",
    next: ["alpc-ports", "processes"],
    source: "pooltag.txt of the debugger",
    trust: "documented"
  },
  {
    tag: "AlCI",
    pool: "paged",
    owner: "nt!alpc",
    kind: "mirror",
    what: "connection data of ALPC",
    growsWhen: "connections stay open",
    normal: "in step with ALPC",
    next: ["alpc-ports", "processes"],
    source: "pooltag.txt of the debugger",
    trust: "documented"
  },
  {
    tag: "ALPC",
    pool: "either",
    owner: "nt!alpc",
    kind: "mirror",
    what: "ALPC port objects",
    growsWhen: "connections stay open",
    normal: "at a few thousand",
    next: ["alpc-ports", "processes"],
    source: "pooltag.txt of the debugger",
    trust: "documented"
  },
  {
    tag: "Port",
    pool: "either",
    owner: "nt!lpc",
    kind: "mirror",
    what: "local port objects",
    growsWhen: "connections stay open",
    normal: "at a few thousand",
    next: ["alpc-ports", "processes"],
    source: "pooltag.txt of the debugger",
    trust: "documented"
  },
  {
    tag: "LpcM",
    pool: "paged",
    owner: "nt!lpc",
    kind: "mirror",
    what: "local messages of systems before Vista",
    growsWhen: "a server does not read its messages",
    next: ["processes", "threads"],
    source: "pooltag.txt of the debugger",
    trust: "documented"
  },
  {
    tag: "NpFr",
    pool: "nonpaged",
    owner: "npfs.sys",
    kind: "mirror",
    what: "data written to pipes and not read",
    growsWhen: "nobody reads the pipe",
    normal: "in step with Irp",
    next: ["irps", "processes", "threads"],
    source: "pooltag.txt of the debugger; microsoft/WinDbg-Feedback issue 393",
    trust: "documented"
  },
  {
    tag: "NpFc",
    pool: "either",
    owner: "npfs.sys",
    kind: "mirror",
    what: "pipe instances",
    growsWhen: "services have many pipe clients",
    next: ["processes", "irps"],
    source: "pooltag.txt of the debugger",
    trust: "documented"
  },
  {
    tag: "NpFC",
    pool: "either",
    owner: "npfs.sys",
    kind: "mirror",
    what: "client contexts of pipes",
    growsWhen: "services have many pipe clients",
    next: ["processes", "irps"],
    source: "pooltag.txt of the debugger",
    trust: "documented"
  },
  {
    tag: "NpFD",
    pool: "paged",
    owner: "npfs.sys",
    kind: "mirror",
    what: "named pipes",
    growsWhen: "services make many pipes",
    next: ["processes", "irps"],
    source: "pooltag.txt of the debugger",
    trust: "documented"
  },
  {
    tag: "NpFs",
    pool: "either",
    owner: "npfs.sys",
    kind: "mirror",
    what: "security data of pipe clients",
    growsWhen: "services have many pipe clients",
    next: ["processes", "irps"],
    source: "pooltag.txt of the debugger",
    trust: "documented"
  },
  {
    tag: "Msfs",
    pool: "either",
    owner: "msfs.sys",
    kind: "cache",
    what: "mailslots",
    growsWhen: "the network is full of browser announcements",
    next: ["processes"],
    source: "pooltag.txt of the debugger",
    trust: "documented"
  }
];

// src/knowledge/tags/ndis.ts
var ndisTags = [
  {
    tag: "NDpp",
    pool: "nonpaged",
    owner: "ndis.sys",
    kind: "mirror",
    what: "packet pools",
    growsWhen: "a network driver does not give packets back",
    next: ["nbl-pools", "pending-nbls", "net-filters"],
    source: "pooltag.txt of the debugger",
    trust: "documented"
  },
  {
    tag: "NDam",
    pool: "nonpaged",
    owner: "ndis.sys",
    kind: "default",
    what: "memory that network drivers asked NDIS for",
    growsWhen: "an adapter or filter driver leaks",
    next: ["net-filters", "modules"],
    source: "pooltag.txt of the debugger",
    trust: "documented"
  },
  {
    tag: "NDnc",
    pool: "nonpaged",
    owner: "ndis.sys",
    kind: "mirror",
    what: "contexts of net buffer lists",
    growsWhen: "a filter does not give packets back",
    next: ["nbl-pools", "pending-nbls", "net-filters"],
    source: "pooltag.txt of the debugger",
    trust: "documented"
  },
  {
    tag: "NDpb",
    pool: "nonpaged",
    owner: "ndis.sys",
    kind: "mirror",
    what: "packet buffers",
    growsWhen: "a network driver does not give packets back",
    next: ["nbl-pools", "pending-nbls", "net-filters"],
    source: "pooltag.txt of the debugger",
    trust: "documented"
  },
  {
    tag: "NDnb",
    pool: "nonpaged",
    owner: "ndis.sys",
    kind: "mirror",
    what: "probably net buffers",
    growsWhen: "a network driver does not give packets back",
    next: ["nbl-pools", "pending-nbls", "net-filters"],
    source: "heuristic",
    trust: "heuristic"
  },
  {
    tag: "NDrt",
    pool: "nonpaged",
    owner: "ndis.sys",
    kind: "mirror",
    what: "net buffer lists of repeated receives",
    growsWhen: "a filter does not give packets back",
    next: ["nbl-pools", "pending-nbls", "net-filters"],
    source: "MicrosoftDocs/windows-driver-docs, page of !ndiskd.nblpool",
    trust: "documented"
  },
  {
    tag: "NDnd",
    pool: "nonpaged",
    owner: "ndis.sys",
    kind: "mirror",
    what: "net buffer lists of NDIS itself",
    growsWhen: "a filter does not give packets back",
    next: ["nbl-pools", "pending-nbls", "net-filters"],
    source: "MicrosoftDocs/windows-driver-docs, page of !ndiskd.nblpool",
    trust: "documented"
  },
  {
    tag: "NiBP",
    pool: "nonpaged",
    owner: "WdNisDrv.sys",
    kind: "mirror",
    what: "net buffer lists of the Defender network inspection driver",
    growsWhen: "that driver keeps packets",
    next: ["nbl-pools", "pending-nbls", "net-filters"],
    source: "MicrosoftDocs/windows-driver-docs, page of !ndiskd.nblpool",
    trust: "documented"
  },
  {
    tag: "EUNP",
    pool: "nonpaged",
    owner: "tunnel.sys",
    kind: "mirror",
    what: "net buffer lists of the tunnel driver",
    growsWhen: "packets through a tunnel are not given back",
    next: ["nbl-pools", "pending-nbls", "net-filters"],
    source: "MicrosoftDocs/windows-driver-docs, page of !ndiskd.nblpool",
    trust: "documented"
  },
  {
    tag: "Nuio",
    pool: "nonpaged",
    owner: "ndisuio.sys",
    kind: "mirror",
    what: "net buffer lists of raw Ethernet clients",
    growsWhen: "a client sends or receives raw frames",
    next: ["nbl-pools", "pending-nbls", "net-filters"],
    source: "MicrosoftDocs/windows-driver-docs, page of !ndiskd.nblpool",
    trust: "documented"
  },
  {
    tag: "BaNB",
    pool: "nonpaged",
    kind: "mirror",
    what: "net buffer lists of the topology discovery drivers",
    growsWhen: "discovery frames are not given back",
    next: ["nbl-pools", "pending-nbls", "net-filters"],
    source: "MicrosoftDocs/windows-driver-docs, page of !ndiskd.nblpool",
    trust: "documented"
  },
  {
    tag: "LLnb",
    pool: "nonpaged",
    owner: "mslldp.sys",
    kind: "mirror",
    what: "net buffer lists of link discovery",
    growsWhen: "discovery frames are not given back",
    next: ["nbl-pools", "pending-nbls", "net-filters"],
    source: "MicrosoftDocs/windows-driver-docs, page of !ndiskd.nblpool",
    trust: "documented"
  },
  {
    tag: "Pcsb",
    pool: "nonpaged",
    owner: "pacer.sys",
    kind: "mirror",
    what: "net buffer lists of the packet scheduler",
    growsWhen: "packets wait for their turn and are not sent",
    next: ["nbl-pools", "pending-nbls", "net-filters"],
    source: "MicrosoftDocs/windows-driver-docs, page of !ndiskd.nblpool",
    trust: "documented"
  },
  {
    tag: "KDNr",
    pool: "nonpaged",
    owner: "kdnic.sys",
    kind: "mirror",
    what: "net buffer lists of the network adapter that the debugger shares",
    growsWhen: "received packets are not given back",
    normal: "while a debugger is attached over the network",
    next: ["nbl-pools", "pending-nbls", "net-filters"],
    source: "MicrosoftDocs/windows-driver-docs, page of !ndiskd.nblpool",
    trust: "documented"
  },
  {
    tag: "Wrpa",
    pool: "nonpaged",
    kind: "cause",
    what: "adapters of wide-area connections",
    growsWhen: "dial-up or VPN connections come and go",
    next: ["net-filters", "modules"],
    source: "MicrosoftDocs/windows-driver-docs, page of !poolused",
    trust: "documented"
  },
  {
    tag: "Wrpi",
    pool: "nonpaged",
    kind: "cause",
    what: "interfaces of wide-area connections",
    growsWhen: "dial-up or VPN connections come and go",
    next: ["net-filters", "modules"],
    source: "MicrosoftDocs/windows-driver-docs, page of !poolused",
    trust: "documented"
  }
];

// src/knowledge/tags/network-clients.ts
var networkClientsTags = [
  {
    tag: "Sm??",
    pool: "either",
    owner: "mrxsmb.sys",
    kind: "mirror",
    what: "data of the client of network shares",
    growsWhen: "a server does not answer",
    next: ["irps", "threads", "processes"],
    source: "pooltag.txt of the debugger",
    trust: "documented"
  },
  {
    tag: "SmCe",
    pool: "either",
    owner: "mrxsmb.sys",
    kind: "mirror",
    what: "connections to network shares",
    growsWhen: "a server does not answer",
    normal: "in step with the servers",
    next: ["irps", "threads", "processes"],
    source: "pooltag.txt of the debugger",
    trust: "documented"
  },
  {
    tag: "SmMs",
    pool: "either",
    owner: "mrxsmb.sys",
    kind: "mirror",
    what: "general data of the client of network shares",
    growsWhen: "a server does not answer",
    next: ["irps", "threads", "processes"],
    source: "pooltag.txt of the debugger",
    trust: "documented"
  },
  {
    tag: "Rx??",
    pool: "either",
    owner: "rdbss.sys",
    kind: "mirror",
    what: "data of the redirector base",
    growsWhen: "a network file system is stuck, WebDAV for instance",
    next: ["irps", "threads", "processes"],
    source: "pooltag.txt of the debugger",
    trust: "documented"
  },
  {
    tag: "RxIr",
    pool: "nonpaged",
    owner: "rdbss.sys",
    kind: "mirror",
    what: "contexts of requests to network file systems",
    growsWhen: "a network file system is stuck, WebDAV for instance",
    next: ["irps", "threads", "processes"],
    source: "pooltag.txt of the debugger",
    trust: "documented"
  },
  {
    tag: "RxFc",
    pool: "paged",
    owner: "rdbss.sys",
    kind: "mirror",
    what: "control blocks of files on network file systems",
    growsWhen: "files on shares stay open or cached",
    next: ["filter-volumes", "processes"],
    source: "pooltag.txt of the debugger",
    trust: "documented"
  },
  {
    tag: "RxNr",
    pool: "paged",
    owner: "rdbss.sys",
    kind: "mirror",
    what: "shares in use",
    growsWhen: "very many shares are in use",
    next: ["processes"],
    source: "pooltag.txt of the debugger",
    trust: "documented"
  },
  {
    tag: "RxSc",
    pool: "paged",
    owner: "rdbss.sys",
    kind: "mirror",
    what: "servers in use",
    growsWhen: "very many servers are in use",
    next: ["processes"],
    source: "pooltag.txt of the debugger",
    trust: "documented"
  },
  {
    tag: "RxCe",
    pool: "either",
    owner: "rdbss.sys",
    kind: "mirror",
    what: "probably connections of the redirector base",
    growsWhen: "a server does not answer",
    next: ["irps", "threads", "processes"],
    source: "heuristic",
    trust: "heuristic"
  },
  {
    tag: "DfC?",
    pool: "paged",
    owner: "dfsc.sys",
    kind: "cache",
    what: "referrals of the DFS client",
    growsWhen: "namespaces are many",
    next: ["processes"],
    source: "pooltag.txt of the debugger",
    trust: "documented"
  },
  {
    tag: "Dfs ",
    pool: "paged",
    owner: "dfsc.sys",
    kind: "cache",
    what: "data of the DFS client",
    growsWhen: "namespaces are many",
    next: ["processes"],
    source: "pooltag.txt of the debugger",
    trust: "documented"
  },
  {
    tag: "Mup ",
    pool: "paged",
    owner: "mup.sys",
    kind: "cache",
    what: "data of the multiple UNC provider",
    growsWhen: "network names are many",
    next: ["processes"],
    source: "pooltag.txt of the debugger",
    trust: "documented"
  },
  {
    tag: "Nbt?",
    pool: "nonpaged",
    owner: "netbt.sys",
    kind: "cache",
    what: "NetBIOS names and connections",
    growsWhen: "name queries flood the network",
    next: ["list-connections"],
    source: "pooltag.txt of the debugger",
    trust: "documented"
  },
  {
    tag: "Nb??",
    pool: "nonpaged",
    owner: "netbt.sys",
    kind: "cache",
    what: "NetBIOS names and connections",
    growsWhen: "name queries flood the network",
    next: ["list-connections"],
    source: "pooltag.txt of the debugger",
    trust: "documented"
  },
  {
    tag: "Ul??",
    pool: "nonpaged",
    owner: "http.sys",
    kind: "mirror",
    what: "connections and requests of the HTTP driver",
    growsWhen: "clients of a web service are many or the service does not answer",
    next: ["list-connections", "processes"],
    source: "pooltag.txt of the debugger",
    trust: "documented"
  },
  {
    tag: "UlHC",
    pool: "nonpaged",
    owner: "http.sys",
    kind: "mirror",
    what: "HTTP connections",
    growsWhen: "clients of a web service are many or do not disconnect",
    normal: "in step with the connections",
    next: ["list-connections", "processes"],
    source: "pooltag.txt of the debugger",
    trust: "documented"
  },
  {
    tag: "UlRB",
    pool: "nonpaged",
    owner: "http.sys",
    kind: "mirror",
    what: "buffers of HTTP requests",
    growsWhen: "a web service does not take its requests",
    next: ["list-connections", "processes"],
    source: "pooltag.txt of the debugger",
    trust: "documented"
  },
  {
    tag: "UlUC",
    pool: "nonpaged",
    owner: "http.sys",
    kind: "cache",
    what: "cache of HTTP answers",
    growsWhen: "many or large answers are cached",
    next: ["processes"],
    source: "pooltag.txt of the debugger",
    trust: "documented"
  },
  {
    tag: "UlWQ",
    pool: "nonpaged",
    kind: "cause",
    what: "tag written like those of the HTTP driver, its owner not confirmed",
    next: ["search-images"],
    source: "HydraDragonAntivirus issue 25",
    trust: "case"
  },
  {
    tag: "hSVD",
    pool: "paged",
    owner: "mrxdav.sys",
    kind: "cause",
    what: "shared heap of the WebDAV client",
    growsWhen: "files on WebDAV servers are open",
    next: ["processes"],
    source: "MicrosoftDocs/windows-driver-docs, page of !poolused",
    trust: "documented"
  }
];

// src/knowledge/tags/ntfs.ts
var ntfsTags = [
  {
    tag: "Ntff",
    pool: "paged",
    owner: "ntfs.sys",
    kind: "mirror",
    what: "control blocks of open or cached files",
    growsWhen: "many files stay open, cached or referenced by a filter",
    normal: "in step with the files in the cache",
    next: ["filter-list", "filter-volumes", "memusage-files"],
    source: "pooltag.txt of the debugger; dumpanalysis.org, part 13c",
    trust: "documented"
  },
  {
    tag: "NtfF",
    pool: "paged",
    owner: "ntfs.sys",
    kind: "mirror",
    what: "control blocks of open or cached directories",
    growsWhen: "many directories stay open or referenced by a filter",
    normal: "in step with the directories in use",
    next: ["filter-list", "filter-volumes", "memusage-files"],
    source: "pooltag.txt of the debugger",
    trust: "documented"
  },
  {
    tag: "Ntfc",
    pool: "paged",
    owner: "ntfs.sys",
    kind: "mirror",
    what: "data of one open of a file",
    growsWhen: "file objects stay referenced",
    normal: "in step with File",
    next: ["filter-list", "filter-volumes", "memusage-files"],
    source: "pooltag.txt of the debugger; microsoft/WSL issue 41296",
    trust: "documented"
  },
  {
    tag: "NtfC",
    pool: "either",
    owner: "ntfs.sys",
    kind: "mirror",
    what: "context of one open of a file",
    growsWhen: "file objects stay referenced",
    normal: "in step with File",
    next: ["filter-list", "filter-volumes", "memusage-files"],
    source: "pooltag.txt of the debugger; microsoft/WSL issue 40804",
    trust: "documented"
  },
  {
    tag: "NtFC",
    pool: "either",
    owner: "ntfs.sys",
    kind: "mirror",
    what: "what NTFS keeps from the opening of a file",
    growsWhen: "a filter or container driver keeps files referenced, as in a runaway case with WSL",
    normal: "at a few hundred blocks",
    next: ["filter-list", "filter-volumes", "list-filters"],
    source: "pooltag.txt of the debugger; microsoft/WSL issue 40804",
    trust: "documented"
  },
  {
    tag: "Ntfr",
    pool: "nonpaged",
    owner: "ntfs.sys",
    kind: "mirror",
    what: "locks of file control blocks",
    growsWhen: "many files stay open or cached",
    normal: "in step with Ntff",
    next: ["filter-list", "filter-volumes", "memusage-files"],
    source: "pooltag.txt of the debugger",
    trust: "documented"
  },
  {
    tag: "NtFs",
    pool: "either",
    owner: "ntfs.sys",
    kind: "mirror",
    what: "small structures of open files and volumes",
    growsWhen: "many files stay open or cached",
    normal: "in step with Ntff",
    next: ["filter-list", "filter-volumes", "memusage-files"],
    source: "pooltag.txt of the debugger",
    trust: "documented"
  },
  {
    tag: "Ntf0",
    pool: "either",
    owner: "ntfs.sys",
    kind: "mirror",
    what: "general allocations of NTFS",
    growsWhen: "many files stay open or cached",
    next: ["filter-list", "filter-volumes", "memusage-files"],
    source: "pooltag.txt of the debugger",
    trust: "documented"
  },
  {
    tag: "Ntfn",
    pool: "nonpaged",
    owner: "ntfs.sys",
    kind: "mirror",
    what: "nonpaged part of stream control blocks",
    growsWhen: "many files stay open or cached",
    normal: "in step with Ntff",
    next: ["filter-list", "filter-volumes", "memusage-files"],
    source: "pooltag.txt of the debugger",
    trust: "documented"
  },
  {
    tag: "NtxF",
    pool: "nonpaged",
    owner: "ntfs.sys",
    kind: "mirror",
    what: "nonpaged part of file control blocks",
    growsWhen: "many files stay open or cached",
    normal: "in step with Ntff",
    next: ["filter-list", "filter-volumes", "memusage-files"],
    source: "pooltag.txt of the debugger",
    trust: "documented"
  },
  {
    tag: "NtxI",
    pool: "nonpaged",
    owner: "ntfs.sys",
    kind: "mirror",
    what: "nonpaged part of index control blocks",
    growsWhen: "many directories stay open or cached",
    normal: "in step with NtfF",
    next: ["filter-list", "filter-volumes", "memusage-files"],
    source: "pooltag.txt of the debugger",
    trust: "documented"
  },
  {
    tag: "NtFA",
    pool: "either",
    owner: "ntfs.sys",
    kind: "cache",
    what: "attributes of files while NTFS works on them",
    growsWhen: "a volume is very busy",
    next: ["filecache"],
    source: "pooltag.txt of the debugger; windows-driver-docs, PoolMon examples",
    trust: "documented"
  },
  {
    tag: "NtFB",
    pool: "either",
    owner: "ntfs.sys",
    kind: "cache",
    what: "bitmaps of clusters and file records",
    growsWhen: "volumes are large and fragmented",
    next: ["filecache"],
    source: "pooltag.txt of the debugger; windows-driver-docs, PoolMon examples",
    trust: "documented"
  },
  {
    tag: "NtFD",
    pool: "either",
    owner: "ntfs.sys",
    kind: "cache",
    what: "device I/O of NTFS",
    growsWhen: "many requests to the disk are pending",
    next: ["irps"],
    source: "pooltag.txt of the debugger; windows-driver-docs, PoolMon examples",
    trust: "documented"
  },
  {
    tag: "NtFF",
    pool: "either",
    owner: "ntfs.sys",
    kind: "cache",
    what: "file information requests",
    growsWhen: "many requests for file information are pending",
    next: ["irps"],
    source: "pooltag.txt of the debugger; windows-driver-docs, PoolMon examples",
    trust: "documented"
  },
  {
    tag: "NtFI",
    pool: "either",
    owner: "ntfs.sys",
    kind: "cache",
    what: "indexes of directories while NTFS works on them",
    growsWhen: "directories are very large or an index is damaged",
    next: ["filecache"],
    source: "pooltag.txt of the debugger; windows-driver-docs, PoolMon examples",
    trust: "documented"
  },
  {
    tag: "NtFL",
    pool: "either",
    owner: "ntfs.sys",
    kind: "cache",
    what: "log of NTFS",
    growsWhen: "a volume is very busy",
    next: ["filecache", "defwrites"],
    source: "pooltag.txt of the debugger; windows-driver-docs, PoolMon examples",
    trust: "documented"
  },
  {
    tag: "NtFS",
    pool: "either",
    owner: "ntfs.sys",
    kind: "cache",
    what: "security descriptors of files",
    growsWhen: "a volume holds very many different descriptors",
    next: ["filecache"],
    source: "pooltag.txt of the debugger; windows-driver-docs, PoolMon examples",
    trust: "documented"
  },
  {
    tag: "NtFa",
    pool: "either",
    owner: "ntfs.sys",
    kind: "cache",
    what: "allocation of clusters",
    growsWhen: "a volume is very busy",
    next: ["filecache"],
    source: "pooltag.txt of the debugger; windows-driver-docs, PoolMon examples",
    trust: "documented"
  },
  {
    tag: "NtFd",
    pool: "either",
    owner: "ntfs.sys",
    kind: "cache",
    what: "directory queries and change notifications",
    growsWhen: "programs watch or list many directories",
    next: ["processes", "irps"],
    source: "pooltag.txt of the debugger; windows-driver-docs, PoolMon examples",
    trust: "documented"
  },
  {
    tag: "NtFf",
    pool: "either",
    owner: "ntfs.sys",
    kind: "cache",
    what: "control requests to NTFS",
    growsWhen: "many control requests are pending",
    next: ["irps"],
    source: "pooltag.txt of the debugger; windows-driver-docs, PoolMon examples",
    trust: "documented"
  },
  {
    tag: "NtFv",
    pool: "either",
    owner: "ntfs.sys",
    kind: "cache",
    what: "view indexes, such as quotas and object identifiers",
    next: ["filecache"],
    source: "pooltag.txt of the debugger; windows-driver-docs, PoolMon examples",
    trust: "documented"
  }
];

// src/knowledge/tags/object-manager.ts
var objectManagerTags = [
  {
    tag: "Dire",
    pool: "paged",
    owner: "nt!ob",
    kind: "mirror",
    what: "object directory objects",
    growsWhen: "sessions or containers are not torn down",
    normal: "at a few hundred",
    next: ["session-list", "named-objects"],
    source: "heuristic",
    trust: "heuristic"
  },
  {
    tag: "Obtb",
    pool: "paged",
    owner: "nt!ob",
    kind: "mirror",
    what: "handle tables of processes",
    growsWhen: "a process has a huge number of handles",
    normal: "at a few MB",
    next: ["processes"],
    source: "pooltag.txt of the debugger; dumpanalysis.org, part 13c",
    trust: "documented"
  },
  {
    tag: "ObNm",
    pool: "paged",
    owner: "nt!ob",
    kind: "mirror",
    what: "names of objects",
    growsWhen: "programs leave named objects behind",
    normal: "in step with the named objects",
    next: ["named-objects", "processes"],
    source: "pooltag.txt of the debugger",
    trust: "documented"
  },
  {
    tag: "ObDi",
    pool: "paged",
    owner: "nt!ob",
    kind: "mirror",
    what: "entries of object directories",
    growsWhen: "programs leave named objects behind",
    normal: "in step with the named objects",
    next: ["named-objects", "processes"],
    source: "pooltag.txt of the debugger",
    trust: "documented"
  },
  {
    tag: "ObHd",
    pool: "paged",
    owner: "nt!ob",
    kind: "mirror",
    what: "records of processes with handles to an object",
    growsWhen: "several processes open the same objects and do not close them",
    normal: "at a few MB",
    next: ["processes"],
    source: "pooltag.txt of the debugger",
    trust: "documented"
  },
  {
    tag: "Symb",
    pool: "paged",
    owner: "nt!ob",
    kind: "mirror",
    what: "symbolic link objects",
    growsWhen: "devices or sessions come and go",
    normal: "at a few thousand",
    next: ["device-links", "session-list"],
    source: "pooltag.txt of the debugger",
    trust: "documented"
  },
  {
    tag: "Symt",
    pool: "paged",
    owner: "nt!ob",
    kind: "mirror",
    what: "targets of symbolic links",
    growsWhen: "devices or sessions come and go",
    normal: "in step with Symb",
    next: ["device-links", "session-list"],
    source: "pooltag.txt of the debugger",
    trust: "documented"
  }
];

// src/knowledge/tags/objects.ts
var objectsTags = [
  {
    tag: "File",
    pool: "nonpaged",
    owner: "nt!io",
    kind: "mirror",
    what: "file objects",
    growsWhen: "files, pipes or sockets stay open, or a filter or the cache keeps references",
    normal: "at tens of thousands",
    next: ["processes", "filter-list", "filter-volumes"],
    source: "pooltag.txt of the debugger; microsoft/WSL issue 41296",
    trust: "documented"
  },
  {
    tag: "Even",
    pool: "nonpaged",
    owner: "nt!ex",
    kind: "mirror",
    what: "event objects",
    growsWhen: "a process does not close its event handles",
    normal: "at tens of thousands",
    next: ["processes"],
    source: "pooltag.txt of the debugger; dumpanalysis.org, part 189",
    trust: "documented"
  },
  {
    tag: "Sema",
    pool: "nonpaged",
    owner: "nt!ex",
    kind: "mirror",
    what: "semaphore objects",
    growsWhen: "a process does not close its semaphore handles",
    normal: "at tens of thousands",
    next: ["processes"],
    source: "pooltag.txt of the debugger",
    trust: "documented"
  },
  {
    tag: "Muta",
    pool: "nonpaged",
    owner: "nt!ex",
    kind: "mirror",
    what: "mutant objects",
    growsWhen: "a process does not close its mutex handles",
    normal: "at thousands",
    next: ["processes"],
    source: "pooltag.txt of the debugger",
    trust: "documented"
  },
  {
    tag: "Time",
    pool: "nonpaged",
    owner: "nt!ke",
    kind: "mirror",
    what: "timer objects",
    growsWhen: "a process does not close its timer handles",
    normal: "at thousands",
    next: ["processes"],
    source: "pooltag.txt of the debugger",
    trust: "documented"
  },
  {
    tag: "Sect",
    pool: "paged",
    owner: "nt!mm",
    kind: "mirror",
    what: "section objects",
    growsWhen: "section handles or mapped files stay open",
    normal: "at tens of thousands",
    next: ["processes", "memusage-files"],
    source: "pooltag.txt of the debugger",
    trust: "documented"
  },
  {
    tag: "Key ",
    pool: "paged",
    owner: "nt!cm",
    kind: "mirror",
    what: "registry key objects",
    growsWhen: "a process does not close its registry handles",
    normal: "at tens of thousands",
    next: ["processes", "open-keys"],
    source: "pooltag.txt of the debugger",
    trust: "documented"
  },
  {
    tag: "Thre",
    pool: "nonpaged",
    owner: "nt!ps",
    kind: "mirror",
    what: "thread objects",
    growsWhen: "threads pile up, or ended threads are still referenced",
    normal: "at a few thousand",
    next: ["processes", "threads"],
    source: "pooltag.txt of the debugger",
    trust: "documented"
  },
  {
    tag: "Proc",
    pool: "nonpaged",
    owner: "nt!ps",
    kind: "mirror",
    what: "process objects",
    growsWhen: "ended processes are still referenced by handles or a driver",
    normal: "at a few hundred",
    next: ["processes"],
    source: "pooltag.txt of the debugger; microsoft/Windows-Dev-Performance issue 65",
    trust: "documented"
  },
  {
    tag: "Job ",
    pool: "nonpaged",
    owner: "nt!ps",
    kind: "mirror",
    what: "job objects",
    growsWhen: "containers or browsers start many jobs that stay referenced",
    normal: "at a few hundred",
    next: ["processes"],
    source: "pooltag.txt of the debugger",
    trust: "documented"
  },
  {
    tag: "PsJb",
    pool: "nonpaged",
    owner: "nt!ps",
    kind: "mirror",
    what: "job objects or what belongs to them",
    growsWhen: "containers or browsers start many jobs that stay referenced",
    normal: "at a few hundred",
    next: ["processes"],
    source: "heuristic",
    trust: "heuristic"
  },
  {
    tag: "IoCo",
    pool: "nonpaged",
    owner: "nt!io",
    kind: "mirror",
    what: "completion port objects",
    growsWhen: "a process does not close its completion ports",
    normal: "at a few thousand",
    next: ["processes", "completion-packets"],
    source: "pooltag.txt of the debugger",
    trust: "documented"
  },
  {
    tag: "Devi",
    pool: "nonpaged",
    owner: "nt!io",
    kind: "mirror",
    what: "device objects",
    growsWhen: "devices or volumes come and go and old ones stay referenced",
    normal: "at a few thousand",
    next: ["modules"],
    source: "heuristic",
    trust: "heuristic"
  },
  {
    tag: "Driv",
    pool: "nonpaged",
    owner: "nt!io",
    kind: "mirror",
    what: "driver objects",
    growsWhen: "drivers are loaded again and again",
    normal: "at a few hundred",
    next: ["modules"],
    source: "heuristic",
    trust: "heuristic"
  },
  {
    tag: "Desk",
    pool: "nonpaged",
    owner: "win32k.sys",
    kind: "mirror",
    what: "desktop objects",
    growsWhen: "services or sessions leave desktops behind",
    normal: "at a few per session",
    next: ["session-list", "vm-sessions"],
    source: "heuristic",
    trust: "heuristic"
  },
  {
    tag: "Wind",
    pool: "nonpaged",
    owner: "win32k.sys",
    kind: "mirror",
    what: "window station objects",
    growsWhen: "services or sessions leave window stations behind",
    normal: "at a few per session",
    next: ["session-list", "vm-sessions"],
    source: "heuristic",
    trust: "heuristic"
  }
];

// src/knowledge/tags/packets.ts
var packetsTags = [
  {
    tag: "Nbuf",
    pool: "nonpaged",
    owner: "netio.sys",
    kind: "mirror",
    what: "MDLs of packets",
    growsWhen: "a filter or adapter does not give packets back",
    next: ["nbl-pools", "pending-nbls", "net-filters"],
    source: "pooltag.txt of the debugger",
    trust: "documented"
  },
  {
    tag: "Nnbl",
    pool: "nonpaged",
    owner: "netio.sys",
    kind: "mirror",
    what: "net buffer lists",
    growsWhen: "a filter or adapter does not give packets back",
    next: ["nbl-pools", "pending-nbls", "net-filters"],
    source: "pooltag.txt of the debugger",
    trust: "documented"
  },
  {
    tag: "Nnbf",
    pool: "nonpaged",
    owner: "netio.sys",
    kind: "mirror",
    what: "net buffers",
    growsWhen: "a filter or adapter does not give packets back",
    next: ["nbl-pools", "pending-nbls", "net-filters"],
    source: "pooltag.txt of the debugger",
    trust: "documented"
  },
  {
    tag: "Nnnn",
    pool: "nonpaged",
    owner: "netio.sys",
    kind: "mirror",
    what: "net buffer lists with their buffers",
    growsWhen: "a filter or adapter does not give packets back",
    next: ["nbl-pools", "pending-nbls", "net-filters"],
    source: "MicrosoftDocs/windows-driver-docs, page of !ndiskd.nblpool",
    trust: "documented"
  },
  {
    tag: "UNbl",
    pool: "nonpaged",
    owner: "netio.sys",
    kind: "mirror",
    what: "net buffer lists that UDP sends",
    growsWhen: "a filter or adapter does not give packets back",
    next: ["nbl-pools", "pending-nbls", "net-filters"],
    source: "MicrosoftDocs/windows-driver-docs, page of !ndiskd.nblpool",
    trust: "documented"
  },
  {
    tag: "TcDN",
    pool: "nonpaged",
    owner: "netio.sys",
    kind: "mirror",
    what: "net buffer lists that TCP delivers",
    growsWhen: "a filter or adapter does not give packets back",
    next: ["nbl-pools", "pending-nbls", "net-filters"],
    source: "MicrosoftDocs/windows-driver-docs, page of !ndiskd.nblpool",
    trust: "documented"
  },
  {
    tag: "UDNb",
    pool: "nonpaged",
    owner: "netio.sys",
    kind: "mirror",
    what: "net buffers that UDP sends",
    growsWhen: "a filter or adapter does not give packets back",
    next: ["nbl-pools", "pending-nbls", "net-filters"],
    source: "MicrosoftDocs/windows-driver-docs, page of !ndiskd.nbpool",
    trust: "documented"
  },
  {
    tag: "TSNb",
    pool: "nonpaged",
    owner: "netio.sys",
    kind: "mirror",
    what: "net buffers that TCP sends",
    growsWhen: "a filter or adapter does not give packets back",
    next: ["nbl-pools", "pending-nbls", "net-filters"],
    source: "MicrosoftDocs/windows-driver-docs, page of !ndiskd.nbpool",
    trust: "documented"
  }
];

// src/knowledge/tags/registry.ts
var registryTags = [
  {
    tag: "CM  ",
    pool: "paged",
    owner: "nt!cm",
    kind: "cause",
    what: "registry data, and whole hives on old systems",
    growsWhen: "a hive or user profile has grown large",
    normal: "at a few tens of MB",
    next: ["hives", "locks"],
    source: "pooltag.txt of the debugger; dumpanalysis.org, part 13c",
    trust: "documented"
  },
  {
    tag: "CM??",
    pool: "paged",
    owner: "nt!cm",
    kind: "cause",
    what: "registry data of a kind that the tag list does not explain",
    growsWhen: "user profiles load and are not unloaded, or a hive is large",
    next: ["hives", "locks"],
    source: "pooltag.txt of the debugger",
    trust: "documented"
  },
  {
    tag: "CM31",
    pool: "paged",
    owner: "nt!cm",
    kind: "cause",
    what: "registry data, commonly that of hives",
    growsWhen: "user profiles load and are not unloaded, or a hive is large",
    next: ["hives", "locks"],
    source: "heuristic",
    trust: "heuristic"
  },
  {
    tag: "CM25",
    pool: "paged",
    owner: "nt!cm",
    kind: "cause",
    what: "registry data, commonly that of hives",
    growsWhen: "user profiles load and are not unloaded, or a hive is large",
    next: ["hives", "locks"],
    source: "heuristic",
    trust: "heuristic"
  },
  {
    tag: "CM16",
    pool: "paged",
    owner: "nt!cm",
    kind: "cause",
    what: "registry data of a kind that is not recorded",
    growsWhen: "user profiles load and are not unloaded, or a hive is large",
    next: ["hives", "locks"],
    source: "heuristic",
    trust: "heuristic"
  },
  {
    tag: "CM10",
    pool: "paged",
    owner: "nt!cm",
    kind: "cause",
    what: "registry data of a kind that is not recorded",
    growsWhen: "user profiles load and are not unloaded, or a hive is large",
    next: ["hives", "locks"],
    source: "heuristic",
    trust: "heuristic"
  },
  {
    tag: "CMkb",
    pool: "paged",
    owner: "nt!cm",
    kind: "mirror",
    what: "control blocks of registry keys",
    growsWhen: "many keys are open at once",
    normal: "in step with Key",
    next: ["open-keys", "processes"],
    source: "pooltag.txt of the debugger",
    trust: "documented"
  },
  {
    tag: "CMNb",
    pool: "paged",
    owner: "nt!cm",
    kind: "mirror",
    what: "names of registry keys",
    growsWhen: "many keys are open at once",
    normal: "in step with CMkb",
    next: ["open-keys", "processes"],
    source: "pooltag.txt of the debugger",
    trust: "documented"
  },
  {
    tag: "CMDa",
    pool: "paged",
    owner: "nt!cm",
    kind: "cache",
    what: "cached data of registry values",
    growsWhen: "many values are read from open keys",
    normal: "in step with CMkb",
    next: ["open-keys", "hives"],
    source: "pooltag.txt of the debugger",
    trust: "documented"
  },
  {
    tag: "CMVI",
    pool: "paged",
    owner: "nt!cm",
    kind: "cache",
    what: "cached lists of registry values",
    growsWhen: "many values are read from open keys",
    normal: "in step with CMkb",
    next: ["open-keys", "hives"],
    source: "pooltag.txt of the debugger",
    trust: "documented"
  },
  {
    tag: "CMAl",
    pool: "paged",
    owner: "nt!cm",
    kind: "mirror",
    what: "blocks from which the registry cuts its small structures",
    growsWhen: "many keys are open at once",
    normal: "in step with Key",
    next: ["open-keys", "processes"],
    source: "pooltag.txt of the debugger",
    trust: "documented"
  }
];

// src/knowledge/tags/security.ts
var securityTags = [
  {
    tag: "Toke",
    pool: "paged",
    owner: "nt!se",
    kind: "mirror",
    what: "access tokens",
    growsWhen: "a service leaks tokens or logon sessions, or ended processes are still referenced",
    normal: "at a few thousand",
    next: ["processes", "tokens", "session-list"],
    source: "pooltag.txt of the debugger; microsoft/WSL issue 41296",
    trust: "documented"
  },
  {
    tag: "SeTd",
    pool: "paged",
    owner: "nt!se",
    kind: "mirror",
    what: "variable part of access tokens",
    growsWhen: "a service leaks tokens or logon sessions",
    normal: "in step with Toke",
    next: ["processes", "tokens", "session-list"],
    source: "pooltag.txt of the debugger; microsoft/WSL issue 41296",
    trust: "documented"
  },
  {
    tag: "SeTl",
    pool: "nonpaged",
    owner: "nt!se",
    kind: "mirror",
    what: "locks of access tokens",
    growsWhen: "a service leaks tokens or logon sessions",
    normal: "in step with Toke",
    next: ["processes", "tokens", "session-list"],
    source: "pooltag.txt of the debugger",
    trust: "documented"
  },
  {
    tag: "SeAt",
    pool: "paged",
    owner: "nt!se",
    kind: "mirror",
    what: "attributes of access tokens",
    growsWhen: "a service leaks tokens or logon sessions",
    normal: "in step with Toke",
    next: ["processes", "tokens", "session-list"],
    source: "pooltag.txt of the debugger",
    trust: "documented"
  },
  {
    tag: "SeTk",
    pool: "paged",
    owner: "nt!se",
    kind: "mirror",
    what: "probably parts of access tokens",
    growsWhen: "a service leaks tokens or logon sessions",
    normal: "in step with Toke",
    next: ["processes", "tokens", "session-list"],
    source: "heuristic",
    trust: "heuristic"
  },
  {
    tag: "Se  ",
    pool: "paged",
    owner: "nt!se",
    kind: "default",
    what: "general security data, often made for a driver that asked",
    growsWhen: "a driver calls security routines and does not free what it got",
    normal: "at a few MB",
    next: ["verifier-pool", "tags-paged", "modules"],
    source: "pooltag.txt of the debugger; Microsoft NtDebugging blog",
    trust: "documented"
  },
  {
    tag: "SeSd",
    pool: "paged",
    owner: "nt!se",
    kind: "mirror",
    what: "security descriptors",
    growsWhen: "objects are created in great numbers",
    normal: "in step with the objects",
    next: ["tags-paged", "processes"],
    source: "pooltag.txt of the debugger",
    trust: "documented"
  },
  {
    tag: "SeSc",
    pool: "paged",
    owner: "nt!se",
    kind: "mirror",
    what: "captured security descriptors",
    growsWhen: "objects are created in great numbers",
    next: ["tags-paged", "processes"],
    source: "pooltag.txt of the debugger",
    trust: "documented"
  }
];

// src/knowledge/tags/sockets.ts
var socketsTags = [
  {
    tag: "AfdE",
    pool: "nonpaged",
    owner: "afd.sys",
    kind: "mirror",
    what: "sockets",
    growsWhen: "programs do not close their sockets",
    normal: "in step with the open sockets",
    next: ["list-connections", "processes"],
    source: "pooltag.txt of the debugger",
    trust: "documented"
  },
  {
    tag: "AfdC",
    pool: "nonpaged",
    owner: "afd.sys",
    kind: "mirror",
    what: "connections of sockets",
    growsWhen: "programs do not close their connections",
    normal: "in step with the open sockets",
    next: ["list-connections", "processes"],
    source: "pooltag.txt of the debugger",
    trust: "documented"
  },
  {
    tag: "AfdL",
    pool: "nonpaged",
    owner: "afd.sys",
    kind: "mirror",
    what: "local addresses of sockets",
    growsWhen: "programs do not close their sockets",
    normal: "in step with the open sockets",
    next: ["list-connections", "processes"],
    source: "pooltag.txt of the debugger",
    trust: "documented"
  },
  {
    tag: "AfdX",
    pool: "nonpaged",
    owner: "afd.sys",
    kind: "mirror",
    what: "contexts of sockets",
    growsWhen: "programs do not close their sockets",
    normal: "in step with the open sockets",
    next: ["list-connections", "processes"],
    source: "pooltag.txt of the debugger",
    trust: "documented"
  },
  {
    tag: "AfdB",
    pool: "nonpaged",
    owner: "afd.sys",
    kind: "mirror",
    what: "data received and not read",
    growsWhen: "a program does not read its sockets",
    next: ["list-connections", "processes"],
    source: "pooltag.txt of the debugger",
    trust: "documented"
  },
  {
    tag: "AfdP",
    pool: "nonpaged",
    owner: "afd.sys",
    kind: "mirror",
    what: "pending work of sockets",
    growsWhen: "programs leave requests pending",
    next: ["list-connections", "processes"],
    source: "pooltag.txt of the debugger",
    trust: "documented"
  },
  {
    tag: "TcpE",
    pool: "nonpaged",
    owner: "tcpip.sys",
    kind: "mirror",
    what: "TCP endpoints",
    growsWhen: "programs do not close their connections",
    normal: "in step with the connections",
    next: ["list-connections", "processes"],
    source: "pooltag.txt of the debugger",
    trust: "documented"
  },
  {
    tag: "TcpL",
    pool: "nonpaged",
    owner: "tcpip.sys",
    kind: "mirror",
    what: "TCP listeners",
    growsWhen: "programs listen on many ports",
    normal: "in step with the listeners",
    next: ["list-connections", "processes"],
    source: "pooltag.txt of the debugger",
    trust: "documented"
  },
  {
    tag: "TcDM",
    pool: "nonpaged",
    owner: "tcpip.sys",
    kind: "mirror",
    what: "data that TCP received and nobody took",
    growsWhen: "a program does not read its sockets",
    next: ["list-connections", "processes"],
    source: "pooltag.txt of the debugger",
    trust: "documented"
  },
  {
    tag: "TcIn",
    pool: "nonpaged",
    owner: "tcpip.sys",
    kind: "mirror",
    what: "input of TCP connections",
    growsWhen: "connections are many",
    next: ["list-connections", "processes"],
    source: "pooltag.txt of the debugger",
    trust: "documented"
  },
  {
    tag: "TTcb",
    pool: "nonpaged",
    owner: "tcpip.sys",
    kind: "mirror",
    what: "control blocks of TCP connections",
    growsWhen: "connections are many or wait to be closed",
    normal: "in step with the connections",
    next: ["list-connections", "processes"],
    source: "pooltag.txt of the debugger",
    trust: "documented"
  },
  {
    tag: "TNbl",
    pool: "nonpaged",
    owner: "tcpip.sys",
    kind: "mirror",
    what: "net buffer lists that TCP sends",
    growsWhen: "a filter or adapter does not give them back",
    next: ["nbl-pools", "pending-nbls", "net-filters"],
    source: "pooltag.txt of the debugger; windows-driver-docs, page of !ndiskd.nblpool",
    trust: "documented"
  },
  {
    tag: "TCPt",
    pool: "nonpaged",
    owner: "tcpip.sys",
    kind: "mirror",
    what: "TCP/IP data of XP and Server 2003",
    growsWhen: "connections are many",
    next: ["list-connections", "processes"],
    source: "dumpanalysis.org, part 13c",
    trust: "case"
  },
  {
    tag: "TCPc",
    pool: "nonpaged",
    owner: "tcpip.sys",
    kind: "mirror",
    what: "TCP/IP connections of XP and Server 2003",
    growsWhen: "connections are many",
    next: ["list-connections", "processes"],
    source: "heuristic",
    trust: "heuristic"
  },
  {
    tag: "UdpA",
    pool: "nonpaged",
    owner: "tcpip.sys",
    kind: "mirror",
    what: "UDP endpoints",
    growsWhen: "a name server or file sharing program opens many ports",
    normal: "in step with the endpoints",
    next: ["list-connections", "processes"],
    source: "pooltag.txt of the debugger",
    trust: "documented"
  },
  {
    tag: "UdAE",
    pool: "nonpaged",
    owner: "tcpip.sys",
    kind: "mirror",
    what: "active UDP endpoints",
    growsWhen: "a name server or file sharing program opens many ports",
    normal: "in step with the endpoints",
    next: ["list-connections", "processes"],
    source: "pooltag.txt of the debugger",
    trust: "documented"
  },
  {
    tag: "InPa",
    pool: "nonpaged",
    owner: "tcpip.sys",
    kind: "mirror",
    what: "port assignments",
    growsWhen: "programs use up the ports",
    normal: "in step with the endpoints",
    next: ["list-connections", "processes"],
    source: "pooltag.txt of the debugger",
    trust: "documented"
  },
  {
    tag: "InNP",
    pool: "either",
    owner: "tcpip.sys",
    kind: "mirror",
    what: "reports of the network configuration",
    growsWhen: "programs ask for network configuration again and again",
    next: ["list-connections", "processes"],
    source: "pooltag.txt of the debugger",
    trust: "documented"
  }
];

// src/knowledge/tags/storage.ts
var storageTags = [
  {
    tag: "VoSm",
    pool: "nonpaged",
    owner: "volsnap.sys",
    kind: "cache",
    what: "bitmaps of shadow copies",
    growsWhen: "shadow copies are many or large",
    normal: "in step with the shadow copies",
    next: ["list-shadows"],
    source: "pooltag.txt of the debugger; dumpanalysis.org, part 13c",
    trust: "documented"
  },
  {
    tag: "VoSx",
    pool: "nonpaged",
    owner: "volsnap.sys",
    kind: "cache",
    what: "extents of shadow copies",
    growsWhen: "shadow copies are many or large",
    normal: "in step with the shadow copies",
    next: ["list-shadows"],
    source: "pooltag.txt of the debugger",
    trust: "documented"
  },
  {
    tag: "VoSt",
    pool: "nonpaged",
    owner: "volsnap.sys",
    kind: "cache",
    what: "tables of shadow copies",
    growsWhen: "shadow copies are many or large",
    normal: "in step with the shadow copies",
    next: ["list-shadows"],
    source: "pooltag.txt of the debugger",
    trust: "documented"
  },
  {
    tag: "RaRS",
    pool: "nonpaged",
    owner: "storport.sys",
    kind: "fixed",
    what: "resources of storage units",
    growsWhen: "a storage driver prepares for many requests at start",
    normal: "at a fixed number of blocks that are never freed",
    next: ["modules"],
    source: "pooltag.txt of the debugger; dumpanalysis.org, part 13c",
    trust: "documented"
  },
  {
    tag: "Ra??",
    pool: "nonpaged",
    kind: "cause",
    what: "storage port or raw socket data, by the other two letters",
    next: ["modules", "search-images"],
    source: "heuristic",
    trust: "heuristic"
  },
  {
    tag: "ScLm",
    pool: "nonpaged",
    owner: "classpnp.sys",
    kind: "cause",
    what: "data of the storage class driver",
    next: ["modules", "irps"],
    source: "pooltag.txt of the debugger",
    trust: "documented"
  },
  {
    tag: "ScAD",
    pool: "nonpaged",
    owner: "classpnp.sys",
    kind: "cause",
    what: "additional data of the storage class driver",
    growsWhen: "requests to disks fail and are retried",
    next: ["irps", "modules"],
    source: "microsoft/Windows-driver-samples, classpnp source",
    trust: "documented"
  },
  {
    tag: "ScCp",
    pool: "nonpaged",
    owner: "classpnp.sys",
    kind: "cause",
    what: "general data of the storage class driver",
    next: ["irps", "modules"],
    source: "microsoft/Windows-driver-samples, classpnp source",
    trust: "documented"
  },
  {
    tag: "ScSr",
    pool: "nonpaged",
    owner: "classpnp.sys",
    kind: "mirror",
    what: "request blocks of the storage class driver",
    growsWhen: "requests to disks stay pending",
    next: ["irps", "modules"],
    source: "microsoft/Windows-driver-samples, classpnp source",
    trust: "documented"
  },
  {
    tag: "ScS2",
    pool: "nonpaged",
    owner: "classpnp.sys",
    kind: "mirror",
    what: "error details of requests to disks",
    growsWhen: "requests to disks fail and are retried",
    next: ["irps"],
    source: "microsoft/Windows-driver-samples, classpnp source",
    trust: "documented"
  },
  {
    tag: "ScPC",
    pool: "nonpaged",
    owner: "classpnp.sys",
    kind: "fixed",
    what: "private data of each storage device",
    normal: "in step with the devices",
    next: ["modules"],
    source: "microsoft/Windows-driver-samples, classpnp source",
    trust: "documented"
  },
  {
    tag: "ScTo",
    pool: "nonpaged",
    owner: "classpnp.sys",
    kind: "mirror",
    what: "offloaded copies between disks",
    growsWhen: "offloaded copies stay pending",
    next: ["irps"],
    source: "microsoft/Windows-driver-samples, classpnp source",
    trust: "documented"
  },
  {
    tag: "ScVp",
    pool: "nonpaged",
    owner: "classpnp.sys",
    kind: "fixed",
    what: "identification pages of disks",
    normal: "in step with the devices",
    next: ["modules"],
    source: "microsoft/Windows-driver-samples, classpnp source",
    trust: "documented"
  },
  {
    tag: "ScFw",
    pool: "nonpaged",
    owner: "classpnp.sys",
    kind: "cause",
    what: "firmware data of disks",
    growsWhen: "firmware of a disk is read or updated",
    next: ["modules"],
    source: "microsoft/Windows-driver-samples, classpnp source",
    trust: "documented"
  },
  {
    tag: "ScLW",
    pool: "nonpaged",
    owner: "classpnp.sys",
    kind: "mirror",
    what: "power requests of disks",
    growsWhen: "disks change their power state",
    next: ["irps"],
    source: "microsoft/Windows-driver-samples, classpnp source",
    trust: "documented"
  },
  {
    tag: "ScD?",
    pool: "nonpaged",
    owner: "disk.sys",
    kind: "cause",
    what: "data of the disk driver",
    growsWhen: "disks come and go",
    next: ["modules", "irps"],
    source: "microsoft/Windows-driver-samples, disk source",
    trust: "documented"
  },
  {
    tag: "ScD ",
    pool: "nonpaged",
    owner: "disk.sys",
    kind: "cause",
    what: "general data of the disk driver",
    growsWhen: "disks come and go",
    next: ["modules", "irps"],
    source: "microsoft/Windows-driver-samples, disk source",
    trust: "documented"
  },
  {
    tag: "ScDS",
    pool: "nonpaged",
    owner: "disk.sys",
    kind: "mirror",
    what: "request blocks of the disk driver",
    growsWhen: "requests to disks stay pending",
    next: ["irps"],
    source: "microsoft/Windows-driver-samples, disk source",
    trust: "documented"
  },
  {
    tag: "ScDW",
    pool: "nonpaged",
    owner: "disk.sys",
    kind: "mirror",
    what: "work items of the disk driver",
    growsWhen: "work is queued faster than it is done",
    next: ["work-queues"],
    source: "microsoft/Windows-driver-samples, disk source",
    trust: "documented"
  },
  {
    tag: "ZZ??",
    pool: "nonpaged",
    owner: "msdsm.sys",
    kind: "cause",
    what: "paths of multipath storage",
    growsWhen: "paths fail and come back again and again",
    next: ["modules", "irps"],
    source: "microsoft/Windows-driver-samples, msdsm source",
    trust: "documented"
  },
  {
    tag: "Ahci",
    pool: "nonpaged",
    owner: "storahci.sys",
    kind: "cause",
    what: "data of the SATA port driver",
    next: ["modules", "irps"],
    source: "microsoft/Windows-driver-samples, storahci source",
    trust: "documented"
  }
];

// src/knowledge/tags/tracing.ts
var tracingTags = [
  {
    tag: "EtwB",
    pool: "nonpaged",
    owner: "nt!etw",
    kind: "cache",
    what: "buffers of trace sessions",
    growsWhen: "trace sessions are many or have huge buffers",
    normal: "as a few large blocks that last as long as the trace session",
    next: ["etw-loggers", "list-traces"],
    source: "pooltag.txt of the debugger; dumpanalysis.org, part 13c",
    trust: "documented"
  },
  {
    tag: "EtwR",
    pool: "nonpaged",
    owner: "nt!etw",
    kind: "mirror",
    what: "registrations of trace providers",
    growsWhen: "a program or driver registers providers and does not unregister them",
    normal: "in step with the processes",
    next: ["etw-loggers", "processes"],
    source: "pooltag.txt of the debugger",
    trust: "documented"
  },
  {
    tag: "EtwG",
    pool: "nonpaged",
    owner: "nt!etw",
    kind: "mirror",
    what: "identities of trace providers",
    growsWhen: "new providers keep being registered",
    next: ["etw-loggers", "processes"],
    source: "pooltag.txt of the debugger",
    trust: "documented"
  },
  {
    tag: "Etwb",
    pool: "nonpaged",
    owner: "nt!etw",
    kind: "cache",
    what: "small blocks of trace sessions",
    growsWhen: "trace sessions are many",
    next: ["etw-loggers", "list-traces"],
    source: "pooltag.txt of the debugger",
    trust: "documented"
  },
  {
    tag: "EtwD",
    pool: "nonpaged",
    owner: "nt!etw",
    kind: "mirror",
    what: "data blocks of trace notifications",
    growsWhen: "a notification is sent and nobody takes it, as in a case with a graphics vendor service",
    next: ["etw-loggers", "processes", "list-traces"],
    source: "pooltag.txt of the debugger; ciderapp/Cider-2 issue 1946",
    trust: "documented"
  },
  {
    tag: "Etwr",
    pool: "nonpaged",
    owner: "nt!etw",
    kind: "mirror",
    what: "replies queued to trace providers",
    growsWhen: "a notification is sent and nobody takes it, as in a case with a graphics vendor service",
    next: ["etw-loggers", "processes", "list-traces"],
    source: "pooltag.txt of the debugger; ciderapp/Cider-2 issue 1946",
    trust: "documented"
  },
  {
    tag: "Wmip",
    pool: "either",
    owner: "nt!wmi",
    kind: "cause",
    what: "general allocations of kernel WMI",
    growsWhen: "drivers register or report too much",
    next: ["etw-loggers", "modules"],
    source: "pooltag.txt of the debugger",
    trust: "documented"
  },
  {
    tag: "WmiG",
    pool: "nonpaged",
    owner: "nt!wmi",
    kind: "mirror",
    what: "identities of WMI data blocks",
    growsWhen: "drivers register more and more data blocks",
    next: ["modules"],
    source: "pooltag.txt of the debugger",
    trust: "documented"
  },
  {
    tag: "WmiR",
    pool: "nonpaged",
    owner: "nt!wmi",
    kind: "mirror",
    what: "registrations of WMI providers",
    growsWhen: "drivers register and do not unregister",
    next: ["modules"],
    source: "pooltag.txt of the debugger",
    trust: "documented"
  },
  {
    tag: "Wmit",
    pool: "either",
    owner: "nt!wmi",
    kind: "cache",
    what: "traces of kernel WMI",
    growsWhen: "traces run",
    next: ["etw-loggers", "list-traces"],
    source: "pooltag.txt of the debugger",
    trust: "documented"
  },
  {
    tag: "Wnf ",
    pool: "paged",
    owner: "nt!wnf",
    kind: "mirror",
    what: "state notifications and their subscribers",
    growsWhen: "applications subscribe and do not end",
    next: ["processes"],
    source: "pooltag.txt of the debugger",
    trust: "documented"
  }
];

// src/knowledge/tags/transactions.ts
var transactionsTags = [
  {
    tag: "TmTx",
    pool: "either",
    owner: "nt!tm",
    kind: "mirror",
    what: "kernel transactions",
    growsWhen: "transactions are neither committed nor rolled back",
    next: ["transactions"],
    source: "pooltag.txt of the debugger",
    trust: "documented"
  },
  {
    tag: "TmRm",
    pool: "either",
    owner: "nt!tm",
    kind: "mirror",
    what: "resource managers of kernel transactions",
    growsWhen: "transactions are neither committed nor rolled back",
    next: ["transactions"],
    source: "pooltag.txt of the debugger",
    trust: "documented"
  },
  {
    tag: "TmTm",
    pool: "either",
    owner: "nt!tm",
    kind: "mirror",
    what: "managers of kernel transactions",
    growsWhen: "transactions are neither committed nor rolled back",
    next: ["transactions"],
    source: "pooltag.txt of the debugger",
    trust: "documented"
  },
  {
    tag: "TmEn",
    pool: "either",
    owner: "nt!tm",
    kind: "mirror",
    what: "enlistments in kernel transactions",
    growsWhen: "transactions are neither committed nor rolled back",
    next: ["transactions"],
    source: "pooltag.txt of the debugger",
    trust: "documented"
  },
  {
    tag: "Clfs",
    pool: "paged",
    owner: "clfs.sys",
    kind: "cache",
    what: "common log file system",
    growsWhen: "transaction logs are busy or damaged",
    next: ["transactions"],
    source: "pooltag.txt of the debugger",
    trust: "documented"
  },
  {
    tag: "ClfA",
    pool: "paged",
    owner: "clfs.sys",
    kind: "cache",
    what: "buffers of the common log file system",
    growsWhen: "transaction logs are busy or damaged",
    next: ["transactions"],
    source: "pooltag.txt of the debugger",
    trust: "documented"
  },
  {
    tag: "ClfI",
    pool: "paged",
    owner: "clfs.sys",
    kind: "cache",
    what: "buffers of the common log file system",
    growsWhen: "transaction logs are busy or damaged",
    next: ["transactions"],
    source: "pooltag.txt of the debugger",
    trust: "documented"
  }
];

// src/knowledge/tags/untagged.ts
var untaggedTags = [
  {
    tag: "Ddk ",
    pool: "either",
    kind: "default",
    what: "blocks of drivers that kept the default tag of the driver kit",
    growsWhen: "a driver without a tag of its own leaks",
    normal: "at a few thousand blocks",
    next: ["find-blocks-nonpaged", "find-blocks-paged", "verifier-pool"],
    source: "pooltag.txt of the debugger; windows-driver-docs, warning C28147",
    trust: "documented"
  },
  {
    tag: "None",
    pool: "either",
    kind: "default",
    what: "blocks allocated without any tag",
    growsWhen: "a driver that uses the untagged allocation routines leaks",
    normal: "at a few thousand blocks",
    next: ["find-blocks-nonpaged", "find-blocks-paged", "verifier-pool"],
    source: "pooltag.txt of the debugger; windows-driver-docs, PoolMon display",
    trust: "documented"
  },
  {
    tag: "Wdm ",
    pool: "either",
    kind: "default",
    what: "blocks of drivers that kept the default tag of the WDM headers",
    growsWhen: "a driver without a tag of its own leaks",
    normal: "at a few thousand blocks",
    next: ["find-blocks-nonpaged", "find-blocks-paged", "verifier-pool"],
    source: "pooltag.txt of the debugger; windows-driver-docs, warning C28147",
    trust: "documented"
  },
  {
    tag: "Ovfl",
    pool: "either",
    owner: "nt!ex",
    kind: "default",
    what: "all tags that no longer fitted into the tag table, so the other figures are incomplete",
    growsWhen: "more different tags are in use than the table holds",
    normal: "at nothing at all",
    next: ["verifier-pool"],
    source: "pooltag.txt of the debugger",
    trust: "documented"
  },
  {
    tag: "FxDr",
    pool: "either",
    kind: "default",
    what: "blocks of framework drivers for which no better tag was found",
    growsWhen: "a framework driver leaks",
    normal: "at a few hundred blocks",
    next: ["modules", "verifier-pool"],
    source: "pooltag.txt of the debugger",
    trust: "documented"
  },
  {
    tag: "BIG ",
    pool: "session",
    owner: "nt!mm",
    kind: "default",
    what: "large session blocks of graphics and display drivers",
    growsWhen: "a program or printer driver piles up graphics objects",
    next: ["tags-session-paged", "vm-sessions"],
    source: "pooltag.txt of the debugger",
    trust: "documented"
  },
  {
    tag: "Strg",
    pool: "paged",
    owner: "nt!rtl",
    kind: "default",
    what: "strings that kernel helper routines made for a caller",
    growsWhen: "a driver does not free the strings it asked for",
    normal: "at a few MB",
    next: ["tags-paged", "modules", "verifier-pool"],
    source: "pooltag.txt of the debugger; sandboxie-plus/Sandboxie issue 444",
    trust: "documented"
  },
  {
    tag: "HTab",
    pool: "either",
    owner: "nt!rtl",
    kind: "default",
    what: "hash tables made for a caller",
    growsWhen: "the component that asked for the table fills it",
    normal: "in step with another tag",
    next: ["tags-nonpaged", "tags-paged"],
    source: "pooltag.txt of the debugger",
    trust: "documented"
  }
];

// src/knowledge/tags/vendors.ts
var vendorsTags = [
  {
    tag: "SysR",
    pool: "nonpaged",
    owner: "SysmonDrv.sys",
    kind: "cause",
    what: "rules of Sysmon",
    growsWhen: "its configuration is loaded again and again",
    next: ["modules"],
    source: "MicrosoftDocs/sysinternals issue 92",
    trust: "case"
  },
  {
    tag: "Ctx?",
    pool: "either",
    kind: "cause",
    what: "probably blocks of a Citrix driver",
    growsWhen: "that driver leaks",
    next: ["search-images", "modules"],
    source: "heuristic",
    trust: "heuristic"
  },
  {
    tag: "ica?",
    pool: "either",
    kind: "cause",
    what: "probably blocks of a Citrix driver",
    growsWhen: "that driver leaks",
    next: ["search-images", "modules"],
    source: "heuristic",
    trust: "heuristic"
  },
  {
    tag: "ZFS!",
    pool: "either",
    owner: "OpenZFS.sys",
    kind: "cache",
    what: "memory of OpenZFS, with its cache",
    growsWhen: "files are cached or listed",
    normal: "up to a large part of the memory",
    next: ["modules", "memusage"],
    source: "openzfsonwindows/openzfs source; issue 542",
    trust: "documented"
  },
  {
    tag: "ZVOL",
    pool: "either",
    owner: "OpenZFS.sys",
    kind: "cause",
    what: "virtual disks of OpenZFS",
    growsWhen: "virtual disks are busy",
    next: ["modules", "irps"],
    source: "openzfsonwindows/openzfs source",
    trust: "documented"
  },
  {
    tag: "zfs?",
    pool: "nonpaged",
    kind: "cache",
    what: "probably caches of OpenZFS",
    growsWhen: "files are cached or listed",
    normal: "up to a large part of the memory",
    next: ["modules", "memusage"],
    source: "openzfsonwindows/openzfs issue 542",
    trust: "case"
  },
  {
    tag: "UCOD",
    pool: "nonpaged",
    kind: "cause",
    what: "blocks of an unknown driver, seen to grow steadily beside a code editor",
    growsWhen: "that driver leaks",
    next: ["search-images", "find-blocks-nonpaged"],
    source: "microsoft/vscode issue 326102",
    trust: "case"
  },
  {
    tag: "FspI",
    pool: "either",
    owner: "winfsp-x64.sys",
    kind: "cause",
    what: "file systems that programs provide through WinFsp",
    growsWhen: "files on such volumes stay open",
    next: ["filter-volumes", "processes"],
    source: "winfsp/winfsp source",
    trust: "documented"
  },
  {
    tag: "FspX",
    pool: "either",
    owner: "winfsp-x64.sys",
    kind: "cause",
    what: "buffers that WinFsp hands to other components",
    growsWhen: "files on such volumes are listed or opened",
    next: ["filter-volumes", "processes"],
    source: "winfsp/winfsp source",
    trust: "documented"
  },
  {
    tag: "DOKA",
    pool: "either",
    owner: "dokan2.sys",
    kind: "cause",
    what: "file systems that programs provide through Dokan",
    growsWhen: "files on such volumes stay open",
    next: ["filter-volumes", "processes"],
    source: "dokan-dev/dokany source",
    trust: "documented"
  }
];

// src/knowledge/tags/verifier.ts
var verifierTags = [
  {
    tag: "Vf??",
    pool: "nonpaged",
    owner: "nt!Vf",
    kind: "cache",
    what: "records of Driver Verifier",
    growsWhen: "Driver Verifier watches busy drivers",
    normal: "only while Driver Verifier is on",
    next: ["verifier-pool"],
    source: "pooltag.txt of the debugger",
    trust: "documented"
  },
  {
    tag: "Irp+",
    pool: "nonpaged",
    owner: "nt!Vf",
    kind: "mirror",
    what: "I/O requests made by Driver Verifier",
    growsWhen: "requests of verified drivers are pending",
    normal: "only while Driver Verifier is on",
    next: ["verifier-pool", "irps"],
    source: "pooltag.txt of the debugger",
    trust: "documented"
  },
  {
    tag: "IrpX",
    pool: "nonpaged",
    owner: "nt!Vf",
    kind: "mirror",
    what: "I/O requests made by Driver Verifier",
    growsWhen: "requests of verified drivers are pending",
    normal: "only while Driver Verifier is on",
    next: ["verifier-pool", "irps"],
    source: "pooltag.txt of the debugger",
    trust: "documented"
  },
  {
    tag: "Leak",
    pool: "either",
    owner: "myfault.sys",
    kind: "cause",
    what: "the leak of the NotMyFault training driver",
    growsWhen: "someone starts that exercise",
    normal: "in training dumps",
    next: ["modules"],
    source: "heuristic",
    trust: "heuristic"
  }
];

// src/knowledge/tags/virtualisation.ts
var virtualisationTags = [
  {
    tag: "Vbus",
    pool: "nonpaged",
    owner: "vmbus.sys",
    kind: "cause",
    what: "channels between a virtual machine and its host",
    growsWhen: "virtual devices are busy",
    next: ["modules", "irps"],
    source: "pooltag.txt of the debugger",
    trust: "documented"
  },
  {
    tag: "V2??",
    pool: "nonpaged",
    owner: "vhdmp.sys",
    kind: "cause",
    what: "virtual disks",
    growsWhen: "virtual disks are busy or many",
    next: ["modules", "irps"],
    source: "pooltag.txt of the debugger",
    trust: "documented"
  },
  {
    tag: "VHD?",
    pool: "nonpaged",
    owner: "vhdmp.sys",
    kind: "cause",
    what: "virtual disks",
    growsWhen: "virtual disks are busy or many",
    next: ["modules", "irps"],
    source: "pooltag.txt of the debugger",
    trust: "documented"
  },
  {
    tag: "Vs??",
    pool: "nonpaged",
    owner: "vmswitch.sys",
    kind: "cause",
    what: "the virtual network switch",
    growsWhen: "virtual machines send and receive heavily",
    next: ["nbl-pools", "pending-nbls", "modules"],
    source: "pooltag.txt of the debugger",
    trust: "documented"
  },
  {
    tag: "VsNb",
    pool: "nonpaged",
    owner: "vmswitch.sys",
    kind: "mirror",
    what: "net buffer lists of the virtual network switch",
    growsWhen: "a switch extension or adapter does not give packets back",
    next: ["nbl-pools", "pending-nbls", "modules"],
    source: "pooltag.txt of the debugger",
    trust: "documented"
  },
  {
    tag: "Bltm",
    pool: "nonpaged",
    owner: "balloon.sys",
    kind: "cause",
    what: "bookkeeping of the KVM balloon, whose pages are locked and not in the pool",
    growsWhen: "the host takes memory back",
    next: ["vm", "memusage"],
    source: "virtio-win/kvm-guest-drivers-windows source",
    trust: "documented"
  },
  {
    tag: "Qum5",
    pool: "nonpaged",
    owner: "netkvm.sys",
    kind: "cause",
    what: "the KVM network adapter",
    growsWhen: "queues are many or packets are not given back",
    next: ["nbl-pools", "pending-nbls"],
    source: "virtio-win/kvm-guest-drivers-windows source",
    trust: "documented"
  },
  {
    tag: "VioB",
    pool: "nonpaged",
    owner: "viostor.sys",
    kind: "cause",
    what: "the KVM block device",
    growsWhen: "the disk is busy",
    next: ["irps"],
    source: "virtio-win/kvm-guest-drivers-windows source",
    trust: "documented"
  },
  {
    tag: "VioS",
    pool: "nonpaged",
    owner: "vioscsi.sys",
    kind: "cause",
    what: "the KVM SCSI adapter",
    growsWhen: "the disk is busy",
    next: ["irps"],
    source: "virtio-win/kvm-guest-drivers-windows source",
    trust: "documented"
  },
  {
    tag: "VIsr",
    pool: "nonpaged",
    owner: "vioser.sys",
    kind: "cause",
    what: "the KVM serial device",
    growsWhen: "nobody reads the channel to the host",
    next: ["irps", "processes"],
    source: "virtio-win/kvm-guest-drivers-windows source",
    trust: "documented"
  },
  {
    tag: "V_fs",
    pool: "nonpaged",
    owner: "viofs.sys",
    kind: "cause",
    what: "the KVM shared folder device",
    growsWhen: "requests to the host are pending",
    next: ["irps"],
    source: "virtio-win/kvm-guest-drivers-windows source",
    trust: "documented"
  },
  {
    tag: "Vsoc",
    pool: "nonpaged",
    owner: "viosock.sys",
    kind: "cause",
    what: "the KVM socket device",
    growsWhen: "programs do not read their sockets",
    next: ["irps", "processes"],
    source: "virtio-win/kvm-guest-drivers-windows source",
    trust: "documented"
  },
  {
    tag: "Vrng",
    pool: "nonpaged",
    owner: "viorng.sys",
    kind: "cause",
    what: "the KVM random number device",
    next: ["irps"],
    source: "virtio-win/kvm-guest-drivers-windows source",
    trust: "documented"
  },
  {
    tag: "VIin",
    pool: "nonpaged",
    owner: "vioinput.sys",
    kind: "cause",
    what: "the KVM input device",
    next: ["irps"],
    source: "virtio-win/kvm-guest-drivers-windows source",
    trust: "documented"
  },
  {
    tag: "Vmtm",
    pool: "nonpaged",
    owner: "viomem.sys",
    kind: "cause",
    what: "the KVM memory device",
    growsWhen: "the host adds or takes memory",
    next: ["vm", "memusage"],
    source: "virtio-win/kvm-guest-drivers-windows source",
    trust: "documented"
  },
  {
    tag: "gVIO",
    pool: "nonpaged",
    owner: "viogpudo.sys",
    kind: "cause",
    what: "the KVM display device",
    growsWhen: "the screen is large or changes often",
    next: ["modules"],
    source: "virtio-win/kvm-guest-drivers-windows source",
    trust: "documented"
  }
];

// src/knowledge/tags/windows.ts
var windowsTags = [
  {
    tag: "Usqm",
    pool: "session",
    owner: "win32k.sys",
    kind: "mirror",
    what: "messages queued to windows",
    growsWhen: "a program does not read its messages",
    next: ["tags-session", "vm-sessions", "session-list", "threads"],
    source: "pooltag.txt of the debugger",
    trust: "documented"
  },
  {
    tag: "Ustx",
    pool: "session",
    owner: "win32k.sys",
    kind: "mirror",
    what: "texts of windows",
    growsWhen: "programs make many windows",
    next: ["tags-session", "vm-sessions", "session-list"],
    source: "pooltag.txt of the debugger",
    trust: "documented"
  },
  {
    tag: "Usti",
    pool: "session",
    owner: "win32k.sys",
    kind: "mirror",
    what: "threads with windows",
    growsWhen: "programs have many threads with windows",
    next: ["tags-session", "vm-sessions", "session-list"],
    source: "pooltag.txt of the debugger",
    trust: "documented"
  },
  {
    tag: "Uspi",
    pool: "session",
    owner: "win32k.sys",
    kind: "mirror",
    what: "processes with windows",
    growsWhen: "programs with windows stay referenced",
    next: ["tags-session", "vm-sessions", "session-list"],
    source: "pooltag.txt of the debugger",
    trust: "documented"
  },
  {
    tag: "Uswd",
    pool: "session",
    owner: "win32k.sys",
    kind: "mirror",
    what: "windows",
    growsWhen: "a program does not destroy its windows",
    next: ["tags-session", "vm-sessions", "session-list"],
    source: "pooltag.txt of the debugger",
    trust: "documented"
  },
  {
    tag: "Uscu",
    pool: "session",
    owner: "win32k.sys",
    kind: "mirror",
    what: "cursors and icons",
    growsWhen: "a program does not destroy its icons",
    next: ["tags-session", "vm-sessions", "session-list"],
    source: "pooltag.txt of the debugger",
    trust: "documented"
  },
  {
    tag: "Uspm",
    pool: "session",
    owner: "win32k.sys",
    kind: "mirror",
    what: "popup menus",
    growsWhen: "a program does not destroy its menus",
    next: ["tags-session", "vm-sessions", "session-list"],
    source: "pooltag.txt of the debugger",
    trust: "documented"
  }
];

// src/knowledge/tags/index.ts
var allTagNotes = [
  ...memoryManagerTags,
  ...untaggedTags,
  ...objectsTags,
  ...ioTags,
  ...registryTags,
  ...ntfsTags,
  ...fileSystemsTags,
  ...filtersTags,
  ...cacheTags,
  ...storageTags,
  ...transactionsTags,
  ...securityTags,
  ...tracingTags,
  ...messagesTags,
  ...socketsTags,
  ...filteringPlatformTags,
  ...packetsTags,
  ...captureTags,
  ...fileServerTags,
  ...networkClientsTags,
  ...devicesTags,
  ...graphicsTags,
  ...drawingTags,
  ...virtualisationTags,
  ...verifierTags,
  ...vendorsTags,
  ...windowsTags,
  ...objectManagerTags,
  ...fileSystemSupportTags,
  ...ndisTags
];
var TAG_LENGTH = 4;
var literals = (pattern) => pattern.split("").filter((each) => each !== "?").length;
var isPattern = (note3) => note3.tag.indexOf("?") >= 0;
var exactNotes = /* @__PURE__ */ new Map();
for (const note3 of allTagNotes) if (!isPattern(note3)) exactNotes.set(note3.tag, note3);
var patternNotes = allTagNotes.filter(isPattern).map((note3, position) => ({ note: note3, position })).sort((a, b) => literals(b.note.tag) - literals(a.note.tag) || a.position - b.position).map((each) => each.note);
var byFirst = /* @__PURE__ */ new Map();
for (const note3 of patternNotes) {
  const first = note3.tag.charAt(0);
  const same = byFirst.get(first);
  if (same === void 0) byFirst.set(first, [note3]);
  else same.push(note3);
}
function tagNote(tag2) {
  if (tag2.length !== TAG_LENGTH) return void 0;
  const exact = exactNotes.get(tag2);
  if (exact !== void 0) return { note: exact, exact: true };
  for (const note3 of byFirst.get(tag2.charAt(0)) ?? []) if (fits(tag2, note3.tag)) return { note: note3, exact: false };
  return void 0;
}
function fits(tag2, pattern) {
  for (let i = 0; i < TAG_LENGTH; i++) {
    const wanted = pattern.charAt(i);
    if (wanted !== "?" && wanted !== tag2.charAt(i)) return false;
  }
  return true;
}

// src/diagnosis/derived/note-of.ts
function noteOf(row2) {
  const known4 = tagNote(row2.tag);
  if (known4 === void 0) return void 0;
  const contradicted = isOther(row2.binary, known4.note.owner);
  if (contradicted && !known4.exact) return void 0;
  return { note: known4.note, exact: known4.exact, contradicted };
}
function kindOf(row2) {
  const known4 = noteOf(row2);
  if (known4 === void 0 || known4.contradicted) return "unknown";
  if (!known4.exact && row2.binary === void 0) return "unknown";
  return known4.note.kind;
}
function isOther(listed2, known4) {
  if (listed2 === void 0 || known4 === void 0 || listed2 === known4) return false;
  const one = moduleName(listed2);
  const other = moduleName(known4);
  if (one === "" || other === "") return false;
  return one.indexOf(other) < 0 && other.indexOf(one) < 0;
}
function moduleName(owner) {
  const [module2 = ""] = owner.toLowerCase().replace(/^[^a-z0-9_]+/, "").split(/[!.\]]/);
  return module2.trim();
}

// src/diagnosis/derived/latest.ts
function latest(make) {
  let kept2;
  return (of2) => {
    if (kept2?.of !== of2) kept2 = { of: of2, made: make(of2) };
    return kept2.made;
  };
}

// src/diagnosis/derived/remarkable-tags.ts
var LEAST_BYTES = 256 * 1024;
var LEAST_COUNT = 1e3;
var remarkableTags = latest((tags) => {
  const parts = [];
  for (const row2 of tags.rows) {
    const { nonpaged, paged } = row2;
    if (nonpaged !== void 0 && isRemarkable(nonpaged))
      parts.push({ row: row2, group: "nonpaged", usage: nonpaged });
    if (paged !== void 0 && isRemarkable(paged)) parts.push({ row: row2, group: "paged", usage: paged });
  }
  return parts;
});
function isRemarkable(usage2) {
  return usage2.outstanding >= LEAST_COUNT || usage2.bytes !== void 0 && usage2.bytes >= LEAST_BYTES;
}
function byBytes(a, b) {
  return (b.usage.bytes ?? 0) - (a.usage.bytes ?? 0) || (a.row.tag < b.row.tag ? -1 : 1);
}

// src/diagnosis/derived/tag-family.ts
function tagFamily(tags, group, belongs2) {
  const members2 = remarkableTags(tags).filter(
    (part3) => part3.group === group && belongs2(part3.row.tag, part3.row) && !isForeign(part3.row)
  );
  members2.sort(byBytes);
  return {
    group,
    members: members2,
    bytes: members2.reduce((sum2, part3) => sum2 + (part3.usage.bytes ?? 0), 0),
    outstanding: members2.reduce((sum2, part3) => sum2 + part3.usage.outstanding, 0)
  };
}
function isForeign(row2) {
  if (tagNote(row2.tag) === void 0) return false;
  const known4 = noteOf(row2);
  return known4 === void 0 || known4.contradicted;
}
function largerFamily(tags, belongs2) {
  const nonpaged = tagFamily(tags, "nonpaged", belongs2);
  const paged = tagFamily(tags, "paged", belongs2);
  return paged.bytes > nonpaged.bytes ? paged : nonpaged;
}

// src/diagnosis/derived/verifier-tags.ts
var VERIFIER = /^(?:Vf(?:AT|IT|PT|wi)|Irp[+BCdt])$/;
function isVerifierTag(tag2) {
  return VERIFIER.test(tag2);
}

// src/diagnosis/derived/contradictions.ts
var MOVES2 = 1.05;
var EXPLAINED = 0.5;
var WATCHED = 0.2;
function contradictions(group, pressure, memory, tags, target) {
  const { availablePages, physicalMemory, committedPages } = soundMemory(memory).rows;
  const found = [];
  if (group === "nonpaged" && availablePages !== void 0 && physicalMemory !== void 0 && pressure.usedKb + availablePages.kb > physicalMemory.kb * MOVES2) {
    found.push({ kind: "above-memory", available: availablePages });
  }
  if (committedPages !== void 0 && pressure.usedKb > committedPages.kb * MOVES2) {
    found.push({ kind: "above-commit", committed: committedPages });
  }
  const total2 = tags !== void 0 && isWhole(tags.value) ? tags.value.total : void 0;
  const bytes2 = total2?.[group]?.bytes;
  if (total2 !== void 0 && bytes2 !== void 0 && bytes2 < pressure.usedKb * 1024 * EXPLAINED) {
    found.push({ kind: "few-tags", bytes: bytes2, total: total2 });
  }
  if (tags !== void 0) {
    const records = tagFamily(tags.value, group, isVerifierTag);
    if (records.bytes >= pressure.usedKb * 1024 * WATCHED) {
      const lines4 = records.members.map((each) => each.usage.from ?? each.row);
      found.push({ kind: "watched", bytes: records.bytes, lines: lines4 });
    }
  }
  const unknown = notice(memory, "unimplemented");
  const trouble2 = target?.value.symbolTrouble;
  if (unknown !== void 0) found.push({ kind: "misfit", line: unknown, of: "memory" });
  else if (trouble2 !== void 0) found.push({ kind: "misfit", line: trouble2, of: "target" });
  return found;
}
function isWhole({ narrowedTo, top }) {
  return narrowedTo === void 0 && top === void 0;
}

// src/diagnosis/sentences/pool-finding.ts
function poolFinding(from) {
  const { memory, trouble: trouble2, story } = from;
  const { group, pressure, banner, onlyWarned } = trouble2;
  const failures = notice(memory.value, "pool-allocations-failed");
  const against2 = contradictions(group, pressure, memory.value, from.tags, from.target);
  const sure = onlyWarned ? "possible" : confidence(pressure, banner, failures);
  return {
    severity: trouble2.severity,
    confidence: against2.length > 0 ? LESS[sure] : sure,
    resource: group === "nonpaged" ? "nonpaged-pool" : "paged-pool",
    headline: onlyWarned ? warnedHeadline(group, pressure) : headline(group, pressure, failures),
    holder: story.holder,
    who: story.who,
    details: [
      ...story.details,
      ...onlyWarned ? warnedRemarks(group, pressure) : remarks(pressure, banner, group),
      ...from.details,
      ...against2.length === 0 ? accounted(group, pressure, from.tags) : [],
      ...against2.map((each) => doubt2(each, pressure))
    ],
    tags: story.tags,
    drivers: story.drivers,
    // Failed allocations are told by the pool that is near its bound, or by a rule of their own.
    evidence: [
      ...evidence(memory, ...pressure.rows, banner, onlyWarned ? void 0 : failures),
      ...story.evidence,
      ...from.evidence,
      ...against2.reduce((all2, each) => all2.concat(lineOf(each, from)), [])
    ],
    next: steps(...story.next, ...from.next)
  };
}
var LESS = {
  certain: "likely",
  likely: "possible",
  possible: "possible"
};
function doubt2(against2, { usedKb }) {
  switch (against2.kind) {
    case "above-memory":
      return say`Contradiction: ${kilobytes(against2.available.kb)} is available, too. Together that exceeds physical memory, so one counter is false.`;
    case "above-commit":
      return say`Contradiction: only ${kilobytes(against2.committed.kb)} is committed, and the pool is part of that. One counter is false.`;
    case "few-tags":
      return say`Contradiction: all tags together hold ${bytes(against2.bytes)}, ${share(against2.bytes / (usedKb * 1024))} of that. The counter of !vm is false, or most of the pool is free room.`;
    case "watched":
      return say`Against a leak: records of Driver Verifier hold ${bytes(against2.bytes)} of it, and the pool would be smaller without.`;
    default:
      return say`The debugger says that it does not fit this system, so the counter may be false. Compare it with the TOTAL of !poolused.`;
  }
}
function lineOf(against2, { memory, tags, target }) {
  switch (against2.kind) {
    case "above-memory":
      return evidence(memory, against2.available);
    case "above-commit":
      return evidence(memory, against2.committed);
    case "watched":
      return tags ? evidence(tags, ...against2.lines) : [];
    case "few-tags":
      return tags ? evidence(tags, against2.total) : [];
    default:
      return against2.of === "target" && target ? evidence(target, against2.line) : evidence(memory, against2.line);
  }
}
function accounted(group, { usedKb }, tags) {
  const table3 = tags?.value;
  if (table3 === void 0 || table3.narrowedTo !== void 0 || table3.top !== void 0) return [];
  const held = table3.total?.[group]?.bytes;
  if (held === void 0 || held > usedKb * 1024 * 1.05) return [];
  return [say`All tags together explain ${share(Math.min(1, held / (usedKb * 1024)))} of the pool.`];
}
function confidence(pressure, banner, failures) {
  if (pressure.yardstick !== "maximum") return "likely";
  return pressure.share >= POOL_FULL || banner !== void 0 || failures !== void 0 ? "certain" : "likely";
}
function headline(group, pressure, failures) {
  const pool = group === "nonpaged" ? "Nonpaged pool" : "Paged pool";
  const used = kilobytes(pressure.usedKb);
  const limit = kilobytes(pressure.limitKb);
  if (pressure.yardstick !== "maximum") {
    return say`${pool} holds ${used}, ${share(pressure.share)} of ${BOUNDS2[pressure.yardstick]} (${limit}).`;
  }
  const state3 = pressure.share >= 0.95 ? "is full" : pressure.share >= POOL_FULL ? "is nearly full" : "is near its maximum";
  const failed3 = failures?.count === void 0 ? "" : say`; ${count(failures.count)} pool allocations have failed`;
  return say`${pool} ${state3}: ${used} of ${limit} (${share(pressure.share)})${failed3}.`;
}
var BOUNDS2 = {
  maximum: "its maximum",
  memory: "physical memory",
  "commit-limit": "the commit limit"
};
function warnedHeadline(group, { usedKb, limitKb, share: part3, yardstick }) {
  return say`The debugger warns of excessive ${group} pool usage; usage is ${kilobytes(usedKb)} of ${kilobytes(limitKb)} (${share(part3)} of ${BOUNDS2[yardstick]}).`;
}
function warnedRemarks(group, { yardstick }) {
  const here = yardstick === "maximum" ? say`here a pool is near its maximum from ${share(POOL_NEAR_MAXIMUM)} on` : say`here the pool is measured against ${BOUNDS2[yardstick]}, because the maximum is only an address range`;
  const article = group === "nonpaged" ? " (Microsoft KB2509968)" : "";
  return [
    say`From which usage on the debugger warns is not documented; ${here}.`,
    say`A debugger that does not fit the system reads the counter at the wrong place and warns falsely${article}: compare the usage with the total of !poolused.`
  ];
}
function remarks(pressure, banner, group) {
  if (pressure.yardstick !== "maximum") {
    return [
      say`The maximum that !vm prints is only an address range here, so the pool is measured against ${BOUNDS2[pressure.yardstick]}.`
    ];
  }
  const warns = `the debugger's own warning says so too`;
  if (banner !== void 0) return [say`Usage is ${share(pressure.share)} of the maximum; ${warns}.`];
  return [say`The debugger prints no warning about ${group} pool. Not every version does.`];
}
function poolExplanation({ group, pressure }, ofKb, state3) {
  const part3 = pressure.usedKb / ofKb;
  const pool = group === "nonpaged" ? "Nonpaged pool" : "Paged pool";
  const held = part3 > 1 ? say`${kilobytes(pressure.usedKb)}` : say`${kilobytes(pressure.usedKb)} (${share(part3)})`;
  return say`Likely reason: ${pool.charAt(0).toLowerCase()}${pool.slice(1)} holds ${held} of the ${kilobytes(ofKb)} ${state3}. It is a separate finding.`;
}

// src/diagnosis/rules/available-memory-low.md
var available_memory_low_default = "# Little physical memory available\n\nFew pages of physical memory are free or can be taken back at once.\n\n## Why it matters\n\nWith no page available, every page fault waits for the disk. The machine seems to hang, although nothing has failed.\n\n## What is measured\n\nAvailable Pages of !vm against Physical Memory. Below 10% and 8 GB: warning. Below 5% and 4 GB: critical. Below 64 MB: critical, on machines with 512 MB or more. When a pool near its limit holds a fifth of the memory in use, this finding is at most a warning. That pool is then the main finding.\n\n## When it misleads\n\nAvailable memory includes the file cache, which Windows can drop. A large modified list means that pages wait for the disk.\n\n## What to do\n\nCheck what uses the pages. Look for a long modified list and for locked pages.\n";

// src/diagnosis/rules/define.ts
function defineRule(rule) {
  return rule;
}

// src/diagnosis/rules/available-memory-low.ts
var available_memory_low_default2 = defineRule({
  id: "available-memory-low",
  needs: ["memory"],
  wants: [],
  pattern: "Insufficient Memory (physical memory)",
  prose: available_memory_low_default,
  check({ memory }) {
    const { rows } = soundMemory(memory.value);
    const available = rows.availablePages;
    const ram = rows.physicalMemory;
    if (available === void 0 || ram === void 0 || ram.pages === 0) return [];
    const part3 = available.pages / ram.pages;
    const shortage = availableShortage(memory.value);
    if (shortage === void 0) return [];
    const modified = rows.modifiedPages;
    const inUseKb = ram.kb - available.kb;
    const pool = poolThatExplains(memory.value, inUseKb);
    const waiting = modified !== void 0 && modified.pages > available.pages;
    return [
      {
        severity: shortage === "critical" && pool === void 0 ? "critical" : "warning",
        confidence: "certain",
        resource: "physical-memory",
        headline: say`Physical memory is short: ${kilobytes(available.kb)} of ${kilobytes(ram.kb)} available (${share(part3)}).`,
        details: [
          ...pool ? [poolExplanation(pool, inUseKb, "in use")] : [],
          ...waiting ? [say`${kilobytes(modified.kb)} of modified pages wait to be written, more than is available.`] : []
        ],
        tags: [],
        drivers: [],
        evidence: evidence(
          memory,
          ram,
          available,
          waiting ? modified : void 0,
          rows.resAvailPages,
          ...pool?.pressure.rows ?? []
        ),
        next: steps(step("memusage"), step("vm-processes"), waiting ? step("vm-page-writes") : void 0)
      }
    ];
  }
});

// src/diagnosis/derived/commit.ts
function commitNearness(memory) {
  const { committedPages: charge, commitLimit: limit } = soundMemory(memory).rows;
  if (charge === void 0 || limit === void 0 || limit.pages === 0) return void 0;
  const part3 = charge.pages / limit.pages;
  const left = (limit.kb - charge.kb) * 1024;
  if (part3 < COMMIT_WARNING || left >= COMMIT_ENOUGH) return void 0;
  if (part3 < COMMIT_CRITICAL || left >= COMMIT_NOT_CRITICAL) return "near";
  return part3 >= COMMIT_AT_LIMIT ? "at" : "close";
}

// src/diagnosis/derived/session-pool.ts
var MOVES3 = 1.05;
function sessionShare(session2, maximum) {
  if (maximum === void 0 || maximum.kb === 0 || session2.pagedPool === void 0) return void 0;
  const part3 = session2.pagedPool.kb / maximum.kb;
  return part3 > MOVES3 ? void 0 : part3;
}
function sessionSeverity(session2, maximum) {
  const part3 = sessionShare(session2, maximum);
  const failures = session2.failures?.count ?? 0;
  if (part3 !== void 0 && part3 >= SESSION_POOL_FULL) return "critical";
  if (part3 !== void 0 && part3 >= SESSION_POOL_NEAR_MAXIMUM) return failures > 0 ? "critical" : "warning";
  if (failures === 0) return void 0;
  return part3 !== void 0 && failures <= FEW_FAILURES ? "note" : "warning";
}
function hasNoSessions({ sessions, pagedPoolMax }) {
  return sessions.length === 0 && pagedPoolMax === void 0;
}

// src/diagnosis/sentences/ruled-out.ts
var MOST_SHOWN = 5;
var NOTHING = { details: [], evidence: [] };
function together(...parts) {
  return {
    details: parts.reduce((all2, each) => all2.concat(each.details), []),
    evidence: parts.reduce((all2, each) => all2.concat(each.evidence), [])
  };
}
function failuresBeside(memory, sessions, short) {
  const failed3 = notice(memory.value, "pool-allocations-failed")?.count ?? 0;
  if (failed3 === 0 || isPoolTold(memory.value)) return NOTHING;
  const also = say`${count(failed3)} pool ${failed3 === 1 ? "allocation has" : "allocations have"} failed as well.`;
  return together(
    { details: [also], evidence: [] },
    healthyPools(memory),
    sessionPools(sessions, failed3, true),
    short === "ptes" ? commit(memory) : systemPtes(memory)
  );
}
function isPoolTold(memory) {
  return ["nonpaged", "paged"].some((group) => {
    const severity2 = poolTrouble(memory, group)?.severity;
    return severity2 === "warning" || severity2 === "critical";
  });
}
var BOUNDS3 = {
  maximum: "its maximum",
  memory: "physical memory",
  "commit-limit": "the commit limit"
};
function healthyPools(memory) {
  const nonpaged = nonpagedPressure(memory.value);
  const paged = pagedPressure(memory.value);
  if (nonpaged === void 0 || paged === void 0) return NOTHING;
  const level = (pool) => say`${share(pool.share)} of ${BOUNDS3[pool.yardstick]}`;
  return {
    details: [say`Ruled out: nonpaged pool is at ${level(nonpaged)}, and paged pool at ${level(paged)}.`],
    evidence: evidence(memory, ...nonpaged.rows, ...paged.rows)
  };
}
function sessionPools(sessions, failed3, isBeside = false) {
  const list11 = sessions?.value.sessions ?? [];
  const shown = list11.length;
  if (sessions !== void 0 && hasNoSessions(sessions.value)) {
    return { details: [say`${name(sessions.source.command)} shows no session pools.`], evidence: [] };
  }
  if (sessions === void 0 || shown === 0) {
    const words2 = isBeside ? say`The session pools were not looked at, and their failures count there as well.` : say`The session pools were not looked at: they are the first suspect.`;
    return { details: [words2], evidence: [] };
  }
  const ofSessions = list11.reduce((sum2, each) => sum2 + (each.failures?.count ?? 0), 0);
  const maximum = sessions.value.pagedPoolMax;
  const isSick2 = list11.some((each) => {
    const severity2 = sessionSeverity(each, maximum);
    return severity2 === "warning" || severity2 === "critical";
  });
  if (isSick2 || ofSessions >= failed3) return NOTHING;
  return {
    details: [
      say`Ruled out: the ${shown === 1 ? "one session pool" : say`${count(shown)} session pools`} that !vm 4 shows ${shown === 1 ? "has" : "have"} ${ofSessions === 0 ? "no failures" : say`only ${count(ofSessions)} of them`}.`
    ],
    evidence: evidence(sessions, ...list11.slice(0, MOST_SHOWN).map((each) => each.failures))
  };
}
function systemPtes(memory) {
  const free = soundMemory(memory.value).rows.freeSystemPtes;
  if (free === void 0 || notice(memory.value, "system-pte-allocations-failed") !== void 0)
    return NOTHING;
  return {
    details: [say`${count(free.pages)} system PTEs are free, and no failed reservation of them is counted.`],
    evidence: evidence(memory, free)
  };
}
function commit(memory) {
  const { committedPages, commitLimit } = soundMemory(memory.value).rows;
  if (committedPages === void 0 || commitLimit === void 0 || commitLimit.pages === 0) return NOTHING;
  const part3 = committedPages.pages / commitLimit.pages;
  if (commitNearness(memory.value) !== void 0) return NOTHING;
  return {
    details: [say`Commit is at ${share(part3)} of its limit and does not refuse paged pool.`],
    evidence: evidence(memory, committedPages, commitLimit)
  };
}

// src/diagnosis/rules/commit-near-limit.md
var commit_near_limit_default = "# Commit charge near the limit\n\nThe commit charge is close to the commit limit. Physical memory and page files together are promised away.\n\n## Why it matters\n\nPrivate memory and paged pool are charged against the limit. At the limit, allocations fail in programs and in the kernel.\n\n## What is measured\n\nCommitted pages against Commit limit of !vm. 80%: warning. 90%: critical. Below 98% it stays a warning while the page files can grow by a tenth of the limit. With 32 GB left nothing is said; with 16 GB left it is at most a warning. Failed commit requests: warning; up to 100 of them: note. The debugger's own warning alone: note. When a pool near its limit holds a fifth of the charge, this is at most a warning.\n\n## When it misleads\n\nA page file that can still grow raises the limit on demand. A short peak before the dump looks the same as a leak.\n\n## What to do\n\nLook at the processes with the largest commit charge, then at shared commit and the pools.\n";

// src/diagnosis/rules/commit-near-limit.ts
var commit_near_limit_default2 = defineRule({
  id: "commit-near-limit",
  needs: ["memory"],
  wants: ["commits", "sessions"],
  pattern: "Insufficient Memory (committed memory)",
  prose: commit_near_limit_default,
  check({ memory, commits, sessions }) {
    const { rows } = soundMemory(memory.value);
    const charge = rows.committedPages;
    const limit = rows.commitLimit;
    if (charge === void 0 || limit === void 0 || limit.pages === 0) return [];
    const failed3 = notice(memory.value, "commit-requests-failed");
    const nearness = commitNearness(memory.value);
    const near = nearness !== void 0;
    const warned = notice(memory.value, "commit-near-limit");
    if (!near && (failed3?.count ?? 0) === 0 && warned === void 0) return [];
    const poolFailures = notice(memory.value, "pool-allocations-failed");
    const growth2 = pageFileGrowth(memory.value);
    const grave = severity(nearness, failed3?.count ?? 0, growth2.roomKb, limit.kb);
    const pool = near ? poolThatExplains(memory.value, charge.kb) : void 0;
    const largest2 = byCommit(commits?.value.processes ?? []).slice(0, 3);
    const beside = near && pool === void 0 ? failuresBeside(memory, sessions, "commit") : { details: [], evidence: [] };
    const holder2 = near && pool === void 0 ? holderOf(memory.value, commits) : void 0;
    return [
      {
        severity: grave === "critical" && pool ? "warning" : grave,
        confidence: near ? "certain" : "possible",
        resource: "commit",
        headline: headline2(nearness, charge.kb, limit.kb, failed3),
        holder: holder2?.words ?? [],
        who: largest2.map((each) => ({
          name: name(each.image),
          bytes: each.commitKb * 1024,
          share: each.commitKb / limit.kb,
          what: say`commit charge`
        })),
        details: [
          ...pool ? [poolExplanation(pool, charge.kb, "charged")] : [],
          ...near || (failed3?.count ?? 0) === 0 ? [] : [
            say`The counter counts since start-up: committed memory was at its limit before, and may be so again.`
          ],
          ...growthSentence(growth2, (nearness === "close" || nearness === "at") && grave === "warning"),
          ...commits && largest2.length > 0 ? [
            say`Most commit charge: ${largest2.map(
              (each, place2) => say`${place2 > 0 ? ", " : ""}${name(each.image)} ${kilobytes(each.commitKb)}`
            ).reduce((all2, each) => all2.concat(each), [])}.`
          ] : [],
          ...holdersOfCommit(memory.value),
          ...holder2?.explained ?? [],
          ...beside.details
        ],
        tags: [],
        drivers: [],
        evidence: [
          ...evidence(memory, charge, limit, warned, failed3, poolFailures, ...growth2.files),
          ...pool ? evidence(memory, ...pool.pressure.rows) : [],
          ...commits ? evidence(commits, ...largest2, holder2?.process) : [],
          ...evidence(memory, holder2?.row),
          ...beside.evidence
        ],
        next: steps(
          commits ? void 0 : step("vm-processes"),
          ...holder2?.next ?? [],
          ...holder2 === void 0 ? [step("tags-paged"), step("tags-nonpaged")] : []
        )
      }
    ];
  }
});
function severity(nearness, failures, roomKb, limitKb) {
  const growing = roomKb !== void 0 && roomKb >= limitKb * COMMIT_GROWTH;
  if (nearness === "at" || nearness === "close" && !growing) return "critical";
  return nearness !== void 0 || failures > FEW_FAILURES ? "warning" : "note";
}
var WHERE = { at: "at", close: "close to", near: "near" };
function headline2(nearness, chargeKb, limitKb, failed3) {
  const figures2 = say`${kilobytes(chargeKb)} of ${kilobytes(limitKb)} (${share(chargeKb / limitKb)})`;
  const many = failed3?.count ?? 0;
  const requests = say`${count(many)} ${many === 1 ? "commit request has" : "commit requests have"} failed`;
  if (nearness === void 0 && many > 0)
    return say`${requests}, although committed memory is at ${figures2} now.`;
  if (nearness === void 0) {
    return say`The debugger warns that committed memory is near its limit, and it is at ${figures2}.`;
  }
  return say`Committed memory is ${WHERE[nearness]} its limit: ${figures2}${many > 0 ? say`; ${requests}` : []}.`;
}
function pageFileGrowth(memory) {
  const files = memory.pageFiles.filter((file) => file.path !== void 0);
  const known4 = files.filter((file) => file.maximumKb !== void 0 && file.currentKb !== void 0);
  const room = known4.reduce(
    (sum2, file) => sum2 + Math.max(0, (file.maximumKb ?? 0) - (file.currentKb ?? 0)),
    0
  );
  const isKnown = room > 0 || files.length > 0 && known4.length === files.length;
  return { files, ...isKnown && { roomKb: room } };
}
function growthSentence({ roomKb }, eased) {
  if (roomKb === void 0) return [];
  if (roomKb === 0) return [say`No page file can grow: the limit is fixed.`];
  const so = eased ? " before requests fail" : "";
  return [say`The page files can still grow by ${kilobytes(roomKb)}, which raises the limit${so}.`];
}
var EXPLAINS = 0.25;
var byCommit = (list11) => [...list11].sort((a, b) => b.commitKb - a.commitKb || a.line - b.line);
function holderOf(memory, commits) {
  const { rows } = soundMemory(memory);
  const chargeKb = rows.committedPages?.kb ?? 0;
  const list11 = commits?.value.processes ?? [];
  const candidates2 = [];
  const process2 = byCommit(list11)[0];
  if (process2 !== void 0) {
    const words2 = say`${name(process2.image)}, ${kilobytes(process2.commitKb)}`;
    candidates2.push({
      kb: process2.commitKb,
      holder: { words: words2, explained: [], next: [ofProcess(process2)], process: process2 }
    });
  }
  const part3 = (id, what, next, more = []) => {
    const row2 = rows[id];
    if (row2 === void 0) return;
    candidates2.push({
      kb: row2.kb,
      holder: { words: say`${what}, ${kilobytes(row2.kb)}`, explained: more, next, row: row2 }
    });
  };
  part3("sharedCommit", "shared memory", sharers(list11), [
    say`Shared memory is likely sections that the page file backs: they last as long as a process maps them or has a handle to them.`
  ]);
  part3("pagedPoolCommit", "paged pool", [step("tags-paged")]);
  part3("nonpagedPoolCommit", "nonpaged pool", [step("tags-nonpaged")]);
  part3("driverCommit", "images of drivers", [step("modules")]);
  part3("pagesForMdls", "buffers that drivers lock (MDLs)", [step("memusage"), step("modules")]);
  part3("pagesForAwe", "AWE memory of programs", [step("memusage")]);
  const [most] = candidates2.sort((a, b) => b.kb - a.kb);
  return most !== void 0 && most.kb >= chargeKb * EXPLAINS ? most.holder : void 0;
}
function ofProcess({ pid }) {
  return step("process-memory", { address: pid.toString(16) });
}
function sharers(list11) {
  const sharing = list11.filter((each) => (each.sharedCommitKb ?? 0) > 0);
  sharing.sort((a, b) => (b.sharedCommitKb ?? 0) - (a.sharedCommitKb ?? 0) || a.line - b.line);
  return [sharing[0] && ofProcess(sharing[0]), step("processes")];
}
function holdersOfCommit(memory) {
  const { rows } = soundMemory(memory);
  const charge = rows.committedPages?.kb ?? 0;
  const parts = [
    ["private memory of processes", rows.totalPrivate?.kb],
    ["shared memory", rows.sharedCommit?.kb],
    ["paged pool", rows.pagedPoolCommit?.kb],
    ["nonpaged pool", rows.nonpagedPoolCommit?.kb],
    ["drivers", rows.driverCommit?.kb],
    ["locked buffers (MDLs)", rows.pagesForMdls?.kb],
    ["AWE", rows.pagesForAwe?.kb]
  ];
  const large = parts.filter((part3) => (part3[1] ?? 0) > charge / 10).sort((a, b) => (b[1] ?? 0) - (a[1] ?? 0) || (a[0] < b[0] ? -1 : 1));
  if (large.length === 0) return [];
  const list11 = [];
  large.forEach((part3, place2) => {
    list11.push(...say`${place2 > 0 ? ", " : ""}${part3[0]} ${kilobytes(part3[1] ?? 0)}`);
  });
  return [say`Its largest parts: ${list11}.`];
}

// src/knowledge/bug-checks.ts
var memoryBugChecks = /* @__PURE__ */ new Map([
  [
    63,
    {
      name: "NO_MORE_SYSTEM_PTES",
      resource: "system-ptes",
      what: "gone",
      means: "A reservation of system PTEs failed; nearly always some are free, but not as many in one run as were asked for.",
      next: ["pte-summary", "pte-users"]
    }
  ],
  [
    216,
    {
      name: "DRIVER_USED_EXCESSIVE_PTES",
      resource: "system-ptes",
      what: "gone",
      means: "No system PTEs were left. The driver on the stack is the one whose request failed, not always the one that holds most of them.",
      next: ["pte-users", "modules"]
    }
  ],
  [
    77,
    {
      name: "NO_PAGES_AVAILABLE",
      resource: "physical-memory",
      what: "gone",
      means: "No page of physical memory was free, and modified pages were not written in time to free some.",
      next: ["vm-writer-threads", "vm-page-writes", "tags-nonpaged"]
    }
  ],
  [
    65,
    {
      name: "MUST_SUCCEED_POOL_EMPTY",
      resource: "nonpaged-pool",
      what: "gone",
      means: "A request that must not fail could not be met: the small reserve kept for such requests was used up.",
      next: ["vm", "tags-nonpaged", "tags-paged"]
    }
  ],
  [
    118,
    {
      name: "PROCESS_HAS_LOCKED_PAGES",
      resource: "physical-memory",
      what: "kept",
      means: "A driver did not unlock pages of a process that ended; with TrackLockedPages set, 0xCB takes the place of this code and names the driver.",
      next: ["modules"]
    }
  ],
  [
    203,
    {
      name: "DRIVER_LEFT_LOCKED_PAGES_IN_PROCESS",
      resource: "physical-memory",
      what: "kept",
      means: "A driver or the I/O manager left pages of a process locked; the name of the driver is on the blue screen.",
      next: ["modules"]
    }
  ],
  [
    235,
    {
      name: "DIRTY_MAPPED_PAGES_CONGESTION",
      resource: "physical-memory",
      what: "gone",
      means: "Modified pages of mapped files could not be written, and no free page was left: a file system or one of its filters does not go on.",
      next: ["vm-writer-threads", "threads"]
    }
  ],
  [
    171,
    {
      name: "SESSION_HAS_VALID_POOL_ON_EXIT",
      resource: "session-pool",
      what: "kept",
      means: "A session ended and its pool was not freed: a fault of win32k, or of a font, display or other driver of the session.",
      next: ["tags-session", "session-list"]
    }
  ],
  [
    186,
    {
      name: "SESSION_HAS_VALID_VIEWS_ON_EXIT",
      resource: "session-pool",
      what: "kept",
      means: "A session ended with mapped views left: win32k, or a font or display driver of the session, did not unmap them.",
      next: ["session-list", "modules"]
    }
  ],
  [
    236,
    {
      name: "SESSION_HAS_VALID_SPECIAL_POOL_ON_EXIT",
      resource: "session-pool",
      what: "kept",
      means: "A session ended and its special pool was not freed: a fault of win32k, or of a font or display driver of the session.",
      next: ["session-list", "modules"]
    }
  ]
]);
var UNLOCKED_TWICE = 1;
var VERIFIER_LEAKS = [96, 98];
var VERIFIER_VIOLATION = 196;
var verifierLeak = {
  name: "DRIVER_VERIFIER_DETECTED_VIOLATION",
  resource: "unknown",
  what: "kept",
  means: "A driver that Driver Verifier watches was unloaded and did not free its pool.",
  next: ["verifier-pool", "modules"]
};
var DAMAGED_POOL = "a block of pool is damaged";
var corruptionBugChecks = /* @__PURE__ */ new Map([
  [25, { name: "BAD_POOL_HEADER", means: DAMAGED_POOL }],
  // Freed twice, freed with another tag, asked for at a wrong IRQL, damaged.
  [194, { name: "BAD_POOL_CALLER", means: "a wrong request to the pool, or a damaged block" }],
  [197, { name: "DRIVER_CORRUPTED_EXPOOL", means: "a driver has damaged the pool" }],
  [208, { name: "DRIVER_CORRUPTED_MMPOOL", means: "a driver has damaged the pool" }],
  [313, { name: "KERNEL_SECURITY_CHECK_FAILURE", means: "a structure of the kernel is damaged" }],
  [314, { name: "KERNEL_MODE_HEAP_CORRUPTION", means: DAMAGED_POOL }]
]);
var HEAP_LIMITS = [20, 21];
var BLOCK_PLACES = /* @__PURE__ */ new Map([
  [
    25,
    /* @__PURE__ */ new Map([
      [2, 1],
      [3, 1],
      [5, 1],
      [6, 3],
      [7, 3],
      [8, 3],
      [9, 3],
      [10, 1],
      [32, 1],
      [33, 1],
      [34, 1]
    ])
  ],
  [
    194,
    /* @__PURE__ */ new Map([
      [1, 1],
      [2, 1],
      [4, 1],
      [6, 2],
      [7, 3],
      [9, 3],
      [10, 1],
      [11, 1],
      [12, 1],
      [13, 1]
    ])
  ]
]);
var IN_PAGE_ERRORS = /* @__PURE__ */ new Map([
  [119, "KERNEL_STACK_INPAGE_ERROR"],
  [122, "KERNEL_DATA_INPAGE_ERROR"]
]);
var STATUS_INSUFFICIENT_RESOURCES = "c000009a";

// src/diagnosis/sentences/bug-check.ts
function bugCheckCode(bugcheck2) {
  return `0x${bugcheck2.code.toString(16).toUpperCase()}`;
}

// src/diagnosis/rules/corruption-bug-check.md
var corruption_bug_check_default = "# Bug check of corrupted memory\n\nThe system stopped because pool or another kernel structure was corrupted.\n\n## Why it matters\n\nCorruption is not exhaustion: the pools may have plenty of room. A search for a leak looks in the wrong place.\n\n## What is measured\n\nThe stop code: 0x19, 0xC2, 0xC5, 0xD0, 0x139 or 0x13A.\n\n## When it misleads\n\nA driver that ignores a failed allocation can corrupt memory because none was left. 0x13A with a first parameter of 0x14 or 0x15 means a limit of the heap.\n\n## What to do\n\nLook at the corrupted block and at the driver that wrote past its own. Turn on special pool for the suspects.\n";

// src/diagnosis/rules/corruption-bug-check.ts
var HEAP_CORRUPTION = 314;
var corruption_bug_check_default2 = defineRule({
  id: "corruption-bug-check",
  needs: ["bugcheck"],
  wants: [],
  prose: corruption_bug_check_default,
  check({ bugcheck: bugcheck2 }) {
    const { code: code2, args } = bugcheck2.value;
    const known4 = corruptionBugChecks.get(code2);
    if (known4 === void 0) return [];
    const isLimit = code2 === HEAP_CORRUPTION && HEAP_LIMITS.indexOf(number(args[0])) >= 0;
    const stopped = say`The system stopped with ${known4.name} (${bugCheckCode(bugcheck2.value)})`;
    return [
      {
        severity: "warning",
        confidence: isLimit ? "likely" : "certain",
        resource: "none",
        headline: isLimit ? say`${stopped}: a request went beyond a limit of the kernel's heap, and nothing is known to be damaged.` : say`${stopped}: ${known4.means}, which is a different problem than exhaustion.`,
        details: [
          isLimit ? say`The limit is that of one heap; whether commit or pool was short is what the other findings say.` : say`Whether memory was short as well is what the other findings say; the stop code does not speak of it.`
        ],
        tags: [],
        drivers: [],
        evidence: evidence(bugcheck2, bugcheck2.value),
        next: isLimit ? [] : steps(block(bugcheck2.value))
      }
    ];
  }
});
function number(digits) {
  return Number.parseInt(digits ?? "", 16);
}
function block({ code: code2, args }) {
  const place2 = code2 === HEAP_CORRUPTION ? 2 : BLOCK_PLACES.get(code2)?.get(number(args[0]));
  const address = place2 === void 0 ? void 0 : args[place2];
  return address === void 0 || !(number(address) > 0) ? void 0 : step("pool-block", { address });
}

// src/diagnosis/derived/pool-in-target.ts
function holdsNoPool(target) {
  const kind = target?.value.kind;
  return kind === "small-dump" || kind === "user-mode";
}

// src/diagnosis/rules/cut-tag-table.md
var cut_tag_table_default = "# Incomplete table of pool tags\n\nThe output of !poolused is incomplete: the TOTAL line is missing, or the rows do not add up to it.\n\n## Why it matters\n\nThe tag you are looking for may be among the missing rows. Shares of the other tags are then too large.\n\n## What is measured\n\nThe TOTAL line of !poolused against the sum of its rows, in the pool by which the table is sorted, else in both. More than 2% apart: note. The verbose form of debuggers before about 2013 has no TOTAL and is not judged.\n\n## When it misleads\n\nA table sorted by size has lost only its small tags.\n\n## What to do\n\nRun !poolused again, let it finish, and keep the whole output.\n";

// src/diagnosis/rules/cut-tag-table.ts
var APART = 0.02;
var cut_tag_table_default2 = defineRule({
  id: "cut-tag-table",
  needs: ["tags"],
  wants: ["target"],
  prose: cut_tag_table_default,
  check({ tags, target }) {
    const { narrowedTo, top, total: total2, rows } = tags.value;
    if (narrowedTo !== void 0 || top !== void 0 || holdsNoPool(target)) return [];
    const fault = total2 === void 0 ? withoutTotal(tags.value) : mismatch(tags.value);
    if (fault === void 0) return [];
    return [
      {
        severity: "note",
        confidence: total2 === void 0 ? "likely" : "certain",
        resource: "none",
        headline: fault.headline,
        details: [
          fault.isTooMuch ? say`A tag may appear twice, with figures of two moments.` : say`Other tags may be missing. The rows that are there are correct.`
        ],
        tags: [],
        drivers: [],
        evidence: evidence(tags, total2 ?? rows[rows.length - 1]),
        next: steps(...again(tags.value, fault.group))
      }
    ];
  }
});
var SUMMED = ["classic", "modern"];
function withoutTotal({ layout: layout2, rows }) {
  if (!SUMMED.includes(layout2) || rows.length === 0) return void 0;
  const after = rows.length === 1 ? "1 row" : [count(rows.length), " rows"];
  return { headline: say`The tag table is incomplete: ${after} and no TOTAL.` };
}
function mismatch(tags) {
  if (tags.rows.some((row2) => row2.command !== void 0)) return void 0;
  const { sortedBy } = tags;
  const groups2 = sortedBy === "nonpaged" || sortedBy === "paged" ? [sortedBy] : tags.groups;
  for (const group of groups2) {
    const said2 = tags.total?.[group]?.bytes;
    if (said2 === void 0) continue;
    const sum2 = sumOf(tags, group);
    if (sum2 < said2 * (1 - APART)) {
      return {
        headline: say`The tags of ${group} pool add up to ${bytes(sum2)}, ${share(sum2 / said2)} of the TOTAL. Rows are missing.`,
        group
      };
    }
    if (sum2 > said2 * (1 + APART)) {
      return {
        headline: say`The tags of ${group} pool add up to ${bytes(sum2)}, more than the TOTAL (${bytes(said2)}). Rows of another table are among them.`,
        isTooMuch: true,
        group
      };
    }
  }
  return void 0;
}
function sumOf(tags, group) {
  let sum2 = 0;
  for (const row2 of tags.rows) sum2 += row2[group]?.bytes ?? 0;
  return sum2;
}
function again(tags, group) {
  const wanted = group === void 0 ? tags.groups : [group];
  return wanted.map((each) => step(each === "nonpaged" ? "tags-nonpaged" : "tags-paged"));
}

// src/diagnosis/rules/cut-vm-output.md
var cut_vm_output_default = "# Incomplete output of !vm\n\nRows of !vm are missing, or the rows of the paged pools do not add up to their sum.\n\n## Why it matters\n\nA resource without its row is not judged. Rows that do not add up come from cut or mixed output.\n\n## What is measured\n\nThe rows of each paged pool against PagedPool Usage (more than 2% apart). Rows that must be there: physical and available memory, usage and maximum of both pools, committed pages, commit limit.\n\n## When it misleads\n\nAn author may have kept only the rows that matter.\n\n## What to do\n\nRun !vm 1 again and keep the whole output.\n";

// src/diagnosis/rules/cut-vm-output.ts
var APART2 = 0.02;
var WANTED = [
  ["physicalMemory", "Physical Memory"],
  ["availablePages", "Available Pages"],
  ["nonpagedPoolUsage", "NonPagedPool Usage"],
  ["nonpagedPoolMax", "NonPagedPool Max"],
  ["pagedPoolUsage", "PagedPool Usage"],
  ["pagedPoolMax", "PagedPool Maximum"],
  ["committedPages", "Committed pages"],
  ["commitLimit", "Commit limit"]
];
var cut_vm_output_default2 = defineRule({
  id: "cut-vm-output",
  needs: ["memory"],
  wants: ["target"],
  prose: cut_vm_output_default,
  check({ memory, target }) {
    if (holdsNoPool(target) || memory.source.command === "PoolMon") return [];
    const parts = memory.value.parts.filter((part3) => part3.pool === "paged");
    const usage2 = soundMemory(memory.value).rows.pagedPoolUsage;
    const sum2 = parts.reduce((pages2, part3) => pages2 + part3.pages, 0);
    if (parts.length > 1 && usage2 !== void 0 && Math.abs(sum2 - usage2.pages) > usage2.pages * APART2) {
      return [
        note(
          say`The ${count(parts.length)} paged pools add up to ${count(sum2)} pages, and PagedPool Usage says ${count(usage2.pages)}: ${sum2 < usage2.pages ? "rows are missing" : "the output is mixed from two"}.`,
          say`Only the sum is used here.`,
          evidence(memory, ...parts, usage2)
        )
      ];
    }
    if (notice(memory.value, "missing-symbol") !== void 0) return [];
    const missing = WANTED.filter(([id]) => memory.value.rows[id] === void 0).map(([, label]) => label);
    const last2 = lastRow(memory.value);
    if (last2 === void 0 || missing.length === 0) return [];
    return [
      note(
        say`The output of !vm is not whole: it does not show ${list(missing)}.`,
        say`What ${missing.length === 1 ? "the missing row" : "the missing rows"} would say was not checked.`,
        evidence(memory, last2)
      )
    ];
  }
});
function lastRow(memory) {
  let last2;
  for (const [id] of WANTED) {
    const row2 = memory.rows[id];
    if (row2 !== void 0 && (last2 === void 0 || row2.line > last2.line)) last2 = row2;
  }
  return last2;
}
function list(labels) {
  const last2 = labels[labels.length - 1] ?? "";
  return labels.length < 2 ? last2 : `${labels.slice(0, -1).join(", ")} and ${last2}`;
}
function note(headline7, detail, lines4) {
  return {
    severity: "note",
    confidence: "certain",
    resource: "none",
    headline: headline7,
    details: [detail],
    tags: [],
    drivers: [],
    evidence: lines4,
    next: steps(step("vm"))
  };
}

// src/diagnosis/derived/pool-bound.ts
function groupPressure(memory, group) {
  if (memory === void 0) return void 0;
  return group === "nonpaged" ? nonpagedPressure(memory) : pagedPressure(memory);
}

// src/diagnosis/sentences/family.ts
var MOST_NAMED = 4;
function familySeverity(held, pressure) {
  if (pressure === void 0) return held >= FAMILY_WORTH_A_WORD ? "note" : void 0;
  const part3 = held / (pressure.limitKb * 1024);
  if (pressure.yardstick === "maximum") {
    if (part3 >= FAMILY_OF_MAXIMUM_WARNING && pressure.share >= FAMILY_POOL_IN_USE) return "warning";
    return part3 >= FAMILY_OF_MAXIMUM_NOTE ? "note" : void 0;
  }
  if (held < POOL_WORTH_A_WORD) return void 0;
  if (part3 >= FAMILY_OF_BOUND_WARNING) return "warning";
  return part3 >= FAMILY_OF_BOUND_NOTE ? "note" : void 0;
}
function familyFinding(from) {
  const { family, tags, memory } = from;
  const { group } = family;
  const pressure = groupPressure(memory?.value, group);
  const grave = familySeverity(family.bytes, pressure);
  if (grave === void 0 || family.members.length === 0) return void 0;
  const named4 = family.members.slice(0, MOST_NAMED);
  const first = named4[0];
  return {
    severity: from.atMost === "note" ? "note" : grave,
    confidence: from.confidence ?? "likely",
    resource: group === "nonpaged" ? "nonpaged-pool" : "paged-pool",
    headline: say`${from.subject} ${from.singular ? "holds" : "hold"} ${bytes(family.bytes)} of ${group} pool in ${count(family.outstanding)} allocations${partOf(family.bytes, pressure)}.`,
    holder: first === void 0 ? [] : say`tag ${tag(first.row.tag)}, ${bytes(family.bytes)} with its family`,
    details: [
      ...named4.length > 1 ? [members(named4, family.members.length, from.singular === true)] : [],
      ...from.details
    ],
    tags: named4.map((each) => each.row.tag),
    drivers: from.drivers ?? [],
    evidence: [
      ...evidence(tags, ...named4.map((each) => each.usage.from ?? each.row)),
      ...memory && pressure ? evidence(memory, ...pressure.rows) : []
    ],
    next: steps(...from.next)
  };
}
var BOUNDS4 = {
  maximum: "the pool's maximum",
  memory: "physical memory",
  "commit-limit": "the commit limit"
};
function partOf(held, pressure) {
  if (pressure === void 0) return [];
  const part3 = held / (pressure.limitKb * 1024);
  if (part3 > 1) return [];
  return say`, ${share(part3)} of ${BOUNDS4[pressure.yardstick]}`;
}
function members(named4, all2, singular) {
  const list11 = [];
  named4.forEach((each, place2) => {
    list11.push(...say`${place2 > 0 ? ", " : ""}${tag(each.row.tag)} ${bytes(each.usage.bytes ?? 0)}`);
  });
  const more = all2 > named4.length ? say` and ${count(all2 - named4.length)} more` : [];
  return say`${singular ? "Its" : "Their"} tags: ${list11}${more}.`;
}

// src/diagnosis/rules/filtering-callouts.md
var filtering_callouts_default = "# Nonpaged pool held by the filtering platform\n\nThe Windows Filtering Platform holds a large part of nonpaged pool.\n\n## Why it matters\n\nSecurity products and VPNs add callouts to every connection. A callout that keeps its contexts leaks on each connection (Windows-driver-samples issue 1191, qBittorrent issue 17218).\n\n## What is measured\n\nThe tags that begin with Wfp, Fecf, StCc, acrl and those of connection state (AlCi, AlE5 and the like), together. 20% of a real maximum: note. 40% with the pool more than 60% used: warning. On 64-bit systems 5% and 10% of physical memory, from 512 MB on. 1 GB where the bound is unknown.\n\n## When it misleads\n\nA server with hundreds of thousands of connections needs much connection state.\n\n## What to do\n\nList the registered callouts. Test without the newest security product or VPN.\n";

// src/diagnosis/rules/filtering-callouts.ts
var FILTERING = /^(?:Wfp\w|WfTi|WfSt|Wfra|Wfdp|bnvW|Fecf|StC[cx]|StBn|acrl|Ale\w|Ala[46]|Al(?:Ll|Ci|DN|E5)|AlP[4-6UiTF]|AlS[PUms])$/;
var filtering_callouts_default2 = defineRule({
  id: "filtering-callouts",
  needs: ["tags"],
  wants: ["memory"],
  about: "tag",
  prose: filtering_callouts_default,
  check({ tags, memory }) {
    const finding2 = familyFinding({
      family: tagFamily(tags.value, "nonpaged", (tag2) => FILTERING.test(tag2)),
      tags,
      ...memory && { memory },
      subject: "The filtering platform",
      singular: true,
      details: [
        say`The callout of a security product or VPN is the likely cause; the platform only keeps its state.`
      ],
      next: [step("list-callouts"), step("list-connections"), step("net-filters")]
    });
    return finding2 ? [finding2] : [];
  }
});

// src/diagnosis/derived/system.ts
var VISTA = 6e3;
function systemView(from) {
  const bits = bitsOf(from);
  const poolsHaveSizes = bits === 32 && (from.target?.value.build ?? 0) < VISTA;
  return bits === void 0 ? { poolsHaveSizes } : { bits, poolsHaveSizes };
}
function bitsOf(from) {
  const architecture = from.target?.value.architecture;
  if (architecture !== void 0) return architecture === "x86" || architecture === "arm" ? 32 : 64;
  const address = from.sessions?.value.sessions[0]?.address ?? from.modules?.value.loaded[0]?.start ?? from.processes?.value.processes[0]?.address;
  if (address !== void 0) return address.length > 8 ? 64 : 32;
  const memory = from.memory?.value;
  if (memory === void 0) return void 0;
  if (memory.rows.freeNpPtes !== void 0 || memory.layout === "2000") return 32;
  const ptes2 = memory.rows.freeSystemPtes?.pages;
  if (ptes2 !== void 0 && ptes2 > 1048576) return 64;
  const paged = memory.rows.pagedPoolMax?.kb;
  if (paged !== void 0 && paged > 4 * 1024 * 1024) return 64;
  return void 0;
}

// src/diagnosis/rules/fragmented-system-ptes.md
var fragmented_system_ptes_default = "# Fragmented kernel address space\n\nMany system PTEs are free, but the largest free run is small.\n\n## Why it matters\n\nA large buffer or a driver needs its PTEs in one run. In a fragmented range the request fails, or the system stops with 0x3F.\n\n## What is measured\n\nThe largest free run of !sysptes against all free PTEs. Below 5%: note, on 32-bit systems with 20,000 or more free. Failed reservations make fragmentation likelier; the shortage itself is a finding of its own.\n\n## When it misleads\n\nSmall requests still succeed, and most requests are small.\n\n## What to do\n\nFind the driver that asks for large mappings. A smaller user range (/USERVA) or a 64-bit system gives more room.\n";

// src/diagnosis/rules/fragmented-system-ptes.ts
var fragmented_system_ptes_default2 = defineRule({
  id: "fragmented-system-ptes",
  needs: ["systemPtes"],
  wants: ["memory", "target", "sessions", "modules"],
  pattern: "Insufficient Memory (PTE)",
  prose: fragmented_system_ptes_default,
  check({ systemPtes: systemPtes2, memory, target, sessions, modules }) {
    const { free, largestFree } = systemPtes2.value;
    if (free === void 0 || largestFree === void 0 || free.ptes < FREE_PTES_WARNING) return [];
    const { bits } = systemView({
      ...memory && { memory },
      ...target && { target },
      ...sessions && { sessions },
      ...modules && { modules }
    });
    const part3 = largestFree.ptes / free.ptes;
    if (bits !== 32 || part3 >= PTE_RUN_FRAGMENTED) return [];
    const failed3 = notice(memory?.value, "system-pte-allocations-failed");
    const failures = failed3?.count ?? 0;
    return [
      {
        severity: "note",
        confidence: failures > 0 ? "likely" : "possible",
        resource: "kernel-va",
        headline: say`The kernel's address space is fragmented: of ${count(free.ptes)} free system PTEs the largest run has ${count(largestFree.ptes)} (${share(part3)}).`,
        details: [
          failures > 0 ? say`${count(failures)} ${failures === 1 ? "reservation" : "reservations"} of system PTEs failed: likely for a longer run than that.` : say`A request for a longer run than that fails, however many are free.`
        ],
        tags: [],
        drivers: [],
        evidence: [...evidence(systemPtes2, free, largestFree), ...memory ? evidence(memory, failed3) : []],
        next: steps(step("pte-users"), step("vm-regions"))
      }
    ];
  }
});

// src/knowledge/data/healthy-ranges.ts
var healthyRangeTable = `
Thre|n|50000|200|10000|40|p40|oj
Proc|n|5000|20|1000|4||oj
Toke|p|100000|300|10000|30|p20|wj
Toke|n|100000|300|10000|30|p20|wj
Even|n|500000|80|50000|8|p250|oj
Sema|n|500000|80|50000|8|p100|j
Muta|n|200000|40|20000|4|p60|j
Time|n|200000|80|20000|8|p60|j
Sect|p|500000|120|50000|16|p120 g15000 m4|j
Sect|n|500000|120|50000|16|p120 g15000 m4|j
Key |p|1000000|250|100000|30|p250|dj
File|n|2000000|900|200000|80|p500 g15000 m8|oj
IoCo|n|200000|60|20000|6|p20|j
Job |n|10000|20|1000|4|p2|j
PsJb|n|10000|20|1000|4|p2|j
Symb|p|100000|100|20000|6|p40|j
Dire|p|50000|30|10000|6|p40|j
Desk|n|10000|20|3000|4||j
Desk|p|10000|20|3000|4||j
WinS|n|10000|20|3000|4||j
ObDi|p|300000|40|30000|4|p60|j
ObNm|p|1000000|120|100000|16|p250|j
Obtb|p|50000|200|10000|60|p40|oj
ObSq|p|200000|40|30000|4||d
ObSt|n|200000|40|30000|4||d
ObjT|n|1000|8|1000|8||j
Ntff|p|1500000|1600|150000|120|g12000 m15|oj
Ntff|n|200000|200|20000|20||j
Ntfc|p|2000000|800|200000|80|g15000 m6|j
Ntfc|n|2000000|800|200000|80|g15000 m6|j
NtfC|p|2000000|800|200000|80|g15000 m6|j
NtFC|n|50000|24|10000|4|g1000|d
NtFC|p|100000|24|10000|4|g1000|d
NtfF|n|1500000|900|150000|80|g12000 m8|j
NtfF|p|1500000|900|150000|80|g12000 m8|j
Ntfr|n|3000000|400|300000|40|g25000 m4|oj
Ntfr|p|1500000|400|150000|40|g12000 m4|j
Ntfn|p|2000000|400|200000|40|g15000 m4|j
Ntfn|n|2000000|400|200000|40|g15000 m4|j
NtFs|n|3000000|500|300000|60|g20000 m4|d
NtFs|p|3000000|500|300000|60|g20000 m4|d
NtFS|p|500000|120|50000|12||d
NtFB|p|20000|120|5000|20|m4|d
NtFI|p|100000|100|20000|10||d
NtFI|n|100000|100|20000|10||d
NtFL|n|20000|120|5000|20||d
NtFD|n|50000|60|10000|6||d
NtFa|p|300000|60|30000|6||d
NtFA|n|200000|60|20000|6||d
NtFf|n|50000|20|10000|4||d
NtFf|p|50000|20|10000|4||d
NtFF|p|200000|60|20000|6||d
NtFd|p|300000|60|30000|6||d
NtfI|p|200000|120|20000|12||j
NtfD|p|200000|60|20000|6||j
Ntfi|n|200000|120|20000|12||j
NtxF|n|2000000|400|200000|40|g15000|j
FMsl|n|2000000|400|200000|40|g15000 m4|oj
FMfn|p|3000000|1200|300000|90|g20000 m10|oj
FMfc|n|300000|60|50000|8|g4000|j
FMfz|n|500000|60|50000|8|g4000|j
FMwi|n|50000|16|5000|2||j
FMic|n|50000|30|5000|4||j
FMis|n|50000|30|5000|4||j
FMis|p|50000|30|5000|4||j
FMcr|n|50000|30|5000|4||j
FOCX|n|1000000|200|100000|20|g8000|j
FIcs|p|2000000|400|200000|40|g15000 m4|j
FIcs|n|2000000|400|200000|40|g15000 m4|j
FIPc|p|100000|60|10000|6||j
IoNm|p|2500000|600|250000|60|g18000 m5|j
IoFE|p|2000000|300|200000|30|g15000|j
IoFE|n|2000000|300|200000|30|g15000|j
MmSt|p|2500000|3000|250000|160|g20000 m60|doj
MmSm|p|500000|60|100000|12|g4000|j
MmSm|n|500000|60|100000|12|g4000|j
MmCa|n|2500000|900|250000|60|g20000 m8|oj
MmCi|n|500000|200|50000|20|g4000|j
MmRe|p|20000|300|5000|20|m2|oj
MmSe|p|200000|300|30000|20|m4|j
MmDT|n|50000|60|5000|6||j
MmDT|p|50000|60|5000|6||j
MmLd|n|2000|8|2000|4||j
MmPb|p|20000|300|5000|20|m8|j
MmPb|n|20000|300|5000|20|m8|j
MmPf|n|20000|120|5000|12|m2|j
MmIn|n|100000|120|10000|12||j
MmWe|n|20000|40|5000|4||j
MmVd|n|300000|60|60000|8||j
Vad |n|1500000|300|150000|24|p2500|oj
VadS|n|1500000|300|150000|24|p2500|oj
VadF|n|800000|120|80000|12|p1200|oj
Vadl|n|1500000|300|150000|24|p2500|j
VadB|n|50000|20|10000|4||j
CM31|p|200000|500|60000|100|m4|oj
CM25|p|60000|250|20000|60|m2|oj
CM29|p|60000|250|20000|60|m2|j
CM35|p|60000|250|20000|60|m2|j
CM44|p|60000|250|20000|60|m2|j
CM16|p|300000|250|60000|40|m1|j
CM17|p|300000|250|60000|40|m1|j
CM  |p|60000|90|60000|60||do
CMAl|p|200000|250|60000|40|m1|j
CMAp|p|60000|60|20000|10||j
CMDa|p|60000|60|20000|10||j
CMVa|p|60000|60|20000|10||j
CMVI|p|60000|60|20000|10||j
CMkb|p|1200000|250|120000|24|p250|j
CMKB|p|1200000|250|120000|24|p250|j
CMpb|p|1200000|250|120000|24|p250|j
CMpa|p|60000|60|20000|10||j
CMnb|p|1200000|120|120000|12|p250|j
CMsb|p|60000|60|20000|10||j
CMcs|p|60000|60|20000|10||j
CMNb|p|1200000|120|120000|12|p250|j
CmPb|p|1200000|120|120000|12|p250|j
Irp |n|200000|120|20000|12|p40|oj
IrpC|n|50000|40|10000|8||j
Mdl |n|300000|60|30000|6|p20|oj
IoWI|n|50000|12|10000|2||j
IoSB|n|20000|60|5000|8||j
Io  |n|100000|60|10000|8||d
IoSe|p|200000|60|20000|6||j
IoUs|p|60000|20|10000|4||j
Devi|n|5000|24|2000|8||j
Driv|n|2000|8|1000|4||j
EtwB|n|6000|600|1000|60|m8|oj
EtwB|p|3000|120|600|12|m1|oj
EtwR|n|400000|100|40000|10|p200|oj
EtwU|p|100000|60|10000|6||j
EtwU|n|100000|60|10000|6||j
EtwD|n|50000|60|5000|6||j
Etwb|n|6000|400|1000|40|m4|j
EtwG|p|200000|60|20000|6|p60|j
EtwG|n|200000|60|20000|6|p60|j
Etws|p|1000000|120|50000|8|p250|j
Etws|n|1000000|120|50000|8|p250|j
Etwq|n|50000|60|5000|6||j
AlMs|p|200000|100|20000|8|p60|wj
AlMs|n|200000|100|20000|8|p60|wj
AlEv|n|200000|30|20000|3|p60|j
AlEB|p|100000|30|20000|3|p40|j
AlIn|n|200000|60|20000|6|p60|j
AlIn|p|200000|60|20000|6|p60|j
ALPC|n|200000|120|20000|12|p120|j
AlRr|p|20000|20|5000|4||j
AlHa|p|20000|20|5000|4||j
AlCI|n|20000|20|5000|4||j
SeTd|p|120000|120|12000|12|p20|oj
SeTd|n|120000|120|12000|12|p20|oj
SeTl|p|30000|20|6000|3||j
SeTn|p|120000|60|12000|6|p20|j
SeAc|p|100000|30|20000|4||j
SeAt|p|300000|120|20000|8|p80|j
SeAt|n|300000|120|20000|8|p80|j
SeSd|p|300000|60|30000|6||j
SePa|n|20000|12|5000|2||d
SeLs|p|20000|20|5000|3||j
SeLu|p|20000|20|5000|3||j
Pool|n|5000|120|1000|8||oj
Pool|p|5000|120|1000|8||oj
Cont|n|20000|300|5000|40|m4|oj
HalD|n|3000|160|600|24|m1|oj
AmlH|p|200|40|60|12||oj
AmlH|n|200|40|60|12||oj
AcpS|n|100000|24|20000|4||j
AcpA|n|100000|24|20000|4||j
NDnd|n|100000|300|20000|30|m2|j
NDpp|n|60000|160|10000|20|m1|j
NDpb|n|60000|160|10000|20|m1|j
NDam|n|60000|160|10000|20|m1|j
NEIO|n|200000|200|30000|20|m2|j
NBuf|n|60000|120|10000|12||j
Nnbl|n|200000|160|30000|16|m1|j
Nnbf|n|200000|160|30000|16|m1|j
NDPb|n|60000|160|10000|20|m1|j
TcpE|n|300000|200|30000|20|m2|j
TcpB|n|100000|120|20000|12||j
TCPc|n|60000|60|20000|8||j
TCPt|n|60000|60|20000|8||j
TcUD|n|100000|60|20000|6||j
TcCR|n|100000|60|20000|6||j
TcSR|n|100000|60|20000|6||j
UdAE|n|100000|60|20000|6||j
UdpA|n|100000|60|20000|6||j
AfdE|n|400000|200|40000|20|m2|j
AfdB|n|200000|400|30000|40|m4|j
AfdC|n|400000|200|40000|20|m2|j
AfdA|n|200000|120|20000|12||j
AfdX|n|100000|60|20000|6||j
Afd?|n|200000|120|30000|12||j
WfpF|n|60000|60|10000|6||j
WfpL|n|100000|60|10000|6||j
WfpR|n|60000|60|10000|6||j
WfpS|n|60000|60|10000|6||j
WfpI|n|60000|60|10000|6||j
WFPf|n|60000|60|10000|6||j
FwpB|n|60000|60|10000|6||j
ViMm|n|20000|120|3000|20|m2|oj
ViMm|p|20000|120|3000|20|m2|oj
ViMo|n|20000|60|3000|6||j
Vi12|n|200000|160|20000|16||j
Vi10|n|100000|120|20000|12||j
Vi54|n|100000|120|20000|12||j
VidM|n|100000|160|20000|16|m2|j
DxgK|p|200000|200|20000|20|m2|j
DxgK|n|200000|200|20000|20|m2|j
Dxgk|p|200000|200|20000|20|m2|j
DxgS|n|60000|60|10000|8||j
Gla1|p|60000|60|20000|12||j
Gla5|p|60000|120|20000|20||j
Gh05|p|60000|200|20000|40||o
Gh0A|p|60000|60|20000|10||j
Gh04|p|60000|60|20000|10||j
Gcac|p|10000|40|5000|20||d
Gtmp|p|30000|60|10000|12||d
Usti|p|30000|20|10000|4||j
Usqu|p|60000|20|10000|4||j
Uscu|p|60000|40|10000|8||j
Ustm|p|30000|20|10000|4||d
Usdi|p|60000|40|10000|8||j
smNp|n|60000|400|5000|30|m6|j
smBt|p|60000|200|5000|30|m4|j
smBt|n|60000|200|5000|30|m4|j
smCB|n|60000|200|5000|30|m4|j
PfFK|n|60000|30|10000|4||j
PfTt|p|2000|60|600|8||j
PfTD|p|60000|120|10000|12||j
PfSn|p|60000|120|10000|12||j
CcSc|n|800000|400|80000|30|g6000 m3|oj
CcVa|n|20000|300|5000|20|m8|j
CcBc|n|300000|120|30000|12|g3000|j
CcPB|n|20000|60|5000|6||j
CcPL|n|100000|60|10000|6||j
CcOb|n|100000|60|10000|6||j
FSim|n|1500000|500|150000|30|g12000 m5|oj
FSim|p|1500000|500|150000|30|g12000 m5|j
FSun|p|100000|30|20000|4||j
FSrN|n|60000|20|10000|4||j
Strg|p|100000|30|20000|4||d
Rtl?|p|100000|30|20000|4||j
Ppee|p|200000|60|30000|8||j
Pp  |p|200000|60|30000|8||j
PpNd|p|200000|60|30000|8||j
PnpA|p|60000|30|10000|4||j
PnpG|p|60000|30|10000|4||j
PPRE|p|60000|30|10000|4||j
Wmip|n|60000|40|10000|6||j
Wmip|p|60000|40|10000|6||j
WmiR|n|60000|40|10000|6||j
Usbh|n|30000|40|5000|6||j
UHUB|n|30000|40|5000|6||j
UCX0|n|30000|40|5000|6||j
XHCI|n|30000|120|5000|6||j
HidC|n|30000|20|10000|4||d
HidP|n|10000|20|5000|4||d
StOr|n|60000|160|10000|16|m1|j
StEx|n|60000|160|10000|16|m1|j
RaRS|n|60000|160|5000|12|m1|oj
RaMI|n|60000|60|5000|6||j
RaDA|n|60000|60|5000|6||j
NVMe|n|20000|160|2000|12|m1|j
Vol?|n|60000|60|10000|8||j
VolS|n|60000|400|10000|40|m4|j
VSab|n|60000|400|10000|40|m4|j
VoSm|n|60000|400|10000|40|m4|j
Vb??|n|60000|160|10000|16|m1|j
Fat |p|100000|30|20000|4||d
Fatf|p|200000|60|20000|8||j
Srv?|n|60000|120|20000|20||j
LSxf|n|60000|200|20000|40|m1|j
LSwn|n|60000|120|10000|20||j
LSwi|n|60000|120|10000|20||j
LSbf|n|60000|120|10000|20||j
LS??|n|100000|200|20000|20|m1|j
LS??|p|100000|200|20000|20|m1|j
Smb?|n|100000|160|20000|16||j
MRx?|n|100000|160|20000|16||j
RxM?|p|200000|120|20000|12||j
Rxc?|n|100000|60|20000|8||j
DFsC|p|60000|30|10000|4||j
Mup?|p|100000|30|20000|4||j
NpFn|n|60000|30|20000|5|p40|j
NpFs|n|200000|60|30000|8|p80|j
NpFc|n|60000|30|20000|5|p40|j
NpFr|n|60000|60|20000|8|p40|j
Nb??|n|60000|30|10000|5||j
Fx??|n|300000|160|30000|12||j
Wdf?|n|300000|120|30000|12||j
FxDr|n|300000|200|30000|12||j
Ipc?|n|60000|30|10000|4||j
Ipng|n|100000|60|20000|6||j
IPif|n|60000|30|10000|4||j
IpRr|n|60000|30|10000|4||j
Psap|n|60000|30|10000|4||j
PsTp|n|60000|30|10000|4||j
Pstb|p|60000|60|10000|10||j
PsTs|n|60000|30|10000|4||j
PsIm|p|60000|30|10000|4|p4|j
Pstk|p|60000|60|10000|8||j
KSTB|n|60000|30|10000|4||j
Wait|n|60000|30|20000|4||d
WaWo|n|60000|30|20000|4||j
Ob??|p|300000|60|30000|8|p60|j
Ob??|n|300000|60|30000|8|p60|j
Dh ?|p|60000|40|10000|6||d
None|n|60000|60|20000|6||j
Ddk |n|60000|60|20000|8||j
Ddk |p|60000|60|20000|8||j
IKSb|n|60000|30|10000|4||j
KSoh|n|60000|30|10000|4||j
ReTa|n|60000|30|10000|4||j
Rere|n|60000|30|10000|4||j
MSre|p|500000|600|5000|20|m20|j
MSdd|p|500000|600|5000|20|m20|j
Refs|p|800000|900|5000|20|m15|j
DdpF|p|300000|300|3000|10|m8|j
VfAT|n|200000|600|20000|60||j
VfPT|n|300000|600|20000|60||j
VfIT|n|200000|200|20000|20||j
HvlP|n|60000|60|10000|4||j
Vid?|n|200000|300|10000|10|m4|j
VidB|n|60000|900|10000|10|m30|j
VMbu|n|60000|200|10000|10|m1|j
BTHP|n|30000|20|5000|4||j
Txvf|p|1000000|500|5000|20|g8000|j
TmRm|n|60000|60|5000|6||j
Clfs|p|60000|120|10000|10||j
Clfs|n|60000|120|10000|10||j
KsFo|n|60000|60|10000|8||j
SmMs|p|60000|120|10000|12||j
UlHC|n|100000|200|20000|20||j
UlUC|p|300000|300|20000|20||j
UlRD|n|60000|120|20000|12||j
Ul??|n|100000|120|20000|12||j
Ul??|p|100000|120|20000|12||j
`;

// src/knowledge/healthy-ranges.ts
var MB2 = 1024 * 1024;
var SOURCES = {
  d: "PoolMon Display and PoolMon Examples, MicrosoftDocs/windows-driver-docs",
  o: "Crash Dump Analysis Patterns, parts 13c, 140 and 189",
  w: "microsoft/WSL issues 40804 and 41296; microsoft/Windows-Containers issue 646",
  j: "judgement"
};
var lines;
var patterns = [];
function healthyRange(tag2, pool, bits) {
  return rangeIn(tag2, pool, bits) ?? rangeIn(tag2, pool === "paged" ? "nonpaged" : "paged", bits);
}
function rangeIn(tag2, pool, bits) {
  if (lines === void 0) [lines, patterns] = read();
  const letter = LETTERS[pool];
  const line2 = lines.get(`${tag2}|${letter}`) ?? patterns.find((each) => each.charAt(TAG_LENGTH2 + 1) === letter && fits2(tag2, each));
  return line2 === void 0 ? void 0 : rangeOf(line2, bits === 32 ? "x86" : "x64");
}
var LETTERS = { nonpaged: "n", paged: "p" };
var TAG_LENGTH2 = 4;
function fits2(tag2, line2) {
  for (let i = 0; i < TAG_LENGTH2; i++) {
    const wanted = line2.charAt(i);
    if (wanted !== "?" && wanted !== tag2.charAt(i)) return false;
  }
  return true;
}
function read() {
  const known4 = /* @__PURE__ */ new Map();
  const families2 = [];
  for (const line2 of healthyRangeTable.split("\n")) {
    const key = line2.slice(0, TAG_LENGTH2 + 2);
    if (key.indexOf("?") >= 0) families2.push(line2);
    else if (key !== "") known4.set(key, line2);
  }
  const blanks = (line2) => line2.slice(0, TAG_LENGTH2).split("?").length;
  families2.sort((a, b) => blanks(a) - blanks(b) || (a < b ? -1 : 1));
  return [known4, families2];
}
function rangeOf(line2, era) {
  const [tag2 = "", pool, n64, mb64, n32, mb32, scales = "", letters = "j"] = line2.split("|");
  const source = letters.split("").map((letter) => SOURCES[letter] ?? "judgement").join("; ");
  const fixed = {
    tag: tag2,
    pool: pool === "n" ? "nonpaged" : "paged",
    era,
    outstanding: Number(era === "x64" ? n64 : n32),
    bytes: Number(era === "x64" ? mb64 : mb32) * MB2,
    source
  };
  return Object.assign(fixed, scaling(era, scales));
}
function scaling(era, scales) {
  const found = {};
  for (const each of scales.split(" ")) {
    const figure3 = Number(each.slice(1));
    if (each.charAt(0) === "p") found.perProcess = figure3;
    else if (era === "x64" && each.charAt(0) === "g") found.perGigabyte = figure3;
    else if (era === "x64" && each.charAt(0) === "m") found.bytesPerGigabyte = figure3 * MB2;
  }
  return found;
}

// src/knowledge/object-kinds.ts
var kinds = /* @__PURE__ */ new Map([
  ["Thre", { name: "thread objects", counted: true }],
  ["Proc", { name: "process objects", counted: true }],
  ["Toke", { name: "access tokens", counted: true }],
  ["Even", { name: "event objects", counted: true }],
  ["Sema", { name: "semaphore objects", counted: true }],
  ["Muta", { name: "mutant objects", counted: true }],
  ["Time", { name: "timer objects", counted: true }],
  ["Sect", { name: "section objects", counted: true, cached: true }],
  ["Key ", { name: "registry key objects", counted: true }],
  ["File", { name: "file objects", counted: true, cached: true }],
  ["IoCo", { name: "completion ports", counted: true }],
  ["Job ", { name: "job objects", counted: true }],
  ["PsJb", { name: "job objects", counted: true }],
  ["Symb", { name: "symbolic links" }],
  ["Dire", { name: "object directories" }],
  ["Desk", { name: "desktops" }],
  ["WinS", { name: "window stations" }],
  ["ALPC", { name: "ALPC ports" }],
  ["AlPo", { name: "ALPC ports" }],
  ["EtwR", { name: "event registrations" }]
]);
function objectKind(tag2) {
  return kinds.get(tag2);
}

// src/diagnosis/derived/handles.ts
function largestHolders(processes, most = 3) {
  const list11 = [];
  for (const process2 of processes.processes) {
    if (process2.handleCount !== void 0 && process2.handleCount > 0)
      list11.push({ process: process2, handles: process2.handleCount });
  }
  list11.sort((a, b) => b.handles - a.handles || a.process.line - b.process.line);
  return list11.slice(0, most);
}
function zombies(processes) {
  return processes.processes.filter(
    (each) => each.objectTable !== void 0 && /^0+$/.test(each.objectTable) && each.pid !== 0 && each.pid !== 4
  );
}

// src/diagnosis/derived/object-piles.ts
var GB_IN_KB = 1024 * 1024;
function objectPiles(tags, bits, processes, memory) {
  const memoryKb = memory?.rows.physicalMemory?.kb ?? 0;
  const parts = remarkableTags(tags);
  const list11 = processes?.whole === true ? processes : void 0;
  const running = list11?.processes.length ?? parts.find((part3) => part3.row.tag === "Proc")?.usage.outstanding ?? 0;
  const alive = list11 === void 0 ? 0 : list11.processes.length - zombies(list11).length;
  const piles = [];
  for (const part3 of parts) {
    const kind = objectKind(part3.row.tag);
    if (kind?.counted === void 0) continue;
    const range = healthyRange(part3.row.tag, part3.group, bits);
    if (range === void 0) continue;
    const fixed = range.outstanding;
    const byLoad = (range.perProcess ?? 0) * running;
    const byMemory = Math.floor((range.perGigabyte ?? 0) * memoryKb / GB_IN_KB);
    const usual2 = Math.max(fixed, byLoad, byMemory);
    const beyond = part3.usage.outstanding - (part3.row.tag === "Proc" ? alive : 0);
    if (beyond < usual2) continue;
    piles.push({
      ...part3,
      kind,
      usual: usual2,
      ...usual2 > fixed && (usual2 === byLoad ? { processes: running } : { memoryKb })
    });
  }
  return piles;
}
function manyHandles(processes, most = 5) {
  return largestHolders(processes, most).filter((each) => each.handles >= HANDLES_WORTH_A_LOOK);
}
var EXPLAINS2 = 0.5;
var FAR_MORE = 3;
function handlePile(piles, many) {
  let worst;
  let most = 0;
  for (const pile of piles) {
    const holders2 = pile.kind.cached ? many.filter((each) => each.process.pid !== 4) : many;
    const handles = holders2.reduce((sum2, each) => sum2 + each.handles, 0);
    const times2 = pile.usage.outstanding / pile.usual;
    if (holders2.length === 0 || times2 <= most) continue;
    const { outstanding } = pile.usage;
    if (handles < outstanding * EXPLAINS2 || handles > outstanding * FAR_MORE) continue;
    most = times2;
    worst = { pile, holders: holders2, handles };
  }
  return worst;
}
function isOfZombies(pile, processes) {
  if (pile.row.tag !== "Proc" || processes === void 0) return false;
  const dead = zombies(processes).length;
  return dead >= ZOMBIES_NOTE && dead >= pile.usage.outstanding * EXPLAINS2;
}
var TOKENS_LEAST = 1e5;
var NEAR = 0.1;
function tokenPile(tags) {
  const parts = remarkableTags(tags);
  const tokens = parts.find((part3) => part3.row.tag === "Toke");
  const variableParts = parts.find((part3) => part3.row.tag === "SeTd");
  if (tokens === void 0 || variableParts === void 0) return void 0;
  const { outstanding } = tokens.usage;
  if (outstanding < TOKENS_LEAST) return void 0;
  if (Math.abs(variableParts.usage.outstanding - outstanding) > outstanding * NEAR) return void 0;
  return { tokens, variableParts };
}

// src/diagnosis/rules/handle-leak.md
var handle_leak_default = "# Handle leak\n\nA process has far more handles than usual. Where tags are known, objects of one kind pile up with them.\n\n## Why it matters\n\nEach handle keeps an object in pool, under a tag of the system. The tag table blames the kernel; the handle counts show the process.\n\n## What is measured\n\nHandle counts of !process 0 0. From 10,000 on: note. A warning when one kind of object exceeds what a busy machine keeps and these handles explain half of them. Also a warning when a process other than System has 1,000,000. Handles of System do not explain files and sections, because System opens files for file-server clients.\n\n## When it misleads\n\nDatabases, mail servers and lsass on a domain controller need tens of thousands of handles.\n\n## What to do\n\nCount the handles of the process by type. Let !htrace record who opens them.\n";

// src/diagnosis/rules/handle-leak.ts
var FLAGRANT = 1e6;
var handle_leak_default2 = defineRule({
  id: "handle-leak",
  needs: ["processes"],
  wants: ["tags", "memory", "target", "modules"],
  about: "scenario",
  pattern: "Handle Leak",
  prose: handle_leak_default,
  check({ processes, tags, memory, target, modules }) {
    const many = manyHandles(processes.value);
    if (many.length === 0) return [];
    const { bits } = systemView({
      ...memory && { memory },
      ...target && { target },
      ...modules && { modules },
      processes
    });
    const found = tags && handlePile(objectPiles(tags.value, bits, processes.value, memory?.value), many);
    const flagrant = many.filter((each) => each.handles >= FLAGRANT && each.process.pid !== 4);
    const leaks2 = found !== void 0 || flagrant.length > 0;
    const told2 = found?.holders ?? (flagrant.length > 0 ? flagrant : many);
    const first = told2[0];
    if (first === void 0) return [];
    const pile = found?.pile;
    const beside = tags && pile ? privateTags(tags.value, pile) : [];
    return [
      {
        severity: leaks2 ? "warning" : "note",
        who: told2.slice(0, 3).map((each) => ({
          name: name(each.process.image ?? each.process.address),
          count: each.handles,
          what: say`handles${each === first && pile ? say`, while ${count(pile.usage.outstanding)} ${pile.kind.name} are outstanding` : []}`
        })),
        confidence: leaks2 ? "likely" : "possible",
        resource: pile ? pile.group === "nonpaged" ? "nonpaged-pool" : "paged-pool" : "none",
        headline: say`${leaks2 ? "Handle leak" : "Many handles"}: ${list2(told2)}${pile ? say`, while ${count(pile.usage.outstanding)} ${pile.kind.name} are outstanding` : []}.`,
        holder: say`${name(first.process.image ?? first.process.address)}, ${count(first.handles)} handles`,
        details: [
          found ? say`${told2.length > 1 ? say`Together they have ${count(found.handles)} handles, which` : say`Its handles`} can account for ${share(Math.min(1, found.handles / found.pile.usage.outstanding))} of the objects of tag ${tag(found.pile.row.tag)}.` : leaks2 ? say`No program needs so many.` : tags ? say`No kind of object piles up with them, so the program may need so many: databases, mail servers and domain controllers do.` : say`Databases, mail servers and domain controllers need so many; a table of pool tags shows whether objects of one kind pile up.`,
          ...beside.map(
            (each) => say`${tag(each.row.tag)} has nearly the same count (${count(each.usage.outstanding)}) and no description: it may belong to these handles (heuristic).`
          )
        ],
        tags: pile ? [pile.row.tag, ...beside.map((each) => each.row.tag)] : [],
        drivers: [],
        evidence: [
          ...evidence(processes, ...told2.map((each) => each.process)),
          ...tags && pile ? evidence(tags, ...[pile, ...beside].map((each) => each.usage.from ?? each.row)) : []
        ],
        next: steps(
          ...told2.slice(0, 3).map((each) => step("process-handles", { address: each.process.address })),
          tags ? void 0 : step("tags-nonpaged")
        )
      }
    ];
  }
});
var NEARLY_AS_MANY = 0.15;
var FEW = 2;
function privateTags(tags, { usage: usage2, group }) {
  const apart = (each) => Math.abs(each.usage.outstanding / usage2.outstanding - 1);
  return remarkableTags(tags).filter((each) => each.row.unlisted && each.group === group && apart(each) <= NEARLY_AS_MANY).sort((a, b) => apart(a) - apart(b) || (a.row.tag < b.row.tag ? -1 : 1)).slice(0, FEW);
}
function list2(many) {
  const words2 = [];
  many.forEach((each, place2) => {
    const before = place2 === 0 ? "" : place2 === many.length - 1 ? " and " : ", ";
    const who = name(each.process.image ?? each.process.address);
    words2.push(
      ...place2 === 0 ? say`${who} has ${count(each.handles)} handles` : say`${before}${who} ${count(each.handles)}`
    );
  });
  return words2;
}

// src/diagnosis/rules/harmless-failure-counters.md
var harmless_failure_counters_default = "# Failure counters of healthy machines\n\n!vm counts failures of kernel-stack PTEs or kernel-stack growth, and every resource they need is plentiful.\n\n## Why it matters\n\nThe lines look alarming and are not. Five of six public outputs of healthy Windows 10 and 11 machines show the first. One has 459,598,336 failures of the second.\n\n## What is measured\n\nThe two counters, while none of these is short. At least 10% of physical memory, or 8 GB, is available. At least 10% is resident available. Kernel stacks take less than 3%. At least 20,000 system PTEs are free. Commit is below 80%.\n\n## When it misleads\n\nWhen one of these is short or its row is missing, the counters may be a symptom. Then this remark is not made.\n\n## What to do\n\nNothing, unless one of these resources becomes short later.\n";

// src/diagnosis/rules/harmless-failure-counters.ts
var harmless_failure_counters_default2 = defineRule({
  id: "harmless-failure-counters",
  needs: ["memory"],
  wants: ["bugcheck"],
  prose: harmless_failure_counters_default,
  check({ memory, bugcheck: bugcheck2 }) {
    const ptes2 = notice(memory.value, "kernel-stack-pte-allocations-failed");
    const growth2 = notice(memory.value, "kernel-stack-growth-failed");
    if (ptes2 === void 0 && growth2 === void 0) return [];
    if (bugcheck2 !== void 0 && memoryBugChecks.has(bugcheck2.value.code)) return [];
    if (warnsOfShortage(memory.value) || !isAmple(memory.value)) return [];
    const both2 = ptes2 !== void 0 && growth2 !== void 0;
    const { availablePages, freeSystemPtes, committedPages, commitLimit } = memory.value.rows;
    return [
      {
        severity: "note",
        confidence: "likely",
        resource: "none",
        headline: say`Normal on healthy machines: ${ptes2 ? failed(ptes2, "allocation", " of kernel-stack PTEs") : []}${both2 ? " and " : ""}${growth2 ? failed(growth2, "attempt", " to grow a kernel stack") : []}.`,
        ignored: say`${ptes2 ? failed(ptes2, "allocation", " of kernel-stack PTEs") : []}${both2 ? ", " : ""}${growth2 ? failed(growth2, "attempt", " to grow a kernel stack") : []} (normal on healthy machines)`,
        details: [
          say`Available memory, system PTEs and commit are far from their limits, and so ${both2 ? "the counters are" : "the counter is"} ignored.`
        ],
        tags: [],
        drivers: [],
        evidence: evidence(memory, ptes2, growth2, availablePages, freeSystemPtes, committedPages, commitLimit),
        next: []
      }
    ];
  }
});
function failed(said2, what, rest) {
  if (said2.count === void 0) return say`failed ${what}s${rest}`;
  return say`${count(said2.count)} failed ${what}${said2.count === 1 ? "" : "s"}${rest}`;
}
function warnsOfShortage(memory) {
  return memory.notices.some(
    ({ id }) => id === "running-out-of-system-ptes" || id === "system-pte-allocations-failed" || id === "running-out-of-physical-memory" || id === "commit-near-limit" || id === "commit-requests-failed"
  );
}
function isAmple(memory) {
  const { rows } = soundMemory(memory);
  const { availablePages, resAvailPages, physicalMemory, committedPages, commitLimit } = rows;
  const ram = physicalMemory?.pages;
  if (ram === void 0 || availablePages === void 0 || rows.freeSystemPtes === void 0) return false;
  if (committedPages === void 0 || commitLimit === void 0) return false;
  return availableShortage(memory) === void 0 && (resAvailPages === void 0 || resAvailPages.pages >= ram * RESIDENT_AVAILABLE_NOTE) && (rows.kernelStacks === void 0 || rows.kernelStacks.pages < ram * KERNEL_STACKS_NOTE) && rows.freeSystemPtes.pages >= FREE_PTES_WARNING && committedPages.pages < commitLimit.pages * COMMIT_WARNING;
}

// src/diagnosis/rules/impossible-counters.md
var impossible_counters_default = '# Counters that cannot be true\n\nFigures of !vm exceed what the machine has. They are false, and so is every warning based on them.\n\n## Why it matters\n\nA debugger that does not fit the system reads counters at the wrong place. A banner such as "Excessive NonPaged Pool Usage" then starts a hunt for no leak (KB2509968).\n\n## What is measured\n\nEach counter against physical memory, the pool maximum, the commit limit, and 2^53.\n\n## When it misleads\n\nA false counter below physical memory looks like a true one.\n\n## What to do\n\nUse the sums of !poolused instead. Use a current debugger with the right symbols.\n';

// src/diagnosis/rules/impossible-counters.ts
var RESOURCES = {
  nonpagedPoolUsage: "nonpaged-pool",
  nonpagedPoolNxUsage: "nonpaged-pool",
  pagedPoolUsage: "paged-pool"
};
var impossible_counters_default2 = defineRule({
  id: "impossible-counters",
  needs: ["memory"],
  wants: [],
  prose: impossible_counters_default,
  check({ memory }) {
    const { unsound } = soundMemory(memory.value);
    if (unsound.length === 0) return [];
    const ram = memory.value.rows.physicalMemory;
    const ofPool = unsound.find((each) => each.id === "nonpagedPoolUsage" || each.id === "nonpagedPoolNxUsage");
    const banner = ofPool && notice(memory.value, "excessive-nonpaged-pool");
    const first = ofPool ?? unsound[0];
    if (first === void 0) return [];
    const mismatch2 = notice(memory.value, "unimplemented");
    const sums = notice(memory.value, "sums-exceed-commit");
    return [
      {
        severity: "note",
        confidence: "certain",
        resource: RESOURCES[first.id] ?? "none",
        headline: headline3(first, ram?.kb, banner !== void 0),
        details: [
          say`${unsound.length === 1 ? "It is" : say`${count(unsound.length)} counters are`} left out of every sum and comparison here.`,
          ...banner ? [say`The false warning comes from the false counter (Microsoft KB2509968).`] : [],
          ...mismatch2 ? [
            say`The debugger says itself that it does not fit this system; a current one may read it right.`
          ] : [],
          ...sums ? [say`The warning that sums exceed the overall commit follows from the same false figure.`] : []
        ],
        tags: [],
        drivers: [],
        evidence: evidence(memory, ram, ...unsound.map((each) => each.row), banner, mismatch2, sums),
        next: steps(ofPool ? step("tags-nonpaged") : void 0)
      }
    ];
  }
});
function headline3(first, ramKb, banner) {
  const what = first.row.text.split(":")[0]?.trim() ?? "";
  const row2 = { kind: "name", name: what };
  if (first.why === "above-counters") {
    return say`The counter "${row2}" cannot be true: it is beyond any machine's memory.`;
  }
  const has = ramKb === void 0 ? [] : say`, and the machine has ${kilobytes(ramKb)}`;
  if (first.why === "pages-and-kb")
    return say`The counter "${row2}" contradicts itself: ${count(first.row.pages)} pages are not ${count(first.row.kb)} Kb.`;
  if (first.why === "zero") return say`The counter "${row2}" is 0, which cannot be true.`;
  if (first.why === "below-part")
    return say`The counter "${row2}" is ${kilobytes(first.row.kb)}, less than a part of it. One of both figures is false.`;
  const warning = banner ? say`, so the warning "Excessive NonPaged Pool Usage" is false` : [];
  return say`The counter "${row2}" cannot be true: ${kilobytes(first.row.kb)}${has}${warning}.`;
}

// src/diagnosis/rules/impossible-tag-figures.md
var impossible_tag_figures_default = "# Tag figures that cannot be true\n\nA row of the tag table holds more than the machine has.\n\n## Why it matters\n\nA damaged log prints such rows, and so does a debugger that does not fit the system. Sums and shares with them are meaningless.\n\n## What is measured\n\nBytes above the bound of the pool and above the usage in !vm. Counters above 2^53. More allocations than fit into the bytes.\n\n## When it misleads\n\nA false figure below the bound looks like a true one.\n\n## What to do\n\nRun !poolused again, or get an undamaged log.\n";

// src/diagnosis/rules/impossible-tag-figures.ts
var MOST_NAMED2 = 6;
var impossible_tag_figures_default2 = defineRule({
  id: "impossible-tag-figures",
  needs: ["tags"],
  wants: [],
  prose: impossible_tag_figures_default,
  check({ tags }) {
    const doubted = tags.value.doubted ?? [];
    if (doubted.length === 0) return [];
    const names4 = [];
    doubted.slice(0, MOST_NAMED2).forEach((row2, place2) => {
      names4.push(...say`${place2 > 0 ? ", " : ""}${tag(row2.tag)}`);
    });
    const more = doubted.length > MOST_NAMED2 ? say` and ${count(doubted.length - MOST_NAMED2)} more` : [];
    return [
      {
        severity: "note",
        confidence: "certain",
        resource: "none",
        headline: say`The figures of ${names4}${more} cannot be true.`,
        details: [
          say`${doubted.length === 1 ? "The row is" : "These rows are"} left out of every sum and comparison.`
        ],
        tags: doubted.slice(0, MOST_NAMED2).map((row2) => row2.tag),
        drivers: [],
        evidence: evidence(tags, ...doubted.slice(0, MOST_NAMED2)),
        next: steps(step("tags-nonpaged"))
      }
    ];
  }
});

// src/diagnosis/rules/inflated-pool-figures.md
var inflated_pool_figures_default = "# Pool figures inflated by Driver Verifier or special pool\n\nSpecial pool, Driver Verifier or a checked build is in use. Pool figures are larger than normal.\n\n## Why it matters\n\nSpecial pool spends a page or more on each allocation. Verifier keeps a record of each. A watched pool can look like a leak.\n\n## What is measured\n\nThe row Special Pool of !vm, the tags of Driver Verifier (each from 1 MB on), and the word Checked in the banner.\n\n## When it misleads\n\nA leak can exist as well. Compare allocations and frees instead of bytes.\n\n## What to do\n\nList what Verifier watches. Judge sizes only with Verifier off.\n";

// src/diagnosis/rules/inflated-pool-figures.ts
var WORTH_TELLING = 1024 * 1024;
var MOST_SHOWN2 = 3;
var inflated_pool_figures_default2 = defineRule({
  id: "inflated-pool-figures",
  needs: ["memory"],
  wants: ["tags", "target"],
  pattern: "Instrumentation Side Effect",
  prose: inflated_pool_figures_default,
  check({ memory, tags, target }) {
    const reasons = [];
    const lines4 = [];
    const special = soundMemory(memory.value).rows.specialPool;
    if (special !== void 0 && special.kb * 1024 >= WORTH_TELLING) {
      reasons.push(say`special pool holds ${kilobytes(special.kb)}`);
      lines4.push(...evidence(memory, special));
    }
    const family = tags && largerFamily(tags.value, isVerifierTag);
    const records = family && family.bytes >= WORTH_TELLING ? family.members.slice(0, MOST_SHOWN2) : [];
    if (tags && family && records.length > 0) {
      reasons.push(say`records of Driver Verifier hold ${bytes(family.bytes)}`);
      lines4.push(...evidence(tags, ...records.map((each) => each.usage.from ?? each.row)));
    }
    const isWatched = reasons.length > 0;
    const banner = target?.value.checked === true ? checkedLine(target.value) : void 0;
    if (target && banner) {
      reasons.push(
        say`the system is a checked build${target.value.system ? say` of ${name(target.value.system)}` : []}`
      );
      lines4.push(...evidence(target, banner));
    }
    if (reasons.length === 0) return [];
    const list11 = [];
    reasons.forEach((each, place2) => {
      list11.push(...say`${place2 === 0 ? "" : place2 === reasons.length - 1 ? " and " : ", "}${each}`);
    });
    return [
      {
        severity: "note",
        confidence: "certain",
        resource: "none",
        headline: say`Pool figures are inflated: ${list11}.`,
        details: [say`Compare allocation counts rather than sizes.`],
        tags: records.map((each) => each.row.tag),
        drivers: [],
        evidence: lines4,
        next: isWatched ? steps(step("verifier-pool")) : []
      }
    ];
  }
});
function checkedLine(target) {
  return target.lines.find((each) => / Checked(?![A-Za-z])/.test(each.text));
}

// src/diagnosis/sentences/suspect.ts
function inShort({ tag: own, bytes: held, outstanding, frees, allocs, pool }) {
  const size2 = held === void 0 ? [] : say`${bytes(held)} in `;
  const freed = frees === void 0 || allocs === void 0 || frees > allocs / 10 ? [] : frees === 0 ? say`, none ever freed` : say`, ${count(frees)} ever freed`;
  return say`${tag(own)}, ${size2}${count(outstanding)} allocations of ${pool} pool${freed}`;
}
var OF_OTHERS = ["mirror", "cache"];
function culpritOf({ owners: [owner], against: against2 }) {
  if (owner === void 0 || owner.clue === "kind" || !/\.sys$/i.test(owner.name)) return void 0;
  const ownsTag = owner.clue === "listed" || owner.clue === "known";
  return ownsTag && against2.some((each) => OF_OTHERS.indexOf(each.sign) >= 0) ? void 0 : owner.name;
}
function forAndAgainst({ reasons, against: against2 }) {
  const said2 = reasons.length > 0 ? [say`For: ${reasonList(reasons)}.`] : [];
  if (against2.length > 0) said2.push(say`Against: ${reasonList(against2)}.`);
  return said2;
}
function reasonList(reasons) {
  const words2 = [];
  reasons.forEach((each, place2) => {
    words2.push(...say`${place2 > 0 ? "; " : ""}${each.words}`);
  });
  return words2;
}
var MOST_TAGS = 3;
function whoIs(suspect2) {
  const { tag: own, tags, bytes: held, outstanding } = suspect2;
  const first = {
    name: tag(own),
    ...held === void 0 ? { count: outstanding } : { bytes: held },
    what: ownerPhrase(suspect2)
  };
  const others2 = tags.filter((each) => each !== own).slice(0, MOST_TAGS - 1);
  return [
    first,
    ...others2.map((each) => ({ name: tag(each), what: say`allocated together with ${tag(own)}` }))
  ];
}
function ownerPhrase({ owners, holders: holders2, against: against2, known: known4 }) {
  if (holders2.length > 0) {
    const words2 = [];
    holders2.slice(0, 2).forEach((each, place2) => {
      words2.push(...say`${place2 > 0 ? ", " : ""}${name(each.image)} (${count(each.handles)} handles)`);
    });
    return words2;
  }
  const [owner] = owners;
  if (owner === void 0) return say`owner not known`;
  if (owner.clue === "kind") {
    const words2 = [];
    owners.filter((each) => each.clue === "kind").slice(0, 3).forEach((each, place2) => {
      words2.push(...say`${place2 > 0 ? ", " : ""}${name(each.name)}`);
    });
    return say`possibly ${words2}`;
  }
  const ofOthers = against2.some((each) => OF_OTHERS.indexOf(each.sign) >= 0);
  const [leak] = known4;
  const like = leak === void 0 || owner.clue === "known-leak" ? [] : say`; fits known leak ${leak.name}`;
  if (ofOthers && (owner.clue === "listed" || owner.clue === "known"))
    return say`counts objects of others (${name(owner.name)})${like}`;
  if (owner.clue === "listed") return say`${driver(owner.name)}${like}`;
  return say`${owner.confidence === "possible" ? "possibly" : "likely"} ${driver(owner.name)}: ${owner.words}${like}`;
}

// src/diagnosis/derived/lockstep.ts
var RATIOS = [1, 2, 3];
var DISTANCES = [0, 1e-5, 1e-4, 1e-3, LOCKSTEP_PAIR_APART, LOCKSTEP_APART];
var MOST_BASES = 1e3;
var MOST_LINKS = 64;
var AROUND = 3;
var chainsOf = latest((tags) => {
  const chains2 = search(
    remarkableTags(tags).filter((part3) => part3.usage.outstanding >= LOCKSTEP_LEAST).sort((a, b) => b.usage.outstanding - a.usage.outstanding || (a.row.tag < b.row.tag ? -1 : 1))
  );
  chains2.sort((a, b) => b.bytes - a.bytes || b.count - a.count);
  return chains2;
});
function placeOf({ numbers: numbers3 }, bound) {
  let low = 0;
  let high = numbers3.length;
  while (low < high) {
    const middle = low + high >> 1;
    if ((numbers3[middle] ?? 0) > bound) low = middle + 1;
    else high = middle;
  }
  return low;
}
function search(parts) {
  const counts2 = { parts, numbers: parts.map((part3) => part3.usage.outstanding) };
  const candidates2 = [];
  parts.slice(0, MOST_BASES).forEach((part3, place2) => {
    const base = part3.usage.outstanding;
    if (nearTo(counts2, base, LOCKSTEP_APART) < 2) return;
    let crowds;
    for (const distance of DISTANCES) {
      const near = nearTo(counts2, base, distance);
      if (near > MOST_LINKS) break;
      if (near < 2 || near === 2 && distance > LOCKSTEP_PAIR_APART) continue;
      crowds = crowds ?? RATIOS.map((times2) => crowd(counts2, base * times2));
      const mean = expected(crowds, base, distance);
      const chances = (place2 + 1) * DISTANCES.length;
      if (byChance(mean, near - 1) * chances >= LOCKSTEP_BY_CHANCE) continue;
      const links = within(counts2, base, distance);
      if (links.length < 2 || links.length === 2 && distance > LOCKSTEP_PAIR_APART) continue;
      const chance = byChance(mean, links.length - 1) * chances;
      if (chance < LOCKSTEP_BY_CHANCE) candidates2.push({ links, chance });
    }
  });
  candidates2.sort((a, b) => a.chance - b.chance || b.links.length - a.links.length);
  const taken = /* @__PURE__ */ new Set();
  const chains2 = [];
  for (const candidate of candidates2) {
    if (candidate.links.some((link) => taken.has(link.usage))) continue;
    const links = widened(counts2, widened(counts2, candidate.links)).filter((link) => !taken.has(link.usage));
    if (links.length < 2) continue;
    for (const link of links) taken.add(link.usage);
    chains2.push({
      count: middleOf(links),
      links: [...links].sort(bySpecificity),
      bytes: links.reduce((sum2, link) => sum2 + (link.usage.bytes ?? 0), 0)
    });
  }
  return chains2;
}
function within(counts2, base, distance) {
  const links = [];
  const tags = /* @__PURE__ */ new Set();
  for (const times2 of RATIOS) {
    const wanted = base * times2;
    const most = wanted * (1 + distance);
    const least = wanted * (1 - distance);
    for (let place2 = placeOf(counts2, most); place2 < counts2.parts.length; place2++) {
      const part3 = counts2.parts[place2];
      if (part3 === void 0 || part3.usage.outstanding < least || links.length === MOST_LINKS) break;
      if (tags.has(part3.row.tag)) continue;
      tags.add(part3.row.tag);
      links.push({ row: part3.row, group: part3.group, usage: part3.usage, times: times2 });
    }
  }
  return links;
}
function nearTo(counts2, base, distance) {
  return RATIOS.reduce(
    (sum2, times2) => sum2 + placeBelow(counts2, base * times2 * (1 - distance)) - placeOf(counts2, base * times2 * (1 + distance)),
    0
  );
}
function placeBelow(counts2, bound) {
  return placeOf(counts2, Math.ceil(bound) - 1);
}
function expected(crowds, base, distance) {
  return RATIOS.reduce(
    // Counts are whole: equal ones share a place as wide as one.
    (sum2, times2, at) => sum2 + (crowds[at] ?? 0) * (2 * distance + 1 / (base * times2)),
    0
  );
}
function crowd(counts2, around) {
  const between2 = (low, high) => placeOf(counts2, low) - placeOf(counts2, high);
  const all2 = between2(around / AROUND, around * AROUND);
  const near = between2(around * (1 - LOCKSTEP_APART), around * (1 + LOCKSTEP_APART));
  return (1 + all2 - near) / (2 * Math.log(AROUND));
}
function byChance(mean, least) {
  let term = Math.exp(-mean);
  for (let i = 1; i <= least; i++) term *= mean / i;
  let sum2 = term;
  for (let i = least + 1; i <= least + 50 && term > sum2 * 1e-9; i++) {
    term *= mean / i;
    sum2 += term;
  }
  return Math.min(1, sum2);
}
function widened(counts2, core) {
  const single = core.filter((link) => link.times === 1);
  const low = Math.min(...single.map((link) => link.usage.outstanding));
  const high = Math.max(...single.map((link) => link.usage.outstanding));
  const around = [...within(counts2, low, LOCKSTEP_APART), ...within(counts2, high, LOCKSTEP_APART)];
  const links = [];
  const tags = /* @__PURE__ */ new Set();
  for (const link of [...core, ...around]) {
    if (tags.has(link.row.tag)) continue;
    tags.add(link.row.tag);
    if (belongs(counts2, link, core)) links.push(link);
  }
  return links;
}
function belongs(counts2, link, core) {
  if (!isSpecific(link)) return true;
  const own = link.usage.outstanding / link.times;
  let apart = 1;
  for (const other of core) {
    if (other.row.tag === link.row.tag) continue;
    apart = Math.min(apart, Math.abs(other.usage.outstanding / other.times / own - 1));
  }
  return crowd(counts2, link.usage.outstanding) * (2 * apart + 1 / link.usage.outstanding) <= LOCKSTEP_MEMBER_BY_CHANCE;
}
function middleOf(links) {
  const counts2 = links.map((link) => link.usage.outstanding / link.times).sort((a, b) => a - b);
  return Math.round(counts2[Math.floor((counts2.length - 1) / 2)] ?? 0);
}
function bySpecificity(a, b) {
  return rank(a) - rank(b) || (b.usage.bytes ?? 0) - (a.usage.bytes ?? 0) || (a.row.tag < b.row.tag ? -1 : 1);
}
function rank(link) {
  const known4 = noteOf(link.row);
  const note3 = known4?.contradicted ? void 0 : known4?.note;
  if (note3 === void 0 && /^nt!/.test(link.row.binary ?? "")) return 3;
  if (note3 === void 0) return link.row.unlisted || link.row.description === "" ? 0 : 2;
  const ranks = { cause: 1, default: 3, cache: 4, mirror: 4, fixed: 5 };
  return ranks[note3.kind];
}
function isSpecific(link) {
  return rank(link) <= 2;
}
var FILE_TAGS = [
  "File",
  "Ntfc",
  "NtfC",
  "NtFC",
  "Ntff",
  "NtfF",
  "Ntfn",
  "Ntfr",
  "NtxF",
  "FMfn",
  "FMsl",
  "FMfc",
  "FMfz",
  "FMwi",
  "FOCX",
  "FIcs",
  "IoNm",
  "IoFE",
  "D2d "
];
var LEAST_FILE_TAGS = 3;
function isFileTag(tag2) {
  return FILE_TAGS.indexOf(tag2) >= 0;
}
function isFileChain(chain) {
  return chain.links.filter((link) => isFileTag(link.row.tag)).length >= LEAST_FILE_TAGS;
}

// src/diagnosis/suspects/signs.ts
var list3 = [
  {
    id: "hardly-freed",
    most: 6,
    says: "Of 300 or more allocations hardly any were freed. Ten times as many allocations add a point.",
    source: "microsoft/WSL issue 40804 (484 of 134 million freed); Windows-Containers issue 646 (none of 7.5 million)"
  },
  {
    id: "beyond-healthy",
    most: 7,
    says: "The tag keeps more than healthy machines keep of it. Each doubling adds a point.",
    source: "the healthy ranges, each with its source; judgement for tags without a range"
  },
  {
    id: "largest",
    most: 5,
    says: "The tag holds the most of its pool. Each doubling of its lead over the next tag adds a point.",
    source: "Crash Dump Analysis Patterns, part 140 (three times the next tag); PoolMon Examples of the driver documentation"
  },
  {
    id: "large-part",
    most: 4,
    says: "The tag holds more than 2% of physical memory, or of the pool where its maximum is real.",
    source: "judgement; public leaks hold 5 to 60%"
  },
  {
    id: "no-description",
    most: 2,
    says: "The debugger's tag list does not describe the tag.",
    source: "Crash Dump Analysis Patterns, part 140"
  },
  {
    id: "not-windows",
    most: 1,
    says: "The tag belongs to no driver of Windows.",
    source: "Microsoft's tag list"
  },
  {
    id: "one-size",
    most: 1,
    says: "All blocks of the tag have one size: one structure, allocated at one place.",
    source: "judgement"
  },
  {
    id: "companions",
    most: 4,
    says: "Other tags have the same number of allocations, more closely than chance explains.",
    source: "microsoft/WSL issue 40804 (1.000 to 1.022); nmap/npcap issue 688"
  },
  {
    id: "unloaded-driver",
    most: 3,
    says: "A driver with a matching name was unloaded, once or repeatedly.",
    source: "the seed document, Crash Dump Analysis Patterns, part 13c"
  },
  {
    id: "handles",
    most: 5,
    says: "Processes have about as many handles as there are allocations.",
    source: "Crash Dump Analysis Patterns, part 189"
  },
  {
    id: "known-leak",
    most: 4,
    says: "The tag, the driver and the build fit a public leak.",
    source: "the catalogue of known leaks, each with its address"
  },
  {
    id: "growth",
    most: 6,
    says: "The tag grew between two snapshots while little else did.",
    source: "PoolMon Examples of the driver documentation"
  },
  {
    id: "stood-still",
    most: -4,
    says: "The tag did not grow between two snapshots.",
    source: "judgement; as sure as the time between them is long"
  },
  {
    id: "within-healthy",
    most: -6,
    says: "Healthy machines keep as much of this tag.",
    source: "the healthy ranges, each with its source"
  },
  {
    id: "cache",
    most: -5,
    says: "The tag is a cache, which grows with the load. One beyond its healthy range is excused less.",
    source: "the tag notes, each with its source"
  },
  {
    id: "mirror",
    most: -1,
    says: "The tag counts objects that others hold open. Look for their holder.",
    source: "the tag notes; microsoft/WSL issue 40804"
  },
  {
    id: "default-tag",
    most: -1,
    says: "Many drivers share the tag. Several small users may add up.",
    source: "the tag notes; MicrosoftDocs, ExAllocatePoolWithTag"
  },
  {
    id: "start-up",
    most: -7,
    says: "The tag is reserved once, when Windows or a driver starts.",
    source: "the tag notes, each with its source"
  },
  {
    id: "few",
    most: -4,
    says: "The tag has few blocks and few bytes.",
    source: "judgement: below 2 MB and 5,000 blocks"
  },
  {
    id: "few-large-blocks",
    most: -3,
    says: "The tag has fewer than 1,000 blocks of 64 KB or more: buffers, not a leak per event.",
    source: "judgement"
  },
  {
    id: "recycled",
    most: -2,
    says: "Of a thousand allocations at most one is outstanding: the driver frees what it allocates.",
    source: "judgement"
  },
  {
    id: "graphics",
    most: -4,
    says: "The tag belongs to graphics, which keeps large buffers.",
    source: "judgement"
  },
  {
    id: "just-started",
    most: -4,
    says: "The machine started less than an hour ago.",
    source: "judgement: services and caches fill during that time"
  },
  {
    id: "verifier",
    most: -8,
    says: "Driver Verifier keeps these records; or it watches drivers, which then keep more (3 points).",
    source: "Microsoft's tag list (nt!vf)"
  }
];
var signs = list3;
var STRONG = 10;
var MODERATE = 6;
var WEAK = 3;
var OWN_LEAST = 3;
var RELATIVE = ["largest", "companions"];
var bounds = /* @__PURE__ */ new Map();
for (const each of list3) bounds.set(each.id, each.most);
function bounded(id, points) {
  const most = bounds.get(id) ?? 0;
  const kept2 = most < 0 ? Math.max(most, Math.min(0, points)) : Math.min(most, Math.max(0, points));
  return Math.round(kept2 * 10) / 10;
}

// src/diagnosis/suspects/reason.ts
function weight(sign, points, says) {
  const kept2 = bounded(sign, points);
  return kept2 === 0 ? void 0 : { sign, points: kept2, says };
}
function reasonOf({ sign, points, says }) {
  return { sign, points, words: says() };
}

// src/diagnosis/suspects/company.ts
var MB3 = 1024 * 1024;
var LEADER_BYTES = 4 * MB3;
var LEADER_BLOCKS = 5e4;
var PAIRS = [
  { from: 1e6, apart: 1e-3 },
  { from: 1e5, apart: 1e-4 },
  { from: 1e4, apart: 0 }
];
var companies = latest((tags) => {
  const list11 = chainsOf(tags).map(ofChain);
  const taken = /* @__PURE__ */ new Set();
  for (const company of list11) for (const part3 of company.parts) taken.add(keyOf(part3));
  list11.push(...pairs(remarkableTags(tags).filter((part3) => !taken.has(keyOf(part3)))));
  return list11;
});
var keyOf = ({ row: row2, group }) => `${row2.tag} ${group} ${row2.line}`;
function ofChain(chain) {
  const members2 = chain.links.length;
  return { parts: chain.links, points: members2 >= 5 ? 4 : members2 >= 3 ? 3 : 2 };
}
function pairs(parts) {
  const sorted = parts.filter((part3) => part3.usage.outstanding >= 1e4).sort((a, b) => b.usage.outstanding - a.usage.outstanding || (a.row.tag < b.row.tag ? -1 : 1));
  const found = [];
  for (let place2 = 0; place2 + 1 < sorted.length; place2++) {
    const one = sorted[place2];
    const other = sorted[place2 + 1];
    if (one === void 0 || other === void 0 || one.row.tag === other.row.tag) continue;
    const rule = PAIRS.find((each) => other.usage.outstanding >= each.from);
    if (rule === void 0) continue;
    if (one.usage.outstanding - other.usage.outstanding > other.usage.outstanding * rule.apart) continue;
    found.push({ parts: [one, other], points: other.usage.outstanding >= 1e5 ? 2 : 1 });
    place2++;
  }
  return found;
}
function leadSign(part3, tags, company) {
  const { group, usage: usage2 } = part3;
  const { measure, parts } = ranking(tags, group);
  const own = usage2[measure] ?? 0;
  if (own < (measure === "bytes" ? LEADER_BYTES : LEADER_BLOCKS)) return void 0;
  const next = parts.find((each) => each.row.tag !== part3.row.tag && !isMate(company, each.row.tag));
  const nextOwn = next?.usage[measure] ?? 0;
  if (next === void 0 || nextOwn <= 0)
    return weight("largest", 1, () => say`the largest of ${group} pool here`);
  const lead = own / nextOwn;
  if (lead < 1) return void 0;
  return weight(
    "largest",
    1 + Math.log2(lead),
    () => lead >= 1.5 ? say`largest of ${group} pool, ${times(lead)} the next (${tag(next.row.tag)})` : say`largest of ${group} pool`
  );
}
function isMate(company, tag2) {
  return company?.parts.some((mate) => mate.row.tag === tag2) === true;
}
function times(lead) {
  return lead < 10 ? [`${Math.round(lead * 10) / 10} times`] : say`${count(Math.round(lead))} times`;
}
var rankings = latest((_tags) => ({}));
var RANKED = 80;
function ranking(tags, group) {
  const lists = rankings(tags);
  const before = lists[group];
  if (before !== void 0) return before;
  const measure = tags.rows.some((row2) => row2[group]?.bytes !== void 0) ? "bytes" : "outstanding";
  const parts = remarkableTags(tags).filter((part3) => part3.group === group).sort((a, b) => (b.usage[measure] ?? 0) - (a.usage[measure] ?? 0) || (a.row.tag < b.row.tag ? -1 : 1)).slice(0, RANKED);
  const made = { measure, parts };
  lists[group] = made;
  return made;
}
var MOST_NAMED3 = 4;
var BESIDE_USUAL = 0.5;
function companySign(part3, company, isUsual2) {
  if (company === void 0) return void 0;
  const mates = company.parts.filter((each) => each.row.tag !== part3.row.tag);
  if (mates.length === 0) return void 0;
  const points = mates.some(isUsual2) ? BESIDE_USUAL : company.points;
  return weight("companions", points, () => {
    const names4 = [];
    mates.slice(0, MOST_NAMED3).forEach((each, place2) => {
      names4.push(...say`${place2 > 0 ? ", " : ""}${tag(each.row.tag)}`);
    });
    const more = mates.length > MOST_NAMED3 ? say` and ${count(mates.length - MOST_NAMED3)} more` : [];
    return say`same count as ${names4}${more}`;
  });
}

// src/diagnosis/suspects/facts.ts
function yardsticks({ tags, memory, target, modules, processes }) {
  const known4 = systemView({
    ...target && { target },
    ...memory && { memory },
    ...modules && { modules },
    ...processes && { processes }
  });
  const bits = known4.bits ?? (tags.value.layout === "classic" ? 32 : void 0);
  const ram = memory === void 0 ? void 0 : soundMemory(memory.value).rows.physicalMemory?.kb;
  const uptimeSeconds2 = target?.value.uptimeSeconds;
  const bound = {};
  for (const group of tags.value.groups) {
    const pressure = groupPressure(memory?.value, group);
    if (pressure === void 0) continue;
    const real = pressure.yardstick === "maximum";
    const kb = real ? pressure.limitKb : ram;
    if (kb !== void 0) bound[group] = kb * 1024;
  }
  return {
    bits,
    gigabytes: (ram ?? 0) / (1024 * 1024),
    processes: processesOf(tags.value, processes?.value),
    ...uptimeSeconds2 !== void 0 && { uptimeSeconds: uptimeSeconds2 },
    bound,
    describes: tags.value.rows.some(isDescribed),
    verified: remarkableTags(tags.value).some(
      ({ row: row2, usage: usage2 }) => isVerifierTag(row2.tag) && (usage2.bytes ?? 0) >= VERIFIER_RECORDS
    )
  };
}
var VERIFIER_RECORDS = 4 * 1024 * 1024;
function isDescribed(row2) {
  return row2.unlisted || row2.description !== "";
}
function processesOf(tags, processes) {
  if (processes?.whole === true) return processes.processes.length;
  const objects = tags.rows.find((row2) => row2.tag === "Proc")?.nonpaged?.outstanding ?? 0;
  return objects > 5e3 ? 0 : objects;
}

// src/knowledge/data/tag-binaries.ts
var tagBinaryTable = `
|@GMM@KCH@MP @SB AECiATIXAbosAcdMAcdNAdapAdbeAfp Aml*Arp?ArpAArpBArpIArpKArpMArpRArpSAsy1Asy2Asy3|
|Asy4AtC AtD Atk AtmAAtmTAtomAuxLBT8xBTPTBat?BatCBatMBatSBattBmfdBu* CBReCSdkCSntCTE CctXCdA Cont|
|CopWCrtHCvliD2d D3DdD851DOPEDPrfDV??DVCxDVExDVFiDVFnDVRwDVScDVShDW32DaclDatiDbLoDcl Ddk DeviDfb |
|Dfs DfsmDh 0Dh 1Dh 2Dh 3Dh 4Dh 5DireDlckDlmpDmH?DmS?DmgaDndtDnodDps5DpshDpsiDpsmDqv DrivDrsdDtga|
|DumpDun5Dvg2Dvg6DvgaDvgrDwd Dwp9DxgaEfscEfsmEfstEnvrErr EvelEvenEvidExWlFLexFLflFLliFLlnFLshFLwl|
|FTrcFcblFileFlopFlstFstBFstbFtC FtM FtS FtT FtU FtV G   G???GDevGFilGcacGcapGcslGdbrGdd GddDGdda|
|GddeGddfGddpGddvGdevGdrsGdxdGdxsGdxxGebrGfcbGffvGfsbGfsmGgb GgblGgdvGglbGglsGhmgGiniGldvGlnkGmap|
|GpffGpftGsemGsp GsprGtmpGtmwGxltHT01HT02HT03HT04HT05HT06HT07HT08HT09HT10HT11HT12HT13HT14HT15HTab|
|HdClHisCHistHpfsII??IITnIIdtIIhdIIpkIIrfIIscIItsIIwcINTCIPX IPm?IPmgIPmmIPmoIPmsIU??IUDlIUcpIcp |
|IcpPIdePIdeXIfs Im* InNAInfoIoinIrD?Irp IsapKCfeKMIXKNMIKSAIKSCIKSPIKSahKSaiKSbiKSceKSchKSciKScp|
|KSdaKSdcKSdhKSedKSeeKSepKSerKSewKSfdKSnsKSnvKSohKSopKSpcKSppKSptKSqfKSqrKSscKSsfKSshKSsiKSslKSsp|
|Ke  KeICKey KsFIKsoOL2T0L2T1L2T2L2T3L2T4L2T5L2T6L2T7L2T8L2T9L2TaL2TbL2TcL2TdL2TeL2TfL2TgL2ThL2Ti|
|L2TjL2TkL2TlL2TmL2TnLB??LBanLBbbLBblLBbnLBbrLBbsLBciLBdiLBdsLBeaLBelLBgbLBicLBidLBmaLBmbLBmhLBnn|
|LBpnLBptLBseLBslLBtnLBvbLBwiLBxmLBxnLBxpLCamLS??LSndLXMKLbufLeoCLfs LfsIListLpcMLpcZLr  Lr!!Lr2x|
|Lr??LracLrawLrbbLrcaLrclLrcnLrcxLrdnLrdsLrduLreaLrefLrfcLrflLrfpLricLrlbLrlcLrmeLrmtLrnaLrnfLrnt|
|LrpsLrptLrscLrseLrslLrsmLrsoLrsxLrtcLrteLrwbLrwqLrxxLxptMCAMMCDdMCDxMRXxMST?MSTaMSTcMSTdMSTfMSTp|
|MSTsMXF MapPMaprMdl MdlPMePrMsFCMsFDMsFNMsFcMsFdMsFfMsFgMsFnMsFrMsFtMsFwMsdvMutaNBF NBFaNBFbNBFc|
|NBFdNBFeNBFfNBFgNBFiNBFkNBFlNBFnNBFoNBFpNBFqNBFrNBFsNBFtNBFuNBFwNBI NBS NBSaNBScNBSeNBSfNBSlNBSn|
|NBSrNBSxNBSyNBSzNBqhNCStNLuhNMptNS??NV  Nb??Nls NmddNoneNptaNptrNptsNptxNwFwNwcsOHCIOvfLOvflPNCH|
|PNCLPNDPPNI PPMdPPT0PPT1PPT2PPT3PPT4PPT5PPT6PPT7PPT8PPT9PPTPPPTaPPTbPPTcPPTdPPTePPTfPPTgPPThPPTi|
|PSC0PSC1PSC2PSC3PSC4PSC?PSCaPSCbPSCcPSCdPSCePSCfPSCgPX1 PaeDParCParLParPParVPcCiPcCrPcDiPcDmPcFM|
|PcFpPcIcPcIlPcNwPcPcPcPrPcSXPcSlPcStPcSxPcUsPcdbPcicPgm?PlclPlcpPoSLPooLPoolPortProfQnamQp??Qpcb|
|QpcdQpcfQpciQpctQpdgQpfdQphfQppaQppdQpphQppiQppnQpptQprzR300RB??RBEvRBRgRBRlRBSeRBWaRLinRRleRRlm|
|RS??RSERRSFNRSFORSFSRSIORSLTRSQIRSSERSVORSWQRX00ReEvReSeReTaReTrRefTRf??RqrvRtPiS3  SBadSC??SCB3|
|SCB8SCLbSCS4SCl0SIfsSPX SQOSST* SV??SW??SWbiSWbrSWdaSWdnSWdrSWfdSWidSWiiSWipSWkiSWpdSWreSWrpSWrs|
|SYSASc??ScD ScD?ScDAScDCScDGScDIScDMScDNScDPScDSScDUScDWScDaScDcScDgScDpScDsScMCScP?ScPAScPBScPC|
|ScPDScPEScPGScPIScPLScPMScPQScPSScPTScPVScPWScPYScPZScPaScPbScPcScPdScPhScPiScPlScPmScPpScPqScPr|
|ScPtScPuScPvScPwScPxScR?ScRVScRiScRpScRrScRtScRvScRwScUnScV?ScVKScVSScVkScpPScs$ScsCScsDScsHScsI|
|ScsLScsPSdCcSdbaSdp?SectSemaSenmSetpSimBSis SisBSisCSisFSisLSisSStacStrgStrmSwMiSymbSymtTAPITDIc|
|TDIdTDIeTDIfTDIgTDIkTDIuTDIvTSBVTSmcTSq TTFCTdatThrmTnblTnbtTranTtCoTtcCTtcLTtcMTtcNTtcWTtfdTun4|
|TunKTunLTunPTypeUCAMUHCDUHUBUSBDUdp UfscUndPVpb VraPVtfdWDMAWMcaWan?WanAWanBWanCWanDWanEWanGWanH|
|WanIWanJWanKWanLWanMWanNWanQWanRWanSWanTWanVWanWWanXWanYWanZWdm WfStWfTiWmDSWmGEWmISWmMRWmiAWmiC|
|WmiDWmiGWmiIWmiLWmiNWmiRWmiiWmijWmimWminWmipWmiqWmisWmitWmiwWmizWrp?WrpaWrpcWrpdWrpfWrphWrpiWrpn|
|WrprWrpsWrpwWvCyWvPcXWanXtraZsaB_ATIcalldcamdfsrfboXflnkgEdggFilidleohcirb??rbBurbIprbIrrbMdrbMp|
|rbRcrbRxrbScrbSxrbTosbp2sidgthddwerk|
<multiple>|CKRT|
<nvlddmkm.sys>|NvLANvLCNvLDNvLENvLHNvLPNvLRNvLSNvLTNvLaNvLcNvLdNvLmNvLpNvLrNvLs|
BasicDisplay.sys|BDD |
BasicRender.sys|WPADWPALWPAOWPCTWPDVWPRC|
CCFFilter.sys|CCFF|
ChimneyLib.lib|VmCh|
FsDepends.sys|DpDcDpDlDpPlDpVc|
HDAudio.sys|AzAdAzApAzCEAzCdAzCmAzFgAzJdAzLdAzLgAzLiAzLsAzMaAzMiAzMuAzMxAzPdAzPxAzRRAzRrAzSdAzSiAzStAzTsAzUT|
HDAudio.sys|AzWdAzWpAzfg|
VMBusVideoM.sys|VSVL|
Vid.sys|VdDrVdMmVdWd|
WFPSamplerCalloutDriver.sys|WSCDWSNP|
WUDFRd.sys|UMD?|
Win32k!AllocateHidDesc|UshD|
acpi.sys|AcpAAcpBAcpDAcpEAcpFAcpIAcpLAcpMAcpOAcpPAcpRAcpSAcpTAcpXAcpgAcpiAcpt|
acpipagr.sys|ADPT|
afd.sys|Afd?AfdAAfdBAfdCAfdDAfdEAfdFAfdGAfdIAfdLAfdPAfdQAfdRAfdSAfdTAfdWAfdXAfdaAfdcAfddAfdfAfdhAfdiAfdl|
afd.sys|AfdpAfdqAfdrAfdtWSKs|
ahcache.sys|Ahca|
atmarpc.sys|ARPC|
atmlane.sys|LANE|
atmuni.sys|ATMU|
blkcache.sys|BlCc|
bt3c.sys|BT3C|
bthbcsp.sys|BCSP|
bthenum.sys|BTME|
bthmodem.sys|BTMO|
bthport.sys|BTHPBthSHCIDHCITL2CASdpCSdpDSdpI|
bthser.sys|BTSR|
bthuart.sys|BTUR|
bthusb.sys|USBB|
cbsi.sys|CBSI|
cdd.dll|Dcdd|
cdfs.sys|CdFnCdPnCdccCddnCdeeCdfdCdfiCdflCdfnCdfsCdftCdgsCdicCdilCdioCdmaCdpeCdpnCdspCdtcCdunCdvdCdvp|
cdrom.sys|SCCOScCAScCCScCDScCFScCGScCIScCMScCSScCUScCVScCXScCaScCcScCdScCeScCiScCoScCpScCrScCsScCuScCvScSB|
cea_km.lib|AtvE|
ci.dll|CIcrCIhaCIsc|
classpnp.sys|CPnpScB1ScB2ScB4ScB5ScB?ScC1ScC2ScC6ScC7ScC8ScC9ScC?ScDbScIOScL?ScLAScLFScLMScLWScLcScLfScLmScLq|
classpnp.sys|ScLwScNoScS2ScWs|
clfs.sys|ClfAClfBClfCClfDClfEClfFClfGClfHClfIClfJClfKClfLClfNClfOClfPClfSClfs|
clfsapimp.sys|LogA|
clusbflt.sys|CLB*CLb*|
clusdflt.sys|CLd*|
crashdmp.sys|CDmp|
dam.sys|DamK|
devolume.sys|DEagDEbeDEbgDEbmDEboDEbuDEclDEctDEdaDEdbDEdcDEdgDEdiDEdmDEdnDEdrDEdsDEdtDEduDEdvDEeaDEecDEfgDEga|
devolume.sys|DEicDEipDEirDEiwDElaDElbDEliDElmDElpDElrDElvDElwDEmcDEmlDEmsDEmvDEogDEpeDEpgDEpmDEqmDEraDErbDErc|
devolume.sys|DErdDEreDErgDErhDErlDErmDErnDEroDErpDErrDErsDErtDEruDErvDErwDErxDEryDErzDEsbDEsdDEsgDEshDEteDEtn|
devolume.sys|DEtrDEtsDEtwDEtxDEubDEusDEvaDEvcDEvgDEvhDEvmDEvoDEvsDEwiDEze|
dfsc.sys|DfC?DfCaDfCbDfCcDfCdDfCeDfCfDfCgDfChDfCiDfCjDfClDfCmDfCnDfCpDfCqDfCrDfCsDfCtDfCuDfCvDfCwDfCxDfCy|
dfsc.sys|DfCz|
dmvsc.sys|vDMWvDMc|
dumpfve.sys|dFVE|
dumpsvc.sys|DmpS|
dxgkrnl!CAdapter::Create|TMac|
dxgkrnl!CBackchannelManager::CBackchannelManager|FCbm|
dxgkrnl!CBufferRealization::Create|CSMr|
dxgkrnl!CCompositionBuffer::Create|CSMb|
dxgkrnl!CCompositionFrame::Create|TMcf|
dxgkrnl!CCompositionFrame::TokenTableEntry::Allocate|TMce|
dxgkrnl!CCompositionFrameCollection|TMcc|
dxgkrnl!CCompositionToken::Initialize|TMcb|
dxgkrnl!CContentResource::Create|FCcr|
dxgkrnl!CContentResourceState::operator new|FCrs|
dxgkrnl!CEndpointResourceStateManager::PrepareIncrementalUpdateForStateManager|FCub|
dxgkrnl!CEndpointResourceStateManager::PrepareIncrementalUpdateForUser|FCuu|
dxgkrnl!CFlipConsumerMessage::operator new|FCcm|
dxgkrnl!CFlipManager::ProcessTokenCreate|FCpu|
dxgkrnl!CFlipPresentCancel::operator new|FCpc|
dxgkrnl!CFlipPropertySet::operator new|FCps|
dxgkrnl!CFlipWaitedConsumerReturn::operator new|FCwr|
dxgkrnl!CLegacyTokenBuffer::TokenBlock::Create|TMtb|
dxgkrnl!CPoolBufferResource::Create|FCbr|
dxgkrnl!CPoolBufferResourceState::operator new|FCbs|
dxgkrnl!CToken::Create|TMto|
dxgkrnl!CTokenManager::EnsureLegacyTokenBuffer|TMlt|
dxgkrnl!CTokenManager::TokenQueueTableEntry::Allocate|TMte|
dxgkrnl!CTokenQueue::Create|TMtq|
dxgkrnl!CreateFlipPropertySet|FCpbFCpi|
dxgkrnl!CreateSessionTokenManager|TMsg|
dxgkrnl.sys|DprtDxgKODMgVdPNViMmViShvTDR|
dxgmms2.sys|Vi01Vi02Vi03Vi06Vi07Vi08Vi09Vi0aVi10Vi11Vi12Vi13Vi14Vi15Vi16Vi17Vi18Vi19Vi20Vi21Vi22Vi23Vi24Vi25|
dxgmms2.sys|Vi26Vi27Vi28Vi29Vi30Vi31Vi32Vi35Vi36Vi37Vi38Vi39Vi40Vi41Vi42Vi43Vi44Vi45Vi46Vi47Vi48Vi49Vi50Vi51|
dxgmms2.sys|Vi52Vi53Vi54Vi55Vi56Vi57Vi58Vi59Vi5aVi5bVi5cVi5dVi5eVi5fVi60Vi61Via0Via1Via2Via3Via4Via5Via6Via7|
dxgmms2.sys|Via8Via9ViaaViabViacViadViaeViafVib0Vib1|
fastfat.sys|Fat FatBFatCFatDFatEFatFFatIFatLFatNFatOFatPFatQFatRFatSFatTFatVFatWFatXFatbFatdFateFatfFatiFatn|
fastfat.sys|FatrFatsFatvFatx|
fileinfo.sys|FIOcFIPcFIcnFIcpFIcsFIcvFIofFIouFIvnFIvp|
fltmgr.sys|FM??FMQcFMacFMasFMcbFMcnFMcpFMcrFMctFMdhFMdlFMeaFMfcFMfiFMfkFMflFMfnFMfrFMfzFMibFMicFMilFMinFMis|
fltmgr.sys|FMlaFMlpFMncFMngFMolFMorFMosFMplFMprFMrlFMrpFMrrFMrsFMrwFMscFMsdFMslFMtbFMtnFMtpFMtrFMtsFMusFMvf|
fltmgr.sys|FMvjFMvlFMvoFMwi|
fse.sys|FsCoFsDCFsGlFsGoFsIPFsIfFsLSFsMlFsMtFsPdFsPpFsScFsStFsTdFsWiFsbiFseBFseCFsePFseRFseSFseTFseVFseW|
fse.sys|FsedFsgoFspe|
fsrec.sys|Fsrc|
fsvga.sys|FsVg|
fvevol.sys|FVE0FVE?FVEcFVElFVEpFVErFVEvFVEwFVEx|
fwpkclnt.sys|FwpcFwpdFwpiFwpnFwppFwpx|
hal.dll|CmcDCmcKCmcTCpeDCpeKCpeTHal Hal2HalAHalBHalCHalDHalEHalFHalHHalIHalKHalMHalPHalWHalaHalbHalcHald|
hal.dll|HaliHalmHaloHalpMcaCMcaDMcaKMcaPMcaT|
hcaport.sys|HPmiHcBmHcCmHcCqHcDrHcEnHcEvHcMaHcMcHcMpHcMrHcObHcPrHcRsHcUcHcdIHiocHmgo|
hidclass.sys|HidC|
hidparse.sys|HidP|
http.sys|Uc??UcCOUcSNUcSPUcSTUcScUcSpUcacUcmpUcreUcrpUcrqUctdUcteUctoUl??UlABUlAOUlAPUlBLUlBOUlCCUlCEUlCH|
http.sys|UlCIUlCJUlCKUlCLUlCOUlCTUlCYUlClUlDBUlDCUlDOUlDRUlDTUlEPUlFAUlFCUlFDUlFPUlFRUlFTUlFUUlFWUlHCUlHL|
http.sys|UlHRUlHTUlHVUlHcUlICUlIDUlIRUlLDUlLFUlLGUlLHUlLLUlLSUlLTUlNOUlNPUlOEUlORUlOTUlPBUlPLUlQFUlQGUlQI|
http.sys|UlQLUlQTUlQWUlRBUlRDUlREUlRPUlRRUlRSUlRTUlSCUlSDUlSLUlSOUlSSUlSlUlTAUlTDUlTTUlUBUlUCUlUHUlULUlUM|
http.sys|UlVHUlWCUlWIUlfc|
i8042prt.sys|8042|
ipsec.sys|Ip??IpATIpAUIpAXIpBPIpCOIpEQIpETIpEUIpFIIpHTIpHUIpHWIpKEIpLAIpSAIpSCIpSIIpSQIpTI|
kbdclass.sys|KbdC|
kbdhid.sys|KbdH|
kdnic.sys|KDNFKDNRKDNTKDN_KDNr|
kmcl.lib|VmbK|
ksecdd.sys|CngbCrspCrypKrbCKse0Kse1Kse2Kse3Kse4Kse5Kse6Kse7Kse8Kse9KseSKseZKsecMsvCSeTISslCTspk|
luafv.sys|Luaf|
monitor.sys|Mn01Mn02Mn03Mn04Mn05Mn06Mn07Mn08Mn09Mn0AMn0BMn0CMn0DMn0EMn0F_LCD|
mouclass.sys|MouC|
mouhid.sys|MouH|
mpsdrv.sys|DUQDFtpAFwfDIpFlPpTgPpTtQuU2RKRWRTLFmkup|
mqac.sys|MQAAMQABMQACMQADMQAGMQAHMQAPMQAQMQAT|
mrxdav.sys|hSVDxCVD|
mrxsmb.sys|RxCaRxCcRxCdRxCtRxCvSm??SmBfSmCeSmDcSmDgSmFiSmKySmMmSmMsSmShSmTdSmThSmTpSmVcSmWiSmXc|
mrxsmb10.sys|SmAdSmDOSmEcSmFcSmKsSmMaSmMtSmNrSmPiSmQPSmRbSmRwSmSeSmSrSmTrSmVr|
msdcb.sys|DcbADcbCDcbDDcbGDcbIDcbLDcbPDcbRDcbSDcbUDcbX|
mslbfoprovider.sys|NicT|
mslldp.sys|LLDP|
msnfsflt.sys|MNFCMNFFMNFIMNFSMNFTMNFfMNFiMNFrMNFsMNFv|
msrpc.sys|RpcLRpcMRpclRpcmRpcrRpcs|
mup.sys|MuDnMuFcMuFnMuIcMuMcMuPeMuPiMuQcMuSfMuSiMuSrMuUnMup MupI|
ndis.sys|ND  NDA NDAaNDAbNDAcNDAeNDAfNDAgNDAmNDAnNDAoNDAqNDAtNDDlNDMbNDPXNDPaNDPbNDPiNDPnNDPpNDPsNDPtNDPw|
ndis.sys|NDSDNDTrNDamNDanNDarNDasNDbiNDcaNDchNDcmNDcnNDcoNDcsNDcwNDd NDdaNDdbNDdcNDdiNDdlNDdpNDdsNDdtNDel|
ndis.sys|NDfaNDfbNDfdNDfiNDfmNDfnNDfvNDifNDioNDkrNDlbNDlpNDmbNDmoNDmrNDmtNDncNDndNDoaNDobNDocNDofNDopNDpb|
ndis.sys|NDpcNDpfNDpkNDplNDpnNDpoNDppNDprNDpwNDqoNDqsNDquNDrcNDrdNDreNDrfNDrlNDrpNDrqNDrsNDrtNDrwNDrxNDsd|
ndis.sys|NDseNDsgNDshNDsiNDskNDsmNDssNDstNDtkNDvmNDw0NDw1NDw2NDw3NDwhNDwiNDwrNDwxNDxc|
ndisimplatform.sys|ImPl|
ndproxy.sys|PX2 PX3 PX4 PX5 PX6 PX7 PX8 PX9 PXa PXb PXc PXd PXe PXf PXg PXh PXi PXj PXk PXl |
netbt.sys|Nb01Nb02Nb03Nb04Nb05Nb06Nb07Nb08Nb09Nb10Nb11Nb12Nb13Nb14Nb16Nb17Nb18Nb19Nb20Nb21Nb22Nb23Nb25Nb26|
netbt.sys|Nb27Nb28Nb29Nb30Nb31Nb33Nb35Nb36Nb37Nb38Nb39NbL0NbL1NbL2NbL3NbL4NbTANba9Nbb0Nbt0Nbt1Nbt2Nbt4Nbt5|
netbt.sys|Nbt6Nbt8Nbt9NbtANbtCNbtDNbtFNbtGNbtHNbtINbtJNbtKNbtLNbtMNbtNNbtONbtPNbtQNbtRNbtSNbtVNbtXNbtYNbtZ|
netbt.sys|NbtaNbtbNbtcNbteNbtfNbtgNbtiNbtjNbtkNbtmNbtnNbttNbtuNbtvNbtw|
netft.sys|ClNtClNw|
netio.sys|DNSkFeccFecfFeivFsb Mdp NMhfNbufNnbfNnblNnnnNph1Nph2NrsdNrtrNrtwRmPtStCcStCxStDaStFcStdqTscfWfp?|
netio.sys|WfpCWfpEWfpFWfpHWfpIWfpLWfpMWfpRWfpSWfpn|
netiobvt.sys|BvHIBvHTTWTsTrcd|
netvsc50.sys/netvsc60.sys|VNC VNCWVNCmVNCnVNCr|
netvsc60.sys|VrdcVrdiVrdt|
newt_ndis6.sys|NEEBNEFTNEIMNEODNEPKNEWI|
nfsrdr.sys|NfR?|
nfssvr.sys|Nf??|
npfs.sys|NpEvNpFCNpFDNpFWNpFcNpFgNpFiNpFnNpFqNpFrNpFsNpFwNpf*|
nsi.dll|NSIkNSIrNSpcNSpg|
nt!Alpc|AlRr|
nt!Hvl|HvlPHvlm|
nt!PoFx|PFXM|
nt!PopPep|PepT|
nt!RAW|RAWb|
nt!RtlpFc|Fcon|
nt!Vf|FlttVMdlVNodVResVStrVeppVfATVfITVfPTVfUsVfwi|
nt!alpc|ALPCAlCIAlEvAlHaAlInAlMsAlReAlScAlSeAlVi|
nt!arb|ArbAArbLArbMArbR|
nt!cc|Cc  CcAsCcBcCcBmCcBnCcBrCcBzCcDwCcECCcEvCcFnCcMbCcNuCcObCcPcCcScCcTeCcVaCcVlCcVpCcWKCcWRCcWkCcWq|
nt!cc|CcZeCcfx|
nt!ccpf|CcPBCcPCCcPDCcPFCcPICcPLCcPMCcPSCcPTCcPVCcPWCcPaCcPfCcPhCcPnCcPpCcPqCcPrCcPsCcPvCcPw|
nt!cm|CM  CM??CMA1CMA2CMA3CMA4CMAlCMCaCMDaCMDcCMInCMIxCMNbCMRmCMSbCMScCMTrCMUwCMVICMVaCMVwCMkbCMnbCMpa|
nt!cm|CMpbCMpeCMsbCmVn|
nt!cov|Covr|
nt!dbg|DbCb|
nt!etw|EtwAEtwBEtwCEtwDEtwFEtwGEtwHEtwKEtwLEtwPEtwREtwSEtwTEtwUEtwVEtwWEtwXEtwZEtwaEtwbEtwcEtwdEtwiEtwl|
nt!etw|EtwmEtwoEtwpEtwqEtwrEtwsEtwtEtwx|
nt!ex|CallNlsKTpWcTpWo|
nt!fsrtl|FOCXFS??FSehFSelFSfmFSimFSmgFSrNFSrdFSrmFSrnFSroFSrsFSrtFSun|
nt!init|BCDK|
nt!io|Io  IoBoIoCcIoDnIoEaIoErIoFcIoFsIoKBIoNmIoOpIoRNIoRbIoRiIoSDIoSeIoShIoSiIoSnIoStIoTiIoUsIrpXIrpl|
nt!io|KAPCLdmpWait|
nt!ke|Time|
nt!mm|BIG MSegMiCfMm  MmAcMmBkMmCSMmCaMmCdMmChMmCiMmClMmCmMmCpMmCrMmCtMmCxMmDTMmDbMmDmMmDpMmExMmFlMmFr|
nt!mm|MmHiMmHnMmHtMmHvMmIdMmIhMmImMmInMmIoMmLaMmLdMmLlMmLnMmMlMmNoMmPaMmPbMmPdMmPgMmPhMmReMmRlMmRpMmRw|
nt!mm|MmSPMmSWMmSaMmSbMmScMmSdMmSeMmSgMmSiMmSmMmStMmSwMmSyMmTpMmVdMmVsMmVtMmWSMmWeMmWsMmWwMmZwMmdiMmdl|
nt!mm|MmlkMmppMmprMmpvMmwwMmxxVad VadFVadSVadl|
nt!ob|ObCIObCiObDiObDmObHdObNMObNmObRtObScObSqObStObTRObWmObZnObebObjTObtb|
nt!pcw|PcwCPcwIPcwQPcwRPcwSPcwT|
nt!pf|Pf??PfALPfASPfDqPfEDPfELPfETPfFHPfFKPfFhPfLBPfMPPfNLPfOBPfPBPfRLPfRQPfSAPfTDPfTtPfVAPfVH|
nt!pnp|DPwrIoFuPnPbPnp0Pnp1Pnp2Pnp3Pnp4Pnp5Pnp6Pnp7Pnp8Pnp9PnpAPnpCPnpFPnpGPnpHPnpIPnpJPnpKPnpLPnpMPnpN|
nt!pnp|PnpOPnpPPnpQPnpRPnpSPnpTPnpUPnpVPnpWPnpXPnpYPnpZPpEBPpEEPpELPpLgPpUBPpWIPpcdPpcrPpddPpdePpeiPpen|
nt!pnp|PpinPpioPprePprlPpsu|
nt!po|Mem PColPDssPOWIPPMiPPMpPPMwPRTMPSTASPMp|
nt!ps|ProcPs  PsApPsCaPsCrPsExPsFnPsHlPsImPsJaPsLdPsPbPsQbPsRlPsSbPsSdPsTfPsTpPsWsPsapPsjbPstaPstbThre|
nt!rtl|RtlT|
nt!se|Se  SeAcSeAiSeAkSeAoSeApSeAtSeCLSeDbSeDtSeFSSeGaSeHaSeHnSeIfSeLSSeLaSeLsSeLuSeLwSeOISeONSeOTSeOn|
nt!se|SeOpSeOtSePaSePhSePrSeROSeSASeSaSeSbSeScSeSdSeSiSeSpSeSsSeSvSeTaSeTdSeTlSeTnSeUsToke|
nt!store or rdyboost.sys|sm??smArsmBtsmCRsmDtsmETsmItsmMDsmNpsmRgsmStsmWdsmWismXt|
nt!store|smAcsmCasmCrsmDSsmDasmEKsmEdsmFhsmFpsmKGsmLbsmR?smms|
nt!tm|TmDnTmEnTmLoTmNoTmPaTmPbTmPeTmPiTmPoTmPpTmPrTmPxTmRiTmRmTmRqTmRrTmTmTmTx|
nt!vdm|VDM |
nt!vf|IoTtIrp+IrpBIrpCIrpdIrpsIrpt|
nt!wdi|PRF?PRFd|
nt!wnf|Wnf |
nt|krpc|
ntfs.sys|Nt??NtARNtEaNtFANtFBNtFCNtFDNtFENtFFNtFHNtFINtFLNtFMNtFNNtFONtFQNtFRNtFSNtFUNtFVNtFWNtFXNtFaNtFd|
ntfs.sys|NtFfNtFmNtFsNtFvNtIONtMCNtMoNtOiNtSrNtTcNtTeNtTfNtToNtTrNtWRNtceNtf0Ntf5Ntf9NtfANtfCNtfDNtfENtfF|
ntfs.sys|NtfINtfKNtfMNtfNNtfQNtfRNtfSNtfTNtfVNtfaNtfcNtfdNtffNtfiNtfjNtfkNtflNtfmNtfnNtfoNtfpNtfqNtfrNtfs|
ntfs.sys|NtftNtfuNtfvNtfwNtopNtrkNtrsNtrtNtxFNtxINtxMTxclTxdlTxdrTxfcTxfeTxfiTxflTxfoTxfqTxgdTxisTxlfTxls|
ntfs.sys|TxreTxrmTxrnTxsaTxscTxspTxtcTxteTxtrTxtsTxvcTxvdTxvfTxvl|
ntoskrnl.exe|HalV|
pacer.sys|PccrPcfcPcflPcgePclePcltPcnaPcntPcopPcpcPcsbPctaPctwPcwcPetwPfcsPfhcPpcsPwffPwmi|
partmgr.sys|PmATPmDDPmIBPmMEPmPEPmPTPmRLPmRPPmRRPmSDPmTEPmVE|
passthruparser.sys|VPrs|
pci.sys|PciB|
pcmcia.sys|Pcmc|
pdc.sys|PSwtPdcAPdcCPdcEPdcIPdcMPdcNPdcPPdcRPdcSPdcTPdcs|
perm2dll.dll|p2??p2cxp2d3p2d6p2dep2dsp2dtp2enp2fip2hep2hwp2pap2pep2sup2tx|
perm3dd.dll|P3D?P3G?|
pnpapic.sys|APIC|
pnpmem.sys|HpMM|
portmap.sys|PmpAPmpCPmpMPmpR|
processr.sys|Prcr|
pse36.sys|PSE3|
pshed.dll|PSHDPSPi|
pvhdparser.sys|ppPTppRT|
raspppoe.sys|PoEaPoEbPoEcPoEdPoEePoEfPoEgPoEhPoEiPoEjPoEkPoElPoEmPoEu|
rawwan.sys|RWan|
rdbss.sys|Rx??RxBmRxCoRxCrRxEcRxFcRxFxRxIrRxLvRxM1RxM2RxM3RxM4RxM5RxM9RxMsRxMxRxNcRxNfRxNrRxScRxSoRxSyRxTl|
rdbss.sys|RxVnRxWq|
rdpdd.sys|TSdd|
rdpdr.sys|DrDrDrExDrICRDPDTOBJVcChVcFlVcMnVcSn|
rdpwd.sys|TSchTSlcTSwd|
rdyboost.sys|smBDsmBPsmBRsmBXsmBrsmHBsmMRsmMbsmMdsmPbsmPcsmPismPlsmPmsmPrsmRTsmRWsmTismVc|
refs.sys|MSPiMSagMSahMSalMSavMSb+MScaMSccMScdMSchMSciMSclMScmMScnMScpMScsMScuMScwMSddMSdeMSdgMSdsMSebMSfa|
refs.sys|MShaMShoMShtMSkbMSkrMSlsMSpaMSrbMSrcMSreMSrkMSrmMSroMSrpMSrrMSrvMSstMStbMStuMStxMSurMSvcMSvsMSvu|
refs.sys|ReARReF?ReFAReFCReFDReFEReFFReFHReFNReFSReFUReFVReFWReFaReFdReFfReFsReFvReIOReTcReTeReTmReToRedf|
refs.sys|Ref0Ref9Ref?RefCRefDRefERefFRefHRefIRefKRefNRefRRefSRefVRefcRefdReffRefiRefkReflRefnRefoRefqRefr|
refs.sys|RefsReftRefuRefvRefwRefx|
rfcomm.sys|RfADRfBBRfBTRfCBRfCHRfCNRfDARfFRRfPPRfRXRfWR|
rndismp.sys|Rnm RnmrRnmsRnmt|
rpcxdr.sys|XDR?|
rstorprt.sys|RPrt|
sacdrv.sys|Rcp?RcpARcpIRcpS|
scsirdma.sys|SRdm|
serial.sys|COMX|
smbdirect.sys|SD  SDa SDb SDc SDd SDe SDf SDg SDh SDi SDj SDk |
smbmrx.sys|xSMB|
sr.sys|Sr??SrCoSrDBSrDLSrFESrFNSrHBSrHHSrHKSrLBSrLCSrLESrLTSrMPSrOISrPCSrRBSrRGSrRHSrRRSrSCSrSDSrSTSrTI|
sr.sys|SrWI|
srv.sys|LSacLSasLScdLScnLSdbLSdcLSdiLSepLSfnLSlfLSlrLSmfLSmiLSnhLSniLSopLSpcLSpmLSprLSrfLSscLSsdLSsfLSsh|
srv.sys|LSspLSsrLSssLStbLStcLStiLStrLSviLSwiLSwnLSwqLSwrLSws|
srv2.sys|LS$SLS2$LS2WLS2bLS2cLS2eLS2fLS2hLS2iLS2lLS2nLS2oLS2pLS2qLS2sLS2tLS2wLS2xLSRpLSSLLSfRLShsLSlbLSnn|
srvnet.sys|LS00LS01LS02LS03LS04LS05LS06LS07LS08LS09LS10LS11LS12LS13LS14LS15LS16LS17LS18LS19LS20LSbfLSrpSAad|
storchannel.lib|Vmsc|
storport.sys|DictPlMpPlRBRa12RaAMRaCDRaDIRaDRRaDSRaDfRaEtRaHIRaMERaPCRaPDRaRLRaRSRaRlRaSIRaSNRaSrRaTMRaTQRaUE|
storport.sys|RaWMStElStTc|
storvsp.sys|VSt VStWVStaVStbVStdVStpVStu|
svhdxflt.sys|svx?svxCsvxIsvxPsvxQsvxSsvxcsvxdsvxesvxfsvxisvxlsvxpsvxqsvxrsvxssvxtsvxvsvxw|
synthvid.sys|SVid|
synvidxd.dll|SVXD|
synvidxm.sys|SVXM|
syspart.lib|SYPK|
tcpip.sys|AbrcAbrlAcrcAcrlAdncAlCiAlDNAlE5AlLlAlP4AlP5AlP6AlPFAlPTAlPUAlPiAlSPAlSmAlSsAla4Ala6AleAAleDAleE|
tcpip.sys|AleIAleKAleLAleNAlePAleSAleUAleWAleiAlepAricEQAnEQCcEQHbEQHpEQOwEQPnEQPpEQPsEQPtEQQuEQScEQSeEQSp|
tcpip.sys|EQStEQSxEQSyEQUQEQUnEQUpEQUrFbCxFl4DFl6DFlSBFlmCFlmPFlngFlpCFlpIFlpLFlpMFlpSFltDFwSDI4aiI4baI4bf|
tcpip.sys|I4e I4maI4nbI4rdI4s6I4saI4uaI6aaI6aiI6bfI6e I6maI6nbI6rdI6uaIBbfIHaOIKeOIPbaIPbwIPdcIPfgIPfpIPif|
tcpip.sys|IPlcIPleIPloIPlwIPmfIPpaIPpoIPreIProIPrqIPsiIPssISLeIc4cIc4hIc6cIc6hIcseIdpcIdqfIdstIfwsIkmbIlog|
tcpip.sys|IlomInADInCSInCoInF0InF1InF2InISInNPInPAInPEInPPInPaInSBInSCInWPIneIInlcIpOlIpapIpasIpcrIpflIpft|
tcpip.sys|IpisIpncIpngIpppIprcIptcIpttIpurIpwiIsRcIserIthpIthtItoCItoDItoMItoOItoSItokItriItroItuiItuoLeGe|
tcpip.sys|NLNaNLapNLbdNLccNLcpNLpdNMRbNMRcNMRfNMRgNMRmNMRnNavlNeWQNet NhfsOlmCOlmIRaDARaEWRaMIRaPMRaSLRaSM|
tcpip.sys|RawERawNRhHiRindTNblTQoSTSNbTTcbTTspTWTaTcANTcARTcBWTcCCTcCMTcCRTcCTTcCoTcDDTcDMTcDNTcDQTcDRTcEW|
tcpip.sys|TcFCTcFRTcHTTcHoTcInTcLSTcLWTcODTcPCTcPtTcRATcRBTcRDTcRFTcRHTcRLTcRNTcRRTcRWTcReTcSRTcSTTcSaTcSk|
tcpip.sys|TcTITcTWTcTxTcUDTcWQTcWSTcpATcpBTcpETcpITcpLTcpMTcpNTcpOTcpPTcptTeddTslcTsmpTtncUDNbUNblUdAEUdCo|
tcpip.sys|UdEWUdMIUdPMUdSMUdpAUdpHUdpIUdpN|
tdx.sys|TdCITdx TdxATdxBTdxCTdxITdxMTdxPTdxRTdxTTdxcTdxmTdxnTdxoTdxpTdxt|
termdd.sys|TSicTSrp|
tlnull.sys|NulBNulENulINulRNulSNullNulr|
tunnel.sys|TuSB|
udfs.sys|Udf1Udf2Udf3Udf4UdfBUdfCUdfDUdfFUdfIUdfLUdfNUdfSUdfTUdfVUdfaUdfbUdfcUdfdUdfeUdffUdfiUdflUdfnUdfp|
udfs.sys|UdfsUdftUdfvUdfx|
usb8023.sys|U802|
usbser.sys|UsbS|
utils.lib|VSAB|
vfpext.sys|VmFP|
vhdmp.sys|V2??V2icV2ioV2lgV2rvV2smV2srV2wiVHD?VHDAVHDIVHDSVHDaVHDbVHDfVHDhVHDiVHDlVHDmVHDnVHDoVHDpVHDrVHDs|
vhdmp.sys|VHDtVHDwVHDy|
vhdparser.sys|VVpcVVpp|
videoprt.sys|VidLVidRVprt|
vmbkmcl.sys|Vk??VkinVkou|
vmbus.sys|VbuWVbusVbxp|
vmbushid.sys|VMhd|
vmm.sys|virt|
vms3cap.sys|vS3W|
vmsharedmemoryguestkernel.lib|SMgk|
vmsharedmemoryhostkernel.lib|SMhk|
vmsrvc.sys|AdSv|
vmstorfl.sys|VflWVflt|
vmswitch.sys|VsATVsC4VsC6VsCHVsCNVsCPVsCTVsCsVsDIVsNbVsObVsRDVsRTVsRmVsSWVsSwVsVNVssBVssMVssPVsvq|
vmusbbus.sys|VubHVubW|
vmusbhub.sys|VHdeVHifVHpsVHrcVHtxVHuWVHubVHur|
vmusbstub.sys|VusW|
volmgr.sys|VM  VM??|
volmgrx.sys|Vm  Vm??VmBlVmBuVmCcVmCoVmCpVmCrVmDcVmDdVmDhVmLaVmLbVmLcVmLoVmLrVmMmVmNeVmObVmP0VmP1VmP2VmP3VmPa|
volmgrx.sys|VmPdVmPsVmRbVmRcVmReVmRiVmRmVmRrVmTaVmTcVmTeVmTxVmUeVmVdVmWi|
volsnap.sys|VoS?VoSaVoSbVoScVoSdVoSfVoShVoSiVoSmVoSoVoSpVoSrVoSsVoStVoSwVoSx|
vuc.sys|VuCHVuCPVuCUVuCW|
vwifibus.sys|VWFB|
vwififlt.sys|VWFFVWnd|
vwifimp.sys|VMIN|
watchdog.sys|Wdog|
wdf01000.sys|FxDrFxLg|
wdfldr.sys|FxL?|
werkernel.sys|WKSM|
wfplwfs.sys|Wl2cWl2fWl2gWl2lWl2n|
wibcm.sys|CEP CMSHCMWKCMWTIBCM|
wibms.sys|IBm*|
wibpm.sys|IbPAIbPIIbPSIbPm|
wibwmi.sys|IbW0IbW1IbW2|
wimfsf.sys|WimF|
win23k!CInputQueueProp|Usiq|
win32k!AddGhost|Usgt|
win32k!AddOrUpdateListener|Used|
win32k!AddPublicObject|Usd4|
win32k!AddWEFCOMPInvalidateSListEntry|UsEC|
win32k!AllocCallbackMessage|Uscc|
win32k!AllocFreeTmpBuffer|GTmp|
win32k!AllocInputTransformEntry|Usix|
win32k!AllocMousePromotionEntry|Usmp|
win32k!AllocPointerInfoNodeList|Uspe|
win32k!AllocPointerMsgParamsList|Uspa|
win32k!AllocPointerQFrameList|UspQ|
win32k!AllocThreadPointerData|Uspt|
win32k!AllocTouchInputInfo|Ustz|
win32k!AllocateAndLinkHidPageOnlyRequest|Ushr|
win32k!AllocateAndLinkHidTLCInfo|UshTUspp|
win32k!AllocateHidConfigDesc|UshcUshf|
win32k!AllocateHidData|Usha|
win32k!AllocateHidDesc|Ushi|
win32k!AllocateHidProcessRequest|UshR|
win32k!AllocateProcessHidTable|Usht|
win32k!AllocateW32Thread|UstiUstn|
win32k!AlphaScanLineBlend|Galp|
win32k!AssignPointerCaptureData|UspC|
win32k!AssociateShellFrameAppThreads|Usta|
win32k!BRUSH::bAddIcmDIB|Gbdl|
win32k!BuildHwndList|Uswl|
win32k!CDynamicArray::Add|Uspw|
win32k!CInputManager::Create|IMsg|
win32k!CInputQueue::Create|IMhq|
win32k!CacheAxisChildIndex|Uscw|
win32k!CitStart|UscI|
win32k!CkptRestore|Usct|
win32k!ClassAlloc|Uscl|
win32k!CommitHoldingFrame|Uspf|
win32k!ContactVisualization|Uspv|
win32k!ConvertToAndFromWideChar|Gcwc|
win32k!CoreWindowProp|Uswr|
win32k!CreateCacheDC|Usdc|
win32k!CreateDCompositionHwndTargetInfo|Usdm|
win32k!CreateDIBPalette|Uscp|
win32k!CreateDeviceInfo|UsDI|
win32k!CreateInputContext|Usim|
win32k!CreateKernelEvent|UsKe|
win32k!CreateKernelSemaphore|UsKs|
win32k!CreateMonitor|Usdi|
win32k!CreateNode|Usip|
win32k!CreateNotify|Usny|
win32k!CreatePointerDeviceInfo|UsfiUspcUspq|
win32k!CreateProfileUserName|Uspn|
win32k!CreateProp|UsphUspy|
win32k!CreateSpb|Ussb|
win32k!CreateSystemFontsForDpi|Udpi|
win32k!CreateValidTouchInputInfo|Usft|
win32k!CreateW32Job|Usjb|
win32k!Createpxs|UsdB|
win32k!DWMSetInputSystemOutputConfig|Uisc|
win32k!DoFontManagement|Gdfm|
win32k!DriverEntry|UcalUsKm|
win32k!DxLddmSharedPrimaryLockNotification|Dxdd|
win32k!EngCreateClip|Gdrv|
win32k!EngPlgBlt|Gpgb|
win32k!EnsureQMsgLog|Usql|
win32k!EntryDataLookupTable::Create|Gelt|
win32k!EntryDataLookupTable::Initialize|Gelc|
win32k!FHMEMOBJ::FHMEMOBJ|Ghas|
win32k!FHOBJ::bAddPFELink|Ghab|
win32k!FindOrCreateHoldingFrameForDevice|Ustp|
win32k!FreeListAdd|Usd1|
win32k!GDIEngUserMemAllocNodeAlloc|GUma|
win32k!GdiHandleEntryTable::_Create|Getc|
win32k!GdiHandleManager::Create|Ghmc|
win32k!GeneratePointerMessage|Uspg|
win32k!GeneratePointerMessageFromMouse|UsMP|
win32k!GetCustomFlickPath|Uspx|
win32k!GetKbdExId|Uske|
win32k!GetLanguageID|Glid|
win32k!GetPrivateProfileStruct|Uspr|
win32k!GetProductString|UsdwUspk|
win32k!GreAcquireSemaphoreAndValidate|Gdtd|
win32k!GreDwmStartup|GDcs|
win32k!GreExtCreatePen|Gsty|
win32k!GrowLogIfNecessary|Usld|
win32k!HeavyAllocPool|Ustk|
win32k!HidCreateDeviceInfo|UshP|
win32k!HidGetCaps|Ushh|
win32k!HwndLookupAllocTableData|DwmL|
win32k!INLPHLPSTRUCT|Ushl|
win32k!InitCreateUserCrit|UsKfUser|
win32k!InitLockRecordLookaside|UslaUslr|
win32k!InitPlaySound|Usps|
win32k!InitPostMortemLogging|UsPM|
win32k!InitQEntryLookaside|UsqmUsqu|
win32k!InitQMiPTrace|Usqq|
win32k!InitSMSLookaside|Ussm|
win32k!InitScancodeMap|Uscm|
win32k!InitSwitchWndInfo|Usal|
win32k!InitSystemThread|Usci|
win32k!InitializeDefaultFamilyFonts|Gfdf|
win32k!InitializeMonitorDpiRectsAndTransforms|Usmx|
win32k!InitializeWin32KSyscallFilter|Usfl|
win32k!InitializeWin32PoolTracking|Uslt|
win32k!InjectKeyboardInput|Usik|
win32k!InjectTouchInput|Usit|
win32k!InternalSetTimer|Ustm|
win32k!IsDeviceExcluded|Usex|
win32k!JobCalloutAddProcess|Usjx|
win32k!LoadKeyboardLayoutFile|Uskf|
win32k!MNAllocPopup|Uspm|
win32k!MULTIFONT::MULTIFONT|Gmul|
win32k!MULTISORTBLTORDER::MULTISORTBLTORDER|Gmso|
win32k!Magxxx|Usmg|
win32k!MapDesktop|Uspi|
win32k!MirrorRegion|Usmi|
win32k!MsgLookupTableAlloc|Usml|
win32k!MsgSQMGetMsgList|Usus|
win32k!MulCreateDeviceBitmap|GVsf|
win32k!MulEnablePDEV|Gvds|
win32k!MulSaveScreenBits|GVms|
win32k!NSInstrumentation::CBackTraceBucket::Create|UsI1|
win32k!NSInstrumentation::CBackTraceBucket::CreateContext|UsI2|
win32k!NSInstrumentation::CBackTraceStorageUnit::Create|UsI0|
win32k!NSInstrumentation::CBackTraceStoreEx::Create|UsI3|
win32k!NSInstrumentation::CBloomFilter::Create|UsI4|
win32k!NSInstrumentation::CLeakTrackingAllocator::Create|UsI6|
win32k!NSInstrumentation::CPlatformSignal::Create|UsI5|
win32k!NSInstrumentation::CPointerHashTable::Create|UsI8|
win32k!NSInstrumentation::CPrioritizedWriterLock::Create|UsI7|
win32k!NSInstrumentation::CReferenceTracker::CReferenceCountedType::BeginTrack|UsIb|
win32k!NSInstrumentation::CReferenceTracker::CReferenceCountedType::Create|UsIa|
win32k!NSInstrumentation::CReferenceTracker::Create|UsI9|
win32k!NSInstrumentation::CSharedStorage::InitializeCommon|UsId|
win32k!NSInstrumentation::CSortedVector::Create|UsIc|
win32k!NewConversation|UsdA|
win32k!NtGdiSetPUMPDOBJ|Gpid|
win32k!NtUserCtxDisplayIOCtl|UsDt|
win32k!NtUserDelegateCapturePointers|Usdp|
win32k!NtUserDisplayConfigSetDeviceInfo|UsDc|
win32k!NtUserDrawCaptionTemp|Ustx|
win32k!NtUserQueryInformationThread|UsTI|
win32k!NtUserRegisterRawInputDevices|Usri|
win32k!NtUserResolveDesktopForWOW|Usty|
win32k!NtUserSendGestureInput|Usgi|
win32k!NtUserSendInput|Ussi|
win32k!NtUserSendTouchInput|Ussj|
win32k!NtUserSetCalibrationData|Usca|
win32k!NtUserSetManipulationInputTarget|Uman|
win32k!NtUserSetSysColors|UscrUscv|
win32k!NtUserShutdownBlockReasonCreate|Usbr|
win32k!NtUserToUnicodeEx|Usub|
win32k!NtUserUserHandleGrantAccess|Usgh|
win32k!NtUserfnDDEINIT|UsdD|
win32k!NtUserfnINDEVICECHANGE|Usdv|
win32k!PFFMEMOBJ::bAllocPFEData|Gpfe|
win32k!PFFOBJ::bAddPvtData|Gtvp|
win32k!PROXYPORT::PROXYPORT|Gppt|
win32k!PointerList::AddMsgData|Uspd|
win32k!PostUpdateKeyStateEvent|Usks|
win32k!QueuePowerRequest|Uspo|
win32k!RFONTOBJ::bRealizeFont|Gfnt|
win32k!ReadLayoutFile|Uskt|
win32k!ReadTabletButtonConfig|UsKv|
win32k!RemoteConnect|UsKt|
win32k!RemoteShadowStart|Uswi|
win32k!ReportHungExplorerToWer|UsWE|
win32k!ResizeVisExcludeMemory|Usvi|
win32k!RetrieveLinkCollection|Usce|
win32k!SetDisconnectDesktopSecurity|Usse|
win32k!SetGestureConfigSettings|UsbmUsgd|
win32k!SetGlobalWallpaperSettings|UsWP|
win32k!SetImeHotKey|Usih|
win32k!SetRedirectionBitmap|Urdr|
win32k!SetShellCursorClip|Ucsc|
win32k!SetSwapChainProp|Uswc|
win32k!SetWindowCompositionInfo|Uscd|
win32k!SfmTokenArray::EnsureTokenBufferSize|SFMb|
win32k!SnapshotMonitorRects|Usmr|
win32k!StoreRawDataBlock|Usrd|
win32k!TabletButtonHandler|Usua|
win32k!TouchTargetingRankForRegion|Usrr|
win32k!TrackAddDesktop|Ustd|
win32k!TypeIsolation::Create|Uiso|
win32k!UmfdAllocation::Create|Gfda|
win32k!UpdateDesktopThresholds|Umam|
win32k!UserPostNKAPC|Usna|
win32k!VWPLAdd|Usvl|
win32k!W32PIDLOCK::vInit|W32l|
win32k!Win32UserInitialize|Ukdp|
win32k!XCLIPOBJ::ppoGetPath|Gppo|
win32k!XDCOBJ::bAddColorTransform|Gadb|
win32k!XUMPDOBJ::XUMPDOBJ|Gxpd|
win32k!_BeginDeferWindowPos|Ussw|
win32k!_ConvertMemHandle|Uscb|
win32k!_CreateAcceleratorTable|Usac|
win32k!_CreateEmptyCursorObject|Uscu|
win32k!_DdeSetQualityOfService|Usd2|
win32k!_EnableIAMAccess|Usmo|
win32k!_GetPointerDeviceProperties|Usvc|
win32k!_RegisterHotKey|Ushk|
win32k!_SetWinEventHook|Uswe|
win32k!_StoreGestureConfig|Usgc|
win32k!_Win32CreateSection|Usts|
win32k!_WinSqmAllocate|USqm|
win32k!bComputeQuickLookup|Gqnk|
win32k!bFill|Gedg|
win32k!bInitStockFontsInternal|Gfsf|
win32k!bSetHTSrcSurfInfo|Ghtc|
win32k!bTriangleMesh|Gtvt|
win32k!bUnloadAllButPermanentFonts|Gfvi|
win32k!fnPOWERBROADCAST|Uspb|
win32k!iOpenGLExtEscape|Gogl|
win32k!pSpCreatePresent|Gpre|
win32k!xxxAddShadow|Ussd|
win32k!xxxBroadcastMessage|UssaUsss|
win32k!xxxClientCopyDDEIn1|UsdE|
win32k!xxxConnectService|Usto|
win32k!xxxCreateDesktopEx2|Uskd|
win32k!xxxCreateWindowEx|Uswd|
win32k!xxxCsDdeInitialize|Usd9|
win32k!xxxCsEvent|Usd5Usd6Usd7|
win32k!xxxDesktopThread|UsKwUssy|
win32k!xxxDragObject|Usds|
win32k!xxxDrawMenuItemText|Usrt|
win32k!xxxInterSendMsgEx|Ussc|
win32k!xxxLoadKeyboardLayoutEx|Uskb|
win32k!xxxLogClipData|Usbg|
win32k!xxxMNAllocMenuState|Usmt|
win32k!xxxMessageEvent|Usd8|
win32k!xxxMoveSize|Usms|
win32k!xxxPollAndWaitForSingleObject|Uspl|
win32k!xxxRegisterUserHungAppHandlers|Uswp|
win32k!xxxSetModernAppWindow|usmd|
win32k!xxxUserChangeDisplaySettings|UsCd|
win32k!xxxUserNotifyProcessCreate|Uswt|
win32k!zzzAttachThreadInput|Usai|
win32k!zzzInitTask|Uswo|
win32k!zzzSetWindowsHookEx|Ussh|
win32k.sys|DWMtDWMvFDUmFDatFDevFDpdFDrqFDtlGFICGFdkGFldGMFFGOPMGPalGVdvGaddGalaGaplGbafGdcfGdwdGeddGetoGfid|
win32k.sys|GfilGfulGglyGh00Gh?0Gh?1Gh?4Gh?5Gh?6Gh?7Gh?8Gh?9Gh?:Gh?;Gh?>Gh??Gh?@Gh?AGh?BGh?EGh?LGhmlGhtmGi2c|
win32k.sys|GicmGigaGiogGkbmGla0Gla1Gla4Gla5Gla8Gla:Gla;Gla@GlasGnffGnlsGpanGpatGpbmGrgbGrgnGscnGspmGstaGsth|
win32k.sys|GsuxGtffGtxtGubmGumpGwndPASfPSloSsrlUHFFknlf|
win32kbase!CActivationObjectManager::operator new|Uagm|
win32kbase!CAsyncKeyEventMonitor::operator new|EKsa|
win32kbase!CTouchProcessor::ForwardInputToManipulationThread|Uiim|
win32kbase!DelayZonePalmRejection::_AddDelayZoneToListInternal|Usdz|
win32kbase!DirectComposition::CAnalogCompositorMarshaler::_allocate|DCaz|
win32kbase!DirectComposition::CAnalogExclusiveViewMarshaler::_allocate|DCax|
win32kbase!DirectComposition::CAnalogTextureTargetMarshaler::_allocate|DCay|
win32kbase!DirectComposition::CAnimationBinding::_allocate|DCab|
win32kbase!DirectComposition::CAnimationLoggingManager::_allocate|DClm|
win32kbase!DirectComposition::CAnimationMarshaler::SetBufferProperty|DCaeDCag|
win32kbase!DirectComposition::CAnimationMarshaler::_allocate|DCan|
win32kbase!DirectComposition::CAnimationTimeList::_allocate|DCal|
win32kbase!DirectComposition::CAnimationTriggerMarshaler::_allocate|DCtr|
win32kbase!DirectComposition::CApplicationChannel::AllocateTableEntry|DCct|
win32kbase!DirectComposition::CApplicationChannel::GetWeakReferenceBase|DCwt|
win32kbase!DirectComposition::CApplicationChannel::_allocate|DCac|
win32kbase!DirectComposition::CBackChannelMarshaler::_allocate|DCbl|
win32kbase!DirectComposition::CBackdropBrushMarshaler::_allocate|DCjb|
win32kbase!DirectComposition::CBaseExpressionMarshaler::SetBufferProperty|DCckDCem|
win32kbase!DirectComposition::CBatch::CSystemResourceReference::_allocate|DCbr|
win32kbase!DirectComposition::CBatch::_allocate|DCba|
win32kbase!DirectComposition::CBatchSharedMemoryPool::_allocate|DCbs|
win32kbase!DirectComposition::CCaptureControllerMarshaler::_allocate|DCcq|
win32kbase!DirectComposition::CCaptureRenderTargetMarshaler::_allocate|DCcr|
win32kbase!DirectComposition::CChannel::_allocate|DCbc|
win32kbase!DirectComposition::CChannelHandleTable::_allocate|DCch|
win32kbase!DirectComposition::CClipGroupMarshaler::_allocate|DCcg|
win32kbase!DirectComposition::CColorBrushMarshaler::_allocate|DCjc|
win32kbase!DirectComposition::CColorGradientStopMarshaler::_allocate|DCgs|
win32kbase!DirectComposition::CCompiledEffect::_allocate|DCef|
win32kbase!DirectComposition::CCompiledEffectPropertyBag::_allocate|DCep|
win32kbase!DirectComposition::CCompiledEffectTemplate::_allocate|DCet|
win32kbase!DirectComposition::CComponentTransform2DMarshaler::_allocate|DCc2|
win32kbase!DirectComposition::CComponentTransform3DMarshaler::_allocate|DCco|
win32kbase!DirectComposition::CCompositionAmbientLight::_allocate|DCam|
win32kbase!DirectComposition::CCompositionCubeMapMarshaler::_allocate|DCcm|
win32kbase!DirectComposition::CCompositionDistantLight::_allocate|DCdl|
win32kbase!DirectComposition::CCompositionGlyphRunMarshaler::_allocate|DCgr|
win32kbase!DirectComposition::CCompositionLight::_allocate|DCcl|
win32kbase!DirectComposition::CCompositionMipmapSurfaceMarshaler::_allocate|DCmm|
win32kbase!DirectComposition::CCompositionPointLight::_allocate|DCpo|
win32kbase!DirectComposition::CCompositionSkyBoxBrushMarshaler::_allocate|DCsb|
win32kbase!DirectComposition::CCompositionSpotLight::_allocate|DCsp|
win32kbase!DirectComposition::CCompositionSurfaceBitmapMarshaler::_allocate|DCcb|
win32kbase!DirectComposition::CCompositionSurfaceWrapperMarshaler::_allocate|DCsw|
win32kbase!DirectComposition::CCompositionTextLineMarshaler::_allocate|DCtl|
win32kbase!DirectComposition::CConditionalExpressionMarshaler::_allocate|DCca|
win32kbase!DirectComposition::CConnection::_allocate|DCcc|
win32kbase!DirectComposition::CContainerShapeMarshaler::_allocate|DCoc|
win32kbase!DirectComposition::CCriticalSection::_allocate|DCcs|
win32kbase!DirectComposition::CCrossChannelChildVisualMarshaler::_allocate|DCxc|
win32kbase!DirectComposition::CCrossChannelParentVisualMarshaler::_allocate|DCxp|
win32kbase!DirectComposition::CCrossContainerGuestReadWriteSharedSectionMarshaler|DCsf|
win32kbase!DirectComposition::CCrossContainerHostReadOnlySharedSectionMarshaler|DCsg|
win32kbase!DirectComposition::CCursorVisualMarshaler::_allocate|DCcy|
win32kbase!DirectComposition::CDCompDynamicArray::_allocate|DCda|
win32kbase!DirectComposition::CDCompDynamicArrayBase::_allocate|DCdb|
win32kbase!DirectComposition::CDDisplayRenderTargetMarshaler::_allocate|DCdd|
win32kbase!DirectComposition::CDataSourceReaderMarshaler::_allocate|DDsr|
win32kbase!DirectComposition::CDeletedNotificationList::EnsureTagAllocation|DCnb|
win32kbase!DirectComposition::CDeletedNotificationList::_allocate|DCnl|
win32kbase!DirectComposition::CDesktopTreeMarshaler::_allocate|DCde|
win32kbase!DirectComposition::CDropShadowMarshaler::_allocate|DCds|
win32kbase!DirectComposition::CDwmChannel::_allocate|DCdc|
win32kbase!DirectComposition::CEffectBrushMarshaler::_allocate|DCje|
win32kbase!DirectComposition::CEffectGroupMarshaler::_allocate|DCeg|
win32kbase!DirectComposition::CEllipseGeometryMarshaler::_allocate|DCey|
win32kbase!DirectComposition::CEvent::_allocate|DCev|
win32kbase!DirectComposition::CExpressionMarshaler::_allocate|DCex|
win32kbase!DirectComposition::CFilterEffectMarshaler::Initialize|DCffDCfiDCfj|
win32kbase!DirectComposition::CFilterEffectMarshaler::_allocate|DCfe|
win32kbase!DirectComposition::CGaussianBlurEffectMarshaler::_allocate|DCge|
win32kbase!DirectComposition::CGenericInkMarshaler::_allocate|DCgi|
win32kbase!DirectComposition::CHolographicCompositionMarshaler::_allocate|DChc|
win32kbase!DirectComposition::CHolographicDisplayMarshaler::_allocate|DChd|
win32kbase!DirectComposition::CHolographicExclusiveModeMarshaler::_allocate|DChm|
win32kbase!DirectComposition::CHolographicExclusiveViewMarshaler::_allocate|DChe|
win32kbase!DirectComposition::CHolographicInteropTextureMarshaler::_allocate|DChi|
win32kbase!DirectComposition::CHolographicViewer::_allocate|DChx|
win32kbase!DirectComposition::CHostVisualMarshaler::_allocate|DChv|
win32kbase!DirectComposition::CHoverPointerSourceMarshaler::_allocate|DChp|
win32kbase!DirectComposition::CHwndBitmapMarshaler::_allocate|DChb|
win32kbase!DirectComposition::CHwndTargetMarshaler::_allocate|DCht|
win32kbase!DirectComposition::CInjectionAnimationMarshaler::_allocate|DCia|
win32kbase!DirectComposition::CInkMarshaler::_allocate|DCik|
win32kbase!DirectComposition::CInteractionConfigurationGroup::_allocate|DCic|
win32kbase!DirectComposition::CInteractionMarshaler::EnsureTouchConfigurationList|DCit|
win32kbase!DirectComposition::CInteractionMarshaler::_allocate|DCio|
win32kbase!DirectComposition::CInteractionTrackerBindingManagerMarshaler::_allocate|DCis|
win32kbase!DirectComposition::CInteractionTrackerMarshaler::_allocate|DCir|
win32kbase!DirectComposition::CKeyframeAnimationMarshaler::SetBufferProperty|DCks|
win32kbase!DirectComposition::CKeyframeAnimationMarshaler::_allocate|DCkf|
win32kbase!DirectComposition::CLayerVisualMarshaler::_allocate|DClv|
win32kbase!DirectComposition::CLegacyAnimationTriggerMarshaler::_allocate|DCat|
win32kbase!DirectComposition::CLegacyRenderTargetMarshaler::_allocate|DCdk|
win32kbase!DirectComposition::CLegacyStereoRenderTargetMarshaler::_allocate|DCdj|
win32kbase!DirectComposition::CLineGeometryMarshaler::_allocate|DClg|
win32kbase!DirectComposition::CLinearGradientBrushMarshaler::_allocate|DCjl|
win32kbase!DirectComposition::CLinearObjectTableBase::_allocate|DClt|
win32kbase!DirectComposition::CManipulationMarshaler::_allocate|DCmi|
win32kbase!DirectComposition::CManipulationTransformMarshaler::_allocate|DCma|
win32kbase!DirectComposition::CMaskBrushMarshaler::_allocate|DCjm|
win32kbase!DirectComposition::CMatrixTransform3DMarshaler::_allocate|DCm3|
win32kbase!DirectComposition::CMatrixTransformMarshaler::_allocate|DCmt|
win32kbase!DirectComposition::CMessageHandleInfo::_allocate|DCmh|
win32kbase!DirectComposition::CNaturalAnimationMarshaler::SetBufferProperty|DCns|
win32kbase!DirectComposition::CNaturalAnimationMarshaler::_allocate|DCna|
win32kbase!DirectComposition::CNineGridBrushMarshaler::_allocate|DCjn|
win32kbase!DirectComposition::CParticleAttractorMarshaler::_allocate|DCqr|
win32kbase!DirectComposition::CParticleBaseBehaviorMarshaler::_allocate|DCqa|
win32kbase!DirectComposition::CParticleBehaviorMarshaler::_allocate|DCqb|
win32kbase!DirectComposition::CParticleColorBehaviorMarshaler::_allocate|DCqd|
win32kbase!DirectComposition::CParticleColorRangeMarshaler::_allocate|DCqc|
win32kbase!DirectComposition::CParticleDirectionRangeMarshaler::_allocate|DCqz|
win32kbase!DirectComposition::CParticleEmitterVisualMarshaler::_allocate|DCqv|
win32kbase!DirectComposition::CParticleGeneratorMarshaler::_allocate|DCqg|
win32kbase!DirectComposition::CParticleScalarBehaviorMarshaler::_allocate|DCqe|
win32kbase!DirectComposition::CParticleScalarRangeMarshaler::_allocate|DCqx|
win32kbase!DirectComposition::CParticleSizeRangeMarshaler::_allocate|DCqy|
win32kbase!DirectComposition::CParticleVector2BehaviorMarshaler::_allocate|DCqf|
win32kbase!DirectComposition::CParticleVector3BehaviorMarshaler::_allocate|DCqi|
win32kbase!DirectComposition::CParticleVector4BehaviorMarshaler::_allocate|DCqh|
win32kbase!DirectComposition::CParticleVector4RangeMarshaler::_allocate|DCqw|
win32kbase!DirectComposition::CPathGeometryMarshaler::_allocate|DCpy|
win32kbase!DirectComposition::CPrimitiveGroupMarshaler::_allocate|DCpg|
win32kbase!DirectComposition::CPrimitiveMarshaler::_allocate|DCpr|
win32kbase!DirectComposition::CPrimitveColorMarshaler::_allocate|DCpc|
win32kbase!DirectComposition::CProcessData::_allocate|DCpd|
win32kbase!DirectComposition::CProjectedShadowCasterMarshaler::_allocate|DCzc|
win32kbase!DirectComposition::CProjectedShadowReceiverMarshaler::_allocate|DCzr|
win32kbase!DirectComposition::CProjectedShadowSceneMarshaler::_allocate|DCzs|
win32kbase!DirectComposition::CPropertySetMarshaler::_allocate|DCpb|
win32kbase!DirectComposition::CProxyGeometryClipMarshaler::_allocate|DCzx|
win32kbase!DirectComposition::CPushLockCriticalSection::_allocate|DCcp|
win32kbase!DirectComposition::CRadialGradientBrushMarshaler::_allocate|DCjo|
win32kbase!DirectComposition::CRectangleClipMarshaler::_allocate|DCrc|
win32kbase!DirectComposition::CRedirectVisualMarshaler::_allocate|DCrv|
win32kbase!DirectComposition::CRegionGeometryMarshaler::_allocate|DCrg|
win32kbase!DirectComposition::CRemoteAppRenderTargetMarshaler::_allocate|DCdm|
win32kbase!DirectComposition::CRemoteRenderTargetMarshaler::_allocate|DCdp|
win32kbase!DirectComposition::CResourceTable::_allocate|DCrt|
win32kbase!DirectComposition::CRotateTransform3DMarshaler::_allocate|DCr3|
win32kbase!DirectComposition::CRotateTransformMarshaler::_allocate|DCro|
win32kbase!DirectComposition::CScalarMarshaler::_allocate|DCsl|
win32kbase!DirectComposition::CScaleTransform3DMarshaler::_allocate|DCs3|
win32kbase!DirectComposition::CScaleTransformMarshaler::_allocate|DCst|
win32kbase!DirectComposition::CSceneMesh::_allocate|DCze|
win32kbase!DirectComposition::CSceneMeshRendererComponentMarshaler::_allocate|DCzh|
win32kbase!DirectComposition::CSceneMetallicRoughnessMarshaler::_allocate|DCmr|
win32kbase!DirectComposition::CSceneModelTransformMarshaler::_allocate|DCzz|
win32kbase!DirectComposition::CSceneNode::_allocate|DCzt|
win32kbase!DirectComposition::CSceneSurfaceMaterialInputMarshaler::_allocate|DCmn|
win32kbase!DirectComposition::CSceneVisualMarshaler::_allocate|DCzv|
win32kbase!DirectComposition::CScreenCursorMarshaler::_allocate|DCcw|
win32kbase!DirectComposition::CSemaphore::_allocate|DCso|
win32kbase!DirectComposition::CShapeVisualMarshaler::_allocate|DCsh|
win32kbase!DirectComposition::CSharedClientProjectedShadowCasterMarshaler::_allocate|DCza|
win32kbase!DirectComposition::CSharedCompositionAmbientLightMarshaler::_allocate|DCya|
win32kbase!DirectComposition::CSharedCompositionDistantLightMarshaler::_allocate|DCyb|
win32kbase!DirectComposition::CSharedCompositionPointLightMarshaler::_allocate|DCyc|
win32kbase!DirectComposition::CSharedCompositionSpotLightMarshaler::_allocate|DCyd|
win32kbase!DirectComposition::CSharedHolographicInteropTextureMarshaler::_allocate|DChs|
win32kbase!DirectComposition::CSharedHostProjectedShadowCasterMarshaler::_allocate|DCzb|
win32kbase!DirectComposition::CSharedInteractionMarshaler::_allocate|DCsi|
win32kbase!DirectComposition::CSharedManipulationTransformMarshaler::_allocate|DCmb|
win32kbase!DirectComposition::CSharedMatrixTransform3DMarshaler::_allocate|DCm4|
win32kbase!DirectComposition::CSharedMatrixTransformMarshaler::_allocate|DCmv|
win32kbase!DirectComposition::CSharedReadCaptureControllerMarshaler::_allocate|DCcu|
win32kbase!DirectComposition::CSharedReadCompositionLightMarshaler::_allocate|DCye|
win32kbase!DirectComposition::CSharedReadHolographicInteropTextureMarshaler::_allocate|DChr|
win32kbase!DirectComposition::CSharedReadInteractionMarshaler::_allocate|DCsj|
win32kbase!DirectComposition::CSharedReadLegacyAnimationTriggerMarshaler::_allocate|DCau|
win32kbase!DirectComposition::CSharedReadPrimitiveColorMarshaler::_allocate|DCpe|
win32kbase!DirectComposition::CSharedReadRemoteAppRenderTargetMarshaler::_allocate|DCdn|
win32kbase!DirectComposition::CSharedReadScalarMarshaler::_allocate|DCsm|
win32kbase!DirectComposition::CSharedReadTransformMarshaler::_allocate|DCmu|
win32kbase!DirectComposition::CSharedReadVisualReferenceMarshaler::_allocate|DCrr|
win32kbase!DirectComposition::CSharedSectionMarshaler|DCss|
win32kbase!DirectComposition::CSharedSectionWrapperMarshaler::_allocate|DCzg|
win32kbase!DirectComposition::CSharedVisualReferenceControllerMarshaler::_allocate|DCrs|
win32kbase!DirectComposition::CSharedWriteCaptureControllerMarshaler::_allocate|DCcx|
win32kbase!DirectComposition::CSharedWriteLegacyAnimationTriggerMarshaler::_allocate|DCav|
win32kbase!DirectComposition::CSharedWritePrimitiveColorMarshaler::_allocate|DCpf|
win32kbase!DirectComposition::CSharedWriteRemoteAppRenderTargetMarshaler::_allocate|DCdo|
win32kbase!DirectComposition::CSharedWriteScalarMarshaler::_allocate|DCsn|
win32kbase!DirectComposition::CSkewTransformMarshaler::_allocate|DCkt|
win32kbase!DirectComposition::CSnapshotMarshaler::_allocate|DCsa|
win32kbase!DirectComposition::CSpatialRemarshalerMarshaler::_allocate|DCzy|
win32kbase!DirectComposition::CSpriteShapeMarshaler::_allocate|DCos|
win32kbase!DirectComposition::CSpriteVisualMarshaler::_allocate|DCsv|
win32kbase!DirectComposition::CStructDynamicArray::_allocate|DCsd|
win32kbase!DirectComposition::CSuperWetInkVisualMarshaler::_allocate|DCsu|
win32kbase!DirectComposition::CSurfaceBrushMarshaler::_allocate|DCjs|
win32kbase!DirectComposition::CSynchronizationManager::_allocate|DCse|
win32kbase!DirectComposition::CSynchronousSuperWetInkMarshaler::_allocate|DCsy|
win32kbase!DirectComposition::CSystemChannel::_allocate|DCsc|
win32kbase!DirectComposition::CTableTransferEffectMarshaler::SetBufferProperty|DCfb|
win32kbase!DirectComposition::CTelemetryInfo::_allocate|DCto|
win32kbase!DirectComposition::CTextVisualMarshaler::_allocate|DCtv|
win32kbase!DirectComposition::CTileClumpMarshaler::_allocate|DCtc|
win32kbase!DirectComposition::CTransform3DGroupMarshaler::_allocate|DCg3|
win32kbase!DirectComposition::CTransformGroupMarshaler::_allocate|DCtg|
win32kbase!DirectComposition::CTranslateTransform3DMarshaler::_allocate|DCt3|
win32kbase!DirectComposition::CTranslateTransformMarshaler::_allocate|DCtt|
win32kbase!DirectComposition::CViewBoxMarshaler::_allocate|DCvb|
win32kbase!DirectComposition::CVirtualMonitorCaptureRenderTargetMarshaler::_allocate|DCvm|
win32kbase!DirectComposition::CVirtualSurfaceMarshaler::_allocate|DCvs|
win32kbase!DirectComposition::CVisualCaptureMarshaler::_allocate|DCvr|
win32kbase!DirectComposition::CVisualMarshaler::AllocateChildrenArray|DCvc|
win32kbase!DirectComposition::CVisualMarshaler::_allocate|DClcDCvi|
win32kbase!DirectComposition::CVisualReferenceControllerMarshaler::_allocate|DCrf|
win32kbase!DirectComposition::CVisualSurfaceMarshaler::_allocate|DCls|
win32kbase!DirectComposition::CVisualTargetMarshaler::_allocate|DCvt|
win32kbase!DirectComposition::CWeakReferenceBase::_allocate|DCwr|
win32kbase!DirectComposition::CWindowBackdropBrushMarshaler::_allocate|DCjw|
win32kbase!DirectComposition::CYCbCrSurfaceMarshaler::_allocate|DCys|
win32kbase!DirectComposition::CrossChannelVisualData::_allocate|DCcv|
win32kbase!DirectComposition::Memory::Allocate|DCbf|
win32kbase!DirectComposition::PropertySetKernelModeAllocator::AllocateAndClear|DCpl|
win32kbase!DirectComposition::_allocate|DCts|
win32kbase!EtwTraceAuditApiQueryAddressVADInformation|EKmm|
win32kbase!HMAllocObject|Umen|
win32kbase!InputObjectMap::AllocateBucket|Ucnv|
win32kbase!NtUserCreateBaseWindow|Ubwd|
win32kbase!NtUserGetInputContainerId|Ugcd|
win32kbase!SetMonitorData|Udwp|
win32kbase!VirtualTouchpadProcessor::GetInstance|Uvtp|
win32kbase.sys|GilaGill|
win32kfull!CWindowGroup::operator new|Ugwm|
win32kfull!CloneWindowPosAndArrangementAsync|Ucwp|
win32kfull!GetMouseDeviceHardwareId|Umid|
win32kfull!InitRotationManager|Urtm|
win32kfull!NtUserRequestMoveSizeOperation|Umsr|
win32kfull!SetLPITEMInfoNoRedraw|Umit|
win32kfull!SetVisRgnTrackerProp|Uvst|
win32kfull!UmfdQueueTryUnzombifyPffApc|Gapc|
win32kfull!xxxCreateWindowEx|Usws|
win32kmin!InitSmartObjLookaside|Usol|
win32kmin!minPostInputMessage|Urav|
win32kmin!xxxMinSendPointerMessageWorker|Ubws|
wof.sys|WofDWofFWofGWofHWofIWofSWofVWoffWoftfpRDfpctfpcxfpdwfpgnfppmfprdfpwifpxpwpRDwpcfwpciwpctwpcxwpdw|
wof.sys|wpgnwppmwprdwprtwpvowpwfwpwiwpxp|
writelog.sys|WlBsWlCbWlDtWlFcWlGcWlIbWlLbWlMhWlMpWlPw|
`;

// src/knowledge/tag-binaries.ts
var TAG_LENGTH3 = 4;
var patterns2;
function tagBinary(tag2) {
  if (tag2.length !== TAG_LENGTH3 || /[?\n]/.test(tag2)) return void 0;
  const listed2 = listedBinary(tag2);
  if (listed2 !== void 0) return answer(listed2, true);
  if (patterns2 === void 0) patterns2 = families();
  const family = patterns2.find((each) => fits3(tag2, each[0]));
  return family && answer(family[1], false);
}
function answer(binary, isExact) {
  return binary === "" ? { exact: isExact } : { binary, exact: isExact };
}
function fits3(tag2, pattern) {
  for (let i = 0; i < TAG_LENGTH3; i++) {
    const wanted = pattern.charAt(i);
    if (wanted !== "?" && wanted !== tag2.charAt(i)) return false;
  }
  return true;
}
function listedBinary(tag2) {
  let found;
  for (let at = tagBinaryTable.indexOf(tag2); at >= 0; at = tagBinaryTable.indexOf(tag2, at + 1)) {
    const binary = binaryAt(at);
    if (binary !== void 0) found = binary;
  }
  return found;
}
function binaryAt(at) {
  const begin2 = tagBinaryTable.lastIndexOf("\n", at) + 1;
  const bar2 = tagBinaryTable.indexOf("|", begin2);
  if (bar2 < 0 || at <= bar2 || (at - bar2 - 1) % TAG_LENGTH3 !== 0) return void 0;
  const end = tagBinaryTable.indexOf("\n", at);
  return at + TAG_LENGTH3 < end ? tagBinaryTable.slice(begin2, bar2) : void 0;
}
function families() {
  const found = [];
  let after = 0;
  for (let mark = tagBinaryTable.indexOf("?"); mark >= 0; mark = tagBinaryTable.indexOf("?", after)) {
    after = mark + 1;
    for (let at = mark - TAG_LENGTH3 + 1; at <= mark; at++) {
      const binary = binaryAt(at);
      if (binary === void 0) continue;
      found.push([tagBinaryTable.slice(at, at + TAG_LENGTH3), binary]);
      after = at + TAG_LENGTH3;
      break;
    }
  }
  const blanks = (pattern) => pattern.split("?").length;
  return found.sort((a, b) => blanks(a[0]) - blanks(b[0]) || (a[0] < b[0] ? -1 : 1));
}

// src/knowledge/data/windows-drivers.ts
var windowsDriverNames = `
1394bus 1394ohci 4mmdat 61883 accesstracker acpi acpidev acpiec acpiex acpipagr acpipmi acpitime acx01000 aec
afd afunix agilevpn agp440 ahcache ahflt amdide amdk8 amdppm appid applockerfltr appvmon appvvemgr appvvfs
appxstrm arp1394 asyncmac atapi ataport atmarpc atmlane audstub avc avcstrm avscan backupreader bam basicdisplay
basicrender battc beep bfs bindflt blbdrive bootvid.dll bowser bridge btha2dp bthenum bthhfaud bthhfenum
bthleenum bthmini bthmodem bthpan bthport bthusb bttflt buttonconverter cancelsafe cbafilt cbsampledrv cbsi
ccffilter cdd.dll cdfs cdo cdrom change changer changetracker ci.dll circlass cirrus classpnp cldflt clfs
clusbflt clusdflt clusdisk clusflt clusport cmbatt cmimcext cmpflt cng compbatt compositebus compress condrv
crashdmp crcdisk crusoe csc csvcoc csvflt csvfs csvnsflt csvvbus ctx dam datascrn ddpvssprovider dedup defilter
defragger delete_flt devauthe devolume dfmflt dfs dfsc dfsr dfsrflt dfsrro dhwatchdog discache disk diskperf
displaymux dmboot dmio dmload dmusic dmvsc dpmfilter drmk drmkaud dumpata dumpfve dumpsd dumpsdport dumpstorport
dvfilter dxg dxgkrnl dxgmms1 dxgmms2 dxgthk efs ehstorclass ehstortcgdrv encrypt errdev executioncontext exfat
extensions failattach failmount fastfat fbwf fdc fdrtrace filecrypt fileinfo filetrace fips flpydisk fltmgr fmm
framebuf.dll fs_rec fsdepends fsrec fsrecord fsredir fstier fsvga ftdisk fvevol fwpkclnt fxppm gagp30kx gameflt
gamenum gameport genericusbfn gpuenergydrv gvfs hal.dll hcaport hdaudbus hdaudio hidbatt hidbth hidclass hidi2c
hidinterrupt hidir hidparse hidspi hidusb hsmflt hsp http hvax64.exe hvix64.exe hvloader.dll hvservice hvsocket
hvsocketcontrol hwpolicy hyperkbd i8042prt iiscache indirectkmd intelide intelpep intelpmt intelppm inteltao
ioqos iorate ipfltdrv ipinip ipmidrv ipnat ipsec irda irenum isapnp kbdclass kbdhid kd.dll kd1394.dll kdcom.dll
kdnet.dll kdnic kdstub.dll kdusb.dll kmixer ks ksecdd ksecpkg ksthunk l1vhlwf l2bridge lltdio locksmith luafv
lunparser lxcore lxss mausbhost mausbip mbbcx mcd mcupdate.dll mcupdate_authenticamd.dll
mcupdate_genuineintel.dll memepmagent message microsoft.bluetooth.legacy.leenumerator microsoft.uev.agentdriver
microsoft_bluetooth_avrcptransport minispy mmcss mnmdd modem monitor mouclass mouhid mountmgr mpfilter mpio
mpksl mpsdrv mqac mrxdav mrxsmb mrxsmb10 mrxsmb20 msahci msdsm msdv msfs msgpioclx msgpiowin32 mshidkmdf
msisadrv msiscsi msixpackagingtoolmonitor mskssrv mslbfoprovider mslldp msnfsflt mspclock mspqm msquic msrpc
msseccore mssecflt mssecwfp mssecwfpu mssmbios mstee mtconfig mup namechanger nativewifip ndis ndiscap
ndisimplatform ndistapi ndisuio ndisvirtualbus ndiswan ndkperf ndkping ndproxy ndu netadaptercx netbios netbt
netft netio netvsc netvsc50 netvsc60 netvsc63 netvscvfpp nfsrdr nfssvr nic1394 npfs npsvctrig nsi.dll nsiproxy
nt ntest ntfs ntkrnlmp.exe ntkrnlpa.exe ntkrpamp.exe ntosext ntoskrnl.exe null nullfilter nvdimm nwifi odphflt
ohci1394 p3 p4vfsflt p9np.dll p9rdr pacer parallel parport partmgr parvdm passthrough passthruparser pci pciide
pciidex pcip pcmcia pcw pdc peauth pktmon pktmonapi pluton pmem pnpmem portcls portmap ppdev prjflt processr
procmon11 projfs prvflder psched pscript pshed.dll pvhdparser quota qwavedrv ramparser rasacd rasgre rasirda
rasl2tp raspppoe raspptp rassstp rawwan rdbss rdpbus rdpcdd rdpdd rdpdd.dll rdpdr rdpencdd rdprefmp
rdpvideominiport rdpwd rdvgkmd rdyboost redbook refs refsdedup refsv1 resumekeyfilter rfcomm rfxvmt rhproxy
rndismp rndismp6 rndismpx rpcxdr rsfxdrv rspndr sacdrv sbp2port scanner scfilter scmbus scmdisk0101 scrubber
scsiport sdbus sdport sdstor securekernel.exe sercx sercx2 serenum serial sermouse sffdisk sffp_mmc sffp_sd
sffp_sdport sfilter sfloppy sfo sftredir sgrmagent simrep sis smartcard smb smbbandwidthlimitfilter smbdirect
smbmrx smbresilfilter smclib spaceparser spaceport spbcx spldr splitter sr srv srv2 srvnet stest storagesync
storagesyncguard storahci storfwupdate stornvme storport storqosflt storvsc storvsp stream svhdxflt swapbuffers
swenum swmidi symcryptk.dll synth3dvsc synthvid sysaudio sysmondrv tape tbs tcblaunch.exe tcpip tcpip6 tcpipreg
tdi tdpipe tdtcp tdx teredo termdd terminpt tm tpm tsddd.dll tsfairshare tssecsrv tsusbflt tsusbgd tsusbhub
tunmp tunnel uagp35 uaspstor ucmcx ucmtcpcicx ucmucsi ucmucsiacpiclient ucmucsicx ucpd ucx01000 udecx udfs uefi
ufx01000 ufxsynopsys umbus umpass unionfs update urschipidea urscx01000 urssynopsys usb4devicerouter
usb4hostrouter usb8023 usb80236 usb80236x usbaudio usbaudio2 usbccgp usbcir usbd usbehci usbhub usbhub3 usbohci
usbport usbprint usbrpm usbscan usbser usbstor usbtest usbuhci usbvideo usbxhci uwfreg uwfs vdrvroot verifier
verifierext vfpext vga vga.dll vgapnp vhdmp vhdparser vhf vid videoprt virtdisk virtdisksmb vkrnlintvsc
vkrnlintvsp vmbkmcl vmbkmclr vmbus vmbushid vmbusr vmgencounter vmgid vmrdvcore vms3cap vmsproxy vmsproxyhnic
vmstorfl vmsvcext vmswitch vnvdimm volmgr volmgrx volsnap volume vpci vpcivsp vpcuxd vwifibus vwififlt vwifimp
wacompen wanarp wanarpv6 watchdog wcifs wcmfilter wcnfs wd wdboot wddevflt wdf01000 wdfilter wdfldr wdiwifi
wdmaud wdnisdrv werkernel wfpcapture wfplwf wfplwfs wificx wimfltr wimfsf wimmount win32k win32kbase
win32kbase_rs win32kfull win32ksgd winhv winhvp winhvr winload winnat winquic winsetupboot winsetupmon winusb
wlbs wmiacpi wmilib wof wofadk wpcfltr wpdupfltr wpprecorder wrpfv ws2ifsl wudfpf wudfrd xboxgip xinputhid xlwf
xusb21 xusb22
`;

// src/knowledge/windows-drivers.ts
var names;
var COPY = /^(?:dump_|hiber_)/;
function isWindowsDriver(file) {
  if (file.length > 64) return false;
  if (names === void 0) names = new Set(windowsDriverNames.split(/\s+/).filter((each) => each !== ""));
  const stem = file.toLowerCase().replace(/\.sys$/, "");
  if (/^\[?nt!/.test(stem)) return true;
  return names.has(stem) || COPY.test(stem) && names.has(stem.replace(COPY, ""));
}

// src/diagnosis/suspects/figures.ts
var MB4 = 1024 * 1024;
var UNKNOWN_64 = { outstanding: 5e4, bytes: 32 * MB4 };
var UNKNOWN_32 = { outstanding: 2e4, bytes: 8 * MB4 };
var WINDOWS_KEEPS = 4;
var UNKNOWN_BYTES_PER_GB = 2 * MB4;
var USUAL_GIGABYTES = 32;
var SMALL_PART = 0.25;
var PASSED = 0.5;
var LEAST_ALLOCATIONS = 300;
var FEW_BYTES = 2 * MB4;
var FEW_BLOCKS = 5e3;
var SOME_64 = { outstanding: 5e4, bytes: 8 * MB4 };
var SOME_32 = { outstanding: 2e4, bytes: 2 * MB4 };
var LARGE_BLOCK = 64 * 1024;
var FEW_LARGE = 1e3;
var YOUNG_SECONDS = 3600;
function figureSigns(part3, machine2) {
  const signs2 = [
    hardlyFreed(part3.usage),
    ...beyondHealthy(part3, machine2),
    largePart(part3, machine2),
    oneSize(part3.usage),
    recycled(part3.usage),
    few(part3.usage, machine2),
    fewLargeBlocks(part3.usage),
    machine2.uptimeSeconds !== void 0 && machine2.uptimeSeconds < YOUNG_SECONDS ? weight("just-started", -4, () => say`the machine started less than an hour ago`) : void 0
  ];
  return signs2.filter((each) => each !== void 0);
}
function hardlyFreed({ allocs, frees }) {
  if (allocs === void 0 || frees === void 0 || allocs < LEAST_ALLOCATIONS) return void 0;
  const freed = Math.min(1, frees / allocs);
  const trust = interpolated(Math.log10(Math.max(freed, 1e-6)), FREED_TRUST);
  const points = (Math.log10(allocs) - 2) * trust;
  return weight(
    "hardly-freed",
    points,
    () => frees === 0 ? say`none of ${count(allocs)} allocations was freed` : say`${count(frees)} of ${count(allocs)} allocations were freed`
  );
}
var FREED_TRUST = [
  [-3, 1],
  [-2, 0.75],
  [-1, 0.4],
  [-0.3, 0]
];
function interpolated(at, table3) {
  let [x0, y0] = table3[0] ?? [0, 0];
  if (at <= x0) return y0;
  for (const [x, y] of table3) {
    if (at <= x) return x === x0 ? y : y0 + (y - y0) * (at - x0) / (x - x0);
    [x0, y0] = [x, y];
  }
  return y0;
}
function usual({ row: row2, group, usage: usage2 }, machine2) {
  const range = healthyRange(row2.tag, group, machine2.bits);
  if (range === void 0) {
    const fixed2 = machine2.bits === 32 ? UNKNOWN_32 : UNKNOWN_64;
    const held = Math.max(fixed2.bytes, machine2.gigabytes * UNKNOWN_BYTES_PER_GB);
    const isBeyond = usage2.outstanding > fixed2.outstanding || (usage2.bytes ?? 0) > held;
    const times2 = isBeyond && isOfWindows(row2) ? WINDOWS_KEEPS : 1;
    return { outstanding: fixed2.outstanding * times2, bytes: held * times2 };
  }
  const { perGigabyte, bytesPerGigabyte, perProcess } = range;
  const gigabytes = machine2.gigabytes > 0 ? machine2.gigabytes : USUAL_GIGABYTES;
  const fixed = (most, per) => per === void 0 ? most : most * SMALL_PART;
  return {
    outstanding: Math.max(
      fixed(range.outstanding, perGigabyte),
      (perGigabyte ?? 0) * gigabytes,
      (perProcess ?? 0) * machine2.processes
    ),
    bytes: Math.max(fixed(range.bytes, bytesPerGigabyte), (bytesPerGigabyte ?? 0) * gigabytes),
    range
  };
}
function isUsual(part3, machine2) {
  const most = usual(part3, machine2);
  return most.range !== void 0 && part3.usage.outstanding <= most.outstanding && (part3.usage.bytes ?? 0) <= most.bytes;
}
function beyondRange(part3, machine2) {
  const { bytes: most, range } = usual(part3, machine2);
  if (range === void 0 || part3.usage.bytes === void 0) return 0;
  return Math.min(4, Math.log2(Math.max(1, part3.usage.bytes / most)));
}
function isOfWindows(row2) {
  if (row2.binary !== void 0) return isWindowsDriver(row2.binary);
  return noteOf(row2)?.exact === true || tagBinary(row2.tag)?.exact === true;
}
function beyondHealthy(part3, machine2) {
  const { usage: usage2 } = part3;
  const most = usual(part3, machine2);
  const byCount = usage2.outstanding / most.outstanding;
  const byBytes3 = (usage2.bytes ?? 0) / most.bytes;
  if (Math.max(byCount, byBytes3) <= 1) {
    return most.range === void 0 ? [] : [
      weight(
        "within-healthy",
        -6,
        () => say`healthy machines keep up to ${count(Math.round(most.outstanding))} blocks, ${bytes(most.bytes)}`
      )
    ];
  }
  const ofCount = Math.log2(Math.max(1, byCount)) * (usage2.bytes === void 0 ? 1 : 0.5);
  const ofBytes = Math.log2(Math.max(1, byBytes3));
  const says = () => {
    const held = ofCount >= ofBytes ? say`${count(usage2.outstanding)} blocks` : say`${bytes(usage2.bytes ?? 0)}`;
    const kept2 = ofCount >= ofBytes ? say`${count(Math.round(most.outstanding))}` : say`${bytes(most.bytes)}`;
    return most.range === void 0 ? say`${held}, where such a tag keeps under ${kept2}` : say`${held}, where healthy machines keep under ${kept2}`;
  };
  return [
    weight("beyond-healthy", Math.max(ofCount, ofBytes) + (most.range === void 0 ? 0 : PASSED), says)
  ];
}
function largePart({ usage: usage2, group }, machine2) {
  const bound = machine2.bound[group];
  if (bound === void 0 || bound <= 0 || usage2.bytes === void 0) return void 0;
  const part3 = usage2.bytes / bound;
  if (part3 <= 0.02 || part3 > 1) return void 0;
  return weight("large-part", Math.log2(part3 / 0.02), () => say`${share(part3)} of the pool's bound`);
}
function blockSize({ outstanding, bytes: held }) {
  if (held === void 0 || outstanding < 1e3) return void 0;
  const size2 = held / outstanding;
  return size2 === Math.floor(size2) && size2 % 8 === 0 && size2 > 0 && size2 < 4096 ? size2 : void 0;
}
function oneSize(usage2) {
  const size2 = blockSize(usage2);
  return size2 === void 0 ? void 0 : weight("one-size", 1, () => say`every block has ${count(size2)} bytes`);
}
function recycled({ allocs, frees, outstanding }) {
  if (allocs === void 0 || frees === void 0 || allocs < 1e5) return void 0;
  const kept2 = outstanding / allocs;
  return kept2 <= 1e-3 ? weight("recycled", -2, () => say`99.9% of its allocations were freed`) : void 0;
}
function few({ outstanding, bytes: held }, { bits }) {
  if (held === void 0) return void 0;
  const words2 = () => say`only ${count(outstanding)} blocks, ${bytes(held)}`;
  if (outstanding < FEW_BLOCKS && held < FEW_BYTES) return weight("few", -4, words2);
  const some = bits === 32 ? SOME_32 : SOME_64;
  return outstanding < some.outstanding && held < some.bytes ? weight("few", -2, words2) : void 0;
}
function fewLargeBlocks({ outstanding, bytes: held }) {
  if (held === void 0 || outstanding <= 0 || outstanding >= FEW_LARGE) return void 0;
  return held / outstanding >= LARGE_BLOCK ? weight(
    "few-large-blocks",
    -3,
    () => say`only ${count(outstanding)} blocks, ${bytes(Math.round(held / outstanding))} each`
  ) : void 0;
}
function isReservation({ row: row2, usage: usage2 }) {
  return kindOf(row2) === "fixed" && usage2.outstanding < 1e5;
}

// src/diagnosis/suspects/handles.ts
var MANY = 1e4;
var EXPLAINS3 = 0.5;
var FAR_MORE2 = 3;
var BESIDE = 0.15;
var PILE = 2e4;
var SYSTEM_PID = 4;
function handleSign(part3, tags, processes) {
  if (processes === void 0) return void 0;
  const objects = objectKind(part3.row.tag) !== void 0 ? part3 : objectsBeside(part3, tags);
  if (objects === void 0 || objects.usage.outstanding < PILE) return void 0;
  const many = largestHolders(processes, 5).filter(
    (each) => each.handles >= MANY && (objectKind(objects.row.tag)?.cached !== true || each.process.pid !== SYSTEM_PID)
  );
  const handles = many.reduce((sum2, each) => sum2 + each.handles, 0);
  const { outstanding } = objects.usage;
  if (handles < outstanding * EXPLAINS3 || handles > outstanding * FAR_MORE2) return void 0;
  const sign = weight("handles", objects === part3 ? 5 : 4, () => list4(many));
  return sign && { sign, holders: many };
}
function objectsBeside({ row: row2, group, usage: usage2 }, tags) {
  if (!row2.unlisted || noteOf(row2)?.exact === true) return void 0;
  return remarkableTags(tags).find(
    (each) => each.group === group && objectKind(each.row.tag) !== void 0 && Math.abs(usage2.outstanding / each.usage.outstanding - 1) <= BESIDE
  );
}
function list4(many) {
  const words2 = [];
  many.slice(0, 3).forEach((each, place2) => {
    words2.push(
      ...say`${place2 > 0 ? ", " : ""}${name(each.process.image ?? each.process.address)} has ${count(each.handles)} handles`
    );
  });
  return words2;
}

// src/diagnosis/suspects/hidden-owners.ts
var FILES = /anti-virus|activity monitor|replication|encryption|backup|quota|recovery|HSM|compression|virtualization|open file|security|content|undelete|filter|imaging|continuous/i;
var PACKETS = /network|VPN|firewall|security|capture/i;
var REQUESTS = /network|VPN|storage|filter|USB|security|anti-virus/i;
var OBJECTS = /security|anti-virus|activity monitor|anti-cheat|monitor/i;
var groups = [
  {
    tags: [
      "NtFC",
      "Ntfc",
      "NtfC",
      "Ntff",
      "NtfF",
      "Ntfr",
      "File",
      "IoNm",
      "FMfn",
      "FMsl",
      "FMfc",
      "FMfz",
      "FOCX",
      "IoFE",
      "MmCa",
      "MmSt"
    ],
    hidden: { grows: "a driver keeps files open", kinds: FILES }
  },
  {
    tags: ["Irp ", "IoWI", "Mdl ", "IoSB", "Io  "],
    hidden: { grows: "a driver queues requests and does not complete them", kinds: REQUESTS }
  },
  {
    tags: [
      "NDnd",
      "NEIO",
      "NetB",
      "NBuf",
      "NDpp",
      "NDpb",
      "TcpB",
      "AfdB",
      "FwpB",
      "WfpL",
      "NDPb",
      "Nnnn",
      "NNbl",
      "NNbf"
    ],
    hidden: { grows: "a network driver does not give packets back", kinds: PACKETS }
  },
  {
    tags: ["Proc", "Thre", "Toke", "Even", "SeTd", "SeAt", "SeTl", "Sema", "Muta"],
    hidden: { grows: "a program or a driver keeps handles or references", kinds: OBJECTS }
  },
  {
    tags: ["Strg", "Ddk ", "None", "Wdm ", "Fltr", "Devi", "Driv"],
    hidden: { grows: "a driver without a tag of its own leaks", kinds: /./ }
  }
];
var byTag;
function hiddenBehind(tag2) {
  if (byTag === void 0) {
    byTag = /* @__PURE__ */ new Map();
    for (const { tags, hidden } of groups) for (const each of tags) byTag.set(each, hidden);
  }
  return byTag.get(tag2);
}

// src/diagnosis/suspects/identity.ts
var GRAPHICS = /^(?:dxgkrnl|dxgmms\d|nvlddmkm|amdkmdag|atikmdag|atikmpag|igdkmd\w{0,8}|igkmd\w{0,8})\.sys$/i;
var IDENTITY_MOST = 3;
function identitySigns(part3, machine2) {
  const { row: row2 } = part3;
  const owner = row2.binary ?? noteOf(row2)?.note.owner ?? tagBinary(row2.tag)?.binary;
  const signs2 = [
    isUndescribed(row2, machine2) ? weight("no-description", 2, () => say`no description in the debugger's tag list`) : void 0,
    isForeign2(row2) ? weight("not-windows", 1, () => say`not a tag of Windows`) : void 0,
    ofKind(part3, machine2),
    owner !== void 0 && GRAPHICS.test(owner) ? weight("graphics", -4, () => say`graphics keeps large buffers`) : void 0,
    machine2.verified && !isVerifierTag(row2.tag) && isUndescribed(row2, machine2) ? weight("verifier", -3, () => say`Driver Verifier is on`) : void 0,
    isVerifierTag(row2.tag) ? weight("verifier", -8, () => say`records of Driver Verifier`) : void 0
  ];
  return signs2.filter((each) => each !== void 0);
}
function isUndescribed(row2, machine2) {
  if (row2.unlisted) return true;
  if (row2.description !== "" || row2.binary !== void 0) return false;
  return !machine2.describes && tagBinary(row2.tag) === void 0;
}
function isForeign2(row2) {
  if (row2.binary !== void 0) return /\.sys$/i.test(row2.binary) && !isWindowsDriver(row2.binary);
  if (row2.description !== "") return false;
  const known4 = noteOf(row2);
  if (known4?.exact === true) return false;
  return tagBinary(row2.tag)?.exact !== true;
}
function ofKind(part3, machine2) {
  switch (kindOf(part3.row)) {
    case "cache":
      return weight("cache", -5 + beyondRange(part3, machine2), () => say`a cache, which grows with the load`);
    case "mirror":
      return weight("mirror", -1, () => say`counts what others hold open`);
    case "default":
      return weight("default-tag", -1, () => say`many drivers share this tag`);
    case "fixed":
      return isReservation(part3) ? weight("start-up", -7, () => say`reserved at start-up`) : void 0;
    default:
      return void 0;
  }
}

// src/knowledge/known-leak-fit.ts
var GENERIC = [
  "NtFC",
  "Ntfc",
  "Ntff",
  "NtfC",
  "File",
  "FMfn",
  "IoNm",
  "Toke",
  "SeTd",
  "SeAt",
  "Proc",
  "Thre",
  "Even",
  "Irp ",
  "Mdl ",
  "MmSt",
  "IoWI",
  "IoSe",
  "Pp  ",
  "Se  ",
  "Strg",
  "D2d ",
  "NEIO",
  "NDnd",
  "IoFE",
  "DRV ",
  "ABCD"
];
function fitOf(leak, seen) {
  const fits4 = [];
  const misfits = [];
  const own = leak.tags.filter((tag2) => seen.tags.indexOf(tag2) >= 0);
  if (own.length === 0 || leak.pool !== "either" && leak.pool !== seen.pool)
    return { fits: fits4, misfits, score: 0 };
  const specific = own.some((tag2) => GENERIC.indexOf(tag2) < 0);
  const leads = own[0] === leak.tags[0];
  let score = !specific ? 0.2 : leads ? 0.8 : 0.4;
  fits4.push(`tag ${own.join(", ")}`);
  if (own.length > 1) score += 0.2;
  const { driver: driver2 } = leak;
  if (driver2 !== void 0 && seen.loaded !== void 0) {
    if (!seen.loaded.some((each) => each.toLowerCase() === driver2.toLowerCase())) {
      return { fits: fits4, misfits: [`${driver2} is not loaded`], score: 0 };
    }
    fits4.push(`${driver2} is loaded`);
    score += specific ? 0.2 : 0.3;
  }
  const { builds } = leak;
  if (builds !== void 0 && seen.build !== void 0) {
    const { build } = seen;
    if (builds.some(([from, to]) => build >= from && build <= to)) {
      fits4.push(`build ${build}`);
      score += 0.1;
    } else {
      misfits.push(
        `seen on builds ${builds.map(([from, to]) => from === to ? from : `${from} to ${to}`).join(", ")}, not on ${build}`
      );
      score -= 0.4;
    }
  }
  return { fits: fits4, misfits, score: Math.max(0, Math.min(1, Math.round(score * 100) / 100)) };
}

// src/knowledge/known-leaks/entries.ts
var github = (repository, issue) => ({
  name: `${repository} issue ${issue}`,
  source: `https://github.com/${repository}/issues/${issue}`
});
var RECENT = [[26100, 26300]];
var knownLeakEntries = [
  // Containers, WSL and sandboxes: wcifs.sys pins files.
  {
    id: "wsl-40804",
    tags: ["NtFC"],
    pool: "nonpaged",
    driver: "wcifs.sys",
    what: "NTFS contexts grow by gigabytes an hour while WSL 2 runs, and only a restart frees them.",
    builds: RECENT,
    fixed: "closed without a fix",
    ...github("microsoft/WSL", 40804)
  },
  {
    id: "wsl-41644",
    tags: ["NtFC"],
    pool: "nonpaged",
    driver: "wcifs.sys",
    what: "The NtFC leak persists on build 26200.9457: 21 GB of 32 GB.",
    builds: RECENT,
    fixed: "open",
    ...github("microsoft/WSL", 41644)
  },
  {
    id: "wsl-41296",
    tags: ["WCsc", "WCfc", "WCri", "Toke", "FMfn", "SQSF", "Ntfc", "IoNm", "SeAt", "File", "D2d "],
    pool: "either",
    driver: "wcifs.sys",
    what: "Access from WSL to Windows drives pins files and tokens in wcifs.sys.",
    builds: RECENT,
    fixed: "fix announced",
    ...github("microsoft/WSL", 41296)
  },
  {
    id: "containers-646",
    tags: ["WCsc", "WCfc", "WCri", "FMwi", "FMfc"],
    pool: "either",
    driver: "wcifs.sys",
    what: "Each open of a container layer leaves contexts of wcifs.sys behind, and none is ever freed.",
    builds: RECENT,
    fixed: "open",
    ...github("microsoft/Windows-Containers", 646)
  },
  {
    id: "sandbox-126",
    tags: ["File", "NtFC", "Ntff", "FMfn"],
    pool: "either",
    driver: "wcifs.sys",
    what: "Each Windows Sandbox session leaves file handles in the System process of the host.",
    builds: RECENT,
    fixed: "open",
    ...github("microsoft/Windows-Sandbox", 126)
  },
  {
    id: "claude-55361",
    tags: ["NtFC"],
    pool: "nonpaged",
    driver: "wcifs.sys",
    what: "A desktop program with its own virtual machine grows NtFC by 2 GB an hour.",
    builds: RECENT,
    ...github("anthropics/claude-code", 55361)
  },
  {
    id: "claude-85480",
    tags: ["NtFC"],
    pool: "nonpaged",
    driver: "wcifs.sys",
    what: "A desktop program from the Store grows NtFC by 2.2 GB an hour while it runs.",
    builds: RECENT,
    ...github("anthropics/claude-code", 85480)
  },
  {
    id: "claude-91265",
    tags: ["Toke", "SeAt", "File"],
    pool: "either",
    driver: "wcifs.sys",
    what: "A virtual machine of a desktop program leaves tokens and files behind.",
    builds: RECENT,
    ...github("anthropics/claude-code", 91265)
  },
  {
    id: "claude-94198",
    tags: ["NtFC"],
    pool: "nonpaged",
    driver: "wcifs.sys",
    what: "A service with its own virtual machine grows nonpaged pool until a restart.",
    builds: RECENT,
    ...github("anthropics/claude-code", 94198)
  },
  {
    id: "codex-44271",
    tags: ["NtFC"],
    pool: "nonpaged",
    driver: "wcifs.sys",
    what: "A desktop program leaves millions of NtFC blocks behind within minutes.",
    builds: RECENT,
    ...github("openai/codex", 44271)
  },
  {
    id: "codex-16786",
    tags: ["NtFC"],
    pool: "nonpaged",
    driver: "wcifs.sys",
    what: "Each start of git by a packaged program grows NtFC.",
    builds: RECENT,
    ...github("openai/codex", 16786)
  },
  {
    id: "codex-31212",
    tags: ["IoFE", "SeTl", "SeAt", "Toke", "FMfn", "File"],
    pool: "either",
    what: "Programs that open very many files grow file objects, tokens and names of files.",
    builds: RECENT,
    fixed: "open",
    ...github("openai/codex", 31212)
  },
  {
    id: "melodic-3715",
    tags: ["Toke", "SeTd"],
    pool: "paged",
    what: "Starts of processes leave 3.8 million tokens behind, 10 GB of paged pool.",
    builds: RECENT,
    ...github("melodic-software/claude-code-plugins", 3715)
  },
  // Network.
  {
    id: "wsl-13884",
    tags: ["NEIO", "NDnd"],
    pool: "nonpaged",
    driver: "netio.sys",
    what: "Buffers of netio.sys grow while WSL 2 or the virtual machine platform is on.",
    builds: RECENT,
    fixed: "open",
    ...github("microsoft/WSL", 13884)
  },
  {
    id: "npcap-688",
    tags: ["NpCD", "NpNL", "NpNB", "NpPD"],
    pool: "nonpaged",
    driver: "npcap.sys",
    what: "Npcap 1.76 and 1.77 do not free packets that a program sends.",
    affected: "Npcap 1.76 and 1.77",
    fixed: "Npcap 1.78",
    ...github("nmap/npcap", 688)
  },
  {
    id: "drcom4scut-38",
    tags: ["NpCD", "NpNL", "NpNB", "NpPD"],
    pool: "nonpaged",
    driver: "npcap.sys",
    what: "A login program that uses Npcap 1.76 grows nonpaged pool with each frame.",
    affected: "Npcap 1.76 and 1.77",
    ...github("SeaLoong/drcom4scut", 38)
  },
  {
    id: "npcap-213",
    tags: ["NPBL", "NpCD"],
    pool: "nonpaged",
    driver: "npcap.sys",
    what: "An early Npcap does not free the packets that it copied.",
    affected: "Npcap 0.9988",
    ...github("nmap/npcap", 213)
  },
  {
    id: "nmap-1966",
    tags: ["NPBL", "Mdl "],
    pool: "nonpaged",
    driver: "npcap.sys",
    what: "Npcap keeps copies of loopback packets, each with a memory descriptor list.",
    affected: "Npcap 0.9988",
    ...github("nmap/nmap", 1966)
  },
  {
    id: "qbittorrent-17218",
    tags: ["acrl"],
    pool: "nonpaged",
    driver: "tcpip.sys",
    what: "Split tunnelling of a VPN under many connections leaves gigabytes of acrl behind.",
    fixed: "open",
    ...github("qbittorrent/qBittorrent", 17218)
  },
  {
    id: "mullvad-10738",
    tags: ["Irp "],
    pool: "nonpaged",
    driver: "mullvad-split-tunnel.sys",
    what: "Split tunnelling leaves 10.9 million requests behind, 13 GB.",
    affected: "mullvad-split-tunnel.sys 1.3.0.0",
    fixed: "open",
    ...github("mullvad/mullvadvpn-app", 10738)
  },
  {
    id: "wfpsampler-1191",
    tags: ["Fecf"],
    pool: "nonpaged",
    what: "A callout driver made after the WFP sample keeps a context for each redirected connection.",
    fixed: "fixed in the sample",
    ...github("microsoft/Windows-driver-samples", 1191)
  },
  {
    id: "feedback-393",
    tags: ["NpFr", "Irp "],
    pool: "nonpaged",
    driver: "npfs.sys",
    what: "Nobody reads a pipe: 56 million writes wait in it, each with a request.",
    ...github("microsoft/WinDbg-Feedback", 393)
  },
  // Display and tracing.
  {
    id: "dev-performance-137",
    tags: ["Proc"],
    pool: "nonpaged",
    driver: "amdkmdag.sys",
    what: "A Radeon display driver keeps a reference to each process that ended.",
    affected: "amdkmdag.sys 32.0.11002.41",
    fixed: "amdkmdag.sys 32.0.21045.1000",
    ...github("microsoft/Windows-Dev-Performance", 137)
  },
  {
    id: "cider-1946",
    tags: ["Etwr", "EtwD"],
    pool: "nonpaged",
    what: "A service of a display vendor does not take trace notifications, which pile up by the million.",
    ...github("ciderapp/Cider-2", 1946)
  },
  {
    id: "kuo-amda",
    tags: ["amda", "IoWI"],
    pool: "nonpaged",
    what: "An audio driver queues 5.8 million work items and never frees them.",
    name: "0x0 Live AcpWdfWorkItem Leak",
    source: "https://gh.nickkuo.dev/blog/20241114-0x0-acpwdfworkitem-leak"
  },
  // Programs and services that keep objects.
  {
    id: "dev-performance-65",
    tags: ["Proc"],
    pool: "nonpaged",
    what: "The Network List Service keeps handles to processes that ended.",
    builds: [[18362, 19045]],
    ...github("microsoft/Windows-Dev-Performance", 65)
  },
  {
    id: "cheat-engine-273",
    tags: ["Proc"],
    pool: "nonpaged",
    driver: "dbk64.sys",
    what: "The driver of Cheat Engine keeps references to processes that ended.",
    fixed: "merged in 2017",
    name: "cheat-engine pull request 273",
    source: "https://github.com/cheat-engine/cheat-engine/pull/273"
  },
  {
    id: "cdap-189",
    tags: ["ABCD", "Even"],
    pool: "nonpaged",
    what: "Two programs leak event handles; a private tag goes along.",
    systems: "32-bit Windows",
    name: "Crash Dump Analysis Patterns, part 189",
    source: "https://www.dumpanalysis.org/blog/"
  },
  {
    id: "cdap-140",
    tags: ["DRV "],
    pool: "paged",
    what: "One driver holds 189 MB of paged pool, three times the next tag.",
    systems: "32-bit Windows",
    name: "Crash Dump Analysis Patterns, part 140",
    source: "https://www.dumpanalysis.org/blog/"
  },
  // Files, storage and file systems of others.
  {
    id: "winfsp-534",
    tags: ["Mmdi"],
    pool: "nonpaged",
    driver: "viofs.sys",
    what: "Disk work on a folder of the host grows Mmdi until memory is gone.",
    affected: "virtio-win 0.1.240",
    ...github("winfsp/winfsp", 534)
  },
  {
    id: "virtio-1004",
    tags: ["Mmdi"],
    pool: "nonpaged",
    driver: "viofs.sys",
    what: "The file-system driver of virtio leaks memory descriptors of mapped buffers.",
    affected: "virtio-win 0.1.240",
    fixed: "closed",
    ...github("virtio-win/kvm-guest-drivers-windows", 1004)
  },
  {
    id: "rclone-9075",
    tags: ["NpSN", "NpSB"],
    pool: "nonpaged",
    driver: "winfsp-x64.sys",
    what: "Long writes to a mounted drive leave 6.6 GB behind until a restart.",
    fixed: "open",
    ...github("rclone/rclone", 9075)
  },
  {
    id: "openzfs-542",
    tags: ["ZFS!"],
    pool: "either",
    driver: "OpenZFS.sys",
    what: "The cache of OpenZFS grows to the size of memory.",
    ...github("openzfsonwindows/openzfs", 542)
  },
  {
    id: "openzfs-283",
    tags: ["ZFS!"],
    pool: "either",
    driver: "OpenZFS.sys",
    what: "Listing very many files fills memory with the cache of OpenZFS.",
    ...github("openzfsonwindows/openzfs", 283)
  },
  {
    id: "vscode-326102",
    tags: ["UCOD"],
    pool: "nonpaged",
    what: "An unknown driver leaks 2 MB a second beside a code editor.",
    builds: [[18363, 18363]],
    ...github("microsoft/vscode", 326102)
  },
  // Security.
  {
    id: "sysinternals-92",
    tags: ["SysR"],
    pool: "nonpaged",
    driver: "SysmonDrv.sys",
    what: "Sysmon keeps the old rules each time its configuration is loaded.",
    affected: "Sysmon 7.01 and 7.03",
    ...github("MicrosoftDocs/sysinternals", 92)
  },
  {
    id: "sandboxie-444",
    tags: ["Strg"],
    pool: "paged",
    driver: "SbieDrv.sys",
    what: "Sandboxie leaks strings while its manager runs: more than 20 GB.",
    affected: "Sandboxie Plus 0.6.0",
    fixed: "the build after 0.6.0",
    ...github("sandboxie-plus/Sandboxie", 444)
  },
  {
    id: "ntdebugging-se",
    tags: ["Se  "],
    pool: "paged",
    what: "A driver calls a security routine and does not free what it returns.",
    name: "NtDebugging blog: a driver that leaks on behalf of the kernel",
    source: "https://learn.microsoft.com/en-us/archive/blogs/ntdebugging/how-to-identify-a-driver-that-calls-a-windows-api-leading-to-a-pool-leak-on-behalf-of-nt-kernel"
  },
  // Windows itself, old and new.
  {
    id: "efi-driver-access-1",
    tags: ["Pp  "],
    pool: "paged",
    what: "Each access to a firmware variable leaks 32 bytes of the kernel.",
    builds: [[19041, 20226]],
    ...github("TheCruZ/EFI_Driver_Access", 1)
  },
  {
    id: "kb950162",
    tags: ["IoSe", "Pp  "],
    pool: "paged",
    what: "Loading and unloading a driver many times leaks in the I/O and PnP managers.",
    systems: "Windows XP and Vista",
    fixed: "KB950162",
    name: "Microsoft KB950162",
    source: "https://support.microsoft.com/kb/950162"
  },
  {
    id: "kb312362",
    tags: ["MmSt"],
    pool: "paged",
    what: "Very many open files fill paged pool before the memory manager trims it.",
    systems: "Windows 2000 and Server 2003",
    fixed: "PoolUsageMaximum (KB312362)",
    name: "Microsoft KB312362",
    source: "https://support.microsoft.com/kb/312362"
  }
];

// src/knowledge/known-leaks/index.ts
var byTag2;
function knownLeaksOf(tag2) {
  if (byTag2 === void 0) {
    byTag2 = /* @__PURE__ */ new Map();
    for (const leak of knownLeakEntries) {
      for (const each of leak.tags) {
        const list11 = byTag2.get(each);
        if (list11 === void 0) byTag2.set(each, [leak]);
        else list11.push(leak);
      }
    }
  }
  return byTag2.get(tag2) ?? [];
}

// src/diagnosis/suspects/like-known-leaks.ts
var MOST = 3;
function likeKnownLeaks(tags, pool, { modules, target }) {
  const leaks2 = [];
  for (const tag2 of tags) for (const leak of knownLeaksOf(tag2)) if (leaks2.indexOf(leak) < 0) leaks2.push(leak);
  const loaded = modules?.value.whole === true ? modules.value.loaded.map((each) => each.file ?? `${each.name}.sys`) : void 0;
  const build = target?.value.build;
  const list11 = leaks2.map((leak) => {
    const fit = fitOf(leak, {
      tags,
      pool,
      ...loaded && { loaded },
      ...build !== void 0 && { build }
    });
    return {
      name: leak.name,
      source: leak.source,
      what: leak.what,
      ...leak.driver !== void 0 && { driver: leak.driver },
      ...leak.fixed !== void 0 && { fixed: leak.fixed },
      fits: fit.fits,
      misfits: fit.misfits,
      score: fit.score
    };
  });
  return list11.filter((each) => each.score > 0).sort((a, b) => b.score - a.score || (a.name < b.name ? -1 : 1)).slice(0, MOST);
}

// src/diagnosis/suspects/moves.ts
var moveKey = (tag2, group) => `${tag2} ${group}`;
var LEAST_SHARE = 0.05;
var APPEARED = 1;
function moveSign({ row: row2, group }, moves) {
  const move = moves?.get(moveKey(row2.tag, group));
  if (move === void 0) return void 0;
  if (move.grown <= 0) return weight("stood-still", -4, () => say`it did not grow between the snapshots`);
  const part3 = move.before > 0 ? move.grown / move.before : APPEARED;
  const usual2 = Math.max(LEAST_SHARE, move.noise * 2);
  if (part3 <= usual2) return void 0;
  const points = (1 + Math.log2(part3 / usual2)) * 0.5 ** move.doubts;
  return weight("growth", points, () => {
    const amount3 = move.unit === "bytes" ? bytes(move.grown) : say`${count(move.grown)} allocations`;
    const ofIt = move.before > 0 ? say` (${share(part3)})` : [];
    return say`it grew by ${amount3}${ofIt} between the snapshots`;
  });
}

// src/knowledge/data/driver-vendors.ts
var driverVendorTable = `
NVIDIA|display|nvlddmkm nvpciflt nvhda* nvvad* nvvhci nvkflt nv4_mini
NVIDIA|network|nvnet* nvenetfd
AMD|display|amdkmdag amdkmdap amdwddmg atikmdag atikmpag atihdwt6 ati2mtag amdfendr amdxe atihdwu6
AMD|chipset|amdpsp amdgpio* amdi2c amdppkg* amdsmbus amdsfh* amdpmf* amdrmpex amd_* amd3dvcache
AMD|storage|amdsata amdsbs amdxata amdraid amdbtm rcbottom rcraid rccfg
Intel|display|igdkmd* igkmd* igdpmd* iigd_dch intelhaxm gfxvgpu
Intel|network|ixgb* i40e* iavf* i225* ibtusb
Intel|wireless|netw* netwtw* ibtusb ibtpci icnss
Intel|storage|iastor* iavroc* vmd iirsp irstrtdv
Intel|chipset|heci* teedriver* ialpss* iaioi2c* iaiogpio* iagpio* esif_lf dptf_* ipf_*
Realtek|network|rt640x64 rt640x86 rt25cx* rtux* rtu53* rtl8* rtnic* rtteam* rteth*
Realtek|wireless|rtwlan* rtl819* rtkbtfilter rtkuart rtl8xxx*
Realtek|audio|rtkvhd* rthdra* rtaiodat
Realtek|card reader|rtsp* rtsu* rtspe* rtsx*
Qualcomm Atheros|network|athr* athw* athur* l260* qcamain* qcwlan* qcusb*
Killer Networking|network filter|bflwfx64 bwcw* kfeco* kfecolwf kfeco10x64 e22w* e2xw* e3xw* killer* knetstack
Broadcom|network|bxnd* bxvbd* l4sc* evbd* bcmwl*
Marvell|network|mwifi* aqnic* atlantic*
MediaTek|wireless|mtkwl* mtkbt* netr28x netr28ux rt2870 rt61
Mellanox|network|ipoib* ibbus winverbs winmad
Chelsio|network|cht4* cht5* chvbd*
Emulex|storage|elxstor elxfcoe be2net ocnd*
QLogic|storage|ql2300* ql40xx* qevbd* qlnd* qeois qefcoe
LSI|storage|lsi_* megasas* megasr* mpi3drvi itsas* percsas*
Adaptec|storage|arc arcsas smartsamd
HP|storage|hpsamd hpqilo* hpqflt* hpcisss* cpqcissm
Promise|storage|stexstor ulsata* uliagpkx fasttx*
VIA|storage|viaide vsmraid vstxraid videx64
Samsung|storage|secnvme* samsungrapid*
Western Digital|storage|wdcsam*
VMware|virtualization|vmci vsock vmxnet* vmhgfs vmmemctl vmmouse vmusbmouse vmrawdsk vm3dmp* vmaudio vmx86 vmnet* hcmon vstor2* vsepflt vnetflt vnetwfp pvscsi giappdef vmwvwhd
Oracle VirtualBox|virtualization|vbox*
Parallels|virtualization|prl_*
QEMU|virtualization|netkvm viostor vioscsi vioser balloon viofs vioinput viorng viogpudo qemu*
Citrix|virtualization|picadm pvpkmd* bnistack cfsdep* bnnf bnport xencons
Xen Project|virtualization|xenbus xenvif xennet xenvbd xenfilt
Amazon|virtualization|awsnvme* awspv*
Google|virtualization|gvnic* gpnvme* googlegpu*
Npcap|packet capture|npcap npcap_wifi npf_wifi
WinPcap|packet capture|npf
Win10Pcap|packet capture|win10pcap
USBPcap|packet capture|usbpcap
WinDivert|packet capture|windivert* windivert32 windivert64
OpenVPN|VPN|tap0901 tap0801 ovpn-dco* ovpn_dco*
WireGuard|VPN|wintun wireguard wireguard-*
Cisco|VPN|acsock64 acsock vpnva* dneflt* dne2000 cvpndrva cvpnva* acnam* csco* ciscoamp* immunet*
Fortinet|VPN|ft_vnic* fortips fortisniff* fortishield fortimon* fortifilter fortitransctrl forticlient* pppop* ftsvnic ftvnic* fortiwf* fortiapd
Palo Alto Networks|VPN|pangpd* cyvrfsfd* cyvrlpc cyverak cyvrmtgn tedrdrv* tedrpers* telam* cyvrepst
Check Point|VPN|vsdatant cpepmon epnetflt cpfwd* fw1
Juniper Pulse|VPN|jnprns jnprva* jnprtdi* jnprvamgr pulse*
SonicWall|VPN|swvnic* swips* nxdrv* dne64x
F5|VPN|f5ipfw* urvpn* covpnv64 f5netprov*
Zscaler|VPN|ztap* zapprd zsadriver* zscaler*
NordVPN|VPN|nordlwf nordvpn* nlwt* tapnordvpn
Mullvad|VPN|mullvad-split-tunnel mullvad*
ProtonVPN|VPN|protonvpn* protonvpn.calloutdriver
Private Internet Access|VPN|piawfpcallout
ExpressVPN|VPN|expressvpn* tapexpressvpn
Tailscale|VPN|tailscale*
AnchorFree|VPN|taphss6 hssdrv* afwfp aftap*
Surfshark|VPN|surfshark* tapsurfshark
SoftEther|VPN|neo_* see_* seevpn* selow_x64
ZeroTier|VPN|zttap300 ztport
LogMeIn|VPN|hamachi hamdrv
Teamviewer|VPN|teamviewervpn
CrowdStrike|security|csagent csboot csdevicecontrol csfirmwareanalysis cspcm* cspcm4 csmodules*
SentinelOne|security|sentinelmonitor sentineldevicecontrol sentinelelam sentinelfwnetmonitor sentinelone*
Carbon Black|security|ctifile ctinet cbk7 carbonblackk cbstream cbdisk cbelam parity paritydriver
Trellix|security|firelm01 mvstdi* naiavf5x entdrv51 fireeye* fe_avk wfp_mrt xagt*
Symantec|security|srtsp* eraser* ccset* bhdrv* idsxpx86 ironx64 ironx86 navex* naveng* teefer* wpsdrvnt sysplant* sepm* spbbcdrv symevent*
Trend Micro|security|vsapint tbimdsa* dsvp tdimon* bmfwt* sakfile sakcd imsecsys
Sophos|security|sophos* sntp swi_callout sdcfilter hmpalert hitmanpro*
Kaspersky|security|klif klim* klflt* klhk klids klwfp klwtp kltdi kldisk klbackup* klpd klkbdflt* klmouflt kneps klelam klupd* cm_km kl1 klgse
ESET|security|eamon* ehdrv epfw* eelam ekbdflt edevmon* eamonm
Bitdefender|security|avc3 avckf bdfw* bdelam gzflt atc bdvedisk bdsandbox bdfndisf* bdprivmon bddci vlflt gemma ignis
Avast|security|aswsp aswsnx
Avira|security|avgntflt avipbb avkmgr avnetflt avdevprot
F-Secure|security|fsgk fsatp fses fshs fsdfw fsni* fsulgk fselms
Malwarebytes|security|mbam* mbamchameleon mbamswissarmy mwac farflt flightrecorder* mbae* esprotectiondriver
Panda|security|nnsn* nnspi* nnsstrm nnstl* nnshttp nnsids nnspop3 panda*
Comodo|security|inspect cmdguard cmdhlp
ZoneAlarm|security|vsdatant
Webroot|security|wrkrn wrcore* wrurlflt
Cylance|security|cylance*
Cybereason|security|criomp* crfs* craggregat*
Tanium|security|taniumrecorder*
Qualys|security|qualys* qmon*
Rapid7|security|rapid7*
Sandboxie|sandbox|sbiedrv sbiesvc
Faronics|system recovery|deepfrz dfdisklo fardisk* dffilter faronics*
Microsoft Sysinternals|activity monitor|sysmondrv procmon* procexp* myfault dbgv filem* regmon*
System Informer|hardware tool|systeminformer kprocesshacker*
Riot Vanguard|anti-cheat|vgk
Easy Anti-Cheat|anti-cheat|easyanticheat* eaanticheat*
BattlEye|anti-cheat|bedaisy
FACEIT|anti-cheat|faceit*
Wellbia|anti-cheat|xhunter1
nProtect|anti-cheat|npggsvc gamemon* npptnt2 dump_wmimmc
Denuvo|anti-cheat|denuvo*
Razer|hardware tool|razer*
Logitech|hardware tool|lgbus* lgvirhid lgcoretemp lgjoy* lhidfilt lmoufilt logi_* lvuvc* lvrs* lvpepf*
Corsair|hardware tool|corsair* cueaudio*
ASUS|hardware tool|asio* asus* atkwmiacpi* glckio* asacpi eio64 iomap64
MSI|hardware tool|ntiolib* rtcore64 msio* winring0*
Gigabyte|hardware tool|gdrv* gpcidrv* atillk64
NZXT|hardware tool|nzxt* cam_v3
EVGA|hardware tool|elrawdsk evga*
CPUID|hardware tool|cpuz*
HWiNFO|hardware tool|hwinfo*
OpenLibSys|hardware tool|winring0x64 winring0
SteelSeries|hardware tool|steelseries*
Wacom|hardware tool|wacompen2 hidkmdf
Synaptics|hardware tool|syntp* smbdrv* synusb* synrmihid*
ELAN|hardware tool|etdsmbus elan*
Dell|hardware tool|dell* dbutil* ddpa* bioa*
Lenovo|hardware tool|lenovo* acpivpc ibmpmdrv tvtvcamd
HP|hardware tool|hpdskflt hpcustomcap* accelerometer hpqkbfiltr
Conexant|audio|chdrt* cxaud*
IDT|audio|stwrt*
Creative|audio|cthda* ctaud* ksaud
Nahimic|audio|nahimic* a-volute*
Sonic Studio|audio|sonicstudio*
VB-Audio|audio|vbaudio*
Dolby|audio|dolby*
Virtual Audio Cable|audio|vrtaucbl*
Wave Systems|security|wavx*
DisplayLink|display|dlidusb* dlkmd* dlcdcncm* displaylink*
Spacedesk|display|spacedesk*
Virtual Display|display|parsecvdd iddsample* usbmmidd* virtualdisplay*
Acronis|backup|snapman vididr fltsrv virtual_file afcdp tdrpman* file_protector ngscan volume_tracker
Veeam|backup|veeam*
Paragon|backup|hotcore* uim_* uimbus* ufsd* biont* apmwin* ntfsforwin*
Macrium|backup|psmounter* pssnap* macrium*
AOMEI|backup|ambakdrv ammntdrv amwrtdrv
EaseUS|backup|epmntdrv eubakup eubkmon eudskacs
StorageCraft|backup|stcvsm sbmount*
Veritas|backup|veeprot* virtfile bedisk* vrts*
Commvault|backup|cvcbt* gxflt*
Datto|backup|datto*
Double-Take|replication|dbltake*
Zerto|replication|zdriver* zertocbt*
DataCore|storage|dcsup* dcsfcmp
StarWind|storage|starwind* swmp* swdsk*
PrimoCache|storage|fancyrd fancyccv rsccv* fancycc*
SoftPerfect|storage|spvdbus spvve*
ImDisk|storage|imdisk awealloc aim_ll phdskmnt deviodrv
Dokan|file system|dokan1 dokan2 dokan
WinFsp|file system|winfsp*
Callback Technologies|file system|cbfs* cbdisk* cbvdisk* cbregistry* cbprocess* vpnpbus
Eldos|file system|rawdisk*
ExFAT and Ext2 tools|file system|ext2fsd btrfs zfsin openzfs*
MacDrive|file system|mdfsys mdpmgrnt mac*fs
Google Drive|file system|googledrivefs*
iCloud|file system|icloud*
pCloud|file system|pcloud*
TrueCrypt|encryption|truecrypt veracrypt*
BestCrypt|encryption|bcfnt bcrtl bcbus bcswap bchtfs*
McAfee Drive Encryption|encryption|mfeepepc mfeepe*
Check Point Full Disk Encryption|encryption|prot_2k dlpwpbf* dlpcrypt*
DameWare|remote control|dameware*
TeamViewer|remote control|teamviewer*
Datto RMM|remote control|splashtop*
DAEMON Tools|virtual drive|dtsoftbus* dtlite* dtpro* sptd dtultra*
Alcohol|virtual drive|axco*
Elaborate Bytes|virtual drive|elbycdio elbycdfl vclone
Roxio|virtual drive|rxfilter sscdbhk5 ssrtln pxhlpa64 pxhelp20
GEAR|virtual drive|gearaspiwdm
Canon|printer|cnmss*
Epson|printer|epson*
HASP|licence dongle|hardlock aksfridge akshasp aksusb aksdf hasplms*
SafeNet|licence dongle|sentinel64 sntnlusb* sntuusb*
WIBU|licence dongle|wibukey* codemeter* cmdongle*
NetLimiter|network filter|nltdi* nldrv* netlimiter*
cFosSpeed|network filter|cfosspeed*
GlassWire|network filter|gwdrv glasswire*
Netfilter SDK|network filter|netfilter2 netfilter* nfsdk*
Proxifier|network filter|proxifier*
AdGuard|network filter|adgnetworkwfpdrv adgnetworktdidrv adguard*
Portmaster|network filter|portmasterkext portmaster*
simplewall|network filter|simplewall*
Cold Turkey|network filter|coldturkey*
SplitCam|network filter|splitcam*
Dell Optimizer|network filter|smartbyte* rivetnet*
cFos for ASRock|network filter|asrxfast* xfast*
Gigabyte Speed|network filter|gamefirst*
Array Networks|VPN|arrayvpn*
Ivanti|security|lanpatch* ivanti* heat* sxlib*
BeyondTrust|security|pgdriver* defendpoint* avecto*
CyberArk|security|cybkernel* vfpd*
Forcepoint|security|fppeflt* websense* wsdlpfa* fpwebdrv*
Digital Guardian|security|dgdmk dgfltm*
Varonis|activity monitor|varonis*
Netwrix|activity monitor|netwrix*
Lumension|security|lumension* sanctuary*
Deep Instinct|security|deepinstinct* dikernel*
Morphisec|security|morphisec*
Nexthink|activity monitor|nxtrd* nexthink*
Lakeside|activity monitor|systrack*
Aternity|activity monitor|aternity*
AppSense|security|amfilterdriver* amldr* emdriver*
Liquidware|virtualization|flexapp* profileunity*
FSLogix|virtualization|frxdrv* frxdrvvt frxccd
`;

// src/knowledge/data/minifilters.ts
var minifilterTable = `
12d Synergy|f:cbfsfilter2017
1mill|m:fsmon
2Squared Inc.|s:antispywarebot
360 Software (Beijing)|a:360qpesv|f:360antisteal|m:360disproc atdragent atdragent64 qutmdrv
5nine Software Inc.|as:5nine.cbt|e:5nine.encryptor
AFORE Solutions Inc.|e:clcxcore
AI Consulting|f:aictracedrv_b|m:aictracedrv_am|s:aictracedrv_cs|v:aicvirt vmagic
AIRWare Technology Ltd|m:airship-filter
AISHU Technology Corp|m:bcloudsafe
ALPS SYSTEM INTEGRATIO|e:isfp
ALPS SYSTEM INTERGRATION CO., LTD.|p:sdfsagdrv sdfsdevfdrv sdfsfdrv sdifsfdrv
ALPS SYSTEM INTERGRATION CO., LTD|e:isirm|m:isirmfmon
ALWIL Software|m:aswfsblk|v:aswsnx
ANR Co. LTD.|s:anrfsdrv
ANRC LLC|c:totalsystemauditor
ARIA Cybersecurity|p:aztagent
ASF Labs 2019 LTD|f:sbox
ASHINI Co. Ltd.|p:asepsdrv asi_ns_drv
AST Cyber Lab LLP|m:slrfsflt slrregflt
ASUSTek COMPUTER INC.|m:asussecmon
ASUS|e:asussecdrive
ATUS Technology LLC|e:afdriver
AVG Grisoft|a:avgmfi64 avgmfrs avgmfx64 avgmfx86
AVG Technologies CZ, s.r.o.|v:avgvtx64 avgvtx86
AVG Technologies CZ, s.r.o|m:avgtpx64 avgtpx86
AVNOS|a:kavnsi
Absolute Software Corp.|e:cve
Absolute Software|m:abtfilesystemblocker cbfsfilter2017|s:psepfilter
Acertant Tech|b:versamatic
Acronis Inc.|b:afcdp exbackup file_tracker
Acronis|b:file_monitor|f:dldriverminiflt dlpdriverprot tracker|h:ghost_file|iv:virtual_file|m:dlpdrivernfn ngscan|s:dlpdriversmb|y:file_protector
Actifio Inc|m:aaf
Activision Blizzard, Inc.|a:brynhildr
Adaptiva|m:adaptivaclientcache32 adaptivaclientcache64
Adobe Systems Inc.|h:coresyncfilter
Adtrustmedia|m:browsermon
Advanced Micro Devices|f:amdfsmini
Agger Labs Ltd.|a:agr agr_a
Ahkun Co., Ltd.|a:ahkamflt ahksvpro ahkusbfw
AhnLab Inc.|a:tffregnt
AhnLab, Inc.|a:atamptnt smdrvnt v3flt2k|m:vpdrvnt
AhnLab|r:av12nfnt
Ahnlab|a:adcvcsnt ahnrghlh arfmonnt aszfltnt omfltlh v3flu2k v3ift2k v3iftmnt v3mifint
Ahranta Inc.|p:flockflt
Airlock Digital Pty Ltd|m:alcapture|p:airlock
Aladdin Knowledge Systems|e:aksdf
AlertBoot|e:abfilterdriver
Alfa Corporation|b:alfasc
AlfaSP.com|f:alfavs
Alfa|e:aifafe|m:alfaff|p:aifaffp fspfltd
Aliaksander Lebiadzevich|m:sddrvldr
Alibaba Cloud Computing Ltd.|m:edsapprep
Alibaba|s:alifilemonitordriver
Allsum LLC|s:hipara
AlphaAntiLeak|m:aalprotect
Altaro Ltd.|m:altcbt
Altiris|f:atrsdfw|v:vzdrv
Alwil|a:aswmonflt
Amazon Web Services Inc|m:amznmon|v:awseucappredirectiondriver
Amazon.com, Inc.|v:dcvwebauthnredirector dcvwscrd
Analytik Jena AG|m:ajfsprot
Angelltech Corporation Xi'an|e:aefs
AntiSpyware LLC|s:adwarebot antispyware
Anvisoft|a:avfsmn
ApSoft|m:cwmem2k64
ApexSQL LLC|m:apexsqlfilterdriver
AppAssure Software|b:aafs
AppGuard LLC|m:agseclock agsyslock
AppSense Ltd|e:ucadatamgr|m:datanow_driver ucafltdriver|s:amfilesystemfilter|v:datanet_driver
AppSense|p:amminifilter
AppStream, Inc.|h:appstream|m:rflog
Appflare LLC|e:ntzldrv|v:ntzlsb
AppiXoft|m:axfsysmon scensemon
Applied Security GmbH|e:ascryptofilter
Aqua Security|m:containermonitor
Arcdo|a:anvfsm cdrrsflt|p:anxfsm cdrsdflt
Arcserve|m:xoiv8x64
Ares Green Ltd.|m:aresgreenff
Arkoon Network Security|m:heimdall
Armor Antivirus|s:armflt
ArmorxAI|f:arxflt
Ashampoo Development|m:ifs64
Ashampoo GmbH & Co. KG|a:ashavscan
AsiaInfo Technologies (Chengdu), Inc.|m:asbm
AsiaInfo Technologies|m:kfileflt
Assured Info Security|p:arm_minifilter pegasus
Assured Information Security|e:aisleg
Aternity Ltd|m:aternityregistryhook
Atlansys Software, LLC|m:amfd atflt
Aunaki|m:ancfunc
Australian Projects|a:zxfsfilt
Authentium|a:avmf
AutnHive Inc.|e:ahsentry
Automaton Inc|ep:cbfsfilter2017|p:cbfilter20
Autonomy Corporation|h:acahsm autnhsm
Autonomy Systems Limited|s:block
AvSoft Technologies|a:strapvista64|ma:strapvista
Avalere, Inc.|s:acfilter
Avanite Limited|m:avapsfd
Avanquest|u:mxrcycle
Avast Software|m:aswsp
Avecto Ltd|s:pgdriver
Avira GmbH|a:avgntflt|m:avipbb
AxBx|a:vk_fsf
Axact Pvt Ltd|m:axfltdrv
Axcient Inc.|r:axfilter
Axence Software Inc.|c:axfsdrv2
Axiana LLC|s:wbdrv
Axur Information Sec.|m:amsfilter
BITCORP S.R.L.|m:minifswatcher
BLACKFORT SECURITY|a:bsyaed bsyar bsydf bsyirmf bsyrtm bsysp bsywl
Backup Systems Ltd|m:cbfltfs4
Baidu (Hong Kong) Limited|a:bfilter|m:bfmon
Baidu (beijing)|a:bdfiledefend|m:bdrdfolder
Baidu Online Network|m:bdsysmon
Baidu online network technology (beijing)Co., Ltd|a:bd0003 bdsdkit
BakBone Software, Inc|r:bkbmfd32 bkbmfd64
Barkly Protects Inc.|m:boscmflt bosfsfltr
Basein Networks|m:cbfsfilter2017
BattlEye Innovations|m:bedaisy
Bayalink Solutions Co|c:libertyfsf
Beachhead Solutions|e:bhfilter
Beijing Bytedance|m:sealprotect
Beijing CA-JinChen Software Co., Ltd|m:kfac
Beijing Cloudock Techn Co|r:esff
Beijing Kingsoft|a:ksfsflt
Beijing Majorsec|a:majoradvapi
Beijing MicroColor|s:mcfltlab
Beijing Mike Technology Co., Ltd.|a:rswcatcher|m:rswmonitor
Beijing QiAnXin Tech.|m:qminspec
Beijing Qihoo Technology Co., Ltd.|m:360fsflt
Beijing Rising Information Technology Corporation Limited|a:hooksys
Beijing Shu Yan Science|ms:gagsecurity|s:printdriver
Beijing VEDA Information Technology Co. Ltd|a:magicarmordrv
Beijing Venus|a:txfilefilter vtsysflt
Beijing Volcano Engine|m:flprotect
Beijing Wondersoft Technology Co., Ltd|e:ctpfile
Beijing Zhong Hang Jiaxin Computer Technology Co.,Ltd.|m:filefilter
Bentley Systems Inc|o:cbfilter20
Best Security|m:rpwatcher
BeyondTrust Inc.|m:blackbirdfsa
BeyondTrust|p:privman
BiZone LLC|m:bzsenedrsysdrv bzsenspdrv bzsenth bzsenyaradrv
BicDroid Inc.|e:qdocumentfsf|m:qdocumentref
Bicdroid Inc|s:qdocumentdpi
Binary Defense Systems|a:osiris|m:bdsmonsys
Binklac Workstation|mp:bwanticheat|p:bksandfs
Binqsoft Inc.|e:qlockfilter
Bit9 Inc.|m:carbonblackk
Bit9 Inc|a:b9kernel
Bit9, Inc.|p:paritydriver
BitArmor Systems, Inc|c:baprtsef|e:bapfecre|m:bamfltr bapfecpt
BitDefender SRL|a:atc avc3 avckf bddevflt gemma gzflt hbflt ignis trufos vlflt|v:bdsandbox
BitRaider LLC|c:brdriver brdriver64
BitRaider|h:brdriver brdriver64
Bitdefender SRL|m:bdprivmon edrsensor
Bitdefender|a:bdsvm
Bkav Corporation|a:bkavautoflt bkavsdflt
Blackpoint Cyber|m:ztacfltr
Blade SAS|k:shadowvirtualstorage
Blockbit Technology Ltd.|a:blockbitxdrminifilter
Blondell-Hart Inc.|m:cbfilter20
Bloombase|e:bbfsflt
BluSapphire Cyber Systems Pvt Ltd|m:oneagent
Blue Coat|r:pcvnfilt
Blue Ridge Networks|m:brnfilelock brnseclock
Blue Shoe Software LLC|u:bssflt
Bluzen Inc|m:ipcomfltr
Boldend, Inc.|y:boldenddrvr
Brainloop AG|m:cbfilter20
Brainzsquare, Co. Ltd.|e:fcfileio
Bridgehead Soft|h:htdafd
Briljant Ekonomisystem|b:accessmonitor
Broadcom|m:symevnt symevnt32
Bromium Inc|m:bemk brcow_x_x_x_x brfilter
BullGuard|a:bdfilespy
ByStorm|m:bssaudit
ByteJams B.V.|y:ranger
C-DAC Hyderabad|m:pecfilter
C-NetMedia Inc|a:antispyfilter
C-Netmedia|s:malwarebot spywarebot spywareremover
C2C Systems|h:c2c_af1r
CA (XOSOFT)|r:xomf
CA (XOsoft)|v:xorw
CA|m:kmxagent kmxfile kmxsbx xomfcbt8x64|p:drveng
CELALETTIN ER|m:edrfrm edrhips edrmon edrprt edrsec
CGS Publishing Tech|e:orislpdrv
CJSC Returnil Software|a:rvsmon|f:rvsavd|p:rmseffmv
CMC Cyber Security|a:cbfilter20 cbprocess20 cbregistry20
COMODO Security Solutions Inc|v:cmdguard
CONNECT SHIFT LTD|m:dtpl
CRU Data Security Group|m:cdsgfsfilter
CTERA Networks Ltd.|h:cteraflt
CUBOX Co., Ltd|m:culockerfsfd
CYEBIZ co Ltd|m:cpfd10
CaminoSoft Corp|h:camino
Carbonite Inc|m:bdsfilter csbfilter mozycorpfilter mozyenterprisefilter mozyentfilter mozyhomefilter mozynextfilter mozyoemfilter mozyprofilter
Caringo, Inc.|h:car_hsmflt
Carroll-Net Inc.|h:cnet_hsm
CatoNetworks Ltd.|p:catoatdriver
Cavelo Inc.|m:cbfilter24
Cegis Cyber Inc|e:cegisdlpfsfilter
Censornet Ltd|s:ussdrv
Centennial Software Ltd|m:msiodrv4
CenterTools Software GmbH|s:dlfsflt
Centre for Development of Advanced Computing|m:usbpdh
Centre for Development of Telematics|a:trinetradr
Centrify Corp|m:centrifyfsf
Certero|m:cmflt
Check Point Software Technologies Ltd.|m:cphsmon
Check Point Software Technologies Ltd|e:dsfa medlpflt|p:cposfw
Check Point Software|m:epklib epregflt
CheckMAL Inc|a:appcheckd
Checkpoint Software|b:cpbak|m:cpepmon
Cheetah Mobile Inc.|a:lbprotect wdocsafe
ChemoMetec|m:chemometecfilter
Chengdu Wei Tech Inc.|s:wvscr
Chongqing Intelligent Information Tech Co.,Ltd|m:zdprotect
Cigent Technology Inc|m:spotlight
Cigital, Inc.|m:fmdrive
Cinea|e:sview
Cisco Systems|a:ciscoampcefwdriver ciscoampheurdriver ciscosam csaav immunetprotect immunetselfprotect|m:csaam|p:csacentr csaenh csareg|s:csascr
Citrix Systems Inc.|r:ctxubs
Citrix Systems|h:upmjit|m:srminifilterdrv|s:upmaction|v:ivm
Citrix, Cloud Software Group, Inc.|e:ctxsdt2
CityRebirth Inc.|a:ransomblock
Clonix Co|m:rsfdrv
CloudGUARD GmbH|m:csfilter
Cloudplan GmbH|m:cpflt
Clumio Inc|m:clumiochangeblockmf
CoSoSys|m:cssdlp
Code Mortem|b:filearchive
Code42|m:aatfilter code42filter
CodeProof Technologies Inc|a:cpavfilter cpavkernel
Cofio Software Ltd|b:dcefltr
Cohesity Inc|m:fscbtflt
ColorTokens|m:ffdriver
ComTrade|h:cthsmflt|m:ctamflt
Comae Tech|m:windd
Comcast|m:comcastfsfilter
CommVault Systems, Inc.|ep:cvdlp|m:prffilter|mk:cvcbt|r:cvmfsj
Communication U China|e:gisfile_decryption
Commvault Systems, Inc|h:gxhsm
Comodo Group Inc.|a:cmdccav cmdguard|p:mydlpmf
Comodo Security Solutions Inc.|m:cfrmd cmdcwagt
Comodo Security|e:cmdmnefs
Computer Assoc|a:caavfltr ino_fltr
Computer Sciences Corporation|e:csccvdrv
Comtrue Technology|m:ctrpamon shdlpmedia shdlpsf
Conduant Corporation|m:conduantfsfltr
Condusiv Technologies|m:hiofs
CondusivTechnologies|m:excfs intmfs vintmfs
ConeSecurity Inc|a:csflt
Confio|m:iridiumswitch|z:iridiumio
Confluera Inc|a:tbmninifilter
ConnorZ Inc.|m:cheatshield
Coranti Inc.|a:crncache32 crncache64 crnsysm|p:crnselfdefence32 crnselfdefence64
CoreTrace Corporation|a:bouncer
Corel Corporation|p:rsbfsfilter
Cortex Security S.A|a:dsfilter
Crawler Group|m:tbrdrv
Credant Technologies|e:cmgffe|m:xendowflt|s:xendowfltc|z:cmgffc
CristaLink|m:mtsvcdf
CrowdStrike Ltd.|a:csagent
CrowdStrike|p:im
Crypto-Pro|e:cpefs|p:cproctrl
Cybee  L.L.C.|m:cybeeobserver
Cyber Crucible Inc.|p:ccrrsecmon
Cyber Reliant|e:trivalentfsfltr
CyberArk Software|m:cybkerneltracker vfpd
CyberEye Research Labs|e:rdfilter
CyberSight Inc|m:csmon
Cyberbit Ltd|s:apdfsf
Cybereason|s:crexecprev
Cyberhaven Inc|m:cyberhavensystemmonitor
Cydanix LLC|m:cydanix_amon
Cyera Ltd.|s:cydlpflt
Cygna Labs|m:filemonitor
Cylance Inc.|m:cyoptics cyprotectdrv32 cyprotectdrv64
Cyseca Solutions Sdn Bhd|s:cysecaflt
Cytrence Inc|m:cytmon
D3CRYPT3D LLC|c:d3clock
D3L|p:prelaunch
DACS Laboratories GmbH|f:dxfm
DELL Technologies|m:dtdsel
DESlock|e:dlmfenc dlrmenc
DNP HyperTech Co., Ltd.|p:dhtdriver32 dhtdriver64
DOR|h:uvaultflt
DROVA|s:effedriver
Dakota State University|a:ednemfsfilter
Dalian CP-SDT Ltd|p:xtimusbfsfilterdrv
Darktrace Holdings Ltd.|m:csfsflt
Data Encrypt Sys|c:dlmfprot
Data Encryption Ltd|e:dlmfencx
Data Robotics|q:droboflt
Data Storage Group|h:bkfmap
DataFirst Corporation|h:dfdriver
DataGravity Inc.|m:dgfilter
DataPatrol FZCO|a:dptpp103
Datacloak Tech|f:dciogrd|m:dcfsgrd
Datadog|m:ddapm
Datpol|p:spyshelter
Datto Inc|b:cbfilter20|m:dattofsf
Deep Instinct Ltd.|a:deepinsfs
Deep Instinct|a:deepinsfs
DeepSpace Storage Systems|m:dshsm
DefendX Software|q:ntps_qfs
Delinea Inc.|m:dpeacdrv
Dell Inc.|b:aafilefilter|r:dellcapfd
Dell Secureworks|m:groundling32 groundling64
Dell Software Inc.|m:dgedriver
Dell Technologies Inc.|f:dscdriver|m:ceecava
Dell Technologies|f:dewdrv|m:nwedriver
Dell|sv:vhdflt
Delta Electronics Inc|m:deltamonitor icrlmonitor
Denuvo GmbH|m:denuvo-anti-cheat-driver
Deqo|b:deqocps
DeviceLock Inc|s:dldrivernetmini
Digimarc Corp.|s:dmsamfilter
Digital Endpoint|s:dlpflt
Digital Guardian Inc.|f:dgminflt
Digital Information Technologies Corporation|p:sentinelargus
Digital Information Technologies|m:webargus
Digitalonnet|a:adspiderdoc|s:adspiderex2
Digitalsense Co|m:dsfltfs
Diskeeper Corporation|m:dkdrv dktlfsmf hbfsfltr nowonmf|mv:dkrtwrt|u:udfilter
Division-M|p:cbfilter20
Dmitry Stefankov|m:devmonminifilter winteonminifilter wiper
Dmitry Varshavsky|p:dguard
Doctor Web Ltd.|a:spiderg3
Doctor Web|a:drwebfwft dwprot dwshield dwshield64|m:drwebfwflt eventmon
Double-Take Software, Inc.|h:rephsm
Double-Take Software|h:repsis
Douzone Bizon Co|m:fmkkc mcstrg nmlhssrv01 rswctrl
DragonFlyCodeWorks|s:atomizer
Dream Group Ltd.|m:sensork
DreamCrafts|m:samflt
DriveSentry Inc|a:drivesentryfilterdriver2lite
DriverEntry Kernel Development|p:byndfile
Dropbox Inc.|h:dbx
Dtex Systems|m:dnafsmonitor
Duplee SPI, S.L.|b:dupleemf
EMAC LAB|m:emac-driver-x64
EMC Corporation|h:atmosfs
EMC Software Inc.|h:dxspy
EMC|a:ecatdriver
ESEA|v:eseadriver3z
ESET spol. s r.o.|f:edevmon edevmonm
ESET, spol. s r.o.|a:eamonm|m:ehdrv
ESTsecurity Corp.|o:escfilter
ESTsecurity Corp|a:escfilter rspcrtw rsrtw
ESTsoft corp.|a:estrkmon estrkr|m:estprmon estprp estregmon estregp
ESTsoft|a:ayfilter rtw
ETRI|a:vrsdetri vrsdetrix
EaseFilter Technologies|e:fileguard|h:cloudtier|v:cloudfile
EaseUS|a:euimgprt
EaseVault Technologies Inc.|h:easetag|m:easeflt
Easy Solution Inc.|p:dsbwnck
EasyAntiCheat Solutions|a:easyanticheat
Edgeless Opensource Group|v:ppnp-localboost2
Egenera, Inc.|v:egenpage
Egis Technology Inc.|e:mwipsdfilter|m:elock2fsctldriver|s:egistecff
Egnyte Inc|ma:egnfsflt
EgoSecure GmbH|p:esaccctlfe|s:esaccctl
Egress Software|c:sds
Elastic|s:elasticendpoint
Elastio Software Inc|b:eiohelium
Electronic Arts|m:eaanticheat
Elex Tech Inc|m:isafekrnl isafekrnlmon
Elpha Secure Technology Inc.|m:esartemis
Emsi Software GmbH|a:a2acc a2acc64 a2ertpx64 a2ertpx86 a2gffi64 a2gffx64 a2gffx86
Emsisoft Ltd.|a:eppfilebackup
Emugu Secure FS|e:emugufs
Encourage Technologies|m:asiofms|p:asioeg
Endeavors Technologies|r:stfsd
Enforcive Systems|s:enffltdrv
EnigmaSoft|a:enigmafilemondriver
Enterprise Data Solutions, Inc.|h:edsihsm|m:edsigk
Entrust Inc.|m:eetd32 eetd64
Entrust|e:eedmkxp32
Eruces Inc.|e:mefefs
EsComputer Corp|e:vtefsflt
Eugrid Inc|p:eumntvol
EveryZone INC.|a:tvdriver tvfiltr tvptfile tvspfltr tvstfltr
EveryZone Inc.|a:iprotect
Everyzone|a:tvmfltr
Evidian|r:rfsfilter
Exent Technologies Ltd|c:x7ex
F-Secure|m:fsatp fshs
FFC Limited|m:ffcfilt
FILEAGO SOFTWARE PRIVATE LIMITED|m:wddlpkm
FSLogix Inc.|r:frxccd|sv:frxdrv|v:frxdrvvt
FUJITSU BROAD SOLUTION & CONSULTING Inc.|s:fdtlock
FUJITSU BROAD SOLUTION|s:spcgrd
FUJITSU BSC Inc.|e:spcflt
FUJITSU ENGINEERING|m:ibr2fsk
FUJITSU LIMITED|e:fjseparettifilterrammon|m:da_ctl fjgsdis2 fjseparettifilterredirect fsw31rj1
FUJITSU SOFTWARE|m:psacfileaccessfilter
FXSEC LTD|a:pfkrnl
Faronics Corporation|m:aefilter
Fasoo Inc.|m:f_pmf
FastTrack Software ApS|m:abrpmon|p:abrepm
Ferro Software|b:fbsfd
Field Effect Software|a:covagent
FileCloud|m:fileclouddrv
FileTek, Inc.|m:trustededgeffd
Filekeeper|b:fkdriver
Filseclab|a:fildds
FireEye Inc.|m:fekern
FireEye Inc|m:wfp_mrt
First Watch Limited|f:fwdi
Fitsec Ltd|m:kconv sanddriver trace
Flexera Software Inc.|m:isregflt isregflt64
ForcePoint LLC.|m:fpepflt
Forcepoint LLC.|u:bgprotect
Fortinet Inc.|a:fortiaptfilter fortimon2 fortirmon fortishield
Fortisphere, Inc.|s:fvefsmf
Fortium Technologies Ltd|c:cogoflt32 cogoflt64 cogofltia64|e:evsdecrypt32 evsdecrypt64 evsdecryptia64
Fortres Grand Corp.|e:fgcenc|p:f101fs|s:fgcpac|v:fgccow
Forware|e:tsdlp
Fox Technologies|p:boksflac
Fox-IT|s:fdriver
Fsas Technologies Inc.|a:wscm|m:secure_os
Fuddata Limited|p:fileworm
Fujian Shen Kong|m:wats_se
Fujitsu Ltd.|m:prnatch
Fusion-io|m:dcsnaprestore fiometer
Futuresoft|m:pointguardvista64f pointguardvistaf pointguardvistar32 pointguardvistar64
G Data Software AG|e:gddmk|m:gddcv
G Data|a:hookcentre miniicpt pkticpt
GAS Tecnologia|a:gbpkm
GE Aviation (Digital Systems Germantown)|p:cidacl
GRAU Data Storage AG|h:hsmfilter
GRGBanking Equipment|a:secone_filemon10 secone_proc10 secone_reg10 secone_usb
GTV VIETNAM TECHNOLOGY|m:gtvservice
GameHi Co., Ltd.|m:codex
GemacmbH|mz:gcffilter
Glarysoft Ltd.|m:gumhfilter
Global 360|h:fltasm
Goldmessage technology co., Ltd.|s:kkudkprotectker
Goldmsg|f:kkdiskprotecter
Google, Inc.|m:mrxgoogle
Google|h:gdrive
Gorizonty Rosta Ltd|m:gofsmf
GrammaTech, Inc.|m:drvhookcsmf drvhookcsmf_amd64
Greatsoft Corp.Ltd|a:vcdriv vchle vcreg
GreenBorder|e:gbfsmf
GridinSoft LLC|a:gtkdrv
Group-IB LTD|m:gibepcore|s:gibepdevflt
Guangzhou Junkai Electronic Technology Co|e:vsccryptor
Guangzhou Shizhen Information Technology Co.,Ltd|m:spidermon|s:spiderfilter
H+H Software GmbH|p:hhrrph hhvolfltr
H3C Ltd.|v:vdpfilefilter
H6N Technologies LLC|s:h6kernnt
HA Unix Pt|m:hafsnk
HAURI Inc.|a:vraptflt
HAURI|a:vradfil2 vraptdef vrarnflt vrbbdflt vrfsftm vrfsftmx vrsdam vrsdcore vrsdfmx|m:secure_os_mf|p:vracfil2
HAVELSAN A.\xC5\u017E|m:hvlminifilter
HAWK Network Defense|s:hawkfimint
HEAT Software|m:sk
HFN Inc.|m:rgnt
HMI|e:secureshield
HP|b:dpnedriver dpnedriver64 hpchgflt|m:hpreg|v:hpfsredir
HSM IT-Services Gmbh|a:oavfm
Hamish Speirs (private developer)|s:nomp3
HangZhou Tease Tech|s:usbguard
Hangzhou JoyBlock Ltd|e:bkfs
Hangzhou Yifangyun|e:fangcloud|m:fangcloud_autolock_driver
Happy Cloud Inc.|h:hcminifilter
HarfangLab|a:hlprotect
Hauri Inc|m:vrexpdrv vrvbrfsfilter|s:vrmacflt
Hauri.inc|p:rgflt_fm
Haute Secure|s:ct
Heilig Defense LLC|m:hdcorrelatefdrv hdfilemon hdransomoffdrv
Heilig Defense|e:hdfilesentrydrv32 hdfilesentrydrv64
Heimdal Security A/S|p:heimdalinsights
Henry Schein One|p:hsoneflt
HeroBravo Technology|m:sysdiag
Hewlett-Packard, Co.|h:hparchsmx64 hpedphsmx64 hphsmflt
Hexis Cyber Solutions|m:hexisfsmonitor
Hidden Reflex|a:epicfilter
Hie Electronics, Inc.|b:hie_ifs
Hitachi Data Systems|h:hcpawfs sdrefltr
Hitachi Solutions|a:hsmltwhl hssfwhl|f:acmnlib hskdlib hsmltlib|m:hsmltmon|p:acmnflt acskffd hsmltflt hssfflt
Hitachi, Ltd.|e:rubiflt
Honeycomb Technologies|m:dskmn
Huawei Technologies Co. Ltd.|m:edrdriver
HubStor Inc.|h:hsfilter
Humming Heads, Inc.|e:sepsed|p:inpflter sepfsd sepnet seppld sepprd sepuld sepwld
Hunter Team Labs, Inc.|f:predaegsensor
Huntress Labs Inc|m:huntmon
Huorong Security|a:sysdiag
Hyland Software|e:windtalk
Hyperoo Ltd|b:hyperoo
I-O DATA DEVICE, INC.|e:icrypt|r:extvol|u:ifileguard
I-O DATA DEVICE, INC|m:sconnect
I3D Technology Inc|c:cbfltfs4
IBM Corporation|r:mvfs
IBM Japan, Ltd.|e:dpdrv
IBM|a:issregistry|h:ithsmdrv|m:fsmonitor nmpfilter
ID Authentication Tech|s:tn28
IGLOO SECURITY, Inc.|m:kmnwch
IKARUS Security|a:ntguard|m:sonar
INCA Internet Co., Ltd|a:gkff gkff64 npxgd npxgd64 tkdac2k tkdacxp tkdacxp64 tkfsavxp tkfsavxp64 tkfsft tkfsft64 tkpl2k tkpl2k64 tksp2k tkspxp tkspxp64|e:tkefsxp tkefsxp64
INCA Internet Co.,Ltd.|m:gkpfcb64 tkpcftcb tkpcftcb64
IO Turbine Inc|v:iotfsflt
IObit Information Tech|a:imffilter
ISARS|s:isarsd
ISNET Corp|m:bmfwtdif mssidrvf mssitdif storv1ft storvxft
ISS|a:issfltr
ITSTATION Inc.|s:taexescanner taresource wzproccut wzprtproc
ITSTATION Inc|b:afsvdrv|m:aupdrv
ITsMine|m:imfilter
Idealstor, LLC.|b:ibac
Idera Software|m:sqlsafefilterdriver
Idera|m:iderafilterdriver
Igor Zorkov|s:sdfilter
Imdtech LLC|zc:zzenc
Immidio B.V.|m:immflex
Imperva Inc.|a:mfdriver
InSync|o:insyncmf
Individual developer (Soft3304)|a:antileakfilter
Industrial Technology|m:icrlmonitor
InfoCage|m:iccfiltersc
InfoWatch|e:iwcseflt|m:iwdmfs iwhlp iwhlp2 iwhlpxp
Infomaximum|s:crocopg imagentpg
Infonic plc|r:iorafilter
Information Security Corp|e:osrdt2
Information Technology Company Ltd.|p:clpinspprot
Informzaschita|c:sneraser|e:snefs|m:sndacs snexequota|p:snmc5xx
Infotecs|m:filenamevalidator kc3
Ingrian Networks, Inc.|e:ingdmk
Initech Inc.|m:inisbdrv64
Innotium Inc|s:itseczvdb
Instavia Software Inc.|v:dtiof
Int3 Software AB|m:equ8_helper
IntSoft Co., Ltd|p:acpadlock ksmf
IntSoft Inc.|e:padlock
Intel Corporation|e:inteldg|m:ielcp ieslp|mr:intelcas
Intel Corp|f:intelegdriver
Intellektualnaya Bezopasnost, OOO|m:securityvision.filesystemminifilterdriver
Intercom Inc.|m:marspy tsifilemon
Interset Inc.|m:wdcfilter
Intronis Inc|m:vhdtrack
Invincea|m:invprotectdrv invprotectdrv64
Ionx Solutions LLP|m:auditflt
IronKey Inc.|p:ikfsmflt
Island Technology Inc.|s:islanddrv
IstroSec s.r.o.|a:istrodrv
Ivanti Inc|s:emrcore
Ivanti|m:ivappmon|p:kphrd
J's Communication Co.|fmp:revonetdriver
JP Software|b:cascade
Jazz Networks|p:jazzfile
Jilin University IT Co.|e:pisrfe
Jinfengshuntai|m:ipfilter
JiranData Co. Ltd|m:jdedrpf jdppsf jdppwf jkmcpf
Jiransoft Co., Ltd|m:jkppob jkppok jkpppf jkppxk jrppok offsm pcpifd xkfsfd
K7 Computing Private Ltd.|a:k7sentry
K7 Computing Private Ltd|m:k7sysmon
KASHU SYSTEM DESIGN INC.|c:ckprocess
KEBA AG|m:kewf
KForensic|m:bfdrv
KINGSOFT|a:dgsafe
KOM Networks|c:komfs
KONNEKA Information Technologies|p:nkprot
KRIPTEK KRIPTO VE BILISIM TEKNOLOJILERI A.S.|m:ctdlpflt
Kalpataru|m:gpminifilter
Kantowitz Engineering, Inc.|u:starmon
KasherLab co.,ltd|e:dekfs
Kaspersky Lab|a:klam klif|b:klcdp|e:klfle|ef:klvfs|f:klbackupflt|m:klboot klfdefsf klifaa klifks klifsm klrsps klsnsr|p:klsec|s:klshadow|v:klvirt|y:klsysrec
Kaspersky|a:klbg kldback kldlinf kldtool klif|o:klbackupflt
Keeper Security, Inc.|p:keeperguard
Kenesto Corp|m:kenestodriveac
Kenubi|mv:boxifier
Kernel Drivers|v:appisofltr
Keysight Technologies|m:ktfsfilter
Kits Ltd.|m:cbfsfilter2017
KnowledgeTree Inc.|m:ktsyncfsflt
Koby Kahane|m:npetw
Komoku Inc.|a:kmkuflt
Komprise Inc.|h:kdfilter
Konneka|p:nkfsprot
LANDESK Software|m:ldsecdrv
LANDesk Inc.|e:ldsecusb|s:ldusbro
LINK co., ltd|m:netaccctrl netaccctrl64
LLC Breakthrough Technologies|m:xdrmon
Lacework Inc|m:lwdcs
Ladislav Zezula|m:mspy
Lavasoft AB|a:lbd
Legato|r:replistor
Leith Bade|a:cwdriver
Lenovo Beijing|m:lrtp slb_guard
Lenovo|a:lnvscenter
Leotech|e:leofs
Levyco Development,LLC|e:sgfs
Light Star Information|m:itff
Lightspeed Systems Inc.|a:safsfilter
Linkverse S.r.l.|b:lbfilter
Liquidware Labs|m:cbprocess22 cbregistry22|v:cbfilter20 cbfilter22 lwfsflt
LiveGuard Software Ltd.|a:liveguardanticheat
LiveVault|b:lv_tracker
Livedrive Internet Ltd|m:livedrivefilter
Livegrid Incorporated|p:cygfilt
LogRhythm Inc.|m:lragentmf
Logichron Inc|m:catmf
Logis IT Service Gmbh|s:rml
Lookout|u:lookoutaccessprotection
Lovelace Network Tech|m:mpkernel
Lumension Security|p:eps
Lumension|m:eps
MD Anderson Cancer Center|p:cbfilter20
MDI Laboratory, Inc.|s:psecfilter
MRY Inc.|m:drsfile
Macro Impact|b:vmdpfilter|r:mdp_win_mini
Macrotec LLC|h:gwmemory
Macrovision|c:rgasdev
Maddrix LLC|p:ransomstopdriver
Magic Softworks, Inc.|m:magicbackupmonitor
Mail&#x2024;Ru|m:mracdrv
Malwarebytes Corp.|a:flightrecorder mbam|c:mbamapiary
Malwarebytes Corporation|f:mbamwatchdog
Malwarebytes Inc.|a:monitoring
Malwarebytes Inc|f:mbig2prot
Malwarebytes|m:mbamshuriken|s:farwflt
Man Technology Inc|m:bsrfsflt drbdlock fsrfilter fsrvlock vollock
ManTech|m:topdogfsfilt
ManageEngine Zoho Corp|s:dsdriver
ManageEngine Zoho|f:rmpfilemounter|m:dcfafilter dfmfilter drmfilter facedrv fapmonitor mearwfltdriver rmphvmonitor sermondriver
March Hare Software Ltd|m:cvsflt evscase inuse
MarkAny Inc.|m:maprotector
MastedCode Ltd|a:fsfilter
Matisoft Cyber Security|e:mtusbflt19|s:mtusbblockerflt
Max Secure Software|a:maxcryptmon maxproc64 maxprotector sdactmon|s:foldersecure
McAfee Inc.|a:epdrv mfehidk mfencoas swin|e:mfeeeff|m:mfeaskm|s:hdlpflt
McAfee Inc|e:mfprom
McAfee, LLC|a:mfesec
McAfee|m:mfencfilter
Medra Teknoloji|s:mydlpdelete-scanner mydlpscanner
Meidensha Corp|a:whiteshield
MemCrypt Limited|m:detector
Metalogix|h:archivmgr hsmcdpflt
Micro Focus|e:smartcipherfilter|f:mfpamctrl|h:cparchsm|m:filrdriver
MicroWorld Software Services Pvt. Ltd.|a:mwfsmfltr
Microsoft|a:mpfilter wddevflt wdfilter|bf:defilter|c:scrubber|e:encrypt filecrypt prvflder swapbuffers|f:appvvemgr appvvfs bindflt csvflt csvnsflt dfs fsdepends ioqos iorate microsoft.uev.agentdriver npsvctrig ntoskrnl.exe rsfxdrv sftredir wcnfs winsetupboot wof wofadk|fh:cldflt|fs:ccffilter|h:accesstracker appxstrm changetracker dedup dfmflt dfsrflt fstier gameflt hsmflt odphflt p4vfsflt prjflt sis storagesync storagesyncguard wcifs wimmount|i:wimfltr|k:resumekeyfilter|m:ahflt appvmon backupreader cancelsafe cbsampledrv cdo change ctx defragger delete_flt dhwatchdog dpmfilter failattach failmount fdrtrace filetrace fmm iiscache locksmith message minispy msixpackagingtoolmonitor msnfsflt mssecflt namechanger ntest nullfilter passthrough procmon11 simrep smbresilfilter stest ucpd usbtest uwfreg uwfs winload wrpfv wtd|mf:fileinfo|o:bfs|q:quota storqosflt|r:fsrecord|rh:dvfilter|s:avscan cbafilt datascrn dfsrro scanner smbbandwidthlimitfilter|uf:winsetupmon|v:devolume luafv memepmagent sfo svhdxflt|y:fbwf fsredir|z:cmpflt compress wimfsf
Mimosa Systems Inc|h:npfdaflt
Mind Security Ltd.|c:mind
Mirekusoft LLC|m:mamflt
Mobile Armor|e:filearmor
Mobile Content Mgmt|m:cbfsfilter2017
Mobile Content mgmt|b:cbfilter20
Moonwalk Universal P/L|h:mwidmflt mwilcflt mwildflt mwilsflt
Morisawa inc.|e:typesquare
NCR Financial Solutions|e:uldcr
NComputing Inc.|v:ncfsfltr
NEC Corporation|m:lwtd_ftd uvmcifsf|p:uvmfsflt
NEC Soft, Ltd.|m:flyfs hdrfs serfs
NEC Solution Innovators|m:fmsrvcio
NEC System Technologies, Ltd.|e:nmlaccf
NEC System Technologies,Ltd.|m:iccfileioad icfclientflt
NEC System Technologies|m:iccfilteraudit|s:iccfilter
NETAND Co Ltd|m:napfflti
NETAND Co.,Ltd|m:nargflta nargflti naspflta naspflti
NETGATE Tech. s.r.o.|s:netgateav_access spyemrg_access
NETLIB|e:nlemsys
NEXON KOREA|m:blackcat
NEXSAN|h:nxmini
NHN|a:nsminflt nsminflt64
NPcore Ltd|a:filescan
NSI|r:repdac repdrv repkap
NURILAB|m:bhkavka bhkavki docvmonk docvmonk64 nravwka nrcomgrdka nrcomgrdki nrpmonka nrpmonki pfracdrv
NVELO Inc.|m:samsungrapidfsfltr
NVIDIA Corporation|h:nvmsqrd
NYCU|a:nycu_filter
NanJing Geomarking|m:cbfsfilter2017 cbfsfilter2020 gmbase magicprotect
NeoAutus Automation System|p:hdsfilter
Neowiz Corporation|m:mwatcher
NetClean Technologies|s:ncpafltr odfltr
NetCrypt Pty Ltd|e:netcryptkr
NetIQ|m:cgwmf
NetLib|m:nlcbhelpi64 nlcbhelpx64 nlcbhelpx86
NetSTAR Inc.|u:nsffkmd32 nsffkmd64
NetSection Security|s:sgkd32
NetSecurity Corp|a:trfsfilter
NetSupport Ltd|p:nsusbstoragefilter
NetVeda|s:ipcfs
NetVision, Inc.|m:nvmon
Netlor SAS|a:kubwksp
Netskope Inc.|f:stadrv6x32 stadrv6x64
Netsupport Limited|y:nsfilep
Network Appliance|m:changelog flashaccelfs
NetworkProfi Ltd|m:lafs
NeuShield, Inc.|m:neucloak
NeuShield|h:neuflt
Neverfail Group Ltd|r:nfid
New Net Technologies Limited|m:nntinfo
NewSoftwares.net,Inc.|m:windbdrv winfladrv winflahdrv winfldrv winfpdrv
NextLabs, Inc.|ms:nxrmflt
Nightfall AI|m:nightfallai|s:nffilemon
Nimshi Corp|e:ncrypt
Nippon Techno Lab|h:mnefs
Niriva LLC|m:fstrace vhddelta
Nomadesk|m:cbfltfs4
NordVPN|a:mshield
Norman ASA|a:nprosec nregsec|p:ndevsec
Norman|a:nvcmflt
NortonLifeLock Inc.|s:symefasi symefasi64
NortonLifeLock Inc|a:eectrl srtsp srtsp64|m:bhdrvx64 bhdrvx86 symevent symevnt symevnt32
Novatix Corporation|a:nxfsmon
Novell|e:zesocc|m:zesfsmf
Nucleus Data Recover|p:sysgar
Numecent Inc.|r:instmon streamingfsd
Nurd Yazilim A.S.|m:edrdrv
OCZ Storage|m:oczminifilter
OKUMA Corp|a:ospfile_mini
OPSWAT Inc.|m:libwaacd libwamf
ORANGE WERKS Inc|m:wgfile
OSR Open Systems Resources, Inc.|e:osrdmk
OSR|p:smxfs
ObserveIT|s:cbfltfs4-observeit
Odyssey Cyber Security|a:odfsfilter odfsfimfilter odfstokenfilter
Omnissa|f:hzncdrfilter hznflstor hznprotect hznregreflection
OnGuard Systems LLC|m:nlxff
OnMoon Company LLC|a:acdrv
Onecryptor CJSC.|e:skycryptorencfs
OpDesk Inc|v:rasm
OpenAVN Inc|a:oavnflt
OpenMars Enterprises|b:ipmrsync_mfilter
OpenText Corp|m:enmon
Orca Security Inc.|m:ossmon
Orchestria|s:wgnpos
Orion Security|a:orionminifilter
Overtone Soft|h:otfilter
Oxygen Cloud|h:syncmf
PA File Sight|m:filesightmf
PC Tools Pty. Ltd.|a:ikfilesec pctcore pctcore64|s:pctefa pctefa64
PCKeeper|s:filehiders zeoscanner
PE GUARD|s:peg2
PHD Virtual Tech Inc.|m:phdcbtdrv
PJSC KP VTI|m:rw7fsflt
PNP SECURE INC|e:pnpfs|p:flflt pfcflt
PROXIMA BETA PTE|m:proximagameanticheat
PSS Systems|q:pssfsfilter
PSafe Ltd.|a:dfndr_am
PTC|v:ptcvfsd
PWI, Inc.|a:pwipf6
Packeteer|m:mblmon|r:mblvn
Palo Alto Networks|a:cyvrfsfd|m:tedrdrv
Panda Security|a:amfsm amm6460 amm8660 psinfile psinproc
Panda Software|a:nanoavmf shldflt
Panzor Cybersecurity|a:pavdrv|p:psprotf|v:antirswf
Parallels International|v:rasrdpfs
Paramount Software Ltd|f:mrigflt
Paretologic|a:plgfltr
Peer Software Inc.|h:peertier
Peer Software Inc|m:psfsf
Penta Security Systems|e:mfild pske
Pentego Technologies Ltd|p:viewintus_rtdg
PerSystems SA|a:pervac
Perfect World Co. Ltd|a:perfectworldanticheatsys
PerfectWorld Ltd|a:pwprotect
Physical Optics Corp|e:fedsfilterdriver
Pikewerks|e:cpdrm
PoINT Software&Systems|h:pntvolflt
PolicyPak Software Inc|p:ppdmfilter_x64 ppdmfilter_x86
PolicyPak Software|m:pplpmfilter
PolyPort Inc.|c:plypfsmon
PolyPort Inc|f:polyportflt
PolyServe|s:psmmfilter
PolyServ|o:adsfilter
Pooyan System|a:ranpodfs
Positive Technologies|m:mpxmon
Pradeo|p:hpradeo
ProShield|s:guardfsflt
ProYuga|e:psatfilter
Programas Administraci&#243;n y Mejoramiento|c:wa_fsw
Protected Networks|m:minitrc
Protection Technology|v:appdrv01
Proximal Data Inc.|v:pdifsfilter
Proxure Inc.|s:pxrmcet
Qihoo 360|a:360avflt dsark|m:360box
Qingdao Ruanmei Network Technology Co., Ltd.|m:diskactmon rmdiskmon
Qohash Inc|m:qstfltmon
Quaddra Software|h:quaddrasi
Quality Corporation|m:qfmon
Qualys Inc.|m:qfimdvr qmon
Qualys, Inc.|a:qeliminate
Quantum Corporation.|m:cvofflineflt32 cvofflineflt64
Quest Software Inc.|h:amfadrv|m:bwfsdrv caadflt
Quest Software|m:qfapflt|p:qgpeflt
Quick Heal Technologies Pvt. Ltd.|a:arwflt bdsflt dartflt haggc shhflt snsrflt|m:cssdlp fam sieflt
Quick Heal Technologies Pvt. Ltd|a:ztflt
Quick Heal TechnologiesPvt. Ltd.|a:catflt ggc|s:bsfs
Quixxant|e:qx10efs
Quorum Labs|m:qfilter
R Systems|e:vfdriver
REDGATE CO.,LTD.|p:rcminidrv
RES Software|m:appguard fileguard imgguard netguard regguard
REVE Antivirus|a:revefltmgr reveprocprotection
ROMWin Co. Ltd|m:rwlog1
RSJ Software GmbH|c:vfilter
RUNEXY|m:mlsaff ruaff
Rackware|m:rwchangedrv
Raiffeisen Bank Aval|s:oc_fsfilter
Randtronics Pty|e:dpmencrypt|p:dpmacl
Rapidware Pty Ltd|s:activ
Rational Retention|e:rrfilterdriverstack_d3
Raxco Software Inc.|h:pdfsfilter
Raytheon Cyber Solutions|f:eaw
ReaQta Ltd.|a:reaqtor|v:rqtnos
ReactOS Foundation|p:dcrypt
Recrypt LLC|v:hips64
Red Gate Software Ltd|b:hyperbacca
RedPhone Security|f:tpfilter
Redstor Limited|mah:rsflt
ReliaQuest|m:vast
Resplendence Software Projects|m:mmpsy32 mmpsy64 rrmon32 rrmon64|u:undelex32 undelex64
RevBits LLC|m:revbitsesmf|v:revbitsepsmf
Richard Hagen|e:autocryptater
RingCube Technologies|v:ivm
Riverbed Technology,Inc|h:rbt_wfd
Rose Datasystems Inc|r:rrepfsf
Rubrik Inc|m:filesystemcbt rubrikfileaudit
RuiGuard Ltd|m:ruidiskfs ruieye ruifileaccess ruimachine ruiminispy
S.N.Safe&Software|a:snscore
SAFE-Cyberdefense|m:safe-agent
SAS Institute Inc|v:getsas
SBS Software|m:kixprotect
SC ODEKIN SOLUTIONS SRL|m:ospmon
SCUA Seguran&#231;a da Informa&#231;&#227;o|p:scuaraw
SECUI Corporation|a:scifsflt sciptflt
SECUWARE S.L.|e:ssffs|s:ssffsc
SEE-GAME Kft.|a:seelithium
SG Corporation|e:tifsfilter
SGA|a:epsmn
SGRI Co., LTD.|a:vcmfilter
SHENZHEN UNNOO Information Techco., Ltd|m:filesharemon ryfilter ryguard
SHENZHEN UNNOO LTD|v:xiaobaifs xiaobaifsr
SHP Research, Inc.|v:fcgmf
SK Infosec Co|m:ionmonwdrv isfpdrv plpoffdrv
SMTechnology Co.|m:storagedrv|p:rsbdrv
SN Systems Ltd|m:cbfilter20 cbfsfilter2017 sie-filemon
SODATSW spol. s r.o.|m:fcontrol sodatpfl
SODATSW spol. s.r.o.|e:fencr
SODATSW|m:sodatpfl
SOFTCAMP Co.LTD|e:scefd
SPEKNET EOOD|m:asgard
SafeBoot|e:sbce
Safend Ltd.|e:shandy
Safend|b:sptbkp|m:sahara santa|q:sptqmg|r:sptres|v:sptvrt|z:sptcmp
SaferZone Co.|e:sztgbfsf|m:sprtdrv szardrv szdfmdrv szdfmdrv_usb szedrdrv szpcmdrv
Safetica|o:fmonitor
Samsung SDS Ltd|m:sgresflt
SanDisk Inc.|m:fiopolicyfilter
Sandboxie L.T.D|p:sbiedrv
Sandoll Communication|m:sfdfilter
Sangfor Technologies|a:sfavflt
Savant Protection, Inc.|a:savant
Scalable Software Inc.|m:pkgfilter
Scargo Inc|a:si32_file si64_file
Schoolyear|p:sykernel sykernel32
SciencePark Corporation|e:dwenxxxx|s:dwfixxxx
Scott Cochrane|e:wavxdmgr
ScriptLogic|m:fsafilter|p:embargom
Scrypto Media|e:dyfsfilter
Seagate Technology|f:hhdcfltr
Secdo|m:secdodriver
SecuLution GmbH|a:ssvhook|e:ssefs
SecurIT|p:zlock_drv
SecurStar GmbH|u:dcvpr
Secure By Design Inc.|p:secfile
Secure Islands Technologies LTD|s:iqpk sifsp
SecureAge Technology Pte Ltd|e:lockcube
SecureAge Technology|a:sascan|e:mysdrive sdmedia securedata|s:saappctl sadlp
SecureAxis Software|e:llenc|m:llfilter
SecureAxis|m:usbl_ifsfltr
SecureBrain Corporation|a:mscan-rt
SecureCircle|me:fhfs
SecureLink Inc.|a:zwasatom zwpxesvr|m:cbfilter20 cbfsfilter2017
Secured Globe Inc.|m:fltrs329
Secureworks Inc.|a:taegiskm.x64 taegiskm.x86
Securitas Technologies,Inc.|a:novashield
Security Code LLC|a:snpavdrv|m:scauthfsflt scauthfsflt2 scauthiodrv
SecurityCoverage, Inc.|a:scfltr
SecuritySnares|s:rsfltscanner
Secuve Ltd|p:scvflt50
Secuware|e:c2kdef c2knet
Segira LLC|a:segiraflt
Segurmatica|a:segf segmd segmp
Senforce Technologies|e:stocc
SentinelOne, Inc.|a:sentinelmonitor
SentinelOne|m:sentinelmonitor
Sentry Corporation|f:sek
Sequretek IT|a:kawachfsminifilter
Sevtechnotrans|m:uamflt
ShangHai Elec|e:jmefs
Shanghai Andang Technology|e:adtdeagent
Shanghai Eff-Soft IT|f:dsesafectrldrv
Shanghai Fangye Network|r:zrbd zrbdlock
Shanghai Yanlei Information Technology Co., Ltd. (visTeam Software)|e:wwhost
Shanghai YiCun Network Tech Co. Ltd|m:accessvalidator
SharpCrafters|m:psisolator
SheedSoft Ltd.|m:arta
SheedSoft Ltd|a:sheedantivirusfilterdriver|m:sheedselfprotection
Shenzhen CloudRiver|m:cruncopy
Shenzhen Tencent Computer Systems Company Limited|a:tfsflt tsyscare
Shenzhen Unnoo LTD|m:secufile xiaobaifs xiaobaifsr
ShinNihonSystec Co|m:sagntflt
Simon Jarvis|s:adminrunflt
Simopro Technology|m:cbfltfs4
SimplyCore LLC|f:tusbstorfilt
Sinan Karaca|z:ssddoubler
SitinCloud SAS|m:owlyshieldransomfilter
Skanix AS|c:sxfpss|v:sxfpss-virt
Sky Co Ltd|e:skydenc
Sky Co. Ltd.|c:skyfpdrv skylwp skysdvrf
Sky Co., LTD.|m:skyamdrv skyrgdrv
Sky Co.,Ltd.|m:skywpdrv
Sky Co.Ltd.|v:skybli
Sky Monitor|p:kskymonitor
SmTools|c:smdlp
SmartFile LLC|m:filehubagent
SnapVolumes Inc.|v:svdriver
SnoopWall LLC|m:swcommfltr
Soft-SB|s:di_fs
SoftCamp Co., Ltd.|m:scred
SoftKrypt LLC|e:easykryptmf
SoftPerfect Research|m:fsnk
Softbroker GmbH|p:dpaccctl
Softnext Technologies|m:snimg
Software Pursuits Inc.|m:spiminifilter|o:spilock8
Softwin|a:bdfm bdfsfltr
Sogou Ltd.|m:scaegis
Solarwinds LLC|m:swfsfltr swfsfltrv2
Soliton Smart Sec|u:solfcl
Soliton Systems K.K.|e:solcrypt|m:sdvfilter|u:it2prtc solfclli solregfilter solsecbr
Soliton Systems|m:it2drv it2reg|ms:solitkm|p:soloencfilter|s:solredirect
Solupia|s:hnpro
Solusseum Inc|m:sefo
Soluto LTD|m:pdgenfam
Soluto|f:pcgenfam
Somma Inc|m:monsterk
SonicWall Inc|m:sfpmonitor
Sony Corporation|h:sonyhsmminifilter|v:odamf pszmf srmxfmf sxsudfmf vfammf
Sophos Plc|e:sophosdt2|m:soidriver
Sophos|a:savonaccess sld|map:sophosed
SoulFrost|m:sfac
SpellSecurity|a:spellmon
Spharsoft Technologies|h:svfsf|m:svcbt
Split Infinity|b:splitinfmon
Splitstreem Ltd|p:fsds2a
Squadra Technologies, LLC.|m:secrmm
Squash Compression|h:squashcompressionfsfilter
Stairwell Inc|m:swagent
Starfield Software|s:dlfilter
Starfish Storage Corp|v:sffsg
Stegosystems Inc|m:stegoprotect
StorageCraft Tech Corp|v:stcvhdmf
StorageCraft Technology|h:stc_restore_filter
StorageCraft Tech|m:stcvsm
Stormshield|e:sdsclouddrv|m:esprobe
Sumitomo Electric Ltd.|m:mcfilemon32 mcfilemon64
Summit IT|s:samdriver
Sun&Moon Rise|m:ntfsf
Sunbelt Software|s:sbapifs
Sunyata Electronic Tech|m:sytselfprotect
Super Flexible Software|r:cbfsfilter2017
Superna|h:ntps_oddm|m:ntps_fa|q:dfx-qfs-fltr
SurfRight B.V.|v:ctlua
SurfRight|uy:hmpalert
Sybase, Inc.|r:sybfilter
Sybonic Systems Inc|a:thfilter
Symantec Corp.|m:diflt
Symantec Corporation|s:symafr symefasi|v:appstream
Symantec|a:virtualagent|e:fencry pgpfs vfsenc|h:evmf symhsm|m:bhdrvx64 bhdrvx86 emxdrv2 geprotection pgpwdefs reghook spbbcdrv ssrfsf symevent sysmon|o:symrg|r:vxfsrep|s:symefa symefa64|z:gefcmp
Sync.com Inc|b:syncodfa
Syncopate|m:thetta
System OK AB|b:syscdp|y:syscow
Systemneeds, Inc|e:snicrpt|m:snilog|p:sniflt
Syvik Co, Ltd.|s:samkeng
TCXA Ltd.|m:fcnotify|s:writeguard
TEHTRI-Security|a:egambit
TRAPMINE A.S.|a:trpmnflt
TRIART INC|f:xcoamon
TaaSera Inc.|m:awarecore
Tactical Defense|m:tactical
Tall Emu|a:oadevice
Tallegra Ltd|e:kcdriver
Talon Storage Solutions|v:thsmmf
Tani Electronics Corporation|s:tflbc
Tanium|m:taniumrecorderdrv
Techit GmbH|r:lxfilemirror
TechnoKom Ltd.|m:agfsmon
Technology Nexus AB|a:se46filter
Tedesi|s:tbbdriver
Telefonica Digital|m:path8flt
Tellus Software AS|p:dlp
Temasoft S.R.L.|m:filemon
Tencent (Shenzhen)|m:qqprotect qqprotectx64
Tencent Technology|f:tsqbdrv|m:ace-base ace-game cgprotect tenrsafe2 tesxnginx tesxporter
Tencent|a:qqsysmon qqsysmonx64 tesmon
TeraByte Inc.|p:protectit
Teradyne INC|p:tcijdrv
Teramind|a:tmfsdrv2
Teruten|p:tfsdisk
Tetraglyph Technologies|m:tgfsmf
Thales CPL(previously Vormetric Inc)|e:vmsecfiltr
Thales CPL|e:sfntpffd
Thin Air Inc|e:thinairwin
ThinAir Labs Inc|m:taobserveflt
ThinScale Technology|u:thinio
ThinScale Tech|m:tstfilter tstfsredir tstregredir
Third Brigade|m:tbfsfilt
Threat Stack|m:threatstackfim
ThreatSpike Labs|s:wire_fsfilter
TianYu Software|e:intefs
Tilana Sys|b:tilana
TimeData|b:tdmonxp
Tiversa Inc|m:tss
Topology Ltd|m:dsfemon
Toshiba Corporation|c:tffac
Towers Watson Software|m:graphitesecuredriver indigosecuredriver
TransientX Inc.|e:trsxefs
Tranxition Corp|m:regmonex txregmon
Trend Micro Inc.|a:fileflt tmesflt tmevtmgr tmeyes tmkmsnsr|m:hfileflt tmais tmumh tmums
Trend Micro Inc|e:tmfileencdmk
Trend Micro, Inc.|m:acdriver sakfile sakmfile
TrendMicro Inc.|v:ive
Trend|a:tmpreflt
Tritium Inc.|m:tritiumfltr
TrusCont Ltd|c:tccp
TrustView|f:tvfsfilter
Trusteer|p:rapportpg64
Trustsoft|s:ztkrnl ztkrnlnt ztkrnloprg
Trustware Ltd|m:redlight
Trustwave Holding Inc|f:agentcomm
Trustwave|m:twbdcfilter
UC4 Sofware|p:sbfilter
Ullmore Ltd.|r:ubcminifilterdriver
Unidesk|v:unidrive unifltr unirsd
Unify Technologies|s:unimon
Unit 221B, LLC|p:ransomrx
UpGuard|m:upguardrealtime
Upsight Security Inc.|s:upfilt
Upsight Security|a:upfilt
Uptycs Inc.|m:uptctldrv
Ushus Technologies|r:officebackup
Utixo LLC|y:sfdrv
VIA Technologies, Inc.|e:vstxencr
VIBRANIUM ALLTECH PVT LTD|m:vbfprot vbpprot
VMware, Inc.|a:vfilefilter vsepflt|m:rtologon vmwvvpfsd|v:svdriver
VMware|f:vmwcdrfilter vmwflstor vmwprotect
Varlook Ltd.|m:varpffmon
Varonis Ltd|m:vrnsfilter
Veeam Software|fk:veeamfct
VelociSQL Inc.|z:logcompressor
Venn Technology Corporation|f:workplacecontainerdriver
Venustech|m:edrminifilter
Veramine Inc|m:phantomd
Verdasys Inc.|fe:dgdmk
Verdasys Inc|a:stkrnl64
Veritas|b:virtfile|q:qafilter|s:filescreenfilter
Versa Networks Inc.|m:versatamperprotectiondriver
Versa Networks, Inc.|m:versausbprotectiondriver
ViGero|e:aafs
Vidder Inc.|m:vidderfs
Viewfinity|m:vfdrv
Virsec Systems Inc.|p:ipm
Virtual Bodyguard BV|f:bgminflt
Virtual Ccomputer Inc.|v:nxtopcp
Vision Solutions|m:repdrv repmon
VisionPower Co.,Ltd.|a:pzdrvxp
Visual Click Software, Inc.|s:cptram64
Vontu Inc.|s:vfsmfd
VoodooSoft, LLC|m:vsscanner
Vormetric Inc|e:vmfiltr
WANFast LLC|r:wsyncd
WINS CO. LTD|a:agentrtm64 rswmon
WaikatoLink Ltd|m:proggerdriver
WardWiz|a:wrdwizscanner wrdwizsecure64|m:wrdwizfileprot wrdwizregprot
Warp Disk Software|m:dsdriver
WatchDogDevelopment.com, LLC|p:amsdk
Waterford Technologies|h:mfafilter
Webroot Inc.|a:arcore.x64 arcore.x86 wraekernel wrcore wrcore.x64 wrcore.x86 wrkrn
Webroot Software, Inc.|a:ssfmonm
Websense Inc.|s:cwnep
Weing Co.,Ltd.|m:pscff
Wellbia.com|m:uncheater xhunter1 xhunter64
Westlight AI|e:westlight
White Cloud Security|a:wcsdriver
WhiteCell Software Inc.|m:egminflt
Whitebox Security|m:wbfilter
WidgetNuri Corp|a:ransomdefensecert ransomdefensexxx softfilterxxx|m:ransomdetect wsafefilter
Wim Vervoorn|h:hsmdriver
WinAbility Software|m:fgflt
Winicssec Ltd|m:wlminisecmod wntgpdrv
Winmagic|e:ffecore
Winsider Seminars & Solutions, Inc.|m:systeminformer
Wiper Software UAB|s:wsguard
Wiz Inc.|m:wizsense
Wontok Inc|p:ngssdef regflt ssb
Wrocklage Intermedia|s:aloahausbblocker
WuHan Forworld Software|e:ddsfilter
Wuhan Buwei Software Technology Co.,Ltd|e:bw_fshide|m:securitypro|me:bw_fssec
Wunix Limited|v:mhpvfs
X-Cloud Systems|m:xcpl
XRITDX|a:xrfilter
Xacti Corporation|y:sp_prot
Xacti|m:stflt
XenData Limited|h:xdfilesys
Xryus Technologies Ltd.|f:cr
YATEM Co. Ltd.|m:lcgadmon lcgfile lcgfilemon lcmadmon lcmfile lcmfilemon lcmprintmon
Yahoo Japan Corporation|m:yahoostorage
Yandex LLC|m:bmfsdrv bmregdrv
Yarisoft|b:yfilemon
Yoggie|a:ufdfilter
Yokogawa Corpration|m:yfsd2
Yokogawa R&L Corp|e:psgcrypt|m:psgdflt psgfoctrl yfsd yfsdr yfsrd
ZL Technologies|h:zlhsm
Zampit|m:zampit_ml
ZandCrafters LLC|a:edrmpav|m:edrmpdrv edrmprv edrmpsec
Zecurion|m:zd_mon
Zends Technological Solutions|p:zdcore
Zenith InfoTech|b:zmsfsfltr
ZenmuTech Inc.|m:mumdi|s:mumbl
Zero One Technology Co|m:zeroneaodvirtualdisk zeroneaodvirtualdisk64
ZeroGuard Ltd|a:zgflt
Zhe Jiang Xinxin Software Tech.|s:xxregsfilter xxsfilter
Zhejiang Security Tech|h:cfileprotect|p:cmodule
ZhengYong InfoTech LTD.|a:zyfm
Zhuan Zhuan Jing Shen|m:zzpensys
Zhuhai YiZhiSec co|f:darkscope-drv
Zone Labs LLC|p:vsdatant
ZoneFox|m:kernelagent32
Zrxb|e:xbdocfilter|u:xbprocfilter
Zscaler Inc.|m:zdpinfrastructure
Zshield Inc|f:zsusbstorfilt
bitFence Inc.|e:bfusbenc|m:bfaccess
bluefinsystems|e:xdrmflt
cEncrypt|m:dsflt
cihosoft|e:kpsd
conpal GmbH|e:cplcdt2|sp:cpaconpnp cpsgfsmf
databps.com|m:evaccin
derivo GmbH|m:bbfilter
digitronic computersysteme GmbH|e:hicrypt
eEye Digital Security|a:eeyehv eeyehv64
eIQnetworks Inc.|m:fim
eMingSoftware Inc|m:netpeeker
eSentire Inc|a:cfcdrv_unloadable
eXsoft Co., Ltd.|m:rgatefsfilter
f-protect|a:fpav_rtp
f-secure|a:fsgk
hajesoft Ltd.|m:hajesoft_fsd
hdu|e:t-e
i-Guard SAS|m:iguard
iManage LLC|h:imdrvflt
iSecure Ltd.|m:isecureflt
iTwin Pte. Ltd.|e:teamcryptor
in-soft Kft.|m:lmdriver
ioScience|m:iothorfs
itMonster Ltd.|e:monsterdrive.fsfilter
k4solution Co., Ltd.|m:zsfprt
kingsoft|m:kisknl
knowwheresoft Ltd|a:securofs securofsd_x64
mTalos Inc.|s:mtflt
magrasoft Ltd|m:zqfilter
media-press.tv S.A.|p:ufsf
mistiny.com|m:medrv
myTALKEY s.r.o.|e:talkeyfilterdriver
pyaprotect&#x2024;com|p:assetpro
refractionPOINT|a:hcp_kernel_acq
rhipe Australia Pty|m:serdr
rubysoft|m:irongatefd
symantec|a:eectrl eraser srtsp srtsp64 srtspit
triCerat Inc.|p:philly reggy
vast limits GmbH|f:uberagentdrv|m:uberagentfilter
|p:zam|s:safe
`;

// src/knowledge/minifilters.ts
var KINDS = {
  m: "activity monitor",
  a: "anti-virus",
  e: "encryption",
  s: "content screener",
  p: "security enhancer",
  h: "HSM",
  v: "virtualization",
  b: "continuous backup",
  r: "replication",
  c: "copy protection",
  u: "undelete",
  y: "system recovery",
  z: "compression",
  o: "open file",
  q: "quota",
  k: "cluster file system",
  i: "imaging",
  f: "file-system filter"
};
function minifilterOf(file) {
  const stem = file.toLowerCase().replace(/\.sys$/, "");
  if (stem === "" || /[\s|:]/.test(stem)) return void 0;
  let company;
  const kinds2 = [];
  for (let at = minifilterTable.indexOf(stem); at >= 0; at = minifilterTable.indexOf(stem, at + 1)) {
    if (!isWhole2(at, stem.length)) continue;
    const line2 = minifilterTable.slice(minifilterTable.lastIndexOf("\n", at) + 1, at);
    if (company === void 0) company = line2.slice(0, line2.indexOf("|"));
    for (const letter of lettersOf(line2)) {
      const kind = KINDS[letter];
      if (kind !== void 0 && kinds2.indexOf(kind) < 0) kinds2.push(kind);
    }
  }
  return company === void 0 ? void 0 : { company, kinds: kinds2 };
}
function isWhole2(at, length2) {
  const before = minifilterTable.charAt(at - 1);
  const after = minifilterTable.charAt(at + length2);
  return (before === ":" || before === " ") && (after === " " || after === "|" || after === "\n");
}
function lettersOf(line2) {
  const part3 = line2.slice(line2.lastIndexOf("|") + 1);
  return part3.slice(0, part3.indexOf(":")).split("");
}

// src/knowledge/vendors-of-drivers.ts
var names2;
var beginnings = [];
function driverVendor(file) {
  if (file.length > 64) return void 0;
  const stem = file.toLowerCase().replace(/\.sys$/, "");
  if (stem === "") return void 0;
  if (names2 === void 0) names2 = read2();
  const named4 = names2.get(stem);
  if (named4 !== void 0) return named4;
  const filter = minifilterOf(stem);
  if (filter !== void 0) return { company: filter.company, kind: filter.kinds.join(", ") };
  if (isWindowsDriver(stem)) return void 0;
  return beginnings.find((each) => stem.slice(0, each.letters.length) === each.letters)?.vendor;
}
function read2() {
  const whole2 = /* @__PURE__ */ new Map();
  const begin2 = [];
  for (const line2 of driverVendorTable.split("\n")) {
    const [company, kind, list11] = line2.split("|");
    if (company === void 0 || kind === void 0 || list11 === void 0) continue;
    const vendor = { company, kind };
    for (const name2 of list11.split(" ")) {
      if (name2 === "") continue;
      if (name2.charAt(name2.length - 1) === "*") begin2.push({ letters: name2.slice(0, -1), vendor });
      else if (!whole2.has(name2)) whole2.set(name2, vendor);
    }
  }
  begin2.sort((a, b) => b.letters.length - a.letters.length || (a.letters < b.letters ? -1 : 1));
  beginnings = begin2;
  return whole2;
}

// src/diagnosis/derived/owner.ts
var LEAST_PREFIX = 3;
function ownerOf(row2, modules, hits) {
  if (row2.binary !== void 0) return { name: row2.binary, step: "listed", unloads: 0, lines: [row2] };
  const known4 = tagNote(row2.tag);
  if (known4?.exact === true) {
    const { owner, kind } = known4.note;
    if (owner !== void 0) return { name: owner, step: "known", unloads: 0, lines: [row2] };
    if (kind !== "cause") return void 0;
  }
  if (row2.description !== "") return void 0;
  return (modules && imageThatHolds(row2.tag, modules, hits)) ?? (modules && nameThatBegins(row2.tag, modules));
}
function imageThatHolds(tag2, modules, hits) {
  const search2 = hits?.searches.find((each) => each.tag === tag2);
  if (search2 === void 0) return void 0;
  const found = /* @__PURE__ */ new Map();
  for (const hit of search2.hits) {
    const module2 = modules.loaded.find((each) => within2(hit.address, each.start, each.end));
    if (module2 === void 0 || module2.name === "nt") continue;
    const entry = found.get(module2.name) ?? {
      file: module2.file ?? `${module2.name}.sys`,
      module: module2.name,
      lines: []
    };
    entry.lines.push(hit);
    found.set(module2.name, entry);
  }
  if (found.size !== 1) return void 0;
  const only3 = Array.from(found.values())[0];
  return only3 && { name: only3.file, module: only3.module, step: "image", unloads: 0, lines: only3.lines };
}
function within2(address, start, end) {
  const pad = (text2) => text2.toLowerCase().padStart(16, "0");
  return pad(address) >= pad(start) && pad(address) < pad(end);
}
function nameThatBegins(tag2, modules) {
  const prefix = tag2.trim().toLowerCase();
  if (prefix.length < LEAST_PREFIX) return void 0;
  const loaded = modules.loaded.find((each) => each.name.toLowerCase().startsWith(prefix));
  if (loaded !== void 0) {
    const name2 = loaded.file ?? `${loaded.name}.sys`;
    const rows2 = modules.unloaded.filter((each) => each.file.toLowerCase() === name2.toLowerCase());
    const lines4 = [loaded, ...rows2];
    return { name: name2, module: loaded.name, step: "loaded-name", unloads: rows2.length, lines: lines4 };
  }
  const rows = oftenest(modules.unloaded.filter((each) => each.file.toLowerCase().startsWith(prefix)));
  const file = rows[0]?.file;
  return file === void 0 ? void 0 : { name: file, module: file, step: "unloaded-name", unloads: rows.length, lines: rows };
}
function oftenest(rows) {
  const byFile = /* @__PURE__ */ new Map();
  for (const row2 of rows) {
    const file = row2.file.toLowerCase();
    const same = byFile.get(file);
    if (same === void 0) byFile.set(file, [row2]);
    else same.push(row2);
  }
  let most = [];
  byFile.forEach((same) => {
    if (same.length > most.length) most = same;
  });
  return most;
}

// src/diagnosis/suspects/owners.ts
var MOST2 = 6;
var LEAST_LETTERS = 3;
function ownersOf(row2, known4, modules, hits) {
  const found = [];
  const add2 = (one) => {
    const same = (each) => each.name.toLowerCase() === one.name.toLowerCase();
    if (!found.some(same)) found.push(one);
  };
  const hidden = hiddenBehind(row2.tag);
  const certain = ownerOf(row2, modules, hits);
  const byName2 = certain?.step === "loaded-name" || certain?.step === "unloaded-name";
  const owner = certain && !byName2 ? certain : void 0;
  for (const leak of known4) {
    if (leak.driver !== void 0 && leak.score >= 0.5) {
      add2({
        name: leak.driver,
        clue: "known-leak",
        confidence: leak.score >= 0.8 ? "likely" : "possible",
        words: say`known leak: ${leak.name}`,
        module: stemOf(leak.driver)
      });
    }
  }
  const listed2 = owner && {
    name: owner.name,
    clue: owner.step === "listed" ? "listed" : owner.step === "image" ? "image" : "known",
    confidence: owner.step === "image" ? "likely" : owner.step === "listed" ? "certain" : "likely",
    words: withCompany(owner.name, OWNER_WORDS[owner.step] ?? ""),
    ...owner.module !== void 0 && { module: owner.module }
  };
  const binary = tagBinary(row2.tag);
  const isPrivate = listed2 === void 0 && row2.description === "" && noteOf(row2)?.exact !== true;
  if (hidden === void 0 && listed2 !== void 0) add2(listed2);
  if (isPrivate && modules !== void 0) for (const each of byLetters(row2.tag, modules)) add2(each);
  if (listed2 === void 0 && binary?.binary !== void 0 && binary.exact) {
    add2({
      name: binary.binary,
      clue: "known",
      confidence: "likely",
      words: say`Microsoft's tag list`
    });
  }
  if (hidden !== void 0 && modules !== void 0) {
    for (const driver2 of driversOf(modules)) {
      const vendor = driver2.loaded && !isWindowsDriver(driver2.file) ? driverVendor(driver2.file) : void 0;
      if (vendor === void 0 || !hidden.kinds.test(vendor.kind)) continue;
      add2({
        name: driver2.file,
        clue: "kind",
        confidence: "possible",
        words: say`${name(vendor.company)}, ${vendor.kind}`,
        module: driver2.module
      });
    }
  }
  if (hidden !== void 0 && listed2 !== void 0) add2(listed2);
  return found.slice(0, MOST2);
}
var OWNER_WORDS = {
  listed: "the debugger's tag list",
  known: "known owner of the tag",
  image: "its image holds the tag"
};
function withCompany(file, words2) {
  const company = isWindowsDriver(file) ? void 0 : driverVendor(file)?.company;
  return company === void 0 ? [words2] : say`${name(company)}, ${words2}`;
}
var stemOf = (file) => file.replace(/\.(?:sys|dll|exe)$/i, "");
function driversOf(modules) {
  const drivers = modules.loaded.map((each) => ({
    file: each.file ?? `${each.name}.sys`,
    module: each.name,
    loaded: true,
    unloads: 0
  }));
  const unloaded = /* @__PURE__ */ new Map();
  for (const { file } of modules.unloaded) {
    const key = file.toLowerCase();
    const before = unloaded.get(key);
    if (before !== void 0) before.unloads++;
    else unloaded.set(key, { file, module: file, loaded: false, unloads: 1 });
  }
  const all2 = drivers.map((each) => {
    const gone = unloaded.get(each.file.toLowerCase());
    if (gone === void 0) return each;
    unloaded.delete(each.file.toLowerCase());
    return { file: each.file, module: each.module, loaded: true, unloads: gone.unloads };
  });
  unloaded.forEach((each) => {
    all2.push(each);
  });
  return all2;
}
var Like = { No: 0, Vendor: 1, Letters: 2, Reversed: 3, Begins: 4, Whole: 5 };
function byLetters(tag2, modules) {
  const letters = tag2.trim().toLowerCase();
  if (letters.length < LEAST_LETTERS || !/^[a-z0-9_]+$/.test(letters)) return [];
  const found = [];
  for (const driver2 of driversOf(modules)) {
    if (isWindowsDriver(driver2.file)) continue;
    const like = likeness(letters, stemOf(driver2.file).toLowerCase(), driver2.file);
    if (like !== Like.No) found.push({ driver: driver2, like });
  }
  found.sort(
    (a, b) => b.like - a.like || b.driver.unloads - a.driver.unloads || (a.driver.file.toLowerCase() < b.driver.file.toLowerCase() ? -1 : 1)
  );
  return found.slice(0, MOST2).map(({ driver: driver2, like }) => ({
    name: driver2.file,
    clue: !driver2.loaded ? "unloaded" : like >= Like.Begins ? "name" : like === Like.Vendor ? "vendor" : "letters",
    confidence: like >= Like.Begins ? "likely" : "possible",
    words: withCompany(driver2.file, wordsFor(driver2, like)),
    module: driver2.module
  }));
}
function likeness(letters, stem, file) {
  if (stem === letters) return Like.Whole;
  if (stem.slice(0, letters.length) === letters) return Like.Begins;
  const reversed = letters.split("").reverse().join("");
  if (stem.slice(0, letters.length) === reversed) return Like.Reversed;
  const head2 = letters.slice(0, LEAST_LETTERS);
  if (stem.slice(0, LEAST_LETTERS) === head2) return Like.Letters;
  if (letters.length === 4 && stem.charAt(0) === letters.charAt(0) && isWithin(letters, stem))
    return Like.Letters;
  const company = driverVendor(file)?.company.toLowerCase() ?? "";
  return company.slice(0, LEAST_LETTERS) === head2 ? Like.Vendor : Like.No;
}
function isWithin(letters, stem) {
  let from = 0;
  for (let i = 0; i < letters.length; i++) {
    const at = stem.indexOf(letters.charAt(i), from);
    if (at < 0) return false;
    from = at + 1;
  }
  return true;
}
function wordsFor({ unloads }, like) {
  const match = like === Like.Vendor ? "company matches" : like >= Like.Begins ? "name matches" : "letters match";
  if (unloads === 0) return match;
  return `${match}, unloaded ${unloads === 1 ? "once" : `${String(unloads)} times`}`;
}
function unloadsOf(candidate, modules) {
  if (modules === void 0) return 0;
  const file = candidate.name.toLowerCase();
  return modules.unloaded.filter((each) => each.file.toLowerCase() === file).length;
}
var unloadWords = (candidate, unloads) => unloads === 1 ? say`${name(candidate.name)} was unloaded` : say`${name(candidate.name)} was unloaded ${count(unloads)} times`;

// src/diagnosis/suspects/suspects.ts
var MOST_SUSPECTS = 20;
var WORTH_A_LOOK = 0;
var MOST_LINES = 8;
var last;
function suspectsOf(facts) {
  if (last !== void 0 && sameFacts(last.facts, facts)) return last.suspects;
  const suspects = weighAll(facts);
  last = { facts, suspects };
  return suspects;
}
var FACTS = ["tags", "memory", "target", "modules", "processes", "tagHits", "moves"];
function sameFacts(one, other) {
  return FACTS.every((each) => one[each] === other[each]);
}
function weighAll(facts) {
  const tags = facts.tags.value;
  const machine2 = yardsticks(facts);
  const together3 = companies(tags);
  const companyOf = /* @__PURE__ */ new Map();
  for (const company of together3) for (const part3 of company.parts) companyOf.set(keyOf(part3), company);
  const groups2 = /* @__PURE__ */ new Map();
  for (const part3 of remarkableTags(tags)) {
    if (part3.row.tag === "Ovfl") continue;
    const company = companyOf.get(keyOf(part3));
    const one = weigh(part3, company, facts, machine2);
    if (one === void 0) continue;
    const lead = company?.parts[0];
    const key = lead === void 0 ? `${part3.row.tag}` : `${lead.row.tag} ${lead.group} and company`;
    const group = groups2.get(key);
    if (group === void 0) groups2.set(key, [one]);
    else group.push(one);
  }
  const suspects = [];
  groups2.forEach((group) => {
    const suspect2 = suspectOf(group, facts);
    if (suspect2 !== void 0) suspects.push(suspect2);
  });
  suspects.sort(
    (a, b) => RANK[a.strength] - RANK[b.strength] || b.points - a.points || (b.bytes ?? 0) - (a.bytes ?? 0) || (a.tag < b.tag ? -1 : 1)
  );
  return withoutTwins(suspects).slice(0, MOST_SUSPECTS);
}
var RANK = { strong: 0, moderate: 1, weak: 2 };
function withoutTwins(suspects) {
  const kept2 = [];
  for (const suspect2 of suspects) {
    const twin = kept2.find(
      (each) => suspect2.holders.length > 0 && JSON.stringify(each.holders) === JSON.stringify(suspect2.holders) && each.pool === suspect2.pool
    );
    if (twin === void 0) kept2.push(suspect2);
    else
      kept2[kept2.indexOf(twin)] = Object.assign({}, twin, {
        tags: [...twin.tags, ...suspect2.tags.filter((each) => twin.tags.indexOf(each) < 0)],
        evidence: twin.evidence.concat(
          suspect2.evidence.filter((each) => !twin.evidence.some((other) => other.line === each.line))
        )
      });
  }
  return kept2;
}
function weigh(part3, company, facts, machine2) {
  const tags = facts.tags.value;
  const handles = handleSign(part3, tags, facts.processes?.value);
  const byFigures = present2([
    ...figureSigns(part3, machine2),
    leadSign(part3, tags, company),
    companySign(part3, company, (each) => isUsual(each, machine2)),
    handles?.sign,
    moveSign(part3, facts.moves)
  ]);
  if (total(byFigures) + IDENTITY_MOST <= WORTH_A_LOOK) return void 0;
  const weights = byFigures.concat(identitySigns(part3, machine2));
  return total(weights) <= WORTH_A_LOOK ? void 0 : { part: part3, company, weights, handles };
}
function present2(list11) {
  return list11.filter((each) => each !== void 0);
}
function total(weights) {
  return Math.round(weights.reduce((sum2, each) => sum2 + each.points, 0) * 10) / 10;
}
function ownTotal(weights) {
  return total(weights.filter((each) => !RELATIVE.some((id) => id === each.sign)));
}
function strengthOf(weights) {
  const sum2 = total(weights);
  if (sum2 >= STRONG && ownTotal(weights) >= OWN_LEAST) return "strong";
  if (sum2 >= MODERATE) return "moderate";
  return sum2 >= WEAK ? "weak" : void 0;
}
function suspectOf(group, facts) {
  const ordered = inOrder(group);
  const lead = ordered[0];
  if (lead === void 0) return void 0;
  const { modules, tagHits, tags } = facts;
  const names4 = distinct(ordered.map((each) => each.part.row.tag));
  const known4 = likeKnownLeaks(names4, lead.part.group, facts);
  const owners = ownersOf(lead.part.row, known4, modules?.value, tagHits?.value);
  withMates(owners, ordered, facts);
  const best = ordered.reduce(
    (most, each) => total(each.weights) > total(most.weights) ? each : most,
    lead
  );
  const weights = best.weights.concat(present2([knownSign(known4, best.weights), unloadedSign(owners, facts)]));
  const strength = strengthOf(weights);
  if (strength === void 0) return void 0;
  const { usage: usage2, group: pool, row: row2 } = lead.part;
  const holders2 = (best.handles ?? lead.handles)?.holders ?? [];
  const sorted = [...weights].sort(
    (a, b) => Math.abs(b.points) - Math.abs(a.points) || (a.sign < b.sign ? -1 : 1)
  );
  const allBytes = ordered.reduce((sum2, each) => sum2 + (each.part.usage.bytes ?? 0), 0);
  const settle = settling(lead.part, owners, holders2, facts);
  return {
    tag: row2.tag,
    tags: names4,
    pool,
    outstanding: usage2.outstanding,
    ...usage2.bytes !== void 0 && { bytes: usage2.bytes },
    ...allBytes > 0 && { allBytes },
    ...usage2.allocs !== void 0 && { allocs: usage2.allocs },
    ...usage2.frees !== void 0 && { frees: usage2.frees },
    strength,
    points: total(weights),
    reasons: sorted.filter((each) => each.points > 0).map(reasonOf),
    against: sorted.filter((each) => each.points < 0).map(reasonOf),
    owners,
    known: known4,
    holders: holders2.map((each) => ({
      image: each.process.image ?? each.process.address,
      handles: each.handles
    })),
    innocent: innocence(lead.part),
    ...settle && { settle },
    evidence: [
      ...evidence(tags, ...ordered.slice(0, MOST_LINES).map(({ part: part3 }) => part3.usage.from ?? part3.row)),
      ...processLines(holders2, facts),
      ...ownerLines(owners[0], facts)
    ]
  };
}
function inOrder(group) {
  const company = group[0]?.company;
  const place2 = (each) => company === void 0 ? 0 : company.parts.findIndex((part3) => keyOf(part3) === keyOf(each.part));
  return [...group].sort(
    (a, b) => place2(a) - place2(b) || total(b.weights) - total(a.weights) || (b.part.usage.bytes ?? 0) - (a.part.usage.bytes ?? 0) || (a.part.group < b.part.group ? -1 : 1)
  );
}
function withMates(owners, group, { modules, tagHits }) {
  if (owners.length > 0) return;
  for (const { part: part3 } of group.slice(1)) {
    const [mate] = ownersOf(part3.row, [], modules?.value, tagHits?.value);
    if (mate === void 0 || !/\.sys$/i.test(mate.name)) continue;
    owners.push({
      name: mate.name,
      clue: "companion",
      confidence: "possible",
      words: say`owner of ${tag(part3.row.tag)}`,
      ...mate.module !== void 0 && { module: mate.module }
    });
    return;
  }
}
var OF_FIGURES = ["beyond-healthy", "hardly-freed", "large-part"];
function knownSign(known4, weights) {
  const [first] = known4;
  const figures2 = total(weights.filter((each) => OF_FIGURES.indexOf(each.sign) >= 0));
  return first && weight("known-leak", Math.min(first.score * 4, figures2), () => say`fits a known leak: ${first.name}`);
}
function unloadedSign(owners, { modules }) {
  const gone = owners.find(
    (each) => (each.clue === "unloaded" || each.clue === "name") && unloadsOf(each, modules?.value) > 0
  );
  if (gone === void 0) return void 0;
  const unloads = unloadsOf(gone, modules?.value);
  return weight("unloaded-driver", unloads > 1 ? 3 : 2, () => unloadWords(gone, unloads));
}
function innocence({ row: row2 }) {
  if (objectKind(row2.tag) !== void 0) return say`a count that falls when programs end`;
  switch (kindOf(row2)) {
    case "cache":
      return say`a cache that shrinks when memory runs short`;
    case "mirror":
      return say`a count that falls with the load`;
    case "fixed":
      return say`the same figures an hour later`;
    default:
      return say`a second table an hour later with the same count`;
  }
}
function settling({ row: row2, group }, owners, holders2, { modules, processes, tagHits }) {
  const [holder2] = holders2;
  if (holder2 !== void 0) return step("process-handles", { address: holder2.process.address });
  if (objectKind(row2.tag) !== void 0 && processes === void 0) return step("processes");
  const hidden = hiddenBehind(row2.tag);
  if (hidden !== void 0 && modules === void 0) return step("modules");
  const sample = step(group === "nonpaged" ? "find-blocks-nonpaged" : "find-blocks-paged", { tag: row2.tag });
  if (hidden !== void 0) return FILE_TAG.test(row2.tag) ? step("filter-list") : sample;
  const [owner] = owners;
  if (owner === void 0) {
    if (modules === void 0) return step("modules");
    const searched = tagHits?.value.searches.some((each) => each.tag === row2.tag) === true;
    return searched ? sample : step("search-images", { tag: row2.tag });
  }
  if (owner.clue === "listed" || owner.clue === "known" || owner.module === void 0) return sample;
  return step("module-details", { module: owner.module }) ?? sample;
}
var FILE_TAG = /^(?:Ntf|NtF|File|FM|IoNm|IoFE|FOCX)/;
function processLines(holders2, { processes }) {
  return processes === void 0 ? [] : evidence(processes, ...holders2.slice(0, 3).map((each) => each.process));
}
function ownerLines(owner, { modules }) {
  if (owner === void 0 || modules === void 0 || owner.clue === "listed" || owner.clue === "known")
    return [];
  const file = owner.name.toLowerCase();
  const loaded = modules.value.loaded.find(
    (each) => each.name === owner.module || each.file?.toLowerCase() === file
  );
  const gone = modules.value.unloaded.filter((each) => each.file.toLowerCase() === file);
  return evidence(modules, loaded, ...gone.slice(0, 2));
}
function distinct(list11) {
  return list11.filter((each, place2) => list11.indexOf(each) === place2);
}

// src/diagnosis/rules/leak-suspect.md
var leak_suspect_default = '# Tag that looks like a leak\n\nThe signs for a leak of a pool tag outweigh the signs against it.\n\n## Why it matters\n\nA leak shows long before a pool is full. No single sign proves it, but signs add up.\n\n## What is measured\n\nThe points of all signs, which poolinsight --explain suspects and dx @$poolHelp("suspects") list. Each point doubles the odds. From 10 points on: strong suspect, warning. From 6 on: moderate suspect, note.\n\n## When it misleads\n\nOne snapshot cannot prove a leak. A cache that still fills looks alike, and so does a driver under load.\n\n## What to do\n\nFind the owner of the tag. Take a second snapshot later and compare.\n';

// src/diagnosis/rules/leak-suspect.ts
var MOST3 = 5;
var MOST_NAMED4 = 6;
var leak_suspect_default2 = defineRule({
  id: "leak-suspect",
  needs: ["tags"],
  wants: ["memory", "target", "modules", "processes", "tagHits"],
  about: "tag",
  prose: leak_suspect_default,
  check(have) {
    return suspectsOf(have).filter((each) => each.strength !== "weak").slice(0, MOST3).map((suspect2) => findingOf(suspect2));
  }
});
function findingOf(suspect2) {
  const strong = suspect2.strength === "strong";
  const culprit = culpritOf(suspect2);
  return {
    severity: strong ? "warning" : "note",
    confidence: strong ? "likely" : "possible",
    resource: suspect2.pool === "nonpaged" ? "nonpaged-pool" : "paged-pool",
    headline: say`${strong ? "Likely" : "Possible"} leak: ${inShort(suspect2)}.`,
    holder: say`tag ${tag(suspect2.tag)}`,
    who: whoIs(suspect2),
    details: [
      ...suspect2.tags.length > 1 ? [
        say`Allocated together: ${tagList(suspect2.tags)}${suspect2.allBytes === void 0 ? [] : say`, ${bytes(suspect2.allBytes)} in all`}. One leak explains them all.`
      ] : [],
      ...forAndAgainst(suspect2),
      ...ownerWords(suspect2),
      ...suspect2.known.slice(0, 1).map((known4) => {
        const state3 = known4.fixed === void 0 ? "" : ` (${known4.fixed})`;
        return say`Fits a known leak: ${known4.name}${state3}. ${known4.what} ${known4.source}`;
      }),
      say`Cleared by ${suspect2.innocent}.`
    ],
    tags: suspect2.tags,
    drivers: culprit === void 0 ? [] : [culprit],
    evidence: suspect2.evidence,
    next: steps(
      suspect2.settle,
      ...suspect2.owners.slice(0, 2).map(
        (each) => each.module === void 0 ? void 0 : step("module-details", { module: each.module })
      ),
      step("tag-counts", { tag: suspect2.tag })
    )
  };
}
function tagList(tags) {
  const words2 = [];
  tags.slice(0, MOST_NAMED4).forEach((each, place2) => {
    words2.push(...say`${place2 > 0 ? ", " : ""}${tag(each)}`);
  });
  if (tags.length > MOST_NAMED4) words2.push(...say` and ${count(tags.length - MOST_NAMED4)} more`);
  return words2;
}
function ownerWords({ owners }) {
  const [first, ...others2] = owners;
  if (first === void 0) return [];
  const said2 = [
    first.clue === "kind" ? say`Drivers that could be behind it: ${candidates(owners)}.` : say`${first.confidence === "certain" ? "Owner" : first.confidence === "likely" ? "Likely owner" : "Possible owner"}: ${driver(first.name)} (${first.words}).`
  ];
  if (first.clue !== "kind" && others2.length > 0) said2.push(say`Other candidates: ${candidates(others2)}.`);
  return said2;
}
function candidates(owners) {
  const words2 = [];
  owners.slice(0, 4).forEach((each, place2) => {
    words2.push(...say`${place2 > 0 ? ", " : ""}${name(each.name)} (${each.words})`);
  });
  return words2;
}

// src/diagnosis/derived/holders.ts
function bytesKnown(tags, group) {
  return tags.rows.some((row2) => row2[group]?.bytes !== void 0);
}
var MOST_HOLDERS = 20;
function holders(tags, group, usedBytes, most = MOST_HOLDERS) {
  return ranked(tags, group).slice(0, most).map((each) => holder(each.row, each.usage, usedBytes));
}
var known = latest((_tags) => ({}));
function ranked(tags, group) {
  const lists = known(tags);
  const list11 = lists[group] ?? rank2(tags, group);
  lists[group] = list11;
  return list11;
}
function rank2(tags, group) {
  const byBytes3 = bytesKnown(tags, group);
  const top = [];
  let least = 0;
  for (const row2 of tags.rows) {
    const usage2 = group === "paged" ? row2.paged : row2.nonpaged;
    if (usage2 === void 0) continue;
    const weight3 = byBytes3 ? usage2.bytes ?? 0 : usage2.outstanding;
    if (weight3 <= 0 || weight3 < least) continue;
    insert(top, { row: row2, usage: usage2, weight: weight3 });
    if (top.length > MOST_HOLDERS) top.pop();
    if (top.length === MOST_HOLDERS) least = top[MOST_HOLDERS - 1]?.weight ?? 0;
  }
  return top;
}
function insert(into, one) {
  let place2 = into.length;
  for (; place2 > 0; place2--) {
    const above = into[place2 - 1];
    if (above === void 0 || above.weight > one.weight) break;
    if (above.weight === one.weight && above.row.tag <= one.row.tag) break;
  }
  into.splice(place2, 0, one);
}
function holder(row2, usage2, usedBytes) {
  const known4 = noteOf(row2);
  return {
    row: row2,
    usage: usage2,
    ...known4 && { note: known4.note },
    noteIsExact: known4?.exact === true,
    noteIsContradicted: known4?.contradicted === true,
    kind: known4 === void 0 || known4.contradicted ? "unknown" : known4.note.kind,
    ...shareOf(usage2.bytes, usedBytes)
  };
}
var MOVES4 = 1.05;
function shareOf(held, used) {
  if (held === void 0 || used === void 0 || used <= 0 || held > used * MOVES4) return {};
  return { share: Math.min(1, held / used) };
}

// src/diagnosis/rules/lock-contention.md
var lock_contention_default = "# High contention for a resource\n\nMany threads wait for one executive resource.\n\n## Why it matters\n\nA queue of hundreds slows the system or stops it, even with free memory. It often comes with a shortage: the owner waits for memory, or searches a huge table.\n\n## What is measured\n\nWaiters of each resource in !locks. 10: note. 50: warning. More than 10 with over 1,000,000 contentions: warning.\n\n## When it misleads\n\nThe contention counter counts since start-up. A dump taken in a busy second can show a queue that clears by itself.\n\n## What to do\n\nLook at the threads that own the resource, and at what they wait for.\n";

// src/diagnosis/rules/lock-contention.ts
var REGISTRY_LOCK = /CmpRegistryLock$/;
var MOST_TOLD = 5;
var lock_contention_default2 = defineRule({
  id: "lock-contention",
  needs: ["locks"],
  wants: ["tags"],
  pattern: "High Contention",
  prose: lock_contention_default,
  check({ locks: locks2, tags }) {
    const found = [];
    for (const lock of locks2.value.locks) {
      const waiters = (lock.sharedWaiters?.count ?? 0) + (lock.exclusiveWaiters?.count ?? 0);
      if (waiters < LOCK_WAITERS_NOTE) continue;
      const busy = (lock.contention?.count ?? 0) > LOCK_CONTENTION;
      found.push({ lock, waiters, severity: waiters >= LOCK_WAITERS_WARNING || busy ? "warning" : "note" });
    }
    found.sort((a, b) => b.waiters - a.waiters || a.lock.line - b.lock.line);
    return found.slice(0, MOST_TOLD).map(({ lock, severity: severity2 }) => {
      const registry = lock.name !== void 0 && REGISTRY_LOCK.test(lock.name);
      const largest2 = registry && tags ? holders(tags.value, "paged").slice(0, 3) : [];
      const registryTag = largest2.find((each) => each.row.tag.startsWith("CM"));
      const holds = registryTag === largest2[0] ? "the largest holder" : "among the largest holders";
      return {
        severity: severity2,
        confidence: "certain",
        resource: "none",
        headline: headline4(lock),
        details: [
          ...registry ? [
            say`Every use of the registry needs this lock. Programs that open a key wait, and the system is slow or hangs.`
          ] : [],
          ...registryTag ? [
            say`The registry is also ${holds} of paged pool (tag ${tag(registryTag.row.tag)}). Both may have one cause.`
          ] : [say`This is a separate problem from any shortage of memory.`]
        ],
        tags: [],
        drivers: [],
        evidence: [
          ...evidence(locks2, lock, lock.contention, lock.sharedWaiters, lock.exclusiveWaiters),
          ...registryTag && tags ? evidence(tags, registryTag.row) : []
        ],
        next: steps(registry ? step("hives") : void 0, step("threads"))
      };
    });
  }
});
function headline4(lock) {
  const shared = lock.sharedWaiters?.count ?? 0;
  const exclusive = lock.exclusiveWaiters?.count ?? 0;
  const which = lock.name === void 0 ? say`the resource at ${name(lock.address)}` : say`${name(lock.name)}`;
  const contended = lock.contention ? say` (${count(lock.contention.count)} contentions)` : [];
  return say`High contention: ${count(shared)} shared and ${count(exclusive)} exclusive waiters queue for ${which}${contended}.`;
}

// src/knowledge/balloons.ts
var takers = /* @__PURE__ */ new Map([
  ["vmmemctl", { of: "VMware", role: "balloon", only: true }],
  ["dmvsc", { of: "Hyper-V (dynamic memory)", role: "balloon", only: true }],
  ["balloon", { of: "KVM (virtio)", role: "balloon", only: true }],
  ["xenbus", { of: "Xen", role: "balloon" }],
  ["vboxguest", { of: "VirtualBox", role: "balloon" }],
  ["vid", { of: "Hyper-V", role: "host" }],
  ["vmx86", { of: "VMware", role: "host" }],
  ["vboxdrv", { of: "VirtualBox", role: "host" }],
  ["vboxsup", { of: "VirtualBox", role: "host" }],
  ["awealloc", { of: "ImDisk", role: "disk" }],
  ["ramdiskve", { of: "RAMDisk", role: "disk" }],
  ["rxfcv", { of: "PrimoCache", role: "disk" }]
]);
function memoryTaker(module2) {
  return takers.get(module2.toLowerCase());
}

// src/diagnosis/rules/locked-memory.md
var locked_memory_default = "# Memory locked outside the pools\n\nDrivers or programs hold much physical memory outside the pools and the working sets.\n\n## Why it matters\n\nSuch pages have no pool tag. A driver that keeps them leaks without a trace in !poolused.\n\n## What is measured\n\nThe rows Pages For MDLs, Pages For AWE, ContigMem Pages, Locked IO Pages and ProcessLockedFilePages of !vm, together. From 15% of physical memory: note. From 30% with less than 10% and 8 GB available: warning. No warning when a loaded driver is known to hold memory on purpose.\n\n## When it misleads\n\nA balloon driver holds pages for the host. Virtual machine hosts and databases with AWE hold theirs on purpose. None of these is a leak.\n\n## What to do\n\nFind the driver. TrackLockedPages in the registry stops the system with 0xCB at a driver that keeps pages locked. For AWE check the process; for a balloon check the host.\n";

// src/diagnosis/rules/locked-memory.ts
var HOLDERS = [
  ["pagesForMdls", "pages that drivers allocate for MDLs"],
  ["pagesForAwe", "AWE pages of programs"],
  ["contigMemPages", "contiguous memory of drivers"],
  ["lockedIoPages", "pages locked for I/O"],
  ["processLockedFilePages", "file pages locked by processes"]
];
var locked_memory_default2 = defineRule({
  id: "locked-memory",
  needs: ["memory"],
  wants: ["modules"],
  prose: locked_memory_default,
  check({ memory, modules }) {
    const { rows } = soundMemory(memory.value);
    const { physicalMemory: ram, availablePages: available } = rows;
    if (ram === void 0 || ram.kb === 0) return [];
    const held = [];
    for (const [id, what] of HOLDERS) {
      const row2 = rows[id];
      if (row2 !== void 0 && row2.pages > 0) held.push({ row: row2, what, id });
    }
    held.sort((a, b) => b.row.kb - a.row.kb);
    const sum2 = held.reduce((kb, each) => kb + each.row.kb, 0);
    const part3 = sum2 / ram.kb;
    const first = held[0];
    if (first === void 0 || part3 < LOCKED_NOTE || part3 > 1) return [];
    const ofPrograms = first.id === "pagesForAwe" || first.id === "processLockedFilePages";
    const taker = modules && !ofPrograms ? takerIn(modules.value) : void 0;
    const scarce = availableShortage(memory.value) !== void 0;
    const unexplained = !ofPrograms && taker === void 0 && modules?.value.whole === true;
    const file = taker && (taker.module.file ?? `${taker.module.name}.sys`);
    const balloon = taker?.role === "balloon" && taker.only === true;
    return [
      {
        severity: part3 >= LOCKED_WARNING && scarce && unexplained ? "warning" : "note",
        confidence: balloon ? "likely" : "possible",
        resource: "physical-memory",
        headline: say`${kilobytes(sum2)} (${share(part3)}) of physical memory is locked outside the pools, mostly as ${first.what}.${balloon && file ? say` Likely holder: the balloon driver ${driver(file)}.` : []}`,
        details: [
          ...held.length > 1 ? [list5(held)] : [],
          ...taker && file ? [purpose(taker, file)] : [],
          ...first.id === "pagesForAwe" ? [say`A program that locks its memory, as a database does, holds it as AWE pages on purpose.`] : [],
          ...unexplained ? [say`No loaded driver is known to hold so much on purpose.`] : []
        ],
        tags: [],
        drivers: file ? [file] : [],
        evidence: [
          ...evidence(memory, ...held.slice(0, MOST_NAMED5).map((each) => each.row), ram),
          ...scarce ? evidence(memory, available) : [],
          ...modules && taker ? evidence(modules, taker.module) : []
        ],
        next: steps(
          modules || ofPrograms ? void 0 : step("modules"),
          ofPrograms ? step("vm-processes") : void 0,
          step("memusage"),
          first.id === "lockedIoPages" ? step("irps") : void 0
        )
      }
    ];
  }
});
var MOST_NAMED5 = 4;
function takerIn(modules) {
  let found;
  for (const module2 of modules.loaded) {
    const taker = memoryTaker(module2.name);
    if (taker === void 0) continue;
    if (taker.only) return { ...taker, module: module2 };
    found = found ?? { ...taker, module: module2 };
  }
  return found;
}
function purpose(taker, file) {
  switch (taker.role) {
    case "balloon":
      return taker.only ? say`${driver(file)} is the balloon driver of ${taker.of}: it takes memory for the host of the virtual machine on purpose. If the host says that it took less, another driver holds the rest.` : say`${driver(file)} of ${taker.of} can take memory for the host of the virtual machine: the host says how much it took.`;
    case "host":
      return say`${driver(file)} is loaded: ${taker.of} may run virtual machines here, whose memory counts as held by drivers.`;
    default:
      return say`${driver(file)} is loaded: ${taker.of} keeps a disk or a disk cache in memory on purpose.`;
  }
}
function list5(held) {
  const words2 = [];
  const named4 = held.slice(0, MOST_NAMED5);
  named4.forEach((each, place2) => {
    const before = place2 === 0 ? "" : place2 === named4.length - 1 ? " and " : ", ";
    words2.push(...say`${before}${kilobytes(each.row.kb)} of ${each.what}`);
  });
  return say`It is made of ${words2}.`;
}

// src/diagnosis/rules/many-kernel-stacks.md
var many_kernel_stacks_default = "# Memory held by kernel stacks\n\nKernel stacks hold much physical memory: the machine has very many threads.\n\n## Why it matters\n\nEvery thread has a kernel stack of 12 KB to 24 KB or more. That costs far more than the thread object in pool.\n\n## What is measured\n\nKernel Stacks of !vm against Physical Memory, from 256 MB on. 3%: note. 10%: warning. The thread objects are compared.\n\n## When it misleads\n\nA terminal server with hundreds of users needs many threads.\n\n## What to do\n\nFind the process with the threads, and what they wait for.\n";

// src/diagnosis/rules/many-kernel-stacks.ts
var many_kernel_stacks_default2 = defineRule({
  id: "many-kernel-stacks",
  needs: ["memory"],
  wants: ["tags"],
  prose: many_kernel_stacks_default,
  check({ memory, tags }) {
    const { kernelStacks, physicalMemory } = soundMemory(memory.value).rows;
    if (kernelStacks === void 0 || physicalMemory === void 0 || physicalMemory.kb === 0) return [];
    const part3 = kernelStacks.kb / physicalMemory.kb;
    if (part3 < KERNEL_STACKS_NOTE || kernelStacks.kb * 1024 < KERNEL_STACKS_LEAST) return [];
    const threads = tags && remarkableTags(tags.value).find((each) => each.row.tag === "Thre");
    return [
      {
        severity: part3 >= KERNEL_STACKS_WARNING ? "warning" : "note",
        confidence: "likely",
        resource: "physical-memory",
        headline: say`Kernel stacks hold ${kilobytes(kernelStacks.kb)}, ${share(part3)} of physical memory.`,
        details: threads === void 0 ? [say`So much means very many threads: each has a kernel stack of 12 KB to 24 KB and more.`] : [
          say`${count(threads.usage.outstanding)} thread objects (tag ${tag("Thre")}) are outstanding, each with a kernel stack as long as the thread has not ended.`
        ],
        tags: threads ? ["Thre"] : [],
        drivers: [],
        evidence: [
          ...evidence(memory, kernelStacks, physicalMemory),
          ...tags && threads ? evidence(tags, threads.usage.from ?? threads.row) : []
        ],
        next: steps(step("processes"), step("threads"))
      }
    ];
  }
});

// src/diagnosis/rules/memory-bug-check.md
var memory_bug_check_default = "# Bug check of exhausted memory\n\nThe system stopped because a kernel-memory resource was exhausted, or because a driver kept memory it had to release.\n\n## Why it matters\n\nThe stop code names the resource. Its parameters say what was requested and what was left.\n\n## What is measured\n\nThe stop code and its parameters. Exhausted, critical: 0x3F, 0xD8, 0x4D, 0x41, 0xEB, and 0x77 or 0x7A with status 0xC000009A. Kept, warning: 0x76 (except pages unlocked twice), 0xCB, 0xAB, 0xBA, 0xEC, and 0xC4 with 0x60 or 0x62.\n\n## When it misleads\n\nThe driver on the stack made the request that failed. Another driver may hold the memory.\n\n## What to do\n\nFind out who holds the resource that the code names.\n";

// src/diagnosis/rules/memory-bug-check.ts
var NO_MORE_PTES = 63;
var LOCKED_PAGES = 118;
var KERNEL_STACK_INPAGE = 119;
var SESSION_POOL_LEFT = 171;
var memory_bug_check_default2 = defineRule({
  id: "memory-bug-check",
  needs: ["bugcheck"],
  wants: ["memory", "systemPtes"],
  prose: memory_bug_check_default,
  check({ bugcheck: bugcheck2, memory, systemPtes: systemPtes2 }) {
    const { code: code2 } = bugcheck2.value;
    const known4 = knownCheck(bugcheck2.value);
    if (known4 === void 0) return [];
    const ofPtes = code2 === NO_MORE_PTES;
    const free = ofPtes ? memory?.value.rows.freeSystemPtes : void 0;
    const run = ofPtes ? systemPtes2?.value.largestFree : void 0;
    const isLive = code2 === SESSION_POOL_LEFT;
    return [
      {
        severity: known4.what === "gone" ? "critical" : "warning",
        confidence: IN_PAGE_ERRORS.has(code2) ? "likely" : "certain",
        resource: known4.resource,
        headline: say`The system ${isLive ? "reports" : "stopped with"} ${known4.name} (${bugCheckCode(bugcheck2.value)})${behindColon(figures(bugcheck2.value))}.`,
        details: [
          [known4.means],
          ...isLive ? [say`Current systems write a live dump with this code and go on.`] : [],
          ...free ? [say`!vm counts ${count(free.pages)} free system ${ptes(free.pages)}.`] : [],
          ...run ? [say`The largest free run has ${count(run.ptes)} ${ptes(run.ptes)}.`] : []
        ],
        tags: [],
        drivers: [],
        evidence: [
          ...evidence(bugcheck2, bugcheck2.value),
          ...memory ? evidence(memory, free) : [],
          ...systemPtes2 ? evidence(systemPtes2, run) : []
        ],
        next: steps(...known4.next.map((id) => step(id)))
      }
    ];
  }
});
function knownCheck(bugcheck2) {
  const first = valueAt(bugcheck2, 0);
  if (bugcheck2.code === LOCKED_PAGES && first === UNLOCKED_TWICE) return void 0;
  if (bugcheck2.code === VERIFIER_VIOLATION) {
    return first !== void 0 && VERIFIER_LEAKS.indexOf(first) >= 0 ? verifierLeak : void 0;
  }
  return memoryBugChecks.get(bugcheck2.code) ?? inPage(bugcheck2);
}
function inPage(bugcheck2) {
  const { code: code2, args } = bugcheck2;
  const name2 = IN_PAGE_ERRORS.get(code2);
  if (name2 === void 0) return void 0;
  const first = valueAt(bugcheck2, 0);
  if (code2 === KERNEL_STACK_INPAGE && (first === void 0 || first <= 2)) return void 0;
  const statuses = code2 === KERNEL_STACK_INPAGE ? [args[0], args[1]] : [args[1]];
  if (!statuses.some(isInsufficientResources)) return void 0;
  return {
    name: name2,
    resource: "nonpaged-pool",
    what: "gone",
    means: "A page could not be read in: the status 0xC000009A says that resources were missing for the read, as a rule nonpaged pool.",
    next: ["vm", "tags-nonpaged"]
  };
}
function isInsufficientResources(digits) {
  return digits?.toLowerCase().replace(/^(?:f{8}|0{1,8})(?=.{8}$)/, "") === STATUS_INSUFFICIENT_RESOURCES;
}
function valueAt({ args }, place2) {
  const value = Number.parseInt(args[place2] ?? "", 16);
  return Number.isNaN(value) ? void 0 : value;
}
var MOST4 = 2 ** 40;
function figures(bugcheck2) {
  const figure3 = (place2) => {
    const value = valueAt(bugcheck2, place2);
    return value !== void 0 && value < MOST4 ? value : void 0;
  };
  const [first, second, third, fourth] = [figure3(0), figure3(1), figure3(2), figure3(3)];
  switch (bugcheck2.code) {
    case NO_MORE_PTES: {
      const asked = second ? say`${count(second)} ${ptes(second)} in one run ${were(second)} asked for` : [];
      const left = freeOf(third, fourth);
      const expansion = first === 1 ? " to expand nonpaged pool" : "";
      return asked.length === 0 ? [] : say`${asked}${expansion}${left.length > 0 ? say`, ${left}` : []}`;
    }
    case 216: {
      const isNamed = valueAt(bugcheck2, 0) !== 0;
      const left = freeOf(third, fourth);
      if (!isNamed || !second) return left;
      return say`one driver holds ${count(second)} system ${ptes(second)}${left.length > 0 ? say`, ${left}` : []}`;
    }
    case 77:
    case 235:
      if (!first || second === void 0 || second > first) return [];
      return say`${count(first)} modified ${pages(first)}, ${count(second)} of them for the page file`;
    case 65:
      if (!first || !second) return [];
      return say`a request for ${bytes(first)} failed with ${count(second)} ${pages(second)} of nonpaged pool in use`;
    case LOCKED_PAGES:
      return third ? say`${count(third)} ${pages(third)} ${were(third)} left locked` : [];
    case 203:
      return fourth ? say`${count(fourth)} ${pages(fourth)} ${were(fourth)} left locked` : [];
    case SESSION_POOL_LEFT:
      if (first === void 0 || second === void 0 || third === void 0 || second + third === 0)
        return [];
      return say`session ${String(first)} left ${bytes(second)} of paged and ${bytes(third)} of nonpaged pool`;
    case 186:
      if (first === void 0 || !second) return [];
      return say`session ${String(first)} left ${count(second)} mapped ${second === 1 ? "view" : "views"}`;
    case 236:
      if (first === void 0 || !second) return [];
      return say`session ${String(first)} left ${count(second)} ${pages(second)} of special pool`;
    case VERIFIER_VIOLATION: {
      if (!fourth) return [];
      const left = say`an unloaded driver left ${count(fourth)} ${fourth === 1 ? "allocation" : "allocations"}`;
      if (first !== 96 || second === void 0 || third === void 0) return left;
      return say`${left}, ${bytes(second)} of paged and ${bytes(third)} of nonpaged pool`;
    }
    default:
      return [];
  }
}
function behindColon(words2) {
  return words2.length === 0 ? [] : say`: ${words2}`;
}
function freeOf(free, all2) {
  if (free === void 0 || !all2 || free > all2) return [];
  return say`${count(free)} of ${count(all2)} ${were(free)} free`;
}
var ptes = (many) => many === 1 ? "PTE" : "PTEs";
var pages = (many) => many === 1 ? "page" : "pages";
var were = (many) => many === 1 ? "was" : "were";

// src/diagnosis/rules/memory-compression.md
var memory_compression_default = "# Pool held by memory compression\n\nThe store manager, which compresses memory, holds a large part of a pool.\n\n## Why it matters\n\nWindows 10 and later compress pages before writing them to a page file. The store grows because memory is short; it is a result, not the cause.\n\n## What is measured\n\nThe tags that begin with sm, together, in the pool where they hold more. 20% of a real maximum, or 5% of physical memory or the commit limit from 512 MB on. 1 GB where the bound is unknown. Never more than a note.\n\n## When it misleads\n\nWith plenty of free memory a large store would be strange.\n\n## What to do\n\nFind what makes memory short. The process MemCompression holds the compressed pages.\n";

// src/diagnosis/rules/memory-compression.ts
var STORE = /^sm[A-Z][A-Za-z]$/;
var memory_compression_default2 = defineRule({
  id: "memory-compression",
  needs: ["tags"],
  wants: ["memory"],
  about: "tag",
  prose: memory_compression_default,
  check({ tags, memory }) {
    const finding2 = familyFinding({
      // Letters alone do not say that a tag is the store manager's.
      family: largerFamily(tags.value, (tag2, row2) => STORE.test(tag2) && kindOf(row2) === "cache"),
      tags,
      ...memory && { memory },
      subject: "Memory compression",
      singular: true,
      atMost: "note",
      details: [say`It holds more the less memory there is: usually a result of the shortage, and no leak.`],
      next: [step("memusage"), step("vm-processes")]
    });
    return finding2 ? [finding2] : [];
  }
});

// src/diagnosis/rules/modified-page-backlog.md
var modified_page_backlog_default = "# Backlog of modified pages\n\nA large part of physical memory holds modified pages that wait to be written.\n\n## Why it matters\n\nModified pages cannot be reused before they reach the disk. When the disk or the writer thread stalls, available memory runs out (bug checks 0x4D and 0xEB).\n\n## What is measured\n\nModified Pages and Modified No Write Pages of !vm against Physical Memory. From 20% on: note. With less than 10% and 8 GB available: warning.\n\n## When it misleads\n\nA large copy or a busy database fills the list for a while. A slow disk is not a leak.\n\n## What to do\n\nCheck that page writes go on, what the memory manager threads wait for, and the disk.\n";

// src/diagnosis/rules/modified-page-backlog.ts
var modified_page_backlog_default2 = defineRule({
  id: "modified-page-backlog",
  needs: ["memory"],
  wants: [],
  prose: modified_page_backlog_default,
  check({ memory }) {
    const { modifiedPages, modifiedNoWritePages, physicalMemory, availablePages } = soundMemory(
      memory.value
    ).rows;
    if (modifiedPages === void 0 || physicalMemory === void 0 || physicalMemory.kb === 0) return [];
    const waiting = modifiedPages.kb + (modifiedNoWritePages?.kb ?? 0);
    const part3 = waiting / physicalMemory.kb;
    if (part3 < MODIFIED_NOTE || part3 > 1) return [];
    const scarce = availableShortage(memory.value) !== void 0;
    return [
      {
        severity: scarce ? "warning" : "note",
        confidence: scarce ? "likely" : "possible",
        resource: "physical-memory",
        headline: say`${kilobytes(waiting)} of modified pages wait to be written, ${share(part3)} of physical memory.`,
        details: availablePages === void 0 ? [] : [
          scarce ? say`Only ${kilobytes(availablePages.kb)} is available: once that is used up, whoever needs a page waits for these writes.` : say`${kilobytes(availablePages.kb)} is available, so nobody waits for these writes yet.`
        ],
        tags: [],
        drivers: [],
        evidence: evidence(memory, modifiedPages, modifiedNoWritePages, availablePages, physicalMemory),
        next: steps(step("vm-page-writes"), step("vm-writer-threads"), step("work-queues"))
      }
    ];
  }
});

// src/diagnosis/rules/net-buffer-pile-up.md
var net_buffer_pile_up_default = "# Pile-up of network buffers\n\nBuffers of network packets hold a large part of nonpaged pool.\n\n## Why it matters\n\nWindows keeps a packet until every driver on its path returns it. A filter or capture driver that keeps packets, or a slow receiver, piles them up (nmap issue 1966).\n\n## What is measured\n\nThe tags of net buffers (Nbuf, Nnbl, NDpp, TNbl, NPBL and the like), together. 20% of a real maximum: note. 40% with the pool more than 60% used: warning. On 64-bit systems 5% and 10% of physical memory, from 512 MB on. 1 GB where the bound is unknown.\n\n## When it misleads\n\nFast adapters with many queues need large buffers.\n\n## What to do\n\nAsk NDIS which pools and drivers hold net buffer lists. Update the filter or capture driver.\n";

// src/diagnosis/rules/net-buffer-pile-up.ts
var BUFFERS = [
  "Nbuf",
  "Nnbl",
  "Nnbf",
  "Nnnn",
  "NDpp",
  "NDpb",
  "NDnb",
  "NDnc",
  "NDnd",
  "NDrt",
  "TNbl",
  "UNbl",
  "TcDN",
  "VsNb",
  "NiBP",
  "EUNP",
  "Nuio",
  "Pcsb"
];
var CAPTURE = [
  "NpCD",
  "NpNL",
  "NpNB",
  "NpPD",
  "NpSN",
  "NpBL",
  "NpBW",
  "NpPP",
  "NPBL",
  "NPBW",
  "WDiv"
];
var CAPTURE_SHARE = 0.25;
var net_buffer_pile_up_default2 = defineRule({
  id: "net-buffer-pile-up",
  needs: ["tags"],
  wants: ["memory", "modules"],
  about: "tag",
  prose: net_buffer_pile_up_default,
  check({ tags, memory, modules }) {
    const family = tagFamily(
      tags.value,
      "nonpaged",
      (each) => BUFFERS.indexOf(each) >= 0 || CAPTURE.indexOf(each) >= 0
    );
    const capture = family.members.find(
      (each) => CAPTURE.indexOf(each.row.tag) >= 0 && (each.usage.bytes ?? 0) >= family.bytes * CAPTURE_SHARE
    );
    const owner = capture && ownerOf(capture.row, modules?.value);
    const finding2 = familyFinding({
      family,
      tags,
      ...memory && { memory },
      subject: "Network buffers",
      details: [
        capture ? say`${tag(capture.row.tag)} belongs to a capture driver${owner ? say`, ${driver(owner.name)}` : []}. It likely keeps copies of packets and does not free them.` : say`A driver on the way of the packets does not give them back, or a receiver is too slow.`
      ],
      next: [step("nbl-pools"), step("pending-nbls"), step("net-filters")],
      drivers: owner && /\.sys$/i.test(owner.name) ? [owner.name] : []
    });
    return finding2 ? [finding2] : [];
  }
});

// src/knowledge/tag-note.ts
function growth(note3) {
  if (note3.growsWhen === void 0) return void 0;
  return isGrowthSourced(note3) ? note3.growsWhen : `${note3.growsWhen} (heuristic)`;
}
function isGrowthSourced({ source }) {
  return /issue \d|part \d|\bKB\d|\bblog|PoolMon ex/.test(source);
}

// src/diagnosis/derived/module-of.ts
function moduleOf(owner, modules) {
  const file = (owner.split("!")[0] ?? owner).toLowerCase();
  const loaded = modules?.loaded.find(
    (each) => each.name.toLowerCase() === file || each.file?.toLowerCase() === file
  );
  if (loaded !== void 0) return loaded.name;
  const stem = file.replace(/\.sys$/, "");
  const named4 = modules?.loaded.find((each) => each.name.toLowerCase() === stem);
  if (named4 !== void 0) return named4.name;
  const unloaded = modules?.unloaded.find((each) => each.file.toLowerCase() === file);
  if (unloaded !== void 0) return unloaded.file;
  if (file === "nt" || file === "hal") return file;
  return stem === file ? void 0 : owner.slice(0, stem.length);
}

// src/diagnosis/sentences/holders.ts
var WORTH_NAMING = 0.25;
var MOST_NAMED6 = 3;
var HALF = 0.5;
function holderStory(group, usedBytes, tags, modules, hits) {
  const table3 = group === "nonpaged" ? "tags-nonpaged" : "tags-paged";
  if (tags === void 0 || !tags.value.groups.includes(group)) {
    return {
      holder: [],
      who: [],
      details: [],
      tags: [],
      drivers: [],
      evidence: [],
      next: [step(table3)],
      holders: []
    };
  }
  const all2 = holders(tags.value, group, usedBytes);
  const named4 = worthNaming(all2);
  const details2 = [];
  const drivers = [];
  const lines4 = [];
  const next = [];
  named4.forEach((holder2) => {
    const owner = ownerOf(holder2.row, modules?.value, hits?.value);
    details2.push(amount(holder2, group));
    details2.push(...meaning(holder2));
    lines4.push(...evidence(tags, holder2.usage.from ?? holder2.row));
    if (owner !== void 0) {
      if (isSuspect(holder2, owner)) drivers.push(owner.name);
      details2.push(...ownership(holder2, owner));
      if (owner.step !== "listed" && owner.step !== "known" && modules) {
        lines4.push(...evidence(modules, ...owner.lines.slice(0, 2)));
      }
    }
    next.push(...stepsFor(holder2, owner, group, modules?.value));
  });
  const first = named4[0];
  return {
    who: named4.map((each) => whoOf(each, ownerOf(each.row, modules?.value, hits?.value))),
    holder: first ? brief(first, ownerOf(first.row, modules?.value, hits?.value)) : [],
    details: details2,
    tags: named4.map((each) => each.row.tag),
    drivers,
    evidence: lines4,
    next,
    holders: all2
  };
}
function whoOf(holder2, owner) {
  const { usage: usage2, row: row2, share: part3, note: note3 } = holder2;
  const isListed = owner?.step === "listed" || owner?.step === "known";
  const what = row2.description !== "" ? say`${name(row2.description)}` : note3 ? say`${note3.what}` : [];
  const whose = owner === void 0 ? say`owner not known` : isListed ? say`${name(owner.name)}` : say`likely ${driver(owner.name)}: ${CLUES[owner.step] ?? "name matches"}${owner.unloads > 0 ? `, unloaded ${owner.unloads === 1 ? "once" : `${String(owner.unloads)} times`}` : ""}`;
  const kind = isMirror(holder2) ? ", counts objects of others" : holder2.kind === "cache" ? ", a cache" : "";
  return {
    name: tag(row2.tag),
    ...usage2.bytes === void 0 ? { count: usage2.outstanding } : { bytes: usage2.bytes },
    ...part3 !== void 0 && { share: part3 },
    what: say`${whose}${kind}${what.length > 0 ? say`: ${what}` : []}`
  };
}
var CLUES = { image: "its image holds the tag" };
function brief(holder2, owner) {
  const { usage: usage2, row: row2 } = holder2;
  const many = say`${count(usage2.outstanding)} allocations`;
  const size2 = usage2.bytes === void 0 ? say`${many} outstanding` : say`${bytes(usage2.bytes)} in ${many}`;
  const whose = holder2.kind === "default" ? isDefaultTag(holder2) ? say` (a default tag, which hides its owner)` : say` (shared by many callers, so it hides its owner)` : owner === void 0 ? say` (owner not known)` : isMirror(holder2) ? say` (${name(owner.name)}, which counts them for others)` : say` (${name(owner.name)}${owner.step === "listed" || owner.step === "known" ? "" : ", likely"})`;
  return say`tag ${tag(row2.tag)}, ${size2}${whose}`;
}
function isMirror({ kind, noteIsExact }) {
  return kind === "mirror" && noteIsExact;
}
function weight2(holder2) {
  return holder2.usage.bytes ?? holder2.usage.outstanding;
}
function worthNaming(all2) {
  const first = all2[0];
  if (first === void 0) return [];
  return all2.filter((each) => weight2(each) >= weight2(first) * WORTH_NAMING).slice(0, MOST_NAMED6);
}
function amount(holder2, group) {
  const { usage: usage2, row: row2, note: note3 } = holder2;
  const size2 = usage2.bytes === void 0 ? say`${count(usage2.outstanding)} outstanding allocations (no bytes in the table)` : say`${bytes(usage2.bytes)} (${count(usage2.bytes)} bytes) in ${count(usage2.outstanding)} allocations`;
  const part3 = holder2.share === void 0 ? [] : say`, ${share(holder2.share)} of ${group} pool`;
  const what = row2.description !== "" ? say` ${name(row2.description)}` : describedByUs(holder2);
  const whose = row2.binary ?? (row2.description === "" && !row2.unlisted ? note3?.owner : void 0);
  const binary = whose === void 0 ? [] : say` (${name(whose)})`;
  return say`${tag(row2.tag)}: ${size2}${part3}.${what}${binary}${what.length > 0 || binary.length > 0 ? "." : ""}`;
}
function capital(phrase) {
  return /^[a-z]+\b(?![.!])/.test(phrase) ? phrase.charAt(0).toUpperCase() + phrase.slice(1) : phrase;
}
function describedByUs(holder2) {
  if (holder2.note !== void 0) {
    return say` ${capital(holder2.note.what)}${holder2.note.trust === "heuristic" ? " (heuristic)" : ""}`;
  }
  return holder2.row.unlisted ? say` No description in pooltag.txt` : [];
}
function meaning(holder2) {
  const { note: note3, row: row2 } = holder2;
  if (note3 === void 0) return [];
  if (holder2.noteIsContradicted) {
    return [
      say`${tag(row2.tag)} is also a tag of ${note3.owner ?? "another driver"} (${note3.what}). The debugger's list names another owner, so the owner is not certain.`
    ];
  }
  const byPattern = holder2.noteIsExact ? "" : " (by a pattern, which can be wrong)";
  const when = growth(note3);
  const grows = when === void 0 ? "" : ` It grows when ${when}.`;
  switch (holder2.kind) {
    case "default":
      if (!isDefaultTag(holder2)) return [sharedTag(holder2, note3)];
      return [
        say`${tag(row2.tag)} is a default tag that drivers without a tag of their own share. Sampled blocks, or pool tracking by Driver Verifier, show the owner.`
      ];
    case "mirror":
      return [
        say`${tag(row2.tag)} grows when another driver or program keeps objects open${byPattern}. Look for that holder, not for the tag's owner.${grows}`
      ];
    case "cache":
      return [
        say`${tag(row2.tag)} is a cache${byPattern}. It grows with the load and is rarely a leak.${grows}`
      ];
    case "fixed":
      return isMuch(holder2) ? [
        say`${tag(row2.tag)} is usually reserved at start-up${byPattern}. So much is unusual: it may have grown.`
      ] : [say`${tag(row2.tag)} is reserved at start-up${byPattern}: it does not grow.`];
    default:
      return when === void 0 ? [] : [say`${tag(row2.tag)}${byPattern} grows when ${when}.`];
  }
}
function isMuch({ usage: usage2, share: part3 }) {
  return (usage2.bytes ?? 0) >= POOL_WORTH_A_WORD || (part3 ?? 0) >= HALF;
}
function sharedTag({ row: row2 }, note3) {
  const stands = row2.description === "" ? "" : ` stands for ${note3.what}, and`;
  const when = growth(note3);
  const grows = when === void 0 ? "" : ` It grows when ${when}.`;
  return say`${tag(row2.tag)}${stands} does not name its user.${grows}`;
}
function isDefaultTag({ kind, note: note3 }) {
  return kind === "default" && note3?.owner === void 0;
}
function isSuspect(holder2, owner) {
  if (owner.step !== "listed" && owner.step !== "known") return true;
  if (!/\.sys$/i.test(owner.name)) return false;
  const { kind, note: note3, noteIsExact } = holder2;
  const misled = !noteIsExact && note3?.owner !== void 0 && note3.owner !== owner.name.toLowerCase();
  return misled || kind === "cause" || kind === "default" || kind === "unknown";
}
function ownership(holder2, owner) {
  const mine = tag(holder2.row.tag);
  const file = driver(owner.name);
  switch (owner.step) {
    case "known":
      return holder2.row.unlisted ? [
        say`Owner of ${mine}: ${file} (our tag list${holder2.note?.trust === "heuristic" ? ", heuristic" : ""}).`
      ] : [];
    case "image":
      return [say`Likely owner of ${mine}: ${file} (the only loaded driver with the bytes of the tag).`];
    case "loaded-name":
      return [say`Likely owner of ${mine}: ${file} (name matches, loaded).`];
    case "unloaded-name":
      return [
        owner.unloads > 1 ? say`Likely owner of ${mine}: ${file} (name matches). It was unloaded ${count(owner.unloads)} times and may leak on each unload.` : say`Likely owner of ${mine}: ${file} (name matches). It was unloaded and may have leaked.`
      ];
    default:
      return [];
  }
}
function stepsFor(holder2, owner, group, modules) {
  const parts = { tag: holder2.row.tag };
  const next = stepsOfNote(holder2.noteIsContradicted ? void 0 : holder2.note, group).slice(0, 3).map((id) => step(id, parts));
  const sample = sampleStep(holder2.row.tag, group);
  if (owner === void 0 && holder2.kind === "default") return [sample, ...next];
  if (owner === void 0) {
    return [...next, modules ? void 0 : step("modules"), step("search-images", parts), sample];
  }
  if (owner.step !== "listed" && owner.step !== "known") {
    return [step("module-details", { module: owner.module ?? owner.name }), ...next];
  }
  const tellsMore = next.some((each) => each !== void 0 && TABLES.indexOf(each.id) < 0);
  if (tellsMore && holder2.kind !== "cause" && holder2.kind !== "default" && holder2.kind !== "unknown")
    return next;
  const details2 = holder2.kind === "unknown" ? moduleOf(owner.name, modules) : void 0;
  return [step("module-details", { module: details2 }), ...next, sample];
}
var TABLES = ["vm", "tags-nonpaged", "tags-paged", "modules"];
function sampleStep(tag2, group) {
  if (tag2 === "Ovfl") return void 0;
  const blocks = step(group === "nonpaged" ? "find-blocks-nonpaged" : "find-blocks-paged", { tag: tag2 });
  return blocks ?? step("tag-counts", { tag: tag2 });
}
function stepsOfNote(note3, group) {
  const other = group === "nonpaged" ? "find-blocks-paged" : "find-blocks-nonpaged";
  return (note3?.next ?? []).filter((id) => id !== other);
}

// src/diagnosis/rules/nonpaged-pool-near-limit.md
var nonpaged_pool_near_limit_default = "# Nonpaged pool near its limit\n\nNonpaged pool is close to its bound: its maximum, or physical memory on 64-bit systems.\n\n## Why it matters\n\nDrivers and the kernel allocate it for everything that must stay in memory. When it is exhausted, I/O, network connections and new processes fail. The machine stops answering.\n\n## What is measured\n\nUsage and no-execute usage of !vm, together. Against a real maximum: 80% warning; 90%, or 80% with failed allocations, critical. Against physical memory where the maximum is only an address range: 10% note, 20% warning, 40% critical, from 512 MB on. The debugger's own warning alone: note.\n\n## When it misleads\n\nDriver Verifier and special pool inflate the figures. An unsuitable debugger prints false ones; usage above physical memory is excluded. High usage alone is not a leak.\n\n## What to do\n\nLook at the largest tags with !poolused 3 and find the owner of the first. Take a second snapshot to see what grows.\n";

// src/diagnosis/rules/nonpaged-pool-near-limit.ts
var FEW_NP_PTES = 1e3;
var nonpaged_pool_near_limit_default2 = defineRule({
  id: "nonpaged-pool-near-limit",
  needs: ["memory"],
  wants: ["tags", "modules", "tagHits", "poolMap", "target", "sessions"],
  about: "pool",
  pattern: "Insufficient Memory (kernel pool)",
  prose: nonpaged_pool_near_limit_default,
  check({ memory, tags, modules, tagHits, poolMap, target, sessions }) {
    const trouble2 = poolTrouble(memory.value, "nonpaged");
    if (trouble2 === void 0) return [];
    const { pressure } = trouble2;
    const story = holderStory("nonpaged", pressure.usedKb * 1024, tags, modules, tagHits);
    const few2 = memory.value.rows.freeNpPtes;
    const noExpansion = few2 !== void 0 && few2.pages < FEW_NP_PTES;
    const { bits } = systemView({ memory, ...target && { target }, ...sessions && { sessions } });
    const finding2 = poolFinding({
      memory,
      trouble: trouble2,
      story,
      tags,
      target,
      details: [
        ...noExpansion ? [say`Only ${count(few2.pages)} PTEs are left for nonpaged pool to grow into, so it cannot expand.`] : [],
        ...nodeSentences(memory.value),
        ...poolMap ? mapSentences(memory, pressure, poolMap) : []
      ],
      evidence: [
        ...evidence(memory, noExpansion ? few2 : void 0),
        ...poolMap ? evidence(poolMap, poolMap.value.usedPages) : []
      ],
      next: [bits === 32 && poolMap === void 0 ? step("big-pool-map") : void 0]
    });
    return [finding2];
  }
});
function mapSentences(memory, pressure, map) {
  const used = map.value.usedPages;
  if (used === void 0 || pressure.yardstick !== "maximum") return [];
  const taken = pressure.usedKb / pageKb(memory.value);
  const gap = taken - used.pages;
  const part3 = used.share ?? used.pages / (pressure.limitKb / pageKb(memory.value));
  if (gap < taken * -0.1) return [];
  if (gap < taken * 0.1) {
    return [say`The pool map agrees: ${count(used.pages)} pages (${share(part3)}) are in use.`];
  }
  return [
    say`The pool map shows only ${count(used.pages)} pages in use (${share(part3)}), !vm ${count(taken)} (${share(pressure.share)}). The difference of ${count(gap)} pages (${kilobytes(gap * pageKb(memory.value))}) has been taken by the pool without being occupied: probably fragmentation, free pages scattered between small allocations, which a request for several pages in a row cannot use.`
  ];
}
var LOPSIDED = 0.7;
function nodeSentences(memory) {
  const nodes = /* @__PURE__ */ new Map();
  for (const part3 of memory.parts) {
    if (part3.pool !== "paged") nodes.set(part3.index, (nodes.get(part3.index) ?? 0) + part3.kb);
  }
  if (nodes.size < 2) return [];
  const sorted = Array.from(nodes).sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  const sum2 = sorted.reduce((kb, each) => kb + each[1], 0);
  const first = sorted[0];
  if (first === void 0 || sum2 === 0 || first[1] < sum2 * LOPSIDED) return [];
  return [
    say`Of the ${count(nodes.size)} NUMA nodes node ${String(first[0])} holds the most of it: ${kilobytes(first[1])} of ${kilobytes(sum2)} (${share(first[1] / sum2)}).`
  ];
}

// src/diagnosis/rules/object-pile-up.md
var object_pile_up_default = "# Pile-up of kernel objects\n\nFar more objects of one kind (threads, events, keys, files) exist than on a healthy machine.\n\n## Why it matters\n\nEvery open handle and every reference keeps an object in pool. The leak is in the process or driver that does not close them, not in the owner of the tag.\n\n## What is measured\n\nOutstanding allocations of object tags against what a busy machine keeps. The limit depends on the kind, on 32 or 64 bits, on processes, and on memory. Beyond it: note. Beyond five times: warning. Files and sections: at most a note, because the cache keeps them. Handle leaks, tokens and zombie processes have findings of their own.\n\n## When it misleads\n\nTerminal servers, file servers and databases need many objects.\n\n## What to do\n\nList the processes with their handle counts. When handles explain little, look for ended processes and for drivers with references.\n";

// src/diagnosis/rules/object-pile-up.ts
var FAR_BEYOND = 5;
var MOST_TOLD2 = 4;
var FEW_HANDLES = 0.5;
var object_pile_up_default2 = defineRule({
  id: "object-pile-up",
  needs: ["tags"],
  wants: ["processes", "memory", "target", "modules"],
  about: "tag",
  pattern: "Handle Leak",
  prose: object_pile_up_default,
  check({ tags, processes, memory, target, modules }) {
    const { bits } = systemView({
      ...memory && { memory },
      ...target && { target },
      ...modules && { modules },
      ...processes && { processes }
    });
    const piles = objectPiles(tags.value, bits, processes?.value, memory?.value);
    if (piles.length === 0) return [];
    const handled = processes && handlePile(piles, manyHandles(processes.value))?.pile;
    const tokens = tokenPile(tags.value)?.tokens;
    const findings = [];
    for (const pile of piles) {
      const { row: row2, usage: usage2, group, kind } = pile;
      if (pile === handled || row2 === tokens?.row || isOfZombies(pile, processes?.value)) continue;
      const far = usage2.outstanding >= pile.usual * FAR_BEYOND && !kind.cached;
      const largest2 = processes ? largestHolders(processes.value) : [];
      findings.push({
        severity: far ? "warning" : "note",
        confidence: far ? "likely" : "possible",
        resource: group === "nonpaged" ? "nonpaged-pool" : "paged-pool",
        headline: say`${count(usage2.outstanding)} ${kind.name} (tag ${tag(row2.tag)}) are outstanding; ${scaleOf(pile)} keeps fewer than ${count(pile.usual)}.`,
        holder: say`tag ${tag(row2.tag)}, ${count(usage2.outstanding)} ${kind.name}`,
        details: detailsOf(pile, processes?.value),
        tags: [row2.tag],
        drivers: [],
        evidence: [
          ...evidence(tags, usage2.from ?? row2),
          ...processes ? evidence(processes, ...largest2.map((each) => each.process)) : []
        ],
        next: steps(
          processes ? void 0 : step("processes"),
          row2.tag === "Thre" ? step("threads") : void 0,
          ...largest2.slice(0, 2).map((each) => step("process-handles", { address: each.process.address }))
        )
      });
    }
    findings.sort((a, b) => a.severity === b.severity ? 0 : a.severity === "warning" ? -1 : 1);
    return findings.slice(0, MOST_TOLD2);
  }
});
function scaleOf({ processes, memoryKb }) {
  if (processes !== void 0) return say`with ${count(processes)} processes a busy machine`;
  if (memoryKb !== void 0) return say`with ${kilobytes(memoryKb)} of memory a busy machine`;
  return ["a busy machine"];
}
function detailsOf({ row: row2, usage: usage2, kind }, processes) {
  const details2 = [];
  if (row2.tag === "Thre") {
    details2.push(
      say`Either a program starts more and more threads, or a handle or reference keeps ended threads.`
    );
  }
  if (kind.cached)
    details2.push(say`The cache keeps such objects, too, so on a file server they may be load.`);
  if (processes === void 0) {
    details2.push(
      say`Each handle and each reference keeps one: the handle counts of the processes tell more.`
    );
    return details2;
  }
  const holders2 = largestHolders(processes);
  if (holders2.length > 0) details2.push(say`Most handles: ${list6(holders2)}.`);
  const all2 = processes.processes.reduce((sum2, each) => sum2 + (each.handleCount ?? 0), 0);
  const needsHandles = row2.tag !== "Thre" && row2.tag !== "Proc" && !kind.cached;
  if (needsHandles && processes.whole === true && all2 > 0 && all2 < usage2.outstanding * FEW_HANDLES) {
    details2.push(
      say`All processes together have ${count(all2)} handles: references, likely those of a driver, keep most of the objects.`
    );
  }
  return details2;
}
function list6(holders2) {
  const words2 = [];
  holders2.forEach((each, place2) => {
    words2.push(
      ...say`${place2 > 0 ? ", " : ""}${name(each.process.image ?? each.process.address)} (${count(each.handles)})`
    );
  });
  return words2;
}

// src/diagnosis/rules/outdated-debugger.md
var outdated_debugger_default = '# Debugger that does not fit the system\n\n!vm lacks a symbol or part of this system, or the debugger is a generation older than the system.\n\n## Why it matters\n\nSuch a debugger reads counters at wrong places. Its figures can be false without looking false.\n\n## What is measured\n\nThe lines "Unimplemented error for ..." and "unable to get nt!..." in !vm. A debugger of version 4, 5 or 6 on build 10240 (Windows 10) or later.\n\n## When it misleads\n\nMost rows are still right. Rows beyond what the machine has are told by impossible-counters.\n\n## What to do\n\nRepeat the commands with a current debugger and the symbols of this kernel.\n';

// src/diagnosis/rules/outdated-debugger.ts
var WINDOWS_10 = 10240;
var MOST_SHOWN3 = 5;
var outdated_debugger_default2 = defineRule({
  id: "outdated-debugger",
  needs: ["memory"],
  wants: ["target"],
  prose: outdated_debugger_default,
  check({ memory, target }) {
    const isToldAlready = soundMemory(memory.value).unsound.length > 0;
    const mismatch2 = isToldAlready ? void 0 : notice(memory.value, "unimplemented");
    const isExplained = target?.value.symbolTrouble !== void 0 || holdsNoPool(target);
    const missing = isExplained ? [] : memory.value.notices.filter((each) => each.id === "missing-symbol");
    const said2 = target ? versionLines(target.value) : [];
    const old = target && said2.length > 0 ? olderVersion(target.value) : void 0;
    if (mismatch2 === void 0 && missing.length === 0 && old === void 0) return [];
    return [
      {
        severity: "note",
        confidence: "certain",
        resource: "none",
        headline: old !== void 0 ? say`The debugger is older than the system: its version is ${name(old)}, and the system is build ${String(target?.value.build)}.` : mismatch2 !== void 0 ? say`The debugger does not fit the system: !vm does not know a part of it.` : withoutSymbols(missing.length),
        details: [
          ...old !== void 0 && mismatch2 !== void 0 ? [say`!vm says itself that it does not know a part of this system.`] : [],
          ...old !== void 0 || mismatch2 !== void 0 ? told(missing.length) : [],
          say`The figures of !vm are believed here where they can be true; a current debugger with the right symbols may print others.`
        ],
        tags: [],
        drivers: [],
        evidence: [
          ...evidence(memory, mismatch2, ...missing.slice(0, MOST_SHOWN3)),
          ...target && old !== void 0 ? evidence(target, ...said2) : []
        ],
        next: missing.length > 0 ? steps(step("symbol-server"), step("reload-kernel")) : []
      }
    ];
  }
});
function withoutSymbols(many) {
  return many === 1 ? say`!vm could not read a counter: a symbol of the kernel is missing.` : say`!vm could not read ${count(many)} counters: symbols of the kernel are missing.`;
}
function told(many) {
  return many === 0 ? [] : [withoutSymbols(many)];
}
function olderVersion({ debuggerVersion, build }) {
  if (debuggerVersion === void 0 || build === void 0 || build < WINDOWS_10) return void 0;
  return /^[456]\./.test(debuggerVersion) ? debuggerVersion : void 0;
}
function versionLines(target) {
  const build = String(target.build);
  const banner = target.lines.find((each) => /Windows (?:Kernel )?Debugger/.test(each.text));
  const system = target.lines.find((each) => each.text.indexOf(build) >= 0 && each !== banner);
  return [banner, system].filter((each) => each !== void 0);
}

// src/diagnosis/rules/overaged-system.md
var overaged_system_default = "# Overaged system\n\nThe system has been up for half a year or longer.\n\n## Why it matters\n\nSlow leaks have added up by then. Failure counters count since start-up, so failures may be old.\n\n## What is measured\n\nSystem Uptime of the debugger, from 180 days on. More than 20 years are not believed.\n\n## When it misleads\n\nAge is no fault. A healthy system runs for years.\n\n## What to do\n\nJudge figures by their rate: bytes divided by uptime. A restart gives time, and a fresh base for a comparison.\n";

// src/diagnosis/rules/overaged-system.ts
var UNBELIEVABLE_SECONDS = 20 * 365 * 86400;
var overaged_system_default2 = defineRule({
  id: "overaged-system",
  needs: ["target"],
  wants: [],
  pattern: "Overaged System",
  prose: overaged_system_default,
  check({ target }) {
    const { uptimeSeconds: uptimeSeconds2, kind, lines: lines4 } = target.value;
    if (uptimeSeconds2 === void 0 || uptimeSeconds2 < LONG_UPTIME_SECONDS) return [];
    if (uptimeSeconds2 > UNBELIEVABLE_SECONDS || kind === "user-mode") return [];
    const said2 = lines4.find((each) => /^\s{0,8}System Uptime:/.test(each.text));
    if (said2 === void 0) return [];
    return [
      {
        severity: "note",
        confidence: "certain",
        resource: "none",
        headline: say`Overaged system: up for ${count(Math.floor(uptimeSeconds2 / 86400))} days, long enough for slow leaks to add up and for failure counters to be old.`,
        details: [],
        tags: [],
        drivers: [],
        evidence: evidence(target, said2),
        next: []
      }
    ];
  }
});

// src/diagnosis/rules/overflowed-tag-table.md
var overflowed_tag_table_default = "# Overflowed table of pool tags\n\nThe kernel's table of tags was full. Allocations of further tags are counted under Ovfl.\n\n## Why it matters\n\nTags under Ovfl have no row of their own, so a leak can hide there.\n\n## What is measured\n\nOutstanding allocations of the tag Ovfl in !poolused, from one on.\n\n## When it misleads\n\nA few allocations under Ovfl say little.\n\n## What to do\n\nTrace allocations with Windows Performance Recorder. PoolMon reads the same table and sees no more.\n";

// src/diagnosis/rules/overflowed-tag-table.ts
var OVERFLOW = "Ovfl";
var overflowed_tag_table_default2 = defineRule({
  id: "overflowed-tag-table",
  needs: ["tags"],
  wants: [],
  about: "tag",
  prose: overflowed_tag_table_default,
  check({ tags }) {
    const row2 = tags.value.rows.find((each) => each.tag === OVERFLOW);
    if (row2 === void 0) return [];
    const parts = [row2.nonpaged, row2.paged].filter(
      (part3) => part3 !== void 0 && part3.outstanding > 0
    );
    const outstanding = parts.reduce((sum2, part3) => sum2 + part3.outstanding, 0);
    if (outstanding === 0) return [];
    const held = parts.reduce((sum2, part3) => sum2 + (part3.bytes ?? 0), 0);
    const size2 = held > 0 ? say`${bytes(held)} in ` : [];
    const one = outstanding === 1;
    return [
      {
        severity: "note",
        confidence: "certain",
        resource: "none",
        headline: say`The table of pool tags overflowed: ${size2}${count(outstanding)} ${one ? "allocation" : "allocations"} of unknown tags under ${tag(OVERFLOW)}.`,
        details: [say`A tag that the table does not show can be among them, and so can a leak.`],
        tags: [OVERFLOW],
        drivers: [],
        evidence: evidence(tags, row2, ...parts.map((part3) => part3.from)),
        next: []
      }
    ];
  }
});

// src/diagnosis/rules/paged-pool-near-limit.md
var paged_pool_near_limit_default = "# Paged pool near its limit\n\nPaged pool is close to its bound: its maximum, or the commit limit on 64-bit systems.\n\n## Why it matters\n\nThe registry, file systems, security and the object manager allocate it. When it is exhausted, files do not open, users cannot log on, and the Server service writes event 2020.\n\n## What is measured\n\nUsage of !vm. Against a real maximum: 80% warning; 90%, or 80% with failed allocations, critical. Against the commit limit where the maximum is only an address range: 10% note, 20% warning, 40% critical, from 512 MB on. The debugger's own warning alone: note.\n\n## When it misleads\n\nThe cache of section PTEs (MmSt) and file-system metadata also live there. They fill it under load, and Windows trims them. Many versions of the debugger print no banner.\n\n## What to do\n\nLook at the largest tags with !poolused 5 and find the owner of the first. On x86 before Vista consider earlier trimming.\n";

// src/diagnosis/rules/paged-pool-near-limit.ts
var FAR_FROM_MAXIMUM = 0.7;
var REGISTRY_SHARE = 0.1;
var paged_pool_near_limit_default2 = defineRule({
  id: "paged-pool-near-limit",
  needs: ["memory"],
  wants: ["tags", "modules", "tagHits", "target", "sessions"],
  about: "pool",
  pattern: "Insufficient Memory (kernel pool)",
  prose: paged_pool_near_limit_default,
  check({ memory, tags, modules, tagHits, target, sessions }) {
    const trouble2 = poolTrouble(memory.value, "paged");
    if (trouble2 === void 0) return [];
    const { pressure, onlyWarned } = trouble2;
    const failed3 = !onlyWarned && notice(memory.value, "pool-allocations-failed") !== void 0;
    const story = holderStory("paged", pressure.usedKb * 1024, tags, modules, tagHits);
    const { poolsHaveSizes } = systemView({
      memory,
      ...target && { target },
      ...sessions && { sessions }
    });
    const first = story.holders[0];
    const trimmable = !onlyWarned && poolsHaveSizes && pressure.yardstick === "maximum" && first?.row.tag === "MmSt";
    const nonpaged = nonpagedPressure(memory.value);
    const notNonpaged = failed3 && nonpaged?.yardstick === "maximum" && nonpaged.share < FAR_FROM_MAXIMUM;
    const registry = story.holders.slice(0, 3).some((each) => each.row.tag.startsWith("CM") && (each.share ?? 1) >= REGISTRY_SHARE);
    const finding2 = poolFinding({
      memory,
      trouble: trouble2,
      story,
      tags,
      target,
      details: [
        ...notNonpaged ? [
          say`Nonpaged pool is at ${share(nonpaged.share)} of its maximum. The failed allocations were likely for paged pool.`
        ] : [],
        ...trimmable ? [
          say`This x86 system trims paged pool only from 80% of its maximum on. Under Session Manager\\Memory Management, PoolUsageMaximum = 60 trims earlier. PagedPoolSize = 0xFFFFFFFF gives the pool its largest size. Restart to apply (Microsoft KB312362).`
        ] : []
      ],
      evidence: notNonpaged ? evidence(memory, ...nonpaged.rows) : [],
      next: registry ? [step("hives"), step("locks")] : []
    });
    return [finding2];
  }
});

// src/diagnosis/rules/pinned-files.md
var pinned_files_default = "# Files pinned by a filter driver\n\nFile structures are outstanding in equal numbers, often with those of a filter driver. Files stay open although no process uses them.\n\n## Why it matters\n\nA filter that keeps a reference to each file keeps everything that belongs to the file. The table blames NTFS, which is the victim (microsoft/WSL issues 40804 and 41296).\n\n## What is measured\n\nAt least three file tags with matching counts, and the file tags above them. 5% of physical memory or of the commit limit: note. 10% with a tag of a filter: warning. Of a real maximum 20% and 40%. Without a tag of a filter from 200,000 files on. Not when process handles explain half of the files.\n\n## When it misleads\n\nA file server with millions of open files shows the same tags, but its handle counts are as high.\n\n## What to do\n\nList the filters and their instances. Update or remove the one whose tag matches.\n";

// src/diagnosis/rules/pinned-files.ts
var MOST_NAMED7 = 10;
var MANY_FILES = 2e5;
var SYSTEM = /^(?:nt!.*|ntfs\.sys|refs\.sys|fltmgr\.sys|fileinfo\.sys)$/i;
var pinned_files_default2 = defineRule({
  id: "pinned-files",
  needs: ["tags"],
  wants: ["memory", "modules", "processes", "tagHits"],
  about: "scenario",
  prose: pinned_files_default,
  check({ tags, memory, modules, processes, tagHits }) {
    const chain = chainsOf(tags.value).find(isFileChain);
    if (chain === void 0) return [];
    const beside = besideOf(chain, remarkableTags(tags.value));
    const parts = [...chain.links, ...beside];
    const held = { nonpaged: 0, paged: 0 };
    for (const part3 of parts) held[part3.group] += part3.usage.bytes ?? 0;
    const severities = ["nonpaged", "paged"].map(
      (group2) => familySeverity(held[group2], groupPressure(memory?.value, group2))
    );
    if (severities.every((each) => each === void 0)) return [];
    const whole2 = processes?.value.whole === true && processes.value.session === void 0;
    const handles = handlesOf(processes?.value.processes);
    if (handles !== void 0 && handles >= chain.count / 2) return [];
    const filter = chain.links.find(isOfFilter);
    if (filter === void 0 && chain.count < MANY_FILES) return [];
    const owner = filter && ownerOf(filter.row, modules?.value, tagHits?.value);
    const file = owner?.name ?? (filter && tagNote(filter.row.tag)?.note.owner);
    const group = held.paged > held.nonpaged ? "paged" : "nonpaged";
    const files = chain.links.filter((link) => isFileTag(link.row.tag)).map((link) => link.row.tag);
    return [
      {
        severity: severities.some((each) => each === "warning") && filter !== void 0 ? "warning" : "note",
        confidence: filter !== void 0 ? "likely" : "possible",
        resource: group === "nonpaged" ? "nonpaged-pool" : "paged-pool",
        headline: say`About ${count(chain.count)} files stay open: ${count(chain.links.length)} tags have that count${beside.length > 0 ? say`, ${count(beside.length)} more ${beside.length === 1 ? "exceeds" : "exceed"} it` : []}. Together they hold ${bytes(held.nonpaged + held.paged)}.`,
        holder: filter ? say`files pinned by the owner of tag ${tag(filter.row.tag)}${file === void 0 ? [] : say` (${driver(file)}, likely)`}` : say`files that stay open`,
        details: [
          filter ? say`${tag(filter.row.tag)}${file === void 0 ? [] : say` of ${driver(file)}`} has the same count: likely a filter keeps a reference to every file. NTFS and the filter manager only mirror it.` : say`Handles, the cache, or a filter keep them open; NTFS and the filter manager only mirror it.`,
          ...whole2 && handles !== void 0 ? [say`Handles do not explain it: all processes together have ${count(handles)}.`] : [],
          say`Tags with that count: ${list7(chain.links)}.`,
          ...beside.length > 0 ? [say`Tags above it: ${list7(beside)}.`] : []
        ],
        tags: [
          ...filter ? [filter.row.tag] : [],
          ...beside.map((part3) => part3.row.tag),
          ...files.slice(0, 6)
        ],
        drivers: file !== void 0 && /\.sys$/i.test(file) ? [file] : [],
        evidence: [
          ...evidence(tags, ...parts.slice(0, MOST_NAMED7).map((part3) => part3.usage.from ?? part3.row)),
          ...evidence(tags, ...beside.map((part3) => part3.usage.from ?? part3.row)),
          ...memory ? evidence(memory, ...groupPressure(memory.value, group)?.rows ?? []) : []
        ],
        next: steps(
          step("filter-list"),
          step("filter-volumes"),
          processes ? void 0 : step("processes"),
          step("list-filters")
        )
      }
    ];
  }
});
function isOfFilter(link) {
  if (isFileTag(link.row.tag) || !isSpecific(link)) return false;
  return !SYSTEM.test(link.row.binary ?? tagNote(link.row.tag)?.note.owner ?? "");
}
function besideOf(chain, parts) {
  const beside = parts.filter(
    (part3) => isFileTag(part3.row.tag) && part3.usage.outstanding > chain.count && !chain.links.some((link) => link.row.tag === part3.row.tag)
  );
  return beside.sort(byBytes).slice(0, 4);
}
function handlesOf(processes) {
  if (processes === void 0) return void 0;
  return processes.reduce((sum2, each) => sum2 + (each.handleCount ?? 0), 0);
}
function list7(parts) {
  const words2 = [];
  parts.slice(0, MOST_NAMED7).forEach((part3, place2) => {
    words2.push(...say`${place2 > 0 ? ", " : ""}${tag(part3.row.tag)} ${count(part3.usage.outstanding)}`);
  });
  if (parts.length > MOST_NAMED7) words2.push(...say` and ${count(parts.length - MOST_NAMED7)} more`);
  return words2;
}

// src/diagnosis/derived/ptes.ts
function fewPtes(memory, bits) {
  const free = memory.rows.freeSystemPtes;
  return free !== void 0 && bits !== 64 && free.pages < FREE_PTES_WARNING;
}
function isShortOfPtes(memory, bits) {
  return fewPtes(memory, bits) || notice(memory, "system-pte-allocations-failed") !== void 0 || notice(memory, "running-out-of-system-ptes") !== void 0;
}

// src/diagnosis/rules/pool-allocation-failures.md
var pool_allocation_failures_default = "# Failed pool allocations without a full pool\n\nPool allocations have failed, but both system pools are far from their bounds.\n\n## Why it matters\n\nOne counter covers all pools, session pools included, and every reason. With healthy pools the cause is elsewhere: a session pool, system PTEs or the commit limit.\n\n## What is measured\n\nThe failure counter of !vm, against both pools, the session pools, free system PTEs and the commit charge.\n\n## When it misleads\n\nThe counter counts since start-up, so failures may be old. Some allocations are optional. A few may be oversized requests.\n\n## What to do\n\nLook at the session pools first, then at system PTEs, then at committed memory.\n";

// src/diagnosis/rules/pool-allocation-failures.ts
var pool_allocation_failures_default2 = defineRule({
  id: "pool-allocation-failures",
  needs: ["memory"],
  wants: ["sessions", "target"],
  prose: pool_allocation_failures_default,
  check({ memory, sessions, target }) {
    const failed3 = notice(memory.value, "pool-allocations-failed");
    if (failed3?.count === void 0 || failed3.count === 0) return [];
    const nonpaged = nonpagedPressure(memory.value);
    const paged = pagedPressure(memory.value);
    if (isPoolTold(memory.value)) return [];
    if (commitNearness(memory.value) !== void 0) return [];
    const list11 = sessions?.value.sessions ?? [];
    const ofSessions = list11.reduce((sum2, each) => sum2 + (each.failures?.count ?? 0), 0);
    const sick = ofSessions >= failed3.count || list11.some((each) => isProblem(sessionSeverity(each, sessions?.value.pagedPoolMax)));
    const { bits } = systemView({ memory, ...target && { target }, ...sessions && { sessions } });
    if (sick || isShortOfPtes(memory.value, bits)) return [];
    const unseen = list11.length === 0 && !(sessions && hasNoSessions(sessions.value));
    const others2 = together(sessionPools(sessions, failed3.count), systemPtes(memory), commit(memory));
    return [
      {
        severity: failed3.count > FEW_FAILURES ? "warning" : "note",
        confidence: "possible",
        resource: unseen ? "session-pool" : "unknown",
        headline: say`${count(failed3.count)} ${failed3.count === 1 ? "pool allocation has" : "pool allocations have"} failed, although nonpaged pool is at ${state(nonpaged)} and paged pool at ${state(paged)}.`,
        details: [...others2.details, say`The counter counts since start-up, so the failures may be old.`],
        tags: [],
        drivers: [],
        evidence: [
          ...evidence(memory, failed3, ...nonpaged?.rows ?? [], ...paged?.rows ?? []),
          ...others2.evidence
        ],
        next: steps(unseen ? step("vm-sessions") : void 0, step("pte-summary"), step("vm-processes"))
      }
    ];
  }
});
function isProblem(severity2) {
  return severity2 === "warning" || severity2 === "critical";
}
function state(pool) {
  return pool === void 0 ? ["an unknown level"] : say`${share(pool.share)} of ${BOUNDS3[pool.yardstick]}`;
}

// src/diagnosis/rules/registry-growth.md
var registry_growth_default = "# Growth of the registry\n\nThe registry holds a large part of paged pool.\n\n## Why it matters\n\nOld systems keep whole hives in paged pool; all systems keep open keys there. Bloated user profiles fill the pool, and so does a program that never closes its keys.\n\n## What is measured\n\nThe tags that begin with CM, together. 20% of a real maximum: note. 40% with the pool more than 60% used: warning. On 64-bit systems 5% and 10% of the commit limit, from 512 MB on. 1 GB where the bound is unknown.\n\n## When it misleads\n\nA terminal server with many users loads many hives.\n\n## What to do\n\nList the hives with their sizes, then the open keys. Check the lock of the registry.\n";

// src/diagnosis/rules/registry-growth.ts
var REGISTRY = /^CM(?!SH$|WK$|WT$)/;
var REGISTRY_LOCK2 = /\bCmp\w{0,40}Lock/;
var registry_growth_default2 = defineRule({
  id: "registry-growth",
  needs: ["tags"],
  wants: ["memory", "locks"],
  about: "tag",
  prose: registry_growth_default,
  check({ tags, memory, locks: locks2 }) {
    const family = tagFamily(tags.value, "paged", (tag2) => REGISTRY.test(tag2));
    const lock = locks2?.value.locks.find(isContended);
    const finding2 = familyFinding({
      family,
      tags,
      ...memory && { memory },
      subject: "The registry",
      singular: true,
      details: [
        say`Hives of user profiles, or keys that are opened and not closed, make it grow.`,
        ...lock ? [
          say`Threads also queue for its lock ${name(lock.name ?? lock.address)} (${count((lock.sharedWaiters?.count ?? 0) + (lock.exclusiveWaiters?.count ?? 0))} waiting).`
        ] : []
      ],
      next: [step("hives"), step("open-keys"), locks2 ? void 0 : step("locks")]
    });
    if (finding2 === void 0) return [];
    return [
      lock && locks2 ? { ...finding2, evidence: [...finding2.evidence, ...evidence(locks2, lock)] } : finding2
    ];
  }
});
function isContended(lock) {
  const waiting = (lock.sharedWaiters?.count ?? 0) + (lock.exclusiveWaiters?.count ?? 0);
  return waiting > 0 && lock.name !== void 0 && REGISTRY_LOCK2.test(lock.name);
}

// src/diagnosis/rules/reloaded-driver.md
var reloaded_driver_default = "# Driver that leaks on unload\n\nA driver was loaded and unloaded several times. A pool tag with a matching name still has allocations.\n\n## Why it matters\n\nA driver must free its pool when it unloads. Otherwise each unload leaks that memory until a restart.\n\n## What is measured\n\nDrivers with three or more entries in the list of unloaded modules, whose name begins like a tag without another owner. At most the five gravest become findings.\n\n## When it misleads\n\nThe owner is a guess by name. A driver that is loaded again may still use the tag.\n\n## What to do\n\nFind out what loads and unloads the driver. Ask its vendor for a version that frees its pool.\n";

// src/diagnosis/rules/reloaded-driver.ts
var LEFT_BEHIND_WARNING = 1024 * 1024;
var reloaded_driver_default2 = defineRule({
  id: "reloaded-driver",
  needs: ["modules", "tags"],
  wants: [],
  about: "tag",
  pattern: "Unloaded Module",
  prose: reloaded_driver_default,
  check({ modules, tags }) {
    const starts = startsOfReloaded(modules.value);
    if (starts.size === 0) return [];
    const found = [];
    for (const row2 of tags.value.rows) {
      if (!starts.has(row2.tag.trim().toLowerCase())) continue;
      const owner = ownerOf(row2, modules.value);
      if (owner === void 0 || !owner.step.endsWith("-name") || owner.unloads < UNLOADED_REPEATEDLY)
        continue;
      const part3 = larger(row2);
      if (part3 === void 0 || part3.usage.outstanding === 0) continue;
      const gone = owner.step === "unloaded-name";
      const grave = gone && (part3.usage.bytes ?? 0) >= LEFT_BEHIND_WARNING;
      found.push({ row: row2, owner, ...part3, gone, severity: grave ? "warning" : "note" });
    }
    found.sort(byGravity);
    const told2 = found.slice(0, MOST_FINDINGS);
    const untold = found.slice(MOST_FINDINGS);
    return told2.map((each, place2) => {
      const { row: row2, owner, usage: usage2, gone } = each;
      const more = place2 === told2.length - 1 ? untold : [];
      return {
        severity: each.severity,
        confidence: gone ? "likely" : "possible",
        resource: each.pool,
        headline: say`${driver(owner.name)} was loaded and unloaded ${count(owner.unloads)} times${gone ? ", is not loaded now" : ""}, and tag ${tag(row2.tag)}, likely its own, still holds ${amount2(usage2)}.`,
        holder: say`tag ${tag(row2.tag)} of ${driver(owner.name)}, ${amount2(usage2)}`,
        details: [
          say`The owner is concluded from the name, which begins like the tag: no listed driver has this tag.`,
          ...more.length > 0 ? [andMore(more)] : []
        ],
        tags: [row2.tag],
        drivers: [owner.name],
        evidence: [
          ...evidence(tags, row2),
          ...evidence(modules, ...owner.lines.slice(0, 8)),
          ...evidence(tags, ...more.slice(0, MOST_NAMED8).map((other) => other.row))
        ],
        next: steps(
          step("module-details", { module: owner.module ?? owner.name }),
          step("search-images", { tag: row2.tag })
        )
      };
    });
  }
});
function byGravity(a, b) {
  const grave = (each) => each.severity === "warning" ? 0 : each.gone ? 1 : 2;
  return grave(a) - grave(b) || (b.usage.bytes ?? 0) - (a.usage.bytes ?? 0) || b.usage.outstanding - a.usage.outstanding || (a.row.tag < b.row.tag ? -1 : 1);
}
var MOST_NAMED8 = 6;
function andMore(more) {
  const list11 = [];
  more.slice(0, MOST_NAMED8).forEach(({ row: row2, owner }, place2) => {
    list11.push(...say`${place2 > 0 ? ", " : ""}${tag(row2.tag)} of ${driver(owner.name)}`);
  });
  const rest = more.length - MOST_NAMED8;
  return say`${count(more.length)} more ${more.length === 1 ? "tag" : "tags"} of drivers that came and went: ${list11}${rest > 0 ? say` and ${count(rest)} more` : []}.`;
}
function startsOfReloaded({ unloaded }) {
  const times2 = /* @__PURE__ */ new Map();
  const starts = /* @__PURE__ */ new Set();
  for (const { file } of unloaded) {
    const name2 = file.toLowerCase();
    const count2 = (times2.get(name2) ?? 0) + 1;
    times2.set(name2, count2);
    if (count2 === UNLOADED_REPEATEDLY) for (const length2 of [3, 4]) starts.add(name2.slice(0, length2));
  }
  return starts;
}
function larger(row2) {
  const weight3 = (usage2) => usage2?.bytes ?? usage2?.outstanding ?? -1;
  if (row2.paged !== void 0 && weight3(row2.paged) >= weight3(row2.nonpaged)) {
    return { usage: row2.paged, pool: "paged-pool" };
  }
  return row2.nonpaged && { usage: row2.nonpaged, pool: "nonpaged-pool" };
}
function amount2(usage2) {
  const many = say`${count(usage2.outstanding)} allocations`;
  return usage2.bytes === void 0 ? many : say`${bytes(usage2.bytes)} in ${many}`;
}

// src/diagnosis/rules/resident-memory-low.md
var resident_memory_low_default = "# Resident available memory low\n\nNearly all physical memory is promised to memory that must stay resident.\n\n## Why it matters\n\nNonpaged pool, locked pages, kernel stacks and minimum working sets are promised in advance. When nothing is left, drivers cannot lock pages and threads cannot start, although pages are free.\n\n## What is measured\n\nResAvail Pages of !vm against Physical Memory. Below 10%: note. Below 5%: warning, when nonpaged pool, kernel stacks, contiguous memory and I/O locks explain half. Nothing is said when MDLs and AWE explain more than half; locked-memory tells that.\n\n## When it misleads\n\nDatabases with large pages, virtual machine hosts, and guests with a balloon promise nearly everything on purpose.\n\n## What to do\n\nLook at nonpaged pool, at pages that drivers lock, and at large pages of databases.\n";

// src/diagnosis/rules/resident-memory-low.ts
var MOST5 = 0.5;
var WORTH_NAMING2 = 0.05;
var resident_memory_low_default2 = defineRule({
  id: "resident-memory-low",
  needs: ["memory"],
  wants: [],
  prose: resident_memory_low_default,
  check({ memory }) {
    const { resAvailPages, physicalMemory } = soundMemory(memory.value).rows;
    if (resAvailPages === void 0 || physicalMemory === void 0 || physicalMemory.pages === 0) return [];
    if (resAvailPages.pages === 0) return [];
    const part3 = resAvailPages.pages / physicalMemory.pages;
    if (part3 >= RESIDENT_AVAILABLE_NOTE) return [];
    const missingKb = physicalMemory.kb - resAvailPages.kb;
    const takers2 = takersOf(memory.value);
    const faulty = takers2.reduce((sum2, each) => sum2 + (each.byRight ? 0 : each.kb), 0);
    const rightful = takers2.reduce((sum2, each) => sum2 + (each.byRight ? each.kb : 0), 0);
    const named4 = takers2.filter((each) => each.kb >= missingKb * WORTH_NAMING2);
    if (rightful > missingKb * MOST5) return [];
    const pool = named4[0]?.what === NONPAGED;
    return [
      {
        severity: part3 < RESIDENT_AVAILABLE_WARNING && faulty >= missingKb * MOST5 ? "warning" : "note",
        confidence: "likely",
        resource: "physical-memory",
        headline: say`Only ${kilobytes(resAvailPages.kb)} (${share(part3)}) of physical memory can still be promised to what must stay resident.`,
        details: [
          named4.length > 0 ? say`Of the ${kilobytes(missingKb)} that are promised, !vm shows ${list8(named4)}.` : say`The rows of !vm do not show who was promised the rest: large pages, locked pages or minimum working sets of programs are not among them.`
        ],
        tags: [],
        drivers: [],
        evidence: evidence(memory, resAvailPages, physicalMemory, ...named4.map((each) => each.row)),
        next: steps(
          ...pool ? [step("tags-nonpaged"), step("memusage")] : [step("memusage"), step("tags-nonpaged")]
        )
      }
    ];
  }
});
var NONPAGED = "of nonpaged pool";
function takersOf(memory) {
  const { rows } = soundMemory(memory);
  const list11 = [];
  const add2 = (what, kb, row2, byRight = false) => {
    if (row2 !== void 0 && kb > 0) list11.push({ what, kb, row: row2, byRight });
  };
  const { nonpagedPoolUsage: usage2, nonpagedPoolNxUsage: nx } = rows;
  const larger2 = (nx?.kb ?? 0) > (usage2?.kb ?? 0) ? nx : usage2;
  add2(NONPAGED, (usage2?.kb ?? 0) + (nx?.kb ?? 0), larger2);
  add2("of kernel stacks", rows.kernelStacks?.kb ?? 0, rows.kernelStacks);
  add2("of contiguous memory", rows.contigMemPages?.kb ?? 0, rows.contigMemPages);
  add2("locked for I/O", rows.lockedIoPages?.kb ?? 0, rows.lockedIoPages);
  add2("of pages for MDLs", rows.pagesForMdls?.kb ?? 0, rows.pagesForMdls, true);
  add2("of AWE pages", rows.pagesForAwe?.kb ?? 0, rows.pagesForAwe, true);
  return list11.sort((a, b) => b.kb - a.kb);
}
function list8(takers2) {
  const words2 = [];
  takers2.forEach((each, place2) => {
    const before = place2 === 0 ? "" : place2 === takers2.length - 1 ? " and " : ", ";
    words2.push(...say`${before}${kilobytes(each.kb)} ${each.what}`);
  });
  return words2;
}

// src/diagnosis/rules/section-pool-growth.md
var section_pool_growth_default = "# Paged pool held by mapped and cached files\n\nStructures of mapped and cached files hold a large part of paged pool.\n\n## Why it matters\n\nEvery page of a cached or mapped file has a prototype page-table entry in paged pool. Backups, virus scans and large files on shares make many.\n\n## What is measured\n\nThe tags MmSt, MmSm, MmSc and MmSd, together. 20% of a real maximum, or 5% of the commit limit from 512 MB on. 1 GB where the bound is unknown. Never more than a note.\n\n## When it misleads\n\nIt is a cache that Windows trims under pressure, and rarely a leak. On x86 it can still fill the pool.\n\n## What to do\n\nCheck which files are cached. On x86 before Vista start trimming earlier (KB312362).\n";

// src/diagnosis/rules/section-pool-growth.ts
var SECTIONS = ["MmSt", "MmSm", "MmSc", "MmSd"];
var section_pool_growth_default2 = defineRule({
  id: "section-pool-growth",
  needs: ["tags"],
  wants: ["memory"],
  about: "tag",
  prose: section_pool_growth_default,
  check({ tags, memory }) {
    const finding2 = familyFinding({
      family: tagFamily(tags.value, "paged", (each) => SECTIONS.indexOf(each) >= 0),
      tags,
      ...memory && { memory },
      subject: "Mapped and cached files",
      atMost: "note",
      details: [
        say`${tag("MmSt")} grows with the pages of files that are cached or mapped: a backup, a scan, or large files on shares. It is trimmed under pressure, and is rarely a leak.`
      ],
      next: [step("memusage-files"), step("filecache")]
    });
    return finding2 ? [finding2] : [];
  }
});

// src/diagnosis/rules/session-pool-near-limit.md
var session_pool_near_limit_default = "# Session pool near its limit\n\nThe paged pool of one terminal server session is close to its maximum, or its allocations failed.\n\n## Why it matters\n\nWindows, menus, bitmaps and fonts of a session live there. When it is exhausted, programs of that session draw nothing, fail to start or crash. The system pools look healthy.\n\n## What is measured\n\nPaged pool usage of each session in !vm 4 against the session maximum. 80%: warning. 95%, or 80% with failures: critical. Failures alone: warning; up to 100 of them far from the maximum: note. At most the five gravest sessions become findings.\n\n## When it misleads\n\nThe failure counter counts since the session began. Without a printed maximum only failures are judged.\n\n## What to do\n\nList the processes of the session, switch to one of them, and look at the tags of its session pool.\n";

// src/diagnosis/rules/session-pool-near-limit.ts
var FAR_FROM_MAXIMUM2 = 0.7;
var session_pool_near_limit_default2 = defineRule({
  id: "session-pool-near-limit",
  needs: ["sessions"],
  wants: ["memory", "sessionTags", "sessionProcesses", "target"],
  pattern: "Insufficient Memory (session pool)",
  prose: session_pool_near_limit_default,
  check({ sessions, memory, sessionTags, sessionProcesses, target }) {
    const maximum = sessions.value.pagedPoolMax;
    const judged3 = sessions.value.sessions.map((session2) => ({
      session: session2,
      severity: sessionSeverity(session2, maximum),
      share: sessionShare(session2, maximum)
    }));
    const sick = judged3.filter(isSick).sort(byGravity2);
    const well = judged3.filter((each) => each.severity === void 0).map((each) => each.session);
    const told2 = sick.slice(0, MOST_FINDINGS);
    const untold = sick.slice(MOST_FINDINGS).map((each) => each.session);
    const pools = memory && healthyPools2(memory);
    const { poolsHaveSizes } = systemView({
      sessions,
      ...memory && { memory },
      ...target && { target }
    });
    return told2.map((each, place2) => {
      const { session: session2 } = each;
      const isNote = each.severity === "note";
      const holder2 = sick.length === 1 && sessionTags ? holders(sessionTags.value, "paged")[0] : void 0;
      const member = sessionProcesses?.value.session === session2.id ? sessionProcesses.value.processes[0] : void 0;
      const more = place2 === told2.length - 1 ? untold : [];
      return {
        severity: each.severity,
        confidence: isNote ? "possible" : "certain",
        resource: "session-pool",
        headline: headline5(session2, each.share, maximum),
        holder: holder2 ? say`tag ${tag(holder2.row.tag)} of session pool` : [],
        details: [
          ...well.length > 0 ? [others(well)] : [],
          ...isNote ? [
            say`The counter counts since the session began. The failures may be old, or of a few oversized requests.`
          ] : pools ? [pools.sentence] : [],
          ...holder2 ? [
            say`Tag ${tag(holder2.row.tag)} holds the most of this session pool${holder2.usage.bytes === void 0 ? [] : say`: ${bytes(holder2.usage.bytes)}`}.`
          ] : [
            say`Its tags are visible only from inside. List the session's processes, switch to one of them, then look at its session pool.`
          ],
          ...more.length > 0 ? [alsoSick(more)] : [],
          ...poolsHaveSizes && maximum !== void 0 && !isNote && place2 === 0 ? [
            say`On this x86 system the registry value SessionPoolSize (in MB) under Session Manager\\Memory Management sets the maximum for every session (see Microsoft KB840342); restart to apply.`
          ] : []
        ],
        tags: holder2 ? [holder2.row.tag] : [],
        drivers: [],
        evidence: [
          ...evidence(
            sessions,
            maximum,
            session2,
            session2.pagedPool,
            session2.failures,
            ...well.slice(0, MOST_NAMED9).map((other) => other.pagedPool),
            ...more.slice(0, MOST_NAMED9).map((other) => other.failures ?? other.pagedPool)
          ),
          ...pools && !isNote ? pools.evidence : [],
          ...holder2 && sessionTags ? evidence(sessionTags, holder2.row) : []
        ],
        next: steps(
          step("session-processes", { session: session2.id }),
          ...switchTo(member?.address),
          step("tags-session"),
          step("tags-session-paged"),
          step("session-list")
        )
      };
    });
  }
});
function isSick(each) {
  return each.severity !== void 0;
}
var GRAVITY = { critical: 0, warning: 1, note: 2 };
function byGravity2(a, b) {
  return GRAVITY[a.severity] - GRAVITY[b.severity] || (b.share ?? 0) - (a.share ?? 0) || (b.session.failures?.count ?? 0) - (a.session.failures?.count ?? 0) || a.session.line - b.session.line;
}
function headline5(session2, part3, maximum) {
  const which = say`Session pool of session ${String(session2.id)}`;
  const many = session2.failures?.count ?? 0;
  const failed3 = many === 0 ? [] : say`; ${count(many)} of its allocations ${many === 1 ? "has" : "have"} failed`;
  const used = session2.pagedPool?.kb;
  if (used === void 0) return say`${which} is in trouble${failed3}.`;
  if (part3 === void 0 || maximum === void 0) return say`${which} holds ${kilobytes(used)}${failed3}.`;
  const state3 = part3 >= SESSION_POOL_FULL ? "is full:" : part3 >= SESSION_POOL_NEAR_MAXIMUM ? "is near its maximum:" : "holds";
  return say`${which} ${state3} ${kilobytes(used)} of ${kilobytes(maximum.kb)} (${share(part3)})${failed3}.`;
}
var MOST_NAMED9 = 6;
function others(well) {
  return well.length === 1 ? say`The other session is not affected: ${list9(well)}.` : say`The other sessions are not affected: ${list9(well)}.`;
}
function alsoSick(more) {
  return more.length === 1 ? say`One more session is affected: ${list9(more)}.` : say`${count(more.length)} more sessions are affected, none of them worse: ${list9(more)}.`;
}
function list9(sessions) {
  const words2 = [];
  sessions.slice(0, MOST_NAMED9).forEach((session2, place2) => {
    if (place2 > 0) words2.push(", ");
    words2.push(String(session2.id));
    if (session2.pagedPool) words2.push(...say` (${kilobytes(session2.pagedPool.kb)})`);
  });
  const more = sessions.length - MOST_NAMED9;
  return more > 0 ? say`${words2} and ${count(more)} more` : words2;
}
function healthyPools2(memory) {
  const nonpaged = nonpagedPressure(memory.value);
  const paged = pagedPressure(memory.value);
  if (nonpaged === void 0 || paged === void 0) return void 0;
  if (nonpaged.share >= FAR_FROM_MAXIMUM2 || paged.share >= FAR_FROM_MAXIMUM2) return void 0;
  const failed3 = notice(memory.value, "pool-allocations-failed");
  const blame = failed3?.count === void 0 ? "" : say` The ${count(failed3.count)} failed pool allocations point to the session pool.`;
  return {
    sentence: say`The system pools have room: nonpaged pool is at ${share(nonpaged.share)}, paged pool at ${share(paged.share)} of the bound.${blame}`,
    evidence: evidence(memory, ...nonpaged.rows, ...paged.rows, failed3)
  };
}
function switchTo(address) {
  return address === void 0 ? [step("switch-process-form")] : [step("switch-process", { address })];
}

// src/diagnosis/rules/startup-reservations.md
var startup_reservations_default = "# Start-up reservations that look like leaks\n\nTags whose allocations were never freed, but which Windows or a driver reserves once at start-up.\n\n## Why it matters\n\nAllocations without frees are the first sign of a leak. These are no leak.\n\n## What is measured\n\nTags known as fixed reservations, with 512 KB to 512 MB and nearly no frees.\n\n## When it misleads\n\nA driver that leaks under such a tag is missed in one snapshot. A second one shows it.\n\n## What to do\n\nNothing, unless a second snapshot shows growth.\n";

// src/diagnosis/rules/startup-reservations.ts
var WORTH_TELLING2 = 512 * 1024;
var MOST_TOLD3 = 8;
var startup_reservations_default2 = defineRule({
  id: "startup-reservations",
  needs: ["tags"],
  wants: [],
  prose: startup_reservations_default,
  check({ tags }) {
    const fixed = [];
    for (const { row: row2, usage: usage2 } of remarkableTags(tags.value)) {
      if (usage2.bytes === void 0 || usage2.bytes < WORTH_TELLING2) continue;
      if (usage2.bytes >= POOL_WORTH_A_WORD) continue;
      if (kindOf(row2) !== "fixed" || !neverFreed(usage2)) continue;
      const from = usage2.from ?? row2;
      const known4 = fixed.find((each) => each.tag === row2.tag);
      if (known4 === void 0) {
        fixed.push({ tag: row2.tag, lines: [from], bytes: usage2.bytes, blocks: usage2.outstanding });
        continue;
      }
      known4.lines.push(from);
      known4.bytes += usage2.bytes;
      known4.blocks += usage2.outstanding;
    }
    if (fixed.length === 0) return [];
    fixed.sort((a, b) => b.bytes - a.bytes || (a.tag < b.tag ? -1 : 1));
    const told2 = fixed.slice(0, MOST_TOLD3);
    const list11 = [];
    told2.forEach((each, place2) => {
      const last2 = place2 === told2.length - 1;
      list11.push(...say`${place2 === 0 ? "" : last2 ? " and " : ", "}${tag(each.tag)} (${bytes(each.bytes)})`);
    });
    return [
      {
        severity: "note",
        confidence: "likely",
        resource: "none",
        headline: say`Start-up ${told2.length === 1 ? "reservation" : "reservations"}, not ${told2.length === 1 ? "a leak" : "leaks"}: ${list11}.`,
        ignored: say`start-up reservations ${names3(told2)} (${bytes(told2.reduce((sum2, each) => sum2 + each.bytes, 0))})`,
        details: told2.map(
          (each) => say`${tag(each.tag)}: ${tagNote(each.tag)?.note.what ?? ""}, ${count(each.blocks)} ${each.blocks === 1 ? "block" : "blocks"}.`
        ),
        tags: told2.map((each) => each.tag),
        drivers: [],
        evidence: told2.reduce((all2, each) => all2.concat(evidence(tags, ...each.lines)), []),
        next: []
      }
    ];
  }
});
function names3(list11) {
  const words2 = [];
  list11.forEach((each, place2) => {
    words2.push(...say`${place2 > 0 ? ", " : ""}${tag(each.tag)}`);
  });
  return words2;
}
function neverFreed(usage2) {
  if (usage2.allocs === void 0 || usage2.frees === void 0) return false;
  return usage2.frees * 100 <= usage2.allocs;
}

// src/diagnosis/rules/system-pte-shortage.md
var system_pte_shortage_default = "# Shortage of system PTEs\n\nFew system page-table entries are free, or reservations of them failed.\n\n## Why it matters\n\nThe kernel maps I/O buffers, kernel stacks and drivers through system PTEs. On 32-bit systems they share 2 GB of address space with the pools (1 GB with /3GB).\n\n## What is measured\n\nFree System PTEs of !vm on 32-bit systems. Below 20,000: warning. Below 8,000: critical. The debugger's own warning, and the counter of failed reservations.\n\n## When it misleads\n\nA reservation can fail with thousands free, because it needs them in one run. On 64-bit systems billions are free, and the number is not judged. Failures of kernel-stack PTEs are high on healthy machines and are ignored.\n\n## What to do\n\nCompare the largest free run of !sysptes 1 with the request. With TrackPtes set, !sysptes 4 names the users.\n";

// src/diagnosis/rules/system-pte-shortage.ts
var system_pte_shortage_default2 = defineRule({
  id: "system-pte-shortage",
  needs: ["memory"],
  wants: ["target", "sessions", "systemPtes"],
  pattern: "Insufficient Memory (PTE)",
  prose: system_pte_shortage_default,
  check({ memory, target, sessions, systemPtes: systemPtes2 }) {
    const free = memory.value.rows.freeSystemPtes;
    const failed3 = notice(memory.value, "system-pte-allocations-failed");
    const warned = notice(memory.value, "running-out-of-system-ptes");
    const { bits } = systemView({ memory, ...target && { target }, ...sessions && { sessions } });
    const few2 = free !== void 0 && fewPtes(memory.value, bits);
    if (!isShortOfPtes(memory.value, bits)) return [];
    const run = systemPtes2?.value.largestFree;
    const poolFailures = notice(memory.value, "pool-allocations-failed");
    const beside = failuresBeside(memory, sessions, "ptes");
    const severity2 = warned !== void 0 || few2 && free.pages < FREE_PTES_CRITICAL ? "critical" : "warning";
    const reserve = failed3?.count === void 0 ? [] : say`${count(failed3.count)} reservations of system PTEs have failed`;
    const left = free === void 0 ? [] : say`${count(free.pages)} system PTEs (${kilobytes(free.kb)}) are free`;
    return [
      {
        severity: severity2,
        confidence: few2 || warned !== void 0 ? "certain" : "likely",
        resource: "system-ptes",
        headline: few2 ? say`${severity2 === "critical" ? "System PTEs run out" : "Few system PTEs are left"}: ${left}${failed3 ? say`; ${reserve}` : []}.` : say`${reserve.length > 0 ? reserve : ["The debugger warns of a shortage of system PTEs"]}${free ? say`, although ${left}` : []}.`,
        details: [
          ...few2 ? [] : [
            say`When reservations fail with many PTEs free, no free run is long enough. The range is fragmented, or a driver maps very large buffers.`
          ],
          ...run ? [say`The largest free run has ${count(run.ptes)} PTEs: a larger request fails.`] : [],
          ...beside.details
        ],
        tags: [],
        drivers: [],
        evidence: [
          ...evidence(memory, free, warned, failed3, poolFailures),
          ...systemPtes2 ? evidence(systemPtes2, run) : [],
          ...beside.evidence
        ],
        next: steps(
          run ? void 0 : step("pte-summary"),
          step("pte-users"),
          beside.details.length > 0 && sessions === void 0 ? step("vm-sessions") : void 0
        )
      }
    ];
  }
});

// src/diagnosis/rules/test-leak.md
var test_leak_default = "# Leak made for a test\n\nThe tag Leak, which the test program NotMyFault uses, has allocations.\n\n## Why it matters\n\nSomeone leaks pool on purpose, to practise or to test. There is no fault to find.\n\n## What is measured\n\nOutstanding allocations of the tag Leak, from 1,000 or 256 KB on, and the module myfault. Nothing is said when a whole list of modules lacks it.\n\n## When it misleads\n\nAny other driver may use the same four letters.\n\n## What to do\n\nStop the test. Its driver frees the pool when the program closes.\n";

// src/diagnosis/rules/test-leak.ts
var TEST_DRIVER = /^myfault(?:\.sys)?$/i;
var test_leak_default2 = defineRule({
  id: "test-leak",
  needs: ["tags"],
  wants: ["modules"],
  about: "tag",
  prose: test_leak_default,
  check({ tags, modules }) {
    const parts = remarkableTags(tags.value).filter((each) => each.row.tag === "Leak").sort(byBytes);
    const first = parts[0];
    if (first === void 0) return [];
    const loaded = modules?.value.loaded.find((each) => TEST_DRIVER.test(each.name));
    const unloaded = modules?.value.unloaded.find((each) => TEST_DRIVER.test(each.file));
    if (modules?.value.whole === true && loaded === void 0 && unloaded === void 0) return [];
    return [
      {
        severity: "note",
        confidence: loaded === void 0 ? "possible" : "likely",
        resource: first.group === "nonpaged" ? "nonpaged-pool" : "paged-pool",
        headline: loaded ? say`The test program NotMyFault leaks on purpose: tag ${tag("Leak")} holds ${list10(parts)}.` : say`Tag ${tag("Leak")}, which the test program NotMyFault uses, holds ${list10(parts)}.`,
        details: [
          loaded ? say`Its driver is loaded.` : unloaded ? say`Its driver was loaded and unloaded here.` : say`Whether its driver is loaded is not known, so the name of the tag is all that says so.`
        ],
        tags: ["Leak"],
        drivers: loaded || unloaded ? ["myfault.sys"] : [],
        evidence: [
          ...evidence(tags, ...parts.map((each) => each.usage.from ?? each.row)),
          ...modules ? evidence(modules, loaded ?? unloaded) : []
        ],
        next: steps(modules ? void 0 : step("modules"))
      }
    ];
  }
});
function list10(parts) {
  const words2 = [];
  parts.forEach(({ usage: usage2, group }, place2) => {
    const size2 = usage2.bytes === void 0 ? [] : say`${bytes(usage2.bytes)} in `;
    const unit = usage2.outstanding === 1 ? "allocation" : "allocations";
    words2.push(
      ...say`${place2 > 0 ? " and " : ""}${size2}${count(usage2.outstanding)} ${unit} of ${group} pool`
    );
  });
  return words2;
}

// src/diagnosis/rules/token-leak.md
var token_leak_default = "# Leak of access tokens\n\nFar more access tokens exist than processes and threads need.\n\n## Why it matters\n\nEvery logon and every impersonation makes a token. A service or driver that never closes them fills paged pool and keeps logon sessions alive (7.7 GB in microsoft/WSL issue 41296).\n\n## What is measured\n\nOutstanding tokens (Toke) from 100,000 on, with as many variable parts (SeTd, within 10%): note. From 500,000 on, or with much of paged pool: warning.\n\n## When it misleads\n\nFile servers, web servers and domain controllers keep a token for each client. A very large one has tens of thousands.\n\n## What to do\n\nFind the process with the handles. Without handles a driver or the security process keeps references.\n";

// src/diagnosis/rules/token-leak.ts
var FAR_BEYOND2 = 5e5;
var token_leak_default2 = defineRule({
  id: "token-leak",
  needs: ["tags"],
  wants: ["processes", "memory"],
  about: "tag",
  prose: token_leak_default,
  check({ tags, processes, memory }) {
    const pile = tokenPile(tags.value);
    if (pile === void 0) return [];
    const { tokens, variableParts } = pile;
    const number2 = tokens.usage.outstanding;
    const known4 = tokens.usage.bytes !== void 0 && variableParts.usage.bytes !== void 0;
    const held = (tokens.usage.bytes ?? 0) + (variableParts.usage.bytes ?? 0);
    const grave = number2 >= FAR_BEYOND2 || familySeverity(held, groupPressure(memory?.value, tokens.group)) === "warning";
    const running = processes?.value.whole === true ? processes.value.processes.length : 0;
    return [
      {
        severity: grave ? "warning" : "note",
        confidence: grave ? "likely" : "possible",
        resource: "paged-pool",
        headline: say`Access tokens pile up: ${count(number2)} tokens and ${count(variableParts.usage.outstanding)} of their variable parts are outstanding${known4 ? say`, ${bytes(held)} together` : []}.`,
        holder: say`tag ${tag("Toke")}, ${count(number2)} tokens`,
        details: [
          ...running > 0 ? [say`That is ${count(Math.round(number2 / running))} for each process that exists.`] : [],
          grave ? say`Likely a service that logs users on, or a driver that impersonates, does not close them.` : say`A server with very many clients may need so many; a service or driver that does not close them leaves as many behind.`
        ],
        tags: ["Toke", "SeTd"],
        drivers: [],
        evidence: evidence(
          tags,
          tokens.usage.from ?? tokens.row,
          variableParts.usage.from ?? variableParts.row
        ),
        next: steps(processes ? void 0 : step("processes"), step("tokens"))
      }
    ];
  }
});

// src/diagnosis/rules/trace-buffers.md
var trace_buffers_default = "# Pool held by event tracing\n\nBuffers and registrations of event tracing hold a large part of a pool.\n\n## Why it matters\n\nEvery trace session keeps at least two buffers for each processor (fireeye/pywintrace issue 45). A forgotten session with large buffers keeps much. Notifications that a provider does not take also pile up (Cider-2 issue 1946).\n\n## What is measured\n\nThe tags that begin with Etw, together, in the pool where they hold more. 20% of a real maximum: note. 40% with the pool more than 60% used: warning. On 64-bit systems 5% and 10% of physical memory or the commit limit, from 512 MB on. 1 GB where the bound is unknown.\n\n## When it misleads\n\nA trace that someone records on purpose looks the same.\n\n## What to do\n\nList the running trace sessions with their buffers. Stop the forgotten one.\n";

// src/diagnosis/rules/trace-buffers.ts
var TRACING = /^Etw/;
var SAME = 0.01;
var trace_buffers_default2 = defineRule({
  id: "trace-buffers",
  needs: ["tags"],
  wants: ["memory"],
  about: "tag",
  prose: trace_buffers_default,
  check({ tags, memory }) {
    const family = largerFamily(tags.value, (each) => TRACING.test(each));
    const finding2 = familyFinding({
      family,
      tags,
      ...memory && { memory },
      subject: "Event tracing",
      singular: true,
      details: [cause(family)],
      next: [
        step("etw-loggers"),
        step("list-traces"),
        holdsMost(family, "EtwB") ? void 0 : step("processes")
      ]
    });
    return finding2 ? [finding2] : [];
  }
});
function holdsMost(family, wanted) {
  return family.members[0]?.row.tag === wanted;
}
function cause(family) {
  if (holdsMost(family, "EtwB"))
    return say`Its largest part is buffers: a trace session has many or large ones, or does not get rid of them.`;
  const outstanding = (wanted) => family.members.find((part3) => part3.row.tag === wanted)?.usage.outstanding ?? 0;
  const replies = outstanding("Etwr");
  const blocks = outstanding("EtwD");
  if (replies > 0 && Math.abs(replies - blocks) <= replies * SAME) {
    return say`${tag("Etwr")} and ${tag("EtwD")} go together, ${count(replies)} and ${count(blocks)}: notifications are sent to a trace provider that does not take them. In a public case the provider belonged to a graphics driver's service (Cider-2 issue 1946).`;
  }
  if (holdsMost(family, "EtwR") || holdsMost(family, "EtwG"))
    return say`Its largest part is registrations: a program or driver registers trace providers again and again.`;
  return say`A trace session with many or large buffers, or a provider that registers again and again, makes it grow.`;
}

// src/diagnosis/rules/unaccounted-pool.md
var unaccounted_pool_default = "# Pool without tags\n\nThe tags add up to much less than the pool uses.\n\n## Why it matters\n\nThe rest is not in the table: free room inside the pool, large blocks rounded up to pages, or memory without a tag.\n\n## What is measured\n\nUsage of !vm against the TOTAL of !poolused. A quarter of the pool and at least 32 MB missing: note. In the verbose form of old debuggers, which has no TOTAL, against the sum of at least 100 rows.\n\n## When it misleads\n\nBoth commands look at different moments of a live system. Old systems keep freed pages in the pool, which is then larger than its tags.\n\n## What to do\n\nCompare both figures later. A growing gap is memory without a tag. Scattered free room makes requests for several pages fail until a restart.\n";

// src/diagnosis/rules/unaccounted-pool.ts
var WHOLE_FROM_ROWS = 100;
var unaccounted_pool_default2 = defineRule({
  id: "unaccounted-pool",
  needs: ["memory", "tags"],
  wants: ["target"],
  prose: unaccounted_pool_default,
  check({ memory, tags, target }) {
    if (!isWhole3(tags.value) || holdsNoPool(target)) return [];
    const findings = [];
    const { total: total2, rows, groups: groups2 } = tags.value;
    for (const group of groups2) {
      const pressure = groupPressure(memory.value, group);
      const sum2 = sumOf2(tags.value, group);
      if (pressure === void 0 || sum2 === void 0) continue;
      const usedBytes = pressure.usedKb * 1024;
      const gap = usedBytes - sum2;
      if (gap < UNACCOUNTED_LEAST || gap < usedBytes * UNACCOUNTED_SHARE) continue;
      const used = pressure.rows.slice(0, -1);
      findings.push({
        severity: "note",
        confidence: total2 === void 0 ? "possible" : "likely",
        resource: "none",
        headline: say`The tags explain ${bytes(sum2)} of ${kilobytes(pressure.usedKb)} of ${group} pool: ${bytes(gap)} (${share(gap / usedBytes)}) have no tag.`,
        details: [
          say`This is free room inside the pool (fragmentation, and large blocks rounded to pages), or memory that is not counted by tag.`,
          ...total2 === void 0 ? [say`The table has no TOTAL, as in all old debuggers, so rows can also be missing.`] : []
        ],
        tags: [],
        drivers: [],
        evidence: [...evidence(memory, ...used), ...evidence(tags, total2 ?? rows[0])],
        next: []
      });
    }
    return findings;
  }
});
function isWhole3({ narrowedTo, top, total: total2, layout: layout2, rows }) {
  if (narrowedTo !== void 0 || top !== void 0) return false;
  if (total2 !== void 0) return true;
  return (layout2 === "one-group" || layout2 === "two-groups") && rows.length >= WHOLE_FROM_ROWS;
}
function sumOf2(tags, group) {
  if (tags.total !== void 0) return tags.total[group]?.bytes;
  if (!bytesKnown(tags, group)) return void 0;
  let sum2 = 0;
  for (const row2 of tags.rows) sum2 += row2[group]?.bytes ?? 0;
  return sum2;
}

// src/diagnosis/rules/unlisted-tags.md
var unlisted_tags_default = "# Tags without a description\n\nLarge tags that pooltag.txt does not list.\n\n## Why it matters\n\nMicrosoft's list covers most of its own drivers. A missing tag often belongs to a third party, but not always: the list lacks drivers of Windows too.\n\n## What is measured\n\nTags printed as UNKNOWN, with at least 512 KB in one pool.\n\n## When it misleads\n\nAn old list knows fewer tags. A missing description is no sign of a leak.\n\n## What to do\n\nSearch the images of all drivers for the four bytes of the tag.\n";

// src/diagnosis/rules/unlisted-tags.ts
var WORTH_TELLING3 = 512 * 1024;
var MOST_TOLD4 = 8;
var unlisted_tags_default2 = defineRule({
  id: "unlisted-tags",
  needs: ["tags"],
  wants: [],
  about: "tags",
  prose: unlisted_tags_default,
  check({ tags }) {
    const unlisted = [];
    for (const { row: row2, usage: usage2 } of remarkableTags(tags.value)) {
      if (!row2.unlisted || usage2.bytes === void 0 || usage2.bytes < WORTH_TELLING3) continue;
      const one = { row: row2, from: usage2.from ?? row2, bytes: usage2.bytes };
      const place2 = unlisted.findIndex((each) => each.row === row2);
      if (place2 < 0) unlisted.push(one);
      else if ((unlisted[place2]?.bytes ?? 0) < one.bytes) unlisted[place2] = one;
    }
    if (unlisted.length === 0) return [];
    unlisted.sort((a, b) => b.bytes - a.bytes || (a.row.tag < b.row.tag ? -1 : 1));
    const told2 = unlisted.slice(0, MOST_TOLD4);
    const list11 = [];
    told2.forEach((each, place2) => {
      const last2 = place2 === told2.length - 1;
      list11.push(
        ...say`${place2 === 0 ? "" : last2 ? " and " : ", "}${tag(each.row.tag)} (${bytes(each.bytes)})`
      );
    });
    const known4 = told2.filter((each) => tagNote(each.row.tag)?.exact === true);
    return [
      {
        severity: "note",
        confidence: "certain",
        resource: "none",
        headline: say`No description in pooltag.txt: ${list11}.`,
        details: [
          ...known4.map(({ row: row2 }) => {
            const note3 = tagNote(row2.tag)?.note;
            return say`${tag(row2.tag)} is known here: ${note3?.what ?? ""}${note3?.owner === void 0 ? "" : ` (${note3.owner})`}.`;
          }),
          say`An unlisted tag is often, not always, that of a third party's driver; it is no sign of a leak.`
        ],
        tags: told2.map((each) => each.row.tag),
        drivers: [],
        evidence: evidence(tags, ...told2.map((each) => each.from)),
        next: steps(
          ...told2.filter((each) => !known4.includes(each)).slice(0, 3).map((each) => step("search-images", { tag: each.row.tag }))
        )
      }
    ];
  }
});

// src/diagnosis/rules/unread-pipes.md
var unread_pipes_default = "# Pipe without a reader\n\nData written to pipes piles up, with one pending request for each piece.\n\n## Why it matters\n\nA write to a pipe waits until the other end reads. When the reader stops, each piece and its request stay in nonpaged pool (microsoft/WinDbg-Feedback issue 393: 56 million of each).\n\n## What is measured\n\nOutstanding pipe entries (NpFr) from 100,000 on, with as many requests (Irp, at most 2% fewer and 10% more): note. From 1,000,000 on, or with much of nonpaged pool: warning.\n\n## When it misleads\n\nNo other reason for so many of both is known.\n\n## What to do\n\nTake one of the requests. Its file object names the pipe, and so the program that should read it.\n";

// src/diagnosis/rules/unread-pipes.ts
var LEAST = 1e5;
var FAR_BEYOND3 = 1e6;
var NEAR2 = 0.02;
var OTHER_REQUESTS = 0.1;
var unread_pipes_default2 = defineRule({
  id: "unread-pipes",
  needs: ["tags"],
  wants: ["memory"],
  about: "scenario",
  prose: unread_pipes_default,
  check({ tags, memory }) {
    const parts = remarkableTags(tags.value).filter((part3) => part3.group === "nonpaged");
    const entries = parts.find((part3) => part3.row.tag === "NpFr");
    const requests = parts.find((part3) => part3.row.tag === "Irp ");
    if (entries === void 0 || requests === void 0) return [];
    const number2 = entries.usage.outstanding;
    const beside = requests.usage.outstanding - number2;
    if (number2 < LEAST || beside < -number2 * NEAR2 || beside > number2 * OTHER_REQUESTS) return [];
    const known4 = entries.usage.bytes !== void 0 && requests.usage.bytes !== void 0;
    const held = (entries.usage.bytes ?? 0) + (requests.usage.bytes ?? 0);
    const large = familySeverity(held, groupPressure(memory?.value, "nonpaged")) === "warning";
    return [
      {
        severity: large || number2 >= FAR_BEYOND3 ? "warning" : "note",
        confidence: "likely",
        resource: "nonpaged-pool",
        headline: say`Data in pipes is not read: ${count(number2)} pieces wait, and ${count(requests.usage.outstanding)} requests are outstanding${known4 ? say`, ${bytes(held)} together` : []}.`,
        holder: say`tags ${tag("NpFr")} and ${tag("Irp ")}, data that nobody reads`,
        details: [
          say`Likely the reader of a pipe has stopped while the writer continues. Each write leaves its data and its request behind.`
        ],
        tags: ["NpFr", "Irp "],
        drivers: [],
        evidence: evidence(tags, entries.usage.from ?? entries.row, requests.usage.from ?? requests.row),
        next: steps(step("irps"), step("processes"))
      }
    ];
  }
});

// src/diagnosis/rules/wrong-kernel-symbols.md
var wrong_kernel_symbols_default = "# Wrong or missing kernel symbols\n\nThe debugger complained about the kernel's symbols when it opened the target.\n\n## Why it matters\n\n!vm, !poolused and !locks work through symbols. With wrong symbols they print nothing, or figures of other variables.\n\n## What is measured\n\nThe debugger's complaints about the symbols of nt. Small dumps and user-mode targets are left out.\n\n## When it misleads\n\nThe symbols may have been repaired after the complaint. Then the outputs below it are right.\n\n## What to do\n\nPoint the debugger to a symbol server, reload the kernel symbols, and run the commands again.\n";

// src/diagnosis/rules/wrong-kernel-symbols.ts
var wrong_kernel_symbols_default2 = defineRule({
  id: "wrong-kernel-symbols",
  needs: ["target"],
  wants: ["memory", "tags"],
  pattern: "No Component Symbols",
  prose: wrong_kernel_symbols_default,
  check({ target, memory, tags }) {
    const trouble2 = target.value.symbolTrouble;
    if (trouble2 === void 0 || holdsNoPool(target)) return [];
    const hasFigures = memory !== void 0 || tags !== void 0;
    return [
      {
        severity: "note",
        confidence: hasFigures ? "possible" : "certain",
        resource: "none",
        headline: say`The debugger complained of wrong or missing symbols of the kernel.`,
        details: [
          hasFigures ? say`It still printed figures. Either the symbols were repaired, or the figures are wrong.` : say`Without them its memory commands print nothing that can be judged.`
        ],
        tags: [],
        drivers: [],
        evidence: evidence(target, trouble2),
        next: steps(step("symbol-server"), step("reload-kernel"))
      }
    ];
  }
});

// src/diagnosis/rules/zombie-processes.md
var zombie_processes_default = "# Zombie processes\n\nMany processes have ended but stay in memory, because a handle or a reference remains.\n\n## Why it matters\n\nEach costs about 64 KB of kernel memory: its object, its last thread, its token and page tables (microsoft/Windows-Dev-Performance issue 65).\n\n## What is measured\n\nProcesses of !process 0 0 without a handle table. From 20 on: note. From 500 on: warning.\n\n## When it misleads\n\nA few are normal: a parent that has not read its child's exit code yet.\n\n## What to do\n\nTake one of them and compare the handle count of its object with its pointer count. Handles mean a process holds it; pointers alone mean a driver.\n";

// src/diagnosis/rules/zombie-processes.ts
var MOST_NAMED10 = 4;
var COST = 64 * 1024;
var zombie_processes_default2 = defineRule({
  id: "zombie-processes",
  needs: ["processes"],
  wants: ["tags"],
  about: "scenario",
  pattern: "Zombie Processes",
  prose: zombie_processes_default,
  check({ processes, tags }) {
    const dead = zombies(processes.value);
    if (dead.length < ZOMBIES_NOTE) return [];
    const objects = tags?.value.rows.find((each) => each.tag === "Proc" && each.nonpaged !== void 0);
    const outstanding = objects?.nonpaged?.outstanding;
    const first = dead[0];
    return [
      {
        severity: dead.length >= ZOMBIES_WARNING ? "warning" : "note",
        confidence: "certain",
        resource: "nonpaged-pool",
        headline: say`${count(dead.length)} zombie processes are kept in memory after they ended: ${byImage(dead)}.`,
        holder: say`${count(dead.length)} ended processes`,
        details: [
          say`Something holds handles or references to them: another process, or a driver such as a filter or a display driver. At about 64 KB each they cost ${bytes(dead.length * COST)}.`,
          ...outstanding === void 0 ? [] : [say`${count(outstanding)} process objects (tag ${tag("Proc")}) are outstanding in all.`]
        ],
        tags: objects ? ["Proc"] : [],
        drivers: [],
        evidence: [
          ...evidence(processes, ...dead.slice(0, MOST_NAMED10)),
          ...tags && objects ? evidence(tags, objects.nonpaged?.from ?? objects) : []
        ],
        next: steps(
          first && step("object", { address: first.address }),
          tags ? void 0 : step("tags-nonpaged")
        )
      }
    ];
  }
});
function byImage(dead) {
  const times2 = /* @__PURE__ */ new Map();
  for (const each of dead) {
    const image = each.image ?? "unnamed";
    times2.set(image, (times2.get(image) ?? 0) + 1);
  }
  const sorted = Array.from(times2).sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const words2 = [];
  sorted.slice(0, MOST_NAMED10).forEach(([image, number2], place2) => {
    words2.push(...say`${place2 > 0 ? ", " : ""}${count(number2)} of ${name(image)}`);
  });
  if (sorted.length > MOST_NAMED10) words2.push(" and others");
  return words2;
}

// src/diagnosis/rules/index.ts
var rules = [
  nonpaged_pool_near_limit_default2,
  paged_pool_near_limit_default2,
  session_pool_near_limit_default2,
  system_pte_shortage_default2,
  commit_near_limit_default2,
  available_memory_low_default2,
  memory_bug_check_default2,
  pool_allocation_failures_default2,
  fragmented_system_ptes_default2,
  resident_memory_low_default2,
  modified_page_backlog_default2,
  locked_memory_default2,
  many_kernel_stacks_default2,
  pinned_files_default2,
  token_leak_default2,
  unread_pipes_default2,
  handle_leak_default2,
  object_pile_up_default2,
  zombie_processes_default2,
  reloaded_driver_default2,
  leak_suspect_default2,
  registry_growth_default2,
  section_pool_growth_default2,
  net_buffer_pile_up_default2,
  filtering_callouts_default2,
  trace_buffers_default2,
  memory_compression_default2,
  lock_contention_default2,
  corruption_bug_check_default2,
  test_leak_default2,
  impossible_counters_default2,
  impossible_tag_figures_default2,
  outdated_debugger_default2,
  wrong_kernel_symbols_default2,
  overflowed_tag_table_default2,
  cut_vm_output_default2,
  cut_tag_table_default2,
  inflated_pool_figures_default2,
  unaccounted_pool_default2,
  harmless_failure_counters_default2,
  overaged_system_default2,
  startup_reservations_default2,
  unlisted_tags_default2
];

// src/pages/rule-pages.ts
function findRule(id) {
  return rules.find((rule) => rule.id === id);
}
function explain(rule) {
  const doc = docOf(rule);
  const part3 = (title2, words2) => [
    { kind: "blank" },
    { kind: "paragraph", words: [title2], indent: 0, tone: "strong" },
    { kind: "paragraph", words: [words2], indent: 2 }
  ];
  return [
    { kind: "heading", words: [doc.title], aside: rule.id },
    ...part3("What it says", doc.says),
    ...part3("Why it matters", doc.why),
    ...part3("What is measured", doc.measures),
    ...part3("When it misleads", doc.misleads),
    ...part3("What to do", doc.whatToDo),
    ...rule.pattern === void 0 ? [] : part3("Pattern", rule.pattern)
  ];
}
function ruleList() {
  return rules.map((rule) => ({
    kind: "paragraph",
    words: [docOf(rule).title],
    indent: 0,
    label: { text: rule.id, tone: "strong", width: 30 }
  }));
}

// src/pages/suspect-pages.ts
var POINTS = 8;
function explainSuspects() {
  return [
    { kind: "heading", words: ["How suspects are weighed"], aside: "suspects" },
    paragraph(
      `Each sign adds points, and each point doubles the odds of a leak. From ${STRONG} points on a suspect is strong (a warning), from ${MODERATE} on moderate (a note), from ${WEAK} on weak.`
    ),
    paragraph(
      "A strong suspect has 3 points of its own figures at least, without its neighbours in the table."
    ),
    paragraph("One snapshot cannot prove a leak. Take another later and compare."),
    ...part(
      "Signs for a leak, with the most points of each",
      signs.filter((each) => each.most > 0)
    ),
    ...part(
      "Signs against it",
      signs.filter((each) => each.most < 0)
    )
  ];
}
function part(title2, list11) {
  return [
    { kind: "blank" },
    { kind: "paragraph", words: [title2], indent: 0, tone: "strong" },
    ...list11.map(
      (each) => ({
        kind: "paragraph",
        words: [`${each.id}: ${each.says} Source: ${each.source}.`],
        indent: 0,
        label: { text: `${each.most > 0 ? "+" : ""}${each.most}`, tone: "strong", width: POINTS }
      })
    )
  ];
}
function paragraph(words2) {
  return { kind: "paragraph", words: [words2], indent: 0 };
}

// src/pages/tag-pages.ts
var KINDS2 = {
  cause: "A leak of this tag is the fault of its owner.",
  mirror: "It grows when another driver or program keeps objects open. Look for that holder.",
  cache: "It is a cache. It grows with the load and is rarely a leak.",
  default: "Many drivers share it. It does not name its owner.",
  fixed: "It is reserved once at start-up."
};
function explainTag(given) {
  if (given.length === 0 || given.length > 4) return void 0;
  const padded2 = given.padEnd(4);
  const note3 = tagNote(padded2);
  const binary = tagBinary(padded2);
  const leaks2 = knownLeaksOf(padded2);
  const ranges = ["nonpaged", "paged"].map((pool) => healthyRange(padded2, pool, 64)).filter((each) => each !== void 0);
  const exact = ranges.filter((each, at) => ranges.indexOf(each) === at && each.tag === padded2);
  if (note3 === void 0 && binary === void 0 && leaks2.length === 0) return void 0;
  const owner = note3?.note.owner ?? binary?.binary;
  const when = note3 && growth(note3.note);
  const lines4 = [];
  if (owner !== void 0) lines4.push(say`Owner: ${name(owner)}.`);
  if (note3?.note.kind !== void 0) lines4.push(say`${KINDS2[note3.note.kind]}`);
  if (when !== void 0) lines4.push(say`It grows when ${when}.`);
  const pools = /* @__PURE__ */ new Set();
  for (const each of exact) {
    if (pools.has(each.pool)) continue;
    pools.add(each.pool);
    lines4.push(
      say`Healthy 64-bit machines keep up to ${count(each.outstanding)} allocations, ${bytes(each.bytes)} of ${each.pool} pool (${each.source}).`
    );
  }
  return [
    { kind: "heading", words: say`Pool tag ${tag(padded2)}`, aside: note3?.note.what ?? "" },
    ...lines4.map((words2) => ({ kind: "paragraph", words: words2, indent: 2 })),
    ...leaks2.length === 0 ? [] : [
      { kind: "blank" },
      { kind: "paragraph", words: ["Known leaks"], indent: 0, tone: "strong" },
      ...leaks2.map(
        (each) => ({
          kind: "paragraph",
          words: say`${each.name}: ${each.what} ${each.source}`,
          indent: 2
        })
      )
    ]
  ];
}

// src/pages/text.ts
function text(lines4) {
  return lines4.map((line2) => line2.map((span) => span.text).join(""));
}

// src/report/version.ts
var version = true ? "0.2.0" : "unbuilt";

// src/pages/json.ts
function toJson(report) {
  const { verdict: verdict3 } = report;
  return {
    target: report.title,
    verdict: {
      severity: verdict3.severity,
      resource: verdict3.resource,
      headline: sentence(verdict3.headline),
      confidence: verdict3.confidence,
      tags: verdict3.tags,
      drivers: verdict3.drivers
    },
    findings: report.findings.map(findingJson),
    suspects: report.suspects.map(suspectJson),
    notChecked: notChecked(report.outcomes),
    unread: report.unread,
    unreadCount: report.unreadCount,
    troubles: report.troubles,
    facts: report.facts
  };
}
function findingJson(finding2) {
  return {
    rule: finding2.rule,
    ...finding2.pattern !== void 0 && { pattern: finding2.pattern },
    also: finding2.also ?? [],
    severity: finding2.severity,
    confidence: finding2.confidence,
    resource: finding2.resource,
    headline: sentence(finding2.headline),
    details: finding2.details.map(sentence),
    tags: finding2.tags,
    drivers: finding2.drivers,
    evidence: finding2.evidence,
    next: finding2.next.map(({ command, purpose: purpose2, slow, changesTarget }) => ({
      command,
      purpose: purpose2,
      slow,
      changesTarget
    }))
  };
}
function suspectJson(suspect2) {
  const { owners, known: known4, innocent, settle, reasons, against: against2, ...same } = suspect2;
  return {
    ...same,
    reasons: reasons.map(reasonJson),
    against: against2.map(reasonJson),
    owners: owners.map(({ name: name2, clue, confidence: confidence2, words: words2 }) => ({
      name: name2,
      clue,
      confidence: confidence2,
      says: sentence(words2)
    })),
    knownLeaks: known4,
    innocentIf: sentence(innocent),
    ...settle && { settle: settle.command }
  };
}
function reasonJson({ sign, points, words: words2 }) {
  return { sign, points, says: sentence(words2) };
}
function notChecked(outcomes) {
  const list11 = [];
  for (const outcome of outcomes) {
    if (outcome.outcome !== "not-checked") continue;
    list11.push({
      rule: outcome.rule,
      missing: outcome.missing.map(({ fact, absence, ask: ask2 }) => ({
        fact,
        reason: absence.reason,
        ...absence.said && { said: absence.said.text },
        ...ask2 && { command: ask2.command }
      }))
    });
  }
  return list11;
}
function sentence(words2) {
  return words2.map(plain).join("");
}
function plain(word) {
  if (typeof word === "string") return word;
  switch (word.kind) {
    case "bytes":
      return formatBytes(word.bytes);
    case "count":
      return formatCount(word.count);
    case "share":
      return formatShare(word.share);
    case "tag":
      return formatTag(word.tag);
    case "driver":
    case "name":
      return word.name;
    case "command":
      return word.step.command;
    default:
      return unreachable2(word);
  }
}
function unreachable2(value) {
  throw new Error(`A kind of value has no plain text: ${JSON.stringify(value)}`);
}

// src/faces/logs/fleet.ts
function summaryOf(report) {
  const { verdict: verdict3, suspects, title: title2 } = report;
  const [suspect2] = suspects;
  const strong = suspect2 !== void 0 && suspect2.strength !== "weak" ? suspect2 : void 0;
  const tag2 = strong?.tag ?? (verdict3.severity === "healthy" ? void 0 : verdict3.tags[0]);
  const owner = strong === void 0 ? ownerIn(report, tag2) : strong.owners[0]?.name;
  return {
    log: title2.from,
    severity: verdict3.severity,
    resource: verdict3.resource,
    headline: sentence(verdict3.brief ?? verdict3.headline),
    ...tag2 !== void 0 && { tag: tag2 },
    ...tag2 !== void 0 && owner !== void 0 && { owner },
    ...title2.build !== void 0 && { build: title2.build }
  };
}
function ownerIn({ facts }, tag2) {
  const row2 = facts.tags?.value.rows.find((each) => each.tag === tag2);
  return row2 && ownerOf(row2, facts.modules?.value, facts.tagHits?.value)?.name;
}
var ORDER = ["critical", "warning", "note", "unknown", "healthy"];
var RESOURCES2 = { none: "-", unknown: "?" };
var LABELS = { healthy: "OK" };
var MOST_ROWS = 200;
var MOST_SHARED = 10;
function sortedSummaries(all2) {
  return [...all2].sort(
    (a, b) => ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity) || (a.log < b.log ? -1 : 1)
  );
}
function summaryWords({
  severity: severity2,
  resource: resource2,
  tag: tag2,
  owner,
  log
}) {
  return {
    severity: LABELS[severity2] ?? severity2.toUpperCase(),
    resource: RESOURCES2[resource2] ?? resource2,
    tag: tag2 ?? "",
    owner: owner ?? "",
    log
  };
}
function fleetPage(all2, unread, width) {
  const sorted = sortedSummaries(all2);
  const shown = sorted.slice(0, MOST_ROWS);
  const columns = [
    { title: "", width: 8 },
    { title: "resource", width: 16 },
    { title: "suspect", width: 8 },
    { title: "owner", width: 18 }
  ];
  const used = columns.reduce((sum2, each) => sum2 + each.width + 2, 0);
  return [
    {
      kind: "heading",
      words: say`${formatCounted(all2.length, "target")}: ${counts(all2)}`,
      ...unread > 0 && { aside: `${formatCounted(unread, "log")} not read` }
    },
    { kind: "line" },
    {
      kind: "table",
      indent: 0,
      columns: [...columns, { title: "log", width: Math.max(20, width - used) }],
      rows: shown.map((each) => [
        { words: [summaryWords(each).severity], tone: each.severity },
        { words: [summaryWords(each).resource] },
        { words: each.tag === void 0 ? [] : [{ kind: "tag", tag: each.tag }] },
        { words: each.owner === void 0 ? [] : [name(each.owner)] },
        { words: [name(each.log)] }
      ])
    },
    ...sorted.length > shown.length ? [line(say`and ${count(sorted.length - shown.length)} more: --format ndjson has them all`)] : [],
    ...sharedNodes(all2)
  ];
}
function line(words2, tone) {
  return { kind: "paragraph", words: words2, indent: tone === void 0 ? 2 : 0, ...tone && { tone } };
}
function counts(all2) {
  return ORDER.map((severity2) => [severity2, all2.filter((each) => each.severity === severity2).length]).filter(([, many]) => many > 0).map(([severity2, many]) => `${many} ${severity2}`).join(", ");
}
function sharedNodes(all2) {
  const byTag6 = /* @__PURE__ */ new Map();
  for (const each of all2) {
    if (each.tag === void 0 || each.severity === "healthy") continue;
    const known4 = byTag6.get(each.tag);
    if (known4 === void 0) byTag6.set(each.tag, [each]);
    else known4.push(each);
  }
  const shared = [...byTag6].map(([tag2, list11]) => ({ tag: tag2, list: list11, logs: new Set(list11.map((each) => each.log)).size })).filter(({ logs }) => logs > 1).sort((a, b) => b.logs - a.logs || (a.tag < b.tag ? -1 : 1));
  if (shared.length === 0) return [];
  const total2 = new Set(all2.map((each) => each.log)).size;
  return [
    { kind: "blank" },
    line(["In several logs"], "strong"),
    ...shared.slice(0, MOST_SHARED).map(({ tag: tag2, list: list11, logs }) => {
      const owner = only(list11.map((each) => each.owner));
      const build = only(list11.map((each) => each.build));
      return line(
        say`${{ kind: "tag", tag: tag2 }}${owner === void 0 ? "" : say` of ${name(owner)}`} in ${count(logs)} of ${count(total2)} logs${build === void 0 ? "" : `, all on build ${build}`}`
      );
    }),
    ...shared.length > MOST_SHARED ? [line(say`and ${count(shared.length - MOST_SHARED)} more tags`)] : []
  ];
}
function only(values) {
  const [first] = values;
  return values.every((each) => each === first) ? first : void 0;
}

// src/comparison/snapshot-members.ts
function all(keys) {
  return Object.keys(keys);
}
var MEMORY_ROWS = all({
  physicalMemory: true,
  availablePages: true,
  resAvailPages: true,
  lockedIoPages: true,
  freeSystemPtes: true,
  freeNpPtes: true,
  freeSpecialNp: true,
  modifiedPages: true,
  modifiedPfPages: true,
  modifiedNoWritePages: true,
  nonpagedPoolUsage: true,
  nonpagedPoolNxUsage: true,
  nonpagedPoolMax: true,
  pagedPoolUsage: true,
  pagedPoolMax: true,
  processorCommit: true,
  sessionCommit: true,
  sharedCommit: true,
  specialPool: true,
  sharedProcess: true,
  kernelStacks: true,
  pagesForMdls: true,
  contigMemPages: true,
  partitionPages: true,
  pagesForAwe: true,
  pagesForNoVa: true,
  nonpagedPoolCommit: true,
  pagedPoolCommit: true,
  driverCommit: true,
  bootCommit: true,
  pfnArrayCommit: true,
  smallNonpagedPtesCommit: true,
  slabAllocatorPages: true,
  skPagesInUnchargedSlabs: true,
  systemPageTables: true,
  vadPageTableBitmaps: true,
  processLockedFilePages: true,
  pagefileHashPages: true,
  sumSystemCommit: true,
  totalPrivate: true,
  miscTransientCommit: true,
  committedPages: true,
  commitLimit: true
});
var NOTICES = all({
  "excessive-nonpaged-pool": true,
  "excessive-paged-pool": true,
  "pool-allocations-failed": true,
  "running-out-of-system-ptes": true,
  "system-pte-allocations-failed": true,
  "kernel-stack-pte-allocations-failed": true,
  "kernel-stack-growth-failed": true,
  "commit-near-limit": true,
  "commit-requests-failed": true,
  "running-out-of-physical-memory": true,
  "sums-exceed-commit": true,
  unimplemented: true,
  "missing-symbol": true,
  other: true
});
var ARCHITECTURES = all({
  x86: true,
  x64: true,
  arm: true,
  arm64: true,
  ia64: true
});
var MAX_TEXT = 200;
var MAX_TAGS = 2e4;
var MAX_NOTICES = 100;
var MAX_SESSIONS = 1e4;
var MAX_FIGURE = 1e20;
function isFigure(value) {
  return typeof value === "number" && value >= 0 && value <= MAX_FIGURE;
}

// src/comparison/memory-of.ts
function memoryOf(snapshot) {
  const pageKb2 = pageSizeKb(snapshot);
  const rows = {};
  for (const id of MEMORY_ROWS) {
    const kb = snapshot.memory[id];
    if (kb !== void 0) rows[id] = { pages: Math.round(kb / pageKb2), kb, ...NOWHERE };
  }
  const notices = snapshot.notices.map((each) => ({ ...each, ...NOWHERE }));
  return { layout: "xp", rows, pageFiles: [], parts: [], notices, others: [] };
}
var NOWHERE = { line: 0, text: "" };
function pageSizeKb({ memory, target }) {
  const pages2 = target.memoryPages;
  return pages2 !== void 0 && pages2 > 0 && memory.physicalMemory === pages2 * 8 ? 8 : 4;
}

// src/comparison/thresholds.ts
var MB5 = 1024 * 1024;
var HOUR = 3600;
var DAY = 24 * HOUR;
var GROWTH_SHARE = 0.11;
var GROWTH_LEAST = MB5;
var GROWTH_OF_POOL = 0.01;
var LOAD_GROWTH_SHARE = 0.25;
var GROWTH_LEAST_COUNT = 1e4;
var ABOVE_NOISE = 2;
var CLEAR_OF_NOISE = 4;
var NOISE_LEAST_TAGS = 5;
var NOISE_TAG_LEAST = 256 * 1024;
var SHORT_SECONDS = 5 * 60;
var RATE_LEAST_SECONDS = 60;
var FLAT_SHARE = 0.02;
var CLEARED_OF_MEAN = 0.25;
var CLEARED_LIKELY = 5 * FLAT_SHARE;
var SUSPECT_OF_LARGEST = 0.25;
var SUSPECT_OF_POOL = 0.05;
var SUSPECT_LEAST = MB5;
var MOST_SUSPECTS2 = 3;
var STEP_LEAST = 1e3;
var CRITICAL_SECONDS = DAY;
var WARNING_SECONDS = 30 * DAY;
var MOVED_OF_LIMIT = 0.05;
var MOVED_OF_ITSELF = 0.1;
var MOVED_FAST = 0.1;
var MOVED_NEAR_LIMIT = 0.01;
var EXPLAINS4 = 0.5;
var MOST_GROWING = 5;
var MOST_ROWS2 = 10;
var RETURNING_SHARE = 0.25;
var RETURNING_LEAST = 64 * MB5;

// src/comparison/resources.ts
function resourcesOf(before, after, seconds) {
  const memory = [memoryOf(before), memoryOf(after)];
  const was = soundMemory(memory[0]).rows;
  const is = soundMemory(memory[1]).rows;
  const ram = is.physicalMemory?.kb;
  const architecture = after.target.architecture ?? before.target.architecture;
  const view = systemView({
    ...architecture !== void 0 && { target: { value: { lines: [], architecture } } },
    memory: { value: memory[1] }
  });
  const sides = [
    poolSides("nonpaged", memory),
    poolSides("paged", memory),
    {
      id: "commit",
      before: was.committedPages?.kb,
      after: is.committedPages?.kb,
      limitKb: is.commitLimit?.kb,
      limit: "commit-limit"
    },
    draining("available-memory", was.availablePages, is.availablePages, ram),
    draining("resident-available", was.resAvailPages, is.resAvailPages, ram),
    { ...draining("free-system-ptes", was.freeSystemPtes, is.freeSystemPtes), endless: view.bits !== 32 },
    { id: "modified-pages", before: was.modifiedPages?.kb, after: is.modifiedPages?.kb },
    { id: "locked-pages", before: was.lockedIoPages?.kb, after: is.lockedIoPages?.kb },
    ...sessionSides(before, after)
  ];
  const list11 = [];
  for (const each of sides) {
    const growth2 = growthOf(each, seconds);
    if (growth2 !== void 0) list11.push(growth2);
  }
  return list11;
}
function draining(id, before, after, ram) {
  return {
    id,
    before: before?.kb,
    after: after?.kb,
    drains: true,
    ...ram !== void 0 && { limitKb: ram, limit: "memory" }
  };
}
function poolSides(group, memory) {
  const pressure = groupPressure(memory[1], group);
  return {
    id: group === "nonpaged" ? "nonpaged-pool" : "paged-pool",
    ...usageOf(group, memory),
    limitKb: pressure?.limitKb,
    limit: pressure?.yardstick
  };
}
function usageOf(group, [was, is]) {
  if (group === "paged") {
    return {
      before: soundMemory(was).rows.pagedPoolUsage?.kb,
      after: soundMemory(is).rows.pagedPoolUsage?.kb
    };
  }
  const apart = (memory) => memory.rows.nonpagedPoolNxUsage !== void 0;
  return apart(was) === apart(is) ? { before: nonpagedKb(was), after: nonpagedKb(is) } : { before: void 0, after: void 0 };
}
function nonpagedKb(memory) {
  const { nonpagedPoolUsage: usage2, nonpagedPoolNxUsage: nx } = soundMemory(memory).rows;
  if (usage2 === void 0 || nx === void 0 && memory.rows.nonpagedPoolNxUsage !== void 0)
    return void 0;
  return usage2.kb + (nx?.kb ?? 0);
}
function sessionSides(before, after) {
  return sameSessions(before, after).map(([was, is]) => ({
    id: "session-pool",
    session: is.id,
    before: was.pagedKb,
    after: is.pagedKb,
    limitKb: after.sessions?.pagedPoolMaxKb,
    limit: "maximum"
  }));
}
function sameSessions(before, after) {
  const earlier = /* @__PURE__ */ new Map();
  for (const each of before.sessions?.list ?? []) if (!earlier.has(each.id)) earlier.set(each.id, each);
  const both2 = [];
  for (const each of after.sessions?.list ?? []) {
    const was = earlier.get(each.id);
    if (was === void 0 || was.address.toLowerCase() !== each.address.toLowerCase()) continue;
    earlier.delete(each.id);
    both2.push([was, each]);
  }
  return both2;
}
function growthOf(sides, seconds) {
  const { id, session: session2, before, after, limitKb, limit } = sides;
  if (before === void 0 || after === void 0) return void 0;
  const drains = sides.drains === true;
  const growthKb = after - before;
  const perSecond = seconds !== void 0 && seconds >= RATE_LEAST_SECONDS ? growthKb / seconds : void 0;
  const bounded2 = limitKb !== void 0 && limitKb > 0 && limit !== void 0;
  const room = drains ? sides.endless === true ? void 0 : after : bounded2 ? Math.max(0, limitKb - after) : void 0;
  const nears = perSecond !== void 0 && (drains ? perSecond < 0 : perSecond > 0);
  return {
    id,
    ...session2 !== void 0 && { session: session2 },
    beforeKb: before,
    afterKb: after,
    growthKb,
    ...perSecond !== void 0 && { kbPerHour: perSecond * 3600 },
    drains,
    ...sides.endless === true && { endless: true },
    ...bounded2 && { limitKb, limit, shareBefore: before / limitKb, shareAfter: after / limitKb },
    ...nears && room !== void 0 && { secondsLeft: room / Math.abs(perSecond) }
  };
}

// src/comparison/session-time.ts
var MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
var SESSION_TIME = /^[A-Z][a-z]{2} ([A-Z][a-z]{2}) {1,2}(\d{1,2}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d{1,9}))? (\d{4})(?: \((?:GMT|UTC)(?: ?([+-]) ?(\d{1,2})(?::(\d{2}))?)?\))?$/;
function sessionTime(text2) {
  const match = SESSION_TIME.exec(text2.trim());
  if (match === null) return void 0;
  const [
    ,
    month = "",
    day,
    hours,
    minutes,
    seconds,
    fraction = "0",
    year,
    sign,
    zoneHours,
    zoneMinutes = "0"
  ] = match;
  const place2 = MONTHS.indexOf(month);
  if (place2 < 0) return void 0;
  const at = Date.UTC(Number(year), place2, Number(day), Number(hours), Number(minutes), Number(seconds)) / 1e3;
  const read4 = new Date(at * 1e3);
  if (read4.getUTCDate() !== Number(day) || read4.getUTCHours() !== Number(hours)) return void 0;
  const zone = (Number(zoneHours ?? "0") * 60 + Number(zoneMinutes)) * 60 * (sign === "-" ? -1 : 1);
  return { seconds: at + Number(`0.${fraction}`) - zone, zoned: text2.indexOf("(") >= 0 };
}
function secondsBetween(first, second) {
  if (first === void 0 || second === void 0) return void 0;
  const a = sessionTime(first);
  const b = sessionTime(second);
  return a === void 0 || b === void 0 || a.zoned !== b.zoned ? void 0 : b.seconds - a.seconds;
}

// src/comparison/same-machine.ts
function pair(first, second) {
  const other = otherMachine(first, second);
  if (other !== void 0) return { refused: other };
  const order = inOrder2(first, second);
  if (order === "restarted" || differ(kernelBase(first), kernelBase(second))) {
    if (sameBy(first, second) === "nothing") return { refused: RESTARTED };
    const between2 = secondsBetween(first.taken.sessionTime, second.taken.sessionTime);
    const swapped2 = between2 !== void 0 && between2 < 0;
    const [before, after] = swapped2 ? [second, first] : [first, second];
    return { before, after, swapped: swapped2, restarted: true, sameBy: "figures" };
  }
  if (order === void 0) {
    if (sameFigures(first, second)) return { refused: SAME_FIGURES };
    const swapped2 = countsBack(first, second);
    const [before, after] = swapped2 ? [second, first] : [first, second];
    return { before, after, swapped: swapped2, sameBy: sameBy(first, second) };
  }
  if (order.seconds === 0) return { refused: SAME_MOMENT };
  const { swapped, seconds, by } = order;
  return {
    before: swapped ? second : first,
    after: swapped ? first : second,
    swapped,
    elapsed: { seconds, by },
    sameBy: sameBy(first, second)
  };
}
var RESTARTED = "The two snapshots are of two starts, and nothing in them says that they are of one machine. Read !vm and vertarget before each is taken, or take both after one start.";
var SAME_MOMENT = "Both snapshots show the same moment of the target's clock, so nothing can have grown. Let the target run, or open a later dump, and take the second snapshot then.";
var SAME_FIGURES = "Both snapshots hold the same figures, and nothing says when they were taken, so nothing can be seen to grow. Let the target run, or open a later dump, and take the second snapshot then.";
function otherMachine({ target: a }, { target: b }) {
  if (differ(a.architecture, b.architecture))
    return two(`the processors are ${a.architecture} and ${b.architecture}`);
  if (differ(a.build, b.build)) return two(`they run build ${a.build} and build ${b.build} of Windows`);
  if (differ(a.processors, b.processors))
    return two(`they have ${a.processors} and ${b.processors} processors`);
  if (differ(a.memoryPages, b.memoryPages)) {
    return two(`they have ${a.memoryPages} and ${b.memoryPages} pages of physical memory`);
  }
  return void 0;
}
function two(why) {
  return `The snapshots are of two machines, or of one that was changed: ${why}. Only two of one machine, from one start of it, can be compared.`;
}
function inOrder2(first, second) {
  const byClock = secondsBetween(first.taken.sessionTime, second.taken.sessionTime);
  const a = first.taken.uptimeSeconds;
  const b = second.taken.uptimeSeconds;
  if (a === void 0 || b === void 0) {
    return byClock === void 0 ? void 0 : { swapped: byClock < 0, seconds: Math.abs(byClock), by: "session-time" };
  }
  if (byClock !== void 0 && byClock !== 0) {
    const upAtLater = byClock > 0 ? b : a;
    if (upAtLater <= Math.abs(byClock)) return "restarted";
  }
  return { swapped: b < a, seconds: Math.abs(b - a), by: "uptime" };
}
var LEAST_COUNTERS = 3;
function countsBack(first, second) {
  const earlier = new Map((first.tags?.rows ?? []).map((row2) => [row2.tag, row2]));
  let up = 0;
  let down = 0;
  for (const row2 of second.tags?.rows ?? []) {
    for (const group of ["nonpaged", "paged"]) {
      const was = earlier.get(row2.tag)?.[group]?.allocs;
      const is = row2[group]?.allocs;
      if (was === void 0 || is === void 0 || was === is) continue;
      if (is > was) up++;
      else down++;
    }
  }
  return down >= LEAST_COUNTERS && down > 9 * up;
}
function sameBy(a, b) {
  if (kernelBase(a) !== void 0 && kernelBase(a) === kernelBase(b)) return "start";
  const known4 = a.target.memoryPages !== void 0 && a.target.memoryPages === b.target.memoryPages;
  return known4 ? "figures" : "nothing";
}
function kernelBase(snapshot) {
  return snapshot.target.kernelBase?.toLowerCase();
}
function sameFigures(a, b) {
  const figures2 = ({ memory, notices, tags, sessions }) => JSON.stringify([memory, notices, tags, sessions]);
  return figures2(a) === figures2(b);
}
function differ(a, b) {
  return a !== void 0 && b !== void 0 && a !== b;
}

// src/comparison/compare.ts
function compare(first, second) {
  const both2 = pair(first, second);
  if ("refused" in both2) return both2;
  const { before, after, elapsed } = both2;
  const resources = resourcesOf(before, after, elapsed?.seconds);
  const groups2 = ["nonpaged", "paged"].filter(
    (group) => before.tags?.groups.includes(group) === true && after.tags?.groups.includes(group) === true
  );
  if (resources.length === 0 && groups2.length === 0) return { refused: NOTHING_COMMON };
  const tags = [];
  for (const group of groups2) tags.push(...tagsOf(group, both2, resources));
  tags.sort(
    (a, b) => (b.bytes ?? 0) - (a.bytes ?? 0) || b.outstanding - a.outstanding || (a.tag < b.tag ? -1 : a.tag > b.tag ? 1 : a.group < b.group ? -1 : 1)
  );
  return { ...both2, tags, groups: groups2, resources, failures: failuresOf(before, after) };
}
var NOTHING_COMMON = "The two snapshots have nothing in common to compare: neither pool tags nor rows of !vm are in both. Take both with !vm and !poolused read.";
var NOTHING2 = { outstanding: 0, bytes: 0 };
function tagsOf(group, { before, after, elapsed }, resources) {
  const earlier = /* @__PURE__ */ new Map();
  for (const row2 of before.tags?.rows ?? []) earlier.set(row2.tag, row2);
  const found = [];
  const add2 = (was, is) => {
    const row2 = is ?? was;
    const from = was?.[group] ?? (before.tags?.whole === true ? NOTHING2 : void 0);
    const to = is?.[group] ?? (after.tags?.whole === true ? NOTHING2 : void 0);
    if (row2 === void 0 || from === void 0 || to === void 0 || from === NOTHING2 && to === NOTHING2)
      return;
    found.push(tagGrowth(row2, group, from, to, elapsed?.seconds));
  };
  for (const row2 of after.tags?.rows ?? []) {
    add2(earlier.get(row2.tag), row2);
    earlier.delete(row2.tag);
  }
  earlier.forEach((row2) => {
    add2(row2, void 0);
  });
  const pool = poolGrowth(group, resources, found);
  return pool > 0 ? found.map(
    (each) => each.bytes !== void 0 && each.bytes > 0 ? { ...each, share: each.bytes / pool } : each
  ) : found;
}
function poolGrowth(group, resources, tags) {
  const pool = resources.find((each) => each.id === (group === "nonpaged" ? "nonpaged-pool" : "paged-pool"));
  return pool === void 0 ? tags.reduce((sum2, each) => sum2 + (each.bytes ?? 0), 0) : pool.growthKb * 1024;
}
function tagGrowth(row2, group, before, after, seconds) {
  const outstanding = after.outstanding - before.outstanding;
  const bytes2 = difference(before.bytes, after.bytes);
  const allocs = since(before.allocs, after.allocs);
  const frees = since(before.frees, after.frees);
  const hours = seconds !== void 0 && seconds >= RATE_LEAST_SECONDS ? seconds / 3600 : void 0;
  return {
    tag: row2.tag,
    group,
    row: row2,
    before,
    after,
    change: changeOf(before, after, bytes2 ?? outstanding),
    outstanding,
    ...bytes2 !== void 0 && { bytes: bytes2 },
    ...hours !== void 0 && { outstandingPerHour: outstanding / hours },
    ...hours !== void 0 && bytes2 !== void 0 && { bytesPerHour: bytes2 / hours },
    ...allocs !== void 0 && { allocs },
    ...frees !== void 0 && { frees }
  };
}
function changeOf(before, after, growth2) {
  if (before.outstanding === 0 && after.outstanding > 0) return "appeared";
  if (before.outstanding > 0 && after.outstanding === 0) return "vanished";
  return growth2 > 0 ? "grew" : growth2 < 0 ? "shrank" : "unchanged";
}
function difference(before, after) {
  return before === void 0 || after === void 0 ? void 0 : after - before;
}
function since(before, after) {
  const grown = difference(before, after);
  return grown === void 0 || grown < 0 ? void 0 : grown;
}
var COUNTED = [
  "pool-allocations-failed",
  "commit-requests-failed",
  "system-pte-allocations-failed",
  "kernel-stack-pte-allocations-failed",
  "kernel-stack-growth-failed"
];
var WARNINGS = [
  "excessive-nonpaged-pool",
  "excessive-paged-pool",
  "running-out-of-system-ptes",
  "running-out-of-physical-memory",
  "commit-near-limit"
];
function failuresOf(before, after) {
  const list11 = [];
  const counted = (id, was, is, session2) => {
    if (is === void 0 || is <= was) return;
    list11.push({ id, ...session2 !== void 0 && { session: session2 }, before: was, after: is, growth: is - was });
  };
  if (Object.keys(before.memory).length > 0) {
    const find = (from, id) => from.notices.find((each) => each.id === id);
    for (const id of COUNTED) {
      const was = find(before, id);
      if (was === void 0 || was.count !== void 0) counted(id, was?.count ?? 0, find(after, id)?.count);
    }
    for (const id of WARNINGS) {
      if (find(before, id) === void 0 && find(after, id) !== void 0) list11.push({ id });
    }
  }
  for (const [was, is] of sameSessions(before, after)) {
    counted("session-pool-failures", was.failures ?? 0, is.failures, is.id);
  }
  return list11;
}

// src/diagnosis/derived/headroom.ts
var BOUNDS5 = {
  maximum: "its maximum",
  memory: "physical memory",
  "commit-limit": "the commit limit"
};
var THRESHOLDS = {
  maximum: [POOL_NEAR_MAXIMUM, POOL_FULL],
  memory: [NONPAGED_OF_MEMORY_WARNING, NONPAGED_OF_MEMORY_CRITICAL],
  "commit-limit": [PAGED_OF_COMMIT_WARNING, PAGED_OF_COMMIT_CRITICAL]
};
function headroom(memory) {
  const list11 = [];
  const pool = (name2, pressure) => {
    if (pressure === void 0) return;
    const { share: share2, limitKb, yardstick } = pressure;
    list11.push({ name: name2, share: share2, limitKb, of: BOUNDS5[yardstick], thresholds: THRESHOLDS[yardstick] });
  };
  pool("nonpaged pool", nonpagedPressure(memory));
  pool("paged pool", pagedPressure(memory));
  const { rows } = soundMemory(memory);
  const { committedPages, commitLimit, availablePages, physicalMemory } = rows;
  if (committedPages !== void 0 && commitLimit !== void 0 && commitLimit.kb > 0) {
    list11.push({
      name: "commit",
      share: committedPages.kb / commitLimit.kb,
      limitKb: commitLimit.kb,
      of: "its limit",
      thresholds: [COMMIT_WARNING, COMMIT_CRITICAL]
    });
  }
  if (availablePages !== void 0 && physicalMemory !== void 0 && physicalMemory.kb > 0) {
    list11.push({
      name: "memory in use",
      share: 1 - availablePages.kb / physicalMemory.kb,
      limitKb: physicalMemory.kb,
      of: "physical memory",
      thresholds: [1 - AVAILABLE_WARNING, 1 - AVAILABLE_CRITICAL]
    });
  }
  return list11;
}

// src/comparison/exhaustion.ts
function exhaustion(comparison, { chains: chains2 }, group) {
  const pool = resource(comparison, `${group}-pool`);
  let bytesPerHour = 0;
  for (const { first, others: others2 } of chains2) {
    for (const { growth: growth2 } of [first, ...others2]) {
      if (growth2.group === group) bytesPerHour += growth2.bytesPerHour ?? 0;
    }
  }
  if (pool?.limitKb === void 0 || pool.limit === void 0 || bytesPerHour <= 0) return void 0;
  const secondsFor = (kb) => Math.max(0, kb) * 1024 / bytesPerHour * 3600;
  const seconds = secondsFor(pool.limitKb - pool.afterKb);
  const leftKb = sharedLeft(comparison, group);
  const shared = leftKb === void 0 ? void 0 : secondsFor(leftKb);
  return {
    pool,
    bytesPerHour,
    limit: pool.limit,
    seconds,
    ...leftKb !== void 0 && shared !== void 0 && shared < seconds && {
      sooner: {
        what: group === "nonpaged" ? "available-memory" : "commit",
        leftKb,
        seconds: shared
      }
    }
  };
}
function sharedLeft(comparison, group) {
  if (group === "nonpaged") return resource(comparison, "available-memory")?.afterKb;
  const commit2 = resource(comparison, "commit");
  return commit2?.limitKb === void 0 ? void 0 : Math.max(0, commit2.limitKb - commit2.afterKb);
}
function resource({ resources }, id) {
  return resources.find((each) => each.id === id);
}

// src/comparison/failure-finding.ts
var KINDS3 = {
  "pool-allocations-failed": {
    what: "pool allocations failed",
    resource: "unknown",
    next: ["vm-sessions", "tags-nonpaged", "tags-paged"]
  },
  "commit-requests-failed": { what: "commit requests failed", resource: "commit", next: ["vm-processes"] },
  "session-pool-failures": {
    what: "allocations of session pool failed",
    resource: "session-pool",
    next: ["session-processes", "tags-session"]
  },
  "system-pte-allocations-failed": {
    what: "allocations of system PTEs failed",
    resource: "system-ptes",
    next: ["pte-summary", "pte-users"]
  },
  "kernel-stack-pte-allocations-failed": {
    what: "allocations of PTEs for kernel stacks failed",
    resource: "none",
    next: [],
    harmless: true
  },
  "kernel-stack-growth-failed": {
    what: "growths of kernel stacks failed",
    resource: "none",
    next: [],
    harmless: true
  }
};
var WARNINGS2 = {
  "excessive-nonpaged-pool": "excessive usage of nonpaged pool",
  "excessive-paged-pool": "excessive usage of paged pool",
  "running-out-of-system-ptes": "running out of system PTEs",
  "running-out-of-physical-memory": "running out of physical memory",
  "commit-near-limit": "a commit charge near its limit"
};
function failureFindings({ failures }, told2) {
  const list11 = [];
  const harmless = [];
  const warnings = [];
  for (const each of failures) {
    const kind = KINDS3[each.id];
    const warning = WARNINGS2[each.id];
    if (warning !== void 0) warnings.push(warning);
    if (kind === void 0 || each.growth === void 0 || isTold(each, told2)) continue;
    if (kind.harmless === true) harmless.push(say`${count(each.growth)} ${kind.what}`);
    else list11.push(failureFinding(each, each.growth, kind));
  }
  if (warnings.length > 0) {
    list11.push(
      remark(
        say`The debugger warns in the later snapshot, and not in the earlier, of ${warnings.join(", ")}.`,
        []
      )
    );
  }
  if (harmless.length > 0) {
    const what = [];
    harmless.forEach((each, place2) => {
      what.push(...place2 > 0 ? [" and "] : [], ...each);
    });
    list11.push(
      remark(say`Between the snapshots ${what}.`, [
        say`Machines with ample memory show such failures, too; by themselves they mean nothing.`
      ])
    );
  }
  return list11;
}
function isTold({ id, session: session2 }, told2) {
  return id === "session-pool-failures" && told2.some(({ growth: growth2 }) => growth2.id === "session-pool" && growth2.session === session2);
}
function failureFinding(from, growth2, kind) {
  const { session: session2 } = from;
  const where = session2 === void 0 ? "" : say` in session ${count(session2)}`;
  return {
    severity: growth2 > FEW_FAILURES ? "critical" : "warning",
    confidence: "certain",
    resource: kind.resource,
    headline: say`Between the snapshots ${count(growth2)} ${kind.what}${where}: ${count(from.before ?? 0)} since start-up before, ${count(from.after ?? 0)} now.`,
    details: [say`So the shortage is of the present, and not what is left of an older one.`],
    tags: [],
    drivers: [],
    evidence: [],
    next: steps(...kind.next.map((id) => step(id, session2 === void 0 ? {} : { session: session2 })))
  };
}
function remark(headline7, details2) {
  return {
    severity: "note",
    confidence: "certain",
    resource: "none",
    headline: headline7,
    details: details2,
    tags: [],
    drivers: [],
    evidence: [],
    next: []
  };
}

// src/comparison/growing-tags.ts
function judge2(comparison) {
  const growing = [];
  const suspects = [];
  const load = [];
  for (const group of comparison.groups) {
    const tags = comparison.tags.filter((each) => each.group === group);
    const poolBytes = poolBefore(comparison, group, tags);
    const moved2 = ratios(tags);
    const noise = median(moved2.map(Math.abs));
    const suspected2 = suspectsOf2(tags, poolBytes);
    for (const growth2 of tags) {
      const found = growingTag(growth2, comparison, poolBytes, noise, suspected2.indexOf(growth2) >= 0);
      if (found !== void 0) growing.push(found);
      else if (suspected2.indexOf(growth2) >= 0) suspects.push(...suspect(growth2, comparison));
    }
    const common = median(moved2);
    if (common >= GROWTH_SHARE) load.push({ group, share: common });
  }
  growing.sort((a, b) => (b.growth.bytes ?? 0) - (a.growth.bytes ?? 0) || byTag3(a, b));
  return { chains: chains(growing), suspects, load };
}
function poolBefore({ resources }, group, tags) {
  const pool = resources.find((each) => each.id === `${group}-pool`);
  return pool === void 0 ? tags.reduce((sum2, each) => sum2 + bytesBefore(each), 0) : pool.beforeKb * 1024;
}
var bytesBefore = (growth2) => growth2.before.bytes ?? 0;
function ratios(tags) {
  const list11 = [];
  for (const each of tags) {
    const held = bytesBefore(each);
    if (each.bytes !== void 0 && held >= NOISE_TAG_LEAST) list11.push(each.bytes / held);
  }
  return list11;
}
function median(list11) {
  if (list11.length < NOISE_LEAST_TAGS) return 0;
  const sorted = [...list11].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
}
function growingTag(growth2, { elapsed }, poolBytes, noise, suspected2) {
  const known4 = tagNote(growth2.tag);
  const kind = known4?.note.kind ?? "unknown";
  const load = (kind === "cache" || kind === "mirror") && !isBeyondLoad(growth2);
  const least = load ? LOAD_GROWTH_SHARE : GROWTH_SHARE;
  const { bytes: bytes2, outstanding, before } = growth2;
  const doubts = [];
  if (bytes2 === void 0) {
    if (outstanding < Math.max(GROWTH_LEAST_COUNT, before.outstanding * least)) return void 0;
    doubts.push("no-bytes");
  } else {
    const held = bytesBefore(growth2);
    const most = Math.max(GROWTH_LEAST, poolBytes * GROWTH_OF_POOL, held * least, held * noise * ABOVE_NOISE);
    if (bytes2 < most) return void 0;
    if (bytes2 < held * noise * CLEAR_OF_NOISE) doubts.push("noise");
    if (outstanding < before.outstanding * GROWTH_SHARE || outstanding <= 0) doubts.push("few-blocks");
  }
  if (growth2.change === "appeared") doubts.push("appeared");
  if (kind === "cache" || kind === "mirror") doubts.push(kind);
  if (elapsed === void 0) doubts.push("no-clock");
  else if (elapsed.seconds < SHORT_SECONDS) doubts.push("short");
  return {
    growth: growth2,
    kind,
    ...known4 && { note: known4.note },
    noteIsExact: known4?.exact === true,
    doubts,
    suspected: suspected2,
    noise
  };
}
function suspectsOf2(tags, poolBytes) {
  const largest2 = tags.reduce((most, each) => Math.max(most, bytesBefore(each)), 0);
  const least = Math.max(SUSPECT_LEAST, poolBytes * SUSPECT_OF_POOL, largest2 * SUSPECT_OF_LARGEST);
  const held = tags.filter((each) => each.bytes !== void 0 && bytesBefore(each) >= least);
  held.sort((a, b) => bytesBefore(b) - bytesBefore(a) || (a.tag < b.tag ? -1 : 1));
  return held.slice(0, MOST_SUSPECTS2);
}
function suspect(growth2, { before, elapsed }) {
  const held = bytesBefore(growth2);
  const grown = growth2.bytes ?? 0;
  const { uptimeSeconds: uptimeSeconds2 } = before.taken;
  const mean = elapsed !== void 0 && uptimeSeconds2 !== void 0 && uptimeSeconds2 > 0 ? elapsed.seconds / uptimeSeconds2 : void 0;
  const expected2 = mean === void 0 ? void 0 : held * mean;
  const told2 = { growth: growth2, ...expected2 !== void 0 && { expected: expected2 } };
  const flat2 = grown <= held * FLAT_SHARE;
  if (flat2 && (expected2 === void 0 || grown <= 0 || grown <= expected2 * CLEARED_OF_MEAN)) {
    const likely = mean !== void 0 && mean >= CLEARED_LIKELY;
    return [{ ...told2, outcome: "cleared", confidence: likely ? "likely" : "possible" }];
  }
  const kind = tagNote(growth2.tag)?.note.kind;
  if (kind === "cache" || kind === "mirror" || kind === "fixed") return [];
  return [{ ...told2, outcome: "unsettled", confidence: "possible" }];
}
function chains(growing) {
  const list11 = [];
  const taken = /* @__PURE__ */ new Set();
  for (const each of growing) {
    if (taken.has(each)) continue;
    const free = growing.filter((other) => !taken.has(other));
    const close = along(free, each, LOCKSTEP_APART);
    const members2 = close.length > 2 ? close : along(free, each, LOCKSTEP_PAIR_APART);
    for (const member of members2) taken.add(member);
    const ranked2 = [...members2].sort((a, b) => rank3(a) - rank3(b) || byBytes2(a, b));
    list11.push({ first: ranked2[0] ?? each, others: ranked2.slice(1) });
  }
  return list11;
}
function along(free, leader, apart) {
  const base = leader.growth.outstanding;
  return free.filter(
    (other) => other === leader || base >= STEP_LEAST && Math.abs(other.growth.outstanding - base) <= base * apart
  );
}
function rank3({ kind, growth: growth2 }) {
  if (kind === "unknown") return growth2.row.unlisted || growth2.row.description === "" ? 0 : 2;
  return { cause: 1, default: 3, cache: 4, mirror: 4, fixed: 5 }[kind];
}
function byBytes2(a, b) {
  return (b.growth.bytes ?? 0) - (a.growth.bytes ?? 0) || byTag3(a, b);
}
function byTag3({ growth: a }, { growth: b }) {
  return a.tag < b.tag ? -1 : a.tag > b.tag ? 1 : a.group < b.group ? -1 : 1;
}
function isBeyondLoad(growth2) {
  if (objectKind(growth2.tag)?.counted === void 0) return false;
  const usual2 = healthyRange(growth2.tag, growth2.group, 64)?.outstanding;
  return usual2 !== void 0 && growth2.before.outstanding >= usual2;
}

// src/comparison/time-words.ts
var MINUTE = 60;
var HOUR2 = 60 * MINUTE;
var DAY2 = 24 * HOUR2;
function spanWords(seconds) {
  if (seconds < MINUTE) return `${seconds < 10 ? seconds.toFixed(1) : Math.floor(seconds)} s`;
  const days = Math.floor(seconds / DAY2);
  const hours = Math.floor(seconds % DAY2 / HOUR2);
  const minutes = Math.floor(seconds % HOUR2 / MINUTE);
  if (days > 0) return `${days} d ${hours} h`;
  return hours > 0 ? `${hours} h ${minutes} min` : `${minutes} min`;
}
function aboutWords(seconds, form) {
  if (seconds < MINUTE) return form === "short" ? "< 1 minute" : "less than a minute";
  if (seconds >= 365 * DAY2) return form === "short" ? "> 1 year" : "more than a year";
  const [amount3, unit] = seconds < 2 * HOUR2 ? [seconds / MINUTE, "minute"] : seconds < 2 * DAY2 ? [seconds / HOUR2, "hour"] : [seconds / DAY2, "day"];
  const whole2 = Math.round(amount3);
  return `${form === "short" ? "" : "about "}${whole2} ${unit}${whole2 === 1 ? "" : "s"}`;
}

// src/comparison/leak-finding.ts
function leakFinding(from) {
  const { chain } = from;
  const { first, others: others2 } = chain;
  const { growth: growth2 } = first;
  const owner = ownerOf(rowOf(first));
  return {
    severity: severityOf(from),
    confidence: confidenceOf(first),
    resource: `${growth2.group}-pool`,
    headline: headline6(from),
    holder: say`tag ${tag(growth2.tag)}${rateInBrief(first)}${owner === void 0 ? "" : say` (${name(owner.name)})`}`,
    details: [
      amounts(first),
      ...between(first),
      ...others2.length > 0 ? [inStep(chain)] : [],
      ...first.suspected ? [confirmed(first)] : [],
      ...identity(first, owner),
      ...first.doubts.map((doubt3) => DOUBTS[doubt3](first)),
      ...first.doubts.length === 0 ? [
        say`It grows in bytes and in allocations, well above what other tags move: a leak, unless its owner holds this on purpose.`
      ] : [],
      ...from.suspect ? forAndAgainst(from.suspect) : [],
      ...exhaustionDetails(from)
    ],
    tags: [first, ...others2].map((each) => each.growth.tag),
    drivers: owner !== void 0 && /\.sys$/i.test(owner.name) ? [owner.name] : [],
    evidence: [],
    next: stepsFor2(first, owner)
  };
}
function confidenceOf({ doubts }) {
  if (doubts.length === 0) return "certain";
  return doubts.some((each) => HARMLESS.indexOf(each) >= 0) && doubts.length > 1 ? "possible" : "likely";
}
var HARMLESS = ["cache", "appeared", "few-blocks", "noise", "short"];
function severityOf({ chain, exhaustion: exhaustion2, trouble: trouble2 }) {
  const { doubts } = chain.first;
  const near = trouble2 !== void 0 && trouble2.severity !== "note" && !trouble2.onlyWarned;
  if (doubts.some((each) => HARMLESS.indexOf(each) >= 0)) return near ? "warning" : "note";
  const seconds = exhaustion2?.sooner?.seconds ?? exhaustion2?.seconds;
  if (doubts.length === 0 && seconds !== void 0 && seconds <= CRITICAL_SECONDS) return "critical";
  return near || seconds === void 0 || seconds <= WARNING_SECONDS ? "warning" : "note";
}
var LIMITS = {
  maximum: "its maximum",
  memory: "the size of physical memory",
  "commit-limit": "the commit limit"
};
function headline6(from) {
  const { growth: growth2 } = from.chain.first;
  const amount3 = growth2.bytes === void 0 ? say`from ${count(growth2.before.outstanding)} to ${count(growth2.after.outstanding)} allocations` : say`from ${bytes(growth2.before.bytes ?? 0)} to ${bytes(growth2.after.bytes ?? 0)} of ${growth2.group} pool`;
  const rate2 = growth2.bytes === void 0 ? count(growth2.outstandingPerHour ?? 0) : bytes(growth2.bytesPerHour ?? 0);
  const what = growth2.bytes === void 0 ? " allocations" : "";
  const subject = say`Tag ${tag(growth2.tag)}`;
  if (growth2.outstandingPerHour === void 0) return say`${subject} grew ${amount3}.`;
  const end = from.exhaustion ? say`; ${ending(from.exhaustion)}` : "";
  return say`${subject} grows by ${rate2}${what} an hour, ${amount3}${end}.`;
}
function ending({ limit, seconds, sooner }) {
  if (sooner === void 0) return say`the pool reaches ${LIMITS[limit]} in ${aboutWords(seconds)}`;
  const what = sooner.what === "commit" ? "the commit limit is reached" : "available memory is used up";
  return say`${what} in ${aboutWords(sooner.seconds)}`;
}
function rateInBrief({ growth: growth2 }) {
  if (growth2.bytesPerHour !== void 0) return say`, growing by ${bytes(growth2.bytesPerHour)} an hour`;
  if (growth2.bytes !== void 0) return say`, grown by ${bytes(growth2.bytes)}`;
  return say`, grown by ${count(growth2.outstanding)} allocations`;
}
function amounts({ growth: growth2 }) {
  const { before, after } = growth2;
  const rate2 = growth2.outstandingPerHour === void 0 || growth2.outstanding <= 0 ? "" : say` (${count(growth2.outstandingPerHour)} an hour)`;
  const allocations = say`Outstanding allocations went from ${count(before.outstanding)} to ${count(after.outstanding)}${rate2}`;
  if (growth2.bytes === void 0 || growth2.outstanding <= 0) return say`${allocations}.`;
  const size2 = say`the growth is ${bytes(growth2.bytes)} in blocks of ${bytes(growth2.bytes / growth2.outstanding)} on average`;
  const part3 = growth2.share === void 0 ? "" : growth2.share > 1 ? say`, more than the growth of ${growth2.group} pool, where others shrank` : say`, ${share(growth2.share)} of the growth of ${growth2.group} pool`;
  return say`${allocations}; ${size2}${part3}.`;
}
function between({ growth: growth2 }) {
  const { allocs, frees } = growth2;
  if (allocs === void 0 || frees === void 0 || allocs < frees || allocs === 0) return [];
  return frees === 0 ? [say`Of the ${count(allocs)} allocations made meanwhile none was freed.`] : [say`Meanwhile ${count(allocs)} allocations were made and ${count(frees)} freed.`];
}
function inStep({ first, others: others2 }) {
  const list11 = [];
  others2.forEach(({ growth: growth2 }, place2) => {
    const size2 = growth2.bytes === void 0 ? "" : say` by ${bytes(growth2.bytes)}`;
    list11.push(...say`${place2 > 0 ? ", " : ""}${tag(growth2.tag)}${size2}`);
  });
  return say`In step with it, by as many allocations, grew ${list11}: one event makes all of them, and ${tag(first.growth.tag)} says most of whose it is.`;
}
function confirmed({ growth: growth2, doubts }) {
  const most = say`It was among the largest of ${growth2.group} pool before`;
  return doubts.length === 0 ? say`${most}: that suspicion is confirmed.` : say`${most}, and went on growing.`;
}
function identity({ growth: growth2, note: note3, noteIsExact }, owner) {
  const { description, unlisted } = growth2.row;
  const whose = owner === void 0 ? "" : say` of ${driver(owner.name)}`;
  if (description !== "") return [say`It is ${name(description)}${whose}.`];
  if (note3 !== void 0 && noteIsExact) return [say`It is ${note3.what}${whose}.`];
  if (note3 !== void 0) return [say`It may be ${note3.what} (known by a pattern only, which can be wrong).`];
  return unlisted ? [say`The debugger does not know this tag: a driver's own, most likely of another maker.`] : [];
}
var DOUBTS = {
  cache: ({ growth: growth2, noteIsExact }) => say`${tag(growth2.tag)} is a cache${noteIsExact ? "" : " (known by a pattern only)"}: it grows with the load and shrinks when memory gets short, so this is likely at most, and rarely a leak.`,
  mirror: ({ growth: growth2, noteIsExact }) => say`${tag(growth2.tag)} counts what others hold open${noteIsExact ? "" : " (known by a pattern only)"}: something likely leaks, but look for the holder of these objects, not at the owner of the tag.`,
  appeared: () => say`The tag was not there before: a driver that was loaded meanwhile reserves what it needs, once. A third snapshot tells whether it goes on.`,
  "few-blocks": () => say`The number of allocations hardly grew: fewer and larger blocks, as a buffer that was resized has them.`,
  "no-bytes": () => say`One of the tables has no bytes, so only the allocations could be compared.`,
  noise: () => say`Many tags of this pool moved meanwhile; this one moved more, but not by much.`,
  short: () => say`Little time lies between the two snapshots: a burst of work looks alike.`,
  "no-clock": () => say`The snapshots do not say when they were taken: if the second is the earlier one, the tag shrinks.`
};
function exhaustionDetails({ exhaustion: exhaustion2, chain, shared }) {
  if (exhaustion2 === void 0) return [];
  const { pool, limit, sooner, bytesPerHour } = exhaustion2;
  const { group } = chain.first.growth;
  const limitKb = pool.limitKb ?? 0;
  const all2 = shared ? say` at the rate of all its growing tags, ${bytes(bytesPerHour)} an hour,` : " at this rate";
  const details2 = [
    say`The ${group} pool is at ${kilobytes(pool.afterKb)} of ${kilobytes(limitKb)}, ${LIMITS[limit]} (${share(pool.afterKb / limitKb)}); a straight line${all2} ends there in ${aboutWords(exhaustion2.seconds)}.`
  ];
  if (sooner !== void 0) {
    const what = sooner.what === "commit" ? "what is left of the commit limit" : "available memory";
    details2.push(
      say`Another end comes first: ${what} (${kilobytes(sooner.leftKb)}) is used up in ${aboutWords(sooner.seconds)}, unless something else gives way.`
    );
  }
  return details2;
}
function rowOf({ growth: growth2 }) {
  const { tag: text2, description, binary, unlisted } = growth2.row;
  return { tag: text2, description, ...binary !== void 0 && { binary }, unlisted, line: 0, text: "" };
}
var MOST_NOTE_STEPS = 3;
function stepsFor2({ growth: growth2, note: note3, kind }, owner) {
  const parts = { tag: growth2.tag };
  return steps(
    ...(note3?.next ?? []).slice(0, MOST_NOTE_STEPS).map((id) => step(id, parts)),
    owner === void 0 && kind !== "default" && kind !== "mirror" ? step("search-images", parts) : void 0,
    kind === "mirror" || kind === "cache" ? void 0 : step(growth2.group === "nonpaged" ? "find-blocks-nonpaged" : "find-blocks-paged", parts),
    step("tag-counts", parts),
    step("break-on-tag", parts)
  );
}

// src/comparison/resource-finding.ts
function resourceFindings(comparison, judgement) {
  const found = [];
  for (const growth2 of comparison.resources) {
    const finding2 = resourceFinding(growth2, comparison);
    if (finding2 === void 0 || explained(growth2, comparison, judgement)) continue;
    if (found.some((each) => explains(each.growth, growth2))) continue;
    found.push({ growth: growth2, finding: finding2 });
  }
  return found;
}
function moved({ drains, growthKb }) {
  return drains ? -growthKb : growthKb;
}
function resourceFinding(growth2, comparison) {
  const nearer = moved(growth2);
  if (nearer <= 0 || growth2.endless === true || growth2.id === "modified-pages" || growth2.id === "locked-pages") {
    return void 0;
  }
  const whole2 = growth2.limitKb ?? growth2.beforeKb;
  const far = nearer >= whole2 * MOVED_OF_LIMIT && nearer >= growth2.beforeKb * MOVED_OF_ITSELF;
  const nearness = nearnessOf(growth2, comparison);
  const left = growth2.secondsLeft;
  if (nearness === "far") {
    if (!far || left === void 0 || left > WARNING_SECONDS) return void 0;
    const fast = nearer >= whole2 * MOVED_FAST && left <= CRITICAL_SECONDS;
    return finding(growth2, comparison, fast ? "warning" : "note", "possible");
  }
  if (nearer < whole2 * MOVED_NEAR_LIMIT) return void 0;
  const grave = nearness === "critical" || far && left !== void 0 && left <= CRITICAL_SECONDS;
  return finding(growth2, comparison, grave ? "critical" : "warning", "likely");
}
var NEARNESS = {
  critical: "critical",
  warning: "near",
  none: "far"
};
var COMMIT_NEARNESS = {
  at: "critical",
  close: "critical",
  near: "near",
  none: "far"
};
function nearnessOf(growth2, { after }) {
  const { id, shareAfter, afterKb } = growth2;
  const above = (near, critical) => shareAfter === void 0 || shareAfter < near ? "far" : shareAfter < critical ? "near" : "critical";
  const below = (near, critical) => shareAfter === void 0 || shareAfter >= near ? "far" : shareAfter >= critical ? "near" : "critical";
  switch (id) {
    case "nonpaged-pool":
    case "paged-pool": {
      const trouble2 = poolTrouble(memoryOf(after), id === "nonpaged-pool" ? "nonpaged" : "paged");
      if (trouble2 === void 0 || trouble2.onlyWarned || trouble2.severity === "note") return "far";
      return trouble2.severity === "critical" ? "critical" : "near";
    }
    case "session-pool":
      return above(SESSION_POOL_NEAR_MAXIMUM, SESSION_POOL_FULL);
    case "commit":
      return COMMIT_NEARNESS[commitNearness(memoryOf(after)) ?? "none"];
    case "available-memory":
      return NEARNESS[availableShortage(memoryOf(after)) ?? "none"];
    case "resident-available":
      return below(RESIDENT_AVAILABLE_NOTE, RESIDENT_AVAILABLE_WARNING);
    case "free-system-ptes": {
      const ptes2 = afterKb / pageSizeKb(after);
      return ptes2 >= FREE_PTES_WARNING ? "far" : ptes2 >= FREE_PTES_CRITICAL ? "near" : "critical";
    }
    default:
      return "far";
  }
}
function explained(growth2, comparison, { chains: chains2 }) {
  let leaked = 0;
  for (const { first, others: others2 } of chains2) {
    for (const each of [first, ...others2]) {
      const pool = growth2.id === "nonpaged-pool" || growth2.id === "paged-pool";
      if (!pool || growth2.id === `${each.growth.group}-pool`) leaked += each.growth.bytes ?? 0;
    }
  }
  const apart = growth2.id === "session-pool" || growth2.id === "free-system-ptes";
  return !apart && comparison.groups.length > 0 && leaked >= moved(growth2) * 1024 * EXPLAINS4;
}
function explains(told2, growth2) {
  const apart = ["session-pool", "free-system-ptes", "nonpaged-pool", "paged-pool"];
  return apart.indexOf(growth2.id) < 0 && told2.id !== "free-system-ptes" && moved(told2) >= moved(growth2) * EXPLAINS4;
}
var NAMES = {
  "nonpaged-pool": "Nonpaged pool",
  "paged-pool": "Paged pool",
  commit: "The commit charge",
  "available-memory": "Available memory",
  "resident-available": "Resident available memory",
  "free-system-ptes": "The number of free system PTEs",
  "modified-pages": "Modified memory",
  "locked-pages": "Locked memory",
  "session-pool": "Paged pool of session"
};
var RESOURCES3 = {
  "nonpaged-pool": "nonpaged-pool",
  "paged-pool": "paged-pool",
  commit: "commit",
  "available-memory": "physical-memory",
  "resident-available": "physical-memory",
  "free-system-ptes": "system-ptes",
  "modified-pages": "physical-memory",
  "locked-pages": "physical-memory",
  "session-pool": "session-pool"
};
var NEXT = {
  "nonpaged-pool": ["tags-nonpaged"],
  "paged-pool": ["tags-paged"],
  commit: ["vm-processes"],
  "available-memory": ["vm-processes", "memusage"],
  "resident-available": ["vm", "vm-processes"],
  "free-system-ptes": ["pte-summary", "pte-users"],
  "modified-pages": [],
  "locked-pages": [],
  "session-pool": ["session-processes", "tags-session"]
};
function finding(growth2, comparison, severity2, confidence2) {
  const { id, session: session2, secondsLeft } = growth2;
  const failures = failed2(growth2, comparison);
  const amount3 = (kb) => id === "free-system-ptes" ? count(kb / pageSizeKb(comparison.after)) : kilobytes(kb);
  const subject = say`${NAMES[id]}${session2 === void 0 ? "" : say` ${count(session2)}`}`;
  const verb = growth2.drains ? "fell" : "grew";
  const limit = growth2.limitKb === void 0 || growth2.shareAfter === void 0 ? "" : growth2.drains ? say`, ${share(growth2.shareAfter)} of physical memory` : say`, ${share(growth2.shareAfter)} of ${amount3(growth2.limitKb)}`;
  const end = secondsLeft === void 0 ? "" : say`; in a straight line it is exhausted in ${aboutWords(secondsLeft)}`;
  return {
    severity: severity2,
    confidence: failures.length > 0 ? "certain" : confidence2,
    resource: RESOURCES3[id],
    headline: say`${subject} ${verb} from ${amount3(growth2.beforeKb)} to ${amount3(growth2.afterKb)}${limit}${end}.`,
    details: [
      ...failures,
      ...growth2.kbPerHour === void 0 ? [] : [
        say`That is ${amount3(Math.abs(growth2.kbPerHour))} an hour; two snapshots make a line, and a third tells whether it goes on.`
      ],
      ...id === "nonpaged-pool" || id === "paged-pool" ? [say`No growing tag of this pool explains it.`] : id === "commit" ? [say`No growing pool tag explains it: processes take commit, and !vm lists the largest.`] : []
    ],
    tags: [],
    drivers: [],
    evidence: [],
    next: steps(...NEXT[id].map((each) => step(each, session2 === void 0 ? {} : { session: session2 })))
  };
}
function failed2({ id, session: session2 }, { failures }) {
  if (id !== "session-pool") return [];
  const more = failures.find((each) => each.id === "session-pool-failures" && each.session === session2)?.growth;
  return more === void 0 ? [] : [say`Meanwhile ${count(more)} allocations of it failed.`];
}

// src/comparison/returning-tags.ts
function returningFindings({ before, after, groups: groups2 }) {
  const found = [];
  for (const group of groups2) {
    const was = largest(before, group);
    const is = largest(after, group);
    if (was === void 0 || is === void 0 || was.row.tag !== is.row.tag) continue;
    if (Math.min(was.share, is.share) < RETURNING_SHARE || Math.min(was.held, is.held) < RETURNING_LEAST)
      continue;
    const note3 = tagNote(is.row.tag)?.note;
    const load = note3?.kind === "cache" || note3?.kind === "mirror" || note3?.kind === "fixed";
    const parts = { tag: is.row.tag };
    found.push({
      severity: load ? "note" : "warning",
      confidence: load ? "possible" : "likely",
      resource: group === "nonpaged" ? "nonpaged-pool" : "paged-pool",
      headline: say`Tag ${tag(is.row.tag)} is the largest of ${group} pool after both starts: ${bytes(was.held)}${rate(was.held, before)}, then ${bytes(is.held)}${rate(is.held, after)}.`,
      holder: say`tag ${tag(is.row.tag)}, which comes back after each start`,
      details: [
        say`It holds ${share(was.share)} and ${share(is.share)} of what the tags of ${group} pool hold.`,
        load ? say`${note3?.what ?? ""}: it follows the load, so that it comes back need not be a leak.` : say`A leak comes back at the same rate after each start; two snapshots of one start prove it.`
      ],
      tags: [is.row.tag],
      drivers: [],
      evidence: [],
      next: steps(
        ...(note3?.next ?? []).slice(0, 2).map((id) => step(id, parts)),
        step("search-images", parts),
        step("break-on-tag", parts)
      )
    });
  }
  return found;
}
function largest({ tags }, group) {
  let sum2 = 0;
  let first;
  for (const row2 of tags?.rows ?? []) {
    const held2 = row2[group]?.bytes ?? 0;
    sum2 += held2;
    if (held2 > (first?.[group]?.bytes ?? 0)) first = row2;
  }
  const held = first?.[group]?.bytes;
  return first === void 0 || held === void 0 ? void 0 : { row: first, held, share: held / sum2 };
}
function rate(held, { taken }) {
  const hours = (taken.uptimeSeconds ?? 0) / 3600;
  return hours >= 1 ? say` (${bytes(held / hours)} for each hour that it was up)` : [];
}

// src/comparison/suspect-findings.ts
function clearedFindings({ suspects }) {
  return byGroup(suspects, "cleared").map(([group, list11]) => {
    const one = list11.length === 1;
    const possible = list11.some((each) => each.confidence === "possible");
    return {
      ...note2(possible ? "possible" : "likely", list11),
      headline: say`${one ? "Tag" : "Tags"} ${named(list11)}, the largest of ${group} pool before, ${one ? "has" : "have"} not grown: cleared.`,
      details: [
        ...list11.map(amounts2),
        ...possible ? [
          say`The time between is short against the uptime, or one of them is not known: a slow leak could still hide.`
        ] : [
          say`A leak as steady as the mean since start-up would have shown; one that waits for its trigger would not.`
        ]
      ]
    };
  });
}
function unsettledFindings({ suspects }) {
  return byGroup(suspects, "unsettled").map(([group, list11]) => ({
    ...note2("possible", list11),
    headline: say`${list11.length === 1 ? "Tag" : "Tags"} ${named(list11)}, the largest of ${group} pool before, grew by too little to tell.`,
    details: [...list11.map(amounts2), say`A third snapshot after a longer time tells.`],
    next: steps(step(group === "nonpaged" ? "tags-nonpaged" : "tags-paged"))
  }));
}
function loadFindings({ load }) {
  return load.map(({ group, share: part3 }) => ({
    ...note2("likely", []),
    headline: say`Half of the larger tags of ${group} pool grew by ${share(part3)} or more: the machine had more to do, or was just started.`,
    details: [say`Only tags that grew much more than that are told; compare two moments of like load.`]
  }));
}
function byGroup(suspects, outcome) {
  const list11 = [];
  for (const group of ["nonpaged", "paged"]) {
    const found = suspects.filter((each) => each.growth.group === group && each.outcome === outcome);
    found.sort((a, b) => (b.growth.before.bytes ?? 0) - (a.growth.before.bytes ?? 0) || byTag4(a, b));
    if (found.length > 0) list11.push([group, found]);
  }
  return list11;
}
function byTag4(a, b) {
  return a.growth.tag < b.growth.tag ? -1 : 1;
}
function note2(confidence2, list11) {
  return {
    severity: "note",
    confidence: confidence2,
    resource: "none",
    tags: list11.map((each) => each.growth.tag),
    drivers: [],
    evidence: [],
    next: []
  };
}
function named(list11) {
  const words2 = [];
  list11.forEach((each, place2) => {
    const between2 = place2 === 0 ? "" : place2 < list11.length - 1 ? ", " : " and ";
    words2.push(...say`${between2}${tag(each.growth.tag)}`);
  });
  return words2;
}
function amounts2({ growth: growth2, expected: expected2 }) {
  const held = growth2.before.bytes ?? 0;
  const grown = growth2.bytes ?? 0;
  const part3 = held > 0 ? say` (${share(Math.abs(grown) / held)})` : "";
  const change = grown === 0 ? say`holds ${bytes(held)} as before` : say`${grown > 0 ? "grew" : "shrank"} by ${bytes(Math.abs(grown))}${part3} from ${bytes(held)}`;
  const mean = expected2 === void 0 ? "" : say`; its mean since start-up would have made ${bytes(expected2)} meanwhile`;
  return say`${tag(growth2.tag)} ${change}${mean}.`;
}

// src/comparison/suspects-of.ts
function comparedSuspects({ after }, judgement) {
  if (after.tags === void 0) return [];
  const { architecture, build } = after.target;
  const { uptimeSeconds: uptimeSeconds2 } = after.taken;
  const suspects = suspectsOf({
    tags: reading(tagsOf2(after, after.tags.rows)),
    memory: reading(memoryOf(after)),
    target: reading({
      lines: [],
      ...architecture !== void 0 && { architecture },
      ...build !== void 0 && { build },
      ...uptimeSeconds2 !== void 0 && { uptimeSeconds: uptimeSeconds2 }
    }),
    moves: movesOf(judgement)
  });
  return suspects.map((each) => Object.assign({}, each, { evidence: [] }));
}
function reading(value) {
  return { value, source: { command: "snapshot", firstLine: 0, lastLine: 0 } };
}
function tagsOf2({ target, tags }, rows) {
  return {
    layout: target.architecture === "x86" ? "classic" : "modern",
    groups: tags?.groups ?? [],
    rows: rows.map((row2) => Object.assign({ line: 0, text: "" }, row2))
  };
}
var OF_GROWTH = ["appeared", "few-blocks", "noise", "short", "no-clock"];
function movesOf({ chains: chains2, suspects }) {
  const moves = /* @__PURE__ */ new Map();
  for (const { first, others: others2 } of chains2) {
    for (const each of [first, ...others2]) {
      moves.set(moveKey(each.growth.tag, each.growth.group), moveOf(each));
    }
  }
  for (const { growth: growth2, outcome, confidence: confidence2 } of suspects) {
    if (outcome !== "cleared" || confidence2 !== "likely") continue;
    const before = growth2.before.bytes ?? 0;
    moves.set(moveKey(growth2.tag, growth2.group), { grown: 0, unit: "bytes", before, noise: 0, doubts: 0 });
  }
  return moves;
}
function moveOf({ growth: growth2, noise, doubts }) {
  const counted = { noise, doubts: doubts.filter((each) => OF_GROWTH.indexOf(each) >= 0).length };
  const { bytes: bytes2, outstanding, before } = growth2;
  return bytes2 === void 0 ? Object.assign({ grown: outstanding, unit: "allocations", before: before.outstanding }, counted) : Object.assign({ grown: bytes2, unit: "bytes", before: before.bytes ?? 0 }, counted);
}

// src/comparison/report.ts
var GRAVITY2 = { critical: 0, warning: 1, note: 2 };
function comparisonReport(comparison) {
  if (comparison.restarted === true) return reportOfTwoStarts(comparison);
  const judgement = judge2(comparison);
  const suspects = comparedSuspects(comparison, judgement);
  const resources = resourceFindings(comparison, judgement);
  const findings = [
    ...named2("growing-tag", leaks(comparison, judgement, suspects)),
    ...named2(
      "resource-running-out",
      resources.map((each) => each.finding)
    ),
    ...named2("new-failures", failureFindings(comparison, resources)),
    ...named2("growth-of-all-tags", loadFindings(judgement)),
    ...named2("unsettled-tag", unsettledFindings(judgement)),
    ...named2("cleared-tag", clearedFindings(judgement))
  ];
  const sorted = findings.map((finding2, place2) => ({ finding: finding2, place: place2 })).sort((a, b) => GRAVITY2[a.finding.severity] - GRAVITY2[b.finding.severity] || a.place - b.place).map((each) => each.finding);
  return {
    verdict: verdict(comparison, sorted),
    findings: sorted,
    basis: basis(comparison),
    remarks: remarks2(comparison),
    suspects,
    comparison
  };
}
function reportOfTwoStarts(comparison) {
  const findings = named2("returning-tag", returningFindings(comparison));
  const first = findings.find((each) => each.severity !== "note");
  return {
    verdict: first ? {
      severity: first.severity,
      resource: first.resource,
      confidence: first.confidence,
      headline: first.headline,
      holder: first.holder ?? [],
      tags: first.tags,
      drivers: first.drivers
    } : {
      severity: "unknown",
      resource: "none",
      confidence: "possible",
      headline: say`The machine restarted between the two, and no tag stands out after both starts. Growth is not known.`,
      holder: [],
      tags: [],
      drivers: []
    },
    findings,
    basis: basis(comparison),
    remarks: remarks2(comparison),
    suspects: [],
    comparison
  };
}
function named2(rule, findings) {
  return findings.map((finding2) => ({ ...finding2, rule }));
}
function leaks(comparison, judgement, suspects) {
  const memory = memoryOf(comparison.after);
  return judgement.chains.slice(0, MOST_GROWING).map((chain) => {
    const { group, tag: tag2 } = chain.first.growth;
    const suspect2 = suspects.find((each) => each.pool === group && each.tags.indexOf(tag2) >= 0);
    const end = exhaustion(comparison, judgement, group);
    const trouble2 = poolTrouble(memory, group);
    return leakFinding({
      chain,
      ...end && { exhaustion: end },
      ...trouble2 && { trouble: trouble2 },
      ...suspect2 && { suspect: suspect2 },
      shared: judgement.chains.reduce((sum2, each) => sum2 + grownIn(each, group), 0) > 1
    });
  });
}
function grownIn({ first, others: others2 }, group) {
  return [first, ...others2].filter((each) => each.growth.group === group).length;
}
function verdict(comparison, findings) {
  const growing = findings.filter((each) => each.rule === "growing-tag");
  const gravest = findings[0];
  const first = gravest?.severity === "note" ? growing.find((each) => each.confidence === "certain") : gravest;
  if (first !== void 0) {
    return {
      severity: first.severity,
      resource: first.resource,
      confidence: first.confidence,
      headline: first.headline,
      holder: first.holder ?? [],
      tags: first.tags,
      drivers: first.drivers
    };
  }
  const { resources, groups: groups2, elapsed } = comparison;
  const plain9 = { resource: "none", holder: [], tags: [], drivers: [] };
  if (groups2.length === 0) {
    return {
      ...plain9,
      severity: "unknown",
      confidence: "possible",
      headline: say`No resource runs out${within3(comparison)}${state2(comparison)}; which pool tags grow was not looked at.`
    };
  }
  if (resources.length === 0) {
    return {
      ...plain9,
      severity: "unknown",
      confidence: "possible",
      headline: say`No pool tag grows enough to be a leak${within3(comparison)}; whether a resource runs out was not looked at.`
    };
  }
  if (growing.length > 0) {
    const many = growing.length === 1 ? "one tag grows" : say`${count(growing.length)} tags grow`;
    return {
      ...plain9,
      severity: "healthy",
      confidence: "possible",
      headline: say`No certain leak found${within3(comparison)}: ${many}, but need not leak${state2(comparison)}.`
    };
  }
  return {
    ...plain9,
    severity: "healthy",
    confidence: elapsed !== void 0 && elapsed.seconds >= SHORT_SECONDS ? "likely" : "possible",
    headline: say`No leak found${within3(comparison)}: no pool tag and no resource grows enough to be one${state2(comparison)}.`
  };
}
function within3({ elapsed }) {
  return elapsed === void 0 ? "" : ` within ${spanWords(elapsed.seconds)}`;
}
function state2({ after }) {
  const list11 = [];
  for (const each of headroom(memoryOf(after))) {
    list11.push(
      ...say`${list11.length > 0 ? ", " : "; "}${each.name} at ${share(each.share)} of ${each.of} (${kilobytes(each.limitKb)})`
    );
  }
  return list11;
}
function basis(comparison) {
  const { before, after, elapsed } = comparison;
  const time = comparison.restarted === true ? "of two starts" : elapsed === void 0 ? "at times that they do not say" : `${spanWords(elapsed.seconds)} apart by the ${elapsed.by === "uptime" ? "uptime" : "clock"} of the target`;
  return say`Figures of snapshots ${whole(before)} and ${whole(after)}, ${time}.`;
}
function whole({ name: called, taken }) {
  return taken.sessionTime === void 0 ? say`${name(called)}` : say`${name(called)} (${name(taken.sessionTime)})`;
}
function remarks2(comparison) {
  const { before, after, swapped, elapsed, sameBy: sameBy2, groups: groups2, resources } = comparison;
  const list11 = [];
  if (swapped) {
    list11.push(say`The later snapshot was given first: they are compared in the order of the target's clock.`);
  }
  if (comparison.restarted === true) {
    list11.push(
      say`The machine was started anew between the two (or these are two machines of one kind): the figures of both starts stand side by side, and growth between them means nothing.`
    );
  } else if (elapsed === void 0) {
    list11.push(
      say`Nothing says when both were taken, so they are compared as given, without rates: read ${ask("target")} before a snapshot is taken. A restart between them would not show.`
    );
  }
  if (sameBy2 === "nothing") {
    list11.push(say`Nothing in them proves that both are of one machine.`);
  }
  for (const group of ["nonpaged", "paged"]) {
    if (groups2.indexOf(group) >= 0) continue;
    list11.push(
      say`The tags of ${group} pool are not in both snapshots: ${ask(group === "nonpaged" ? "tags-nonpaged" : "tags-paged")} gives them.`
    );
  }
  const parts = [before, after].filter((each) => each.tags?.whole === false);
  const [first, second] = parts;
  if (first !== void 0) {
    const which = second === void 0 ? name(first.name) : say`${name(first.name)} and ${name(second.name)}`;
    list11.push(
      second === void 0 ? say`The table of tags in ${which} is not whole: what it does not list was not compared.` : say`The tables of tags in ${which} are not whole: what they do not list was not compared.`
    );
  }
  if (resources.length === 0) {
    list11.push(say`No row of !vm is in both snapshots: ${ask("vm")} gives them.`);
  }
  return list11;
}
function ask(id) {
  const asked = step(id);
  return asked === void 0 ? [] : [{ kind: "command", step: asked }];
}

// src/comparison/snapshot.ts
function snapshotOf(collected, name2) {
  const { target, memory, tags, sessions } = collected.readings;
  const rows = {};
  for (const id of MEMORY_ROWS) {
    const kb = figure(memory?.value.rows[id]?.kb);
    if (kb !== void 0) rows[id] = kb;
  }
  return {
    schema: 1,
    tool: { name: "poolinsight", version: cut(version) },
    name: cut(name2),
    ...identity2(target?.value, memory?.value.rows.physicalMemory?.pages),
    memory: rows,
    notices: (memory?.value.notices ?? []).slice(0, MAX_NOTICES).map(({ id, count: count2 }) => {
      const known4 = figure(count2);
      return { id, ...known4 !== void 0 && { count: known4 } };
    }),
    ...tags && { tags: tagsOf3(tags.value) },
    ...sessions && { sessions: sessionsOf(sessions.value) }
  };
}
function identity2(target, pages2) {
  const { sessionTime: sessionTime2, dumpFile, system, architecture, kernelBase: kernelBase2 } = target ?? {};
  const uptimeSeconds2 = figure(target?.uptimeSeconds);
  const build = figure(target?.build);
  const processors = figure(target?.processors);
  const memoryPages = figure(pages2);
  return {
    taken: {
      ...sessionTime2 !== void 0 && { sessionTime: cut(sessionTime2) },
      ...uptimeSeconds2 !== void 0 && { uptimeSeconds: uptimeSeconds2 }
    },
    target: {
      ...dumpFile !== void 0 && { dumpFile: cut(dumpFile) },
      ...system !== void 0 && { system: cut(system) },
      ...build !== void 0 && { build },
      ...architecture !== void 0 && { architecture },
      ...processors !== void 0 && { processors },
      ...kernelBase2 !== void 0 && { kernelBase: cut(kernelBase2) },
      ...memoryPages !== void 0 && { memoryPages }
    }
  };
}
function tagsOf3(tags) {
  const rows = /* @__PURE__ */ new Map();
  for (const row2 of tags.rows) {
    if (row2.tag.length !== 4) continue;
    const same = rows.get(row2.tag);
    if (same !== void 0) rows.set(row2.tag, together2(same, tagOf(row2)));
    else if (rows.size < MAX_TAGS) rows.set(row2.tag, tagOf(row2));
  }
  const list11 = Array.from(rows.values());
  list11.sort((a, b) => a.tag < b.tag ? -1 : 1);
  return { groups: [...tags.groups], whole: isWhole4(tags), rows: list11 };
}
function tagOf(row2) {
  const nonpaged = usageOf2(row2.nonpaged);
  const paged = usageOf2(row2.paged);
  return {
    tag: row2.tag,
    ...nonpaged && { nonpaged },
    ...paged && { paged },
    description: cut(row2.description),
    ...row2.binary !== void 0 && { binary: cut(row2.binary) },
    unlisted: row2.unlisted
  };
}
function usageOf2(usage2) {
  const outstanding = figure(usage2?.outstanding);
  if (usage2 === void 0 || outstanding === void 0) return void 0;
  const bytes2 = figure(usage2.bytes);
  const allocs = figure(usage2.allocs);
  const frees = figure(usage2.frees);
  return {
    outstanding,
    ...bytes2 !== void 0 && { bytes: bytes2 },
    ...allocs !== void 0 && { allocs },
    ...frees !== void 0 && { frees }
  };
}
function together2(a, b) {
  const { tag: tag2, nonpaged: _, paged: __, ...rest } = a;
  const nonpaged = sum(a.nonpaged, b.nonpaged);
  const paged = sum(a.paged, b.paged);
  return { tag: tag2, ...nonpaged && { nonpaged }, ...paged && { paged }, ...rest };
}
function sum(a, b) {
  if (a === void 0 || b === void 0) return a ?? b;
  const add2 = (x, y) => x === void 0 || y === void 0 ? void 0 : figure(x + y);
  return usageOf2({
    outstanding: a.outstanding + b.outstanding,
    ...known2("bytes", add2(a.bytes, b.bytes)),
    ...known2("allocs", add2(a.allocs, b.allocs)),
    ...known2("frees", add2(a.frees, b.frees))
  });
}
function known2(key, value) {
  return value === void 0 ? {} : { [key]: value };
}
var APART3 = 0.02;
var WHOLE_FROM_ROWS2 = 200;
function isWholeWithoutTotal({ layout: layout2, rows }) {
  if (layout2 === "one-group" || layout2 === "two-groups") return true;
  return (layout2 === "poolmon" || layout2 === "table") && rows.length >= WHOLE_FROM_ROWS2;
}
function isWhole4(tags) {
  if (tags.narrowedTo !== void 0 || tags.top !== void 0 || tags.rows.length > MAX_TAGS) return false;
  const { total: total2 } = tags;
  if (total2 === void 0) return isWholeWithoutTotal(tags);
  return tags.groups.every((group) => {
    const said2 = total2[group]?.bytes;
    if (said2 === void 0) return true;
    const added2 = tags.rows.reduce((bytes2, row2) => bytes2 + (row2[group]?.bytes ?? 0), 0);
    return Math.abs(said2 - added2) <= said2 * APART3;
  });
}
function sessionsOf(sessions) {
  const pagedPoolMaxKb = figure(sessions.pagedPoolMax?.kb);
  return {
    ...known2("pagedPoolMaxKb", pagedPoolMaxKb),
    list: sessions.sessions.filter((session2) => isFigure(session2.id)).slice(0, MAX_SESSIONS).map((session2) => ({
      id: session2.id + 0,
      address: cut(session2.address),
      ...known2("pagedKb", figure(session2.pagedPool?.kb)),
      ...known2("nonpagedKb", figure(session2.nonpagedPool?.kb)),
      ...known2("commitKb", figure(session2.commit?.kb)),
      ...known2("failures", figure(session2.failures?.count))
    }))
  };
}
function figure(value) {
  return isFigure(value) ? value + 0 : void 0;
}
function cut(text2) {
  return text2.length > MAX_TEXT ? text2.slice(0, MAX_TEXT) : text2;
}

// src/faces/logs/worth.ts
function readAnything(report) {
  const { target: _target, bugcheck: _bugcheck, ...figures2 } = report.facts;
  return Object.keys(figures2).length > 0;
}
function isProblem2({ verdict: verdict3 }) {
  return verdict3.severity === "critical" || verdict3.severity === "warning";
}

// src/faces/logs/growth.ts
function growthOf2({ before, facts, title: title2 }) {
  if (before?.tags === void 0) return void 0;
  const named4 = (readings) => snapshotOf({ readings }, `${title2.from}, line ${readings.tags?.value.rows[0]?.line ?? 1}`);
  return growthBetween(named4(before), named4(facts));
}
function growthOfReports(first, second) {
  return growthBetween(snapshotOfReport(first), snapshotOfReport(second));
}
function growthBetween(first, second) {
  const compared2 = compare(first, second);
  if ("refused" in compared2) return { problem: compared2.refused };
  const report = comparisonReport(compared2);
  return { report, isProblem: isProblem2(report) };
}
function snapshotOfReport({ facts, title: title2 }) {
  return snapshotOf({ readings: facts }, title2.from);
}

// src/faces/logs/kept-text.ts
var MOST_LINES2 = 2e4;
function keptText() {
  let name2;
  let lines4 = [];
  let isCut = false;
  return {
    keeping(of2, rewrite) {
      name2 = of2;
      lines4 = [];
      isCut = false;
      return (line2) => {
        const text2 = rewrite === void 0 ? line2 : rewrite(line2);
        if (lines4.length < MOST_LINES2) lines4.push(text2);
        else isCut = true;
        return text2;
      };
    },
    of: (asked) => asked === name2 ? { name: name2, lines: lines4, isCut } : void 0
  };
}

// src/report/absence.ts
var SENTENCES = {
  "not-run": "No output of a command that poolinsight reads was found; it needs at least !vm and !poolused.",
  "not-kernel": "This is a user-mode target, and kernel memory is not in it: open a kernel dump or connect to a kernel.",
  "small-dump": "This is a small memory dump, which holds no pool: a kernel, active or complete memory dump is needed.",
  "no-symbols": "The kernel's symbols are wrong or missing, so its counters cannot be read: run .symfix; .reload /f nt and try again.",
  "tagging-off": "Pool tagging is off (before Server 2003): turn it on with gflags -r +ptg, restart, and wait for the problem.",
  "unknown-command": "The debugger does not know the command: load the kernel extensions with .load kdexts and try again.",
  silent: "The commands ran and printed nothing: on a small memory dump they find nothing, and without symbols of the kernel neither.",
  failed: "The debugger could not run the command; its own line says why.",
  "no-layout": "The output has no form that is known here: keep the log, it is what a report of the fault needs.",
  "table-no-pool": "The table of tags does not say which pool it shows: add a column Type with Paged or Nonp, or both pools as columns.",
  "table-no-count": "The table of tags does not say how many allocations are outstanding: add Allocs and Frees, or Diff.",
  "table-no-unit": "The table of tags does not say the unit of its sizes: name the column Bytes or MB.",
  "table-two-styles": "The table of tags writes thousands and decimals in two ways, so its figures are not sure: use one way.",
  "table-contradicts": "In the table of tags, allocations minus frees are not the outstanding allocations: check which column is which."
};
function absenceSentence(absence) {
  return SENTENCES[absence.reason];
}
var BRIEF = {
  "not-run": "not run",
  "not-kernel": "user-mode target",
  "small-dump": "small memory dump",
  "no-symbols": "symbols wrong or missing",
  "tagging-off": "pool tagging off",
  "unknown-command": "command not known",
  silent: "printed nothing of it",
  failed: "command failed",
  "no-layout": "output not understood",
  "table-no-pool": "pool not named",
  "table-no-count": "no counts in the table",
  "table-no-unit": "unit of sizes not named",
  "table-two-styles": "figures not sure",
  "table-contradicts": "columns contradict"
};
function absenceInBrief(absence) {
  return BRIEF[absence.reason];
}

// src/report/ask.ts
var ASKS = {
  target: "target",
  bugcheck: "bug-check",
  memory: "vm",
  sessions: "vm-sessions",
  commits: "vm-processes",
  regions: "vm-regions",
  tags: "tags-nonpaged",
  sessionTags: "tags-session",
  modules: "modules",
  locks: "locks",
  processes: "processes",
  sessionList: "session-list",
  systemPtes: "pte-summary",
  poolMap: "big-pool-map"
};
function askFor(fact) {
  const id = ASKS[fact];
  return id === void 0 ? void 0 : step(id);
}
var REPAIRS = {
  "no-symbols": ["symbol-server", "reload-kernel"],
  "unknown-command": ["load-kdexts"],
  "tagging-off": ["enable-tagging"]
};
function repairsFor(reason) {
  return (REPAIRS[reason] ?? []).map((id) => step(id));
}

// src/pages/details.ts
var LABEL = 10;
var COMMAND = 36;
var PLACE = 26;
var MOST_QUOTES = 14;
var MOST_UNREAD = 3;
function toDoc(report) {
  const page = [...verdictNodes(report)];
  report.findings.forEach((finding2, place2) => {
    page.push(...findingNodes(finding2, place2 + 1));
  });
  page.push(...notCheckedNodes(report.outcomes), ...unreadNodes(report), ...troubleNodes(report.troubles));
  return page;
}
function findingPage(report, number2) {
  const finding2 = report.findings[number2 - 1];
  return finding2 && findingNodes(finding2, number2).slice(1);
}
function verdictNodes(report) {
  const { verdict: verdict3 } = report;
  const tone = verdict3.severity;
  const graver = report.findings.filter((each) => each.severity !== "note").length;
  const beside = verdict3.severity === "critical" || verdict3.severity === "warning" ? graver - 1 : graver;
  const nodes = [
    { kind: "heading", words: say`poolinsight: ${titleWords(report.title)}`, aside: asideOf(report.title) },
    { kind: "line" },
    {
      kind: "paragraph",
      words: verdict3.headline,
      indent: 0,
      label: { text: verdict3.severity.toUpperCase(), tone, width: LABEL },
      tone: "strong"
    }
  ];
  const under = [];
  if (verdict3.holder.length > 0) under.push(say`Top holder: ${verdict3.holder}.`);
  if (verdict3.severity !== "unknown") under.push(say`Confidence: ${verdict3.confidence}.`);
  if (beside > 0) under.push(say`${count(beside)} more ${beside === 1 ? "problem" : "problems"} below.`);
  for (const words2 of under) nodes.push({ kind: "paragraph", words: words2, indent: LABEL });
  nodes.push({ kind: "line" });
  return nodes;
}
function titleWords(title2) {
  const parts = [];
  if (title2.system !== void 0) parts.push(say`${name(title2.system)}`);
  if (title2.build !== void 0) parts.push([`build ${title2.build}`]);
  if (title2.architecture !== void 0) parts.push([title2.architecture]);
  if (title2.processors !== void 0) parts.push([`${title2.processors} processors`]);
  if (title2.memoryBytes !== void 0) parts.push(say`${bytes(title2.memoryBytes)} of memory`);
  if (title2.uptimeSeconds !== void 0) parts.push([`up ${formatDuration(title2.uptimeSeconds)}`]);
  if (parts.length === 0) return ["unknown Windows version"];
  const words2 = [];
  parts.forEach((part3, place2) => {
    words2.push(...place2 > 0 ? say`, ${part3}` : part3);
  });
  return words2;
}
function asideOf(title2) {
  return title2.dumpFile ?? title2.from;
}
function findingNodes(finding2, number2) {
  const nodes = [
    { kind: "blank" },
    {
      kind: "paragraph",
      words: finding2.headline,
      indent: 0,
      label: {
        text: `${number2} ${finding2.severity.toUpperCase()}`,
        tone: finding2.severity,
        width: LABEL + 2
      },
      tone: "strong"
    }
  ];
  for (const words2 of finding2.details) nodes.push({ kind: "paragraph", words: words2, indent: 3 });
  nodes.push(...evidenceNodes(finding2.evidence));
  nodes.push(...stepNodes(finding2.next));
  nodes.push({
    kind: "paragraph",
    words: [
      `${finding2.pattern === void 0 ? "Rule" : `Pattern: ${finding2.pattern}; rule`} ${finding2.rule}${withOthers(finding2.also)}; confidence: ${finding2.confidence}.`
    ],
    indent: 3,
    tone: "subdued"
  });
  return nodes;
}
function withOthers(also = []) {
  return also.length === 0 ? "" : ` with ${also.join(", ")}`;
}
function evidenceNodes(evidence2) {
  if (evidence2.length === 0) return [];
  const nodes = [{ kind: "paragraph", words: ["The debugger says:"], indent: 3, tone: "subdued" }];
  let command = "";
  for (const each of evidence2.slice(0, MOST_QUOTES)) {
    const source = each.command === command ? "" : each.command;
    command = each.command;
    nodes.push(quote(source, each.line, each.quote, 5));
  }
  if (evidence2.length > MOST_QUOTES) {
    nodes.push({
      kind: "paragraph",
      words: say`and ${count(evidence2.length - MOST_QUOTES)} more lines`,
      indent: 5,
      tone: "subdued"
    });
  }
  return nodes;
}
function quote(command, line2, text2, indent) {
  return { kind: "quote", command, line: line2, text: text2, indent, width: PLACE };
}
function stepNodes(next) {
  if (next.length === 0) return [];
  return [
    { kind: "paragraph", words: ["Next:"], indent: 3, tone: "subdued" },
    ...next.map((step2) => ({ kind: "step", step: step2, indent: 5, width: COMMAND }))
  ];
}
function notCheckedNodes(outcomes) {
  const byCommand = /* @__PURE__ */ new Map();
  const crashed = [];
  for (const outcome of outcomes) {
    if (outcome.outcome === "crashed") {
      crashed.push({
        kind: "paragraph",
        words: say`Rule ${outcome.rule} broke and said nothing: ${name(outcome.message)}.`,
        indent: 3
      });
    }
    if (outcome.outcome !== "not-checked") continue;
    for (const missing of outcome.missing) {
      const key = missing.ask?.command ?? missing.fact;
      const entry = byCommand.get(key) ?? {
        step: missing.ask,
        why: absenceInBrief(missing.absence),
        rules: []
      };
      entry.rules.push(outcome.rule);
      byCommand.set(key, entry);
    }
  }
  if (byCommand.size === 0 && crashed.length === 0) return [];
  const nodes = [{ kind: "blank" }, { kind: "heading", words: ["Not checked"] }];
  byCommand.forEach(({ step: step2, why, rules: rules2 }) => {
    const more = rules2.length > MOST_RULES ? ` and ${rules2.length - MOST_RULES} more` : "";
    const what = `${rules2.slice(0, MOST_RULES).join(", ")}${more}${why === "not run" ? "" : ` (${why})`}`;
    nodes.push(
      step2 === void 0 ? {
        kind: "paragraph",
        words: [`for ${what}`],
        indent: 3,
        label: { text: "nothing to run", tone: "subdued", width: COMMAND }
      } : { kind: "step", step: { ...step2, purpose: `for ${what}` }, indent: 3, width: COMMAND }
    );
  });
  return [...nodes, ...repairNodes(outcomes), ...crashed];
}
function repairNodes(outcomes) {
  const list11 = [];
  for (const outcome of outcomes) {
    if (outcome.outcome !== "not-checked") continue;
    for (const { absence } of outcome.missing) list11.push(...repairsFor(absence.reason));
  }
  const repairs2 = steps(...list11);
  if (repairs2.length === 0) return [];
  return [
    { kind: "paragraph", words: ["To repair that:"], indent: 3, tone: "subdued" },
    ...repairs2.map((step2) => ({ kind: "step", step: step2, indent: 5, width: COMMAND }))
  ];
}
var MOST_RULES = 4;
function unreadNodes(report) {
  const telling = report.unread.filter((each) => /\d/.test(each.text));
  if (telling.length === 0) return [];
  return [
    { kind: "blank" },
    {
      kind: "paragraph",
      words: say`${count(telling.length)} ${telling.length === 1 ? "line" : "lines"} with figures not understood${telling.length > MOST_UNREAD ? ", among them" : ""}:`,
      indent: 0,
      tone: "subdued"
    },
    ...telling.slice(0, MOST_UNREAD).map((each) => quote(each.command, each.line, each.text, 3))
  ];
}
function troubleNodes(troubles) {
  if (troubles.length === 0) return [];
  return [
    { kind: "blank" },
    ...troubles.map((each) => ({ kind: "paragraph", words: [name(each)], indent: 0, tone: "warning" }))
  ];
}

// src/pages/brief.ts
var GAP2 = 2;
var LABEL2 = 10;
var FIRST = 12;
var COMMAND2 = 30;
var LEAST_WORDS = 24;
var PLACE2 = 26;
var MOST_WHO = 4;
var MOST_QUOTES2 = 3;
var MOST_STEPS = 3;
var MOST_ALSO = 4;
var MOST_ASKED = 4;
var MOST_TROUBLES = 2;
function brief2(report, more, width = WIDTH) {
  const { verdict: verdict3, findings } = report;
  const isWell = verdict3.severity === "healthy";
  const main2 = mainOf(report);
  const others2 = findings.map((finding2, at) => ({ finding: finding2, number: at + 1 })).filter((each) => each.finding !== main2 && each.finding.ignored === void 0);
  return [
    { kind: "heading", words: titleWords(report.title), aside: asideOf(report.title) },
    { kind: "line" },
    {
      kind: "paragraph",
      words: verdict3.brief ?? verdict3.headline,
      indent: 0,
      label: {
        text: isWell ? "OK" : verdict3.severity.toUpperCase(),
        tone: verdict3.severity,
        width: LABEL2
      },
      tone: "strong",
      ...verdict3.severity !== "unknown" && { aside: { text: verdict3.confidence } },
      most: 2
    },
    ...main2 === void 0 ? [] : whoNodes(main2, more, width),
    ...isWell || verdict3.severity === "note" ? resourceNodes(report.resources ?? [], width) : [],
    ...main2 === void 0 ? [] : evidenceNodes2(main2.evidence),
    ...nowNodes(main2 === void 0 ? repairs(report) : main2.next, width),
    ...isWell ? notesInBrief(others2) : alsoNodes(others2, MOST_ALSO, more),
    ...ignoredNodes(findings),
    ...notCheckedNodes2(report, isWell ? 1 : 2),
    ...report.troubles.slice(0, MOST_TROUBLES).map(
      (each) => ({
        kind: "paragraph",
        words: [{ kind: "name", name: each }],
        indent: 0,
        tone: "warning",
        most: 1
      })
    ),
    { kind: "paragraph", words: more.foot, indent: 0, tone: "subdued", most: isWell ? 1 : 2 }
  ];
}
function mainOf({ verdict: verdict3, findings }) {
  if (verdict3.severity === "healthy" || verdict3.severity === "unknown") return void 0;
  return findings.find(
    (each) => each.severity === verdict3.severity && sameWords(each, verdict3.headline, verdict3.brief)
  ) ?? findings[0];
}
function sameWords(finding2, ...heads) {
  const own = JSON.stringify(finding2.headline).slice(1, -1);
  return heads.some((head2) => head2 !== void 0 && JSON.stringify(head2).indexOf(own) >= 0);
}
var BAR = 10;
function bar(part3) {
  const full = Math.max(0, Math.min(BAR, Math.round(part3 * BAR)));
  return `[${"#".repeat(full)}${".".repeat(BAR - full)}]`;
}
function whoNodes({ who = [], holder: holder2 = [] }, more, width) {
  if (who.length === 0) {
    return holder2.length === 0 ? [] : [{ kind: "blank" }, labelled("Who", { kind: "paragraph", words: holder2, indent: FIRST, most: 1 })];
  }
  const hasShares = who.some((each) => each.share !== void 0);
  const columns = [
    { title: "", width: Math.min(24, Math.max(...who.map(nameWidth))) },
    { title: "", width: Math.max(...who.map((each) => amountOf(each).length)), right: true }
  ];
  if (hasShares) columns.push({ title: "", width: 6, right: true }, { title: "", width: BAR + 2 });
  const used = columns.reduce((sum2, each) => sum2 + each.width + GAP2, FIRST);
  columns.push({ title: "", width: Math.max(BAR, width - used), clauses: true });
  return [
    { kind: "blank" },
    labelled("Who", {
      kind: "table",
      indent: FIRST,
      columns,
      rows: who.slice(0, MOST_WHO).map((each) => row(each, hasShares, more))
    })
  ];
}
function amountOf({ bytes: held, count: many }) {
  return held !== void 0 ? formatBytes(held) : many !== void 0 ? formatCount(many) : "";
}
function nameWidth({ name: name2 }) {
  if (typeof name2 === "string") return name2.length;
  return name2.kind === "tag" ? formatTag(name2.tag).length : name2.kind === "name" ? name2.name.length : 24;
}
function row({ name: name2, bytes: held, count: many, share: part3, what }, hasShares, more) {
  const amount3 = held !== void 0 ? [bytes(held)] : many !== void 0 ? [count(many)] : [];
  const shares = hasShares ? [{ words: part3 === void 0 ? [] : [share(part3)] }, { words: part3 === void 0 ? [] : [bar(part3)] }] : [];
  const to = typeof name2 !== "string" && name2.kind === "tag" ? more.tag?.(name2.tag) : void 0;
  return [{ words: [name2], ...to && { step: to } }, { words: amount3 }, ...shares, { words: what }];
}
function resourceNodes(resources, width) {
  if (resources.length === 0) return [];
  const columns = [
    { title: "", width: 15 },
    { title: "", width: BAR + 2 },
    { title: "", width: 6, right: true }
  ];
  const used = columns.reduce((sum2, each) => sum2 + each.width + GAP2, 2);
  return [
    {
      kind: "table",
      indent: 2,
      columns: [...columns, { title: "", width: Math.max(BAR, width - used) }],
      rows: resources.map(({ name: name2, share: part3, of: of2, limitKb }) => [
        { words: [name2.charAt(0).toUpperCase() + name2.slice(1)] },
        { words: [bar(part3)] },
        { words: [share(part3)] },
        { words: say`of ${of2} (${kilobytes(limitKb)})` }
      ])
    }
  ];
}
function evidenceNodes2(evidence2) {
  const [first] = evidence2;
  if (first === void 0) return [];
  const other = evidence2.find((each) => each.command !== first.command);
  const chosen = [first, ...evidence2.slice(1, MOST_QUOTES2 - (other === void 0 ? 0 : 1))];
  if (other !== void 0 && chosen.indexOf(other) < 0) chosen.push(other);
  let command = "";
  return chosen.slice(0, MOST_QUOTES2).map((each, at) => {
    const shown = each.command === command ? "" : each.command;
    command = each.command;
    const quote2 = {
      kind: "quote",
      command: shown,
      line: each.line,
      text: each.quote,
      indent: FIRST,
      width: PLACE2
    };
    return at === 0 ? labelled("Evidence", quote2) : quote2;
  });
}
function nowNodes(next, width) {
  const room = Math.min(COMMAND2, width - FIRST - LEAST_WORDS);
  return next.slice(0, MOST_STEPS).map((step2, at) => {
    const node = { kind: "step", step: step2, indent: FIRST, width: room, most: 1 };
    return at === 0 ? labelled("Now", node) : node;
  });
}
function labelled(label, node) {
  return Object.assign({}, node, { before: label });
}
function notesInBrief(others2) {
  const [only3, more] = others2;
  if (only3 === void 0) return [];
  const words2 = more === void 0 ? only3.finding.headline : say`${count(others2.length)} notes in the details`;
  const label = { text: "NOTE", tone: "note", width: LABEL2 };
  return [{ kind: "paragraph", words: words2, indent: 0, label, most: 1 }];
}
function alsoNodes(others2, most, more) {
  if (others2.length === 0) return [];
  const told2 = others2.length > most ? others2.slice(0, most - 1) : others2;
  const rest = others2.length - told2.length;
  return [
    { kind: "blank" },
    ...told2.map(({ finding: finding2, number: number2 }) => {
      const step2 = more.finding?.(number2);
      return {
        kind: "paragraph",
        words: finding2.headline,
        indent: 2,
        label: {
          text: `${number2} ${finding2.severity.toUpperCase()}`,
          tone: finding2.severity,
          width: LABEL2 + 2,
          ...step2 && { link: step2 }
        },
        aside: { text: finding2.confidence },
        most: 2
      };
    }),
    ...rest > 0 ? [{ kind: "paragraph", words: say`and ${count(rest)} more in the details`, indent: 2 }] : []
  ];
}
function ignoredNodes(findings) {
  const words2 = [];
  for (const { ignored } of findings) {
    if (ignored !== void 0) words2.push(...say`${words2.length > 0 ? "; " : ""}${ignored}`);
  }
  return words2.length === 0 ? [] : [{ kind: "paragraph", words: say`Ignored: ${words2}.`, indent: 0, tone: "subdued", most: 1 }];
}
var ASKED = [
  ["memory", "exhaustion"],
  ["tags", "leaks"],
  ["sessions", "session pools"],
  ["processes", "handles"],
  ["systemPtes", "PTEs"],
  ["modules", "drivers"],
  ["locks", "locks"]
];
function missingOf(report) {
  const found = [];
  for (const outcome of report.outcomes) {
    if (outcome.outcome !== "not-checked") continue;
    for (const each of outcome.missing) if (!found.some((other) => other.fact === each.fact)) found.push(each);
  }
  return found;
}
function notCheckedNodes2(report, most) {
  const missing = missingOf(report);
  const words2 = [];
  let told2 = 0;
  for (const [fact, noun] of ASKED) {
    const each = missing.find((one) => one.fact === fact);
    if (each === void 0 || told2 === MOST_ASKED) continue;
    told2++;
    const { ask: ask2, absence } = each;
    const how = ask2 !== void 0 && (absence.reason === "not-run" || absence.reason === "silent") ? say` (${{ kind: "command", step: ask2 }})` : say` (${absenceInBrief(absence)})`;
    words2.push(...say`${words2.length > 0 ? ", " : ""}${noun}${how}`);
  }
  return words2.length === 0 ? [] : [{ kind: "paragraph", words: say`Not checked: ${words2}`, indent: 0, tone: "subdued", most }];
}
function repairs(report) {
  if (report.verdict.severity !== "unknown") return [];
  const missing = missingOf(report);
  const list11 = [];
  for (const { absence } of missing) list11.push(...repairsFor(absence.reason));
  const known4 = steps(...list11);
  if (known4.length > 0) return known4;
  return steps(
    ...ASKED.map(
      ([fact]) => missing.find((each) => each.fact === fact && each.absence.reason === "not-run")?.ask
    )
  );
}

// src/pages/comparison.ts
var LABEL3 = 10;
var COMMAND3 = 36;
function comparisonPage(report) {
  const page = [...head(report)];
  report.findings.forEach((finding2, place2) => {
    page.push(...findingNodes2(finding2, place2 + 1));
  });
  page.push(
    ...tagTable(report.comparison),
    ...changed(report.comparison),
    ...resourceTable(report.comparison)
  );
  return page;
}
function head({ verdict: verdict3, findings, basis: basis2, remarks: remarks3, comparison }) {
  const { after, elapsed } = comparison;
  const nodes = [
    {
      kind: "heading",
      words: say`poolinsight: comparison of ${machine(after)}`,
      ...elapsed && { aside: `${spanWords(elapsed.seconds)} between` }
    },
    { kind: "line" },
    {
      kind: "paragraph",
      words: verdict3.headline,
      indent: 0,
      label: { text: verdict3.severity.toUpperCase(), tone: verdict3.severity, width: LABEL3 },
      tone: "strong"
    }
  ];
  const under = [];
  if (verdict3.holder.length > 0) under.push(say`Top growth: ${verdict3.holder}.`);
  if (verdict3.severity !== "unknown") under.push(say`Confidence: ${verdict3.confidence}.`);
  const grave = findings.filter((each) => each.severity !== "note").length;
  if (grave > 1) under.push(say`${count(grave - 1)} more ${grave === 2 ? "problem" : "problems"} below.`);
  under.push(basis2, ...remarks3);
  for (const words2 of under) nodes.push({ kind: "paragraph", words: words2, indent: LABEL3 });
  nodes.push({ kind: "line" });
  return nodes;
}
function machine({ target }) {
  const system = target.system === void 0 ? say`two snapshots` : say`${name(target.system)}`;
  return target.build === void 0 ? system : say`${system}, build ${formatCount(target.build).replace(/,/g, "")}`;
}
function findingNodes2(finding2, number2) {
  const tone = finding2.severity;
  return [
    { kind: "blank" },
    {
      kind: "paragraph",
      words: finding2.headline,
      indent: 0,
      label: { text: `${number2} ${finding2.severity.toUpperCase()}`, tone, width: LABEL3 + 2 },
      tone: "strong"
    },
    ...finding2.details.map((words2) => ({ kind: "paragraph", words: words2, indent: 3 })),
    ...finding2.next.length === 0 ? [] : [{ kind: "paragraph", words: ["Next:"], indent: 3, tone: "subdued" }],
    ...finding2.next.map((step2) => ({ kind: "step", step: step2, indent: 5, width: COMMAND3 })),
    {
      kind: "paragraph",
      words: [`Comparison ${finding2.rule}; confidence: ${finding2.confidence}.`],
      indent: 3,
      tone: "subdued"
    }
  ];
}
function table(title2, columns, rows) {
  if (rows.length === 0) return [];
  return [
    { kind: "blank" },
    { kind: "heading", words: [title2] },
    { kind: "table", indent: 0, columns, rows }
  ];
}
var figure2 = (title2, width) => ({ title: title2, width, right: true });
var TAG_COLUMNS = [
  { title: "tag", width: 6 },
  figure2("pool", 8),
  figure2("before", 11),
  figure2("after", 11),
  figure2("growth", 11),
  figure2("an hour", 11),
  figure2("allocations", 14),
  figure2("share", 8)
];
function tagTable({ tags, restarted }) {
  const grown = tags.filter((each) => (each.bytes ?? each.outstanding) > 0).slice(0, MOST_ROWS2);
  return table(
    restarted === true ? "Tags that hold more after the second start" : "Tags that grew most",
    TAG_COLUMNS,
    grown.map(tagCells)
  );
}
function tagCells(growth2) {
  const { before, after, share: share2 } = growth2;
  return [
    { words: [tag(growth2.tag)] },
    ...cells(
      growth2.group,
      size(before.bytes),
      size(after.bytes),
      signed(growth2.bytes, formatBytes),
      signed(growth2.bytesPerHour, formatBytes),
      signed(growth2.outstanding, shortCount),
      part2(share2)
    )
  ];
}
function cells(...texts) {
  return texts.map((text2) => ({ words: [text2] }));
}
var MOST_NAMED11 = 12;
function changed({ tags }) {
  const nodes = [];
  for (const [change, title2] of [
    ["appeared", "Appeared"],
    ["vanished", "Vanished"]
  ]) {
    const found = tags.filter((each) => each.change === change);
    found.sort((a, b) => Math.abs(b.bytes ?? 0) - Math.abs(a.bytes ?? 0) || (a.tag < b.tag ? -1 : 1));
    const words2 = [];
    found.slice(0, MOST_NAMED11).forEach((each, place2) => {
      const amount3 = each.bytes === void 0 ? "" : say` ${{ kind: "bytes", bytes: Math.abs(each.bytes) }}`;
      words2.push(...say`${place2 > 0 ? ", " : ""}${tag(each.tag)}${amount3} (${each.group})`);
    });
    if (found.length === 0) continue;
    const more = found.length > MOST_NAMED11 ? say` and ${count(found.length - MOST_NAMED11)} more` : [];
    nodes.push({ kind: "paragraph", words: say`${title2}: ${words2}${more}.`, indent: 3 });
  }
  return nodes.length === 0 ? [] : [{ kind: "blank" }, ...nodes];
}
var NAMES2 = {
  "nonpaged-pool": "nonpaged pool",
  "paged-pool": "paged pool",
  commit: "commit",
  "available-memory": "available memory",
  "resident-available": "resident available",
  "free-system-ptes": "free system PTEs",
  "modified-pages": "modified",
  "locked-pages": "locked",
  "session-pool": "session pool"
};
var RESOURCE_COLUMNS = [
  { title: "", width: 18 },
  figure2("before", 13),
  figure2("after", 13),
  figure2("growth", 12),
  figure2("an hour", 11),
  figure2("of limit", 8),
  figure2("exhausted in", 12)
];
var MOST_SESSIONS = 10;
function resourceTable({ resources, after }) {
  const pageKb2 = pageSizeKb(after);
  const shown = resources.filter((each) => each.id !== "session-pool");
  const sessions = resources.filter((each) => each.id === "session-pool");
  sessions.sort((a, b) => Math.abs(b.growthKb) - Math.abs(a.growthKb) || (a.session ?? 0) - (b.session ?? 0));
  return table(
    "Resources",
    RESOURCE_COLUMNS,
    [...shown, ...sessions.slice(0, MOST_SESSIONS)].map((each) => resourceCells(each, pageKb2))
  );
}
function resourceCells(growth2, pageKb2) {
  const ptes2 = growth2.id === "free-system-ptes";
  const amount3 = (kb) => ptes2 ? shortCount(kb / pageKb2) : formatBytes(kb * 1024);
  return cells(
    `${NAMES2[growth2.id]}${growth2.session === void 0 ? "" : ` ${shortCount(growth2.session)}`}`,
    amount3(growth2.beforeKb),
    amount3(growth2.afterKb),
    signed(growth2.growthKb, amount3),
    signed(growth2.kbPerHour, amount3),
    part2(growth2.shareAfter),
    growth2.secondsLeft === void 0 ? "" : aboutWords(growth2.secondsLeft, "short")
  );
}
function part2(share2) {
  if (share2 === void 0) return "";
  return share2 > 9.99 ? "> 999%" : formatShare(share2);
}
function size(bytes2) {
  return bytes2 === void 0 ? "" : formatBytes(bytes2);
}
function signed(value, format) {
  if (value === void 0) return "";
  return value === 0 ? "0" : `${value > 0 ? "+" : "-"}${format(Math.abs(value))}`;
}
function shortCount(value) {
  return value < 1e12 ? formatCount(value) : "> 10^12";
}

// src/pages/html-assets.ts
var HTML_STYLE = `
:root{color-scheme:light dark;--fg:#1b1f24;--bg:#fff;--soft:#57606a;--line:#d0d7de;--fill:#eaeef2;--crit:#b3261e;--warn:#8a5300;--note:#0b5cad;--ok:#1a7f37;--c0:#3b6fb6;--c1:#c2703d;--c2:#4f9d69;--c3:#8e63ab;--c4:#b8a13c;--c5:#3f9aa3;--c6:#b05a7a;--c7:#7d7d7d;--c8:#b9b9b9}
@media (prefers-color-scheme:dark){:root{--fg:#e6edf3;--bg:#0d1117;--soft:#9da7b3;--line:#30363d;--fill:#21262d;--crit:#ff7b72;--warn:#e3b341;--note:#79c0ff;--ok:#56d364;--c8:#5a5f66}}
*{box-sizing:border-box}
body{margin:0;background:var(--bg);color:var(--fg);font:15px/1.5 system-ui,sans-serif}
main{max-width:72rem;margin:0 auto;padding:1.5rem 1rem 4rem}
article+article{border-top:3px solid var(--line);margin-top:3rem;padding-top:1rem}
h1{font-size:1.3rem;margin:0 0 1rem}h2{font-size:1.15rem;margin:1.8rem 0 .5rem}h3{font-size:1rem;margin:1.1rem 0 .3rem}h4{margin:.3rem 0}.part{font-size:1rem;margin:1.1rem 0 .3rem}
small{color:var(--soft);font-weight:normal}
code,pre{font:13px/1.45 ui-monospace,Consolas,monospace}
code{background:var(--fill);padding:.05rem .3rem;border-radius:3px}
code.line{background:none;padding:0;white-space:pre-wrap;overflow-wrap:anywhere}
.label{text-transform:uppercase;font-size:.8rem;letter-spacing:.03em}
.critical{color:var(--crit)}.warning{color:var(--warn)}.note{color:var(--note)}.healthy{color:var(--ok)}
p.strong{font-size:1.15rem;font-weight:600}p.subdued{color:var(--soft)}
.wide{overflow-x:auto}
table{border-collapse:collapse;font-variant-numeric:tabular-nums}
th,td{text-align:left;padding:.2rem .7rem .2rem 0;vertical-align:top;font-weight:normal}
thead th{border-bottom:1px solid var(--line)}
td.n,span.n{text-align:right;white-space:nowrap}span.n{display:inline-block;min-width:3rem}
ul{margin:.2rem 0;padding-left:1.2rem}ul.steps,ul.quotes,ul.legend{list-style:none;padding:0}
ul.steps li{margin:.25rem 0}ul.legend{columns:22rem}
.bar .all{fill:var(--fill)}.bar .used{fill:var(--c0)}.bar line{stroke:var(--fg)}
.growth{width:100%;max-width:40rem;display:block}.growth line{stroke-width:2.5}.growth .axis{stroke:var(--line);stroke-width:1}
.s0{stroke:var(--c0)}.s1{stroke:var(--c1)}.s2{stroke:var(--c2)}.s3{stroke:var(--c3)}.s4{stroke:var(--c4)}.s5{stroke:var(--c5)}.s6{stroke:var(--c6)}.s7{stroke:var(--c7)}.s8{stroke:var(--c8)}
.pool{width:100%;height:26px;display:block;border-radius:3px}
.c0{fill:var(--c0)}.c1{fill:var(--c1)}.c2{fill:var(--c2)}.c3{fill:var(--c3)}.c4{fill:var(--c4)}.c5{fill:var(--c5)}.c6{fill:var(--c6)}.c7{fill:var(--c7)}.c8{fill:var(--c8)}
details{border:1px solid var(--line);border-radius:6px;padding:.4rem .8rem;margin:.5rem 0}
summary{cursor:pointer}
.weigh ul{list-style:none;padding:0}.weigh{display:grid;grid-template-columns:repeat(auto-fit,minmax(18rem,1fr));gap:0 2rem}
button{font:inherit;color:inherit;background:none;border:1px solid var(--line);border-radius:4px;cursor:pointer}
button.copy{font-size:.75rem;padding:0 .4rem}button.sort{border:0;padding:0;font-weight:600}
button:focus-visible,summary:focus-visible,a:focus-visible,input:focus-visible,pre:focus-visible,.wide:focus-visible{outline:2px solid var(--note);outline-offset:2px}
input{font:inherit;color:inherit;background:var(--bg);border:1px solid var(--line);border-radius:4px;padding:.15rem .4rem}
a{color:var(--note)}
pre{overflow:auto;max-height:32rem;margin:.5rem 0}
.cited{background:var(--fill)}:target{outline:2px solid var(--warn)}
.hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
@media(max-width:40rem){.plain tr{display:flex;flex-wrap:wrap;gap:0 .7rem;padding:.2rem 0}.plain th,.plain td{padding:0}.plain td:last-child{flex-basis:100%;color:var(--soft)}}
@media print{details{border:0}button,.filter,label{display:none}pre{max-height:none}}
`;
var HTML_SCRIPT = `
"use strict";
document.addEventListener("click",function(event){
var button=event.target.closest("button");
if(button&&button.classList.contains("copy"))copy(button);
if(button&&button.classList.contains("sort"))sort(button);
var link=event.target.closest("a[href^='#']");
if(link){var to=document.getElementById(link.getAttribute("href").slice(1));var fold=to&&to.closest("details");if(fold)fold.open=true}
});
document.addEventListener("input",function(event){
if(!event.target.classList.contains("filter"))return;
var words=event.target.value.toLowerCase();
event.target.closest("details").querySelectorAll("tbody tr").forEach(function(row){row.hidden=row.textContent.toLowerCase().indexOf(words)<0});
});
function copy(button){
var text=button.dataset.copy;
function said(){var was=button.textContent;button.textContent="Copied";setTimeout(function(){button.textContent=was},1500)}
if(navigator.clipboard){navigator.clipboard.writeText(text).then(said,function(){select(button)})}else select(button);
}
function select(button){
var range=document.createRange();range.selectNodeContents(button.previousElementSibling);
var chosen=getSelection();chosen.removeAllRanges();chosen.addRange(range);
}
function sort(button){
var head=button.closest("th"),table=head.closest("table"),at=Array.prototype.indexOf.call(head.parentNode.children,head);
var down=head.getAttribute("aria-sort")!=="descending";
table.querySelectorAll("th[aria-sort]").forEach(function(each){each.removeAttribute("aria-sort")});
head.setAttribute("aria-sort",down?"descending":"ascending");
var body=table.tBodies[0],rows=Array.prototype.slice.call(body.rows);
function key(row){var cell=row.children[at];return cell.dataset.v!==undefined?Number(cell.dataset.v):cell.textContent.toLowerCase()}
rows.sort(function(a,b){var x=key(a),y=key(b);return (x<y?-1:x>y?1:0)*(down===(typeof x==="number")?-1:1)});
rows.forEach(function(row){body.appendChild(row)});
}
`;
var STYLE_HASH = "zdSEpikYsrT7Xt1VZoEu4RTZUgjqHw9Qy0PSRlM8Dic=";
var SCRIPT_HASH = "qRLmC/JbkK7sx1GHaBD2R/NfbQ0tV4vVHumdQW/QyKk=";
var HTML_POLICY = `default-src 'none'; style-src 'sha256-${STYLE_HASH}'; script-src 'sha256-${SCRIPT_HASH}'; base-uri 'none'; form-action 'none'`;

// src/pages/html.ts
function htmlPage(title2, parts) {
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${HTML_POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title2)}</title>
<style>${HTML_STYLE}</style>
</head>
<body>
<main>
${parts.join("\n")}
</main>
<script>${HTML_SCRIPT}</script>
</body>
</html>
`;
}
function htmlReport(report, log, at = 0) {
  const cited = /* @__PURE__ */ new Set();
  const quoted = (line2) => {
    if (log === void 0 || line2 < 1 || line2 > log.lines.length) return void 0;
    cited.add(line2);
    return `l${at}-${line2}`;
  };
  const [heading, ...rest] = brief2(report, { foot: [] });
  const title2 = heading?.kind === "heading" ? heading : void 0;
  const body = `<h1>${title2 === void 0 ? "" : wordsHtml(title2.words)} <small>${escaped(title2?.aside ?? "")}</small></h1>
${docHtml(rest, quoted, 2)}
${resourcesHtml(report)}
${suspectsHtml(report)}
${findingsHtml(report, quoted)}
${poolsHtml(report)}
${poolMapHtml(report)}
${tagsHtml(report)}`;
  return `<article>
${body}
${log === void 0 ? "" : logHtml(log, cited, at)}
</article>`;
}
function comparisonHtml(report) {
  return `<article>${docHtml(comparisonPage(report), void 0, 2)}${growthSvg(report)}</article>`;
}
var MOST_LINES3 = 8;
var CHART_WIDTH = 640;
var CHART_HEIGHT = 260;
var MARGIN = 14;
function growthSvg({ comparison }) {
  const grown = comparison.tags.filter((each) => (each.bytes ?? 0) > 0 && each.after.bytes !== void 0).slice(0, MOST_LINES3);
  const most = Math.max(0, ...grown.map((each) => each.after.bytes ?? 0));
  if (most === 0) return "";
  const y = (bytes2) => (CHART_HEIGHT - MARGIN - (bytes2 ?? 0) / most * (CHART_HEIGHT - 2 * MARGIN)).toFixed(1);
  const lines4 = grown.map(({ before, after }, at) => {
    const [from, to] = [y(before.bytes), y(after.bytes)];
    return `<line class="s${at}" x1="${MARGIN}" x2="${CHART_WIDTH - MARGIN}" y1="${from}" y2="${to}"/><circle class="c${at}" cx="${MARGIN}" cy="${from}" r="4"/><circle class="c${at}" cx="${CHART_WIDTH - MARGIN}" cy="${to}" r="4"/>`;
  });
  const legend = grown.map(
    ({ tag: tag2, group, before, after }, at) => `<li><svg width="10" height="10" aria-hidden="true"><rect class="c${at}" width="10" height="10"/></svg> <code>${escaped(formatTag(tag2))}</code> ${group}: ${formatBytes(before.bytes ?? 0)} to ${formatBytes(after.bytes ?? 0)}</li>`
  );
  return `<section><h2>Growth</h2><svg class="growth" viewBox="0 0 ${CHART_WIDTH} ${CHART_HEIGHT}" role="img" aria-label="Bytes of the tags that grew most, before and after"><line class="axis" x1="${MARGIN}" x2="${CHART_WIDTH - MARGIN}" y1="${CHART_HEIGHT - MARGIN}" y2="${CHART_HEIGHT - MARGIN}"/>${lines4.join("")}</svg><ul class="legend">${legend.join("")}</ul></section>`;
}
function docHtml(doc, place2, level = 3) {
  const html = [];
  let open2;
  const close = () => {
    if (open2 !== void 0) html.push("</ul>");
    open2 = void 0;
  };
  const begin2 = (kind) => {
    if (open2 === kind) return;
    close();
    html.push(`<ul class="${kind}">`);
    open2 = kind;
  };
  for (const node of doc) {
    if ("before" in node && node.before !== void 0) {
      close();
      html.push(`<h${level} class="part">${escaped(node.before)}</h${level}>`);
    }
    if (node.kind === "step") {
      begin2("steps");
      html.push(stepHtml(node));
    } else if (node.kind === "quote") {
      begin2("quotes");
      html.push(quoteHtml(node, place2));
    } else if (node.kind !== "blank" && node.kind !== "line") {
      close();
      html.push(blockHtml(node, level));
    }
  }
  close();
  return html.join("\n");
}
function blockHtml(node, level) {
  switch (node.kind) {
    case "heading":
      return `<h${level - 1}>${wordsHtml(node.words)}${node.aside ? ` <small>${escaped(node.aside)}</small>` : ""}</h${level - 1}>`;
    case "paragraph": {
      const label = node.label ? `<b class="label ${node.label.tone}">${escaped(node.label.text)}</b> ` : "";
      const aside = node.aside ? ` <small>${escaped(node.aside.text)}</small>` : "";
      const words2 = wordsHtml(node.words);
      if (label === "" && words2 === "") return "";
      return `<p${node.tone === void 0 ? "" : ` class="${node.tone}"`}>${label}${words2}${aside}</p>`;
    }
    case "table": {
      const head2 = node.columns.every((each) => each.title === "") ? "" : `<thead><tr>${node.columns.map((each) => `<th scope="col">${escaped(each.title)}</th>`).join("")}</tr></thead>`;
      const rows = node.rows.map(
        (row2) => `<tr>${row2.map((cell2, at) => `<td${node.columns[at]?.right ? ' class="n"' : ""}>${cellHtml(cell2)}</td>`).join("")}</tr>`
      );
      return `<div class="wide"><table${head2 === "" ? ' class="plain"' : ""}>${head2}<tbody>${rows.join("")}</tbody></table></div>`;
    }
    default:
      return "";
  }
}
function cellHtml(cell2) {
  const words2 = wordsHtml(cell2.words);
  const bar2 = /^\[(#*)\.*\]$/.exec(words2);
  if (bar2) return barSvg((bar2[1] ?? "").length / 10);
  return cell2.tone === void 0 ? words2 : `<b class="label ${cell2.tone}">${words2}</b>`;
}
function stepHtml({ step: step2 }) {
  const marks = [...step2.slow ? ["slow"] : [], ...step2.changesTarget ? ["changes the target"] : []];
  return `<li><code>${escaped(step2.command)}</code> <button type="button" class="copy" data-copy="${escaped(step2.command)}">Copy</button> <span>${escaped(step2.purpose)}${marks.length > 0 ? ` (${marks.join(", ")})` : ""}</span></li>`;
}
function quoteHtml(node, place2) {
  const where = `${node.command === "" ? "" : `${escaped(node.command)} `}line ${node.line}`;
  const name2 = place2?.(node.line);
  const source = name2 === void 0 ? where : `<a href="#${name2}">${where}</a>`;
  return `<li><small>${source}</small> <code class="line">${escaped(node.text)}</code></li>`;
}
function wordsHtml(words2) {
  return spans(words2, void 0).map((span) => {
    const shown = escaped(span.text.replace(/\u00a0/g, " "));
    if (span.link !== void 0) return `<code>${shown}</code>`;
    return span.tone === "strong" ? `<b>${shown}</b>` : shown;
  }).join("");
}
var WIDTH2 = 120;
var HEIGHT = 10;
function barSvg(share2, marks = []) {
  const x = (part3) => (Math.max(0, Math.min(1, part3)) * WIDTH2).toFixed(1);
  const lines4 = marks.map((each) => `<line x1="${x(each)}" x2="${x(each)}" y1="0" y2="${HEIGHT}"/>`);
  return `<svg class="bar" width="${WIDTH2}" height="${HEIGHT}" viewBox="0 0 ${WIDTH2} ${HEIGHT}" role="img" aria-label="${formatShare(share2)}"><rect class="all" width="${WIDTH2}" height="${HEIGHT}"/><rect class="used" width="${x(share2)}" height="${HEIGHT}"/>${lines4.join("")}</svg>`;
}
function resourcesHtml({ resources = [] }) {
  if (resources.length === 0) return "";
  const rows = resources.map(
    (each) => `<tr><th scope="row">${escaped(each.name)}</th><td>${barSvg(each.share, each.thresholds)}</td><td class="n">${formatShare(each.share)}</td><td>of ${escaped(each.of)} (${formatBytes(each.limitKb * 1024)})</td></tr>`
  );
  return `<section><h2>Resources</h2><div class="wide"><table class="plain"><tbody>${rows.join("")}</tbody></table></div><p class="subdued">The lines in a bar: from here on a warning, and critical.</p></section>`;
}
function suspectsHtml({ suspects }) {
  if (suspects.length === 0) return "";
  return `<section><h2>Suspects</h2>${suspects.map(suspectHtml).join("")}</section>`;
}
function suspectHtml(suspect2) {
  const held = suspect2.bytes === void 0 ? "" : `${formatBytes(suspect2.bytes)} in `;
  const owner = suspect2.owners[0];
  const list11 = (title2, reasons) => reasons.length === 0 ? "" : `<div><h4>${title2}</h4><ul>${reasons.map((each) => `<li><span class="n">${each.points > 0 ? "+" : ""}${each.points.toFixed(1)}</span> ${wordsHtml(each.words)}</li>`).join("")}</ul></div>`;
  return `<details${suspect2.strength === "strong" ? " open" : ""}><summary><b class="label ${suspect2.strength === "strong" ? "warning" : "note"}">${suspect2.strength}</b> <code>${escaped(formatTag(suspect2.tag))}</code> ${held}${formatCount(suspect2.outstanding)} allocations of ${suspect2.pool} pool${owner === void 0 ? "" : `, ${owner.confidence === "certain" ? "" : "likely "}${escaped(owner.name)}`}</summary>
<div class="weigh">${list11("For", suspect2.reasons)}${list11("Against", suspect2.against)}</div>
<p><small>${suspect2.points.toFixed(1)} points. Each point doubles the odds of a leak. Cleared by ${wordsHtml(suspect2.innocent)}.</small></p></details>`;
}
function findingsHtml(report, place2) {
  const { findings } = report;
  if (findings.length === 0) return "";
  const parts = findings.map((finding2, at) => {
    const page = (findingPage(report, at + 1) ?? []).filter((node) => node.kind !== "heading");
    return `<details><summary><b class="label ${finding2.severity}">${finding2.severity}</b> ${wordsHtml(finding2.headline)} <small>${finding2.confidence}</small></summary>${docHtml(page, place2)}</details>`;
  });
  return `<section><h2>All findings</h2>${parts.join("")}</section>`;
}
var MOST_OWNERS = 8;
var POOL_WIDTH = 900;
var POOL_HEIGHT = 26;
function poolsHtml(report) {
  const tags = report.facts.tags?.value;
  if (tags === void 0) return "";
  const bars = tags.groups.map((group) => {
    const owners = /* @__PURE__ */ new Map();
    for (const row2 of tags.rows) {
      const held = row2[group]?.bytes ?? 0;
      if (held <= 0) continue;
      const owner = ownerOf(row2, report.facts.modules?.value, report.facts.tagHits?.value)?.name ?? `tag ${formatTag(row2.tag)}`;
      owners.set(owner, (owners.get(owner) ?? 0) + held);
    }
    const sorted = Array.from(owners).sort((a, b) => b[1] - a[1]);
    const total2 = sorted.reduce((sum2, [, held]) => sum2 + held, 0);
    if (total2 === 0) return "";
    const shown2 = sorted.slice(0, MOST_OWNERS);
    const rest = total2 - shown2.reduce((sum2, [, held]) => sum2 + held, 0);
    if (rest > 0) shown2.push(["others", rest]);
    return stackedHtml(
      `${group === "paged" ? "Paged" : "Nonpaged"} pool by owner, ${formatBytes(total2)} in the table`,
      shown2.map(([name2, size2]) => ({ name: name2, size: size2 })),
      formatBytes
    );
  });
  const shown = bars.filter((each) => each !== "");
  return shown.length === 0 ? "" : `<section><h2>Who holds the pools</h2>${shown.join("")}</section>`;
}
function stackedHtml(title2, parts, shown) {
  const total2 = parts.reduce((sum2, each) => sum2 + each.size, 0);
  if (total2 === 0) return "";
  let x = 0;
  const rects = [];
  const legend = [];
  parts.forEach(({ name: name2, size: size2 }, at) => {
    const width = size2 / total2 * POOL_WIDTH;
    const says = escaped(`${name2}: ${shown(size2)}, ${formatShare(size2 / total2)}`);
    rects.push(
      `<rect class="c${at}" x="${x.toFixed(1)}" width="${Math.max(0, width).toFixed(1)}" height="${POOL_HEIGHT}"><title>${says}</title></rect>`
    );
    legend.push(
      `<li><svg width="10" height="10" aria-hidden="true"><rect class="c${at}" width="10" height="10"/></svg> ${says}</li>`
    );
    x += width;
  });
  return `<h3>${escaped(title2)}</h3><svg class="pool" viewBox="0 0 ${POOL_WIDTH} ${POOL_HEIGHT}" preserveAspectRatio="none" role="img" aria-label="${escaped(title2)}">${rects.join("")}</svg><ul class="legend">${legend.join("")}</ul>`;
}
function poolMapHtml({ facts }) {
  const map = facts.poolMap?.value.map;
  if (map === void 0) return "";
  const parts = [
    { name: "single pages", size: map.single },
    { name: "contiguous pages", size: map.contiguous },
    { name: "paged out", size: map.pagedOut },
    { name: "free", size: map.free }
  ];
  const title2 = `The range of nonpaged pool, ${formatCount(map.rows)} rows of the map`;
  const bar2 = stackedHtml(title2, parts, formatCount);
  return bar2 === "" ? "" : `<section><h2>Pool map</h2>${bar2}</section>`;
}
var MOST_TAGS2 = 2e3;
function tagsHtml(report) {
  const tags = report.facts.tags?.value;
  if (tags === void 0 || tags.rows.length === 0) return "";
  const size2 = (row2) => (row2.nonpaged?.bytes ?? 0) + (row2.paged?.bytes ?? 0);
  const rows = [...tags.rows].sort((a, b) => size2(b) - size2(a)).slice(0, MOST_TAGS2);
  const most = Math.max(1, ...rows.map(size2));
  const figure3 = (value, shown) => `<td class="n" data-v="${value ?? 0}">${value === void 0 || value === 0 ? "-" : shown(value)}</td>`;
  const cells2 = (row2, group) => figure3(row2[group]?.bytes, formatBytes) + figure3(row2[group]?.outstanding, formatCount);
  const body = rows.map((row2) => {
    const owner = ownerOf(row2, report.facts.modules?.value, report.facts.tagHits?.value)?.name ?? "";
    return `<tr><th scope="row"><code>${escaped(formatTag(row2.tag))}</code></th>${cells2(row2, "nonpaged")}${cells2(row2, "paged")}<td>${barSvg(size2(row2) / most)}</td><td>${escaped(owner)}</td><td>${escaped(row2.description)}</td></tr>`;
  });
  const heads = ["Tag", "Nonpaged", "count", "Paged", "count", "", "Owner", "What"].map(
    (each) => each === "" ? '<th scope="col"><span class="hidden">Bytes of both pools</span></th>' : `<th scope="col"><button type="button" class="sort">${each}</button></th>`
  );
  return `<section><details class="tags"><summary>All ${formatCount(tags.rows.length)} pool tags</summary>
<p><label>Filter <input type="search" class="filter" autocomplete="off" spellcheck="false"></label></p>
<div class="wide" tabindex="0"><table><thead><tr>${heads.join("")}</tr></thead><tbody>${body.join("")}</tbody></table></div></details></section>`;
}
function logHtml({ name: name2, lines: lines4, isCut }, cited, at) {
  const shown = lines4.map((line2, place2) => {
    const number2 = place2 + 1;
    const id = cited.has(number2) ? ` id="l${at}-${number2}" class="cited"` : "";
    return `<span${id}>${escaped(line2)}
</span>`;
  });
  return `<section><details class="log"><summary>The log: ${escaped(name2)}, ${formatCount(lines4.length)} lines${isCut ? ", cut" : ""}</summary><pre tabindex="0">${shown.join("")}</pre></details></section>`;
}
function escaped(text2) {
  return printable(text2).replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;").replace(/'/g, "&#39;");
}

// src/pages/markdown.ts
function markdown(doc) {
  const lines4 = [];
  let last2 = "";
  const put = (kind, ...added2) => {
    if (last2 !== "" && (kind !== last2 || kind === "paragraph")) lines4.push("");
    lines4.push(...added2);
    last2 = kind;
  };
  for (const node of doc) {
    if ("before" in node && node.before !== void 0) put("title", `**${node.before}**`);
    switch (node.kind) {
      case "heading":
        put("heading", `## ${words(node.words)}${node.aside ? ` (${literal(node.aside)})` : ""}`);
        break;
      case "paragraph": {
        const label = node.label ? `**${node.label.text}** ` : "";
        const aside = node.aside ? ` _${literal(node.aside.text)}_` : "";
        const text2 = `${label}${words(node.words)}${aside}`;
        if (text2 !== "") put("paragraph", node.tone === "strong" ? `**${text2.replace(/\*\*/g, "")}**` : text2);
        break;
      }
      case "quote":
        put(
          "quote",
          `- ${node.command === "" ? "" : `${code(node.command)} `}line ${node.line}: ${code(node.text)}`
        );
        break;
      case "step":
        put(
          "step",
          `- ${code(node.step.command)} ${literal(node.step.purpose)}${node.step.slow ? " (slow)" : ""}`
        );
        break;
      case "table":
        put("table", ...table2(node));
        break;
      default:
    }
  }
  return `${lines4.join("\n")}
`;
}
function table2({ columns, rows }) {
  const row2 = (cells2) => `| ${cells2.join(" | ")} |`;
  return [
    row2(columns.map((each) => literal(each.title))),
    row2(columns.map((each) => each.right ? "---:" : "---")),
    ...rows.map((cells2) => row2(columns.map((_, at) => cell(words(cells2[at]?.words ?? [], true)))))
  ];
}
function cell(text2) {
  return /^\\\[(?:\\#|\.)+\\\]$/.test(text2) ? `\`${text2.replace(/\\/g, "")}\`` : text2;
}
function words(list11, inTable = false) {
  return spans(list11, void 0).map((span) => {
    const text2 = span.text.replace(/\u00a0/g, " ");
    if (span.link === void 0 && span.tone !== "strong") return literal(text2);
    return inTable ? code(text2).replace(/\|/g, "\\|") : code(text2);
  }).join("");
}
function literal(text2) {
  return printable(text2).replace(/[\\`*_[\]<>|#~]/g, (each) => `\\${each}`).replace(/&/g, "&amp;").replace(/@/g, "@\u200B").replace(/^\s+/, " ").replace(/^( ?)([-+])(?=\s)/, "$1\\$2").replace(/^( ?\d+)([.)])(?=\s)/, "$1\\$2");
}
function code(text2) {
  const shown = printable(text2).trim();
  if (shown === "") return "";
  let most = 0;
  for (const run of shown.match(/`+/g) ?? []) most = Math.max(most, run.length);
  const ticks = "`".repeat(most + 1);
  const pad = shown.startsWith("`") || shown.endsWith("`") ? " " : "";
  return `${ticks}${pad}${shown}${pad}${ticks}`;
}

// src/faces/logs/printers.ts
var FOOT = "More: --details shows everything, --finding 1 one finding, --format json all figures.";
function textPrinter(form, show) {
  let printed = 0;
  const put = (page) => {
    if (printed++ > 0) show([[], []]);
    show(layout(page, form.width));
  };
  return {
    report: (report) => put(pageOf(report, form)),
    comparison: (report) => put(comparisonPage(report)),
    end() {
    }
  };
}
function pageOf(report, { details: details2, finding: finding2, width }) {
  if (finding2 !== void 0) return findingPage(report, finding2) ?? noSuchFinding(report, finding2);
  return details2 ? toDoc(report) : brief2(report, { foot: [FOOT] }, width);
}
function noSuchFinding(report, number2) {
  const most = report.findings.length;
  const words2 = most === 0 ? "This report has no findings." : `There is no finding ${number2}: this report has ${most}.`;
  return [{ kind: "paragraph", words: [words2], indent: 0 }];
}
function jsonPrinter(write) {
  write(`{"schema":2,"tool":${JSON.stringify({ name: "poolinsight", version })},"reports":[`);
  let printed = 0;
  return {
    report(report) {
      write(`${printed++ > 0 ? "," : ""}
${JSON.stringify(toJson(report), null, 1)}`);
    },
    comparison() {
    },
    end() {
      write("\n]}\n");
    }
  };
}
function ndjsonPrinter(write) {
  return {
    report(report) {
      write(`${JSON.stringify(toJson(report))}
`);
    },
    comparison() {
    },
    end() {
    }
  };
}
function markdownPrinter(write) {
  let printed = 0;
  const put = (page) => write(`${printed++ > 0 ? "\n---\n\n" : ""}${markdown(page)}`);
  return {
    report: (report) => put([...brief2(report, { foot: [] }), ...details(report)]),
    comparison: (report) => put(comparisonPage(report)),
    end() {
    }
  };
}
function details(report) {
  const page = [];
  report.findings.forEach((_, at) => {
    page.push({ kind: "heading", words: [`Finding ${at + 1}`] });
    page.push(...(findingPage(report, at + 1) ?? []).filter((node) => node.kind !== "heading"));
  });
  return page;
}
function htmlPrinter(write, logOf) {
  const parts = [];
  const titles = [];
  return {
    report(report) {
      titles.push(report.title.from);
      parts.push(htmlReport(report, logOf(report), parts.length));
    },
    comparison(report) {
      parts.push(comparisonHtml(report));
    },
    end() {
      write(
        htmlPage(`poolinsight: ${titles[0] ?? "comparison"}${titles.length > 1 ? " and more" : ""}`, parts)
      );
    }
  };
}

// src/debugger/log-text.ts
var MAX_LINE = 16384;
var UNPLAIN = /^[\t ]*[`~]|[^\t !-%'-;=?-[\]-~]/;
var ODD = /[^\t -~]/;
var CONTROLS = /[\x00-\x08\x0a-\x1f\x7f]+/g;
var TERMINAL = /\x1b(?:\[[0-?]{0,40}[ -/]{0,8}[@-~]|\][^\x07\x1b]{0,200}(?:\x07|\x1b\\))/g;
function logText() {
  let markdown2 = false;
  const unescaped = (text2) => {
    if (!markdown2) markdown2 = isMarkdown(text2);
    return markdown2 ? text2.replace(WORD, withoutEscapes) : text2;
  };
  return (raw) => {
    let text2 = raw.length > MAX_LINE ? raw.slice(0, MAX_LINE) : raw;
    if (ODD.test(text2)) text2 = asTyped(text2.replace(TERMINAL, "").replace(CONTROLS, ""));
    if (text2.indexOf("<") >= 0) text2 = withoutTags(text2);
    if (text2.indexOf("&") >= 0) text2 = asTyped(text2.replace(ENTITY, decoded));
    if (text2.charCodeAt(0) === GREATER) text2 = text2.replace(QUOTE, "");
    else if (text2.indexOf(">") >= 0) text2 = text2.replace(INDENTED_QUOTE, "");
    if (text2.indexOf("\\") >= 0) {
      if (text2.indexOf("\\\\??\\\\") >= 0) text2 = text2.split("\\\\").join("\\");
      text2 = unescaped(text2);
    }
    if (FENCE.test(text2)) return "";
    if (text2.indexOf("`") >= 0) text2 = withoutCodeMarks(text2);
    return text2.length > MAX_LINE ? text2.slice(0, MAX_LINE) : text2;
  };
}
var GREATER = 62;
var QUOTE = /^(?:> ?){1,4}(?![>[])/;
var INDENTED_QUOTE = /^[ \t]{1,20}(?:>[ \t]){0,3}>(?:[ \t]|$)/;
var FENCE = /^[ \t>]{0,40}(?:`{3,40}|~{3,40})[ \w+#.{}-]{0,40}$/;
function withoutCodeMarks(text2) {
  const code2 = text2.trim();
  const last2 = code2.length - 1;
  if (last2 < 2 || code2.charAt(0) !== "`" || code2.charAt(last2) !== "`") return text2;
  const mark = code2.charAt(1) === "`" && code2.charAt(last2 - 1) === "`" && last2 > 3 ? 2 : 1;
  return text2.slice(0, text2.indexOf("`")) + code2.slice(mark, -mark);
}
var NAMES3 = "pre|p|br|code|span|div|b|strong|i|em|u|tt|kbd|samp|font|blockquote|wbr|li|ul|ol|td|tr|tbody|table|a|hr|mark|h[1-6]";
var REST = "(?:[ \\t/][^<>]{0,300})?>";
var TAG = new RegExp(`</?(?:${NAMES3})${REST}`, "gi");
var TAG_AT_START = new RegExp(`^[ \\t]{0,200}</?(?:${NAMES3})${REST}`, "i");
var TAG_AT_END = new RegExp(`^</?(?:${NAMES3})${REST}[ \\t]{0,200}$`, "i");
var HTML = new RegExp(`<(?:/(?:${NAMES3})|(?:span|code|strong|font|wbr)(?:[ \\t/][^<>]{0,300})?)>`, "i");
var MAX_TAGS2 = 16;
function withoutTags(text2) {
  if (HTML.test(text2)) return text2.replace(TAG, "");
  let left = text2;
  for (let n = 0; n < MAX_TAGS2; n++) {
    const tag2 = TAG_AT_START.exec(left);
    if (tag2 === null) break;
    left = left.slice(0, left.indexOf("<")) + left.slice(tag2[0].length);
  }
  for (let n = 0; n < MAX_TAGS2; n++) {
    const at = left.lastIndexOf("<");
    if (at < 0 || !TAG_AT_END.test(left.slice(at))) break;
    left = left.slice(0, at);
  }
  return left;
}
var ENTITY = /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([A-Za-z]{2,8}));/g;
var ENTITIES = /* @__PURE__ */ new Map([
  ["gt", ">"],
  ["lt", "<"],
  ["amp", "&"],
  ["quot", '"'],
  ["apos", "'"],
  ["nbsp", " "],
  ["ensp", " "],
  ["emsp", " "],
  ["thinsp", " "],
  ["shy", ""],
  ["zwj", ""],
  ["zwnj", ""],
  ["lrm", ""],
  ["rlm", ""],
  ["lsquo", "'"],
  ["rsquo", "'"],
  ["sbquo", "'"],
  ["ldquo", '"'],
  ["rdquo", '"'],
  ["bdquo", '"'],
  ["prime", "'"],
  ["Prime", '"'],
  ["ndash", "-"],
  ["mdash", "-"],
  ["minus", "-"],
  ["hellip", "..."],
  ["times", "x"],
  ["bsol", "\\"],
  ["grave", "`"],
  ["lowbar", "_"],
  ["ast", "*"],
  ["num", "#"],
  ["excl", "!"],
  ["colon", ":"],
  ["lpar", "("],
  ["rpar", ")"],
  ["lsqb", "["],
  ["rsqb", "]"]
]);
function decoded(whole2, decimal, hex3, name2) {
  if (name2 !== void 0) return ENTITIES.get(name2) ?? whole2;
  const code2 = decimal === void 0 ? Number.parseInt(hex3 ?? "", 16) : Number(decimal);
  if (code2 > 1114111 || code2 >= 55296 && code2 < 57344) return whole2;
  if (code2 === 9) return "	";
  return code2 < 32 || code2 === 127 ? "" : String.fromCodePoint(code2);
}
var TYPOGRAPHIC = /[\u0080-\u00a0\u00ad\u00d7\u061c\u180e\u2000-\u202f\u2032\u2033\u205f-\u206f\u2212\u3000\ufeff]/g;
var TYPED = /* @__PURE__ */ new Map([
  ["\xD7", "x"],
  ["\u2010", "-"],
  ["\u2011", "-"],
  ["\u2012", "-"],
  ["\u2013", "-"],
  ["\u2014", "-"],
  ["\u2015", "-"],
  ["\u2212", "-"],
  ["\u2018", "'"],
  ["\u2019", "'"],
  ["\u201A", "'"],
  ["\u201B", "'"],
  ["\u2032", "'"],
  ["\u201C", '"'],
  ["\u201D", '"'],
  ["\u201E", '"'],
  ["\u201F", '"'],
  ["\u2033", '"'],
  ["\u2026", "..."]
]);
function asTyped(text2) {
  return text2.replace(TYPOGRAPHIC, typed);
}
function typed(char) {
  const code2 = char.charCodeAt(0);
  if (code2 < 160) return ".";
  if (code2 === 160 || code2 === 8239 || code2 === 8287 || code2 === 12288) return " ";
  if (code2 >= 8192 && code2 <= 8202) return " ";
  return TYPED.get(char) ?? (code2 >= 8214 && code2 <= 8231 ? char : "");
}
var WORD = /[^ \t]+/g;
var ESCAPE = /\\([*_[\]()<>#+\-.!`{}|~])/g;
var PATH = /:\\|\\(?:[^*_[\]()<>#+\-.!`{}|~]|$)/;
var EVIDENT = /kd\\>|\\\*\\\*/;
var EVIDENT_IN_WORD = /[A-Za-z0-9]\\_[A-Za-z0-9]/;
var SHORTEST_WORD = 7;
function isMarkdown(text2) {
  const words2 = text2.match(WORD);
  return words2?.some(
    (word) => !PATH.test(word) && (EVIDENT.test(word) || word.length >= SHORTEST_WORD && EVIDENT_IN_WORD.test(word))
  ) ?? false;
}
function withoutEscapes(word) {
  return word.indexOf("\\") < 0 || PATH.test(word) ? word : word.replace(ESCAPE, "$1");
}

// src/debugger/log.ts
function logScanner(into) {
  const normal = logText();
  let count2 = 0;
  let stamped = false;
  return {
    line(raw, plain9) {
      count2++;
      const text2 = stamped || beginsLikeStamp(raw.charCodeAt(0)) ? withoutStamp(raw) : raw;
      if (text2.length <= MAX_LINE && (plain9 === true && text2 === raw || !UNPLAIN.test(text2))) {
        into.line(text2, count2);
        return;
      }
      const normalized = normal(text2);
      const clean = withoutStamp(normalized);
      if (clean !== normalized) stamped = true;
      const found = clean.indexOf(">") < 0 ? void 0 : findPrompt(clean);
      if (found === void 0) into.line(clean, count2);
      else into.prompt(found.prompt, found.typed, count2);
    }
  };
}
var STAMP = /^[ \t]{0,20}\[?(?:\d{4}-\d\d-\d\d[T ]|[A-Z][a-z]{2} [A-Z][a-z]{2} [ \d]\d )?\d\d:\d\d:\d\d(?:[.,]\d{1,9})?(?:Z|[+-]\d\d:?\d\d| \d{4})?(?:\](?:[ \t]|$)|[ \t]|$)/;
var BRACKET = 91;
var DIGIT_0 = 48;
var DIGIT_9 = 57;
function beginsLikeStamp(code2) {
  return code2 === BRACKET || code2 >= DIGIT_0 && code2 <= DIGIT_9;
}
function withoutStamp(text2) {
  const stamp = STAMP.exec(text2);
  return stamp === null ? text2 : text2.slice(stamp[0].length);
}
var BEFORE2 = /^[ \t]{0,200}(?:(?:[>#*+-]{1,6}|\d{1,3}[.)])[ \t]{1,8}){0,4}>{0,4}([*_`]{0,3})(?:\[[^[\]]{0,120}(?:\[[^[\]]{0,60}\][^[\]]{0,60})?\][ \t]{0,4})?/;
var PROMPT = /(?:\|\|)?(?:\d{1,3}: ?){0,2}?((?:\d{1,5}(?:\.\d{1,3})?(?: ?: ?| ))?kd(?::[a-z][a-z0-9]{1,9})?|lkd(?::[a-z][a-z0-9]{1,9})?|\d{1,4}:\d{3,6}(?::[a-z][a-z0-9]{1,9})?)[*_`]{0,3} ?>[ \t]{0,8}/iy;
var MAX_GLUED = 16;
function findPrompt(text2) {
  const before = BEFORE2.exec(text2);
  if (before === null) return void 0;
  let prompt;
  let at = before[0].length;
  for (let n = 0; n < MAX_GLUED; n++) {
    PROMPT.lastIndex = at;
    const found = PROMPT.exec(text2);
    if (found === null) break;
    prompt = found[1];
    at = PROMPT.lastIndex;
  }
  if (prompt === void 0) return void 0;
  return { prompt: prompt.toLowerCase(), typed: withoutEmphasis(text2.slice(at).trim(), before[1] ?? "") };
}
function withoutEmphasis(typed2, opened) {
  let text2 = typed2;
  if (opened !== "") {
    if (text2.startsWith(opened)) text2 = text2.slice(opened.length).trim();
    else if (text2.endsWith(opened)) text2 = text2.slice(0, -opened.length).trim();
  }
  for (const mark of ["**", "`"]) {
    if (text2.length > 2 * mark.length && text2.startsWith(mark) && text2.endsWith(mark))
      text2 = text2.slice(mark.length, -mark.length).trim();
  }
  return text2;
}

// src/diagnosis/derived/sound-tags.ts
var MOVES5 = 1.05;
var ABOVE_POOL = 1.5;
var SMALLEST_BLOCK = 8;
function soundTags(tags, memory) {
  return judged2(tags)(memory ?? NO_MEMORY);
}
var NO_MEMORY = {};
var judged2 = latest(
  (tags) => latest((memory) => judge3(tags, "rows" in memory ? memory : void 0))
);
function judge3(tags, memory) {
  const limits = { nonpaged: limitOf("nonpaged", memory), paged: limitOf("paged", memory) };
  const doubted = [];
  for (const { row: row2, group, usage: usage2 } of remarkableTags(tags)) {
    if (isFalse(usage2, limits[group]) && doubted.indexOf(row2) < 0) doubted.push(row2);
  }
  return doubted.length === 0 ? tags : Object.assign({}, tags, { rows: tags.rows.filter((row2) => doubted.indexOf(row2) < 0), doubted });
}
function limitOf(group, memory) {
  const pressure = groupPressure(memory, group);
  return pressure && { bound: pressure.limitKb * 1024, used: pressure.usedKb * 1024 };
}
function isFalse(usage2, limit) {
  const { bytes: bytes2, outstanding, allocs = 0 } = usage2;
  if (outstanding < 0 || (bytes2 ?? 0) < 0) return true;
  if (outstanding > Number.MAX_SAFE_INTEGER || allocs > Number.MAX_SAFE_INTEGER) return true;
  if (bytes2 === void 0) return false;
  if (bytes2 > Number.MAX_SAFE_INTEGER) return true;
  if (bytes2 > 0 && outstanding * SMALLEST_BLOCK > bytes2 * ABOVE_POOL) return true;
  return limit !== void 0 && bytes2 > limit.bound * MOVES5 && bytes2 > limit.used * ABOVE_POOL;
}

// src/diagnosis/one-cause.ts
var SECOND_SNAPSHOT = say`One snapshot cannot prove a leak. Take another later and compare.`;
var MOST_STEPS2 = 8;
function oneCause(findings, isRead2 = () => false) {
  const groups2 = [];
  const told2 = [];
  for (const finding2 of findings) {
    if (finding2.about === void 0) {
      told2.push(finding2);
      continue;
    }
    const same = groups2.find((group) => isSameCause(group, finding2));
    if (same === void 0) {
      const group = { main: finding2, hasScenario: false, cause: /* @__PURE__ */ new Set(), named: /* @__PURE__ */ new Set() };
      add(group, finding2);
      groups2.push(group);
      told2.push(group);
    } else {
      same.main = joined2(same.main, finding2, same.hasScenario);
      add(same, finding2);
    }
  }
  return told2.map((each) => {
    if (!("main" in each)) {
      return { ...each, next: each.next.filter((step2) => ASKED_AGAIN.indexOf(step2.id) >= 0 || !isRead2(step2)) };
    }
    const { main: main2 } = each;
    const next = main2.next.filter((step2) => !isRead2(step2)).slice(0, MOST_STEPS2);
    return asking({ ...main2, next: next.length > 0 ? next : steps(lastStep(main2)) });
  });
}
var ASKED_AGAIN = ["vm", "vm-whole", "tags-nonpaged", "tags-paged", "tags-paged-brief"];
function lastStep({ resource: resource2, tags }) {
  const [first] = tags;
  if (first === void 0 || resource2 !== "nonpaged-pool" && resource2 !== "paged-pool") return void 0;
  return sampleStep(first, resource2 === "nonpaged-pool" ? "nonpaged" : "paged");
}
function add(group, finding2) {
  if (finding2.about === "scenario" && finding2.confidence !== "possible") group.hasScenario = true;
  for (const tag2 of causesOf(finding2)) group.cause.add(tag2);
  for (const tag2 of finding2.tags) group.named.add(tag2);
}
function causesOf({ about, tags }) {
  return about === "tag" || about === "scenario" ? tags : tags.slice(0, 1);
}
function isSameCause({ main: main2, cause: cause2, named: named4 }, other) {
  if (other.about === "pool" && main2.about === "pool") return false;
  const [first] = other.tags;
  if (first === void 0) return false;
  const isNamed = other.tags.every((tag2) => named4.has(tag2));
  if (other.about === "tags") return isNamed;
  if (!causesOf(other).some((tag2) => cause2.has(tag2))) return false;
  return other.resource === main2.resource || isNamed && other.about !== "pool";
}
function joined2(main2, other, hasScenario) {
  const isGrave = other.severity !== "note";
  const isScenario = other.about === "scenario" && other.confidence !== "possible";
  const takesHolder = isScenario && main2.about === "pool" && (other.holder ?? []).length > 0;
  const pattern = patternsOf(main2, other);
  const isGuess = hasScenario && other.severity === "note" && other.confidence === "possible";
  const added2 = [other.headline, ...isRemark(other) || isGuess ? [] : other.details];
  return {
    ...main2,
    ...takesHolder && other.holder && { holder: other.holder },
    ...pattern !== void 0 && { pattern },
    ...whoOf2(main2, other),
    also: [...main2.also ?? [], other.rule],
    // Who does it is the answer; what the pool holds explains it.
    details: distinct2(takesHolder ? [...added2, ...main2.details] : [...main2.details, ...added2]),
    tags: isGrave ? distinct2([...main2.tags, ...other.tags]) : main2.tags,
    drivers: isGrave ? distinct2([...main2.drivers, ...other.drivers]) : main2.drivers,
    evidence: lines2([...main2.evidence, ...other.evidence]),
    next: isScenario ? steps(...other.next, ...main2.next) : steps(...main2.next, ...other.next)
  };
}
var MOST_WHO2 = 4;
function whoOf2(main2, other) {
  if (other.who === void 0) return {};
  const isSurer = other.severity !== "note" || other.about === "scenario";
  const rows = [...main2.who ?? []];
  for (const each of other.who) {
    const place2 = rows.findIndex((row2) => JSON.stringify(row2.name) === JSON.stringify(each.name));
    const same = rows[place2];
    if (same === void 0) {
      if (each.bytes !== void 0 || each.count !== void 0) rows.push(each);
    } else if (isSurer && each.bytes !== void 0)
      rows[place2] = Object.assign({}, same, { what: each.what });
  }
  return rows.length === 0 ? {} : { who: rows.slice(0, MOST_WHO2) };
}
function isRemark({ severity: severity2, resource: resource2 }) {
  return severity2 === "note" && resource2 === "none";
}
function patternsOf(main2, other) {
  const { pattern } = other;
  if (pattern === void 0 || other.severity === "note") return main2.pattern;
  if (main2.pattern === void 0) return pattern;
  return main2.pattern.split("; ").indexOf(pattern) >= 0 ? main2.pattern : `${main2.pattern}; ${pattern}`;
}
var GRAVE = ["critical", "warning"];
function asking(finding2) {
  if (GRAVE.indexOf(finding2.severity) < 0) return finding2;
  const said2 = JSON.stringify(SECOND_SNAPSHOT);
  const details2 = finding2.details.filter((each) => JSON.stringify(each) !== said2);
  return { ...finding2, details: [...details2, SECOND_SNAPSHOT] };
}
function distinct2(list11) {
  const seen = /* @__PURE__ */ new Set();
  return list11.filter((each) => {
    const key = JSON.stringify(each);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
function lines2(list11) {
  const seen = /* @__PURE__ */ new Set();
  return list11.filter(({ command, line: line2 }) => {
    const key = `${line2} ${command}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

// src/diagnosis/verdict.ts
var SUSPECT_RULE = "leak-suspect";
var MOST_SUSPECTS3 = 3;
function verdict2(findings, facts, headroom2, reason, suspects = []) {
  const told2 = suspects.filter((each) => each.strength !== "weak");
  return withSuspects(overall(findings, facts, headroom2, reason, told2), told2);
}
function withSuspects(said2, told2) {
  if (told2.length === 0) return said2;
  const before = told2.filter((each) => each.strength === "strong");
  const behind = told2.filter((each) => each.strength !== "strong");
  const tagsOf5 = (list11) => list11.reduce((all2, each) => all2.concat(each.tags), []);
  const driversOf2 = (list11) => list11.map(culpritOf).filter((each) => each !== void 0);
  return Object.assign({}, said2, {
    tags: distinct3([...tagsOf5(before), ...said2.tags, ...tagsOf5(behind)]),
    drivers: distinct3([...driversOf2(before), ...said2.drivers, ...driversOf2(behind)])
  });
}
var distinct3 = (list11) => list11.filter((each, place2) => list11.indexOf(each) === place2);
function overall(findings, facts, headroom2, reason, told2) {
  const first = findings[0];
  if (first !== void 0 && first.severity !== "note") {
    return first.rule === SUSPECT_RULE ? suspected(first, facts, headroom2, told2) : of(first);
  }
  if (told2.length > 0) {
    const main2 = findings.find((each) => each.rule === SUSPECT_RULE) ?? first;
    if (main2 !== void 0) return suspected(main2, facts, headroom2, told2);
  }
  const remarks3 = findings.filter((each) => each.resource !== "none");
  const remark2 = remarks3.find((each) => each.confidence !== "possible") ?? remarks3[0];
  if (facts.memory !== void 0) {
    if (headroom2.length === 0) {
      const unknown = say`Exhaustion was not checked: no row of !vm says how full a resource is.`;
      return plain2("unknown", "unknown", "possible", remark2 ? say`${remark2.headline} ${unknown}` : unknown);
    }
    const healthy = say`No resource is exhausted: ${headroomSentence(headroom2)}${otherHeadroom(facts)}.${notLookedFor(facts)}`;
    if (remark2 === void 0 || remark2.confidence === "possible") {
      return { ...plain2("healthy", "none", "likely", healthy), brief: allWell(facts) };
    }
    return { ...of(remark2), headline: say`${remark2.headline} ${healthy}`, brief: remark2.headline };
  }
  if (facts.tags !== void 0) {
    const notSeen = say`Exhaustion was not checked.`;
    if (remark2 !== void 0) {
      return plain2("unknown", "unknown", "possible", say`${remark2.headline} ${notSeen}`);
    }
    const [only3, more] = facts.tags.value.groups;
    const where = only3 === void 0 || more !== void 0 ? "pool tags" : `tags of ${only3} pool`;
    return plain2("unknown", "unknown", "possible", say`No leak stands out among the ${where}. ${notSeen}`);
  }
  return plain2("unknown", "unknown", "possible", reason);
}
function allWell({ tags }) {
  if (tags === void 0)
    return say`No resource is exhausted. Leaks were not checked: no pool tags were read.`;
  const [only3, more] = tags.value.groups;
  return more === void 0 && only3 !== void 0 ? say`No resource is exhausted, and no leak stands out in ${only3} pool.` : say`No resource is exhausted, and no leak stands out.`;
}
function suspected(finding2, facts, headroom2, told2) {
  const words2 = [];
  told2.slice(0, MOST_SUSPECTS3).forEach((each, place2) => {
    words2.push(...say`${place2 > 0 ? "; " : ""}${inShort(each)}`);
  });
  if (told2.length > MOST_SUSPECTS3) words2.push(...say`; and ${count(told2.length - MOST_SUSPECTS3)} more`);
  const subject = told2.length === 1 ? "Suspect" : "Suspects";
  const known4 = facts.memory !== void 0 && headroom2.length > 0;
  return Object.assign(of(finding2), {
    headline: known4 ? say`Nothing is exhausted yet. ${subject}: ${words2}.` : say`${subject}: ${words2}. Exhaustion was not checked.`,
    brief: known4 ? say`${finding2.headline} Nothing is exhausted yet.` : say`${finding2.headline} Exhaustion was not checked.`
  });
}
function of(finding2) {
  return {
    severity: finding2.severity,
    resource: finding2.resource,
    confidence: finding2.confidence,
    headline: finding2.headline,
    holder: finding2.holder ?? [],
    tags: finding2.tags,
    drivers: finding2.drivers
  };
}
function plain2(severity2, resource2, confidence2, headline7) {
  return { severity: severity2, resource: resource2, confidence: confidence2, headline: headline7, holder: [], tags: [], drivers: [] };
}
function headroomSentence(headroom2) {
  const list11 = [];
  headroom2.forEach((each, place2) => {
    list11.push(...say`${place2 > 0 ? ", " : ""}${each.name} ${share(each.share)}`);
  });
  return list11;
}
function notLookedFor({ tags }) {
  if (tags === void 0) return " Leaks were not checked: no pool tags were read.";
  const [only3, more] = tags.value.groups;
  if (more !== void 0 || only3 === void 0) return "";
  return ` Leaks in ${only3 === "paged" ? "nonpaged" : "paged"} pool were not checked: its tags were not read.`;
}
function otherHeadroom({ memory, sessions, target }) {
  const words2 = [];
  const maximum = sessions?.value.pagedPoolMax;
  const shares = (sessions?.value.sessions ?? []).map((each) => sessionShare(each, maximum)).filter((each) => each !== void 0);
  if (maximum !== void 0 && shares.length > 0) {
    words2.push(...say`, fullest session pool ${share(Math.max(...shares))}`);
  }
  const { bits } = systemView({
    ...memory && { memory },
    ...target && { target },
    ...sessions && { sessions }
  });
  const free = memory?.value.rows.freeSystemPtes;
  if (bits === 32 && free !== void 0) words2.push(...say`, ${count(free.pages)} system PTEs free`);
  return words2;
}

// src/diagnosis/conclude.ts
var GRAVITY3 = { critical: 0, warning: 1, note: 2 };
function conclude(collected, rules2, from, troubles, guard2) {
  const sound = withSoundTags(collected);
  const outcomes = rules2.map((rule) => runRule(rule, sound, guard2));
  const byId = new Map(rules2.map((rule) => [rule.id, rule]));
  const findings = [];
  for (const outcome of outcomes) {
    if (outcome.outcome !== "found") continue;
    const rule = byId.get(outcome.rule);
    for (const finding2 of outcome.findings) {
      findings.push({
        ...finding2,
        rule: outcome.rule,
        ...rule?.pattern !== void 0 && { pattern: rule.pattern },
        ...rule?.about !== void 0 && { about: rule.about },
        place: findings.length
      });
    }
  }
  findings.sort((a, b) => GRAVITY3[a.severity] - GRAVITY3[b.severity] || a.place - b.place);
  const memory = collected.readings.memory?.value;
  const { tags } = sound.readings;
  const weighed = tags && guard2(() => suspectsOf(Object.assign({}, sound.readings, { tags })));
  const suspects = weighed !== void 0 && "value" in weighed ? weighed.value : [];
  const sorted = oneCause(findings, (step2) => isRead(step2.id, collected)).map(
    (finding2) => withoutOrder(finding2)
  );
  return {
    title: title(collected, from),
    verdict: verdict2(
      sorted,
      collected.readings,
      memory ? headroom(memory) : [],
      [absenceSentence(absenceOf(collected, "memory"))],
      suspects
    ),
    findings: sorted,
    resources: memory ? headroom(memory) : [],
    suspects,
    outcomes,
    unread: collected.unread,
    unreadCount: collected.unreadCount,
    read: collected.read,
    facts: collected.readings,
    ...collected.before && { before: collected.before },
    troubles
  };
}
function withSoundTags(collected) {
  const { tags, memory } = collected.readings;
  if (tags === void 0) return collected;
  const value = soundTags(tags.value, memory?.value);
  if (value === tags.value) return collected;
  const readings = Object.assign({}, collected.readings, { tags: soundReading(tags, value) });
  return Object.assign({}, collected, { readings });
}
var soundReadings = latest((_value) => ({}));
function soundReading(read4, value) {
  const kept2 = soundReadings(value);
  const reading2 = kept2.reading ?? { value, source: read4.source };
  kept2.reading = reading2;
  return reading2;
}
function isRead(id, { readings }) {
  const { memory, tags, modules, processes, locks: locks2, commits, sessions } = readings;
  const isWhole6 = tags !== void 0 && tags.value.narrowedTo === void 0 && tags.value.top === void 0;
  switch (id) {
    case "vm":
      return memory !== void 0;
    case "vm-processes":
      return memory !== void 0 && commits !== void 0;
    case "vm-sessions":
      return sessions !== void 0;
    case "tags-nonpaged":
      return isWhole6 && tags.value.groups.indexOf("nonpaged") >= 0;
    case "tags-paged":
    case "tags-paged-brief":
      return isWhole6 && tags.value.groups.indexOf("paged") >= 0;
    case "modules":
      return modules?.value.whole === true;
    case "processes":
      return processes?.value.whole === true && processes.value.session === void 0;
    case "locks":
      return locks2 !== void 0;
    default:
      return false;
  }
}
function withoutOrder({
  place: _,
  about: __,
  ...finding2
}) {
  return finding2;
}
function runRule(rule, collected, guard2) {
  const missing = [];
  for (const fact of rule.needs) {
    if (collected.readings[fact] !== void 0) continue;
    const absence = absenceOf(collected, fact);
    const ask2 = absence.reason === "silent" && fact === "sessions" ? void 0 : askFor(fact);
    missing.push({ fact, absence, ...ask2 && { ask: ask2 } });
  }
  if (missing.length > 0) return { rule: rule.id, outcome: "not-checked", missing };
  const have = {};
  for (const fact of [...rule.needs, ...rule.wants]) {
    const reading2 = collected.readings[fact] ?? (fact === "sessions" ? noSessions(collected) : void 0);
    if (reading2 !== void 0) have[fact] = reading2;
  }
  const result = guard2(() => rule.check(have));
  if ("threw" in result) return { rule: rule.id, outcome: "crashed", message: result.threw };
  return result.value.length === 0 ? { rule: rule.id, outcome: "clear" } : { rule: rule.id, outcome: "found", findings: result.value };
}
function noSessions(collected) {
  const source = askedForSessions(collected);
  return source && { value: { sessions: [] }, source };
}
function absenceOf(collected, fact) {
  const said2 = collected.absences[fact];
  const kind = collected.readings.target?.value.kind;
  if (kind === "small-dump" && (said2 === void 0 || said2.reason !== "not-kernel"))
    return { reason: "small-dump" };
  if (kind === "user-mode") return { reason: "not-kernel" };
  if (said2 === void 0 && fact === "sessions" && askedForSessions(collected) !== void 0)
    return { reason: "silent" };
  return said2 ?? { reason: "not-run" };
}
var WITH_FLAGS = /^!(?:\w+\.)?vm\s+(?:0x)?([0-9a-f]{1,4})$/i;
function askedForSessions({ read: read4, readings }) {
  if (readings.memory?.value.rows.commitLimit === void 0) return void 0;
  return read4.find(({ command }) => {
    const flags = WITH_FLAGS.exec(command)?.[1];
    return flags !== void 0 && (Number.parseInt(flags, 16) & 4) !== 0;
  });
}
function title(collected, from) {
  const target = collected.readings.target?.value;
  const ram = collected.readings.memory?.value.rows.physicalMemory?.kb;
  return {
    from,
    ...target?.dumpFile !== void 0 && { dumpFile: target.dumpFile },
    ...target?.kind !== void 0 && { kind: target.kind },
    ...target?.system !== void 0 && { system: target.system },
    ...target?.build !== void 0 && { build: target.build },
    ...target?.architecture !== void 0 && { architecture: target.architecture },
    ...target?.processors !== void 0 && { processors: target.processors },
    ...ram !== void 0 && { memoryBytes: ram * 1024 },
    ...target?.uptimeSeconds !== void 0 && { uptimeSeconds: target.uptimeSeconds },
    ...target?.sessionTime !== void 0 && { sessionTime: target.sessionTime }
  };
}

// src/reading/commands/complaints.ts
var KERNEL_FILE = "(?:\\\\\\S{0,100}\\\\)?(?:nt(?:oskrnl|kr\\w{2,6})(?:\\.exe)?|nt)\\b";
var KERNEL_SYMBOL = `(?:the )?(?:(?:address|value|type|offset|location) of )?['"]?nt!`;
var COMPLAINTS = [
  {
    // No export poolused found
    // Public: what questions in forums quote most, from kits of 2003 to now.
    reason: "unknown-command",
    starts: "n",
    pattern: /^No export [\w.]{1,60} found/i
  },
  {
    // The call to LoadLibrary(kdexts) failed, Win32 error 0n126
    // Public: as above.
    reason: "unknown-command",
    starts: "t",
    pattern: /^The call to LoadLibrary\([^()]{1,200}\) failed/i
  },
  {
    // Unable to add extension DLL: kdexts
    // Unable to load extension kdexts
    // Unable to load the kdexts extension
    // The first is public (.load and .chain of old kits); the others are guesses.
    reason: "unknown-command",
    starts: "u",
    pattern: /^Unable to (?:add extension DLL|load (?:the )?(?:debugger )?extension|load (?:the )?[\w.]{1,40} extension)\b/i
  },
  {
    // Extension command not found
    // Unknown extension command
    // Guesses.
    reason: "unknown-command",
    starts: "eu",
    pattern: /^(?:Extension (?:command )?not found|Unknown extension\b)/i
  },
  {
    // Couldn't resolve error at 'nt!PoolTrackTable'
    // Public, with any expression; the documentation of `ux` names it for symbols.
    reason: "no-symbols",
    starts: "c",
    pattern: /^Couldn't resolve error at '\W{0,8}nt!/i
  },
  {
    // Couldn't resolve error at 'poolused 3'
    // Public: a command typed without its exclamation mark, or that the debugger does not have.
    reason: "unknown-command",
    starts: "c",
    pattern: /^Couldn't resolve error at '/i
  },
  {
    // ***    Your debugger is not using the correct symbols                 ***
    // ***    Either you specified an unqualified symbol, or your debugger   ***
    // ***    Type referenced: nt!_POOL_TRACKER_TABLE                        ***
    // Public: windows-driver-docs issue 585, and every forum. The last line of a box may name another module's type:
    // then the lines above it say enough where nothing else could be read.
    reason: "no-symbols",
    starts: "yet",
    pattern: /^(?:Your debugger is not using the correct symbols|Either you specified an unqualified symbol|Type referenced: nt!)/i
  },
  {
    // ***** Kernel symbols are WRONG. Please fix symbols to do analysis.
    // NT symbols are incorrect, please fix symbols
    // Public: !analyze, and !process 0 0 of a dump without symbols. "not available" and "missing" are guesses.
    reason: "no-symbols",
    starts: "nk",
    pattern: /^(?:NT|Kernel) symbols are (?:wrong|incorrect|not available|missing|not loaded)\b/i
  },
  {
    // *** ERROR: Symbol file could not be found.  Defaulted to export symbols for ntkrnlmp.exe -
    // *** ERROR: Module load completed but symbols could not be loaded for ntoskrnl.exe
    // Public: the documentation's pages on symbols, of other modules; those say nothing of the kernel's.
    reason: "no-symbols",
    starts: "e",
    pattern: new RegExp(
      `^ERROR: (?:Symbol file could not be found\\. {0,4}Defaulted to export symbols|(?:Module load completed but )?symbols could not be loaded) for ${KERNEL_FILE}`,
      "i"
    )
  },
  {
    // * Symbols can not be loaded because symbol path is not initialized. *
    // Public: the box at the start of a session without a symbol path.
    reason: "no-symbols",
    starts: "s",
    pattern: /^Symbols can ?not be loaded because symbol path is not initialized/i
  },
  {
    // unable to get nt!MmSpecialPagesInUse
    // Unable to get value of nt!MmAvailablePages
    // Public: !analyze of small dumps, !numa in Windows Internals; "find", "resolve" and the like are guesses.
    reason: "no-symbols",
    starts: "ucf",
    pattern: new RegExp(
      `^(?:unable to|could not|couldn't|cannot|can't|failed to) (?:get|find|resolve|locate|retrieve) ${KERNEL_SYMBOL}`,
      "i"
    )
  },
  {
    // Error retrieving address of nt!PoolTrackTable
    // A guess.
    reason: "no-symbols",
    starts: "e",
    pattern: new RegExp(`^Error (?:in )?(?:retrieving|resolving) ${KERNEL_SYMBOL}`, "i")
  },
  {
    // unable to get PoolTrackTable
    // pool tagging is not enabled
    // Pool tagging is disabled.
    // Guesses: no public sample is known.
    reason: "tagging-off",
    starts: "up",
    pattern: /^(?:unable to get PoolTrackTable\b|(?:poolused: )?Pool ?tagging (?:is|was) (?:not (?:enabled|on|turned on)|disabled|off|turned off)\b)/i
  },
  {
    // Query pooltags Failed c0000002
    // PoolMon; windows-driver-docs, "Example 9: Detecting a Pool Memory Leak".
    reason: "tagging-off",
    starts: "q",
    pattern: /^Query pooltags Failed c0000002\b/i
  },
  {
    // Mini Kernel Dump does not contain unloaded driver list
    // Public: small dumps. Its banner, "Mini Kernel Dump File: ...", is a line of vertarget's.
    reason: "small-dump",
    starts: "m",
    pattern: /^Mini Kernel Dump does not (?:contain|have)\b/i
  },
  {
    //            ^ Operation not supported in current debug session '!vm'
    //            ^ Syntax error in 'vm 4'
    //            ^ Extra character error in 'lm !'
    // Public: the engine's own, the caret below the place.
    reason: "failed",
    starts: "^",
    pattern: /^\^ (?:Operation not supported in current debug session|(?:[A-Za-z]{1,20} ){1,6}error in) '/
  },
  {
    // GetPointerFromAddress: unable to read from fffff80003105300
    // GetUlongFromAddress: unable to read from 00000000
    // Public: small dumps, and the documentation of !locks.
    reason: "failed",
    starts: "g",
    pattern: /^Get\w{1,30}FromAddress: unable to read from\b/i
  },
  {
    // Unable to read PsLoadedModuleList
    // Unable to read MiSystemVaType memory at fffff80003106780
    // Failed to read heap key
    // Public: small dumps, and WinDbg-Feedback issue 3. A module's image that is not in the dump is not meant:
    // Unable to read image header for dmload.sys at fe0be000 - NTSTATUS 0xC0000001
    reason: "failed",
    starts: "ucfe",
    pattern: /^(?:ERROR: )?(?:unable to|could not|couldn't|cannot|can't|failed to) read (?!image\b)/i
  },
  {
    // TYPE mismatch for process object at 82a9acc0
    // Public: windows-driver-docs, the lab on kernel-mode debugging: !process of an address that is none.
    reason: "failed",
    starts: "t",
    pattern: /^TYPE mismatch for \w{1,20} object at [0-9a-f`]{8,17}/i
  },
  {
    // Unimplemented error for MiSystemVaTypeCount
    // Public: !vm of an old kit on Windows 7, between its rows; alone it is why there are none.
    reason: "failed",
    starts: "u",
    pattern: /^Unimplemented error for \w/i
  },
  {
    // Memory access error at ')'
    // Public.
    reason: "failed",
    starts: "m",
    pattern: /^Memory access error (?:at|in) '/i
  }
];
var SUBJECT = "(?:[\\w.]{1,40}|(?:this|the) (?:!?[\\w.]{1,40} )?(?:extension )?command|(?:this |the )?extension)";
var FIT = "(?:works?|useful|valid|supported|available|used)";
var IN_KERNEL = "(?:in|on|for|during|with) (?:a )?(?:live )?kernel[- ]mode\\b";
var OF_MODE = [
  // This command only works in kernel-mode
  // !vm is only supported in kernel mode sessions
  // Extension is valid only in kernel mode
  // !vm is kernel mode only
  // Guesses, but for "only supported in kernel mode sessions" (the pde extension). Microsoft's pages say so of
  // commands in these words, and the reverse of others: "only works in user mode".
  new RegExp(
    `^${SUBJECT} (?:is |can be )?(?:only ${FIT} ${IN_KERNEL}|${FIT} only ${IN_KERNEL}|kernel[- ]mode only\\b)`,
    "i"
  ),
  // !vm is not supported in user-mode
  // A guess.
  new RegExp(`^${SUBJECT} (?:is )?not ${FIT} (?:in|on|for|during|with) (?:a )?user[- ]mode\\b`, "i")
];
var BY_START = byStart();
function byStart() {
  const map = /* @__PURE__ */ new Map();
  for (const each of COMPLAINTS) {
    for (const start of each.starts.split("")) {
      const list11 = map.get(start) ?? [];
      map.set(start, list11);
      list11.push(each);
    }
  }
  return map;
}
var MAX_SAID = 300;
var MAX_ORNAMENT = 200;
function complaint(text2) {
  const from = firstSign(text2);
  const list11 = BY_START.get(text2.charAt(from).toLowerCase());
  const ofMode = text2.indexOf("mode") >= 0;
  if (list11 === void 0 && !ofMode) return void 0;
  const said2 = text2.slice(from, from + MAX_SAID);
  const found = list11?.find((each) => each.pattern.test(said2));
  if (found !== void 0) return found.reason;
  return ofMode && OF_MODE.some((each) => each.test(said2)) ? "not-kernel" : void 0;
}
function firstSign(text2) {
  let at = 0;
  while (at < MAX_ORNAMENT && " 	*!".indexOf(text2.charAt(at)) >= 0 && at < text2.length) at++;
  return at;
}

// src/reading/facts/collected.ts
var MAX_UNREAD = 200;
var MAX_SOURCES = 200;
function nothingCollected() {
  return { readings: {}, absences: {}, unread: [], unreadCount: 0, read: [], readCount: 0 };
}

// src/reading/targets.ts
var NEW_TARGET = /^(?:Loading Dump File \[|Opened log file ')/;
function beginsTarget(text2) {
  const first = text2.charCodeAt(0);
  return (first === 76 || first === 79) && NEW_TARGET.test(text2);
}
function anotherTarget(before, now) {
  const was = before.target?.value;
  const is = now.target;
  if (is?.dumpFile !== void 0 && was?.dumpFile === void 0 && saysMore(before)) return true;
  if (was !== void 0 && is !== void 0) {
    if (differ2(was.kernelBase, is.kernelBase)) return true;
    if (differ2(was.dumpFile, is.dumpFile)) return true;
    if (differ2(was.build, is.build)) return true;
    if (was.uptimeSeconds !== void 0 && is.uptimeSeconds !== void 0 && is.uptimeSeconds < was.uptimeSeconds) {
      return true;
    }
  }
  return differ2(before.memory?.value.rows.physicalMemory?.pages, now.memory?.rows.physicalMemory?.pages);
}
function saysMore(before) {
  return Object.keys(before).length > 0 && !isOnlyGreeting(before);
}
function isOnlyGreeting(before) {
  const { target, ...others2 } = before;
  if (target === void 0 || Object.keys(others2).length > 0) return false;
  const { lines: _, debuggerVersion: __, ...said2 } = target.value;
  return Object.keys(said2).length === 0;
}
function differ2(a, b) {
  return a !== void 0 && b !== void 0 && a !== b;
}

// src/reading/collect.ts
var END_OF_UNPROMPTED = 40;
var NARROWEST = 16;
var USER_MODE_PROMPT = /^\d+:\d{3}/;
function collector(commands2, done) {
  const anyBegins = new RegExp(commands2.map((each) => `(?:${each.begins.source})`).join("|"));
  let target = nothingCollected();
  let output;
  let typedParts = [];
  let userMode = false;
  let local;
  const open2 = (command, typed2, prompted, line2) => {
    const reader15 = command.reader(typed2);
    output = {
      command,
      typed: typed2,
      reader: reader15,
      prompted,
      firstLine: line2,
      lastLine: line2,
      understood: false,
      pending: [],
      refused: 0,
      complaint: void 0
    };
    return output;
  };
  const close = () => {
    if (output === void 0) return;
    const ended = output;
    output = void 0;
    const facts = ended.reader.end();
    const empty = Object.keys(facts).length === 0;
    if (!empty && anotherTarget(target.readings, facts)) handOn();
    const first = ended.pending[0];
    if (ended.prompted) keepUnread(ended);
    if (empty) {
      const reason = ended.complaint ?? ended.reader.refusal?.() ?? (ended.prompted ? first ? { reason: "no-layout", said: first } : { reason: "silent" } : void 0);
      if (reason === void 0) return;
      for (const id of ended.command.gives) {
        if (reason.reason !== "silent" || target.absences[id] === void 0) target.absences[id] = reason;
      }
      return;
    }
    const source = { command: ended.typed, firstLine: ended.firstLine, lastLine: ended.lastLine };
    keepMoment(target, ended.command, ended.reader.earlier?.(), source);
    absorb(target, facts, source, ended.command);
  };
  const keepUnread = (from) => {
    target.unreadCount += from.refused;
    for (const each of from.pending) {
      if (target.unread.length >= MAX_UNREAD) break;
      target.unread.push({ command: from.typed, line: each.line, text: each.text });
    }
    from.pending = [];
    from.refused = 0;
  };
  const handOn = () => {
    if (done === void 0) return;
    if (target.readCount > 0 || target.unreadCount > 0 || Object.keys(target.absences).length > 0)
      done(target);
    target = nothingCollected();
  };
  const forgetUserMode = () => {
    for (const id of Object.keys(target.absences)) {
      if (target.absences[id]?.reason === "not-kernel") delete target.absences[id];
    }
  };
  const recognise = (text2, line2) => {
    if (!anyBegins.test(text2)) return false;
    const command = commands2.find((each) => each.begins.test(text2));
    if (command === void 0) return false;
    const typed2 = typedParts.find((part3) => command.typed.test(part3)) ?? command.name;
    const understood = command.reader(typed2).line(text2, line2);
    if (!understood && output?.command === command) return false;
    close();
    const opened = open2(command, typed2, false, line2);
    if (opened.reader.line(text2, line2)) opened.understood = true;
    else {
      opened.pending.push({ line: line2, text: text2 });
      opened.refused++;
    }
    return true;
  };
  const refuse = (from, text2, line2) => {
    const reason = complaint(text2);
    if (reason !== void 0) {
      if (from.complaint === void 0) from.complaint = { reason, said: { line: line2, text: text2 } };
      return;
    }
    if (recognise(text2, line2)) return;
    from.refused++;
    if (from.pending.length < MAX_UNREAD) from.pending.push({ line: line2, text: text2 });
    if (!from.prompted && from.refused > END_OF_UNPROMPTED) close();
  };
  const takeWrapped = (into, text2, line2) => {
    const before = into.pending[into.pending.length - 1];
    if (before === void 0 || before.text.length < NARROWEST || text2 === "") return false;
    if (line2 - before.line > 2) return false;
    const whole2 = into.reader.line(before.text + text2, before.line) || into.reader.line(`${before.text} ${text2.trim()}`, before.line);
    if (!whole2) return false;
    into.pending.pop();
    into.refused--;
    return true;
  };
  return {
    prompt(prompt, typed2, line2) {
      close();
      const wasUserMode = userMode;
      userMode = USER_MODE_PROMPT.test(prompt);
      if (wasUserMode && !userMode) forgetUserMode();
      const isLocal = prompt.startsWith("lkd");
      if (local !== void 0 && local !== isLocal) handOn();
      local = isLocal;
      if (userMode) {
        if (target.absences.memory === void 0) {
          const said2 = { line: line2, text: `${prompt}> ${typed2}` };
          for (const command of commands2) {
            for (const id of command.gives) target.absences[id] ??= { reason: "not-kernel", said: said2 };
          }
        }
        return;
      }
      typedParts = typed2.split(";").map((part3) => part3.trim());
      for (const part3 of typedParts) {
        const command = commands2.find((each) => each.typed.test(part3));
        if (command === void 0) continue;
        open2(command, part3, true, line2);
        return;
      }
    },
    line(text2, line2) {
      if (text2 !== "" && beginsTarget(text2)) {
        close();
        if (target.readCount > 0 && !isOnlyGreeting(target.readings)) handOn();
        if (userMode) forgetUserMode();
        userMode = false;
      }
      if (userMode) return;
      if (output === void 0) {
        recognise(text2, line2);
        return;
      }
      if (!output.reader.line(text2, line2) && !(output.refused > 0 && takeWrapped(output, text2, line2))) {
        refuse(output, text2, line2);
        return;
      }
      if (text2 === "") return;
      if (output.refused > 0) {
        if (text2.trim() === "") return;
        if (output.understood) keepUnread(output);
        else {
          output.pending = [];
          output.refused = 0;
        }
      }
      output.understood = true;
      output.lastLine = line2;
    },
    end() {
      close();
      handOn();
    },
    collected() {
      close();
      return target;
    }
  };
}
function keepMoment(target, command, earlier, source) {
  if (target.before !== void 0) return;
  if (earlier?.tags !== void 0) target.before = { tags: { value: earlier.tags, source } };
  const { tags, memory } = target.readings;
  if (command.isMoment !== true || tags === void 0 || !command.typed.test(tags.source.command)) return;
  const isSame = memory !== void 0 && command.typed.test(memory.source.command);
  target.before = { tags, ...isSame && { memory } };
}
function absorb(target, facts, source, command) {
  target.readCount++;
  if (target.read.length < MAX_SOURCES) target.read.push(source);
  for (const id of Object.keys(facts)) absorbOne(target, facts, source, command, id);
}
function absorbOne(target, facts, source, command, id) {
  const value = facts[id];
  if (value === void 0) return;
  delete target.absences[id];
  const older = target.readings[id];
  const complete12 = command.completions?.[id];
  const completed = older && complete12?.(older.value, value, older.source.command);
  const reading2 = { value: completed ?? value, source };
  target.readings[id] = reading2;
}

// src/reading/facts/line.ts
function saidBy(command, line2) {
  return line2.command === void 0 ? { ...line2, command } : line2;
}

// src/reading/commands/cut-sign.ts
var CUT = /^[ \t]{0,12}\[?(?:\.{3,6}|\u2026|\. \. \.)\]? {0,8}$/;
function isCutSign(text2) {
  return CUT.test(text2);
}

// src/reading/commands/define.ts
function defineCommand(command) {
  return command;
}

// src/reading/commands/bugcheck.ts
var CODE = /^[ \t]{0,20}Bugcheck code {1,8}([0-9A-Fa-f]{8})(?![0-9A-Fa-f])/;
var BANNER = /^[ \t]{0,20}BugCheck {1,8}([0-9A-Fa-f]{1,8}), \{([0-9A-Fa-f`, ]{0,200})\}/;
var HEADLINE = /^[ \t]{0,20}(?!STATUS_|ERROR_)(?:[A-Z][A-Z0-9]{0,40}_[A-Z0-9_]{1,80}|Unknown bugcheck code) \(([0-9a-f]{1,8})\) {0,8}$/;
var FATAL = /^[ \t]{0,20}\*\*\* Fatal System Error: 0x([0-9A-Fa-f]{1,8})(?![0-9A-Fa-f])/;
var ARGUMENTS = /^[ \t]{0,20}Arguments[ \t]{1,8}(?=[0-9A-Fa-f]{8})/;
var FATAL_ARGUMENTS = /^[ \t]{0,40}\((0x[0-9A-Fa-fx,`]{1,100})\)/;
var ARG = /^[ \t]{0,20}Arg([1-4]): {0,8}([0-9A-Fa-f`]{1,17})(?![0-9A-Fa-f`])/;
var BEFORE_ARGS = /^[ \t]{0,20}Arguments: {0,8}$/;
var NOISE = /^[ \t]{0,20}(?:\*{40,100}$|\* {1,100}(?:Bugcheck Analysis {1,60})?\*$|Use !analyze -v |Implicit thread is now |Probably caused by |Followup: |-{9,40}$|(?:## )?Debugging Details:|Break instruction exception |A fatal system error has occurred|Debugger entered on )/;
var MAX_PROSE = 40;
function startOf(text2) {
  const said2 = CODE.exec(text2) ?? FATAL.exec(text2);
  if (said2 !== null) return { code: hex2(said2[1]), args: [], explained: false };
  const banner = BANNER.exec(text2);
  if (banner !== null) return { code: hex2(banner[1]), args: numbers(banner[2] ?? ""), explained: false };
  const headline7 = HEADLINE.exec(text2);
  if (headline7 !== null) return { code: hex2(headline7[1]), args: [], explained: true };
  return void 0;
}
function reader() {
  let first;
  let code2 = 0;
  let args = [];
  let prose = "none";
  let proseLines = 0;
  return {
    line(text2, line2) {
      const start = startOf(text2);
      if (start !== void 0) {
        if (first !== void 0) return false;
        first = { line: line2, text: text2 };
        code2 = start.code;
        args = start.args;
        if (start.explained) prose = "sentences";
        return true;
      }
      if (text2.trim() === "") {
        prose = "none";
        return true;
      }
      if (first !== void 0 && takesArguments(text2)) return true;
      if (NOISE.test(text2)) return true;
      if (prose === "none" || proseLines >= MAX_PROSE) return false;
      if (isCutSign(text2)) return true;
      proseLines++;
      return prose === "sentences" ? isSentence(text2) : /^(?:\t| {3})/.test(text2);
    },
    end() {
      if (first === void 0 || code2 === 0) return {};
      return { bugcheck: { ...first, code: code2, args } };
    }
  };
  function takesArguments(text2) {
    const one = ARG.exec(text2);
    if (one !== null) {
      if (Number(one[1]) === args.length + 1) args.push(plain3(one[2] ?? ""));
      prose = "indented";
      return true;
    }
    if (BEFORE_ARGS.test(text2)) {
      prose = "none";
      return true;
    }
    const behind = ARGUMENTS.exec(text2);
    if (behind !== null && !isWhole5(text2.slice(behind[0].length))) return false;
    const all2 = behind === null ? FATAL_ARGUMENTS.exec(text2)?.[1] : text2.slice(behind[0].length);
    if (all2 === void 0 || args.length > 0) return false;
    args = numbers(all2);
    return true;
  }
}
function isWhole5(list11) {
  const words2 = list11.trim().split(/[ \t]+/, 5);
  return words2.length >= 4 && (words2[3] ?? "").length >= (words2[0] ?? "").length;
}
function hex2(digits) {
  return Number.parseInt(digits ?? "0", 16);
}
function numbers(text2) {
  const found = [];
  for (const word of text2.slice(0, 200).split(/[ ,]+/)) {
    if (found.length === 4) break;
    if (/^(?:0x)?[0-9A-Fa-f`]{1,17}$/.test(word)) found.push(plain3(word));
  }
  return found;
}
function plain3(number2) {
  return number2.toLowerCase().replace(/`/g, "").replace(/^0x/, "").replace(/^0+(?=.)/, "");
}
function isSentence(text2) {
  return /^[ \t]{0,8}[A-Za-z('"#0-9]/.test(text2) && text2.length < 200 && !/ {3}\S|: |:$/.test(text2.trim());
}
function complete(older, newer, olderCommand) {
  const lessSaid = older.code === newer.code && newer.args.length < older.args.length;
  return lessSaid ? saidBy(olderCommand, older) : void 0;
}
var bugcheck = defineCommand({
  name: ".bugcheck",
  gives: ["bugcheck"],
  layouts: [
    { id: "command", seenIn: ".bugcheck; windows-driver-docs, bug checks 0xA and 0x1E, 32-bit arguments" },
    { id: "banner", seenIn: "the load of a crash dump before 2020, and !analyze; windows-driver-docs" },
    { id: "headline", seenIn: "!analyze -v; windows-driver-docs, the pages of the bug checks" },
    { id: "break", seenIn: "a kernel debugger at the moment of the crash; windows-driver-docs, Verifier" }
  ],
  typed: /^\.bugcheck(?!\w)/,
  begins: /^[ \t]{0,20}(?:\* {1,60}Bugcheck Analysis {1,60}\*$|Bugcheck code {1,8}[0-9A-Fa-f]{8}(?![0-9A-Fa-f])|BugCheck {1,8}[0-9A-Fa-f]{1,8}, \{|\*\*\* Fatal System Error: 0x[0-9A-Fa-f]|(?!STATUS_|ERROR_)(?:[A-Z][A-Z0-9]{0,40}_[A-Z0-9_]{1,80}|Unknown bugcheck code) \([0-9a-f]{1,8}\) {0,8}$)/,
  reader,
  completions: { bugcheck: complete }
});

// src/reading/commands/lm/row.ts
var ROW = /^[ \t]{0,20}([0-9a-f]{8}(?:`?[0-9a-f]{8})?)[ \t]{1,8}([0-9a-f]{8}(?:`?[0-9a-f]{8})?)[ \t]{1,12}(?=\S)/i;
var OF_A_STACK = /^(?:[0-9a-f]{8}(?:[`0-9a-f]{8,9})?(?: |$)|[^ !]{1,64}!)/i;
function readRow(text2) {
  const match = ROW.exec(text2);
  if (match === null) return void 0;
  const start = plain4(match[1] ?? "");
  const end = plain4(match[2] ?? "");
  const rest = text2.slice(match[0].length).trim();
  if (start.length !== end.length || end < start || OF_A_STACK.test(rest)) return void 0;
  return { start, end, rest };
}
function plain4(address) {
  return address.replace("`", "").toLowerCase();
}
var STAMP2 = /(?:^| )((?:(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) [A-Z][a-z]{2} [ \d]?\d \d\d:\d\d:\d\d \d{4}|unavailable|\*{5} Invalid) \([0-9A-Fa-f]{8}\)|[0-9A-Fa-f]{8} \(This is a reproducible build[^()]{0,60}\)))$/;
function cutStamp(text2) {
  const match = STAMP2.exec(text2);
  if (match === null) return { before: text2 };
  return { before: text2.slice(0, match.index).trim(), timestamp: match[1] ?? "" };
}
var STATE = /^(?:[#A-Z]{1,5}[ \t]{1,4}){0,3}\(([^()]{1,40})\)/;
function readTail(text2) {
  if (text2 === "") return {};
  const state3 = STATE.exec(text2);
  if (state3 !== null) return { symbols: state3[1] ?? "" };
  const { before, timestamp } = cutStamp(text2);
  const stamp = timestamp === void 0 ? {} : { timestamp };
  if (before === "" || before.startsWith("(") || /\.pdb\b/i.test(before)) return stamp;
  return { .../[\\/]/.test(before) ? { path: before } : { file: before }, ...stamp };
}

// src/reading/commands/lm/union.ts
function unite(older, newer, olderCommand) {
  const unloadedBefore = older.unloaded.map((each) => saidBy(olderCommand, each));
  if (newer.whole) {
    return {
      loaded: detailed(newer.loaded, older.loaded),
      unloaded: uniteUnloaded(newer.unloaded, unloadedBefore),
      whole: true
    };
  }
  return {
    loaded: extended(older.loaded, newer.loaded, olderCommand),
    unloaded: uniteUnloaded(unloadedBefore, newer.unloaded),
    whole: older.whole
  };
}
function added(older, newer) {
  const { command: _saidBy, ...known4 } = older;
  return { ...known4, ...newer };
}
function byName(modules) {
  return new Map(modules.map((each) => [each.name.toLowerCase(), each]));
}
function detailed(list11, details2) {
  const known4 = byName(details2);
  return list11.map((each) => {
    const more = known4.get(each.name.toLowerCase());
    return more?.start === each.start ? added(more, each) : each;
  });
}
function extended(list11, newer, olderCommand) {
  const named4 = byName(newer);
  const result = list11.map((each) => {
    const key = each.name.toLowerCase();
    const now = named4.get(key);
    if (now === void 0) return saidBy(olderCommand, each);
    named4.delete(key);
    return now.start === each.start ? added(each, now) : now;
  });
  named4.forEach((each) => {
    result.push(each);
  });
  return result;
}
function uniteUnloaded(base, other) {
  const left = /* @__PURE__ */ new Map();
  for (const each of other) {
    const same = left.get(keyOf2(each));
    if (same === void 0) left.set(keyOf2(each), [each]);
    else same.push(each);
  }
  left.forEach((same) => {
    same.reverse();
  });
  const result = base.map((each) => {
    const again2 = left.get(keyOf2(each))?.pop();
    return again2?.timestamp !== void 0 && each.timestamp === void 0 ? { ...each, timestamp: again2.timestamp } : each;
  });
  left.forEach((same) => {
    for (const each of same.reverse()) result.push(each);
  });
  return result;
}
function keyOf2(module2) {
  return `${module2.start} ${module2.end} ${module2.file.toLowerCase()}`;
}

// src/reading/commands/lm.ts
var HEADING = /^[ \t]{0,20}start[ \t]{1,20}end[ \t]{1,24}module name/;
var UNLOADED = /^[ \t]{0,20}Unloaded modules:/;
var NARROWED = /^[ \t]{0,20}Browse full module list/;
var DETAIL = /^[ \t]{0,20}([A-Z][A-Za-z0-9 ]{1,40}):(?:[ \t]|$)/;
var NOISE2 = /^[ \t]{0,20}(?:Browse all |Image was built |Has CLR image |Using CLR debugging |Unable to enumerate |Unable to verify |Unable to load image |Missing image name|Mini Kernel Dump does not |\*{3} (?:WARNING|ERROR): |Page [0-9a-f]{1,16} not present |\.{7,}$)/;
var DETAILS = /* @__PURE__ */ new Map([
  ["Loaded symbol image file", void 0],
  ["Mapped memory image file", void 0],
  ["Image path", "path"],
  ["Image name", "file"],
  ["Timestamp", "timestamp"],
  ["CheckSum", void 0],
  ["Checksum", void 0],
  ["ImageSize", void 0],
  ["File version", "version"],
  ["Product version", void 0],
  ["File flags", void 0],
  ["File OS", void 0],
  ["File type", void 0],
  ["File date", void 0],
  ["Translations", void 0],
  ["Information from resource tables", void 0],
  ["CompanyName", "company"],
  ["ProductName", void 0],
  ["InternalName", void 0],
  ["OriginalFilename", void 0],
  ["ProductVersion", void 0],
  ["FileVersion", "fileVersion"],
  ["PrivateBuild", void 0],
  ["SpecialBuild", void 0],
  ["FileDescription", "description"],
  ["LegalCopyright", void 0],
  ["LegalTrademarks", void 0],
  ["Comments", void 0]
]);
function reader2(typed2) {
  const loaded = [];
  const unloaded = [];
  let section;
  let module2;
  let gone;
  let browsed = false;
  let cut3 = false;
  const takeRow = (text2, line2) => {
    const row2 = readRow(text2);
    if (row2 === void 0) return false;
    const { start, end, rest } = row2;
    if (section === "unloaded") {
      const { before, timestamp } = cutStamp(rest);
      gone = { line: line2, text: text2, file: before, start, end, ...timestamp !== void 0 && { timestamp } };
      unloaded.push(gone);
      return true;
    }
    const blank = rest.search(/[ \t]/);
    const name2 = blank < 0 ? rest : rest.slice(0, blank);
    module2 = { line: line2, text: text2, name: name2, start, end, ...readTail(rest.slice(name2.length).trim()) };
    loaded.push(module2);
    return true;
  };
  const takeDetail = (text2) => {
    if (module2 === void 0 && gone === void 0) return false;
    const match = DETAIL.exec(text2);
    if (match === null) return false;
    const label = match[1] ?? "";
    if (!DETAILS.has(label)) return /^(?:\t| {4})/.test(text2);
    const kept2 = DETAILS.get(label);
    const value = text2.slice(match[0].length).trim();
    if (kept2 === void 0 || value === "") return true;
    if (gone !== void 0) {
      if (kept2 === "timestamp") gone.timestamp = value;
    } else if (module2 !== void 0) {
      if (kept2 === "version") module2.fileVersion ??= value;
      else module2[kept2] = value;
    }
    return true;
  };
  return {
    line(text2, line2) {
      if (text2 === "") return true;
      if (HEADING.test(text2)) {
        if (section !== void 0) return false;
        section = "loaded";
        return true;
      }
      if (UNLOADED.test(text2)) {
        if (section === "unloaded") return false;
        section = "unloaded";
        module2 = void 0;
        return true;
      }
      if (NARROWED.test(text2)) {
        if (section !== void 0 || browsed) return false;
        browsed = true;
        return true;
      }
      if (section !== void 0 && (takeRow(text2, line2) || takeDetail(text2))) return true;
      if (isCutSign(text2)) {
        cut3 = true;
        return true;
      }
      return NOISE2.test(text2) || text2.trim() === "";
    },
    end() {
      if (loaded.length === 0 && unloaded.length === 0) return {};
      return {
        modules: { loaded, unloaded, whole: loaded.length > 1 && !browsed && !cut3 && !isNarrowed(typed2) }
      };
    }
  };
}
function isNarrowed(typed2) {
  for (let at = 2; at < typed2.length; at++) {
    if (typed2.startsWith("sm", at)) at++;
    else if (!" 	Dvkcifnpt".includes(typed2.charAt(at))) return true;
  }
  return false;
}
var lm = defineCommand({
  name: "lm",
  gives: ["modules"],
  layouts: [
    { id: "plain", seenIn: "windows-driver-docs, lm: 32-bit addresses; step-by-step lab: 64-bit addresses" },
    { id: "verbose", seenIn: "windows-driver-docs, bug check 0x116, with the line that a link makes" },
    { id: "stamps", seenIn: "lm t n: file and time stamp in the row; public outputs" },
    { id: "paths", seenIn: "lmf: the path in the row; public outputs" }
  ],
  // lm1m prints names alone, and !lmi is another command.
  typed: /^lm(?:$|[ \t;]|[DolvukecifnptamMs])/,
  begins: /^[ \t]{0,20}(?:start[ \t]{1,20}end[ \t]{1,24}module name|Unloaded modules:|Browse full module list)/,
  reader: reader2,
  completions: { modules: unite }
});

// src/reading/commands/locks.ts
var HEADING2 = /^\*{4} DUMP OF ALL RESOURCE OBJECTS \*{4}/;
var SCANNING = /^KD: Scanning for held locks/;
var DOTS2 = /^\.+$/;
var RESOURCE = /^Resource @ (?:(\S{1,256}) {1,4}\()?0x([0-9a-f`]{8,17})\)?(?=\s|$)/i;
var STATE2 = /^(?:(Exclusively owned)|Shared (\d{1,9}) owning threads|(Available))$/;
var COUNT = /^(Contention Count|NumberOfSharedWaiters|NumberOfExclusiveWaiters) = (\d{1,10})$/;
var THREADS = /^Threads:(?= |$)/;
var WAITING = /^Threads Waiting On (?:Exclusive|Shared) Access:/;
var THREAD = /^([0-9a-f`]{8,17})-[0-9a-f]{1,8}(<\*>)?$/i;
var ADDRESS = /^[0-9a-f`]{8,17}$/i;
var REMARK = /^(?:\/\/|<-|<=)/;
var TOTAL = /^(\d{1,9}) total locks(?:, (\d{1,9}) locks currently held)?/;
var THREAD_DETAILS = /^THREAD [0-9a-f`]{8,17} /i;
var DETAIL2 = /^(?:Not impersonating|Impersonation token|GetUlongFromAddress|DeviceMap|Owning Process|Attached Process|Wait|Context Switch|UserTime|KernelTime|(?:Win32 )?Start Address|Stack Init|Priority|IRP List|Child-SP|ChildEBP)/;
var STACK_ROW = /^[0-9a-f`]{8,17} [0-9a-f`]{8,17}[ :]/i;
var MAX_LOCKS = 3e4;
var MAX_OWNERS = 1e3;
var MAX_WORDS = 64;
var COUNTS = {
  "Contention Count": "contention",
  NumberOfSharedWaiters: "sharedWaiters",
  NumberOfExclusiveWaiters: "exclusiveWaiters"
};
function reader3() {
  const locks2 = [];
  let lock;
  let firstThread;
  let list11;
  let inThread = false;
  let begun = false;
  let ended = false;
  let total2;
  let held;
  const closeLock = () => {
    if (lock?.state === "exclusive" && lock.owners.length === 0 && firstThread !== void 0) {
      lock.owners.push(firstThread);
    }
    lock = void 0;
    firstThread = void 0;
    list11 = void 0;
    inThread = false;
  };
  const openLock = (found, trimmed2, text2, line2) => {
    const state3 = trimmed2.slice(found[0].length).trim();
    if (state3 !== "" && !STATE2.test(state3)) return false;
    closeLock();
    const name2 = found[1];
    lock = { line: line2, text: text2, address: plain5(found[2] ?? ""), state: "unknown", owners: [] };
    if (name2 !== void 0) lock.name = name2;
    if (state3 !== "") setState(lock, state3);
    if (locks2.length < MAX_LOCKS) locks2.push(lock);
    return true;
  };
  const takeThreads = (into, text2) => {
    const words2 = text2.trim().split(/\s+/, MAX_WORDS);
    const owners = [];
    let first;
    for (let i = 0; i < words2.length; i++) {
      const word = words2[i] ?? "";
      if (word === "") continue;
      const thread = THREAD.exec(word);
      if (thread !== null) {
        const address = plain5(thread[1] ?? "");
        first ??= address;
        if (thread[2] !== void 0) owners.push(address);
        continue;
      }
      if (first !== void 0 && REMARK.test(word)) break;
      const actual = words2[i + 3] ?? "";
      if (word !== "***" || words2[i + 1] !== "Actual" || words2[i + 2] !== "Thread" || !ADDRESS.test(actual)) {
        return false;
      }
      if (owners.length > 0) owners[owners.length - 1] = plain5(actual);
      else if (into.owners.length > 0) into.owners[into.owners.length - 1] = plain5(actual);
      i += 3;
    }
    firstThread ??= first;
    for (const owner of owners) if (into.owners.length < MAX_OWNERS) into.owners.push(owner);
    return true;
  };
  const takeOfLock = (into, trimmed2, text2, line2) => {
    if (into.state === "unknown" && setState(into, trimmed2)) return true;
    const count2 = COUNT.exec(trimmed2);
    if (count2 !== null) {
      const value = { line: line2, text: text2, count: Number(count2[2]) };
      const key = COUNTS[count2[1] ?? ""];
      if (key !== void 0) into[key] = value;
      return true;
    }
    if (THREADS.test(trimmed2)) {
      list11 = "threads";
      return takeThreads(into, trimmed2.slice("Threads:".length));
    }
    if (WAITING.test(trimmed2)) {
      list11 = "waiters";
      return true;
    }
    if (list11 === "threads" && takeThreads(into, trimmed2)) return true;
    return list11 === "waiters" && trimmed2.split(/\s+/, MAX_WORDS).every((word) => ADDRESS.test(word));
  };
  return {
    line(text2, line2) {
      const trimmed2 = text2.trim();
      if (trimmed2 === "") return true;
      if (ended) return false;
      if (HEADING2.test(trimmed2)) {
        if (begun) return false;
        begun = true;
        return true;
      }
      if (SCANNING.test(trimmed2)) {
        begun = true;
        closeLock();
        return true;
      }
      const resource2 = RESOURCE.exec(trimmed2);
      if (resource2 !== null) {
        begun = true;
        return openLock(resource2, trimmed2, text2, line2);
      }
      const totals = TOTAL.exec(trimmed2);
      if (totals !== null) {
        total2 = Number(totals[1]);
        if (totals[2] !== void 0) held = Number(totals[2]);
        ended = true;
        return true;
      }
      if (DOTS2.test(trimmed2) || isCutSign(text2)) return true;
      if (lock === void 0) return false;
      if (THREAD_DETAILS.test(trimmed2)) {
        inThread = true;
        list11 = void 0;
        return true;
      }
      if (takeOfLock(lock, trimmed2, text2, line2)) return true;
      return inThread && (isDeep(text2) || DETAIL2.test(trimmed2) || STACK_ROW.test(trimmed2));
    },
    end() {
      closeLock();
      if (locks2.length === 0 && total2 === void 0) return {};
      return {
        locks: {
          locks: locks2.map((each) => ({ ...each, owners: each.owners.slice() })),
          ...total2 !== void 0 && { total: total2 },
          ...held !== void 0 && { held }
        }
      };
    }
  };
}
function setState(lock, text2) {
  const state3 = STATE2.exec(text2);
  if (state3 === null) return false;
  if (state3[2] !== void 0) {
    lock.state = "shared";
    lock.sharedOwners = Number(state3[2]);
  } else {
    lock.state = state3[1] !== void 0 ? "exclusive" : "available";
  }
  return true;
}
function plain5(address) {
  return address.replace(/`/g, "");
}
function isDeep(text2) {
  return text2.charCodeAt(0) === 9 || text2.startsWith("    ");
}
function complete2(older, newer, olderCommand) {
  if (newer.total !== void 0 && newer.total !== 1) return void 0;
  const now = new Map(newer.locks.map((each) => [each.address.toLowerCase(), each]));
  const locks2 = older.locks.map((each) => {
    const key = each.address.toLowerCase();
    const again2 = now.get(key);
    now.delete(key);
    return again2 ?? keptLock(each, olderCommand);
  });
  now.forEach((each) => {
    if (locks2.length < MAX_LOCKS) locks2.push(each);
  });
  const ofAll = older.total !== void 0 && older.total !== 1;
  return {
    locks: locks2,
    ...ofAll && { total: older.total },
    ...ofAll && older.held !== void 0 && { held: older.held }
  };
}
function keptLock(lock, command) {
  if (lock.command !== void 0) return lock;
  const { contention, sharedWaiters, exclusiveWaiters } = lock;
  return {
    ...saidBy(command, lock),
    ...contention && { contention: saidBy(command, contention) },
    ...sharedWaiters && { sharedWaiters: saidBy(command, sharedWaiters) },
    ...exclusiveWaiters && { exclusiveWaiters: saidBy(command, exclusiveWaiters) }
  };
}
var locks = defineCommand({
  name: "!locks",
  gives: ["locks"],
  layouts: [
    { id: "held", seenIn: "windows-driver-docs, !locks: what is held, 32-bit addresses" },
    {
      id: "waiters",
      seenIn: "current kits, 64-bit addresses: counters and lists of waiters; public outputs of 2023"
    },
    { id: "one", seenIn: "!locks ADDRESS: no heading, `1 total locks` at the end; windows-driver-docs" },
    { id: "verbose", seenIn: "windows-driver-docs, !locks -v: each thread with its stack" }
  ],
  // !ntsdexts.locks shows critical sections of a user-mode process.
  typed: /^!(?!ntsdexts\.)(?:[^\s!]{1,200}\.)?locks(?![\w.])/i,
  begins: /^\s{0,20}(?:\*{4} DUMP OF ALL RESOURCE OBJECTS \*{4}|KD: Scanning for held locks|Resource @ (?:\S{1,256} {1,4}\()?0x[0-9a-fA-F`]{8,17}\)?\s{0,12}(?:Exclusively owned|Shared \d{1,9} owning threads|Available)?\s{0,8}$)/,
  reader: reader3,
  completions: { locks: complete2 }
});

// src/reading/commands/module-search.ts
var QUOTED = /\bs {0,4}-(?:\[[^\]]{1,8}\])?a {1,4}[^"\\\u201c]{1,160}\\?["\u201c]([^"\\\u201d]{4})\\?["\u201d]/i;
var BYTES = /\bs {0,4}-(?:\[[^\]]{1,8}\])?b {1,4}\S{1,60} {1,4}\S{1,60} {1,4}((?:(?:0x)?[0-9a-f]{2} ?){4})$/i;
var ECHO = /^[ \t]{0,8}!for_each_module {1,8}/i;
var ADDRESS2 = /^[ \t]{0,8}(?:0x)?([0-9a-f]{8}(?:`?[0-9a-f]{8})?)(?= |$)/i;
var FOUND = /^(?:[0-9a-f]{2}[ -]){3}[0-9a-f]{2}(?![0-9a-f])/i;
var SYMBOL = /^\(?([A-Za-z_][A-Za-z0-9_.-]{0,63}(?:![^\s()]{1,200}|\+0x[0-9a-f]{1,16}))\)?$/;
var MODULE = /^[A-Za-z_][A-Za-z0-9_.-]{0,63}$/;
var MAX_HITS = 1e3;
var MAX_SEARCHES = 200;
function reader4(typed2) {
  let tag2 = searchedFor(typed2);
  let eachModule = typed2.includes("@#");
  let first;
  let module2;
  const hits = [];
  const addHit = (address, symbol, text2, line2) => {
    if (first === void 0) first = { line: line2, text: text2 };
    if (hits.length < MAX_HITS) {
      const hit = { line: line2, text: text2, address: address.replace("`", "").toLowerCase() };
      hits.push(symbol === void 0 ? hit : { ...hit, symbol });
    }
    return true;
  };
  const takeEcho = (text2) => {
    const said2 = searchedFor(text2.trim());
    if (said2 === void 0 || first !== void 0 || tag2 !== void 0 && tag2 !== said2) return false;
    tag2 = said2;
    eachModule = text2.includes("@#");
    return true;
  };
  return {
    line(text2, line2) {
      if (text2 === "") return true;
      if (ECHO.test(text2)) return takeEcho(text2);
      if (tag2 === void 0) return false;
      const row2 = ADDRESS2.exec(text2);
      if (row2 !== null) {
        const address = row2[1] ?? "";
        const rest = text2.slice(row2[0].length).trim();
        if (rest === "") return addHit(address, module2, text2, line2);
        const symbol = SYMBOL.exec(rest);
        if (symbol !== null) return addHit(address, symbol[1], text2, line2);
        return beginsWith(rest, tag2) && addHit(address, module2, text2, line2);
      }
      const trimmed2 = text2.trim();
      if (eachModule && MODULE.test(trimmed2)) {
        module2 = trimmed2;
        return true;
      }
      return trimmed2 === "" || isCutSign(text2);
    },
    end() {
      if (first === void 0 || tag2 === void 0) return {};
      return { tagHits: { searches: [{ ...first, tag: tag2, hits: hits.slice() }] } };
    }
  };
}
function searchedFor(typed2) {
  const quoted = QUOTED.exec(typed2);
  if (quoted !== null) return quoted[1];
  const bytes2 = BYTES.exec(typed2.replace(/["\\ ]{1,8}$/, ""));
  if (bytes2 === null) return void 0;
  let tag2 = "";
  for (const byte of (bytes2[1] ?? "").trim().split(/ +/))
    tag2 += String.fromCharCode(Number.parseInt(byte, 16));
  return tag2;
}
function beginsWith(bytes2, tag2) {
  if (!FOUND.test(bytes2)) return false;
  for (let at = 0; at < tag2.length; at++) {
    if (Number.parseInt(bytes2.slice(at * 3, at * 3 + 2), 16) !== tag2.charCodeAt(at)) return false;
  }
  return true;
}
function complete3(older, newer, olderCommand) {
  const searches = older.searches.map((search2) => {
    const kept2 = search2.hits.map((each) => saidBy(olderCommand, each));
    const again2 = newer.searches.find((each) => each.tag === search2.tag);
    if (again2 === void 0) return { ...saidBy(olderCommand, search2), hits: kept2 };
    const known4 = new Set(kept2.map((each) => each.address));
    const added3 = again2.hits.filter((each) => !known4.has(each.address));
    return { ...again2, hits: [...kept2, ...added3].slice(0, MAX_HITS) };
  });
  const added2 = newer.searches.filter((search2) => !older.searches.some((each) => each.tag === search2.tag));
  return { searches: [...searches, ...added2].slice(-MAX_SEARCHES) };
}
var moduleSearch = defineCommand({
  name: "!for_each_module s-a",
  gives: ["tagHits"],
  layouts: [
    { id: "rows", seenIn: "windows-driver-docs, s and address ranges: address, 16 bytes, the same as text" },
    { id: "addresses", seenIn: "windows-driver-docs, s -[1]a: the addresses alone" }
  ],
  typed: /^(?:!(?:\w{1,20}\.)?for_each_module .{0,80}?\b)?s {0,4}-(?:\[[^\]]{1,8}\])?(?:a {1,4}[^"\\\u201c]{1,160}\\?["\u201c][^"\\\u201d]{4}\\?["\u201d]|b {1,4}\S{1,60} {1,4}\S{1,60}(?: {1,4}(?:0x)?[0-9a-f]{2}){4}["\\ ]{0,8}$)/i,
  // The rows look like those of any display of memory. Only the echo of the command itself is sure.
  begins: /^[ \t]{0,8}!for_each_module {1,8}(?:\\?"|\S{1,20} {1,4}@#ModuleName ?; ?)?s {0,4}-\S{0,8}[ab] {1,4}@#Base @#End /,
  reader: reader4,
  completions: { tagHits: complete3 }
});

// src/reading/commands/poolfind.ts
var OLD_ROW = /^[ \t]{0,8}\*?([0-9a-f`]{8,17}) {1,4}size: {0,8}([0-9a-f]{1,10}) {1,4}previous size: {0,8}[0-9a-f]{1,10} {1,4}\((Allocated|Free)[ )]/i;
var NEW_ROW = /^[ \t]{0,8}\*?([0-9a-f`]{8,17}) {0,4}: tag (.{4}), size {1,12}(?:0x)?([0-9a-f]{1,10}), {1,4}([A-Z][A-Za-z ]{1,24}) pool/i;
var LARGE_ROW = /^[ \t]{0,8}\*?([0-9a-f`]{8,17}) {0,4}: ?large page allocation, tag is (.{4}), size is (?:0x)?([0-9a-f]{1,10}) bytes/i;
var SCANNING2 = /^[ \t]{0,8}Scanning large pool allocation table for tag/i;
var SEARCHING = /^[ \t]{0,8}Searching ([A-Za-z][A-Za-z -]{1,30}) pool (?:\([^()]{1,60}\) {1,4})?for tag/i;
var TAG_VALUE = /for tag:? {1,4}0x[0-9a-f]{1,8} {1,4}\(/i;
var TAG_QUOTED = /for tag:? {1,4}['"]/i;
var TAG_PLAIN = /for tag: /i;
var RANGE = / {1,4}\([0-9a-f`]{1,17} {0,4}: {0,4}[0-9a-f`]{1,17}\) {0,8}$/i;
var BROKEN_OFF = /^[ \t]{0,8}(?:\.\.\.|\u2026) ?terminating - searched pool to /i;
var NOISE3 = /^[ \t]{0,8}(?:Using a machine size of |\*\*\* CacheSize |Max cache size is|Total memory in cache|Number of regions cached|\d{1,12} full reads broken into|counts: |bytes {0,3}: |\*\* (?:Transition|Prototype) PTEs |\.+ {0,8}$)/;
var MAX_SIZES = 4096;
var SIZES_HANDED_ON = 8;
var SAMPLES = 8;
var MAX_SEARCHES2 = 200;
function reader5(typed2) {
  const asked = parseTyped(typed2);
  let tag2 = asked.tag;
  let first;
  let pool;
  let rowPool;
  let scanned = false;
  let interrupted = false;
  let foreign = false;
  let count2 = 0;
  let bytes2 = 0;
  const sizes = /* @__PURE__ */ new Map();
  const samples = [];
  let oldRows = true;
  const addBlock = (address, hex3, text2, line2) => {
    const size2 = Number.parseInt(hex3, 16);
    count2++;
    bytes2 += size2;
    const same = sizes.get(size2);
    if (same !== void 0) sizes.set(size2, same + 1);
    else if (sizes.size < MAX_SIZES) sizes.set(size2, 1);
    if (samples.length < SAMPLES) samples.push({ line: line2, text: text2, address: plain6(address), bytes: size2 });
    if (first === void 0) first = { line: line2, text: text2 };
  };
  const takeOldRow = (text2, line2) => {
    const row2 = OLD_ROW.exec(text2);
    if (row2 === null) return false;
    oldRows = true;
    if (row2[3]?.charAt(0) === "F") return true;
    addBlock(row2[1] ?? "", row2[2] ?? "", text2, line2);
    tag2 ??= asTag(text2.slice(text2.indexOf(")") + 2, text2.indexOf(")") + 6));
    return true;
  };
  const takeNewRow = (text2, line2) => {
    const row2 = NEW_ROW.exec(text2) ?? LARGE_ROW.exec(text2);
    if (row2 === null) return false;
    oldRows = false;
    addBlock(row2[1] ?? "", row2[3] ?? "", text2, line2);
    tag2 ??= row2[2];
    if (row2[4] !== void 0) rowPool = both(rowPool, poolOf(row2[4]));
    return true;
  };
  const takeHeading = (text2, line2) => {
    const searching = SEARCHING.exec(text2);
    if (searching !== null) {
      pool = both(pool, poolOf(searching[1] ?? ""));
    } else {
      if (!SCANNING2.test(text2)) return void 0;
      if (scanned || first !== void 0) return false;
      scanned = true;
    }
    tag2 = tagOfHeading(text2) ?? tag2;
    if (first === void 0) first = { line: line2, text: text2 };
    return true;
  };
  return {
    line(text2, line2) {
      if (text2 === "") return true;
      if (beginsLikeRow(text2)) {
        const taken = oldRows ? takeOldRow(text2, line2) || takeNewRow(text2, line2) : takeNewRow(text2, line2) || takeOldRow(text2, line2);
        if (taken) return true;
      }
      const heading = takeHeading(text2, line2);
      if (heading !== void 0) return heading;
      if (BROKEN_OFF.test(text2) || isCutSign(text2)) {
        interrupted = true;
        return true;
      }
      if (text2.trim() === "" || NOISE3.test(text2)) return true;
      foreign = true;
      return false;
    },
    end() {
      if (first === void 0 || tag2 === void 0 || count2 === 0 && foreign) return {};
      const where = pool ?? rowPool ?? asked.pool;
      return {
        blocks: {
          searches: [
            {
              ...first,
              tag: tag2,
              ...where !== void 0 && where !== "mixed" && { pool: where },
              count: count2,
              bytes: bytes2,
              sizes: commonest(sizes),
              first: samples.slice(),
              interrupted
            }
          ]
        }
      };
    }
  };
}
function beginsLikeRow(text2) {
  let at = 0;
  while (at < 8 && text2.charCodeAt(at) === 32) at++;
  const code2 = text2.charCodeAt(at);
  return code2 >= 48 && code2 <= 57 || code2 === 42 || code2 >= 65 && code2 <= 102;
}
function both(known4, now) {
  if (now === void 0 || known4 === now) return known4;
  return known4 === void 0 ? now : "mixed";
}
function poolOf(words2) {
  if (/session/i.test(words2)) return "session";
  if (/special/i.test(words2)) return "special";
  if (/non-?paged/i.test(words2)) return "nonpaged";
  return /paged/i.test(words2) ? "paged" : void 0;
}
function asTag(text2) {
  return text2.includes("*") ? text2.trim() : text2.padEnd(4).slice(0, 4);
}
function tagOfHeading(text2) {
  const end = RANGE.exec(text2);
  const head2 = end === null ? text2 : text2.slice(0, end.index);
  const value = TAG_VALUE.exec(head2);
  if (value !== null) {
    const at = value.index + value[0].length;
    return asTag(head2.slice(at, head2.charAt(at + 4) === ")" ? at + 4 : head2.indexOf(")", at)));
  }
  const quoted = TAG_QUOTED.exec(head2);
  if (quoted !== null) {
    const at = quoted.index + quoted[0].length;
    const quote2 = head2.lastIndexOf(head2.charAt(at - 1));
    return asTag(head2.slice(at, quote2 < at ? head2.length : quote2));
  }
  const said2 = TAG_PLAIN.exec(head2);
  return said2 === null ? void 0 : asTag(head2.slice(said2.index + said2[0].length).slice(0, 4));
}
var POOL_NUMBERS = {
  "0": "nonpaged",
  "1": "paged",
  "2": "special",
  "4": "session"
};
function parseTyped(typed2) {
  const words2 = typed2.trim().split(/\s+/, 12).slice(1);
  let tag2;
  let pool;
  for (let i = 0; i < words2.length; i++) {
    const word = words2[i] ?? "";
    if (word === "-tag") tag2 = words2[++i];
    else if (word === "-x") i++;
    else if (word.charAt(0) === "-" && poolOf(word) !== void 0) pool = poolOf(word);
    else if (tag2 === void 0) tag2 = word;
    else if (pool === void 0) pool = POOL_NUMBERS[word];
  }
  if (tag2 === void 0) return {};
  return { tag: tagTyped(tag2.replace(/^["']|["']$/g, "")), pool: pool ?? "nonpaged" };
}
function tagTyped(word) {
  const value = /^0x([0-9a-f]{1,8})$/.exec(word);
  if (value === null) return asTag(word);
  const hex3 = (value[1] ?? "").padStart(8, "0");
  let tag2 = "";
  for (let at = 6; at >= 0; at -= 2) {
    const code2 = Number.parseInt(hex3.slice(at, at + 2), 16);
    tag2 += code2 >= 32 && code2 <= 126 ? String.fromCharCode(code2) : ".";
  }
  return tag2;
}
function commonest(sizes) {
  const list11 = [];
  sizes.forEach((count2, bytes2) => {
    list11.push({ bytes: bytes2, count: count2 });
  });
  list11.sort((a, b) => b.count - a.count || a.bytes - b.bytes);
  return list11.slice(0, SIZES_HANDED_ON);
}
function plain6(address) {
  return address.replace(/`/g, "");
}
function complete4(older, newer, olderCommand) {
  const again2 = (one) => newer.searches.some((each) => each.tag === one.tag && each.pool === one.pool);
  const kept2 = older.searches.filter((each) => !again2(each)).map((each) => keptSearch(each, olderCommand));
  return { searches: [...kept2, ...newer.searches].slice(-MAX_SEARCHES2) };
}
function keptSearch(search2, command) {
  if (search2.command !== void 0) return search2;
  return { ...saidBy(command, search2), first: search2.first.map((each) => saidBy(command, each)) };
}
var poolfind = defineCommand({
  name: "!poolfind",
  gives: ["blocks"],
  layouts: [
    { id: "old", seenIn: "windows-driver-docs, !poolfind: a system with 32-bit addresses" },
    { id: "quoted", seenIn: "kits of Windows 7: the same rows, the tag in quotes in the headings" },
    { id: "modern", seenIn: "kits of Windows 10 and 11: sizes with 0x, each row with its pool" }
  ],
  typed: /^!(?:[^\s!]{1,200}\.)?poolfind(?![\w.])/i,
  // `!irpfind` has the line `Searching NonPaged pool` too.
  begins: /^\s{0,20}Scanning large pool allocation table for [Tt]ag/,
  reader: reader5,
  completions: { blocks: complete4 }
});

// src/reading/commands/poolmon.ts
var MEMORY = /^[ \t]{0,40}Memory: {0,12}(\d{1,14})K Avail: {0,12}(\d{1,14})K/;
var COMMIT = /^[ \t]{0,40}Commit: {0,12}(\d{1,14})K Limit: {0,12}(\d{1,14})K Peak: {0,12}\d{1,14}K {1,40}Pool N: {0,12}(\d{1,14})K P: {0,12}(\d{1,14})K/;
var NOISE4 = /^[ \t]{0,40}(?:(?:System|All sessions|Session \d{1,6}) pool information[ \t]{0,40})?$/;
var HEADING3 = /^[ \t]{0,40}Tag {1,12}Type {1,12}Allocs {1,24}Frees {1,24}Diff {1,16}Bytes\b/;
var ROW2 = /^[ \t]{0,40}(\S.{0,9}?) {1,12}(Nonp|Paged) {1,24}(\d{1,20}) {0,4}(?:\( {0,12}-?\d{1,20}\))? {1,24}(\d{1,20}) {0,4}(?:\( {0,12}-?\d{1,20}\))? {1,24}(-?\d{1,20}) {1,24}(\d{1,20}) {0,4}(?:\( {0,12}-?\d{1,20}\))? {1,24}-?\d{1,20}(?!\d)(.{0,400})$/;
var MAPPED = /\[([\w.!]{1,64}\.(?:sys|dll|exe))(?: {0,12}- {0,12}([^\]]{0,200}))?\]? {0,40}$/i;
var UNKNOWN = /^ {0,40}Unknown Driver {0,40}$/i;
var TAG_LENGTH4 = 4;
var WRAP = 2 ** 32;
var MAX_ROWS = 1e5;
function reader6() {
  const rows = [];
  const byTag6 = /* @__PURE__ */ new Map();
  const seen = /* @__PURE__ */ new Set();
  const memory = {};
  let heading = false;
  const page = (id, kb, line2, text2) => {
    const pages2 = Math.floor(Number(kb) / 4);
    memory[id] = { line: line2, text: text2, pages: pages2, kb: pages2 * 4 };
  };
  const takeSums = (text2, line2) => {
    const sums = MEMORY.exec(text2);
    if (sums !== null) {
      if (memory.physicalMemory !== void 0 || rows.length > 0) return false;
      page("physicalMemory", sums[1], line2, text2);
      page("availablePages", sums[2], line2, text2);
      return true;
    }
    const commit2 = COMMIT.exec(text2);
    if (commit2 === null || memory.committedPages !== void 0 || rows.length > 0) return false;
    page("committedPages", commit2[1], line2, text2);
    page("commitLimit", commit2[2], line2, text2);
    page("nonpagedPoolUsage", commit2[3], line2, text2);
    page("pagedPoolUsage", commit2[4], line2, text2);
    return true;
  };
  const takeRow = (text2, line2) => {
    const cut3 = ROW2.exec(text2);
    if (cut3 === null || rows.length >= MAX_ROWS) return false;
    const [, name2 = "", type, allocs, frees, diff, bytes2, rest = ""] = cut3;
    if (name2.length > TAG_LENGTH4) return false;
    const tag2 = name2.padEnd(TAG_LENGTH4);
    const group = type === "Nonp" ? "nonpaged" : "paged";
    const outstanding = Number(diff);
    const usage2 = {
      allocs: Number(allocs),
      frees: Number(frees),
      outstanding: outstanding < 0 ? outstanding + WRAP : outstanding,
      bytes: Number(bytes2)
    };
    const before = byTag6.get(tag2);
    if (before !== void 0) {
      if (before[group] !== void 0) return false;
      before[group] = Object.assign({}, usage2, { from: { line: line2, text: text2 } });
      seen.add(group);
      return true;
    }
    const mapped = MAPPED.exec(rest);
    const row2 = {
      line: line2,
      text: text2,
      tag: tag2,
      description: (mapped?.[2] ?? "").trim(),
      unlisted: UNKNOWN.test(rest),
      ...mapped?.[1] !== void 0 && { binary: mapped[1] }
    };
    row2[group] = usage2;
    rows.push(row2);
    byTag6.set(tag2, row2);
    seen.add(group);
    return true;
  };
  return {
    line(text2, line2) {
      if (takeRow(text2, line2) || takeSums(text2, line2)) return true;
      if (HEADING3.test(text2)) {
        if (heading || rows.length > 0) return false;
        heading = true;
        return true;
      }
      return NOISE4.test(text2);
    },
    end() {
      const facts = {};
      if (Object.keys(memory).length > 0) facts.memory = memoryOf2(memory);
      if (rows.length > 0) {
        const groups2 = ["nonpaged", "paged"].filter((group) => seen.has(group));
        facts.tags = { layout: "poolmon", groups: groups2, rows };
      }
      return facts;
    }
  };
}
function memoryOf2(rows) {
  return { layout: "modern", rows, pageFiles: [], parts: [], notices: [], others: [] };
}
var poolmon = defineCommand({
  name: "PoolMon",
  gives: ["tags", "memory"],
  layouts: [
    {
      id: "screen",
      seenIn: "windows-driver-docs, PoolMon Display and PoolMon Examples: with changes in brackets"
    },
    {
      id: "snapshot",
      seenIn: "windows-driver-docs, PoolMon Startup Command: /n writes the columns without changes"
    }
  ],
  typed: /^[Pp]ool[Mm]on(?:\.exe)?(?![\w.])/,
  begins: /^[ \t]{0,40}(?:Memory: {0,12}\d{1,14}K Avail:|Tag {1,12}Type {1,12}Allocs {1,24}Frees {1,24}Diff )/,
  isMoment: true,
  reader: reader6
});

// src/reading/commands/poolused/completion.ts
function completeTags(older, newer, olderCommand) {
  if (isPart(newer) && !isPart(older)) return merge(newer, older, "narrowed", olderCommand);
  if (isPart(older) && !isPart(newer)) return void 0;
  const lacksGroup = older.groups.some((group) => !newer.groups.includes(group));
  const lacksFrees = knowsFrees(older) && !knowsFrees(newer);
  if (lacksGroup) return merge(newer, older, "whole", olderCommand);
  return lacksFrees ? withFrees(newer, older, olderCommand) : void 0;
}
function isPart(tags) {
  return tags.narrowedTo !== void 0 || tags.top !== void 0;
}
function knowsFrees(tags) {
  return tags.rows.some((row2) => (row2.nonpaged ?? row2.paged)?.frees !== void 0);
}
function byTag5(tags) {
  const map = /* @__PURE__ */ new Map();
  for (const row2 of tags.rows) if (!map.has(row2.tag)) map.set(row2.tag, row2);
  return map;
}
function merge(newer, older, kind, olderCommand) {
  const before = byTag5(older);
  const rows = [];
  const seen = /* @__PURE__ */ new Set();
  for (const row2 of newer.rows) {
    const was = seen.has(row2.tag) ? void 0 : before.get(row2.tag);
    seen.add(row2.tag);
    rows.push(was === void 0 ? row2 : { ...olderGroups(was, olderCommand), ...row2 });
  }
  for (const row2 of older.rows) if (!seen.has(row2.tag)) rows.push(saidBy(olderCommand, row2));
  const groups2 = ["nonpaged", "paged"].filter(
    (group) => newer.groups.includes(group) || older.groups.includes(group)
  );
  const whole2 = kind === "narrowed" ? older : newer;
  return {
    layout: whole2.layout,
    groups: groups2,
    ...whole2.sortedBy !== void 0 && { sortedBy: whole2.sortedBy },
    rows,
    ...totalOf(newer, older, kind)
  };
}
function totalOf(newer, older, kind) {
  if (kind === "narrowed") return older.total === void 0 ? {} : { total: older.total };
  if (newer.total === void 0 || older.total === void 0) return {};
  return { total: { ...older.total, ...newer.total } };
}
function olderGroups(row2, command) {
  const from = saidBy(command, { line: row2.line, text: row2.text });
  const place2 = (usage2) => usage2 && (usage2.from === void 0 ? { ...usage2, from } : usage2);
  const { nonpaged, paged } = { nonpaged: place2(row2.nonpaged), paged: place2(row2.paged) };
  return { ...nonpaged && { nonpaged }, ...paged && { paged } };
}
function withFrees(newer, older, olderCommand) {
  const before = byTag5(older);
  return {
    ...newer,
    rows: newer.rows.map((row2) => {
      const was = before.get(row2.tag);
      if (was === void 0) return row2;
      const { nonpaged, paged } = row2;
      const groups2 = olderGroups(was, olderCommand);
      return {
        ...row2,
        ...nonpaged && { nonpaged: sameMoment(nonpaged, groups2.nonpaged) },
        ...paged && { paged: sameMoment(paged, groups2.paged) }
      };
    })
  };
}
function sameMoment(now, was) {
  const same = was !== void 0 && was.outstanding === now.outstanding && was.bytes === now.bytes;
  return same ? was : now;
}

// src/reading/commands/poolused/header.ts
var SORTING = /^[ \t]{0,40}Sorting by[ \t]{1,8}(Session[ \t]{1,8})?(Tag|NonPaged|Paged)(?:[ \t]{1,8}Pool Consumed)?[ \t]{0,40}$/i;
function readSorting(text2) {
  const match = SORTING.exec(text2);
  if (match === null) return void 0;
  const by = (match[2] ?? "").toLowerCase();
  return { session: match[1] !== void 0, by: by === "nonpaged" || by === "paged" ? by : "tag" };
}
var GROUPS = /^[ \t]{0,60}(NonPaged|Paged)(?:[ \t]{1,60}(Paged))?[ \t]{0,60}$/i;
function readGroups(text2) {
  const match = GROUPS.exec(text2);
  if (match === null) return void 0;
  const first = /^n/i.test(match[1] ?? "") ? "nonpaged" : "paged";
  return match[2] === void 0 ? [first] : [first, "paged"];
}
var HEADING4 = /^[ \t]{0,40}Tag[ \t]{1,60}Allocs[ \t]{1,60}(?=Used|Frees)/i;
function readHeading(text2) {
  if (!HEADING4.test(text2)) return void 0;
  const at = text2.search(/Tag/i);
  const words2 = text2.slice(at + 3, at + 300).trim().toLowerCase().split(/[ \t]+/);
  return words2.every((word) => /^(?:allocs|frees|diff|used)$/.test(word)) ? { words: words2, at } : void 0;
}
function columnsOf(words2, at, said2, sorted) {
  const counted = words2[1] === "frees";
  const allocs = words2.filter((word) => word === "allocs").length;
  const groups2 = allocs >= 2 || said2?.length === 2 ? ["nonpaged", "paged"] : said2?.length === 1 ? said2 : [sorted === "paged" ? "paged" : "nonpaged"];
  return { groups: groups2, counted, bytes: words2.includes("used"), at };
}
function numbersPerRow(columns) {
  return columns.groups.length * ((columns.counted ? 3 : 1) + (columns.bytes ? 1 : 0));
}

// src/reading/commands/poolused/cut.ts
var WIDTHS = {
  3: [9, 9, 9],
  4: [9, 9, 9, 9],
  8: [9, 9, 9, 9, 9, 9, 9, 9]
};
var CLASSIC_WIDTHS = [9, 9, 10, 9];
var CURRENT_WIDTHS = {
  4: [10, 13, 11, 13],
  8: [12, 12, 10, 13, 13, 12, 10, 13]
};
function rowCutter(columns, narrow, summed = columns.counted) {
  const count2 = numbersPerRow(columns);
  const widths = !columns.counted && count2 === 4 ? CLASSIC_WIDTHS : WIDTHS[count2];
  const byBlanks = cutByBlanks(columns.at, count2);
  const trimmed2 = columns.at === 0 ? void 0 : cutTrimmed(count2);
  const current = CURRENT_WIDTHS[count2];
  const byColumn = narrow ? widths && cutByColumn(columns.at, widths, !columns.counted) : current && cutByEnds(columns.at, current);
  const sound = (cut3) => cut3 === void 0 || !summed || addsUp(columns, cut3.numbers) ? cut3 : void 0;
  const pushed = narrow && !columns.counted && widths !== void 0 ? (text2) => withoutGlued(text2, byBlanks(text2), widths[count2 - 1] ?? 0) : byBlanks;
  const byWords = (text2) => sound(pushed(text2)) ?? sound(trimmed2?.(text2)) ?? sound(cutCollapsed(text2, count2));
  const ends = endsOf(columns.at, (narrow ? widths : current) ?? []);
  return (text2) => byColumn?.(text2) ?? (breaksOff(text2, ends) ? void 0 : byWords(text2));
}
function endsOf(at, widths) {
  let sum2 = at + 4;
  return widths.map((width) => {
    sum2 += width;
    return sum2;
  });
}
function breaksOff(text2, ends) {
  const last2 = ends.length - 1;
  const { length: length2 } = text2;
  if (length2 >= (ends[last2] ?? 0) || length2 <= (ends[last2 - 1] ?? 0) || !isDigit(text2.charCodeAt(length2 - 1)))
    return false;
  return ends.every(
    (end, i) => i === last2 || isDigit(text2.charCodeAt(end - 1)) && isBlank(text2.charCodeAt(end))
  );
}
function addsUp(columns, numbers3) {
  const size2 = numbers3.length / columns.groups.length;
  for (let first = 0; first < numbers3.length; first += size2) {
    const [allocs = 0, frees = 0, diff = 0] = numbers3.slice(first, first + 3);
    if (Math.max(allocs, frees, diff) > Number.MAX_SAFE_INTEGER) continue;
    if ((allocs - frees - diff) % 2 ** 32 !== 0) return false;
  }
  return true;
}
var WORD_BEHIND = /^(?: \S|[.-])/;
var OF_DESCRIPTION = /(?:1394|8042|802)$/;
var LONGEST_OF_DESCRIPTION = 4;
var ANOTHER_NUMBER = /^ {1,12}\d/;
function gluedDigits(digits, more, behind) {
  if (!WORD_BEHIND.test(behind)) return 0;
  const known4 = OF_DESCRIPTION.exec(digits)?.[0].length ?? 0;
  if (known4 > 0 && known4 <= more) return known4;
  return more < LONGEST_OF_DESCRIPTION - 1 ? 0 : more;
}
function cutByColumn(at, widths, glued) {
  const pattern = new RegExp(
    `^[ \\t]{${at}}([^]{4})${widths.map((width) => `([ \\d]{${width - 1}}\\d)`).join("")}(\\d{0,19})`
  );
  return (text2) => {
    const match = pattern.exec(text2);
    if (match === null) return void 0;
    const numbers3 = [];
    for (let i = 2; i < widths.length + 2; i++) {
      const value = Number(match[i]);
      if (Number.isNaN(value)) return void 0;
      numbers3.push(value);
    }
    const last2 = match[widths.length + 1] ?? "";
    const more = match[widths.length + 2] ?? "";
    const end = match[0].length - more.length;
    const filled = more !== "" && last2.charAt(1) !== " ";
    if (more !== "" && !filled && !glued) return void 0;
    if (glued && ANOTHER_NUMBER.test(text2.slice(match[0].length))) return void 0;
    if (filled) {
      const digits = last2 + more;
      const kept2 = digits.length - (glued ? gluedDigits(digits, more.length, text2.slice(match[0].length)) : 0);
      numbers3[numbers3.length - 1] = Number(digits.slice(0, kept2));
      return { tag: match[1] ?? "", numbers: numbers3, end: end - last2.length + kept2 };
    }
    return { tag: match[1] ?? "", numbers: numbers3, end };
  };
}
function withoutGlued(text2, cut3, width) {
  if (cut3 === void 0) return void 0;
  let first = cut3.end;
  while (isDigit(text2.charCodeAt(first - 1))) first--;
  let before = first;
  while (isBlank(text2.charCodeAt(before - 1))) before--;
  const more = cut3.end - before - width;
  if (more <= 0) return cut3;
  const filled = first - before < 2;
  const glued = filled ? gluedDigits(text2.slice(first, cut3.end), more, text2.slice(cut3.end)) : more;
  if (glued === 0) return cut3;
  const numbers3 = cut3.numbers.slice(0, -1);
  const end = cut3.end - glued;
  numbers3.push(Number(text2.slice(first, end)));
  return { tag: cut3.tag, numbers: numbers3, end };
}
function cutByEnds(at, widths) {
  const numbers3 = widths.map(() => 0);
  const ends = endsOf(at, widths);
  const last2 = ends[ends.length - 1] ?? 0;
  const cut3 = { tag: "", numbers: numbers3, end: last2 };
  return (text2) => {
    if (text2.length <= last2) return void 0;
    let place2 = 0;
    let value = 0;
    let unit = 0;
    let code2 = 0;
    for (; place2 < at; place2++) if (!isBlank(text2.charCodeAt(place2))) return void 0;
    for (let i = 0; i < ends.length; i++) {
      place2 = ends[i] ?? 0;
      if (!isBlank(text2.charCodeAt(place2))) return void 0;
      place2--;
      code2 = text2.charCodeAt(place2);
      value = 0;
      unit = 1;
      while (code2 >= DIGIT_02 && code2 <= DIGIT_92) {
        value = value + (code2 - DIGIT_02) * unit;
        unit = unit * 10;
        place2--;
        code2 = text2.charCodeAt(place2);
      }
      if (unit === 1 || unit > 1e15 || !isBlank(code2)) return void 0;
      numbers3[i] = value;
    }
    cut3.tag = text2.slice(at, at + 4);
    return cut3;
  };
}
function cutByBlanks(at, count2) {
  const numbers3 = [];
  for (let i = 0; i < count2; i++) numbers3.push(0);
  const cut3 = { tag: "", numbers: numbers3, end: 0 };
  return (row2) => {
    if (row2.length <= at + 4) return void 0;
    const text2 = withEnd(row2);
    let place2 = 0;
    let first = 0;
    let value = 0;
    let code2 = 0;
    for (; place2 < at; place2++) if (!isBlank(text2.charCodeAt(place2))) return void 0;
    place2 = at + 4;
    code2 = text2.charCodeAt(place2);
    for (let i = 0; i < count2; i++) {
      if (!isBlank(code2)) return void 0;
      do {
        place2++;
        code2 = text2.charCodeAt(place2);
      } while (isBlank(code2));
      first = place2;
      value = 0;
      while (code2 >= DIGIT_02 && code2 <= DIGIT_92) {
        value = value * 10 + (code2 - DIGIT_02);
        place2++;
        code2 = text2.charCodeAt(place2);
      }
      if (place2 === first || place2 - first > 20) return void 0;
      numbers3[i] = value;
    }
    cut3.tag = text2.slice(at, at + 4);
    cut3.end = place2;
    return cut3;
  };
}
function cutTrimmed(count2) {
  const byBlanks = cutByBlanks(0, count2);
  return (text2) => isBlank(text2.charCodeAt(0)) ? void 0 : byBlanks(text2);
}
var DIGIT_02 = 48;
var DIGIT_92 = 57;
function withEnd(row2) {
  const last2 = row2.charCodeAt(row2.length - 1);
  return isBlank(last2) || last2 >= DIGIT_02 && last2 <= DIGIT_92 ? `${row2}
` : row2;
}
function isDigit(code2) {
  return code2 >= DIGIT_02 && code2 <= DIGIT_92;
}
function isBlank(code2) {
  return code2 === 32 || code2 === 9;
}
var COLLAPSED = /^[ \t]{0,40}(\S{1,4})(?=[ \t])/;
var NUMBER = /^[ \t]{1,60}(\d{1,20})(?!\d)/;
function cutCollapsed(text2, count2) {
  const start = COLLAPSED.exec(text2);
  if (start === null) return void 0;
  const numbers3 = [];
  let at = start[0].length;
  while (numbers3.length < count2) {
    const match = NUMBER.exec(text2.slice(at, at + 90));
    if (match === null) return void 0;
    numbers3.push(Number(match[1]));
    at += match[0].length;
  }
  return { tag: (start[1] ?? "").padEnd(4), numbers: numbers3, end: at };
}

// src/reading/commands/poolused/rows.ts
function usageAt(columns, numbers3, place2) {
  const size2 = numbers3.length / columns.groups.length;
  const first = place2 * size2;
  const allocs = numbers3[first] ?? 0;
  const bytes2 = numbers3[first + size2 - 1] ?? 0;
  if (!columns.counted) return columns.bytes ? { outstanding: allocs, bytes: bytes2 } : { outstanding: allocs };
  const frees = numbers3[first + 1] ?? 0;
  const outstanding = numbers3[first + 2] ?? 0;
  return columns.bytes ? { allocs, frees, outstanding, bytes: bytes2 } : { allocs, frees, outstanding };
}
function usages(columns, numbers3) {
  const result = {};
  columns.groups.forEach((group, place2) => {
    result[group] = usageAt(columns, numbers3, place2);
  });
  return result;
}
var BINARY = ", Binary:";
var CAPITAL_U = 85;
var UNKNOWN2 = /^UNKNOWN pooltag ['"\u2018\u2019]/;
function rowOf2(columns, cut3, line2, text2) {
  const at = text2.lastIndexOf(BINARY);
  const hasBinary = at >= cut3.end;
  let description = trimmed(text2, cut3.end, hasBinary ? at : text2.length);
  let binary = hasBinary ? trimmed(text2, at + BINARY.length, text2.length) : "";
  const unlisted = description.charCodeAt(0) === CAPITAL_U && UNKNOWN2.test(description);
  if (unlisted) {
    description = "";
    binary = "";
  }
  const { tag: tag2 } = cut3;
  if (columns.groups.length === 2) {
    const nonpaged = usageAt(columns, cut3.numbers, 0);
    const paged = usageAt(columns, cut3.numbers, 1);
    return binary === "" ? { line: line2, text: text2, tag: tag2, nonpaged, paged, description, unlisted } : { line: line2, text: text2, tag: tag2, nonpaged, paged, description, binary, unlisted };
  }
  const row2 = { line: line2, text: text2, tag: tag2, description, unlisted };
  giveUsages(row2, columns, cut3.numbers);
  if (binary !== "") row2.binary = binary;
  return row2;
}
function giveUsages(row2, columns, numbers3) {
  const { groups: groups2 } = columns;
  for (let place2 = 0; place2 < groups2.length; place2++) {
    if (groups2[place2] === "paged") row2.paged = usageAt(columns, numbers3, place2);
    else row2.nonpaged = usageAt(columns, numbers3, place2);
  }
}
function trimmed(text2, from, to) {
  let first = from;
  let end = to;
  while (first < end && isBlank(text2.charCodeAt(first))) first++;
  while (end > first && isBlank(text2.charCodeAt(end - 1))) end--;
  if (first === end) return "";
  return isPrintable(text2.charCodeAt(first)) && isPrintable(text2.charCodeAt(end - 1)) ? text2.slice(first, end) : text2.slice(first, end).trim();
}
function isPrintable(code2) {
  return code2 > 32 && code2 < 127;
}

// src/reading/commands/poolused/index.ts
var POOL_USED = /^[ \t]{0,40}Pool Used:[ \t]{0,40}$/i;
var TOTAL2 = /^[ \t]{0,40}TOTAL(?=[ \t\d])/;
var NOISE5 = /^[ \t]{0,40}(?:Using a machine size of |\*{3} CacheSize too low|Max cache size is|Total memory in cache|Number of regions cached|\d{1,12} full reads broken into|counts: |bytes {0,8}: |\*{2} (?:Transition|Prototype) PTEs are |\.[. ]{0,600}$)/;
var MORE_NUMBERS = /^[ \t]{1,40}\d{1,20}(?:[ \t]{1,40}\d{1,20}){0,4}[ \t]{0,40}$/;
var MAX_ROWS2 = 1e5;
function reader7(typed2) {
  const asked = parseTyped2(typed2);
  const rows = [];
  let sorting;
  let groups2;
  let columns;
  let cutter;
  let poolUsed = false;
  let total2;
  const takeHeader = (text2) => {
    const sorted = readSorting(text2);
    if (sorted !== void 0) {
      if (sorting !== void 0 || rows.length > 0) return false;
      sorting = sorted;
      return true;
    }
    if (POOL_USED.test(text2)) {
      if (poolUsed || rows.length > 0) return false;
      poolUsed = true;
      return true;
    }
    const named4 = rows.length === 0 ? readGroups(text2) : void 0;
    if (named4 !== void 0) {
      groups2 = groups2?.[0] === "nonpaged" && named4[0] === "paged" ? ["nonpaged", "paged"] : named4;
      return true;
    }
    const heading = readHeading(text2);
    if (heading === void 0 || rows.length > 0) return false;
    columns = columnsOf(heading.words, heading.at, groups2, sorting?.by);
    cutter = rowCutter(columns, poolUsed || sorting === void 0);
    return true;
  };
  const guessColumns = (text2) => {
    for (const count2 of [8, 4]) {
      const guess = guessed(count2, asked);
      const cut3 = rowCutter(guess, false, false)(text2);
      if (cut3 === void 0 || count2 === 4 && MORE_NUMBERS.test(text2.slice(cut3.end))) continue;
      const [allocs = 0, frees = 0, diff] = cut3.numbers;
      const counted = allocs - frees === diff;
      if (count2 === 8 && !counted) continue;
      columns = counted ? guess : { ...guess, groups: ["nonpaged", "paged"], counted: false };
      cutter = rowCutter(columns, true);
      return;
    }
  };
  const takeRow = (text2, line2) => {
    const unsure = cutter === void 0;
    if (unsure) guessColumns(text2);
    if (cutter === void 0 || columns === void 0) return false;
    const cut3 = total2 === void 0 ? cutter(text2) : void 0;
    if (cut3 !== void 0) {
      if (rows.length < MAX_ROWS2) rows.push(rowOf2(columns, cut3, line2, text2));
      return true;
    }
    if (unsure) {
      columns = void 0;
      cutter = void 0;
      return false;
    }
    if (total2 !== void 0 || !TOTAL2.test(text2)) return false;
    const { at } = columns;
    const sum2 = cutter(text2.replace(TOTAL2, (word) => `${" ".repeat(at)}TOTA`.padEnd(word.length)));
    if (sum2 === void 0) return false;
    total2 = { line: line2, text: text2, ...usages(columns, sum2.numbers) };
    return true;
  };
  return {
    line(text2, line2) {
      if (text2 === "") return true;
      if (rows.length === 0 && takeHeader(text2)) return true;
      if (takeRow(text2, line2)) return true;
      return text2.trim() === "" || isCutSign(text2) || NOISE5.test(text2);
    },
    end() {
      if (columns === void 0 || rows.length === 0 && total2 === void 0) return {};
      const tags = {
        layout: layoutOf(columns, poolUsed),
        groups: columns.groups,
        ...sorting !== void 0 && { sortedBy: sorting.by },
        rows,
        ...total2 && { total: total2 },
        ...asked.narrowedTo !== void 0 && { narrowedTo: asked.narrowedTo },
        ...asked.top !== void 0 && { top: asked.top }
      };
      return sorting?.session === true || sorting === void 0 && asked.session ? { sessionTags: tags } : { tags };
    }
  };
}
function layoutOf(columns, poolUsed) {
  if (columns.groups.length === 1) return "one-group";
  if (!poolUsed) return "modern";
  return columns.counted ? "two-groups" : "classic";
}
function guessed(count2, asked) {
  const groups2 = count2 === 8 ? ["nonpaged", "paged"] : [asked.sortedBy === "paged" ? "paged" : "nonpaged"];
  return { groups: groups2, counted: true, bytes: true, at: 1 };
}
var ARGUMENTS2 = /^!(?:\w{1,40}\.)?(s?)poolused(?:[ \t]{1,8}\/t[ \t]{0,4}(\d{1,9}))?(?:[ \t]{1,8}(?:0x)?([0-9a-f]{1,8})(?=[ \t]|$))?(?:[ \t]{1,8}(\S.{0,20}))?/i;
function parseTyped2(typed2) {
  const match = ARGUMENTS2.exec(typed2);
  const flags = Number.parseInt(match?.[3] ?? "0", 16);
  const pattern = match?.[4]?.replace(/^"|"$/g, "");
  return {
    session: match?.[1] !== "" || (flags & 8) !== 0,
    ...flags & 4 ? { sortedBy: "paged" } : flags & 2 ? { sortedBy: "nonpaged" } : {},
    ...match?.[2] !== void 0 && { top: Number(match[2]) },
    ...pattern !== void 0 && pattern !== "*" && { narrowedTo: pattern }
  };
}
var poolused = defineCommand({
  name: "!poolused",
  gives: ["tags", "sessionTags"],
  layouts: [
    { id: "classic", seenIn: "kits of XP and 2003; the document that the project starts from" },
    {
      id: "one-group",
      seenIn: "kits of about 2007 to 2011, verbose; the document that the project starts from"
    },
    {
      id: "two-groups",
      seenIn: "kits of about 2007 to 2012, verbose; Crash Dump Analysis Patterns, part 189"
    },
    { id: "modern", seenIn: "kits of Windows 10 and 11, on targets of any age; public outputs" }
  ],
  typed: /^!(?:\w+\.)?s?poolused(?![\w.])/,
  begins: /^[ \t]{0,40}(?:Sorting by[ \t]{1,8}(?:Session[ \t]{1,8})?(?:Tag|NonPaged|Paged)(?:[ \t]{1,8}Pool Consumed)?[ \t]{0,40}$|Pool Used:[ \t]{0,40}$|Tag[ \t]{1,60}Allocs[ \t]{1,60}(?:Used|Frees))/,
  reader: reader7,
  completions: { tags: completeTags, sessionTags: completeTags }
});

// src/reading/commands/process.ts
var PROCESS = /^[ \t]{0,20}PROCESS {1,4}([0-9a-f]{8}(?:`?[0-9a-f]{8})?)(?= {1,8}(?:SessionId|Cid): | {0,8}$)/i;
var IDS = /^[ \t]{0,20}(?:SessionId|Cid): /;
var SESSION_ID = /\bSessionId: {0,8}(\d{1,6})(?!\d)/;
var CID = /\bCid: {0,8}([0-9a-f]{1,8})(?![0-9a-f.])/i;
var PARENT_CID = /\bParentCid: {0,8}([0-9a-f]{1,8})(?![0-9a-f])/i;
var TABLE = /^[ \t]{0,20}DirBase: /;
var OBJECT_TABLE = /\bObjectTable: {0,8}([0-9a-f]{8}(?:`?[0-9a-f]{8})?)(?![0-9a-f`])/i;
var HANDLE_COUNT = /\bHandleCount: {0,8}(\d{1,9})(?=\.|[ \t]{1,8}\S)/;
var BROKEN_OFF2 = /^[ \t]{0,20}(?:Peb|ParentCid|ObjectTable|HandleCount|TableSize): /;
var IMAGE = /^[ \t]{0,20}Image: ?/;
var OTHER_HEAD_LINE = /^[ \t]{0,20}(?:DeepFreeze\b|FreezeCount\b|Job {0,40}[0-9a-f]{8})/;
var WHOLE_LIST = /^[ \t]{0,20}\*{4} NT ACTIVE PROCESS DUMP \*{4}/;
var SESSION = /^[ \t]{0,20}Dumping Session (\d{1,6})(?!\d)/;
var NOISE6 = /^[ \t]{0,20}(?:_MM_SESSION_SPACE |_MMSESSION |Searching for Process with |Cid handle table at |Working Set Sizes |WARNING: Stack unwind information not available)/i;
var DETAILS2 = /^[ \t]{0,20}(?:VadRoot [0-9a-f]|THREAD [0-9a-f]|No active threads)/i;
function reader8(typed2) {
  const asked = parseTyped3(typed2);
  const processes = [];
  const dumped = [];
  let process2;
  let inHead = false;
  let details2 = asked.details;
  let whole2 = false;
  let cut3 = false;
  const takeWholeList = () => {
    if (whole2 || processes.length > 0 || dumped.length > 0) return false;
    whole2 = true;
    return true;
  };
  const takeSession = (id) => {
    const another = dumped.length > 0 ? !asked.everySession || dumped.includes(id) : processes.length > 0;
    if (another || whole2) return false;
    dumped.push(id);
    return true;
  };
  return {
    line(text2, line2) {
      if (text2 === "") return true;
      if (process2 !== void 0 && inHead) {
        const image = IMAGE.exec(text2);
        if (image !== null) {
          const name2 = text2.slice(image[0].length).trim();
          if (name2 !== "") process2.image = name2;
          inHead = false;
          return true;
        }
        if (takeHeadLine(process2, text2)) return true;
      }
      const found = PROCESS.exec(text2);
      if (found !== null) {
        process2 = { line: line2, text: text2, address: (found[1] ?? "").replace("`", "") };
        processes.push(process2);
        inHead = true;
        takeIds(process2, text2);
        return true;
      }
      if (WHOLE_LIST.test(text2)) return takeWholeList();
      const heading = SESSION.exec(text2);
      if (heading !== null) return takeSession(Number(heading[1]));
      if (process2 !== void 0) {
        if (details2 && isDeep2(text2)) return true;
        if (DETAILS2.test(text2)) {
          details2 = true;
          inHead = false;
          return true;
        }
      }
      if (isCutSign(text2)) {
        cut3 = true;
        return true;
      }
      return NOISE6.test(text2) || text2.trim() === "";
    },
    end() {
      if (processes.length === 0) return {};
      if (!asked.ofSession && dumped.length === 0) {
        return { processes: { processes, ...whole2 && !cut3 && !asked.narrowed && { whole: true } } };
      }
      const session2 = dumped.length > 0 ? only2(dumped) : asked.session ?? only2(processes.map((each) => each.sessionId));
      return { sessionProcesses: { processes, ...session2 !== void 0 && { session: session2 } } };
    }
  };
}
function takeHeadLine(into, text2) {
  if (IDS.test(text2)) takeIds(into, text2);
  else if (TABLE.test(text2)) takeTable(into, text2);
  else if (BROKEN_OFF2.test(text2)) {
    takeIds(into, text2);
    takeTable(into, text2);
  } else return OTHER_HEAD_LINE.test(text2);
  return true;
}
function takeIds(into, text2) {
  const session2 = SESSION_ID.exec(text2);
  if (session2 !== null) into.sessionId = Number(session2[1]);
  const pid = CID.exec(text2);
  if (pid !== null) into.pid = Number.parseInt(pid[1] ?? "", 16);
  const parent = PARENT_CID.exec(text2);
  if (parent !== null) into.parentPid = Number.parseInt(parent[1] ?? "", 16);
}
function takeTable(into, text2) {
  const table3 = OBJECT_TABLE.exec(text2);
  if (table3 !== null) into.objectTable = (table3[1] ?? "").replace("`", "");
  const handles = HANDLE_COUNT.exec(text2);
  if (handles !== null) into.handleCount = Number(handles[1]);
}
function isDeep2(text2) {
  return text2.charCodeAt(0) === 9 || text2.startsWith("  ");
}
function only2(values) {
  return values.every((each) => each === values[0]) ? values[0] : void 0;
}
function parseTyped3(typed2) {
  const words2 = typed2.trim().split(/\s+/, 12);
  let ofSession = /sprocess$/i.test(words2.shift() ?? "");
  let session2;
  let ofModule = false;
  const named4 = ofSession;
  while (/^[/-][sm]$/i.test(words2[0] ?? "")) {
    const option = words2.shift() ?? "";
    const value = words2.shift();
    if (/m$/i.test(option)) {
      ofModule = true;
      continue;
    }
    session2 = value;
    ofSession = true;
  }
  const [subject, flags, image] = words2;
  if (named4) session2 = subject;
  return {
    ofSession,
    ...session2 !== void 0 && /^\d{1,6}$/.test(session2) && { session: Number(session2) },
    everySession: session2 === "-4",
    narrowed: ofModule || image !== void 0 || subject !== void 0 && !/^(?:0x)?0+$/.test(subject),
    details: flags !== void 0 && Number.parseInt(flags, 16) > 0
  };
}
function complete5(older, newer, olderCommand) {
  if (newer.whole === true) return void 0;
  const now = new Map(newer.processes.map((each) => [each.address.toLowerCase(), each]));
  const processes = older.processes.map((each) => {
    const key = each.address.toLowerCase();
    const again2 = now.get(key);
    if (again2 === void 0) return saidBy(olderCommand, each);
    now.delete(key);
    if (again2.pid !== each.pid) return again2;
    const { command: _saidBy, ...known4 } = each;
    return { ...known4, ...again2 };
  });
  now.forEach((each) => {
    processes.push(each);
  });
  return { ...older, processes };
}
var processList = defineCommand({
  name: "!process",
  gives: ["processes", "sessionProcesses"],
  layouts: [
    { id: "one-line", seenIn: "windows-driver-docs, !process and !handle: targets with 32-bit addresses" },
    { id: "two-lines", seenIn: "windows-driver-docs, step-by-step labs: targets with 64-bit addresses" },
    { id: "session", seenIn: "!sprocess: the session, and the addresses of its space, before the processes" }
  ],
  typed: /^!(?:\w+\.)?s?process(?![\w.])/,
  begins: /^[ \t]{0,20}(?:\*{4} NT ACTIVE PROCESS DUMP \*{4}|Dumping Session \d|PROCESS {1,4}[0-9a-fA-F]{8}(?:`?[0-9a-fA-F]{8})?(?: {1,8}(?:SessionId|Cid): | {0,8}$))/,
  reader: reader8,
  completions: { processes: complete5 }
});

// src/reading/commands/session.ts
var COUNT2 = /^[ \t]{0,20}Sessions on machine: {0,8}(\d{1,6})(?!\d)/;
var VALID = /^[ \t]{0,20}Valid Sessions: {0,8}(?=\d|$)/;
var CURRENT = /^[ \t]{0,20}Current Session:? {1,8}(\d{1,6})(?!\d)/;
var USING = /^[ \t]{0,20}Using session {1,8}(\d{1,6})l?(?!\w)/;
var NOISE7 = /^[ \t]{0,20}(?:Current Session:? {1,8}\D|Implicit process is now |(?:WARNING: )?\.cache )/;
var MAX_SESSIONS2 = 1e4;
function reader9() {
  let first;
  let count2;
  let valid;
  let current;
  let used;
  const take = (text2) => {
    const counted = COUNT2.exec(text2);
    if (counted !== null) {
      if (first !== void 0) return false;
      count2 = Number(counted[1]);
      return true;
    }
    const list11 = VALID.exec(text2);
    if (list11 !== null) {
      if (valid !== void 0) return false;
      valid = numbers2(text2.slice(list11[0].length));
      return true;
    }
    const now = CURRENT.exec(text2);
    if (now !== null) {
      if (current !== void 0) return false;
      current = Number(now[1]);
      return true;
    }
    const using = USING.exec(text2);
    if (using === null) return void 0;
    if (used !== void 0) return false;
    used = Number(using[1]);
    return true;
  };
  return {
    line(text2, line2) {
      const taken = take(text2);
      if (taken === void 0) return text2.trim() === "" || NOISE7.test(text2);
      if (taken && first === void 0) first = { line: line2, text: text2 };
      return taken;
    },
    end() {
      if (first === void 0) return {};
      const now = used ?? current;
      return {
        sessionList: {
          ...first,
          ...count2 !== void 0 && { count: count2 },
          valid: valid ?? [],
          ...now !== void 0 && { current: now }
        }
      };
    }
  };
}
function numbers2(text2) {
  const found = [];
  for (const word of text2.trim().split(/\s+/, MAX_SESSIONS2)) {
    if (!/^\d{1,6}$/.test(word)) break;
    found.push(Number(word));
  }
  return found;
}
function complete6(older, newer) {
  return { ...older, ...newer, valid: newer.valid.length > 0 ? newer.valid : older.valid };
}
var session = defineCommand({
  name: "!session",
  gives: ["sessionList"],
  layouts: [
    {
      id: "list",
      seenIn: "Windows 2003 to 10 targets; public outputs, the document that the project starts from"
    },
    { id: "switch", seenIn: "!session -s N: the same first line, then the session in use" }
  ],
  typed: /^!(?:\w+\.)?session(?![\w.])/,
  begins: /^[ \t]{0,20}(?:Sessions on machine: {0,8}\d|Valid Sessions: {0,8}\d|Current Session:? {1,8}\d|Using session {1,8}\d)/,
  reader: reader9,
  completions: { sessionList: complete6 }
});

// src/reading/commands/sysptes.ts
var HEADING5 = /^System PTE Information$/i;
var TOTAL3 = /^Total System Ptes:? {1,8}(\d{1,15})$/i;
var FREE_RUN = /^free ptes: {1,8}[0-9a-f`]{8,17} {1,8}number free: {1,8}\d{1,15}\.?$/i;
var SUMMARY = /^free blocks: {0,8}(\d{1,9}) {1,8}total free: {0,8}(\d{1,15}) {1,8}largest free block: {0,8}(\d{1,15})$/i;
var USERS = /^0x[0-9a-f]{1,16} System PTEs allocated to mapping locked pages/i;
var USERS_HEAD = /^VA {1,16}MDL {1,16}PageCount {1,8}Caller\/CallersCaller/i;
var USER = /^[0-9a-f`]{8,17} {1,8}[0-9a-f`]{8,17} {1,16}([0-9a-f]{1,9}) {1,8}(?=\S)/i;
var NOISE8 = /^(?:SysPtes list of size \d{1,6} has \d{1,12} free|(?:starting|ending) PTE: {1,8}[0-9a-f`]{8,17}|\.+)$/i;
var MAX_USERS = 5e3;
function reader10(typed2) {
  const another = (flagsOf(typed2) & 8) !== 0;
  const counts2 = {};
  let runs = 0;
  let blocks;
  let begun = false;
  let usersBegun = false;
  const users = [];
  const byWho = /* @__PURE__ */ new Map();
  const addUser = (ptes2, who, text2, line2) => {
    const known4 = byWho.get(who);
    if (known4 === void 0) {
      if (users.length === MAX_USERS) return;
      const user = { line: line2, text: text2, ptes: ptes2, who };
      users.push(user);
      byWho.set(who, { user, largest: ptes2 });
      return;
    }
    known4.user.ptes += ptes2;
    if (ptes2 <= known4.largest) return;
    known4.largest = ptes2;
    known4.user.line = line2;
    known4.user.text = text2;
  };
  const takeCounts = (trimmed2, text2, line2) => {
    const total2 = TOTAL3.exec(trimmed2);
    if (total2 !== null) {
      if (counts2.total !== void 0) return false;
      counts2.total = { line: line2, text: text2, ptes: Number(total2[1]) };
      return true;
    }
    if (FREE_RUN.test(trimmed2)) {
      runs++;
      return true;
    }
    const summary2 = SUMMARY.exec(trimmed2);
    if (summary2 === null) return false;
    if (blocks !== void 0) return true;
    blocks = Number(summary2[1]);
    counts2.free = { line: line2, text: text2, ptes: Number(summary2[2]) };
    counts2.largestFree = { line: line2, text: text2, ptes: Number(summary2[3]) };
    return true;
  };
  return {
    line(text2, line2) {
      const trimmed2 = text2.trim();
      if (trimmed2 === "") return true;
      if (HEADING5.test(trimmed2)) {
        if (begun) return false;
        begun = true;
        return true;
      }
      if (USERS.test(trimmed2)) {
        if (usersBegun) return false;
        usersBegun = true;
        return true;
      }
      if (usersBegun) {
        const user = USER.exec(trimmed2);
        if (user !== null) {
          addUser(Number.parseInt(user[1] ?? "", 16), trimmed2.slice(user[0].length), text2, line2);
          return true;
        }
      }
      if (takeCounts(trimmed2, text2, line2)) {
        begun = true;
        return true;
      }
      return NOISE8.test(trimmed2) || USERS_HEAD.test(trimmed2) || isCutSign(text2);
    },
    end() {
      const freeRuns = blocks ?? runs;
      if (another || counts2.total === void 0 && freeRuns === 0 && users.length === 0) return {};
      return { systemPtes: { ...counts2, freeRuns, users: users.map((each) => ({ ...each })) } };
    }
  };
}
function flagsOf(typed2) {
  const flags = /sysptes\s{1,8}(?:0x)?([0-9a-f]{1,8})(?!\w)/i.exec(typed2);
  return flags === null ? 0 : Number.parseInt(flags[1] ?? "", 16);
}
function complete7(older, newer, olderCommand) {
  const { total: total2, free, largestFree, freeRuns, users } = older;
  const usersNow = newer.users.length > 0 ? newer.users : users.map((each) => saidBy(olderCommand, each));
  if (newer.total !== void 0 || newer.freeRuns > 0) return { ...newer, users: usersNow };
  return {
    ...total2 && { total: saidBy(olderCommand, total2) },
    ...free && { free: saidBy(olderCommand, free) },
    ...largestFree && { largestFree: saidBy(olderCommand, largestFree) },
    freeRuns,
    users: usersNow
  };
}
var sysptes = defineCommand({
  name: "!sysptes",
  gives: ["systemPtes"],
  layouts: [
    { id: "runs", seenIn: "!sysptes 1; windows-driver-docs, a system with 64-bit addresses" },
    { id: "users", seenIn: "!sysptes 4 where TrackPtes is set; windows-driver-docs, bug check 0x3F" }
  ],
  typed: /^!(?:[^\s!]{1,200}\.)?sysptes(?![\w.])/i,
  begins: /^\s{0,20}(?:System PTE Information\s{0,8}$|Total System Ptes {1,8}\d|0x[0-9a-f]{1,16} System PTEs allocated to mapping locked pages)/,
  reader: reader10,
  completions: { systemPtes: complete7 }
});

// src/reading/commands/tag-table/cells.ts
var MAX_CELLS = 40;
var SEPARATORS = /[|,;\t]/;
function formOf(heading) {
  return SEPARATORS.exec(heading)?.[0] ?? " ";
}
function cellsOf(text2, form) {
  if (form === "|") return pipeCells(text2);
  if (form === " ") return blankCells(text2);
  return separatedCells(text2, form);
}
function pipeCells(text2) {
  const cells2 = [];
  let cell2 = "";
  const inner = text2.trim().replace(/^\|/, "").replace(/([^\\]|^)\|$/, "$1");
  for (let at = 0; at < inner.length && cells2.length < MAX_CELLS; at++) {
    const char = inner.charAt(at);
    if (char === "\\" && inner.charAt(at + 1) === "|") {
      cell2 += "|";
      at++;
    } else if (char === "|") {
      cells2.push(cell2);
      cell2 = "";
    } else cell2 += char;
  }
  cells2.push(cell2);
  return cells2.map(withoutMarks);
}
var EMPHASIS = /^(\*{1,3}|_{1,2})(.{1,300})\1$/;
function withoutMarks(cell2) {
  const text2 = cell2.trim();
  return EMPHASIS.exec(text2)?.[2] ?? text2;
}
function separatedCells(text2, separator) {
  const cells2 = [];
  let cell2 = "";
  let quoted = false;
  for (let at = 0; at < text2.length && cells2.length < MAX_CELLS; at++) {
    const char = text2.charAt(at);
    if (char === '"') {
      if (quoted && text2.charAt(at + 1) === '"') {
        cell2 += '"';
        at++;
      } else if (quoted) quoted = false;
      else if (cell2.trim() === "") {
        quoted = true;
        cell2 = "";
      } else cell2 += char;
    } else if (char === separator && !quoted) {
      cells2.push(cell2);
      cell2 = "";
    } else cell2 += char;
  }
  cells2.push(cell2);
  return cells2;
}
var UNIT_APART = /(\d) ([KMGT]i?B|bytes)(?= |$)/g;
function blankCells(text2) {
  return text2.trim().replace(UNIT_APART, "$1$2").split(/[ \t]{1,200}/).slice(0, MAX_CELLS);
}
function headingCells(text2, form, areKnown2) {
  if (form !== " ") return cellsOf(text2, form).map((cell2) => cell2.trim());
  const narrow = blankCells(text2);
  if (areKnown2(narrow)) return narrow;
  return text2.trim().split(/ {2,200}|\t/).slice(0, MAX_CELLS);
}

// src/reading/commands/tag-table/columns.ts
var KB = 1024;
var UNITS2 = /* @__PURE__ */ new Map([
  ["b", 1],
  ["byte", 1],
  ["bytes", 1],
  ["k", KB],
  ["kb", KB],
  ["kib", KB],
  ["m", KB ** 2],
  ["mb", KB ** 2],
  ["mib", KB ** 2],
  ["g", KB ** 3],
  ["gb", KB ** 3],
  ["gib", KB ** 3],
  ["tb", KB ** 4],
  ["tib", KB ** 4]
]);
var UNIT = /(?:[ _(]|[a-z])(KB|KiB|MB|MiB|GB|GiB|TB|TiB)\)?$|^(KB|KiB|MB|MiB|GB|GiB|TB|TiB)$/;
var NONPAGED2 = /non ?paged|nonp\b|\bnpp?\b/;
var PAGED = /paged|\bpp\b/;
var ASIDE = /delta|growth|change|share|percent|%|per ?alloc|per ?block|avg|average|rate\b|ratio|rank|peak/;
var OUTSTANDING = /^(?:current|live|net|total)? ?(?:outstanding|diff|difference|live|in ?use|current|held|unfreed)(?: (?:allocs?|allocations?|count|blocks|objects))?$|^(?:live|net)? ?(?:count|blocks|objects)$|^allocs? ?(?:-|minus) ?frees?$|^live ?(?:allocs?|allocations?)$/;
var ALLOCS = /^(?:total )?(?:allocs?|allocations?|allocated|alloc count)$/;
var FREES = /^(?:total )?(?:frees?|freed|free count|deallocations)$/;
var BYTES2 = /^(?:current|live|outstanding|total|used|net|pool)? ?(?:bytes?|usage bytes)(?: (?:used|total|held|in ?use|outstanding))?$/;
var SIZE = /^(?:current|live|outstanding|total|net|pool)? ?(?:used|usage|size|memory|mem|held|allocated|pool|total)?$/;
function meaningOf(heading) {
  const words2 = spaced(heading);
  if (/^(?:pool )?tag(?: name)?$/.test(words2)) return { is: "tag" };
  if (/^(?:pool )?type$|^pool$/.test(words2)) return { is: "pool" };
  if (/^(?:date ?time|time ?stamp|time|date)(?: ?utc)?$/.test(words2)) return { is: "when" };
  if (/^(?:mapped |likely )?(?:driver|binary|module|owner|source|driver name)s?$/.test(words2)) {
    return { is: "driver" };
  }
  if (/^(?:source )?(?:description|meaning|component)$/.test(words2)) return { is: "description" };
  if (ASIDE.test(words2)) return { is: "aside" };
  return figureOf(heading, words2);
}
function figureOf(heading, words2) {
  const group = NONPAGED2.test(words2) ? "nonpaged" : PAGED.test(words2) ? "paged" : void 0;
  const found = UNIT.exec(heading.trim());
  const named4 = found?.[1] ?? found?.[2];
  const unit = named4 === void 0 ? void 0 : UNITS2.get(named4.toLowerCase());
  const rest = words2.replace(NONPAGED2, " ").replace(PAGED, " ").replace(/\bpool\b/, " ").replace(unit === void 0 ? /$^/ : /\b[kmgt]i?b\b/, " ").replace(/ {2,}/g, " ").trim();
  const of2 = (measure, size2) => ({
    is: "figure",
    measure,
    ...group && { group },
    ...size2 !== void 0 && { unit: size2 }
  });
  if (unit !== void 0) return BYTES2.test(rest) || SIZE.test(rest) ? of2("bytes", unit) : { is: "aside" };
  if (OUTSTANDING.test(rest)) return of2("outstanding");
  if (ALLOCS.test(rest)) return of2("allocs");
  if (FREES.test(rest)) return of2("frees");
  if (BYTES2.test(rest)) return of2("bytes", 1);
  if (rest !== "" && SIZE.test(rest)) return of2("bytes");
  return { is: "aside" };
}
var EXPLAINED2 = /\([^)]{0,80}\)/;
function spaced(heading) {
  const explained2 = EXPLAINED2.exec(heading)?.[0] ?? "";
  const isPart2 = /paged|^\([kmgt]?i?b(?:ytes)?\)$/i.test(explained2);
  return (isPart2 ? heading : heading.replace(EXPLAINED2, " ")).replace(/([a-z])([A-Z])/g, "$1 $2").replace(/[_()[\]:*`"]/g, " ").replace(/[Nn][Oo][Nn][- ][Pp]aged/g, "nonpaged").toLowerCase().replace(/ {2,}/g, " ").trim();
}
function poolNamed(text2) {
  const words2 = spaced(text2);
  const isNonpaged = /non ?paged|nonp\b|\bnpp?\b/.test(words2);
  const rest = words2.replace(/non ?paged|nonp\b|\bnpp?\b/g, " ");
  const isPaged = /\bpaged|\bpp?\b|\bpgd\b/.test(rest);
  if (isNonpaged === isPaged) return void 0;
  return isNonpaged ? "nonpaged" : "paged";
}

// src/reading/commands/tag-table/figures.ts
var FIGURE = /^~? ?(-?\d{1,20}(?:[.,' ]\d{1,20}){0,7}) ?(b|bytes?|kb?|kib|mb?|mib|gb?|gib|tb|tib)?$/i;
var NOTHING3 = /^(?:|-{1,3}|n\/?a|\?)$/i;
function written(cell2) {
  const text2 = cell2.replace(/[*`]/g, "").trim();
  if (NOTHING3.test(text2)) return "none";
  const found = FIGURE.exec(text2);
  if (found === null) return void 0;
  const unit = found[2] === void 0 ? void 0 : UNITS2.get(found[2].toLowerCase());
  return { digits: found[1] ?? "", ...unit !== void 0 && { unit } };
}
var DECIMAL_COMMA = /,(?:\d{1,2}|\d{4,20})$|\.\d{3},\d|\.\d{3}\.\d{3}/;
var DECIMAL_POINT = /\.(?:\d{1,2}|\d{4,20})$|,\d{3}\.\d|,\d{3},\d{3}/;
function styleOf(digits) {
  if (DECIMAL_COMMA.test(digits)) return "comma";
  return DECIMAL_POINT.test(digits) ? "point" : void 0;
}
function countOf({ digits, unit }) {
  if (unit !== void 0) return void 0;
  if (!/^-?(?:\d{1,20}|\d{1,3}(?:[.,' ]\d{3}){1,6})$/.test(digits)) return void 0;
  return Number(digits.replace(/[.,' ]/g, ""));
}
function bytesOf({ digits, unit }, style, ofColumn) {
  const factor = unit ?? ofColumn;
  if (factor === void 0) return void 0;
  const bare = digits.replace(style === "comma" ? /[.' ]/g : /[,' ]/g, "").replace(",", ".");
  const value = Number(bare);
  return Number.isFinite(value) && value >= 0 ? Math.round(value * factor) : void 0;
}

// src/reading/commands/tag-table/index.ts
var CAPTION = /^[ \t]{0,8}(?:#{1,6} [^|]{0,80}|\*\*[^|]{0,80}|[^|.]{0,80})(?:[Nn]on-?)?[Pp]aged[- ]?[Pp]ool\b[^|.]{0,60}$/;
var IS_CAPTION = /^[ \t]{0,8}(?:#{1,6} |\*\*)|:\**[ \t]{0,8}$/;
var TYPE = /^#TYPE \S{1,100}$/;
var RULE = /^[ \t|:-]{3,400}$/;
var SUM = /^(?:sum|total|all|others?|rest|\.{2,3})\b/i;
var TAG_LENGTH5 = 4;
var WRAP2 = 2 ** 32;
var MAX_ROWS3 = 2e4;
function reader11() {
  let caption;
  let heading;
  let form = " ";
  let columns = [];
  let when;
  let rows = [];
  let firstRows;
  const takeHeading = (text2, line2) => {
    if (!HEADING6.test(text2)) return false;
    form = formOf(text2);
    columns = headingCells(text2, form, areKnown).map((cell2) => meaningOf(cell2));
    heading = { line: line2, text: text2 };
    return true;
  };
  const takeRow = (text2, line2) => {
    const cells2 = aligned(cellsOf(text2, form), columns, form, text2);
    if (cells2 === void 0 || rows.length >= MAX_ROWS3) return false;
    const at = (is) => cells2[columns.findIndex((each) => each.is === is)] ?? "";
    const tag2 = tagIn(at("tag"));
    if (tag2 === void 0) return SUM.test(at("tag").trim());
    const figures2 = columns.map(
      (column, place2) => column.is === "figure" ? written(cells2[place2] ?? "") : void 0
    );
    if (columns.some((column, place2) => column.is === "figure" && figures2[place2] === void 0)) return false;
    if (figures2.every((each) => each === void 0 || each === "none")) return false;
    const moment = at("when");
    if (moment !== "" && when !== void 0 && moment !== when) {
      firstRows ??= rows;
      rows = [];
    }
    if (moment !== "") when = moment;
    const group = poolNamed(at("pool"));
    const binary = DRIVER.exec(at("driver").replace(/`/g, "").trim())?.[0];
    rows.push({
      line: line2,
      text: text2,
      tag: tag2.name,
      cells: figures2,
      ...group && { group },
      ...binary !== void 0 && { binary },
      description: at("description").trim() || tag2.says
    });
    return true;
  };
  return {
    line(text2, line2) {
      if (heading === void 0) {
        if (takeHeading(text2, line2)) return true;
        if (isCaption(text2)) {
          caption = poolNamed(text2);
          return true;
        }
        return TYPE.test(text2) || text2.trim() === "";
      }
      if (text2.trim() === "" || RULE.test(text2)) return true;
      if (isCaption(text2) || HEADING6.test(text2)) return false;
      return takeRow(text2, line2);
    },
    end() {
      return factsOf(heading === void 0 ? [] : rows, columns, caption);
    },
    earlier() {
      return firstRows && factsOf(firstRows, columns, caption);
    },
    refusal() {
      if (heading === void 0 || rows.length === 0) return void 0;
      const made = tagsOf4(rows, columns, caption);
      return typeof made === "string" ? { reason: made, said: heading } : void 0;
    }
  };
}
function factsOf(rows, columns, caption) {
  const made = rows.length === 0 ? "table-no-count" : tagsOf4(rows, columns, caption);
  return typeof made === "string" ? {} : { tags: made };
}
var DRIVER = /^[\w.!-]{1,64}\.(?:sys|dll|exe)\b/i;
function isCaption(text2) {
  return IS_CAPTION.test(text2) && CAPTION.test(text2) && poolNamed(text2) !== void 0;
}
function areKnown(cells2) {
  return cells2.every((cell2) => meaningOf(cell2).is !== "aside" || /^\w{1,20}%?$/.test(cell2));
}
var MARKED_TAG = /^`([^`]{1,4})`(?: {0,4}[(:-]? {0,4}(.{0,120}?)\)?)?$/;
function tagIn(cell2) {
  const marked = MARKED_TAG.exec(cell2.trim());
  if (marked !== null) return { name: (marked[1] ?? "").padEnd(TAG_LENGTH5), says: (marked[2] ?? "").trim() };
  const bare = cell2.length <= TAG_LENGTH5 ? cell2 : cell2.trim();
  if (bare.trim() === "" || bare.length > TAG_LENGTH5) return void 0;
  return { name: bare.padEnd(TAG_LENGTH5), says: "" };
}
function aligned(cells2, columns, form, text2) {
  if (form !== " ") return cells2.length >= columns.length - 1 && cells2.length > 1 ? cells2 : void 0;
  const first = columns.findIndex((each) => each.is === "driver" || each.is === "description");
  const least = first < 0 ? columns.length : first;
  const last2 = columns[columns.length - 1];
  if (cells2.length < least) return void 0;
  if (cells2.length <= columns.length) return cells2;
  const tagFirst = columns[0]?.is === "tag" && text2.charAt(TAG_LENGTH5) === " ";
  if (tagFirst && cells2.length === columns.length + 1 && last2?.is === "figure") {
    return [text2.slice(0, TAG_LENGTH5), ...cells2.slice(2)];
  }
  if (last2?.is !== "description") return void 0;
  const before = columns.length - 1;
  return [...cells2.slice(0, before), cells2.slice(before).join(" ")];
}
function tagsOf4(raw, columns, caption) {
  const isWide = columns.some((each) => each.is === "figure" && each.group !== void 0);
  const figures2 = columns.map((column, at) => ({ column, at })).filter(({ column }) => column.is === "figure" && (!isWide || column.group !== void 0));
  const styles = /* @__PURE__ */ new Set();
  for (const { cells: cells2 } of raw) {
    for (const { at } of figures2) {
      const cell2 = cells2[at];
      const style2 = cell2 === void 0 || cell2 === "none" ? void 0 : styleOf(cell2.digits);
      if (style2 !== void 0) styles.add(style2);
    }
  }
  if (styles.size > 1) return "table-two-styles";
  const style = styles.has("comma") ? "comma" : "point";
  const rows = [];
  const byTag6 = /* @__PURE__ */ new Map();
  const seen = /* @__PURE__ */ new Set();
  let contradictions2 = 0;
  let unpooled = 0;
  let uncounted = 0;
  let unmeasured = 0;
  for (const each of raw) {
    for (const group of isWide ? ["nonpaged", "paged"] : [each.group ?? caption]) {
      if (group === void 0) {
        unpooled++;
        continue;
      }
      const usage2 = usageOf3(each, figures2, isWide ? group : void 0, style);
      if (usage2 === void 0) continue;
      if (usage2 === "uncounted") uncounted++;
      else if (usage2 === "unmeasured") unmeasured++;
      else {
        if (contradicts(usage2)) contradictions2++;
        place(rows, byTag6, each, group, usage2);
        seen.add(group);
      }
    }
  }
  if (unpooled > 0) return "table-no-pool";
  if (unmeasured > 0) return "table-no-unit";
  if (rows.length === 0 || uncounted > rows.length) return "table-no-count";
  if (contradictions2 * 2 > rows.length) return "table-contradicts";
  return { layout: "table", groups: ["nonpaged", "paged"].filter((group) => seen.has(group)), rows };
}
function usageOf3(row2, figures2, group, style) {
  const known4 = {};
  let any = false;
  for (const { column, at } of figures2) {
    const cell2 = row2.cells[at];
    if (column.is !== "figure" || column.group !== group || cell2 === void 0 || cell2 === "none") continue;
    any = true;
    const value = column.measure === "bytes" ? bytesOf(cell2, style, column.unit) : countOf(cell2);
    if (value === void 0) {
      if (column.measure === "bytes") return "unmeasured";
      return "uncounted";
    }
    known4[column.measure] = value;
  }
  if (!any) return void 0;
  const { allocs, frees, bytes: bytes2 } = known4;
  const counted = known4.outstanding ?? (allocs !== void 0 && frees !== void 0 ? allocs - frees : void 0);
  if (counted === void 0) return "uncounted";
  return {
    outstanding: counted < 0 ? counted + WRAP2 : counted,
    ...allocs !== void 0 && frees !== void 0 && { allocs, frees },
    ...bytes2 !== void 0 && { bytes: bytes2 }
  };
}
function place(rows, byTag6, raw, group, usage2) {
  const { line: line2, text: text2, tag: tag2, binary, description } = raw;
  const before = byTag6.get(tag2);
  if (before !== void 0) {
    if (before[group] !== void 0) return;
    before[group] = before.line === line2 ? usage2 : Object.assign({}, usage2, { from: { line: line2, text: text2 } });
    return;
  }
  const row2 = {
    line: line2,
    text: text2,
    tag: tag2,
    description,
    unlisted: false,
    ...binary !== void 0 && { binary }
  };
  row2[group] = usage2;
  byTag6.set(tag2, row2);
  rows.push(row2);
}
function contradicts({ allocs, frees, outstanding }) {
  if (allocs === void 0 || frees === void 0) return false;
  const difference2 = allocs - frees;
  return difference2 !== outstanding && difference2 + WRAP2 !== outstanding;
}
function complete8(older, newer, olderCommand) {
  if (older.layout === "table") return completeTags(older, newer, olderCommand);
  return completeTags(older, { ...newer, top: newer.rows.length }, olderCommand);
}
var HEADING6 = /^[ \t]{0,8}(?:\|[ \t]{0,8})?(?:["*`]{0,3}(?:[Dd]ate ?[Tt]ime(?: ?UTC)?|[Tt]ime|[Tt]ime[Ss]tamp|#)["*`]{0,3}[ \t]{0,8}[|,;\t][ \t]{0,8}){0,2}["*`]{0,3}(?:[Pp]ool ?)?(?:[Tt]ag|TAG)(?: ?[Nn]ame)?["*`]{0,3}[ \t|,;]{1,24}[^.]{0,300}?(?:[Aa]lloc|[Ff]ree|[Dd]iff|[Oo]utstanding|[Bb]ytes|[Uu]sed|[Uu]sage|[Ss]ize|[Cc]ount|[Ll]ive|KB|MB|GB)/;
var tagTable2 = defineCommand({
  name: "a table of tags",
  gives: ["tags"],
  layouts: [
    {
      id: "markdown",
      seenIn: "microsoft/WSL issue 41296: bytes in MB, outstanding, the pool in the caption"
    },
    { id: "separated", seenIn: "PowerShell scripts' Export-Csv: both pools in one row, moments in DateTime" },
    { id: "columns", seenIn: "Format-Table of the same scripts; anthropics/claude-code issue 94198" },
    { id: "copied", seenIn: "System Informer's and PoolMonX's lists, copied: columns between tabs" }
  ],
  typed: /^a table of tags$/,
  begins: new RegExp(
    `(?:${HEADING6.source})|^[ \\t]{0,8}(?:#{1,6} |\\*\\*)[^|]{0,80}[Pp]aged[- ]?[Pp]ool\\b[^|.]{0,60}[Tt]ags\\b[^|.]{0,20}$`
  ),
  reader: reader11,
  completions: { tags: complete8 }
});

// src/reading/commands/vertarget/lines.ts
var targetLines = [
  {
    // Windows Server 2003 Kernel Version 3790 (Service Pack 2) MP (8 procs) Free x86 compatible
    // Windows 10 Version 19045 MP (8 procs) Free x64
    pattern: /^[ \t]{0,20}(?:(Windows[^:[\]]{0,100}?) )?(Kernel )?Version (\d{1,6})(?: \(([^()]{1,60})\))? (UP|MP)(?: \((\d{1,5}) procs?\))?(?: (Free|Checked))?(?![A-Za-z])/,
    read(target, value, match) {
      if (match[1] !== void 0) target.system = match[1];
      target.build = Number(match[3]);
      if (match[4] !== void 0) target.servicePack = match[4];
      if (match[5] === "UP") target.processors = 1;
      else if (match[6] !== void 0) target.processors = Number(match[6]);
      if (match[7] !== void 0) target.checked = match[7] === "Checked";
      const architecture = architectureOf(value);
      if (architecture !== void 0) target.architecture = architecture;
      if (match[2] === void 0) target.kind = "user-mode";
    }
  },
  {
    // Product: Server, suite: TerminalServer SingleUserTS
    pattern: /^[ \t]{0,20}Product: (?=WinNt|Server|LanManNt|<)/,
    read(target, value) {
      target.product = value;
    }
  },
  {
    // Built by: 3790.srv03_sp2_gdr.090319-1204
    pattern: /^[ \t]{0,20}Built by: (?=\d)/,
    read: readLab
  },
  {
    // Edition build lab: 19041.1.amd64fre.vb_release.191206-1406
    pattern: /^[ \t]{0,20}Edition build lab: (?=\d)/,
    read: readLab
  },
  {
    // 15063.0.amd64fre.rs2_release.170317-1834
    pattern: /^[ \t]{0,20}(?=\d{4,6}\.\d{1,6}\.(?:x86|amd64|arm|arm64|ia64)(?:fre|chk)\.)/,
    read: readLab
  },
  {
    // Kernel base = 0x804d0000 PsLoadedModuleList = 0x80548748
    // Kernel base = 0xfffff802`1a400000 PsLoadedModuleList = 0xfffff802`1b02a2d0
    pattern: /^[ \t]{0,20}Kernel base = 0x([0-9a-fA-F]{8}(?:`?[0-9a-fA-F]{8})?) PsLoadedModuleList = 0x([0-9a-fA-F]{8}(?:`?[0-9a-fA-F]{8})?)(?![0-9a-fA-F`])/,
    read(target, _value, match) {
      target.kernelBase = plain7(match[1]);
      target.loadedModuleList = plain7(match[2]);
    }
  },
  {
    // Debug session time: Tue Mar 10 09:21:44.250 2009 (GMT+0)
    pattern: /^[ \t]{0,20}Debug session time: {0,8}(?=\S)/,
    read(target, value) {
      target.sessionTime = value;
    }
  },
  {
    // System Uptime: 12 days 3:04:05.678
    // System Uptime: not available
    pattern: /^[ \t]{0,20}System Uptime: {0,8}(?=\S)/,
    read(target, value) {
      target.uptimeText = value;
      const seconds = uptimeSeconds(value);
      if (seconds !== void 0) target.uptimeSeconds = seconds;
    }
  },
  {
    // Microsoft (R) Windows Debugger Version 6.12.0002.633 AMD64
    // Microsoft (R) Windows Kernel Debugger  Version 5.00.2184.1
    pattern: /^[ \t]{0,20}Microsoft (?:\(R\)|\u00ae) Windows (?:Kernel )?Debugger {1,4}Version /,
    read(target, value) {
      if (value !== "") target.debuggerVersion = value;
    }
  },
  {
    // Loading Dump File [D:\dumps\server1.dmp]
    pattern: /^[ \t]{0,20}Loading Dump File \[/,
    read(target, value) {
      const end = value.lastIndexOf("]");
      target.dumpFile = end < 0 ? value : value.slice(0, end);
    }
  },
  {
    // Mini Kernel Dump File: Only registers and stack trace are available
    // Kernel Summary Dump File: Only kernel address space is available
    // Kernel Bitmap Dump File: Kernel address space is available, User address space may not be available.
    // User Mini Dump File with Full Memory: Only application data is available
    pattern: /^[ \t]{0,20}(?:Mini Kernel|Kernel(?: [A-Z][a-z]{1,20}){0,3}|User(?: [A-Z][a-z]{1,20}){0,2}) Dump File(?: with Full Memory)?: /,
    read(target, value, match) {
      target.kind = dumpKind(match[0], value);
    }
  },
  {
    // Comment: 'LiveKD live system view'
    pattern: /^[ \t]{0,20}Comment: '(?=LiveKD )/,
    read(target) {
      target.kind = "local";
    }
  },
  {
    // Connected to Windows 10 19041 x64 target at (Thu Jan 16 11:02:53.135 2020 (UTC + 1:00)), ptr64 TRUE
    // Connected to Windows Server 2003 3790 x86 compatible target, ptr64 FALSE
    pattern: /^[ \t]{0,20}Connected to (Windows[^,()[\]]{0,60}) (\d{3,6}) (?=[A-Za-z][^,]{0,40} target\b)/,
    read(target, value, match) {
      target.kind ??= "live";
      target.system ??= match[1] ?? "";
      target.build ??= Number(match[2]);
      const architecture = architectureOf(value);
      if (architecture !== void 0) target.architecture ??= architecture;
    }
  },
  {
    // Remote KD: KdSrv:Server=@{<Local>},Trans=@{COM:Port=\\.\com1,Baud=115200}
    pattern: /^[ \t]{0,20}Remote KD: (?=KdSrv:)/,
    read(target) {
      target.kind ??= "live";
    }
  },
  {
    // .  0 Mini kernel dump: C:\dumps\small.dmp
    // The line of ||, by the words of its documentation's samples (user-mode and kernel ones; a guess for others).
    pattern: /^[ .]{0,4}\d{1,3} {1,3}(?=(?:\d{2}-bit )?[A-Za-z -]{0,30}\bdump: )/i,
    read(target, value) {
      if (/^(?:\d{2}-bit )?(?:kernel mini|mini kernel)\b/i.test(value)) target.kind = "small-dump";
    }
  },
  {
    // Local kernel debugging
    pattern: /^[ \t]{0,20}Local (?:kernel debugging|KD)(?=[.: ]{0,4}$)/,
    read(target) {
      target.kind = "local";
    }
  }
];
function readLab(target, value) {
  target.buildLab = value;
}
var symbolTrouble = (
  // *** ERROR: Symbol file could not be found.  Defaulted to export symbols for ntkrnlmp.exe -
  // ***    Your debugger is not using the correct symbols                 ***
  // ***** Kernel symbols are WRONG. Please fix symbols to do analysis.
  // * Symbols can not be loaded because symbol path is not initialized. *
  /^[ \t]{0,20}(?:\*{3} ERROR: (?:Symbol file could not be found|Module load completed but symbols could not be loaded)[^\\]{0,60}(?:\\\S{0,60}\\)?\bnt(?:oskrnl|kr|\b)|\*{3} {1,20}Your debugger is not using the correct symbols|\*{0,5} ?Kernel symbols are WRONG|\* {1,20}Symbols can not be loaded because)/
);
function plain7(address = "") {
  return address.replace("`", "").toLowerCase();
}
function architectureOf(text2) {
  if (/^x86\b/i.test(text2)) return "x86";
  if (/^(?:x64|amd64)\b/i.test(text2)) return "x64";
  if (/^(?:ARM(?: 64-bit|64)|AArch64)/i.test(text2)) return "arm64";
  if (/^ARM\b/i.test(text2)) return "arm";
  return /^(?:IA-?64|Itanium)\b/i.test(text2) ? "ia64" : void 0;
}
function dumpKind(heading, contents) {
  if (/^[ \t]{0,20}User/.test(heading)) return "user-mode";
  if (/\bMini\b/.test(heading)) return "small-dump";
  const all2 = `${heading}${contents.slice(0, 100)}`;
  if (/\bactive\b/i.test(all2)) return "active-dump";
  return /Full address space|Kernel (?:Complete|Full)\b/i.test(all2) ? "complete-dump" : "kernel-dump";
}
var UPTIME = /^(\d{1,6}) days? (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d{1,9}))?(?![.\d])/;
function uptimeSeconds(text2) {
  const match = UPTIME.exec(text2);
  if (match === null) return void 0;
  const whole2 = ((Number(match[1]) * 24 + Number(match[2])) * 60 + Number(match[3])) * 60 + Number(match[4]);
  return Number(`${whole2}.${match[5] ?? "0"}`);
}

// src/reading/commands/vertarget/noise.ts
var BEGINNINGS = [
  // Where symbols come from; a table with a row for each place.
  "************* Path validation summary",
  "************* Symbol Path validation summary",
  "************* Symbol Loading Error Summary",
  "Response Time (ms)",
  "Response        ",
  "Deferred ",
  "OK        ",
  "Error        ",
  "Symbol search path is: ",
  "Executable search path is: ",
  "Symbol loading may be unreliable without a symbol search path.",
  "Use .symfix to have the debugger choose a symbol path.",
  "After setting your symbol path, use .reload to refresh symbol locations.",
  // The gallery of extensions, in WinDbg since 2022.
  "************* Preparing the environment",
  "************* Waiting for Debugger Extensions",
  ">>>>>>>>>>>>> ",
  "----> Repository : ",
  "-- Configuring repositories",
  "ExtensionRepository : ",
  "UseExperimentalFeatureForNugetShare : ",
  "AllowNugetExeUpdate : ",
  "NonInteractiveNuget : ",
  "AllowNugetMSCredentialProviderInstall : ",
  "AllowParallelInitializationOfLocalRepositories : ",
  "EnableRedirectToChakraJsProvider : ",
  "EnableRedirectToV8JsProvider : ",
  // The debugger itself, and how it is connected.
  "Copyright (c) ",
  "Copyright (C) ",
  "Copyright \xA9 ",
  "Opened log file ",
  "Using NET for debugging",
  "Using 1394 for debugging",
  "Opened WinSock ",
  "Opened \\\\.\\",
  "Timer Resolution set to ",
  "Waiting for pipe ",
  "Waiting to reconnect",
  "Connected to target ",
  "You can get the target MAC address ",
  "You may be able to ",
  "Kernel Debugger connection established",
  "Will request initial break at next boot",
  "Break instruction exception ",
  // What is loaded.
  "Machine Name:",
  "Primary image base = ",
  "Build layer: ",
  "Process Uptime: ",
  "Kernel time: ",
  "User time: ",
  "Loading Kernel Symbols",
  "Loading User Symbols",
  "Loading Wow64 Symbols",
  "Loading unloaded module list",
  "Mini Kernel Dump does not ",
  "Comment: '",
  "Missing image name",
  "Unable to load image ",
  "Unable to read image header for ",
  "Unable to enumerate ",
  "Unable to retrieve the PEB address",
  "by being in the wrong process context",
  "*** WARNING: ",
  "*** ERROR: ",
  "This dump file has ",
  "The stored exception information ",
  "For analysis of this file, run ",
  "Use !analyze -v "
];
var PAGE = /^Page [0-9a-f]{1,16} not present /;
var BOX_WIDTH = 60;
function isNoise(text2) {
  const said2 = text2.replace(/^[.\s]+/, "");
  if (said2 === "") return true;
  if (BEGINNINGS.some((each) => said2.startsWith(each)) || PAGE.test(said2)) return true;
  return said2.length >= BOX_WIDTH && said2.charAt(0) === "*" && said2.trim().endsWith("*");
}

// src/reading/commands/vertarget.ts
var MAX_LINES = 100;
function reader12() {
  const lines4 = [];
  const target = { lines: lines4 };
  const said2 = /* @__PURE__ */ new Set();
  const keep = (text2, line2) => {
    if (lines4.length < MAX_LINES) lines4.push({ line: line2, text: text2 });
  };
  return {
    line(text2, line2) {
      for (const each of targetLines) {
        const match = each.pattern.exec(text2);
        if (match === null) continue;
        if (said2.has(each)) return false;
        said2.add(each);
        each.read(target, text2.slice(match[0].length).trim(), match);
        keep(text2, line2);
        return true;
      }
      if (symbolTrouble.test(text2)) {
        target.symbolTrouble ??= { line: line2, text: text2 };
        keep(text2, line2);
        return true;
      }
      return isNoise(text2);
    },
    end: () => lines4.length === 0 ? {} : { target }
  };
}
function complete9(older, newer, olderCommand) {
  const { uptimeSeconds: uptimeSeconds2, symbolTrouble: symbolTrouble2, ...known4 } = older;
  return {
    ...known4,
    ...uptimeSeconds2 !== void 0 && newer.uptimeText === void 0 && { uptimeSeconds: uptimeSeconds2 },
    ...symbolTrouble2 && { symbolTrouble: saidBy(olderCommand, symbolTrouble2) },
    ...newer,
    // A local kernel, too, says that it is connected.
    ...newer.kind === "live" && older.kind !== void 0 && { kind: older.kind },
    lines: [...older.lines.map((each) => saidBy(olderCommand, each)), ...newer.lines].slice(-MAX_LINES)
  };
}
var vertarget = defineCommand({
  name: "vertarget",
  gives: ["target"],
  layouts: [
    { id: "command", seenIn: "vertarget; windows-driver-docs, step-by-step lab, Windows 10 target" },
    { id: "dump", seenIn: "the banner of a crash dump: kits of 2000 to now" },
    { id: "live", seenIn: "the banner of a connection; windows-driver-docs, targets of XP to Windows 8" }
  ],
  typed: /^(?:vertarget(?!\w)|\|\|$)/,
  // One alternative for each of `targetLines`, and what WinDbg prints above the first of them.
  begins: /^[ \t]{0,20}(?:\*{10,20} Preparing the environment for Debugger |(?:Windows[^:[\]]{0,100}? )?(?:Kernel )?Version \d{1,6}(?: \([^()]{1,60}\))? (?:UP|MP)\b|Product: (?:WinNt|Server|LanManNt|<)|Built by: \d|Edition build lab: \d|\d{4,6}\.\d{1,6}\.(?:x86|amd64|arm|arm64|ia64)(?:fre|chk)\.|Kernel base = 0x|Debug session time: {0,8}\S|System Uptime: {0,8}\S|Microsoft (?:\(R\)|\u00ae) Windows (?:Kernel )?Debugger {1,4}Version |Loading Dump File \[|(?:Mini Kernel|Kernel(?: [A-Z][a-z]{1,20}){0,3}|User(?: [A-Z][a-z]{1,20}){0,2}) Dump File(?: with Full Memory)?: |Comment: 'LiveKD |Connected to Windows [^,]{1,100} target\b|Remote KD: KdSrv:|Local (?:kernel debugging|KD)[.: ]{0,4}$)/,
  reader: reader12,
  completions: { target: complete9 }
});

// src/reading/commands/vm/commits.ts
var HEADING7 = /^[ \t]{0,40}Pid[ \t]{1,8}ImageName[ \t]{1,60}Commit/i;
function isProcessHeading(text2) {
  return HEADING7.test(text2);
}
var BLANK2 = 32;
var TAB = 9;
var OPEN = 40;
var CLOSE = 41;
var CAPITAL_K = 75;
var SMALL_B = 98;
var DIGIT_03 = 48;
var DIGIT_93 = 57;
var begin = 0;
function readProcessCommit(text2, line2) {
  const end = skipBlanksBack(text2, text2.length);
  if (end === 0) return void 0;
  const last2 = text2.charCodeAt(end - 1);
  if (last2 === CLOSE) return readOld(text2, end - 1, line2);
  if (last2 !== SMALL_B) return void 0;
  const debt = kbBack(text2, end);
  if (debt < 0) return void 0;
  const shared = kbBack(text2, skipBlanksBack(text2, begin));
  if (shared < 0) return void 0;
  const commit2 = kbBack(text2, skipBlanksBack(text2, begin));
  if (commit2 < 0) return void 0;
  const row2 = named3(text2, line2, begin, commit2, 1);
  if (row2 === void 0) return void 0;
  row2.sharedCommitKb = shared;
  row2.debtKb = debt;
  return row2;
}
function readOld(text2, end, line2) {
  const kb = kbBack(text2, end);
  if (kb < 0) return void 0;
  const open2 = skipBlanksBack(text2, begin);
  if (text2.charCodeAt(open2 - 1) !== OPEN) return void 0;
  const pages2 = numberBack(text2, skipBlanksBack(text2, open2 - 1));
  return pages2 < 0 ? void 0 : named3(text2, line2, begin, kb, 4);
}
function skipBlanksBack(text2, end) {
  let at = end;
  while (at > 0 && isBlank2(text2.charCodeAt(at - 1))) at--;
  return at;
}
function kbBack(text2, end) {
  if (end < 2 || text2.charCodeAt(end - 1) !== SMALL_B || text2.charCodeAt(end - 2) !== CAPITAL_K) return -1;
  return numberBack(text2, skipBlanksBack(text2, end - 2));
}
function numberBack(text2, end) {
  let at = end;
  let value = 0;
  let place2 = 1;
  let code2 = at > 0 ? text2.charCodeAt(at - 1) : 0;
  while (code2 >= DIGIT_03 && code2 <= DIGIT_93) {
    value = value + (code2 - DIGIT_03) * place2;
    place2 = place2 * 10;
    at--;
    code2 = at > 0 ? text2.charCodeAt(at - 1) : 0;
  }
  if (at === end || end - at > 20) return -1;
  begin = at;
  return code2 === BLANK2 || code2 === TAB || code2 === OPEN ? value : -1;
}
function named3(text2, line2, end, commitKb, leastPidDigits) {
  let at = 0;
  let first = 0;
  let last2 = 0;
  let digit = 0;
  let pid = 0;
  while (isBlank2(text2.charCodeAt(at))) at++;
  first = at;
  for (digit = hexDigit(text2.charCodeAt(at)); digit >= 0; digit = hexDigit(text2.charCodeAt(at))) {
    pid = pid * 16 + digit;
    at++;
  }
  if (at - first < leastPidDigits || at - first > 8 || text2.charCodeAt(at) !== BLANK2) return void 0;
  while (isBlank2(text2.charCodeAt(at))) at++;
  last2 = skipBlanksBack(text2, end);
  return at < last2 ? { line: line2, text: text2, pid, image: text2.slice(at, last2), commitKb } : void 0;
}
function isBlank2(code2) {
  return code2 === BLANK2 || code2 === TAB;
}
function hexDigit(code2) {
  if (code2 >= 48 && code2 <= 57) return code2 - 48;
  const letter = code2 | 32;
  return letter >= 97 && letter <= 102 ? letter - 87 : -1;
}

// src/reading/commands/vm/notices.ts
var KNOWN = [
  // ********** Excessive NonPaged Pool Usage *****
  ["excessive-nonpaged-pool", /^Excessive Non-?Paged ?Pool Usage/i],
  // ********** Excessive Paged Pool Usage *****
  ["excessive-paged-pool", /^Excessive Paged ?Pool Usage/i],
  // ********** 3441 pool allocations have failed **********
  ["pool-allocations-failed", /^(\d{1,20}) pool allocations have failed/i],
  // ********** Running out of system PTEs **************
  ["running-out-of-system-ptes", /^Running out of system PTEs/i],
  // unseen: the field manuals' words for the same
  ["running-out-of-system-ptes", /^(?:Free )?System PTEs? (?:are |is )?critically low/i],
  // ******* 356363 system PTE allocations have failed ******
  ["system-pte-allocations-failed", /^(\d{1,20}) system PTE allocations have failed/i],
  // ******* 247785920 kernel stack PTE allocations have failed ******
  ["kernel-stack-pte-allocations-failed", /^(\d{1,20}) kernel stack PTE allocations have failed/i],
  // ******* 459598336 kernel stack growth attempts have failed ******
  ["kernel-stack-growth-failed", /^(\d{1,20}) kernel stack growth attempts have failed/i],
  // unseen: a blog of 2013 tells of some 48,000 of them
  ["commit-requests-failed", /^(\d{1,20}) commit requests have failed/i],
  // unseen
  ["commit-near-limit", /^(?:Committed pages|Commit(?:ment)?)\b.{0,40}\b(?:near|close to)\b.{0,20}\blimit/i],
  // unseen
  ["running-out-of-physical-memory", /^Running out of physical memory/i],
  // ********** Sum of individual system commit + Process commit exceeds overall commit by 12345 Kb ? ********
  [
    "sums-exceed-commit",
    /^Sum of individual system commit \+ Process commit exceeds overall commit by (\d{1,20}) Kb/i
  ]
];
var UNIMPLEMENTED = /^[ \t]{0,40}Unimplemented error for \S/;
var MISSING_SYMBOL = /^[ \t]{0,40}unable to get nt!\w/i;
var STARRED = /^[ \t]{0,40}\*{3,60}[ \t]{0,4}(?=[^*\s])/;
var ORNAMENT = /^[ \t*_]{0,100}/;
var ONLY_ORNAMENT = /^[ \t*_]{0,100}$/;
var SEEN = /* @__PURE__ */ new Set([
  "excessive-nonpaged-pool",
  "excessive-paged-pool",
  "pool-allocations-failed",
  "running-out-of-system-ptes",
  "system-pte-allocations-failed",
  "kernel-stack-pte-allocations-failed",
  "kernel-stack-growth-failed"
]);
function readNotice(text2, line2, among) {
  if (UNIMPLEMENTED.test(text2)) return { line: line2, text: text2, id: "unimplemented" };
  if (MISSING_SYMBOL.test(text2)) return { line: line2, text: text2, id: "missing-symbol" };
  const starred = STARRED.test(text2);
  const from = ORNAMENT.exec(text2)?.[0].length ?? 0;
  const words2 = text2.slice(from, from + 200);
  for (const [id, pattern] of KNOWN) {
    const match = pattern.exec(words2);
    if (match === null) continue;
    if (!starred && !(among && SEEN.has(id) && ONLY_ORNAMENT.test(words2.slice(match[0].length)))) continue;
    return { line: line2, text: text2, id, ...match[1] !== void 0 && { count: Number(match[1]) } };
  }
  return starred && text2.trim().endsWith("***") ? { line: line2, text: text2, id: "other" } : void 0;
}

// src/reading/commands/vm/page-files.ts
var NAMED = /^[ \t]{0,40}Page File:[ \t]{0,4}(?=\S)/i;
var UNNAMED = /^[ \t]{0,40}No Name for Paging File/i;
var CURRENT2 = /^[ \t]{0,40}Current:[ \t]{0,20}(\d{1,20})[ \t]{0,4}Kb[ \t]{1,8}Free Space:[ \t]{0,20}(\d{1,20})[ \t]{0,4}Kb/i;
var LIMITS2 = /^[ \t]{0,40}Minimum:[ \t]{0,20}(\d{1,20})[ \t]{0,4}Kb[ \t]{1,8}Maximum:[ \t]{0,20}(\d{1,20})[ \t]{0,4}Kb/i;
function beginsPageFile(text2) {
  return NAMED.test(text2) || UNNAMED.test(text2);
}
function pageFileReader() {
  const files = [];
  let glued = false;
  return {
    files,
    get glued() {
      return glued;
    },
    line(text2, line2) {
      const named4 = NAMED.exec(text2);
      if (named4 !== null) {
        files.push({ line: line2, text: text2, path: text2.slice(named4[0].length).trim() });
        return true;
      }
      if (UNNAMED.test(text2)) {
        files.push({ line: line2, text: text2 });
        return true;
      }
      const file = files[files.length - 1];
      if (file === void 0) return false;
      const current = CURRENT2.exec(text2);
      if (current !== null) {
        if (file.currentKb !== void 0) return false;
        file.currentKb = Number(current[1]);
        file.freeKb = Number(current[2]);
        glued = /\dKb/i.test(current[0]);
        return true;
      }
      const limits = LIMITS2.exec(text2);
      if (limits === null || file.minimumKb !== void 0) return false;
      file.minimumKb = Number(limits[1]);
      file.maximumKb = Number(limits[2]);
      return true;
    }
  };
}

// src/reading/commands/vm/regions.ts
var HEADING8 = /^[ \t]{0,40}System Region[ \t]{1,40}Base Address[ \t]{1,40}NumberOfBytes/i;
var REGION = /^[ \t]{0,40}([A-Za-z][A-Za-z0-9_]{0,40})[ \t]{0,40}:[ \t]{1,40}([0-9a-f]{1,16})[ \t]{1,40}([0-9a-f]{1,16})[ \t]{0,40}$/i;
function isRegionHeading(text2) {
  return HEADING8.test(text2);
}
function readRegion(text2, line2) {
  const match = REGION.exec(text2);
  if (match === null) return void 0;
  return {
    line: line2,
    text: text2,
    name: match[1] ?? "",
    base: match[2] ?? "",
    bytes: Number.parseInt(match[3] ?? "", 16)
  };
}

// src/reading/commands/vm/rows.ts
var MAX_LABEL = 60;
var KB2 = /^[ \t]{0,20}(\d{1,20})[ \t]{0,4}Kb?\)/i;
var PAGES = /(\d{1,20})[ \t]{0,20}$/;
var LABEL4 = /^[ \t*]{0,40}([A-Za-z][A-Za-z0-9 /._-]{0,59})$/;
function readRow2(text2) {
  const paren = text2.indexOf("(");
  if (paren < 0) return void 0;
  const colon = text2.indexOf(":");
  if (colon < 0 || colon > paren || colon > MAX_LABEL + 40) return void 0;
  const kb = KB2.exec(text2.slice(paren + 1, paren + 60));
  if (kb === null) return void 0;
  const between2 = text2.slice(colon + 1, paren).trim();
  const pages2 = PAGES.exec(between2);
  if (pages2 === null || pages2[0].length !== between2.length) return void 0;
  const label = LABEL4.exec(text2.slice(0, colon));
  if (label === null) return void 0;
  const name2 = (label[1] ?? "").trim();
  return { label: name2, key: keyOf3(name2), pages: Number(pages2[1]), kb: Number(kb[1]) };
}
function keyOf3(label) {
  return label.replace(/[^A-Za-z0-9]/g, "").toLowerCase();
}
var NAMES4 = /* @__PURE__ */ new Map([
  ["physicalmemory", "physicalMemory"],
  ["availablepages", "availablePages"],
  ["resavailpages", "resAvailPages"],
  ["lockediopages", "lockedIoPages"],
  ["freesystemptes", "freeSystemPtes"],
  ["freenpptes", "freeNpPtes"],
  ["freespecialnp", "freeSpecialNp"],
  ["modifiedpages", "modifiedPages"],
  ["modifiedpfpages", "modifiedPfPages"],
  ["modifiednowritepages", "modifiedNoWritePages"],
  ["nonpagedpoolusage", "nonpagedPoolUsage"],
  ["nonpagedpoolnxusage", "nonpagedPoolNxUsage"],
  ["nonpagedpoolmax", "nonpagedPoolMax"],
  ["nonpagedpoolmaximum", "nonpagedPoolMax"],
  ["pagedpoolusage", "pagedPoolUsage"],
  ["pagedpoolmax", "pagedPoolMax"],
  ["pagedpoolmaximum", "pagedPoolMax"],
  ["processorcommit", "processorCommit"],
  ["sessioncommit", "sessionCommit"],
  ["sharedcommit", "sharedCommit"],
  ["specialpool", "specialPool"],
  ["sharedprocess", "sharedProcess"],
  ["kernelstacks", "kernelStacks"],
  ["pagesformdls", "pagesForMdls"],
  ["contigmempages", "contigMemPages"],
  ["partitionpages", "partitionPages"],
  ["pagesforawe", "pagesForAwe"],
  ["pagesfornova", "pagesForNoVa"],
  ["nonpagedpoolcommit", "nonpagedPoolCommit"],
  ["pagedpoolcommit", "pagedPoolCommit"],
  ["drivercommit", "driverCommit"],
  ["bootcommit", "bootCommit"],
  ["pfnarraycommit", "pfnArrayCommit"],
  ["smallnonpagedptescommit", "smallNonpagedPtesCommit"],
  ["slaballocatorpages", "slabAllocatorPages"],
  ["skpagesinunchargedslabs", "skPagesInUnchargedSlabs"],
  ["systempagetables", "systemPageTables"],
  ["vadpagetablebitmaps", "vadPageTableBitmaps"],
  ["processlockedfilepages", "processLockedFilePages"],
  ["pagefilehashpages", "pagefileHashPages"],
  ["sumsystemcommit", "sumSystemCommit"],
  ["totalprivate", "totalPrivate"],
  ["misctransientcommit", "miscTransientCommit"],
  ["committedpages", "committedPages"],
  ["commitlimit", "commitLimit"]
]);
function rowName(row2) {
  return NAMES4.get(row2.key);
}
var PART = /^(nonpagedpoolnx|nonpagedpool|pagedpool)(\d{1,4})(?:used|usage)?$/;
var POOLS = {
  nonpagedpool: "nonpaged",
  nonpagedpoolnx: "nonpaged-nx",
  pagedpool: "paged"
};
function poolPart(row2) {
  const match = PART.exec(row2.key);
  const pool = match && POOLS[match[1] ?? ""];
  return pool ? { pool, index: Number(match[2]) } : void 0;
}

// src/reading/commands/vm/sessions.ts
var HEADING9 = /^[ \t]{0,40}Terminal Server Memory Usage By Session/i;
var MAXIMUM = /^[ \t]{0,40}Session (Paged Pool|View Space) Maximum is[ \t]{0,20}(\d{1,20})[ \t]{0,4}Kb?/i;
var SESSION2 = /^[ \t]{0,40}Session ID[ \t]{1,4}(\d{1,10})[ \t]{1,4}@[ \t]{0,4}([0-9a-f`]{8,17}):?[ \t]{0,40}$/i;
var USAGE = /^[ \t]{0,40}(Paged Pool|NonPaged(?: Pool)?|Commit) Usage:[ \t]{0,20}(\d{1,20})[ \t]{0,4}Kb?[ \t]{0,40}$/i;
var FAILURES = /^[ \t*_]{0,80}(\d{1,20}) Pool Allocation Failures(?=[ \t]{0,8}(?:[*_]|$))/i;
var SUMMARY2 = /^[ \t]{0,40}Session Summary:?[ \t]{0,40}$/i;
function beginsSessions(text2) {
  return HEADING9.test(text2);
}
function sessionsReader() {
  const sessions = [];
  const found = { sessions };
  let into;
  return {
    line(text2, line2) {
      if (HEADING9.test(text2)) return true;
      const maximum = MAXIMUM.exec(text2);
      if (maximum !== null) {
        const row2 = { line: line2, text: text2, kb: Number(maximum[2]) };
        if (/^P/i.test(maximum[1] ?? "")) found.pagedPoolMax = row2;
        else found.viewSpaceMax = row2;
        return true;
      }
      const session2 = SESSION2.exec(text2);
      if (session2 !== null) {
        const draft = { line: line2, text: text2, id: Number(session2[1]), address: plain8(session2[2]) };
        sessions.push(draft);
        into = draft;
        return true;
      }
      if (SUMMARY2.test(text2)) {
        into = found.summary = {};
        return true;
      }
      return into !== void 0 && takeUsage(into, { line: line2, text: text2 });
    },
    end() {
      const something = sessions.length > 0 || found.pagedPoolMax !== void 0;
      return something ? found : void 0;
    }
  };
}
function takeUsage(into, at) {
  const failures = FAILURES.exec(at.text);
  if (failures !== null) {
    if ("id" in into) into.failures = { line: at.line, text: at.text, count: Number(failures[1]) };
    return true;
  }
  const usage2 = USAGE.exec(at.text);
  if (usage2 === null) return false;
  const row2 = { line: at.line, text: at.text, kb: Number(usage2[2]) };
  const what = (usage2[1] ?? "").toLowerCase();
  if (what === "commit") into.commit = row2;
  else if (what === "paged pool") into.pagedPool = row2;
  else into.nonpagedPool = row2;
  return true;
}
function plain8(address = "") {
  return address.replace(/`/g, "").toLowerCase();
}

// src/reading/commands/vm/index.ts
var BANNER2 = /^[ \t]{0,40}\*{1,40}_? ?Virtual Memory Usage/i;
var NOISE9 = /^[ \t]{0,40}(?:Syspart SharedCommit \d|Using a machine size of |\*{3} CacheSize too low|Max cache size is|Total memory in cache|Number of regions cached|\d{1,12} full reads broken into|counts: |bytes ?: |\*{2} (?:Transition|Prototype) PTEs are |\.{5,600}[ \t]{0,40}$)/;
var MAX_PROCESSES = 1e5;
var MAX_OTHERS = 100;
var MODERN_ROWS = [
  "processorCommit",
  "kernelStacks",
  "pagesForMdls",
  "modifiedNoWritePages",
  "sumSystemCommit"
];
function reader13() {
  const rows = {};
  const parts = [];
  const notices = [];
  const others2 = [];
  const processes = [];
  const regions = [];
  const pageFiles = pageFileReader();
  const sessions = sessionsReader();
  let banner = false;
  let filesFirst = false;
  let section = "rows";
  let begunSessions = false;
  const beginsAnother = (text2) => {
    if (BANNER2.test(text2)) return banner || rows.physicalMemory !== void 0;
    if (beginsSessions(text2)) return begunSessions;
    return rows.availablePages !== void 0 && beginsPageFile(text2);
  };
  const takeRow = (text2, line2) => {
    const row2 = readRow2(text2);
    if (row2 === void 0) return false;
    const { label, pages: pages2, kb } = row2;
    const value = { line: line2, text: text2, pages: pages2, kb };
    const name2 = rowName(row2);
    if (name2 !== void 0) {
      if (rows[name2] !== void 0) return false;
      if (name2 === "physicalMemory") filesFirst = pageFiles.files.length > 0;
      rows[name2] = value;
      return true;
    }
    const part3 = poolPart(row2);
    if (part3 !== void 0) parts.push({ ...value, ...part3 });
    else if (others2.length < MAX_OTHERS) others2.push({ ...value, label });
    return true;
  };
  const takeProcess = (text2, line2) => {
    const process2 = readProcessCommit(text2, line2);
    if (process2 === void 0) return false;
    if (processes.length < MAX_PROCESSES) processes.push(process2);
    return true;
  };
  const takeHeading = (text2) => {
    if (beginsSessions(text2)) {
      begunSessions = true;
      section = "sessions";
    } else if (isProcessHeading(text2)) section = "processes";
    else if (isRegionHeading(text2)) section = "regions";
    else if (BANNER2.test(text2)) banner = true;
    else return false;
    return true;
  };
  const takeRegion = (text2, line2) => {
    const region = readRegion(text2, line2);
    if (region === void 0) return false;
    regions.push(region);
    return true;
  };
  const takeNotice = (text2, line2) => {
    const among = rows.committedPages === void 0 && Object.keys(rows).length > 0;
    const notice2 = readNotice(text2, line2, among);
    if (notice2 === void 0) return false;
    const ofItself = notice2.id === "missing-symbol" || notice2.id === "unimplemented";
    if (ofItself && Object.keys(rows).length === 0) return false;
    notices.push(notice2);
    return true;
  };
  return {
    line(text2, line2) {
      if (text2 === "") return true;
      const inList = section === "processes" || rows.committedPages !== void 0 || rows.totalPrivate !== void 0;
      if (inList && takeProcess(text2, line2)) return true;
      if (section === "regions" && takeRegion(text2, line2)) return true;
      if (beginsAnother(text2)) return false;
      if (takeHeading(text2)) return true;
      if (section === "sessions" && sessions.line(text2, line2)) return true;
      if (takeRow(text2, line2)) {
        section = "rows";
        return true;
      }
      if (pageFiles.line(text2, line2) || takeNotice(text2, line2)) return true;
      return text2.trim() === "" || isCutSign(text2) || NOISE9.test(text2);
    },
    end() {
      const session2 = sessions.end();
      const somethingOfMemory = Object.keys(rows).length > 0;
      return {
        ...somethingOfMemory && {
          memory: { layout: layoutOf2(), rows, pageFiles: pageFiles.files, parts, notices, others: others2 }
        },
        ...session2 && { sessions: session2 },
        ...processes.length > 0 && { commits: { processes } },
        ...regions.length > 0 && { regions: { regions } }
      };
    }
  };
  function layoutOf2() {
    if (!banner && (filesFirst || MODERN_ROWS.some((each) => rows[each] !== void 0))) return "modern";
    if (pageFiles.files.length > 0) return pageFiles.glued ? "2000" : "xp";
    return rows.modifiedPages !== void 0 && rows.modifiedPfPages === void 0 ? "2000" : "xp";
  }
}
function complete10(older, newer) {
  const names4 = Object.keys(newer.rows);
  const differs = names4.some((name2) => {
    const was = older.rows[name2];
    return was !== void 0 && was.pages !== newer.rows[name2]?.pages;
  });
  if (differs) {
    const broken = newer.rows.nonpagedPoolUsage === void 0 && newer.rows.pagedPoolUsage === void 0;
    return broken && older.rows.nonpagedPoolUsage !== void 0 ? older : void 0;
  }
  const more = Object.keys(older.rows).some((name2) => newer.rows[name2] === void 0);
  if (!more && newer.pageFiles.length >= older.pageFiles.length) return void 0;
  return {
    layout: newer.layout,
    rows: { ...older.rows, ...newer.rows },
    pageFiles: newer.pageFiles.length > 0 ? newer.pageFiles : older.pageFiles,
    parts: newer.parts.length > 0 ? newer.parts : older.parts,
    notices: newer.notices.length > 0 ? newer.notices : older.notices,
    others: newer.others.length > 0 ? newer.others : older.others
  };
}
var vm = defineCommand({
  name: "!vm",
  gives: ["memory", "sessions", "commits", "regions"],
  layouts: [
    { id: "2000", seenIn: "targets of Windows 2000; the document that the project starts from; -vm.md" },
    { id: "xp", seenIn: "debuggers from about 2003 to 2012 on XP to 7; public outputs" },
    { id: "modern", seenIn: "debuggers from about 2015 on, on Windows 7 to 11; public outputs" }
  ],
  typed: /^!(?:\w+\.)?vm(?![\w.])/,
  begins: /^[ \t]{0,40}(?:\*{1,40}_? ?Virtual Memory Usage|\*?Physical Memory:[ \t]{1,20}\d{1,20}[ \t]{0,8}\([ \t]{0,20}\d{1,20}[ \t]{0,4}Kb\)|Page File: {0,4}\\|No Name for Paging File|Terminal Server Memory Usage By Session|Pid[ \t]{1,8}ImageName[ \t]{1,60}Commit|System Region[ \t]{1,40}Base Address)/,
  reader: reader13,
  completions: { memory: complete10 }
});

// src/reading/commands/xpool.ts
var LEGEND = /^Status Map of Pool Area Pages$/;
var AREA = /^([A-Z][A-Za-z -]{1,60}) Summary$/;
var MAXIMUM2 = /^Maximum Number of Pages {0,8}= {0,8}(\d{1,12}) pages/;
var IN_USE = /^Number of Pages In Use {0,8}= {0,8}(\d{1,12}) pages(?: {0,4}\((\d{1,3}(?:\.\d{1,6})?) ?%\))?/;
var ROW3 = /^[0-9a-f`]{8,17}: {0,8}(?=[OP<{>}=.-])/i;
var NOISE10 = /^(?:.[OP<{>}=.-].: |\+[0-9a-f]{5} |=+$|-{2,}$)/i;
var UNABLE = /^unable to get NT!Mm[A-Za-z0-9]{1,60} location$/;
var NONPAGED3 = /^Non-? ?Paged/i;
var ROW_PAGES = 64;
function reader14() {
  const areas = [];
  let area;
  let legend = false;
  const open2 = (name2, text2, line2) => {
    const map = { rows: 0, free: 0, single: 0, contiguous: 0, contiguousStarts: 0, pagedOut: 0 };
    area = { line: line2, text: text2, area: name2, map };
    if (areas.length === 0 || NONPAGED3.test(name2)) areas.push(area);
    if (areas.length > 2) areas.pop();
    return area;
  };
  const takeTotals = (into, trimmed2, text2, line2) => {
    const maximum = MAXIMUM2.exec(trimmed2);
    if (maximum !== null) {
      into.maxPages = Number(maximum[1]);
      return true;
    }
    const used = IN_USE.exec(trimmed2);
    if (used === null) return false;
    const share2 = used[2];
    into.usedPages = {
      line: line2,
      text: text2,
      pages: Number(used[1]),
      ...share2 !== void 0 && { share: Number(`${share2}e-2`) }
    };
    return true;
  };
  return {
    line(text2, line2) {
      const trimmed2 = text2.trim();
      if (trimmed2 === "") return true;
      const row2 = ROW3.exec(trimmed2);
      if (row2 !== null) {
        const signs2 = countSigns(trimmed2, row2[0].length);
        if (signs2 === void 0) return false;
        const { map } = area ?? open2("", text2, line2);
        map.rows++;
        map.free += signs2.free;
        map.single += signs2.single;
        map.contiguous += signs2.contiguous;
        map.contiguousStarts += signs2.starts;
        map.pagedOut += signs2.pagedOut;
        return true;
      }
      if (LEGEND.test(trimmed2)) {
        if (legend) return false;
        legend = true;
        return true;
      }
      if (UNABLE.test(trimmed2)) return area === void 0;
      const heading = AREA.exec(trimmed2);
      if (heading !== null) {
        if (!trimmed2.includes("Pool")) return false;
        open2(heading[1] ?? "", text2, line2);
        return true;
      }
      if (area !== void 0 && takeTotals(area, trimmed2, text2, line2)) return true;
      return NOISE10.test(trimmed2) || isCutSign(text2);
    },
    end() {
      const kept2 = areas.find((each) => NONPAGED3.test(each.area)) ?? areas[0];
      if (kept2 === void 0 || kept2.map.rows === 0 && kept2.usedPages === void 0) return {};
      return { poolMap: { ...kept2, map: { ...kept2.map } } };
    }
  };
}
function countSigns(text2, from) {
  const signs2 = { free: 0, single: 0, contiguous: 0, starts: 0, pagedOut: 0 };
  let pages2 = 0;
  for (let at = from; at < text2.length; at++) {
    const sign = text2.charAt(at);
    if (sign === " ") continue;
    if (++pages2 > ROW_PAGES) return void 0;
    if (sign === ".") signs2.free++;
    else if (sign === "O" || sign === "P") signs2.single++;
    else if ("<{>}=-".includes(sign)) signs2.contiguous++;
    else return void 0;
    if (sign === "<" || sign === "{") signs2.starts++;
    if ("P{}-".includes(sign)) signs2.pagedOut++;
  }
  return signs2;
}
function complete11(older, newer, olderCommand) {
  if (!NONPAGED3.test(older.area) || NONPAGED3.test(newer.area)) return void 0;
  const { usedPages } = older;
  return {
    ...saidBy(olderCommand, older),
    ...usedPages && { usedPages: saidBy(olderCommand, usedPages) }
  };
}
var xpool = defineCommand({
  name: "!xpool -map",
  gives: ["poolMap"],
  layouts: [
    {
      id: "map",
      seenIn: "kdex2x86 on a dump of Windows Server 2003; the document that the project starts from"
    }
  ],
  typed: /^!(?:[^\s!]{1,200}\.)?xpool\s[^;]{0,80}-map(?!\w)/i,
  begins: /^\s{0,20}(?:Status Map of Pool Area Pages|unable to get NT!Mm[A-Za-z0-9]{1,60} location|(?:Non-)?Paged Pool Area Summary)\s{0,8}$/,
  reader: reader14,
  completions: { poolMap: complete11 }
});

// src/reading/commands/index.ts
var commands = [
  vm,
  poolused,
  vertarget,
  lm,
  locks,
  processList,
  session,
  bugcheck,
  sysptes,
  xpool,
  poolfind,
  moduleSearch,
  poolmon,
  tagTable2
];

// src/diagnose.ts
var guard = (work) => {
  try {
    return { value: work() };
  } catch (thrown) {
    return { threw: thrown instanceof Error ? thrown.message : String(thrown) };
  }
};
var MOST_EMPTY = 20;
function saysNothing({ facts, findings, verdict: verdict3 }) {
  const { memory, tags, sessions, sessionTags } = facts;
  const figures2 = memory ?? tags ?? sessions ?? sessionTags;
  return figures2 === void 0 && findings.length === 0 && verdict3.severity === "unknown";
}
function diagnoseLog(from, report) {
  const troubles = [];
  const empty = [];
  let told2 = 0;
  const into = collector(commands, (target) => {
    const made = conclude(target, rules, from, troubles, guard);
    if (saysNothing(made)) {
      if (empty.length < MOST_EMPTY) empty.push(made);
      return;
    }
    told2++;
    report(made);
  });
  const scanner = logScanner(into);
  return {
    line: (text2, plain9) => scanner.line(text2, plain9),
    end: () => {
      into.end();
      if (told2 === 0) for (const each of empty) report(each);
    }
  };
}

// src/faces/logs/read-log.ts
function logReading(name2, report, rewrite) {
  let telling;
  let lines4 = 0;
  const diagnosis = diagnoseLog(name2, (made) => {
    if (!readAnything(made)) {
      telling ??= made;
      return;
    }
    telling = made;
    report(made);
  });
  return {
    line(line2, plain9) {
      lines4++;
      if (rewrite === void 0) diagnosis.line(line2, plain9);
      else diagnosis.line(rewrite(line2), plain9);
    },
    end(fault) {
      if (fault !== void 0 && lines4 === 0) return [fault];
      diagnosis.end();
      const problems = fault === void 0 ? [] : [fault];
      if (telling === void 0 || !readAnything(telling)) problems.push(nothingRead(name2, lines4, telling));
      return problems;
    }
  };
}
function readLog(log, name2, report, rewrite) {
  const reading2 = logReading(name2, report, rewrite);
  try {
    log.each(reading2.line);
  } catch (reason) {
    return reading2.end(reason instanceof Error ? reason.message : String(reason));
  }
  return reading2.end();
}
function nothingRead(from, lines4, report) {
  if (lines4 === 0)
    return `${from} is empty. Give a log that .logopen wrote, or text copied from the debugger's window.`;
  if (report === void 0) {
    return `${from} holds no output of a command that poolinsight reads. It needs at least !vm, and !poolused 3 to name who holds the memory.`;
  }
  const absences = report.outcomes.map(
    (each) => each.outcome === "not-checked" ? each.missing[0]?.absence : void 0
  );
  const reason = absences.find((each) => each !== void 0 && each.reason !== "not-run") ?? absences[0];
  return `Nothing could be read from ${from}. ${reason === void 0 ? "" : absenceSentence(reason)}`;
}

// src/faces/logs/redact.ts
var WINDOWS_PROGRAMS = /^(?:system|registry|memcompression|secure system|smss|csrss|wininit|winlogon|services|lsass|lsaiso|svchost|dwm|explorer|conhost|spoolsv|taskhostw?|runtimebroker|searchindexer|sihost|fontdrvhost|msmpeng|vmmem|vmwp|vmcompute|audiodg|ctfmon|dllhost|wmiprvse|logonui|userinit|rundll32|cmd|powershell)(?:\.exe)?$/i;
function redaction() {
  const words2 = /* @__PURE__ */ new Map();
  const counts2 = {};
  const replaced = (kind, original) => {
    const key = `${kind} ${original.toLowerCase()}`;
    const known4 = words2.get(key);
    if (known4 !== void 0) return known4;
    counts2[kind] = (counts2[kind] ?? 0) + 1;
    const word = `${kind}${counts2[kind]}`;
    words2.set(key, word);
    return word;
  };
  const path = (whole2) => {
    if (isOfWindows2(whole2)) return whole2;
    const extension = /\.[A-Za-z0-9]{1,4}$/.exec(whole2)?.[0] ?? "";
    const drive = /^[A-Za-z]:/.exec(whole2)?.[0];
    const file = `${replaced("path", whole2)}${extension}`;
    return drive === void 0 ? `\\\\${replaced("machine", serverOf(whole2))}\\${file}` : `${drive}\\${file}`;
  };
  const line2 = (text2) => text2.replace(
    /^(\s*(?:Machine Name|Computer(?: ?Name)?|Host ?Name)\s*[:=]\s*"?)([\w.-]+)/i,
    (_, lead, machine2) => `${lead}${replaced("machine", machine2)}`
  ).replace(/(?<![\w?\\])\\\\[\w.-]+\\[^\s"'<>|\]]+/g, path).replace(/(?<![\w\\])[A-Za-z]:\\[^"'<>|\])\r\n]*[^\s"'<>|\])]/g, path).replace(
    /(^|[\s("[])([A-Za-z][A-Za-z0-9-]{1,14})\\([A-Za-z][\w.-]{0,30})(?=$|[\s)"\],;])/g,
    (_, lead, domain, user) => `${lead}${replaced("domain", domain)}\\${replaced("user", user)}`
  ).replace(/(?<![\w.-])[\w-][\w .-]{0,60}?\.exe\b/gi, (whole2) => {
    const program = whole2.replace(/^.*\s/, "");
    return WINDOWS_PROGRAMS.test(program) ? whole2 : `${whole2.slice(0, whole2.length - program.length)}${replaced("program", program)}.exe`;
  });
  return {
    line: line2,
    logName: (name2) => NOT_A_FILE.includes(name2) ? name2 : `${replaced("log", name2)}.log`,
    summary: () => summary(counts2)
  };
}
var NOT_A_FILE = ["standard input", "pasted text"];
function summary(counts2) {
  const parts = Object.keys(counts2).filter((kind) => kind !== "log").map((kind) => `${counts2[kind]} ${kind}${counts2[kind] === 1 ? "" : "s"}`);
  return parts.length === 0 ? "Nothing had to be replaced. Read the output before you send it." : `Replaced: ${parts.join(", ")}. Read the output before you send it.`;
}
function isOfWindows2(path) {
  return /^[A-Za-z]:\\(?:windows\\|pagefile\.sys|swapfile\.sys|hiberfil\.sys)/i.test(path) || /\.sys$/i.test(path);
}
function serverOf(path) {
  return /^\\\\([^\\]+)/.exec(path)?.[1] ?? path;
}

// src/faces/cli/colour.ts
var import_node_util = require("node:util");
var STYLES = {
  critical: ["bold", "red"],
  warning: ["bold", "yellow"],
  note: ["bold", "cyan"],
  healthy: ["bold", "green"],
  unknown: ["bold", "magenta"],
  strong: "bold",
  subdued: "gray"
};
function coloured(lines4) {
  return lines4.map(
    (line2) => line2.map((span) => {
      if (span.text.trim() === "") return span.text;
      const style = span.link !== void 0 ? "blue" : span.tone && STYLES[span.tone];
      return style === void 0 ? span.text : (0, import_node_util.styleText)(style, span.text, { validateStream: false });
    }).join("")
  );
}

// src/faces/cli/inputs.ts
var import_node_fs2 = require("node:fs");
var import_node_path = require("node:path");
var import_node_zlib = require("node:zlib");

// src/faces/logs/zip.ts
var END = 101010256;
var ENTRY = 33639248;
var LOCAL = 67324752;
var END_LENGTH = 22;
var ENTRY_LENGTH = 46;
var LOCAL_LENGTH = 30;
var MOST_COMMENT = 65535;
var STORED = 0;
var DEFLATED = 8;
var ENCRYPTED = 1;
var ELSEWHERE = 4294967295;
var MOST_UNPACKED = 1 << 30;
var GZIP_MAGIC = "\x8B";
var ZIP_MAGIC = "PK";
function zipEntries(bytes2, path, utf8) {
  const view = new DataView(bytes2.buffer, bytes2.byteOffset, bytes2.byteLength);
  const damaged = new Error(`${path} is a damaged ZIP file. Give another copy, or the logs themselves.`);
  const end = endOf(view);
  if (end === void 0) throw damaged;
  const count2 = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  const entries = [];
  for (let i = 0; i < count2; i++) {
    if (at + ENTRY_LENGTH > bytes2.length || view.getUint32(at, true) !== ENTRY) throw damaged;
    const flags = view.getUint16(at + 8, true);
    const method = view.getUint16(at + 10, true);
    const size2 = view.getUint32(at + 20, true);
    const nameLength = view.getUint16(at + 28, true);
    const local = view.getUint32(at + 42, true);
    const name2 = utf8(bytes2.subarray(at + ENTRY_LENGTH, at + ENTRY_LENGTH + nameLength));
    at += ENTRY_LENGTH + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    if (name2.endsWith("/")) continue;
    entries.push({ name: name2, packed: () => packed(view, { name: name2, path, flags, method, size: size2, local }) });
  }
  return entries;
}
function endOf(view) {
  const least = Math.max(0, view.byteLength - END_LENGTH - MOST_COMMENT);
  for (let at = view.byteLength - END_LENGTH; at >= least; at--) {
    if (view.getUint32(at, true) === END) return at;
  }
  return void 0;
}
function packed(view, place2) {
  const { flags, method, size: size2, local } = place2;
  if ((flags & ENCRYPTED) !== 0) throw zipFault(place2, "is encrypted");
  if (size2 === ELSEWHERE || local === ELSEWHERE) throw zipFault(place2, "is larger than 4 GB");
  if (local + LOCAL_LENGTH > view.byteLength || view.getUint32(local, true) !== LOCAL) {
    throw zipFault(place2, "is damaged");
  }
  if (method !== STORED && method !== DEFLATED) throw zipFault(place2, "is packed in a way that is not read");
  const from = local + LOCAL_LENGTH + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  const bytes2 = new Uint8Array(view.buffer, view.byteOffset, view.byteLength).subarray(from, from + size2);
  return { bytes: bytes2, isDeflated: method === DEFLATED };
}
function zipFault({ name: name2, path }, what) {
  return new Error(`${name2} in ${path} ${what}. Unpack it and give the log.`);
}
function gzipFault(path, isTooLarge) {
  return new Error(
    isTooLarge ? `${path} unpacks to more than 1 GB. Unpack it and give the log.` : `${path} is a damaged gzip file. Give another copy.`
  );
}

// src/faces/cli/lines.ts
var import_node_buffer = require("node:buffer");
var import_node_fs = require("node:fs");

// src/faces/logs/encoding.ts
var ENOUGH = 1 << 12;
function encodingOf(bytes2) {
  if (bytes2[0] === 255 && bytes2[1] === 254) return { kind: "utf-16le", mark: 2 };
  if (bytes2[0] === 254 && bytes2[1] === 255) return { kind: "utf-16be", mark: 2 };
  if (bytes2[0] === 239 && bytes2[1] === 187 && bytes2[2] === 191) return { kind: "bytes", mark: 3 };
  return { kind: byZeros(bytes2), mark: 0 };
}
function byZeros(bytes2) {
  const zeros = [0, 0];
  const end = Math.min(bytes2.length, ENOUGH) & ~1;
  for (let at = 0; at < end; at++) if (bytes2[at] === 0) zeros[at & 1] = (zeros[at & 1] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  const many = end / 2 / 3;
  if (odd > many && even < odd / 8) return "utf-16le";
  return even > many && odd < even / 8 ? "utf-16be" : "bytes";
}
var DUMPS = ["PAGEDUMP", "PAGEDU64", "MDMP"];
function noLog(bytes2, name2) {
  const head2 = String.fromCharCode(...bytes2.subarray(0, 8));
  if (!DUMPS.some((magic) => head2.startsWith(magic))) return void 0;
  return `${name2} is a memory dump, not a log. Open it in the debugger, type .logopen FILE, !vm and !poolused 3, and give FILE.`;
}
var UPPER = "\u20AC\x81\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\x8D\u017D\x8F\x90\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\x9D\u017E\u0178";
function windows1252(latin1) {
  return latin1.replace(/[\x80-\x9f]/g, (char) => UPPER.charAt(char.charCodeAt(0) - 128));
}

// src/faces/cli/lines.ts
var CHUNK = 1 << 16;
var MAX_LINE_BYTES = 1 << 16;
function eachLine(path, take) {
  const handle = path === "-" ? 0 : open(path);
  try {
    const reader15 = lineReader(take, nameOf(path));
    for (; ; ) {
      const size2 = read3(handle, reader15.free(), path);
      if (size2 === 0) break;
      reader15.filled(size2);
    }
    reader15.end();
  } finally {
    if (handle !== 0) (0, import_node_fs.closeSync)(handle);
  }
}
function eachLineOf(bytes2, name2, take) {
  const reader15 = lineReader(take, name2);
  for (let at = 0; at < bytes2.length; ) {
    const free = reader15.free();
    const part3 = bytes2.subarray(at, at + free.length);
    free.set(part3);
    reader15.filled(part3.length);
    at += part3.length;
  }
  reader15.end();
}
function open(path) {
  try {
    const handle = (0, import_node_fs.openSync)(path, "r");
    if (!(0, import_node_fs.fstatSync)(handle).isDirectory()) return handle;
    (0, import_node_fs.closeSync)(handle);
  } catch (reason) {
    throw new Error(trouble(path, reason));
  }
  throw new Error(trouble(path, { code: "EISDIR" }));
}
function read3(handle, into, path) {
  for (; ; ) {
    try {
      return (0, import_node_fs.readSync)(handle, into, 0, into.length, null);
    } catch (reason) {
      const { code: code2 } = reason;
      if (code2 === "EOF") return 0;
      if (code2 !== "EAGAIN") throw new Error(trouble(path, reason));
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10);
    }
  }
}
function nameOf(path) {
  return path === "-" ? "Standard input" : path;
}
function trouble(path, reason) {
  const { code: code2, message: message2 } = reason;
  const name2 = nameOf(path);
  if (code2 === "ENOENT") return `${name2} does not exist. Give the path of a log that .logopen wrote.`;
  if (code2 === "EISDIR") return `${name2} is a folder. Give the path of a log in it.`;
  if (code2 === "EACCES" || code2 === "EPERM") {
    return `${name2} cannot be read: permission is denied. Give a copy that you may read.`;
  }
  return `${name2} cannot be read: ${message2 ?? String(reason)}. Give a copy on a local disk.`;
}
function lineReader(take, name2) {
  const buffer = Buffer.from(new ArrayBuffer(MAX_LINE_BYTES + CHUNK)).fill(" ");
  const words2 = new Int32Array(buffer.buffer);
  let encoding;
  let size2 = 0;
  let seen = 0;
  const start = () => {
    const bytes2 = buffer.subarray(0, size2);
    const problem = noLog(bytes2, name2);
    if (problem !== void 0) throw new Error(problem);
    const told2 = encodingOf(bytes2);
    drop(told2.mark);
    return ENCODINGS[told2.kind];
  };
  const drop = (bytes2) => {
    if (bytes2 === 0) return;
    buffer.copyWithin(0, bytes2, size2);
    size2 -= bytes2;
    seen = 0;
  };
  const advance = () => {
    if (encoding === void 0) {
      if (size2 < ENOUGH) return;
      encoding = start();
    }
    const end = encoding.lastEnd(buffer, seen, size2);
    if (end > 0) {
      lines3(buffer, words2, end, encoding, take);
      drop(end);
      return;
    }
    if (size2 > MAX_LINE_BYTES) {
      const half = (size2 - MAX_LINE_BYTES) % encoding.width;
      buffer.copyWithin(MAX_LINE_BYTES, size2 - half, size2);
      size2 = MAX_LINE_BYTES + half;
    }
    seen = Math.max(0, size2 - 2);
  };
  return {
    free: () => buffer.subarray(size2, Math.min(size2 + CHUNK, buffer.length)),
    filled(count2) {
      size2 += count2;
      advance();
    },
    end() {
      encoding ??= start();
      if (size2 > 0) lines3(buffer, words2, size2, encoding, take);
      size2 = 0;
    }
  };
}
var LF = 10;
var CR = 13;
var bytewise = {
  width: 1,
  lastEnd(bytes2, from, to) {
    const part3 = bytes2.subarray(from, to);
    const at = part3.lastIndexOf(LF);
    if (at >= 0) return from + at + 1;
    const lone = part3.subarray(0, -1).lastIndexOf(CR);
    return lone < 0 ? 0 : from + lone + 1;
  },
  decode: (bytes2) => (0, import_node_buffer.isUtf8)(bytes2) ? bytes2.toString("utf8") : mixed(bytes2)
};
function wide(first) {
  const unit = (bytes2, at) => (bytes2[at + first] ?? 0) | (bytes2[at + 1 - first] ?? 0) << 8;
  return {
    width: 2,
    lastEnd(bytes2, from, to) {
      let lone = 0;
      for (let at = (to & ~1) - 2; at >= (from & ~1); at -= 2) {
        const code2 = unit(bytes2, at);
        if (code2 === LF) return at + 2;
        if (code2 === CR && lone === 0 && at + 4 <= to) lone = at + 2;
      }
      return lone;
    },
    decode(bytes2) {
      const whole2 = bytes2.length & ~1;
      const text2 = first === 0 ? bytes2 : Buffer.from(bytes2.subarray(0, whole2)).swap16();
      return text2.toString("utf16le", 0, whole2) + (whole2 < bytes2.length ? "\uFFFD" : "");
    }
  };
}
var littleEndian = wide(0);
var bigEndian = wide(1);
var ENCODINGS = {
  bytes: bytewise,
  "utf-16le": littleEndian,
  "utf-16be": bigEndian
};
function mixed(bytes2) {
  const parts = [];
  for (let from = 0; from < bytes2.length; ) {
    const at = bytes2.indexOf(LF, from);
    const to = at < 0 ? bytes2.length : at + 1;
    const line2 = bytes2.subarray(from, to);
    parts.push((0, import_node_buffer.isUtf8)(line2) ? line2.toString("utf8") : windows1252(line2.toString("latin1")));
    from = to;
  }
  return parts.join("");
}
function lines3(buffer, words2, size2, encoding, take) {
  const bytes2 = buffer.subarray(0, size2);
  const ascii = encoding === bytewise && (0, import_node_buffer.isAscii)(bytes2);
  const text2 = ascii ? bytes2.toString("latin1") : encoding.decode(bytes2);
  const returns = bytes2.indexOf(CR) >= 0;
  cut2(text2, returns, ascii && !hasControls(words2, size2, text2) ? nextOf(SPECIALS, text2) : void 0, take);
}
function cut2(text2, returns, free, take) {
  for (let from = 0; from < text2.length; ) {
    const at = text2.indexOf("\n", from);
    const end = at < 0 ? text2.length : at;
    const line2 = text2.slice(from, returns && text2.charCodeAt(end - 1) === CR && end > from ? end - 1 : end);
    const plain9 = free?.(end) === true && !opensCode(text2, from);
    if (returns && line2.indexOf("\r") >= 0) for (const each of line2.split("\r")) take(each, false);
    else take(line2, plain9);
    from = end + 1;
  }
}
var SPECIALS = ["&", "<", ">", "\\"];
var TAB2 = 9;
var BLANK3 = 32;
var BACKQUOTE = 96;
var TILDE = 126;
function opensCode(text2, from) {
  let at = from;
  let code2 = text2.charCodeAt(at);
  while (code2 === BLANK3 || code2 === TAB2) {
    at++;
    code2 = text2.charCodeAt(at);
  }
  return code2 === BACKQUOTE || code2 === TILDE;
}
function nextOf(characters, text2) {
  const after = (char, from) => {
    const at = text2.indexOf(char, from);
    return at < 0 ? Number.POSITIVE_INFINITY : at;
  };
  const places = characters.map((char) => after(char, 0));
  let nearest = Math.min(...places);
  return (to) => {
    if (nearest >= to) return true;
    nearest = Number.POSITIVE_INFINITY;
    for (let i = 0; i < places.length; i++) {
      let place2 = places[i] ?? 0;
      if (place2 < to) {
        place2 = after(characters[i] ?? "", to);
        places[i] = place2;
      }
      if (place2 < nearest) nearest = place2;
    }
    return false;
  };
}
var RARE = ["\b", "\v", "\f", "", "", "\x7F"];
function hasControls(words2, size2, text2) {
  let found = 0;
  for (let i = 0; i < size2; i += 4) {
    const four = words2[i >> 2] ?? 0;
    found |= ~(four | four << 1) & (four << 2 | ~four << 3);
  }
  return (found & 1077952576) !== 0 || RARE.some((char) => text2.indexOf(char) >= 0);
}

// src/faces/cli/inputs.ts
function expanded(inputs) {
  return inputs.flatMap((input) => {
    if (input === "-") return [input];
    const found = (0, import_node_fs2.statSync)(input, { throwIfNoEntry: false });
    if (found?.isDirectory()) return filesBelow(input);
    if (found === void 0 && /[*?]/.test(input)) {
      const matched = matching(input);
      return matched.length > 0 ? matched : [input];
    }
    return [input];
  });
}
function filesBelow(folder) {
  return (0, import_node_fs2.readdirSync)(folder, { recursive: true, withFileTypes: true }).filter((each) => each.isFile() && !each.name.startsWith(".")).map((each) => (0, import_node_path.join)(each.parentPath, each.name)).sort();
}
function matching(pattern) {
  const folder = (0, import_node_path.dirname)(pattern);
  const parents = /[*?]/.test(folder) ? matching(folder) : [folder];
  const name2 = new RegExp(
    `^${(0, import_node_path.basename)(pattern).replace(/[.+^${}()|[\]\\]/g, "\\$&").replace(/\*/g, ".*").replace(/\?/g, ".")}$`,
    process.platform === "win32" ? "i" : ""
  );
  return parents.flatMap((parent) => {
    try {
      return (0, import_node_fs2.readdirSync)(parent).filter((each) => name2.test(each)).map((each) => parent === "." && !pattern.startsWith(".") ? each : (0, import_node_path.join)(parent, each)).sort();
    } catch {
      return [];
    }
  });
}
function logsIn(path) {
  if (path === "-") return [{ name: "standard input", each: (take) => eachLine("-", take) }];
  const head2 = firstBytes(path);
  if (head2.startsWith(GZIP_MAGIC)) {
    return [{ name: path, each: (take) => eachLineOf(gunzipped(path), path, take) }];
  }
  if (head2.startsWith(ZIP_MAGIC)) {
    const utf8 = (bytes2) => Buffer.from(bytes2).toString("utf8");
    return zipEntries((0, import_node_fs2.readFileSync)(path), path, utf8).map((entry) => ({
      name: `${path}/${entry.name}`,
      each: (take) => eachLineOf(unpacked(entry, path), `${path}/${entry.name}`, take)
    }));
  }
  return [{ name: path, each: (take) => eachLine(path, take) }];
}
function firstBytes(path) {
  try {
    if (!(0, import_node_fs2.statSync)(path).isFile()) return "";
    const handle = (0, import_node_fs2.openSync)(path, "r");
    try {
      const bytes2 = Buffer.alloc(4);
      return bytes2.toString("latin1", 0, (0, import_node_fs2.readSync)(handle, bytes2, 0, bytes2.length, 0));
    } finally {
      (0, import_node_fs2.closeSync)(handle);
    }
  } catch {
    return "";
  }
}
function gunzipped(path) {
  try {
    return (0, import_node_zlib.gunzipSync)((0, import_node_fs2.readFileSync)(path), { maxOutputLength: MOST_UNPACKED });
  } catch (reason) {
    throw gzipFault(path, reason.code === "ERR_BUFFER_TOO_LARGE");
  }
}
function unpacked(entry, path) {
  const { bytes: bytes2, isDeflated } = entry.packed();
  if (!isDeflated) return bytes2;
  try {
    return (0, import_node_zlib.inflateRawSync)(bytes2, { maxOutputLength: MOST_UNPACKED });
  } catch {
    throw zipFault({ name: entry.name, path }, "is damaged");
  }
}

// src/faces/cli/comparison.ts
function comparisonOf(older, newer, hidden) {
  const first = lastReport(older, hidden);
  if ("problem" in first) return first;
  const second = lastReport(newer, hidden);
  if ("problem" in second) return second;
  return growthOfReports(first.report, second.report);
}
function lastReport(path, hidden) {
  let last2;
  const problems = [];
  try {
    for (const log of logsIn(path)) {
      const name2 = hidden === void 0 ? log.name : hidden.logName(log.name);
      problems.push(
        ...readLog(
          log,
          name2,
          (report) => {
            last2 = report;
          },
          hidden?.line
        )
      );
    }
  } catch (reason) {
    problems.push(reason instanceof Error ? reason.message : String(reason));
  }
  return last2 === void 0 ? { problem: problems[0] ?? `Nothing could be read from ${path}.` } : { report: last2 };
}

// src/faces/cli/exit.ts
function exitCode(reports2, problems) {
  if (reports2 === 0) return 2;
  return problems > 0 ? 1 : 0;
}

// src/faces/cli/help.ts
var usage = `Finds out, from a Windows debugger's log, who ate the kernel's memory.

  poolinsight case.log                     half a screen: what, who, why, what to do now
  poolinsight case.log --details           every finding with its reasons, lines and next steps
  poolinsight case.log --finding 2         one finding, whole
  poolinsight logs/ more/*.zip             many logs: a line each, and what they share
  poolinsight --compare monday.log friday.log     what grew, how fast, when a limit is reached
  poolinsight case.log -o case.html        a report to send; also .md, .json, .ndjson, .txt
  poolinsight case.log --redact            without names of machines, users, programs and paths
  poolinsight --explain Toke               what a tag, a rule or the weighing of suspects means

Input
  A log of .logopen, text from the debugger's window, PoolMon's screen, or a table of tags.
  Also .gz and .zip, a folder, or - for standard input. What a file is, is told by its content.
  Worth having in a log:  vertarget  !vm 5  !poolused 3  !poolused 5  lm  !locks

Options
  -d, --details          as --format details
      --finding N        finding N of the brief
  -f, --format FORMAT    brief, details, markdown, html, json or ndjson (json is a contract: README)
  -o, --output FILE      write there; the end of its name gives the format
  -c, --compare OLDER    compare the log with an older one of the same machine
      --explain WHAT     a rule, a tag, or suspects
      --rules            all rules, a line each
      --redact           replace names, consistently
  -q, --quiet            print nothing; the exit code answers
      --width N          60 to 160 columns; default: the terminal's
      --color WHEN       auto, always or never (NO_COLOR and FORCE_COLOR are honoured)
  -h, --help             this text
  -v, --version

Exit code: 0 nothing at warning or above, 1 something, 2 nothing could be read.
`;
var usageInShort = `Give a debugger's log: poolinsight case.log
In WinDbg: .logopen C:\\case.txt, then vertarget, !vm 5, !poolused 3, !poolused 5, lm, .logclose
poolinsight --help shows all it can do.
`;

// src/faces/cli/options.ts
var import_node_util2 = require("node:util");
var FORMATS = ["brief", "details", "markdown", "html", "json", "ndjson"];
var NARROWEST2 = 60;
var WIDEST = 160;
var known3 = {
  format: { type: "string", short: "f" },
  details: { type: "boolean", short: "d" },
  output: { type: "string", short: "o" },
  compare: { type: "string", short: "c" },
  finding: { type: "string" },
  explain: { type: "string" },
  rules: { type: "boolean" },
  redact: { type: "boolean" },
  quiet: { type: "boolean", short: "q" },
  width: { type: "string" },
  color: { type: "string" },
  help: { type: "boolean", short: "h" },
  version: { type: "boolean", short: "v" }
};
var BY_EXTENSION = {
  html: "html",
  htm: "html",
  md: "markdown",
  json: "json",
  ndjson: "ndjson",
  jsonl: "ndjson",
  txt: "details"
};
function optionsOf(args) {
  let parsed;
  try {
    parsed = parse(args);
  } catch (reason) {
    return {
      problem: `${reason instanceof Error ? reason.message : String(reason)}
Run with --help to see the options.`
    };
  }
  const { values, positionals } = parsed;
  const asked = values.format === "text" ? "brief" : values.format;
  if (asked !== void 0 && !isOneOf(FORMATS, asked)) {
    return { problem: `There is no format "${asked}". The formats are ${listed(FORMATS)}.` };
  }
  const extension = /\.([a-z]+)$/i.exec(values.output ?? "")?.[1]?.toLowerCase() ?? "";
  const format = asked ?? (values.details ? "details" : void 0) ?? BY_EXTENSION[extension] ?? "brief";
  const color = values.color ?? "auto";
  if (!isOneOf(COLORS, color)) {
    return { problem: `"${color}" is no choice of colour. Use --color ${listed(COLORS, "or")}.` };
  }
  const width = values.width === void 0 ? void 0 : Number(values.width);
  if (width !== void 0 && !(Number.isInteger(width) && width >= NARROWEST2 && width <= WIDEST)) {
    return { problem: `"${values.width}" is no width. Give a number from ${NARROWEST2} to ${WIDEST}.` };
  }
  const finding2 = values.finding === void 0 ? void 0 : Number(values.finding);
  if (finding2 !== void 0 && !(Number.isInteger(finding2) && finding2 > 0)) {
    return {
      problem: `"${values.finding}" is no number of a finding. The brief shows them, as in --finding 2.`
    };
  }
  return {
    inputs: positionals,
    format,
    ...values.output !== void 0 && { output: values.output },
    ...values.compare !== void 0 && { compare: values.compare },
    ...finding2 !== void 0 && { finding: finding2 },
    ...values.explain !== void 0 && { explain: values.explain },
    rules: values.rules === true,
    redact: values.redact === true,
    quiet: values.quiet === true,
    ...width !== void 0 && { width },
    color,
    help: values.help === true,
    version: values.version === true
  };
}
var COLORS = ["auto", "always", "never"];
function parse(args) {
  return (0, import_node_util2.parseArgs)({ args: args.flatMap(spelledOut), options: known3, allowPositionals: true });
}
function spelledOut(arg, at, args) {
  if (arg === "--no-color") return ["--color", "never"];
  const next = args[at + 1];
  if (arg === "--color" && (next === void 0 || !isOneOf(COLORS, next))) return ["--color", "always"];
  return [arg];
}
function isOneOf(list11, word) {
  return list11.some((each) => each === word);
}
function listed(words2, last2 = "and") {
  return `${words2.slice(0, -1).join(", ")} ${last2} ${words2[words2.length - 1]}`;
}

// src/faces/cli/output.ts
var import_node_fs3 = require("node:fs");
function standardOutput() {
  return {
    write: (text2) => {
      process.stdout.write(text2);
    },
    end() {
    },
    drop() {
    }
  };
}
function fileOutput(path) {
  const made = `${path}.part`;
  let handle;
  try {
    handle = (0, import_node_fs3.openSync)(made, "w");
  } catch (reason) {
    throw new Error(
      `${path} cannot be written: ${reason.code}. Give a path in a folder that is there.`
    );
  }
  return {
    write: (text2) => {
      (0, import_node_fs3.writeSync)(handle, text2);
    },
    end() {
      (0, import_node_fs3.closeSync)(handle);
      (0, import_node_fs3.renameSync)(made, path);
    },
    drop() {
      (0, import_node_fs3.closeSync)(handle);
      (0, import_node_fs3.rmSync)(made, { force: true });
    }
  };
}

// src/faces/cli/workers.ts
var import_node_os = require("node:os");
var import_node_worker_threads = require("node:worker_threads");
var LEAST_FILES = 8;
var MOST_WORKERS = 16;
async function readMany(paths, how, take, progress) {
  const waiting = /* @__PURE__ */ new Map();
  let told2 = 0;
  let done = 0;
  const finished = (at, result) => {
    waiting.set(at, result);
    done++;
    progress(done);
    for (let next2 = waiting.get(told2); next2 !== void 0; next2 = waiting.get(told2)) {
      waiting.delete(told2++);
      take(next2);
    }
  };
  const crew = Math.min(MOST_WORKERS, (0, import_node_os.availableParallelism)(), paths.length);
  if (paths.length < LEAST_FILES || crew < 2) {
    paths.forEach((path, at) => {
      finished(at, fileResult({ path, ...how }));
    });
    return;
  }
  let next = 0;
  await Promise.all(
    Array.from({ length: crew }, () => {
      return new Promise((resolve) => {
        const worker = new import_node_worker_threads.Worker(__filename);
        let at = -1;
        const give = () => {
          at = next++;
          const path = paths[at];
          if (path === void 0) {
            void worker.terminate();
            resolve();
          } else worker.postMessage({ path, ...how });
        };
        worker.on("message", (result) => {
          finished(at, result);
          give();
        });
        worker.on("error", (reason) => {
          finished(at, {
            summaries: [],
            json: [],
            unread: [{ log: paths[at] ?? "", problem: `${paths[at]} could not be read: ${reason.message}` }]
          });
          for (let rest = next++; rest < paths.length; rest = next++) {
            finished(rest, fileResult({ path: paths[rest] ?? "", ...how }));
          }
          resolve();
        });
        give();
      });
    })
  );
}
function fileResult({ path, asJson, redact }) {
  const summaries = [];
  const json = [];
  const unread = [];
  try {
    for (const log of logsIn(path)) {
      const hidden = redact ? redaction() : void 0;
      const name2 = hidden === void 0 ? log.name : hidden.logName(log.name);
      const problems = readLog(
        log,
        name2,
        (report) => {
          summaries.push(summaryOf(report));
          if (asJson) json.push(JSON.stringify(toJson(report)));
        },
        hidden?.line
      );
      for (const problem of problems) unread.push({ log: name2, problem });
    }
  } catch (reason) {
    unread.push({ log: path, problem: reason instanceof Error ? reason.message : String(reason) });
  }
  return { summaries, json, unread };
}
function isWorker() {
  if (import_node_worker_threads.isMainThread) return false;
  import_node_worker_threads.parentPort?.on("message", (task) => import_node_worker_threads.parentPort?.postMessage(fileResult(task)));
  return true;
}

// src/faces/cli/main.ts
async function main(args) {
  const options = optionsOf(args);
  if ("problem" in options) return fail(options.problem);
  const known4 = information(options);
  if (known4 !== void 0) return known4;
  if (options.inputs.length === 0) {
    process.stderr.write(process.stdin.isTTY === true ? usageInShort : usage);
    return 2;
  }
  let output;
  try {
    output = options.output === void 0 ? standardOutput() : fileOutput(options.output);
  } catch (reason) {
    return fail(message(reason));
  }
  const code2 = await reports(options, options.quiet ? { ...output, write() {
  } } : output);
  if (code2 === 2 && options.output !== void 0) output.drop();
  else output.end();
  return code2;
}
function information(options) {
  const show = (lines4) => {
    showOn(standardOutput(), options)(lines4);
    return 0;
  };
  if (options.help) return said(usage);
  if (options.version) return said(`poolinsight ${version}
`);
  if (options.rules) return show(layout(ruleList()));
  const { explain: subject } = options;
  if (subject === void 0) return void 0;
  if (subject === "suspects") return show(layout(explainSuspects()));
  const rule = findRule(subject);
  if (rule !== void 0) return show(layout(explain(rule)));
  const tag2 = explainTag(subject);
  if (tag2 !== void 0) return show(layout(tag2));
  return fail(
    `There is no rule "${subject}", and no tag of that name is known. Run with --rules to see the rules, or --explain suspects.`
  );
}
function said(words2) {
  process.stdout.write(words2);
  return 0;
}
async function reports(options, output) {
  const paths = expanded(options.inputs);
  if (options.compare !== void 0) return compared(options, paths, output);
  const logs = paths.length === 1 ? safely(() => logsIn(paths[0] ?? "")) : void 0;
  if (logs !== void 0 && "problem" in logs) return fail(logs.problem);
  const isMany = logs === void 0 || logs.value.length > 1;
  if (isMany && (options.format === "brief" || options.format === "ndjson")) {
    return fleet(options, paths, output);
  }
  const all2 = logs?.value ?? paths.flatMap((path) => logsOrComplaint(path));
  return oneByOne(options, all2, output);
}
function logsOrComplaint(path) {
  const found = safely(() => logsIn(path));
  if ("value" in found) return found.value;
  complain(found.problem);
  return [];
}
function oneByOne(options, logs, output) {
  const hidden = options.redact ? redaction() : void 0;
  const kept2 = keptText();
  const printer = printerOf(options, output, kept2);
  const keep = options.format === "html";
  let read4 = 0;
  let problems = 0;
  for (const log of logs) {
    const name2 = hidden === void 0 ? log.name : hidden.logName(log.name);
    const rewrite = hidden?.line;
    const unread = readLog(
      log,
      name2,
      (report) => {
        read4++;
        printer.report(report);
        const grown = growthOf2(report);
        const told2 = grown !== void 0 && "report" in grown ? grown : void 0;
        if (told2 !== void 0) printer.comparison(told2.report);
        if (isProblem2(report) || told2?.isProblem === true) problems++;
      },
      keep ? kept2.keeping(name2, rewrite) : rewrite
    );
    for (const each of unread) complain(each);
  }
  printer.end();
  if (hidden !== void 0) complain(hidden.summary());
  return exitCode(read4, problems);
}
async function fleet(options, paths, output) {
  const summaries = [];
  const unread = [];
  const asJson = options.format === "ndjson";
  const progress = progressOf(paths.length);
  await readMany(
    paths,
    { asJson, redact: options.redact },
    (result) => {
      for (const each of result.json) output.write(`${each}
`);
      summaries.push(...result.summaries);
      unread.push(...result.unread);
    },
    progress.done
  );
  progress.end();
  if (!asJson && summaries.length > 0) {
    const width = widthOf(options);
    showOn(output, options)(layout(fleetPage(summaries, unread.length, width), width));
  }
  for (const each of unread) complain(each.problem);
  if (paths.length === 0) complain(`${options.inputs.join(", ")} holds no file. Give a folder with logs.`);
  return exitCode(
    summaries.length,
    summaries.filter((each) => each.severity === "critical" || each.severity === "warning").length
  );
}
function compared(options, paths, output) {
  const [newer, ...more] = paths;
  if (newer === void 0 || more.length > 0) {
    return fail("A comparison takes one log and its older one: poolinsight --compare OLDER NEWER.");
  }
  const made = comparisonOf(options.compare ?? "", newer, options.redact ? redaction() : void 0);
  if ("problem" in made) return fail(made.problem);
  const printer = printerOf(
    { ...options, format: options.format === "json" ? "brief" : options.format },
    output
  );
  printer.comparison(made.report);
  printer.end();
  return made.isProblem ? 1 : 0;
}
function printerOf(options, output, kept2 = keptText()) {
  const write = (words2) => output.write(words2);
  if (options.format === "json") return jsonPrinter(write);
  if (options.format === "ndjson") return ndjsonPrinter(write);
  if (options.format === "markdown") return markdownPrinter(write);
  if (options.format === "html") return htmlPrinter(write, (report) => kept2.of(report.title.from));
  return textPrinter(
    {
      details: options.format === "details",
      ...options.finding !== void 0 && { finding: options.finding },
      width: widthOf(options)
    },
    showOn(output, options)
  );
}
function showOn(output, options) {
  const inColour = options.color === "always" || options.color === "auto" && wantsColour(options);
  return (lines4) => output.write(`${(inColour ? coloured(lines4) : text(lines4)).join("\n")}
`);
}
function wantsColour({ output }) {
  const { NO_COLOR, FORCE_COLOR } = process.env;
  if (NO_COLOR !== void 0 && NO_COLOR !== "") return false;
  if (FORCE_COLOR !== void 0) return FORCE_COLOR !== "0" && FORCE_COLOR !== "false";
  return output === void 0 && process.stdout.isTTY === true;
}
function widthOf({ width, output }) {
  if (width !== void 0) return width;
  const columns = Number(process.env.COLUMNS) || (output === void 0 ? process.stdout.columns : WIDTH);
  return Number.isInteger(columns) ? Math.min(WIDEST, Math.max(NARROWEST2, columns)) : WIDTH;
}
function progressOf(all2) {
  const began = Date.now();
  let shown = false;
  return {
    done(count2) {
      if (process.stderr.isTTY !== true || Date.now() - began < 1e3) return;
      process.stderr.write(`\r${count2} of ${all2} logs`);
      shown = true;
    },
    end() {
      if (shown) process.stderr.write("\r\x1B[K");
    }
  };
}
function safely(work) {
  try {
    return { value: work() };
  } catch (reason) {
    return { problem: message(reason) };
  }
}
function complain(sentence2) {
  process.stderr.write(`poolinsight: ${sentence2}
`);
}
function fail(sentence2) {
  complain(sentence2);
  return 2;
}
function message(reason) {
  return reason instanceof Error ? reason.message : String(reason);
}
if (!isWorker()) {
  process.stdout.on("error", (error) => {
    process.exit(error.code === "EPIPE" ? 0 : 2);
  });
  void main(process.argv.slice(2)).then((code2) => {
    process.exitCode = code2;
  });
}
