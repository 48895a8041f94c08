export type { Call, Caller, Endpoint } from './endpoint.ts';
export { type ApiSettings, mountEndpoints, requestLanguage, sendProblem } from './mount.ts';
export { createProblems, type DescribeReason, type Problems } from './problems.ts';
export { createHttpServer, type HttpSettings } from './server.ts';
