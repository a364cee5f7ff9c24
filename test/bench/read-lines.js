// The least that a program must do with a log: read it, decode it, split it into lines. Of a folder, with each file in it.
const { closeSync, readdirSync, readSync, openSync, statSync } = require('node:fs');
const { join } = require('node:path');
const { StringDecoder } = require('node:string_decoder');
const buffer = Buffer.allocUnsafe(1 << 18);
let lines = 0;
let characters = 0;

function read(path) {
  const handle = openSync(path, 'r');
  const decoder = new StringDecoder('utf8');
  let rest = '';
  for (;;) {
    const size = readSync(handle, buffer, 0, buffer.length, null);
    if (size === 0) break;
    const parts = (rest + decoder.write(buffer.subarray(0, size))).split('\n');
    rest = parts.pop();
    for (const line of parts) {
      lines++;
      characters += line.length;
    }
  }
  closeSync(handle);
}

const given = process.argv[2];
for (const path of statSync(given).isDirectory()
  ? readdirSync(given).map(name => join(given, name))
  : [given])
  read(path);
console.log(lines, characters);
