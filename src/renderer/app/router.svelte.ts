import { readReviewAddress, reviewAddress, type ReviewPlace } from '../ui/review-address.ts';

/** Where the person is. */
export type Route = { readonly screen: 'library' } | ({ readonly screen: 'review' } & ReviewPlace);

const LIBRARY = '#/';

/** The screen named by the address's hash, so that Back, Forward and a reload work as everywhere. */
export class Router {
  #hash = $state(window.location.hash);

  get route(): Route {
    const place = readReviewAddress(this.#hash);
    return place === null ? { screen: 'library' } : { screen: 'review', ...place };
  }

  /** Follows the address and the links to places in the app; returns the way to stop. */
  listen(): () => void {
    const stop = new AbortController();
    const { signal } = stop;
    window.addEventListener('hashchange', () => this.#follow(), { signal });
    document.addEventListener('click', (event) => this.#followLink(event), { signal });
    return () => {
      stop.abort();
    };
  }

  openLibrary(): void {
    this.#go(LIBRARY);
  }

  openReview(reviewId: string, claimId: string | null = null): void {
    this.#go(reviewAddress({ reviewId, claimId }));
  }

  /** The browser would go there, too, but it takes a frame to say so. */
  #followLink(event: MouseEvent): void {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    const address = link?.getAttribute('href');
    const isPlain = ![event.ctrlKey, event.shiftKey, event.altKey, event.metaKey].includes(true);
    if (event.defaultPrevented || !isPlain || address?.startsWith(LIBRARY) !== true) return;
    event.preventDefault();
    // It goes with its screen, and what is taken away with the keyboard in it has the next screen laid out half made.
    if (readReviewAddress(address)?.reviewId !== readReviewAddress(this.#hash)?.reviewId) link?.blur();
    this.#go(address);
  }

  #go(address: string): void {
    // As the browser does: the same address again is no further step back.
    if (address !== window.location.hash) window.history.pushState(null, '', address);
    this.#follow();
  }

  #follow(): void {
    this.#hash = window.location.hash;
  }
}
