// poolinsight 0.2.0: who ate the kernel's memory.
// .scriptload this file in WinDbg, then: dx @$poolDiagnose()
"use strict";
"use strict";
var __poolinsight = (() => {
  var __defProp = Object.defineProperty;
  var __defProps = Object.defineProperties;
  var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
  var __getOwnPropDescs = Object.getOwnPropertyDescriptors;
  var __getOwnPropNames = Object.getOwnPropertyNames;
  var __getOwnPropSymbols = Object.getOwnPropertySymbols;
  var __hasOwnProp = Object.prototype.hasOwnProperty;
  var __propIsEnum = Object.prototype.propertyIsEnumerable;
  var __defNormalProp = (obj, key, value) => key in obj ? __defProp(obj, key, { enumerable: true, configurable: true, writable: true, value }) : obj[key] = value;
  var __spreadValues = (a, b) => {
    for (var prop in b || (b = {}))
      if (__hasOwnProp.call(b, prop))
        __defNormalProp(a, prop, b[prop]);
    if (__getOwnPropSymbols)
      for (var prop of __getOwnPropSymbols(b)) {
        if (__propIsEnum.call(b, prop))
          __defNormalProp(a, prop, b[prop]);
      }
    return a;
  };
  var __spreadProps = (a, b) => __defProps(a, __getOwnPropDescs(b));
  var __objRest = (source, exclude) => {
    var target2 = {};
    for (var prop in source)
      if (__hasOwnProp.call(source, prop) && exclude.indexOf(prop) < 0)
        target2[prop] = source[prop];
    if (source != null && __getOwnPropSymbols)
      for (var prop of __getOwnPropSymbols(source)) {
        if (exclude.indexOf(prop) < 0 && __propIsEnum.call(source, prop))
          target2[prop] = source[prop];
      }
    return target2;
  };
  var __export = (target2, all2) => {
    for (var name2 in all2)
      __defProp(target2, name2, { get: all2[name2], enumerable: true });
  };
  var __copyProps = (to, from, except, desc) => {
    if (from && typeof from === "object" || typeof from === "function") {
      for (let key of __getOwnPropNames(from))
        if (!__hasOwnProp.call(to, key) && key !== except)
          __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
    }
    return to;
  };
  var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);
  var __publicField = (obj, key, value) => __defNormalProp(obj, typeof key !== "symbol" ? key + "" : key, value);

  // src/faces/windbg/main.ts
  var main_exports = {};
  __export(main_exports, {
    initializeScript: () => initializeScript,
    invokeScript: () => invokeScript,
    uninitializeScript: () => uninitializeScript
  });

  // src/debugger/port.ts
  var INTERRUPTED = /\b(?:interrupted|cancell?ed|aborted)\b|\b0x80004004\b|\bE_ABORT\b|\bctrl\+(?:break|c)\b|\b(?:user|keyboard) (?:interrupt|break)\b/i;
  var NOT_INTERRUPTED = /\b(?:not|never|cannot|can't|couldn't|unable to|failed to)\b[^.:]{0,25}\b(?:interrupted|cancell?ed|aborted)\b/i;
  function isInterruption(reason) {
    const words = String(reason);
    return INTERRUPTED.test(words) && !NOT_INTERRUPTED.test(words);
  }

  // src/debugger/thrown.ts
  function thrownSentence(reason) {
    let text2 = "";
    try {
      text2 = wordsOf(reason);
    } catch (e) {
    }
    if (text2 === "") return "no reason was given.";
    return /[.!?]$/.test(text2) ? text2 : `${text2}.`;
  }
  function wordsOf(reason) {
    if (reason === void 0 || reason === null) return "";
    if (typeof reason !== "object" && typeof reason !== "function") return String(reason).trim();
    const { message, description, number: number2 } = reason;
    const code = number2 === void 0 || number2 === null ? Number.NaN : Number(String(number2));
    const inHex = Number.isInteger(code) ? `0x${(code >>> 0).toString(16).padStart(8, "0")}` : "";
    for (const words of [message, description]) {
      const said2 = words === void 0 || words === null ? "" : String(words).trim();
      if (said2 !== "") return /0x8/i.test(said2) || inHex === "" ? said2 : `${said2} (${inHex})`;
    }
    if (inHex !== "") return `error ${inHex}`;
    const said = String(reason).trim();
    return /^\[object \w*\]$/.test(said) ? "" : said;
  }

  // src/debugger/dml-print.ts
  var SHARED_LIMIT = 2e3;
  var SINGLE_LIMIT = 4e3;
  var HEAD = '.printf /D "';
  var TAIL = '"';
  function printCalls(dml2, shared = false) {
    var _a;
    const calls = [];
    let from = 0;
    let body = "";
    const close = (to) => {
      if (to > from) calls.push({ from, to, command: HEAD + body + TAIL });
      from = to;
      body = "";
    };
    for (let i = 0; i < dml2.length; i++) {
      const line2 = `${escapeFormat((_a = dml2[i]) != null ? _a : "")}\\n`;
      const length2 = HEAD.length + line2.length + TAIL.length;
      if (!shared || length2 + body.length > SHARED_LIMIT) close(i);
      if (length2 >= SINGLE_LIMIT) {
        calls.push({ from: i, to: i + 1 });
        from = i + 1;
      } else body += line2;
    }
    close(dml2.length);
    return calls;
  }
  var SAMPLE_LINES = Array.from({ length: 19 }, (_, at) => `${at} ${"poolinsight measures ".repeat(4)}`);
  var longSample = {
    lines: SAMPLE_LINES.map((line2) => line2.trim()),
    command: `${HEAD}${SAMPLE_LINES.map((line2) => `${line2.trim()}\\n`).join("")}${TAIL}`
  };
  function escapeFormat(text2) {
    return text2.replace(/[\\"%\x00-\x1f\x7f]/g, escaped);
  }
  function escaped(char) {
    if (char === "\\") return "\\\\";
    if (char === '"') return '\\"';
    if (char === "%") return "%%";
    if (char === "\n") return "\\n";
    if (char === "	") return "\\t";
    return " ";
  }
  function pieces(text2, size2) {
    const all2 = [];
    let at = 0;
    while (at < text2.length) {
      let end = Math.min(at + size2, text2.length);
      const last2 = text2.charCodeAt(end - 1);
      if (end < text2.length && end - at > 1 && last2 >= 55296 && last2 <= 56319) end--;
      all2.push(text2.slice(at, end));
      at = end;
    }
    return all2;
  }

  // src/debugger/returned-text.ts
  function linesOf(returned) {
    if (returned === void 0 || returned === null) return [];
    if (typeof returned === "string") return splitLines(returned);
    const lines3 = [];
    const add2 = (piece) => {
      const text2 = typeof piece === "string" ? piece : String(piece);
      if (text2.indexOf("\n") < 0) lines3.push(withoutReturn(text2));
      else for (const each of splitLines(text2)) lines3.push(each);
    };
    if (typeof returned[Symbol.iterator] === "function") {
      for (const each of returned) add2(each);
      return lines3;
    }
    const count2 = countOf(returned);
    if (count2 === void 0) throw new Error(`it returned something that cannot be read (${typeof returned}).`);
    for (let at = 0; at < count2; at++) add2(elementOf(returned, at));
    return lines3;
  }
  function yieldsText(returned) {
    try {
      const lines3 = linesOf(returned);
      return lines3.some((each) => each !== "") ? lines3 : void 0;
    } catch (e) {
      return void 0;
    }
  }
  function splitLines(text2) {
    const lines3 = text2.split("\n").map(withoutReturn);
    if (lines3[lines3.length - 1] === "") lines3.pop();
    return lines3;
  }
  var withoutReturn = (line2) => line2.charCodeAt(line2.length - 1) === 13 ? line2.slice(0, -1) : line2;
  function countOf(returned) {
    const list11 = returned;
    const said = typeof list11.Count === "function" ? list11.Count() : list11.length;
    const count2 = said === void 0 || said === null ? Number.NaN : Number(String(said));
    return count2 >= 0 && count2 === Math.floor(count2) && count2 < 1e7 ? count2 : void 0;
  }
  function elementOf(returned, at) {
    const list11 = returned;
    const own = list11[at];
    if (own !== void 0) return own;
    if (typeof list11.getValueAt === "function") return list11.getValueAt(at);
    if (typeof list11.GetValueAt === "function") return list11.GetValueAt(at);
    throw new Error("it returned something whose lines cannot be read.");
  }

  // src/debugger/windbg.ts
  var LOG_LIMIT = 2e3;
  var capturesAnyway = false;
  var longCommands;
  function windbgDebugger() {
    let markupRefused = false;
    function print2(page) {
      let shown2 = 0;
      let interrupted = false;
      if (!markupRefused && !capturesAnyway && markupWanted()) {
        for (const call of printCalls(page.dml, page.dml.length > LONG_PAGE && takesLongCommands())) {
          if (call.command === void 0) log(page.text, call.from, call.to);
          else {
            try {
              const returned = control().ExecuteCommand(call.command, false);
              if (yieldsText(returned) !== void 0) {
                capturesAnyway = true;
                break;
              }
            } catch (reason) {
              interrupted = isInterruption(thrownSentence(reason));
              markupRefused = !interrupted;
              break;
            }
          }
          shown2 = call.to;
        }
      }
      log(page.text, shown2, page.text.length);
      return interrupted;
    }
    return { run, show, target, print: print2, writeFile, readFile, fileExists, temporaryFolder };
  }
  var control = () => host.namespace.Debugger.Utility.Control;
  function run(command2) {
    try {
      return linesOf(control().ExecuteCommand(command2));
    } catch (reason) {
      throw new Error(`The debugger did not run ${command2}: ${thrownSentence(reason)}`);
    }
  }
  function show(command2) {
    try {
      const lines3 = yieldsText(control().ExecuteCommand(command2, false));
      if (lines3 === void 0) return;
      capturesAnyway = true;
      log(lines3, 0, lines3.length);
    } catch (reason) {
      throw new Error(`The debugger did not run ${command2}: ${thrownSentence(reason)}`);
    }
  }
  var LONG_PAGE = 80;
  function takesLongCommands() {
    if (longCommands === void 0) {
      try {
        longCommands = linesOf(control().ExecuteCommand(longSample.command)).join("\n") === longSample.lines.join("\n");
      } catch (e) {
        longCommands = false;
      }
    }
    return longCommands;
  }
  function target() {
    const kernel = asBoolean(() => host.currentSession.Attributes.Target.IsKernelTarget);
    const dumpFile = asText(() => host.currentSession.Attributes.Target.Details.DumpFileName);
    const pointerBytes = asNumber(() => host.currentSession.Attributes.Machine.PointerSize);
    return __spreadValues(__spreadValues(__spreadValues({}, kernel === void 0 ? {} : { kernel }), dumpFile === void 0 || dumpFile === "" ? {} : { dumpFile }), pointerBytes === 4 || pointerBytes === 8 ? { pointerBytes } : {});
  }
  function markupWanted() {
    return asBoolean(() => host.namespace.Debugger.Settings.Display.PreferDMLOutput) !== false;
  }
  function log(lines3, from, to) {
    var _a;
    let text2 = "";
    for (let i = from; i < to; i++) text2 += `${(_a = lines3[i]) != null ? _a : ""}
`;
    try {
      for (const piece of pieces(text2, LOG_LIMIT)) host.diagnostics.debugLog(piece);
    } catch (e) {
    }
  }
  function writeFile(path, lines3) {
    const fileSystem = host.namespace.Debugger.Utility.FileSystem;
    let file;
    try {
      file = fileSystem.CreateFile(path, "CreateAlways");
    } catch (reason) {
      throw new Error(
        `The debugger cannot create ${path}: ${thrownSentence(reason)} Give the full path of a file in a folder that exists and that you may write to.`
      );
    }
    let failure;
    try {
      const writer = fileSystem.CreateTextWriter(file, "Utf8");
      for (const line2 of lines3) writer.WriteLine(line2);
    } catch (reason) {
      failure = thrownSentence(reason);
    }
    try {
      file.Close();
    } catch (reason) {
      failure = failure != null ? failure : thrownSentence(reason);
    }
    if (failure !== void 0) {
      throw new Error(
        `The debugger did not finish writing ${path}: ${failure} The file is not complete. Check the space on the disk, or give another path.`
      );
    }
  }
  function readFile(path) {
    const fileSystem = host.namespace.Debugger.Utility.FileSystem;
    let file;
    try {
      file = fileSystem.OpenFile(path);
    } catch (reason) {
      throw new Error(
        `The debugger cannot open ${path}: ${thrownSentence(reason)} Give the full path of a file that exists.`
      );
    }
    try {
      const lines3 = [];
      for (const line2 of fileSystem.CreateTextReader(file, "Utf8").ReadLineContents()) lines3.push(String(line2));
      return lines3;
    } catch (reason) {
      throw new Error(
        `The debugger did not read ${path}: ${thrownSentence(reason)} Check that it is a text file.`
      );
    } finally {
      try {
        file.Close();
      } catch (e) {
      }
    }
  }
  function fileExists(path) {
    return asBoolean(() => host.namespace.Debugger.Utility.FileSystem.FileExists(path)) === true;
  }
  function temporaryFolder() {
    return asText(() => host.namespace.Debugger.Utility.FileSystem.TempDirectory);
  }
  function asText(read5) {
    try {
      const value = read5();
      return value === void 0 || value === null ? void 0 : String(value);
    } catch (e) {
      return void 0;
    }
  }
  function asNumber(read5) {
    const text2 = asText(() => Number(read5()));
    return text2 === void 0 ? void 0 : Number(text2);
  }
  function asBoolean(read5) {
    const text2 = asText(read5);
    return text2 === "true" || text2 === "1" ? true : text2 === "false" || text2 === "0" ? false : void 0;
  }

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
    const shown2 = tag2.replace(/ {1,4}$/, "");
    return shown2 === "" || / /.test(shown2) ? `'${tag2}'` : shown2;
  }
  function printable(text2) {
    return text2.replace(/\t/g, "    ").replace(/[^\x20-\x7e]/g, "?");
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

  // src/faces/windbg/arguments.ts
  function tagArgument(value) {
    if (typeof value === "string") {
      if (value.length >= 1 && value.length <= 4) return { tag: padded(value) };
      return { problem: `A pool tag has 4 characters, and this has ${value.length}. ${HOW}` };
    }
    const number2 = numberOf(value);
    if (Number.isInteger(number2) && number2 > 0 && number2 <= 4294967295) return { tag: tagOfValue(number2) };
    return { problem: `${value === void 0 ? "A pool tag is missing" : "This is no pool tag"}. ${HOW}` };
  }
  var HOW = 'Give it in quotes, as in dx @$poolTagInfo("Ddk "), or as a number, as in dx @$poolTagInfo(0x206b6444).';
  function numberOf(value) {
    if (typeof value === "number") return value;
    if (typeof value !== "object" || value === null || Array.isArray(value)) return Number.NaN;
    try {
      return Number(value);
    } catch (e) {
      return Number.NaN;
    }
  }
  function argumentsKey(values) {
    return values.map((each) => `${typeof each} ${textOf(each)}`).join(", ");
  }
  function textOf(value) {
    try {
      return String(value);
    } catch (e) {
      return "";
    }
  }
  function padded(text2) {
    return `${text2}    `.slice(0, 4);
  }
  function tagOfValue(value) {
    let tag2 = "";
    for (let shift = 0; shift < 32; shift += 8)
      tag2 += String.fromCharCode(Math.floor(value / 2 ** shift) % 256);
    return tag2;
  }
  function wordArgument(value, words) {
    if (value === void 0) return {};
    const word = typeof value === "string" ? value.toLowerCase() : "";
    if (words.indexOf(word) >= 0) return { word };
    return { problem: `This verb takes ${words.map((each) => `"${each}"`).join(" or ")}, or nothing.` };
  }
  function nameArgument(value) {
    const number2 = numberOf(value);
    if (Number.isInteger(number2) && number2 >= 0 && number2 < 1e6) return { name: String(number2) };
    if (typeof value === "string" && /^[A-Za-z0-9][A-Za-z0-9 ._-]{0,60}$/.test(value)) return { name: value };
    return {
      problem: 'Give the snapshot a name in quotes, of letters, digits, blanks, dots, dashes and underscores, as in dx @$poolSnapshot("before").'
    };
  }
  function folderArgument(value) {
    if (value === void 0) return {};
    if (typeof value === "string" && value.trim() !== "" && value.length < 250 && !/[\0-\x1f"*<>?|]/.test(value) && // C:dumps is what "C:\dumps" becomes, and would be a place that nobody meant.
    !/^[A-Za-z]:[^\\/]/.test(value)) {
      return { folder: value };
    }
    return { problem: 'The folder must be a path in quotes with doubled backslashes, as in "C:\\\\dumps".' };
  }

  // src/faces/windbg/shown.ts
  function shown(value) {
    return typeof value === "string" ? printable(value) : value;
  }
  var LONGEST_TITLE = 300;
  var Shown = class {
    constructor(title2, members2, descriptions = {}) {
      __publicField(this, "__title");
      __publicField(this, "__descriptions");
      this.__title = title2.length > LONGEST_TITLE ? `${printable(title2.slice(0, LONGEST_TITLE))}...` : printable(title2);
      this.__descriptions = descriptions;
      const actions = {};
      for (const name2 of Object.keys(members2)) {
        const value = shown(members2[name2]);
        if (typeof value === "function") actions[name2] = value;
        else if (value !== void 0) Object.defineProperty(this, name2, { value, enumerable: true });
      }
      const names4 = Object.keys(actions);
      if (names4.length > 0) {
        Object.defineProperty(this, ACTIONS, { value: actions });
        Object.setPrototypeOf(this, methodsFor(names4));
      }
    }
    toString() {
      return this.__title;
    }
    get [Symbol.metadataDescriptor]() {
      return this.__descriptions;
    }
  };
  var ACTIONS = "__actions";
  var prototypes = /* @__PURE__ */ new Map();
  function methodsFor(names4) {
    const key = names4.join(" ");
    const known3 = prototypes.get(key);
    if (known3 !== void 0) return known3;
    const made = Object.create(Shown.prototype);
    for (const name2 of names4) {
      Object.defineProperty(made, name2, {
        configurable: true,
        writable: true,
        // An action takes nothing and gives nothing.
        value() {
          var _a, _b;
          (_b = (_a = this[ACTIONS])[name2]) == null ? void 0 : _b.call(_a);
        }
      });
    }
    prototypes.set(key, made);
    return made;
  }
  var Listing = class {
    constructor(size2, make, noun = "element") {
      __publicField(this, "__size");
      __publicField(this, "__make");
      __publicField(this, "__made", []);
      __publicField(this, "__noun");
      this.__size = size2;
      this.__make = make;
      this.__noun = noun;
    }
    *[Symbol.iterator]() {
      for (let i = 0; i < this.__size; i++) yield new host.indexedValue(this.getValueAt(i), [i]);
    }
    getDimensionality() {
      return 1;
    }
    getValueAt(index) {
      const at = Number(index);
      if (!(at >= 0 && at < this.__size) || at !== Math.floor(at)) {
        throw new RangeError(`There ${this.__size === 1 ? "is" : "are"} ${this.toString()}, counted from 0.`);
      }
      const known3 = this.__made[at];
      if (known3 !== void 0) return known3;
      const made = shown(this.__make(at));
      this.__made[at] = made;
      return made;
    }
    toString() {
      return formatCounted(this.__size, this.__noun);
    }
  };
  function listing(items, make, noun) {
    return new Listing(items.length, (index) => make(items[index], index), noun);
  }
  var TABLE = { PreferTabularFormat: true };
  var DECIMAL = { PreferredRadix: 10 };
  function help(text2, more = {}) {
    return Object.assign({ Help: text2 }, more);
  }
  function action(name2, description, isDefault = false) {
    return Object.assign(
      { ActionName: name2, ActionDescription: description, PreferShow: false },
      isDefault ? { ActionIsDefault: true } : {}
    );
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
    var _a;
    if (tag2.length !== TAG_LENGTH) return void 0;
    const exact = exactNotes.get(tag2);
    if (exact !== void 0) return { note: exact, exact: true };
    for (const note3 of (_a = byFirst.get(tag2.charAt(0))) != null ? _a : []) if (fits(tag2, note3.tag)) return { note: note3, exact: false };
    return void 0;
  }
  function fits(tag2, pattern) {
    for (let i = 0; i < TAG_LENGTH; i++) {
      const wanted = pattern.charAt(i);
      if (wanted !== "?" && wanted !== tag2.charAt(i)) return false;
    }
    return true;
  }

  // src/diagnosis/derived/owner.ts
  var LEAST_PREFIX = 3;
  function ownerOf(row2, modules, hits) {
    var _a;
    if (row2.binary !== void 0) return { name: row2.binary, step: "listed", unloads: 0, lines: [row2] };
    const known3 = tagNote(row2.tag);
    if ((known3 == null ? void 0 : known3.exact) === true) {
      const { owner: owner2, kind } = known3.note;
      if (owner2 !== void 0) return { name: owner2, step: "known", unloads: 0, lines: [row2] };
      if (kind !== "cause") return void 0;
    }
    if (row2.description !== "") return void 0;
    return (_a = modules && imageThatHolds(row2.tag, modules, hits)) != null ? _a : modules && nameThatBegins(row2.tag, modules);
  }
  function imageThatHolds(tag2, modules, hits) {
    var _a, _b;
    const search2 = hits == null ? void 0 : hits.searches.find((each) => each.tag === tag2);
    if (search2 === void 0) return void 0;
    const found = /* @__PURE__ */ new Map();
    for (const hit of search2.hits) {
      const module = modules.loaded.find((each) => within(hit.address, each.start, each.end));
      if (module === void 0 || module.name === "nt") continue;
      const entry = (_b = found.get(module.name)) != null ? _b : {
        file: (_a = module.file) != null ? _a : `${module.name}.sys`,
        module: module.name,
        lines: []
      };
      entry.lines.push(hit);
      found.set(module.name, entry);
    }
    if (found.size !== 1) return void 0;
    const only2 = Array.from(found.values())[0];
    return only2 && { name: only2.file, module: only2.module, step: "image", unloads: 0, lines: only2.lines };
  }
  function within(address, start, end) {
    const pad = (text2) => text2.toLowerCase().padStart(16, "0");
    return pad(address) >= pad(start) && pad(address) < pad(end);
  }
  function nameThatBegins(tag2, modules) {
    var _a, _b;
    const prefix = tag2.trim().toLowerCase();
    if (prefix.length < LEAST_PREFIX) return void 0;
    const loaded = modules.loaded.find((each) => each.name.toLowerCase().startsWith(prefix));
    if (loaded !== void 0) {
      const name2 = (_a = loaded.file) != null ? _a : `${loaded.name}.sys`;
      const rows2 = modules.unloaded.filter((each) => each.file.toLowerCase() === name2.toLowerCase());
      const lines3 = [loaded, ...rows2];
      return { name: name2, module: loaded.name, step: "loaded-name", unloads: rows2.length, lines: lines3 };
    }
    const rows = oftenest(modules.unloaded.filter((each) => each.file.toLowerCase().startsWith(prefix)));
    const file = (_b = rows[0]) == null ? void 0 : _b.file;
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
    const command2 = fill(template.command);
    const purpose2 = fill(template.purpose);
    if (missing) return void 0;
    return {
      id,
      command: command2,
      purpose: purpose2,
      slow: template.slow === true,
      changesTarget: template.changesTarget === true,
      asLink: template.elsewhere !== true && template.form !== true
    };
  }
  function stepOfCommand(command2) {
    var _a;
    const typed = withoutRadix(command2);
    for (const id of Object.keys(stepTemplates)) {
      const begin2 = withoutRadix((_a = stepTemplates[id].command.split("{")[0]) != null ? _a : "");
      if (typed.slice(0, begin2.length) !== begin2) continue;
      const rest = typed.slice(begin2.length);
      const made = step(id, { module: rest, address: rest, session: /^\d+$/.test(rest) ? Number(rest) : -1 });
      if (made !== void 0 && withoutRadix(made.command) === typed && made.asLink && !made.changesTarget)
        return made;
    }
    return void 0;
  }
  var withoutRadix = (command2) => command2.replace(/(^| )0x/g, "$1");
  function steps(...list11) {
    const seen = /* @__PURE__ */ new Set();
    const kept3 = [];
    for (const each of list11) {
      if (each === void 0 || seen.has(each.command)) continue;
      seen.add(each.command);
      kept3.push(each);
    }
    return kept3;
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
      const code = tag2.charCodeAt(i);
      if (code < 32 || code > 126 || code === 46) return void 0;
      list11.push(code);
    }
    return list11;
  }
  var hex = (code) => (code < 16 ? "0" : "") + code.toString(16);
  function tagValue(tag2) {
    const list11 = codes(tag2);
    return list11 && `0x${list11.reverse().map(hex).join("")}`;
  }
  function tagBytes(tag2) {
    const list11 = codes(tag2);
    return list11 == null ? void 0 : list11.map((code) => `0x${hex(code)}`).join(" ");
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
    var _a;
    return ((_a = REPAIRS[reason]) != null ? _a : []).map((id) => step(id));
  }

  // src/report/inline.ts
  var bytes = (value) => ({ kind: "bytes", bytes: value });
  var kilobytes = (value) => ({ kind: "bytes", bytes: value * 1024 });
  var count = (value) => ({ kind: "count", count: value });
  var share = (value) => ({ kind: "share", share: value });
  var tag = (value) => ({ kind: "tag", tag: value });
  var name = (value) => ({ kind: "name", name: value });
  var driver = (value) => ({ kind: "driver", name: value });
  var command = (step2) => ({ kind: "command", step: step2 });
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
    for (const words of under) nodes.push({ kind: "paragraph", words, indent: LABEL });
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
    const words = [];
    parts.forEach((part3, place2) => {
      words.push(...place2 > 0 ? say`, ${part3}` : part3);
    });
    return words;
  }
  function asideOf(title2) {
    var _a;
    return (_a = title2.dumpFile) != null ? _a : title2.from;
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
    for (const words of finding2.details) nodes.push({ kind: "paragraph", words, indent: 3 });
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
    let command2 = "";
    for (const each of evidence2.slice(0, MOST_QUOTES)) {
      const source = each.command === command2 ? "" : each.command;
      command2 = each.command;
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
  function quote(command2, line2, text2, indent) {
    return { kind: "quote", command: command2, line: line2, text: text2, indent, width: PLACE };
  }
  function stepNodes(next) {
    if (next.length === 0) return [];
    return [
      { kind: "paragraph", words: ["Next:"], indent: 3, tone: "subdued" },
      ...next.map((step2) => ({ kind: "step", step: step2, indent: 5, width: COMMAND }))
    ];
  }
  function notCheckedNodes(outcomes) {
    var _a, _b, _c;
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
        const key = (_b = (_a = missing.ask) == null ? void 0 : _a.command) != null ? _b : missing.fact;
        const entry = (_c = byCommand.get(key)) != null ? _c : {
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
        } : { kind: "step", step: __spreadProps(__spreadValues({}, step2), { purpose: `for ${what}` }), indent: 3, width: COMMAND }
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

  // src/pages/spans.ts
  var GAP = "  ";
  var KEEP = "\xA0";
  function spans(words, tone) {
    return words.map((word) => {
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
    return spanOf(text2.replace(/ /g, KEEP), tone, step2 == null ? void 0 : step2.command);
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
    const pieces2 = [];
    line2.forEach((span, at) => {
      const last2 = pieces2[pieces2.length - 1];
      const next = line2[at + 1];
      const between2 = span.tone === void 0 && span.link === void 0 && withoutBlanksAtEnd(span.text) === "" && (next == null ? void 0 : next.link) === void 0;
      const tone = between2 && next !== void 0 && (last2 == null ? void 0 : last2.tone) === next.tone ? last2 == null ? void 0 : last2.tone : span.tone;
      if (last2 !== void 0 && last2.link === void 0 && span.link === void 0 && last2.tone === tone) {
        pieces2[pieces2.length - 1] = withText(last2, last2.text + span.text);
      } else pieces2.push(span);
    });
    return pieces2;
  }
  function trimEnd(line2) {
    const shown2 = line2.map(
      (span) => span.text.indexOf(KEEP) < 0 ? span : withText(span, span.text.replace(/\u00a0/g, " "))
    );
    let last2 = shown2[shown2.length - 1];
    while (last2 !== void 0 && last2.link === void 0) {
      const text2 = withoutBlanksAtEnd(last2.text);
      if (text2 === last2.text && text2 !== "") break;
      if (text2 !== "") {
        shown2[shown2.length - 1] = withText(last2, text2);
        break;
      }
      shown2.pop();
      last2 = shown2[shown2.length - 1];
    }
    return shown2;
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
  function wrap(words, width, hang, lead) {
    const lines3 = [];
    let line2 = [...lead];
    let used = length(lead);
    let empty = true;
    const room = Math.max(20, width - hang);
    for (const atom of atoms(words, room)) {
      const needed = atom.width + (atom.blank && !empty ? 1 : 0);
      if (!empty && used + needed > width) {
        lines3.push(line2);
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
    lines3.push(line2);
    return lines3;
  }
  function atoms(words, room) {
    const list11 = [];
    let open;
    let blank = false;
    const add2 = (span) => {
      const tooLong = open !== void 0 && open.width + span.text.length > room;
      if (open === void 0 || blank || tooLong) {
        open = { spans: [], width: 0, blank: blank || tooLong };
        list11.push(open);
        blank = false;
      }
      open.spans.push(span);
      open.width += span.text.length;
    };
    for (const span of words) {
      const pieces2 = span.link === void 0 ? span.text.split(" ") : [span.text];
      pieces2.forEach((piece, place2) => {
        if (place2 > 0) blank = true;
        for (let at = 0; at < piece.length; at += room) {
          if (at > 0) {
            open = void 0;
            blank = true;
          }
          add2(withText(span, piece.slice(at, at + room)));
        }
      });
    }
    return list11;
  }
  var DOTS = "...";
  function shortened(lines3, most, width) {
    var _a;
    if (most === void 0 || lines3.length <= most) return lines3;
    const kept3 = lines3.slice(0, most);
    const last2 = [...(_a = kept3[most - 1]) != null ? _a : []];
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
    kept3[most - 1] = last2;
    return kept3;
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
      title2.push({ text: padded2(column.title, column), tone: "subdued" });
    }
    const lines3 = columns.every((column) => column.title === "") ? [] : [title2];
    for (const row2 of rows) {
      const line2 = [lead];
      columns.forEach((column, at) => {
        var _a;
        if (at > 0) line2.push({ text: GAP });
        for (const span of layoutCell((_a = row2[at]) != null ? _a : { words: [] }, column)) line2.push(span);
      });
      lines3.push(line2);
    }
    return lines3;
  }
  function layoutCell(cell2, column) {
    var _a, _b;
    const list11 = spans(cell2.words, void 0);
    let text2 = "";
    for (const span of list11) text2 += span.text;
    if (text2.length > column.width) {
      text2 = column.clauses === true ? clipped(text2, column.width) : `${text2.slice(0, Math.max(0, column.width - 3))}...`;
    }
    const room = { text: " ".repeat(Math.max(0, column.width - text2.length)) };
    const { step: step2 } = cell2;
    const tone = (_b = cell2.tone) != null ? _b : list11.length === 1 ? (_a = list11[0]) == null ? void 0 : _a.tone : void 0;
    const shown2 = (step2 == null ? void 0 : step2.asLink) === true && !step2.changesTarget ? { text: text2, link: step2.command } : tone === void 0 ? { text: text2 } : { text: text2, tone };
    return column.right === true ? [room, shown2] : [shown2, room];
  }
  function padded2(text2, column) {
    return column.right === true ? text2.padStart(column.width) : text2.padEnd(column.width);
  }

  // src/pages/layout.ts
  var WIDTH = 100;
  function layout(doc, width = WIDTH) {
    const lines3 = [];
    for (const node of doc) lines3.push(...withBefore(layoutNode(node, width), node));
    return lines3.map((line2) => joined(trimEnd(line2)));
  }
  var BEFORE = 2;
  function withBefore(lines3, node) {
    if (!("before" in node) || node.before === void 0) return lines3;
    const [first, ...rest] = lines3;
    const [lead, ...spans2] = first != null ? first : [];
    const text2 = `${" ".repeat(BEFORE)}${node.before}`;
    if (lead === void 0 || withoutBlanksAtEnd(lead.text.slice(0, text2.length)) !== "") return lines3;
    return [[{ text: text2, tone: "subdued" }, withText(lead, lead.text.slice(text2.length)), ...spans2], ...rest];
  }
  function layoutNode(node, width) {
    var _a;
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
          lead.push(spanOf(label.text, label.tone, (_a = label.link) == null ? void 0 : _a.command));
          lead.push({ text: " ".repeat(labelWidth - label.text.length) });
        }
        const { aside, most } = node;
        const room = aside === void 0 ? width : width - aside.text.length - GAP.length;
        const lines3 = shortened(wrap(spans(node.words, node.tone), room, hang, lead), most, room);
        return aside === void 0 ? lines3 : withAside(lines3, aside, width);
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
  function withAside(lines3, aside, width) {
    var _a;
    const [first = [], ...rest] = lines3;
    const text2 = printable(aside.text);
    const gap = { text: " ".repeat(Math.max(GAP.length, width - length(first) - text2.length)) };
    return [[...first, gap, spanOf(text2, "subdued", (_a = aside.link) == null ? void 0 : _a.command)], ...rest];
  }
  function layoutHeading(words, aside, width) {
    const lines3 = wrap(spans(words, "strong"), width, 0, []);
    const first = lines3[0];
    if (aside === void 0 || first === void 0) return lines3;
    const text2 = printable(aside);
    const room = width - length(first) - text2.length;
    if (room >= 2) {
      lines3[0] = [...first, { text: " ".repeat(room) }, { text: text2, tone: "subdued" }];
      return lines3;
    }
    const indent = Math.max(2, width - text2.length);
    return [...lines3, ...wrap([{ text: text2, tone: "subdued" }], width, 2, [{ text: " ".repeat(indent) }])];
  }
  function layoutQuote(node, width) {
    const place2 = `line ${node.line}`;
    const room = node.width - GAP.length - place2.length;
    const command2 = printable(node.command);
    const source = command2.length > room - 1 ? `${command2.slice(0, Math.max(0, room - 4))}...` : command2;
    const gap = " ".repeat(Math.max(1, room - source.length));
    const lead = `${" ".repeat(node.indent)}${source}${gap}${place2}${GAP}`;
    const quote2 = withoutBlanksAtEnd(printable(node.text));
    const rest = Math.max(10, width - lead.length);
    const fitting = quote2.length > rest ? quote2.replace(/ {2,}/g, GAP).replace(/^ +/, "") : quote2;
    const shown2 = fitting.length > rest ? `${fitting.slice(0, rest - 3)}...` : fitting;
    if (node.step === void 0 || source === "") return [{ text: lead, tone: "subdued" }, { text: shown2 }];
    return [
      { text: " ".repeat(node.indent) },
      { text: source, link: node.step.command },
      { text: `${gap}${place2}${GAP}`, tone: "subdued" },
      { text: shown2 }
    ];
  }
  function layoutStep(node, width) {
    const { step: step2, indent, width: commandWidth, most } = node;
    const marks = [];
    if (step2.slow) marks.push("slow");
    if (step2.changesTarget) marks.push("changes the target");
    const mark = marks.length > 0 ? ` (${marks.join(", ")})` : "";
    const command2 = printable(step2.command);
    const lead = [
      { text: " ".repeat(indent) },
      step2.asLink && !step2.changesTarget ? { text: command2, link: step2.command } : { text: command2, tone: "strong" }
    ];
    const hang = indent + commandWidth;
    const gap = commandWidth - command2.length;
    const room = width - (gap >= 2 ? hang : 0) - mark.length;
    const words = `${most === 1 ? clipped(step2.purpose, room) : step2.purpose}${mark}`;
    if (gap >= 2) {
      lead.push({ text: " ".repeat(gap) });
      return shortened(wrap([{ text: words }], width, hang, lead), most, width);
    }
    const lines3 = [lead, ...wrap([{ text: words }], width, hang, [{ text: " ".repeat(hang) }])];
    return shortened(lines3, most, width);
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
  function brief(report, more, width = WIDTH) {
    var _a, _b;
    const { verdict: verdict3, findings } = report;
    const isWell = verdict3.severity === "healthy";
    const main = mainOf(report);
    const others2 = findings.map((finding2, at) => ({ finding: finding2, number: at + 1 })).filter((each) => each.finding !== main && each.finding.ignored === void 0);
    return [
      { kind: "heading", words: titleWords(report.title), aside: asideOf(report.title) },
      { kind: "line" },
      __spreadProps(__spreadValues({
        kind: "paragraph",
        words: (_a = verdict3.brief) != null ? _a : verdict3.headline,
        indent: 0,
        label: {
          text: isWell ? "OK" : verdict3.severity.toUpperCase(),
          tone: verdict3.severity,
          width: LABEL2
        },
        tone: "strong"
      }, verdict3.severity !== "unknown" && { aside: { text: verdict3.confidence } }), {
        most: 2
      }),
      ...main === void 0 ? [] : whoNodes(main, more, width),
      ...isWell || verdict3.severity === "note" ? resourceNodes((_b = report.resources) != null ? _b : [], width) : [],
      ...main === void 0 ? [] : evidenceNodes2(main.evidence),
      ...nowNodes(main === void 0 ? repairs(report) : main.next, width),
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
    var _a;
    if (verdict3.severity === "healthy" || verdict3.severity === "unknown") return void 0;
    return (_a = findings.find(
      (each) => each.severity === verdict3.severity && sameWords(each, verdict3.headline, verdict3.brief)
    )) != null ? _a : findings[0];
  }
  function sameWords(finding2, ...heads) {
    const own = JSON.stringify(finding2.headline).slice(1, -1);
    return heads.some((head2) => head2 !== void 0 && JSON.stringify(head2).indexOf(own) >= 0);
  }
  var BAR = 10;
  function bar(part3) {
    const full2 = Math.max(0, Math.min(BAR, Math.round(part3 * BAR)));
    return `[${"#".repeat(full2)}${".".repeat(BAR - full2)}]`;
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
    var _a;
    const amount3 = held !== void 0 ? [bytes(held)] : many !== void 0 ? [count(many)] : [];
    const shares = hasShares ? [{ words: part3 === void 0 ? [] : [share(part3)] }, { words: part3 === void 0 ? [] : [bar(part3)] }] : [];
    const to = typeof name2 !== "string" && name2.kind === "tag" ? (_a = more.tag) == null ? void 0 : _a.call(more, name2.tag) : void 0;
    return [__spreadValues({ words: [name2] }, to && { step: to }), { words: amount3 }, ...shares, { words: what }];
  }
  function resourceNodes(resources2, width) {
    if (resources2.length === 0) return [];
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
        rows: resources2.map(({ name: name2, share: part3, of: of2, limitKb }) => [
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
    let command2 = "";
    return chosen.slice(0, MOST_QUOTES2).map((each, at) => {
      const shown2 = each.command === command2 ? "" : each.command;
      command2 = each.command;
      const quote2 = {
        kind: "quote",
        command: shown2,
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
    const [only2, more] = others2;
    if (only2 === void 0) return [];
    const words = more === void 0 ? only2.finding.headline : say`${count(others2.length)} notes in the details`;
    const label = { text: "NOTE", tone: "note", width: LABEL2 };
    return [{ kind: "paragraph", words, indent: 0, label, most: 1 }];
  }
  function alsoNodes(others2, most, more) {
    if (others2.length === 0) return [];
    const told2 = others2.length > most ? others2.slice(0, most - 1) : others2;
    const rest = others2.length - told2.length;
    return [
      { kind: "blank" },
      ...told2.map(({ finding: finding2, number: number2 }) => {
        var _a;
        const step2 = (_a = more.finding) == null ? void 0 : _a.call(more, number2);
        return {
          kind: "paragraph",
          words: finding2.headline,
          indent: 2,
          label: __spreadValues({
            text: `${number2} ${finding2.severity.toUpperCase()}`,
            tone: finding2.severity,
            width: LABEL2 + 2
          }, step2 && { link: step2 }),
          aside: { text: finding2.confidence },
          most: 2
        };
      }),
      ...rest > 0 ? [{ kind: "paragraph", words: say`and ${count(rest)} more in the details`, indent: 2 }] : []
    ];
  }
  function ignoredNodes(findings) {
    const words = [];
    for (const { ignored } of findings) {
      if (ignored !== void 0) words.push(...say`${words.length > 0 ? "; " : ""}${ignored}`);
    }
    return words.length === 0 ? [] : [{ kind: "paragraph", words: say`Ignored: ${words}.`, indent: 0, tone: "subdued", most: 1 }];
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
    const words = [];
    let told2 = 0;
    for (const [fact, noun] of ASKED) {
      const each = missing.find((one) => one.fact === fact);
      if (each === void 0 || told2 === MOST_ASKED) continue;
      told2++;
      const { ask: ask2, absence } = each;
      const how = ask2 !== void 0 && (absence.reason === "not-run" || absence.reason === "silent") ? say` (${{ kind: "command", step: ask2 }})` : say` (${absenceInBrief(absence)})`;
      words.push(...say`${words.length > 0 ? ", " : ""}${noun}${how}`);
    }
    return words.length === 0 ? [] : [{ kind: "paragraph", words: say`Not checked: ${words}`, indent: 0, tone: "subdued", most }];
  }
  function repairs(report) {
    if (report.verdict.severity !== "unknown") return [];
    const missing = missingOf(report);
    const list11 = [];
    for (const { absence } of missing) list11.push(...repairsFor(absence.reason));
    const known3 = steps(...list11);
    if (known3.length > 0) return known3;
    return steps(
      ...ASKED.map(
        ([fact]) => {
          var _a;
          return (_a = missing.find((each) => each.fact === fact && each.absence.reason === "not-run")) == null ? void 0 : _a.ask;
        }
      )
    );
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
      const [heading2, ...lines3] = part3.split("\n");
      const known3 = HEADINGS.find((each) => each[1] === heading2);
      if (known3) doc[known3[0]] = flat(lines3);
    }
    return doc;
  }
  function flat(lines3) {
    return lines3.filter((line2) => line2 !== "").join(" ");
  }

  // src/report/evidence.ts
  function evidence(reading2, ...lines3) {
    var _a;
    const list11 = [];
    for (const each of lines3) {
      if (each === void 0) continue;
      const command2 = (_a = each.command) != null ? _a : reading2.source.command;
      if (list11.some((other) => other.line === each.line && other.command === command2)) continue;
      list11.push({ command: command2, line: each.line, quote: each.text });
    }
    return list11;
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
    const known3 = judged.get(memory);
    if (known3 !== void 0) return known3;
    const sound = judge(memory);
    judged.set(memory, sound);
    return sound;
  }
  var judged = /* @__PURE__ */ new WeakMap();
  function judge(memory) {
    var _a;
    const rows = {};
    const unsound = [];
    const ram = (_a = memory.rows.physicalMemory) == null ? void 0 : _a.pages;
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
    var _a, _b, _c, _d;
    if (row2.pages > Number.MAX_SAFE_INTEGER) return "above-counters";
    if (row2.kb !== row2.pages * 4 && row2.kb !== row2.pages * 8) return "pages-and-kb";
    if (row2.pages === 0 && NEVER_ZERO.includes(id)) return "zero";
    if (ram !== void 0 && ram > 0 && row2.pages > ram && RESIDENT.includes(id)) return "above-memory";
    if (id === "pagedPoolUsage") {
      const max = (_a = memory.rows.pagedPoolMax) == null ? void 0 : _a.pages;
      const limit = (_b = memory.rows.commitLimit) == null ? void 0 : _b.pages;
      if (max !== void 0 && limit !== void 0 && row2.pages > max && row2.pages > limit) {
        return "above-maximum-and-commit";
      }
    }
    const bounded2 = (_d = (_c = BOUNDS.find((each) => each[0] === id)) == null ? void 0 : _c[1]) != null ? _d : [];
    const tooLarge = bounded2.some((part3) => {
      var _a2, _b2;
      const value = (_b2 = (_a2 = memory.rows[part3]) == null ? void 0 : _a2.pages) != null ? _b2 : 0;
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
    return memory == null ? void 0 : memory.notices.find((each) => each.id === id);
  }

  // src/diagnosis/derived/pressure.ts
  function pageKb(memory) {
    const row2 = memory.rows.physicalMemory;
    return row2 !== void 0 && row2.pages > 0 && row2.kb === row2.pages * 8 ? 8 : 4;
  }
  function nonpagedPressure(memory) {
    var _a;
    const { rows } = soundMemory(memory);
    if (rows.nonpagedPoolUsage === void 0) return void 0;
    const usage = rows.nonpagedPoolUsage;
    const nx = rows.nonpagedPoolNxUsage;
    if (memory.rows.nonpagedPoolNxUsage !== void 0 && nx === void 0) return void 0;
    const usedKb = usage.kb + ((_a = nx == null ? void 0 : nx.kb) != null ? _a : 0);
    return against(usedKb, present(usage, nx), rows.nonpagedPoolMax, rows.physicalMemory, "memory");
  }
  function pagedPressure(memory) {
    const { rows } = soundMemory(memory);
    const usage = rows.pagedPoolUsage;
    if (usage === void 0) return void 0;
    return against(usage.kb, [usage], rows.pagedPoolMax, rows.commitLimit, "commit-limit");
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
    return __spreadProps(__spreadValues({
      group,
      pressure,
      severity: severity2 != null ? severity2 : "note"
    }, banner && { banner }), {
      onlyWarned: severity2 === void 0
    });
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

  // src/diagnosis/derived/note-of.ts
  function noteOf(row2) {
    const known3 = tagNote(row2.tag);
    if (known3 === void 0) return void 0;
    const contradicted = isOther(row2.binary, known3.note.owner);
    if (contradicted && !known3.exact) return void 0;
    return { note: known3.note, exact: known3.exact, contradicted };
  }
  function kindOf(row2) {
    const known3 = noteOf(row2);
    if (known3 === void 0 || known3.contradicted) return "unknown";
    if (!known3.exact && row2.binary === void 0) return "unknown";
    return known3.note.kind;
  }
  function isOther(listed2, known3) {
    if (listed2 === void 0 || known3 === void 0 || listed2 === known3) return false;
    const one = moduleName(listed2);
    const other = moduleName(known3);
    if (one === "" || other === "") return false;
    return one.indexOf(other) < 0 && other.indexOf(one) < 0;
  }
  function moduleName(owner2) {
    const [module = ""] = owner2.toLowerCase().replace(/^[^a-z0-9_]+/, "").split(/[!.\]]/);
    return module.trim();
  }

  // src/diagnosis/derived/latest.ts
  function latest(make) {
    let kept3;
    return (of2) => {
      if ((kept3 == null ? void 0 : kept3.of) !== of2) kept3 = { of: of2, made: make(of2) };
      return kept3.made;
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
  function isRemarkable(usage) {
    return usage.outstanding >= LEAST_COUNT || usage.bytes !== void 0 && usage.bytes >= LEAST_BYTES;
  }
  function byBytes(a, b) {
    var _a, _b;
    return ((_a = b.usage.bytes) != null ? _a : 0) - ((_b = a.usage.bytes) != null ? _b : 0) || (a.row.tag < b.row.tag ? -1 : 1);
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
      bytes: members2.reduce((sum2, part3) => {
        var _a;
        return sum2 + ((_a = part3.usage.bytes) != null ? _a : 0);
      }, 0),
      outstanding: members2.reduce((sum2, part3) => sum2 + part3.usage.outstanding, 0)
    };
  }
  function isForeign(row2) {
    if (tagNote(row2.tag) === void 0) return false;
    const known3 = noteOf(row2);
    return known3 === void 0 || known3.contradicted;
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
  function contradictions(group, pressure, memory, tags, target2) {
    var _a;
    const { availablePages, physicalMemory, committedPages } = soundMemory(memory).rows;
    const found = [];
    if (group === "nonpaged" && availablePages !== void 0 && physicalMemory !== void 0 && pressure.usedKb + availablePages.kb > physicalMemory.kb * MOVES2) {
      found.push({ kind: "above-memory", available: availablePages });
    }
    if (committedPages !== void 0 && pressure.usedKb > committedPages.kb * MOVES2) {
      found.push({ kind: "above-commit", committed: committedPages });
    }
    const total2 = tags !== void 0 && isWhole(tags.value) ? tags.value.total : void 0;
    const bytes2 = (_a = total2 == null ? void 0 : total2[group]) == null ? void 0 : _a.bytes;
    if (total2 !== void 0 && bytes2 !== void 0 && bytes2 < pressure.usedKb * 1024 * EXPLAINED) {
      found.push({ kind: "few-tags", bytes: bytes2, total: total2 });
    }
    if (tags !== void 0) {
      const records = tagFamily(tags.value, group, isVerifierTag);
      if (records.bytes >= pressure.usedKb * 1024 * WATCHED) {
        const lines3 = records.members.map((each) => {
          var _a2;
          return (_a2 = each.usage.from) != null ? _a2 : each.row;
        });
        found.push({ kind: "watched", bytes: records.bytes, lines: lines3 });
      }
    }
    const unknown = notice(memory, "unimplemented");
    const trouble = target2 == null ? void 0 : target2.value.symbolTrouble;
    if (unknown !== void 0) found.push({ kind: "misfit", line: unknown, of: "memory" });
    else if (trouble !== void 0) found.push({ kind: "misfit", line: trouble, of: "target" });
    return found;
  }
  function isWhole({ narrowedTo, top }) {
    return narrowedTo === void 0 && top === void 0;
  }

  // src/diagnosis/sentences/pool-finding.ts
  function poolFinding(from) {
    const { memory, trouble, story } = from;
    const { group, pressure, banner, onlyWarned } = trouble;
    const failures = notice(memory.value, "pool-allocations-failed");
    const against2 = contradictions(group, pressure, memory.value, from.tags, from.target);
    const sure = onlyWarned ? "possible" : confidence(pressure, banner, failures);
    return {
      severity: trouble.severity,
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
  function lineOf(against2, { memory, tags, target: target2 }) {
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
        return against2.of === "target" && target2 ? evidence(target2, against2.line) : evidence(memory, against2.line);
    }
  }
  function accounted(group, { usedKb }, tags) {
    var _a, _b;
    const table2 = tags == null ? void 0 : tags.value;
    if (table2 === void 0 || table2.narrowedTo !== void 0 || table2.top !== void 0) return [];
    const held = (_b = (_a = table2.total) == null ? void 0 : _a[group]) == null ? void 0 : _b.bytes;
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
    const failed3 = (failures == null ? void 0 : failures.count) === void 0 ? "" : say`; ${count(failures.count)} pool allocations have failed`;
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
      var _a;
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
            ...(_a = pool == null ? void 0 : pool.pressure.rows) != null ? _a : []
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
    var _a, _b;
    const part3 = sessionShare(session2, maximum);
    const failures = (_b = (_a = session2.failures) == null ? void 0 : _a.count) != null ? _b : 0;
    if (part3 !== void 0 && part3 >= SESSION_POOL_FULL) return "critical";
    if (part3 !== void 0 && part3 >= SESSION_POOL_NEAR_MAXIMUM) return failures > 0 ? "critical" : "warning";
    if (failures === 0) return void 0;
    return part3 !== void 0 && failures <= FEW_FAILURES ? "note" : "warning";
  }
  function hasNoSessions({ sessions: sessions2, pagedPoolMax }) {
    return sessions2.length === 0 && pagedPoolMax === void 0;
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
  function failuresBeside(memory, sessions2, short) {
    var _a, _b;
    const failed3 = (_b = (_a = notice(memory.value, "pool-allocations-failed")) == null ? void 0 : _a.count) != null ? _b : 0;
    if (failed3 === 0 || isPoolTold(memory.value)) return NOTHING;
    const also = say`${count(failed3)} pool ${failed3 === 1 ? "allocation has" : "allocations have"} failed as well.`;
    return together(
      { details: [also], evidence: [] },
      healthyPools(memory),
      sessionPools(sessions2, failed3, true),
      short === "ptes" ? commit(memory) : systemPtes(memory)
    );
  }
  function isPoolTold(memory) {
    return ["nonpaged", "paged"].some((group) => {
      var _a;
      const severity2 = (_a = poolTrouble(memory, group)) == null ? void 0 : _a.severity;
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
  function sessionPools(sessions2, failed3, isBeside = false) {
    var _a;
    const list11 = (_a = sessions2 == null ? void 0 : sessions2.value.sessions) != null ? _a : [];
    const shown2 = list11.length;
    if (sessions2 !== void 0 && hasNoSessions(sessions2.value)) {
      return { details: [say`${name(sessions2.source.command)} shows no session pools.`], evidence: [] };
    }
    if (sessions2 === void 0 || shown2 === 0) {
      const words = isBeside ? say`The session pools were not looked at, and their failures count there as well.` : say`The session pools were not looked at: they are the first suspect.`;
      return { details: [words], evidence: [] };
    }
    const ofSessions = list11.reduce((sum2, each) => {
      var _a2, _b;
      return sum2 + ((_b = (_a2 = each.failures) == null ? void 0 : _a2.count) != null ? _b : 0);
    }, 0);
    const maximum = sessions2.value.pagedPoolMax;
    const isSick2 = list11.some((each) => {
      const severity2 = sessionSeverity(each, maximum);
      return severity2 === "warning" || severity2 === "critical";
    });
    if (isSick2 || ofSessions >= failed3) return NOTHING;
    return {
      details: [
        say`Ruled out: the ${shown2 === 1 ? "one session pool" : say`${count(shown2)} session pools`} that !vm 4 shows ${shown2 === 1 ? "has" : "have"} ${ofSessions === 0 ? "no failures" : say`only ${count(ofSessions)} of them`}.`
      ],
      evidence: evidence(sessions2, ...list11.slice(0, MOST_SHOWN).map((each) => each.failures))
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
    check({ memory, commits, sessions: sessions2 }) {
      var _a, _b, _c, _d, _e, _f, _g;
      const { rows } = soundMemory(memory.value);
      const charge = rows.committedPages;
      const limit = rows.commitLimit;
      if (charge === void 0 || limit === void 0 || limit.pages === 0) return [];
      const failed3 = notice(memory.value, "commit-requests-failed");
      const nearness = commitNearness(memory.value);
      const near = nearness !== void 0;
      const warned = notice(memory.value, "commit-near-limit");
      if (!near && ((_a = failed3 == null ? void 0 : failed3.count) != null ? _a : 0) === 0 && warned === void 0) return [];
      const poolFailures = notice(memory.value, "pool-allocations-failed");
      const growth2 = pageFileGrowth(memory.value);
      const grave = severity(nearness, (_b = failed3 == null ? void 0 : failed3.count) != null ? _b : 0, growth2.roomKb, limit.kb);
      const pool = near ? poolThatExplains(memory.value, charge.kb) : void 0;
      const largest2 = byCommit((_c = commits == null ? void 0 : commits.value.processes) != null ? _c : []).slice(0, 3);
      const beside = near && pool === void 0 ? failuresBeside(memory, sessions2, "commit") : { details: [], evidence: [] };
      const holder2 = near && pool === void 0 ? holderOf(memory.value, commits) : void 0;
      return [
        {
          severity: grave === "critical" && pool ? "warning" : grave,
          confidence: near ? "certain" : "possible",
          resource: "commit",
          headline: headline2(nearness, charge.kb, limit.kb, failed3),
          holder: (_d = holder2 == null ? void 0 : holder2.words) != null ? _d : [],
          who: largest2.map((each) => ({
            name: name(each.image),
            bytes: each.commitKb * 1024,
            share: each.commitKb / limit.kb,
            what: say`commit charge`
          })),
          details: [
            ...pool ? [poolExplanation(pool, charge.kb, "charged")] : [],
            ...near || ((_e = failed3 == null ? void 0 : failed3.count) != null ? _e : 0) === 0 ? [] : [
              say`The counter counts since start-up: committed memory was at its limit before, and may be so again.`
            ],
            ...growthSentence(growth2, (nearness === "close" || nearness === "at") && grave === "warning"),
            ...commits && largest2.length > 0 ? [
              say`Most commit charge: ${largest2.map(
                (each, place2) => say`${place2 > 0 ? ", " : ""}${name(each.image)} ${kilobytes(each.commitKb)}`
              ).reduce((all2, each) => all2.concat(each), [])}.`
            ] : [],
            ...holdersOfCommit(memory.value),
            ...(_f = holder2 == null ? void 0 : holder2.explained) != null ? _f : [],
            ...beside.details
          ],
          tags: [],
          drivers: [],
          evidence: [
            ...evidence(memory, charge, limit, warned, failed3, poolFailures, ...growth2.files),
            ...pool ? evidence(memory, ...pool.pressure.rows) : [],
            ...commits ? evidence(commits, ...largest2, holder2 == null ? void 0 : holder2.process) : [],
            ...evidence(memory, holder2 == null ? void 0 : holder2.row),
            ...beside.evidence
          ],
          next: steps(
            commits ? void 0 : step("vm-processes"),
            ...(_g = holder2 == null ? void 0 : holder2.next) != null ? _g : [],
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
    var _a;
    const figures2 = say`${kilobytes(chargeKb)} of ${kilobytes(limitKb)} (${share(chargeKb / limitKb)})`;
    const many = (_a = failed3 == null ? void 0 : failed3.count) != null ? _a : 0;
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
    const known3 = files.filter((file) => file.maximumKb !== void 0 && file.currentKb !== void 0);
    const room = known3.reduce(
      (sum2, file) => {
        var _a, _b;
        return sum2 + Math.max(0, ((_a = file.maximumKb) != null ? _a : 0) - ((_b = file.currentKb) != null ? _b : 0));
      },
      0
    );
    const isKnown = room > 0 || files.length > 0 && known3.length === files.length;
    return __spreadValues({ files }, isKnown && { roomKb: room });
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
    var _a, _b, _c;
    const { rows } = soundMemory(memory);
    const chargeKb = (_b = (_a = rows.committedPages) == null ? void 0 : _a.kb) != null ? _b : 0;
    const list11 = (_c = commits == null ? void 0 : commits.value.processes) != null ? _c : [];
    const candidates3 = [];
    const process = byCommit(list11)[0];
    if (process !== void 0) {
      const words = say`${name(process.image)}, ${kilobytes(process.commitKb)}`;
      candidates3.push({
        kb: process.commitKb,
        holder: { words, explained: [], next: [ofProcess(process)], process }
      });
    }
    const part3 = (id, what, next, more = []) => {
      const row2 = rows[id];
      if (row2 === void 0) return;
      candidates3.push({
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
    const [most] = candidates3.sort((a, b) => b.kb - a.kb);
    return most !== void 0 && most.kb >= chargeKb * EXPLAINS ? most.holder : void 0;
  }
  function ofProcess({ pid }) {
    return step("process-memory", { address: pid.toString(16) });
  }
  function sharers(list11) {
    const sharing = list11.filter((each) => {
      var _a;
      return ((_a = each.sharedCommitKb) != null ? _a : 0) > 0;
    });
    sharing.sort((a, b) => {
      var _a, _b;
      return ((_a = b.sharedCommitKb) != null ? _a : 0) - ((_b = a.sharedCommitKb) != null ? _b : 0) || a.line - b.line;
    });
    return [sharing[0] && ofProcess(sharing[0]), step("processes")];
  }
  function holdersOfCommit(memory) {
    var _a, _b, _c, _d, _e, _f, _g, _h, _i;
    const { rows } = soundMemory(memory);
    const charge = (_b = (_a = rows.committedPages) == null ? void 0 : _a.kb) != null ? _b : 0;
    const parts = [
      ["private memory of processes", (_c = rows.totalPrivate) == null ? void 0 : _c.kb],
      ["shared memory", (_d = rows.sharedCommit) == null ? void 0 : _d.kb],
      ["paged pool", (_e = rows.pagedPoolCommit) == null ? void 0 : _e.kb],
      ["nonpaged pool", (_f = rows.nonpagedPoolCommit) == null ? void 0 : _f.kb],
      ["drivers", (_g = rows.driverCommit) == null ? void 0 : _g.kb],
      ["locked buffers (MDLs)", (_h = rows.pagesForMdls) == null ? void 0 : _h.kb],
      ["AWE", (_i = rows.pagesForAwe) == null ? void 0 : _i.kb]
    ];
    const large = parts.filter((part3) => {
      var _a2;
      return ((_a2 = part3[1]) != null ? _a2 : 0) > charge / 10;
    }).sort((a, b) => {
      var _a2, _b2;
      return ((_a2 = b[1]) != null ? _a2 : 0) - ((_b2 = a[1]) != null ? _b2 : 0) || (a[0] < b[0] ? -1 : 1);
    });
    if (large.length === 0) return [];
    const list11 = [];
    large.forEach((part3, place2) => {
      var _a2;
      list11.push(...say`${place2 > 0 ? ", " : ""}${part3[0]} ${kilobytes((_a2 = part3[1]) != null ? _a2 : 0)}`);
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
      const { code, args } = bugcheck2.value;
      const known3 = corruptionBugChecks.get(code);
      if (known3 === void 0) return [];
      const isLimit = code === HEAP_CORRUPTION && HEAP_LIMITS.indexOf(number(args[0])) >= 0;
      const stopped = say`The system stopped with ${known3.name} (${bugCheckCode(bugcheck2.value)})`;
      return [
        {
          severity: "warning",
          confidence: isLimit ? "likely" : "certain",
          resource: "none",
          headline: isLimit ? say`${stopped}: a request went beyond a limit of the kernel's heap, and nothing is known to be damaged.` : say`${stopped}: ${known3.means}, which is a different problem than exhaustion.`,
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
    return Number.parseInt(digits != null ? digits : "", 16);
  }
  function block({ code, args }) {
    var _a;
    const place2 = code === HEAP_CORRUPTION ? 2 : (_a = BLOCK_PLACES.get(code)) == null ? void 0 : _a.get(number(args[0]));
    const address = place2 === void 0 ? void 0 : args[place2];
    return address === void 0 || !(number(address) > 0) ? void 0 : step("pool-block", { address });
  }

  // src/diagnosis/derived/pool-in-target.ts
  function holdsNoPool(target2) {
    const kind = target2 == null ? void 0 : target2.value.kind;
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
    check({ tags, target: target2 }) {
      const { narrowedTo, top, total: total2, rows } = tags.value;
      if (narrowedTo !== void 0 || top !== void 0 || holdsNoPool(target2)) return [];
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
          evidence: evidence(tags, total2 != null ? total2 : rows[rows.length - 1]),
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
    var _a, _b;
    if (tags.rows.some((row2) => row2.command !== void 0)) return void 0;
    const { sortedBy } = tags;
    const groups2 = sortedBy === "nonpaged" || sortedBy === "paged" ? [sortedBy] : tags.groups;
    for (const group of groups2) {
      const said = (_b = (_a = tags.total) == null ? void 0 : _a[group]) == null ? void 0 : _b.bytes;
      if (said === void 0) continue;
      const sum2 = sumOf(tags, group);
      if (sum2 < said * (1 - APART)) {
        return {
          headline: say`The tags of ${group} pool add up to ${bytes(sum2)}, ${share(sum2 / said)} of the TOTAL. Rows are missing.`,
          group
        };
      }
      if (sum2 > said * (1 + APART)) {
        return {
          headline: say`The tags of ${group} pool add up to ${bytes(sum2)}, more than the TOTAL (${bytes(said)}). Rows of another table are among them.`,
          isTooMuch: true,
          group
        };
      }
    }
    return void 0;
  }
  function sumOf(tags, group) {
    var _a, _b;
    let sum2 = 0;
    for (const row2 of tags.rows) sum2 += (_b = (_a = row2[group]) == null ? void 0 : _a.bytes) != null ? _b : 0;
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
    check({ memory, target: target2 }) {
      if (holdsNoPool(target2) || memory.source.command === "PoolMon") return [];
      const parts = memory.value.parts.filter((part3) => part3.pool === "paged");
      const usage = soundMemory(memory.value).rows.pagedPoolUsage;
      const sum2 = parts.reduce((pages2, part3) => pages2 + part3.pages, 0);
      if (parts.length > 1 && usage !== void 0 && Math.abs(sum2 - usage.pages) > usage.pages * APART2) {
        return [
          note(
            say`The ${count(parts.length)} paged pools add up to ${count(sum2)} pages, and PagedPool Usage says ${count(usage.pages)}: ${sum2 < usage.pages ? "rows are missing" : "the output is mixed from two"}.`,
            say`Only the sum is used here.`,
            evidence(memory, ...parts, usage)
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
    var _a;
    const last2 = (_a = labels[labels.length - 1]) != null ? _a : "";
    return labels.length < 2 ? last2 : `${labels.slice(0, -1).join(", ")} and ${last2}`;
  }
  function note(headline7, detail, lines3) {
    return {
      severity: "note",
      confidence: "certain",
      resource: "none",
      headline: headline7,
      details: [detail],
      tags: [],
      drivers: [],
      evidence: lines3,
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
    var _a, _b;
    const { family, tags, memory } = from;
    const { group } = family;
    const pressure = groupPressure(memory == null ? void 0 : memory.value, group);
    const grave = familySeverity(family.bytes, pressure);
    if (grave === void 0 || family.members.length === 0) return void 0;
    const named5 = family.members.slice(0, MOST_NAMED);
    const first = named5[0];
    return {
      severity: from.atMost === "note" ? "note" : grave,
      confidence: (_a = from.confidence) != null ? _a : "likely",
      resource: group === "nonpaged" ? "nonpaged-pool" : "paged-pool",
      headline: say`${from.subject} ${from.singular ? "holds" : "hold"} ${bytes(family.bytes)} of ${group} pool in ${count(family.outstanding)} allocations${partOf(family.bytes, pressure)}.`,
      holder: first === void 0 ? [] : say`tag ${tag(first.row.tag)}, ${bytes(family.bytes)} with its family`,
      details: [
        ...named5.length > 1 ? [members(named5, family.members.length, from.singular === true)] : [],
        ...from.details
      ],
      tags: named5.map((each) => each.row.tag),
      drivers: (_b = from.drivers) != null ? _b : [],
      evidence: [
        ...evidence(tags, ...named5.map((each) => {
          var _a2;
          return (_a2 = each.usage.from) != null ? _a2 : each.row;
        })),
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
  function members(named5, all2, singular) {
    const list11 = [];
    named5.forEach((each, place2) => {
      var _a;
      list11.push(...say`${place2 > 0 ? ", " : ""}${tag(each.row.tag)} ${bytes((_a = each.usage.bytes) != null ? _a : 0)}`);
    });
    const more = all2 > named5.length ? say` and ${count(all2 - named5.length)} more` : [];
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
      const finding2 = familyFinding(__spreadProps(__spreadValues({
        family: tagFamily(tags.value, "nonpaged", (tag2) => FILTERING.test(tag2)),
        tags
      }, memory && { memory }), {
        subject: "The filtering platform",
        singular: true,
        details: [
          say`The callout of a security product or VPN is the likely cause; the platform only keeps its state.`
        ],
        next: [step("list-callouts"), step("list-connections"), step("net-filters")]
      }));
      return finding2 ? [finding2] : [];
    }
  });

  // src/diagnosis/derived/system.ts
  var VISTA = 6e3;
  function systemView(from) {
    var _a, _b;
    const bits = bitsOf(from);
    const poolsHaveSizes = bits === 32 && ((_b = (_a = from.target) == null ? void 0 : _a.value.build) != null ? _b : 0) < VISTA;
    return bits === void 0 ? { poolsHaveSizes } : { bits, poolsHaveSizes };
  }
  function bitsOf(from) {
    var _a, _b, _c, _d, _e, _f, _g, _h, _i, _j, _k, _l;
    const architecture = (_a = from.target) == null ? void 0 : _a.value.architecture;
    if (architecture !== void 0) return architecture === "x86" || architecture === "arm" ? 32 : 64;
    const address = (_i = (_f = (_c = (_b = from.sessions) == null ? void 0 : _b.value.sessions[0]) == null ? void 0 : _c.address) != null ? _f : (_e = (_d = from.modules) == null ? void 0 : _d.value.loaded[0]) == null ? void 0 : _e.start) != null ? _i : (_h = (_g = from.processes) == null ? void 0 : _g.value.processes[0]) == null ? void 0 : _h.address;
    if (address !== void 0) return address.length > 8 ? 64 : 32;
    const memory = (_j = from.memory) == null ? void 0 : _j.value;
    if (memory === void 0) return void 0;
    if (memory.rows.freeNpPtes !== void 0 || memory.layout === "2000") return 32;
    const ptes2 = (_k = memory.rows.freeSystemPtes) == null ? void 0 : _k.pages;
    if (ptes2 !== void 0 && ptes2 > 1048576) return 64;
    const paged = (_l = memory.rows.pagedPoolMax) == null ? void 0 : _l.kb;
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
    check({ systemPtes: systemPtes2, memory, target: target2, sessions: sessions2, modules }) {
      var _a;
      const { free, largestFree } = systemPtes2.value;
      if (free === void 0 || largestFree === void 0 || free.ptes < FREE_PTES_WARNING) return [];
      const { bits } = systemView(__spreadValues(__spreadValues(__spreadValues(__spreadValues({}, memory && { memory }), target2 && { target: target2 }), sessions2 && { sessions: sessions2 }), modules && { modules }));
      const part3 = largestFree.ptes / free.ptes;
      if (bits !== 32 || part3 >= PTE_RUN_FRAGMENTED) return [];
      const failed3 = notice(memory == null ? void 0 : memory.value, "system-pte-allocations-failed");
      const failures = (_a = failed3 == null ? void 0 : failed3.count) != null ? _a : 0;
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
    var _a;
    return (_a = rangeIn(tag2, pool, bits)) != null ? _a : rangeIn(tag2, pool === "paged" ? "nonpaged" : "paged", bits);
  }
  function rangeIn(tag2, pool, bits) {
    var _a;
    if (lines === void 0) [lines, patterns] = read();
    const letter = LETTERS[pool];
    const line2 = (_a = lines.get(`${tag2}|${letter}`)) != null ? _a : patterns.find((each) => each.charAt(TAG_LENGTH2 + 1) === letter && fits2(tag2, each));
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
    const known3 = /* @__PURE__ */ new Map();
    const families2 = [];
    for (const line2 of healthyRangeTable.split("\n")) {
      const key = line2.slice(0, TAG_LENGTH2 + 2);
      if (key.indexOf("?") >= 0) families2.push(line2);
      else if (key !== "") known3.set(key, line2);
    }
    const blanks = (line2) => line2.slice(0, TAG_LENGTH2).split("?").length;
    families2.sort((a, b) => blanks(a) - blanks(b) || (a < b ? -1 : 1));
    return [known3, families2];
  }
  function rangeOf(line2, era) {
    const [tag2 = "", pool, n64, mb64, n32, mb32, scales = "", letters = "j"] = line2.split("|");
    const source = letters.split("").map((letter) => {
      var _a;
      return (_a = SOURCES[letter]) != null ? _a : "judgement";
    }).join("; ");
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
    for (const process of processes.processes) {
      if (process.handleCount !== void 0 && process.handleCount > 0)
        list11.push({ process, handles: process.handleCount });
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
    var _a, _b, _c, _d, _e, _f, _g;
    const memoryKb = (_b = (_a = memory == null ? void 0 : memory.rows.physicalMemory) == null ? void 0 : _a.kb) != null ? _b : 0;
    const parts = remarkableTags(tags);
    const list11 = (processes == null ? void 0 : processes.whole) === true ? processes : void 0;
    const running = (_e = (_d = list11 == null ? void 0 : list11.processes.length) != null ? _d : (_c = parts.find((part3) => part3.row.tag === "Proc")) == null ? void 0 : _c.usage.outstanding) != null ? _e : 0;
    const alive = list11 === void 0 ? 0 : list11.processes.length - zombies(list11).length;
    const piles = [];
    for (const part3 of parts) {
      const kind = objectKind(part3.row.tag);
      if ((kind == null ? void 0 : kind.counted) === void 0) continue;
      const range = healthyRange(part3.row.tag, part3.group, bits);
      if (range === void 0) continue;
      const fixed = range.outstanding;
      const byLoad = ((_f = range.perProcess) != null ? _f : 0) * running;
      const byMemory = Math.floor(((_g = range.perGigabyte) != null ? _g : 0) * memoryKb / GB_IN_KB);
      const usual2 = Math.max(fixed, byLoad, byMemory);
      const beyond = part3.usage.outstanding - (part3.row.tag === "Proc" ? alive : 0);
      if (beyond < usual2) continue;
      piles.push(__spreadValues(__spreadProps(__spreadValues({}, part3), {
        kind,
        usual: usual2
      }), usual2 > fixed && (usual2 === byLoad ? { processes: running } : { memoryKb })));
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
    check({ processes, tags, memory, target: target2, modules }) {
      var _a, _b;
      const many = manyHandles(processes.value);
      if (many.length === 0) return [];
      const { bits } = systemView(__spreadProps(__spreadValues(__spreadValues(__spreadValues({}, memory && { memory }), target2 && { target: target2 }), modules && { modules }), {
        processes
      }));
      const found = tags && handlePile(objectPiles(tags.value, bits, processes.value, memory == null ? void 0 : memory.value), many);
      const flagrant = many.filter((each) => each.handles >= FLAGRANT && each.process.pid !== 4);
      const leaks2 = found !== void 0 || flagrant.length > 0;
      const told2 = (_a = found == null ? void 0 : found.holders) != null ? _a : flagrant.length > 0 ? flagrant : many;
      const first = told2[0];
      if (first === void 0) return [];
      const pile = found == null ? void 0 : found.pile;
      const beside = tags && pile ? privateTags(tags.value, pile) : [];
      return [
        {
          severity: leaks2 ? "warning" : "note",
          who: told2.slice(0, 3).map((each) => {
            var _a2;
            return {
              name: name((_a2 = each.process.image) != null ? _a2 : each.process.address),
              count: each.handles,
              what: say`handles${each === first && pile ? say`, while ${count(pile.usage.outstanding)} ${pile.kind.name} are outstanding` : []}`
            };
          }),
          confidence: leaks2 ? "likely" : "possible",
          resource: pile ? pile.group === "nonpaged" ? "nonpaged-pool" : "paged-pool" : "none",
          headline: say`${leaks2 ? "Handle leak" : "Many handles"}: ${list2(told2)}${pile ? say`, while ${count(pile.usage.outstanding)} ${pile.kind.name} are outstanding` : []}.`,
          holder: say`${name((_b = first.process.image) != null ? _b : first.process.address)}, ${count(first.handles)} handles`,
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
            ...tags && pile ? evidence(tags, ...[pile, ...beside].map((each) => {
              var _a2;
              return (_a2 = each.usage.from) != null ? _a2 : each.row;
            })) : []
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
  function privateTags(tags, { usage, group }) {
    const apart = (each) => Math.abs(each.usage.outstanding / usage.outstanding - 1);
    return remarkableTags(tags).filter((each) => each.row.unlisted && each.group === group && apart(each) <= NEARLY_AS_MANY).sort((a, b) => apart(a) - apart(b) || (a.row.tag < b.row.tag ? -1 : 1)).slice(0, FEW);
  }
  function list2(many) {
    const words = [];
    many.forEach((each, place2) => {
      var _a;
      const before = place2 === 0 ? "" : place2 === many.length - 1 ? " and " : ", ";
      const who = name((_a = each.process.image) != null ? _a : each.process.address);
      words.push(
        ...place2 === 0 ? say`${who} has ${count(each.handles)} handles` : say`${before}${who} ${count(each.handles)}`
      );
    });
    return words;
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
  function failed(said, what, rest) {
    if (said.count === void 0) return say`failed ${what}s${rest}`;
    return say`${count(said.count)} failed ${what}${said.count === 1 ? "" : "s"}${rest}`;
  }
  function warnsOfShortage(memory) {
    return memory.notices.some(
      ({ id }) => id === "running-out-of-system-ptes" || id === "system-pte-allocations-failed" || id === "running-out-of-physical-memory" || id === "commit-near-limit" || id === "commit-requests-failed"
    );
  }
  function isAmple(memory) {
    const { rows } = soundMemory(memory);
    const { availablePages, resAvailPages, physicalMemory, committedPages, commitLimit } = rows;
    const ram = physicalMemory == null ? void 0 : physicalMemory.pages;
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
      var _a;
      const { unsound } = soundMemory(memory.value);
      if (unsound.length === 0) return [];
      const ram = memory.value.rows.physicalMemory;
      const ofPool = unsound.find((each) => each.id === "nonpagedPoolUsage" || each.id === "nonpagedPoolNxUsage");
      const banner = ofPool && notice(memory.value, "excessive-nonpaged-pool");
      const first = ofPool != null ? ofPool : unsound[0];
      if (first === void 0) return [];
      const mismatch2 = notice(memory.value, "unimplemented");
      const sums = notice(memory.value, "sums-exceed-commit");
      return [
        {
          severity: "note",
          confidence: "certain",
          resource: (_a = RESOURCES[first.id]) != null ? _a : "none",
          headline: headline3(first, ram == null ? void 0 : ram.kb, banner !== void 0),
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
    var _a, _b;
    const what = (_b = (_a = first.row.text.split(":")[0]) == null ? void 0 : _a.trim()) != null ? _b : "";
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
      var _a;
      const doubted = (_a = tags.value.doubted) != null ? _a : [];
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
    check({ memory, tags, target: target2 }) {
      const reasons = [];
      const lines3 = [];
      const special = soundMemory(memory.value).rows.specialPool;
      if (special !== void 0 && special.kb * 1024 >= WORTH_TELLING) {
        reasons.push(say`special pool holds ${kilobytes(special.kb)}`);
        lines3.push(...evidence(memory, special));
      }
      const family = tags && largerFamily(tags.value, isVerifierTag);
      const records = family && family.bytes >= WORTH_TELLING ? family.members.slice(0, MOST_SHOWN2) : [];
      if (tags && family && records.length > 0) {
        reasons.push(say`records of Driver Verifier hold ${bytes(family.bytes)}`);
        lines3.push(...evidence(tags, ...records.map((each) => {
          var _a;
          return (_a = each.usage.from) != null ? _a : each.row;
        })));
      }
      const isWatched = reasons.length > 0;
      const banner = (target2 == null ? void 0 : target2.value.checked) === true ? checkedLine(target2.value) : void 0;
      if (target2 && banner) {
        reasons.push(
          say`the system is a checked build${target2.value.system ? say` of ${name(target2.value.system)}` : []}`
        );
        lines3.push(...evidence(target2, banner));
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
          evidence: lines3,
          next: isWatched ? steps(step("verifier-pool")) : []
        }
      ];
    }
  });
  function checkedLine(target2) {
    return target2.lines.find((each) => / Checked(?![A-Za-z])/.test(each.text));
  }

  // src/diagnosis/sentences/suspect.ts
  function inShort({ tag: own, bytes: held, outstanding, frees, allocs, pool }) {
    const size2 = held === void 0 ? [] : say`${bytes(held)} in `;
    const freed = frees === void 0 || allocs === void 0 || frees > allocs / 10 ? [] : frees === 0 ? say`, none ever freed` : say`, ${count(frees)} ever freed`;
    return say`${tag(own)}, ${size2}${count(outstanding)} allocations of ${pool} pool${freed}`;
  }
  var OF_OTHERS = ["mirror", "cache"];
  function culpritOf({ owners: [owner2], against: against2 }) {
    if (owner2 === void 0 || owner2.clue === "kind" || !/\.sys$/i.test(owner2.name)) return void 0;
    const ownsTag = owner2.clue === "listed" || owner2.clue === "known";
    return ownsTag && against2.some((each) => OF_OTHERS.indexOf(each.sign) >= 0) ? void 0 : owner2.name;
  }
  function forAndAgainst({ reasons, against: against2 }) {
    const said = reasons.length > 0 ? [say`For: ${reasonList(reasons)}.`] : [];
    if (against2.length > 0) said.push(say`Against: ${reasonList(against2)}.`);
    return said;
  }
  function reasonList(reasons) {
    const words = [];
    reasons.forEach((each, place2) => {
      words.push(...say`${place2 > 0 ? "; " : ""}${each.words}`);
    });
    return words;
  }
  var MOST_TAGS = 3;
  function whoIs(suspect2) {
    const { tag: own, tags, bytes: held, outstanding } = suspect2;
    const first = __spreadProps(__spreadValues({
      name: tag(own)
    }, held === void 0 ? { count: outstanding } : { bytes: held }), {
      what: ownerPhrase(suspect2)
    });
    const others2 = tags.filter((each) => each !== own).slice(0, MOST_TAGS - 1);
    return [
      first,
      ...others2.map((each) => ({ name: tag(each), what: say`allocated together with ${tag(own)}` }))
    ];
  }
  function ownerPhrase({ owners, holders: holders2, against: against2, known: known3 }) {
    if (holders2.length > 0) {
      const words = [];
      holders2.slice(0, 2).forEach((each, place2) => {
        words.push(...say`${place2 > 0 ? ", " : ""}${name(each.image)} (${count(each.handles)} handles)`);
      });
      return words;
    }
    const [owner2] = owners;
    if (owner2 === void 0) return say`owner not known`;
    if (owner2.clue === "kind") {
      const words = [];
      owners.filter((each) => each.clue === "kind").slice(0, 3).forEach((each, place2) => {
        words.push(...say`${place2 > 0 ? ", " : ""}${name(each.name)}`);
      });
      return say`possibly ${words}`;
    }
    const ofOthers = against2.some((each) => OF_OTHERS.indexOf(each.sign) >= 0);
    const [leak] = known3;
    const like = leak === void 0 || owner2.clue === "known-leak" ? [] : say`; fits known leak ${leak.name}`;
    if (ofOthers && (owner2.clue === "listed" || owner2.clue === "known"))
      return say`counts objects of others (${name(owner2.name)})${like}`;
    if (owner2.clue === "listed") return say`${driver(owner2.name)}${like}`;
    return say`${owner2.confidence === "possible" ? "possibly" : "likely"} ${driver(owner2.name)}: ${owner2.words}${like}`;
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
    var _a;
    let low = 0;
    let high = numbers3.length;
    while (low < high) {
      const middle = low + high >> 1;
      if (((_a = numbers3[middle]) != null ? _a : 0) > bound) low = middle + 1;
      else high = middle;
    }
    return low;
  }
  function search(parts) {
    const counts = { parts, numbers: parts.map((part3) => part3.usage.outstanding) };
    const candidates3 = [];
    parts.slice(0, MOST_BASES).forEach((part3, place2) => {
      const base = part3.usage.outstanding;
      if (nearTo(counts, base, LOCKSTEP_APART) < 2) return;
      let crowds;
      for (const distance of DISTANCES) {
        const near = nearTo(counts, base, distance);
        if (near > MOST_LINKS) break;
        if (near < 2 || near === 2 && distance > LOCKSTEP_PAIR_APART) continue;
        crowds = crowds != null ? crowds : RATIOS.map((times2) => crowd(counts, base * times2));
        const mean = expected(crowds, base, distance);
        const chances = (place2 + 1) * DISTANCES.length;
        if (byChance(mean, near - 1) * chances >= LOCKSTEP_BY_CHANCE) continue;
        const links = within2(counts, base, distance);
        if (links.length < 2 || links.length === 2 && distance > LOCKSTEP_PAIR_APART) continue;
        const chance = byChance(mean, links.length - 1) * chances;
        if (chance < LOCKSTEP_BY_CHANCE) candidates3.push({ links, chance });
      }
    });
    candidates3.sort((a, b) => a.chance - b.chance || b.links.length - a.links.length);
    const taken = /* @__PURE__ */ new Set();
    const chains2 = [];
    for (const candidate of candidates3) {
      if (candidate.links.some((link) => taken.has(link.usage))) continue;
      const links = widened(counts, widened(counts, candidate.links)).filter((link) => !taken.has(link.usage));
      if (links.length < 2) continue;
      for (const link of links) taken.add(link.usage);
      chains2.push({
        count: middleOf(links),
        links: [...links].sort(bySpecificity),
        bytes: links.reduce((sum2, link) => {
          var _a;
          return sum2 + ((_a = link.usage.bytes) != null ? _a : 0);
        }, 0)
      });
    }
    return chains2;
  }
  function within2(counts, base, distance) {
    const links = [];
    const tags = /* @__PURE__ */ new Set();
    for (const times2 of RATIOS) {
      const wanted = base * times2;
      const most = wanted * (1 + distance);
      const least = wanted * (1 - distance);
      for (let place2 = placeOf(counts, most); place2 < counts.parts.length; place2++) {
        const part3 = counts.parts[place2];
        if (part3 === void 0 || part3.usage.outstanding < least || links.length === MOST_LINKS) break;
        if (tags.has(part3.row.tag)) continue;
        tags.add(part3.row.tag);
        links.push({ row: part3.row, group: part3.group, usage: part3.usage, times: times2 });
      }
    }
    return links;
  }
  function nearTo(counts, base, distance) {
    return RATIOS.reduce(
      (sum2, times2) => sum2 + placeBelow(counts, base * times2 * (1 - distance)) - placeOf(counts, base * times2 * (1 + distance)),
      0
    );
  }
  function placeBelow(counts, bound) {
    return placeOf(counts, Math.ceil(bound) - 1);
  }
  function expected(crowds, base, distance) {
    return RATIOS.reduce(
      // Counts are whole: equal ones share a place as wide as one.
      (sum2, times2, at) => {
        var _a;
        return sum2 + ((_a = crowds[at]) != null ? _a : 0) * (2 * distance + 1 / (base * times2));
      },
      0
    );
  }
  function crowd(counts, around) {
    const between2 = (low, high) => placeOf(counts, low) - placeOf(counts, high);
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
  function widened(counts, core) {
    const single = core.filter((link) => link.times === 1);
    const low = Math.min(...single.map((link) => link.usage.outstanding));
    const high = Math.max(...single.map((link) => link.usage.outstanding));
    const around = [...within2(counts, low, LOCKSTEP_APART), ...within2(counts, high, LOCKSTEP_APART)];
    const links = [];
    const tags = /* @__PURE__ */ new Set();
    for (const link of [...core, ...around]) {
      if (tags.has(link.row.tag)) continue;
      tags.add(link.row.tag);
      if (belongs(counts, link, core)) links.push(link);
    }
    return links;
  }
  function belongs(counts, link, core) {
    if (!isSpecific(link)) return true;
    const own = link.usage.outstanding / link.times;
    let apart = 1;
    for (const other of core) {
      if (other.row.tag === link.row.tag) continue;
      apart = Math.min(apart, Math.abs(other.usage.outstanding / other.times / own - 1));
    }
    return crowd(counts, link.usage.outstanding) * (2 * apart + 1 / link.usage.outstanding) <= LOCKSTEP_MEMBER_BY_CHANCE;
  }
  function middleOf(links) {
    var _a;
    const counts = links.map((link) => link.usage.outstanding / link.times).sort((a, b) => a - b);
    return Math.round((_a = counts[Math.floor((counts.length - 1) / 2)]) != null ? _a : 0);
  }
  function bySpecificity(a, b) {
    var _a, _b;
    return rank(a) - rank(b) || ((_a = b.usage.bytes) != null ? _a : 0) - ((_b = a.usage.bytes) != null ? _b : 0) || (a.row.tag < b.row.tag ? -1 : 1);
  }
  function rank(link) {
    var _a;
    const known3 = noteOf(link.row);
    const note3 = (known3 == null ? void 0 : known3.contradicted) ? void 0 : known3 == null ? void 0 : known3.note;
    if (note3 === void 0 && /^nt!/.test((_a = link.row.binary) != null ? _a : "")) return 3;
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
    var _a;
    const most = (_a = bounds.get(id)) != null ? _a : 0;
    const kept3 = most < 0 ? Math.max(most, Math.min(0, points)) : Math.min(most, Math.max(0, points));
    return Math.round(kept3 * 10) / 10;
  }

  // src/diagnosis/suspects/reason.ts
  function weight(sign, points, says) {
    const kept3 = bounded(sign, points);
    return kept3 === 0 ? void 0 : { sign, points: kept3, says };
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
    var _a, _b;
    const { group, usage } = part3;
    const { measure, parts } = ranking(tags, group);
    const own = (_a = usage[measure]) != null ? _a : 0;
    if (own < (measure === "bytes" ? LEADER_BYTES : LEADER_BLOCKS)) return void 0;
    const next = parts.find((each) => each.row.tag !== part3.row.tag && !isMate(company, each.row.tag));
    const nextOwn = (_b = next == null ? void 0 : next.usage[measure]) != null ? _b : 0;
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
    return (company == null ? void 0 : company.parts.some((mate) => mate.row.tag === tag2)) === true;
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
    const measure = tags.rows.some((row2) => {
      var _a;
      return ((_a = row2[group]) == null ? void 0 : _a.bytes) !== void 0;
    }) ? "bytes" : "outstanding";
    const parts = remarkableTags(tags).filter((part3) => part3.group === group).sort((a, b) => {
      var _a, _b;
      return ((_a = b.usage[measure]) != null ? _a : 0) - ((_b = a.usage[measure]) != null ? _b : 0) || (a.row.tag < b.row.tag ? -1 : 1);
    }).slice(0, RANKED);
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
  function yardsticks({ tags, memory, target: target2, modules, processes }) {
    var _a, _b;
    const known3 = systemView(__spreadValues(__spreadValues(__spreadValues(__spreadValues({}, target2 && { target: target2 }), memory && { memory }), modules && { modules }), processes && { processes }));
    const bits = (_a = known3.bits) != null ? _a : tags.value.layout === "classic" ? 32 : void 0;
    const ram = memory === void 0 ? void 0 : (_b = soundMemory(memory.value).rows.physicalMemory) == null ? void 0 : _b.kb;
    const uptimeSeconds2 = target2 == null ? void 0 : target2.value.uptimeSeconds;
    const bound = {};
    for (const group of tags.value.groups) {
      const pressure = groupPressure(memory == null ? void 0 : memory.value, group);
      if (pressure === void 0) continue;
      const real = pressure.yardstick === "maximum";
      const kb = real ? pressure.limitKb : ram;
      if (kb !== void 0) bound[group] = kb * 1024;
    }
    return __spreadProps(__spreadValues({
      bits,
      gigabytes: (ram != null ? ram : 0) / (1024 * 1024),
      processes: processesOf(tags.value, processes == null ? void 0 : processes.value)
    }, uptimeSeconds2 !== void 0 && { uptimeSeconds: uptimeSeconds2 }), {
      bound,
      describes: tags.value.rows.some(isDescribed),
      verified: remarkableTags(tags.value).some(
        ({ row: row2, usage }) => {
          var _a2;
          return isVerifierTag(row2.tag) && ((_a2 = usage.bytes) != null ? _a2 : 0) >= VERIFIER_RECORDS;
        }
      )
    });
  }
  var VERIFIER_RECORDS = 4 * 1024 * 1024;
  function isDescribed(row2) {
    return row2.unlisted || row2.description !== "";
  }
  function processesOf(tags, processes) {
    var _a, _b, _c;
    if ((processes == null ? void 0 : processes.whole) === true) return processes.processes.length;
    const objects = (_c = (_b = (_a = tags.rows.find((row2) => row2.tag === "Proc")) == null ? void 0 : _a.nonpaged) == null ? void 0 : _b.outstanding) != null ? _c : 0;
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
  function interpolated(at, table2) {
    var _a;
    let [x0, y0] = (_a = table2[0]) != null ? _a : [0, 0];
    if (at <= x0) return y0;
    for (const [x, y] of table2) {
      if (at <= x) return x === x0 ? y : y0 + (y - y0) * (at - x0) / (x - x0);
      [x0, y0] = [x, y];
    }
    return y0;
  }
  function usual({ row: row2, group, usage }, machine2) {
    var _a;
    const range = healthyRange(row2.tag, group, machine2.bits);
    if (range === void 0) {
      const fixed2 = machine2.bits === 32 ? UNKNOWN_32 : UNKNOWN_64;
      const held = Math.max(fixed2.bytes, machine2.gigabytes * UNKNOWN_BYTES_PER_GB);
      const isBeyond = usage.outstanding > fixed2.outstanding || ((_a = usage.bytes) != null ? _a : 0) > held;
      const times2 = isBeyond && isOfWindows(row2) ? WINDOWS_KEEPS : 1;
      return { outstanding: fixed2.outstanding * times2, bytes: held * times2 };
    }
    const { perGigabyte, bytesPerGigabyte, perProcess } = range;
    const gigabytes = machine2.gigabytes > 0 ? machine2.gigabytes : USUAL_GIGABYTES;
    const fixed = (most, per) => per === void 0 ? most : most * SMALL_PART;
    return {
      outstanding: Math.max(
        fixed(range.outstanding, perGigabyte),
        (perGigabyte != null ? perGigabyte : 0) * gigabytes,
        (perProcess != null ? perProcess : 0) * machine2.processes
      ),
      bytes: Math.max(fixed(range.bytes, bytesPerGigabyte), (bytesPerGigabyte != null ? bytesPerGigabyte : 0) * gigabytes),
      range
    };
  }
  function isUsual(part3, machine2) {
    var _a;
    const most = usual(part3, machine2);
    return most.range !== void 0 && part3.usage.outstanding <= most.outstanding && ((_a = part3.usage.bytes) != null ? _a : 0) <= most.bytes;
  }
  function beyondRange(part3, machine2) {
    const { bytes: most, range } = usual(part3, machine2);
    if (range === void 0 || part3.usage.bytes === void 0) return 0;
    return Math.min(4, Math.log2(Math.max(1, part3.usage.bytes / most)));
  }
  function isOfWindows(row2) {
    var _a, _b;
    if (row2.binary !== void 0) return isWindowsDriver(row2.binary);
    return ((_a = noteOf(row2)) == null ? void 0 : _a.exact) === true || ((_b = tagBinary(row2.tag)) == null ? void 0 : _b.exact) === true;
  }
  function beyondHealthy(part3, machine2) {
    var _a;
    const { usage } = part3;
    const most = usual(part3, machine2);
    const byCount = usage.outstanding / most.outstanding;
    const byBytes3 = ((_a = usage.bytes) != null ? _a : 0) / most.bytes;
    if (Math.max(byCount, byBytes3) <= 1) {
      return most.range === void 0 ? [] : [
        weight(
          "within-healthy",
          -6,
          () => say`healthy machines keep up to ${count(Math.round(most.outstanding))} blocks, ${bytes(most.bytes)}`
        )
      ];
    }
    const ofCount = Math.log2(Math.max(1, byCount)) * (usage.bytes === void 0 ? 1 : 0.5);
    const ofBytes = Math.log2(Math.max(1, byBytes3));
    const says = () => {
      var _a2;
      const held = ofCount >= ofBytes ? say`${count(usage.outstanding)} blocks` : say`${bytes((_a2 = usage.bytes) != null ? _a2 : 0)}`;
      const kept3 = ofCount >= ofBytes ? say`${count(Math.round(most.outstanding))}` : say`${bytes(most.bytes)}`;
      return most.range === void 0 ? say`${held}, where such a tag keeps under ${kept3}` : say`${held}, where healthy machines keep under ${kept3}`;
    };
    return [
      weight("beyond-healthy", Math.max(ofCount, ofBytes) + (most.range === void 0 ? 0 : PASSED), says)
    ];
  }
  function largePart({ usage, group }, machine2) {
    const bound = machine2.bound[group];
    if (bound === void 0 || bound <= 0 || usage.bytes === void 0) return void 0;
    const part3 = usage.bytes / bound;
    if (part3 <= 0.02 || part3 > 1) return void 0;
    return weight("large-part", Math.log2(part3 / 0.02), () => say`${share(part3)} of the pool's bound`);
  }
  function blockSize({ outstanding, bytes: held }) {
    if (held === void 0 || outstanding < 1e3) return void 0;
    const size2 = held / outstanding;
    return size2 === Math.floor(size2) && size2 % 8 === 0 && size2 > 0 && size2 < 4096 ? size2 : void 0;
  }
  function oneSize(usage) {
    const size2 = blockSize(usage);
    return size2 === void 0 ? void 0 : weight("one-size", 1, () => say`every block has ${count(size2)} bytes`);
  }
  function recycled({ allocs, frees, outstanding }) {
    if (allocs === void 0 || frees === void 0 || allocs < 1e5) return void 0;
    const kept3 = outstanding / allocs;
    return kept3 <= 1e-3 ? weight("recycled", -2, () => say`99.9% of its allocations were freed`) : void 0;
  }
  function few({ outstanding, bytes: held }, { bits }) {
    if (held === void 0) return void 0;
    const words = () => say`only ${count(outstanding)} blocks, ${bytes(held)}`;
    if (outstanding < FEW_BLOCKS && held < FEW_BYTES) return weight("few", -4, words);
    const some = bits === 32 ? SOME_32 : SOME_64;
    return outstanding < some.outstanding && held < some.bytes ? weight("few", -2, words) : void 0;
  }
  function fewLargeBlocks({ outstanding, bytes: held }) {
    if (held === void 0 || outstanding <= 0 || outstanding >= FEW_LARGE) return void 0;
    return held / outstanding >= LARGE_BLOCK ? weight(
      "few-large-blocks",
      -3,
      () => say`only ${count(outstanding)} blocks, ${bytes(Math.round(held / outstanding))} each`
    ) : void 0;
  }
  function isReservation({ row: row2, usage }) {
    return kindOf(row2) === "fixed" && usage.outstanding < 1e5;
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
      (each) => {
        var _a;
        return each.handles >= MANY && (((_a = objectKind(objects.row.tag)) == null ? void 0 : _a.cached) !== true || each.process.pid !== SYSTEM_PID);
      }
    );
    const handles = many.reduce((sum2, each) => sum2 + each.handles, 0);
    const { outstanding } = objects.usage;
    if (handles < outstanding * EXPLAINS3 || handles > outstanding * FAR_MORE2) return void 0;
    const sign = weight("handles", objects === part3 ? 5 : 4, () => list4(many));
    return sign && { sign, holders: many };
  }
  function objectsBeside({ row: row2, group, usage }, tags) {
    var _a;
    if (!row2.unlisted || ((_a = noteOf(row2)) == null ? void 0 : _a.exact) === true) return void 0;
    return remarkableTags(tags).find(
      (each) => each.group === group && objectKind(each.row.tag) !== void 0 && Math.abs(usage.outstanding / each.usage.outstanding - 1) <= BESIDE
    );
  }
  function list4(many) {
    const words = [];
    many.slice(0, 3).forEach((each, place2) => {
      var _a;
      words.push(
        ...say`${place2 > 0 ? ", " : ""}${name((_a = each.process.image) != null ? _a : each.process.address)} has ${count(each.handles)} handles`
      );
    });
    return words;
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
    var _a, _b, _c, _d;
    const { row: row2 } = part3;
    const owner2 = (_d = (_b = row2.binary) != null ? _b : (_a = noteOf(row2)) == null ? void 0 : _a.note.owner) != null ? _d : (_c = tagBinary(row2.tag)) == null ? void 0 : _c.binary;
    const signs2 = [
      isUndescribed(row2, machine2) ? weight("no-description", 2, () => say`no description in the debugger's tag list`) : void 0,
      isForeign2(row2) ? weight("not-windows", 1, () => say`not a tag of Windows`) : void 0,
      ofKind(part3, machine2),
      owner2 !== void 0 && GRAPHICS.test(owner2) ? weight("graphics", -4, () => say`graphics keeps large buffers`) : void 0,
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
    var _a;
    if (row2.binary !== void 0) return /\.sys$/i.test(row2.binary) && !isWindowsDriver(row2.binary);
    if (row2.description !== "") return false;
    const known3 = noteOf(row2);
    if ((known3 == null ? void 0 : known3.exact) === true) return false;
    return ((_a = tagBinary(row2.tag)) == null ? void 0 : _a.exact) !== true;
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
    __spreadValues({
      id: "wsl-40804",
      tags: ["NtFC"],
      pool: "nonpaged",
      driver: "wcifs.sys",
      what: "NTFS contexts grow by gigabytes an hour while WSL 2 runs, and only a restart frees them.",
      builds: RECENT,
      fixed: "closed without a fix"
    }, github("microsoft/WSL", 40804)),
    __spreadValues({
      id: "wsl-41644",
      tags: ["NtFC"],
      pool: "nonpaged",
      driver: "wcifs.sys",
      what: "The NtFC leak persists on build 26200.9457: 21 GB of 32 GB.",
      builds: RECENT,
      fixed: "open"
    }, github("microsoft/WSL", 41644)),
    __spreadValues({
      id: "wsl-41296",
      tags: ["WCsc", "WCfc", "WCri", "Toke", "FMfn", "SQSF", "Ntfc", "IoNm", "SeAt", "File", "D2d "],
      pool: "either",
      driver: "wcifs.sys",
      what: "Access from WSL to Windows drives pins files and tokens in wcifs.sys.",
      builds: RECENT,
      fixed: "fix announced"
    }, github("microsoft/WSL", 41296)),
    __spreadValues({
      id: "containers-646",
      tags: ["WCsc", "WCfc", "WCri", "FMwi", "FMfc"],
      pool: "either",
      driver: "wcifs.sys",
      what: "Each open of a container layer leaves contexts of wcifs.sys behind, and none is ever freed.",
      builds: RECENT,
      fixed: "open"
    }, github("microsoft/Windows-Containers", 646)),
    __spreadValues({
      id: "sandbox-126",
      tags: ["File", "NtFC", "Ntff", "FMfn"],
      pool: "either",
      driver: "wcifs.sys",
      what: "Each Windows Sandbox session leaves file handles in the System process of the host.",
      builds: RECENT,
      fixed: "open"
    }, github("microsoft/Windows-Sandbox", 126)),
    __spreadValues({
      id: "claude-55361",
      tags: ["NtFC"],
      pool: "nonpaged",
      driver: "wcifs.sys",
      what: "A desktop program with its own virtual machine grows NtFC by 2 GB an hour.",
      builds: RECENT
    }, github("anthropics/claude-code", 55361)),
    __spreadValues({
      id: "claude-85480",
      tags: ["NtFC"],
      pool: "nonpaged",
      driver: "wcifs.sys",
      what: "A desktop program from the Store grows NtFC by 2.2 GB an hour while it runs.",
      builds: RECENT
    }, github("anthropics/claude-code", 85480)),
    __spreadValues({
      id: "claude-91265",
      tags: ["Toke", "SeAt", "File"],
      pool: "either",
      driver: "wcifs.sys",
      what: "A virtual machine of a desktop program leaves tokens and files behind.",
      builds: RECENT
    }, github("anthropics/claude-code", 91265)),
    __spreadValues({
      id: "claude-94198",
      tags: ["NtFC"],
      pool: "nonpaged",
      driver: "wcifs.sys",
      what: "A service with its own virtual machine grows nonpaged pool until a restart.",
      builds: RECENT
    }, github("anthropics/claude-code", 94198)),
    __spreadValues({
      id: "codex-44271",
      tags: ["NtFC"],
      pool: "nonpaged",
      driver: "wcifs.sys",
      what: "A desktop program leaves millions of NtFC blocks behind within minutes.",
      builds: RECENT
    }, github("openai/codex", 44271)),
    __spreadValues({
      id: "codex-16786",
      tags: ["NtFC"],
      pool: "nonpaged",
      driver: "wcifs.sys",
      what: "Each start of git by a packaged program grows NtFC.",
      builds: RECENT
    }, github("openai/codex", 16786)),
    __spreadValues({
      id: "codex-31212",
      tags: ["IoFE", "SeTl", "SeAt", "Toke", "FMfn", "File"],
      pool: "either",
      what: "Programs that open very many files grow file objects, tokens and names of files.",
      builds: RECENT,
      fixed: "open"
    }, github("openai/codex", 31212)),
    __spreadValues({
      id: "melodic-3715",
      tags: ["Toke", "SeTd"],
      pool: "paged",
      what: "Starts of processes leave 3.8 million tokens behind, 10 GB of paged pool.",
      builds: RECENT
    }, github("melodic-software/claude-code-plugins", 3715)),
    // Network.
    __spreadValues({
      id: "wsl-13884",
      tags: ["NEIO", "NDnd"],
      pool: "nonpaged",
      driver: "netio.sys",
      what: "Buffers of netio.sys grow while WSL 2 or the virtual machine platform is on.",
      builds: RECENT,
      fixed: "open"
    }, github("microsoft/WSL", 13884)),
    __spreadValues({
      id: "npcap-688",
      tags: ["NpCD", "NpNL", "NpNB", "NpPD"],
      pool: "nonpaged",
      driver: "npcap.sys",
      what: "Npcap 1.76 and 1.77 do not free packets that a program sends.",
      affected: "Npcap 1.76 and 1.77",
      fixed: "Npcap 1.78"
    }, github("nmap/npcap", 688)),
    __spreadValues({
      id: "drcom4scut-38",
      tags: ["NpCD", "NpNL", "NpNB", "NpPD"],
      pool: "nonpaged",
      driver: "npcap.sys",
      what: "A login program that uses Npcap 1.76 grows nonpaged pool with each frame.",
      affected: "Npcap 1.76 and 1.77"
    }, github("SeaLoong/drcom4scut", 38)),
    __spreadValues({
      id: "npcap-213",
      tags: ["NPBL", "NpCD"],
      pool: "nonpaged",
      driver: "npcap.sys",
      what: "An early Npcap does not free the packets that it copied.",
      affected: "Npcap 0.9988"
    }, github("nmap/npcap", 213)),
    __spreadValues({
      id: "nmap-1966",
      tags: ["NPBL", "Mdl "],
      pool: "nonpaged",
      driver: "npcap.sys",
      what: "Npcap keeps copies of loopback packets, each with a memory descriptor list.",
      affected: "Npcap 0.9988"
    }, github("nmap/nmap", 1966)),
    __spreadValues({
      id: "qbittorrent-17218",
      tags: ["acrl"],
      pool: "nonpaged",
      driver: "tcpip.sys",
      what: "Split tunnelling of a VPN under many connections leaves gigabytes of acrl behind.",
      fixed: "open"
    }, github("qbittorrent/qBittorrent", 17218)),
    __spreadValues({
      id: "mullvad-10738",
      tags: ["Irp "],
      pool: "nonpaged",
      driver: "mullvad-split-tunnel.sys",
      what: "Split tunnelling leaves 10.9 million requests behind, 13 GB.",
      affected: "mullvad-split-tunnel.sys 1.3.0.0",
      fixed: "open"
    }, github("mullvad/mullvadvpn-app", 10738)),
    __spreadValues({
      id: "wfpsampler-1191",
      tags: ["Fecf"],
      pool: "nonpaged",
      what: "A callout driver made after the WFP sample keeps a context for each redirected connection.",
      fixed: "fixed in the sample"
    }, github("microsoft/Windows-driver-samples", 1191)),
    __spreadValues({
      id: "feedback-393",
      tags: ["NpFr", "Irp "],
      pool: "nonpaged",
      driver: "npfs.sys",
      what: "Nobody reads a pipe: 56 million writes wait in it, each with a request."
    }, github("microsoft/WinDbg-Feedback", 393)),
    // Display and tracing.
    __spreadValues({
      id: "dev-performance-137",
      tags: ["Proc"],
      pool: "nonpaged",
      driver: "amdkmdag.sys",
      what: "A Radeon display driver keeps a reference to each process that ended.",
      affected: "amdkmdag.sys 32.0.11002.41",
      fixed: "amdkmdag.sys 32.0.21045.1000"
    }, github("microsoft/Windows-Dev-Performance", 137)),
    __spreadValues({
      id: "cider-1946",
      tags: ["Etwr", "EtwD"],
      pool: "nonpaged",
      what: "A service of a display vendor does not take trace notifications, which pile up by the million."
    }, github("ciderapp/Cider-2", 1946)),
    {
      id: "kuo-amda",
      tags: ["amda", "IoWI"],
      pool: "nonpaged",
      what: "An audio driver queues 5.8 million work items and never frees them.",
      name: "0x0 Live AcpWdfWorkItem Leak",
      source: "https://gh.nickkuo.dev/blog/20241114-0x0-acpwdfworkitem-leak"
    },
    // Programs and services that keep objects.
    __spreadValues({
      id: "dev-performance-65",
      tags: ["Proc"],
      pool: "nonpaged",
      what: "The Network List Service keeps handles to processes that ended.",
      builds: [[18362, 19045]]
    }, github("microsoft/Windows-Dev-Performance", 65)),
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
    __spreadValues({
      id: "winfsp-534",
      tags: ["Mmdi"],
      pool: "nonpaged",
      driver: "viofs.sys",
      what: "Disk work on a folder of the host grows Mmdi until memory is gone.",
      affected: "virtio-win 0.1.240"
    }, github("winfsp/winfsp", 534)),
    __spreadValues({
      id: "virtio-1004",
      tags: ["Mmdi"],
      pool: "nonpaged",
      driver: "viofs.sys",
      what: "The file-system driver of virtio leaks memory descriptors of mapped buffers.",
      affected: "virtio-win 0.1.240",
      fixed: "closed"
    }, github("virtio-win/kvm-guest-drivers-windows", 1004)),
    __spreadValues({
      id: "rclone-9075",
      tags: ["NpSN", "NpSB"],
      pool: "nonpaged",
      driver: "winfsp-x64.sys",
      what: "Long writes to a mounted drive leave 6.6 GB behind until a restart.",
      fixed: "open"
    }, github("rclone/rclone", 9075)),
    __spreadValues({
      id: "openzfs-542",
      tags: ["ZFS!"],
      pool: "either",
      driver: "OpenZFS.sys",
      what: "The cache of OpenZFS grows to the size of memory."
    }, github("openzfsonwindows/openzfs", 542)),
    __spreadValues({
      id: "openzfs-283",
      tags: ["ZFS!"],
      pool: "either",
      driver: "OpenZFS.sys",
      what: "Listing very many files fills memory with the cache of OpenZFS."
    }, github("openzfsonwindows/openzfs", 283)),
    __spreadValues({
      id: "vscode-326102",
      tags: ["UCOD"],
      pool: "nonpaged",
      what: "An unknown driver leaks 2 MB a second beside a code editor.",
      builds: [[18363, 18363]]
    }, github("microsoft/vscode", 326102)),
    // Security.
    __spreadValues({
      id: "sysinternals-92",
      tags: ["SysR"],
      pool: "nonpaged",
      driver: "SysmonDrv.sys",
      what: "Sysmon keeps the old rules each time its configuration is loaded.",
      affected: "Sysmon 7.01 and 7.03"
    }, github("MicrosoftDocs/sysinternals", 92)),
    __spreadValues({
      id: "sandboxie-444",
      tags: ["Strg"],
      pool: "paged",
      driver: "SbieDrv.sys",
      what: "Sandboxie leaks strings while its manager runs: more than 20 GB.",
      affected: "Sandboxie Plus 0.6.0",
      fixed: "the build after 0.6.0"
    }, github("sandboxie-plus/Sandboxie", 444)),
    {
      id: "ntdebugging-se",
      tags: ["Se  "],
      pool: "paged",
      what: "A driver calls a security routine and does not free what it returns.",
      name: "NtDebugging blog: a driver that leaks on behalf of the kernel",
      source: "https://learn.microsoft.com/en-us/archive/blogs/ntdebugging/how-to-identify-a-driver-that-calls-a-windows-api-leading-to-a-pool-leak-on-behalf-of-nt-kernel"
    },
    // Windows itself, old and new.
    __spreadValues({
      id: "efi-driver-access-1",
      tags: ["Pp  "],
      pool: "paged",
      what: "Each access to a firmware variable leaks 32 bytes of the kernel.",
      builds: [[19041, 20226]]
    }, github("TheCruZ/EFI_Driver_Access", 1)),
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
    var _a;
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
    return (_a = byTag2.get(tag2)) != null ? _a : [];
  }

  // src/diagnosis/suspects/like-known-leaks.ts
  var MOST = 3;
  function likeKnownLeaks(tags, pool, { modules, target: target2 }) {
    const leaks2 = [];
    for (const tag2 of tags) for (const leak of knownLeaksOf(tag2)) if (leaks2.indexOf(leak) < 0) leaks2.push(leak);
    const loaded = (modules == null ? void 0 : modules.value.whole) === true ? modules.value.loaded.map((each) => {
      var _a;
      return (_a = each.file) != null ? _a : `${each.name}.sys`;
    }) : void 0;
    const build = target2 == null ? void 0 : target2.value.build;
    const list11 = leaks2.map((leak) => {
      const fit = fitOf(leak, __spreadValues(__spreadValues({
        tags,
        pool
      }, loaded && { loaded }), build !== void 0 && { build }));
      return __spreadProps(__spreadValues(__spreadValues({
        name: leak.name,
        source: leak.source,
        what: leak.what
      }, leak.driver !== void 0 && { driver: leak.driver }), leak.fixed !== void 0 && { fixed: leak.fixed }), {
        fits: fit.fits,
        misfits: fit.misfits,
        score: fit.score
      });
    });
    return list11.filter((each) => each.score > 0).sort((a, b) => b.score - a.score || (a.name < b.name ? -1 : 1)).slice(0, MOST);
  }

  // src/diagnosis/suspects/moves.ts
  var moveKey = (tag2, group) => `${tag2} ${group}`;
  var LEAST_SHARE = 0.05;
  var APPEARED = 1;
  function moveSign({ row: row2, group }, moves) {
    const move = moves == null ? void 0 : moves.get(moveKey(row2.tag, group));
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
    var _a;
    if (file.length > 64) return void 0;
    const stem = file.toLowerCase().replace(/\.sys$/, "");
    if (stem === "") return void 0;
    if (names2 === void 0) names2 = read2();
    const named5 = names2.get(stem);
    if (named5 !== void 0) return named5;
    const filter = minifilterOf(stem);
    if (filter !== void 0) return { company: filter.company, kind: filter.kinds.join(", ") };
    if (isWindowsDriver(stem)) return void 0;
    return (_a = beginnings.find((each) => stem.slice(0, each.letters.length) === each.letters)) == null ? void 0 : _a.vendor;
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

  // src/diagnosis/suspects/owners.ts
  var MOST2 = 6;
  var LEAST_LETTERS = 3;
  function ownersOf(row2, known3, modules, hits) {
    var _a, _b;
    const found = [];
    const add2 = (one) => {
      const same = (each) => each.name.toLowerCase() === one.name.toLowerCase();
      if (!found.some(same)) found.push(one);
    };
    const hidden = hiddenBehind(row2.tag);
    const certain = ownerOf(row2, modules, hits);
    const byName2 = (certain == null ? void 0 : certain.step) === "loaded-name" || (certain == null ? void 0 : certain.step) === "unloaded-name";
    const owner2 = certain && !byName2 ? certain : void 0;
    for (const leak of known3) {
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
    const listed2 = owner2 && __spreadValues({
      name: owner2.name,
      clue: owner2.step === "listed" ? "listed" : owner2.step === "image" ? "image" : "known",
      confidence: owner2.step === "image" ? "likely" : owner2.step === "listed" ? "certain" : "likely",
      words: withCompany(owner2.name, (_a = OWNER_WORDS[owner2.step]) != null ? _a : "")
    }, owner2.module !== void 0 && { module: owner2.module });
    const binary = tagBinary(row2.tag);
    const isPrivate = listed2 === void 0 && row2.description === "" && ((_b = noteOf(row2)) == null ? void 0 : _b.exact) !== true;
    if (hidden === void 0 && listed2 !== void 0) add2(listed2);
    if (isPrivate && modules !== void 0) for (const each of byLetters(row2.tag, modules)) add2(each);
    if (listed2 === void 0 && (binary == null ? void 0 : binary.binary) !== void 0 && binary.exact) {
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
  function withCompany(file, words) {
    var _a;
    const company = isWindowsDriver(file) ? void 0 : (_a = driverVendor(file)) == null ? void 0 : _a.company;
    return company === void 0 ? [words] : say`${name(company)}, ${words}`;
  }
  var stemOf = (file) => file.replace(/\.(?:sys|dll|exe)$/i, "");
  function driversOf(modules) {
    const drivers2 = modules.loaded.map((each) => {
      var _a;
      return {
        file: (_a = each.file) != null ? _a : `${each.name}.sys`,
        module: each.name,
        loaded: true,
        unloads: 0
      };
    });
    const unloaded = /* @__PURE__ */ new Map();
    for (const { file } of modules.unloaded) {
      const key = file.toLowerCase();
      const before = unloaded.get(key);
      if (before !== void 0) before.unloads++;
      else unloaded.set(key, { file, module: file, loaded: false, unloads: 1 });
    }
    const all2 = drivers2.map((each) => {
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
    var _a, _b;
    if (stem === letters) return Like.Whole;
    if (stem.slice(0, letters.length) === letters) return Like.Begins;
    const reversed = letters.split("").reverse().join("");
    if (stem.slice(0, letters.length) === reversed) return Like.Reversed;
    const head2 = letters.slice(0, LEAST_LETTERS);
    if (stem.slice(0, LEAST_LETTERS) === head2) return Like.Letters;
    if (letters.length === 4 && stem.charAt(0) === letters.charAt(0) && isWithin(letters, stem))
      return Like.Letters;
    const company = (_b = (_a = driverVendor(file)) == null ? void 0 : _a.company.toLowerCase()) != null ? _b : "";
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
      const lead = company == null ? void 0 : company.parts[0];
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
      (a, b) => {
        var _a, _b;
        return RANK[a.strength] - RANK[b.strength] || b.points - a.points || ((_a = b.bytes) != null ? _a : 0) - ((_b = a.bytes) != null ? _b : 0) || (a.tag < b.tag ? -1 : 1);
      }
    );
    return withoutTwins(suspects).slice(0, MOST_SUSPECTS);
  }
  var RANK = { strong: 0, moderate: 1, weak: 2 };
  function withoutTwins(suspects) {
    const kept3 = [];
    for (const suspect2 of suspects) {
      const twin = kept3.find(
        (each) => suspect2.holders.length > 0 && JSON.stringify(each.holders) === JSON.stringify(suspect2.holders) && each.pool === suspect2.pool
      );
      if (twin === void 0) kept3.push(suspect2);
      else
        kept3[kept3.indexOf(twin)] = Object.assign({}, twin, {
          tags: [...twin.tags, ...suspect2.tags.filter((each) => twin.tags.indexOf(each) < 0)],
          evidence: twin.evidence.concat(
            suspect2.evidence.filter((each) => !twin.evidence.some((other) => other.line === each.line))
          )
        });
    }
    return kept3;
  }
  function weigh(part3, company, facts, machine2) {
    var _a;
    const tags = facts.tags.value;
    const handles = handleSign(part3, tags, (_a = facts.processes) == null ? void 0 : _a.value);
    const byFigures = present2([
      ...figureSigns(part3, machine2),
      leadSign(part3, tags, company),
      companySign(part3, company, (each) => isUsual(each, machine2)),
      handles == null ? void 0 : handles.sign,
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
    var _a, _b, _c;
    const ordered = inOrder(group);
    const lead = ordered[0];
    if (lead === void 0) return void 0;
    const { modules, tagHits, tags } = facts;
    const names4 = distinct(ordered.map((each) => each.part.row.tag));
    const known3 = likeKnownLeaks(names4, lead.part.group, facts);
    const owners = ownersOf(lead.part.row, known3, modules == null ? void 0 : modules.value, tagHits == null ? void 0 : tagHits.value);
    withMates(owners, ordered, facts);
    const best = ordered.reduce(
      (most, each) => total(each.weights) > total(most.weights) ? each : most,
      lead
    );
    const weights = best.weights.concat(present2([knownSign(known3, best.weights), unloadedSign(owners, facts)]));
    const strength = strengthOf(weights);
    if (strength === void 0) return void 0;
    const { usage, group: pool, row: row2 } = lead.part;
    const holders2 = (_c = (_b = (_a = best.handles) != null ? _a : lead.handles) == null ? void 0 : _b.holders) != null ? _c : [];
    const sorted = [...weights].sort(
      (a, b) => Math.abs(b.points) - Math.abs(a.points) || (a.sign < b.sign ? -1 : 1)
    );
    const allBytes = ordered.reduce((sum2, each) => {
      var _a2;
      return sum2 + ((_a2 = each.part.usage.bytes) != null ? _a2 : 0);
    }, 0);
    const settle = settling(lead.part, owners, holders2, facts);
    return __spreadProps(__spreadValues(__spreadProps(__spreadValues(__spreadValues(__spreadValues(__spreadValues({
      tag: row2.tag,
      tags: names4,
      pool,
      outstanding: usage.outstanding
    }, usage.bytes !== void 0 && { bytes: usage.bytes }), allBytes > 0 && { allBytes }), usage.allocs !== void 0 && { allocs: usage.allocs }), usage.frees !== void 0 && { frees: usage.frees }), {
      strength,
      points: total(weights),
      reasons: sorted.filter((each) => each.points > 0).map(reasonOf),
      against: sorted.filter((each) => each.points < 0).map(reasonOf),
      owners,
      known: known3,
      holders: holders2.map((each) => {
        var _a2;
        return {
          image: (_a2 = each.process.image) != null ? _a2 : each.process.address,
          handles: each.handles
        };
      }),
      innocent: innocence(lead.part)
    }), settle && { settle }), {
      evidence: [
        ...evidence(tags, ...ordered.slice(0, MOST_LINES).map(({ part: part3 }) => {
          var _a2;
          return (_a2 = part3.usage.from) != null ? _a2 : part3.row;
        })),
        ...processLines(holders2, facts),
        ...ownerLines(owners[0], facts)
      ]
    });
  }
  function inOrder(group) {
    var _a;
    const company = (_a = group[0]) == null ? void 0 : _a.company;
    const place2 = (each) => company === void 0 ? 0 : company.parts.findIndex((part3) => keyOf(part3) === keyOf(each.part));
    return [...group].sort(
      (a, b) => {
        var _a2, _b;
        return place2(a) - place2(b) || total(b.weights) - total(a.weights) || ((_a2 = b.part.usage.bytes) != null ? _a2 : 0) - ((_b = a.part.usage.bytes) != null ? _b : 0) || (a.part.group < b.part.group ? -1 : 1);
      }
    );
  }
  function withMates(owners, group, { modules, tagHits }) {
    if (owners.length > 0) return;
    for (const { part: part3 } of group.slice(1)) {
      const [mate] = ownersOf(part3.row, [], modules == null ? void 0 : modules.value, tagHits == null ? void 0 : tagHits.value);
      if (mate === void 0 || !/\.sys$/i.test(mate.name)) continue;
      owners.push(__spreadValues({
        name: mate.name,
        clue: "companion",
        confidence: "possible",
        words: say`owner of ${tag(part3.row.tag)}`
      }, mate.module !== void 0 && { module: mate.module }));
      return;
    }
  }
  var OF_FIGURES = ["beyond-healthy", "hardly-freed", "large-part"];
  function knownSign(known3, weights) {
    const [first] = known3;
    const figures2 = total(weights.filter((each) => OF_FIGURES.indexOf(each.sign) >= 0));
    return first && weight("known-leak", Math.min(first.score * 4, figures2), () => say`fits a known leak: ${first.name}`);
  }
  function unloadedSign(owners, { modules }) {
    const gone = owners.find(
      (each) => (each.clue === "unloaded" || each.clue === "name") && unloadsOf(each, modules == null ? void 0 : modules.value) > 0
    );
    if (gone === void 0) return void 0;
    const unloads = unloadsOf(gone, modules == null ? void 0 : modules.value);
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
    var _a;
    const [holder2] = holders2;
    if (holder2 !== void 0) return step("process-handles", { address: holder2.process.address });
    if (objectKind(row2.tag) !== void 0 && processes === void 0) return step("processes");
    const hidden = hiddenBehind(row2.tag);
    if (hidden !== void 0 && modules === void 0) return step("modules");
    const sample = step(group === "nonpaged" ? "find-blocks-nonpaged" : "find-blocks-paged", { tag: row2.tag });
    if (hidden !== void 0) return FILE_TAG.test(row2.tag) ? step("filter-list") : sample;
    const [owner2] = owners;
    if (owner2 === void 0) {
      if (modules === void 0) return step("modules");
      const searched2 = (tagHits == null ? void 0 : tagHits.value.searches.some((each) => each.tag === row2.tag)) === true;
      return searched2 ? sample : step("search-images", { tag: row2.tag });
    }
    if (owner2.clue === "listed" || owner2.clue === "known" || owner2.module === void 0) return sample;
    return (_a = step("module-details", { module: owner2.module })) != null ? _a : sample;
  }
  var FILE_TAG = /^(?:Ntf|NtF|File|FM|IoNm|IoFE|FOCX)/;
  function processLines(holders2, { processes }) {
    return processes === void 0 ? [] : evidence(processes, ...holders2.slice(0, 3).map((each) => each.process));
  }
  function ownerLines(owner2, { modules }) {
    if (owner2 === void 0 || modules === void 0 || owner2.clue === "listed" || owner2.clue === "known")
      return [];
    const file = owner2.name.toLowerCase();
    const loaded = modules.value.loaded.find(
      (each) => {
        var _a;
        return each.name === owner2.module || ((_a = each.file) == null ? void 0 : _a.toLowerCase()) === file;
      }
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
        ...suspect2.known.slice(0, 1).map((known3) => {
          const state3 = known3.fixed === void 0 ? "" : ` (${known3.fixed})`;
          return say`Fits a known leak: ${known3.name}${state3}. ${known3.what} ${known3.source}`;
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
    const words = [];
    tags.slice(0, MOST_NAMED4).forEach((each, place2) => {
      words.push(...say`${place2 > 0 ? ", " : ""}${tag(each)}`);
    });
    if (tags.length > MOST_NAMED4) words.push(...say` and ${count(tags.length - MOST_NAMED4)} more`);
    return words;
  }
  function ownerWords({ owners }) {
    const [first, ...others2] = owners;
    if (first === void 0) return [];
    const said = [
      first.clue === "kind" ? say`Drivers that could be behind it: ${candidates(owners)}.` : say`${first.confidence === "certain" ? "Owner" : first.confidence === "likely" ? "Likely owner" : "Possible owner"}: ${driver(first.name)} (${first.words}).`
    ];
    if (first.clue !== "kind" && others2.length > 0) said.push(say`Other candidates: ${candidates(others2)}.`);
    return said;
  }
  function candidates(owners) {
    const words = [];
    owners.slice(0, 4).forEach((each, place2) => {
      words.push(...say`${place2 > 0 ? ", " : ""}${name(each.name)} (${each.words})`);
    });
    return words;
  }

  // src/diagnosis/derived/holders.ts
  function bytesKnown(tags, group) {
    return tags.rows.some((row2) => {
      var _a;
      return ((_a = row2[group]) == null ? void 0 : _a.bytes) !== void 0;
    });
  }
  var MOST_HOLDERS = 20;
  function holders(tags, group, usedBytes, most = MOST_HOLDERS) {
    return ranked(tags, group).slice(0, most).map((each) => holder(each.row, each.usage, usedBytes));
  }
  var known = latest((_tags) => ({}));
  function ranked(tags, group) {
    var _a;
    const lists = known(tags);
    const list11 = (_a = lists[group]) != null ? _a : rank2(tags, group);
    lists[group] = list11;
    return list11;
  }
  function rank2(tags, group) {
    var _a, _b, _c;
    const byBytes3 = bytesKnown(tags, group);
    const top = [];
    let least = 0;
    for (const row2 of tags.rows) {
      const usage = group === "paged" ? row2.paged : row2.nonpaged;
      if (usage === void 0) continue;
      const weight3 = byBytes3 ? (_a = usage.bytes) != null ? _a : 0 : usage.outstanding;
      if (weight3 <= 0 || weight3 < least) continue;
      insert(top, { row: row2, usage, weight: weight3 });
      if (top.length > MOST_HOLDERS) top.pop();
      if (top.length === MOST_HOLDERS) least = (_c = (_b = top[MOST_HOLDERS - 1]) == null ? void 0 : _b.weight) != null ? _c : 0;
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
  function holder(row2, usage, usedBytes) {
    const known3 = noteOf(row2);
    return __spreadValues(__spreadProps(__spreadValues({
      row: row2,
      usage
    }, known3 && { note: known3.note }), {
      noteIsExact: (known3 == null ? void 0 : known3.exact) === true,
      noteIsContradicted: (known3 == null ? void 0 : known3.contradicted) === true,
      kind: known3 === void 0 || known3.contradicted ? "unknown" : known3.note.kind
    }), shareOf(usage.bytes, usedBytes));
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
      var _a, _b, _c, _d, _e, _f;
      const found = [];
      for (const lock of locks2.value.locks) {
        const waiters = ((_b = (_a = lock.sharedWaiters) == null ? void 0 : _a.count) != null ? _b : 0) + ((_d = (_c = lock.exclusiveWaiters) == null ? void 0 : _c.count) != null ? _d : 0);
        if (waiters < LOCK_WAITERS_NOTE) continue;
        const busy = ((_f = (_e = lock.contention) == null ? void 0 : _e.count) != null ? _f : 0) > LOCK_CONTENTION;
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
    var _a, _b, _c, _d;
    const shared = (_b = (_a = lock.sharedWaiters) == null ? void 0 : _a.count) != null ? _b : 0;
    const exclusive = (_d = (_c = lock.exclusiveWaiters) == null ? void 0 : _c.count) != null ? _d : 0;
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
  function memoryTaker(module) {
    return takers.get(module.toLowerCase());
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
      var _a;
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
      const unexplained = !ofPrograms && taker === void 0 && (modules == null ? void 0 : modules.value.whole) === true;
      const file = taker && ((_a = taker.module.file) != null ? _a : `${taker.module.name}.sys`);
      const balloon = (taker == null ? void 0 : taker.role) === "balloon" && taker.only === true;
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
    for (const module of modules.loaded) {
      const taker = memoryTaker(module.name);
      if (taker === void 0) continue;
      if (taker.only) return __spreadProps(__spreadValues({}, taker), { module });
      found = found != null ? found : __spreadProps(__spreadValues({}, taker), { module });
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
    const words = [];
    const named5 = held.slice(0, MOST_NAMED5);
    named5.forEach((each, place2) => {
      const before = place2 === 0 ? "" : place2 === named5.length - 1 ? " and " : ", ";
      words.push(...say`${before}${kilobytes(each.row.kb)} of ${each.what}`);
    });
    return say`It is made of ${words}.`;
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
      var _a;
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
            ...tags && threads ? evidence(tags, (_a = threads.usage.from) != null ? _a : threads.row) : []
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
      const { code } = bugcheck2.value;
      const known3 = knownCheck(bugcheck2.value);
      if (known3 === void 0) return [];
      const ofPtes = code === NO_MORE_PTES;
      const free = ofPtes ? memory == null ? void 0 : memory.value.rows.freeSystemPtes : void 0;
      const run3 = ofPtes ? systemPtes2 == null ? void 0 : systemPtes2.value.largestFree : void 0;
      const isLive = code === SESSION_POOL_LEFT;
      return [
        {
          severity: known3.what === "gone" ? "critical" : "warning",
          confidence: IN_PAGE_ERRORS.has(code) ? "likely" : "certain",
          resource: known3.resource,
          headline: say`The system ${isLive ? "reports" : "stopped with"} ${known3.name} (${bugCheckCode(bugcheck2.value)})${behindColon(figures(bugcheck2.value))}.`,
          details: [
            [known3.means],
            ...isLive ? [say`Current systems write a live dump with this code and go on.`] : [],
            ...free ? [say`!vm counts ${count(free.pages)} free system ${ptes(free.pages)}.`] : [],
            ...run3 ? [say`The largest free run has ${count(run3.ptes)} ${ptes(run3.ptes)}.`] : []
          ],
          tags: [],
          drivers: [],
          evidence: [
            ...evidence(bugcheck2, bugcheck2.value),
            ...memory ? evidence(memory, free) : [],
            ...systemPtes2 ? evidence(systemPtes2, run3) : []
          ],
          next: steps(...known3.next.map((id) => step(id)))
        }
      ];
    }
  });
  function knownCheck(bugcheck2) {
    var _a;
    const first = valueAt(bugcheck2, 0);
    if (bugcheck2.code === LOCKED_PAGES && first === UNLOCKED_TWICE) return void 0;
    if (bugcheck2.code === VERIFIER_VIOLATION) {
      return first !== void 0 && VERIFIER_LEAKS.indexOf(first) >= 0 ? verifierLeak : void 0;
    }
    return (_a = memoryBugChecks.get(bugcheck2.code)) != null ? _a : inPage(bugcheck2);
  }
  function inPage(bugcheck2) {
    const { code, args } = bugcheck2;
    const name2 = IN_PAGE_ERRORS.get(code);
    if (name2 === void 0) return void 0;
    const first = valueAt(bugcheck2, 0);
    if (code === KERNEL_STACK_INPAGE && (first === void 0 || first <= 2)) return void 0;
    const statuses = code === KERNEL_STACK_INPAGE ? [args[0], args[1]] : [args[1]];
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
    return (digits == null ? void 0 : digits.toLowerCase().replace(/^(?:f{8}|0{1,8})(?=.{8}$)/, "")) === STATUS_INSUFFICIENT_RESOURCES;
  }
  function valueAt({ args }, place2) {
    var _a;
    const value = Number.parseInt((_a = args[place2]) != null ? _a : "", 16);
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
  function behindColon(words) {
    return words.length === 0 ? [] : say`: ${words}`;
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
      const finding2 = familyFinding(__spreadProps(__spreadValues({
        // Letters alone do not say that a tag is the store manager's.
        family: largerFamily(tags.value, (tag2, row2) => STORE.test(tag2) && kindOf(row2) === "cache"),
        tags
      }, memory && { memory }), {
        subject: "Memory compression",
        singular: true,
        atMost: "note",
        details: [say`It holds more the less memory there is: usually a result of the shortage, and no leak.`],
        next: [step("memusage"), step("vm-processes")]
      }));
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
      var _a;
      const { modifiedPages, modifiedNoWritePages, physicalMemory, availablePages } = soundMemory(
        memory.value
      ).rows;
      if (modifiedPages === void 0 || physicalMemory === void 0 || physicalMemory.kb === 0) return [];
      const waiting = modifiedPages.kb + ((_a = modifiedNoWritePages == null ? void 0 : modifiedNoWritePages.kb) != null ? _a : 0);
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
        (each) => {
          var _a;
          return CAPTURE.indexOf(each.row.tag) >= 0 && ((_a = each.usage.bytes) != null ? _a : 0) >= family.bytes * CAPTURE_SHARE;
        }
      );
      const owner2 = capture && ownerOf(capture.row, modules == null ? void 0 : modules.value);
      const finding2 = familyFinding(__spreadProps(__spreadValues({
        family,
        tags
      }, memory && { memory }), {
        subject: "Network buffers",
        details: [
          capture ? say`${tag(capture.row.tag)} belongs to a capture driver${owner2 ? say`, ${driver(owner2.name)}` : []}. It likely keeps copies of packets and does not free them.` : say`A driver on the way of the packets does not give them back, or a receiver is too slow.`
        ],
        next: [step("nbl-pools"), step("pending-nbls"), step("net-filters")],
        drivers: owner2 && /\.sys$/i.test(owner2.name) ? [owner2.name] : []
      }));
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
  function moduleOf(owner2, modules) {
    var _a;
    const file = ((_a = owner2.split("!")[0]) != null ? _a : owner2).toLowerCase();
    const loaded = modules == null ? void 0 : modules.loaded.find(
      (each) => {
        var _a2;
        return each.name.toLowerCase() === file || ((_a2 = each.file) == null ? void 0 : _a2.toLowerCase()) === file;
      }
    );
    if (loaded !== void 0) return loaded.name;
    const stem = file.replace(/\.sys$/, "");
    const named5 = modules == null ? void 0 : modules.loaded.find((each) => each.name.toLowerCase() === stem);
    if (named5 !== void 0) return named5.name;
    const unloaded = modules == null ? void 0 : modules.unloaded.find((each) => each.file.toLowerCase() === file);
    if (unloaded !== void 0) return unloaded.file;
    if (file === "nt" || file === "hal") return file;
    return stem === file ? void 0 : owner2.slice(0, stem.length);
  }

  // src/diagnosis/sentences/holders.ts
  var WORTH_NAMING = 0.25;
  var MOST_NAMED6 = 3;
  var HALF = 0.5;
  function holderStory(group, usedBytes, tags, modules, hits) {
    const table2 = group === "nonpaged" ? "tags-nonpaged" : "tags-paged";
    if (tags === void 0 || !tags.value.groups.includes(group)) {
      return {
        holder: [],
        who: [],
        details: [],
        tags: [],
        drivers: [],
        evidence: [],
        next: [step(table2)],
        holders: []
      };
    }
    const all2 = holders(tags.value, group, usedBytes);
    const named5 = worthNaming(all2);
    const details2 = [];
    const drivers2 = [];
    const lines3 = [];
    const next = [];
    named5.forEach((holder2) => {
      var _a;
      const owner2 = ownerOf(holder2.row, modules == null ? void 0 : modules.value, hits == null ? void 0 : hits.value);
      details2.push(amount(holder2, group));
      details2.push(...meaning(holder2));
      lines3.push(...evidence(tags, (_a = holder2.usage.from) != null ? _a : holder2.row));
      if (owner2 !== void 0) {
        if (isSuspect(holder2, owner2)) drivers2.push(owner2.name);
        details2.push(...ownership(holder2, owner2));
        if (owner2.step !== "listed" && owner2.step !== "known" && modules) {
          lines3.push(...evidence(modules, ...owner2.lines.slice(0, 2)));
        }
      }
      next.push(...stepsFor(holder2, owner2, group, modules == null ? void 0 : modules.value));
    });
    const first = named5[0];
    return {
      who: named5.map((each) => whoOf(each, ownerOf(each.row, modules == null ? void 0 : modules.value, hits == null ? void 0 : hits.value))),
      holder: first ? brief2(first, ownerOf(first.row, modules == null ? void 0 : modules.value, hits == null ? void 0 : hits.value)) : [],
      details: details2,
      tags: named5.map((each) => each.row.tag),
      drivers: drivers2,
      evidence: lines3,
      next,
      holders: all2
    };
  }
  function whoOf(holder2, owner2) {
    var _a;
    const { usage, row: row2, share: part3, note: note3 } = holder2;
    const isListed = (owner2 == null ? void 0 : owner2.step) === "listed" || (owner2 == null ? void 0 : owner2.step) === "known";
    const what = row2.description !== "" ? say`${name(row2.description)}` : note3 ? say`${note3.what}` : [];
    const whose = owner2 === void 0 ? say`owner not known` : isListed ? say`${name(owner2.name)}` : say`likely ${driver(owner2.name)}: ${(_a = CLUES[owner2.step]) != null ? _a : "name matches"}${owner2.unloads > 0 ? `, unloaded ${owner2.unloads === 1 ? "once" : `${String(owner2.unloads)} times`}` : ""}`;
    const kind = isMirror(holder2) ? ", counts objects of others" : holder2.kind === "cache" ? ", a cache" : "";
    return __spreadProps(__spreadValues(__spreadValues({
      name: tag(row2.tag)
    }, usage.bytes === void 0 ? { count: usage.outstanding } : { bytes: usage.bytes }), part3 !== void 0 && { share: part3 }), {
      what: say`${whose}${kind}${what.length > 0 ? say`: ${what}` : []}`
    });
  }
  var CLUES = { image: "its image holds the tag" };
  function brief2(holder2, owner2) {
    const { usage, row: row2 } = holder2;
    const many = say`${count(usage.outstanding)} allocations`;
    const size2 = usage.bytes === void 0 ? say`${many} outstanding` : say`${bytes(usage.bytes)} in ${many}`;
    const whose = holder2.kind === "default" ? isDefaultTag(holder2) ? say` (a default tag, which hides its owner)` : say` (shared by many callers, so it hides its owner)` : owner2 === void 0 ? say` (owner not known)` : isMirror(holder2) ? say` (${name(owner2.name)}, which counts them for others)` : say` (${name(owner2.name)}${owner2.step === "listed" || owner2.step === "known" ? "" : ", likely"})`;
    return say`tag ${tag(row2.tag)}, ${size2}${whose}`;
  }
  function isMirror({ kind, noteIsExact }) {
    return kind === "mirror" && noteIsExact;
  }
  function weight2(holder2) {
    var _a;
    return (_a = holder2.usage.bytes) != null ? _a : holder2.usage.outstanding;
  }
  function worthNaming(all2) {
    const first = all2[0];
    if (first === void 0) return [];
    return all2.filter((each) => weight2(each) >= weight2(first) * WORTH_NAMING).slice(0, MOST_NAMED6);
  }
  function amount(holder2, group) {
    var _a;
    const { usage, row: row2, note: note3 } = holder2;
    const size2 = usage.bytes === void 0 ? say`${count(usage.outstanding)} outstanding allocations (no bytes in the table)` : say`${bytes(usage.bytes)} (${count(usage.bytes)} bytes) in ${count(usage.outstanding)} allocations`;
    const part3 = holder2.share === void 0 ? [] : say`, ${share(holder2.share)} of ${group} pool`;
    const what = row2.description !== "" ? say` ${name(row2.description)}` : describedByUs(holder2);
    const whose = (_a = row2.binary) != null ? _a : row2.description === "" && !row2.unlisted ? note3 == null ? void 0 : note3.owner : void 0;
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
    var _a;
    const { note: note3, row: row2 } = holder2;
    if (note3 === void 0) return [];
    if (holder2.noteIsContradicted) {
      return [
        say`${tag(row2.tag)} is also a tag of ${(_a = note3.owner) != null ? _a : "another driver"} (${note3.what}). The debugger's list names another owner, so the owner is not certain.`
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
  function isMuch({ usage, share: part3 }) {
    var _a;
    return ((_a = usage.bytes) != null ? _a : 0) >= POOL_WORTH_A_WORD || (part3 != null ? part3 : 0) >= HALF;
  }
  function sharedTag({ row: row2 }, note3) {
    const stands = row2.description === "" ? "" : ` stands for ${note3.what}, and`;
    const when = growth(note3);
    const grows = when === void 0 ? "" : ` It grows when ${when}.`;
    return say`${tag(row2.tag)}${stands} does not name its user.${grows}`;
  }
  function isDefaultTag({ kind, note: note3 }) {
    return kind === "default" && (note3 == null ? void 0 : note3.owner) === void 0;
  }
  function isSuspect(holder2, owner2) {
    if (owner2.step !== "listed" && owner2.step !== "known") return true;
    if (!/\.sys$/i.test(owner2.name)) return false;
    const { kind, note: note3, noteIsExact } = holder2;
    const misled = !noteIsExact && (note3 == null ? void 0 : note3.owner) !== void 0 && note3.owner !== owner2.name.toLowerCase();
    return misled || kind === "cause" || kind === "default" || kind === "unknown";
  }
  function ownership(holder2, owner2) {
    var _a;
    const mine = tag(holder2.row.tag);
    const file = driver(owner2.name);
    switch (owner2.step) {
      case "known":
        return holder2.row.unlisted ? [
          say`Owner of ${mine}: ${file} (our tag list${((_a = holder2.note) == null ? void 0 : _a.trust) === "heuristic" ? ", heuristic" : ""}).`
        ] : [];
      case "image":
        return [say`Likely owner of ${mine}: ${file} (the only loaded driver with the bytes of the tag).`];
      case "loaded-name":
        return [say`Likely owner of ${mine}: ${file} (name matches, loaded).`];
      case "unloaded-name":
        return [
          owner2.unloads > 1 ? say`Likely owner of ${mine}: ${file} (name matches). It was unloaded ${count(owner2.unloads)} times and may leak on each unload.` : say`Likely owner of ${mine}: ${file} (name matches). It was unloaded and may have leaked.`
        ];
      default:
        return [];
    }
  }
  function stepsFor(holder2, owner2, group, modules) {
    var _a;
    const parts = { tag: holder2.row.tag };
    const next = stepsOfNote(holder2.noteIsContradicted ? void 0 : holder2.note, group).slice(0, 3).map((id) => step(id, parts));
    const sample = sampleStep(holder2.row.tag, group);
    if (owner2 === void 0 && holder2.kind === "default") return [sample, ...next];
    if (owner2 === void 0) {
      return [...next, modules ? void 0 : step("modules"), step("search-images", parts), sample];
    }
    if (owner2.step !== "listed" && owner2.step !== "known") {
      return [step("module-details", { module: (_a = owner2.module) != null ? _a : owner2.name }), ...next];
    }
    const tellsMore = next.some((each) => each !== void 0 && TABLES.indexOf(each.id) < 0);
    if (tellsMore && holder2.kind !== "cause" && holder2.kind !== "default" && holder2.kind !== "unknown")
      return next;
    const details2 = holder2.kind === "unknown" ? moduleOf(owner2.name, modules) : void 0;
    return [step("module-details", { module: details2 }), ...next, sample];
  }
  var TABLES = ["vm", "tags-nonpaged", "tags-paged", "modules"];
  function sampleStep(tag2, group) {
    if (tag2 === "Ovfl") return void 0;
    const blocks = step(group === "nonpaged" ? "find-blocks-nonpaged" : "find-blocks-paged", { tag: tag2 });
    return blocks != null ? blocks : step("tag-counts", { tag: tag2 });
  }
  function stepsOfNote(note3, group) {
    var _a;
    const other = group === "nonpaged" ? "find-blocks-paged" : "find-blocks-nonpaged";
    return ((_a = note3 == null ? void 0 : note3.next) != null ? _a : []).filter((id) => id !== other);
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
    check({ memory, tags, modules, tagHits, poolMap, target: target2, sessions: sessions2 }) {
      const trouble = poolTrouble(memory.value, "nonpaged");
      if (trouble === void 0) return [];
      const { pressure } = trouble;
      const story = holderStory("nonpaged", pressure.usedKb * 1024, tags, modules, tagHits);
      const few2 = memory.value.rows.freeNpPtes;
      const noExpansion = few2 !== void 0 && few2.pages < FEW_NP_PTES;
      const { bits } = systemView(__spreadValues(__spreadValues({ memory }, target2 && { target: target2 }), sessions2 && { sessions: sessions2 }));
      const finding2 = poolFinding({
        memory,
        trouble,
        story,
        tags,
        target: target2,
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
    var _a;
    const used = map.value.usedPages;
    if (used === void 0 || pressure.yardstick !== "maximum") return [];
    const taken = pressure.usedKb / pageKb(memory.value);
    const gap = taken - used.pages;
    const part3 = (_a = used.share) != null ? _a : used.pages / (pressure.limitKb / pageKb(memory.value));
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
    var _a;
    const nodes = /* @__PURE__ */ new Map();
    for (const part3 of memory.parts) {
      if (part3.pool !== "paged") nodes.set(part3.index, ((_a = nodes.get(part3.index)) != null ? _a : 0) + part3.kb);
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
    check({ tags, processes, memory, target: target2, modules }) {
      var _a, _b, _c;
      const { bits } = systemView(__spreadValues(__spreadValues(__spreadValues(__spreadValues({}, memory && { memory }), target2 && { target: target2 }), modules && { modules }), processes && { processes }));
      const piles = objectPiles(tags.value, bits, processes == null ? void 0 : processes.value, memory == null ? void 0 : memory.value);
      if (piles.length === 0) return [];
      const handled = processes && ((_a = handlePile(piles, manyHandles(processes.value))) == null ? void 0 : _a.pile);
      const tokens = (_b = tokenPile(tags.value)) == null ? void 0 : _b.tokens;
      const findings = [];
      for (const pile of piles) {
        const { row: row2, usage, group, kind } = pile;
        if (pile === handled || row2 === (tokens == null ? void 0 : tokens.row) || isOfZombies(pile, processes == null ? void 0 : processes.value)) continue;
        const far = usage.outstanding >= pile.usual * FAR_BEYOND && !kind.cached;
        const largest2 = processes ? largestHolders(processes.value) : [];
        findings.push({
          severity: far ? "warning" : "note",
          confidence: far ? "likely" : "possible",
          resource: group === "nonpaged" ? "nonpaged-pool" : "paged-pool",
          headline: say`${count(usage.outstanding)} ${kind.name} (tag ${tag(row2.tag)}) are outstanding; ${scaleOf(pile)} keeps fewer than ${count(pile.usual)}.`,
          holder: say`tag ${tag(row2.tag)}, ${count(usage.outstanding)} ${kind.name}`,
          details: detailsOf(pile, processes == null ? void 0 : processes.value),
          tags: [row2.tag],
          drivers: [],
          evidence: [
            ...evidence(tags, (_c = usage.from) != null ? _c : row2),
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
  function detailsOf({ row: row2, usage, kind }, processes) {
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
    const all2 = processes.processes.reduce((sum2, each) => {
      var _a;
      return sum2 + ((_a = each.handleCount) != null ? _a : 0);
    }, 0);
    const needsHandles = row2.tag !== "Thre" && row2.tag !== "Proc" && !kind.cached;
    if (needsHandles && processes.whole === true && all2 > 0 && all2 < usage.outstanding * FEW_HANDLES) {
      details2.push(
        say`All processes together have ${count(all2)} handles: references, likely those of a driver, keep most of the objects.`
      );
    }
    return details2;
  }
  function list6(holders2) {
    const words = [];
    holders2.forEach((each, place2) => {
      var _a;
      words.push(
        ...say`${place2 > 0 ? ", " : ""}${name((_a = each.process.image) != null ? _a : each.process.address)} (${count(each.handles)})`
      );
    });
    return words;
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
    check({ memory, target: target2 }) {
      const isToldAlready = soundMemory(memory.value).unsound.length > 0;
      const mismatch2 = isToldAlready ? void 0 : notice(memory.value, "unimplemented");
      const isExplained = (target2 == null ? void 0 : target2.value.symbolTrouble) !== void 0 || holdsNoPool(target2);
      const missing = isExplained ? [] : memory.value.notices.filter((each) => each.id === "missing-symbol");
      const said = target2 ? versionLines(target2.value) : [];
      const old = target2 && said.length > 0 ? olderVersion(target2.value) : void 0;
      if (mismatch2 === void 0 && missing.length === 0 && old === void 0) return [];
      return [
        {
          severity: "note",
          confidence: "certain",
          resource: "none",
          headline: old !== void 0 ? say`The debugger is older than the system: its version is ${name(old)}, and the system is build ${String(target2 == null ? void 0 : target2.value.build)}.` : mismatch2 !== void 0 ? say`The debugger does not fit the system: !vm does not know a part of it.` : withoutSymbols(missing.length),
          details: [
            ...old !== void 0 && mismatch2 !== void 0 ? [say`!vm says itself that it does not know a part of this system.`] : [],
            ...old !== void 0 || mismatch2 !== void 0 ? told(missing.length) : [],
            say`The figures of !vm are believed here where they can be true; a current debugger with the right symbols may print others.`
          ],
          tags: [],
          drivers: [],
          evidence: [
            ...evidence(memory, mismatch2, ...missing.slice(0, MOST_SHOWN3)),
            ...target2 && old !== void 0 ? evidence(target2, ...said) : []
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
  function versionLines(target2) {
    const build = String(target2.build);
    const banner = target2.lines.find((each) => /Windows (?:Kernel )?Debugger/.test(each.text));
    const system = target2.lines.find((each) => each.text.indexOf(build) >= 0 && each !== banner);
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
    check({ target: target2 }) {
      const { uptimeSeconds: uptimeSeconds2, kind, lines: lines3 } = target2.value;
      if (uptimeSeconds2 === void 0 || uptimeSeconds2 < LONG_UPTIME_SECONDS) return [];
      if (uptimeSeconds2 > UNBELIEVABLE_SECONDS || kind === "user-mode") return [];
      const said = lines3.find((each) => /^\s{0,8}System Uptime:/.test(each.text));
      if (said === void 0) return [];
      return [
        {
          severity: "note",
          confidence: "certain",
          resource: "none",
          headline: say`Overaged system: up for ${count(Math.floor(uptimeSeconds2 / 86400))} days, long enough for slow leaks to add up and for failure counters to be old.`,
          details: [],
          tags: [],
          drivers: [],
          evidence: evidence(target2, said),
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
      const held = parts.reduce((sum2, part3) => {
        var _a;
        return sum2 + ((_a = part3.bytes) != null ? _a : 0);
      }, 0);
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
    check({ memory, tags, modules, tagHits, target: target2, sessions: sessions2 }) {
      const trouble = poolTrouble(memory.value, "paged");
      if (trouble === void 0) return [];
      const { pressure, onlyWarned } = trouble;
      const failed3 = !onlyWarned && notice(memory.value, "pool-allocations-failed") !== void 0;
      const story = holderStory("paged", pressure.usedKb * 1024, tags, modules, tagHits);
      const { poolsHaveSizes } = systemView(__spreadValues(__spreadValues({
        memory
      }, target2 && { target: target2 }), sessions2 && { sessions: sessions2 }));
      const first = story.holders[0];
      const trimmable = !onlyWarned && poolsHaveSizes && pressure.yardstick === "maximum" && (first == null ? void 0 : first.row.tag) === "MmSt";
      const nonpaged = nonpagedPressure(memory.value);
      const notNonpaged = failed3 && (nonpaged == null ? void 0 : nonpaged.yardstick) === "maximum" && nonpaged.share < FAR_FROM_MAXIMUM;
      const registry = story.holders.slice(0, 3).some((each) => {
        var _a;
        return each.row.tag.startsWith("CM") && ((_a = each.share) != null ? _a : 1) >= REGISTRY_SHARE;
      });
      const finding2 = poolFinding({
        memory,
        trouble,
        story,
        tags,
        target: target2,
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
      var _a, _b, _c, _d, _e;
      const chain = chainsOf(tags.value).find(isFileChain);
      if (chain === void 0) return [];
      const beside = besideOf(chain, remarkableTags(tags.value));
      const parts = [...chain.links, ...beside];
      const held = { nonpaged: 0, paged: 0 };
      for (const part3 of parts) held[part3.group] += (_a = part3.usage.bytes) != null ? _a : 0;
      const severities = ["nonpaged", "paged"].map(
        (group2) => familySeverity(held[group2], groupPressure(memory == null ? void 0 : memory.value, group2))
      );
      if (severities.every((each) => each === void 0)) return [];
      const whole2 = (processes == null ? void 0 : processes.value.whole) === true && processes.value.session === void 0;
      const handles = handlesOf(processes == null ? void 0 : processes.value.processes);
      if (handles !== void 0 && handles >= chain.count / 2) return [];
      const filter = chain.links.find(isOfFilter);
      if (filter === void 0 && chain.count < MANY_FILES) return [];
      const owner2 = filter && ownerOf(filter.row, modules == null ? void 0 : modules.value, tagHits == null ? void 0 : tagHits.value);
      const file = (_c = owner2 == null ? void 0 : owner2.name) != null ? _c : filter && ((_b = tagNote(filter.row.tag)) == null ? void 0 : _b.note.owner);
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
            ...evidence(tags, ...parts.slice(0, MOST_NAMED7).map((part3) => {
              var _a2;
              return (_a2 = part3.usage.from) != null ? _a2 : part3.row;
            })),
            ...evidence(tags, ...beside.map((part3) => {
              var _a2;
              return (_a2 = part3.usage.from) != null ? _a2 : part3.row;
            })),
            ...memory ? evidence(memory, ...(_e = (_d = groupPressure(memory.value, group)) == null ? void 0 : _d.rows) != null ? _e : []) : []
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
    var _a, _b, _c;
    if (isFileTag(link.row.tag) || !isSpecific(link)) return false;
    return !SYSTEM.test((_c = (_b = link.row.binary) != null ? _b : (_a = tagNote(link.row.tag)) == null ? void 0 : _a.note.owner) != null ? _c : "");
  }
  function besideOf(chain, parts) {
    const beside = parts.filter(
      (part3) => isFileTag(part3.row.tag) && part3.usage.outstanding > chain.count && !chain.links.some((link) => link.row.tag === part3.row.tag)
    );
    return beside.sort(byBytes).slice(0, 4);
  }
  function handlesOf(processes) {
    if (processes === void 0) return void 0;
    return processes.reduce((sum2, each) => {
      var _a;
      return sum2 + ((_a = each.handleCount) != null ? _a : 0);
    }, 0);
  }
  function list7(parts) {
    const words = [];
    parts.slice(0, MOST_NAMED7).forEach((part3, place2) => {
      words.push(...say`${place2 > 0 ? ", " : ""}${tag(part3.row.tag)} ${count(part3.usage.outstanding)}`);
    });
    if (parts.length > MOST_NAMED7) words.push(...say` and ${count(parts.length - MOST_NAMED7)} more`);
    return words;
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
    check({ memory, sessions: sessions2, target: target2 }) {
      var _a, _b, _c;
      const failed3 = notice(memory.value, "pool-allocations-failed");
      if ((failed3 == null ? void 0 : failed3.count) === void 0 || failed3.count === 0) return [];
      const nonpaged = nonpagedPressure(memory.value);
      const paged = pagedPressure(memory.value);
      if (isPoolTold(memory.value)) return [];
      if (commitNearness(memory.value) !== void 0) return [];
      const list11 = (_a = sessions2 == null ? void 0 : sessions2.value.sessions) != null ? _a : [];
      const ofSessions = list11.reduce((sum2, each) => {
        var _a2, _b2;
        return sum2 + ((_b2 = (_a2 = each.failures) == null ? void 0 : _a2.count) != null ? _b2 : 0);
      }, 0);
      const sick = ofSessions >= failed3.count || list11.some((each) => isProblem(sessionSeverity(each, sessions2 == null ? void 0 : sessions2.value.pagedPoolMax)));
      const { bits } = systemView(__spreadValues(__spreadValues({ memory }, target2 && { target: target2 }), sessions2 && { sessions: sessions2 }));
      if (sick || isShortOfPtes(memory.value, bits)) return [];
      const unseen = list11.length === 0 && !(sessions2 && hasNoSessions(sessions2.value));
      const others2 = together(sessionPools(sessions2, failed3.count), systemPtes(memory), commit(memory));
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
            ...evidence(memory, failed3, ...(_b = nonpaged == null ? void 0 : nonpaged.rows) != null ? _b : [], ...(_c = paged == null ? void 0 : paged.rows) != null ? _c : []),
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
      var _a, _b, _c, _d, _e;
      const family = tagFamily(tags.value, "paged", (tag2) => REGISTRY.test(tag2));
      const lock = locks2 == null ? void 0 : locks2.value.locks.find(isContended);
      const finding2 = familyFinding(__spreadProps(__spreadValues({
        family,
        tags
      }, memory && { memory }), {
        subject: "The registry",
        singular: true,
        details: [
          say`Hives of user profiles, or keys that are opened and not closed, make it grow.`,
          ...lock ? [
            say`Threads also queue for its lock ${name((_a = lock.name) != null ? _a : lock.address)} (${count(((_c = (_b = lock.sharedWaiters) == null ? void 0 : _b.count) != null ? _c : 0) + ((_e = (_d = lock.exclusiveWaiters) == null ? void 0 : _d.count) != null ? _e : 0))} waiting).`
          ] : []
        ],
        next: [step("hives"), step("open-keys"), locks2 ? void 0 : step("locks")]
      }));
      if (finding2 === void 0) return [];
      return [
        lock && locks2 ? __spreadProps(__spreadValues({}, finding2), { evidence: [...finding2.evidence, ...evidence(locks2, lock)] }) : finding2
      ];
    }
  });
  function isContended(lock) {
    var _a, _b, _c, _d;
    const waiting = ((_b = (_a = lock.sharedWaiters) == null ? void 0 : _a.count) != null ? _b : 0) + ((_d = (_c = lock.exclusiveWaiters) == null ? void 0 : _c.count) != null ? _d : 0);
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
      var _a;
      const starts = startsOfReloaded(modules.value);
      if (starts.size === 0) return [];
      const found = [];
      for (const row2 of tags.value.rows) {
        if (!starts.has(row2.tag.trim().toLowerCase())) continue;
        const owner2 = ownerOf(row2, modules.value);
        if (owner2 === void 0 || !owner2.step.endsWith("-name") || owner2.unloads < UNLOADED_REPEATEDLY)
          continue;
        const part3 = larger(row2);
        if (part3 === void 0 || part3.usage.outstanding === 0) continue;
        const gone = owner2.step === "unloaded-name";
        const grave = gone && ((_a = part3.usage.bytes) != null ? _a : 0) >= LEFT_BEHIND_WARNING;
        found.push(__spreadProps(__spreadValues({ row: row2, owner: owner2 }, part3), { gone, severity: grave ? "warning" : "note" }));
      }
      found.sort(byGravity);
      const told2 = found.slice(0, MOST_FINDINGS);
      const untold = found.slice(MOST_FINDINGS);
      return told2.map((each, place2) => {
        var _a2;
        const { row: row2, owner: owner2, usage, gone } = each;
        const more = place2 === told2.length - 1 ? untold : [];
        return {
          severity: each.severity,
          confidence: gone ? "likely" : "possible",
          resource: each.pool,
          headline: say`${driver(owner2.name)} was loaded and unloaded ${count(owner2.unloads)} times${gone ? ", is not loaded now" : ""}, and tag ${tag(row2.tag)}, likely its own, still holds ${amount2(usage)}.`,
          holder: say`tag ${tag(row2.tag)} of ${driver(owner2.name)}, ${amount2(usage)}`,
          details: [
            say`The owner is concluded from the name, which begins like the tag: no listed driver has this tag.`,
            ...more.length > 0 ? [andMore(more)] : []
          ],
          tags: [row2.tag],
          drivers: [owner2.name],
          evidence: [
            ...evidence(tags, row2),
            ...evidence(modules, ...owner2.lines.slice(0, 8)),
            ...evidence(tags, ...more.slice(0, MOST_NAMED8).map((other) => other.row))
          ],
          next: steps(
            step("module-details", { module: (_a2 = owner2.module) != null ? _a2 : owner2.name }),
            step("search-images", { tag: row2.tag })
          )
        };
      });
    }
  });
  function byGravity(a, b) {
    var _a, _b;
    const grave = (each) => each.severity === "warning" ? 0 : each.gone ? 1 : 2;
    return grave(a) - grave(b) || ((_a = b.usage.bytes) != null ? _a : 0) - ((_b = a.usage.bytes) != null ? _b : 0) || b.usage.outstanding - a.usage.outstanding || (a.row.tag < b.row.tag ? -1 : 1);
  }
  var MOST_NAMED8 = 6;
  function andMore(more) {
    const list11 = [];
    more.slice(0, MOST_NAMED8).forEach(({ row: row2, owner: owner2 }, place2) => {
      list11.push(...say`${place2 > 0 ? ", " : ""}${tag(row2.tag)} of ${driver(owner2.name)}`);
    });
    const rest = more.length - MOST_NAMED8;
    return say`${count(more.length)} more ${more.length === 1 ? "tag" : "tags"} of drivers that came and went: ${list11}${rest > 0 ? say` and ${count(rest)} more` : []}.`;
  }
  function startsOfReloaded({ unloaded }) {
    var _a;
    const times2 = /* @__PURE__ */ new Map();
    const starts = /* @__PURE__ */ new Set();
    for (const { file } of unloaded) {
      const name2 = file.toLowerCase();
      const count2 = ((_a = times2.get(name2)) != null ? _a : 0) + 1;
      times2.set(name2, count2);
      if (count2 === UNLOADED_REPEATEDLY) for (const length2 of [3, 4]) starts.add(name2.slice(0, length2));
    }
    return starts;
  }
  function larger(row2) {
    const weight3 = (usage) => {
      var _a, _b;
      return (_b = (_a = usage == null ? void 0 : usage.bytes) != null ? _a : usage == null ? void 0 : usage.outstanding) != null ? _b : -1;
    };
    if (row2.paged !== void 0 && weight3(row2.paged) >= weight3(row2.nonpaged)) {
      return { usage: row2.paged, pool: "paged-pool" };
    }
    return row2.nonpaged && { usage: row2.nonpaged, pool: "nonpaged-pool" };
  }
  function amount2(usage) {
    const many = say`${count(usage.outstanding)} allocations`;
    return usage.bytes === void 0 ? many : say`${bytes(usage.bytes)} in ${many}`;
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
      var _a;
      const { resAvailPages, physicalMemory } = soundMemory(memory.value).rows;
      if (resAvailPages === void 0 || physicalMemory === void 0 || physicalMemory.pages === 0) return [];
      if (resAvailPages.pages === 0) return [];
      const part3 = resAvailPages.pages / physicalMemory.pages;
      if (part3 >= RESIDENT_AVAILABLE_NOTE) return [];
      const missingKb = physicalMemory.kb - resAvailPages.kb;
      const takers2 = takersOf(memory.value);
      const faulty = takers2.reduce((sum2, each) => sum2 + (each.byRight ? 0 : each.kb), 0);
      const rightful = takers2.reduce((sum2, each) => sum2 + (each.byRight ? each.kb : 0), 0);
      const named5 = takers2.filter((each) => each.kb >= missingKb * WORTH_NAMING2);
      if (rightful > missingKb * MOST5) return [];
      const pool = ((_a = named5[0]) == null ? void 0 : _a.what) === NONPAGED;
      return [
        {
          severity: part3 < RESIDENT_AVAILABLE_WARNING && faulty >= missingKb * MOST5 ? "warning" : "note",
          confidence: "likely",
          resource: "physical-memory",
          headline: say`Only ${kilobytes(resAvailPages.kb)} (${share(part3)}) of physical memory can still be promised to what must stay resident.`,
          details: [
            named5.length > 0 ? say`Of the ${kilobytes(missingKb)} that are promised, !vm shows ${list8(named5)}.` : say`The rows of !vm do not show who was promised the rest: large pages, locked pages or minimum working sets of programs are not among them.`
          ],
          tags: [],
          drivers: [],
          evidence: evidence(memory, resAvailPages, physicalMemory, ...named5.map((each) => each.row)),
          next: steps(
            ...pool ? [step("tags-nonpaged"), step("memusage")] : [step("memusage"), step("tags-nonpaged")]
          )
        }
      ];
    }
  });
  var NONPAGED = "of nonpaged pool";
  function takersOf(memory) {
    var _a, _b, _c, _d, _e, _f, _g, _h, _i, _j, _k, _l, _m, _n;
    const { rows } = soundMemory(memory);
    const list11 = [];
    const add2 = (what, kb, row2, byRight = false) => {
      if (row2 !== void 0 && kb > 0) list11.push({ what, kb, row: row2, byRight });
    };
    const { nonpagedPoolUsage: usage, nonpagedPoolNxUsage: nx } = rows;
    const larger2 = ((_a = nx == null ? void 0 : nx.kb) != null ? _a : 0) > ((_b = usage == null ? void 0 : usage.kb) != null ? _b : 0) ? nx : usage;
    add2(NONPAGED, ((_c = usage == null ? void 0 : usage.kb) != null ? _c : 0) + ((_d = nx == null ? void 0 : nx.kb) != null ? _d : 0), larger2);
    add2("of kernel stacks", (_f = (_e = rows.kernelStacks) == null ? void 0 : _e.kb) != null ? _f : 0, rows.kernelStacks);
    add2("of contiguous memory", (_h = (_g = rows.contigMemPages) == null ? void 0 : _g.kb) != null ? _h : 0, rows.contigMemPages);
    add2("locked for I/O", (_j = (_i = rows.lockedIoPages) == null ? void 0 : _i.kb) != null ? _j : 0, rows.lockedIoPages);
    add2("of pages for MDLs", (_l = (_k = rows.pagesForMdls) == null ? void 0 : _k.kb) != null ? _l : 0, rows.pagesForMdls, true);
    add2("of AWE pages", (_n = (_m = rows.pagesForAwe) == null ? void 0 : _m.kb) != null ? _n : 0, rows.pagesForAwe, true);
    return list11.sort((a, b) => b.kb - a.kb);
  }
  function list8(takers2) {
    const words = [];
    takers2.forEach((each, place2) => {
      const before = place2 === 0 ? "" : place2 === takers2.length - 1 ? " and " : ", ";
      words.push(...say`${before}${kilobytes(each.kb)} ${each.what}`);
    });
    return words;
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
      const finding2 = familyFinding(__spreadProps(__spreadValues({
        family: tagFamily(tags.value, "paged", (each) => SECTIONS.indexOf(each) >= 0),
        tags
      }, memory && { memory }), {
        subject: "Mapped and cached files",
        atMost: "note",
        details: [
          say`${tag("MmSt")} grows with the pages of files that are cached or mapped: a backup, a scan, or large files on shares. It is trimmed under pressure, and is rarely a leak.`
        ],
        next: [step("memusage-files"), step("filecache")]
      }));
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
    check({ sessions: sessions2, memory, sessionTags, sessionProcesses, target: target2 }) {
      const maximum = sessions2.value.pagedPoolMax;
      const judged3 = sessions2.value.sessions.map((session2) => ({
        session: session2,
        severity: sessionSeverity(session2, maximum),
        share: sessionShare(session2, maximum)
      }));
      const sick = judged3.filter(isSick).sort(byGravity2);
      const well = judged3.filter((each) => each.severity === void 0).map((each) => each.session);
      const told2 = sick.slice(0, MOST_FINDINGS);
      const untold = sick.slice(MOST_FINDINGS).map((each) => each.session);
      const pools = memory && healthyPools2(memory);
      const { poolsHaveSizes } = systemView(__spreadValues(__spreadValues({
        sessions: sessions2
      }, memory && { memory }), target2 && { target: target2 }));
      return told2.map((each, place2) => {
        const { session: session2 } = each;
        const isNote = each.severity === "note";
        const holder2 = sick.length === 1 && sessionTags ? holders(sessionTags.value, "paged")[0] : void 0;
        const member = (sessionProcesses == null ? void 0 : sessionProcesses.value.session) === session2.id ? sessionProcesses.value.processes[0] : void 0;
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
              sessions2,
              maximum,
              session2,
              session2.pagedPool,
              session2.failures,
              ...well.slice(0, MOST_NAMED9).map((other) => other.pagedPool),
              ...more.slice(0, MOST_NAMED9).map((other) => {
                var _a;
                return (_a = other.failures) != null ? _a : other.pagedPool;
              })
            ),
            ...pools && !isNote ? pools.evidence : [],
            ...holder2 && sessionTags ? evidence(sessionTags, holder2.row) : []
          ],
          next: steps(
            step("session-processes", { session: session2.id }),
            ...switchTo(member == null ? void 0 : member.address),
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
    var _a, _b, _c, _d, _e, _f;
    return GRAVITY[a.severity] - GRAVITY[b.severity] || ((_a = b.share) != null ? _a : 0) - ((_b = a.share) != null ? _b : 0) || ((_d = (_c = b.session.failures) == null ? void 0 : _c.count) != null ? _d : 0) - ((_f = (_e = a.session.failures) == null ? void 0 : _e.count) != null ? _f : 0) || a.session.line - b.session.line;
  }
  function headline5(session2, part3, maximum) {
    var _a, _b, _c;
    const which = say`Session pool of session ${String(session2.id)}`;
    const many = (_b = (_a = session2.failures) == null ? void 0 : _a.count) != null ? _b : 0;
    const failed3 = many === 0 ? [] : say`; ${count(many)} of its allocations ${many === 1 ? "has" : "have"} failed`;
    const used = (_c = session2.pagedPool) == null ? void 0 : _c.kb;
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
  function list9(sessions2) {
    const words = [];
    sessions2.slice(0, MOST_NAMED9).forEach((session2, place2) => {
      if (place2 > 0) words.push(", ");
      words.push(String(session2.id));
      if (session2.pagedPool) words.push(...say` (${kilobytes(session2.pagedPool.kb)})`);
    });
    const more = sessions2.length - MOST_NAMED9;
    return more > 0 ? say`${words} and ${count(more)} more` : words;
  }
  function healthyPools2(memory) {
    const nonpaged = nonpagedPressure(memory.value);
    const paged = pagedPressure(memory.value);
    if (nonpaged === void 0 || paged === void 0) return void 0;
    if (nonpaged.share >= FAR_FROM_MAXIMUM2 || paged.share >= FAR_FROM_MAXIMUM2) return void 0;
    const failed3 = notice(memory.value, "pool-allocations-failed");
    const blame = (failed3 == null ? void 0 : failed3.count) === void 0 ? "" : say` The ${count(failed3.count)} failed pool allocations point to the session pool.`;
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
      var _a;
      const fixed = [];
      for (const { row: row2, usage } of remarkableTags(tags.value)) {
        if (usage.bytes === void 0 || usage.bytes < WORTH_TELLING2) continue;
        if (usage.bytes >= POOL_WORTH_A_WORD) continue;
        if (kindOf(row2) !== "fixed" || !neverFreed(usage)) continue;
        const from = (_a = usage.from) != null ? _a : row2;
        const known3 = fixed.find((each) => each.tag === row2.tag);
        if (known3 === void 0) {
          fixed.push({ tag: row2.tag, lines: [from], bytes: usage.bytes, blocks: usage.outstanding });
          continue;
        }
        known3.lines.push(from);
        known3.bytes += usage.bytes;
        known3.blocks += usage.outstanding;
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
            (each) => {
              var _a2, _b;
              return say`${tag(each.tag)}: ${(_b = (_a2 = tagNote(each.tag)) == null ? void 0 : _a2.note.what) != null ? _b : ""}, ${count(each.blocks)} ${each.blocks === 1 ? "block" : "blocks"}.`;
            }
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
    const words = [];
    list11.forEach((each, place2) => {
      words.push(...say`${place2 > 0 ? ", " : ""}${tag(each.tag)}`);
    });
    return words;
  }
  function neverFreed(usage) {
    if (usage.allocs === void 0 || usage.frees === void 0) return false;
    return usage.frees * 100 <= usage.allocs;
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
    check({ memory, target: target2, sessions: sessions2, systemPtes: systemPtes2 }) {
      const free = memory.value.rows.freeSystemPtes;
      const failed3 = notice(memory.value, "system-pte-allocations-failed");
      const warned = notice(memory.value, "running-out-of-system-ptes");
      const { bits } = systemView(__spreadValues(__spreadValues({ memory }, target2 && { target: target2 }), sessions2 && { sessions: sessions2 }));
      const few2 = free !== void 0 && fewPtes(memory.value, bits);
      if (!isShortOfPtes(memory.value, bits)) return [];
      const run3 = systemPtes2 == null ? void 0 : systemPtes2.value.largestFree;
      const poolFailures = notice(memory.value, "pool-allocations-failed");
      const beside = failuresBeside(memory, sessions2, "ptes");
      const severity2 = warned !== void 0 || few2 && free.pages < FREE_PTES_CRITICAL ? "critical" : "warning";
      const reserve = (failed3 == null ? void 0 : failed3.count) === void 0 ? [] : say`${count(failed3.count)} reservations of system PTEs have failed`;
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
            ...run3 ? [say`The largest free run has ${count(run3.ptes)} PTEs: a larger request fails.`] : [],
            ...beside.details
          ],
          tags: [],
          drivers: [],
          evidence: [
            ...evidence(memory, free, warned, failed3, poolFailures),
            ...systemPtes2 ? evidence(systemPtes2, run3) : [],
            ...beside.evidence
          ],
          next: steps(
            run3 ? void 0 : step("pte-summary"),
            step("pte-users"),
            beside.details.length > 0 && sessions2 === void 0 ? step("vm-sessions") : void 0
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
      const loaded = modules == null ? void 0 : modules.value.loaded.find((each) => TEST_DRIVER.test(each.name));
      const unloaded = modules == null ? void 0 : modules.value.unloaded.find((each) => TEST_DRIVER.test(each.file));
      if ((modules == null ? void 0 : modules.value.whole) === true && loaded === void 0 && unloaded === void 0) return [];
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
            ...evidence(tags, ...parts.map((each) => {
              var _a;
              return (_a = each.usage.from) != null ? _a : each.row;
            })),
            ...modules ? evidence(modules, loaded != null ? loaded : unloaded) : []
          ],
          next: steps(modules ? void 0 : step("modules"))
        }
      ];
    }
  });
  function list10(parts) {
    const words = [];
    parts.forEach(({ usage, group }, place2) => {
      const size2 = usage.bytes === void 0 ? [] : say`${bytes(usage.bytes)} in `;
      const unit = usage.outstanding === 1 ? "allocation" : "allocations";
      words.push(
        ...say`${place2 > 0 ? " and " : ""}${size2}${count(usage.outstanding)} ${unit} of ${group} pool`
      );
    });
    return words;
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
      var _a, _b, _c, _d;
      const pile = tokenPile(tags.value);
      if (pile === void 0) return [];
      const { tokens, variableParts } = pile;
      const number2 = tokens.usage.outstanding;
      const known3 = tokens.usage.bytes !== void 0 && variableParts.usage.bytes !== void 0;
      const held = ((_a = tokens.usage.bytes) != null ? _a : 0) + ((_b = variableParts.usage.bytes) != null ? _b : 0);
      const grave = number2 >= FAR_BEYOND2 || familySeverity(held, groupPressure(memory == null ? void 0 : memory.value, tokens.group)) === "warning";
      const running = (processes == null ? void 0 : processes.value.whole) === true ? processes.value.processes.length : 0;
      return [
        {
          severity: grave ? "warning" : "note",
          confidence: grave ? "likely" : "possible",
          resource: "paged-pool",
          headline: say`Access tokens pile up: ${count(number2)} tokens and ${count(variableParts.usage.outstanding)} of their variable parts are outstanding${known3 ? say`, ${bytes(held)} together` : []}.`,
          holder: say`tag ${tag("Toke")}, ${count(number2)} tokens`,
          details: [
            ...running > 0 ? [say`That is ${count(Math.round(number2 / running))} for each process that exists.`] : [],
            grave ? say`Likely a service that logs users on, or a driver that impersonates, does not close them.` : say`A server with very many clients may need so many; a service or driver that does not close them leaves as many behind.`
          ],
          tags: ["Toke", "SeTd"],
          drivers: [],
          evidence: evidence(
            tags,
            (_c = tokens.usage.from) != null ? _c : tokens.row,
            (_d = variableParts.usage.from) != null ? _d : variableParts.row
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
      const finding2 = familyFinding(__spreadProps(__spreadValues({
        family,
        tags
      }, memory && { memory }), {
        subject: "Event tracing",
        singular: true,
        details: [cause(family)],
        next: [
          step("etw-loggers"),
          step("list-traces"),
          holdsMost(family, "EtwB") ? void 0 : step("processes")
        ]
      }));
      return finding2 ? [finding2] : [];
    }
  });
  function holdsMost(family, wanted) {
    var _a;
    return ((_a = family.members[0]) == null ? void 0 : _a.row.tag) === wanted;
  }
  function cause(family) {
    if (holdsMost(family, "EtwB"))
      return say`Its largest part is buffers: a trace session has many or large ones, or does not get rid of them.`;
    const outstanding = (wanted) => {
      var _a, _b;
      return (_b = (_a = family.members.find((part3) => part3.row.tag === wanted)) == null ? void 0 : _a.usage.outstanding) != null ? _b : 0;
    };
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
    check({ memory, tags, target: target2 }) {
      if (!isWhole3(tags.value) || holdsNoPool(target2)) return [];
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
          evidence: [...evidence(memory, ...used), ...evidence(tags, total2 != null ? total2 : rows[0])],
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
    var _a, _b, _c;
    if (tags.total !== void 0) return (_a = tags.total[group]) == null ? void 0 : _a.bytes;
    if (!bytesKnown(tags, group)) return void 0;
    let sum2 = 0;
    for (const row2 of tags.rows) sum2 += (_c = (_b = row2[group]) == null ? void 0 : _b.bytes) != null ? _c : 0;
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
      var _a, _b, _c;
      const unlisted = [];
      for (const { row: row2, usage } of remarkableTags(tags.value)) {
        if (!row2.unlisted || usage.bytes === void 0 || usage.bytes < WORTH_TELLING3) continue;
        const one = { row: row2, from: (_a = usage.from) != null ? _a : row2, bytes: usage.bytes };
        const place2 = unlisted.findIndex((each) => each.row === row2);
        if (place2 < 0) unlisted.push(one);
        else if (((_c = (_b = unlisted[place2]) == null ? void 0 : _b.bytes) != null ? _c : 0) < one.bytes) unlisted[place2] = one;
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
      const known3 = told2.filter((each) => {
        var _a2;
        return ((_a2 = tagNote(each.row.tag)) == null ? void 0 : _a2.exact) === true;
      });
      return [
        {
          severity: "note",
          confidence: "certain",
          resource: "none",
          headline: say`No description in pooltag.txt: ${list11}.`,
          details: [
            ...known3.map(({ row: row2 }) => {
              var _a2, _b2;
              const note3 = (_a2 = tagNote(row2.tag)) == null ? void 0 : _a2.note;
              return say`${tag(row2.tag)} is known here: ${(_b2 = note3 == null ? void 0 : note3.what) != null ? _b2 : ""}${(note3 == null ? void 0 : note3.owner) === void 0 ? "" : ` (${note3.owner})`}.`;
            }),
            say`An unlisted tag is often, not always, that of a third party's driver; it is no sign of a leak.`
          ],
          tags: told2.map((each) => each.row.tag),
          drivers: [],
          evidence: evidence(tags, ...told2.map((each) => each.from)),
          next: steps(
            ...told2.filter((each) => !known3.includes(each)).slice(0, 3).map((each) => step("search-images", { tag: each.row.tag }))
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
      var _a, _b, _c, _d;
      const parts = remarkableTags(tags.value).filter((part3) => part3.group === "nonpaged");
      const entries = parts.find((part3) => part3.row.tag === "NpFr");
      const requests = parts.find((part3) => part3.row.tag === "Irp ");
      if (entries === void 0 || requests === void 0) return [];
      const number2 = entries.usage.outstanding;
      const beside = requests.usage.outstanding - number2;
      if (number2 < LEAST || beside < -number2 * NEAR2 || beside > number2 * OTHER_REQUESTS) return [];
      const known3 = entries.usage.bytes !== void 0 && requests.usage.bytes !== void 0;
      const held = ((_a = entries.usage.bytes) != null ? _a : 0) + ((_b = requests.usage.bytes) != null ? _b : 0);
      const large = familySeverity(held, groupPressure(memory == null ? void 0 : memory.value, "nonpaged")) === "warning";
      return [
        {
          severity: large || number2 >= FAR_BEYOND3 ? "warning" : "note",
          confidence: "likely",
          resource: "nonpaged-pool",
          headline: say`Data in pipes is not read: ${count(number2)} pieces wait, and ${count(requests.usage.outstanding)} requests are outstanding${known3 ? say`, ${bytes(held)} together` : []}.`,
          holder: say`tags ${tag("NpFr")} and ${tag("Irp ")}, data that nobody reads`,
          details: [
            say`Likely the reader of a pipe has stopped while the writer continues. Each write leaves its data and its request behind.`
          ],
          tags: ["NpFr", "Irp "],
          drivers: [],
          evidence: evidence(tags, (_c = entries.usage.from) != null ? _c : entries.row, (_d = requests.usage.from) != null ? _d : requests.row),
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
    check({ target: target2, memory, tags }) {
      const trouble = target2.value.symbolTrouble;
      if (trouble === void 0 || holdsNoPool(target2)) return [];
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
          evidence: evidence(target2, trouble),
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
      var _a, _b, _c;
      const dead = zombies(processes.value);
      if (dead.length < ZOMBIES_NOTE) return [];
      const objects = tags == null ? void 0 : tags.value.rows.find((each) => each.tag === "Proc" && each.nonpaged !== void 0);
      const outstanding = (_a = objects == null ? void 0 : objects.nonpaged) == null ? void 0 : _a.outstanding;
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
            ...tags && objects ? evidence(tags, (_c = (_b = objects.nonpaged) == null ? void 0 : _b.from) != null ? _c : objects) : []
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
    var _a, _b;
    const times2 = /* @__PURE__ */ new Map();
    for (const each of dead) {
      const image = (_a = each.image) != null ? _a : "unnamed";
      times2.set(image, ((_b = times2.get(image)) != null ? _b : 0) + 1);
    }
    const sorted = Array.from(times2).sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
    const words = [];
    sorted.slice(0, MOST_NAMED10).forEach(([image, number2], place2) => {
      words.push(...say`${place2 > 0 ? ", " : ""}${count(number2)} of ${name(image)}`);
    });
    if (sorted.length > MOST_NAMED10) words.push(" and others");
    return words;
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
    const part3 = (title2, words) => [
      { kind: "blank" },
      { kind: "paragraph", words: [title2], indent: 0, tone: "strong" },
      { kind: "paragraph", words: [words], indent: 2 }
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
  function paragraph(words) {
    return { kind: "paragraph", words: [words], indent: 0 };
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

  // src/pages/json.ts
  function sentence(words) {
    return words.map(plain).join("");
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

  // src/faces/windbg/objects.ts
  function findingObject(finding2, report, actions) {
    return new Shown(
      `${finding2.severity.toUpperCase()}: ${sentence(finding2.headline)}`,
      __spreadProps(__spreadValues({
        Rule: finding2.rule
      }, finding2.also && { Also: finding2.also.join(", ") }), {
        Severity: finding2.severity,
        Resource: finding2.resource,
        Confidence: finding2.confidence,
        Headline: sentence(finding2.headline),
        Details: listing(finding2.details, (each) => sentence(each), "sentence"),
        Tags: listing(finding2.tags, (each) => namedTag(each, report, actions), "tag"),
        Drivers: driverListing(finding2.drivers, report, actions),
        Evidence: listing(finding2.evidence, (each) => evidenceObject(each, actions), "line"),
        Next: listing(finding2.next, (each) => stepObject(each, actions), "step")
      }),
      {
        Rule: help('its name; dx @$poolHelp("name") explains it'),
        Evidence: help("the debugger's own lines that it rests on"),
        Next: help("what to run next; each is a link")
      }
    );
  }
  function evidenceObject(evidence2, actions) {
    const source = stepOfCommand(evidence2.command);
    return new Shown(
      `${evidence2.command} line ${evidence2.line}: ${printable(evidence2.quote).trim()}`,
      __spreadValues({
        Command: evidence2.command,
        Line: evidence2.line,
        Quote: printable(evidence2.quote)
      }, source && { Run: () => actions.run(source) }),
      __spreadValues({
        Line: help("counted in the command's own output", DECIMAL)
      }, source && { Run: action("Run", `${source.command}: prints this line and those around it`, true) })
    );
  }
  function namedTag(tag2, report, actions) {
    var _a;
    const row2 = (_a = report.facts.tags) == null ? void 0 : _a.value.rows.find((each) => each.tag === tag2);
    if (row2 !== void 0) return tagObject(row2, report, actions);
    return new Shown(printable(tag2), __spreadValues({ Tag: printable(tag2) }, showTag(tag2, actions)), { Show: SHOW_TAG });
  }
  var SHOW_TAG = action("Show", "What this tag is, who owns it and how sure that is", true);
  function showTag(tag2, actions) {
    return { Show: () => actions.showTag(tag2) };
  }
  function driverListing(names4, report, actions) {
    return listing(names4, (each) => new Shown(each, ...driverMembers(each, report, actions)), "driver");
  }
  function driverMembers(name2, report, actions) {
    var _a;
    const details2 = step("module-details", { module: moduleOf(name2, (_a = report.facts.modules) == null ? void 0 : _a.value) });
    return [
      __spreadValues({ Name: name2 }, details2 && { Details: () => actions.run(details2) }),
      details2 ? { Details: action("Details", `${details2.command}: ${details2.purpose}`, true) } : {}
    ];
  }
  function stepObject(step2, actions) {
    const runnable = step2.asLink && !step2.changesTarget;
    const marks = `${step2.slow ? " (slow)" : ""}${step2.changesTarget ? " (changes the target)" : ""}`;
    return new Shown(
      `${step2.command} - ${step2.purpose}${marks}`,
      __spreadValues({
        Command: step2.command,
        Purpose: step2.purpose,
        Slow: step2.slow,
        ChangesTarget: step2.changesTarget
      }, runnable && { Run: () => actions.run(step2) }),
      runnable ? { Run: action("Run", `${step2.command}: ${step2.purpose}`, true) } : {}
    );
  }
  function sortedTags(report) {
    var _a, _b;
    const rows = (_b = (_a = report.facts.tags) == null ? void 0 : _a.value.rows) != null ? _b : [];
    const weight3 = (row2) => {
      var _a2, _b2, _c, _d;
      return ((_b2 = (_a2 = row2.nonpaged) == null ? void 0 : _a2.bytes) != null ? _b2 : 0) + ((_d = (_c = row2.paged) == null ? void 0 : _c.bytes) != null ? _d : 0);
    };
    return rows.map((row2, place2) => ({ row: row2, place: place2, weight: weight3(row2) })).sort((a, b) => b.weight - a.weight || a.place - b.place).map((each) => each.row);
  }
  function everyTag(report, actions) {
    var _a, _b;
    let rows;
    return new Listing(
      (_b = (_a = report.facts.tags) == null ? void 0 : _a.value.rows.length) != null ? _b : 0,
      (index) => {
        if (rows === void 0) rows = sortedTags(report);
        return tagObject(rows[index], report, actions);
      },
      "tag"
    );
  }
  function tagListing(report, actions, keep = () => true) {
    const rows = sortedTags(report).filter(keep);
    return listing(rows, (row2) => tagObject(row2, report, actions), "tag");
  }
  function tagObject(row2, report, actions) {
    var _a;
    const { memory, modules, tagHits } = report.facts;
    const owner2 = ownerOf(row2, modules == null ? void 0 : modules.value, tagHits == null ? void 0 : tagHits.value);
    const note3 = tagNote(row2.tag);
    const usage = (group) => {
      var _a2, _b;
      const part3 = row2[group];
      const pressure = groupPressure(memory == null ? void 0 : memory.value, group);
      const held = (_a2 = part3 == null ? void 0 : part3.bytes) != null ? _a2 : 0;
      const outstanding = (_b = part3 == null ? void 0 : part3.outstanding) != null ? _b : 0;
      return new Shown(
        part3 === void 0 ? "not printed" : outstanding === 0 && held === 0 ? "none" : `${formatBytes(held)} in ${formatCount(outstanding)}`,
        {
          Bytes: held,
          Size: formatBytes(held),
          Outstanding: outstanding,
          Allocs: part3 == null ? void 0 : part3.allocs,
          Frees: part3 == null ? void 0 : part3.frees,
          Average: outstanding > 0 && (part3 == null ? void 0 : part3.bytes) !== void 0 ? Math.round(held / outstanding) : void 0,
          ShareOfPool: pressure !== void 0 && pressure.usedKb > 0 ? formatShare(held / (pressure.usedKb * 1024)) : void 0
        },
        {
          Bytes: DECIMAL,
          Outstanding: help("allocations not yet freed", DECIMAL),
          Allocs: help("since start-up", DECIMAL),
          Frees: help("since start-up", DECIMAL),
          Average: help("bytes of a block on average", DECIMAL)
        }
      );
    };
    return new Shown(
      printable(row2.tag),
      __spreadValues({
        Tag: printable(row2.tag),
        NonPaged: usage("nonpaged"),
        Paged: usage("paged"),
        Owner: owner2 === void 0 ? "not known" : printable(owner2.name),
        OwnerFoundBy: (_a = owner2 == null ? void 0 : owner2.step) != null ? _a : "nothing",
        Description: row2.description !== "" ? printable(row2.description) : note3 == null ? void 0 : note3.note.what,
        Listed: !row2.unlisted
      }, showTag(row2.tag, actions)),
      {
        OwnerFoundBy: help("listed, known, image, loaded-name or unloaded-name; the first is the surest"),
        Listed: help("false where the debugger's tag list does not know it"),
        Show: SHOW_TAG
      }
    );
  }
  function resourceListing(report) {
    var _a;
    const memory = (_a = report.facts.memory) == null ? void 0 : _a.value;
    return listing(
      memory ? headroom(memory) : [],
      (each) => new Shown(
        each.name,
        {
          Name: each.name,
          Used: formatBytes(each.share * each.limitKb * 1024),
          Limit: formatBytes(each.limitKb * 1024),
          Share: formatShare(each.share),
          MeasuredAgainst: each.of,
          UsedBytes: Math.round(each.share * each.limitKb * 1024),
          LimitBytes: each.limitKb * 1024
        },
        { UsedBytes: DECIMAL, LimitBytes: DECIMAL }
      ),
      "resource"
    );
  }
  function sessionListing(report, actions) {
    var _a, _b, _c;
    const sessions2 = (_a = report.facts.sessions) == null ? void 0 : _a.value;
    const limit = (_b = sessions2 == null ? void 0 : sessions2.pagedPoolMax) == null ? void 0 : _b.kb;
    return listing(
      (_c = sessions2 == null ? void 0 : sessions2.sessions) != null ? _c : [],
      (each) => {
        var _a2, _b2, _c2;
        const used = (_a2 = each.pagedPool) == null ? void 0 : _a2.kb;
        const members2 = {
          Id: each.id,
          PagedPool: used === void 0 ? void 0 : formatBytes(used * 1024),
          Maximum: limit ? formatBytes(limit * 1024) : void 0,
          Share: limit && used !== void 0 ? formatShare(used / limit) : void 0,
          Failures: (_c2 = (_b2 = each.failures) == null ? void 0 : _b2.count) != null ? _c2 : 0,
          PagedPoolBytes: used === void 0 ? void 0 : used * 1024,
          Processes: () => actions.showSession(each.id)
        };
        const descriptions = {
          Id: DECIMAL,
          Failures: help("failed allocations of its paged pool", DECIMAL),
          PagedPoolBytes: DECIMAL,
          Processes: action("Processes", "Its processes, each a link that switches to it", true)
        };
        return new Shown(`session ${each.id}`, members2, descriptions);
      },
      "session"
    );
  }
  function notCheckedListing(report) {
    const missing = [];
    const listed2 = (texts) => Array.from(new Set(texts)).join(", ");
    for (const outcome of report.outcomes) {
      if (outcome.outcome !== "not-checked") continue;
      missing.push({
        rule: outcome.rule,
        commands: listed2(outcome.missing.map((each) => {
          var _a, _b;
          return (_b = (_a = each.ask) == null ? void 0 : _a.command) != null ? _b : each.fact;
        })),
        reasons: listed2(outcome.missing.map((each) => absenceInBrief(each.absence)))
      });
    }
    return listing(
      missing,
      (each) => new Shown(each.rule, { Rule: each.rule, Lacks: each.commands, Reason: each.reasons }),
      "rule"
    );
  }

  // src/faces/windbg/pages.ts
  var MOST_ROWS = 40;
  var COMMAND3 = 36;
  var heading = (words, aside) => aside === void 0 ? { kind: "heading", words } : { kind: "heading", words, aside };
  var line = (words, indent = 3) => ({ kind: "paragraph", words, indent });
  var remark = (words) => ({ kind: "paragraph", words, indent: 0, tone: "subdued" });
  var cell = (words, to) => {
    const list11 = typeof words === "string" ? [words] : words;
    return to === void 0 ? { words: list11 } : { words: list11, step: to };
  };
  function stepNodes2(list11, title2 = "Next:") {
    const known3 = steps(...list11);
    if (known3.length === 0) return [];
    return [
      { kind: "blank" },
      { kind: "paragraph", words: [title2], indent: 0, tone: "subdued" },
      ...known3.map((each) => ({ kind: "step", step: each, indent: 3, width: COMMAND3 }))
    ];
  }
  function footer(report) {
    return stepNodes2(
      [
        step("verb-full"),
        step("verb-again"),
        step("verb-snapshot"),
        step("verb-tags"),
        step("verb-resources"),
        report.facts.sessions === void 0 ? void 0 : step("verb-sessions"),
        step("verb-drivers"),
        step("verb-help")
      ],
      "More:"
    );
  }
  var TAG_COLUMNS = [
    { title: "Tag", width: 6 },
    { title: "Nonpaged", width: 10, right: true },
    { title: "count", width: 11, right: true },
    { title: "Paged", width: 10, right: true },
    { title: "count", width: 11, right: true },
    { title: "Owner", width: 16 },
    { title: "What", width: 24 }
  ];
  function tagsPage(report, title2, keep) {
    const rows = sortedTags(report).filter(keep);
    if (rows.length === 0) return [line(nothing(report), 0)];
    return [
      heading(say`${title2}`, formatCounted(rows.length, "tag")),
      {
        kind: "table",
        indent: 0,
        columns: TAG_COLUMNS,
        rows: rows.slice(0, MOST_ROWS).map((row2) => tagRow(row2, report))
      },
      ...rows.length > MOST_ROWS ? [remark(say`and ${count(rows.length - MOST_ROWS)} more: dx @$poolTagList().Tags,1000 shows them.`)] : [],
      remark(say`A tag is a link to what is known of it: dx @$poolTagInfo("File").`)
    ];
  }
  function nothing(report) {
    if (report.facts.tags !== void 0) return ["The table has no such tag."];
    return [`No pool tags were read. ${whyMissing(report, "tags", "!poolused")}`];
  }
  function troubleWith(report, command2) {
    return report.troubles.find((each) => each.indexOf(command2) >= 0 || each.indexOf("Interrupted") === 0);
  }
  function whyMissing(report, fact, command2) {
    const trouble = troubleWith(report, command2);
    if (trouble !== void 0) return trouble;
    for (const outcome of report.outcomes) {
      if (outcome.outcome !== "not-checked") continue;
      const missing = outcome.missing.find((each) => each.fact === fact);
      if (missing !== void 0 && missing.absence.reason !== "not-run")
        return absenceSentence(missing.absence);
    }
    return `${command2} printed nothing that can be read.`;
  }
  function tagRow(row2, report) {
    var _a, _b, _c, _d;
    const owner2 = ownerOf(row2, (_a = report.facts.modules) == null ? void 0 : _a.value, (_b = report.facts.tagHits) == null ? void 0 : _b.value);
    const amount3 = (group) => {
      var _a2;
      const held = (_a2 = row2[group]) == null ? void 0 : _a2.bytes;
      return held === void 0 || held === 0 ? "-" : formatBytes(held);
    };
    const number2 = (group) => {
      var _a2, _b2;
      const outstanding = (_b2 = (_a2 = row2[group]) == null ? void 0 : _a2.outstanding) != null ? _b2 : 0;
      return outstanding === 0 ? "-" : formatCount(outstanding);
    };
    return [
      cell([tag(row2.tag)], step("verb-tag", { tag: row2.tag })),
      cell(amount3("nonpaged")),
      cell(number2("nonpaged")),
      cell(amount3("paged")),
      cell(number2("paged")),
      cell(owner2 === void 0 ? "?" : [name(owner2.name)]),
      cell([name(row2.description !== "" ? row2.description : (_d = (_c = tagNote(row2.tag)) == null ? void 0 : _c.note.what) != null ? _d : "")])
    ];
  }
  function resourcesPage(report) {
    var _a;
    const memory = (_a = report.facts.memory) == null ? void 0 : _a.value;
    if (memory === void 0) {
      return [
        line([`No figures of !vm were read. ${whyMissing(report, "memory", "!vm")}`], 0),
        ...stepNodes2([step("vm")])
      ];
    }
    const list11 = headroom(memory);
    const free = memory.rows.freeSystemPtes;
    return [
      heading(say`Resources and their headroom`),
      {
        kind: "table",
        indent: 0,
        columns: [
          { title: "Resource", width: 20 },
          { title: "Used", width: 10, right: true },
          { title: "Limit", width: 10, right: true },
          { title: "Share", width: 8, right: true },
          { title: "Measured against", width: 24 }
        ],
        rows: list11.map((each) => [
          cell(each.name),
          cell(formatBytes(each.share * each.limitKb * 1024)),
          cell(formatBytes(each.limitKb * 1024)),
          cell(formatShare(each.share)),
          cell(each.of)
        ])
      },
      ...free ? [remark(say`${count(free.pages)} system PTEs (${kilobytes(free.kb)}) are free.`)] : [],
      ...stepNodes2([step("vm"), step("verb-sessions")])
    ];
  }
  function sessionsPage(report) {
    var _a, _b;
    const sessions2 = (_a = report.facts.sessions) == null ? void 0 : _a.value;
    if (sessions2 === void 0 || sessions2.sessions.length === 0) {
      return [
        line(say`No session pools were read: !vm 4 prints them on systems with terminal server sessions.`, 0),
        ...report.facts.memory ? [] : [line([whyMissing(report, "memory", "!vm")], 0)],
        ...stepNodes2([step("vm-sessions")])
      ];
    }
    const limit = (_b = sessions2.pagedPoolMax) == null ? void 0 : _b.kb;
    return [
      heading(say`Session pools`, limit ? `maximum ${formatBytes(limit * 1024)}` : void 0),
      {
        kind: "table",
        indent: 0,
        columns: [
          { title: "Session", width: 12, right: true },
          { title: "Paged pool", width: 12, right: true },
          { title: "Share", width: 10, right: true },
          { title: "Failures", width: 12, right: true }
        ],
        rows: sessions2.sessions.map((each) => [
          cell(String(each.id), step("verb-session", { session: each.id })),
          cell(each.pagedPool ? formatBytes(each.pagedPool.kb * 1024) : "-"),
          cell(limit && each.pagedPool ? formatShare(each.pagedPool.kb / limit) : "-"),
          cell(each.failures ? formatCount(each.failures.count) : "-")
        ])
      },
      remark(
        say`A session is a link to its processes: dx @$poolSession(N). From one of them !poolused 0x8 shows the session's tags.`
      ),
      ...stepNodes2([step("session-list"), step("switch-process-form"), step("tags-session")])
    ];
  }
  function driverShares(report) {
    var _a, _b, _c, _d, _e, _f, _g, _h;
    const found = /* @__PURE__ */ new Map();
    for (const row2 of sortedTags(report)) {
      const owner2 = ownerOf(row2, (_a = report.facts.modules) == null ? void 0 : _a.value, (_b = report.facts.tagHits) == null ? void 0 : _b.value);
      if (owner2 === void 0) continue;
      const file = (_c = owner2.name.split("!")[0]) != null ? _c : owner2.name;
      const entry = (_d = found.get(file)) != null ? _d : { nonpaged: 0, paged: 0, tags: [], foundBy: owner2.step };
      entry.nonpaged += (_f = (_e = row2.nonpaged) == null ? void 0 : _e.bytes) != null ? _f : 0;
      entry.paged += (_h = (_g = row2.paged) == null ? void 0 : _g.bytes) != null ? _h : 0;
      entry.tags.push(row2.tag);
      found.set(file, entry);
    }
    const list11 = Array.from(found, ([file, each]) => Object.assign({ name: file }, each));
    return list11.sort((a, b) => b.nonpaged + b.paged - a.nonpaged - a.paged || (a.name < b.name ? -1 : 1));
  }
  function driversPage(report) {
    const list11 = driverShares(report);
    if (list11.length === 0) return [line(nothing(report), 0)];
    return [
      heading(say`Drivers and components behind the tags`, formatCounted(list11.length, "owner")),
      {
        kind: "table",
        indent: 0,
        columns: [
          { title: "Owner", width: 24 },
          { title: "Nonpaged", width: 10, right: true },
          { title: "Paged", width: 10, right: true },
          { title: "Found by", width: 14 },
          { title: "Tags", width: 32 }
        ],
        rows: list11.slice(0, MOST_ROWS).map((each) => {
          var _a;
          return [
            cell(
              [driver(each.name)],
              step("module-details", { module: moduleOf(each.name, (_a = report.facts.modules) == null ? void 0 : _a.value) })
            ),
            cell(each.nonpaged > 0 ? formatBytes(each.nonpaged) : "-"),
            cell(each.paged > 0 ? formatBytes(each.paged) : "-"),
            cell(each.foundBy),
            cell([name(each.tags.slice(0, 8).join(" "))])
          ];
        })
      },
      ...list11.length > MOST_ROWS ? [remark(say`and ${count(list11.length - MOST_ROWS)} more: dx @$poolDrivers().Drivers,1000 shows them.`)] : [],
      remark(say`A driver is a link to its details: lmv m NAME.`),
      remark(say`Tags without a known owner: dx @$poolTagList("unknown").`),
      ...stepNodes2([step("modules"), step("verb-tags")])
    ];
  }

  // src/faces/windbg/chain-verbs.ts
  var MOST_ROWS2 = 40;
  function sentences(...list11) {
    return { page: list11.map((each) => ({ kind: "paragraph", words: [each], indent: 0 })) };
  }
  var sessionVerb = {
    name: "poolSession",
    syntax: "dx @$poolSession(9)",
    description: "The processes of one session, each a link that switches to it.",
    run(work2, values) {
      var _a;
      const id = numberOf(values[0]);
      const list11 = step("session-processes", { session: id });
      if (list11 === void 0) {
        return sentences(
          "Give the number of a session, as in dx @$poolSession(9); dx @$poolSessions() lists them."
        );
      }
      const report = work2.ask(list11.command);
      const found = (_a = report.facts.sessionProcesses) == null ? void 0 : _a.value;
      if (found === void 0 || found.session !== id || found.processes.length === 0) {
        const trouble = troubleWith(report, list11.command);
        if (trouble !== void 0) return sentences(trouble);
        return {
          page: [
            {
              kind: "paragraph",
              indent: 0,
              words: [`No process of session ${id} was found: ${list11.command} printed none.`]
            },
            ...stepNodes2([step("verb-sessions"), step("session-list")])
          ]
        };
      }
      return { page: sessionPage(id, found) };
    }
  };
  function sessionPage(id, found) {
    return [
      {
        kind: "heading",
        words: say`Processes of session ${String(id)}`,
        aside: `${formatCount(found.processes.length)} ${found.processes.length === 1 ? "process" : "processes"}`
      },
      {
        kind: "table",
        indent: 0,
        columns: [
          { title: "Process", width: 18 },
          { title: "Id", width: 8, right: true },
          { title: "Handles", width: 9, right: true },
          { title: "Image", width: 40 }
        ],
        rows: found.processes.slice(0, MOST_ROWS2).map((each) => {
          var _a;
          const to = step("switch-process", { address: each.address });
          return [
            to === void 0 ? { words: [name(each.address)] } : { words: [name(each.address)], step: to },
            { words: [each.pid === void 0 ? "?" : each.pid.toString(16)] },
            { words: [each.handleCount === void 0 ? "?" : formatCount(each.handleCount)] },
            { words: [name((_a = each.image) != null ? _a : "")] }
          ];
        })
      },
      ...found.processes.length > MOST_ROWS2 ? [moreLine(found.processes.length - MOST_ROWS2, `!sprocess ${id}`)] : [],
      {
        kind: "paragraph",
        indent: 0,
        tone: "subdued",
        words: say`A process is a link that makes it the current one (.process /r /p ADDRESS); then the session's pool can be seen.`
      },
      ...stepNodes2([step("verb-session-tags"), step("tags-session")])
    ];
  }
  function moreLine(more, command2) {
    return {
      kind: "paragraph",
      indent: 0,
      tone: "subdued",
      words: say`and ${count(more)} more: ${command2} prints them all.`
    };
  }
  var sessionTagsVerb = {
    name: "poolSessionTags",
    syntax: "dx @$poolSessionTags()",
    description: "The tags of the session pool that the current process sees, the largest first.",
    // Another process may be the current one now.
    always: true,
    run(work2) {
      var _a;
      const report = work2.ask("!poolused 0x8", true);
      const table2 = (_a = report.facts.sessionTags) == null ? void 0 : _a.value;
      if (table2 === void 0 || table2.rows.length === 0) {
        const trouble = troubleWith(report, "!poolused 0x8");
        if (trouble !== void 0) return sentences(trouble);
        return sentences(
          "!poolused 0x8 printed no tags of a session pool: make a process of the session the current one first (dx @$poolSession(9) lists them). Current systems may have no session pool at all."
        );
      }
      const list11 = holders(table2, "paged");
      const more = table2.rows.filter((each) => {
        var _a2, _b;
        return ((_b = (_a2 = each.paged) == null ? void 0 : _a2.outstanding) != null ? _b : 0) > 0;
      }).length - list11.length;
      return {
        page: [
          {
            kind: "heading",
            words: say`Tags of the session pool`,
            aside: formatCounted(table2.rows.length, "tag")
          },
          {
            kind: "table",
            indent: 0,
            columns: [
              { title: "Tag", width: 6 },
              { title: "Paged", width: 10, right: true },
              { title: "count", width: 12, right: true },
              { title: "What", width: 60 }
            ],
            rows: list11.map((each) => {
              var _a2, _b;
              const to = step("verb-tag", { tag: each.row.tag });
              return [
                to === void 0 ? { words: [tag(each.row.tag)] } : { words: [tag(each.row.tag)], step: to },
                { words: [each.usage.bytes === void 0 ? "?" : formatBytes(each.usage.bytes)] },
                { words: [formatCount(each.usage.outstanding)] },
                { words: [name(each.row.description !== "" ? each.row.description : (_b = (_a2 = each.note) == null ? void 0 : _a2.what) != null ? _b : "")] }
              ];
            })
          },
          ...more > 0 ? [moreLine(more, "!poolused 0x8")] : [],
          ...stepNodes2([step("verb-sessions"), step("tags-session-paged")])
        ]
      };
    }
  };
  var blocksVerb = {
    name: "poolBlocks",
    syntax: 'dx @$poolBlocks("Ddk " | 0x206b6444)',
    description: "Samples blocks with a tag, each a link to the block. Can take minutes.",
    run(work2, values) {
      var _a, _b, _c;
      const given = tagArgument(values[0]);
      if ("problem" in given) return sentences(given.problem);
      const before = work2.report();
      const id = holdsMorePaged(before, given.tag) ? "find-blocks-paged" : "find-blocks-nonpaged";
      const search2 = step(id, { tag: given.tag });
      if (search2 === void 0) {
        return sentences("This tag has bytes that cannot be searched for: they are not printable.");
      }
      const report = work2.ask(search2.command);
      const searches = (_b = (_a = report.facts.blocks) == null ? void 0 : _a.value.searches.filter((each) => each.tag === given.tag)) != null ? _b : [];
      const found = searches.filter((each) => each.count > 0);
      const latest2 = found[found.length - 1];
      const build = (_c = report.facts.target) == null ? void 0 : _c.value.build;
      const misses = build !== void 0 && build < POOL_IN_HEAPS_BUILD ? "" : " On Windows 10 1809 and later it misses most of them, because pool lives in heaps.";
      if (latest2 === void 0) {
        const trouble = troubleWith(report, search2.command);
        if (trouble !== void 0) return sentences(trouble);
        return sentences(
          searches.length === 0 ? `${search2.command} printed nothing that can be read.` : `${search2.command} found no block.${misses}`
        );
      }
      return { page: blocksPage(given.tag, latest2, misses) };
    }
  };
  var POOL_IN_HEAPS_BUILD = 17763;
  function holdsMorePaged(report, wanted) {
    var _a, _b, _c, _d, _e;
    const row2 = (_a = report.facts.tags) == null ? void 0 : _a.value.rows.find((each) => each.tag === wanted);
    return ((_c = (_b = row2 == null ? void 0 : row2.paged) == null ? void 0 : _b.bytes) != null ? _c : 0) > ((_e = (_d = row2 == null ? void 0 : row2.nonpaged) == null ? void 0 : _d.bytes) != null ? _e : 0);
  }
  function blocksPage(wanted, found, misses) {
    return [
      { kind: "heading", words: say`Blocks with tag ${tag(wanted)}` },
      {
        kind: "paragraph",
        indent: 3,
        words: say`${count(found.count)} blocks with ${bytes(found.bytes)} were found${found.interrupted ? ", as far as the search went" : ""}.${misses.replace(" it ", " the search ")}`
      },
      {
        kind: "paragraph",
        indent: 3,
        words: say`Commonest sizes: ${found.sizes.map((each) => `${formatCount(each.count)} of ${formatBytes(each.bytes)}`).join(", ")}.`
      },
      {
        kind: "table",
        indent: 3,
        columns: [
          { title: "Block", width: 18 },
          { title: "Size", width: 12, right: true }
        ],
        rows: found.first.map((each) => {
          const to = step("pool-block", { address: each.address });
          return [
            to === void 0 ? { words: [name(each.address)] } : { words: [name(each.address)], step: to },
            { words: [formatBytes(each.bytes)] }
          ];
        })
      },
      {
        kind: "paragraph",
        indent: 0,
        tone: "subdued",
        words: say`A block is a link to !pool ADDRESS 2; dps or dc on its contents show pointers and strings that tell who made it.`
      },
      ...stepNodes2([step("verb-tag", { tag: wanted }), step("verb-owner", { tag: wanted })])
    ];
  }
  var chainVerbs = [sessionVerb, sessionTagsVerb, blocksVerb];

  // src/faces/windbg/suspect-object.ts
  function suspectObject(suspect2, report, actions) {
    const { settle, bytes: held } = suspect2;
    return new Shown(
      `${suspect2.strength}: ${sentence(inShort(suspect2))}`,
      __spreadProps(__spreadValues(__spreadProps(__spreadValues(__spreadValues({
        Tag: namedTag(suspect2.tag, report, actions),
        Tags: listing(suspect2.tags, (each) => namedTag(each, report, actions), "tag"),
        Pool: suspect2.pool,
        Strength: suspect2.strength,
        Points: String(suspect2.points),
        Outstanding: suspect2.outstanding
      }, held !== void 0 && { Bytes: held, Size: formatBytes(held) }), suspect2.frees !== void 0 && { Frees: suspect2.frees }), {
        Reasons: listing(suspect2.reasons, reasonObject, "reason"),
        Against: listing(suspect2.against, reasonObject, "reason"),
        Owners: listing(
          suspect2.owners,
          (each) => {
            const [members2, descriptions] = driverMembers(each.name, report, actions);
            const more = { Confidence: each.confidence, Because: sentence(each.words) };
            return new Shown(
              `${printable(each.name)} (${each.confidence}: ${sentence(each.words)})`,
              Object.assign({}, members2, more),
              descriptions
            );
          },
          "owner"
        ),
        KnownLeaks: listing(
          suspect2.known,
          (each) => new Shown(`${each.name}: ${each.what}`, __spreadValues({
            Name: each.name,
            Source: each.source,
            What: each.what,
            Fits: each.fits.join("; "),
            Misfits: each.misfits.join("; ")
          }, each.fixed !== void 0 && { Fixed: each.fixed })),
          "leak"
        ),
        Holders: listing(
          suspect2.holders,
          (each) => new Shown(`${each.image}: ${formatCount(each.handles)} handles`, {
            Image: each.image,
            Handles: each.handles
          }),
          "process"
        ),
        InnocentIf: sentence(suspect2.innocent)
      }), settle && { Settle: stepObject(settle, actions) }), {
        Evidence: listing(suspect2.evidence, (each) => evidenceObject(each, actions), "line")
      }),
      {
        Strength: help('strong, moderate or weak; dx @$poolHelp("suspects") lists all signs'),
        Points: help("the sum of all reasons; each point doubles the odds of a leak"),
        Outstanding: help("allocations not yet freed", DECIMAL),
        Bytes: help("bytes of these allocations", DECIMAL),
        Frees: help("since start-up", DECIMAL),
        Reasons: help("signs for a leak, the heaviest first", TABLE),
        Against: help("signs against a leak", TABLE),
        Owners: help("who may own the tag, the likeliest first"),
        KnownLeaks: help("public leaks that it resembles"),
        Settle: help("the one command that settles it")
      }
    );
  }
  function reasonObject({ sign, points, words }) {
    return new Shown(`${points > 0 ? "+" : ""}${points} ${sentence(words)}`, {
      Points: String(points),
      Sign: sign,
      Because: sentence(words)
    });
  }

  // src/faces/windbg/diagnosis-object.ts
  function diagnosisObject(report, actions) {
    const { verdict: verdict3 } = report;
    return new Shown(
      `${verdict3.severity.toUpperCase()}: ${sentence(verdict3.headline)}`,
      {
        Severity: verdict3.severity,
        Resource: verdict3.resource,
        Confidence: verdict3.confidence,
        Headline: sentence(verdict3.headline),
        Tags: everyTag(report, actions),
        Drivers: driverListing(verdict3.drivers, report, actions),
        Suspects: listing(report.suspects, (each) => suspectObject(each, report, actions), "suspect"),
        Findings: listing(report.findings, (each) => findingObject(each, report, actions), "finding"),
        Resources: resourceListing(report),
        Sessions: sessionListing(report, actions),
        NotChecked: notCheckedListing(report),
        RunAgain: () => actions.again(),
        RunFull: () => actions.full(),
        PrintAgain: () => actions.reprint()
      },
      {
        Severity: help(
          "critical, warning, note, healthy (looked at, nothing found) or unknown (not enough to look at)"
        ),
        Resource: help("what is exhausted or nearest to it"),
        Confidence: help("certain, likely or possible; one snapshot never makes a leak certain"),
        Headline: help("the verdict in a sentence"),
        Tags: help("every pool tag that !poolused printed, the largest first", TABLE),
        Drivers: help("drivers that the verdict names"),
        Suspects: help("tags that look like a leak, the strongest first"),
        Findings: help("everything found, the gravest first"),
        Resources: help("how much of each resource is used", TABLE),
        Sessions: help("the session pools", TABLE),
        NotChecked: help("rules that could not run, with the command that each lacks", TABLE),
        RunAgain: action("Run again", "Runs the commands anew and prints the diagnosis"),
        RunFull: action("Run full", "Runs the confirming commands too, those that are quick"),
        PrintAgain: action("Print again", "Prints this diagnosis once more", true)
      }
    );
  }

  // src/diagnosis/derived/candidates.ts
  var EXCUSES = [
    [/^nt$/i, "the kernel compares and lists tags of others"],
    [/^(?:kd|kdcom|kdnet|kd_\w{1,20}|kdnic)$/i, "the debugger's own transport"],
    [/^(?:hal|mcupdate\w{0,20}|pshed|bootvid)$/i, "tables of the platform, where four bytes match by chance"]
  ];
  function candidates2(tag2, hits, modules) {
    const search2 = hits == null ? void 0 : hits.searches.find((each) => each.tag === tag2);
    if (search2 === void 0) return void 0;
    const found = /* @__PURE__ */ new Map();
    for (const hit of search2.hits) {
      const module = modules == null ? void 0 : modules.loaded.find((each) => within3(hit.address, each.start, each.end));
      if (module === void 0) continue;
      const entry = found.get(module.start);
      if (entry === void 0) found.set(module.start, { module, hits: 1, first: hit });
      else entry.hits++;
    }
    const start = tag2.trim().toLowerCase();
    const list11 = Array.from(found.values(), (each) => {
      var _a;
      const excuse = (_a = EXCUSES.find(([pattern]) => pattern.test(each.module.name))) == null ? void 0 : _a[1];
      const candidate = { module: each.module, hits: each.hits, first: each.first };
      return excuse === void 0 ? candidate : Object.assign(candidate, { excuse });
    });
    const rank4 = (each) => each.excuse !== void 0 ? 2 : start.length >= 3 && each.module.name.toLowerCase().startsWith(start) ? 0 : 1;
    return list11.sort(
      (a, b) => rank4(a) - rank4(b) || b.hits - a.hits || (a.module.name < b.module.name ? -1 : 1)
    );
  }
  function within3(address, start, end) {
    const pad = (text2) => text2.toLowerCase().padStart(16, "0");
    return pad(address) >= pad(start) && pad(address) < pad(end);
  }

  // src/faces/windbg/owner-page.ts
  function ownerPage(wanted, report, failure) {
    const { modules, tagHits, tags } = report.facts;
    const row2 = tags == null ? void 0 : tags.value.rows.find((each) => each.tag === wanted);
    const listed2 = row2 && ownerOf(row2);
    const list11 = candidates2(wanted, tagHits == null ? void 0 : tagHits.value, modules == null ? void 0 : modules.value);
    const parts = { tag: wanted };
    const heading2 = [{ kind: "heading", words: say`Owner of pool tag ${tag(wanted)}` }];
    const known3 = listed2 ? [
      {
        kind: "paragraph",
        indent: 3,
        words: say`Without a search: ${driver(listed2.name)} (${listed2.step}).`
      }
    ] : [];
    const trouble = list11 === void 0 ? troubleWith(report, "!for_each_module") : void 0;
    if (trouble !== void 0 || list11 === void 0 && failure !== void 0 && !searched(report, failure)) {
      const why = trouble != null ? trouble : failure ? absenceSentence(failure) : "";
      return [
        ...heading2,
        ...known3,
        { kind: "paragraph", indent: 3, words: say`The images were not searched to the end. ${name(why)}` },
        ...stepNodes2([step("search-images", parts), step("verb-again")])
      ];
    }
    if (list11 === void 0 || list11.length === 0) {
      return [
        ...heading2,
        ...known3,
        {
          kind: "paragraph",
          indent: 3,
          words: say`No loaded image holds these four bytes, as far as the search could read: the driver was unloaded, builds its tag as it runs, or its pages are not in memory.`
        },
        ...stepNodes2([step("modules"), step("search-images", parts), step("find-blocks-nonpaged", parts)])
      ];
    }
    const first = list11[0];
    return [
      ...heading2,
      ...known3,
      {
        kind: "table",
        indent: 0,
        columns: [
          { title: "Module", width: 24 },
          { title: "Hits", width: 6, right: true },
          { title: "Meaning", width: 62 }
        ],
        rows: list11.slice(0, 20).map((each) => candidateRow(each, each === first))
      },
      {
        kind: "paragraph",
        indent: 0,
        tone: "subdued",
        words: say`A driver that allocates with a tag holds its four bytes in its code. Four bytes also match by chance, so one driver with few hits is likely, several are candidates.`
      },
      ...stepNodes2([
        first && first.excuse === void 0 ? step("module-details", { module: first.module.name }) : void 0,
        step("verb-tag", parts),
        step("verb-catch", parts)
      ])
    ];
  }
  function searched({ facts }, failure) {
    var _a;
    return failure.reason === "silent" && facts.modules !== void 0 && ((_a = facts.target) == null ? void 0 : _a.value.kind) !== "small-dump" && (facts.tags !== void 0 || facts.memory !== void 0);
  }
  function candidateRow(each, isFirst) {
    var _a;
    const details2 = step("module-details", { module: each.module.name });
    const meaning2 = (_a = each.excuse) != null ? _a : isFirst ? "the likeliest owner" : "a candidate";
    const module = details2 === void 0 ? { words: [driver(each.module.name)] } : { words: [driver(each.module.name)], step: details2 };
    return [module, { words: [String(each.hits)] }, { words: [meaning2] }];
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
  var GROUPS = ["nonpaged", "paged"];
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
      if (kb !== void 0) rows[id] = __spreadValues({ pages: Math.round(kb / pageKb2), kb }, NOWHERE);
    }
    const notices = snapshot.notices.map((each) => __spreadValues(__spreadValues({}, each), NOWHERE));
    return { layout: "xp", rows, pageFiles: [], parts: [], notices, others: [] };
  }
  var NOWHERE = { line: 0, text: "" };
  function pageSizeKb({ memory, target: target2 }) {
    const pages2 = target2.memoryPages;
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
  var MOST_ROWS3 = 10;
  var RETURNING_SHARE = 0.25;
  var RETURNING_LEAST = 64 * MB5;

  // src/comparison/resources.ts
  function resourcesOf(before, after, seconds) {
    var _a, _b, _c, _d, _e, _f, _g, _h, _i;
    const memory = [memoryOf(before), memoryOf(after)];
    const was = soundMemory(memory[0]).rows;
    const is = soundMemory(memory[1]).rows;
    const ram = (_a = is.physicalMemory) == null ? void 0 : _a.kb;
    const architecture = (_b = after.target.architecture) != null ? _b : before.target.architecture;
    const view = systemView(__spreadProps(__spreadValues({}, architecture !== void 0 && { target: { value: { lines: [], architecture } } }), {
      memory: { value: memory[1] }
    }));
    const sides = [
      poolSides("nonpaged", memory),
      poolSides("paged", memory),
      {
        id: "commit",
        before: (_c = was.committedPages) == null ? void 0 : _c.kb,
        after: (_d = is.committedPages) == null ? void 0 : _d.kb,
        limitKb: (_e = is.commitLimit) == null ? void 0 : _e.kb,
        limit: "commit-limit"
      },
      draining("available-memory", was.availablePages, is.availablePages, ram),
      draining("resident-available", was.resAvailPages, is.resAvailPages, ram),
      __spreadProps(__spreadValues({}, draining("free-system-ptes", was.freeSystemPtes, is.freeSystemPtes)), { endless: view.bits !== 32 }),
      { id: "modified-pages", before: (_f = was.modifiedPages) == null ? void 0 : _f.kb, after: (_g = is.modifiedPages) == null ? void 0 : _g.kb },
      { id: "locked-pages", before: (_h = was.lockedIoPages) == null ? void 0 : _h.kb, after: (_i = is.lockedIoPages) == null ? void 0 : _i.kb },
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
    return __spreadValues({
      id,
      before: before == null ? void 0 : before.kb,
      after: after == null ? void 0 : after.kb,
      drains: true
    }, ram !== void 0 && { limitKb: ram, limit: "memory" });
  }
  function poolSides(group, memory) {
    const pressure = groupPressure(memory[1], group);
    return __spreadProps(__spreadValues({
      id: group === "nonpaged" ? "nonpaged-pool" : "paged-pool"
    }, usageOf(group, memory)), {
      limitKb: pressure == null ? void 0 : pressure.limitKb,
      limit: pressure == null ? void 0 : pressure.yardstick
    });
  }
  function usageOf(group, [was, is]) {
    var _a, _b;
    if (group === "paged") {
      return {
        before: (_a = soundMemory(was).rows.pagedPoolUsage) == null ? void 0 : _a.kb,
        after: (_b = soundMemory(is).rows.pagedPoolUsage) == null ? void 0 : _b.kb
      };
    }
    const apart = (memory) => memory.rows.nonpagedPoolNxUsage !== void 0;
    return apart(was) === apart(is) ? { before: nonpagedKb(was), after: nonpagedKb(is) } : { before: void 0, after: void 0 };
  }
  function nonpagedKb(memory) {
    var _a;
    const { nonpagedPoolUsage: usage, nonpagedPoolNxUsage: nx } = soundMemory(memory).rows;
    if (usage === void 0 || nx === void 0 && memory.rows.nonpagedPoolNxUsage !== void 0)
      return void 0;
    return usage.kb + ((_a = nx == null ? void 0 : nx.kb) != null ? _a : 0);
  }
  function sessionSides(before, after) {
    return sameSessions(before, after).map(([was, is]) => {
      var _a;
      return {
        id: "session-pool",
        session: is.id,
        before: was.pagedKb,
        after: is.pagedKb,
        limitKb: (_a = after.sessions) == null ? void 0 : _a.pagedPoolMaxKb,
        limit: "maximum"
      };
    });
  }
  function sameSessions(before, after) {
    var _a, _b, _c, _d;
    const earlier = /* @__PURE__ */ new Map();
    for (const each of (_b = (_a = before.sessions) == null ? void 0 : _a.list) != null ? _b : []) if (!earlier.has(each.id)) earlier.set(each.id, each);
    const both2 = [];
    for (const each of (_d = (_c = after.sessions) == null ? void 0 : _c.list) != null ? _d : []) {
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
    return __spreadValues(__spreadValues(__spreadValues(__spreadProps(__spreadValues(__spreadProps(__spreadValues({
      id
    }, session2 !== void 0 && { session: session2 }), {
      beforeKb: before,
      afterKb: after,
      growthKb
    }), perSecond !== void 0 && { kbPerHour: perSecond * 3600 }), {
      drains
    }), sides.endless === true && { endless: true }), bounded2 && { limitKb, limit, shareBefore: before / limitKb, shareAfter: after / limitKb }), nears && room !== void 0 && { secondsLeft: room / Math.abs(perSecond) });
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
    const read5 = new Date(at * 1e3);
    if (read5.getUTCDate() !== Number(day) || read5.getUTCHours() !== Number(hours)) return void 0;
    const zone = (Number(zoneHours != null ? zoneHours : "0") * 60 + Number(zoneMinutes)) * 60 * (sign === "-" ? -1 : 1);
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
    var _a, _b, _c, _d, _e, _f, _g;
    const earlier = new Map(((_b = (_a = first.tags) == null ? void 0 : _a.rows) != null ? _b : []).map((row2) => [row2.tag, row2]));
    let up = 0;
    let down = 0;
    for (const row2 of (_d = (_c = second.tags) == null ? void 0 : _c.rows) != null ? _d : []) {
      for (const group of ["nonpaged", "paged"]) {
        const was = (_f = (_e = earlier.get(row2.tag)) == null ? void 0 : _e[group]) == null ? void 0 : _f.allocs;
        const is = (_g = row2[group]) == null ? void 0 : _g.allocs;
        if (was === void 0 || is === void 0 || was === is) continue;
        if (is > was) up++;
        else down++;
      }
    }
    return down >= LEAST_COUNTERS && down > 9 * up;
  }
  function sameBy(a, b) {
    if (kernelBase(a) !== void 0 && kernelBase(a) === kernelBase(b)) return "start";
    const known3 = a.target.memoryPages !== void 0 && a.target.memoryPages === b.target.memoryPages;
    return known3 ? "figures" : "nothing";
  }
  function kernelBase(snapshot) {
    var _a;
    return (_a = snapshot.target.kernelBase) == null ? void 0 : _a.toLowerCase();
  }
  function sameFigures(a, b) {
    const figures2 = ({ memory, notices, tags, sessions: sessions2 }) => JSON.stringify([memory, notices, tags, sessions2]);
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
    const resources2 = resourcesOf(before, after, elapsed == null ? void 0 : elapsed.seconds);
    const groups2 = ["nonpaged", "paged"].filter(
      (group) => {
        var _a, _b;
        return ((_a = before.tags) == null ? void 0 : _a.groups.includes(group)) === true && ((_b = after.tags) == null ? void 0 : _b.groups.includes(group)) === true;
      }
    );
    if (resources2.length === 0 && groups2.length === 0) return { refused: NOTHING_COMMON };
    const tags = [];
    for (const group of groups2) tags.push(...tagsOf(group, both2, resources2));
    tags.sort(
      (a, b) => {
        var _a, _b;
        return ((_a = b.bytes) != null ? _a : 0) - ((_b = a.bytes) != null ? _b : 0) || b.outstanding - a.outstanding || (a.tag < b.tag ? -1 : a.tag > b.tag ? 1 : a.group < b.group ? -1 : 1);
      }
    );
    return __spreadProps(__spreadValues({}, both2), { tags, groups: groups2, resources: resources2, failures: failuresOf(before, after) });
  }
  var NOTHING_COMMON = "The two snapshots have nothing in common to compare: neither pool tags nor rows of !vm are in both. Take both with !vm and !poolused read.";
  var NOTHING2 = { outstanding: 0, bytes: 0 };
  function tagsOf(group, { before, after, elapsed }, resources2) {
    var _a, _b, _c, _d;
    const earlier = /* @__PURE__ */ new Map();
    for (const row2 of (_b = (_a = before.tags) == null ? void 0 : _a.rows) != null ? _b : []) earlier.set(row2.tag, row2);
    const found = [];
    const add2 = (was, is) => {
      var _a2, _b2, _c2, _d2;
      const row2 = is != null ? is : was;
      const from = (_b2 = was == null ? void 0 : was[group]) != null ? _b2 : ((_a2 = before.tags) == null ? void 0 : _a2.whole) === true ? NOTHING2 : void 0;
      const to = (_d2 = is == null ? void 0 : is[group]) != null ? _d2 : ((_c2 = after.tags) == null ? void 0 : _c2.whole) === true ? NOTHING2 : void 0;
      if (row2 === void 0 || from === void 0 || to === void 0 || from === NOTHING2 && to === NOTHING2)
        return;
      found.push(tagGrowth(row2, group, from, to, elapsed == null ? void 0 : elapsed.seconds));
    };
    for (const row2 of (_d = (_c = after.tags) == null ? void 0 : _c.rows) != null ? _d : []) {
      add2(earlier.get(row2.tag), row2);
      earlier.delete(row2.tag);
    }
    earlier.forEach((row2) => {
      add2(row2, void 0);
    });
    const pool = poolGrowth(group, resources2, found);
    return pool > 0 ? found.map(
      (each) => each.bytes !== void 0 && each.bytes > 0 ? __spreadProps(__spreadValues({}, each), { share: each.bytes / pool }) : each
    ) : found;
  }
  function poolGrowth(group, resources2, tags) {
    const pool = resources2.find((each) => each.id === (group === "nonpaged" ? "nonpaged-pool" : "paged-pool"));
    return pool === void 0 ? tags.reduce((sum2, each) => {
      var _a;
      return sum2 + ((_a = each.bytes) != null ? _a : 0);
    }, 0) : pool.growthKb * 1024;
  }
  function tagGrowth(row2, group, before, after, seconds) {
    const outstanding = after.outstanding - before.outstanding;
    const bytes2 = difference(before.bytes, after.bytes);
    const allocs = since(before.allocs, after.allocs);
    const frees = since(before.frees, after.frees);
    const hours = seconds !== void 0 && seconds >= RATE_LEAST_SECONDS ? seconds / 3600 : void 0;
    return __spreadValues(__spreadValues(__spreadValues(__spreadValues(__spreadValues({
      tag: row2.tag,
      group,
      row: row2,
      before,
      after,
      change: changeOf(before, after, bytes2 != null ? bytes2 : outstanding),
      outstanding
    }, bytes2 !== void 0 && { bytes: bytes2 }), hours !== void 0 && { outstandingPerHour: outstanding / hours }), hours !== void 0 && bytes2 !== void 0 && { bytesPerHour: bytes2 / hours }), allocs !== void 0 && { allocs }), frees !== void 0 && { frees });
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
    var _a, _b, _c;
    const list11 = [];
    const counted = (id, was, is, session2) => {
      if (is === void 0 || is <= was) return;
      list11.push(__spreadProps(__spreadValues({ id }, session2 !== void 0 && { session: session2 }), { before: was, after: is, growth: is - was }));
    };
    if (Object.keys(before.memory).length > 0) {
      const find2 = (from, id) => from.notices.find((each) => each.id === id);
      for (const id of COUNTED) {
        const was = find2(before, id);
        if (was === void 0 || was.count !== void 0) counted(id, (_a = was == null ? void 0 : was.count) != null ? _a : 0, (_b = find2(after, id)) == null ? void 0 : _b.count);
      }
      for (const id of WARNINGS) {
        if (find2(before, id) === void 0 && find2(after, id) !== void 0) list11.push({ id });
      }
    }
    for (const [was, is] of sameSessions(before, after)) {
      counted("session-pool-failures", (_c = was.failures) != null ? _c : 0, is.failures, is.id);
    }
    return list11;
  }

  // src/comparison/exhaustion.ts
  function exhaustion(comparison, { chains: chains2 }, group) {
    var _a;
    const pool = resource(comparison, `${group}-pool`);
    let bytesPerHour = 0;
    for (const { first, others: others2 } of chains2) {
      for (const { growth: growth2 } of [first, ...others2]) {
        if (growth2.group === group) bytesPerHour += (_a = growth2.bytesPerHour) != null ? _a : 0;
      }
    }
    if ((pool == null ? void 0 : pool.limitKb) === void 0 || pool.limit === void 0 || bytesPerHour <= 0) return void 0;
    const secondsFor = (kb) => Math.max(0, kb) * 1024 / bytesPerHour * 3600;
    const seconds = secondsFor(pool.limitKb - pool.afterKb);
    const leftKb = sharedLeft(comparison, group);
    const shared = leftKb === void 0 ? void 0 : secondsFor(leftKb);
    return __spreadValues({
      pool,
      bytesPerHour,
      limit: pool.limit,
      seconds
    }, leftKb !== void 0 && shared !== void 0 && shared < seconds && {
      sooner: {
        what: group === "nonpaged" ? "available-memory" : "commit",
        leftKb,
        seconds: shared
      }
    });
  }
  function sharedLeft(comparison, group) {
    var _a;
    if (group === "nonpaged") return (_a = resource(comparison, "available-memory")) == null ? void 0 : _a.afterKb;
    const commit2 = resource(comparison, "commit");
    return (commit2 == null ? void 0 : commit2.limitKb) === void 0 ? void 0 : Math.max(0, commit2.limitKb - commit2.afterKb);
  }
  function resource({ resources: resources2 }, id) {
    return resources2.find((each) => each.id === id);
  }

  // src/comparison/failure-finding.ts
  var KINDS2 = {
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
      const kind = KINDS2[each.id];
      const warning = WARNINGS2[each.id];
      if (warning !== void 0) warnings.push(warning);
      if (kind === void 0 || each.growth === void 0 || isTold(each, told2)) continue;
      if (kind.harmless === true) harmless.push(say`${count(each.growth)} ${kind.what}`);
      else list11.push(failureFinding(each, each.growth, kind));
    }
    if (warnings.length > 0) {
      list11.push(
        remark2(
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
        remark2(say`Between the snapshots ${what}.`, [
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
    var _a, _b;
    const { session: session2 } = from;
    const where = session2 === void 0 ? "" : say` in session ${count(session2)}`;
    return {
      severity: growth2 > FEW_FAILURES ? "critical" : "warning",
      confidence: "certain",
      resource: kind.resource,
      headline: say`Between the snapshots ${count(growth2)} ${kind.what}${where}: ${count((_a = from.before) != null ? _a : 0)} since start-up before, ${count((_b = from.after) != null ? _b : 0)} now.`,
      details: [say`So the shortage is of the present, and not what is left of an older one.`],
      tags: [],
      drivers: [],
      evidence: [],
      next: steps(...kind.next.map((id) => step(id, session2 === void 0 ? {} : { session: session2 })))
    };
  }
  function remark2(headline7, details2) {
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
    growing.sort((a, b) => {
      var _a, _b;
      return ((_a = b.growth.bytes) != null ? _a : 0) - ((_b = a.growth.bytes) != null ? _b : 0) || byTag3(a, b);
    });
    return { chains: chains(growing), suspects, load };
  }
  function poolBefore({ resources: resources2 }, group, tags) {
    const pool = resources2.find((each) => each.id === `${group}-pool`);
    return pool === void 0 ? tags.reduce((sum2, each) => sum2 + bytesBefore(each), 0) : pool.beforeKb * 1024;
  }
  var bytesBefore = (growth2) => {
    var _a;
    return (_a = growth2.before.bytes) != null ? _a : 0;
  };
  function ratios(tags) {
    const list11 = [];
    for (const each of tags) {
      const held = bytesBefore(each);
      if (each.bytes !== void 0 && held >= NOISE_TAG_LEAST) list11.push(each.bytes / held);
    }
    return list11;
  }
  function median(list11) {
    var _a;
    if (list11.length < NOISE_LEAST_TAGS) return 0;
    const sorted = [...list11].sort((a, b) => a - b);
    return (_a = sorted[Math.floor((sorted.length - 1) / 2)]) != null ? _a : 0;
  }
  function growingTag(growth2, { elapsed }, poolBytes, noise, suspected2) {
    var _a;
    const known3 = tagNote(growth2.tag);
    const kind = (_a = known3 == null ? void 0 : known3.note.kind) != null ? _a : "unknown";
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
    return __spreadProps(__spreadValues({
      growth: growth2,
      kind
    }, known3 && { note: known3.note }), {
      noteIsExact: (known3 == null ? void 0 : known3.exact) === true,
      doubts,
      suspected: suspected2,
      noise
    });
  }
  function suspectsOf2(tags, poolBytes) {
    const largest2 = tags.reduce((most, each) => Math.max(most, bytesBefore(each)), 0);
    const least = Math.max(SUSPECT_LEAST, poolBytes * SUSPECT_OF_POOL, largest2 * SUSPECT_OF_LARGEST);
    const held = tags.filter((each) => each.bytes !== void 0 && bytesBefore(each) >= least);
    held.sort((a, b) => bytesBefore(b) - bytesBefore(a) || (a.tag < b.tag ? -1 : 1));
    return held.slice(0, MOST_SUSPECTS2);
  }
  function suspect(growth2, { before, elapsed }) {
    var _a, _b;
    const held = bytesBefore(growth2);
    const grown = (_a = growth2.bytes) != null ? _a : 0;
    const { uptimeSeconds: uptimeSeconds2 } = before.taken;
    const mean = elapsed !== void 0 && uptimeSeconds2 !== void 0 && uptimeSeconds2 > 0 ? elapsed.seconds / uptimeSeconds2 : void 0;
    const expected2 = mean === void 0 ? void 0 : held * mean;
    const told2 = __spreadValues({ growth: growth2 }, expected2 !== void 0 && { expected: expected2 });
    const flat2 = grown <= held * FLAT_SHARE;
    if (flat2 && (expected2 === void 0 || grown <= 0 || grown <= expected2 * CLEARED_OF_MEAN)) {
      const likely = mean !== void 0 && mean >= CLEARED_LIKELY;
      return [__spreadProps(__spreadValues({}, told2), { outcome: "cleared", confidence: likely ? "likely" : "possible" })];
    }
    const kind = (_b = tagNote(growth2.tag)) == null ? void 0 : _b.note.kind;
    if (kind === "cache" || kind === "mirror" || kind === "fixed") return [];
    return [__spreadProps(__spreadValues({}, told2), { outcome: "unsettled", confidence: "possible" })];
  }
  function chains(growing) {
    var _a;
    const list11 = [];
    const taken = /* @__PURE__ */ new Set();
    for (const each of growing) {
      if (taken.has(each)) continue;
      const free = growing.filter((other) => !taken.has(other));
      const close = along(free, each, LOCKSTEP_APART);
      const members2 = close.length > 2 ? close : along(free, each, LOCKSTEP_PAIR_APART);
      for (const member of members2) taken.add(member);
      const ranked2 = [...members2].sort((a, b) => rank3(a) - rank3(b) || byBytes2(a, b));
      list11.push({ first: (_a = ranked2[0]) != null ? _a : each, others: ranked2.slice(1) });
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
    var _a, _b;
    return ((_a = b.growth.bytes) != null ? _a : 0) - ((_b = a.growth.bytes) != null ? _b : 0) || byTag3(a, b);
  }
  function byTag3({ growth: a }, { growth: b }) {
    return a.tag < b.tag ? -1 : a.tag > b.tag ? 1 : a.group < b.group ? -1 : 1;
  }
  function isBeyondLoad(growth2) {
    var _a, _b;
    if (((_a = objectKind(growth2.tag)) == null ? void 0 : _a.counted) === void 0) return false;
    const usual2 = (_b = healthyRange(growth2.tag, growth2.group, 64)) == null ? void 0 : _b.outstanding;
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
    const owner2 = ownerOf(rowOf(first));
    return {
      severity: severityOf(from),
      confidence: confidenceOf(first),
      resource: `${growth2.group}-pool`,
      headline: headline6(from),
      holder: say`tag ${tag(growth2.tag)}${rateInBrief(first)}${owner2 === void 0 ? "" : say` (${name(owner2.name)})`}`,
      details: [
        amounts(first),
        ...between(first),
        ...others2.length > 0 ? [inStep(chain)] : [],
        ...first.suspected ? [confirmed(first)] : [],
        ...identity(first, owner2),
        ...first.doubts.map((doubt3) => DOUBTS[doubt3](first)),
        ...first.doubts.length === 0 ? [
          say`It grows in bytes and in allocations, well above what other tags move: a leak, unless its owner holds this on purpose.`
        ] : [],
        ...from.suspect ? forAndAgainst(from.suspect) : [],
        ...exhaustionDetails(from)
      ],
      tags: [first, ...others2].map((each) => each.growth.tag),
      drivers: owner2 !== void 0 && /\.sys$/i.test(owner2.name) ? [owner2.name] : [],
      evidence: [],
      next: stepsFor2(first, owner2)
    };
  }
  function confidenceOf({ doubts }) {
    if (doubts.length === 0) return "certain";
    return doubts.some((each) => HARMLESS.indexOf(each) >= 0) && doubts.length > 1 ? "possible" : "likely";
  }
  var HARMLESS = ["cache", "appeared", "few-blocks", "noise", "short"];
  function severityOf({ chain, exhaustion: exhaustion2, trouble }) {
    var _a, _b;
    const { doubts } = chain.first;
    const near = trouble !== void 0 && trouble.severity !== "note" && !trouble.onlyWarned;
    if (doubts.some((each) => HARMLESS.indexOf(each) >= 0)) return near ? "warning" : "note";
    const seconds = (_b = (_a = exhaustion2 == null ? void 0 : exhaustion2.sooner) == null ? void 0 : _a.seconds) != null ? _b : exhaustion2 == null ? void 0 : exhaustion2.seconds;
    if (doubts.length === 0 && seconds !== void 0 && seconds <= CRITICAL_SECONDS) return "critical";
    return near || seconds === void 0 || seconds <= WARNING_SECONDS ? "warning" : "note";
  }
  var LIMITS = {
    maximum: "its maximum",
    memory: "the size of physical memory",
    "commit-limit": "the commit limit"
  };
  function headline6(from) {
    var _a, _b, _c, _d;
    const { growth: growth2 } = from.chain.first;
    const amount3 = growth2.bytes === void 0 ? say`from ${count(growth2.before.outstanding)} to ${count(growth2.after.outstanding)} allocations` : say`from ${bytes((_a = growth2.before.bytes) != null ? _a : 0)} to ${bytes((_b = growth2.after.bytes) != null ? _b : 0)} of ${growth2.group} pool`;
    const rate2 = growth2.bytes === void 0 ? count((_c = growth2.outstandingPerHour) != null ? _c : 0) : bytes((_d = growth2.bytesPerHour) != null ? _d : 0);
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
  function identity({ growth: growth2, note: note3, noteIsExact }, owner2) {
    const { description, unlisted } = growth2.row;
    const whose = owner2 === void 0 ? "" : say` of ${driver(owner2.name)}`;
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
    var _a;
    if (exhaustion2 === void 0) return [];
    const { pool, limit, sooner, bytesPerHour } = exhaustion2;
    const { group } = chain.first.growth;
    const limitKb = (_a = pool.limitKb) != null ? _a : 0;
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
    return __spreadProps(__spreadValues({ tag: text2, description }, binary !== void 0 && { binary }), { unlisted, line: 0, text: "" });
  }
  var MOST_NOTE_STEPS = 3;
  function stepsFor2({ growth: growth2, note: note3, kind }, owner2) {
    var _a;
    const parts = { tag: growth2.tag };
    return steps(
      ...((_a = note3 == null ? void 0 : note3.next) != null ? _a : []).slice(0, MOST_NOTE_STEPS).map((id) => step(id, parts)),
      owner2 === void 0 && kind !== "default" && kind !== "mirror" ? step("search-images", parts) : void 0,
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
    var _a;
    const nearer = moved(growth2);
    if (nearer <= 0 || growth2.endless === true || growth2.id === "modified-pages" || growth2.id === "locked-pages") {
      return void 0;
    }
    const whole2 = (_a = growth2.limitKb) != null ? _a : growth2.beforeKb;
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
    var _a, _b;
    const { id, shareAfter, afterKb } = growth2;
    const above = (near, critical) => shareAfter === void 0 || shareAfter < near ? "far" : shareAfter < critical ? "near" : "critical";
    const below = (near, critical) => shareAfter === void 0 || shareAfter >= near ? "far" : shareAfter >= critical ? "near" : "critical";
    switch (id) {
      case "nonpaged-pool":
      case "paged-pool": {
        const trouble = poolTrouble(memoryOf(after), id === "nonpaged-pool" ? "nonpaged" : "paged");
        if (trouble === void 0 || trouble.onlyWarned || trouble.severity === "note") return "far";
        return trouble.severity === "critical" ? "critical" : "near";
      }
      case "session-pool":
        return above(SESSION_POOL_NEAR_MAXIMUM, SESSION_POOL_FULL);
      case "commit":
        return COMMIT_NEARNESS[(_a = commitNearness(memoryOf(after))) != null ? _a : "none"];
      case "available-memory":
        return NEARNESS[(_b = availableShortage(memoryOf(after))) != null ? _b : "none"];
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
    var _a;
    let leaked = 0;
    for (const { first, others: others2 } of chains2) {
      for (const each of [first, ...others2]) {
        const pool = growth2.id === "nonpaged-pool" || growth2.id === "paged-pool";
        if (!pool || growth2.id === `${each.growth.group}-pool`) leaked += (_a = each.growth.bytes) != null ? _a : 0;
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
  var RESOURCES2 = {
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
      resource: RESOURCES2[id],
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
    var _a;
    if (id !== "session-pool") return [];
    const more = (_a = failures.find((each) => each.id === "session-pool-failures" && each.session === session2)) == null ? void 0 : _a.growth;
    return more === void 0 ? [] : [say`Meanwhile ${count(more)} allocations of it failed.`];
  }

  // src/comparison/returning-tags.ts
  function returningFindings({ before, after, groups: groups2 }) {
    var _a, _b, _c;
    const found = [];
    for (const group of groups2) {
      const was = largest(before, group);
      const is = largest(after, group);
      if (was === void 0 || is === void 0 || was.row.tag !== is.row.tag) continue;
      if (Math.min(was.share, is.share) < RETURNING_SHARE || Math.min(was.held, is.held) < RETURNING_LEAST)
        continue;
      const note3 = (_a = tagNote(is.row.tag)) == null ? void 0 : _a.note;
      const load = (note3 == null ? void 0 : note3.kind) === "cache" || (note3 == null ? void 0 : note3.kind) === "mirror" || (note3 == null ? void 0 : note3.kind) === "fixed";
      const parts = { tag: is.row.tag };
      found.push({
        severity: load ? "note" : "warning",
        confidence: load ? "possible" : "likely",
        resource: group === "nonpaged" ? "nonpaged-pool" : "paged-pool",
        headline: say`Tag ${tag(is.row.tag)} is the largest of ${group} pool after both starts: ${bytes(was.held)}${rate(was.held, before)}, then ${bytes(is.held)}${rate(is.held, after)}.`,
        holder: say`tag ${tag(is.row.tag)}, which comes back after each start`,
        details: [
          say`It holds ${share(was.share)} and ${share(is.share)} of what the tags of ${group} pool hold.`,
          load ? say`${(_b = note3 == null ? void 0 : note3.what) != null ? _b : ""}: it follows the load, so that it comes back need not be a leak.` : say`A leak comes back at the same rate after each start; two snapshots of one start prove it.`
        ],
        tags: [is.row.tag],
        drivers: [],
        evidence: [],
        next: steps(
          ...((_c = note3 == null ? void 0 : note3.next) != null ? _c : []).slice(0, 2).map((id) => step(id, parts)),
          step("search-images", parts),
          step("break-on-tag", parts)
        )
      });
    }
    return found;
  }
  function largest({ tags }, group) {
    var _a, _b, _c, _d, _e, _f;
    let sum2 = 0;
    let first;
    for (const row2 of (_a = tags == null ? void 0 : tags.rows) != null ? _a : []) {
      const held2 = (_c = (_b = row2[group]) == null ? void 0 : _b.bytes) != null ? _c : 0;
      sum2 += held2;
      if (held2 > ((_e = (_d = first == null ? void 0 : first[group]) == null ? void 0 : _d.bytes) != null ? _e : 0)) first = row2;
    }
    const held = (_f = first == null ? void 0 : first[group]) == null ? void 0 : _f.bytes;
    return first === void 0 || held === void 0 ? void 0 : { row: first, held, share: held / sum2 };
  }
  function rate(held, { taken }) {
    var _a;
    const hours = ((_a = taken.uptimeSeconds) != null ? _a : 0) / 3600;
    return hours >= 1 ? say` (${bytes(held / hours)} for each hour that it was up)` : [];
  }

  // src/comparison/suspect-findings.ts
  function clearedFindings({ suspects }) {
    return byGroup(suspects, "cleared").map(([group, list11]) => {
      const one = list11.length === 1;
      const possible = list11.some((each) => each.confidence === "possible");
      return __spreadProps(__spreadValues({}, note2(possible ? "possible" : "likely", list11)), {
        headline: say`${one ? "Tag" : "Tags"} ${named(list11)}, the largest of ${group} pool before, ${one ? "has" : "have"} not grown: cleared.`,
        details: [
          ...list11.map(amounts2),
          ...possible ? [
            say`The time between is short against the uptime, or one of them is not known: a slow leak could still hide.`
          ] : [
            say`A leak as steady as the mean since start-up would have shown; one that waits for its trigger would not.`
          ]
        ]
      });
    });
  }
  function unsettledFindings({ suspects }) {
    return byGroup(suspects, "unsettled").map(([group, list11]) => __spreadProps(__spreadValues({}, note2("possible", list11)), {
      headline: say`${list11.length === 1 ? "Tag" : "Tags"} ${named(list11)}, the largest of ${group} pool before, grew by too little to tell.`,
      details: [...list11.map(amounts2), say`A third snapshot after a longer time tells.`],
      next: steps(step(group === "nonpaged" ? "tags-nonpaged" : "tags-paged"))
    }));
  }
  function loadFindings({ load }) {
    return load.map(({ group, share: part3 }) => __spreadProps(__spreadValues({}, note2("likely", [])), {
      headline: say`Half of the larger tags of ${group} pool grew by ${share(part3)} or more: the machine had more to do, or was just started.`,
      details: [say`Only tags that grew much more than that are told; compare two moments of like load.`]
    }));
  }
  function byGroup(suspects, outcome) {
    const list11 = [];
    for (const group of ["nonpaged", "paged"]) {
      const found = suspects.filter((each) => each.growth.group === group && each.outcome === outcome);
      found.sort((a, b) => {
        var _a, _b;
        return ((_a = b.growth.before.bytes) != null ? _a : 0) - ((_b = a.growth.before.bytes) != null ? _b : 0) || byTag4(a, b);
      });
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
    const words = [];
    list11.forEach((each, place2) => {
      const between2 = place2 === 0 ? "" : place2 < list11.length - 1 ? ", " : " and ";
      words.push(...say`${between2}${tag(each.growth.tag)}`);
    });
    return words;
  }
  function amounts2({ growth: growth2, expected: expected2 }) {
    var _a, _b;
    const held = (_a = growth2.before.bytes) != null ? _a : 0;
    const grown = (_b = growth2.bytes) != null ? _b : 0;
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
      target: reading(__spreadValues(__spreadValues(__spreadValues({
        lines: []
      }, architecture !== void 0 && { architecture }), build !== void 0 && { build }), uptimeSeconds2 !== void 0 && { uptimeSeconds: uptimeSeconds2 })),
      moves: movesOf(judgement)
    });
    return suspects.map((each) => Object.assign({}, each, { evidence: [] }));
  }
  function reading(value) {
    return { value, source: { command: "snapshot", firstLine: 0, lastLine: 0 } };
  }
  function tagsOf2({ target: target2, tags }, rows) {
    var _a;
    return {
      layout: target2.architecture === "x86" ? "classic" : "modern",
      groups: (_a = tags == null ? void 0 : tags.groups) != null ? _a : [],
      rows: rows.map((row2) => Object.assign({ line: 0, text: "" }, row2))
    };
  }
  var OF_GROWTH = ["appeared", "few-blocks", "noise", "short", "no-clock"];
  function movesOf({ chains: chains2, suspects }) {
    var _a;
    const moves = /* @__PURE__ */ new Map();
    for (const { first, others: others2 } of chains2) {
      for (const each of [first, ...others2]) {
        moves.set(moveKey(each.growth.tag, each.growth.group), moveOf(each));
      }
    }
    for (const { growth: growth2, outcome, confidence: confidence2 } of suspects) {
      if (outcome !== "cleared" || confidence2 !== "likely") continue;
      const before = (_a = growth2.before.bytes) != null ? _a : 0;
      moves.set(moveKey(growth2.tag, growth2.group), { grown: 0, unit: "bytes", before, noise: 0, doubts: 0 });
    }
    return moves;
  }
  function moveOf({ growth: growth2, noise, doubts }) {
    var _a;
    const counted = { noise, doubts: doubts.filter((each) => OF_GROWTH.indexOf(each) >= 0).length };
    const { bytes: bytes2, outstanding, before } = growth2;
    return bytes2 === void 0 ? Object.assign({ grown: outstanding, unit: "allocations", before: before.outstanding }, counted) : Object.assign({ grown: bytes2, unit: "bytes", before: (_a = before.bytes) != null ? _a : 0 }, counted);
  }

  // src/comparison/report.ts
  var GRAVITY2 = { critical: 0, warning: 1, note: 2 };
  function comparisonReport(comparison) {
    if (comparison.restarted === true) return reportOfTwoStarts(comparison);
    const judgement = judge2(comparison);
    const suspects = comparedSuspects(comparison, judgement);
    const resources2 = resourceFindings(comparison, judgement);
    const findings = [
      ...named2("growing-tag", leaks(comparison, judgement, suspects)),
      ...named2(
        "resource-running-out",
        resources2.map((each) => each.finding)
      ),
      ...named2("new-failures", failureFindings(comparison, resources2)),
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
    var _a;
    const findings = named2("returning-tag", returningFindings(comparison));
    const first = findings.find((each) => each.severity !== "note");
    return {
      verdict: first ? {
        severity: first.severity,
        resource: first.resource,
        confidence: first.confidence,
        headline: first.headline,
        holder: (_a = first.holder) != null ? _a : [],
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
    return findings.map((finding2) => __spreadProps(__spreadValues({}, finding2), { rule }));
  }
  function leaks(comparison, judgement, suspects) {
    const memory = memoryOf(comparison.after);
    return judgement.chains.slice(0, MOST_GROWING).map((chain) => {
      const { group, tag: tag2 } = chain.first.growth;
      const suspect2 = suspects.find((each) => each.pool === group && each.tags.indexOf(tag2) >= 0);
      const end = exhaustion(comparison, judgement, group);
      const trouble = poolTrouble(memory, group);
      return leakFinding(__spreadProps(__spreadValues(__spreadValues(__spreadValues({
        chain
      }, end && { exhaustion: end }), trouble && { trouble }), suspect2 && { suspect: suspect2 }), {
        shared: judgement.chains.reduce((sum2, each) => sum2 + grownIn(each, group), 0) > 1
      }));
    });
  }
  function grownIn({ first, others: others2 }, group) {
    return [first, ...others2].filter((each) => each.growth.group === group).length;
  }
  function verdict(comparison, findings) {
    var _a;
    const growing = findings.filter((each) => each.rule === "growing-tag");
    const gravest = findings[0];
    const first = (gravest == null ? void 0 : gravest.severity) === "note" ? growing.find((each) => each.confidence === "certain") : gravest;
    if (first !== void 0) {
      return {
        severity: first.severity,
        resource: first.resource,
        confidence: first.confidence,
        headline: first.headline,
        holder: (_a = first.holder) != null ? _a : [],
        tags: first.tags,
        drivers: first.drivers
      };
    }
    const { resources: resources2, groups: groups2, elapsed } = comparison;
    const plain9 = { resource: "none", holder: [], tags: [], drivers: [] };
    if (groups2.length === 0) {
      return __spreadProps(__spreadValues({}, plain9), {
        severity: "unknown",
        confidence: "possible",
        headline: say`No resource runs out${within4(comparison)}${state2(comparison)}; which pool tags grow was not looked at.`
      });
    }
    if (resources2.length === 0) {
      return __spreadProps(__spreadValues({}, plain9), {
        severity: "unknown",
        confidence: "possible",
        headline: say`No pool tag grows enough to be a leak${within4(comparison)}; whether a resource runs out was not looked at.`
      });
    }
    if (growing.length > 0) {
      const many = growing.length === 1 ? "one tag grows" : say`${count(growing.length)} tags grow`;
      return __spreadProps(__spreadValues({}, plain9), {
        severity: "healthy",
        confidence: "possible",
        headline: say`No certain leak found${within4(comparison)}: ${many}, but need not leak${state2(comparison)}.`
      });
    }
    return __spreadProps(__spreadValues({}, plain9), {
      severity: "healthy",
      confidence: elapsed !== void 0 && elapsed.seconds >= SHORT_SECONDS ? "likely" : "possible",
      headline: say`No leak found${within4(comparison)}: no pool tag and no resource grows enough to be one${state2(comparison)}.`
    });
  }
  function within4({ elapsed }) {
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
    const { before, after, swapped, elapsed, sameBy: sameBy2, groups: groups2, resources: resources2 } = comparison;
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
    const parts = [before, after].filter((each) => {
      var _a;
      return ((_a = each.tags) == null ? void 0 : _a.whole) === false;
    });
    const [first, second] = parts;
    if (first !== void 0) {
      const which = second === void 0 ? name(first.name) : say`${name(first.name)} and ${name(second.name)}`;
      list11.push(
        second === void 0 ? say`The table of tags in ${which} is not whole: what it does not list was not compared.` : say`The tables of tags in ${which} are not whole: what they do not list was not compared.`
      );
    }
    if (resources2.length === 0) {
      list11.push(say`No row of !vm is in both snapshots: ${ask("vm")} gives them.`);
    }
    return list11;
  }
  function ask(id) {
    const asked = step(id);
    return asked === void 0 ? [] : [{ kind: "command", step: asked }];
  }

  // src/report/version.ts
  var version = true ? "0.2.0" : "unbuilt";

  // src/comparison/snapshot.ts
  function snapshotOf(collected, name2) {
    var _a, _b, _c;
    const { target: target2, memory, tags, sessions: sessions2 } = collected.readings;
    const rows = {};
    for (const id of MEMORY_ROWS) {
      const kb = figure((_a = memory == null ? void 0 : memory.value.rows[id]) == null ? void 0 : _a.kb);
      if (kb !== void 0) rows[id] = kb;
    }
    return __spreadValues(__spreadValues(__spreadProps(__spreadValues({
      schema: 1,
      tool: { name: "poolinsight", version: cut(version) },
      name: cut(name2)
    }, identity2(target2 == null ? void 0 : target2.value, (_b = memory == null ? void 0 : memory.value.rows.physicalMemory) == null ? void 0 : _b.pages)), {
      memory: rows,
      notices: ((_c = memory == null ? void 0 : memory.value.notices) != null ? _c : []).slice(0, MAX_NOTICES).map(({ id, count: count2 }) => {
        const known3 = figure(count2);
        return __spreadValues({ id }, known3 !== void 0 && { count: known3 });
      })
    }), tags && { tags: tagsOf3(tags.value) }), sessions2 && { sessions: sessionsOf(sessions2.value) });
  }
  function identity2(target2, pages2) {
    const { sessionTime: sessionTime2, dumpFile, system, architecture, kernelBase: kernelBase2 } = target2 != null ? target2 : {};
    const uptimeSeconds2 = figure(target2 == null ? void 0 : target2.uptimeSeconds);
    const build = figure(target2 == null ? void 0 : target2.build);
    const processors = figure(target2 == null ? void 0 : target2.processors);
    const memoryPages = figure(pages2);
    return {
      taken: __spreadValues(__spreadValues({}, sessionTime2 !== void 0 && { sessionTime: cut(sessionTime2) }), uptimeSeconds2 !== void 0 && { uptimeSeconds: uptimeSeconds2 }),
      target: __spreadValues(__spreadValues(__spreadValues(__spreadValues(__spreadValues(__spreadValues(__spreadValues({}, dumpFile !== void 0 && { dumpFile: cut(dumpFile) }), system !== void 0 && { system: cut(system) }), build !== void 0 && { build }), architecture !== void 0 && { architecture }), processors !== void 0 && { processors }), kernelBase2 !== void 0 && { kernelBase: cut(kernelBase2) }), memoryPages !== void 0 && { memoryPages })
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
    return __spreadProps(__spreadValues(__spreadProps(__spreadValues(__spreadValues({
      tag: row2.tag
    }, nonpaged && { nonpaged }), paged && { paged }), {
      description: cut(row2.description)
    }), row2.binary !== void 0 && { binary: cut(row2.binary) }), {
      unlisted: row2.unlisted
    });
  }
  function usageOf2(usage) {
    const outstanding = figure(usage == null ? void 0 : usage.outstanding);
    if (usage === void 0 || outstanding === void 0) return void 0;
    const bytes2 = figure(usage.bytes);
    const allocs = figure(usage.allocs);
    const frees = figure(usage.frees);
    return __spreadValues(__spreadValues(__spreadValues({
      outstanding
    }, bytes2 !== void 0 && { bytes: bytes2 }), allocs !== void 0 && { allocs }), frees !== void 0 && { frees });
  }
  function together2(a, b) {
    const _a = a, { tag: tag2, nonpaged: _, paged: __ } = _a, rest = __objRest(_a, ["tag", "nonpaged", "paged"]);
    const nonpaged = sum(a.nonpaged, b.nonpaged);
    const paged = sum(a.paged, b.paged);
    return __spreadValues(__spreadValues(__spreadValues({ tag: tag2 }, nonpaged && { nonpaged }), paged && { paged }), rest);
  }
  function sum(a, b) {
    if (a === void 0 || b === void 0) return a != null ? a : b;
    const add2 = (x, y) => x === void 0 || y === void 0 ? void 0 : figure(x + y);
    return usageOf2(__spreadValues(__spreadValues(__spreadValues({
      outstanding: a.outstanding + b.outstanding
    }, known2("bytes", add2(a.bytes, b.bytes))), known2("allocs", add2(a.allocs, b.allocs))), known2("frees", add2(a.frees, b.frees))));
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
      var _a;
      const said = (_a = total2[group]) == null ? void 0 : _a.bytes;
      if (said === void 0) return true;
      const added2 = tags.rows.reduce((bytes2, row2) => {
        var _a2, _b;
        return bytes2 + ((_b = (_a2 = row2[group]) == null ? void 0 : _a2.bytes) != null ? _b : 0);
      }, 0);
      return Math.abs(said - added2) <= said * APART3;
    });
  }
  function sessionsOf(sessions2) {
    var _a;
    const pagedPoolMaxKb = figure((_a = sessions2.pagedPoolMax) == null ? void 0 : _a.kb);
    return __spreadProps(__spreadValues({}, known2("pagedPoolMaxKb", pagedPoolMaxKb)), {
      list: sessions2.sessions.filter((session2) => isFigure(session2.id)).slice(0, MAX_SESSIONS).map((session2) => {
        var _a2, _b, _c, _d;
        return __spreadValues(__spreadValues(__spreadValues(__spreadValues({
          id: session2.id + 0,
          address: cut(session2.address)
        }, known2("pagedKb", figure((_a2 = session2.pagedPool) == null ? void 0 : _a2.kb))), known2("nonpagedKb", figure((_b = session2.nonpagedPool) == null ? void 0 : _b.kb))), known2("commitKb", figure((_c = session2.commit) == null ? void 0 : _c.kb))), known2("failures", figure((_d = session2.failures) == null ? void 0 : _d.count)));
      })
    });
  }
  function figure(value) {
    return isFigure(value) ? value + 0 : void 0;
  }
  function cut(text2) {
    return text2.length > MAX_TEXT ? text2.slice(0, MAX_TEXT) : text2;
  }

  // src/comparison/snapshot-lines.ts
  var MAX_FILE = 16 * 1024 * 1024;
  function snapshotLines(snapshot) {
    const { schema, tool, name: name2, taken, target: target2, memory, notices, tags, sessions: sessions2 } = snapshot;
    const lines3 = [
      `{"schema":${schema},`,
      `"tool":${ascii(tool)},`,
      `"name":${ascii(name2)},`,
      `"taken":${ascii(taken)},`,
      `"target":${ascii(target2)},`,
      '"memory":{',
      ...listed(MEMORY_ROWS.filter((id) => memory[id] !== void 0).map((id) => `"${id}":${ascii(memory[id])}`)),
      "},",
      '"notices":[',
      ...listed(notices.map(ascii)),
      "]"
    ];
    if (tags !== void 0) {
      lines3.push(`,"tags":{"groups":${ascii(tags.groups)},"whole":${ascii(tags.whole)},"rows":[`);
      lines3.push(...listed(tags.rows.map(ascii)), "]}");
    }
    if (sessions2 !== void 0) {
      const _a = sessions2, { list: list11 } = _a, rest = __objRest(_a, ["list"]);
      lines3.push(`,"sessions":{"limits":${ascii(rest)},"list":[`, ...listed(list11.map(ascii)), "]}");
    }
    lines3.push("}");
    return lines3;
  }
  function listed(parts) {
    return parts.map((part3, at) => at < parts.length - 1 ? `${part3},` : part3);
  }
  function ascii(value) {
    return JSON.stringify(value).replace(
      /[^\x20-\x7e]/g,
      (character) => `\\u${`000${character.charCodeAt(0).toString(16)}`.slice(-4)}`
    );
  }
  function parseSnapshot(lines3) {
    var _a;
    let length2 = 0;
    for (const line2 of lines3) length2 += line2.length + 1;
    if (length2 > MAX_FILE)
      return { problem: `This file is too large for a snapshot of poolinsight. ${CHOOSE}` };
    let value;
    try {
      value = JSON.parse(lines3.join("\n").replace(/^\ufeff/, ""));
    } catch (e) {
      return {
        problem: `This is not a snapshot of poolinsight, or only a part of one: it is no JSON. ${CHOOSE}`
      };
    }
    const wrong = [];
    const snapshot = read3(new Members(value, "the snapshot", wrong));
    if (snapshot !== void 0) return snapshot;
    return { problem: (_a = wrong[0]) != null ? _a : `This is not a snapshot of poolinsight. ${CHOOSE}` };
  }
  var CHOOSE = "Choose a file that poolinsight wrote, or take the snapshot again.";
  function read3(from, wrong = from.wrong) {
    var _a;
    const schema = from.figure("schema", "needed");
    if (schema !== void 0 && schema > 1) {
      wrong.unshift(
        "This snapshot was written by a newer poolinsight, and this one cannot read it. Compare with the version that wrote it, or take both snapshots with this one."
      );
      return void 0;
    }
    if (schema !== 1) from.refuse('"schema" is not 1');
    const tool = from.inner("tool");
    if (tool.text("name") !== "poolinsight") from.refuse('"tool" does not name poolinsight');
    const version2 = (_a = tool.text("version")) != null ? _a : "unknown";
    const name2 = from.text("name", "needed");
    const { taken, target: target2 } = identityFrom(from);
    const memory = {};
    const rows = from.inner("memory");
    for (const id of MEMORY_ROWS) {
      const kb = rows.figure(id);
      if (kb !== void 0) memory[id] = kb;
    }
    const notices = from.list("notices", MAX_NOTICES, (each) => {
      const id = each.oneOf("id", NOTICES, "needed");
      return id && __spreadValues({ id }, present3("count", each.figure("count")));
    });
    const tags = from.has("tags") ? tagsFrom(from.inner("tags")) : void 0;
    const sessions2 = from.has("sessions") ? sessionsFrom(from.inner("sessions")) : void 0;
    if (wrong.length > 0 || name2 === void 0) return void 0;
    return __spreadValues(__spreadValues({
      schema: 1,
      tool: { name: "poolinsight", version: version2 },
      name: name2,
      taken,
      target: target2,
      memory,
      notices
    }, tags && { tags }), sessions2 && { sessions: sessions2 });
  }
  function identityFrom(from) {
    const taken = from.inner("taken");
    const target2 = from.inner("target");
    return {
      taken: __spreadValues(__spreadValues({}, present3("sessionTime", taken.text("sessionTime"))), present3("uptimeSeconds", taken.figure("uptimeSeconds"))),
      target: __spreadValues(__spreadValues(__spreadValues(__spreadValues(__spreadValues(__spreadValues(__spreadValues({}, present3("dumpFile", target2.text("dumpFile"))), present3("system", target2.text("system"))), present3("build", target2.figure("build"))), present3("architecture", target2.oneOf("architecture", ARCHITECTURES))), present3("processors", target2.figure("processors"))), present3("kernelBase", target2.text("kernelBase"))), present3("memoryPages", target2.figure("memoryPages")))
    };
  }
  function tagsFrom(from) {
    const groups2 = from.texts("groups", GROUPS);
    const whole2 = from.flag("whole");
    const seen = /* @__PURE__ */ new Set();
    const rows = from.list("rows", MAX_TAGS, (each) => {
      const row2 = tagFrom(each);
      if (row2 === void 0) return void 0;
      if (seen.has(row2.tag)) each.refuse("a tag stands there twice");
      seen.add(row2.tag);
      return row2;
    });
    return { groups: groups2, whole: whole2, rows };
  }
  function tagFrom(from) {
    var _a;
    const tag2 = from.text("tag", "needed");
    if (tag2 === void 0) return void 0;
    if (tag2.length !== 4) from.refuse('"tag" has not exactly 4 characters');
    return __spreadProps(__spreadValues(__spreadProps(__spreadValues(__spreadValues({
      tag: tag2
    }, present3("nonpaged", usageFrom(from, "nonpaged"))), present3("paged", usageFrom(from, "paged"))), {
      description: (_a = from.text("description")) != null ? _a : ""
    }), present3("binary", from.text("binary"))), {
      unlisted: from.flag("unlisted")
    });
  }
  function usageFrom(from, group) {
    if (!from.has(group)) return void 0;
    const usage = from.inner(group);
    const outstanding = usage.figure("outstanding", "needed");
    if (outstanding === void 0) return void 0;
    return __spreadValues(__spreadValues(__spreadValues({
      outstanding
    }, present3("bytes", usage.figure("bytes"))), present3("allocs", usage.figure("allocs"))), present3("frees", usage.figure("frees")));
  }
  function sessionsFrom(from) {
    return __spreadProps(__spreadValues({}, present3("pagedPoolMaxKb", from.inner("limits").figure("pagedPoolMaxKb"))), {
      list: from.list("list", MAX_SESSIONS, sessionFrom)
    });
  }
  function sessionFrom(from) {
    var _a;
    const id = from.figure("id", "needed");
    if (id === void 0) return void 0;
    return __spreadValues(__spreadValues(__spreadValues(__spreadValues({
      id,
      address: (_a = from.text("address")) != null ? _a : ""
    }, present3("pagedKb", from.figure("pagedKb"))), present3("nonpagedKb", from.figure("nonpagedKb"))), present3("commitKb", from.figure("commitKb"))), present3("failures", from.figure("failures")));
  }
  function present3(key, value) {
    return value === void 0 ? {} : { [key]: value };
  }
  var Members = class _Members {
    constructor(value, place2, wrong) {
      __publicField(this, "wrong");
      /** Its own members; a map has no prototype to fall for. */
      __publicField(this, "value");
      __publicField(this, "place");
      this.wrong = wrong;
      this.place = place2;
      const isObject = typeof value === "object" && value !== null && !Array.isArray(value);
      this.value = new Map(isObject ? Object.entries(value) : []);
      if (!isObject) this.refuse("what stands there is no object");
      else if (this.has("__proto__") || this.has("constructor") || this.has("prototype")) {
        this.refuse("it has a member with a name that programs must not take");
      }
    }
    refuse(why) {
      if (this.wrong.length > 0) return;
      this.wrong.push(`This is no sound snapshot of poolinsight: in ${this.place} ${why}. ${CHOOSE}`);
    }
    has(key) {
      return this.value.has(key);
    }
    inner(key) {
      return new _Members(this.own(key), `"${key}"`, this.wrong);
    }
    figure(key, need) {
      const value = this.own(key, need);
      if (value === void 0 || isFigure(value)) return value;
      this.refuse(`"${key}" is no figure from 0 up that a debugger can print`);
      return void 0;
    }
    text(key, need) {
      const value = this.own(key, need);
      if (value === void 0) return void 0;
      if (typeof value !== "string") this.refuse(`"${key}" is no text`);
      else if (value.length > MAX_TEXT) this.refuse(`"${key}" is longer than ${MAX_TEXT} characters`);
      else return value;
      return void 0;
    }
    flag(key) {
      const value = this.own(key, "needed");
      if (value !== void 0 && typeof value !== "boolean") this.refuse(`"${key}" is neither true nor false`);
      return value === true;
    }
    oneOf(key, known3, need) {
      const value = this.own(key, need);
      const found = known3.find((each) => each === value);
      if (value !== void 0 && found === void 0) this.refuse(`"${key}" is none of the words known there`);
      return found;
    }
    texts(key, known3) {
      const value = this.array(key, known3.length);
      const found = known3.filter((each) => value.indexOf(each) >= 0);
      if (found.length !== value.length) this.refuse(`"${key}" holds a word that is not known there`);
      return found;
    }
    list(key, most, read5) {
      const found = [];
      this.array(key, most).forEach((each, at) => {
        if (this.wrong.length > 0) return;
        const value = read5(new _Members(each, `entry ${at + 1} of "${key}"`, this.wrong));
        if (value !== void 0) found.push(value);
      });
      return found;
    }
    array(key, most) {
      const value = this.own(key, "needed");
      if (!Array.isArray(value)) {
        this.refuse(`"${key}" is no list`);
        return [];
      }
      if (value.length <= most) return value;
      this.refuse(`"${key}" has more than ${most} entries`);
      return [];
    }
    own(key, need) {
      if (this.has(key)) return this.value.get(key);
      if (need !== void 0) this.refuse(`"${key}" is missing`);
      return void 0;
    }
  };

  // src/pages/comparison.ts
  var LABEL3 = 10;
  var COMMAND4 = 36;
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
      __spreadValues({
        kind: "heading",
        words: say`poolinsight: comparison of ${machine(after)}`
      }, elapsed && { aside: `${spanWords(elapsed.seconds)} between` }),
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
    for (const words of under) nodes.push({ kind: "paragraph", words, indent: LABEL3 });
    nodes.push({ kind: "line" });
    return nodes;
  }
  function machine({ target: target2 }) {
    const system = target2.system === void 0 ? say`two snapshots` : say`${name(target2.system)}`;
    return target2.build === void 0 ? system : say`${system}, build ${formatCount(target2.build).replace(/,/g, "")}`;
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
      ...finding2.details.map((words) => ({ kind: "paragraph", words, indent: 3 })),
      ...finding2.next.length === 0 ? [] : [{ kind: "paragraph", words: ["Next:"], indent: 3, tone: "subdued" }],
      ...finding2.next.map((step2) => ({ kind: "step", step: step2, indent: 5, width: COMMAND4 })),
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
  var TAG_COLUMNS2 = [
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
    const grown = tags.filter((each) => {
      var _a;
      return ((_a = each.bytes) != null ? _a : each.outstanding) > 0;
    }).slice(0, MOST_ROWS3);
    return table(
      restarted === true ? "Tags that hold more after the second start" : "Tags that grew most",
      TAG_COLUMNS2,
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
      found.sort((a, b) => {
        var _a, _b;
        return Math.abs((_a = b.bytes) != null ? _a : 0) - Math.abs((_b = a.bytes) != null ? _b : 0) || (a.tag < b.tag ? -1 : 1);
      });
      const words = [];
      found.slice(0, MOST_NAMED11).forEach((each, place2) => {
        const amount3 = each.bytes === void 0 ? "" : say` ${{ kind: "bytes", bytes: Math.abs(each.bytes) }}`;
        words.push(...say`${place2 > 0 ? ", " : ""}${tag(each.tag)}${amount3} (${each.group})`);
      });
      if (found.length === 0) continue;
      const more = found.length > MOST_NAMED11 ? say` and ${count(found.length - MOST_NAMED11)} more` : [];
      nodes.push({ kind: "paragraph", words: say`${title2}: ${words}${more}.`, indent: 3 });
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
  function resourceTable({ resources: resources2, after }) {
    const pageKb2 = pageSizeKb(after);
    const shown2 = resources2.filter((each) => each.id !== "session-pool");
    const sessions2 = resources2.filter((each) => each.id === "session-pool");
    sessions2.sort((a, b) => {
      var _a, _b;
      return Math.abs(b.growthKb) - Math.abs(a.growthKb) || ((_a = a.session) != null ? _a : 0) - ((_b = b.session) != null ? _b : 0);
    });
    return table(
      "Resources",
      RESOURCE_COLUMNS,
      [...shown2, ...sessions2.slice(0, MOST_SESSIONS)].map((each) => resourceCells(each, pageKb2))
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

  // src/faces/windbg/snapshot-verbs.ts
  var kept2 = /* @__PURE__ */ new Map();
  var keyOf2 = (called) => called.toLowerCase();
  function forgetSnapshots() {
    kept2.clear();
  }
  var NONE_YET = "No snapshot was taken yet. dx @$poolSnapshot() takes one.";
  function problem(...sentences2) {
    return { page: sentences2.map((each) => ({ kind: "paragraph", words: [each], indent: 0 })) };
  }
  var snapshotVerb = {
    name: "poolSnapshot",
    syntax: 'dx @$poolSnapshot(["before"[, "C:\\\\dumps"]])',
    description: "Keeps the figures of this moment under a name, or without one under the next number, in memory and as a file.",
    always: true,
    fresh: true,
    run(work2, values) {
      var _a, _b, _c, _d;
      const isNumbered = values.length === 0;
      const given = isNumbered ? { name: nextNumber(work2.debugger) } : nameArgument(values[0]);
      if ("problem" in given) return problem(given.problem);
      const place2 = folderArgument(values[1]);
      if ("problem" in place2) return problem(place2.problem);
      work2.report();
      const snapshot = snapshotOf(work2.collected(), given.name);
      if (isEmpty(snapshot)) {
        return problem(
          "There is nothing to keep: neither !vm nor !poolused gave figures. dx @$poolDiagnose() says why."
        );
      }
      const folder = (_a = place2.folder) != null ? _a : work2.debugger.temporaryFolder();
      const path = folder === void 0 ? void 0 : fileOf(folder, given.name);
      const known3 = ((_b = kept2.get(keyOf2(given.name))) == null ? void 0 : _b.file) === path;
      const overwritten = path !== void 0 && !known3 && work2.debugger.fileExists(path);
      const trouble = path === void 0 ? "The host names no folder for it." : write(work2.debugger, path, snapshot);
      const replaced = kept2.delete(keyOf2(given.name));
      for (const key of Array.from(work2.answers.keys())) {
        if (/^pool(?:Compare|Snapshots) /.test(key)) work2.answers.delete(key);
      }
      const entry = trouble === void 0 && path !== void 0 ? { snapshot, file: path } : { snapshot };
      kept2.set(keyOf2(given.name), entry);
      return __spreadValues({
        page: [
          {
            kind: "paragraph",
            indent: 0,
            words: say`Snapshot ${name(given.name)} holds ${count((_d = (_c = snapshot.tags) == null ? void 0 : _c.rows.length) != null ? _d : 0)} tags and ${count(Object.keys(snapshot.memory).length)} rows of !vm.${replaced ? " It takes the place of the one that had this name." : ""}`
          },
          {
            kind: "paragraph",
            indent: 0,
            words: trouble === void 0 ? say`It is in memory, and in ${name(path != null ? path : "")}${overwritten ? ", in place of the file that was there" : ""}.` : say`It is in memory only: ${name(trouble)}`
          },
          ...stepNodes2([step("verb-compare"), step("verb-snapshots")])
        ]
      }, !isNumbered && { object: snapshotObject(entry) });
    }
  };
  function fileOf(folder, called) {
    return `${folder.replace(/[\\/]$/, "")}\\poolinsight-${called}.json`;
  }
  function nextNumber(from) {
    const folder = from.temporaryFolder();
    let number2 = 1;
    while (kept2.has(String(number2)) || folder !== void 0 && number2 < MOST_NUMBERS && from.fileExists(fileOf(folder, String(number2))))
      number2++;
    return String(number2);
  }
  var MOST_NUMBERS = 100;
  var listVerb = {
    name: "poolSnapshots",
    syntax: "dx @$poolSnapshots()",
    description: "The snapshots taken so far.",
    anywhere: true,
    run() {
      const entries = Array.from(kept2.values());
      if (entries.length === 0) {
        return problem(NONE_YET);
      }
      return {
        page: [
          { kind: "heading", words: say`Snapshots` },
          {
            kind: "table",
            indent: 0,
            columns: [
              { title: "Name", width: 24 },
              { title: "Uptime", width: 14, right: true },
              { title: "Tags", width: 8, right: true },
              { title: "File", width: 46 }
            ],
            rows: entries.map(({ snapshot, file }) => {
              var _a, _b;
              const uptime = snapshot.taken.uptimeSeconds;
              return [
                { words: [name(snapshot.name)] },
                { words: [uptime === void 0 ? "?" : formatDuration(uptime)] },
                { words: say`${count((_b = (_a = snapshot.tags) == null ? void 0 : _a.rows.length) != null ? _b : 0)}` },
                { words: [name(file != null ? file : "(memory only)")] }
              ];
            })
          }
        ],
        object: new Shown(
          formatCounted(entries.length, "snapshot"),
          { Snapshots: listing(entries, snapshotObject, "snapshot") },
          { Snapshots: help("a table", TABLE) }
        )
      };
    }
  };
  var compareVerb = {
    name: "poolCompare",
    syntax: 'dx @$poolCompare(["before"[, "after"]])',
    description: "What grew between two snapshots, how fast, and when it is exhausted; by name, or by the path of a file. Without a second one: between the first and now. Without any: between the oldest and now.",
    fresh: true,
    run(work2, values, actions) {
      const first = values.length === 0 ? oldest() : find(work2, values[0]);
      if ("problem" in first) return problem(first.problem);
      const second = values[1] === void 0 ? present4(work2) : find(work2, values[1]);
      if ("problem" in second) return problem(second.problem);
      const comparison = compare(first.snapshot, second.snapshot);
      if ("refused" in comparison) return problem(comparison.refused);
      const report = comparisonReport(comparison);
      return { page: comparisonPage(report), object: comparisonObject(report, actions) };
    }
  };
  var snapshotVerbs = [snapshotVerb, listVerb, compareVerb];
  function oldest() {
    for (const { snapshot } of Array.from(kept2.values())) return { snapshot };
    return { problem: NONE_YET };
  }
  function find(work2, given) {
    const number2 = numberOf(given);
    const value = Number.isInteger(number2) ? String(number2) : given;
    if (typeof value !== "string" || value === "") {
      return {
        problem: 'Name the snapshot in quotes, as in dx @$poolCompare("before"); dx @$poolSnapshots() lists them.'
      };
    }
    const known3 = kept2.get(keyOf2(value));
    if (known3 !== void 0) return { snapshot: known3.snapshot };
    if (!/[\\/]|\.json$/i.test(value)) {
      return {
        problem: `There is no snapshot "${value.slice(0, 60)}". dx @$poolSnapshots() lists them; a file is given by its full path, with doubled backslashes.`
      };
    }
    const parsed = parseSnapshot(work2.debugger.readFile(value));
    return "problem" in parsed ? { problem: `${value}: ${parsed.problem}` } : { snapshot: parsed };
  }
  function present4(work2) {
    work2.report();
    const snapshot = snapshotOf(work2.collected(), "now");
    return isEmpty(snapshot) ? { problem: "There is nothing to compare with: neither !vm nor !poolused gave figures now." } : { snapshot };
  }
  function isEmpty(snapshot) {
    var _a, _b;
    return Object.keys(snapshot.memory).length === 0 && ((_b = (_a = snapshot.tags) == null ? void 0 : _a.rows.length) != null ? _b : 0) === 0;
  }
  function write(to, path, snapshot) {
    try {
      to.writeFile(path, snapshotLines(snapshot));
      return void 0;
    } catch (reason) {
      return reason instanceof Error ? reason.message : String(reason);
    }
  }
  function snapshotObject({ snapshot, file }) {
    var _a, _b;
    const uptime = snapshot.taken.uptimeSeconds;
    return new Shown(
      snapshot.name,
      {
        Name: snapshot.name,
        Uptime: uptime === void 0 ? void 0 : formatDuration(uptime),
        Tags: (_b = (_a = snapshot.tags) == null ? void 0 : _a.rows.length) != null ? _b : 0,
        File: file
      },
      { Tags: DECIMAL }
    );
  }
  function comparisonObject(report, actions) {
    const { comparison } = report;
    return new Shown(
      sentence(report.verdict.headline),
      {
        Severity: report.verdict.severity,
        Resource: report.verdict.resource,
        Confidence: report.verdict.confidence,
        Headline: sentence(report.verdict.headline),
        Between: comparison.elapsed && spanWords(comparison.elapsed.seconds),
        Suspects: listing(report.suspects, (each) => suspectObject(each, { facts: {} }, actions), "suspect"),
        Findings: listing(report.findings, (each) => findingObject(each, { facts: {} }, actions), "finding"),
        Tags: listing(comparison.tags, (each) => tagGrowthObject(each, actions), "tag"),
        Resources: listing(comparison.resources, resourceGrowthObject, "resource")
      },
      {
        Between: help("by the target's own clock"),
        Suspects: help("who looks like a leak at the later time, growth included"),
        Findings: help("what grew, what was cleared, what nears its limit"),
        Tags: help("every tag of both, those first that grew most", TABLE),
        Resources: help("each resource before and after", TABLE)
      }
    );
  }
  function tagGrowthObject(growth2, actions) {
    const shown2 = printable(growth2.tag);
    const size2 = (bytes2) => bytes2 === void 0 ? void 0 : formatBytes(bytes2);
    return new Shown(
      shown2,
      {
        Tag: shown2,
        Pool: growth2.group,
        Change: growth2.change,
        Before: size2(growth2.before.bytes),
        After: size2(growth2.after.bytes),
        AnHour: signed(growth2.bytesPerHour, formatBytes),
        Bytes: growth2.bytes,
        Allocations: growth2.outstanding,
        Show: () => actions.showTag(growth2.tag)
      },
      {
        Bytes: help("growth; negative where it shrank", DECIMAL),
        Allocations: help("growth of what is outstanding", DECIMAL),
        Show: action("Show", "This tag in the target that is open", true)
      }
    );
  }
  function resourceGrowthObject(growth2) {
    const shown2 = `${NAMES2[growth2.id]}${growth2.session === void 0 ? "" : ` ${growth2.session}`}`;
    const size2 = (kb) => formatBytes(kb * 1024);
    return new Shown(
      shown2,
      {
        Name: shown2,
        Before: size2(growth2.beforeKb),
        After: size2(growth2.afterKb),
        AnHour: signed(growth2.kbPerHour, size2),
        Limit: growth2.limitKb === void 0 ? void 0 : size2(growth2.limitKb),
        ExhaustedIn: growth2.secondsLeft === void 0 ? void 0 : aboutWords(growth2.secondsLeft),
        Bytes: growth2.growthKb * 1024
      },
      { Bytes: help("growth; negative where it fell", DECIMAL) }
    );
  }

  // src/faces/windbg/tag-page.ts
  var FOUND_BY = {
    listed: "the debugger's tag list names it",
    known: "it is known here",
    image: "only its image holds the bytes of the tag",
    "loaded-name": "its name begins like the tag, and it is loaded: a guess",
    "unloaded-name": "its name begins like the tag, and it was unloaded: a guess"
  };
  function tagPage(wanted, report) {
    var _a, _b, _c, _d, _e, _f;
    const row2 = (_a = report.facts.tags) == null ? void 0 : _a.value.rows.find((each) => each.tag === wanted);
    const known3 = tagNote(wanted);
    const page = [heading(say`Pool tag ${tag(wanted)}`)];
    if (row2 === void 0) {
      page.push(line(report.facts.tags ? say`It holds nothing in the table that was read.` : nothing(report)));
    } else {
      for (const group of ["nonpaged", "paged"]) {
        const usage = row2[group];
        if (usage === void 0 || usage.outstanding === 0) continue;
        page.push(line(amounts3(group, usage, report)));
      }
      if (page.length === 1) page.push(line(say`It holds nothing now.`));
    }
    const owner2 = row2 && ownerOf(row2, (_b = report.facts.modules) == null ? void 0 : _b.value, (_c = report.facts.tagHits) == null ? void 0 : _c.value);
    page.push(
      line(
        owner2 === void 0 ? say`Owner: not known.` : say`Owner: ${driver(owner2.name)}; ${FOUND_BY[owner2.step]}.`
      )
    );
    if (row2 !== void 0) {
      if (row2.description !== "")
        page.push(
          line(
            say`The debugger's list: ${name(row2.description.replace(/\.$/, ""))}${row2.binary === void 0 ? [] : say` (${name(row2.binary)})`}.`
          )
        );
      if (row2.unlisted) page.push(line(say`The debugger's list does not know it.`));
    }
    if (known3 !== void 0) {
      const { note: note3 } = known3;
      page.push(
        line(
          say`Known here: ${note3.what}${known3.exact ? "" : " (by a pattern, which can be wrong)"}. Source: ${note3.source}.`
        )
      );
      page.push(line([KINDS3[note3.kind]]));
      const when = growth(note3);
      if (when !== void 0) page.push(line(say`It grows when ${when}.`));
      if (note3.normal !== void 0) page.push(line(say`Normal: ${note3.normal}.`));
    }
    const parts = { tag: wanted };
    return [
      ...page,
      ...stepNodes2([
        ...((_d = known3 == null ? void 0 : known3.note.next) != null ? _d : []).map((id) => step(id, parts)),
        step("tag-counts", parts),
        // A guess wants to be confirmed.
        owner2 === void 0 || /-name$/.test(owner2.step) ? step("verb-owner", parts) : void 0,
        owner2 && step("module-details", { module: (_f = owner2.module) != null ? _f : moduleOf(owner2.name, (_e = report.facts.modules) == null ? void 0 : _e.value) }),
        step("verb-blocks", parts),
        step("verb-catch", parts)
      ])
    ];
  }
  var KINDS3 = {
    cause: "It counts what its owner allocated for itself: if it grows without end, its owner leaks.",
    mirror: "It grows when another driver or program keeps objects open. Look for that holder, not for the tag's owner.",
    cache: "It is a cache: it grows with the load, and shrinks under pressure.",
    default: "Many drivers share it. It does not name its owner.",
    fixed: "It is reserved once, at start-up."
  };
  function amounts3(group, usage, report) {
    var _a, _b, _c, _d;
    const pressure = groupPressure((_a = report.facts.memory) == null ? void 0 : _a.value, group);
    const ram = (_c = (_b = report.facts.memory) == null ? void 0 : _b.value.rows.physicalMemory) == null ? void 0 : _c.kb;
    const held = usage.bytes;
    const words = say`${group === "nonpaged" ? "Nonpaged" : "Paged"} pool: ${count(usage.outstanding)} outstanding${usage.allocs === void 0 ? [] : say` (${count(usage.allocs)} allocations, ${count((_d = usage.frees) != null ? _d : 0)} frees)`}`;
    if (held === void 0) return say`${words}.`;
    const average = usage.outstanding > 0 ? say`, ${count(Math.round(held / usage.outstanding))} bytes each on average` : [];
    const ofPool = pressure && pressure.usedKb > 0 ? say`, ${share(held / (pressure.usedKb * 1024))} of the pool` : [];
    const ofMemory = ram ? say`, ${share(held / (ram * 1024))} of physical memory` : [];
    return say`${words}, ${bytes(held)}${average}${ofPool}${ofMemory}.`;
  }
  function catchPage(wanted, live) {
    const parts = { tag: wanted };
    return [
      heading(say`Catching the next allocation of tag ${tag(wanted)}`),
      line(
        live ? say`What changes the target is no link: type what you want.` : say`This target is a dump, which does not run: these are for the machine itself, live.`
      ),
      ...stepNodes2([step("break-on-tag", parts), step("poolmon"), step("verifier-pool")], "Commands:"),
      line(
        say`nt!PoolHitTag holds the tag's four bytes, the first character lowest; 0 ends it. Each hit breaks in with the allocator on the stack (k).`
      ),
      line(
        say`Driver Verifier's pool tracking keeps every allocation of the drivers it watches: verifier /flags 0x8 /driver NAME.sys, restart, then !verifier 3.`
      ),
      line(
        say`PoolMon shows tags as they change: poolmon -b sorts by bytes, and -i with the tag shows only that one.`
      )
    ];
  }

  // src/faces/windbg/verbs.ts
  function holding(member, list11) {
    return new Shown(String(list11), { [member]: list11 }, { [member]: help("a table; LINQ works on it", TABLE) });
  }
  function problem2(sentence2) {
    return { page: [{ kind: "paragraph", words: [sentence2], indent: 0 }] };
  }
  var FOOT = ["More: "];
  function moreOf() {
    const foot = [...FOOT];
    for (const each of steps(
      step("verb-details"),
      step("verb-full"),
      step("verb-again"),
      step("verb-snapshot"),
      step("verb-help")
    )) {
      if (foot.length > 1) foot.push(" ");
      foot.push(command(each));
    }
    return {
      foot,
      finding: (number2) => step("verb-finding", { number: number2 }),
      tag: (tag2) => step("verb-tag", { tag: tag2 })
    };
  }
  function diagnosis(report, actions, page) {
    return {
      page: page === "brief" ? brief(report, moreOf()) : [...toDoc(report), ...footer(report)],
      object: diagnosisObject(report, actions)
    };
  }
  var diagnose = {
    name: "poolDiagnose",
    syntax: 'dx @$poolDiagnose(["details" | "full" | "again"])',
    description: "What is exhausted, who holds it, why one may believe it, and what to run now.",
    essential: true,
    run(work2, values, actions) {
      const given = wordArgument(values[0], ["details", "full", "again"]);
      if ("problem" in given) return problem2(given.problem);
      const { word } = given;
      const report = word === "details" ? work2.report() : work2.report(word === "full" ? "full" : "first");
      return diagnosis(report, actions, word === "details" ? "details" : "brief");
    }
  };
  var full = {
    name: "poolFull",
    syntax: "dx @$poolFull()",
    description: "The diagnosis after the confirming commands that are quick.",
    run: (work2, _values, actions) => diagnosis(work2.report("full"), actions, "brief")
  };
  var details = {
    name: "poolDetails",
    syntax: "dx @$poolDetails()",
    description: "The diagnosis with everything that was found.",
    run: (work2, _values, actions) => diagnosis(work2.report(), actions, "details")
  };
  var findingVerb = {
    name: "poolFinding",
    syntax: "dx @$poolFinding(2)",
    description: "One finding of the diagnosis, whole.",
    run(work2, values, actions) {
      const report = work2.report();
      const number2 = numberOf(values[0]);
      const finding2 = report.findings[number2 - 1];
      const page = Number.isInteger(number2) ? findingPage(report, number2) : void 0;
      if (finding2 === void 0 || page === void 0) {
        return problem2(
          report.findings.length === 0 ? "The diagnosis has no findings." : `Give the number of a finding, from 1 to ${report.findings.length}, as in dx @$poolFinding(1).`
        );
      }
      return { page, object: findingObject(finding2, report, actions) };
    }
  };
  var KINDS4 = ["unlisted", "unknown", "nonpaged", "paged"];
  var tagList2 = {
    name: "poolTagList",
    syntax: 'dx @$poolTagList(["nonpaged" | "paged" | "unlisted" | "unknown"])',
    description: "Every pool tag, the largest first; or those of one pool, those not listed, those without a known owner.",
    run(work2, values, actions) {
      var _a;
      const given = wordArgument(values[0], KINDS4);
      if ("problem" in given) return problem2(given.problem);
      const report = work2.report();
      const { word } = given;
      const titles = {
        unlisted: "Pool tags that the debugger's list does not know",
        unknown: "Pool tags without a known owner",
        nonpaged: "Pool tags in nonpaged pool",
        paged: "Pool tags in paged pool"
      };
      const keep = (row2) => {
        var _a2, _b, _c, _d, _e, _f;
        if (word === "unlisted") return row2.unlisted;
        if (word === "nonpaged") return ((_b = (_a2 = row2.nonpaged) == null ? void 0 : _a2.outstanding) != null ? _b : 0) > 0;
        if (word === "paged") return ((_d = (_c = row2.paged) == null ? void 0 : _c.outstanding) != null ? _d : 0) > 0;
        if (word === "unknown") {
          return ownerOf(row2, (_e = report.facts.modules) == null ? void 0 : _e.value, (_f = report.facts.tagHits) == null ? void 0 : _f.value) === void 0;
        }
        return true;
      };
      return {
        page: tagsPage(report, (_a = titles[word != null ? word : ""]) != null ? _a : "Pool tags", keep),
        object: holding("Tags", tagListing(report, actions, keep))
      };
    }
  };
  var tagInfo = {
    name: "poolTagInfo",
    syntax: 'dx @$poolTagInfo("Thre" | 0x65726854)',
    description: "What one tag is, who owns it and how sure that is, its share, and what to run.",
    run(work2, values, actions) {
      var _a;
      const given = tagArgument(values[0]);
      if ("problem" in given) return problem2(given.problem);
      const report = work2.report();
      const row2 = (_a = report.facts.tags) == null ? void 0 : _a.value.rows.find((each) => each.tag === given.tag);
      return __spreadValues({
        page: tagPage(given.tag, report)
      }, row2 && { object: tagObject(row2, report, actions) });
    }
  };
  var owner = {
    name: "poolOwner",
    syntax: 'dx @$poolOwner("Thre" | 0x65726854)',
    description: "Searches the images of all drivers for the bytes of a tag and names the candidates. Can take minutes.",
    run(work2, values, actions) {
      var _a;
      const given = tagArgument(values[0]);
      if ("problem" in given) return problem2(given.problem);
      const search2 = step("search-images", { tag: given.tag });
      if (search2 === void 0) {
        return problem2("This tag has bytes that cannot be searched for: they are not printable.");
      }
      work2.report();
      work2.ask("lm");
      const report = work2.ask(search2.command);
      const row2 = (_a = report.facts.tags) == null ? void 0 : _a.value.rows.find((each) => each.tag === given.tag);
      return __spreadValues({
        page: ownerPage(given.tag, report, work2.collected().absences.tagHits)
      }, row2 && { object: tagObject(row2, report, actions) });
    }
  };
  var sessions = {
    name: "poolSessions",
    syntax: "dx @$poolSessions()",
    description: "The session pools with their failures, each a link to its processes.",
    run(work2, _values, actions) {
      const report = work2.report();
      return { page: sessionsPage(report), object: holding("Sessions", sessionListing(report, actions)) };
    }
  };
  var resources = {
    name: "poolResources",
    syntax: "dx @$poolResources()",
    description: "Every resource with its usage, its limit and its headroom.",
    run(work2) {
      const report = work2.report();
      return { page: resourcesPage(report), object: holding("Resources", resourceListing(report)) };
    }
  };
  var drivers = {
    name: "poolDrivers",
    syntax: "dx @$poolDrivers()",
    description: "The drivers and kernel components behind the tags, those first that hold most.",
    run(work2, _values, actions) {
      work2.report();
      const report = work2.ask("lm");
      const object = listing(
        driverShares(report),
        (each) => {
          const [members2, descriptions] = driverMembers(each.name, report, actions);
          const figures2 = {
            NonPaged: formatBytes(each.nonpaged),
            Paged: formatBytes(each.paged),
            FoundBy: each.foundBy,
            Tags: each.tags.join(" ")
          };
          return new Shown(each.name, Object.assign({}, members2, figures2), descriptions);
        },
        "driver"
      );
      return { page: driversPage(report), object: holding("Drivers", object) };
    }
  };
  var catchLeak = {
    name: "poolCatch",
    syntax: 'dx @$poolCatch("Thre" | 0x65726854)',
    description: "How to catch the next allocation of a tag on a live target; runs nothing.",
    run(work2, values) {
      const given = tagArgument(values[0]);
      if ("problem" in given) return problem2(given.problem);
      return { page: catchPage(given.tag, work2.debugger.target().dumpFile === void 0) };
    }
  };
  var helpVerb = {
    name: "poolHelp",
    essential: true,
    syntax: 'dx @$poolHelp(["rule" | "suspects"])',
    description: "The verbs; what one rule says, measures, and when it misleads; or how suspects are weighed.",
    always: true,
    anywhere: true,
    run(_work, values) {
      const [value] = values;
      if (value === void 0) return { page: helpPage() };
      if (value === "suspects") return { page: explainSuspects() };
      const rule = typeof value === "string" ? findRule(value) : void 0;
      return rule === void 0 ? problem2("There is no such rule. dx @$poolHelp() names them all.") : { page: explain(rule) };
    }
  };
  var verbs = [
    diagnose,
    full,
    details,
    findingVerb,
    tagList2,
    tagInfo,
    owner,
    sessions,
    resources,
    drivers,
    ...chainVerbs,
    catchLeak,
    ...snapshotVerbs,
    helpVerb
  ];
  var PRINTING = {
    again: {
      name: "poolAgain",
      syntax: "dx @$poolAgain()",
      description: "The diagnosis anew, although the target has not moved."
    },
    reprint: { name: "poolReprint", syntax: "dx @$poolReprint()", description: "The last page once more." },
    short: { name: "poolinsight", syntax: "!poolinsight", description: "Short for dx @$poolDiagnose()." }
  };
  function helpPage() {
    const nodes = [];
    for (const each of [...verbs, PRINTING.again, PRINTING.reprint, PRINTING.short]) {
      nodes.push({ kind: "paragraph", words: [each.syntax], indent: 0, tone: "strong" });
      nodes.push({ kind: "paragraph", words: [each.description], indent: 4 });
    }
    return [
      { kind: "heading", words: say`poolinsight: who ate the kernel's memory` },
      ...nodes,
      { kind: "blank" },
      {
        kind: "paragraph",
        words: [
          "None of them changes the target; poolSnapshot writes a file. What can take minutes says so before it begins."
        ],
        indent: 0
      },
      { kind: "blank" },
      { kind: "paragraph", words: ['Rules (dx @$poolHelp("name") explains one):'], indent: 0, tone: "subdued" },
      ...ruleList()
    ];
  }

  // src/faces/windbg/session-extension.ts
  var methodName = (verb) => verb.replace(/^pool/, "");
  function sessionExtension(calls) {
    class PoolInsight {
      toString() {
        return "who ate the kernel's memory: call Diagnose()";
      }
      get [Symbol.metadataDescriptor]() {
        return descriptions;
      }
    }
    const descriptions = {};
    for (const { name: name2, description } of [...verbs, PRINTING.again, PRINTING.reprint]) {
      const call = calls[name2];
      if (call === void 0) continue;
      const method = methodName(name2);
      descriptions[method] = help(description, { PreferShow: true });
      Object.defineProperty(PoolInsight.prototype, method, {
        configurable: true,
        writable: true,
        // Parameters that are not given arrive as undefined.
        value: (first, second) => call(first, second)
      });
    }
    return class PoolInsightSession {
      get PoolInsight() {
        return new PoolInsight();
      }
    };
  }

  // src/debugger/log-text.ts
  var NAMES3 = "pre|p|br|code|span|div|b|strong|i|em|u|tt|kbd|samp|font|blockquote|wbr|li|ul|ol|td|tr|tbody|table|a|hr|mark|h[1-6]";
  var REST = "(?:[ \\t/][^<>]{0,300})?>";
  var TAG = new RegExp(`</?(?:${NAMES3})${REST}`, "gi");
  var TAG_AT_START = new RegExp(`^[ \\t]{0,200}</?(?:${NAMES3})${REST}`, "i");
  var TAG_AT_END = new RegExp(`^</?(?:${NAMES3})${REST}[ \\t]{0,200}$`, "i");
  var HTML = new RegExp(`<(?:/(?:${NAMES3})|(?:span|code|strong|font|wbr)(?:[ \\t/][^<>]{0,300})?)>`, "i");

  // src/diagnosis/derived/sound-tags.ts
  var MOVES5 = 1.05;
  var ABOVE_POOL = 1.5;
  var SMALLEST_BLOCK = 8;
  function soundTags(tags, memory) {
    return judged2(tags)(memory != null ? memory : NO_MEMORY);
  }
  var NO_MEMORY = {};
  var judged2 = latest(
    (tags) => latest((memory) => judge3(tags, "rows" in memory ? memory : void 0))
  );
  function judge3(tags, memory) {
    const limits = { nonpaged: limitOf("nonpaged", memory), paged: limitOf("paged", memory) };
    const doubted = [];
    for (const { row: row2, group, usage } of remarkableTags(tags)) {
      if (isFalse(usage, limits[group]) && doubted.indexOf(row2) < 0) doubted.push(row2);
    }
    return doubted.length === 0 ? tags : Object.assign({}, tags, { rows: tags.rows.filter((row2) => doubted.indexOf(row2) < 0), doubted });
  }
  function limitOf(group, memory) {
    const pressure = groupPressure(memory, group);
    return pressure && { bound: pressure.limitKb * 1024, used: pressure.usedKb * 1024 };
  }
  function isFalse(usage, limit) {
    const { bytes: bytes2, outstanding, allocs = 0 } = usage;
    if (outstanding < 0 || (bytes2 != null ? bytes2 : 0) < 0) return true;
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
        return __spreadProps(__spreadValues({}, each), { next: each.next.filter((step2) => ASKED_AGAIN.indexOf(step2.id) >= 0 || !isRead2(step2)) });
      }
      const { main } = each;
      const next = main.next.filter((step2) => !isRead2(step2)).slice(0, MOST_STEPS2);
      return asking(__spreadProps(__spreadValues({}, main), { next: next.length > 0 ? next : steps(lastStep(main)) }));
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
  function isSameCause({ main, cause: cause2, named: named5 }, other) {
    if (other.about === "pool" && main.about === "pool") return false;
    const [first] = other.tags;
    if (first === void 0) return false;
    const isNamed = other.tags.every((tag2) => named5.has(tag2));
    if (other.about === "tags") return isNamed;
    if (!causesOf(other).some((tag2) => cause2.has(tag2))) return false;
    return other.resource === main.resource || isNamed && other.about !== "pool";
  }
  function joined2(main, other, hasScenario) {
    var _a, _b;
    const isGrave = other.severity !== "note";
    const isScenario = other.about === "scenario" && other.confidence !== "possible";
    const takesHolder = isScenario && main.about === "pool" && ((_a = other.holder) != null ? _a : []).length > 0;
    const pattern = patternsOf(main, other);
    const isGuess = hasScenario && other.severity === "note" && other.confidence === "possible";
    const added2 = [other.headline, ...isRemark(other) || isGuess ? [] : other.details];
    return __spreadProps(__spreadValues(__spreadValues(__spreadValues(__spreadValues({}, main), takesHolder && other.holder && { holder: other.holder }), pattern !== void 0 && { pattern }), whoOf2(main, other)), {
      also: [...(_b = main.also) != null ? _b : [], other.rule],
      // Who does it is the answer; what the pool holds explains it.
      details: distinct2(takesHolder ? [...added2, ...main.details] : [...main.details, ...added2]),
      tags: isGrave ? distinct2([...main.tags, ...other.tags]) : main.tags,
      drivers: isGrave ? distinct2([...main.drivers, ...other.drivers]) : main.drivers,
      evidence: lines2([...main.evidence, ...other.evidence]),
      next: isScenario ? steps(...other.next, ...main.next) : steps(...main.next, ...other.next)
    });
  }
  var MOST_WHO2 = 4;
  function whoOf2(main, other) {
    var _a;
    if (other.who === void 0) return {};
    const isSurer = other.severity !== "note" || other.about === "scenario";
    const rows = [...(_a = main.who) != null ? _a : []];
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
  function patternsOf(main, other) {
    const { pattern } = other;
    if (pattern === void 0 || other.severity === "note") return main.pattern;
    if (main.pattern === void 0) return pattern;
    return main.pattern.split("; ").indexOf(pattern) >= 0 ? main.pattern : `${main.pattern}; ${pattern}`;
  }
  var GRAVE = ["critical", "warning"];
  function asking(finding2) {
    if (GRAVE.indexOf(finding2.severity) < 0) return finding2;
    const said = JSON.stringify(SECOND_SNAPSHOT);
    const details2 = finding2.details.filter((each) => JSON.stringify(each) !== said);
    return __spreadProps(__spreadValues({}, finding2), { details: [...details2, SECOND_SNAPSHOT] });
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
    return list11.filter(({ command: command2, line: line2 }) => {
      const key = `${line2} ${command2}`;
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
  function withSuspects(said, told2) {
    if (told2.length === 0) return said;
    const before = told2.filter((each) => each.strength === "strong");
    const behind = told2.filter((each) => each.strength !== "strong");
    const tagsOf5 = (list11) => list11.reduce((all2, each) => all2.concat(each.tags), []);
    const driversOf2 = (list11) => list11.map(culpritOf).filter((each) => each !== void 0);
    return Object.assign({}, said, {
      tags: distinct3([...tagsOf5(before), ...said.tags, ...tagsOf5(behind)]),
      drivers: distinct3([...driversOf2(before), ...said.drivers, ...driversOf2(behind)])
    });
  }
  var distinct3 = (list11) => list11.filter((each, place2) => list11.indexOf(each) === place2);
  function overall(findings, facts, headroom2, reason, told2) {
    var _a, _b;
    const first = findings[0];
    if (first !== void 0 && first.severity !== "note") {
      return first.rule === SUSPECT_RULE ? suspected(first, facts, headroom2, told2) : of(first);
    }
    if (told2.length > 0) {
      const main = (_a = findings.find((each) => each.rule === SUSPECT_RULE)) != null ? _a : first;
      if (main !== void 0) return suspected(main, facts, headroom2, told2);
    }
    const remarks3 = findings.filter((each) => each.resource !== "none");
    const remark3 = (_b = remarks3.find((each) => each.confidence !== "possible")) != null ? _b : remarks3[0];
    if (facts.memory !== void 0) {
      if (headroom2.length === 0) {
        const unknown = say`Exhaustion was not checked: no row of !vm says how full a resource is.`;
        return plain2("unknown", "unknown", "possible", remark3 ? say`${remark3.headline} ${unknown}` : unknown);
      }
      const healthy = say`No resource is exhausted: ${headroomSentence(headroom2)}${otherHeadroom(facts)}.${notLookedFor(facts)}`;
      if (remark3 === void 0 || remark3.confidence === "possible") {
        return __spreadProps(__spreadValues({}, plain2("healthy", "none", "likely", healthy)), { brief: allWell(facts) });
      }
      return __spreadProps(__spreadValues({}, of(remark3)), { headline: say`${remark3.headline} ${healthy}`, brief: remark3.headline });
    }
    if (facts.tags !== void 0) {
      const notSeen = say`Exhaustion was not checked.`;
      if (remark3 !== void 0) {
        return plain2("unknown", "unknown", "possible", say`${remark3.headline} ${notSeen}`);
      }
      const [only2, more] = facts.tags.value.groups;
      const where = only2 === void 0 || more !== void 0 ? "pool tags" : `tags of ${only2} pool`;
      return plain2("unknown", "unknown", "possible", say`No leak stands out among the ${where}. ${notSeen}`);
    }
    return plain2("unknown", "unknown", "possible", reason);
  }
  function allWell({ tags }) {
    if (tags === void 0)
      return say`No resource is exhausted. Leaks were not checked: no pool tags were read.`;
    const [only2, more] = tags.value.groups;
    return more === void 0 && only2 !== void 0 ? say`No resource is exhausted, and no leak stands out in ${only2} pool.` : say`No resource is exhausted, and no leak stands out.`;
  }
  function suspected(finding2, facts, headroom2, told2) {
    const words = [];
    told2.slice(0, MOST_SUSPECTS3).forEach((each, place2) => {
      words.push(...say`${place2 > 0 ? "; " : ""}${inShort(each)}`);
    });
    if (told2.length > MOST_SUSPECTS3) words.push(...say`; and ${count(told2.length - MOST_SUSPECTS3)} more`);
    const subject = told2.length === 1 ? "Suspect" : "Suspects";
    const known3 = facts.memory !== void 0 && headroom2.length > 0;
    return Object.assign(of(finding2), {
      headline: known3 ? say`Nothing is exhausted yet. ${subject}: ${words}.` : say`${subject}: ${words}. Exhaustion was not checked.`,
      brief: known3 ? say`${finding2.headline} Nothing is exhausted yet.` : say`${finding2.headline} Exhaustion was not checked.`
    });
  }
  function of(finding2) {
    var _a;
    return {
      severity: finding2.severity,
      resource: finding2.resource,
      confidence: finding2.confidence,
      headline: finding2.headline,
      holder: (_a = finding2.holder) != null ? _a : [],
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
    const [only2, more] = tags.value.groups;
    if (more !== void 0 || only2 === void 0) return "";
    return ` Leaks in ${only2 === "paged" ? "nonpaged" : "paged"} pool were not checked: its tags were not read.`;
  }
  function otherHeadroom({ memory, sessions: sessions2, target: target2 }) {
    var _a;
    const words = [];
    const maximum = sessions2 == null ? void 0 : sessions2.value.pagedPoolMax;
    const shares = ((_a = sessions2 == null ? void 0 : sessions2.value.sessions) != null ? _a : []).map((each) => sessionShare(each, maximum)).filter((each) => each !== void 0);
    if (maximum !== void 0 && shares.length > 0) {
      words.push(...say`, fullest session pool ${share(Math.max(...shares))}`);
    }
    const { bits } = systemView(__spreadValues(__spreadValues(__spreadValues({}, memory && { memory }), target2 && { target: target2 }), sessions2 && { sessions: sessions2 }));
    const free = memory == null ? void 0 : memory.value.rows.freeSystemPtes;
    if (bits === 32 && free !== void 0) words.push(...say`, ${count(free.pages)} system PTEs free`);
    return words;
  }

  // src/diagnosis/conclude.ts
  var GRAVITY3 = { critical: 0, warning: 1, note: 2 };
  function conclude(collected, rules2, from, troubles, guard2) {
    var _a;
    const sound = withSoundTags(collected);
    const outcomes = rules2.map((rule) => runRule(rule, sound, guard2));
    const byId = new Map(rules2.map((rule) => [rule.id, rule]));
    const findings = [];
    for (const outcome of outcomes) {
      if (outcome.outcome !== "found") continue;
      const rule = byId.get(outcome.rule);
      for (const finding2 of outcome.findings) {
        findings.push(__spreadProps(__spreadValues(__spreadValues(__spreadProps(__spreadValues({}, finding2), {
          rule: outcome.rule
        }), (rule == null ? void 0 : rule.pattern) !== void 0 && { pattern: rule.pattern }), (rule == null ? void 0 : rule.about) !== void 0 && { about: rule.about }), {
          place: findings.length
        }));
      }
    }
    findings.sort((a, b) => GRAVITY3[a.severity] - GRAVITY3[b.severity] || a.place - b.place);
    const memory = (_a = collected.readings.memory) == null ? void 0 : _a.value;
    const { tags } = sound.readings;
    const weighed = tags && guard2(() => suspectsOf(Object.assign({}, sound.readings, { tags })));
    const suspects = weighed !== void 0 && "value" in weighed ? weighed.value : [];
    const sorted = oneCause(findings, (step2) => isRead(step2.id, collected)).map(
      (finding2) => withoutOrder(finding2)
    );
    return __spreadProps(__spreadValues({
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
      facts: collected.readings
    }, collected.before && { before: collected.before }), {
      troubles
    });
  }
  function withSoundTags(collected) {
    const { tags, memory } = collected.readings;
    if (tags === void 0) return collected;
    const value = soundTags(tags.value, memory == null ? void 0 : memory.value);
    if (value === tags.value) return collected;
    const readings = Object.assign({}, collected.readings, { tags: soundReading(tags, value) });
    return Object.assign({}, collected, { readings });
  }
  var soundReadings = latest((_value) => ({}));
  function soundReading(read5, value) {
    var _a;
    const kept3 = soundReadings(value);
    const reading2 = (_a = kept3.reading) != null ? _a : { value, source: read5.source };
    kept3.reading = reading2;
    return reading2;
  }
  function isRead(id, { readings }) {
    const { memory, tags, modules, processes, locks: locks2, commits, sessions: sessions2 } = readings;
    const isWhole6 = tags !== void 0 && tags.value.narrowedTo === void 0 && tags.value.top === void 0;
    switch (id) {
      case "vm":
        return memory !== void 0;
      case "vm-processes":
        return memory !== void 0 && commits !== void 0;
      case "vm-sessions":
        return sessions2 !== void 0;
      case "tags-nonpaged":
        return isWhole6 && tags.value.groups.indexOf("nonpaged") >= 0;
      case "tags-paged":
      case "tags-paged-brief":
        return isWhole6 && tags.value.groups.indexOf("paged") >= 0;
      case "modules":
        return (modules == null ? void 0 : modules.value.whole) === true;
      case "processes":
        return (processes == null ? void 0 : processes.value.whole) === true && processes.value.session === void 0;
      case "locks":
        return locks2 !== void 0;
      default:
        return false;
    }
  }
  function withoutOrder(_a) {
    var _b = _a, {
      place: _,
      about: __
    } = _b, finding2 = __objRest(_b, [
      "place",
      "about"
    ]);
    return finding2;
  }
  function runRule(rule, collected, guard2) {
    var _a;
    const missing = [];
    for (const fact of rule.needs) {
      if (collected.readings[fact] !== void 0) continue;
      const absence = absenceOf(collected, fact);
      const ask2 = absence.reason === "silent" && fact === "sessions" ? void 0 : askFor(fact);
      missing.push(__spreadValues({ fact, absence }, ask2 && { ask: ask2 }));
    }
    if (missing.length > 0) return { rule: rule.id, outcome: "not-checked", missing };
    const have = {};
    for (const fact of [...rule.needs, ...rule.wants]) {
      const reading2 = (_a = collected.readings[fact]) != null ? _a : fact === "sessions" ? noSessions(collected) : void 0;
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
    var _a;
    const said = collected.absences[fact];
    const kind = (_a = collected.readings.target) == null ? void 0 : _a.value.kind;
    if (kind === "small-dump" && (said === void 0 || said.reason !== "not-kernel"))
      return { reason: "small-dump" };
    if (kind === "user-mode") return { reason: "not-kernel" };
    if (said === void 0 && fact === "sessions" && askedForSessions(collected) !== void 0)
      return { reason: "silent" };
    return said != null ? said : { reason: "not-run" };
  }
  var WITH_FLAGS = /^!(?:\w+\.)?vm\s+(?:0x)?([0-9a-f]{1,4})$/i;
  function askedForSessions({ read: read5, readings }) {
    var _a;
    if (((_a = readings.memory) == null ? void 0 : _a.value.rows.commitLimit) === void 0) return void 0;
    return read5.find(({ command: command2 }) => {
      var _a2;
      const flags = (_a2 = WITH_FLAGS.exec(command2)) == null ? void 0 : _a2[1];
      return flags !== void 0 && (Number.parseInt(flags, 16) & 4) !== 0;
    });
  }
  function title(collected, from) {
    var _a, _b, _c;
    const target2 = (_a = collected.readings.target) == null ? void 0 : _a.value;
    const ram = (_c = (_b = collected.readings.memory) == null ? void 0 : _b.value.rows.physicalMemory) == null ? void 0 : _c.kb;
    return __spreadValues(__spreadValues(__spreadValues(__spreadValues(__spreadValues(__spreadValues(__spreadValues(__spreadValues(__spreadValues({
      from
    }, (target2 == null ? void 0 : target2.dumpFile) !== void 0 && { dumpFile: target2.dumpFile }), (target2 == null ? void 0 : target2.kind) !== void 0 && { kind: target2.kind }), (target2 == null ? void 0 : target2.system) !== void 0 && { system: target2.system }), (target2 == null ? void 0 : target2.build) !== void 0 && { build: target2.build }), (target2 == null ? void 0 : target2.architecture) !== void 0 && { architecture: target2.architecture }), (target2 == null ? void 0 : target2.processors) !== void 0 && { processors: target2.processors }), ram !== void 0 && { memoryBytes: ram * 1024 }), (target2 == null ? void 0 : target2.uptimeSeconds) !== void 0 && { uptimeSeconds: target2.uptimeSeconds }), (target2 == null ? void 0 : target2.sessionTime) !== void 0 && { sessionTime: target2.sessionTime });
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
    var _a;
    const map = /* @__PURE__ */ new Map();
    for (const each of COMPLAINTS) {
      for (const start of each.starts.split("")) {
        const list11 = (_a = map.get(start)) != null ? _a : [];
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
    const said = text2.slice(from, from + MAX_SAID);
    const found = list11 == null ? void 0 : list11.find((each) => each.pattern.test(said));
    if (found !== void 0) return found.reason;
    return ofMode && OF_MODE.some((each) => each.test(said)) ? "not-kernel" : void 0;
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
    var _a, _b, _c, _d, _e;
    const was = (_a = before.target) == null ? void 0 : _a.value;
    const is = now.target;
    if ((is == null ? void 0 : is.dumpFile) !== void 0 && (was == null ? void 0 : was.dumpFile) === void 0 && saysMore(before)) return true;
    if (was !== void 0 && is !== void 0) {
      if (differ2(was.kernelBase, is.kernelBase)) return true;
      if (differ2(was.dumpFile, is.dumpFile)) return true;
      if (differ2(was.build, is.build)) return true;
      if (was.uptimeSeconds !== void 0 && is.uptimeSeconds !== void 0 && is.uptimeSeconds < was.uptimeSeconds) {
        return true;
      }
    }
    return differ2((_c = (_b = before.memory) == null ? void 0 : _b.value.rows.physicalMemory) == null ? void 0 : _c.pages, (_e = (_d = now.memory) == null ? void 0 : _d.rows.physicalMemory) == null ? void 0 : _e.pages);
  }
  function saysMore(before) {
    return Object.keys(before).length > 0 && !isOnlyGreeting(before);
  }
  function isOnlyGreeting(before) {
    const _a = before, { target: target2 } = _a, others2 = __objRest(_a, ["target"]);
    if (target2 === void 0 || Object.keys(others2).length > 0) return false;
    const _b = target2.value, { lines: _, debuggerVersion: __ } = _b, said = __objRest(_b, ["lines", "debuggerVersion"]);
    return Object.keys(said).length === 0;
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
    let target2 = nothingCollected();
    let output;
    let typedParts = [];
    let userMode = false;
    let local;
    const open = (command2, typed, prompted, line2) => {
      const reader15 = command2.reader(typed);
      output = {
        command: command2,
        typed,
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
      var _a, _b, _c, _d, _e, _f;
      if (output === void 0) return;
      const ended = output;
      output = void 0;
      const facts = ended.reader.end();
      const empty = Object.keys(facts).length === 0;
      if (!empty && anotherTarget(target2.readings, facts)) handOn();
      const first = ended.pending[0];
      if (ended.prompted) keepUnread(ended);
      if (empty) {
        const reason = (_d = (_c = ended.complaint) != null ? _c : (_b = (_a = ended.reader).refusal) == null ? void 0 : _b.call(_a)) != null ? _d : ended.prompted ? first ? { reason: "no-layout", said: first } : { reason: "silent" } : void 0;
        if (reason === void 0) return;
        for (const id of ended.command.gives) {
          if (reason.reason !== "silent" || target2.absences[id] === void 0) target2.absences[id] = reason;
        }
        return;
      }
      const source = { command: ended.typed, firstLine: ended.firstLine, lastLine: ended.lastLine };
      keepMoment(target2, ended.command, (_f = (_e = ended.reader).earlier) == null ? void 0 : _f.call(_e), source);
      absorb(target2, facts, source, ended.command);
    };
    const keepUnread = (from) => {
      target2.unreadCount += from.refused;
      for (const each of from.pending) {
        if (target2.unread.length >= MAX_UNREAD) break;
        target2.unread.push({ command: from.typed, line: each.line, text: each.text });
      }
      from.pending = [];
      from.refused = 0;
    };
    const handOn = () => {
      if (done === void 0) return;
      if (target2.readCount > 0 || target2.unreadCount > 0 || Object.keys(target2.absences).length > 0)
        done(target2);
      target2 = nothingCollected();
    };
    const forgetUserMode = () => {
      var _a;
      for (const id of Object.keys(target2.absences)) {
        if (((_a = target2.absences[id]) == null ? void 0 : _a.reason) === "not-kernel") delete target2.absences[id];
      }
    };
    const recognise = (text2, line2) => {
      var _a;
      if (!anyBegins.test(text2)) return false;
      const command2 = commands2.find((each) => each.begins.test(text2));
      if (command2 === void 0) return false;
      const typed = (_a = typedParts.find((part3) => command2.typed.test(part3))) != null ? _a : command2.name;
      const understood = command2.reader(typed).line(text2, line2);
      if (!understood && (output == null ? void 0 : output.command) === command2) return false;
      close();
      const opened = open(command2, typed, false, line2);
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
      prompt(prompt, typed, line2) {
        var _a, _b;
        close();
        const wasUserMode = userMode;
        userMode = USER_MODE_PROMPT.test(prompt);
        if (wasUserMode && !userMode) forgetUserMode();
        const isLocal = prompt.startsWith("lkd");
        if (local !== void 0 && local !== isLocal) handOn();
        local = isLocal;
        if (userMode) {
          if (target2.absences.memory === void 0) {
            const said = { line: line2, text: `${prompt}> ${typed}` };
            for (const command2 of commands2) {
              for (const id of command2.gives) (_b = (_a = target2.absences)[id]) != null ? _b : _a[id] = { reason: "not-kernel", said };
            }
          }
          return;
        }
        typedParts = typed.split(";").map((part3) => part3.trim());
        for (const part3 of typedParts) {
          const command2 = commands2.find((each) => each.typed.test(part3));
          if (command2 === void 0) continue;
          open(command2, part3, true, line2);
          return;
        }
      },
      line(text2, line2) {
        if (text2 !== "" && beginsTarget(text2)) {
          close();
          if (target2.readCount > 0 && !isOnlyGreeting(target2.readings)) handOn();
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
        return target2;
      }
    };
  }
  function keepMoment(target2, command2, earlier, source) {
    if (target2.before !== void 0) return;
    if ((earlier == null ? void 0 : earlier.tags) !== void 0) target2.before = { tags: { value: earlier.tags, source } };
    const { tags, memory } = target2.readings;
    if (command2.isMoment !== true || tags === void 0 || !command2.typed.test(tags.source.command)) return;
    const isSame = memory !== void 0 && command2.typed.test(memory.source.command);
    target2.before = __spreadValues({ tags }, isSame && { memory });
  }
  function absorb(target2, facts, source, command2) {
    target2.readCount++;
    if (target2.read.length < MAX_SOURCES) target2.read.push(source);
    for (const id of Object.keys(facts)) absorbOne(target2, facts, source, command2, id);
  }
  function absorbOne(target2, facts, source, command2, id) {
    var _a;
    const value = facts[id];
    if (value === void 0) return;
    delete target2.absences[id];
    const older = target2.readings[id];
    const complete12 = (_a = command2.completions) == null ? void 0 : _a[id];
    const completed = older && (complete12 == null ? void 0 : complete12(older.value, value, older.source.command));
    const reading2 = { value: completed != null ? completed : value, source };
    target2.readings[id] = reading2;
  }

  // src/reading/facts/line.ts
  function saidBy(command2, line2) {
    return line2.command === void 0 ? __spreadProps(__spreadValues({}, line2), { command: command2 }) : line2;
  }

  // src/reading/commands/cut-sign.ts
  var CUT = /^[ \t]{0,12}\[?(?:\.{3,6}|\u2026|\. \. \.)\]? {0,8}$/;
  function isCutSign(text2) {
    return CUT.test(text2);
  }

  // src/reading/commands/define.ts
  function defineCommand(command2) {
    return command2;
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
    var _a, _b;
    const said = (_a = CODE.exec(text2)) != null ? _a : FATAL.exec(text2);
    if (said !== null) return { code: hex2(said[1]), args: [], explained: false };
    const banner = BANNER.exec(text2);
    if (banner !== null) return { code: hex2(banner[1]), args: numbers((_b = banner[2]) != null ? _b : ""), explained: false };
    const headline7 = HEADLINE.exec(text2);
    if (headline7 !== null) return { code: hex2(headline7[1]), args: [], explained: true };
    return void 0;
  }
  function reader() {
    let first;
    let code = 0;
    let args = [];
    let prose = "none";
    let proseLines = 0;
    return {
      line(text2, line2) {
        const start = startOf(text2);
        if (start !== void 0) {
          if (first !== void 0) return false;
          first = { line: line2, text: text2 };
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
        if (isCutSign(text2)) return true;
        proseLines++;
        return prose === "sentences" ? isSentence(text2) : /^(?:\t| {3})/.test(text2);
      },
      end() {
        if (first === void 0 || code === 0) return {};
        return { bugcheck: __spreadProps(__spreadValues({}, first), { code, args }) };
      }
    };
    function takesArguments(text2) {
      var _a, _b;
      const one = ARG.exec(text2);
      if (one !== null) {
        if (Number(one[1]) === args.length + 1) args.push(plain3((_a = one[2]) != null ? _a : ""));
        prose = "indented";
        return true;
      }
      if (BEFORE_ARGS.test(text2)) {
        prose = "none";
        return true;
      }
      const behind = ARGUMENTS.exec(text2);
      if (behind !== null && !isWhole5(text2.slice(behind[0].length))) return false;
      const all2 = behind === null ? (_b = FATAL_ARGUMENTS.exec(text2)) == null ? void 0 : _b[1] : text2.slice(behind[0].length);
      if (all2 === void 0 || args.length > 0) return false;
      args = numbers(all2);
      return true;
    }
  }
  function isWhole5(list11) {
    var _a, _b;
    const words = list11.trim().split(/[ \t]+/, 5);
    return words.length >= 4 && ((_a = words[3]) != null ? _a : "").length >= ((_b = words[0]) != null ? _b : "").length;
  }
  function hex2(digits) {
    return Number.parseInt(digits != null ? digits : "0", 16);
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
    var _a, _b;
    const match = ROW.exec(text2);
    if (match === null) return void 0;
    const start = plain4((_a = match[1]) != null ? _a : "");
    const end = plain4((_b = match[2]) != null ? _b : "");
    const rest = text2.slice(match[0].length).trim();
    if (start.length !== end.length || end < start || OF_A_STACK.test(rest)) return void 0;
    return { start, end, rest };
  }
  function plain4(address) {
    return address.replace("`", "").toLowerCase();
  }
  var STAMP = /(?:^| )((?:(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) [A-Z][a-z]{2} [ \d]?\d \d\d:\d\d:\d\d \d{4}|unavailable|\*{5} Invalid) \([0-9A-Fa-f]{8}\)|[0-9A-Fa-f]{8} \(This is a reproducible build[^()]{0,60}\)))$/;
  function cutStamp(text2) {
    var _a;
    const match = STAMP.exec(text2);
    if (match === null) return { before: text2 };
    return { before: text2.slice(0, match.index).trim(), timestamp: (_a = match[1]) != null ? _a : "" };
  }
  var STATE = /^(?:[#A-Z]{1,5}[ \t]{1,4}){0,3}\(([^()]{1,40})\)/;
  function readTail(text2) {
    var _a;
    if (text2 === "") return {};
    const state3 = STATE.exec(text2);
    if (state3 !== null) return { symbols: (_a = state3[1]) != null ? _a : "" };
    const { before, timestamp } = cutStamp(text2);
    const stamp = timestamp === void 0 ? {} : { timestamp };
    if (before === "" || before.startsWith("(") || /\.pdb\b/i.test(before)) return stamp;
    return __spreadValues(__spreadValues({}, /[\\/]/.test(before) ? { path: before } : { file: before }), stamp);
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
    const _a = older, { command: _saidBy } = _a, known3 = __objRest(_a, ["command"]);
    return __spreadValues(__spreadValues({}, known3), newer);
  }
  function byName(modules) {
    return new Map(modules.map((each) => [each.name.toLowerCase(), each]));
  }
  function detailed(list11, details2) {
    const known3 = byName(details2);
    return list11.map((each) => {
      const more = known3.get(each.name.toLowerCase());
      return (more == null ? void 0 : more.start) === each.start ? added(more, each) : each;
    });
  }
  function extended(list11, newer, olderCommand) {
    const named5 = byName(newer);
    const result = list11.map((each) => {
      const key = each.name.toLowerCase();
      const now = named5.get(key);
      if (now === void 0) return saidBy(olderCommand, each);
      named5.delete(key);
      return now.start === each.start ? added(each, now) : now;
    });
    named5.forEach((each) => {
      result.push(each);
    });
    return result;
  }
  function uniteUnloaded(base, other) {
    const left = /* @__PURE__ */ new Map();
    for (const each of other) {
      const same = left.get(keyOf3(each));
      if (same === void 0) left.set(keyOf3(each), [each]);
      else same.push(each);
    }
    left.forEach((same) => {
      same.reverse();
    });
    const result = base.map((each) => {
      var _a;
      const again3 = (_a = left.get(keyOf3(each))) == null ? void 0 : _a.pop();
      return (again3 == null ? void 0 : again3.timestamp) !== void 0 && each.timestamp === void 0 ? __spreadProps(__spreadValues({}, each), { timestamp: again3.timestamp }) : each;
    });
    left.forEach((same) => {
      for (const each of same.reverse()) result.push(each);
    });
    return result;
  }
  function keyOf3(module) {
    return `${module.start} ${module.end} ${module.file.toLowerCase()}`;
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
  function reader2(typed) {
    const loaded = [];
    const unloaded = [];
    let section;
    let module;
    let gone;
    let browsed = false;
    let cut2 = false;
    const takeRow = (text2, line2) => {
      const row2 = readRow(text2);
      if (row2 === void 0) return false;
      const { start, end, rest } = row2;
      if (section === "unloaded") {
        const { before, timestamp } = cutStamp(rest);
        gone = __spreadValues({ line: line2, text: text2, file: before, start, end }, timestamp !== void 0 && { timestamp });
        unloaded.push(gone);
        return true;
      }
      const blank = rest.search(/[ \t]/);
      const name2 = blank < 0 ? rest : rest.slice(0, blank);
      module = __spreadValues({ line: line2, text: text2, name: name2, start, end }, readTail(rest.slice(name2.length).trim()));
      loaded.push(module);
      return true;
    };
    const takeDetail = (text2) => {
      var _a, _b;
      if (module === void 0 && gone === void 0) return false;
      const match = DETAIL.exec(text2);
      if (match === null) return false;
      const label = (_a = match[1]) != null ? _a : "";
      if (!DETAILS.has(label)) return /^(?:\t| {4})/.test(text2);
      const kept3 = DETAILS.get(label);
      const value = text2.slice(match[0].length).trim();
      if (kept3 === void 0 || value === "") return true;
      if (gone !== void 0) {
        if (kept3 === "timestamp") gone.timestamp = value;
      } else if (module !== void 0) {
        if (kept3 === "version") (_b = module.fileVersion) != null ? _b : module.fileVersion = value;
        else module[kept3] = value;
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
          module = void 0;
          return true;
        }
        if (NARROWED.test(text2)) {
          if (section !== void 0 || browsed) return false;
          browsed = true;
          return true;
        }
        if (section !== void 0 && (takeRow(text2, line2) || takeDetail(text2))) return true;
        if (isCutSign(text2)) {
          cut2 = true;
          return true;
        }
        return NOISE2.test(text2) || text2.trim() === "";
      },
      end() {
        if (loaded.length === 0 && unloaded.length === 0) return {};
        return {
          modules: { loaded, unloaded, whole: loaded.length > 1 && !browsed && !cut2 && !isNarrowed(typed) }
        };
      }
    };
  }
  function isNarrowed(typed) {
    for (let at = 2; at < typed.length; at++) {
      if (typed.startsWith("sm", at)) at++;
      else if (!" 	Dvkcifnpt".includes(typed.charAt(at))) return true;
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
      if ((lock == null ? void 0 : lock.state) === "exclusive" && lock.owners.length === 0 && firstThread !== void 0) {
        lock.owners.push(firstThread);
      }
      lock = void 0;
      firstThread = void 0;
      list11 = void 0;
      inThread = false;
    };
    const openLock = (found, trimmed2, text2, line2) => {
      var _a;
      const state3 = trimmed2.slice(found[0].length).trim();
      if (state3 !== "" && !STATE2.test(state3)) return false;
      closeLock();
      const name2 = found[1];
      lock = { line: line2, text: text2, address: plain5((_a = found[2]) != null ? _a : ""), state: "unknown", owners: [] };
      if (name2 !== void 0) lock.name = name2;
      if (state3 !== "") setState(lock, state3);
      if (locks2.length < MAX_LOCKS) locks2.push(lock);
      return true;
    };
    const takeThreads = (into, text2) => {
      var _a, _b, _c;
      const words = text2.trim().split(/\s+/, MAX_WORDS);
      const owners = [];
      let first;
      for (let i = 0; i < words.length; i++) {
        const word = (_a = words[i]) != null ? _a : "";
        if (word === "") continue;
        const thread = THREAD.exec(word);
        if (thread !== null) {
          const address = plain5((_b = thread[1]) != null ? _b : "");
          first != null ? first : first = address;
          if (thread[2] !== void 0) owners.push(address);
          continue;
        }
        if (first !== void 0 && REMARK.test(word)) break;
        const actual = (_c = words[i + 3]) != null ? _c : "";
        if (word !== "***" || words[i + 1] !== "Actual" || words[i + 2] !== "Thread" || !ADDRESS.test(actual)) {
          return false;
        }
        if (owners.length > 0) owners[owners.length - 1] = plain5(actual);
        else if (into.owners.length > 0) into.owners[into.owners.length - 1] = plain5(actual);
        i += 3;
      }
      firstThread != null ? firstThread : firstThread = first;
      for (const owner2 of owners) if (into.owners.length < MAX_OWNERS) into.owners.push(owner2);
      return true;
    };
    const takeOfLock = (into, trimmed2, text2, line2) => {
      var _a;
      if (into.state === "unknown" && setState(into, trimmed2)) return true;
      const count2 = COUNT.exec(trimmed2);
      if (count2 !== null) {
        const value = { line: line2, text: text2, count: Number(count2[2]) };
        const key = COUNTS[(_a = count2[1]) != null ? _a : ""];
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
          locks: __spreadValues(__spreadValues({
            locks: locks2.map((each) => __spreadProps(__spreadValues({}, each), { owners: each.owners.slice() }))
          }, total2 !== void 0 && { total: total2 }), held !== void 0 && { held })
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
      const again3 = now.get(key);
      now.delete(key);
      return again3 != null ? again3 : keptLock(each, olderCommand);
    });
    now.forEach((each) => {
      if (locks2.length < MAX_LOCKS) locks2.push(each);
    });
    const ofAll = older.total !== void 0 && older.total !== 1;
    return __spreadValues(__spreadValues({
      locks: locks2
    }, ofAll && { total: older.total }), ofAll && older.held !== void 0 && { held: older.held });
  }
  function keptLock(lock, command2) {
    if (lock.command !== void 0) return lock;
    const { contention, sharedWaiters, exclusiveWaiters } = lock;
    return __spreadValues(__spreadValues(__spreadValues(__spreadValues({}, saidBy(command2, lock)), contention && { contention: saidBy(command2, contention) }), sharedWaiters && { sharedWaiters: saidBy(command2, sharedWaiters) }), exclusiveWaiters && { exclusiveWaiters: saidBy(command2, exclusiveWaiters) });
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
  function reader4(typed) {
    let tag2 = searchedFor(typed);
    let eachModule = typed.includes("@#");
    let first;
    let module;
    const hits = [];
    const addHit = (address, symbol, text2, line2) => {
      if (first === void 0) first = { line: line2, text: text2 };
      if (hits.length < MAX_HITS) {
        const hit = { line: line2, text: text2, address: address.replace("`", "").toLowerCase() };
        hits.push(symbol === void 0 ? hit : __spreadProps(__spreadValues({}, hit), { symbol }));
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
      line(text2, line2) {
        var _a;
        if (text2 === "") return true;
        if (ECHO.test(text2)) return takeEcho(text2);
        if (tag2 === void 0) return false;
        const row2 = ADDRESS2.exec(text2);
        if (row2 !== null) {
          const address = (_a = row2[1]) != null ? _a : "";
          const rest = text2.slice(row2[0].length).trim();
          if (rest === "") return addHit(address, module, text2, line2);
          const symbol = SYMBOL.exec(rest);
          if (symbol !== null) return addHit(address, symbol[1], text2, line2);
          return beginsWith(rest, tag2) && addHit(address, module, text2, line2);
        }
        const trimmed2 = text2.trim();
        if (eachModule && MODULE.test(trimmed2)) {
          module = trimmed2;
          return true;
        }
        return trimmed2 === "" || isCutSign(text2);
      },
      end() {
        if (first === void 0 || tag2 === void 0) return {};
        return { tagHits: { searches: [__spreadProps(__spreadValues({}, first), { tag: tag2, hits: hits.slice() })] } };
      }
    };
  }
  function searchedFor(typed) {
    var _a;
    const quoted = QUOTED.exec(typed);
    if (quoted !== null) return quoted[1];
    const bytes2 = BYTES.exec(typed.replace(/["\\ ]{1,8}$/, ""));
    if (bytes2 === null) return void 0;
    let tag2 = "";
    for (const byte of ((_a = bytes2[1]) != null ? _a : "").trim().split(/ +/))
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
      const kept3 = search2.hits.map((each) => saidBy(olderCommand, each));
      const again3 = newer.searches.find((each) => each.tag === search2.tag);
      if (again3 === void 0) return __spreadProps(__spreadValues({}, saidBy(olderCommand, search2)), { hits: kept3 });
      const known3 = new Set(kept3.map((each) => each.address));
      const added3 = again3.hits.filter((each) => !known3.has(each.address));
      return __spreadProps(__spreadValues({}, again3), { hits: [...kept3, ...added3].slice(0, MAX_HITS) });
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
  function reader5(typed) {
    const asked = parseTyped(typed);
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
      var _a, _b, _c;
      const row2 = OLD_ROW.exec(text2);
      if (row2 === null) return false;
      oldRows = true;
      if (((_a = row2[3]) == null ? void 0 : _a.charAt(0)) === "F") return true;
      addBlock((_b = row2[1]) != null ? _b : "", (_c = row2[2]) != null ? _c : "", text2, line2);
      tag2 != null ? tag2 : tag2 = asTag(text2.slice(text2.indexOf(")") + 2, text2.indexOf(")") + 6));
      return true;
    };
    const takeNewRow = (text2, line2) => {
      var _a, _b, _c;
      const row2 = (_a = NEW_ROW.exec(text2)) != null ? _a : LARGE_ROW.exec(text2);
      if (row2 === null) return false;
      oldRows = false;
      addBlock((_b = row2[1]) != null ? _b : "", (_c = row2[3]) != null ? _c : "", text2, line2);
      tag2 != null ? tag2 : tag2 = row2[2];
      if (row2[4] !== void 0) rowPool = both(rowPool, poolOf(row2[4]));
      return true;
    };
    const takeHeading = (text2, line2) => {
      var _a, _b;
      const searching = SEARCHING.exec(text2);
      if (searching !== null) {
        pool = both(pool, poolOf((_a = searching[1]) != null ? _a : ""));
      } else {
        if (!SCANNING2.test(text2)) return void 0;
        if (scanned || first !== void 0) return false;
        scanned = true;
      }
      tag2 = (_b = tagOfHeading(text2)) != null ? _b : tag2;
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
        const heading2 = takeHeading(text2, line2);
        if (heading2 !== void 0) return heading2;
        if (BROKEN_OFF.test(text2) || isCutSign(text2)) {
          interrupted = true;
          return true;
        }
        if (text2.trim() === "" || NOISE3.test(text2)) return true;
        foreign = true;
        return false;
      },
      end() {
        var _a;
        if (first === void 0 || tag2 === void 0 || count2 === 0 && foreign) return {};
        const where = (_a = pool != null ? pool : rowPool) != null ? _a : asked.pool;
        return {
          blocks: {
            searches: [
              __spreadProps(__spreadValues(__spreadProps(__spreadValues({}, first), {
                tag: tag2
              }), where !== void 0 && where !== "mixed" && { pool: where }), {
                count: count2,
                bytes: bytes2,
                sizes: commonest(sizes),
                first: samples.slice(),
                interrupted
              })
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
  function both(known3, now) {
    if (now === void 0 || known3 === now) return known3;
    return known3 === void 0 ? now : "mixed";
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
    const said = TAG_PLAIN.exec(head2);
    return said === null ? void 0 : asTag(head2.slice(said.index + said[0].length).slice(0, 4));
  }
  var POOL_NUMBERS = {
    "0": "nonpaged",
    "1": "paged",
    "2": "special",
    "4": "session"
  };
  function parseTyped(typed) {
    var _a;
    const words = typed.trim().split(/\s+/, 12).slice(1);
    let tag2;
    let pool;
    for (let i = 0; i < words.length; i++) {
      const word = (_a = words[i]) != null ? _a : "";
      if (word === "-tag") tag2 = words[++i];
      else if (word === "-x") i++;
      else if (word.charAt(0) === "-" && poolOf(word) !== void 0) pool = poolOf(word);
      else if (tag2 === void 0) tag2 = word;
      else if (pool === void 0) pool = POOL_NUMBERS[word];
    }
    if (tag2 === void 0) return {};
    return { tag: tagTyped(tag2.replace(/^["']|["']$/g, "")), pool: pool != null ? pool : "nonpaged" };
  }
  function tagTyped(word) {
    var _a;
    const value = /^0x([0-9a-f]{1,8})$/.exec(word);
    if (value === null) return asTag(word);
    const hex3 = ((_a = value[1]) != null ? _a : "").padStart(8, "0");
    let tag2 = "";
    for (let at = 6; at >= 0; at -= 2) {
      const code = Number.parseInt(hex3.slice(at, at + 2), 16);
      tag2 += code >= 32 && code <= 126 ? String.fromCharCode(code) : ".";
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
    const again3 = (one) => newer.searches.some((each) => each.tag === one.tag && each.pool === one.pool);
    const kept3 = older.searches.filter((each) => !again3(each)).map((each) => keptSearch(each, olderCommand));
    return { searches: [...kept3, ...newer.searches].slice(-MAX_SEARCHES2) };
  }
  function keptSearch(search2, command2) {
    if (search2.command !== void 0) return search2;
    return __spreadProps(__spreadValues({}, saidBy(command2, search2)), { first: search2.first.map((each) => saidBy(command2, each)) });
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
    let heading2 = false;
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
      var _a;
      const cut2 = ROW2.exec(text2);
      if (cut2 === null || rows.length >= MAX_ROWS) return false;
      const [, name2 = "", type, allocs, frees, diff, bytes2, rest = ""] = cut2;
      if (name2.length > TAG_LENGTH4) return false;
      const tag2 = name2.padEnd(TAG_LENGTH4);
      const group = type === "Nonp" ? "nonpaged" : "paged";
      const outstanding = Number(diff);
      const usage = {
        allocs: Number(allocs),
        frees: Number(frees),
        outstanding: outstanding < 0 ? outstanding + WRAP : outstanding,
        bytes: Number(bytes2)
      };
      const before = byTag6.get(tag2);
      if (before !== void 0) {
        if (before[group] !== void 0) return false;
        before[group] = Object.assign({}, usage, { from: { line: line2, text: text2 } });
        seen.add(group);
        return true;
      }
      const mapped = MAPPED.exec(rest);
      const row2 = __spreadValues({
        line: line2,
        text: text2,
        tag: tag2,
        description: ((_a = mapped == null ? void 0 : mapped[2]) != null ? _a : "").trim(),
        unlisted: UNKNOWN.test(rest)
      }, (mapped == null ? void 0 : mapped[1]) !== void 0 && { binary: mapped[1] });
      row2[group] = usage;
      rows.push(row2);
      byTag6.set(tag2, row2);
      seen.add(group);
      return true;
    };
    return {
      line(text2, line2) {
        if (takeRow(text2, line2) || takeSums(text2, line2)) return true;
        if (HEADING3.test(text2)) {
          if (heading2 || rows.length > 0) return false;
          heading2 = true;
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
    return tags.rows.some((row2) => {
      var _a, _b;
      return ((_b = (_a = row2.nonpaged) != null ? _a : row2.paged) == null ? void 0 : _b.frees) !== void 0;
    });
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
      rows.push(was === void 0 ? row2 : __spreadValues(__spreadValues({}, olderGroups(was, olderCommand)), row2));
    }
    for (const row2 of older.rows) if (!seen.has(row2.tag)) rows.push(saidBy(olderCommand, row2));
    const groups2 = ["nonpaged", "paged"].filter(
      (group) => newer.groups.includes(group) || older.groups.includes(group)
    );
    const whole2 = kind === "narrowed" ? older : newer;
    return __spreadValues(__spreadProps(__spreadValues({
      layout: whole2.layout,
      groups: groups2
    }, whole2.sortedBy !== void 0 && { sortedBy: whole2.sortedBy }), {
      rows
    }), totalOf(newer, older, kind));
  }
  function totalOf(newer, older, kind) {
    if (kind === "narrowed") return older.total === void 0 ? {} : { total: older.total };
    if (newer.total === void 0 || older.total === void 0) return {};
    return { total: __spreadValues(__spreadValues({}, older.total), newer.total) };
  }
  function olderGroups(row2, command2) {
    const from = saidBy(command2, { line: row2.line, text: row2.text });
    const place2 = (usage) => usage && (usage.from === void 0 ? __spreadProps(__spreadValues({}, usage), { from }) : usage);
    const { nonpaged, paged } = { nonpaged: place2(row2.nonpaged), paged: place2(row2.paged) };
    return __spreadValues(__spreadValues({}, nonpaged && { nonpaged }), paged && { paged });
  }
  function withFrees(newer, older, olderCommand) {
    const before = byTag5(older);
    return __spreadProps(__spreadValues({}, newer), {
      rows: newer.rows.map((row2) => {
        const was = before.get(row2.tag);
        if (was === void 0) return row2;
        const { nonpaged, paged } = row2;
        const groups2 = olderGroups(was, olderCommand);
        return __spreadValues(__spreadValues(__spreadValues({}, row2), nonpaged && { nonpaged: sameMoment(nonpaged, groups2.nonpaged) }), paged && { paged: sameMoment(paged, groups2.paged) });
      })
    });
  }
  function sameMoment(now, was) {
    const same = was !== void 0 && was.outstanding === now.outstanding && was.bytes === now.bytes;
    return same ? was : now;
  }

  // src/reading/commands/poolused/header.ts
  var SORTING = /^[ \t]{0,40}Sorting by[ \t]{1,8}(Session[ \t]{1,8})?(Tag|NonPaged|Paged)(?:[ \t]{1,8}Pool Consumed)?[ \t]{0,40}$/i;
  function readSorting(text2) {
    var _a;
    const match = SORTING.exec(text2);
    if (match === null) return void 0;
    const by = ((_a = match[2]) != null ? _a : "").toLowerCase();
    return { session: match[1] !== void 0, by: by === "nonpaged" || by === "paged" ? by : "tag" };
  }
  var GROUPS2 = /^[ \t]{0,60}(NonPaged|Paged)(?:[ \t]{1,60}(Paged))?[ \t]{0,60}$/i;
  function readGroups(text2) {
    var _a;
    const match = GROUPS2.exec(text2);
    if (match === null) return void 0;
    const first = /^n/i.test((_a = match[1]) != null ? _a : "") ? "nonpaged" : "paged";
    return match[2] === void 0 ? [first] : [first, "paged"];
  }
  var HEADING4 = /^[ \t]{0,40}Tag[ \t]{1,60}Allocs[ \t]{1,60}(?=Used|Frees)/i;
  function readHeading(text2) {
    if (!HEADING4.test(text2)) return void 0;
    const at = text2.search(/Tag/i);
    const words = text2.slice(at + 3, at + 300).trim().toLowerCase().split(/[ \t]+/);
    return words.every((word) => /^(?:allocs|frees|diff|used)$/.test(word)) ? { words, at } : void 0;
  }
  function columnsOf(words, at, said, sorted) {
    const counted = words[1] === "frees";
    const allocs = words.filter((word) => word === "allocs").length;
    const groups2 = allocs >= 2 || (said == null ? void 0 : said.length) === 2 ? ["nonpaged", "paged"] : (said == null ? void 0 : said.length) === 1 ? said : [sorted === "paged" ? "paged" : "nonpaged"];
    return { groups: groups2, counted, bytes: words.includes("used"), at };
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
    var _a;
    const count2 = numbersPerRow(columns);
    const widths = !columns.counted && count2 === 4 ? CLASSIC_WIDTHS : WIDTHS[count2];
    const byBlanks = cutByBlanks(columns.at, count2);
    const trimmed2 = columns.at === 0 ? void 0 : cutTrimmed(count2);
    const current = CURRENT_WIDTHS[count2];
    const byColumn = narrow ? widths && cutByColumn(columns.at, widths, !columns.counted) : current && cutByEnds(columns.at, current);
    const sound = (cut2) => cut2 === void 0 || !summed || addsUp(columns, cut2.numbers) ? cut2 : void 0;
    const pushed = narrow && !columns.counted && widths !== void 0 ? (text2) => {
      var _a2;
      return withoutGlued(text2, byBlanks(text2), (_a2 = widths[count2 - 1]) != null ? _a2 : 0);
    } : byBlanks;
    const byWords = (text2) => {
      var _a2, _b;
      return (_b = (_a2 = sound(pushed(text2))) != null ? _a2 : sound(trimmed2 == null ? void 0 : trimmed2(text2))) != null ? _b : sound(cutCollapsed(text2, count2));
    };
    const ends = endsOf(columns.at, (_a = narrow ? widths : current) != null ? _a : []);
    return (text2) => {
      var _a2;
      return (_a2 = byColumn == null ? void 0 : byColumn(text2)) != null ? _a2 : breaksOff(text2, ends) ? void 0 : byWords(text2);
    };
  }
  function endsOf(at, widths) {
    let sum2 = at + 4;
    return widths.map((width) => {
      sum2 += width;
      return sum2;
    });
  }
  function breaksOff(text2, ends) {
    var _a, _b;
    const last2 = ends.length - 1;
    const { length: length2 } = text2;
    if (length2 >= ((_a = ends[last2]) != null ? _a : 0) || length2 <= ((_b = ends[last2 - 1]) != null ? _b : 0) || !isDigit(text2.charCodeAt(length2 - 1)))
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
    var _a, _b;
    if (!WORD_BEHIND.test(behind)) return 0;
    const known3 = (_b = (_a = OF_DESCRIPTION.exec(digits)) == null ? void 0 : _a[0].length) != null ? _b : 0;
    if (known3 > 0 && known3 <= more) return known3;
    return more < LONGEST_OF_DESCRIPTION - 1 ? 0 : more;
  }
  function cutByColumn(at, widths, glued) {
    const pattern = new RegExp(
      `^[ \\t]{${at}}([^]{4})${widths.map((width) => `([ \\d]{${width - 1}}\\d)`).join("")}(\\d{0,19})`
    );
    return (text2) => {
      var _a, _b, _c, _d;
      const match = pattern.exec(text2);
      if (match === null) return void 0;
      const numbers3 = [];
      for (let i = 2; i < widths.length + 2; i++) {
        const value = Number(match[i]);
        if (Number.isNaN(value)) return void 0;
        numbers3.push(value);
      }
      const last2 = (_a = match[widths.length + 1]) != null ? _a : "";
      const more = (_b = match[widths.length + 2]) != null ? _b : "";
      const end = match[0].length - more.length;
      const filled = more !== "" && last2.charAt(1) !== " ";
      if (more !== "" && !filled && !glued) return void 0;
      if (glued && ANOTHER_NUMBER.test(text2.slice(match[0].length))) return void 0;
      if (filled) {
        const digits = last2 + more;
        const kept3 = digits.length - (glued ? gluedDigits(digits, more.length, text2.slice(match[0].length)) : 0);
        numbers3[numbers3.length - 1] = Number(digits.slice(0, kept3));
        return { tag: (_c = match[1]) != null ? _c : "", numbers: numbers3, end: end - last2.length + kept3 };
      }
      return { tag: (_d = match[1]) != null ? _d : "", numbers: numbers3, end };
    };
  }
  function withoutGlued(text2, cut2, width) {
    if (cut2 === void 0) return void 0;
    let first = cut2.end;
    while (isDigit(text2.charCodeAt(first - 1))) first--;
    let before = first;
    while (isBlank(text2.charCodeAt(before - 1))) before--;
    const more = cut2.end - before - width;
    if (more <= 0) return cut2;
    const filled = first - before < 2;
    const glued = filled ? gluedDigits(text2.slice(first, cut2.end), more, text2.slice(cut2.end)) : more;
    if (glued === 0) return cut2;
    const numbers3 = cut2.numbers.slice(0, -1);
    const end = cut2.end - glued;
    numbers3.push(Number(text2.slice(first, end)));
    return { tag: cut2.tag, numbers: numbers3, end };
  }
  function cutByEnds(at, widths) {
    var _a;
    const numbers3 = widths.map(() => 0);
    const ends = endsOf(at, widths);
    const last2 = (_a = ends[ends.length - 1]) != null ? _a : 0;
    const cut2 = { tag: "", numbers: numbers3, end: last2 };
    return (text2) => {
      var _a2;
      if (text2.length <= last2) return void 0;
      let place2 = 0;
      let value = 0;
      let unit = 0;
      let code = 0;
      for (; place2 < at; place2++) if (!isBlank(text2.charCodeAt(place2))) return void 0;
      for (let i = 0; i < ends.length; i++) {
        place2 = (_a2 = ends[i]) != null ? _a2 : 0;
        if (!isBlank(text2.charCodeAt(place2))) return void 0;
        place2--;
        code = text2.charCodeAt(place2);
        value = 0;
        unit = 1;
        while (code >= DIGIT_0 && code <= DIGIT_9) {
          value = value + (code - DIGIT_0) * unit;
          unit = unit * 10;
          place2--;
          code = text2.charCodeAt(place2);
        }
        if (unit === 1 || unit > 1e15 || !isBlank(code)) return void 0;
        numbers3[i] = value;
      }
      cut2.tag = text2.slice(at, at + 4);
      return cut2;
    };
  }
  function cutByBlanks(at, count2) {
    const numbers3 = [];
    for (let i = 0; i < count2; i++) numbers3.push(0);
    const cut2 = { tag: "", numbers: numbers3, end: 0 };
    return (row2) => {
      if (row2.length <= at + 4) return void 0;
      const text2 = withEnd(row2);
      let place2 = 0;
      let first = 0;
      let value = 0;
      let code = 0;
      for (; place2 < at; place2++) if (!isBlank(text2.charCodeAt(place2))) return void 0;
      place2 = at + 4;
      code = text2.charCodeAt(place2);
      for (let i = 0; i < count2; i++) {
        if (!isBlank(code)) return void 0;
        do {
          place2++;
          code = text2.charCodeAt(place2);
        } while (isBlank(code));
        first = place2;
        value = 0;
        while (code >= DIGIT_0 && code <= DIGIT_9) {
          value = value * 10 + (code - DIGIT_0);
          place2++;
          code = text2.charCodeAt(place2);
        }
        if (place2 === first || place2 - first > 20) return void 0;
        numbers3[i] = value;
      }
      cut2.tag = text2.slice(at, at + 4);
      cut2.end = place2;
      return cut2;
    };
  }
  function cutTrimmed(count2) {
    const byBlanks = cutByBlanks(0, count2);
    return (text2) => isBlank(text2.charCodeAt(0)) ? void 0 : byBlanks(text2);
  }
  var DIGIT_0 = 48;
  var DIGIT_9 = 57;
  function withEnd(row2) {
    const last2 = row2.charCodeAt(row2.length - 1);
    return isBlank(last2) || last2 >= DIGIT_0 && last2 <= DIGIT_9 ? `${row2}
` : row2;
  }
  function isDigit(code) {
    return code >= DIGIT_0 && code <= DIGIT_9;
  }
  function isBlank(code) {
    return code === 32 || code === 9;
  }
  var COLLAPSED = /^[ \t]{0,40}(\S{1,4})(?=[ \t])/;
  var NUMBER = /^[ \t]{1,60}(\d{1,20})(?!\d)/;
  function cutCollapsed(text2, count2) {
    var _a;
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
    return { tag: ((_a = start[1]) != null ? _a : "").padEnd(4), numbers: numbers3, end: at };
  }

  // src/reading/commands/poolused/rows.ts
  function usageAt(columns, numbers3, place2) {
    var _a, _b, _c, _d;
    const size2 = numbers3.length / columns.groups.length;
    const first = place2 * size2;
    const allocs = (_a = numbers3[first]) != null ? _a : 0;
    const bytes2 = (_b = numbers3[first + size2 - 1]) != null ? _b : 0;
    if (!columns.counted) return columns.bytes ? { outstanding: allocs, bytes: bytes2 } : { outstanding: allocs };
    const frees = (_c = numbers3[first + 1]) != null ? _c : 0;
    const outstanding = (_d = numbers3[first + 2]) != null ? _d : 0;
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
  function rowOf2(columns, cut2, line2, text2) {
    const at = text2.lastIndexOf(BINARY);
    const hasBinary = at >= cut2.end;
    let description = trimmed(text2, cut2.end, hasBinary ? at : text2.length);
    let binary = hasBinary ? trimmed(text2, at + BINARY.length, text2.length) : "";
    const unlisted = description.charCodeAt(0) === CAPITAL_U && UNKNOWN2.test(description);
    if (unlisted) {
      description = "";
      binary = "";
    }
    const { tag: tag2 } = cut2;
    if (columns.groups.length === 2) {
      const nonpaged = usageAt(columns, cut2.numbers, 0);
      const paged = usageAt(columns, cut2.numbers, 1);
      return binary === "" ? { line: line2, text: text2, tag: tag2, nonpaged, paged, description, unlisted } : { line: line2, text: text2, tag: tag2, nonpaged, paged, description, binary, unlisted };
    }
    const row2 = { line: line2, text: text2, tag: tag2, description, unlisted };
    giveUsages(row2, columns, cut2.numbers);
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
  function isPrintable(code) {
    return code > 32 && code < 127;
  }

  // src/reading/commands/poolused/index.ts
  var POOL_USED = /^[ \t]{0,40}Pool Used:[ \t]{0,40}$/i;
  var TOTAL2 = /^[ \t]{0,40}TOTAL(?=[ \t\d])/;
  var NOISE5 = /^[ \t]{0,40}(?:Using a machine size of |\*{3} CacheSize too low|Max cache size is|Total memory in cache|Number of regions cached|\d{1,12} full reads broken into|counts: |bytes {0,8}: |\*{2} (?:Transition|Prototype) PTEs are |\.[. ]{0,600}$)/;
  var MORE_NUMBERS = /^[ \t]{1,40}\d{1,20}(?:[ \t]{1,40}\d{1,20}){0,4}[ \t]{0,40}$/;
  var MAX_ROWS2 = 1e5;
  function reader7(typed) {
    const asked = parseTyped2(typed);
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
      const named5 = rows.length === 0 ? readGroups(text2) : void 0;
      if (named5 !== void 0) {
        groups2 = (groups2 == null ? void 0 : groups2[0]) === "nonpaged" && named5[0] === "paged" ? ["nonpaged", "paged"] : named5;
        return true;
      }
      const heading2 = readHeading(text2);
      if (heading2 === void 0 || rows.length > 0) return false;
      columns = columnsOf(heading2.words, heading2.at, groups2, sorting == null ? void 0 : sorting.by);
      cutter = rowCutter(columns, poolUsed || sorting === void 0);
      return true;
    };
    const guessColumns = (text2) => {
      for (const count2 of [8, 4]) {
        const guess = guessed(count2, asked);
        const cut2 = rowCutter(guess, false, false)(text2);
        if (cut2 === void 0 || count2 === 4 && MORE_NUMBERS.test(text2.slice(cut2.end))) continue;
        const [allocs = 0, frees = 0, diff] = cut2.numbers;
        const counted = allocs - frees === diff;
        if (count2 === 8 && !counted) continue;
        columns = counted ? guess : __spreadProps(__spreadValues({}, guess), { groups: ["nonpaged", "paged"], counted: false });
        cutter = rowCutter(columns, true);
        return;
      }
    };
    const takeRow = (text2, line2) => {
      const unsure = cutter === void 0;
      if (unsure) guessColumns(text2);
      if (cutter === void 0 || columns === void 0) return false;
      const cut2 = total2 === void 0 ? cutter(text2) : void 0;
      if (cut2 !== void 0) {
        if (rows.length < MAX_ROWS2) rows.push(rowOf2(columns, cut2, line2, text2));
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
      total2 = __spreadValues({ line: line2, text: text2 }, usages(columns, sum2.numbers));
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
        const tags = __spreadValues(__spreadValues(__spreadValues(__spreadProps(__spreadValues({
          layout: layoutOf(columns, poolUsed),
          groups: columns.groups
        }, sorting !== void 0 && { sortedBy: sorting.by }), {
          rows
        }), total2 && { total: total2 }), asked.narrowedTo !== void 0 && { narrowedTo: asked.narrowedTo }), asked.top !== void 0 && { top: asked.top });
        return (sorting == null ? void 0 : sorting.session) === true || sorting === void 0 && asked.session ? { sessionTags: tags } : { tags };
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
  function parseTyped2(typed) {
    var _a, _b;
    const match = ARGUMENTS2.exec(typed);
    const flags = Number.parseInt((_a = match == null ? void 0 : match[3]) != null ? _a : "0", 16);
    const pattern = (_b = match == null ? void 0 : match[4]) == null ? void 0 : _b.replace(/^"|"$/g, "");
    return __spreadValues(__spreadValues(__spreadValues({
      session: (match == null ? void 0 : match[1]) !== "" || (flags & 8) !== 0
    }, flags & 4 ? { sortedBy: "paged" } : flags & 2 ? { sortedBy: "nonpaged" } : {}), (match == null ? void 0 : match[2]) !== void 0 && { top: Number(match[2]) }), pattern !== void 0 && pattern !== "*" && { narrowedTo: pattern });
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
  var TABLE2 = /^[ \t]{0,20}DirBase: /;
  var OBJECT_TABLE = /\bObjectTable: {0,8}([0-9a-f]{8}(?:`?[0-9a-f]{8})?)(?![0-9a-f`])/i;
  var HANDLE_COUNT = /\bHandleCount: {0,8}(\d{1,9})(?=\.|[ \t]{1,8}\S)/;
  var BROKEN_OFF2 = /^[ \t]{0,20}(?:Peb|ParentCid|ObjectTable|HandleCount|TableSize): /;
  var IMAGE = /^[ \t]{0,20}Image: ?/;
  var OTHER_HEAD_LINE = /^[ \t]{0,20}(?:DeepFreeze\b|FreezeCount\b|Job {0,40}[0-9a-f]{8})/;
  var WHOLE_LIST = /^[ \t]{0,20}\*{4} NT ACTIVE PROCESS DUMP \*{4}/;
  var SESSION = /^[ \t]{0,20}Dumping Session (\d{1,6})(?!\d)/;
  var NOISE6 = /^[ \t]{0,20}(?:_MM_SESSION_SPACE |_MMSESSION |Searching for Process with |Cid handle table at |Working Set Sizes |WARNING: Stack unwind information not available)/i;
  var DETAILS2 = /^[ \t]{0,20}(?:VadRoot [0-9a-f]|THREAD [0-9a-f]|No active threads)/i;
  function reader8(typed) {
    const asked = parseTyped3(typed);
    const processes = [];
    const dumped = [];
    let process;
    let inHead = false;
    let details2 = asked.details;
    let whole2 = false;
    let cut2 = false;
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
        var _a;
        if (text2 === "") return true;
        if (process !== void 0 && inHead) {
          const image = IMAGE.exec(text2);
          if (image !== null) {
            const name2 = text2.slice(image[0].length).trim();
            if (name2 !== "") process.image = name2;
            inHead = false;
            return true;
          }
          if (takeHeadLine(process, text2)) return true;
        }
        const found = PROCESS.exec(text2);
        if (found !== null) {
          process = { line: line2, text: text2, address: ((_a = found[1]) != null ? _a : "").replace("`", "") };
          processes.push(process);
          inHead = true;
          takeIds(process, text2);
          return true;
        }
        if (WHOLE_LIST.test(text2)) return takeWholeList();
        const heading2 = SESSION.exec(text2);
        if (heading2 !== null) return takeSession(Number(heading2[1]));
        if (process !== void 0) {
          if (details2 && isDeep2(text2)) return true;
          if (DETAILS2.test(text2)) {
            details2 = true;
            inHead = false;
            return true;
          }
        }
        if (isCutSign(text2)) {
          cut2 = true;
          return true;
        }
        return NOISE6.test(text2) || text2.trim() === "";
      },
      end() {
        var _a;
        if (processes.length === 0) return {};
        if (!asked.ofSession && dumped.length === 0) {
          return { processes: __spreadValues({ processes }, whole2 && !cut2 && !asked.narrowed && { whole: true }) };
        }
        const session2 = dumped.length > 0 ? only(dumped) : (_a = asked.session) != null ? _a : only(processes.map((each) => each.sessionId));
        return { sessionProcesses: __spreadValues({ processes }, session2 !== void 0 && { session: session2 }) };
      }
    };
  }
  function takeHeadLine(into, text2) {
    if (IDS.test(text2)) takeIds(into, text2);
    else if (TABLE2.test(text2)) takeTable(into, text2);
    else if (BROKEN_OFF2.test(text2)) {
      takeIds(into, text2);
      takeTable(into, text2);
    } else return OTHER_HEAD_LINE.test(text2);
    return true;
  }
  function takeIds(into, text2) {
    var _a, _b;
    const session2 = SESSION_ID.exec(text2);
    if (session2 !== null) into.sessionId = Number(session2[1]);
    const pid = CID.exec(text2);
    if (pid !== null) into.pid = Number.parseInt((_a = pid[1]) != null ? _a : "", 16);
    const parent = PARENT_CID.exec(text2);
    if (parent !== null) into.parentPid = Number.parseInt((_b = parent[1]) != null ? _b : "", 16);
  }
  function takeTable(into, text2) {
    var _a;
    const table2 = OBJECT_TABLE.exec(text2);
    if (table2 !== null) into.objectTable = ((_a = table2[1]) != null ? _a : "").replace("`", "");
    const handles = HANDLE_COUNT.exec(text2);
    if (handles !== null) into.handleCount = Number(handles[1]);
  }
  function isDeep2(text2) {
    return text2.charCodeAt(0) === 9 || text2.startsWith("  ");
  }
  function only(values) {
    return values.every((each) => each === values[0]) ? values[0] : void 0;
  }
  function parseTyped3(typed) {
    var _a, _b, _c;
    const words = typed.trim().split(/\s+/, 12);
    let ofSession = /sprocess$/i.test((_a = words.shift()) != null ? _a : "");
    let session2;
    let ofModule = false;
    const named5 = ofSession;
    while (/^[/-][sm]$/i.test((_b = words[0]) != null ? _b : "")) {
      const option = (_c = words.shift()) != null ? _c : "";
      const value = words.shift();
      if (/m$/i.test(option)) {
        ofModule = true;
        continue;
      }
      session2 = value;
      ofSession = true;
    }
    const [subject, flags, image] = words;
    if (named5) session2 = subject;
    return __spreadProps(__spreadValues({
      ofSession
    }, session2 !== void 0 && /^\d{1,6}$/.test(session2) && { session: Number(session2) }), {
      everySession: session2 === "-4",
      narrowed: ofModule || image !== void 0 || subject !== void 0 && !/^(?:0x)?0+$/.test(subject),
      details: flags !== void 0 && Number.parseInt(flags, 16) > 0
    });
  }
  function complete5(older, newer, olderCommand) {
    if (newer.whole === true) return void 0;
    const now = new Map(newer.processes.map((each) => [each.address.toLowerCase(), each]));
    const processes = older.processes.map((each) => {
      const key = each.address.toLowerCase();
      const again3 = now.get(key);
      if (again3 === void 0) return saidBy(olderCommand, each);
      now.delete(key);
      if (again3.pid !== each.pid) return again3;
      const _a = each, { command: _saidBy } = _a, known3 = __objRest(_a, ["command"]);
      return __spreadValues(__spreadValues({}, known3), again3);
    });
    now.forEach((each) => {
      processes.push(each);
    });
    return __spreadProps(__spreadValues({}, older), { processes });
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
        const now = used != null ? used : current;
        return {
          sessionList: __spreadValues(__spreadProps(__spreadValues(__spreadValues({}, first), count2 !== void 0 && { count: count2 }), {
            valid: valid != null ? valid : []
          }), now !== void 0 && { current: now })
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
    return __spreadProps(__spreadValues(__spreadValues({}, older), newer), { valid: newer.valid.length > 0 ? newer.valid : older.valid });
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
  function reader10(typed) {
    const another = (flagsOf(typed) & 8) !== 0;
    const counts = {};
    let runs = 0;
    let blocks;
    let begun = false;
    let usersBegun = false;
    const users = [];
    const byWho = /* @__PURE__ */ new Map();
    const addUser = (ptes2, who, text2, line2) => {
      const known3 = byWho.get(who);
      if (known3 === void 0) {
        if (users.length === MAX_USERS) return;
        const user = { line: line2, text: text2, ptes: ptes2, who };
        users.push(user);
        byWho.set(who, { user, largest: ptes2 });
        return;
      }
      known3.user.ptes += ptes2;
      if (ptes2 <= known3.largest) return;
      known3.largest = ptes2;
      known3.user.line = line2;
      known3.user.text = text2;
    };
    const takeCounts = (trimmed2, text2, line2) => {
      const total2 = TOTAL3.exec(trimmed2);
      if (total2 !== null) {
        if (counts.total !== void 0) return false;
        counts.total = { line: line2, text: text2, ptes: Number(total2[1]) };
        return true;
      }
      if (FREE_RUN.test(trimmed2)) {
        runs++;
        return true;
      }
      const summary = SUMMARY.exec(trimmed2);
      if (summary === null) return false;
      if (blocks !== void 0) return true;
      blocks = Number(summary[1]);
      counts.free = { line: line2, text: text2, ptes: Number(summary[2]) };
      counts.largestFree = { line: line2, text: text2, ptes: Number(summary[3]) };
      return true;
    };
    return {
      line(text2, line2) {
        var _a;
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
            addUser(Number.parseInt((_a = user[1]) != null ? _a : "", 16), trimmed2.slice(user[0].length), text2, line2);
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
        const freeRuns = blocks != null ? blocks : runs;
        if (another || counts.total === void 0 && freeRuns === 0 && users.length === 0) return {};
        return { systemPtes: __spreadProps(__spreadValues({}, counts), { freeRuns, users: users.map((each) => __spreadValues({}, each)) }) };
      }
    };
  }
  function flagsOf(typed) {
    var _a;
    const flags = /sysptes\s{1,8}(?:0x)?([0-9a-f]{1,8})(?!\w)/i.exec(typed);
    return flags === null ? 0 : Number.parseInt((_a = flags[1]) != null ? _a : "", 16);
  }
  function complete7(older, newer, olderCommand) {
    const { total: total2, free, largestFree, freeRuns, users } = older;
    const usersNow = newer.users.length > 0 ? newer.users : users.map((each) => saidBy(olderCommand, each));
    if (newer.total !== void 0 || newer.freeRuns > 0) return __spreadProps(__spreadValues({}, newer), { users: usersNow });
    return __spreadProps(__spreadValues(__spreadValues(__spreadValues({}, total2 && { total: saidBy(olderCommand, total2) }), free && { free: saidBy(olderCommand, free) }), largestFree && { largestFree: saidBy(olderCommand, largestFree) }), {
      freeRuns,
      users: usersNow
    });
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
  function formOf(heading2) {
    var _a, _b;
    return (_b = (_a = SEPARATORS.exec(heading2)) == null ? void 0 : _a[0]) != null ? _b : " ";
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
    var _a, _b;
    const text2 = cell2.trim();
    return (_b = (_a = EMPHASIS.exec(text2)) == null ? void 0 : _a[2]) != null ? _b : text2;
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
  function meaningOf(heading2) {
    const words = spaced(heading2);
    if (/^(?:pool )?tag(?: name)?$/.test(words)) return { is: "tag" };
    if (/^(?:pool )?type$|^pool$/.test(words)) return { is: "pool" };
    if (/^(?:date ?time|time ?stamp|time|date)(?: ?utc)?$/.test(words)) return { is: "when" };
    if (/^(?:mapped |likely )?(?:driver|binary|module|owner|source|driver name)s?$/.test(words)) {
      return { is: "driver" };
    }
    if (/^(?:source )?(?:description|meaning|component)$/.test(words)) return { is: "description" };
    if (ASIDE.test(words)) return { is: "aside" };
    return figureOf(heading2, words);
  }
  function figureOf(heading2, words) {
    var _a;
    const group = NONPAGED2.test(words) ? "nonpaged" : PAGED.test(words) ? "paged" : void 0;
    const found = UNIT.exec(heading2.trim());
    const named5 = (_a = found == null ? void 0 : found[1]) != null ? _a : found == null ? void 0 : found[2];
    const unit = named5 === void 0 ? void 0 : UNITS2.get(named5.toLowerCase());
    const rest = words.replace(NONPAGED2, " ").replace(PAGED, " ").replace(/\bpool\b/, " ").replace(unit === void 0 ? /$^/ : /\b[kmgt]i?b\b/, " ").replace(/ {2,}/g, " ").trim();
    const of2 = (measure, size2) => __spreadValues(__spreadValues({
      is: "figure",
      measure
    }, group && { group }), size2 !== void 0 && { unit: size2 });
    if (unit !== void 0) return BYTES2.test(rest) || SIZE.test(rest) ? of2("bytes", unit) : { is: "aside" };
    if (OUTSTANDING.test(rest)) return of2("outstanding");
    if (ALLOCS.test(rest)) return of2("allocs");
    if (FREES.test(rest)) return of2("frees");
    if (BYTES2.test(rest)) return of2("bytes", 1);
    if (rest !== "" && SIZE.test(rest)) return of2("bytes");
    return { is: "aside" };
  }
  var EXPLAINED2 = /\([^)]{0,80}\)/;
  function spaced(heading2) {
    var _a, _b;
    const explained2 = (_b = (_a = EXPLAINED2.exec(heading2)) == null ? void 0 : _a[0]) != null ? _b : "";
    const isPart2 = /paged|^\([kmgt]?i?b(?:ytes)?\)$/i.test(explained2);
    return (isPart2 ? heading2 : heading2.replace(EXPLAINED2, " ")).replace(/([a-z])([A-Z])/g, "$1 $2").replace(/[_()[\]:*`"]/g, " ").replace(/[Nn][Oo][Nn][- ][Pp]aged/g, "nonpaged").toLowerCase().replace(/ {2,}/g, " ").trim();
  }
  function poolNamed(text2) {
    const words = spaced(text2);
    const isNonpaged = /non ?paged|nonp\b|\bnpp?\b/.test(words);
    const rest = words.replace(/non ?paged|nonp\b|\bnpp?\b/g, " ");
    const isPaged = /\bpaged|\bpp?\b|\bpgd\b/.test(rest);
    if (isNonpaged === isPaged) return void 0;
    return isNonpaged ? "nonpaged" : "paged";
  }

  // src/reading/commands/tag-table/figures.ts
  var FIGURE = /^~? ?(-?\d{1,20}(?:[.,' ]\d{1,20}){0,7}) ?(b|bytes?|kb?|kib|mb?|mib|gb?|gib|tb|tib)?$/i;
  var NOTHING3 = /^(?:|-{1,3}|n\/?a|\?)$/i;
  function written(cell2) {
    var _a;
    const text2 = cell2.replace(/[*`]/g, "").trim();
    if (NOTHING3.test(text2)) return "none";
    const found = FIGURE.exec(text2);
    if (found === null) return void 0;
    const unit = found[2] === void 0 ? void 0 : UNITS2.get(found[2].toLowerCase());
    return __spreadValues({ digits: (_a = found[1]) != null ? _a : "" }, unit !== void 0 && { unit });
  }
  var DECIMAL_COMMA = /,(?:\d{1,2}|\d{4,20})$|\.\d{3},\d|\.\d{3}\.\d{3}/;
  var DECIMAL_POINT = /\.(?:\d{1,2}|\d{4,20})$|,\d{3}\.\d|,\d{3},\d{3}/;
  function styleOf(digits) {
    if (DECIMAL_COMMA.test(digits)) return "comma";
    return DECIMAL_POINT.test(digits) ? "point" : void 0;
  }
  function countOf2({ digits, unit }) {
    if (unit !== void 0) return void 0;
    if (!/^-?(?:\d{1,20}|\d{1,3}(?:[.,' ]\d{3}){1,6})$/.test(digits)) return void 0;
    return Number(digits.replace(/[.,' ]/g, ""));
  }
  function bytesOf({ digits, unit }, style, ofColumn) {
    const factor = unit != null ? unit : ofColumn;
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
    let heading2;
    let form = " ";
    let columns = [];
    let when;
    let rows = [];
    let firstRows;
    const takeHeading = (text2, line2) => {
      if (!HEADING6.test(text2)) return false;
      form = formOf(text2);
      columns = headingCells(text2, form, areKnown).map((cell2) => meaningOf(cell2));
      heading2 = { line: line2, text: text2 };
      return true;
    };
    const takeRow = (text2, line2) => {
      var _a;
      const cells2 = aligned(cellsOf(text2, form), columns, form, text2);
      if (cells2 === void 0 || rows.length >= MAX_ROWS3) return false;
      const at = (is) => {
        var _a2;
        return (_a2 = cells2[columns.findIndex((each) => each.is === is)]) != null ? _a2 : "";
      };
      const tag2 = tagIn(at("tag"));
      if (tag2 === void 0) return SUM.test(at("tag").trim());
      const figures2 = columns.map(
        (column, place2) => {
          var _a2;
          return column.is === "figure" ? written((_a2 = cells2[place2]) != null ? _a2 : "") : void 0;
        }
      );
      if (columns.some((column, place2) => column.is === "figure" && figures2[place2] === void 0)) return false;
      if (figures2.every((each) => each === void 0 || each === "none")) return false;
      const moment = at("when");
      if (moment !== "" && when !== void 0 && moment !== when) {
        firstRows != null ? firstRows : firstRows = rows;
        rows = [];
      }
      if (moment !== "") when = moment;
      const group = poolNamed(at("pool"));
      const binary = (_a = DRIVER.exec(at("driver").replace(/`/g, "").trim())) == null ? void 0 : _a[0];
      rows.push(__spreadProps(__spreadValues(__spreadValues({
        line: line2,
        text: text2,
        tag: tag2.name,
        cells: figures2
      }, group && { group }), binary !== void 0 && { binary }), {
        description: at("description").trim() || tag2.says
      }));
      return true;
    };
    return {
      line(text2, line2) {
        if (heading2 === void 0) {
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
        return factsOf(heading2 === void 0 ? [] : rows, columns, caption);
      },
      earlier() {
        return firstRows && factsOf(firstRows, columns, caption);
      },
      refusal() {
        if (heading2 === void 0 || rows.length === 0) return void 0;
        const made = tagsOf4(rows, columns, caption);
        return typeof made === "string" ? { reason: made, said: heading2 } : void 0;
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
    var _a, _b;
    const marked = MARKED_TAG.exec(cell2.trim());
    if (marked !== null) return { name: ((_a = marked[1]) != null ? _a : "").padEnd(TAG_LENGTH5), says: ((_b = marked[2]) != null ? _b : "").trim() };
    const bare = cell2.length <= TAG_LENGTH5 ? cell2 : cell2.trim();
    if (bare.trim() === "" || bare.length > TAG_LENGTH5) return void 0;
    return { name: bare.padEnd(TAG_LENGTH5), says: "" };
  }
  function aligned(cells2, columns, form, text2) {
    var _a;
    if (form !== " ") return cells2.length >= columns.length - 1 && cells2.length > 1 ? cells2 : void 0;
    const first = columns.findIndex((each) => each.is === "driver" || each.is === "description");
    const least = first < 0 ? columns.length : first;
    const last2 = columns[columns.length - 1];
    if (cells2.length < least) return void 0;
    if (cells2.length <= columns.length) return cells2;
    const tagFirst = ((_a = columns[0]) == null ? void 0 : _a.is) === "tag" && text2.charAt(TAG_LENGTH5) === " ";
    if (tagFirst && cells2.length === columns.length + 1 && (last2 == null ? void 0 : last2.is) === "figure") {
      return [text2.slice(0, TAG_LENGTH5), ...cells2.slice(2)];
    }
    if ((last2 == null ? void 0 : last2.is) !== "description") return void 0;
    const before = columns.length - 1;
    return [...cells2.slice(0, before), cells2.slice(before).join(" ")];
  }
  function tagsOf4(raw, columns, caption) {
    var _a;
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
      for (const group of isWide ? ["nonpaged", "paged"] : [(_a = each.group) != null ? _a : caption]) {
        if (group === void 0) {
          unpooled++;
          continue;
        }
        const usage = usageOf3(each, figures2, isWide ? group : void 0, style);
        if (usage === void 0) continue;
        if (usage === "uncounted") uncounted++;
        else if (usage === "unmeasured") unmeasured++;
        else {
          if (contradicts(usage)) contradictions2++;
          place(rows, byTag6, each, group, usage);
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
    var _a;
    const known3 = {};
    let any = false;
    for (const { column, at } of figures2) {
      const cell2 = row2.cells[at];
      if (column.is !== "figure" || column.group !== group || cell2 === void 0 || cell2 === "none") continue;
      any = true;
      const value = column.measure === "bytes" ? bytesOf(cell2, style, column.unit) : countOf2(cell2);
      if (value === void 0) {
        if (column.measure === "bytes") return "unmeasured";
        return "uncounted";
      }
      known3[column.measure] = value;
    }
    if (!any) return void 0;
    const { allocs, frees, bytes: bytes2 } = known3;
    const counted = (_a = known3.outstanding) != null ? _a : allocs !== void 0 && frees !== void 0 ? allocs - frees : void 0;
    if (counted === void 0) return "uncounted";
    return __spreadValues(__spreadValues({
      outstanding: counted < 0 ? counted + WRAP2 : counted
    }, allocs !== void 0 && frees !== void 0 && { allocs, frees }), bytes2 !== void 0 && { bytes: bytes2 });
  }
  function place(rows, byTag6, raw, group, usage) {
    const { line: line2, text: text2, tag: tag2, binary, description } = raw;
    const before = byTag6.get(tag2);
    if (before !== void 0) {
      if (before[group] !== void 0) return;
      before[group] = before.line === line2 ? usage : Object.assign({}, usage, { from: { line: line2, text: text2 } });
      return;
    }
    const row2 = __spreadValues({
      line: line2,
      text: text2,
      tag: tag2,
      description,
      unlisted: false
    }, binary !== void 0 && { binary });
    row2[group] = usage;
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
    return completeTags(older, __spreadProps(__spreadValues({}, newer), { top: newer.rows.length }), olderCommand);
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
      read(target2, value, match) {
        if (match[1] !== void 0) target2.system = match[1];
        target2.build = Number(match[3]);
        if (match[4] !== void 0) target2.servicePack = match[4];
        if (match[5] === "UP") target2.processors = 1;
        else if (match[6] !== void 0) target2.processors = Number(match[6]);
        if (match[7] !== void 0) target2.checked = match[7] === "Checked";
        const architecture = architectureOf(value);
        if (architecture !== void 0) target2.architecture = architecture;
        if (match[2] === void 0) target2.kind = "user-mode";
      }
    },
    {
      // Product: Server, suite: TerminalServer SingleUserTS
      pattern: /^[ \t]{0,20}Product: (?=WinNt|Server|LanManNt|<)/,
      read(target2, value) {
        target2.product = value;
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
      read(target2, _value, match) {
        target2.kernelBase = plain7(match[1]);
        target2.loadedModuleList = plain7(match[2]);
      }
    },
    {
      // Debug session time: Tue Mar 10 09:21:44.250 2009 (GMT+0)
      pattern: /^[ \t]{0,20}Debug session time: {0,8}(?=\S)/,
      read(target2, value) {
        target2.sessionTime = value;
      }
    },
    {
      // System Uptime: 12 days 3:04:05.678
      // System Uptime: not available
      pattern: /^[ \t]{0,20}System Uptime: {0,8}(?=\S)/,
      read(target2, value) {
        target2.uptimeText = value;
        const seconds = uptimeSeconds(value);
        if (seconds !== void 0) target2.uptimeSeconds = seconds;
      }
    },
    {
      // Microsoft (R) Windows Debugger Version 6.12.0002.633 AMD64
      // Microsoft (R) Windows Kernel Debugger  Version 5.00.2184.1
      pattern: /^[ \t]{0,20}Microsoft (?:\(R\)|\u00ae) Windows (?:Kernel )?Debugger {1,4}Version /,
      read(target2, value) {
        if (value !== "") target2.debuggerVersion = value;
      }
    },
    {
      // Loading Dump File [D:\dumps\server1.dmp]
      pattern: /^[ \t]{0,20}Loading Dump File \[/,
      read(target2, value) {
        const end = value.lastIndexOf("]");
        target2.dumpFile = end < 0 ? value : value.slice(0, end);
      }
    },
    {
      // Mini Kernel Dump File: Only registers and stack trace are available
      // Kernel Summary Dump File: Only kernel address space is available
      // Kernel Bitmap Dump File: Kernel address space is available, User address space may not be available.
      // User Mini Dump File with Full Memory: Only application data is available
      pattern: /^[ \t]{0,20}(?:Mini Kernel|Kernel(?: [A-Z][a-z]{1,20}){0,3}|User(?: [A-Z][a-z]{1,20}){0,2}) Dump File(?: with Full Memory)?: /,
      read(target2, value, match) {
        target2.kind = dumpKind(match[0], value);
      }
    },
    {
      // Comment: 'LiveKD live system view'
      pattern: /^[ \t]{0,20}Comment: '(?=LiveKD )/,
      read(target2) {
        target2.kind = "local";
      }
    },
    {
      // Connected to Windows 10 19041 x64 target at (Thu Jan 16 11:02:53.135 2020 (UTC + 1:00)), ptr64 TRUE
      // Connected to Windows Server 2003 3790 x86 compatible target, ptr64 FALSE
      pattern: /^[ \t]{0,20}Connected to (Windows[^,()[\]]{0,60}) (\d{3,6}) (?=[A-Za-z][^,]{0,40} target\b)/,
      read(target2, value, match) {
        var _a, _b, _c, _d, _e;
        (_a = target2.kind) != null ? _a : target2.kind = "live";
        (_c = target2.system) != null ? _c : target2.system = (_b = match[1]) != null ? _b : "";
        (_d = target2.build) != null ? _d : target2.build = Number(match[2]);
        const architecture = architectureOf(value);
        if (architecture !== void 0) (_e = target2.architecture) != null ? _e : target2.architecture = architecture;
      }
    },
    {
      // Remote KD: KdSrv:Server=@{<Local>},Trans=@{COM:Port=\\.\com1,Baud=115200}
      pattern: /^[ \t]{0,20}Remote KD: (?=KdSrv:)/,
      read(target2) {
        var _a;
        (_a = target2.kind) != null ? _a : target2.kind = "live";
      }
    },
    {
      // .  0 Mini kernel dump: C:\dumps\small.dmp
      // The line of ||, by the words of its documentation's samples (user-mode and kernel ones; a guess for others).
      pattern: /^[ .]{0,4}\d{1,3} {1,3}(?=(?:\d{2}-bit )?[A-Za-z -]{0,30}\bdump: )/i,
      read(target2, value) {
        if (/^(?:\d{2}-bit )?(?:kernel mini|mini kernel)\b/i.test(value)) target2.kind = "small-dump";
      }
    },
    {
      // Local kernel debugging
      pattern: /^[ \t]{0,20}Local (?:kernel debugging|KD)(?=[.: ]{0,4}$)/,
      read(target2) {
        target2.kind = "local";
      }
    }
  ];
  function readLab(target2, value) {
    target2.buildLab = value;
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
  function dumpKind(heading2, contents) {
    if (/^[ \t]{0,20}User/.test(heading2)) return "user-mode";
    if (/\bMini\b/.test(heading2)) return "small-dump";
    const all2 = `${heading2}${contents.slice(0, 100)}`;
    if (/\bactive\b/i.test(all2)) return "active-dump";
    return /Full address space|Kernel (?:Complete|Full)\b/i.test(all2) ? "complete-dump" : "kernel-dump";
  }
  var UPTIME = /^(\d{1,6}) days? (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d{1,9}))?(?![.\d])/;
  function uptimeSeconds(text2) {
    var _a;
    const match = UPTIME.exec(text2);
    if (match === null) return void 0;
    const whole2 = ((Number(match[1]) * 24 + Number(match[2])) * 60 + Number(match[3])) * 60 + Number(match[4]);
    return Number(`${whole2}.${(_a = match[5]) != null ? _a : "0"}`);
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
    const said = text2.replace(/^[.\s]+/, "");
    if (said === "") return true;
    if (BEGINNINGS.some((each) => said.startsWith(each)) || PAGE.test(said)) return true;
    return said.length >= BOX_WIDTH && said.charAt(0) === "*" && said.trim().endsWith("*");
  }

  // src/reading/commands/vertarget.ts
  var MAX_LINES = 100;
  function reader12() {
    const lines3 = [];
    const target2 = { lines: lines3 };
    const said = /* @__PURE__ */ new Set();
    const keep = (text2, line2) => {
      if (lines3.length < MAX_LINES) lines3.push({ line: line2, text: text2 });
    };
    return {
      line(text2, line2) {
        var _a;
        for (const each of targetLines) {
          const match = each.pattern.exec(text2);
          if (match === null) continue;
          if (said.has(each)) return false;
          said.add(each);
          each.read(target2, text2.slice(match[0].length).trim(), match);
          keep(text2, line2);
          return true;
        }
        if (symbolTrouble.test(text2)) {
          (_a = target2.symbolTrouble) != null ? _a : target2.symbolTrouble = { line: line2, text: text2 };
          keep(text2, line2);
          return true;
        }
        return isNoise(text2);
      },
      end: () => lines3.length === 0 ? {} : { target: target2 }
    };
  }
  function complete9(older, newer, olderCommand) {
    const _a = older, { uptimeSeconds: uptimeSeconds2, symbolTrouble: symbolTrouble2 } = _a, known3 = __objRest(_a, ["uptimeSeconds", "symbolTrouble"]);
    return __spreadProps(__spreadValues(__spreadValues(__spreadValues(__spreadValues(__spreadValues({}, known3), uptimeSeconds2 !== void 0 && newer.uptimeText === void 0 && { uptimeSeconds: uptimeSeconds2 }), symbolTrouble2 && { symbolTrouble: saidBy(olderCommand, symbolTrouble2) }), newer), newer.kind === "live" && older.kind !== void 0 && { kind: older.kind }), {
      lines: [...older.lines.map((each) => saidBy(olderCommand, each)), ...newer.lines].slice(-MAX_LINES)
    });
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
  var DIGIT_02 = 48;
  var DIGIT_92 = 57;
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
    const open = skipBlanksBack(text2, begin);
    if (text2.charCodeAt(open - 1) !== OPEN) return void 0;
    const pages2 = numberBack(text2, skipBlanksBack(text2, open - 1));
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
    let code = at > 0 ? text2.charCodeAt(at - 1) : 0;
    while (code >= DIGIT_02 && code <= DIGIT_92) {
      value = value + (code - DIGIT_02) * place2;
      place2 = place2 * 10;
      at--;
      code = at > 0 ? text2.charCodeAt(at - 1) : 0;
    }
    if (at === end || end - at > 20) return -1;
    begin = at;
    return code === BLANK2 || code === TAB || code === OPEN ? value : -1;
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
  function isBlank2(code) {
    return code === BLANK2 || code === TAB;
  }
  function hexDigit(code) {
    if (code >= 48 && code <= 57) return code - 48;
    const letter = code | 32;
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
    var _a, _b;
    if (UNIMPLEMENTED.test(text2)) return { line: line2, text: text2, id: "unimplemented" };
    if (MISSING_SYMBOL.test(text2)) return { line: line2, text: text2, id: "missing-symbol" };
    const starred = STARRED.test(text2);
    const from = (_b = (_a = ORNAMENT.exec(text2)) == null ? void 0 : _a[0].length) != null ? _b : 0;
    const words = text2.slice(from, from + 200);
    for (const [id, pattern] of KNOWN) {
      const match = pattern.exec(words);
      if (match === null) continue;
      if (!starred && !(among && SEEN.has(id) && ONLY_ORNAMENT.test(words.slice(match[0].length)))) continue;
      return __spreadValues({ line: line2, text: text2, id }, match[1] !== void 0 && { count: Number(match[1]) });
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
        const named5 = NAMED.exec(text2);
        if (named5 !== null) {
          files.push({ line: line2, text: text2, path: text2.slice(named5[0].length).trim() });
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
    var _a, _b, _c;
    const match = REGION.exec(text2);
    if (match === null) return void 0;
    return {
      line: line2,
      text: text2,
      name: (_a = match[1]) != null ? _a : "",
      base: (_b = match[2]) != null ? _b : "",
      bytes: Number.parseInt((_c = match[3]) != null ? _c : "", 16)
    };
  }

  // src/reading/commands/vm/rows.ts
  var MAX_LABEL = 60;
  var KB2 = /^[ \t]{0,20}(\d{1,20})[ \t]{0,4}Kb?\)/i;
  var PAGES = /(\d{1,20})[ \t]{0,20}$/;
  var LABEL4 = /^[ \t*]{0,40}([A-Za-z][A-Za-z0-9 /._-]{0,59})$/;
  function readRow2(text2) {
    var _a;
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
    const name2 = ((_a = label[1]) != null ? _a : "").trim();
    return { label: name2, key: keyOf4(name2), pages: Number(pages2[1]), kb: Number(kb[1]) };
  }
  function keyOf4(label) {
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
    var _a;
    const match = PART.exec(row2.key);
    const pool = match && POOLS[(_a = match[1]) != null ? _a : ""];
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
    const sessions2 = [];
    const found = { sessions: sessions2 };
    let into;
    return {
      line(text2, line2) {
        var _a;
        if (HEADING9.test(text2)) return true;
        const maximum = MAXIMUM.exec(text2);
        if (maximum !== null) {
          const row2 = { line: line2, text: text2, kb: Number(maximum[2]) };
          if (/^P/i.test((_a = maximum[1]) != null ? _a : "")) found.pagedPoolMax = row2;
          else found.viewSpaceMax = row2;
          return true;
        }
        const session2 = SESSION2.exec(text2);
        if (session2 !== null) {
          const draft = { line: line2, text: text2, id: Number(session2[1]), address: plain8(session2[2]) };
          sessions2.push(draft);
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
        const something = sessions2.length > 0 || found.pagedPoolMax !== void 0;
        return something ? found : void 0;
      }
    };
  }
  function takeUsage(into, at) {
    var _a;
    const failures = FAILURES.exec(at.text);
    if (failures !== null) {
      if ("id" in into) into.failures = { line: at.line, text: at.text, count: Number(failures[1]) };
      return true;
    }
    const usage = USAGE.exec(at.text);
    if (usage === null) return false;
    const row2 = { line: at.line, text: at.text, kb: Number(usage[2]) };
    const what = ((_a = usage[1]) != null ? _a : "").toLowerCase();
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
    const sessions2 = sessionsReader();
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
      if (part3 !== void 0) parts.push(__spreadValues(__spreadValues({}, value), part3));
      else if (others2.length < MAX_OTHERS) others2.push(__spreadProps(__spreadValues({}, value), { label }));
      return true;
    };
    const takeProcess = (text2, line2) => {
      const process = readProcessCommit(text2, line2);
      if (process === void 0) return false;
      if (processes.length < MAX_PROCESSES) processes.push(process);
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
        if (section === "sessions" && sessions2.line(text2, line2)) return true;
        if (takeRow(text2, line2)) {
          section = "rows";
          return true;
        }
        if (pageFiles.line(text2, line2) || takeNotice(text2, line2)) return true;
        return text2.trim() === "" || isCutSign(text2) || NOISE9.test(text2);
      },
      end() {
        const session2 = sessions2.end();
        const somethingOfMemory = Object.keys(rows).length > 0;
        return __spreadValues(__spreadValues(__spreadValues(__spreadValues({}, somethingOfMemory && {
          memory: { layout: layoutOf2(), rows, pageFiles: pageFiles.files, parts, notices, others: others2 }
        }), session2 && { sessions: session2 }), processes.length > 0 && { commits: { processes } }), regions.length > 0 && { regions: { regions } });
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
      var _a;
      const was = older.rows[name2];
      return was !== void 0 && was.pages !== ((_a = newer.rows[name2]) == null ? void 0 : _a.pages);
    });
    if (differs) {
      const broken = newer.rows.nonpagedPoolUsage === void 0 && newer.rows.pagedPoolUsage === void 0;
      return broken && older.rows.nonpagedPoolUsage !== void 0 ? older : void 0;
    }
    const more = Object.keys(older.rows).some((name2) => newer.rows[name2] === void 0);
    if (!more && newer.pageFiles.length >= older.pageFiles.length) return void 0;
    return {
      layout: newer.layout,
      rows: __spreadValues(__spreadValues({}, older.rows), newer.rows),
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
    const open = (name2, text2, line2) => {
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
      into.usedPages = __spreadValues({
        line: line2,
        text: text2,
        pages: Number(used[1])
      }, share2 !== void 0 && { share: Number(`${share2}e-2`) });
      return true;
    };
    return {
      line(text2, line2) {
        var _a;
        const trimmed2 = text2.trim();
        if (trimmed2 === "") return true;
        const row2 = ROW3.exec(trimmed2);
        if (row2 !== null) {
          const signs2 = countSigns(trimmed2, row2[0].length);
          if (signs2 === void 0) return false;
          const { map } = area != null ? area : open("", text2, line2);
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
        const heading2 = AREA.exec(trimmed2);
        if (heading2 !== null) {
          if (!trimmed2.includes("Pool")) return false;
          open((_a = heading2[1]) != null ? _a : "", text2, line2);
          return true;
        }
        if (area !== void 0 && takeTotals(area, trimmed2, text2, line2)) return true;
        return NOISE10.test(trimmed2) || isCutSign(text2);
      },
      end() {
        var _a;
        const kept3 = (_a = areas.find((each) => NONPAGED3.test(each.area))) != null ? _a : areas[0];
        if (kept3 === void 0 || kept3.map.rows === 0 && kept3.usedPages === void 0) return {};
        return { poolMap: __spreadProps(__spreadValues({}, kept3), { map: __spreadValues({}, kept3.map) }) };
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
    return __spreadValues(__spreadValues({}, saidBy(olderCommand, older)), usedPages && { usedPages: saidBy(olderCommand, usedPages) });
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
  function investigation(from, progress = {}) {
    const troubles = [];
    const asked = /* @__PURE__ */ new Set();
    const into = collector(commands);
    const remembered = rules.map(remembering);
    let interrupted = false;
    let runs = 0;
    const run3 = (command2, anew = false) => {
      if (asked.has(command2) && !anew || interrupted) return;
      asked.add(command2);
      runs++;
      if (progress.running) progress.running(command2);
      const began = Date.now();
      const lines3 = guard(() => from.run(command2));
      if (progress.ran) progress.ran(command2, Date.now() - began);
      if ("value" in lines3) read4(into, command2, lines3.value, troubles);
      else if (isInterruption(lines3.threw)) {
        interrupted = true;
        asked.delete(command2);
        troubles.push(
          `Interrupted while ${command2} ran: this is what was read by then. dx @$poolAgain() reads it all.`
        );
      } else troubles.push(`${command2} failed: ${lines3.threw}`);
    };
    let latest2;
    const report = () => {
      var _a;
      if ((latest2 == null ? void 0 : latest2.after) !== runs) {
        latest2 = {
          after: runs,
          report: conclude(
            into.collected(),
            remembered,
            (_a = from.target().dumpFile) != null ? _a : "the debugger",
            troubles,
            guard
          )
        };
      }
      return latest2.report;
    };
    const ask2 = (command2, anew = false) => {
      interrupted = false;
      run3(command2, anew);
    };
    const diagnose2 = (depth) => {
      var _a;
      interrupted = false;
      const hint = from.target();
      for (const command2 of ["vertarget", depth === "full" ? "!vm 4" : "!vm 5", "!poolused 3"]) run3(command2);
      const { tags, target: target2 } = into.collected().readings;
      if (tags && tags.value.groups.indexOf("paged") < 0) run3("!poolused 5");
      if (hint.dumpFile !== void 0 || /dump/.test((_a = target2 == null ? void 0 : target2.value.kind) != null ? _a : "")) run3(".bugcheck");
      if (hint.dumpFile !== void 0 && tags === void 0 && into.collected().readings.memory === void 0) {
        run3("||");
      }
      for (const command2 of calledFor(report())) if (runs < MOST_FIRST) run3(command2);
      if (wantsOwner(report()) && runs < MOST_FIRST) run3("lm");
      if (depth === "full") {
        for (const command2 of confirming(report())) run3(command2);
        for (const command2 of confirming(report())) run3(command2);
      }
      return report();
    };
    return { ask: ask2, diagnose: diagnose2, report, collected: () => into.collected() };
  }
  var guard = (work2) => {
    try {
      return { value: work2() };
    } catch (thrown) {
      return { threw: thrown instanceof Error ? thrown.message : String(thrown) };
    }
  };
  function remembering(rule) {
    const facts = [...rule.needs, ...rule.wants];
    let seen;
    let found = [];
    const check = (have) => {
      const before = seen;
      if (before !== void 0 && facts.every((fact) => before[fact] === have[fact])) return found;
      found = rule.check(have);
      seen = have;
      return found;
    };
    return Object.assign({}, rule, { check });
  }
  function read4(into, command2, lines3, troubles) {
    const done = guard(() => {
      var _a;
      into.prompt("kd", command2, 0);
      for (let at = 0; at < lines3.length; at++) into.line((_a = lines3[at]) != null ? _a : "", at + 1);
      into.collected();
    });
    if ("threw" in done) troubles.push(`The output of ${command2} could not be read: ${done.threw}`);
  }
  var MOST_FIRST = 8;
  var CALLED_FOR = {
    // With the processes, which hold the commit charge.
    "commit-near-limit": "!vm 4",
    "registry-growth": "!locks",
    "session-pool-near-limit": "!poolused 0x8"
  };
  function calledFor({ findings: [first] }) {
    var _a;
    if (first === void 0 || first.severity === "note") return [];
    const found = [first.rule, ...(_a = first.also) != null ? _a : []];
    return found.map((rule) => CALLED_FOR[rule]).filter((each) => each !== void 0);
  }
  function wantsOwner(report) {
    if (report.suspects.some((each) => {
      var _a;
      return each.strength !== "weak" && ((_a = each.settle) == null ? void 0 : _a.id) === "modules";
    })) return true;
    return report.findings.some(
      (finding2) => finding2.severity !== "note" && finding2.next.some((step2) => step2.id === "modules")
    );
  }
  function confirming(report) {
    const list11 = [];
    for (const finding2 of report.findings) {
      for (const step2 of finding2.next) {
        if (step2.slow || step2.changesTarget || !step2.asLink) continue;
        if (step2.id === "process-memory") continue;
        if (commands.some((command2) => command2.typed.test(step2.command))) list11.push(step2.command);
      }
    }
    return list11;
  }

  // src/pages/dml.ts
  function dml(lines3) {
    return lines3.map((line2) => line2.map(markUp).join(""));
  }
  var COLOURS = {
    critical: "errfg",
    warning: "warnfg",
    note: "empfg",
    healthy: "normfg",
    unknown: "empfg",
    subdued: "subfg"
  };
  function markUp(span) {
    const words = withoutAliases(escapeDml(span.text));
    if (span.link !== void 0) return `<link cmd="${escapeDml(span.link)}">${words}</link>`;
    if (span.tone === void 0) return words;
    if (span.tone === "strong") return `<b>${words}</b>`;
    const coloured = `<col fg="${COLOURS[span.tone]}">${words}</col>`;
    return span.tone === "subdued" ? coloured : `<b>${coloured}</b>`;
  }
  function escapeDml(text2) {
    return text2.replace(/[&<>"]/g, (character) => {
      var _a;
      return (_a = ENTITIES[character]) != null ? _a : character;
    });
  }
  function withoutAliases(text2) {
    return text2.indexOf("$") < 0 ? text2 : text2.replace(SIGN, (sign) => sign.length > 1 ? sign : `${sign}<b></b>`);
  }
  var SIGN = /@\$(?=[A-Za-z])(?!u[0-9])|\$/g;
  var ENTITIES = {
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
    '"': "&quot;"
  };

  // src/pages/text.ts
  function text(lines3) {
    return lines3.map((line2) => line2.map((span) => span.text).join(""));
  }

  // src/faces/windbg/linked.ts
  function linked(page, modules) {
    let seen = [];
    const word = (each) => {
      if (typeof each === "string" || each.kind !== "tag" && each.kind !== "driver") return each;
      const to = each.kind === "tag" ? step("verb-tag", { tag: each.tag }) : step("module-details", { module: moduleOf(each.name, modules) });
      if (to === void 0 || seen.indexOf(to.command) >= 0) return each;
      seen.push(to.command);
      return each.kind === "tag" ? { kind: "tag", tag: each.tag, step: to } : { kind: "driver", name: each.name, step: to };
    };
    return page.map((node) => {
      switch (node.kind) {
        case "blank":
        case "line":
          seen = [];
          return node;
        case "paragraph":
          return Object.assign({}, node, { words: node.words.map(word) });
        case "quote": {
          const to = node.command === "" ? void 0 : stepOfCommand(node.command);
          return to === void 0 ? node : Object.assign({}, node, { step: to });
        }
        case "table": {
          const rows = node.rows.map(
            (row2) => row2.map((cell2) => {
              const [only2] = cell2.words;
              if (cell2.step !== void 0 || cell2.words.length !== 1 || only2 === void 0) return cell2;
              if (typeof only2 === "string" || only2.kind !== "tag") return cell2;
              const to = step("verb-tag", { tag: only2.tag });
              return to === void 0 ? cell2 : { words: cell2.words, step: to };
            })
          );
          return Object.assign({}, node, { rows });
        }
        default:
          return node;
      }
    });
  }

  // src/faces/windbg/work.ts
  var SAID = [
    [/^!vm$/, "usage of every resource, and processes by commit charge"],
    [/^!vm/, "usage of every kernel-memory resource"],
    [/^!poolused [5d]/, "what each pool tag holds of paged pool"],
    [/^!poolused [89ac]/, "what each tag holds of the session pool"],
    [/^!poolused/, "what each pool tag holds"],
    [/^lm/, "the list of drivers"],
    [/^!for_each_module/, "which images hold the bytes of the tag; this can take minutes"],
    [/^!(?:process|sprocess)/, "processes with their handle counts"],
    [/^!locks/, "locks with their waiters"],
    [/^!sysptes/, "system PTEs"],
    [/^!poolfind/, "blocks with the tag; this can take minutes"]
  ];
  function purposeOf(command2) {
    var _a;
    const known3 = SAID.find(([pattern]) => pattern.test(command2));
    if (known3 !== void 0) return known3[1];
    return command2.charAt(0) === "!" ? (_a = stepOfCommand(command2)) == null ? void 0 : _a.purpose : void 0;
  }
  var WORTH_A_WORD_MS = 1e3;
  function beginWork(from, state3) {
    let interrupted = false;
    const tell = (sentence2) => {
      if (say2(from, sentence2)) interrupted = true;
    };
    const inquiry = investigation(
      complaining(from, () => interrupted),
      {
        running(command2) {
          const why = purposeOf(command2);
          if (why !== void 0) tell(`Running ${command2}: ${why} ...`);
        },
        ran(command2, took) {
          if (took >= WORTH_A_WORD_MS) tell(`${command2} took ${(took / 1e3).toFixed(1)} s.`);
        }
      }
    );
    let deepest;
    let runsAlways = false;
    let busy = false;
    let cutReport;
    let cutNow;
    let seen = 0;
    const latestInterruption = () => {
      const list11 = inquiry.report().troubles.filter((each) => each.indexOf("Interrupted") === 0);
      const isNew = list11.length > seen;
      seen = list11.length;
      return isNew ? list11[list11.length - 1] : void 0;
    };
    const during = (inquire) => {
      interrupted = false;
      busy = true;
      try {
        return inquire();
      } finally {
        busy = false;
      }
    };
    return {
      debugger: from,
      state: state3,
      began: Date.now(),
      answers: /* @__PURE__ */ new Map(),
      report(depth = "first") {
        if (deepest === void 0 || depth === "full" && deepest === "first") {
          deepest = depth;
          const report = during(() => inquiry.diagnose(depth));
          cutNow = latestInterruption();
          cutReport = cutNow;
          if (cutNow === void 0 && !runsAlways && hasMoved(from, state3)) {
            runsAlways = true;
            say2(from, hasClock(state3) ? RUNS_ALWAYS : NO_CLOCK);
          }
          return report;
        }
        return inquiry.report();
      },
      ask(command2, anew) {
        if (cutNow === void 0) {
          during(() => inquiry.ask(command2, anew));
          cutNow = latestInterruption();
        }
        return inquiry.report();
      },
      collected: () => inquiry.collected(),
      runsAlways: () => runsAlways,
      begin() {
        cutNow = void 0;
      },
      interruption: () => cutNow != null ? cutNow : cutReport,
      brokenOff: () => busy
    };
  }
  var RUNS_ALWAYS = "This target runs all the time: dx @$poolAgain() reads it anew, all else shows this moment.";
  var NO_CLOCK = "The clock of this target cannot be read, so this moment is shown until dx @$poolAgain() reads it anew.";
  function hasMoved(from, state3) {
    try {
      return stateOf(from) !== state3;
    } catch (e) {
      return false;
    }
  }
  function complaining(from, interrupted) {
    const run3 = (command2) => {
      if (interrupted()) throw new Error("Interrupted by the user.");
      try {
        return from.run(command2);
      } catch (reason) {
        const said = String(reason.message).replace(`The debugger did not run ${command2}: `, "");
        if (complaint(said) === void 0) throw reason;
        return [said];
      }
    };
    return Object.assign({}, from, { run: run3 });
  }
  function print(to, page, modules) {
    const lines3 = layout(linked(page, modules));
    return to.print({ dml: dml(lines3), text: text(lines3) });
  }
  function say2(to, sentence2) {
    return print(to, [{ kind: "paragraph", words: [sentence2], indent: 0, tone: "subdued" }]);
  }
  function stateOf(from) {
    var _a;
    const { dumpFile } = from.target();
    if (dumpFile !== void 0) return `dump ${dumpFile}`;
    try {
      const lines3 = from.run(".time").filter((each) => CLOCK.test(each));
      const time = (_a = lines3.find((each) => UPTIME2.test(each))) != null ? _a : lines3.join("\n");
      if (time !== "") return time;
    } catch (reason) {
      if (isInterruption(reason)) throw reason;
    }
    return `${NO_STATE}${Math.random()}`;
  }
  var CLOCK = /\d:\d\d/;
  var UPTIME2 = /^ {0,4}System Uptime:/i;
  var NO_STATE = "unknown ";
  function hasClock(state3) {
    return state3.slice(0, NO_STATE.length) !== NO_STATE;
  }

  // src/faces/windbg/main.ts
  var work;
  var lastPage;
  function printPage(to, { page, modules }) {
    print(to, page, modules);
  }
  var OLD_MS = 3e4;
  function run2(verb, values, show2 = false) {
    var _a;
    const from = windbgDebugger();
    try {
      if (verb.anywhere !== true && from.target().kernel === false) {
        say2(from, absenceSentence({ reason: "not-kernel" }));
        return void 0;
      }
      if (verb.fresh === true && (work == null ? void 0 : work.runsAlways()) === true && Date.now() - work.began > OLD_MS)
        work = void 0;
      const present5 = presentWork(from);
      const key = `${verb.name} ${argumentsKey(values)}`;
      const known3 = verb.always === true ? void 0 : present5.answers.get(key);
      present5.begin();
      const actions = actionsOf(from, () => run2(verb, values, true));
      const made = known3 != null ? known3 : verb.run(present5, values, actions);
      const answer2 = known3 !== void 0 || verb.anywhere === true ? made : withInterruption(present5, made);
      if (answer2.page !== void 0 && (known3 === void 0 || show2)) {
        const { modules } = present5.collected().readings;
        const printed = __spreadValues({ page: answer2.page }, modules && { modules: modules.value });
        if (((_a = answer2.page[0]) == null ? void 0 : _a.kind) === "heading") lastPage = printed;
        printPage(from, printed);
      }
      if (answer2.object !== void 0) present5.answers.set(key, answer2);
      return answer2.object;
    } catch (reason) {
      say2(
        from,
        `${verb.name} did not finish: ${sentenceOf(reason)} What was read so far is kept; try it again.`
      );
      return void 0;
    }
  }
  function withInterruption(present5, answer2) {
    const said = present5.interruption();
    const { page } = answer2;
    if (said === void 0 || page === void 0 || page.some(saysInterrupted)) return answer2;
    const remark3 = [
      { kind: "blank" },
      { kind: "paragraph", words: [{ kind: "name", name: said }], indent: 0, tone: "warning" }
    ];
    return Object.assign({}, answer2, { page: [...page, ...remark3] });
  }
  function saysInterrupted(node) {
    if (node.kind !== "paragraph") return false;
    return node.words.some((word) => {
      const text2 = typeof word === "string" ? word : word.kind === "name" ? word.name : "";
      return text2.indexOf("Interrupted") >= 0;
    });
  }
  function presentWork(from) {
    if ((work == null ? void 0 : work.brokenOff()) === true) {
      work = void 0;
      say2(from, "The debugger ended the last look in the middle: all is read anew.");
    }
    if ((work == null ? void 0 : work.runsAlways()) === true && from.target().dumpFile === void 0) return work;
    const state3 = stateOf(from);
    if (work === void 0 || work.state !== state3) work = beginWork(from, state3);
    return work;
  }
  function actionsOf(from, reprint) {
    return {
      run(step2) {
        runStep(from, step2);
      },
      showTag: (tag2) => showPage("poolTagInfo", tag2),
      showSession: (id) => showPage("poolSession", id),
      again: again2,
      full: () => showPage("poolFull"),
      reprint: () => {
        reprint();
      }
    };
  }
  function showPage(verbName, ...values) {
    const verb = named4(verbName);
    if (verb) run2(verb, values, true);
  }
  function runStep(from, step2) {
    try {
      try {
        from.show(step2.command);
      } catch (reason) {
        if (isInterruption(reason)) throw reason;
        from.print({ dml: [], text: from.run(step2.command).map(printable) });
      }
    } catch (reason) {
      say2(from, sentenceOf(reason));
    }
  }
  function named4(name2) {
    return verbs.find((each) => each.name === name2);
  }
  function again2() {
    work = void 0;
    const verb = named4("poolDiagnose");
    if (verb) run2(verb, []);
  }
  function printLast() {
    const from = windbgDebugger();
    if (lastPage === void 0) say2(from, "Nothing was printed yet. dx @$poolDiagnose() is the first step.");
    else printPage(from, lastPage);
  }
  function poolDiagnose(first, second) {
    if (typeof first === "string" && first.toLowerCase() === "again") {
      again2();
      return void 0;
    }
    const verb = named4("poolDiagnose");
    return verb && run2(
      verb,
      [first, second].filter((each) => each !== void 0)
    );
  }
  function sentenceOf(reason) {
    var _a;
    const first = ((_a = thrownSentence(reason).split("\n")[0]) != null ? _a : "").slice(0, LONGEST_REASON);
    return /[.!?]$/.test(first) ? first : `${first}.`;
  }
  var LONGEST_REASON = 400;
  function initializeScript() {
    const alias = (name2, call) => new host.functionAlias(call, name2);
    const records = [new host.apiVersionSupport(1, 2)];
    const add2 = (make) => {
      const record = optional(make);
      if (record !== void 0) records.push(record);
    };
    const typed = {};
    for (const verb of verbs) {
      const call = verb.name === "poolDiagnose" ? poolDiagnose : (
        // Parameters that are not given arrive as undefined.
        (first, second) => run2(
          verb,
          [first, second].filter((each) => each !== void 0)
        )
      );
      typed[verb.name] = call;
      if (verb.essential === true) records.push(alias(verb.name, call));
      else add2(() => alias(verb.name, call));
    }
    add2(() => alias(PRINTING.again.name, again2));
    add2(() => alias(PRINTING.reprint.name, printLast));
    add2(() => alias(PRINTING.short.name, poolDiagnose));
    typed[PRINTING.again.name] = again2;
    typed[PRINTING.reprint.name] = printLast;
    add2(() => new host.namedModelParent(sessionExtension(typed), "Debugger.Models.Session"));
    return records;
  }
  function optional(make) {
    try {
      const record = make();
      try {
        return typeof host.optionalRecord === "function" ? new host.optionalRecord(record) : record;
      } catch (e) {
        return record;
      }
    } catch (e) {
      return void 0;
    }
  }
  function invokeScript() {
    const verb = named4("poolDiagnose");
    if (verb) run2(verb, [], true);
  }
  function uninitializeScript() {
    work = void 0;
    lastPage = void 0;
    forgetSnapshots();
  }
  return __toCommonJS(main_exports);
})();
function initializeScript() { return __poolinsight.initializeScript(); }
function invokeScript() { return __poolinsight.invokeScript(); }
function uninitializeScript() { return __poolinsight.uninitializeScript(); }
