/** The worker's side of the page: every message is a question to the work. */
import type { FromWorker, ToWorker } from './messages.ts';
import { pageWork } from './work.ts';

/** Put in by the build: a log of the tests. */
declare const POOLINSIGHT_SAMPLE: string;

/** What is used of a worker's own world, which the library of pages does not declare. */
const scope = self as unknown as {
  postMessage(message: FromWorker): void;
  addEventListener(kind: 'message', hear: (event: { readonly data: unknown }) => void): void;
};
const work = pageWork((message: FromWorker) => scope.postMessage(message), {
  name: 'sample: hung-server.log',
  blob: new Blob([POOLINSIGHT_SAMPLE]),
});

/** One after the other: an answer rests on what the question before it read. */
let last: Promise<void> = Promise.resolve();

scope.addEventListener('message', event => {
  last = last.then(() => work.hear(event.data as ToWorker));
});
