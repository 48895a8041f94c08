export {
  defineJob,
  enqueue,
  handleJob,
  type JobContext,
  type JobDefinition,
  type JobHandler,
} from './definition.ts';
export { startWorker, type Worker } from './worker.ts';
