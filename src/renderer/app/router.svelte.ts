/** Where the person is. */
export type Route = { readonly screen: 'library' } | { readonly screen: 'review'; readonly reviewId: string };

const REVIEW_HASH = /^#\/review\/([0-9A-Z]{26})$/u;

/** The screen named by the address's hash, so that Back, Forward and a reload work as everywhere. */
export class Router {
  #hash = $state(window.location.hash);

  get route(): Route {
    const reviewId = REVIEW_HASH.exec(this.#hash)?.[1];
    return reviewId === undefined ? { screen: 'library' } : { screen: 'review', reviewId };
  }

  /** Follows the address; returns the way to stop. */
  listen(): () => void {
    const follow = (): void => {
      this.#hash = window.location.hash;
    };
    window.addEventListener('hashchange', follow);
    return () => {
      window.removeEventListener('hashchange', follow);
    };
  }

  openLibrary(): void {
    window.location.hash = '#/';
  }

  openReview(reviewId: string): void {
    window.location.hash = `#/review/${reviewId}`;
  }
}
