import { list } from '../../list.ts';

/* What words between statements say about how these hang together. */

const LINKS = {
  cause: list('because since as due owing thanks'),
  result: list('so thus therefore hence consequently'),
  concession: list(
    'despite although though while whereas however but yet nevertheless nonetheless even notwithstanding',
  ),
  time: list('when once while since until till as before after following amid'),
  condition: list('if provided assuming'),
  exception: list('unless otherwise except'),
} as const;

export type ConnectiveLink = keyof typeof LINKS;

/** Every way in which a folded word may link two statements; several words say several things. */
export function linksOf(folded: string): readonly ConnectiveLink[] {
  return LINKS_OF.get(folded) ?? [];
}

const LINKS_OF: ReadonlyMap<string, readonly ConnectiveLink[]> = readLinks();

function readLinks(): Map<string, ConnectiveLink[]> {
  const links = new Map<string, ConnectiveLink[]>();
  for (const link of Object.keys(LINKS) as ConnectiveLink[])
    for (const word of LINKS[link]) links.set(word, [...(links.get(word) ?? []), link]);
  return links;
}
