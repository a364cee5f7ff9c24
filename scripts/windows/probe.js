'use strict';

function control() {
  return host.namespace.Debugger.Utility.Control;
}
function say(text) {
  host.diagnostics.debugLog(text + '\n');
}

function attempt(label, work) {
  try {
    say(label + ': ' + work());
  } catch (error) {
    say(label + ': THROWS ' + String(error));
  }
}

function captured(command) {
  const lines = Array.from(control().ExecuteCommand(command)).map(String);
  const last = lines[lines.length - 1];
  return (
    lines.length +
    ' lines, ' +
    lines.filter(line => line.endsWith('\r')).length +
    ' with CR; first ' +
    JSON.stringify(lines[0]) +
    ', last ' +
    JSON.stringify(last)
  );
}

function probeRun() {
  attempt('2 unknown extension', () => captured('!nosuchcommand'));
  attempt('2 unknown command', () => captured('.nosuchcommand'));
  attempt('2 uncaptured returns', () => {
    const value = control().ExecuteCommand('.echo (shown)', false);
    return (
      typeof value +
      ', iterable ' +
      (value !== undefined && value !== null && typeof value[Symbol.iterator] === 'function')
    );
  });
  attempt('2 collection', () => {
    const value = control().ExecuteCommand('vertarget');
    return (
      typeof value +
      ', iterable ' +
      (typeof value[Symbol.iterator] === 'function') +
      ', Count ' +
      typeof value.Count +
      ', first ' +
      typeof value[0] +
      ', line ends inside ' +
      Array.from(value).some(each => /\n/.test(String(each)))
    );
  });
  attempt('2 thrown', () => {
    try {
      control().ExecuteCommand('.nosuchcommand');
      return 'nothing is thrown';
    } catch (error) {
      return (
        typeof error +
        ', message ' +
        String(error && error.message) +
        ', number ' +
        String(error && error.number) +
        ', description ' +
        String(error && error.description)
      );
    }
  });
  attempt(
    '7 records',
    () =>
      'optionalRecord ' + typeof host.optionalRecord + ', namedModelParent ' + typeof host.namedModelParent,
  );
  attempt('4 vertarget', () => captured('vertarget'));
  attempt('4 !vm 1', () => captured('!vm 1'));
  attempt('4 !poolused 2', () => captured('!poolused 2'));
  attempt('6 setting', () => {
    const value = host.namespace.Debugger.Settings.Display.PreferDMLOutput;
    return typeof value + ' ' + value;
  });
  attempt('7 live or dump', () => {
    const target = host.currentSession.Attributes.Target;
    return 'kernel ' + target.IsKernelTarget + ', dump file ' + target.Details.DumpFileName;
  });
  attempt('8 engine', () =>
    [typeof globalThis, typeof [].flat, typeof ''.replaceAll, typeof [].at].join(' '),
  );
}

function probePrint() {
  const show = text => control().ExecuteCommand('.printf /D "' + text + '\\n"', false);
  attempt('1 link', () => show('<link cmd=\\"vertarget\\">click me</link> <b>bold</b> 100%%'));
  attempt('1 aliases', () => show('a $<b></b>ntsym b $<b></b>u0 c'));
  attempt('5 debugLog', () => {
    say('<?dml?><b>bold?</b>');
    say('<b>bold?</b>');
    return 'two lines above';
  });
  [1900, 3900, 8000].forEach(many =>
    attempt('3 ' + many + ' characters', () => {
      show('x'.repeat(many) + ' END');
      return 'END above?';
    }),
  );
  attempt('3 speed', () => {
    const start = Date.now();
    for (let i = 0; i < 300; i++) control().ExecuteCommand('.printf /D "<b>.</b>"', false);
    return '\n300 calls in ' + (Date.now() - start) + ' ms';
  });
  attempt('6 dml_start', () => {
    const files = host.namespace.Debugger.Utility.FileSystem;
    const path = String(files.TempDirectory) + '\\poolinsight-probe.dml';
    const file = files.CreateFile(path, 'CreateAlways');
    files.CreateTextWriter(file, 'Utf8').WriteLine('<b>bold</b> <link cmd="vertarget">click me</link>');
    file.Close();
    control().ExecuteCommand('.dml_start ' + path, false);
    control().ExecuteCommand('.dml_file ' + path, false);
    return 'two pages above? ' + path;
  });
}

class Odd {
  get Nothing() {
    return null;
  }
  get Pairs() {
    return new Map([['a', 1]]);
  }
  get Bag() {
    return new Set([1, 2]);
  }
  get Long() {
    return 'y'.repeat(1000) + ' END';
  }
  get Lines() {
    return 'one\ntwo';
  }
  get Tags() {
    return '<b>bold?</b>';
  }
  toString() {
    return 'odd <b>bold?</b>';
  }
}

function probeDisplay() {
  return new Odd();
}

function initializeScript() {
  return [
    new host.apiVersionSupport(1, 2),
    new host.functionAlias(probeRun, 'probeRun'),
    new host.functionAlias(probePrint, 'probePrint'),
    new host.functionAlias(probeDisplay, 'probeDisplay'),
  ];
}
