/** The sample logs are what our printers print; `npm run samples` writes them anew. */
import { expect, test } from 'vitest';
import { registryAndReloadedDriver } from './cases/seed.ts';
import { transcript } from './support/kd/answer.ts';

test('hung-server.log: paged pool, a driver that came and went, a queue at the registry', async () => {
  const log = transcript(registryAndReloadedDriver, ['!vm', '!poolused 4', 'lmv m MyAVDrv.sys', '!locks']);
  await expect(log).toMatchFileSnapshot('samples/hung-server.log');
});
