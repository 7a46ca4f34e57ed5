/**
 * What something cost.
 *
 * @typedef {object} Work
 * @property {number} took by the clock, in milliseconds; a busy machine makes it longer
 * @property {number} worked what the page's thread worked for it, in milliseconds; what others do does not count
 */

/**
 * @template Value
 * @param {import('@playwright/test').Page} page
 * @param {() => Promise<Value>} run
 * @returns {Promise<{ readonly value: Value, readonly worked: number }>}
 */
export async function working(page, run) {
  const tools = await page.context().newCDPSession(page);
  try {
    await tools.send('Performance.enable', { timeDomain: 'threadTicks' });
    const worked = async () => {
      const { metrics } = await tools.send('Performance.getMetrics');
      return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN) * 1000;
    };
    const before = await worked();
    const value = await run();
    return { value, worked: (await worked()) - before };
  } finally {
    await tools.detach();
  }
}
