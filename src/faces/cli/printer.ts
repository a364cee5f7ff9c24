/** The printer of the format that was asked for. */
import { keptText } from '../logs/kept-text.ts';
import {
  htmlPrinter,
  jsonPrinter,
  markdownPrinter,
  ndjsonPrinter,
  type Printer,
  textPrinter,
} from '../logs/printers.ts';
import type { Options } from './options.ts';
import type { Output } from './output.ts';
import { showOn, widthOf } from './terminal.ts';

export function printerOf(options: Options, output: Output, kept = keptText()): Printer {
  const write = (words: string): void => output.write(words);
  if (options.format === 'json') return jsonPrinter(write);
  if (options.format === 'ndjson') return ndjsonPrinter(write);
  if (options.format === 'markdown') return markdownPrinter(write);
  if (options.format === 'html') return htmlPrinter(write, report => kept.of(report.title.from));
  return textPrinter(
    {
      details: options.format === 'details',
      ...(options.finding !== undefined && { finding: options.finding }),
      width: widthOf(options),
    },
    showOn(output, options),
  );
}
