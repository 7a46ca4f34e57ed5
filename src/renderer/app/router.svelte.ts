/** Where the person is. */
export type Route =
  | { readonly screen: 'library' }
  /** `claimId`: the claim to open there, or null. */
  | { readonly screen: 'review'; readonly reviewId: string; readonly claimId: string | null };

const REVIEW_HASH = /^#\/review\/([0-9A-Z]{26})(?:\/claim\/([0-9A-Z]{26}))?$/u;

/** The screen named by the address's hash, so that Back, Forward and a reload work as everywhere. */
export class Router {
  #hash = $state(window.location.hash);

  get route(): Route {
    const [, reviewId, claimId = null] = REVIEW_HASH.exec(this.#hash) ?? [];
    return reviewId === undefined ? { screen: 'library' } : { screen: 'review', reviewId, claimId };
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

  openReview(reviewId: string, claimId: string | null = null): void {
    window.location.hash = `#/review/${reviewId}${claimId === null ? '' : `/claim/${claimId}`}`;
  }
}
