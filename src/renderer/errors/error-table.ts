import type { ErrorCode } from '../../contract/errors.ts';

/** What a person reads when something went wrong: what happened, and what to do about it. */
export interface ErrorWords {
  readonly message: string;
  readonly remedy: string;
}

type Words = (subject: string) => ErrorWords;

/**
 * The one table of error words. `subject` is the name of the file or thing the error is about, already in
 * quotation marks where it is a file name, or a general word where there is none.
 */
const TABLE: Readonly<Record<ErrorCode, Words>> = {
  'file-empty': (subject) => ({
    message: `${subject} is empty.`,
    remedy: 'Check that the story was saved into it, then add it again.',
  }),
  'file-binary': (subject) => ({
    message: `${subject} is not a text file.`,
    remedy: 'Save the story as plain text (.txt) and add that, or copy the text and paste it.',
  }),
  'file-encoding': (subject) => ({
    message: `${subject} is not in UTF-8, so some letters would come out wrong.`,
    remedy: 'Choose the encoding in which the preview reads right.',
  }),
  'file-too-large': (subject) => ({
    message: `${subject} is larger than 20 MB.`,
    remedy: 'Cut out the story itself and add that.',
  }),
  'file-unreadable': (subject) => ({
    message: `${subject} could not be read.`,
    remedy:
      'If it is a folder, open it and add the files inside. Otherwise check that it still exists and that you may open it.',
  }),
  'file-missing': (subject) => ({
    message: `${subject} is no longer there.`,
    remedy: 'It may have been moved or renamed. Find it and add it again.',
  }),
  'file-duplicate': (subject) => ({
    message: `${subject} has the same text as a variant that is already here.`,
    remedy: 'Nothing was added twice. If you meant another version, choose that file.',
  }),
  'variants-full': (subject) => ({
    message: `${subject} was not added: a review holds at most 20 variants.`,
    remedy: 'Remove a variant that you do not need, or start another review.',
  }),
  'evidence-empty': (subject) => ({
    message: `${subject} has nothing in it.`,
    remedy: 'Nothing was added. Check that the file was saved or downloaded to its end, then add it again.',
  }),
  'evidence-too-large': (subject) => ({
    message: `${subject} is larger than 1 GB.`,
    remedy:
      'Nothing was added. Cut out the part that shows it and add that, or add a citation that says where it is.',
  }),
  'evidence-cancelled': (subject) => ({
    message: `${subject} was not added: you stopped it.`,
    remedy: 'Nothing of it was kept. Add it again when you want it.',
  }),
  'evidence-disk-full': (subject) => ({
    message: `${subject} was not added: there is not enough space for it.`,
    remedy: 'Nothing of it was kept, and the review is as it was. Free some disk space, then add it again.',
  }),
  'evidence-not-kept': (subject) => ({
    message: `${subject} was not added: it could not be written to the place where evidence is kept.`,
    remedy:
      'Nothing of it was kept, and the review is as it was. Add it again; if it fails again, start Variorum anew.',
  }),
  'evidence-missing': (subject) => ({
    message: `${subject} is not on this computer any more.`,
    remedy: 'What the review says of it is still there. Add the same file again, and it opens as before.',
  }),
  'evidence-damaged': (subject) => ({
    message: `${subject} is damaged: its bytes are not those that were added.`,
    remedy:
      'It is not shown, so that nobody relies on it. Add the same file again to replace the damaged copy.',
  }),
  'evidence-not-shown': (subject) => ({
    message: `${subject} cannot be shown here: it is protected, broken, or too large.`,
    remedy: 'Open it with another program. What was added is kept as it is.',
  }),
  'evidence-not-opened': (subject) => ({
    message: `${subject} could not be opened with another program.`,
    remedy: 'Check that there is a program for files of this kind. What was added is kept as it is.',
  }),
  'review-evidence-left': () => ({
    message: 'Some evidence of deleted reviews is still on this computer: its files could not be removed.',
    remedy: 'Close other programs that have them open. Variorum tries again when it starts the next time.',
  }),
  'review-not-deleted': () => ({
    message: 'Nothing was deleted: the reviews could not be written.',
    remedy: 'They are in the trash as before. Delete them again; if it fails again, start Variorum anew.',
  }),
  'review-gone': () => ({
    message: 'This review is not here any more: it was deleted for good.',
    remedy: 'If somebody has a bundle of it, import that.',
  }),
  'bundle-unknown': (subject) => ({
    message: `${subject} is not a bundle as Variorum writes it.`,
    remedy: 'Nothing was changed. If it was unpacked and packed again, ask for the file as it was exported.',
  }),
  'bundle-damaged': (subject) => ({
    message: `${subject} is damaged.`,
    remedy: 'Nothing was changed. Verify it to see which part, and ask for the file again.',
  }),
  'bundle-newer': (subject) => ({
    message: `${subject} was written by a newer Variorum.`,
    remedy: 'Nothing was changed. Update Variorum, then take it in again.',
  }),
  'bundle-too-large': (subject) => ({
    message: `${subject} is larger than a bundle can be (4 GB).`,
    remedy: 'Leave out the largest evidence, then export again.',
  }),
  'bundle-cancelled': (subject) => ({
    message: `${subject} was stopped.`,
    remedy: 'The reviews are as they were. Start again when you want it.',
  }),
  'bundle-empty': (subject) => ({
    message: `${subject} is an empty file.`,
    remedy: 'Nothing was changed. It may not have been copied to its end: ask for the file again.',
  }),
  'bundle-unsaved': (subject) => ({
    message: `${subject} was not made: some of your changes are not saved yet.`,
    remedy: 'Nothing is lost. Close the report, press Try again in the status bar, then export again.',
  }),
  'bundle-disk-full': (subject) => ({
    message: `${subject} was not imported: there is not enough space for it.`,
    remedy: 'The reviews are as they were. Free some disk space, then import it again.',
  }),
  'bundle-not-kept': (subject) => ({
    message: `${subject} was not imported: what is in it could not be written.`,
    remedy: 'The reviews are as they were. Import it again; if it fails again, start Variorum anew.',
  }),
  'file-not-verifiable': (subject) => ({
    message: `${subject} is not a report or bundle that can be verified.`,
    remedy:
      'Choose a review bundle, or a report that Variorum saved in a format that says what it was made from.',
  }),
  'file-newer': (subject) => ({
    message: `${subject} was written by a later version of Variorum than this one.`,
    remedy: 'Update Variorum, then verify it again.',
  }),
  'file-bundle': (subject) => ({
    message: `${subject} is a whole review, not the text of a variant.`,
    remedy: 'To have it in the library, use Import review… in the File menu or among the commands.',
  }),
  'log-tampered': (subject) => ({
    message: `${subject} has an entry in its log that was altered after it was written.`,
    remedy: 'Nothing was changed. Ask whoever gave it to you for a fresh export.',
  }),
  'log-broken': (subject) => ({
    message: `${subject} has a gap in its log, or goes on apart from the copy that is here.`,
    remedy: 'Nothing was changed. Ask whoever gave it to you for a fresh export.',
  }),
  'save-denied': (subject) => ({
    message: `${subject} could not be written: this place does not allow it.`,
    remedy: 'Choose another folder, for example Documents.',
  }),
  'save-disk-full': (subject) => ({
    message: `${subject} could not be written: the disk is full.`,
    remedy: 'Free some space or choose another disk, then export again.',
  }),
  'save-failed': (subject) => ({
    message: `${subject} could not be written.`,
    remedy: 'Choose another folder and export again.',
  }),
  'copy-failed': () => ({
    message: 'The words could not be put on the clipboard.',
    remedy: 'Select them and copy them yourself, or save them as a file.',
  }),
  'storage-full': () => ({
    message: 'There is no space left for this app’s reviews.',
    remedy: 'Free some disk space, then press Try again.',
  }),
  'storage-blocked': () => ({
    message: 'Another window of Variorum holds the reviews in an older version.',
    remedy: 'Close the other windows, then press Try again.',
  }),
  'storage-unavailable': () => ({
    message: 'The place where reviews are kept cannot be opened.',
    remedy: 'Private windows often forbid it: open Variorum in an ordinary window.',
  }),
  'storage-newer-version': () => ({
    message: 'These reviews were saved by a newer Variorum.',
    remedy: 'Update Variorum, then open them again. Nothing was changed.',
  }),
  'storage-failed': () => ({
    message: 'The reviews could not be read or written.',
    remedy: 'Press Try again. If it stays like this, export your report before you close the window.',
  }),
  'compare-failed': () => ({
    message: 'The variants could not be compared.',
    remedy: 'Press Compare again. Your texts and claims are safe.',
  }),
  'editor-failed': () => ({
    message: 'The side-by-side view could not be opened.',
    remedy: 'Press Try again. Your texts and claims are safe.',
  }),
  'part-failed': () => ({
    message: 'A part of Variorum could not be loaded.',
    remedy: 'Reload the window. What you entered is saved.',
  }),
  'report-failed': (subject) => ({
    message: `${subject} could not be made.`,
    remedy: 'Wait until the comparison is finished, then export again. Your texts and claims are safe.',
  }),
  'request-invalid': () => ({
    message: 'The app sent itself something it does not understand.',
    remedy: 'Close the window and open it again. Your reviews are safe.',
  }),
  unexpected: () => ({
    message: 'Something went wrong that Variorum did not expect.',
    remedy: 'Your saved work is safe. If it happens again, close the window and open it again.',
  }),
};

/**
 * The words for an error.
 *
 * @param fileName the file it is about, or '' where there is none
 */
export function errorWords(code: ErrorCode, fileName = ''): ErrorWords {
  return TABLE[code](fileName === '' ? 'The text' : `“${fileName}”`);
}
