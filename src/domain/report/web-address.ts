/** The shape of an address on the web: scheme, a host with a point in it, and nothing that a URL cannot hold. */
const ADDRESS =
  /^https?:\/\/[^\s\p{C}/?#@:"<>\\^`{|}]+\.[^\s\p{C}/?#@:"<>\\^`{|}]+(?::\d{1,5})?(?:[/?#][^\s\p{C}"<>\\^`{|}]*)?$/iu;

/** An address that anybody may look up, or null where the words are none: what an editor typed may be anything. */
export function publicAddress(words: string): string | null {
  const address = words.trim();
  return ADDRESS.test(address) ? address : null;
}
