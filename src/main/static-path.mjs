// JavaScript with types in comments, not TypeScript: the browser host's server (scripts/) runs it on Node as it stands, and
// the app's own scheme must refuse exactly the same paths.

/** What has no place in the name of a built file, but a meaning to some file system: drive and stream colons, backslashes. */
const SUSPECT_CHARACTERS = /[\\:%\p{Cc}]/u;

/**
 * Turns the path of a URL into the names to follow below the root of the built renderer, or refuses it.
 *
 * It is decoded once. What still holds a `%` then was encoded twice, which no link of ours is; dot segments, empty segments
 * and characters special to a file system are refused instead of resolved, so that joining the names cannot leave the root.
 *
 * @param {string} pathname the encoded path, with its leading `/`
 * @returns {readonly string[] | null} the names, of which the last is the file's; null when the path is refused
 */
export function staticPath(pathname) {
  if (pathname === '/') return ['index.html'];
  const decoded = decodePath(pathname);
  if (decoded === null || !decoded.startsWith('/') || SUSPECT_CHARACTERS.test(decoded)) return null;
  const names = decoded.slice(1).split('/');
  // Windows drops a final dot or space of a name, so `..` with one of them behind it would be `..` again.
  return names.every((name) => name !== '' && !/[. ]$/u.test(name)) ? names : null;
}

/**
 * @param {string} pathname
 * @returns {string | null}
 */
function decodePath(pathname) {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return null;
  }
}
