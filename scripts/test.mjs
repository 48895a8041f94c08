import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureInstalled, pinnedNode } from './bootstrap.mjs';
import { build } from './build.mjs';
import { runChecks } from './check.mjs';
import { root } from './places.mjs';
import { runInFront, runMain } from './processes.mjs';

const reports = join(root, '.cache', 'test-reports');

/** @type {readonly [heading: string, run: () => Promise<boolean>][]} */
const steps = [
  ['Checks', () => runChecks({ unit: false })],
  ['Build', () => build().then(() => true)],
  [
    'Unit, architecture and integration tests',
    () => runVitest('inner', ['unit', 'architecture', 'integration']),
  ],
  ['End-to-end tests', () => runVitest('e2e', ['e2e'])],
];

/**
 * @param {string} name
 * @param {readonly string[]} projects
 */
async function runVitest(name, projects) {
  const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs');
  const output = [
    `--outputFile.json=${join(reports, `${name}.json`)}`,
    '--reporter=default',
    '--reporter=json',
  ];
  const chosen = projects.flatMap((project) => ['--project', project]);
  return (await runInFront(pinnedNode(), [vitest, 'run', ...chosen, ...output])) === 0;
}

/** @typedef {{ status: string, assertionResults: unknown[] }} FileResult */

/** Sums the reports: a file that failed before its first test counts as one failure. */
function countTests() {
  const counts = { passed: 0, failed: 0 };
  for (const name of ['inner', 'e2e']) {
    const report = readReport(name);
    if (report === undefined) continue;
    /** @type {FileResult[]} */
    const files = report.testResults;
    counts.passed += report.numPassedTests;
    counts.failed += report.numFailedTests;
    counts.failed += files.filter(
      (file) => file.status === 'failed' && file.assertionResults.length === 0,
    ).length;
  }
  return counts;
}

/** @param {string} name */
function readReport(name) {
  try {
    return JSON.parse(readFileSync(join(reports, `${name}.json`), 'utf8'));
  } catch {
    return undefined;
  }
}

// npm test: everything that must hold before a change is shared, stopping at the first step that fails.
await runMain(async () => {
  await ensureInstalled();
  rmSync(reports, { recursive: true, force: true });
  mkdirSync(reports, { recursive: true });
  let passed = true;
  for (const [heading, run] of steps) {
    const started = performance.now();
    console.log(`\n${heading}`);
    passed = await run().catch((error) => {
      console.error(error.message);
      return false;
    });
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    console.log(`${heading}: ${passed ? 'passed' : 'FAILED'} (${seconds} s)`);
    if (!passed) break;
  }
  const counts = countTests();
  console.log(`\n${counts.passed} passed, ${counts.failed} failed`);
  return passed && counts.failed === 0 ? 0 : 1;
});
