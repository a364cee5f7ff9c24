/**
 * What would go wrong in a real debugger without any exception there. Each call into the emulated debugger
 * ends by throwing what was recorded, so that a script cannot swallow it in a `catch`.
 */
export type Fault = (message: string) => void;

const SHOWN = 300;
const shortened = (text: string) => (text.length > SHOWN ? `${text.slice(0, SHOWN)}...` : text);

export const faults = {
  printf: (command: string, problem: string) => `.printf: ${problem} in ${shortened(command)}`,
  dml: (text: string, problem: string) => `DML: ${problem} in ${shortened(text)}`,
  display: (path: string, problem: string) => `dx: ${problem} at ${shortened(path)}`,
  command: (command: string, problem: string) => `command: ${problem}: ${shortened(command)}`,
};
