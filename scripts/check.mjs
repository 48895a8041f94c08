import { ensureInstalled } from './bootstrap.mjs';
import { npm, runAside, runMain } from './processes.mjs';

/** Two lanes for two cores; the longest first. */
const lanes = [
  ['types', 'format:check', 'lock:check'],
  ['lint', 'boundaries'],
];

/**
 * Runs the checks that read the code without running it, and with `unit` the unit tests as well.
 *
 * @param {{ unit: boolean }} options
 * @returns {Promise<boolean>} whether all of them passed
 */
export async function runChecks({ unit }) {
  const [first = [], second = []] = lanes;
  const results = await Promise.all([runLane(first), runLane(unit ? [...second, 'unit'] : second)]);
  return results.every(Boolean);
}

/** @param {string[]} names */
async function runLane(names) {
  let passed = true;
  for (const name of names) passed = (await runScript(name)) && passed;
  return passed;
}

/** @param {string} name */
async function runScript(name) {
  const started = performance.now();
  const [file, ...args] = npm();
  const { code, output } = await runAside(file, [...args, 'run', '--silent', name]);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`  ${code === 0 ? 'passed' : 'FAILED'}  ${name} (${seconds} s)`);
  if (code !== 0) console.log(output.trim());
  return code === 0;
}

if (import.meta.url === `file://${process.argv[1]}`) {
  await runMain(async () => {
    await ensureInstalled();
    return (await runChecks({ unit: true })) ? 0 : 1;
  });
}
