/** Finds the JSON that `dx @$poolDiagnose("json")` printed into a log. */
import { FRAME_MARK, sumOf } from '../../pages/json-frame.ts';

// === poolinsight JSON begins: 12 lines
const BEGIN = /=== poolinsight JSON begins: (\d{1,6}) lines/;
// === poolinsight JSON ends: 12 lines, sum 0badcafe
const END = /=== poolinsight JSON ends: (\d{1,6}) lines, sum ([0-9a-f]{8})/;
// ~12~{"schema":2 ...~
const PART = /~(\d{1,6})~(.*)$/;

/** Lines of JSON at most: 100 MB. */
const MOST_LINES = 100_000;
/** A line that a console broke is put together again, of so many pieces at most. */
const MOST_PIECES = 60;

export interface FrameReader {
  /** Takes the next line as it stands in the log. True where it belongs to a frame. */
  line(text: string): boolean;
  /** No more lines. */
  end(): void;
}

/** `found` hears the JSON's text, `problem` a sentence where a frame is damaged. */
export function frameReader(found: (json: string) => void, problem: (sentence: string) => void): FrameReader {
  let parts: string[] | undefined;
  let wanted = 0;
  let open: { readonly number: number; text: string; pieces: number } | undefined;

  const damaged = (): void => {
    const have = parts?.filter(each => each !== undefined).length ?? 0;
    problem(
      `The JSON in the log is damaged: ${have} of its ${wanted} lines are there and right. Run dx @$poolDiagnose("json") again.`,
    );
    parts = undefined;
    open = undefined;
  };

  const keep = (number: number, text: string): void => {
    if (parts !== undefined && number >= 1 && number <= wanted) parts[number - 1] = text;
  };

  const finish = (count: number, sum: string): void => {
    if (parts === undefined) return;
    const text = count === wanted ? parts.join('') : '';
    if (sumOf(text) !== sum) {
      damaged();
      return;
    }
    parts = undefined;
    found(text);
  };

  return {
    line(text) {
      if (parts === undefined) {
        if (text.indexOf('=== poolinsight JSON begins') < 0) return false;
        const count = Number(BEGIN.exec(text)?.[1] ?? 0);
        if (count < 1 || count > MOST_LINES) return false;
        wanted = count;
        parts = [];
        return true;
      }
      const end = END.exec(text);
      if (end !== null) {
        finish(Number(end[1]), end[2] ?? '');
        return true;
      }
      const part = PART.exec(text);
      const body = part === null ? undefined : withoutEnd(part[2] ?? '');
      if (part !== null && body !== undefined && open === undefined) {
        const number = Number(part[1]);
        if (body.slice(-1) === FRAME_MARK) keep(number, body.slice(0, -1));
        else open = { number, text: part[2] ?? '', pieces: 1 };
        return true;
      }
      if (open !== undefined) {
        const rest = text.replace(/\r$/, '');
        if (rest.slice(-1) === FRAME_MARK) {
          keep(open.number, open.text + rest.slice(0, -1));
          open = undefined;
        } else {
          open.text += rest;
          open.pieces++;
          if (open.pieces > MOST_PIECES) damaged();
        }
        return true;
      }
      return false;
    },
    end() {
      if (parts !== undefined) damaged();
    },
  };
}

/** Without the blanks that a console fills a line with. */
function withoutEnd(text: string): string {
  let end = text.length;
  while (end > 0 && ' \t\r'.indexOf(text.charAt(end - 1)) >= 0) end--;
  return text.slice(0, end);
}
