/**
 * Adds up the reports of Vitest and Playwright; the last line is "N passed, N failed". Argument: the exit code of
 * `npm test`. Fails on any failure, on a report that is missing or cannot be read, and when nothing was tested.
 */
import { readFileSync } from 'node:fs';

const unit = ({ numPassedTests, numFailedTests, testResults }) => ({
  passed: numPassedTests,
  // A file that could not even be loaded has no tests to count.
  failed:
    numFailedTests +
    testResults.filter(({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0).length,
});

const browser = ({ stats, errors }) => ({
  passed: stats.expected + stats.flaky,
  failed: stats.unexpected + errors.length,
});

function count(path, read) {
  try {
    const counted = read(JSON.parse(readFileSync(path, 'utf8')));
    if (!Number.isInteger(counted.passed) || !Number.isInteger(counted.failed)) throw new Error('no counts in it');
    return { ...counted, sound: true };
  } catch (error) {
    console.error(`${path} could not be read: ${error.message}`);
    return { passed: 0, failed: 0, sound: false };
  }
}

const counts = [count('test-results/unit.json', unit), count('test-results/e2e.json', browser)];
const passed = counts.reduce((sum, each) => sum + each.passed, 0);
const failed = counts.reduce((sum, each) => sum + each.failed, 0);
const sound = counts.every((each) => each.sound && each.passed + each.failed > 0);
const outcome = Number(process.argv[2] ?? '1');

if (outcome !== 0) console.error(`npm ci && npm test ended with code ${outcome}`);
process.exitCode = outcome === 0 && sound && failed === 0 ? 0 : 1;
console.log(`${passed} passed, ${failed} failed`);
