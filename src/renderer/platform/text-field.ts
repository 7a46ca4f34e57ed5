const TEXT_INPUT_TYPES = new Set([
  'text',
  'search',
  'email',
  'url',
  'tel',
  'number',
  'password',
  'date',
  'time',
]);

/** What takes the keyboard in a pane. The pane's find box is beside it and is a field like any other. */
const PANE_KEYBOARD = '.monaco-editor :is(.inputarea, .native-edit-context)';

/**
 * Whether typing goes into this element, so that its own undo and plain keys come before the app's. A read-only field
 * and a pane take the keyboard too, but nothing is typed there.
 */
export function isTextField(element: EventTarget | null): boolean {
  if (!(element instanceof HTMLElement) || element.closest(PANE_KEYBOARD) !== null) return false;
  if (element instanceof HTMLTextAreaElement) return !element.readOnly;
  if (element instanceof HTMLInputElement) return TEXT_INPUT_TYPES.has(element.type) && !element.readOnly;
  return element.isContentEditable;
}
