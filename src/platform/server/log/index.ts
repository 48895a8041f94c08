import { type Logger, pino } from 'pino';

/** The one logger: JSON lines, without personal data, addresses or tokens. */
export type Log = Logger;

/** Makes the logger of a process. Request headers and bodies are never logged. */
export function createLog(level: string): Log {
  return pino({
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    redact: { paths: ['*.email', '*.password', '*.token', '*.username', 'req.headers'], censor: '[hidden]' },
  });
}
