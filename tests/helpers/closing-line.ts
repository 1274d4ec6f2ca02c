/**
 * Ends a run with one plain line that a continuous-integration log reader can count, and sees to it that a run
 * with a failure ends as a failure: the exit hook of the test database would otherwise end every run with 0.
 */
import type { Reporter, SerializedError, TestModule, TestRunEndReason } from "vitest/node";

export default class ClosingLine implements Reporter {
  onTestRunEnd(
    modules: readonly TestModule[],
    unhandled: readonly SerializedError[],
    reason: TestRunEndReason,
  ): void {
    const count = { passed: 0, failed: unhandled.length, skipped: 0 };
    for (const module of modules) {
      // A file that could not be loaded ran no test, but it is a failure all the same.
      if (module.errors().length > 0) count.failed += 1;
      for (const test of module.children.allTests()) {
        const { state } = test.result();
        if (state === "pending") count.failed += 1;
        else count[state] += 1;
      }
    }
    process.on("exit", () => {
      console.log(`${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped`);
      if (reason !== "passed" || count.failed > 0) process.exitCode = 1;
    });
  }
}
