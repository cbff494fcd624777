import type { Reporter, TestModule } from 'vitest/node';

/** Closes the run with one plain line: `N passed, N failed` (and `, N skipped` where there are any). */
const plainReporter: Reporter = {
  onTestRunEnd(modules: readonly TestModule[], errors) {
    const count = { passed: 0, failed: errors.length, skipped: 0 };
    for (const module of modules) {
      const tests = [...module.children.allTests()];
      // A file that does not even load has no tests; it must not pass unseen.
      if (module.state() === 'failed' && tests.length === 0) count.failed++;
      for (const test of tests) {
        const { state } = test.result();
        count[state === 'pending' ? 'skipped' : state]++;
      }
    }
    const skipped = count.skipped ? `, ${count.skipped} skipped` : '';
    // Last of all, after the default reporter's own summary.
    process.once('exit', () => console.log(`${count.passed} passed, ${count.failed} failed${skipped}`));
  },
};
export default plainReporter;
