/** The page: takes logs by drop, choice or paste, lets a worker read them, and shows what it says. */
import type { Format, FromWorker, NamedBlob, ToWorker } from './messages.ts';

/** Put in by the build: the worker's script. From disk a page may load no other file. */
declare const POOLINSIGHT_WORKER: string;

function part<T extends HTMLElement>(id: string): T {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`The page has no part ${id}.`);
  return found as T;
}

const start = part('start');
const busy = part('busy');
const bar = part<HTMLProgressElement>('bar');
const status = part('status');
const tools = part('tools');
const list = part<HTMLSelectElement>('targets');
const listLabel = part('targets-label');
const problems = part('problems');
const view = part('view');
const area = part<HTMLTextAreaElement>('text');
const redact = part<HTMLInputElement>('redact');
const compareWith = part('compare-label');

let worker: Worker | undefined;
let shown: number | undefined;
let hasPage = false;

function started(): Worker {
  if (worker !== undefined) return worker;
  const url = URL.createObjectURL(new Blob([POOLINSIGHT_WORKER], { type: 'text/javascript' }));
  const made = new Worker(url);
  URL.revokeObjectURL(url);
  made.addEventListener('message', event => hear(event.data as FromWorker));
  made.addEventListener('error', event => {
    event.preventDefault();
    problem(
      `The reading ended early: ${event.message || 'the browser gave no reason'}. Open the page again.`,
    );
    free();
  });
  worker = made;
  return made;
}

function ask(message: ToWorker): void {
  busy.hidden = false;
  bar.removeAttribute('value');
  status.textContent = 'Reading';
  try {
    started().postMessage(message);
  } catch (reason) {
    problem(`This browser runs no worker from a page on disk (${String(reason)}). Use a current one.`);
    free();
  }
}

/** Nothing is being read. */
function free(): void {
  busy.hidden = true;
  status.textContent = '';
}

function hear(message: FromWorker): void {
  switch (message.told) {
    case 'progress':
      bar.value = message.share;
      status.textContent = message.words;
      break;
    case 'target':
      list.append(option(message.label, String(list.options.length - 1)));
      break;
    case 'problem':
      problem(message.sentence);
      break;
    case 'remark':
      problem(message.sentence, 'note');
      break;
    case 'page':
      show(message);
      break;
    case 'file':
      save(message);
      break;
    case 'done':
      free();
      if (!hasPage) start.hidden = false;
      break;
  }
}

function option(label: string, value: string): HTMLOptionElement {
  const made = document.createElement('option');
  made.textContent = label;
  made.value = value;
  return made;
}

function show(page: Extract<FromWorker, { told: 'page' }>): void {
  hasPage = true;
  shown = page.target;
  // Our own renderers made it, and the policy of the page runs nothing that is not in it.
  view.innerHTML = page.html;
  start.hidden = true;
  tools.hidden = false;
  const many = list.options.length > 2;
  list.hidden = !many;
  listLabel.hidden = !many;
  list.value = page.target === undefined ? 'all' : String(page.target);
  compareWith.hidden = page.kind !== 'report';
  document.title = `poolinsight: ${view.querySelector('h1')?.textContent?.trim() ?? 'report'}`;
  window.scrollTo(0, 0);
  view.focus({ preventScroll: true });
}

function problem(sentence: string, tone = 'warning'): void {
  const line = document.createElement('p');
  line.className = tone;
  line.textContent = sentence;
  problems.append(line);
}

function save({ name, type, text }: Extract<FromWorker, { told: 'file' }>): void {
  const link = document.createElement('a');
  const url = URL.createObjectURL(new Blob([text], { type }));
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

/** Back to the first page; what was read is forgotten. */
function anew(): void {
  worker?.terminate();
  worker = undefined;
  hasPage = false;
  shown = undefined;
  free();
  view.replaceChildren();
  problems.replaceChildren();
  list.replaceChildren(option('All targets', 'all'));
  tools.hidden = true;
  start.hidden = false;
  document.title = 'poolinsight';
}

function read(files: readonly NamedBlob[]): void {
  if (files.length === 0) return;
  anew();
  start.hidden = true;
  ask({ do: 'read', files, redact: redact.checked });
}

function named(files: Iterable<File>): NamedBlob[] {
  return Array.from(files, file => ({ name: file.webkitRelativePath || file.name, blob: file }));
}

function readText(text: string): void {
  if (text.trim() === '') {
    problems.replaceChildren();
    problem('There is no text yet. Paste what the debugger printed, then read it.');
    area.focus();
    return;
  }
  read([{ name: 'pasted text', blob: new Blob([text]) }]);
}

/** The files of an input, which may be chosen again. */
function onFiles(id: string, take: (files: NamedBlob[]) => void): void {
  const input = part<HTMLInputElement>(id);
  input.addEventListener('change', () => {
    const files = named(input.files ?? []);
    input.value = '';
    take(files);
  });
}

onFiles('files', read);
onFiles('other', ([file]) => {
  if (file === undefined || shown === undefined) return;
  problems.replaceChildren();
  ask({ do: 'compare', target: shown, file });
});
part('sample').addEventListener('click', () => {
  anew();
  start.hidden = true;
  ask({ do: 'sample' });
});
part('read').addEventListener('click', () => readText(area.value));
part('stop').addEventListener('click', anew);
part('anew').addEventListener('click', anew);
list.addEventListener('change', () => {
  ask({ do: 'show', target: list.value === 'all' ? undefined : Number(list.value) });
});
tools.addEventListener('click', event => {
  const format = (event.target as HTMLElement).closest<HTMLElement>('[data-save]')?.dataset.save;
  if (format !== undefined) ask({ do: 'save', format: format as Format });
});
view.addEventListener('click', event => {
  const asked = (event.target as HTMLElement).closest<HTMLElement>('[data-target], [data-ask]')?.dataset;
  if (asked === undefined) return;
  problems.replaceChildren();
  if (asked.ask !== undefined) ask({ do: asked.ask as 'compare-two' | 'swap' });
  else ask({ do: 'show', target: asked.target === 'all' ? undefined : Number(asked.target) });
});

document.addEventListener('dragover', event => {
  event.preventDefault();
  document.body.classList.add('over');
});
document.addEventListener('dragleave', event => {
  if (event.relatedTarget === null) document.body.classList.remove('over');
});
document.addEventListener('drop', event => {
  event.preventDefault();
  document.body.classList.remove('over');
  const files = named(event.dataTransfer?.files ?? []);
  if (files.length > 0) read(files);
  else readText(event.dataTransfer?.getData('text/plain') ?? '');
});
document.addEventListener('paste', event => {
  // Into the text field it goes as everywhere.
  if ((event.target as HTMLElement).closest('input, textarea') !== null) return;
  const files = named(event.clipboardData?.files ?? []);
  if (files.length > 0) read(files);
  else readText(event.clipboardData?.getData('text/plain') ?? '');
});
