import { runParser } from '#platform/server/documents/parser/index.ts';

await runParser();
