import type { Reporter, TestModule } from 'vitest/node';

/**
 * Names the tests that passed only when they were tried again, and closes the run with one plain line:
 * `N passed, N failed` (and `, N skipped` where there are any).
 */
const plainReporter: Reporter = {
  onTestRunEnd(modules: readonly TestModule[], errors) {
    const retried: string[] = [];
    const count = { passed: 0, failed: errors.length, skipped: 0 };
    for (const module of modules) {
      const tests = [...module.children.allTests()];
      // A file that does not even load has no tests; it must not pass unseen.
      if (module.state() === 'failed' && tests.length === 0) count.failed++;
      for (const test of tests) {
        const { state } = test.result();
        count[state === 'pending' ? 'skipped' : state]++;
        if (test.diagnostic()?.flaky) retried.push(`${module.relativeModuleId} > ${test.fullName}`);
      }
    }
    const skipped = count.skipped ? `, ${count.skipped} skipped` : '';
    // Last of all, after the default reporter's own summary.
    process.once('exit', () => {
      for (const name of retried) console.log(`passed when tried again: ${name}`);
      console.log(`${count.passed} passed, ${count.failed} failed${skipped}`);
    });
  },
};
export default plainReporter;
