import { expect, test } from 'vitest';
import { readConfig } from './index.ts';

const good = { PUBLIC_URL: 'https://jobb.example/', SECRET: 's'.repeat(32), FILES_DIRECTORY: '/files' };

test('a full set of settings is read, with defaults for the rest', () => {
  expect(readConfig(good)).toMatchObject({
    PUBLIC_URL: 'https://jobb.example',
    PORT: 3000,
    LOG_LEVEL: 'info',
  });
});

test('every bad setting is told at once', () => {
  expect(() => readConfig({ ...good, SECRET: 'short', PORT: '70000', DATABASE_URL: 'mysql://x' })).toThrow(
    /DATABASE_URL[\s\S]*PORT[\s\S]*SECRET/,
  );
});

test('a secret has no default', () => {
  expect(() => readConfig({ PUBLIC_URL: good.PUBLIC_URL, FILES_DIRECTORY: '/files' })).toThrow(/SECRET/);
});
