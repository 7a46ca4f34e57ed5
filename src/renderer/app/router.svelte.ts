import { readReviewAddress, reviewAddress, type ReviewPlace } from '../ui/review-address.ts';

/** Where the person is. */
export type Route = { readonly screen: 'library' } | ({ readonly screen: 'review' } & ReviewPlace);

/** The screen named by the address's hash, so that Back, Forward and a reload work as everywhere. */
export class Router {
  #hash = $state(window.location.hash);

  get route(): Route {
    const place = readReviewAddress(this.#hash);
    return place === null ? { screen: 'library' } : { screen: 'review', ...place };
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
    window.location.hash = reviewAddress({ reviewId, claimId });
  }
}
