/** The largest text file the app reads, in bytes: past it an article is refused with a message, before it is read. */
export const TEXT_FILE_BYTES_LIMIT = 20 * 1024 * 1024;

/** How many files one choice may bring in: a review holds at most twenty variants, so reading more would be for nothing. */
export const FILES_PER_CHOICE_LIMIT = 20;
