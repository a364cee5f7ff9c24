#!/usr/bin/env node
"use strict";

// src/entry/cli.ts
var import_node_util2 = require("node:util");

// src/commands/complaints.ts
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
      const list = map.get(start) ?? [];
      map.set(start, list);
      list.push(each);
    }
  }
  return map;
}
var MAX_SAID = 300;
var MAX_ORNAMENT = 200;
function complaint(text2) {
  const from = firstSign(text2);
  const list = BY_START.get(text2.charAt(from).toLowerCase());
  const ofMode = text2.indexOf("mode") >= 0;
  if (list === void 0 && !ofMode) return void 0;
  const said = text2.slice(from, from + MAX_SAID);
  const found = list?.find((each) => each.pattern.test(said));
  if (found !== void 0) return found.reason;
  return ofMode && OF_MODE.some((each) => each.test(said)) ? "not-kernel" : void 0;
}
function firstSign(text2) {
  let at = 0;
  while (at < MAX_ORNAMENT && " 	*!".indexOf(text2.charAt(at)) >= 0 && at < text2.length) at++;
  return at;
}

// src/facts/collected.ts
var MAX_EARLIER = 32;
var MAX_UNREAD = 200;
var MAX_SOURCES = 200;
function nothingCollected() {
  return { readings: {}, earlier: {}, absences: {}, unread: [], unreadCount: 0, read: [], readCount: 0 };
}

