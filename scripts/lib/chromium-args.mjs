/** A browser that is only measured or tested with asks nobody for anything: no updates, no field trials, no accounts. */
const CHROMIUM_ARGS = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * The arguments for a Chromium in tests and measurements; never for the product.
 *
 * @returns {readonly string[]}
 */
export function chromiumArgs() {
  // Chromium's sandbox does not start for root, which is who runs tests in a container.
  const isRoot = process.platform === 'linux' && process.getuid?.() === 0;
  return isRoot ? ['--no-sandbox', ...CHROMIUM_ARGS] : CHROMIUM_ARGS;
}
