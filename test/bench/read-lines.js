// The least that a program must do with a log: read it, decode it, split it into lines.
const { readSync, openSync } = require('node:fs');
const { StringDecoder } = require('node:string_decoder');
const handle = openSync(process.argv[2], 'r');
const buffer = Buffer.allocUnsafe(1 << 18);
const decoder = new StringDecoder('utf8');
let rest = '';
let lines = 0;
let characters = 0;
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
console.log(lines, characters);
