/** Whether a value is of the JSON contract. The build puts in a validator that is made of its schema. */
import type { Output } from '../../report/contract.ts';
import type { IsOutput } from './read-log.ts';

declare const POOLINSIGHT_VALIDATE: ((value: unknown) => boolean) | undefined;

export const isOutput: IsOutput | undefined =
  typeof POOLINSIGHT_VALIDATE === 'undefined'
    ? undefined
    : (value): value is Output => POOLINSIGHT_VALIDATE?.(value) === true;
