/**
 * Ends an exhaustive `switch`: the compiler refuses the call while a case is missing.
 *
 * @throws always; reaching it means a value from outside the type system got in.
 */
export function assertNever(value: never): never {
  throw new Error(`Unexpected value: ${JSON.stringify(value)}`);
}
