/** For a field's `pattern`: `required` alone lets a name through that is nothing but spaces. */
export const NOT_BLANK = '.*\\S.*';
