export { isActiveProcess } from './active-process.ts';
export { createProcess } from './create-process.ts';
