/** Something the person at the command line can put right; its message is the one line they see. */
export class CommandLineProblem extends Error {
  override readonly name = 'CommandLineProblem';
}
