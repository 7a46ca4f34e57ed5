/** What a review is called until somebody names it. */
export const UNTITLED = 'Untitled review';
