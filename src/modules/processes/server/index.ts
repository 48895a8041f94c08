export { createProcess } from './create-process.ts';