// src/targets.ts
var NEW_TARGET = /^(?:Loading Dump File \[|Opened log file ')/;
function beginsTarget(text2) {
  const first = text2.charCodeAt(0);
  return (first === 76 || first === 79) && NEW_TARGET.test(text2);
}
function anotherTarget(before, now) {
  const was = before.target?.value;
  const is = now.target;
  if (was !== void 0 && is !== void 0) {
    if (differ(was.kernelBase, is.kernelBase)) return true;
    if (differ(was.dumpFile, is.dumpFile)) return true;
    if (differ(was.build, is.build)) return true;
    if (was.uptimeSeconds !== void 0 && is.uptimeSeconds !== void 0 && is.uptimeSeconds < was.uptimeSeconds) {
      return true;
    }
  }
  return differ(before.memory?.value.rows.physicalMemory?.pages, now.memory?.rows.physicalMemory?.pages);
}
function isOnlyGreeting(before) {
  const { target, ...others2 } = before;
  if (target === void 0 || Object.keys(others2).length > 0) return false;
  const { lines: _, debuggerVersion: __, ...said } = target.value;
  return Object.keys(said).length === 0;
}
function differ(a, b) {
  return a !== void 0 && b !== void 0 && a !== b;
}

// src/collect.ts
var END_OF_UNPROMPTED = 40;
var USER_MODE_PROMPT = /^\d+:\d{3}/;
function collector(commands2, done2) {
  const anyBegins = new RegExp(commands2.map((each) => `(?:${each.begins.source})`).join("|"));
  let target = nothingCollected();
  let output;
  let typedParts = [];
  let userMode = false;
  let local;
  const open2 = (command, typed2, prompted, line) => {
    const reader13 = command.reader(typed2);
    output = {
      command,
      typed: typed2,
      reader: reader13,
      prompted,
      firstLine: line,
      lastLine: line,
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
    if (ended.prompted) keepUnread(ended);
    if (empty) {
      const first = ended.pending[0];
      const reason = ended.complaint ?? (ended.prompted && first && { reason: "no-layout", said: first });
      if (reason) for (const id of ended.command.gives) target.absences[id] = reason;
      return;
    }
    const source = { command: ended.typed, firstLine: ended.firstLine, lastLine: ended.lastLine };
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
    if (done2 === void 0) return;
    if (target.readCount > 0 || target.unreadCount > 0 || Object.keys(target.absences).length > 0)
      done2(target);
    target = nothingCollected();
  };
  const recognise = (text2, line) => {
    if (!anyBegins.test(text2)) return false;
    const command = commands2.find((each) => each.begins.test(text2));
    if (command === void 0) return false;
    close();
    const typed2 = typedParts.find((part) => command.typed.test(part));
    const opened = open2(command, typed2 ?? command.name, false, line);
    if (opened.reader.line(text2, line)) opened.understood = true;
    return true;
  };
  const refuse = (from, text2, line) => {
    const reason = complaint(text2);
    if (reason !== void 0) {
      if (from.complaint === void 0) from.complaint = { reason, said: { line, text: text2 } };
      return;
    }
    if (recognise(text2, line)) return;
    from.refused++;
    if (from.pending.length < MAX_UNREAD) from.pending.push({ line, text: text2 });
    if (!from.prompted && from.refused > END_OF_UNPROMPTED) close();
  };
  return {
    prompt(prompt, typed2, line) {
      close();
      userMode = USER_MODE_PROMPT.test(prompt);
      const isLocal = prompt.startsWith("lkd");
      if (local !== void 0 && local !== isLocal) handOn();
      local = isLocal;
      if (userMode) {
        if (target.absences.memory === void 0) {
          const said = { line, text: `${prompt}> ${typed2}` };
          for (const command of commands2) {
            for (const id of command.gives) target.absences[id] ??= { reason: "not-kernel", said };
          }
        }
        return;
      }
      typedParts = typed2.split(";").map((part) => part.trim());
      for (const part of typedParts) {
        const command = commands2.find((each) => each.typed.test(part));
        if (command === void 0) continue;
        open2(command, part, true, line);
        return;
      }
    },
    line(text2, line) {
      if (beginsTarget(text2)) {
        close();
        if (target.readCount > 0 && !isOnlyGreeting(target.readings)) handOn();
        userMode = false;
      }
      if (userMode) return;
      if (output === void 0) {
        recognise(text2, line);
        return;
      }
      if (!output.reader.line(text2, line)) {
        refuse(output, text2, line);
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
      output.lastLine = line;
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
  const complete11 = command.completions?.[id];
  const completed = older && complete11?.(older.value, value, older.source.command);
  const reading = { value: completed ?? value, source };
  target.readings[id] = reading;
  if (older === void 0 || completed !== void 0) return;
  const earlier = target.earlier;
  const list = earlier[id] ?? [];
  earlier[id] = list;
  list.push(older);
  if (list.length > MAX_EARLIER) list.splice(MAX_EARLIER / 2, 1);
}

// src/facts/line.ts
function saidBy(command, line) {
  return line.command === void 0 ? { ...line, command } : line;
}

// src/commands/define.ts
function defineCommand(command) {
  return command;
}

// src/commands/bugcheck.ts
var CODE = /^ {0,8}Bugcheck code {1,8}([0-9A-Fa-f]{8})(?![0-9A-Fa-f])/;
var BANNER = /^ {0,8}BugCheck {1,8}([0-9A-Fa-f]{1,8}), \{([0-9A-Fa-f`, ]{0,200})\}/;
var HEADLINE = /^ {0,8}(?!STATUS_|ERROR_)(?:[A-Z][A-Z0-9]{0,40}_[A-Z0-9_]{1,80}|Unknown bugcheck code) \(([0-9a-f]{1,8})\) {0,8}$/;
var FATAL = /^ {0,8}\*\*\* Fatal System Error: 0x([0-9A-Fa-f]{1,8})(?![0-9A-Fa-f])/;
var ARGUMENTS = /^ {0,8}Arguments {1,8}(?=[0-9A-Fa-f]{8})/;
var FATAL_ARGUMENTS = /^ {0,40}\((0x[0-9A-Fa-fx,`]{1,100})\)/;
var ARG = /^ {0,8}Arg([1-4]): {0,8}([0-9A-Fa-f`]{1,17})(?![0-9A-Fa-f`])/;
var BEFORE_ARGS = /^ {0,8}Arguments: {0,8}$/;
var NOISE = /^ {0,8}(?:\*{40,100}$|\* {1,100}(?:Bugcheck Analysis {1,60})?\*$|Use !analyze -v |Implicit thread is now |Probably caused by |Followup: |-{9,40}$|(?:## )?Debugging Details:|Break instruction exception |A fatal system error has occurred|Debugger entered on )/;
var MAX_PROSE = 40;
function startOf(text2) {
  const said = CODE.exec(text2) ?? FATAL.exec(text2);
  if (said !== null) return { code: hex(said[1]), args: [], explained: false };
  const banner = BANNER.exec(text2);
  if (banner !== null) return { code: hex(banner[1]), args: numbers(banner[2] ?? ""), explained: false };
  const headline6 = HEADLINE.exec(text2);
  if (headline6 !== null) return { code: hex(headline6[1]), args: [], explained: true };
  return void 0;
}
function reader() {
  let first;
  let code = 0;
  let args = [];
  let prose = "none";
  let proseLines = 0;
  return {
    line(text2, line) {
      const start = startOf(text2);
      if (start !== void 0) {
        if (first !== void 0) return false;
        first = { line, text: text2 };
        code = start.code;
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
      proseLines++;
      return prose === "sentences" ? isSentence(text2) : /^(?:\t| {3})/.test(text2);
    },
    end() {
      if (first === void 0 || code === 0) return {};
      return { bugcheck: { ...first, code, args } };
    }
  };
  function takesArguments(text2) {
    const one = ARG.exec(text2);
    if (one !== null) {
      if (Number(one[1]) === args.length + 1) args.push(plain(one[2] ?? ""));
      prose = "indented";
      return true;
    }
    if (BEFORE_ARGS.test(text2)) {
      prose = "none";
      return true;
    }
    const behind = ARGUMENTS.exec(text2);
    const all = behind === null ? FATAL_ARGUMENTS.exec(text2)?.[1] : text2.slice(behind[0].length);
    if (all === void 0 || args.length > 0) return false;
    args = numbers(all);
    return true;
  }
}
function hex(digits) {
  return Number.parseInt(digits ?? "0", 16);
}
function numbers(text2) {
  const found = [];
  for (const word of text2.slice(0, 200).split(/[ ,]+/)) {
    if (found.length === 4) break;
    if (/^(?:0x)?[0-9A-Fa-f`]{1,17}$/.test(word)) found.push(plain(word));
  }
  return found;
}
function plain(number) {
  return number.toLowerCase().replace(/`/g, "").replace(/^0x/, "").replace(/^0+(?=.)/, "");
}
function isSentence(text2) {
  return /^ {0,8}[A-Za-z('"#0-9]/.test(text2) && text2.length < 200 && !/ {3}\S|: |:$/.test(text2.trim());
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
  begins: /^ {0,8}(?:\* {1,60}Bugcheck Analysis {1,60}\*$|Bugcheck code {1,8}[0-9A-Fa-f]{8}(?![0-9A-Fa-f])|BugCheck {1,8}[0-9A-Fa-f]{1,8}, \{|\*\*\* Fatal System Error: 0x[0-9A-Fa-f]|(?!STATUS_|ERROR_)(?:[A-Z][A-Z0-9]{0,40}_[A-Z0-9_]{1,80}|Unknown bugcheck code) \([0-9a-f]{1,8}\) {0,8}$)/,
  reader,
  completions: { bugcheck: complete }
});

// src/commands/cut-sign.ts
var CUT = /^ {0,12}\[?(?:\.{3,6}|\u2026|\. \. \.)\]? {0,8}$/;
function isCutSign(text2) {
  return CUT.test(text2);
}

// src/commands/lm/row.ts
var ROW = /^ {0,8}([0-9a-f]{8}(?:`?[0-9a-f]{8})?) {1,8}([0-9a-f]{8}(?:`?[0-9a-f]{8})?) {1,12}(?=\S)/i;
var OF_A_STACK = /^(?:[0-9a-f]{8}(?:[`0-9a-f]{8,9})?(?: |$)|[^ !]{1,64}!)/i;
function readRow(text2) {
  const match = ROW.exec(text2);
  if (match === null) return void 0;
  const start = plain2(match[1] ?? "");
  const end = plain2(match[2] ?? "");
  const rest = text2.slice(match[0].length).trim();
  if (start.length !== end.length || end <= start || OF_A_STACK.test(rest)) return void 0;
  return { start, end, rest };
}
function plain2(address) {
  return address.replace("`", "").toLowerCase();
}
var STAMP = /(?:^| )((?:(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) [A-Z][a-z]{2} [ \d]?\d \d\d:\d\d:\d\d \d{4}|unavailable|\*{5} Invalid) \([0-9A-Fa-f]{8}\)|[0-9A-Fa-f]{8} \(This is a reproducible build[^()]{0,60}\)))$/;
function cutStamp(text2) {
  const match = STAMP.exec(text2);
  if (match === null) return { before: text2 };
  return { before: text2.slice(0, match.index).trim(), timestamp: match[1] ?? "" };
}
var STATE = /^(?:[#A-Z]{1,5} {1,4}){0,3}\(([^()]{1,40})\)/;
function readTail(text2) {
  if (text2 === "") return {};
  const state2 = STATE.exec(text2);
  if (state2 !== null) return { symbols: state2[1] ?? "" };
  const { before, timestamp } = cutStamp(text2);
  const stamp = timestamp === void 0 ? {} : { timestamp };
  if (before === "" || before.startsWith("(") || /\.pdb\b/i.test(before)) return stamp;
  return { .../[\\/]/.test(before) ? { path: before } : { file: before }, ...stamp };
}

// src/commands/lm/union.ts
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
  const { command: _saidBy, ...known } = older;
  return { ...known, ...newer };
}
function byName(modules) {
  return new Map(modules.map((each) => [each.name.toLowerCase(), each]));
}
function detailed(list, details) {
  const known = byName(details);
  return list.map((each) => {
    const more = known.get(each.name.toLowerCase());
    return more?.start === each.start ? added(more, each) : each;
  });
}
function extended(list, newer, olderCommand) {
  const named2 = byName(newer);
  const result = list.map((each) => {
    const key = each.name.toLowerCase();
    const now = named2.get(key);
    if (now === void 0) return saidBy(olderCommand, each);
    named2.delete(key);
    return now.start === each.start ? added(each, now) : now;
  });
  named2.forEach((each) => {
    result.push(each);
  });
  return result;
}
function uniteUnloaded(base, other) {
  const left = /* @__PURE__ */ new Map();
  for (const each of other) {
    const same = left.get(keyOf(each));
    if (same === void 0) left.set(keyOf(each), [each]);
    else same.push(each);
  }
  left.forEach((same) => {
    same.reverse();
  });
  const result = base.map((each) => {
    const again = left.get(keyOf(each))?.pop();
    return again?.timestamp !== void 0 && each.timestamp === void 0 ? { ...each, timestamp: again.timestamp } : each;
  });
  left.forEach((same) => {
    for (const each of same.reverse()) result.push(each);
  });
  return result;
}
function keyOf(module2) {
  return `${module2.start} ${module2.end} ${module2.file.toLowerCase()}`;
}

// src/commands/lm.ts
var HEADING = /^ {0,8}start {1,20}end {1,24}module name/;
var UNLOADED = /^ {0,8}Unloaded modules:/;
var NARROWED = /^ {0,8}Browse full module list/;
var DETAIL = /^[ \t]{0,12}([A-Z][A-Za-z0-9 ]{1,40}):(?:[ \t]|$)/;
var NOISE2 = /^ {0,12}(?:Browse all |Image was built |Has CLR image |Using CLR debugging |Unable to enumerate |Unable to verify |Unable to load image |Missing image name|Mini Kernel Dump does not |\*{3} (?:WARNING|ERROR): |Page [0-9a-f]{1,16} not present |\.{7,}$)/;
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
  let cut2 = false;
  const takeRow = (text2, line) => {
    const row = readRow(text2);
    if (row === void 0) return false;
    const { start, end, rest } = row;
    if (section === "unloaded") {
      const { before, timestamp } = cutStamp(rest);
      gone = { line, text: text2, file: before, start, end, ...timestamp !== void 0 && { timestamp } };
      unloaded.push(gone);
      return true;
    }
    const blank = rest.indexOf(" ");
    const name2 = blank < 0 ? rest : rest.slice(0, blank);
    module2 = { line, text: text2, name: name2, start, end, ...readTail(rest.slice(name2.length).trim()) };
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
    line(text2, line) {
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
      if (section !== void 0 && (takeRow(text2, line) || takeDetail(text2))) return true;
      if (isCutSign(text2)) {
        cut2 = true;
        return true;
      }
      return NOISE2.test(text2) || text2.trim() === "";
    },
    end() {
      if (loaded.length === 0 && unloaded.length === 0) return {};
      return {
        modules: { loaded, unloaded, whole: loaded.length > 1 && !browsed && !cut2 && !isNarrowed(typed2) }
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
  begins: /^ {0,8}(?:start {1,20}end {1,24}module name|Unloaded modules:|Browse full module list)/,
  reader: reader2,
  completions: { modules: unite }
});

// src/commands/locks.ts
var HEADING2 = /^\*{4} DUMP OF ALL RESOURCE OBJECTS \*{4}/;
var SCANNING = /^KD: Scanning for held locks/;
var DOTS = /^\.+$/;
var RESOURCE = /^Resource @ (?:(\S{1,256}) {1,4}\()?0x([0-9a-f`]{8,17})\)?(?=\s|$)/i;
var STATE2 = /^(?:(Exclusively owned)|Shared (\d{1,9}) owning threads|(Available))$/;
var COUNT = /^(Contention Count|NumberOfSharedWaiters|NumberOfExclusiveWaiters) = (\d{1,10})$/;
var THREADS = /^Threads:(?= |$)/;
var WAITING = /^Threads Waiting On (?:Exclusive|Shared) Access:/;
var THREAD = /^([0-9a-f`]{8,17})-[0-9a-f]{1,8}(<\*>)?$/i;
var ADDRESS = /^[0-9a-f`]{8,17}$/i;
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
  let list;
  let inThread = false;
  let begun = false;
  let ended = false;
  let total;
  let held;
  const closeLock = () => {
    if (lock?.state === "exclusive" && lock.owners.length === 0 && firstThread !== void 0) {
      lock.owners.push(firstThread);
    }
    lock = void 0;
    firstThread = void 0;
    list = void 0;
    inThread = false;
  };
  const openLock = (found, trimmed, text2, line) => {
    const state2 = trimmed.slice(found[0].length).trim();
    if (state2 !== "" && !STATE2.test(state2)) return false;
    closeLock();
    const name2 = found[1];
    lock = { line, text: text2, address: plain3(found[2] ?? ""), state: "unknown", owners: [] };
    if (name2 !== void 0) lock.name = name2;
    if (state2 !== "") setState(lock, state2);
    if (locks2.length < MAX_LOCKS) locks2.push(lock);
    return true;
  };
  const takeThreads = (into, text2) => {
    const words = text2.trim().split(/\s+/, MAX_WORDS);
    for (let i = 0; i < words.length; i++) {
      const word = words[i] ?? "";
      if (word === "") continue;
      const thread = THREAD.exec(word);
      if (thread !== null) {
        const address = plain3(thread[1] ?? "");
        firstThread ??= address;
        if (thread[2] !== void 0 && into.owners.length < MAX_OWNERS) into.owners.push(address);
        continue;
      }
      const actual = words[i + 3] ?? "";
      if (word !== "***" || words[i + 1] !== "Actual" || words[i + 2] !== "Thread" || !ADDRESS.test(actual)) {
        return false;
      }
      if (into.owners.length > 0) into.owners[into.owners.length - 1] = plain3(actual);
      i += 3;
    }
    return true;
  };
  const takeOfLock = (into, trimmed, text2, line) => {
    if (into.state === "unknown" && setState(into, trimmed)) return true;
    const count2 = COUNT.exec(trimmed);
    if (count2 !== null) {
      const value = { line, text: text2, count: Number(count2[2]) };
      const key = COUNTS[count2[1] ?? ""];
      if (key !== void 0) into[key] = value;
      return true;
    }
    if (THREADS.test(trimmed)) {
      list = "threads";
      return takeThreads(into, trimmed.slice("Threads:".length));
    }
    if (WAITING.test(trimmed)) {
      list = "waiters";
      return true;
    }
    if (list === "threads" && takeThreads(into, trimmed)) return true;
    return list === "waiters" && trimmed.split(/\s+/, MAX_WORDS).every((word) => ADDRESS.test(word));
  };
  return {
    line(text2, line) {
      const trimmed = text2.trim();
      if (trimmed === "") return true;
      if (ended) return false;
      if (HEADING2.test(trimmed)) {
        if (begun) return false;
        begun = true;
        return true;
      }
      if (SCANNING.test(trimmed)) {
        begun = true;
        closeLock();
        return true;
      }
      const resource = RESOURCE.exec(trimmed);
      if (resource !== null) {
        begun = true;
        return openLock(resource, trimmed, text2, line);
      }
      const totals = TOTAL.exec(trimmed);
      if (totals !== null) {
        total = Number(totals[1]);
        if (totals[2] !== void 0) held = Number(totals[2]);
        ended = true;
        return true;
      }
      if (DOTS.test(trimmed) || isCutSign(text2)) return true;
      if (lock === void 0) return false;
      if (THREAD_DETAILS.test(trimmed)) {
        inThread = true;
        list = void 0;
        return true;
      }
      if (takeOfLock(lock, trimmed, text2, line)) return true;
      return inThread && (isDeep(text2) || DETAIL2.test(trimmed) || STACK_ROW.test(trimmed));
    },
    end() {
      closeLock();
      if (locks2.length === 0 && total === void 0) return {};
      return {
        locks: {
          locks: locks2.map((each) => ({ ...each, owners: each.owners.slice() })),
          ...total !== void 0 && { total },
          ...held !== void 0 && { held }
        }
      };
    }
  };
}
function setState(lock, text2) {
  const state2 = STATE2.exec(text2);
  if (state2 === null) return false;
  if (state2[2] !== void 0) {
    lock.state = "shared";
    lock.sharedOwners = Number(state2[2]);
  } else {
    lock.state = state2[1] !== void 0 ? "exclusive" : "available";
  }
  return true;
}
function plain3(address) {
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
    const again = now.get(key);
    now.delete(key);
    return again ?? keptLock(each, olderCommand);
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

// src/commands/module-search.ts
var QUOTED = /\bs {0,4}-(?:\[[^\]]{1,8}\])?a {1,4}[^"\\\u201c]{1,160}\\?["\u201c]([^"\\\u201d]{4})\\?["\u201d]/i;
var BYTES = /\bs {0,4}-(?:\[[^\]]{1,8}\])?b {1,4}\S{1,60} {1,4}\S{1,60} {1,4}((?:[0-9a-f]{2} ?){4})$/i;
var ECHO = /^ {0,8}!for_each_module {1,8}/i;
var ADDRESS2 = /^ {0,8}(?:0x)?([0-9a-f]{8}(?:`?[0-9a-f]{8})?)(?= |$)/i;
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
  const addHit = (address, symbol, text2, line) => {
    if (first === void 0) first = { line, text: text2 };
    if (hits.length < MAX_HITS) {
      const hit = { line, text: text2, address: address.replace("`", "").toLowerCase() };
      hits.push(symbol === void 0 ? hit : { ...hit, symbol });
    }
    return true;
  };
  const takeEcho = (text2) => {
    const said = searchedFor(text2.trim());
    if (said === void 0 || first !== void 0 || tag2 !== void 0 && tag2 !== said) return false;
    tag2 = said;
    eachModule = text2.includes("@#");
    return true;
  };
  return {
    line(text2, line) {
      if (text2 === "") return true;
      if (ECHO.test(text2)) return takeEcho(text2);
      if (tag2 === void 0) return false;
      const row = ADDRESS2.exec(text2);
      if (row !== null) {
        const address = row[1] ?? "";
        const rest = text2.slice(row[0].length).trim();
        if (rest === "") return addHit(address, module2, text2, line);
        const symbol = SYMBOL.exec(rest);
        if (symbol !== null) return addHit(address, symbol[1], text2, line);
        return beginsWith(rest, tag2) && addHit(address, module2, text2, line);
      }
      const trimmed = text2.trim();
      if (eachModule && MODULE.test(trimmed)) {
        module2 = trimmed;
        return true;
      }
      return trimmed === "" || isCutSign(text2);
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
  for (const byte of (bytes2[1] ?? "").trim().split(" "))
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
  const searches = older.searches.map((search) => {
    const kept2 = search.hits.map((each) => saidBy(olderCommand, each));
    const again = newer.searches.find((each) => each.tag === search.tag);
    if (again === void 0) return { ...saidBy(olderCommand, search), hits: kept2 };
    const known = new Set(kept2.map((each) => each.address));
    const added3 = again.hits.filter((each) => !known.has(each.address));
    return { ...again, hits: [...kept2, ...added3].slice(0, MAX_HITS) };
  });
  const added2 = newer.searches.filter((search) => !older.searches.some((each) => each.tag === search.tag));
  return { searches: [...searches, ...added2].slice(-MAX_SEARCHES) };
}
var moduleSearch = defineCommand({
  name: "!for_each_module s-a",
  gives: ["tagHits"],
  layouts: [
    { id: "rows", seenIn: "windows-driver-docs, s and address ranges: address, 16 bytes, the same as text" },
    { id: "addresses", seenIn: "windows-driver-docs, s -[1]a: the addresses alone" }
  ],
  typed: /^(?:!(?:\w{1,20}\.)?for_each_module .{0,80}?\b)?s {0,4}-(?:\[[^\]]{1,8}\])?(?:a {1,4}[^"\\\u201c]{1,160}\\?["\u201c][^"\\\u201d]{4}\\?["\u201d]|b {1,4}\S{1,60} {1,4}\S{1,60}(?: {1,4}[0-9a-f]{2}){4}["\\ ]{0,8}$)/i,
  // The rows look like those of any display of memory. Only the echo of the command itself is sure.
  begins: /^ {0,8}!for_each_module {1,8}(?:\\?"|\S{1,20} {1,4}@#ModuleName ?; ?)?s {0,4}-\S{0,8}[ab] {1,4}@#Base @#End /,
  reader: reader4,
  completions: { tagHits: complete3 }
});

// src/commands/poolfind.ts
var OLD_ROW = /^ {0,8}\*?([0-9a-f`]{8,17}) {1,4}size: {0,8}([0-9a-f]{1,10}) {1,4}previous size: {0,8}[0-9a-f]{1,10} {1,4}\((Allocated|Free)[ )]/i;
var NEW_ROW = /^ {0,8}\*?([0-9a-f`]{8,17}) {0,4}: tag (.{4}), size {1,12}(?:0x)?([0-9a-f]{1,10}), {1,4}([A-Z][A-Za-z ]{1,24}) pool/i;
var LARGE_ROW = /^ {0,8}\*?([0-9a-f`]{8,17}) {0,4}: ?large page allocation, tag is (.{4}), size is (?:0x)?([0-9a-f]{1,10}) bytes/i;
var SCANNING2 = /^ {0,8}Scanning large pool allocation table for tag/i;
var SEARCHING = /^ {0,8}Searching ([A-Za-z][A-Za-z -]{1,30}) pool (?:\([^()]{1,60}\) {1,4})?for tag/i;
var TAG_VALUE = /for tag:? {1,4}0x[0-9a-f]{1,8} {1,4}\(/i;
var TAG_QUOTED = /for tag:? {1,4}['"]/i;
var TAG_PLAIN = /for tag: /i;
var RANGE = / {1,4}\([0-9a-f`]{1,17} {0,4}: {0,4}[0-9a-f`]{1,17}\) {0,8}$/i;
var BROKEN_OFF = /^ {0,8}(?:\.\.\.|\u2026) ?terminating - searched pool to /i;
var NOISE3 = /^ {0,8}(?:Using a machine size of |\*\*\* CacheSize |Max cache size is|Total memory in cache|Number of regions cached|\d{1,12} full reads broken into|counts: |bytes {0,3}: |\*\* (?:Transition|Prototype) PTEs |\.+ {0,8}$)/;
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
  const addBlock = (address, hex3, text2, line) => {
    const size = Number.parseInt(hex3, 16);
    count2++;
    bytes2 += size;
    const same = sizes.get(size);
    if (same !== void 0) sizes.set(size, same + 1);
    else if (sizes.size < MAX_SIZES) sizes.set(size, 1);
    if (samples.length < SAMPLES) samples.push({ line, text: text2, address: plain4(address), bytes: size });
    if (first === void 0) first = { line, text: text2 };
  };
  const takeOldRow = (text2, line) => {
    const row = OLD_ROW.exec(text2);
    if (row === null) return false;
    oldRows = true;
    if (row[3]?.charAt(0) === "F") return true;
    addBlock(row[1] ?? "", row[2] ?? "", text2, line);
    tag2 ??= asTag(text2.slice(text2.indexOf(")") + 2, text2.indexOf(")") + 6));
    return true;
  };
  const takeNewRow = (text2, line) => {
    const row = NEW_ROW.exec(text2) ?? LARGE_ROW.exec(text2);
    if (row === null) return false;
    oldRows = false;
    addBlock(row[1] ?? "", row[3] ?? "", text2, line);
    tag2 ??= row[2];
    if (row[4] !== void 0) rowPool = both(rowPool, poolOf(row[4]));
    return true;
  };
  const takeHeading = (text2, line) => {
    const searching = SEARCHING.exec(text2);
    if (searching !== null) {
      pool = both(pool, poolOf(searching[1] ?? ""));
    } else {
      if (!SCANNING2.test(text2)) return void 0;
      if (scanned || first !== void 0) return false;
      scanned = true;
    }
    tag2 = tagOfHeading(text2) ?? tag2;
    if (first === void 0) first = { line, text: text2 };
    return true;
  };
  return {
    line(text2, line) {
      if (text2 === "") return true;
      if (beginsLikeRow(text2)) {
        const taken = oldRows ? takeOldRow(text2, line) || takeNewRow(text2, line) : takeNewRow(text2, line) || takeOldRow(text2, line);
        if (taken) return true;
      }
      const heading = takeHeading(text2, line);
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
  const code = text2.charCodeAt(at);
  return code >= 48 && code <= 57 || code === 42 || code >= 65 && code <= 102;
}
function both(known, now) {
  if (now === void 0 || known === now) return known;
  return known === void 0 ? now : "mixed";
}
function poolOf(words) {
  if (/session/i.test(words)) return "session";
  if (/special/i.test(words)) return "special";
  if (/non-?paged/i.test(words)) return "nonpaged";
  return /paged/i.test(words) ? "paged" : void 0;
}
function asTag(text2) {
  return text2.includes("*") ? text2.trim() : text2.padEnd(4).slice(0, 4);
}
function tagOfHeading(text2) {
  const end = RANGE.exec(text2);
  const head = end === null ? text2 : text2.slice(0, end.index);
  const value = TAG_VALUE.exec(head);
  if (value !== null) {
    const at = value.index + value[0].length;
    return asTag(head.slice(at, head.charAt(at + 4) === ")" ? at + 4 : head.indexOf(")", at)));
  }
  const quoted = TAG_QUOTED.exec(head);
  if (quoted !== null) {
    const at = quoted.index + quoted[0].length;
    const quote = head.lastIndexOf(head.charAt(at - 1));
    return asTag(head.slice(at, quote < at ? head.length : quote));
  }
  const said = TAG_PLAIN.exec(head);
  return said === null ? void 0 : asTag(head.slice(said.index + said[0].length).slice(0, 4));
}
var POOL_NUMBERS = {
  "0": "nonpaged",
  "1": "paged",
  "2": "special",
  "4": "session"
};
function parseTyped(typed2) {
  const words = typed2.trim().split(/\s+/, 12).slice(1);
  let tag2;
  let pool;
  for (let i = 0; i < words.length; i++) {
    const word = words[i] ?? "";
    if (word === "-tag") tag2 = words[++i];
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
    const code = Number.parseInt(hex3.slice(at, at + 2), 16);
    tag2 += code >= 32 && code <= 126 ? String.fromCharCode(code) : ".";
  }
  return tag2;
}
function commonest(sizes) {
  const list = [];
  sizes.forEach((count2, bytes2) => {
    list.push({ bytes: bytes2, count: count2 });
  });
  list.sort((a, b) => b.count - a.count || a.bytes - b.bytes);
  return list.slice(0, SIZES_HANDED_ON);
}
function plain4(address) {
  return address.replace(/`/g, "");
}
function complete4(older, newer, olderCommand) {
  const again = (one) => newer.searches.some((each) => each.tag === one.tag && each.pool === one.pool);
  const kept2 = older.searches.filter((each) => !again(each)).map((each) => keptSearch(each, olderCommand));
  return { searches: [...kept2, ...newer.searches].slice(-MAX_SEARCHES2) };
}
function keptSearch(search, command) {
  if (search.command !== void 0) return search;
  return { ...saidBy(command, search), first: search.first.map((each) => saidBy(command, each)) };
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

// src/commands/poolused/completion.ts
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
  return tags.rows.some((row) => (row.nonpaged ?? row.paged)?.frees !== void 0);
}
function byTag(tags) {
  const map = /* @__PURE__ */ new Map();
  for (const row of tags.rows) if (!map.has(row.tag)) map.set(row.tag, row);
  return map;
}
function merge(newer, older, kind, olderCommand) {
  const before = byTag(older);
  const rows = [];
  const seen = /* @__PURE__ */ new Set();
  for (const row of newer.rows) {
    const was = seen.has(row.tag) ? void 0 : before.get(row.tag);
    seen.add(row.tag);
    rows.push(was === void 0 ? row : { ...olderGroups(was, olderCommand), ...row });
  }
  for (const row of older.rows) if (!seen.has(row.tag)) rows.push(saidBy(olderCommand, row));
  const groups = ["nonpaged", "paged"].filter(
    (group) => newer.groups.includes(group) || older.groups.includes(group)
  );
  const whole = kind === "narrowed" ? older : newer;
  return {
    layout: whole.layout,
    groups,
    ...whole.sortedBy !== void 0 && { sortedBy: whole.sortedBy },
    rows,
    ...totalOf(newer, older, kind)
  };
}
function totalOf(newer, older, kind) {
  if (kind === "narrowed") return older.total === void 0 ? {} : { total: older.total };
  if (newer.total === void 0 || older.total === void 0) return {};
  return { total: { ...older.total, ...newer.total } };
}
function olderGroups(row, command) {
  const from = saidBy(command, { line: row.line, text: row.text });
  const place = (usage2) => usage2 && (usage2.from === void 0 ? { ...usage2, from } : usage2);
  const { nonpaged, paged } = { nonpaged: place(row.nonpaged), paged: place(row.paged) };
  return { ...nonpaged && { nonpaged }, ...paged && { paged } };
}
function withFrees(newer, older, olderCommand) {
  const before = byTag(older);
  return {
    ...newer,
    rows: newer.rows.map((row) => {
      const was = before.get(row.tag);
      if (was === void 0) return row;
      const { nonpaged, paged } = row;
      const groups = olderGroups(was, olderCommand);
      return {
        ...row,
        ...nonpaged && { nonpaged: sameMoment(nonpaged, groups.nonpaged) },
        ...paged && { paged: sameMoment(paged, groups.paged) }
      };
    })
  };
}
function sameMoment(now, was) {
  const same = was !== void 0 && was.outstanding === now.outstanding && was.bytes === now.bytes;
  return same ? was : now;
}

// src/commands/poolused/header.ts
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
var HEADING3 = /^[ \t]{0,40}Tag[ \t]{1,60}Allocs[ \t]{1,60}(?=Used|Frees)/i;
function readHeading(text2) {
  if (!HEADING3.test(text2)) return void 0;
  const at = text2.search(/Tag/i);
  const words = text2.slice(at + 3, at + 300).trim().toLowerCase().split(/[ \t]+/);
  return words.every((word) => /^(?:allocs|frees|diff|used)$/.test(word)) ? { words, at } : void 0;
}
function columnsOf(words, at, said, sorted) {
  const counted = words[1] === "frees";
  const allocs = words.filter((word) => word === "allocs").length;
  const groups = allocs >= 2 ? ["nonpaged", "paged"] : said?.length === 1 ? said : [sorted === "paged" ? "paged" : "nonpaged"];
  return { groups, counted, bytes: words.includes("used"), at };
}
function numbersPerRow(columns) {
  return columns.groups.length * ((columns.counted ? 3 : 1) + (columns.bytes ? 1 : 0));
}

// src/commands/poolused/rows.ts
var WIDTHS = {
  3: [9, 9, 9],
  4: [9, 9, 9, 9],
  8: [9, 9, 9, 9, 9, 9, 9, 9]
};
var CLASSIC_WIDTHS = [9, 9, 10, 9];
function rowCutter(columns, narrow) {
  const count2 = numbersPerRow(columns);
  const widths = !columns.counted && count2 === 4 ? CLASSIC_WIDTHS : WIDTHS[count2];
  const byBlanks = cutByBlanks(columns.at, count2);
  const trimmed = columns.at === 0 ? void 0 : cutByBlanks(0, count2);
  const byColumn = narrow && widths !== void 0 ? cutByColumn(columns.at, widths) : void 0;
  return (text2) => byColumn?.(text2) ?? byBlanks(text2) ?? trimmed?.(text2) ?? cutCollapsed(text2, count2);
}
function cutByColumn(at, widths) {
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
    const last = match[widths.length + 1] ?? "";
    const more = match[widths.length + 2] ?? "";
    const end = match[0].length - more.length;
    if (more !== "" && more.length < 3 && last.charAt(1) !== " ") {
      numbers3[numbers3.length - 1] = Number(last + more);
      return { tag: match[1] ?? "", numbers: numbers3, end: match[0].length };
    }
    return { tag: match[1] ?? "", numbers: numbers3, end };
  };
}
function cutByBlanks(at, count2) {
  const numbers3 = [];
  for (let i = 0; i < count2; i++) numbers3.push(0);
  const cut2 = { tag: "", numbers: numbers3, end: 0 };
  return (text2) => {
    for (let i = 0; i < at; i++) if (!isBlank(text2.charCodeAt(i))) return void 0;
    let place = at + 4;
    for (let i = 0; i < count2; i++) {
      const start = place;
      while (isBlank(text2.charCodeAt(place))) place++;
      if (place === start) return void 0;
      const first = place;
      let value = 0;
      for (; ; ) {
        const digit = text2.charCodeAt(place) - 48;
        if (!(digit >= 0 && digit <= 9)) break;
        value = value * 10 + digit;
        place++;
      }
      if (place === first || place - first > 20) return void 0;
      numbers3[i] = value;
    }
    cut2.tag = text2.slice(at, at + 4);
    cut2.end = place;
    return cut2;
  };
}
function isBlank(code) {
  return code === 32 || code === 9;
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
function usageAt(columns, numbers3, place) {
  const size = numbers3.length / columns.groups.length;
  const first = place * size;
  const allocs = numbers3[first] ?? 0;
  const bytes2 = numbers3[first + size - 1] ?? 0;
  if (!columns.counted) return columns.bytes ? { outstanding: allocs, bytes: bytes2 } : { outstanding: allocs };
  const frees = numbers3[first + 1] ?? 0;
  const outstanding = numbers3[first + 2] ?? 0;
  return columns.bytes ? { allocs, frees, outstanding, bytes: bytes2 } : { allocs, frees, outstanding };
}
function usages(columns, numbers3) {
  const result = {};
  columns.groups.forEach((group, place) => {
    result[group] = usageAt(columns, numbers3, place);
  });
  return result;
}
var BINARY = ", Binary:";
var CAPITAL_U = 85;
var UNKNOWN = /^UNKNOWN pooltag ['"\u2018\u2019]/;
function rowOf(columns, cut2, line, text2) {
  const row = {
    line,
    text: text2,
    tag: cut2.tag,
    description: "",
    unlisted: false
  };
  for (let place = 0; place < columns.groups.length; place++) {
    const usage2 = usageAt(columns, cut2.numbers, place);
    if (columns.groups[place] === "paged") row.paged = usage2;
    else row.nonpaged = usage2;
  }
  const rest = text2.slice(cut2.end).trim();
  if (rest === "") return row;
  if (rest.charCodeAt(0) === CAPITAL_U && UNKNOWN.test(rest)) {
    row.unlisted = true;
    return row;
  }
  const at = rest.lastIndexOf(BINARY);
  row.description = at < 0 ? rest : rest.slice(0, at).trim();
  const binary = at < 0 ? "" : rest.slice(at + BINARY.length).trim();
  if (binary !== "") row.binary = binary;
  return row;
}

// src/commands/poolused/index.ts
var POOL_USED = /^[ \t]{0,40}Pool Used:[ \t]{0,40}$/i;
var TOTAL2 = /^[ \t]{0,40}TOTAL(?=[ \t\d])/;
var NOISE4 = /^[ \t]{0,40}(?:Using a machine size of |\*{3} CacheSize too low|Max cache size is|Total memory in cache|Number of regions cached|\d{1,12} full reads broken into|counts: |bytes {0,8}: |\*{2} (?:Transition|Prototype) PTEs are |\.[. ]{0,600}$)/;
var MAX_ROWS = 1e5;
function reader6(typed2) {
  const asked = parseTyped2(typed2);
  const rows = [];
  let sorting;
  let groups;
  let columns;
  let cutter;
  let poolUsed = false;
  let total;
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
    const named2 = rows.length === 0 ? readGroups(text2) : void 0;
    if (named2 !== void 0) {
      groups = named2;
      return true;
    }
    const heading = readHeading(text2);
    if (heading === void 0 || rows.length > 0) return false;
    columns = columnsOf(heading.words, heading.at, groups, sorting?.by);
    cutter = rowCutter(columns, poolUsed || sorting === void 0);
    return true;
  };
  const guessColumns = (text2) => {
    for (const count2 of [8, 4]) {
      const guess = guessed(count2, asked);
      const cut2 = rowCutter(guess, false)(text2);
      if (cut2 === void 0) continue;
      const [allocs = 0, frees = 0, diff] = cut2.numbers;
      const counted = allocs - frees === diff;
      if (count2 === 8 && !counted) continue;
      columns = counted ? guess : { ...guess, groups: ["nonpaged", "paged"], counted: false };
      cutter = rowCutter(columns, true);
      return;
    }
  };
  const takeRow = (text2, line) => {
    if (cutter === void 0) guessColumns(text2);
    if (cutter === void 0 || columns === void 0) return false;
    const cut2 = total === void 0 ? cutter(text2) : void 0;
    if (cut2 !== void 0) {
      if (rows.length < MAX_ROWS) rows.push(rowOf(columns, cut2, line, text2));
      return true;
    }
    if (total !== void 0 || !TOTAL2.test(text2)) return false;
    const { at } = columns;
    const sum = cutter(text2.replace(TOTAL2, (word) => `${" ".repeat(at)}TOTA`.padEnd(word.length)));
    if (sum === void 0) return false;
    total = { line, text: text2, ...usages(columns, sum.numbers) };
    return true;
  };
  return {
    line(text2, line) {
      if (text2 === "") return true;
      if (rows.length === 0 && takeHeader(text2)) return true;
      if (takeRow(text2, line)) return true;
      return text2.trim() === "" || isCutSign(text2) || NOISE4.test(text2);
    },
    end() {
      if (columns === void 0 || rows.length === 0 && total === void 0) return {};
      const tags = {
        layout: layoutOf(columns, poolUsed),
        groups: columns.groups,
        ...sorting !== void 0 && { sortedBy: sorting.by },
        rows,
        ...total && { total },
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
  const groups = count2 === 8 ? ["nonpaged", "paged"] : [asked.sortedBy === "paged" ? "paged" : "nonpaged"];
  return { groups, counted: true, bytes: true, at: 1 };
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
  reader: reader6,
  completions: { tags: completeTags, sessionTags: completeTags }
});

// src/commands/process.ts
var PROCESS = /^ {0,12}PROCESS {1,4}([0-9a-f]{8}(?:`?[0-9a-f]{8})?)(?= {1,8}(?:SessionId|Cid): | {0,8}$)/i;
var IDS = /^ {0,12}(?:SessionId|Cid): /;
var SESSION_ID = /\bSessionId: {0,8}(\d{1,6})(?!\d)/;
var CID = /\bCid: {0,8}([0-9a-f]{1,8})(?![0-9a-f.])/i;
var PARENT_CID = /\bParentCid: {0,8}([0-9a-f]{1,8})(?![0-9a-f])/i;
var TABLE = /^ {0,12}DirBase: /;
var OBJECT_TABLE = /\bObjectTable: {0,8}([0-9a-f]{8}(?:`?[0-9a-f]{8})?)(?![0-9a-f`])/i;
var HANDLE_COUNT = /\bHandleCount: {0,8}(\d{1,9})(?!\d)/;
var IMAGE = /^ {0,12}Image: ?/;
var OTHER_HEAD_LINE = /^ {0,12}(?:DeepFreeze\b|FreezeCount\b|Job {0,40}[0-9a-f]{8})/;
var WHOLE_LIST = /^ {0,8}\*{4} NT ACTIVE PROCESS DUMP \*{4}/;
var SESSION = /^ {0,8}Dumping Session (\d{1,6})(?!\d)/;
var NOISE5 = /^ {0,12}(?:_MM_SESSION_SPACE |_MMSESSION |Searching for Process with |Cid handle table at |Working Set Sizes |WARNING: Stack unwind information not available)/i;
var DETAILS2 = /^ {0,12}(?:VadRoot [0-9a-f]|THREAD [0-9a-f]|No active threads)/i;
function reader7(typed2) {
  const asked = parseTyped3(typed2);
  const processes = [];
  const dumped = [];
  let process2;
  let inHead = false;
  let details = asked.details;
  let whole = false;
  let cut2 = false;
  const takeWholeList = () => {
    if (whole || processes.length > 0 || dumped.length > 0) return false;
    whole = true;
    return true;
  };
  const takeSession = (id) => {
    const another = dumped.length > 0 ? !asked.everySession || dumped.includes(id) : processes.length > 0;
    if (another || whole) return false;
    dumped.push(id);
    return true;
  };
  return {
    line(text2, line) {
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
        process2 = { line, text: text2, address: (found[1] ?? "").replace("`", "") };
        processes.push(process2);
        inHead = true;
        takeIds(process2, text2);
        return true;
      }
      if (WHOLE_LIST.test(text2)) return takeWholeList();
      const heading = SESSION.exec(text2);
      if (heading !== null) return takeSession(Number(heading[1]));
      if (process2 !== void 0) {
        if (details && isDeep2(text2)) return true;
        if (DETAILS2.test(text2)) {
          details = true;
          inHead = false;
          return true;
        }
      }
      if (isCutSign(text2)) {
        cut2 = true;
        return true;
      }
      return NOISE5.test(text2) || text2.trim() === "";
    },
    end() {
      if (processes.length === 0) return {};
      if (!asked.ofSession && dumped.length === 0) {
        return { processes: { processes, ...whole && !cut2 && !asked.narrowed && { whole: true } } };
      }
      const session2 = dumped.length > 0 ? only(dumped) : asked.session ?? only(processes.map((each) => each.sessionId));
      return { sessionProcesses: { processes, ...session2 !== void 0 && { session: session2 } } };
    }
  };
}
function takeHeadLine(into, text2) {
  if (IDS.test(text2)) takeIds(into, text2);
  else if (TABLE.test(text2)) takeTable(into, text2);
  else return OTHER_HEAD_LINE.test(text2);
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
  const table = OBJECT_TABLE.exec(text2);
  if (table !== null) into.objectTable = (table[1] ?? "").replace("`", "");
  const handles = HANDLE_COUNT.exec(text2);
  if (handles !== null) into.handleCount = Number(handles[1]);
}
function isDeep2(text2) {
  return text2.charCodeAt(0) === 9 || text2.startsWith("    ");
}
function only(values) {
  return values.every((each) => each === values[0]) ? values[0] : void 0;
}
function parseTyped3(typed2) {
  const words = typed2.trim().split(/\s+/, 12);
  let ofSession = /sprocess$/i.test(words.shift() ?? "");
  let session2;
  let ofModule = false;
  const named2 = ofSession;
  while (/^[/-][sm]$/i.test(words[0] ?? "")) {
    const option = words.shift() ?? "";
    const value = words.shift();
    if (/m$/i.test(option)) {
      ofModule = true;
      continue;
    }
    session2 = value;
    ofSession = true;
  }
  const [subject, flags, image] = words;
  if (named2) session2 = subject;
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
    const again = now.get(key);
    if (again === void 0) return saidBy(olderCommand, each);
    now.delete(key);
    if (again.pid !== each.pid) return again;
    const { command: _saidBy, ...known } = each;
    return { ...known, ...again };
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
  begins: /^ {0,12}(?:\*{4} NT ACTIVE PROCESS DUMP \*{4}|Dumping Session \d|PROCESS {1,4}[0-9a-fA-F]{8}(?:`?[0-9a-fA-F]{8})?(?: {1,8}(?:SessionId|Cid): | {0,8}$))/,
  reader: reader7,
  completions: { processes: complete5 }
});

// src/commands/session.ts
var COUNT2 = /^ {0,8}Sessions on machine: {0,8}(\d{1,6})(?!\d)/;
var VALID = /^ {0,8}Valid Sessions: {0,8}(?=\d|$)/;
var CURRENT = /^ {0,8}Current Session:? {1,8}(\d{1,6})(?!\d)/;
var USING = /^ {0,8}Using session {1,8}(\d{1,6})l?(?!\w)/;
var NOISE6 = /^ {0,8}(?:Current Session:? {1,8}\D|Implicit process is now |(?:WARNING: )?\.cache )/;
var MAX_SESSIONS = 1e4;
function reader8() {
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
    const list = VALID.exec(text2);
    if (list !== null) {
      if (valid !== void 0) return false;
      valid = numbers2(text2.slice(list[0].length));
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
    line(text2, line) {
      const taken = take(text2);
      if (taken === void 0) return text2.trim() === "" || NOISE6.test(text2);
      if (taken && first === void 0) first = { line, text: text2 };
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
  for (const word of text2.trim().split(/\s+/, MAX_SESSIONS)) {
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
  begins: /^ {0,8}(?:Sessions on machine: {0,8}\d|Valid Sessions: {0,8}\d|Current Session:? {1,8}\d|Using session {1,8}\d)/,
  reader: reader8,
  completions: { sessionList: complete6 }
});

// src/commands/sysptes.ts
var HEADING4 = /^System PTE Information$/i;
var TOTAL3 = /^Total System Ptes:? {1,8}(\d{1,15})$/i;
var FREE_RUN = /^free ptes: {1,8}[0-9a-f`]{8,17} {1,8}number free: {1,8}\d{1,15}\.?$/i;
var SUMMARY = /^free blocks: {0,8}(\d{1,9}) {1,8}total free: {0,8}(\d{1,15}) {1,8}largest free block: {0,8}(\d{1,15})$/i;
var USERS = /^0x[0-9a-f]{1,16} System PTEs allocated to mapping locked pages/i;
var USERS_HEAD = /^VA {1,16}MDL {1,16}PageCount {1,8}Caller\/CallersCaller/i;
var USER = /^[0-9a-f`]{8,17} {1,8}[0-9a-f`]{8,17} {1,16}([0-9a-f]{1,9}) {1,8}(?=\S)/i;
var NOISE7 = /^(?:SysPtes list of size \d{1,6} has \d{1,12} free|(?:starting|ending) PTE: {1,8}[0-9a-f`]{8,17}|\.+)$/i;
var MAX_USERS = 5e3;
function reader9(typed2) {
  const another = (flagsOf(typed2) & 8) !== 0;
  const counts = {};
  let runs = 0;
  let blocks;
  let begun = false;
  let usersBegun = false;
  const users = [];
  const byWho = /* @__PURE__ */ new Map();
  const addUser = (ptes, who, text2, line) => {
    const known = byWho.get(who);
    if (known === void 0) {
      if (users.length === MAX_USERS) return;
      const user = { line, text: text2, ptes, who };
      users.push(user);
      byWho.set(who, { user, largest: ptes });
      return;
    }
    known.user.ptes += ptes;
    if (ptes <= known.largest) return;
    known.largest = ptes;
    known.user.line = line;
    known.user.text = text2;
  };
  const takeCounts = (trimmed, text2, line) => {
    const total = TOTAL3.exec(trimmed);
    if (total !== null) {
      if (counts.total !== void 0) return false;
      counts.total = { line, text: text2, ptes: Number(total[1]) };
      return true;
    }
    if (FREE_RUN.test(trimmed)) {
      runs++;
      return true;
    }
    const summary = SUMMARY.exec(trimmed);
    if (summary === null) return false;
    if (blocks !== void 0) return true;
    blocks = Number(summary[1]);
    counts.free = { line, text: text2, ptes: Number(summary[2]) };
    counts.largestFree = { line, text: text2, ptes: Number(summary[3]) };
    return true;
  };
  return {
    line(text2, line) {
      const trimmed = text2.trim();
      if (trimmed === "") return true;
      if (HEADING4.test(trimmed)) {
        if (begun) return false;
        begun = true;
        return true;
      }
      if (USERS.test(trimmed)) {
        if (usersBegun) return false;
        usersBegun = true;
        return true;
      }
      if (usersBegun) {
        const user = USER.exec(trimmed);
        if (user !== null) {
          addUser(Number.parseInt(user[1] ?? "", 16), trimmed.slice(user[0].length), text2, line);
          return true;
        }
      }
      if (takeCounts(trimmed, text2, line)) {
        begun = true;
        return true;
      }
      return NOISE7.test(trimmed) || USERS_HEAD.test(trimmed) || isCutSign(text2);
    },
    end() {
      const freeRuns = blocks ?? runs;
      if (another || counts.total === void 0 && freeRuns === 0 && users.length === 0) return {};
      return { systemPtes: { ...counts, freeRuns, users: users.map((each) => ({ ...each })) } };
    }
  };
}
function flagsOf(typed2) {
  const flags = /sysptes\s{1,8}(?:0x)?([0-9a-f]{1,8})(?!\w)/i.exec(typed2);
  return flags === null ? 0 : Number.parseInt(flags[1] ?? "", 16);
}
function complete7(older, newer, olderCommand) {
  const { total, free, largestFree, freeRuns, users } = older;
  const usersNow = newer.users.length > 0 ? newer.users : users.map((each) => saidBy(olderCommand, each));
  if (newer.total !== void 0 || newer.freeRuns > 0) return { ...newer, users: usersNow };
  return {
    ...total && { total: saidBy(olderCommand, total) },
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
  reader: reader9,
  completions: { systemPtes: complete7 }
});

// src/commands/vertarget/lines.ts
var targetLines = [
  {
    // Windows Server 2003 Kernel Version 3790 (Service Pack 2) MP (8 procs) Free x86 compatible
    // Windows 10 Version 19045 MP (8 procs) Free x64
    pattern: /^ {0,8}(?:(Windows[^:[\]]{0,100}?) )?(Kernel )?Version (\d{1,6})(?: \(([^()]{1,60})\))? (UP|MP)(?: \((\d{1,5}) procs?\))?(?: (Free|Checked))?(?![A-Za-z])/,
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
    pattern: /^ {0,8}Product: (?=WinNt|Server|LanManNt|<)/,
    read(target, value) {
      target.product = value;
    }
  },
  {
    // Built by: 3790.srv03_sp2_gdr.090319-1204
    pattern: /^ {0,8}Built by: (?=\d)/,
    read: readLab
  },
  {
    // Edition build lab: 19041.1.amd64fre.vb_release.191206-1406
    pattern: /^ {0,8}Edition build lab: (?=\d)/,
    read: readLab
  },
  {
    // 15063.0.amd64fre.rs2_release.170317-1834
    pattern: /^ {0,8}(?=\d{4,6}\.\d{1,6}\.(?:x86|amd64|arm|arm64|ia64)(?:fre|chk)\.)/,
    read: readLab
  },
  {
    // Kernel base = 0x804d0000 PsLoadedModuleList = 0x80548748
    // Kernel base = 0xfffff802`1a400000 PsLoadedModuleList = 0xfffff802`1b02a2d0
    pattern: /^ {0,8}Kernel base = 0x([0-9a-fA-F]{8}(?:`?[0-9a-fA-F]{8})?) PsLoadedModuleList = 0x([0-9a-fA-F]{8}(?:`?[0-9a-fA-F]{8})?)(?![0-9a-fA-F`])/,
    read(target, _value, match) {
      target.kernelBase = plain5(match[1]);
      target.loadedModuleList = plain5(match[2]);
    }
  },
  {
    // Debug session time: Tue Mar 10 09:21:44.250 2009 (GMT+0)
    pattern: /^ {0,8}Debug session time: {0,8}(?=\S)/,
    read(target, value) {
      target.sessionTime = value;
    }
  },
  {
    // System Uptime: 12 days 3:04:05.678
    // System Uptime: not available
    pattern: /^ {0,8}System Uptime: {0,8}(?=\S)/,
    read(target, value) {
      target.uptimeText = value;
      const seconds = uptimeSeconds(value);
      if (seconds !== void 0) target.uptimeSeconds = seconds;
    }
  },
  {
    // Microsoft (R) Windows Debugger Version 6.12.0002.633 AMD64
    // Microsoft (R) Windows Kernel Debugger  Version 5.00.2184.1
    pattern: /^ {0,8}Microsoft (?:\(R\)|\u00ae) Windows (?:Kernel )?Debugger {1,4}Version /,
    read(target, value) {
      if (value !== "") target.debuggerVersion = value;
    }
  },
  {
    // Loading Dump File [D:\dumps\server1.dmp]
    pattern: /^ {0,8}Loading Dump File \[/,
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
    pattern: /^ {0,8}(?:Mini Kernel|Kernel(?: [A-Z][a-z]{1,20}){0,3}|User(?: [A-Z][a-z]{1,20}){0,2}) Dump File(?: with Full Memory)?: /,
    read(target, value, match) {
      target.kind = dumpKind(match[0], value);
    }
  },
  {
    // Comment: 'LiveKD live system view'
    pattern: /^ {0,8}Comment: '(?=LiveKD )/,
    read(target) {
      target.kind = "local";
    }
  },
  {
    // Connected to Windows 10 19041 x64 target at (Thu Jan 16 11:02:53.135 2020 (UTC + 1:00)), ptr64 TRUE
    // Connected to Windows Server 2003 3790 x86 compatible target, ptr64 FALSE
    pattern: /^ {0,8}Connected to (Windows[^,()[\]]{0,60}) (\d{3,6}) (?=[A-Za-z][^,]{0,40} target\b)/,
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
    pattern: /^ {0,8}Remote KD: (?=KdSrv:)/,
    read(target) {
      target.kind ??= "live";
    }
  },
  {
    // Local kernel debugging
    pattern: /^ {0,8}Local (?:kernel debugging|KD)(?=[.: ]{0,4}$)/,
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
  /^ {0,8}(?:\*{3} ERROR: (?:Symbol file could not be found|Module load completed but symbols could not be loaded)[^\\]{0,60}(?:\\\S{0,60}\\)?\bnt(?:oskrnl|kr|\b)|\*{3} {1,20}Your debugger is not using the correct symbols|\*{0,5} ?Kernel symbols are WRONG|\* {1,20}Symbols can not be loaded because)/
);
function plain5(address = "") {
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
  if (/^ {0,8}User/.test(heading)) return "user-mode";
  if (/\bMini\b/.test(heading)) return "small-dump";
  const all = `${heading}${contents.slice(0, 100)}`;
  if (/\bactive\b/i.test(all)) return "active-dump";
  return /Full address space|Kernel (?:Complete|Full)\b/i.test(all) ? "complete-dump" : "kernel-dump";
}
var UPTIME = /^(\d{1,6}) days? (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d{1,9}))?(?![.\d])/;
function uptimeSeconds(text2) {
  const match = UPTIME.exec(text2);
  if (match === null) return void 0;
  const whole = ((Number(match[1]) * 24 + Number(match[2])) * 60 + Number(match[3])) * 60 + Number(match[4]);
  return Number(`${whole}.${match[5] ?? "0"}`);
}

// src/commands/vertarget/noise.ts
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
  const said = text2.replace(/^[.\s]+/, "");
  if (said === "") return true;
  if (BEGINNINGS.some((each) => said.startsWith(each)) || PAGE.test(said)) return true;
  return said.length >= BOX_WIDTH && said.charAt(0) === "*" && said.trim().endsWith("*");
}

// src/commands/vertarget.ts
var MAX_LINES = 100;
function reader10() {
  const lines2 = [];
  const target = { lines: lines2 };
  const said = /* @__PURE__ */ new Set();
  const keep = (text2, line) => {
    if (lines2.length < MAX_LINES) lines2.push({ line, text: text2 });
  };
  return {
    line(text2, line) {
      for (const each of targetLines) {
        const match = each.pattern.exec(text2);
        if (match === null) continue;
        if (said.has(each)) return false;
        said.add(each);
        each.read(target, text2.slice(match[0].length).trim(), match);
        keep(text2, line);
        return true;
      }
      if (symbolTrouble.test(text2)) {
        target.symbolTrouble ??= { line, text: text2 };
        keep(text2, line);
        return true;
      }
      return isNoise(text2);
    },
    end: () => lines2.length === 0 ? {} : { target }
  };
}
function complete8(older, newer, olderCommand) {
  const { uptimeSeconds: uptimeSeconds2, symbolTrouble: symbolTrouble2, ...known } = older;
  return {
    ...known,
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
  typed: /^vertarget(?!\w)/,
  // One alternative for each of `targetLines`, and what WinDbg prints above the first of them.
  begins: /^ {0,8}(?:\*{10,20} Preparing the environment for Debugger |(?:Windows[^:[\]]{0,100}? )?(?:Kernel )?Version \d{1,6}(?: \([^()]{1,60}\))? (?:UP|MP)\b|Product: (?:WinNt|Server|LanManNt|<)|Built by: \d|Edition build lab: \d|\d{4,6}\.\d{1,6}\.(?:x86|amd64|arm|arm64|ia64)(?:fre|chk)\.|Kernel base = 0x|Debug session time: {0,8}\S|System Uptime: {0,8}\S|Microsoft (?:\(R\)|\u00ae) Windows (?:Kernel )?Debugger {1,4}Version |Loading Dump File \[|(?:Mini Kernel|Kernel(?: [A-Z][a-z]{1,20}){0,3}|User(?: [A-Z][a-z]{1,20}){0,2}) Dump File(?: with Full Memory)?: |Comment: 'LiveKD |Connected to Windows [^,]{1,100} target\b|Remote KD: KdSrv:|Local (?:kernel debugging|KD)[.: ]{0,4}$)/,
  reader: reader10,
  completions: { target: complete8 }
});

// src/commands/vm/commits.ts
var HEADING5 = /^[ \t]{0,40}Pid[ \t]{1,8}ImageName[ \t]{1,60}Commit/i;
function isProcessHeading(text2) {
  return HEADING5.test(text2);
}
var BLANK = 32;
var TAB = 9;
var OPEN = 40;
var CLOSE = 41;
var CAPITAL_K = 75;
var SMALL_B = 98;
function readProcessCommit(text2, line) {
  const end = skipBlanksBack(text2, text2.length);
  if (text2.charCodeAt(end - 1) === CLOSE) return readOld(text2, end - 1, line);
  if (text2.charCodeAt(end - 1) !== SMALL_B) return void 0;
  const debt = kbBack(text2, end);
  const shared = debt && kbBack(text2, skipBlanksBack(text2, debt.at));
  const commit = shared && kbBack(text2, skipBlanksBack(text2, shared.at));
  if (debt === void 0 || shared === void 0 || commit === void 0) return void 0;
  const row = named(text2, line, commit.at, commit.value, 1);
  if (row === void 0) return void 0;
  row.sharedCommitKb = shared.value;
  row.debtKb = debt.value;
  return row;
}
function readOld(text2, end, line) {
  const kb = kbBack(text2, end);
  if (kb === void 0) return void 0;
  const open2 = skipBlanksBack(text2, kb.at);
  if (text2.charCodeAt(open2 - 1) !== OPEN) return void 0;
  const pages = numberBack(text2, skipBlanksBack(text2, open2 - 1));
  return pages && named(text2, line, pages.at, kb.value, 4);
}
function skipBlanksBack(text2, end) {
  let at = end;
  while (at > 0 && isBlank2(text2.charCodeAt(at - 1))) at--;
  return at;
}
function kbBack(text2, end) {
  if (text2.charCodeAt(end - 1) !== SMALL_B || text2.charCodeAt(end - 2) !== CAPITAL_K) return void 0;
  return numberBack(text2, skipBlanksBack(text2, end - 2));
}
function numberBack(text2, end) {
  let at = end;
  let value = 0;
  let place = 1;
  for (; ; ) {
    const digit = text2.charCodeAt(at - 1) - 48;
    if (!(digit >= 0 && digit <= 9)) break;
    value += digit * place;
    place *= 10;
    at--;
  }
  if (at === end || end - at > 20) return void 0;
  const before = text2.charCodeAt(at - 1);
  return before === BLANK || before === TAB || before === OPEN ? { value, at } : void 0;
}
function named(text2, line, end, commitKb, leastPidDigits) {
  let at = 0;
  while (isBlank2(text2.charCodeAt(at))) at++;
  const first = at;
  let pid = 0;
  for (; ; ) {
    const digit = hexDigit(text2.charCodeAt(at));
    if (digit < 0) break;
    pid = pid * 16 + digit;
    at++;
  }
  if (at - first < leastPidDigits || at - first > 8 || text2.charCodeAt(at) !== BLANK) return void 0;
  while (isBlank2(text2.charCodeAt(at))) at++;
  const last = skipBlanksBack(text2, end);
  return at < last ? { line, text: text2, pid, image: text2.slice(at, last), commitKb } : void 0;
}
function isBlank2(code) {
  return code === BLANK || code === TAB;
}
function hexDigit(code) {
  if (code >= 48 && code <= 57) return code - 48;
  const letter = code | 32;
  return letter >= 97 && letter <= 102 ? letter - 87 : -1;
}

// src/commands/vm/notices.ts
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
function readNotice(text2, line) {
  if (UNIMPLEMENTED.test(text2)) return { line, text: text2, id: "unimplemented" };
  if (MISSING_SYMBOL.test(text2)) return { line, text: text2, id: "missing-symbol" };
  const stars = STARRED.exec(text2);
  if (stars === null) return void 0;
  const words = text2.slice(stars[0].length, stars[0].length + 200);
  for (const [id, pattern] of KNOWN) {
    const match = pattern.exec(words);
    if (match === null) continue;
    return { line, text: text2, id, ...match[1] !== void 0 && { count: Number(match[1]) } };
  }
  return text2.trim().endsWith("***") ? { line, text: text2, id: "other" } : void 0;
}

// src/commands/vm/page-files.ts
var NAMED = /^[ \t]{0,40}Page File: {0,4}(?=\S)/i;
var UNNAMED = /^[ \t]{0,40}No Name for Paging File/i;
var CURRENT2 = /^[ \t]{0,40}Current: {0,20}(\d{1,20}) {0,4}Kb[ \t]{1,8}Free Space: {0,20}(\d{1,20}) {0,4}Kb/i;
var LIMITS = /^[ \t]{0,40}Minimum: {0,20}(\d{1,20}) {0,4}Kb[ \t]{1,8}Maximum: {0,20}(\d{1,20}) {0,4}Kb/i;
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
    line(text2, line) {
      const named2 = NAMED.exec(text2);
      if (named2 !== null) {
        files.push({ line, text: text2, path: text2.slice(named2[0].length).trim() });
        return true;
      }
      if (UNNAMED.test(text2)) {
        files.push({ line, text: text2 });
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
      const limits = LIMITS.exec(text2);
      if (limits === null || file.minimumKb !== void 0) return false;
      file.minimumKb = Number(limits[1]);
      file.maximumKb = Number(limits[2]);
      return true;
    }
  };
}

// src/commands/vm/regions.ts
var HEADING6 = /^[ \t]{0,40}System Region[ \t]{1,40}Base Address[ \t]{1,40}NumberOfBytes/i;
var REGION = /^[ \t]{0,40}([A-Za-z][A-Za-z0-9_]{0,40})[ \t]{0,40}:[ \t]{1,40}([0-9a-f]{1,16})[ \t]{1,40}([0-9a-f]{1,16})[ \t]{0,40}$/i;
function isRegionHeading(text2) {
  return HEADING6.test(text2);
}
function readRegion(text2, line) {
  const match = REGION.exec(text2);
  if (match === null) return void 0;
  return {
    line,
    text: text2,
    name: match[1] ?? "",
    base: match[2] ?? "",
    bytes: Number.parseInt(match[3] ?? "", 16)
  };
}

// src/commands/vm/rows.ts
var MAX_LABEL = 60;
var KB = /^ {0,20}(\d{1,20}) {0,4}Kb?\)/i;
var PAGES = /(\d{1,20})[ \t]{0,20}$/;
var LABEL = /^[ \t*]{0,40}([A-Za-z][A-Za-z0-9 /._-]{0,59})$/;
function readRow2(text2) {
  const paren = text2.indexOf("(");
  if (paren < 0) return void 0;
  const colon = text2.indexOf(":");
  if (colon < 0 || colon > paren || colon > MAX_LABEL + 40) return void 0;
  const kb = KB.exec(text2.slice(paren + 1, paren + 60));
  if (kb === null) return void 0;
  const between = text2.slice(colon + 1, paren).trim();
  const pages = PAGES.exec(between);
  if (pages === null || pages[0].length !== between.length) return void 0;
  const label = LABEL.exec(text2.slice(0, colon));
  if (label === null) return void 0;
  const name2 = (label[1] ?? "").trim();
  return { label: name2, key: keyOf2(name2), pages: Number(pages[1]), kb: Number(kb[1]) };
}
function keyOf2(label) {
  return label.replace(/[^A-Za-z0-9]/g, "").toLowerCase();
}
var NAMES = /* @__PURE__ */ new Map([
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
function rowName(row) {
  return NAMES.get(row.key);
}
var PART = /^(nonpagedpoolnx|nonpagedpool|pagedpool)(\d{1,4})(?:used|usage)?$/;
var POOLS = {
  nonpagedpool: "nonpaged",
  nonpagedpoolnx: "nonpaged-nx",
  pagedpool: "paged"
};
function poolPart(row) {
  const match = PART.exec(row.key);
  const pool = match && POOLS[match[1] ?? ""];
  return pool ? { pool, index: Number(match[2]) } : void 0;
}

// src/commands/vm/sessions.ts
var HEADING7 = /^[ \t]{0,40}Terminal Server Memory Usage By Session/i;
var MAXIMUM = /^[ \t]{0,40}Session (Paged Pool|View Space) Maximum is {0,20}(\d{1,20}) {0,4}Kb?/i;
var SESSION2 = /^[ \t]{0,40}Session ID {1,4}(\d{1,10}) {1,4}@ {0,4}([0-9a-f`]{8,17}):?[ \t]{0,40}$/i;
var USAGE = /^[ \t]{0,40}(Paged Pool|NonPaged(?: Pool)?|Commit) Usage: {0,20}(\d{1,20}) {0,4}Kb?[ \t]{0,40}$/i;
var FAILURES = /^[ \t]{0,40}\*{1,40} {0,4}(\d{1,20}) Pool Allocation Failures/i;
var SUMMARY2 = /^[ \t]{0,40}Session Summary:?[ \t]{0,40}$/i;
function beginsSessions(text2) {
  return HEADING7.test(text2);
}
function sessionsReader() {
  const sessions = [];
  const found = { sessions };
  let into;
  return {
    line(text2, line) {
      if (HEADING7.test(text2)) return true;
      const maximum = MAXIMUM.exec(text2);
      if (maximum !== null) {
        const row = { line, text: text2, kb: Number(maximum[2]) };
        if (/^P/i.test(maximum[1] ?? "")) found.pagedPoolMax = row;
        else found.viewSpaceMax = row;
        return true;
      }
      const session2 = SESSION2.exec(text2);
      if (session2 !== null) {
        const draft = { line, text: text2, id: Number(session2[1]), address: plain6(session2[2]) };
        sessions.push(draft);
        into = draft;
        return true;
      }
      if (SUMMARY2.test(text2)) {
        into = found.summary = {};
        return true;
      }
      return into !== void 0 && takeUsage(into, { line, text: text2 });
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
    if ("id" in into) into.failures = { ...at, count: Number(failures[1]) };
    return true;
  }
  const usage2 = USAGE.exec(at.text);
  if (usage2 === null) return false;
  const row = { ...at, kb: Number(usage2[2]) };
  const what = (usage2[1] ?? "").toLowerCase();
  if (what === "commit") into.commit = row;
  else if (what === "paged pool") into.pagedPool = row;
  else into.nonpagedPool = row;
  return true;
}
function plain6(address = "") {
  return address.replace(/`/g, "").toLowerCase();
}

// src/commands/vm/index.ts
var BANNER2 = /^[ \t]{0,40}\*{1,40}_? ?Virtual Memory Usage/i;
var NOISE8 = /^[ \t]{0,40}(?:Syspart SharedCommit \d|Using a machine size of |\*{3} CacheSize too low|Max cache size is|Total memory in cache|Number of regions cached|\d{1,12} full reads broken into|counts: |bytes ?: |\*{2} (?:Transition|Prototype) PTEs are |\.{5,600}[ \t]{0,40}$)/;
var MAX_PROCESSES = 1e5;
var MAX_OTHERS = 100;
var MODERN_ROWS = [
  "processorCommit",
  "kernelStacks",
  "pagesForMdls",
  "modifiedNoWritePages",
  "sumSystemCommit"
];
function reader11() {
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
  const takeRow = (text2, line) => {
    const row = readRow2(text2);
    if (row === void 0) return false;
    const { label, pages, kb } = row;
    const value = { line, text: text2, pages, kb };
    const name2 = rowName(row);
    if (name2 !== void 0) {
      if (rows[name2] !== void 0) return false;
      if (name2 === "physicalMemory") filesFirst = pageFiles.files.length > 0;
      rows[name2] = value;
      return true;
    }
    const part = poolPart(row);
    if (part !== void 0) parts.push({ ...value, ...part });
    else if (others2.length < MAX_OTHERS) others2.push({ ...value, label });
    return true;
  };
  const takeProcess = (text2, line) => {
    const process2 = readProcessCommit(text2, line);
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
  const takeRegion = (text2, line) => {
    const region = readRegion(text2, line);
    if (region === void 0) return false;
    regions.push(region);
    return true;
  };
  const takeNotice = (text2, line) => {
    const notice2 = readNotice(text2, line);
    if (notice2 === void 0) return false;
    notices.push(notice2);
    return notice2.id !== "missing-symbol" || Object.keys(rows).length > 0;
  };
  return {
    line(text2, line) {
      if (text2 === "") return true;
      const inList = section === "processes" || rows.committedPages !== void 0 || rows.totalPrivate !== void 0;
      if (inList && takeProcess(text2, line)) return true;
      if (section === "regions" && takeRegion(text2, line)) return true;
      if (beginsAnother(text2)) return false;
      if (takeHeading(text2)) return true;
      if (section === "sessions" && sessions.line(text2, line)) return true;
      if (takeRow(text2, line)) {
        section = "rows";
        return true;
      }
      if (pageFiles.line(text2, line) || takeNotice(text2, line)) return true;
      return text2.trim() === "" || isCutSign(text2) || NOISE8.test(text2);
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
function complete9(older, newer) {
  const names = Object.keys(newer.rows);
  const differs = names.some((name2) => {
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
  begins: /^[ \t]{0,40}(?:\*{1,40}_? ?Virtual Memory Usage|\*?Physical Memory: {1,20}\d{1,20} {0,8}\( {0,20}\d{1,20} {0,4}Kb\)|Page File: {0,4}\\|No Name for Paging File|Terminal Server Memory Usage By Session|Pid[ \t]{1,8}ImageName[ \t]{1,60}Commit|System Region[ \t]{1,40}Base Address)/,
  reader: reader11,
  completions: { memory: complete9 }
});

// src/commands/xpool.ts
var LEGEND = /^Status Map of Pool Area Pages$/;
var AREA = /^([A-Z][A-Za-z -]{1,60}) Summary$/;
var MAXIMUM2 = /^Maximum Number of Pages {0,8}= {0,8}(\d{1,12}) pages/;
var IN_USE = /^Number of Pages In Use {0,8}= {0,8}(\d{1,12}) pages(?: {0,4}\((\d{1,3}(?:\.\d{1,6})?) ?%\))?/;
var ROW2 = /^[0-9a-f`]{8,17}: {0,8}(?=[OP<{>}=.-])/i;
var NOISE9 = /^(?:.[OP<{>}=.-].: |\+[0-9a-f]{5} |=+$|-{2,}$)/i;
var UNABLE = /^unable to get NT!Mm[A-Za-z0-9]{1,60} location$/;
var NONPAGED = /^Non-? ?Paged/i;
var ROW_PAGES = 64;
function reader12() {
  const areas = [];
  let area;
  let legend = false;
  const open2 = (name2, text2, line) => {
    const map = { rows: 0, free: 0, single: 0, contiguous: 0, contiguousStarts: 0, pagedOut: 0 };
    area = { line, text: text2, area: name2, map };
    if (areas.length === 0 || NONPAGED.test(name2)) areas.push(area);
    if (areas.length > 2) areas.pop();
    return area;
  };
  const takeTotals = (into, trimmed, text2, line) => {
    const maximum = MAXIMUM2.exec(trimmed);
    if (maximum !== null) {
      into.maxPages = Number(maximum[1]);
      return true;
    }
    const used = IN_USE.exec(trimmed);
    if (used === null) return false;
    const share2 = used[2];
    into.usedPages = {
      line,
      text: text2,
      pages: Number(used[1]),
      ...share2 !== void 0 && { share: Number(`${share2}e-2`) }
    };
    return true;
  };
  return {
    line(text2, line) {
      const trimmed = text2.trim();
      if (trimmed === "") return true;
      const row = ROW2.exec(trimmed);
      if (row !== null) {
        const signs = countSigns(trimmed, row[0].length);
        if (signs === void 0) return false;
        const { map } = area ?? open2("", text2, line);
        map.rows++;
        map.free += signs.free;
        map.single += signs.single;
        map.contiguous += signs.contiguous;
        map.contiguousStarts += signs.starts;
        map.pagedOut += signs.pagedOut;
        return true;
      }
      if (LEGEND.test(trimmed)) {
        if (legend) return false;
        legend = true;
        return true;
      }
      if (UNABLE.test(trimmed)) return area === void 0;
      const heading = AREA.exec(trimmed);
      if (heading !== null) {
        if (!trimmed.includes("Pool")) return false;
        open2(heading[1] ?? "", text2, line);
        return true;
      }
      if (area !== void 0 && takeTotals(area, trimmed, text2, line)) return true;
      return NOISE9.test(trimmed) || isCutSign(text2);
    },
    end() {
      const kept2 = areas.find((each) => NONPAGED.test(each.area)) ?? areas[0];
      if (kept2 === void 0 || kept2.map.rows === 0 && kept2.usedPages === void 0) return {};
      return { poolMap: { ...kept2, map: { ...kept2.map } } };
    }
  };
}
function countSigns(text2, from) {
  const signs = { free: 0, single: 0, contiguous: 0, starts: 0, pagedOut: 0 };
  let pages = 0;
  for (let at = from; at < text2.length; at++) {
    const sign = text2.charAt(at);
    if (sign === " ") continue;
    if (++pages > ROW_PAGES) return void 0;
    if (sign === ".") signs.free++;
    else if (sign === "O" || sign === "P") signs.single++;
    else if ("<{>}=-".includes(sign)) signs.contiguous++;
    else return void 0;
    if (sign === "<" || sign === "{") signs.starts++;
    if ("P{}-".includes(sign)) signs.pagedOut++;
  }
  return signs;
}
function complete10(older, newer, olderCommand) {
  if (!NONPAGED.test(older.area) || NONPAGED.test(newer.area)) return void 0;
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
  reader: reader12,
  completions: { poolMap: complete10 }
});

// src/commands/index.ts
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
  moduleSearch
];

// src/knowledge/steps.ts
var catalogue = {
  vm: { command: "!vm 1", purpose: "usage and maximum of every kernel-memory resource" },
  "vm-sessions": { command: "!vm 4", purpose: "session pool of each session, with its failures" },
  "vm-regions": { command: "!vm 21", purpose: "use of the kernel address space, by region" },
  "vm-processes": { command: "!vm", purpose: "the same with the processes by commit charge" },
  "vm-page-writes": { command: "!vm 8", purpose: "the log of page-file writes" },
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
  "tags-session": { command: "!poolused 8", purpose: "tags of the session pool of the current session" },
  "tags-session-paged": { command: "!poolused c", purpose: "the same, by paged session pool" },
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
  "pool-block": { command: "!pool {address} 2", purpose: "the pool block at this address" },
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
  "switch-process": { command: ".process /r /p {address}", purpose: "makes this process the current one" },
  processes: { command: "!process 0 0", purpose: "every process with its handle count", slow: true },
  "process-handles": { command: "!handle 0 0 {address}", purpose: "the handles of this process, counted" },
  "completion-packets": {
    command: "!icpleak",
    purpose: "the completion port with the most queued packets",
    slow: true
  },
  "named-objects": { command: "!object \\BaseNamedObjects", purpose: "named objects of services" },
  "device-links": { command: "!object \\GLOBAL??", purpose: "symbolic links to devices" },
  object: { command: "!object {address}", purpose: "handle and pointer count of this object" },
  locks: { command: "!locks", purpose: "held resources, their owners and waiters" },
  "pte-summary": { command: "!sysptes 1", purpose: "free system PTEs and the largest free run" },
  "pte-users": { command: "!sysptes 4", purpose: "who reserved system PTEs, where tracking is on" },
  memusage: { command: "!memusage 8", purpose: "physical pages by use" },
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
  "work-queues": { command: "!exqueue f", purpose: "system worker queues with stacks", slow: true },
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
  }
};
var stepTemplates = catalogue;

// src/report/step.ts
function step(id, parts = {}) {
  const template = stepTemplates[id];
  let missing = false;
  const fill = (text2) => text2.replace(/\{(\w+)\}/g, (_, part) => {
    const value = safePart(part, parts);
    if (value === void 0) missing = true;
    return value === void 0 ? "" : value;
  });
  const command = fill(template.command);
  const purpose = fill(template.purpose);
  if (missing) return void 0;
  return {
    id,
    command,
    purpose,
    slow: template.slow === true,
    changesTarget: template.changesTarget === true,
    asLink: template.elsewhere !== true && template.form !== true
  };
}
function steps(...list) {
  const seen = /* @__PURE__ */ new Set();
  const kept2 = [];
  for (const each of list) {
    if (each === void 0 || seen.has(each.command)) continue;
    seen.add(each.command);
    kept2.push(each);
  }
  return kept2;
}
function safePart(part, parts) {
  switch (part) {
    case "session":
      return parts.session !== void 0 && Number.isInteger(parts.session) && parts.session >= 0 && parts.session < 1e6 ? String(parts.session) : void 0;
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
  const list = [];
  for (let i = 0; i < 4; i++) {
    const code = tag2.charCodeAt(i);
    if (code < 32 || code > 126 || code === 46) return void 0;
    list.push(code);
  }
  return list;
}
var hex2 = (code) => (code < 16 ? "0" : "") + code.toString(16);
function tagValue(tag2) {
  const list = codes(tag2);
  return list && `0x${list.reverse().map(hex2).join("")}`;
}
function tagBytes(tag2) {
  const list = codes(tag2);
  return list && list.map(hex2).join(" ");
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

// src/views/sound-memory.ts
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
  const rows = {};
  const unsound = [];
  const ram = memory.rows.physicalMemory?.pages;
  for (const id of Object.keys(memory.rows)) {
    const row = memory.rows[id];
    if (row === void 0) continue;
    const why = doubt(id, row, memory, ram);
    if (why === void 0) rows[id] = row;
    else unsound.push({ id, row, why });
  }
  return { rows, unsound };
}
function doubt(id, row, memory, ram) {
  if (row.pages > Number.MAX_SAFE_INTEGER) return "above-counters";
  if (ram !== void 0 && ram > 0 && row.pages > ram && RESIDENT.includes(id)) return "above-memory";
  if (id === "pagedPoolUsage") {
    const max = memory.rows.pagedPoolMax?.pages;
    const limit = memory.rows.commitLimit?.pages;
    if (max !== void 0 && limit !== void 0 && row.pages > max && row.pages > limit) {
      return "above-maximum-and-commit";
    }
  }
  return void 0;
}

// src/views/pressure.ts
function pageKb(memory) {
  const row = memory.rows.physicalMemory;
  return row !== void 0 && row.pages > 0 && row.kb === row.pages * 8 ? 8 : 4;
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
  return rows.filter((row) => row !== void 0);
}

// src/views/headroom.ts
var BOUNDS = {
  maximum: "its maximum",
  memory: "physical memory",
  "commit-limit": "the commit limit"
};
function headroom(memory) {
  const list = [];
  const pool = (name2, pressure) => {
    if (pressure === void 0) return;
    list.push({ name: name2, share: pressure.share, limitKb: pressure.limitKb, of: BOUNDS[pressure.yardstick] });
  };
  pool("nonpaged pool", nonpagedPressure(memory));
  pool("paged pool", pagedPressure(memory));
  const { rows } = soundMemory(memory);
  const { committedPages, commitLimit, availablePages, physicalMemory } = rows;
  if (committedPages !== void 0 && commitLimit !== void 0 && commitLimit.kb > 0) {
    list.push({
      name: "commit",
      share: committedPages.kb / commitLimit.kb,
      limitKb: commitLimit.kb,
      of: "its limit"
    });
  }
  if (availablePages !== void 0 && physicalMemory !== void 0 && physicalMemory.kb > 0) {
    list.push({
      name: "memory in use",
      share: 1 - availablePages.kb / physicalMemory.kb,
      limitKb: physicalMemory.kb,
      of: "physical memory"
    });
  }
  return list;
}

// src/wording/absence.ts
var SENTENCES = {
  "not-run": "No output of a command that poolinsight reads was found; it needs at least !vm and !poolused.",
  "not-kernel": "This is a user-mode target, and kernel memory is not in it: open a kernel dump or connect to a kernel.",
  "small-dump": "This is a small memory dump, which holds no pool: a kernel, active or complete memory dump is needed.",
  "no-symbols": "The kernel's symbols are wrong or missing, so its counters cannot be read: run .symfix; .reload /f nt and try again.",
  "tagging-off": "Pool tagging is off (before Server 2003): turn it on with gflags -r +ptg, restart, and wait for the problem.",
  "unknown-command": "The debugger does not know the command: load the kernel extensions with .load kdexts and try again.",
  failed: "The debugger could not run the command; its own line says why.",
  "no-layout": "The output has no form that is known here: keep the log, it is what a report of the fault needs."
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
  failed: "command failed",
  "no-layout": "output not understood"
};
function absenceInBrief(absence) {
  return BRIEF[absence.reason];
}

// src/report/inline.ts
var bytes = (value) => ({ kind: "bytes", bytes: value });
var kilobytes = (value) => ({ kind: "bytes", bytes: value * 1024 });
var count = (value) => ({ kind: "count", count: value });
var share = (value) => ({ kind: "share", share: value });
var tag = (value) => ({ kind: "tag", tag: value });
var name = (value) => ({ kind: "name", name: value });
var driver = (value) => ({ kind: "driver", name: value });
function say(words, ...values) {
  const sentence2 = [];
  for (let i = 0; i < words.length; i++) {
    const text2 = words[i];
    if (text2 !== void 0 && text2 !== "") sentence2.push(text2);
    const value = values[i];
    if (value === void 0) continue;
    if (Array.isArray(value)) sentence2.push(...value);
    else sentence2.push(value);
  }
  return sentence2;
}

// src/wording/verdict.ts
function verdict(findings, facts, headroom2, reason) {
  const first = findings[0];
  if (first !== void 0 && first.severity !== "note") return of(first);
  const remark = findings.find((each) => each.resource !== "none");
  if (facts.memory !== void 0) {
    const healthy = say`No exhaustion found: ${headroomSentence(headroom2)}.`;
    if (remark === void 0) return plain7("healthy", "none", "likely", healthy);
    return { ...of(remark), headline: say`${remark.headline} ${healthy}` };
  }
  if (facts.tags !== void 0) {
    return plain7(
      "unknown",
      "unknown",
      "possible",
      say`No leak stands out among the pool tags; whether a resource is exhausted was not looked at.`
    );
  }
  return plain7("unknown", "unknown", "possible", reason);
}
function of(finding) {
  return {
    severity: finding.severity,
    resource: finding.resource,
    confidence: finding.confidence,
    headline: finding.headline,
    holder: finding.holder ?? [],
    tags: finding.tags,
    drivers: finding.drivers
  };
}
function plain7(severity3, resource, confidence2, headline6) {
  return { severity: severity3, resource, confidence: confidence2, headline: headline6, holder: [], tags: [], drivers: [] };
}
function headroomSentence(headroom2) {
  const list = [];
  headroom2.forEach((each, place) => {
    list.push(
      ...say`${place > 0 ? ", " : ""}${each.name} at ${share(each.share)} of ${each.of} (${kilobytes(each.limitKb)})`
    );
  });
  return list.length === 0 ? say`no resource that was read is near its limit` : list;
}

// src/conclude.ts
var GRAVITY = { critical: 0, warning: 1, note: 2 };
function conclude(collected, rules2, from, troubles, guard2) {
  const outcomes = rules2.map((rule) => runRule(rule, collected, guard2));
  const findings = [];
  for (const outcome of outcomes) {
    if (outcome.outcome !== "found") continue;
    for (const finding of outcome.findings) {
      findings.push({ ...finding, rule: outcome.rule, place: findings.length });
    }
  }
  findings.sort((a, b) => GRAVITY[a.severity] - GRAVITY[b.severity] || a.place - b.place);
  const memory = collected.readings.memory?.value;
  const sorted = findings.map(({ place: _, ...finding }) => finding);
  return {
    title: title(collected, from),
    verdict: verdict(sorted, collected.readings, memory ? headroom(memory) : [], [
      absenceSentence(absenceOf(collected, "memory"))
    ]),
    findings: sorted,
    outcomes,
    unread: collected.unread,
    unreadCount: collected.unreadCount,
    read: collected.read,
    facts: collected.readings,
    troubles
  };
}
function runRule(rule, collected, guard2) {
  const missing = [];
  for (const fact of rule.needs) {
    if (collected.readings[fact] !== void 0) continue;
    const ask = askFor(fact);
    missing.push({ fact, absence: absenceOf(collected, fact), ...ask && { ask } });
  }
  if (missing.length > 0) return { rule: rule.id, outcome: "not-checked", missing };
  const have = {};
  for (const fact of [...rule.needs, ...rule.wants]) {
    const reading = collected.readings[fact];
    if (reading !== void 0) have[fact] = reading;
  }
  const result = guard2(() => rule.check(have));
  if ("threw" in result) return { rule: rule.id, outcome: "crashed", message: result.threw };
  return result.value.length === 0 ? { rule: rule.id, outcome: "clear" } : { rule: rule.id, outcome: "found", findings: result.value };
}
function absenceOf(collected, fact) {
  const said = collected.absences[fact];
  const kind = collected.readings.target?.value.kind;
  if (kind === "small-dump" && (said === void 0 || said.reason !== "not-kernel"))
    return { reason: "small-dump" };
  if (kind === "user-mode") return { reason: "not-kernel" };
  return said ?? { reason: "not-run" };
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

// src/debugger/log-text.ts
var MAX_LINE = 16384;
var UNPLAIN = /[^\t !-%'-)+-;=?-[\]-_a-}]/;
var ODD = /[^\t -~]/;
var CONTROLS = /[\x00-\x08\x0a-\x1f\x7f]+/g;
var TERMINAL = /\x1b(?:\[[0-?]{0,40}[ -/]{0,8}[@-~]|\][^\x07\x1b]{0,200}(?:\x07|\x1b\\))/g;
function logText() {
  let markdown = false;
  const unescaped = (text2) => {
    if (!markdown) markdown = isMarkdown(text2);
    return markdown ? text2.replace(WORD, withoutEscapes) : text2;
  };
  return (raw) => {
    let text2 = raw.length > MAX_LINE ? raw.slice(0, MAX_LINE) : raw;
    if (ODD.test(text2)) text2 = asTyped(text2.replace(TERMINAL, "").replace(CONTROLS, ""));
    if (text2.indexOf("<") >= 0) text2 = withoutTags(text2);
    if (text2.indexOf("&") >= 0) text2 = asTyped(text2.replace(ENTITY, decoded));
    if (text2.charCodeAt(0) === GREATER) text2 = text2.replace(QUOTE, "");
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
var FENCE = /^[ \t>]{0,40}(?:`{3,40}|~{3,40})[ \w+#.{}-]{0,40}$/;
function withoutCodeMarks(text2) {
  const code = text2.trim();
  const last = code.length - 1;
  if (last < 2 || code.charAt(0) !== "`" || code.charAt(last) !== "`") return text2;
  const mark = code.charAt(1) === "`" && code.charAt(last - 1) === "`" && last > 3 ? 2 : 1;
  return text2.slice(0, text2.indexOf("`")) + code.slice(mark, -mark);
}
var NAMES2 = "pre|p|br|code|span|div|b|strong|i|em|u|tt|kbd|samp|font|blockquote|wbr|li|ul|ol|td|tr|tbody|table|a|hr|mark|h[1-6]";
var REST = "(?:[ \\t/][^<>]{0,300})?>";
var TAG = new RegExp(`</?(?:${NAMES2})${REST}`, "gi");
var TAG_AT_START = new RegExp(`^[ \\t]{0,200}</?(?:${NAMES2})${REST}`, "i");
var TAG_AT_END = new RegExp(`^</?(?:${NAMES2})${REST}[ \\t]{0,200}$`, "i");
var HTML = new RegExp(`<(?:/(?:${NAMES2})|(?:span|code|strong|font|wbr)(?:[ \\t/][^<>]{0,300})?)>`, "i");
var MAX_TAGS = 16;
function withoutTags(text2) {
  if (HTML.test(text2)) return text2.replace(TAG, "");
  let left = text2;
  for (let n = 0; n < MAX_TAGS; n++) {
    const tag2 = TAG_AT_START.exec(left);
    if (tag2 === null) break;
    left = left.slice(0, left.indexOf("<")) + left.slice(tag2[0].length);
  }
  for (let n = 0; n < MAX_TAGS; n++) {
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
function decoded(whole, decimal, hex3, name2) {
  if (name2 !== void 0) return ENTITIES.get(name2) ?? whole;
  const code = decimal === void 0 ? Number.parseInt(hex3 ?? "", 16) : Number(decimal);
  if (code > 1114111 || code >= 55296 && code < 57344) return whole;
  if (code === 9) return "	";
  return code < 32 || code === 127 ? "" : String.fromCodePoint(code);
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
  const code = char.charCodeAt(0);
  if (code < 160) return ".";
  if (code === 160 || code === 8239 || code === 8287 || code === 12288) return " ";
  if (code >= 8192 && code <= 8202) return " ";
  return TYPED.get(char) ?? (code >= 8214 && code <= 8231 ? char : "");
}
var WORD = /[^ \t]+/g;
var ESCAPE = /\\([*_[\]()<>#+\-.!`{}|~])/g;
var PATH = /:\\|\\(?:[^*_[\]()<>#+\-.!`{}|~]|$)/;
var EVIDENT = /kd\\>|\\\*\\\*/;
var EVIDENT_IN_WORD = /[A-Za-z0-9]\\_[A-Za-z0-9]/;
var SHORTEST_WORD = 7;
function isMarkdown(text2) {
  const words = text2.match(WORD);
  return words?.some(
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
  return {
    line(text2, plain9) {
      count2++;
      if (text2.length <= MAX_LINE && (plain9 === true || !UNPLAIN.test(text2))) {
        into.line(text2, count2);
        return;
      }
      const clean = normal(text2);
      const found = clean.indexOf(">") < 0 ? void 0 : findPrompt(clean);
      if (found === void 0) into.line(clean, count2);
      else into.prompt(found.prompt, found.typed, count2);
    }
  };
}
var BEFORE = /^[ \t]{0,200}(?:(?:[>#*+-]{1,6}|\d{1,3}[.)])[ \t]{1,8}){0,4}>{0,4}([*_`]{0,3})(?:\[[^[\]]{0,120}(?:\[[^[\]]{0,60}\][^[\]]{0,60})?\][ \t]{0,4})?/;
var PROMPT = /(?:\|\|)?(?:\d{1,3}: ?){0,2}?((?:\d{1,5}(?:\.\d{1,3})?(?: ?: ?| ))?kd(?::[a-z][a-z0-9]{1,9})?|lkd(?::[a-z][a-z0-9]{1,9})?|\d{1,4}:\d{3,6}(?::[a-z][a-z0-9]{1,9})?)[*_`]{0,3} ?>[ \t]{0,8}/iy;
var MAX_GLUED = 16;
function findPrompt(text2) {
  const before = BEFORE.exec(text2);
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
var AVAILABLE_WARNING = 0.1;
var AVAILABLE_CRITICAL = 0.05;
var AVAILABLE_LEAST = 64 * MB;
var LOCK_WAITERS_NOTE = 10;
var LOCK_WAITERS_WARNING = 50;
var LOCK_CONTENTION = 1e6;
var UNLOADED_REPEATEDLY = 3;
var X86_POOL_LIMIT = 2 * GB;
var KERNEL_STACKS_LEAST = 256 * MB;
var LONG_UPTIME_SECONDS = 180 * 86400;
var UNACCOUNTED_LEAST = 32 * MB;
var DOMINANT_LEAST = 512 * MB;
var DOMINANT_WARNING = 2 * GB;

// src/report/evidence.ts
function evidence(reading, ...lines2) {
  const list = [];
  for (const each of lines2) {
    if (each === void 0) continue;
    const command = each.command ?? reading.source.command;
    if (list.some((other) => other.line === each.line && other.command === command)) continue;
    list.push({ command, line: each.line, quote: each.text });
  }
  return list;
}

// src/rules/define.ts
function defineRule(rule) {
  return rule;
}

// src/rules/available-memory-low.ts
var LEAST_COUNTS_FROM = 8 * AVAILABLE_LEAST;
var available_memory_low_default = defineRule({
  id: "available-memory-low",
  needs: ["memory"],
  wants: [],
  doc: {
    title: "Little physical memory available",
    says: "Few pages of physical memory are free or can be taken back at once.",
    why: "When none is available every page fault waits for the disk, and the machine seems to hang although nothing has failed.",
    measures: "Available Pages of !vm against Physical Memory (below 10 % warning, below 5 % critical; below 64 MB critical from 512 MB of physical memory on).",
    misleads: "Available memory counts the file cache that can be dropped. A large modified list means that pages wait to be written, which is a question of the disk.",
    whatToDo: "See what the pages are used for, and whether the modified list or locked pages hold them."
  },
  check({ memory }) {
    const { rows } = soundMemory(memory.value);
    const available = rows.availablePages;
    const ram = rows.physicalMemory;
    if (available === void 0 || ram === void 0 || ram.pages === 0) return [];
    const part = available.pages / ram.pages;
    const least = ram.kb * 1024 >= LEAST_COUNTS_FROM ? AVAILABLE_LEAST : 0;
    const critical = part < AVAILABLE_CRITICAL || available.kb * 1024 < least;
    if (!critical && part >= AVAILABLE_WARNING) return [];
    const modified = rows.modifiedPages;
    const waiting = modified !== void 0 && modified.pages > available.pages;
    return [
      {
        severity: critical ? "critical" : "warning",
        confidence: "certain",
        resource: "physical-memory",
        headline: say`Physical memory is short: ${kilobytes(available.kb)} of ${kilobytes(ram.kb)} available (${share(part)}).`,
        details: waiting ? [say`${kilobytes(modified.kb)} of modified pages wait to be written, more than is available.`] : [],
        tags: [],
        drivers: [],
        evidence: evidence(memory, ram, available, waiting ? modified : void 0, rows.resAvailPages),
        next: steps(step("memusage"), step("vm-processes"), waiting ? step("vm-page-writes") : void 0)
      }
    ];
  }
});

// src/views/failures.ts
function notice(memory, id) {
  return memory?.notices.find((each) => each.id === id);
}

// src/rules/commit-near-limit.ts
var AT_LIMIT = 0.98;
var A_FEW = 100;
var commit_near_limit_default = defineRule({
  id: "commit-near-limit",
  needs: ["memory"],
  wants: ["commits"],
  doc: {
    title: "Committed memory near its limit",
    says: "The commit charge is close to the commit limit: physical memory and page files together are promised away.",
    why: "Every allocation of private memory and of paged pool is charged against the limit. At the limit they fail, in programs and in the kernel alike.",
    measures: "Committed pages against Commit limit of !vm (80 % warning, 90 % critical), the counter of failed commit requests (warning, up to 100 note), and whether a page file can still grow.",
    misleads: "A page file that can still grow raises the limit when it is needed. A short peak before the dump looks the same as a leak.",
    whatToDo: "Look at the processes with the largest commit charge, then at shared commit and at the pools."
  },
  check({ memory, commits }) {
    const { rows } = soundMemory(memory.value);
    const charge = rows.committedPages;
    const limit = rows.commitLimit;
    if (charge === void 0 || limit === void 0 || limit.pages === 0) return [];
    const part = charge.pages / limit.pages;
    const failed = notice(memory.value, "commit-requests-failed");
    const near = part >= COMMIT_WARNING;
    if (!near && (failed?.count ?? 0) === 0) return [];
    const warned = notice(memory.value, "commit-near-limit");
    const poolFailures = notice(memory.value, "pool-allocations-failed");
    const growth = pageFileGrowth(memory.value);
    const largest = (commits?.value.processes ?? []).slice(0, 3);
    return [
      {
        severity: severity(part, failed?.count ?? 0),
        confidence: near ? "certain" : "possible",
        resource: "commit",
        headline: headline(part, charge.kb, limit.kb, failed),
        details: [
          ...near ? [] : [
            say`The counter counts since start-up: committed memory was at its limit before, and may be so again.`
          ],
          ...growth.sentences,
          ...commits && largest.length > 0 ? [
            say`Most commit charge: ${largest.map(
              (each, place) => say`${place > 0 ? ", " : ""}${name(each.image)} ${kilobytes(each.commitKb)}`
            ).reduce((all, each) => all.concat(each), [])}.`
          ] : [],
          ...holdersOfCommit(memory.value)
        ],
        tags: [],
        drivers: [],
        evidence: [
          ...evidence(memory, charge, limit, warned, failed, poolFailures, ...growth.lines),
          ...commits ? evidence(commits, ...largest) : []
        ],
        next: steps(commits ? void 0 : step("vm-processes"), step("tags-paged"), step("tags-nonpaged"))
      }
    ];
  }
});
function severity(part, failures) {
  if (part >= COMMIT_CRITICAL) return "critical";
  return part >= COMMIT_WARNING || failures > A_FEW ? "warning" : "note";
}
function headline(part, chargeKb, limitKb, failed) {
  const figures = say`${kilobytes(chargeKb)} of ${kilobytes(limitKb)} (${share(part)})`;
  const many = failed?.count ?? 0;
  const requests = say`${count(many)} ${many === 1 ? "commit request has" : "commit requests have"} failed`;
  if (part < COMMIT_WARNING) return say`${requests}, although committed memory is at ${figures} now.`;
  const where = part >= AT_LIMIT ? "at" : part >= COMMIT_CRITICAL ? "close to" : "near";
  return say`Committed memory is ${where} its limit: ${figures}${many > 0 ? say`; ${requests}` : []}.`;
}
function pageFileGrowth(memory) {
  const files = memory.pageFiles.filter((file) => file.path !== void 0);
  if (files.length === 0) return { sentences: [], lines: [] };
  const unknown = files.some((file) => file.maximumKb === void 0 || file.currentKb === void 0);
  const room = files.reduce(
    (sum, file) => sum + Math.max(0, (file.maximumKb ?? 0) - (file.currentKb ?? 0)),
    0
  );
  return {
    sentences: room > 0 ? [say`The page files can still grow by ${bytes(room * 1024)}, which raises the limit.`] : unknown ? [] : [say`No page file can grow: the limit is fixed.`],
    lines: files
  };
}
function holdersOfCommit(memory) {
  const { rows } = soundMemory(memory);
  const charge = rows.committedPages?.pages ?? 0;
  const parts = [
    ["private memory of processes", rows.totalPrivate?.kb],
    ["shared memory", rows.sharedCommit?.kb],
    ["paged pool", rows.pagedPoolCommit?.kb],
    ["nonpaged pool", rows.nonpagedPoolCommit?.kb],
    ["drivers", rows.driverCommit?.kb],
    ["locked buffers (MDLs)", rows.pagesForMdls?.kb],
    ["AWE", rows.pagesForAwe?.kb]
  ];
  const large = parts.filter((part) => (part[1] ?? 0) > charge * 4 / 10).sort((a, b) => (b[1] ?? 0) - (a[1] ?? 0) || (a[0] < b[0] ? -1 : 1));
  if (large.length === 0) return [];
  const list = [];
  large.forEach((part, place) => {
    list.push(...say`${place > 0 ? ", " : ""}${part[0]} ${kilobytes(part[1] ?? 0)}`);
  });
  return [say`Its largest parts: ${list}.`];
}

// src/rules/impossible-counters.ts
var RESOURCES = {
  nonpagedPoolUsage: "nonpaged-pool",
  nonpagedPoolNxUsage: "nonpaged-pool",
  pagedPoolUsage: "paged-pool"
};
var impossible_counters_default = defineRule({
  id: "impossible-counters",
  needs: ["memory"],
  wants: [],
  doc: {
    title: "Counters that cannot be true",
    says: "Figures of !vm exceed what the machine has, so they are false, and so is every warning that rests on them.",
    why: 'A debugger that does not fit the system reads a counter at the wrong place. The figure, and a banner such as "Excessive NonPaged Pool Usage" that follows from it, then send people after a leak that does not exist (Microsoft KB2509968).',
    measures: "Each counter against physical memory, the pool maximum and the commit limit, and against 2^53.",
    misleads: "A false counter that stays below physical memory cannot be told from a true one.",
    whatToDo: "Take the sums of !poolused instead, and use a current debugger with the right symbols."
  },
  check({ memory }) {
    const { unsound } = soundMemory(memory.value);
    if (unsound.length === 0) return [];
    const ram = memory.value.rows.physicalMemory;
    const ofPool = unsound.find((each) => each.id === "nonpagedPoolUsage" || each.id === "nonpagedPoolNxUsage");
    const banner = ofPool && notice(memory.value, "excessive-nonpaged-pool");
    const first = ofPool ?? unsound[0];
    if (first === void 0) return [];
    const mismatch = notice(memory.value, "unimplemented");
    const sums = notice(memory.value, "sums-exceed-commit");
    return [
      {
        severity: "note",
        confidence: "certain",
        resource: RESOURCES[first.id] ?? "none",
        headline: headline2(first, ram?.kb, banner !== void 0),
        details: [
          say`${unsound.length === 1 ? "It is" : say`${count(unsound.length)} counters are`} left out of every sum and comparison here.`,
          ...banner ? [say`The false warning comes from the false counter (Microsoft KB2509968).`] : [],
          ...mismatch ? [
            say`The debugger says itself that it does not fit this system; a current one may read it right.`
          ] : [],
          ...sums ? [say`The warning that sums exceed the overall commit follows from the same false figure.`] : []
        ],
        tags: [],
        drivers: [],
        evidence: evidence(memory, ram, ...unsound.map((each) => each.row), banner, mismatch, sums),
        next: steps(ofPool ? step("tags-nonpaged") : void 0)
      }
    ];
  }
});
function headline2(first, ramKb, banner) {
  const what = first.row.text.split(":")[0]?.trim() ?? "";
  const row = { kind: "name", name: what };
  if (first.why === "above-counters") {
    return say`The counter "${row}" cannot be true: it is beyond any machine's memory.`;
  }
  const has = ramKb === void 0 ? [] : say`, and the machine has ${kilobytes(ramKb)}`;
  const warning = banner ? say`, so the warning "Excessive NonPaged Pool Usage" is false` : [];
  return say`The counter "${row}" cannot be true: ${kilobytes(first.row.kb)}${has}${warning}.`;
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
    what: "records of which process has handles to an object",
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
    next: ["find-blocks-nonpaged", "find-blocks-paged"],
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
    growsWhen: "somebody starts that exercise",
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
var isPattern = (note) => note.tag.indexOf("?") >= 0;
var exactNotes = /* @__PURE__ */ new Map();
for (const note of allTagNotes) if (!isPattern(note)) exactNotes.set(note.tag, note);
var patternNotes = allTagNotes.filter(isPattern).map((note, position) => ({ note, position })).sort((a, b) => literals(b.note.tag) - literals(a.note.tag) || a.position - b.position).map((each) => each.note);
var byFirst = /* @__PURE__ */ new Map();
for (const note of patternNotes) {
  const first = note.tag.charAt(0);
  const same = byFirst.get(first);
  if (same === void 0) byFirst.set(first, [note]);
  else same.push(note);
}
function tagNote(tag2) {
  if (tag2.length !== TAG_LENGTH) return void 0;
  const exact = exactNotes.get(tag2);
  if (exact !== void 0) return { note: exact, exact: true };
  for (const note of byFirst.get(tag2.charAt(0)) ?? []) if (fits(tag2, note.tag)) return { note, exact: false };
  return void 0;
}
function fits(tag2, pattern) {
  for (let i = 0; i < TAG_LENGTH; i++) {
    const wanted = pattern.charAt(i);
    if (wanted !== "?" && wanted !== tag2.charAt(i)) return false;
  }
  return true;
}

// src/views/holders.ts
function bytesKnown(tags, group) {
  return tags.rows.some((row) => row[group]?.bytes !== void 0);
}
var MOST_HOLDERS = 20;
function holders(tags, group, usedBytes, most = MOST_HOLDERS) {
  const byBytes = bytesKnown(tags, group);
  const top = [];
  for (const row of tags.rows) {
    const usage2 = row[group];
    if (usage2 === void 0) continue;
    const weight2 = byBytes ? usage2.bytes ?? 0 : usage2.outstanding;
    const least = top[top.length - 1];
    if (weight2 <= 0 || top.length === most && least !== void 0 && weight2 < least.weight) continue;
    let place = top.length;
    for (; place > 0; place--) {
      const above = top[place - 1];
      if (above === void 0 || above.weight > weight2) break;
      if (above.weight === weight2 && above.row.tag <= row.tag) break;
    }
    top.splice(place, 0, { row, usage: usage2, weight: weight2 });
    if (top.length > most) top.pop();
  }
  return top.map((each) => holder(each.row, each.usage, usedBytes));
}
function holder(row, usage2, usedBytes) {
  const known = tagNote(row.tag);
  return {
    row,
    usage: usage2,
    ...known && { note: known.note },
    noteIsExact: known?.exact === true,
    kind: known?.note.kind ?? "unknown",
    ...usedBytes !== void 0 && usedBytes > 0 && usage2.bytes !== void 0 ? { share: usage2.bytes / usedBytes } : {}
  };
}

// src/rules/lock-contention.ts
var REGISTRY_LOCK = /CmpRegistryLock$/;
var MOST_TOLD = 5;
var lock_contention_default = defineRule({
  id: "lock-contention",
  needs: ["locks"],
  wants: ["tags"],
  doc: {
    title: "High contention for a resource",
    says: "Many threads wait for one executive resource.",
    why: "A queue of hundreds slows the system down or halts it, whatever memory is free. It often comes with the shortage: the owner waits for memory, or works through a table that has grown too large.",
    measures: "Waiters of each resource of !locks (10 note; 50 warning; more than either with over 1,000,000 contentions warning).",
    misleads: "The contention counter counts since start-up. A dump taken by hand in a busy second can show a queue that clears by itself.",
    whatToDo: "Look at the threads that own the resource and what they wait for."
  },
  check({ locks: locks2, tags }) {
    const found = [];
    for (const lock of locks2.value.locks) {
      const waiters = (lock.sharedWaiters?.count ?? 0) + (lock.exclusiveWaiters?.count ?? 0);
      if (waiters < LOCK_WAITERS_NOTE) continue;
      const busy = (lock.contention?.count ?? 0) > LOCK_CONTENTION;
      found.push({ lock, waiters, severity: waiters >= LOCK_WAITERS_WARNING || busy ? "warning" : "note" });
    }
    found.sort((a, b) => b.waiters - a.waiters || a.lock.line - b.lock.line);
    return found.slice(0, MOST_TOLD).map(({ lock, severity: severity3 }) => {
      const registry = lock.name !== void 0 && REGISTRY_LOCK.test(lock.name);
      const largest = registry && tags ? holders(tags.value, "paged").slice(0, 3) : [];
      const registryTag = largest.find((each) => each.row.tag.startsWith("CM"));
      const holds = registryTag === largest[0] ? "holds most" : "is among what holds most";
      return {
        severity: severity3,
        confidence: "certain",
        resource: "none",
        headline: headline3(lock),
        details: [
          ...registry ? [
            say`Every use of the registry passes through this lock, so all that opens a key waits: the system is slowed down, if not halted.`
          ] : [],
          ...registryTag ? [
            say`The registry also ${holds} of paged pool (tag ${tag(registryTag.row.tag)}): the two may have one cause, but each is a problem of its own.`
          ] : [say`This is a problem of its own, beside any shortage of memory.`]
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
function headline3(lock) {
  const shared = lock.sharedWaiters?.count ?? 0;
  const exclusive = lock.exclusiveWaiters?.count ?? 0;
  const which = lock.name === void 0 ? say`the resource at ${name(lock.address)}` : say`${name(lock.name)}`;
  const contended = lock.contention ? say` (${count(lock.contention.count)} contentions)` : [];
  return say`High contention: ${count(shared)} shared and ${count(exclusive)} exclusive waiters queue for ${which}${contended}.`;
}

// src/views/system.ts
function systemView(from) {
  const architecture = from.target?.value.architecture;
  if (architecture !== void 0) return { bits: architecture === "x86" || architecture === "arm" ? 32 : 64 };
  const address = from.sessions?.value.sessions[0]?.address ?? from.modules?.value.loaded[0]?.start;
  if (address !== void 0) return { bits: address.length > 8 ? 64 : 32 };
  const memory = from.memory?.value;
  if (memory === void 0) return {};
  if (memory.rows.freeNpPtes !== void 0 || memory.layout === "2000") return { bits: 32 };
  const ptes = memory.rows.freeSystemPtes?.pages;
  if (ptes !== void 0 && ptes > 1048576) return { bits: 64 };
  const paged = memory.rows.pagedPoolMax?.kb;
  if (paged !== void 0 && paged > 4 * 1024 * 1024) return { bits: 64 };
  return {};
}

// src/views/owner.ts
var LEAST_PREFIX = 3;
function ownerOf(row, modules, hits) {
  if (row.binary !== void 0) return { name: row.binary, step: "listed", unloads: 0, lines: [row] };
  const known = tagNote(row.tag);
  if (known?.exact === true) {
    const { owner, kind } = known.note;
    if (owner !== void 0) return { name: owner, step: "known", unloads: 0, lines: [row] };
    if (kind !== "cause") return void 0;
  }
  if (row.description !== "") return void 0;
  return (modules && imageThatHolds(row.tag, modules, hits)) ?? (modules && nameThatBegins(row.tag, modules));
}
function imageThatHolds(tag2, modules, hits) {
  const search = hits?.searches.find((each) => each.tag === tag2);
  if (search === void 0) return void 0;
  const found = /* @__PURE__ */ new Map();
  for (const hit of search.hits) {
    const module2 = modules.loaded.find((each) => within(hit.address, each.start, each.end));
    if (module2 === void 0 || module2.name === "nt") continue;
    const entry = found.get(module2.name) ?? { file: module2.file ?? `${module2.name}.sys`, lines: [] };
    entry.lines.push(hit);
    found.set(module2.name, entry);
  }
  if (found.size !== 1) return void 0;
  const only2 = Array.from(found.values())[0];
  return only2 && { name: only2.file, step: "image", unloads: 0, lines: only2.lines };
}
function within(address, start, end) {
  const pad = (text2) => text2.toLowerCase().padStart(16, "0");
  return pad(address) >= pad(start) && pad(address) < pad(end);
}
function nameThatBegins(tag2, modules) {
  const prefix = tag2.trim().toLowerCase();
  if (prefix.length < LEAST_PREFIX) return void 0;
  const unloaded = modules.unloaded.filter((each) => each.file.toLowerCase().startsWith(prefix));
  const loaded = modules.loaded.find((each) => each.name.toLowerCase().startsWith(prefix));
  const first = unloaded[0];
  const sameFile = first ? unloaded.filter((each) => each.file === first.file) : [];
  if (loaded !== void 0) {
    const name2 = loaded.file ?? `${loaded.name}.sys`;
    const unloads = modules.unloaded.filter((each) => each.file.toLowerCase() === name2.toLowerCase());
    return { name: name2, step: "loaded-name", unloads: unloads.length, lines: [loaded, ...unloads] };
  }
  return first && { name: first.file, step: "unloaded-name", unloads: sameFile.length, lines: sameFile };
}

// src/wording/holders.ts
var WORTH_NAMING = 0.25;
var MOST_NAMED = 3;
function holderStory(group, usedBytes, tags, modules, hits) {
  const table = group === "nonpaged" ? "tags-nonpaged" : "tags-paged";
  if (tags === void 0 || !tags.value.groups.includes(group)) {
    return { holder: [], details: [], tags: [], drivers: [], evidence: [], next: [step(table)], holders: [] };
  }
  const all = holders(tags.value, group, usedBytes);
  const named2 = worthNaming(all);
  const details = [];
  const drivers = [];
  const lines2 = [];
  const next = [];
  named2.forEach((holder2, place) => {
    const owner = ownerOf(holder2.row, modules?.value, hits?.value);
    details.push(amount(holder2, place, group));
    details.push(...meaning(holder2));
    lines2.push(...evidence(tags, holder2.usage.from ?? holder2.row));
    if (owner !== void 0) {
      if (isDriver(owner)) drivers.push(owner.name);
      details.push(...ownership(holder2, owner));
      if (owner.step !== "listed" && owner.step !== "known" && modules) {
        lines2.push(...evidence(modules, ...owner.lines.slice(0, 2)));
      }
    }
    next.push(...stepsFor(holder2, owner, group, modules !== void 0));
  });
  const first = named2[0];
  return {
    holder: first ? brief(first, ownerOf(first.row, modules?.value, hits?.value)) : [],
    details,
    tags: named2.map((each) => each.row.tag),
    drivers,
    evidence: lines2,
    next,
    holders: all
  };
}
function brief(holder2, owner) {
  const { usage: usage2, row } = holder2;
  const many = say`${count(usage2.outstanding)} allocations`;
  const size = usage2.bytes === void 0 ? say`${many} outstanding` : say`${bytes(usage2.bytes)} in ${many}`;
  const whose = holder2.kind === "default" ? say` (a default tag, which hides its owner)` : owner === void 0 ? say` (owner not known)` : say` (${name(owner.name)}${owner.step === "listed" || owner.step === "known" ? "" : ", likely"})`;
  return say`tag ${tag(row.tag)}, ${size}${whose}`;
}
function weight(holder2) {
  return holder2.usage.bytes ?? holder2.usage.outstanding;
}
function worthNaming(all) {
  const first = all[0];
  if (first === void 0) return [];
  return all.filter((each) => weight(each) >= weight(first) * WORTH_NAMING).slice(0, MOST_NAMED);
}
function amount(holder2, place, group) {
  const { usage: usage2, row } = holder2;
  const verb = place === 0 ? "holds most" : place === 1 ? "comes next" : "follows";
  const size = usage2.bytes === void 0 ? say`${count(usage2.outstanding)} allocations outstanding (the table has no bytes)` : say`${bytes(usage2.bytes)} (${count(usage2.bytes)} bytes) in ${count(usage2.outstanding)} allocations`;
  const part = holder2.share === void 0 ? [] : say`, ${share(holder2.share)} of ${group} pool`;
  const what = row.description !== "" ? say` - ${name(row.description)}` : describedByUs(holder2);
  const binary = row.binary === void 0 ? [] : say` (${name(row.binary)})`;
  return say`Tag ${tag(row.tag)} ${verb}: ${size}${part}${what}${binary}.`;
}
function describedByUs(holder2) {
  if (holder2.note !== void 0) return say` - ${holder2.note.what}`;
  return holder2.row.unlisted ? say` - a tag that the debugger does not know` : [];
}
function meaning(holder2) {
  const { note, row } = holder2;
  if (note === void 0) return [];
  const byPattern = holder2.noteIsExact ? "" : " (known by a pattern only, which can be wrong)";
  const grows = note.growsWhen === void 0 ? "" : ` It grows when ${note.growsWhen}.`;
  switch (holder2.kind) {
    case "default":
      return [
        say`${tag(row.tag)} is a default tag: drivers that bring no tag of their own share it, so it hides its owner. Sampled blocks, or pool tracking by Driver Verifier, show who that is.`
      ];
    case "mirror":
      return [
        say`${tag(row.tag)} counts what others hold open${byPattern}: look for their holder, not at the tag's owner.${grows}`
      ];
    case "cache":
      return [
        say`${tag(row.tag)} is a cache${byPattern}: it grows with the load, and is rarely a leak.${grows}`
      ];
    case "fixed":
      return [say`${tag(row.tag)} is reserved at start-up${byPattern}: it does not grow.`];
    default:
      return grows === "" ? [] : [say`${tag(row.tag)}${byPattern} grows when ${note.growsWhen ?? ""}.`];
  }
}
function isDriver(owner) {
  return owner.step === "image" || owner.step.endsWith("-name") || /\.sys$/i.test(owner.name);
}
function ownership(holder2, owner) {
  const mine = tag(holder2.row.tag);
  const file = driver(owner.name);
  switch (owner.step) {
    case "image":
      return [say`Of the loaded drivers only ${file} holds the bytes of ${mine}: likely its owner.`];
    case "loaded-name":
      return [say`${mine} is likely the tag of ${file}, a loaded driver whose name begins like it.`];
    case "unloaded-name":
      return [
        owner.unloads > 1 ? say`${mine} is likely the tag of ${file}, whose name begins like it: it stands ${count(owner.unloads)} times in the list of unloaded drivers, so it was loaded and unloaded repeatedly and may have left its allocations behind each time.` : say`${mine} is likely the tag of ${file}, an unloaded driver whose name begins like it: it may have left its allocations behind.`
      ];
    default:
      return [];
  }
}
function stepsFor(holder2, owner, group, haveModules) {
  const parts = { tag: holder2.row.tag };
  const next = (holder2.note?.next ?? []).slice(0, 3).map((id) => step(id, parts));
  const blocks = step(group === "nonpaged" ? "find-blocks-nonpaged" : "find-blocks-paged", parts);
  if (owner !== void 0 && owner.step !== "listed" && owner.step !== "known") {
    next.unshift(step("module-details", { module: owner.name }));
  } else if (owner === void 0) {
    if (holder2.kind === "default") next.unshift(blocks);
    else {
      if (!haveModules) next.push(step("modules"));
      next.push(step("search-images", parts), blocks);
    }
  } else if (holder2.kind === "cause") next.push(blocks);
  return next;
}

// src/wording/pool-finding.ts
function poolSeverity(pressure, shares, failed) {
  if (pressure.yardstick === "maximum") {
    if (pressure.share >= POOL_FULL) return "critical";
    if (pressure.share >= POOL_NEAR_MAXIMUM) return failed ? "critical" : "warning";
    return void 0;
  }
  if (pressure.usedKb * 1024 < POOL_WORTH_A_WORD) return void 0;
  if (pressure.share >= shares.critical) return "critical";
  if (pressure.share >= shares.warning) return "warning";
  return pressure.share >= shares.note ? "note" : void 0;
}
function poolFinding(from) {
  const { memory, pressure, story, group } = from;
  const failures = notice(memory.value, "pool-allocations-failed");
  const severity3 = poolSeverity(pressure, from.shares, failures !== void 0);
  if (severity3 === void 0) return void 0;
  const banner = notice(
    memory.value,
    group === "nonpaged" ? "excessive-nonpaged-pool" : "excessive-paged-pool"
  );
  return {
    severity: severity3,
    confidence: confidence(pressure, banner, failures),
    resource: group === "nonpaged" ? "nonpaged-pool" : "paged-pool",
    headline: headline4(group, pressure, failures),
    holder: story.holder,
    details: [...story.details, ...remarks(pressure, banner, group), ...from.details],
    tags: story.tags,
    drivers: story.drivers,
    evidence: [...evidence(memory, ...pressure.rows, banner, failures), ...story.evidence, ...from.evidence],
    next: steps(...story.next, ...from.next)
  };
}
function confidence(pressure, banner, failures) {
  if (pressure.yardstick !== "maximum") return "likely";
  return pressure.share >= POOL_FULL || banner !== void 0 || failures !== void 0 ? "certain" : "likely";
}
function headline4(group, pressure, failures) {
  const pool = group === "nonpaged" ? "Nonpaged pool" : "Paged pool";
  const used = kilobytes(pressure.usedKb);
  const limit = kilobytes(pressure.limitKb);
  if (pressure.yardstick !== "maximum") {
    const bound = pressure.yardstick === "memory" ? "physical memory" : "the commit limit";
    return say`${pool} holds ${used}, ${share(pressure.share)} of ${bound} (${limit}).`;
  }
  const state2 = pressure.share >= 0.95 ? "is full" : pressure.share >= POOL_FULL ? "is nearly full" : "is near its maximum";
  const failed = failures?.count === void 0 ? "" : say`; ${count(failures.count)} pool allocations have failed`;
  return say`${pool} ${state2}: ${used} of ${limit} (${share(pressure.share)})${failed}.`;
}
function remarks(pressure, banner, group) {
  if (pressure.yardstick !== "maximum") {
    return [
      say`The maximum that !vm prints is only an address range here, so the pool is measured against ${pressure.yardstick === "memory" ? "physical memory" : "the commit limit"}.`
    ];
  }
  const warns = `the debugger's own warning says so too`;
  if (banner !== void 0) return [say`Usage is ${share(pressure.share)} of the maximum; ${warns}.`];
  return [
    say`The debugger prints no warning about ${group} pool here; not every version does, so its absence proves nothing.`
  ];
}

// src/rules/nonpaged-pool-near-limit.ts
var FEW_NP_PTES = 1e3;
var SHARES = {
  note: NONPAGED_OF_MEMORY_NOTE,
  warning: NONPAGED_OF_MEMORY_WARNING,
  critical: NONPAGED_OF_MEMORY_CRITICAL
};
var nonpaged_pool_near_limit_default = defineRule({
  id: "nonpaged-pool-near-limit",
  needs: ["memory"],
  wants: ["tags", "modules", "tagHits", "poolMap", "target", "sessions"],
  doc: {
    title: "Nonpaged pool near its limit",
    says: "Nonpaged pool is close to what bounds it: its maximum, or on 64-bit systems physical memory.",
    why: "Drivers and the kernel allocate it for all that must stay in memory. When it is gone, I/O, network connections and new processes fail, and the machine stops answering.",
    measures: "Usage and no-execute usage of !vm together, against the maximum where that is real (80 % warning; 90 %, or 80 % with failed allocations, critical), and against physical memory where the maximum is an address range of terabytes (10 % note, 20 % warning, 40 % critical, from 512 MB on).",
    misleads: "Driver Verifier and special pool inflate the figures. A debugger that does not fit the system prints false ones; usage above physical memory is excluded. High use alone is not a leak.",
    whatToDo: "Look at the largest tags with !poolused 3, find the owner of the first, and take a second snapshot to see what grows."
  },
  check({ memory, tags, modules, tagHits, poolMap, target, sessions }) {
    const pressure = nonpagedPressure(memory.value);
    const failed = notice(memory.value, "pool-allocations-failed") !== void 0;
    if (pressure === void 0 || poolSeverity(pressure, SHARES, failed) === void 0) return [];
    const story = holderStory("nonpaged", pressure.usedKb * 1024, tags, modules, tagHits);
    const few = memory.value.rows.freeNpPtes;
    const noExpansion = few !== void 0 && few.pages < FEW_NP_PTES;
    const { bits } = systemView({ memory, ...target && { target }, ...sessions && { sessions } });
    const finding = poolFinding({
      group: "nonpaged",
      memory,
      pressure,
      shares: SHARES,
      story,
      details: [
        ...noExpansion ? [say`Only ${count(few.pages)} PTEs are left for nonpaged pool to grow into, so it cannot expand.`] : [],
        ...poolMap ? mapSentences(memory, pressure, poolMap) : []
      ],
      evidence: [
        ...evidence(memory, noExpansion ? few : void 0),
        ...poolMap ? evidence(poolMap, poolMap.value.usedPages) : []
      ],
      next: [bits === 32 && poolMap === void 0 ? step("big-pool-map") : void 0]
    });
    return finding ? [finding] : [];
  }
});
function mapSentences(memory, pressure, map) {
  const used = map.value.usedPages;
  if (used === void 0 || pressure.yardstick !== "maximum") return [];
  const taken = pressure.usedKb / pageKb(memory.value);
  const gap = taken - used.pages;
  const part = used.share ?? used.pages / (pressure.limitKb / pageKb(memory.value));
  if (gap < taken * -0.1) return [];
  if (gap < taken * 0.1) {
    return [say`The pool map agrees: ${count(used.pages)} pages (${share(part)}) are in use.`];
  }
  return [
    say`The pool map shows only ${count(used.pages)} pages in use (${share(part)}), !vm ${count(taken)} (${share(pressure.share)}). The difference of ${count(gap)} pages (${kilobytes(gap * pageKb(memory.value))}) has been taken by the pool without being occupied: probably fragmentation, free pages scattered between small allocations, which a request for several pages in a row cannot use.`
  ];
}

// src/rules/paged-pool-near-limit.ts
var FIRST_DYNAMIC_BUILD = 6e3;
var FAR_FROM_MAXIMUM = 0.7;
var SHARES2 = {
  note: PAGED_OF_COMMIT_NOTE,
  warning: PAGED_OF_COMMIT_WARNING,
  critical: PAGED_OF_COMMIT_CRITICAL
};
var paged_pool_near_limit_default = defineRule({
  id: "paged-pool-near-limit",
  needs: ["memory"],
  wants: ["tags", "modules", "tagHits", "target", "sessions"],
  doc: {
    title: "Paged pool near its limit",
    says: "Paged pool is close to what bounds it: its maximum, or on 64-bit systems the commit limit.",
    why: "The registry, file systems, security and the object manager allocate it. When it is gone, files cannot be opened, users cannot log on, and the Server service writes event 2020.",
    measures: "Usage of !vm against the maximum where that is real (80 % warning; 90 %, or 80 % with failed allocations, critical), and against the commit limit where the maximum is an address range (10 % note, 20 % warning, 40 % critical, from 512 MB on).",
    misleads: "Paged pool is also where the cache of section PTEs (MmSt) and file-system metadata live: they fill it under load and are trimmed. The banner of the debugger is missing in many versions.",
    whatToDo: "Look at the largest tags with !poolused 5 and find the owner of the first; on x86 before Vista consider earlier trimming."
  },
  check({ memory, tags, modules, tagHits, target, sessions }) {
    const pressure = pagedPressure(memory.value);
    const failed = notice(memory.value, "pool-allocations-failed") !== void 0;
    if (pressure === void 0 || poolSeverity(pressure, SHARES2, failed) === void 0) return [];
    const story = holderStory("paged", pressure.usedKb * 1024, tags, modules, tagHits);
    const { bits } = systemView({ memory, ...target && { target }, ...sessions && { sessions } });
    const first = story.holders[0];
    const old = (target?.value.build ?? 0) < FIRST_DYNAMIC_BUILD;
    const trimmable = old && bits === 32 && pressure.yardstick === "maximum" && first?.row.tag === "MmSt";
    const nonpaged = nonpagedPressure(memory.value);
    const notNonpaged = failed && nonpaged?.yardstick === "maximum" && nonpaged.share < FAR_FROM_MAXIMUM;
    const registry = story.holders.slice(0, 3).some((each) => each.row.tag.startsWith("CM"));
    const finding = poolFinding({
      group: "paged",
      memory,
      pressure,
      shares: SHARES2,
      story,
      details: [
        ...notNonpaged ? [
          say`Nonpaged pool is at ${share(nonpaged.share)} of its maximum, so the failed allocations were most likely for paged pool.`
        ] : [],
        ...trimmable ? [
          say`On this x86 system paged pool is trimmed only from 80 % of its maximum on. The registry value PoolUsageMaximum = 60 under Session Manager\\Memory Management makes that earlier, and PagedPoolSize = 0xFFFFFFFF gives the pool its largest size (Microsoft KB312362); restart to apply.`
        ] : []
      ],
      evidence: notNonpaged ? evidence(memory, ...nonpaged.rows) : [],
      next: registry ? [step("hives"), step("locks")] : []
    });
    return finding ? [finding] : [];
  }
});

// src/rules/pool-allocation-failures.ts
var A_FEW2 = 100;
var pool_allocation_failures_default = defineRule({
  id: "pool-allocation-failures",
  needs: ["memory"],
  wants: ["sessions"],
  doc: {
    title: "Failed pool allocations that no full pool explains",
    says: "Pool allocations have failed, but both system-wide pools are far from what bounds them.",
    why: "The counter is one for all pools, the session pools included, and for every reason of failing. Where the pools are healthy the cause is elsewhere: a session pool, system PTEs, or the commit limit.",
    measures: "The failure counter of !vm, against both pools, the session pools, free system PTEs and the commit charge.",
    misleads: "The counter counts since start-up: the failures may be old, and some are of optional allocations. A few can be single large requests.",
    whatToDo: "Look at the session pools first, then at system PTEs, then at committed memory."
  },
  check({ memory, sessions }) {
    const failed = notice(memory.value, "pool-allocations-failed");
    if (failed?.count === void 0 || failed.count === 0) return [];
    const nonpaged = nonpagedPressure(memory.value);
    const paged = pagedPressure(memory.value);
    if (explains(nonpaged, NONPAGED_OF_MEMORY_WARNING) || explains(paged, PAGED_OF_COMMIT_WARNING)) return [];
    const { committedPages, commitLimit, freeSystemPtes: free } = soundMemory(memory.value).rows;
    if (committedPages && commitLimit && committedPages.pages >= commitLimit.pages * COMMIT_WARNING)
      return [];
    const limit = sessions?.value.pagedPoolMax?.kb || void 0;
    const sick = sessions?.value.sessions.some(
      (each) => (each.failures?.count ?? 0) > 0 || limit !== void 0 && (each.pagedPool?.kb ?? 0) >= limit * SESSION_POOL_NEAR_MAXIMUM
    );
    const fewPtes = notice(memory.value, "system-pte-allocations-failed") !== void 0 || notice(memory.value, "running-out-of-system-ptes") !== void 0 || free !== void 0 && free.pages < FREE_PTES_WARNING;
    if (sick === true || fewPtes) return [];
    const ruledOut = [];
    const lines2 = [
      ...evidence(memory, failed, ...nonpaged?.rows ?? [], ...paged?.rows ?? [])
    ];
    const shown = sessions?.value.sessions.length ?? 0;
    if (shown > 0) {
      ruledOut.push(
        shown === 1 ? say`Ruled out: the one session pool that !vm 4 shows has no failures.` : say`Ruled out: the ${count(shown)} session pools that !vm 4 shows have no failures.`
      );
    }
    if (free !== void 0) {
      ruledOut.push(
        say`${count(free.pages)} system PTEs are free, and no failed reservation of them is counted.`
      );
      lines2.push(...evidence(memory, free));
    }
    return [
      {
        severity: failed.count > A_FEW2 ? "warning" : "note",
        confidence: "possible",
        resource: shown === 0 ? "session-pool" : "unknown",
        headline: say`${count(failed.count)} ${failed.count === 1 ? "pool allocation has" : "pool allocations have"} failed, although nonpaged pool is at ${state(nonpaged)} and paged pool at ${state(paged)}.`,
        details: [
          ...shown === 0 ? [say`The session pools were not looked at: they are the first suspect.`] : [],
          ...ruledOut,
          say`The counter counts since start-up, so the failures may be old.`
        ],
        tags: [],
        drivers: [],
        evidence: lines2,
        next: steps(shown === 0 ? step("vm-sessions") : void 0, step("pte-summary"), step("vm"))
      }
    ];
  }
});
function explains(pool, ofBound) {
  if (pool === void 0) return false;
  if (pool.yardstick === "maximum") return pool.share >= POOL_NEAR_MAXIMUM;
  return pool.share >= ofBound && pool.usedKb * 1024 >= POOL_WORTH_A_WORD;
}
var BOUNDS2 = {
  maximum: "its maximum",
  memory: "physical memory",
  "commit-limit": "the commit limit"
};
function state(pool) {
  return pool === void 0 ? ["an unknown level"] : say`${share(pool.share)} of ${BOUNDS2[pool.yardstick]}`;
}

// src/rules/reloaded-driver.ts
var LEFT_BEHIND_WARNING = 1024 * 1024;
var reloaded_driver_default = defineRule({
  id: "reloaded-driver",
  needs: ["modules", "tags"],
  wants: [],
  doc: {
    title: "Driver that came and went and left allocations",
    says: "A driver was loaded and unloaded several times, and a pool tag named like it still has allocations.",
    why: "A driver must free its pool when it unloads. One that does not loses that memory at every round, until the machine is restarted.",
    measures: "Drivers that stand three times or more in the list of unloaded modules and whose name begins like a tag that nothing else explains.",
    misleads: "The owner is concluded from the name. A driver that is loaded again now uses the tag rightly.",
    whatToDo: "Find out what loads and unloads the driver, and ask its maker for a version that frees its pool."
  },
  check({ modules, tags }) {
    const findings = [];
    const starts = startsOfReloaded(modules.value);
    if (starts.size === 0) return [];
    for (const row of tags.value.rows) {
      if (!starts.has(row.tag.trim().toLowerCase())) continue;
      const owner = ownerOf(row, modules.value);
      if (owner === void 0 || !owner.step.endsWith("-name") || owner.unloads < UNLOADED_REPEATEDLY)
        continue;
      const part = larger(row);
      if (part === void 0 || part.usage.outstanding === 0) continue;
      const gone = owner.step === "unloaded-name";
      const size = part.usage.bytes;
      findings.push({
        severity: gone && (size ?? 0) >= LEFT_BEHIND_WARNING ? "warning" : "note",
        confidence: gone ? "likely" : "possible",
        resource: part.pool,
        headline: say`${driver(owner.name)} was loaded and unloaded ${count(owner.unloads)} times${gone ? ", is not loaded now" : ""}, and tag ${tag(row.tag)}, likely its own, still holds ${amount2(part.usage)}.`,
        holder: say`tag ${tag(row.tag)} of ${driver(owner.name)}, ${amount2(part.usage)}`,
        details: [
          say`The owner is concluded from the name, which begins like the tag: no listed driver has this tag.`
        ],
        tags: [row.tag],
        drivers: [owner.name],
        evidence: [...evidence(tags, row), ...evidence(modules, ...owner.lines.slice(0, 8))],
        next: steps(step("module-details", { module: owner.name }), step("search-images", { tag: row.tag }))
      });
    }
    return findings;
  }
});
function startsOfReloaded({ unloaded }) {
  const times = /* @__PURE__ */ new Map();
  const starts = /* @__PURE__ */ new Set();
  for (const { file } of unloaded) {
    const name2 = file.toLowerCase();
    const count2 = (times.get(name2) ?? 0) + 1;
    times.set(name2, count2);
    if (count2 === UNLOADED_REPEATEDLY) for (const length2 of [3, 4]) starts.add(name2.slice(0, length2));
  }
  return starts;
}
function larger(row) {
  const weight2 = (usage2) => usage2?.bytes ?? usage2?.outstanding ?? -1;
  if (row.paged !== void 0 && weight2(row.paged) >= weight2(row.nonpaged)) {
    return { usage: row.paged, pool: "paged-pool" };
  }
  return row.nonpaged && { usage: row.nonpaged, pool: "nonpaged-pool" };
}
function amount2(usage2) {
  const many = say`${count(usage2.outstanding)} allocations`;
  return usage2.bytes === void 0 ? many : say`${bytes(usage2.bytes)} in ${many}`;
}

// src/rules/session-pool-near-limit.ts
var FAR_FROM_MAXIMUM2 = 0.7;
var session_pool_near_limit_default = defineRule({
  id: "session-pool-near-limit",
  needs: ["sessions"],
  wants: ["memory", "sessionTags", "sessionProcesses"],
  doc: {
    title: "Session pool near its limit",
    says: "The paged pool of one terminal server session is close to its maximum, or allocations from it failed.",
    why: "Windows, menus, bitmaps and fonts of a session live there. When it is gone, programs of that session draw nothing, fail to start, or crash, while the system-wide pools look healthy.",
    measures: "Paged pool usage of each session of !vm 4 against the session maximum that it prints (80 % warning, 95 % critical), and the failure counter of the session.",
    misleads: "The failure counter is counted since the session began. Where no maximum is printed only failures can be judged.",
    whatToDo: "List the processes of the session, make one the current process, and look at the tags of its session pool."
  },
  check({ sessions, memory, sessionTags, sessionProcesses }) {
    const limit = sessions.value.pagedPoolMax?.kb || void 0;
    const sick = sessions.value.sessions.map((session2) => ({ session: session2, severity: severity2(session2, limit) })).filter((each) => each.severity !== void 0);
    const first = sick[0];
    return sick.map((each) => {
      const { session: session2 } = each;
      const pools = memory ? healthyPools(memory) : void 0;
      const well = sessions.value.sessions.filter((other) => severity2(other, limit) === void 0);
      const holder2 = each === first && sick.length === 1 && sessionTags ? holders(sessionTags.value, "paged")[0] : void 0;
      const member = sessionProcesses?.value.session === session2.id ? sessionProcesses.value.processes[0] : void 0;
      return {
        severity: each.severity ?? "warning",
        confidence: "certain",
        resource: "session-pool",
        headline: headline5(session2, limit),
        holder: holder2 ? say`tag ${tag(holder2.row.tag)} of session pool` : [],
        details: [
          ...well.length > 0 ? [others(well)] : [],
          ...pools?.sentence ? [pools.sentence] : [],
          ...holder2 ? [
            say`In the session pool that was looked at, tag ${tag(holder2.row.tag)} holds most${holder2.usage.bytes === void 0 ? [] : say`: ${bytes(holder2.usage.bytes)}`}.`
          ] : [
            say`Which tag holds it is only seen from inside: list the session's processes, make one of them the current process, then look at its session pool.`
          ]
        ],
        tags: holder2 ? [holder2.row.tag] : [],
        drivers: [],
        evidence: [
          ...evidence(
            sessions,
            sessions.value.pagedPoolMax,
            session2,
            session2.pagedPool,
            session2.failures,
            ...well.map((other) => other.pagedPool)
          ),
          ...pools?.evidence ?? [],
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
function severity2(session2, limitKb) {
  const part = limitKb && session2.pagedPool ? session2.pagedPool.kb / limitKb : 0;
  const failed = (session2.failures?.count ?? 0) > 0;
  if (part >= SESSION_POOL_FULL || failed && part >= SESSION_POOL_NEAR_MAXIMUM) return "critical";
  return failed || part >= SESSION_POOL_NEAR_MAXIMUM ? "warning" : void 0;
}
function headline5(session2, limitKb) {
  const which = say`Session pool of session ${String(session2.id)}`;
  const failed = session2.failures ? say`; ${count(session2.failures.count)} of its allocations have failed` : [];
  const used = session2.pagedPool?.kb;
  if (used === void 0) return say`${which} is in trouble${failed}.`;
  if (limitKb === void 0) return say`${which} holds ${kilobytes(used)}${failed}.`;
  const part = used / limitKb;
  const state2 = part >= SESSION_POOL_FULL ? "is full" : part >= SESSION_POOL_NEAR_MAXIMUM ? "is near its maximum" : "holds";
  return say`${which} ${state2}: ${kilobytes(used)} of ${kilobytes(limitKb)} (${share(part)})${failed}.`;
}
function others(well) {
  const list = [];
  well.slice(0, 6).forEach((session2, place) => {
    if (place > 0) list.push(", ");
    list.push(String(session2.id));
    if (session2.pagedPool) list.push(...say` (${kilobytes(session2.pagedPool.kb)})`);
  });
  const more = well.length > 6 ? say` and ${count(well.length - 6)} more` : [];
  return well.length === 1 ? say`The other session is not affected: ${list}.` : say`The other sessions are not affected: ${list}${more}.`;
}
function healthyPools(memory) {
  const nonpaged = nonpagedPressure(memory.value);
  const paged = pagedPressure(memory.value);
  if (nonpaged === void 0 || paged === void 0) return void 0;
  if (nonpaged.share >= FAR_FROM_MAXIMUM2 || paged.share >= FAR_FROM_MAXIMUM2) return void 0;
  const failed = notice(memory.value, "pool-allocations-failed");
  const blame = failed?.count === void 0 ? "" : say`, so the ${count(failed.count)} failed pool allocations point to the session pool`;
  return {
    sentence: say`The system-wide pools are not it: nonpaged pool is at ${share(nonpaged.share)}, paged pool at ${share(paged.share)} of what bounds them${blame}.`,
    evidence: evidence(memory, ...nonpaged.rows, ...paged.rows, failed)
  };
}
function switchTo(address) {
  return address === void 0 ? [step("switch-process-form")] : [step("switch-process", { address })];
}

// src/rules/startup-reservations.ts
var WORTH_TELLING = 512 * 1024;
var MOST_TOLD2 = 8;
var startup_reservations_default = defineRule({
  id: "startup-reservations",
  needs: ["tags"],
  wants: [],
  doc: {
    title: "Start-up reservations that look like leaks",
    says: "Tags whose allocations were never freed, but which are known to be reserved once at start-up.",
    why: "Allocations without a single free are the first sign of a leak. Told here, nobody goes after these.",
    measures: "Tags known as fixed reservations with 512 KB to 512 MB of which nothing, or next to nothing, was freed.",
    misleads: "A driver that leaks under a tag of this list would be missed in a single snapshot; a second one shows it.",
    whatToDo: "Nothing, unless a second snapshot shows one of them growing."
  },
  check({ tags }) {
    const fixed = [];
    for (const row of tags.value.rows) {
      for (const group of tags.value.groups) {
        const usage2 = row[group];
        if (usage2?.bytes === void 0 || usage2.bytes < WORTH_TELLING) continue;
        if (usage2.bytes >= POOL_WORTH_A_WORD) continue;
        if (tagNote(row.tag)?.note.kind === "fixed" && neverFreed(usage2)) fixed.push({ row, usage: usage2 });
      }
    }
    if (fixed.length === 0) return [];
    fixed.sort((a, b) => (b.usage.bytes ?? 0) - (a.usage.bytes ?? 0) || (a.row.tag < b.row.tag ? -1 : 1));
    const told = fixed.slice(0, MOST_TOLD2);
    const list = [];
    told.forEach(({ row, usage: usage2 }, place) => {
      const last = place === told.length - 1;
      list.push(
        ...say`${place === 0 ? "" : last ? " and " : ", "}${tag(row.tag)} (${bytes(usage2.bytes ?? 0)} in ${count(usage2.outstanding)} ${usage2.outstanding === 1 ? "block" : "blocks"})`
      );
    });
    return [
      {
        severity: "note",
        confidence: "likely",
        resource: "none",
        headline: say`${told.length === 1 ? "Not a leak" : "Not leaks"}, although never freed: ${list} ${told.length === 1 ? "is a start-up reservation" : "are start-up reservations"}.`,
        details: told.map(({ row }) => say`${tag(row.tag)}: ${tagNote(row.tag)?.note.what ?? ""}.`),
        tags: told.map((each) => each.row.tag),
        drivers: [],
        evidence: evidence(tags, ...told.map((each) => each.row)),
        next: []
      }
    ];
  }
});
function neverFreed(usage2) {
  if (usage2.allocs === void 0 || usage2.frees === void 0) return false;
  return usage2.frees * 100 <= usage2.allocs;
}

// src/rules/system-pte-shortage.ts
var system_pte_shortage_default = defineRule({
  id: "system-pte-shortage",
  needs: ["memory"],
  wants: ["target", "sessions", "systemPtes"],
  doc: {
    title: "Shortage of system PTEs",
    says: "Few system page table entries are free, or reservations of them failed.",
    why: "The kernel maps I/O buffers, kernel stacks and drivers through system PTEs. On 32-bit systems they share 2 GB (with /3GB, 1 GB) of address space with the pools.",
    measures: "Free System PTEs of !vm on 32-bit systems (below 20,000 warning, below 8,000 critical), the warning of the debugger, and the counter of failed reservations.",
    misleads: "A reservation can fail while thousands are free, because it needs them in one run. On 64-bit systems the number is in the billions and is not judged; the counters of kernel stack PTE failures are high on healthy machines and are ignored.",
    whatToDo: "Compare the largest free run of !sysptes 1 with what was asked for; with TrackPtes set, !sysptes 4 names the users."
  },
  check({ memory, target, sessions, systemPtes }) {
    const free = memory.value.rows.freeSystemPtes;
    const failed = notice(memory.value, "system-pte-allocations-failed");
    const warned = notice(memory.value, "running-out-of-system-ptes");
    const { bits } = systemView({ memory, ...target && { target }, ...sessions && { sessions } });
    const few = free !== void 0 && bits !== 64 && free.pages < FREE_PTES_WARNING;
    if (!few && failed === void 0 && warned === void 0) return [];
    const run = systemPtes?.value.largestFree;
    const poolFailures = notice(memory.value, "pool-allocations-failed");
    const severity3 = warned !== void 0 || few && free.pages < FREE_PTES_CRITICAL ? "critical" : "warning";
    const reserve = failed?.count === void 0 ? [] : say`${count(failed.count)} reservations of system PTEs have failed`;
    const left = free === void 0 ? [] : say`${count(free.pages)} system PTEs (${kilobytes(free.kb)}) are free`;
    return [
      {
        severity: severity3,
        confidence: few || warned !== void 0 ? "certain" : "likely",
        resource: "system-ptes",
        headline: few ? say`${severity3 === "critical" ? "System PTEs run out" : "Few system PTEs are left"}: ${left}${failed ? say`; ${reserve}` : []}.` : say`${reserve.length > 0 ? reserve : ["The debugger warns of a shortage of system PTEs"]}${free ? say`, although ${left}` : []}.`,
        details: [
          ...few ? [] : [
            say`Where many are free and reservations still fail, they ask for more in one run than the largest free one has: the range is fragmented, or a driver maps very large buffers.`
          ],
          ...run ? [say`The largest free run has ${count(run.ptes)} PTEs: a larger request fails.`] : []
        ],
        tags: [],
        drivers: [],
        evidence: [
          ...evidence(memory, free, warned, failed, poolFailures),
          ...systemPtes ? evidence(systemPtes, run) : []
        ],
        next: steps(run ? void 0 : step("pte-summary"), step("pte-users"))
      }
    ];
  }
});

// src/rules/unlisted-tags.ts
var WORTH_TELLING2 = 512 * 1024;
var MOST_TOLD3 = 8;
var unlisted_tags_default = defineRule({
  id: "unlisted-tags",
  needs: ["tags"],
  wants: [],
  doc: {
    title: "Tags that the debugger's list does not know",
    says: "Tags of some size that pooltag.txt does not list.",
    why: "Microsoft's list covers most of its own drivers, so an unlisted tag is often a third party's. Often is not always: the list lacks tags of drivers that Windows ships.",
    measures: "Tags printed as UNKNOWN with at least 512 KB in one pool.",
    misleads: "An old list knows fewer tags than the system uses. Being unlisted is no sign of a leak.",
    whatToDo: "Search the images of all drivers for the four bytes of the tag."
  },
  check({ tags }) {
    const unlisted = [];
    for (const row of tags.value.rows) {
      if (!row.unlisted) continue;
      const most = Math.max(row.nonpaged?.bytes ?? 0, row.paged?.bytes ?? 0);
      if (most >= WORTH_TELLING2) unlisted.push({ row, bytes: most });
    }
    if (unlisted.length === 0) return [];
    unlisted.sort((a, b) => b.bytes - a.bytes || (a.row.tag < b.row.tag ? -1 : 1));
    const told = unlisted.slice(0, MOST_TOLD3);
    const list = [];
    told.forEach((each, place) => {
      const last = place === told.length - 1;
      list.push(
        ...say`${place === 0 ? "" : last ? " and " : ", "}${tag(each.row.tag)} (${bytes(each.bytes)})`
      );
    });
    const known = told.filter((each) => tagNote(each.row.tag)?.exact === true);
    return [
      {
        severity: "note",
        confidence: "certain",
        resource: "none",
        headline: say`Unknown to the debugger's tag list: ${list}.`,
        details: [
          ...known.map(({ row }) => {
            const note = tagNote(row.tag)?.note;
            return say`${tag(row.tag)} is known here: ${note?.what ?? ""}${note?.owner === void 0 ? "" : ` (${note.owner})`}.`;
          }),
          say`An unlisted tag is often, not always, that of a third party's driver; it is no sign of a leak.`
        ],
        tags: told.map((each) => each.row.tag),
        drivers: [],
        evidence: evidence(tags, ...told.map((each) => each.row)),
        next: steps(
          ...told.filter((each) => !known.includes(each)).slice(0, 3).map((each) => step("search-images", { tag: each.row.tag }))
        )
      }
    ];
  }
});

// src/rules/index.ts
var rules = [
  nonpaged_pool_near_limit_default,
  paged_pool_near_limit_default,
  session_pool_near_limit_default,
  system_pte_shortage_default,
  commit_near_limit_default,
  available_memory_low_default,
  pool_allocation_failures_default,
  reloaded_driver_default,
  lock_contention_default,
  impossible_counters_default,
  startup_reservations_default,
  unlisted_tags_default
];

// src/diagnose.ts
var guard = (work) => {
  try {
    return { value: work() };
  } catch (thrown) {
    return { threw: thrown instanceof Error ? thrown.message : String(thrown) };
  }
};
function diagnoseLog(from, report) {
  const troubles = [];
  const into = collector(commands, (target) => report(conclude(target, rules, from, troubles, guard)));
  const scanner = logScanner(into);
  return {
    line: (text2, plain9) => scanner.line(text2, plain9),
    end: () => into.end()
  };
}

// src/render/format.ts
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
  return `${(value * 100).toFixed(1)} %`;
}
function formatDuration(seconds) {
  const days = Math.floor(seconds / 86400);
  const hours = Math.floor(seconds % 86400 / 3600);
  const minutes = Math.floor(seconds % 3600 / 60);
  if (days > 0) return `${formatCount(days)} d ${hours} h`;
  return hours > 0 ? `${hours} h ${minutes} min` : `${minutes} min`;
}
function formatTag(tag2) {
  return / /.test(tag2) ? `'${tag2}'` : tag2;
}
function printable(text2) {
  return text2.replace(/\t/g, "    ").replace(/[^\x20-\x7e]/g, "?");
}

// src/render/json.ts
function toJson(report) {
  const { verdict: verdict2 } = report;
  return {
    target: report.title,
    verdict: {
      severity: verdict2.severity,
      resource: verdict2.resource,
      headline: sentence(verdict2.headline),
      confidence: verdict2.confidence,
      tags: verdict2.tags,
      drivers: verdict2.drivers
    },
    findings: report.findings.map(findingJson),
    notChecked: notChecked(report.outcomes),
    unread: report.unread,
    unreadCount: report.unreadCount,
    troubles: report.troubles,
    facts: report.facts
  };
}
function findingJson(finding) {
  return {
    rule: finding.rule,
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
      changesTarget
    }))
  };
}
function notChecked(outcomes) {
  const list = [];
  for (const outcome of outcomes) {
    if (outcome.outcome !== "not-checked") continue;
    list.push({
      rule: outcome.rule,
      missing: outcome.missing.map(({ fact, absence, ask }) => ({
        fact,
        reason: absence.reason,
        ...absence.said && { said: absence.said.text },
        ...ask && { command: ask.command }
      }))
    });
  }
  return list;
}
function sentence(words) {
  return words.map(plain8).join("");
}
function plain8(word) {
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
      return unreachable(word);
  }
}
function unreachable(value) {
  throw new Error(`A kind of value has no plain text: ${JSON.stringify(value)}`);
}

// src/render/layout.ts
var WIDTH = 100;
function layout(doc, width = WIDTH) {
  const lines2 = [];
  for (const node of doc) lines2.push(...layoutNode(node, width));
  return lines2.map(trimEnd);
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
        lead.push({ text: label.text, tone: label.tone });
        lead.push({ text: " ".repeat(labelWidth - label.text.length) });
      }
      return wrap(spans(node.words, node.tone), width, hang, lead);
    }
    case "quote":
      return [layoutQuote(node.from, node.text, node.indent, node.width, width)];
    case "step":
      return layoutStep(node.step, node.indent, node.width, width);
    default:
      return unreachable2(node);
  }
}
function layoutHeading(words, aside, width) {
  const lines2 = wrap(spans(words, "strong"), width, 0, []);
  const first = lines2[0];
  if (aside === void 0 || first === void 0) return lines2;
  const text2 = printable(aside);
  const room = width - length(first) - text2.length;
  if (room >= 2) {
    lines2[0] = [...first, { text: " ".repeat(room) }, { text: text2, tone: "subdued" }];
    return lines2;
  }
  return [...lines2, ...wrap([{ text: text2, tone: "subdued" }], width, 2, [{ text: "  " }])];
}
function layoutQuote(from, text2, indent, labelWidth, width) {
  const label = printable(from);
  const lead = `${" ".repeat(indent)}${label}${" ".repeat(Math.max(2, labelWidth - label.length))}`;
  const quote = printable(text2).replace(/ +$/, "");
  const room = Math.max(10, width - lead.length);
  const shown = quote.length > room ? `${quote.slice(0, room - 3)}...` : quote;
  return [{ text: lead, tone: "subdued" }, { text: shown }];
}
function layoutStep(step2, indent, commandWidth, width) {
  const marks = [];
  if (step2.slow) marks.push("slow");
  if (step2.changesTarget) marks.push("changes the target");
  const command = printable(step2.command);
  const lead = [
    { text: " ".repeat(indent) },
    step2.asLink && !step2.changesTarget ? { text: command, link: step2.command } : { text: command, tone: "strong" }
  ];
  const words = `${step2.purpose}${marks.length > 0 ? ` (${marks.join(", ")})` : ""}`;
  const gap = commandWidth - command.length;
  if (gap >= 2) {
    lead.push({ text: " ".repeat(gap) });
    return wrap([{ text: words }], width, indent + commandWidth, lead);
  }
  return [
    lead,
    ...wrap([{ text: words }], width, indent + commandWidth, [{ text: " ".repeat(indent + commandWidth) }])
  ];
}
function wrap(words, width, hang, lead) {
  const lines2 = [];
  let line = [...lead];
  let used = length(lead);
  let empty = true;
  const room = Math.max(20, width - hang);
  for (const atom of atoms(words, room)) {
    const needed = atom.width + (atom.blank && !empty ? 1 : 0);
    if (!empty && used + needed > width) {
      lines2.push(line);
      line = [{ text: " ".repeat(hang) }];
      used = hang;
      empty = true;
    }
    if (atom.blank && !empty) {
      line.push({ text: " " });
      used++;
    }
    line.push(...atom.spans);
    used += atom.width;
    empty = false;
  }
  lines2.push(line);
  return lines2;
}
function atoms(words, room) {
  const list = [];
  let open2;
  let blank = false;
  const add = (span) => {
    const tooLong = open2 !== void 0 && open2.width + span.text.length > room;
    if (open2 === void 0 || blank || tooLong) {
      open2 = { spans: [], width: 0, blank: blank || tooLong };
      list.push(open2);
      blank = false;
    }
    open2.spans.push(span);
    open2.width += span.text.length;
  };
  for (const span of words) {
    const pieces = span.link === void 0 ? span.text.split(" ") : [span.text];
    pieces.forEach((piece, place) => {
      if (place > 0) blank = true;
      for (let at = 0; at < piece.length; at += room) {
        if (at > 0) {
          open2 = void 0;
          blank = true;
        }
        add({ ...span, text: piece.slice(at, at + room) });
      }
    });
  }
  return list;
}
var KEEP = "\xA0";
function spans(words, tone) {
  return words.map((word) => {
    const span = inline(word);
    return tone === void 0 || span.tone !== void 0 ? span : { ...span, tone };
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
      return { ...kept(formatTag(printable(word.tag))), tone: "strong" };
    case "driver":
      return { ...kept(printable(word.name)), tone: "strong" };
    case "name":
      return { text: printable(word.name) };
    case "command":
      return word.step.asLink && !word.step.changesTarget ? { text: printable(word.step.command), link: word.step.command } : { ...kept(printable(word.step.command)), tone: "strong" };
    default:
      return unreachable2(word);
  }
}
function kept(text2) {
  return { text: text2.replace(/ /g, KEEP) };
}
function length(line) {
  return line.reduce((sum, span) => sum + span.text.length, 0);
}
function trimEnd(line) {
  const shown = line.map((span) => ({ ...span, text: span.text.replace(/\u00a0/g, " ") }));
  let last = shown[shown.length - 1];
  while (last !== void 0 && last.link === void 0 && / *$/.test(last.text)) {
    const text2 = last.text.replace(/ +$/, "");
    if (text2 === last.text && text2 !== "") break;
    if (text2 !== "") {
      shown[shown.length - 1] = { ...last, text: text2 };
      break;
    }
    shown.pop();
    last = shown[shown.length - 1];
  }
  return shown;
}
function unreachable2(value) {
  throw new Error(`A kind of page element has no layout: ${JSON.stringify(value)}`);
}

// src/render/text.ts
function text(lines2) {
  return lines2.map((line) => line.map((span) => span.text).join(""));
}

// src/render/to-doc.ts
var LABEL2 = 10;
var COMMAND = 36;
var PLACE = 26;
var MOST_QUOTES = 14;
var MOST_UNREAD = 3;
function toDoc(report) {
  const page = [...verdictNodes(report)];
  report.findings.forEach((finding, place) => {
    page.push(...findingNodes(finding, place + 1));
  });
  page.push(...notCheckedNodes(report.outcomes), ...unreadNodes(report), ...troubleNodes(report.troubles));
  return page;
}
function verdictNodes(report) {
  const { verdict: verdict2 } = report;
  const tone = verdict2.severity;
  const graver = report.findings.filter((each) => each.severity !== "note").length;
  const beside = verdict2.severity === "critical" || verdict2.severity === "warning" ? graver - 1 : graver;
  const nodes = [
    { kind: "heading", words: say`poolinsight: ${titleWords(report.title)}`, aside: asideOf(report.title) },
    { kind: "line" },
    {
      kind: "paragraph",
      words: verdict2.headline,
      indent: 0,
      label: { text: verdict2.severity.toUpperCase(), tone, width: LABEL2 },
      tone: "strong"
    }
  ];
  const under = [];
  if (verdict2.holder.length > 0) under.push(say`Top holder: ${verdict2.holder}.`);
  if (verdict2.severity !== "unknown") under.push(say`Confidence: ${verdict2.confidence}.`);
  if (beside > 0) under.push(say`${count(beside)} more ${beside === 1 ? "problem" : "problems"} below.`);
  for (const words of under) nodes.push({ kind: "paragraph", words, indent: LABEL2 });
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
  if (parts.length === 0) return ["a system that the text does not name"];
  const words = [];
  parts.forEach((part, place) => {
    words.push(...place > 0 ? say`, ${part}` : part);
  });
  return words;
}
function asideOf(title2) {
  return title2.dumpFile ?? title2.from;
}
function findingNodes(finding, number) {
  const nodes = [
    { kind: "blank" },
    {
      kind: "paragraph",
      words: finding.headline,
      indent: 0,
      label: {
        text: `${number} ${finding.severity.toUpperCase()}`,
        tone: finding.severity,
        width: LABEL2 + 2
      },
      tone: "strong"
    }
  ];
  for (const words of finding.details) nodes.push({ kind: "paragraph", words, indent: 3 });
  nodes.push(...evidenceNodes(finding.evidence));
  nodes.push(...stepNodes(finding.next));
  nodes.push({
    kind: "paragraph",
    words: [`Rule ${finding.rule}; confidence: ${finding.confidence}.`],
    indent: 3,
    tone: "subdued"
  });
  return nodes;
}
function evidenceNodes(evidence2) {
  if (evidence2.length === 0) return [];
  const nodes = [{ kind: "paragraph", words: ["The debugger says:"], indent: 3, tone: "subdued" }];
  let command = "";
  for (const each of evidence2.slice(0, MOST_QUOTES)) {
    const from = each.command === command ? `line ${each.line}` : `${each.command} line ${each.line}`;
    command = each.command;
    nodes.push({ kind: "quote", from: placed(from, each.line), text: each.quote, indent: 5, width: PLACE });
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
function placed(from, line) {
  const number = `line ${line}`;
  const command = from.slice(0, from.length - number.length).trim();
  const room = PLACE - 2 - number.length;
  const shown = command.length > room - 1 ? `${command.slice(0, Math.max(0, room - 4))}...` : command;
  return shown + " ".repeat(Math.max(1, room - shown.length)) + number;
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
    const what = `${rules2.join(", ")}${why === "not run" ? "" : ` (${why})`}`;
    nodes.push(
      step2 === void 0 ? { kind: "paragraph", words: [what], indent: 3 } : { kind: "step", step: { ...step2, purpose: `for ${what}` }, indent: 3, width: COMMAND }
    );
  });
  return [...nodes, ...crashed];
}
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
    ...telling.slice(0, MOST_UNREAD).map(
      (each) => ({
        kind: "quote",
        from: placed(`${each.command} line ${each.line}`, each.line),
        text: each.text,
        indent: 3,
        width: PLACE
      })
    )
  ];
}
function troubleNodes(troubles) {
  if (troubles.length === 0) return [];
  return [
    { kind: "blank" },
    ...troubles.map((each) => ({ kind: "paragraph", words: [name(each)], indent: 0, tone: "warning" }))
  ];
}

// src/version.ts
var version = true ? "0.1.0" : "unbuilt";

// src/entry/cli-colour.ts
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
function coloured(lines2) {
  return lines2.map(
    (line) => line.map((span) => {
      if (span.text.trim() === "") return span.text;
      const style = span.link !== void 0 ? "blue" : span.tone && STYLES[span.tone];
      return style === void 0 ? span.text : (0, import_node_util.styleText)(style, span.text, { validateStream: false });
    }).join("")
  );
}

// src/entry/cli-exit.ts
function readAnything(report) {
  const { target: _target, bugcheck: _bugcheck, ...figures } = report.facts;
  return Object.keys(figures).length > 0;
}
function exitCode(reports, problems) {
  if (reports === 0) return 2;
  return problems > 0 ? 1 : 0;
}
function isProblem(report) {
  return report.verdict.severity === "critical" || report.verdict.severity === "warning";
}

// src/entry/cli-help.ts
var usage = `Finds out, from a Windows debugger's log, who ate the kernel's memory.

  node poolinsight-cli.js FILE...              a report for each target in each log; - is standard input
  node poolinsight-cli.js --explain RULE       what a rule says, measures, and when it misleads
  node poolinsight-cli.js --rules              all rules, a line each

Options
  -f, --format text|json   text is for people; json is a contract (README)
      --color, --no-color  default: colour when the output is a terminal
  -h, --help               this text
  -v, --version

A log is what .logopen writes, or text copied from the debugger's window. Worth having in it:
  vertarget   !vm 5   !poolused 3   !poolused 5   lm   !locks

Exit code: 0 nothing at warning or above, 1 something, 2 nothing could be read.
`;
function findRule(id) {
  return rules.find((rule) => rule.id === id);
}
function explain(rule) {
  const { doc } = rule;
  const part = (title2, words) => [
    { kind: "blank" },
    { kind: "paragraph", words: [title2], indent: 0, tone: "strong" },
    { kind: "paragraph", words: [words], indent: 2 }
  ];
  return [
    { kind: "heading", words: [doc.title], aside: rule.id },
    ...part("What it says", doc.says),
    ...part("Why it matters", doc.why),
    ...part("What is measured", doc.measures),
    ...part("When it misleads", doc.misleads),
    ...part("What to do", doc.whatToDo)
  ];
}
function ruleList() {
  return rules.map((rule) => ({
    kind: "paragraph",
    words: [rule.doc.title],
    indent: 0,
    label: { text: rule.id, tone: "strong", width: 30 }
  }));
}

// src/entry/cli-lines.ts
var import_node_buffer = require("node:buffer");
var import_node_fs = require("node:fs");
var CHUNK = 1 << 16;
var MAX_LINE_BYTES = 1 << 16;
function eachLine(path, take) {
  const handle = path === "-" ? 0 : open(path);
  try {
    const reader13 = lineReader(take, nameOf(path));
    for (; ; ) {
      const size = read(handle, reader13.free(), path);
      if (size === 0) break;
      reader13.filled(size);
    }
    reader13.end();
  } finally {
    if (handle !== 0) (0, import_node_fs.closeSync)(handle);
  }
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
function read(handle, into, path) {
  for (; ; ) {
    try {
      return (0, import_node_fs.readSync)(handle, into, 0, into.length, null);
    } catch (reason) {
      const { code } = reason;
      if (code === "EOF") return 0;
      if (code !== "EAGAIN") throw new Error(trouble(path, reason));
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10);
    }
  }
}
function nameOf(path) {
  return path === "-" ? "Standard input" : path;
}
function trouble(path, reason) {
  const { code, message: message2 } = reason;
  const name2 = nameOf(path);
  if (code === "ENOENT") return `${name2} does not exist. Give the path of a log that .logopen wrote.`;
  if (code === "EISDIR") return `${name2} is a folder. Give the path of a log in it.`;
  if (code === "EACCES" || code === "EPERM") {
    return `${name2} cannot be read: permission is denied. Give a copy that you may read.`;
  }
  return `${name2} cannot be read: ${message2 ?? String(reason)}. Give a copy on a local disk.`;
}
var DUMPS = ["PAGEDUMP", "PAGEDU64", "MDMP"];
var ENOUGH = 1 << 12;
function lineReader(take, name2) {
  const buffer = Buffer.from(new ArrayBuffer(MAX_LINE_BYTES + CHUNK)).fill(" ");
  const words = new Int32Array(buffer.buffer);
  let encoding;
  let size = 0;
  let seen = 0;
  const start = () => {
    const bytes2 = buffer.subarray(0, size);
    const head = bytes2.toString("latin1", 0, 8);
    if (DUMPS.some((magic) => head.startsWith(magic))) {
      throw new Error(
        `${name2} is a memory dump, not a log. Open it in the debugger, type .logopen FILE, !vm and !poolused 3, and give FILE.`
      );
    }
    const told = byMark(bytes2) ?? { encoding: byZeros(bytes2), mark: 0 };
    drop(told.mark);
    return told.encoding;
  };
  const drop = (bytes2) => {
    if (bytes2 === 0) return;
    buffer.copyWithin(0, bytes2, size);
    size -= bytes2;
    seen = 0;
  };
  const advance = () => {
    if (encoding === void 0) {
      if (size < ENOUGH) return;
      encoding = start();
    }
    const end = encoding.lastEnd(buffer, seen, size);
    if (end > 0) {
      lines(buffer, words, end, encoding, take);
      drop(end);
      return;
    }
    if (size > MAX_LINE_BYTES) {
      const half = (size - MAX_LINE_BYTES) % encoding.width;
      buffer.copyWithin(MAX_LINE_BYTES, size - half, size);
      size = MAX_LINE_BYTES + half;
    }
    seen = Math.max(0, size - 2);
  };
  return {
    free: () => buffer.subarray(size, Math.min(size + CHUNK, buffer.length)),
    filled(count2) {
      size += count2;
      advance();
    },
    end() {
      encoding ??= start();
      if (size > 0) lines(buffer, words, size, encoding, take);
      size = 0;
    }
  };
}
var LF = 10;
var CR = 13;
var bytewise = {
  width: 1,
  lastEnd(bytes2, from, to) {
    const part = bytes2.subarray(from, to);
    const at = part.lastIndexOf(LF);
    if (at >= 0) return from + at + 1;
    const lone = part.subarray(0, -1).lastIndexOf(CR);
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
        const code = unit(bytes2, at);
        if (code === LF) return at + 2;
        if (code === CR && lone === 0 && at + 4 <= to) lone = at + 2;
      }
      return lone;
    },
    decode(bytes2) {
      const whole = bytes2.length & ~1;
      const text2 = first === 0 ? bytes2 : Buffer.from(bytes2.subarray(0, whole)).swap16();
      return text2.toString("utf16le", 0, whole) + (whole < bytes2.length ? "\uFFFD" : "");
    }
  };
}
var littleEndian = wide(0);
var bigEndian = wide(1);
function byMark(bytes2) {
  if (bytes2[0] === 255 && bytes2[1] === 254) return { encoding: littleEndian, mark: 2 };
  if (bytes2[0] === 254 && bytes2[1] === 255) return { encoding: bigEndian, mark: 2 };
  if (bytes2[0] === 239 && bytes2[1] === 187 && bytes2[2] === 191) return { encoding: bytewise, mark: 3 };
  return void 0;
}
function byZeros(bytes2) {
  const zeros = [0, 0];
  const end = Math.min(bytes2.length, ENOUGH) & ~1;
  for (let at = 0; at < end; at++) if (bytes2[at] === 0) zeros[at & 1] = (zeros[at & 1] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  const many = end / 2 / 3;
  if (odd > many && even < odd / 8) return littleEndian;
  return even > many && odd < even / 8 ? bigEndian : bytewise;
}
function mixed(bytes2) {
  const parts = [];
  for (let from = 0; from < bytes2.length; ) {
    const at = bytes2.indexOf(LF, from);
    const to = at < 0 ? bytes2.length : at + 1;
    const line = bytes2.subarray(from, to);
    parts.push((0, import_node_buffer.isUtf8)(line) ? line.toString("utf8") : windows1252(line));
    from = to;
  }
  return parts.join("");
}
var UPPER = "\u20AC\x81\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\x8D\u017D\x8F\x90\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\x9D\u017E\u0178";
function windows1252(bytes2) {
  return bytes2.toString("latin1").replace(/[\x80-\x9f]/g, (char) => UPPER.charAt(char.charCodeAt(0) - 128));
}
function lines(buffer, words, size, encoding, take) {
  const bytes2 = buffer.subarray(0, size);
  const ascii = encoding === bytewise && (0, import_node_buffer.isAscii)(bytes2);
  const text2 = ascii ? bytes2.toString("latin1") : encoding.decode(bytes2);
  const returns = bytes2.indexOf(CR) >= 0;
  cut(text2, returns, ascii && !hasControls(words, size, text2) ? nextOf(SPECIALS, text2) : void 0, take);
}
function cut(text2, returns, free, take) {
  for (let from = 0; from < text2.length; ) {
    const at = text2.indexOf("\n", from);
    const end = at < 0 ? text2.length : at;
    const line = text2.slice(from, returns && text2.charCodeAt(end - 1) === CR && end > from ? end - 1 : end);
    const plain9 = free?.(end) ?? false;
    if (returns && line.indexOf("\r") >= 0) for (const each of line.split("\r")) take(each, false);
    else take(line, plain9);
    from = end + 1;
  }
}
var SPECIALS = ["&", "*", "<", ">", "\\", "`", "~"];
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
      let place = places[i] ?? 0;
      if (place < to) {
        place = after(characters[i] ?? "", to);
        places[i] = place;
      }
      if (place < nearest) nearest = place;
    }
    return false;
  };
}
var RARE = ["\b", "\v", "\f", "", "", "\x7F"];
function hasControls(words, size, text2) {
  let found = 0;
  for (let i = 0; i < size; i += 4) {
    const four = words[i >> 2] ?? 0;
    found |= ~(four | four << 1) & (four << 2 | ~four << 3);
  }
  return (found & 1077952576) !== 0 || RARE.some((char) => text2.indexOf(char) >= 0);
}

// src/entry/cli.ts
var options = {
  format: { type: "string", short: "f", default: "text" },
  explain: { type: "string" },
  rules: { type: "boolean" },
  color: { type: "boolean" },
  help: { type: "boolean", short: "h" },
  version: { type: "boolean", short: "v" }
};
function main(args) {
  let parsed;
  try {
    parsed = parse(args);
  } catch (reason) {
    return fail(`${message(reason)}
Run with --help to see the options.`);
  }
  const { values, positionals } = parsed;
  const inColour = values.color ?? (process.stdout.isTTY === true && process.env.NO_COLOR === void 0);
  const show = (lines2) => write(`${(inColour ? coloured(lines2) : text(lines2)).join("\n")}
`);
  if (values.help === true) return done(() => write(usage));
  if (values.version === true) return done(() => write(`poolinsight ${version}
`));
  if (values.rules === true) return done(() => show(layout(ruleList())));
  if (values.explain !== void 0) {
    const rule = findRule(values.explain);
    if (rule === void 0)
      return fail(`There is no rule "${values.explain}". Run with --rules to see them all.`);
    return done(() => show(layout(explain(rule))));
  }
  if (values.format !== "text" && values.format !== "json") {
    return fail(`There is no format "${values.format}". Use --format text or --format json.`);
  }
  if (positionals.length === 0) {
    process.stderr.write(usage);
    return 2;
  }
  return values.format === "json" ? readAll(positionals, jsonPrinter()) : readAll(positionals, textPrinter(show));
}
function parse(args) {
  return (0, import_node_util2.parseArgs)({ args: [...args], options, allowPositionals: true, allowNegative: true });
}
function textPrinter(show) {
  let printed = 0;
  return {
    report(report) {
      if (printed++ > 0) write("\n\n");
      show(layout(toDoc(report)));
    },
    end() {
    }
  };
}
function jsonPrinter() {
  write(`{"schema":1,"tool":${JSON.stringify({ name: "poolinsight", version })},"reports":[`);
  let printed = 0;
  return {
    report(report) {
      write(`${printed++ > 0 ? "," : ""}
${JSON.stringify(toJson(report), null, 1)}`);
    },
    end() {
      write("\n]}\n");
    }
  };
}
function readAll(files, printer) {
  let reports = 0;
  let problems = 0;
  for (const file of files) {
    const from = file === "-" ? "standard input" : file;
    const seen = [];
    let lines2 = 0;
    const diagnosis = diagnoseLog(from, (report) => {
      if (!readAnything(report)) {
        if (seen.length === 0) seen.push(report);
        return;
      }
      reports++;
      if (isProblem(report)) problems++;
      seen[0] = report;
      printer.report(report);
    });
    try {
      eachLine(file, (line, plain9) => {
        lines2++;
        diagnosis.line(line, plain9);
      });
    } catch (reason) {
      complain(message(reason));
      if (lines2 === 0) continue;
    }
    diagnosis.end();
    const last = seen[0];
    if (last !== void 0 && readAnything(last)) continue;
    complain(nothingRead(from, lines2, last));
  }
  printer.end();
  return exitCode(reports, problems);
}
function nothingRead(from, lines2, report) {
  if (lines2 === 0)
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
function write(output) {
  process.stdout.write(output);
}
function complain(sentence2) {
  process.stderr.write(`poolinsight: ${sentence2}
`);
}
function done(work) {
  work();
  return 0;
}
function fail(sentence2) {
  complain(sentence2);
  return 2;
}
function message(reason) {
  return reason instanceof Error ? reason.message : String(reason);
}
process.stdout.on("error", (error) => {
  process.exit(error.code === "EPIPE" ? 0 : 2);
});
process.exitCode = main(process.argv.slice(2));
