import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { Router } from '../../../src/renderer/app/router.svelte.ts';

const REVIEW = '01J0000000000000000000000A';

let router: Router;
let stop: () => void;
let ended: AbortController;

beforeEach(() => {
  window.location.hash = '#/';
  router = new Router();
  stop = router.listen();
  ended = new AbortController();
});

afterEach(() => {
  stop();
  ended.abort();
  document.body.replaceChildren();
});

function link(href: string): HTMLAnchorElement {
  const made = document.createElement('a');
  made.href = href;
  made.append(document.createElement('b'));
  made.firstElementChild?.append('Harbour talks');
  document.body.append(made);
  return made;
}

describe('Router', () => {
  it('is where a link leads as soon as it is clicked, and one step back is where it was', async () => {
    const steps = window.history.length;
    const made = link(`#/review/${REVIEW}/claim/c%201`);
    let atOnce: unknown;
    // Behind the router's own: it listens to the document.
    window.addEventListener('click', () => (atOnce = router.route), { once: true });
    await page.getByText('Harbour talks').click();
    expect(atOnce).toEqual({ screen: 'review', reviewId: REVIEW, claimId: 'c 1' });
    expect(window.location.hash).toBe(made.hash);
    expect(window.history.length).toBe(steps + 1);
    window.history.back();
    await expect.poll(() => router.route).toEqual({ screen: 'library' });
  });

  it('takes the keyboard from a link whose screen goes, and leaves it on one whose screen stays', async () => {
    const away = link(`#/review/${REVIEW}`);
    const focused: (Element | null)[] = [];
    // Behind the router's own: it listens to the document.
    window.addEventListener('click', () => focused.push(document.activeElement), { signal: ended.signal });
    await page.getByText('Harbour talks').click();
    away.remove();
    const within = link(`#/review/${REVIEW}/claim/c1`);
    await page.getByText('Harbour talks').click();
    expect(focused).toEqual([document.body, within]);
  });

  it('adds no step where the link leads to where one is', async () => {
    router.openReview(REVIEW);
    const steps = window.history.length;
    link(`#/review/${REVIEW}`);
    await page.getByText('Harbour talks').click();
    expect(router.route).toMatchObject({ reviewId: REVIEW });
    expect(window.history.length).toBe(steps);
  });

  it('leaves links to elsewhere, and presses with a modifier, to the browser', async () => {
    const elsewhere = link('#words');
    await page.getByText('Harbour talks').click();
    expect(window.location.hash).toBe('#words');
    elsewhere.remove();
    const made = link(`#/review/${REVIEW}`);
    let wasTaken: boolean | null = null;
    window.addEventListener(
      'click',
      (event) => {
        wasTaken = event.defaultPrevented;
        event.preventDefault();
      },
      { once: true },
    );
    await page.getByText('Harbour talks').click({ modifiers: ['ControlOrMeta'] });
    expect(wasTaken).toBe(false);
    expect(made.isConnected).toBe(true);
    expect(router.route).toEqual({ screen: 'library' });
  });
});
